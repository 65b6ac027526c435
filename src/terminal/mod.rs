//! The terminal: one question, a conversation, a stream of questions, lists, the report of a check.
//!
//! Input and output are passed in, so that tests read what a person would. Nothing is written anywhere else.

mod advice;
mod ask;
mod calibrate;
mod chat;
mod check;
mod draw;
mod explain;
mod list;
mod stream;
mod watch;

pub use ask::ask;
pub use calibrate::calibrate;
pub use chat::chat;
pub use check::{Format, report};
pub use draw::{Style, draw};
pub use explain::Explainer;
pub use list::{list_locales, list_places, list_services, list_topics};
pub use stream::stream;
pub use watch::watch;
