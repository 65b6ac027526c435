//! Waymark answers a question about the sexual exploitation and abuse of children with the next step.
pub mod answer;
pub mod config;
pub mod content;
pub mod library;
pub mod matching;
pub mod question;
pub mod telemetry;
pub mod terminal;
