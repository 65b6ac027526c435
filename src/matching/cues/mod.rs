//! Cues: what a few words together say, written by people as data, in every language at once.
//!
//! All files of all locales are compiled into one vocabulary and one index, so that a question is read
//! once whatever the number of languages. Nothing here knows a language: words, negations and contexts come
//! from `locales/<locale>/*.toml`. It never keeps or prints a question's words.
//! Called by `urgent`, `fragments`, `place` and `reader`.

mod compile;
mod file;
mod found;
mod pattern;
mod search;
mod slips;
mod snapshot;
mod vocabulary;

pub use file::{CueError, CueFile, Kind};
pub use found::{Findings, Silence};
pub use vocabulary::BREAK;

pub(crate) use compile::CueSet;
pub(super) use snapshot::of_snapshot;
pub(crate) use vocabulary::{Class, Vocabulary};

use crate::matching::classifier::text::{Kind as TokenKind, Text};
use pattern::Pattern;

/// Every cue of every locale, ready to read questions. Cheap to share, never changed.
#[derive(Debug)]
pub struct Cues {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) sets: Vec<CueSet>,
    /// By class: the patterns that need it most, as (set, pattern).
    by_anchor: Vec<Vec<(u16, u16)>>,
    pub(crate) places: crate::matching::place::PlaceNames,
}

/// A text's tokens as the cues read them.
pub(super) fn tokens(text: &Text) -> Vec<&str> {
    text.tokens().map(|(token, word)| if token.kind == TokenKind::Break { BREAK } else { word }).collect()
}

impl Cues {
    /// What the cues find in a question. `tokens` are normalised: lower case, no apostrophes, "." for a break.
    #[must_use]
    pub fn read(&self, tokens: &[&str]) -> Findings<'_> {
        Findings::new(self, self.vocabulary.read(tokens))
    }
}
