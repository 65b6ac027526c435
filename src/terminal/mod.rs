//! The terminal: one question, a conversation, a stream of questions, lists.
//!
//! Input and output are passed in, so that tests read what a person would. Nothing is written anywhere else.

mod ask;
mod chat;
mod draw;
mod list;
mod stream;

pub use ask::ask;
pub use chat::chat;
pub use draw::{Style, draw};
pub use list::{list_locales, list_places, list_services, list_topics};
pub use stream::stream;
