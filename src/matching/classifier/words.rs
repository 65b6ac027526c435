//! Tokens read in one language: slang spelt out, stretched and coded words resolved, slips mended, stems found.
//!
//! Built from a language's example questions; never learns from what people ask. A reading wipes itself. Called by `model`
//! in training (where every word is new) and for each question.

use rustc_hash::{FxHashMap, FxHashSet};
use zeroize::Zeroize;

use super::corpus::{Corpus, MANY, Seen};
use super::lexicon::{Known, Meaning};
use super::packed::{List, Table, Words};
use super::rng::{key, mix};
use super::speller::Speller;
use super::stored::Stored;
use super::text::{Kind, Text};

/// Words of so few letters are not among the others that a slip may have meant.
const SHORT: usize = 4;
/// Where examples are many, a word that at most so many times stands in them is looked up in the lists.
const RARE: u32 = 3;
/// Words looked at in one question; `text` has already cut what is long.
const MOST: usize = 96;

/// One word as it is understood.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    start: u32,
    end: u32,
    /// Key of its stem.
    pub stem: u64,
    /// Which token it came from.
    pub token: u16,
    /// It was mended by the speller.
    pub mended: bool,
    /// The examples hold it, or an inflection of it.
    pub known: bool,
    /// The classes of words that mean the same.
    pub meaning: Meaning,
}

impl Zeroize for Word {
    fn zeroize(&mut self) {
        (self.start, self.end, self.stem, self.token) = (0, 0, 0, 0);
    }
}

/// A question's words in one language. Wiped when cleared and when dropped.
#[derive(Debug, Default)]
pub struct Reading {
    letters: String,
    words: Vec<Word>,
    /// Stems of words that were met; kept while examples are read, never for a question.
    remembered: Option<FxHashMap<u64, u64>>,
}

impl Zeroize for Reading {
    fn zeroize(&mut self) {
        self.letters.zeroize();
        self.words.zeroize();
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Reading {
    /// A reading for the examples themselves: it remembers stems, since they use the same words.
    #[must_use]
    pub fn of_examples() -> Self {
        Self { letters: String::new(), words: Vec::new(), remembered: Some(FxHashMap::default()) }
    }

    fn stem(&mut self, letters: &str, known: &Known) -> u64 {
        let Some(remembered) = &mut self.remembered else { return known.stem(letters) };
        *remembered.entry(key(letters)).or_insert_with(|| known.stem(letters))
    }

    /// The words as features are made of them.
    pub fn seen(&self) -> impl Iterator<Item = Seen<'_>> + Clone {
        self.words().map(|(word, letters)| Seen { letters, stem: word.stem, meaning: word.meaning })
    }

    /// The words in order, each with its letters.
    pub fn words(&self) -> impl Iterator<Item = (Word, &str)> + Clone {
        self.words.iter().map(|w| (*w, self.letters.get(w.start as usize..w.end as usize).unwrap_or_default()))
    }

    /// How many words there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether nothing was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The same words but one: what `explain` weighs a word by.
    pub fn without(&self, place: usize, out: &mut Self) {
        out.zeroize();
        for (_, (word, letters)) in self.words().enumerate().filter(|(at, _)| *at != place) {
            let start = out.letters.len() as u32;
            out.letters.push_str(letters);
            out.words.push(Word { start, end: out.letters.len() as u32, ..word });
        }
    }

    fn push(&mut self, letters: &str, stem: u64, token: usize, mended: bool, known: bool) {
        let start = self.letters.len() as u32;
        self.letters.push_str(letters);
        let end = self.letters.len() as u32;
        self.words.push(Word { start, end, stem, token: token as u16, mended, known, meaning: Meaning::default() });
    }

    /// Looks up what the words mean.
    fn understand(&mut self, known: &Known) {
        for word in &mut self.words {
            let letters = self.letters.get(word.start as usize..word.end as usize).unwrap_or_default();
            word.meaning = known.meaning(letters, word.stem);
        }
    }
}

/// The words of a language's examples.
#[derive(Default)]
pub struct Vocabulary {
    ids: Table,
    words: Words,
    /// The stem of each word.
    own_stems: List<u64>,
    /// The stems that the examples hold.
    stems: Table,
    speller: Speller,
}

impl Stored for Vocabulary {
    fn store(&self, out: &mut Vec<u8>) {
        self.ids.store(out);
        self.words.store(out);
        self.own_stems.store(out);
        self.stems.store(out);
        self.speller.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self {
            ids: Table::load(from)?,
            words: Words::load(from)?,
            own_stems: List::load(from)?,
            stems: Table::load(from)?,
            speller: Speller::load(from)?,
        })
    }
}

