//! What is known of a language besides its example questions: stemmer, slang, common words.
//!
//! All of it is data passed in (`language.toml`); nothing here is English by default. It never changes after it is
//! built. Called by `words` for every token.

use rust_stemmers::{Algorithm, Stemmer};

use super::packed::{Table, Words};
use super::rng::key;
use super::stored::Stored;
use super::text::{Kind, Text};

/// A language's data, as the content gives it.
#[derive(Clone, Debug, Default, Hash)]
pub struct Lexicon<'a> {
    /// BCP 47 code; its first part chooses the stemmer ("en-GB" → English), none where there is none.
    pub language: String,
    /// Abbreviations and slang: one token → the words it stands for ("noods" → "nude pictures", "dont" → "do not").
    pub expansions: Vec<(&'a str, &'a str)>,
    /// Words that are spelt right though no example holds them: the speller leaves them alone. May be empty.
    pub common: Vec<&'a str>,
    /// Words that mean much the same: a narrow class a line, wide classes apart by an empty line; `#` begins a note. May be empty.
    pub classes: &'a str,
}

impl<'a> Lexicon<'a> {
    /// Every word that has a meaning.
    pub fn words_with_meaning(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        classes(self.classes).flat_map(|(_, line)| line.split_whitespace())
    }
}

/// Each short form's key and the words that it stands for, a space between; both read as questions are.
pub(super) fn slang(lexicon: &Lexicon<'_>) -> Vec<(u64, String)> {
    let mut text = Text::default();
    let mut read = |(from, to): &(&str, &str)| {
        text.read(from);
        let short = text.tokens().next().map(|(_, word)| key(word))?;
        text.read(to);
        let long: Vec<&str> = text.tokens().filter(|(token, _)| token.kind != Kind::Break).map(|(_, word)| word).collect();
        Some((short, long.join(" ")))
    };
    lexicon.expansions.iter().filter_map(&mut read).collect()
}

/// Each narrow class with the number of its wide one, from 1.
fn classes(text: &str) -> impl Iterator<Item = (u16, &str)> {
    let narrow = |wide: &'_ str| wide.lines().any(|line| !line.starts_with('#'));
    (1_u16..)
        .zip(text.split("\n\n").filter(move |wide| narrow(wide)))
        .flat_map(|(number, wide)| wide.lines().filter(|line| !line.starts_with('#')).map(move |line| (number, line)))
}

/// Where examples are many, a word that at most so many times stands in them is looked up in the lists.
const RARE: u32 = 3;

/// Tells a stem's key from a word's in one table.
const STEM: u64 = 0x5354_454d_0000_0000;

/// The same, ready to be asked.
pub struct Known {
    language: String,
    stemmer: Option<Stemmer>,
    /// Only ASCII words are stemmed where the letters were stripped of their accents anyway.
    latin: bool,
    /// What each short form stands for: its place in `expansions`.
    short: Table,
    /// Words with a space between.
    expansions: Words,
    common: Table,
    meanings: Table,
}

impl Stored for Known {
    fn store(&self, out: &mut Vec<u8>) {
        std::iter::once(self.language.as_str()).collect::<Words>().store(out);
        self.short.store(out);
        self.expansions.store(out);
        self.common.store(out);
        self.meanings.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        let language = Words::load(from)?.get(0)?.to_owned();
        let (short, expansions) = (Table::load(from)?, Words::load(from)?);
        Some(Self { short, expansions, common: Table::load(from)?, meanings: Table::load(from)?, ..Self::bare(language) })
    }
}

/// The narrow and the wide class of a word, numbered from 1; 0 where it is in none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// Of the few words that mean almost the same.
    pub narrow: u16,
    /// Of the words about the same thing.
    pub wide: u16,
}

impl Meaning {
    /// Both in one number.
    pub(super) const fn packed(self) -> u32 {
        ((self.wide as u32) << 16) | self.narrow as u32
    }

    pub(super) const fn of(packed: u32) -> Self {
        Self { narrow: packed as u16, wide: (packed >> 16) as u16 }
    }
}

impl Known {
    /// Reads a lexicon; keys and expansions go through the same `text` as questions do.
    #[must_use]
    pub fn new(lexicon: &Lexicon<'_>) -> Self {
        let slang = slang(lexicon);
        let known = Self {
            short: Table::numbered(&slang.iter().map(|(short, _)| *short).collect::<Vec<_>>()),
            expansions: slang.iter().map(|(_, long)| long.as_str()).collect(),
            common: Table::numbered(&lexicon.common.iter().map(|word| key(word)).collect::<Vec<_>>()),
            ..Self::bare(lexicon.language.clone())
        };
        let meanings = known.meanings_of(lexicon.classes);
        Self { meanings, ..known }
    }

