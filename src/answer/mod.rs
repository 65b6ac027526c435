//! Decision + Snapshot + place + locale + now → [`Reply`], a plain value that any adapter can draw.
//!
//! Pure: it asks no clock, no network and no person, and it never sees a question. `compose` makes an answer, `press` follows a button.

mod compose;
mod countries;
mod emergency;
mod hours;
mod menu;
mod reply;
mod select;
mod view;

pub use compose::{Asking, compose};
pub use hours::{Opening, opening};
pub use menu::press;
pub use reply::{Also, Button, Choice, Countries, Emergency, Go, Reply, ServiceView, State};
pub use view::view;
