//! What a message is made of, as numbers: features of words by themselves and of words together, in families.
//!
//! A feature is a key, whether an example ever held it or not. The topics' own are here: stems, pairs of stems, runs of three characters and
//! meanings; the ear has others (`ear`). It keeps no question: `Raw` wipes itself. Called by `space` and `vectorizer`.

use zeroize::Zeroize;

use super::corpus::{MANY, Seen};
use super::rng::mix;
use super::wipe::wipe;

/// How many families there are.
pub const FAMILIES: usize = 5;

/// A weighted feature.
pub type Weighted = (u32, f32);

/// What features are made and how much each weighs.
///
/// What a word gives by itself is one vector a word, and a message's words together have one length: each word can then be weighed once, when
/// the model is trained (`Vectorizer::fold`). What words give together has a length for each family.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// How much a family counts in a word's own vector; 0 for a family of what words give together.
    pub own: [f32; FAMILIES],
    /// The weight of the words' own vectors.
    pub word: f32,
    /// Weights of the families of what words give together.
    pub together: [f32; FAMILIES],
    /// A feature of each family that fewer examples hold is left out; it counts as never seen.
    pub least: [u32; FAMILIES],
    /// The same where examples are many: most runs and pairs are rare, cost most of the room and give nothing there, while with few examples they
    /// help (5 phrases a topic of CLINC150 lose 0.7 points without the topics' pairs, 0.4 without the ear's).
    pub least_of_many: [u32; FAMILIES],
    /// Added to the logarithm of a feature's rarity: the higher, the more common words count.
    pub floor: f32,
}

impl Default for Recipe {
    /// The topics': stems, pairs of stems, runs of characters within words, none, and what the words mean.
    fn default() -> Self {
        Self {
            own: [1.0, 0.0, 0.6, 0.0, 1.0],
            word: 1.2,
            together: [0.0, 0.4, 0.0, 0.0, 0.0],
            least: [1, 1, 3, 1, 1],
            least_of_many: [1, 3, 3, 1, 1],
            floor: 1.5,
        }
    }
}

impl Recipe {
    /// The least that holds for so many examples.
    #[must_use]
    pub const fn least(&self, examples: usize) -> [u32; FAMILIES] {
        if examples > MANY { self.least_of_many } else { self.least }
    }
}

/// A way to take features out of words.
pub trait Features {
    /// What a word gives by itself, whatever stands around it.
    fn alone(word: Seen<'_>, out: &mut Raw);
    /// What the words of a message give together.
    fn together<'a>(message: impl Iterator<Item = Seen<'a>>, out: &mut Raw);
}

/// Keys of features, by family. Wiped when cleared and when dropped.
#[derive(Debug, Default)]
pub struct Raw {
    /// Of each family.
    pub keys: [Vec<u64>; FAMILIES],
}

impl Zeroize for Raw {
    fn zeroize(&mut self) {
        self.keys.iter_mut().for_each(wipe);
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Raw {
    /// Takes all features out of a message; what was there before is wiped.
    pub fn extract<'a, F: Features>(&mut self, message: impl Iterator<Item = Seen<'a>> + Clone) {
        self.zeroize();
        message.clone().for_each(|word| F::alone(word, self));
        F::together(message, self);
    }
}

/// What tells topics apart.
#[derive(Debug)]
pub struct Topical;

impl Topical {
    /// The family of runs of characters.
    pub const RUNS: usize = 2;
}

impl Features for Topical {
    fn alone(word: Seen<'_>, out: &mut Raw) {
        let [words, _, runs, _, meanings] = &mut out.keys;
        words.push(mix(word.stem ^ 1));
        if word.meaning.wide > 0 {
            meanings.push(mix(u64::from(word.meaning.narrow) ^ (3 << 32)));
            meanings.push(mix(u64::from(word.meaning.wide) ^ (5 << 32)));
        }
        threes(word.letters, runs);
    }

    /// Pairs; the first and the last word pair with the edge.
    fn together<'a>(message: impl Iterator<Item = Seen<'a>>, out: &mut Raw) {
        let [_, pairs, ..] = &mut out.keys;
        let mut last = 1u64;
        for word in message {
            pairs.push(pair(last, word.stem));
            last = word.stem;
        }
        if last != 1 {
            pairs.push(pair(last, 2));
        }
    }
}

const fn pair(a: u64, b: u64) -> u64 {
    mix(a.wrapping_mul(3).wrapping_add(b.rotate_left(17)))
}

/// All runs of three characters of a word and its two edges. Longer and shorter ones beside them gave nothing on CLINC150 and cost three times
/// as much.
fn threes(letters: &str, out: &mut Vec<u64>) {
    let (mut a, mut b) = (u64::from(u32::from(' ')), 0u64);
    for c in letters.chars().chain(std::iter::once(' ')).map(|c| u64::from(u32::from(c))) {
        if b != 0 {
            out.push(mix(c ^ (a << 21) ^ (b << 42) ^ (1 << 63)));
            a = b;
        }
        b = c;
    }
}
