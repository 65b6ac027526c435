//! A question as the cues see it: which classes of words begin at which token, no words.
//!
//! One reading is reused from question to question; what a question left is wiped before the next and when dropped. Filled by `dictionary`; read by
//! `found`, `search` and whoever asks what a cue stands on.

use zeroize::Zeroize;

use super::vocabulary::Class;
use crate::matching::classifier::wipe::wipe;

/// Tokens that one mask tells of.
const PAGE: usize = u64::BITS as usize;

/// A phrase of a class at a token.
#[derive(Clone, Copy, Debug, Default)]
struct Hit {
    at: u16,
    len: u16,
    class: Class,
    /// The token alone is a word of the class too.
    alone: bool,
}

#[derive(Debug, Default)]
pub struct Reading {
    breaks: Vec<bool>,
    /// The number that stands at a token; 0 for none.
    values: Vec<u16>,
    /// How many classes there are.
    classes: usize,
    /// By class, a bit for each token at which a word or a phrase of it begins: a page of all classes for every 64 tokens, so that what most
    /// questions need stays where the processor reads fastest.
    begins: Vec<u64>,
    /// The same for phrases alone.
    phrase_begins: Vec<u64>,
    phrases: Vec<Hit>,
    /// The classes in the question that a pattern hangs on, once each.
    anchors: Vec<Class>,
}

impl Zeroize for Reading {
    fn zeroize(&mut self) {
        // The first page stays, empty.
        self.begins.fill(0);
        self.begins.truncate(self.classes);
        for hit in &self.phrases {
            let place = self.place(usize::from(hit.at), hit.class);
            self.phrase_begins.get_mut(place).into_iter().for_each(|mask| *mask = 0);
        }
        self.phrase_begins.truncate(self.classes);
        wipe(&mut self.breaks);
        wipe(&mut self.values);
        wipe(&mut self.phrases);
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
        self.classes = classes as usize;
    }

    /// The next token. All tokens come before the words and phrases that stand at them.
    pub fn token(&mut self, is_break: bool, value: Option<u16>) {
        if self.breaks.len().is_multiple_of(PAGE) {
            let masks = (self.breaks.len() / PAGE + 1) * self.classes;
            self.begins.resize(masks, 0);
            self.phrase_begins.resize(masks, 0);
        }
        self.breaks.push(is_break);
        self.values.push(value.unwrap_or(0));
    }

    /// A word of this class stands at a token; `anchor` if a pattern hangs on the class. A token's words come before its phrases.
    #[inline]
    pub fn alone(&mut self, at: usize, class: Class, anchor: bool) {
        if anchor && !self.has(class) {
            self.anchors.push(class);
        }
        let place = self.place(at, class);
        self.begins.get_mut(place).into_iter().for_each(|mask| *mask |= bit_of(at));
    }

    /// A phrase of this class begins at a token.
    pub fn phrase(&mut self, at: usize, class: Class, len: usize, anchor: bool) {
        // Where another phrase of it begins here already, that one tells.
        let alone = self.phrases_of(at, class).next().map_or_else(|| self.begins(at, class), |hit| hit.alone);
        self.phrases.push(Hit { at: at as u16, len: len as u16, class, alone });
        let place = self.place(at, class);
        self.phrase_begins.get_mut(place).into_iter().for_each(|mask| *mask |= bit_of(at));
        self.alone(at, class, anchor);
    }

    /// Where the mask of a class stands that tells of a token.
    #[inline]
    const fn place(&self, at: usize, class: Class) -> usize {
        at / PAGE * self.classes + class as usize
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
        let on_page = |page: usize| self.mask(page * PAGE, class) != 0;
        on_page(0) || (1..self.breaks.len().div_ceil(PAGE)).any(on_page)
    }

    /// Whether this class begins here.
    #[must_use]
    #[inline]
    pub fn begins(&self, at: usize, class: Class) -> bool {
        self.mask(at, class) & bit_of(at) != 0
    }

    /// At which of the 64 tokens around this one a class begins.
    #[inline]
    fn mask(&self, at: usize, class: Class) -> u64 {
        self.begins.get(self.place(at, class)).copied().unwrap_or_default()
    }

    /// The lengths of this class that begin at this token, longest first.
    #[inline]
    pub fn lengths_at(&self, at: usize, class: Class) -> impl Iterator<Item = usize> + '_ {
        let longest = move |below: usize| {
            let lengths = self.phrases_of(at, class).map(|hit| usize::from(hit.len));
            lengths.filter(|len| *len < below).max()
        };
        let is_here = self.begins(at, class);
        let longest_of_all = if is_here { longest(usize::MAX) } else { None };
        let alone = is_here && self.phrases_of(at, class).next().is_none_or(|hit| hit.alone);
        std::iter::successors(longest_of_all, move |len| longest(*len)).chain(alone.then_some(1))
    }

    /// The phrases of a class that begin at a token.
    fn phrases_of(&self, at: usize, class: Class) -> impl Iterator<Item = &Hit> {
        let any = self.phrase_begins.get(self.place(at, class)).is_some_and(|mask| mask & bit_of(at) != 0);
        let phrases = if any { self.phrases.as_slice() } else { &[] };
        phrases.iter().filter(move |hit| usize::from(hit.at) == at && hit.class == class)
    }
}

const fn bit_of(at: usize) -> u64 {
    1 << (at % PAGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_found_at_its_tokens_however_many_come_before() {
        let mut reading = Reading::default();
        reading.begin(3);
        (0..150).for_each(|_| reading.token(false, None));
        reading.alone(5, 1, true);
        reading.alone(130, 1, true);
        reading.phrase(130, 1, 4, true);
        reading.phrase(130, 1, 2, true);
        reading.phrase(131, 2, 3, false);
        let lengths = |at, class| reading.lengths_at(at, class).collect::<Vec<_>>();
        assert_eq!(lengths(5, 1), [1]);
        assert_eq!(lengths(130, 1), [4, 2, 1]);
        assert_eq!(lengths(131, 2), [3]);
        assert!(lengths(66, 1).is_empty() && lengths(2, 1).is_empty() && lengths(131, 1).is_empty());
        assert!(reading.has(1) && reading.has(2) && !reading.has(0));
        assert_eq!(reading.anchors(), [1]);
        reading.begin(3);
        (0..150).for_each(|_| reading.token(false, None));
        assert!(!reading.has(1) && !reading.has(2), "nothing of the question before is left");
    }
}
