//! Cues: what a few words together say, written by people as data, in every language at once.
//!
//! All files of all locales are compiled into one vocabulary and one index, so that a question is read
//! once whatever the number of languages. Nothing here knows a language: words, negations and contexts come
//! from `locales/<locale>/*.toml`. It never keeps or prints a question's words.
//! Called by `urgent`, `fragments`, `place` and `reader`.

mod anchors;
mod compile;
mod dictionary;
mod file;
mod found;
mod pattern;
mod reading;
mod search;
mod slips;
mod snapshot;
mod vocabulary;

pub use file::{CueError, CueFile, Kind};
pub use found::{Findings, Found, Room, Silence};

pub(crate) use compile::CueSet;
pub(super) use snapshot::of_snapshot;
pub(crate) use vocabulary::{Class, Vocabulary};

use crate::matching::classifier::text::Text;
use anchors::Anchors;
use dictionary::Dictionary;
use pattern::Pattern;

/// Every cue of every locale, ready to read questions. Cheap to share, never changed.
#[derive(Debug)]
pub struct Cues {
    dictionary: Dictionary,
    pub(crate) sets: Vec<CueSet>,
    anchors: Anchors,
    pub(crate) places: crate::matching::place::PlaceNames,
}

impl Cues {
    /// What the cues find in a question.
    #[must_use]
    pub fn read<'a>(&'a self, text: &Text, room: &'a mut Room) -> Findings<'a> {
        self.dictionary.read(text, &mut room.reading);
        Findings::new(self, room)
    }
}
