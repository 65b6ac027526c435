//! Tokens read in one language: slang spelt out, stretched and coded words resolved, slips mended, stems found.
//!
//! Built from a language's example questions; never learns from what people ask. A reading wipes itself. Called by `model`
//! in training (where every word is new) and for each question.

use rustc_hash::{FxHashMap, FxHashSet};
use zeroize::Zeroize;

use super::lexicon::Known;
use super::rng::{key, mix};
use super::speller::Speller;
use super::text::{Kind, Text};

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
            out.push(letters, word.stem, usize::from(word.token), word.mended, word.known);
        }
    }

    fn push(&mut self, letters: &str, stem: u64, token: usize, mended: bool, known: bool) {
        let start = self.letters.len() as u32;
        self.letters.push_str(letters);
        let end = self.letters.len() as u32;
        self.words.push(Word { start, end, stem, token: token as u16, mended, known });
    }
}

/// The words of a language's examples.
#[derive(Default)]
pub struct Vocabulary {
    ids: FxHashMap<u64, u32>,
    words: Vec<(String, u64)>,
    stems: FxHashSet<u64>,
    speller: Speller,
}

impl Vocabulary {
    /// Collects the words of the examples (already read without a vocabulary).
    #[must_use]
    pub fn new<'a>(readings: impl Iterator<Item = &'a Reading>) -> Self {
        let mut vocabulary = Self::default();
        let mut counts: Vec<u32> = Vec::new();
        for reading in readings {
            for (word, letters) in reading.words() {
                let id = *vocabulary.ids.entry(key(letters)).or_insert_with(|| {
                    vocabulary.words.push((letters.to_owned(), word.stem));
                    counts.push(0);
                    vocabulary.words.len() as u32 - 1
                });
                vocabulary.stems.insert(word.stem);
                if let Some(count) = counts.get_mut(id as usize) {
                    *count += 1;
                }
            }
        }
        vocabulary.speller = Speller::new(vocabulary.words.iter().map(|(w, _)| w.as_str()).zip(counts));
        vocabulary
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
    }

    fn word(&self, letters: &str, at: usize, stretched: bool, known: &Known, spell: bool, out: &mut Reading) {
        if self.direct(letters, at, known, out) {
            return;
        }
        let stem = known.stem(letters);
        let familiar = self.stems.contains(&stem);
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
        if let Some((meant, stem)) = self.speller.mend(letters).and_then(|(id, _)| self.words.get(id as usize)) {
            out.push(meant, *stem, at, true, true);
        } else if !self.halves(letters, at, out) {
            out.push(letters, stem, at, false, false);
        }
    }

    /// An abbreviation, or a word of the examples.
    fn direct(&self, letters: &str, at: usize, known: &Known, out: &mut Reading) -> bool {
        let hash = key(letters);
        if let Some(words) = known.expand(hash) {
            for word in words {
                let stem = known.stem(word);
                out.push(word, stem, at, false, self.stems.contains(&stem));
            }
            return true;
        }
        let found = self.ids.get(&hash).and_then(|id| self.words.get(*id as usize));
        if let Some((_, stem)) = found {
            out.push(letters, *stem, at, false, true);
        }
        found.is_some()
    }

    /// "helpme" → "help me": a space left out between two words of the examples, three letters and two at least.
    fn halves(&self, letters: &str, at: usize, out: &mut Reading) -> bool {
        if letters.len() < 6 {
            return false;
        }
        let find = |part: &str| self.ids.get(&key(part)).and_then(|id| self.words.get(*id as usize));
        for (cut, _) in letters.char_indices().skip(2) {
            let Some((left, right)) = letters.split_at_checked(cut) else { continue };
            if right.len() < 2 || left.len().max(right.len()) < 3 {
                continue;
            }
            if let (Some((left, a)), Some((right, b))) = (find(left), find(right)) {
                out.push(left, *a, at, true, true);
                out.push(right, *b, at, true, true);
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
        let is_word = self.ids.contains_key(&hash) || known.is_common(hash) || self.stems.contains(&known.stem(&plain));
        let letters_around =
            plain.chars().all(char::is_alphabetic) && letters.chars().next_back().is_some_and(char::is_alphabetic);
        if letters_around && is_word {
            self.word(&plain, at, false, known, spell, out);
        } else if letters.contains('*') && spell && self.speller.mend(letters).is_some() {
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
            expansions: vec![
                ("dont".into(), "do not".into()),
                ("yo".into(), "years old".into()),
                ("noods".into(), "nudes".into()),
            ],
            common: vec!["heel".into(), "forget".into()],
        });
        let (mut text, mut example) = (Text::default(), Reading::default());
        text.read("help me he sent my nudes i was raped report abuse to the police he will not stop he was");
        Vocabulary::default().read(&text, &known, false, &mut example);
        let vocabulary = Vocabulary::new(std::iter::once(&example));
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
