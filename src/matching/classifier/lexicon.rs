//! What is known of a language besides its example questions: stemmer, slang, common words.
//!
//! All of it is data passed in (`language.toml`); nothing here is English by default. It never changes after it is
//! built. Called by `words` for every token.

use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use super::rng::key;
use super::text::{Kind, Text};

/// A language's data, as the content gives it.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// BCP 47 code; its first part chooses the stemmer ("en-GB" → English), none where there is none.
    pub language: String,
    /// Abbreviations and slang: one token → the words it stands for ("noods" → "nude pictures", "dont" → "do not").
    pub expansions: Vec<(String, String)>,
    /// Words that are spelt right though no example holds them: the speller leaves them alone. May be empty.
    pub common: Vec<String>,
    /// Words that mean much the same, in narrow classes within wide ones. May be empty.
    pub meanings: Vec<Vec<Vec<String>>>,
}

impl Lexicon {
    /// Every word that has a meaning.
    pub fn words_with_meaning(&self) -> impl Iterator<Item = &str> {
        self.meanings.iter().flatten().flatten().map(String::as_str)
    }
}

/// Tells a stem's key from a word's in one table.
const STEM: u64 = 0x5354_454d_0000_0000;

/// The same, ready to be asked.
pub struct Known {
    stemmer: Option<Stemmer>,
    /// Only ASCII words are stemmed where the letters were stripped of their accents anyway.
    latin: bool,
    expansions: FxHashMap<u64, Vec<String>>,
    common: Vec<u64>,
    meanings: FxHashMap<u64, Meaning>,
}

/// The narrow and the wide class of a word, numbered from 1; 0 where it is in none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// Of the few words that mean almost the same.
    pub narrow: u16,
    /// Of the words about the same thing.
    pub wide: u16,
}

impl Known {
    /// Reads a lexicon; keys and expansions go through the same `text` as questions do.
    #[must_use]
    pub fn new(lexicon: &Lexicon) -> Self {
        let algorithm = algorithm(&lexicon.language);
        let mut text = Text::default();
        let mut expansions = FxHashMap::default();
        for (from, to) in &lexicon.expansions {
            text.read(from);
            let Some(from) = text.tokens().next().map(|(_, w)| key(w)) else { continue };
            text.read(to);
            let to: Vec<String> = text.tokens().filter(|(t, _)| t.kind != Kind::Break).map(|(_, w)| w.to_owned()).collect();
            expansions.insert(from, to);
        }
        let mut common: Vec<u64> = lexicon.common.iter().map(|w| key(w)).collect();
        common.sort_unstable();
        common.dedup();
        let mut known = Self {
            stemmer: algorithm.map(Stemmer::create),
            latin: algorithm.is_none_or(is_latin),
            expansions,
            common,
            meanings: FxHashMap::default(),
        };
        known.learn_meanings(&lexicon.meanings);
        known
    }

    /// A word's own class counts before that of another with its stem.
    fn learn_meanings(&mut self, classes: &[Vec<Vec<String>>]) {
        let mut narrow = 0;
        let mut stems = Vec::new();
        for (wide, group) in (1_u16..).zip(classes) {
            for words in group {
                narrow += 1;
                for word in words {
                    stems.push((self.stem(word), Meaning { narrow, wide }));
                    self.meanings.insert(key(word), Meaning { narrow, wide });
                }
            }
        }
        for (stem, meaning) in stems {
            self.meanings.entry(stem ^ STEM).or_insert(meaning);
        }
    }

    /// What a word means: its class, else that of a word with its stem.
    #[must_use]
    pub fn meaning(&self, word: &str, stem: u64) -> Meaning {
        let found = self.meanings.get(&key(word)).or_else(|| self.meanings.get(&(stem ^ STEM)));
        found.copied().unwrap_or_default()
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
    pub fn expand(&self, word: u64) -> Option<&[String]> {
        self.expansions.get(&word).map(Vec::as_slice)
    }

    /// Whether the word is spelt right as far as the common list knows.
    #[must_use]
    pub fn is_common(&self, word: u64) -> bool {
        self.common.binary_search(&word).is_ok()
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
            expansions: vec![("don't".into(), "do not".into())],
            common: vec!["police".into()],
            meanings: Vec::new(),
        })
    }

    #[test]
    fn inflections_share_a_stem_and_slang_is_spelt_out() {
        let known = english();
        assert_eq!(known.stem("reported"), known.stem("reporting"));
        assert_eq!(known.expand(key("dont")), Some(["do".to_owned(), "not".to_owned()].as_slice()));
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
