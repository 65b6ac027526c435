//! Every word a cue knows, and the classes it belongs to.
//!
//! A *class* is a set of words and phrases that a cue treats alike ("weapons"). The vocabulary turns a
//! question's tokens into a `Reading`: at each token, which classes begin there and how long they are.
//! It never keeps a token: a reading holds numbers only.
//! Called by `cues::file` (to fill it) and `Cues::read` (to read a question).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::slips::{Fnv, Slips};

pub type WordId = u32;
/// A class of words, numbered; equal sets of words are one class, whichever file wrote them.
pub type Class = u32;

/// Words that stand for a kind of token; no question holds them, since the normaliser drops their marks.
pub const NUMBER: &str = "<number>";
/// An age written as one token ("13f", "14yo").
pub const AGE: &str = "<age>";
/// A year from 1930 to 2099.
pub const YEAR: &str = "<year>";

/// A class that begins at a token.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Hit {
    pub class: Class,
    pub len: u16,
}

/// A phrase by what follows its first two words.
#[derive(Debug)]
struct Phrase {
    rest: Box<[WordId]>,
    class: Class,
}

/// The first two words of a phrase as one key: "i" alone begins hundreds of phrases, "i am" a few.
fn pair(first: WordId, second: WordId) -> u64 {
    ((u64::from(first) << 32) | u64::from(second)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[derive(Debug, Default)]
pub struct Vocabulary {
    ids: HashMap<Box<str>, WordId, Fnv>,
    alone: Vec<Vec<Class>>,
    phrases: HashMap<u64, Vec<Phrase>, Fnv>,
    classes: HashMap<Vec<String>, Class>,
    count: Class,
    numbers: BTreeMap<WordId, u16>,
    age_endings: BTreeSet<String>,
    slips: Slips,
}

impl Vocabulary {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many classes there are.
    #[must_use]
    pub const fn classes(&self) -> Class {
        self.count
    }

    fn word(&mut self, word: &str) -> WordId {
        if let Some(&id) = self.ids.get(word) {
            return id;
        }
        let id = WordId::try_from(self.alone.len()).unwrap_or(WordId::MAX);
        self.ids.insert(word.into(), id);
        self.alone.push(Vec::new());
        id
    }

    /// A word of its own that is never read as a slip of another.
    pub fn know(&mut self, word: &str) {
        self.word(word);
    }

    /// Slang is never read as a slip of anything but what it stands for: "wen" is "when", not "wean".
    pub fn slang(&mut self, short: &str, long: &str) {
        let mut slips = Vec::new();
        self.slips.find(short, &mut slips);
        if !slips.iter().any(|id| self.ids.get(long) == Some(id)) {
            self.know(short);
        }
    }

    /// A word that stands for a number ("thirteen").
    pub fn number(&mut self, word: &str, value: u16) {
        let id = self.word(word);
        self.numbers.insert(id, value);
    }

    /// Letters that make a number an age when they follow it without a space ("13yo").
    pub fn age_ending(&mut self, ending: &str) {
        self.age_endings.insert(ending.to_owned());
    }

    /// The class of these words and phrases; made when it is new.
    pub fn class(&mut self, mut members: Vec<String>) -> Class {
        members.sort();
        members.dedup();
        if let Some(&class) = self.classes.get(&members) {
            return class;
        }
        let class = self.count;
        self.count += 1;
        for member in &members {
            let mut words = member.split_whitespace().map(|word| self.word(word)).collect::<Vec<_>>().into_iter();
            let Some(first) = words.next() else { continue };
            if let Some(second) = words.next() {
                self.phrases.entry(pair(first, second)).or_default().push(Phrase { rest: words.collect(), class });
            } else if let Some(classes) = self.alone.get_mut(first as usize) {
                classes.push(class);
            }
        }
        self.classes.insert(members, class);
        class
    }

    /// Lets every word of the cues be recognised with one slip, but for these. Called when all cues are in,
    /// before the real words are.
    pub fn allow_slips(&mut self, but_for: &BTreeSet<String>) {
        let mut words: Vec<(&str, WordId)> = self.ids.iter().map(|(word, id)| (&**word, *id)).collect();
        words.sort_unstable();
        for (word, id) in words {
            if !but_for.contains(word) {
                self.slips.add(word, id);
            }
        }
    }

    /// The words a token may be: itself, else the cue words one slip away; and the kind of token it is.
    fn words_of(&self, token: &str, out: &mut Vec<WordId>) -> Option<u16> {
        if let Some(&id) = self.ids.get(token) {
            out.push(id);
        } else {
            self.slips.find(token, out);
        }
        let mut kind = |name| out.extend(self.ids.get(name));
        if is_year(token) {
            kind(YEAR);
            return None;
        }
        if let Some((value, is_age)) = self.number_of(token) {
            kind(NUMBER);
            if is_age {
                kind(AGE);
            }
            return Some(value);
        }
        let value = out.iter().find_map(|id| self.numbers.get(id).copied())?;
        out.extend(self.ids.get(NUMBER));
        Some(value)
    }

    /// Reads a question: which classes begin at which token.
    #[must_use]
    pub fn read(&self, tokens: &[&str]) -> Reading {
        let mut words: Vec<WordId> = Vec::with_capacity(tokens.len() * 2);
        let mut ends: Vec<usize> = Vec::with_capacity(tokens.len());
        let mut reading = Reading::new(self.count, tokens.len());
        for token in tokens {
            let value = if *token == BREAK { None } else { self.words_of(token, &mut words) };
            ends.push(words.len());
            reading.token(*token == BREAK, value);
        }
        let words_at = |at: usize| {
            let from = at.checked_sub(1).map_or(Some(0), |before| ends.get(before).copied()).unwrap_or(usize::MAX);
            ends.get(at).and_then(|&to| words.get(from..to)).unwrap_or_default()
        };
        for at in 0..tokens.len() {
            for id in words_at(at) {
                for &class in self.alone.get(*id as usize).into_iter().flatten() {
                    reading.add(Hit { class, len: 1 });
                }
                let begun = words_at(at + 1).iter().filter_map(|second| self.phrases.get(&pair(*id, *second)));
                for phrase in begun.flatten() {
                    if phrase.rest.iter().enumerate().all(|(step, word)| words_at(at + 2 + step).contains(word)) {
                        let len = u16::try_from(phrase.rest.len() + 2).unwrap_or(u16::MAX);
                        reading.add(Hit { class: phrase.class, len });
                    }
                }
            }
            reading.end();
        }
        reading
    }

    /// The number a token is, and whether it is written as an age.
    fn number_of(&self, token: &str) -> Option<(u16, bool)> {
        let digits = token.bytes().take_while(u8::is_ascii_digit).count();
        let (number, ending) = token.split_at_checked(digits)?;
        if digits == 0 || digits > 3 {
            return None;
        }
        let is_age = !ending.is_empty();
        if is_age && !self.age_endings.contains(ending) {
            return None;
        }
        number.parse().ok().filter(|value| (1..=120).contains(value)).map(|value| (value, is_age))
    }
}

const fn bit_of(at: usize) -> u64 {
    1 << if at < 63 { at } else { 63 }
}

fn is_year(token: &str) -> bool {
    token.len() == 4 && token.parse().is_ok_and(|year: u16| (1930..2100).contains(&year))
}

/// A break between clauses, as the normaliser writes it.
pub const BREAK: &str = ".";

/// A question as the cues see it: classes by token, no words.
#[derive(Debug)]
pub struct Reading {
    hits: Vec<Hit>,
    starts: Vec<u32>,
    breaks: Vec<bool>,
    values: Vec<Option<u16>>,
    /// By class: the tokens it begins at, a bit each; the last bit stands for all from the 64th on.
    masks: Vec<u64>,
    /// Every class that is somewhere in the question, once.
    pub classes: Vec<Class>,
}

impl Reading {
    fn new(classes: Class, tokens: usize) -> Self {
        Self {
            hits: Vec::with_capacity(tokens * 24),
            starts: vec![0],
            breaks: Vec::with_capacity(tokens),
            values: Vec::with_capacity(tokens),
            masks: vec![0; classes as usize],
            classes: Vec::with_capacity(128),
        }
    }

    fn token(&mut self, is_break: bool, value: Option<u16>) {
        self.breaks.push(is_break);
        self.values.push(value);
    }

    fn add(&mut self, hit: Hit) {
        let bit = bit_of(self.starts.len() - 1);
        self.hits.push(hit);
        if let Some(mask) = self.masks.get_mut(hit.class as usize) {
            if *mask == 0 {
                self.classes.push(hit.class);
            }
            *mask |= bit;
        }
    }

    /// Closes a token: its hits in order of class, the longest first.
    fn end(&mut self) {
        let from = self.starts.last().map_or(0, |&start| start as usize);
        if let Some(own) = self.hits.get_mut(from..) {
            own.sort_unstable_by(|a, b| a.class.cmp(&b.class).then(b.len.cmp(&a.len)));
        }
        self.starts.push(u32::try_from(self.hits.len()).unwrap_or(u32::MAX));
    }

    /// How many tokens the question has, breaks included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.breaks.len()
    }

    #[must_use]
    pub fn is_break(&self, at: usize) -> bool {
        self.breaks.get(at).copied().unwrap_or(true)
    }

    /// The number that stands here.
    #[must_use]
    pub fn number_at(&self, at: usize) -> Option<u16> {
        self.values.get(at).copied().flatten()
    }

    #[must_use]
    pub fn has(&self, class: Class) -> bool {
        self.mask(class) != 0
    }

    fn mask(&self, class: Class) -> u64 {
        self.masks.get(class as usize).copied().unwrap_or(0)
    }

    /// Whether this class may begin here; false is certain.
    #[must_use]
    pub fn may_begin(&self, at: usize, class: Class) -> bool {
        self.mask(class) & bit_of(at) != 0
    }

    /// Everything that begins at this token.
    #[must_use]
    pub fn hits_at(&self, at: usize) -> &[Hit] {
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(&from), Some(&to)) => self.hits.get(from as usize..to as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The lengths of this class that begin at this token, longest first.
    pub fn lengths_at(&self, at: usize, class: Class) -> impl Iterator<Item = usize> + '_ {
        let hits = if self.may_begin(at, class) { self.hits_at(at) } else { &[] };
        let from = hits.partition_point(|hit| hit.class < class);
        hits.get(from..).unwrap_or_default().iter().take_while(move |hit| hit.class == class).map(|hit| usize::from(hit.len))
    }
}
