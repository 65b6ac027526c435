//! Waymark answers a question about the sexual exploitation and abuse of children with the next step.
//!
//! The rooms, from the ground up; an import never climbs (`ARCHITECTURE.md` has the map):
//!
//! - [`question`]: what a person typed, private and wiped on drop.
//! - [`content`]: files → `Snapshot`, or every mistake with its place.
//! - [`matching`]: `Question` + `Snapshot` → `Decision`.
//! - [`answer`]: `Decision` + place + time → `Reply`, a plain value.
//! - [`check`]: files → every error and warning, or a `Checked` snapshot.
//! - [`library`]: the edition being served.
//! - [`terminal`]: one question, a conversation, a stream, lists.
//! - `discord` (the feature of that name): the bot.
//!
//! The way of a question: an adapter takes the text into a `Question`; `Edition::answer` decides and drops it, wiped; `compose` makes a reply from
//! curated words and facts; the adapter draws it.
//!
//! The way of an edit: changed files are parsed into a snapshot or refused with every mistake at once; a matcher is trained from it; the two are
//! served together as one edition.

pub mod answer;
pub mod check;
pub mod config;
pub mod content;
#[cfg(feature = "discord")]
pub mod discord;
pub mod library;
pub mod matching;
pub mod question;
pub mod telemetry;
pub mod terminal;