impl Vocabulary {
    /// Collects the words of the examples; `others` are spelt right too, and may be what a slip meant.
    #[must_use]
    pub fn new<'a>(corpus: &'a Corpus, known: &Known, others: impl Iterator<Item = &'a str>) -> Self {
        let mut letters: Vec<&str> = Vec::new();
        let (mut keys, mut stems, mut counts) = (Vec::new(), Vec::new(), Vec::new());
        for (word, count) in corpus.counted() {
            letters.push(word.letters);
            keys.push(key(word.letters));
            stems.push(word.stem);
            counts.push(count);
        }
        let held = Table::numbered(&stems);
        let mut met: FxHashSet<u64> = keys.iter().copied().collect();
        for word in others.filter(|word| word.len() > SHORT && met.insert(key(word))) {
            letters.push(word);
            keys.push(key(word));
            stems.push(known.stem(word));
            counts.push(0);
        }
        let words: Words = letters.into_iter().collect();
        // Many examples hold misspelt words too, as people type them: a rare word that no list knows is none that a slip meant.
        let rare = if corpus.len() > MANY { RARE } else { 0 };
        let speller = Speller::new(&words, &counts, |word, count| {
            count == 0 || count > rare || known.is_common(key(word)) || known.meaning(word, known.stem(word)).wide > 0
        });
        Self { ids: Table::numbered(&keys), words, own_stems: stems.into_iter().collect(), stems: held, speller }
    }

    /// A word of the vocabulary with its stem.
    fn word_of(&self, id: u32) -> Option<(&str, u64)> {
        Some((self.words.get(id)?, self.own_stems.get(id as usize)?))
    }

    /// Reads a question. With `spell` off nothing is mended (training: what the examples say is right).
    pub fn read(&self, text: &Text, known: &Known, spell: bool, out: &mut Reading) {
        out.zeroize();
        let words = text.tokens().enumerate().filter(|(_, (t, _))| t.kind != Kind::Break);
        for (at, (token, letters)) in words.take(MOST) {
            match token.kind {
                Kind::Number => {
                    // An age or an amount: how many digits matters as a word, which ones only as characters
                    // (on CLINC150: AUROC +0.3).
                    let stem = mix(letters.len().min(5) as u64);
                    out.push(letters, stem, at, false, true);
                }
                Kind::Mixed => self.mixed(letters, at, known, spell, out),
                _ => self.word(letters, at, token.stretched, known, spell, out),
            }
        }
        out.understand(known);
    }

    fn word(&self, letters: &str, at: usize, stretched: bool, known: &Known, spell: bool, out: &mut Reading) {
        if self.direct(letters, at, known, out) {
            return;
        }
        let stem = out.stem(letters, known);
        let familiar = self.stems.contains(stem);
        if !spell || familiar || known.is_common(key(letters)) {
            out.push(letters, stem, at, false, familiar);
            return;
        }
        if stretched {
            let mut single = String::with_capacity(letters.len());
            let mut last = '\0';
            letters.chars().filter(|c| std::mem::replace(&mut last, *c) != *c).for_each(|c| single.push(c));
            let found = self.direct(&single, at, known, out) || {
                let common = known.is_common(key(&single));
                if common {
                    out.push(&single, known.stem(&single), at, false, false);
                }
                common
            };
            single.zeroize();
            if found {
                return;
            }
        }
        if let Some((meant, stem)) = self.speller.mend(letters, &self.words).and_then(|(id, _)| self.word_of(id)) {
            out.push(meant, stem, at, true, self.stems.contains(stem));
        } else if !self.halves(letters, at, out) {
            out.push(letters, stem, at, false, false);
        }
    }

    /// An abbreviation, or a word of the examples.
    fn direct(&self, letters: &str, at: usize, known: &Known, out: &mut Reading) -> bool {
        let hash = key(letters);
        if let Some(words) = known.expand(hash) {
            for word in words {
                let stem = out.stem(word, known);
                out.push(word, stem, at, false, self.stems.contains(stem));
            }
            return true;
        }
        let found = self.ids.get(hash).and_then(|id| self.own_stems.get(id as usize));
        if let Some(stem) = found {
            out.push(letters, stem, at, false, self.stems.contains(stem));
        }
        found.is_some()
    }

    /// "helpme" → "help me": a space left out between two words of the examples, three letters and two at least.
    fn halves(&self, letters: &str, at: usize, out: &mut Reading) -> bool {
        if letters.len() < 6 {
            return false;
        }
        let find =
            |part: &str| self.ids.get(key(part)).and_then(|id| self.word_of(id)).filter(|(_, stem)| self.stems.contains(*stem));
        for (cut, _) in letters.char_indices().skip(2) {
            let Some((left, right)) = letters.split_at_checked(cut) else { continue };
            if right.len() < 2 || left.len().max(right.len()) < 3 {
                continue;
            }
            if let (Some((left, a)), Some((right, b))) = (find(left), find(right)) {
                out.push(left, a, at, true, true);
                out.push(right, b, at, true, true);
                return true;
            }
        }
        false
    }

    /// "r4pe" → "rape" if that is a word; else its letters and digits apart ("13yo" → "13", "yo").
    fn mixed(&self, letters: &str, at: usize, known: &Known, spell: bool, out: &mut Reading) {
        if self.direct(letters, at, known, out) {
            return;
        }
        let mut plain: String = letters.chars().map(unmask).collect();
        let hash = key(&plain);
        let is_word = self.ids.contains(hash) || known.is_common(hash) || self.stems.contains(known.stem(&plain));
        let letters_around =
            plain.chars().all(char::is_alphabetic) && letters.chars().next_back().is_some_and(char::is_alphabetic);
        if letters_around && is_word {
            self.word(&plain, at, false, known, spell, out);
        } else if letters.contains('*') && spell && self.speller.mend(letters, &self.words).is_some() {
            // "r*pe": the star stands for a letter, which is one slip.
            self.word(letters, at, false, known, spell, out);
        } else {
            let class = |c: char| if c.is_alphabetic() { 1 } else { u8::from(c.is_numeric()) * 2 };
            let mut rest = letters;
            while let Some(first) = rest.chars().next() {
                let cut = rest.find(|c| class(c) != class(first)).unwrap_or(rest.len());
                let (part, after) = rest.split_at_checked(cut).unwrap_or((rest, ""));
                if class(first) != 0 {
                    self.word(part, at, false, known, spell, out);
                }
                rest = after;
            }
        }
        plain.zeroize();
    }
}

