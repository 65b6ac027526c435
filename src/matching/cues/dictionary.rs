//! What the cues know of words, ready to read questions: from tokens to a `Reading`.
//!
//! Tables that lie side by side in memory: a question meets thousands of classes, and looking for each in its own corner cost more than all else.
//! It never keeps a token: a reading holds numbers only, and is wiped by who holds it. Made by `Vocabulary`; called by `Cues::read`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::anchors::Anchors;
use super::reading::Reading;
use super::slips::Slips;
use super::vocabulary::{AGE, Class, NUMBER, Phrase, Vocabulary, WordId, YEAR};
use crate::matching::classifier::packed::{Lists, Parts, Table};
use crate::matching::classifier::rng::{key, mix};
use crate::matching::classifier::text::{Kind, Text};

/// Marks a class that a pattern hangs on.
const ANCHOR: Class = 1 << 31;

/// A word that is spelt right and in no cue.
const REAL: u32 = u32::MAX - 1;

/// The words that stand for a kind of token.
#[derive(Debug)]
pub struct Kinds {
    pub number: Option<WordId>,
    pub age: Option<WordId>,
    pub year: Option<WordId>,
}

/// How numbers are told.
#[derive(Debug)]
pub struct Numbers {
    pub kinds: Kinds,
    /// What words stand for ("thirteen").
    pub words: BTreeMap<WordId, u16>,
    /// Letters that make a number an age when they follow it without a space ("13yo").
    pub age_endings: BTreeSet<String>,
}

#[derive(Debug)]
pub struct Dictionary {
    ids: Table,
    /// The classes of each word alone, those that are an anchor marked.
    alone: Lists,
    /// From the first two words of phrases to their list in `phrases`.
    pairs: Table,
    phrases: Vec<Vec<Phrase>>,
    numbers: Numbers,
    slips: Slips,
    classes: Class,
}

fn pair(first: WordId, second: WordId) -> u64 {
    mix((u64::from(first) << 32) | u64::from(second))
}

impl Dictionary {
    /// From a vocabulary that is complete, and the classes that a pattern hangs on.
    pub fn new(vocabulary: Vocabulary, anchors: &Anchors) -> Self {
        let classes = vocabulary.classes();
        let Vocabulary { ids, real, alone, mut phrases, numbers, age_endings, slips, .. } = vocabulary;
        let marked = |class: Class| if anchors.any(class) { class | ANCHOR } else { class };
        let kind = |name: &str| ids.get(name).copied();
        let kinds = Kinds { number: kind(NUMBER), age: kind(AGE), year: kind(YEAR) };
        let mut words: Vec<(u64, WordId)> = ids.iter().map(|(word, id)| (key(word), *id)).collect();
        words.sort_unstable_by_key(|(_, id)| *id);
        words.extend(real.iter().map(|word| (key(word), REAL)));
        let mut lists = Parts::default();
        for own in alone {
            // Those that are an anchor together: the processor then guesses right which are.
            let mut own: Vec<Class> = own.into_iter().map(marked).collect();
            own.sort_unstable();
            lists.push(own.into_iter());
        }
        for phrase in phrases.values_mut().flatten() {
            phrase.class = marked(phrase.class);
        }
        let pairs: Vec<u64> = phrases.keys().map(|(first, second)| pair(*first, *second)).collect();
        Self {
            ids: Table::new(&words),
            alone: lists.into(),
            pairs: Table::numbered(&pairs),
            phrases: phrases.into_values().collect(),
            numbers: Numbers { kinds, words: numbers, age_endings },
            slips,
            classes,
        }
    }

    /// Reads a question: which classes begin at which token.
    pub fn read(&self, text: &Text, out: &mut Reading) {
        out.begin(self.classes);
        self.ids.fetch(text.tokens().map(|(token, _)| token.key));
        let (mut words, mut ends): (Vec<WordId>, Vec<usize>) = (Vec::with_capacity(64), Vec::with_capacity(64));
        for (token, letters) in text.tokens() {
            let is_break = token.kind == Kind::Break;
            let value = if is_break { None } else { self.words_of(letters, token.key, &mut words) };
            ends.push(words.len());
            out.token(is_break, value);
        }
        self.alone.fetch(&words.iter().copied());
        let words_at = |at: usize| words.get(range(&ends, at)).unwrap_or_default();
        for at in 0..ends.len() {
            for id in words_at(at) {
                self.alone.get(*id).for_each(|class| out.alone(at, class & !ANCHOR, class & ANCHOR != 0));
            }
            for id in words_at(at) {
                let begun = words_at(at + 1).iter().filter_map(|second| self.pairs.get(pair(*id, *second)));
                for phrase in begun.filter_map(|list| self.phrases.get(list as usize)).flatten() {
                    if phrase.rest.iter().enumerate().all(|(step, word)| words_at(at + 2 + step).contains(word)) {
                        out.phrase(at, phrase.class & !ANCHOR, phrase.rest.len() + 2, phrase.class & ANCHOR != 0);
                    }
                }
            }
        }
    }

    /// The words a token may be: itself, else the cue words one slip away; and the kind of token it is.
    fn words_of(&self, token: &str, key: u64, out: &mut Vec<WordId>) -> Option<u16> {
        let from = out.len();
        match self.ids.get(key) {
            Some(REAL) => {}
            Some(id) => out.push(id),
            None => self.slips.find(token, out),
        }
        let Numbers { kinds, words, .. } = &self.numbers;
        if is_year(token) {
            out.extend(kinds.year);
            return None;
        }
        if let Some((value, is_age)) = self.number_of(token) {
            out.extend(kinds.number);
            if is_age {
                out.extend(kinds.age);
            }
            return Some(value);
        }
        let value = out.get(from..).unwrap_or_default().iter().find_map(|id| words.get(id).copied())?;
        out.extend(kinds.number);
        Some(value)
    }

    /// The number a token is, and whether it is written as an age.
    fn number_of(&self, token: &str) -> Option<(u16, bool)> {
        let digits = token.bytes().take_while(u8::is_ascii_digit).count();
        let (number, ending) = token.split_at_checked(digits)?;
        if digits == 0 || digits > 3 {
            return None;
        }
        let is_age = !ending.is_empty();
        if is_age && !self.numbers.age_endings.contains(ending) {
            return None;
        }
        number.parse().ok().filter(|value| (1..=120).contains(value)).map(|value| (value, is_age))
    }
}

/// What lies between two ends.
fn range(ends: &[usize], at: usize) -> Range<usize> {
    let from = at.checked_sub(1).map_or(Some(0), |before| ends.get(before).copied());
    match (from, ends.get(at)) {
        (Some(from), Some(to)) => from..*to,
        _ => 0..0,
    }
}

fn is_year(token: &str) -> bool {
    token.len() == 4 && token.parse().is_ok_and(|year: u16| (1930..2100).contains(&year))
}
