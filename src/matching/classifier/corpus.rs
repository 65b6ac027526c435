//! The example questions as the trainer reads them: each distinct word once, each example a list of words.
//!
//! Thousands of examples use the same few thousand words: what a word is (stem, meaning) is worked out once. Built from content alone; no
//! question of a person ever comes here. Called by `model`.

use rustc_hash::FxHashMap;

use super::lexicon::{Known, Meaning};
use super::rng::key;
use super::text::Text;
use super::words::{Reading, Vocabulary};

/// A distinct word.
#[derive(Clone, Copy, Debug)]
struct Entry {
    start: u32,
    end: u32,
    stem: u64,
    meaning: Meaning,
}

/// A word as features are made of it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// Its letters.
    pub letters: &'a str,
    /// Key of its stem.
    pub stem: u64,
    /// Its classes.
    pub meaning: Meaning,
}

/// Examples, read.
#[derive(Debug, Default)]
pub struct Corpus {
    letters: String,
    entries: Vec<Entry>,
    ids: FxHashMap<u64, u32>,
    words: Vec<u32>,
    /// Where each example's words end.
    ends: Vec<u32>,
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
            for (word, letters) in reading.words() {
                corpus.add(Seen { letters, stem: word.stem, meaning: word.meaning });
            }
            corpus.ends.push(corpus.words.len() as u32);
        }
        corpus
    }

    fn append(&mut self, other: &Self) {
        for at in 0..other.len() {
            other.example(at).for_each(|word| self.add(word));
            self.ends.push(self.words.len() as u32);
        }
    }

    fn add(&mut self, word: Seen<'_>) {
        let next = self.entries.len() as u32;
        let id = *self.ids.entry(key(word.letters)).or_insert(next);
        if id == next {
            let start = self.letters.len() as u32;
            self.letters.push_str(word.letters);
            let end = self.letters.len() as u32;
            self.entries.push(Entry { start, end, stem: word.stem, meaning: word.meaning });
        }
        self.words.push(id);
    }

    /// How many examples there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The words of an example, in order.
    pub fn example(&self, at: usize) -> impl Iterator<Item = Seen<'_>> + Clone {
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end as usize);
        let to = self.ends.get(at).map_or(0, |end| *end as usize);
        self.words.get(from..to).unwrap_or_default().iter().filter_map(|id| self.word(*id))
    }

    fn word(&self, id: u32) -> Option<Seen<'_>> {
        let entry = self.entries.get(id as usize)?;
        let letters = self.letters.get(entry.start as usize..entry.end as usize)?;
        Some(Seen { letters, stem: entry.stem, meaning: entry.meaning })
    }

    /// Every distinct word with how often it stands in the examples.
    pub fn counted(&self) -> impl Iterator<Item = (Seen<'_>, u32)> {
        let mut counts = vec![0_u32; self.entries.len()];
        for id in &self.words {
            if let Some(count) = counts.get_mut(*id as usize) {
                *count += 1;
            }
        }
        (0_u32..).zip(counts).filter_map(|(id, count)| Some((self.word(id)?, count)))
    }
}
