//! A question as the cues see it: which classes of words begin at which token, no words.
//!
//! One reading is reused from question to question; what a question left is wiped before the next and when dropped. Filled by `dictionary`; read by
//! `found`, `search` and whoever asks what a cue stands on.

use zeroize::Zeroize;

use super::vocabulary::Class;
use crate::matching::classifier::wipe::wipe;

/// The last bit of a mask stands for all tokens from this one on.
const LAST: usize = 63;

/// A phrase of a class at a token.
#[derive(Clone, Copy, Debug, Default)]
struct Hit {
    at: u16,
    len: u16,
    class: Class,
}

#[derive(Debug, Default)]
pub struct Reading {
    breaks: Vec<bool>,
    /// The number that stands at a token; 0 for none.
    values: Vec<u16>,
    /// By class: the tokens at which a word of it stands alone, a bit each.
    words: Vec<u64>,
    /// By class: the tokens at which a phrase of it begins.
    begun: Vec<u64>,
    phrases: Vec<Hit>,
    /// Words alone from the 64th token on.
    late: Vec<Hit>,
    /// Every class that is somewhere in the question, twice if as words and as phrases.
    classes: Vec<Class>,
    /// Those of them that a pattern hangs on.
    anchors: Vec<Class>,
}

impl Zeroize for Reading {
    fn zeroize(&mut self) {
        for class in &self.classes {
            for masks in [&mut self.words, &mut self.begun] {
                masks.get_mut(*class as usize).into_iter().for_each(|mask| *mask = 0);
            }
        }
        wipe(&mut self.breaks);
        wipe(&mut self.values);
        wipe(&mut self.phrases);
        wipe(&mut self.late);
        wipe(&mut self.classes);
        wipe(&mut self.anchors);
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Reading {
    /// Wipes what was there; there are so many classes.
    pub fn begin(&mut self, classes: Class) {
        self.zeroize();
        self.words.resize(classes as usize, 0);
        self.begun.resize(classes as usize, 0);
    }

    pub fn token(&mut self, is_break: bool, value: Option<u16>) {
        self.breaks.push(is_break);
        self.values.push(value.unwrap_or(0));
    }

    /// A word of this class stands at a token; `anchor` if a pattern hangs on the class.
    #[inline]
    pub fn alone(&mut self, at: usize, class: Class, anchor: bool) {
        if at >= LAST {
            self.late.push(Hit { at: at as u16, len: 1, class });
        }
        if mark(&mut self.words, at, class) {
            self.note(class, anchor);
        }
    }

    /// A phrase of this class begins at a token.
    pub fn phrase(&mut self, at: usize, class: Class, len: usize, anchor: bool) {
        self.phrases.push(Hit { at: at as u16, len: len as u16, class });
        if mark(&mut self.begun, at, class) {
            self.note(class, anchor);
        }
    }

    fn note(&mut self, class: Class, anchor: bool) {
        self.classes.push(class);
        if anchor {
            self.anchors.push(class);
        }
    }

    /// The classes in the question that a pattern hangs on; twice if as words and as phrases.
    pub fn anchors(&self) -> &[Class] {
        &self.anchors
    }

    /// How many tokens the question has, breaks included.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.breaks.len()
    }

    #[must_use]
    pub fn is_break(&self, at: usize) -> bool {
        self.breaks.get(at).copied().unwrap_or(true)
    }

    /// The number that stands here.
    #[must_use]
    pub fn number_at(&self, at: usize) -> Option<u16> {
        self.values.get(at).copied().filter(|value| *value > 0)
    }

    #[must_use]
    #[inline]
    pub fn has(&self, class: Class) -> bool {
        self.mask(class) != 0
    }

    /// Where this class begins, as words or as phrases.
    #[inline]
    fn mask(&self, class: Class) -> u64 {
        let of = |masks: &Vec<u64>| masks.get(class as usize).copied().unwrap_or(0);
        of(&self.words) | of(&self.begun)
    }

    /// Whether this class may begin here; false is certain.
    #[must_use]
    pub fn may_begin(&self, at: usize, class: Class) -> bool {
        self.mask(class) & bit_of(at) != 0
    }

    /// The lengths of this class that begin at this token, longest first.
    pub fn lengths_at(&self, at: usize, class: Class) -> impl Iterator<Item = usize> + '_ {
        let may = self.may_begin(at, class);
        let is_here = move |hit: &&Hit| usize::from(hit.at) == at && hit.class == class;
        let phrases = if may { self.phrases.as_slice() } else { &[] };
        let longest =
            move |below: usize| phrases.iter().filter(is_here).map(|hit| usize::from(hit.len)).filter(|len| *len < below).max();
        let alone = may
            && match at {
                LAST.. => self.late.iter().any(|hit| is_here(&hit)),
                _ => self.words.get(class as usize).is_some_and(|mask| mask & bit_of(at) != 0),
            };
        std::iter::successors(longest(usize::MAX), move |len| longest(*len)).chain(alone.then_some(1))
    }
}

/// Marks a token of a class; true if it is the first.
#[inline]
fn mark(masks: &mut [u64], at: usize, class: Class) -> bool {
    let Some(mask) = masks.get_mut(class as usize) else { return false };
    let first = *mask == 0;
    *mask |= bit_of(at);
    first
}

const fn bit_of(at: usize) -> u64 {
    1 << if at < LAST { at } else { LAST }
}
