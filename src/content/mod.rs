//! Files → [`Snapshot`], or every [`Diagnostic`] with its place and what to write.
//!
//! The ground floor: it knows facts, words and example questions, and nothing of matching, answers or Discord. Facts live in TOML, words in
//! Fluent, questions in text files; `docs/content.md` shows a moderator each. It never looks at the clock or at the network.

mod calibration;
mod case;
pub mod check;
mod contact;
mod diagnostic;
mod files;
mod fluent;
mod holiday;
mod hours;
mod id;
mod language;
mod lines;
mod list_name;
mod lists;
mod load;
mod phrase;
mod place;
mod service;
mod service_file;
mod service_numbers;
mod service_phones;
mod service_reference;
mod service_words;
mod snapshot;
mod source;
mod table;
mod topic;
mod voice;
mod words;

pub use calibration::{Calibration, PATH as CALIBRATION_PATH};
pub use case::Case;
pub use contact::{BadContact, Email, HttpsUrl, PhoneNumber};
pub(crate) use diagnostic::Findings;
pub use diagnostic::{Diagnostic, Severity};
pub use files::Files;
pub use hours::{Hours, Zone};
pub use id::{Locale, PlaceId, Reader, ServiceId, TopicId};
pub use language::Language;
pub use lines::Lines;
pub use lists::{Also, Lists, Navigation};
pub use load::{Candidate, embedded, from_files, from_folder, read_folder};
pub use place::{Place, Places};
pub use service::{Confidence, Cost, Kind, Service, Services};
pub use service_phones::{OtherPhone, PhoneLabel};
pub use service_words::ServiceWords;
pub use snapshot::Snapshot;
pub use source::{Position, Source, Text};
pub use topic::{Group, PLANNED, Topic};
pub use voice::{Line, Voice};
pub use words::{Env, Part, TopicWords};
