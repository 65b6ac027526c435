//! The example questions as the trainer reads them: each distinct word once, each example a list of words.
//!
//! Thousands of examples use the same few thousand words: what a word is (stem, meaning) is worked out once. Built from content alone; no
//! question of a person ever comes here. Called by `model`.

use rustc_hash::FxHashMap;

use super::lexicon::{Known, Meaning};
use super::packed::Parts;
use super::text::Text;
use super::words::{Reading, Vocabulary};

/// From so many examples on, what is rare among them is left out: it costs most of the room and gives little.
pub const MANY: usize = 3000;

/// A word that stands so often in the examples is common.
const COMMON: u32 = 8;

/// A distinct word.
#[derive(Clone, Copy, Debug)]
struct Entry {
    start: u32,
    end: u32,
    key: u64,
    stem: u64,
    meaning: Meaning,
}

/// A word as features are made of it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// Its place in the vocabulary, which begins with the examples' own words in this order; `NEW` where it is not there.
    pub id: u32,
    /// Its letters.
    pub letters: &'a str,
    /// Key of its letters.
    pub key: u64,
    /// Key of its stem.
    pub stem: u64,
    /// Its classes.
    pub meaning: Meaning,
}

/// The place of a word that the vocabulary does not hold.
pub const NEW: u32 = u32::MAX;

/// Examples, read.
#[derive(Debug, Default)]
pub struct Corpus {
    distinct: Distinct,
    /// Each example's words.
    examples: Parts,
}

/// The distinct words, each with a number.
#[derive(Debug, Default)]
struct Distinct {
    letters: String,
    entries: Vec<Entry>,
    ids: FxHashMap<u64, u32>,
}

impl Distinct {
    /// The number of a word, old or new.
    fn number(&mut self, word: Seen<'_>) -> u32 {
        let next = self.entries.len() as u32;
        let id = *self.ids.entry(word.key).or_insert(next);
        if id == next {
            let start = self.letters.len() as u32;
            self.letters.push_str(word.letters);
            let end = self.letters.len() as u32;
            self.entries.push(Entry { start, end, key: word.key, stem: word.stem, meaning: word.meaning });
        }
        id
    }

    fn word(&self, id: u32) -> Option<Seen<'_>> {
        let entry = self.entries.get(id as usize)?;
        let letters = self.letters.get(entry.start as usize..entry.end as usize)?;
        Some(Seen { id, letters, key: entry.key, stem: entry.stem, meaning: entry.meaning })
    }
}

impl Corpus {
    /// Reads texts, on two threads. Words stand as they are: what the examples say is right.
    #[must_use]
    pub fn read(texts: &[&str], known: &Known) -> Self {
        let (left, right) = texts.split_at(texts.len() / 2);
        std::thread::scope(|scope| {
            let right = scope.spawn(|| Self::part(right, known));
            let mut all = Self::part(left, known);
            all.append(&right.join().unwrap_or_default());
            all
        })
    }

    fn part(texts: &[&str], known: &Known) -> Self {
        let mut corpus = Self::default();
        let vocabulary = Vocabulary::default();
        let (mut text, mut reading) = (Text::default(), Reading::of_examples());
        for message in texts {
            text.read(message);
            vocabulary.read(&text, known, false, &mut reading);
            corpus.examples.push(reading.seen().map(|word| corpus.distinct.number(word)));
        }
        corpus
    }

    fn append(&mut self, other: &Self) {
        let theirs = 0..other.distinct.entries.len() as u32;
        let numbers: Vec<u32> = theirs.map(|id| other.distinct.word(id).map_or(0, |word| self.distinct.number(word))).collect();
        for at in 0..other.len() {
            let words = other.examples.get(at).iter();
            self.examples.push(words.map(|id| numbers.get(*id as usize).copied().unwrap_or(0)));
        }
    }

    /// The same examples with each distinct word read as others: `read` is told the word and how often it stands in them, and gives what it is
    /// read as, if anything.
    #[must_use]
    pub fn read_as(&self, mut read: impl FnMut(Seen<'_>, u32, &mut dyn FnMut(Seen<'_>))) -> Self {
        let (mut new, mut places) = (Self::default(), Parts::default());
        for (word, count) in self.words().zip(self.counts()) {
            let mut own = Vec::new();
            read(word, count, &mut |word| own.push(new.distinct.number(word)));
            places.push(own.into_iter());
        }
        for at in 0..self.len() {
            new.examples.push(self.examples.get(at).iter().flat_map(|id| places.get(*id as usize).iter().copied()));
        }
        new
    }

    /// How many examples there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.examples.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.examples.is_empty()
    }

    /// The words of an example, in order.
    pub fn example(&self, at: usize) -> impl Iterator<Item = Seen<'_>> + Clone {
        self.examples.get(at).iter().filter_map(|id| self.distinct.word(*id))
    }

    /// Every distinct word, in the order they came.
    pub fn words(&self) -> impl Iterator<Item = Seen<'_>> {
        (0..self.distinct.entries.len() as u32).filter_map(|id| self.distinct.word(id))
    }

    /// Whether a word, by its place in the vocabulary, stands in so many examples that it is worth a feature of its own.
    pub fn common(&self) -> impl Fn(usize) -> bool + use<> {
        let counts = self.counts();
        move |word| counts.get(word).is_some_and(|count| *count >= COMMON)
    }

    /// How often each of them stands in the examples.
    #[must_use]
    pub fn counts(&self) -> Vec<u32> {
        let mut counts = vec![0_u32; self.distinct.entries.len()];
        for id in self.examples.items() {
            if let Some(count) = counts.get_mut(*id as usize) {
                *count += 1;
            }
        }
        counts
    }
}