    /// What a language's name alone tells.
    fn bare(language: String) -> Self {
        let algorithm = algorithm(&language);
        Self {
            stemmer: algorithm.map(Stemmer::create),
            latin: algorithm.is_none_or(is_latin),
            language,
            short: Table::default(),
            expansions: Words::default(),
            common: Table::default(),
            meanings: Table::default(),
        }
    }

    /// A word's own class counts before that of another with its stem; of a word in two classes the last counts, of a stem the first.
    fn meanings_of(&self, text: &str) -> Table {
        let (mut words, mut stems) = (Vec::new(), Vec::new());
        for (narrow, (wide, line)) in (1_u16..).zip(classes(text)) {
            let meaning = Meaning { narrow, wide }.packed();
            for word in line.split_whitespace() {
                words.push((key(word), meaning));
                stems.push((self.stem(word) ^ STEM, meaning));
            }
        }
        words.reverse();
        words.append(&mut stems);
        Table::new(&words)
    }

    /// What a word means: its class, else that of a word with its stem.
    #[must_use]
    pub fn meaning(&self, word: &str, stem: u64) -> Meaning {
        let found = self.meanings.get(key(word)).or_else(|| self.meanings.get(stem ^ STEM));
        found.map(Meaning::of).unwrap_or_default()
    }

    /// The key of a word's stem.
    #[must_use]
    pub fn stem(&self, word: &str) -> u64 {
        match &self.stemmer {
            // A word of another script, or a very long one, is its own stem: Snowball is for its own letters.
            Some(stemmer) if word.len() <= 48 && (!self.latin || word.bytes().all(|b| b.is_ascii_lowercase())) => {
                key(&stemmer.stem(word))
            }
            _ => key(word),
        }
    }

    /// What an abbreviation stands for.
    #[must_use]
    pub fn expand(&self, word: u64) -> Option<impl Iterator<Item = &str>> {
        Some(self.expansions.get(self.short.get(word)?)?.split(' '))
    }

    /// Whether a word that stands in many examples so often is spelt right: it is not rare, or a list knows it. What is neither may be a slip, for
    /// examples are written as people type.
    #[must_use]
    pub fn is_sure(&self, letters: &str, count: u32) -> bool {
        count > RARE || self.is_common(key(letters)) || self.meaning(letters, self.stem(letters)).wide > 0
    }

    /// Whether the word is spelt right as far as the common list knows.
    #[must_use]
    pub fn is_common(&self, word: u64) -> bool {
        self.common.contains(word)
    }
}

const fn is_latin(algorithm: Algorithm) -> bool {
    !matches!(algorithm, Algorithm::Arabic | Algorithm::Greek | Algorithm::Russian | Algorithm::Tamil)
}

fn algorithm(code: &str) -> Option<Algorithm> {
    Some(match code.split(['-', '_']).next().unwrap_or_default() {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::classifier::rng::Rng;

    fn english() -> Known {
        Known::new(&Lexicon {
            language: "en-GB".into(),
            expansions: vec![("don't", "do not")],
            common: vec!["police"],
            classes: "",
        })
    }

    #[test]
    fn inflections_share_a_stem_and_slang_is_spelt_out() {
        let known = english();
        assert_eq!(known.stem("reported"), known.stem("reporting"));
        assert_eq!(known.expand(key("dont")).map(Iterator::collect::<Vec<_>>), Some(vec!["do", "not"]));
        assert!(known.is_common(key("police")) && !known.is_common(key("polise")));
    }

    #[test]
    fn no_stemmer_panics_on_any_letters() {
        let alphabets = ["abcdefghijklmnopqrstuvwxyz", "aeiouysnt", "اأإآبتةوينسهكل", "абвежиюоуы", "αεηιουσςά", "கலநெோ்"];
        let mut rng = Rng::new(5);
        for code in ["ar", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "nl", "nb", "pt", "ro", "ru", "sv", "ta", "tr"] {
            let known = Known::new(&Lexicon { language: code.into(), ..Lexicon::default() });
            for alphabet in alphabets {
                let letters: Vec<char> = alphabet.chars().collect();
                for _ in 0..3000 {
                    let length = 1 + rng.below(14);
                    let word: String = (0..length).map(|_| letters[rng.below(letters.len())]).collect();
                    let _ = known.stem(&word);
                }
            }
        }
    }
}
