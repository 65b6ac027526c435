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

/// Where a class begins, a bit for each token.
#[derive(Clone, Copy, Debug, Default)]
struct Mask {
    /// Tokens that are a word of it.
    words: u64,
    /// Tokens at which a phrase of it begins.
    phrases: u64,
}

impl Mask {
    const fn any(self) -> u64 {
        self.words | self.phrases
    }
}

#[derive(Debug, Default)]
pub struct Reading {
    breaks: Vec<bool>,
    /// The number that stands at a token; 0 for none.
    values: Vec<u16>,
    /// By class.
    masks: Vec<Mask>,
    phrases: Vec<Hit>,
    /// Words alone from the 64th token on, in order of their tokens.
    late: Vec<Hit>,
    /// Every class that is somewhere in the question, once.
    classes: Vec<Class>,
    /// Those of them that a pattern hangs on.
    anchors: Vec<Class>,
}

impl Zeroize for Reading {
    fn zeroize(&mut self) {
        for class in &self.classes {
            self.masks.get_mut(*class as usize).into_iter().for_each(|mask| *mask = Mask::default());
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
        self.masks.resize(classes as usize, Mask::default());
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
        self.mark(Mask { words: bit_of(at), phrases: 0 }, class, anchor);
    }

    /// A phrase of this class begins at a token.
    pub fn phrase(&mut self, at: usize, class: Class, len: usize, anchor: bool) {
        self.phrases.push(Hit { at: at as u16, len: len as u16, class });
        self.mark(Mask { words: 0, phrases: bit_of(at) }, class, anchor);
    }

    #[inline]
    fn mark(&mut self, bit: Mask, class: Class, anchor: bool) {
        let Some(mask) = self.masks.get_mut(class as usize) else { return };
        if mask.any() == 0 {
            self.classes.push(class);
            if anchor {
                self.anchors.push(class);
            }
        }
        *mask = Mask { words: mask.words | bit.words, phrases: mask.phrases | bit.phrases };
    }

    /// The classes in the question that a pattern hangs on.
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
        self.mask(class).any() != 0
    }

    #[inline]
    fn mask(&self, class: Class) -> Mask {
        self.masks.get(class as usize).copied().unwrap_or_default()
    }

    /// Whether this class may begin here; false is certain.
    #[must_use]
    #[inline]
    pub fn may_begin(&self, at: usize, class: Class) -> bool {
        self.mask(class).any() & bit_of(at) != 0
    }

    /// The lengths of this class that begin at this token, longest first.
    #[inline]
    pub fn lengths_at(&self, at: usize, class: Class) -> impl Iterator<Item = usize> + '_ {
        let mask = self.mask(class);
        let here = move |hit: &&Hit| usize::from(hit.at) == at;
        let phrases = if mask.phrases & bit_of(at) == 0 { &[] } else { self.phrases.as_slice() };
        let longest = move |below: usize| {
            let own = phrases.iter().filter(here).filter(|hit| hit.class == class);
            own.map(|hit| usize::from(hit.len)).filter(|len| *len < below).max()
        };
        let late = || {
            let from = self.late.partition_point(|hit| usize::from(hit.at) < at);
            self.late.iter().skip(from).take_while(here).any(|hit| hit.class == class)
        };
        let alone = mask.words & bit_of(at) != 0 && (at < LAST || late());
        std::iter::successors(longest(usize::MAX), move |len| longest(*len)).chain(alone.then_some(1))
    }
}

const fn bit_of(at: usize) -> u64 {
    1 << if at < LAST { at } else { LAST }
}
