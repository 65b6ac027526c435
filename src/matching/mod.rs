//! Question + Snapshot → [`Decision`]: answer, choose or none, and urgent over any.
//!
//! The only room that sees a person's words. Nothing here generates, downloads or keeps anything; whatever held a word is wiped when it is
//! freed. `decide` joins the trained classifier with the cues; adapters call [`Matcher::of`] once and [`decide`] for each question.

mod calibration;
pub mod classifier;
mod cues;
mod decide;
mod decision;
mod explain;
mod fragments;
mod matcher;
mod place;
mod reader;
mod thresholds;
mod urgent;

pub use calibration::{Judged, calibrate};
pub use classifier::calibrate::Bin;
pub use decide::{Hints, decide};
pub use decision::{Decision, Outcome, Unclear};
pub use explain::{Because, Bounds, Explained, HeardCue, NearestCry, Wanted, explain};
pub use matcher::{Matcher, lexicon_of};
