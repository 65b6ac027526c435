//! The terminal: one question, a conversation, a stream of questions, lists.
//!
//! Input and output are passed in, so that tests read what a person would. Nothing is written anywhere else.

mod ask;
mod calibrate;
mod chat;
mod draw;
mod explain;
mod list;
mod stream;

pub use ask::ask;
pub use calibrate::calibrate;
pub use chat::chat;
pub use draw::{Style, draw};
pub use explain::explain;
pub use list::{list_locales, list_places, list_services, list_topics};
pub use stream::stream;