/// The letter a digit or sign stands for.
const fn unmask(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::classifier::lexicon::Lexicon;

    fn read(message: &str) -> Vec<String> {
        let known = Known::new(&Lexicon {
            language: "en".into(),
            expansions: vec![("dont", "do not"), ("yo", "years old"), ("noods", "nudes")],
            common: vec!["heel", "forget"],
            classes: "",
        });
        let examples = "help me he sent my nudes i was raped report abuse to the police he will not stop he was";
        let vocabulary = Vocabulary::new(&Corpus::read(&[examples], &known), &known, std::iter::empty());
        let mut text = Text::default();
        text.read(message);
        let mut reading = Reading::default();
        vocabulary.read(&text, &known, true, &mut reading);
        reading.words().map(|(_, w)| w.to_owned()).collect()
    }

    #[test]
    fn slang_is_spelt_out() {
        assert_eq!(read("don't noods im"), ["do", "not", "nudes", "im"]);
    }

    #[test]
    fn masked_words_are_unmasked_and_ages_are_split() {
        assert_eq!(read("r4ped @buse 13yo s3nt"), ["raped", "abuse", "13", "years", "old", "sent"]);
        assert_eq!(read("ab*se"), ["abuse"]);
    }

    #[test]
    fn slips_are_mended_and_common_words_are_not() {
        assert_eq!(read("polcie repotr heeelp"), ["police", "report", "help"]);
        assert_eq!(read("heel forget"), ["heel", "forget"]);
    }

    #[test]
    fn a_missing_space_is_found() {
        assert_eq!(read("helpme thepolice"), ["help", "me", "the", "police"]);
    }
}
