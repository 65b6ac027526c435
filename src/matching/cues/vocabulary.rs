//! Every word a cue knows, and the classes it belongs to, while the cue files are read.
//!
//! A *class* is a set of words and phrases that a cue treats alike ("weapons"). It never sees a question: when all cues are in, it becomes a
//! `Dictionary`, which does. Called by `cues::compile` and `matching::place`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::slips::Slips;

pub type WordId = u32;
/// A class of words, numbered; equal sets of words are one class, whichever file wrote them.
pub type Class = u32;

/// Words that stand for a kind of token; no question holds them, since the normaliser drops their marks.
pub const NUMBER: &str = "<number>";
/// An age written as one token ("13f", "14yo").
pub const AGE: &str = "<age>";
/// A year from 1930 to 2099.
pub const YEAR: &str = "<year>";

/// A phrase by what follows its first two words.
#[derive(Debug)]
pub struct Phrase {
    pub rest: Box<[WordId]>,
    pub class: Class,
}

#[derive(Debug, Default)]
pub struct Vocabulary {
    pub(super) ids: HashMap<Box<str>, WordId>,
    /// Words that no cue holds; they are no slip of one that a cue does.
    pub(super) real: BTreeSet<Box<str>>,
    /// The classes of each word alone.
    pub(super) alone: Vec<Vec<Class>>,
    /// By their first two words: "i" alone begins hundreds of phrases, "i am" a few.
    pub(super) phrases: BTreeMap<(WordId, WordId), Vec<Phrase>>,
    classes: HashMap<Vec<String>, Class>,
    count: Class,
    pub(super) numbers: BTreeMap<WordId, u16>,
    pub(super) age_endings: BTreeSet<String>,
    pub(super) slips: Slips,
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

    /// Of each class, how likely a question holds it, roughly: the words that people use all the time stand in the most classes.
    #[must_use]
    pub fn commonness(&self) -> Vec<u32> {
        let mut all = vec![0_u32; self.count as usize];
        let phrases = self.phrases.values().flatten().map(|phrase| (phrase.class, 1));
        let words = self.alone.iter().flat_map(|own| own.iter().map(|class| (*class, own.len().pow(2) as u32)));
        for (class, more) in words.chain(phrases) {
            if let Some(sum) = all.get_mut(class as usize) {
                *sum += more;
            }
        }
        all
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
        if !self.ids.contains_key(word) {
            self.real.insert(word.into());
        }
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
                self.phrases.entry((first, second)).or_default().push(Phrase { rest: words.collect(), class });
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
        words.retain(|(word, _)| !but_for.contains(*word));
        self.slips = Slips::of(words.into_iter());
    }
}
