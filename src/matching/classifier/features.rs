//! From words to weighted features: stems, pairs of stems, runs of characters and meanings, each family of length 1 times its weight.
//!
//! What the examples never held has no number, but it counts in the length at the highest weight: an unrelated message is
//! then short in every direction we know. It keeps no question: `Raw` wipes itself. Called by `model`.

use rustc_hash::FxHashMap;
use zeroize::Zeroize;

use super::corpus::{MANY, Seen};
use super::packed::{List, Parts, Table};
use super::rng::{Rng, mix};
use super::stored::Stored;

/// How many families there are.
pub const FAMILIES: usize = 5;

/// What features are made and how much each family weighs.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// Weights of the families. The topics' are words, pairs, characters within words, none, and what the words mean.
    pub weights: [f32; FAMILIES],
    /// A feature of each family that fewer examples hold is left out; it counts as never seen.
    pub least: [u32; FAMILIES],
    /// The same where examples are many: most runs and pairs are rare, cost most of the room and give nothing there, while with few examples they
    /// help (5 phrases a topic of CLINC150 lose 0.7 points without the topics' pairs, 0.4 without the ear's).
    pub least_of_many: [u32; FAMILIES],
    /// Added to the logarithm of a feature's rarity: the higher, the more common words count.
    pub floor: f32,
}

impl Default for Recipe {
    fn default() -> Self {
        Self { weights: [0.6, 0.4, 0.8, 0.0, 0.6], least: [1, 1, 3, 1, 1], least_of_many: [1, 3, 3, 1, 1], floor: 1.5 }
    }
}

impl Recipe {
    fn least(&self, examples: usize) -> [u32; FAMILIES] {
        if examples > MANY { self.least_of_many } else { self.least }
    }
}

/// Keys of the features of one reading, by family. Wiped when cleared and when dropped.
#[derive(Debug, Default)]
pub struct Raw {
    keys: [Vec<u64>; FAMILIES],
}

impl Zeroize for Raw {
    fn zeroize(&mut self) {
        self.keys.iter_mut().for_each(Zeroize::zeroize);
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Raw {
    /// The keys of each family, for another way to take features out of a reading.
    pub const fn keys_mut(&mut self) -> &mut [Vec<u64>; FAMILIES] {
        &mut self.keys
    }

    /// Takes the features out of the words of a question. The first and the last word pair with the edge.
    pub fn extract<'a>(&mut self, message: impl Iterator<Item = Seen<'a>>) {
        self.zeroize();
        let [words, pairs, runs, _, meanings] = &mut self.keys;
        let mut last = 1u64;
        for word in message {
            words.push(mix(word.stem ^ 1));
            pairs.push(pair(last, word.stem));
            last = word.stem;
            if word.meaning.wide > 0 {
                meanings.push(mix(u64::from(word.meaning.narrow) ^ (3 << 32)));
                meanings.push(mix(u64::from(word.meaning.wide) ^ (5 << 32)));
            }
            threes(word.letters, runs);
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

/// A weighted feature.
pub type Weighted = (u32, f32);

/// The weighed features of many examples, one after the other, four bytes each: 18 bits number the feature, 14 are the upper bits of its value
/// (which is never negative).
#[derive(Clone, Debug, Default)]
pub struct Rows(Parts);

/// Bits of a value in `Rows`, and how far they stand from their place in an `f32`.
const VALUE_BITS: u32 = 14;
const VALUE_SHIFT: u32 = 31 - VALUE_BITS;
/// Features that `Rows` can number; those that come later are left out.
const MOST_FEATURES: u32 = 1 << (32 - VALUE_BITS);

impl Rows {
    /// Adds an example's.
    pub fn push(&mut self, row: &[Weighted]) {
        let packed = |(id, value): &Weighted| {
            (*id < MOST_FEATURES).then(|| (id << VALUE_BITS) | (value.max(0.0).to_bits() >> VALUE_SHIFT))
        };
        self.0.push(row.iter().filter_map(packed));
    }

    /// How many examples there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One example's features.
    pub fn row(&self, at: usize) -> impl Iterator<Item = Weighted> + '_ {
        let unpacked = |entry: &u32| (entry >> VALUE_BITS, f32::from_bits((entry & ((1 << VALUE_BITS) - 1)) << VALUE_SHIFT));
        self.0.get(at).iter().map(unpacked)
    }
}

/// Part of an example's features that is left out at each look; what stays is made up for in length.
#[derive(Clone, Copy, Debug)]
pub struct Dropout {
    /// Of 256.
    drop: u8,
    grow: f32,
}

impl Dropout {
    /// Leaves out this part, 0 to 0.9.
    #[must_use]
    pub fn new(part: f32) -> Self {
        Self { drop: (part.clamp(0.0, 0.9) * 256.0) as u8, grow: 1.0 / (1.0 - part).sqrt() }
    }

    /// What stays of an example's features at one look.
    pub fn thin(self, row: impl Iterator<Item = Weighted>, rng: &mut Rng) -> impl Iterator<Item = Weighted> {
        // One byte of chance a feature: a number each would cost a fifth of the training.
        let mut bytes = 0_u64;
        row.enumerate().filter_map(move |(turn, (id, value))| {
            bytes = if turn % 8 == 0 { rng.next() } else { bytes >> 8 };
            ((bytes as u8) >= self.drop).then_some((id, value * self.grow))
        })
    }
}

/// How many buckets the rough count has.
const ROUGH: usize = 1 << 20;

/// The features of the examples and how rare each is.
#[derive(Debug, Default)]
pub struct Space {
    ids: Table,
    idf: List<f32>,
    rarest: f32,
    /// Of the families, as in its recipe.
    weights: [f32; FAMILIES],
}

impl Stored for Space {
    fn store(&self, out: &mut Vec<u8>) {
        self.ids.store(out);
        self.idf.store(out);
        self.rarest.store(out);
        self.weights.iter().for_each(|weight| weight.store(out));
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        let (ids, idf, rarest) = (Table::load(from)?, List::load(from)?, f32::load(from)?);
        let mut weights = [0.0; FAMILIES];
        for weight in &mut weights {
            *weight = f32::load(from)?;
        }
        Some(Self { ids, idf, rarest, weights })
    }
}

/// The family of each feature, 0 to `FAMILIES`.
pub type Families = Vec<u8>;

/// A feature while the examples are counted.
struct Held {
    key: u64,
    /// How many examples hold it.
    examples: u32,
    /// The last example that held it, counted from 1.
    last: u32,
    family: u8,
}

/// What one vector is made of besides its values.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shape {
    /// The part of the length that the examples know, 0 to 1, over all families.
    pub known: f32,
}

/// Room to count features in, reused from question to question: no more than a question's own, for every thread has one.
#[derive(Debug, Default)]
pub struct Counter {
    known: Vec<u32>,
    unseen: Vec<u64>,
}

impl Zeroize for Counter {
    fn zeroize(&mut self) {
        self.known.zeroize();
        self.unseen.zeroize();
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Space {
    /// Numbers the features of the examples in the order they come; `extract` takes those of one example out.
    #[must_use]
    pub fn new(examples: usize, mut extract: impl FnMut(usize, &mut Raw), recipe: &Recipe) -> (Self, Families) {
        let least = recipe.least(examples);
        let mut raw = Raw::default();
        // Most runs stand in one example only. A rough count tells most of them, so that the exact one stays small.
        let mut rough = vec![0_u8; ROUGH];
        let bucket = |key: u64| (key >> 40) as usize % ROUGH;
        for at in 0..examples {
            extract(at, &mut raw);
            for (keys, _) in raw.keys.iter().zip(least).filter(|(_, least)| *least > 1) {
                for key in keys {
                    if let Some(count) = rough.get_mut(bucket(*key)) {
                        *count = count.saturating_add(1);
                    }
                }
            }
        }
        let total = examples as f32;
        let mut ids: FxHashMap<u64, u32> = FxHashMap::default();
        let mut held: Vec<Held> = Vec::new();
        for at in 0..examples {
            extract(at, &mut raw);
            let at = at as u32 + 1;
            for ((family, keys), least) in (0_u8..).zip(&raw.keys).zip(least) {
                for key in keys {
                    if least > 1 && rough.get(bucket(*key)).is_none_or(|count| u32::from(*count) < least) {
                        continue;
                    }
                    let next = held.len() as u32;
                    let id = *ids.entry(*key).or_insert(next);
                    if id == next {
                        held.push(Held { key: *key, examples: 0, last: 0, family });
                    }
                    if let Some(one) = held.get_mut(id as usize)
                        && one.last != at
                    {
                        one.last = at;
                        one.examples += 1;
                    }
                }
            }
        }
        drop((rough, ids));
        held.retain(|one| one.examples >= least.get(usize::from(one.family)).copied().unwrap_or(1));
        let rarity = |count: u32| ((1.0 + total) / (1.0 + count as f32)).ln() + recipe.floor;
        let space = Self {
            ids: Table::numbered(&held.iter().map(|one| one.key).collect::<Vec<_>>()),
            idf: held.iter().map(|one| rarity(one.examples)).collect(),
            rarest: rarity(0),
            weights: recipe.weights,
        };
        (space, held.into_iter().map(|one| one.family).collect())
    }

    /// The weighed features of all examples.
    pub fn rows(&self, examples: usize, mut extract: impl FnMut(usize, &mut Raw)) -> Rows {
        let (mut raw, mut counter, mut vector) = (Raw::default(), Counter::default(), Vec::new());
        let mut rows = Rows::default();
        for at in 0..examples {
            rows.0.reserve_as_so_far(examples);
            extract(at, &mut raw);
            self.weigh(&raw, &mut counter, &mut vector);
            rows.push(&vector);
        }
        rows
    }

    /// How many features there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.idf.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.idf.is_empty()
    }

    /// The length of a question in which every family is known.
    #[must_use]
    pub fn length(&self) -> f32 {
        self.weights.iter().map(|weight| weight * weight).sum::<f32>().sqrt()
    }

    /// Weighs the features of a reading; `out` is cleared first.
    pub fn weigh(&self, raw: &Raw, counter: &mut Counter, out: &mut Vec<Weighted>) -> Shape {
        out.clear();
        let mut shape = Shape::default();
        let mut weights = 0.0;
        for (keys, weight) in raw.keys.iter().zip(self.weights) {
            let from = out.len();
            counter.known.clear();
            counter.unseen.clear();
            for key in keys {
                match self.ids.get(*key) {
                    Some(id) => counter.known.push(id),
                    None => counter.unseen.push(*key),
                }
            }
            counter.known.sort_unstable();
            let mut seen = 0.0;
            for same in counter.known.chunk_by(|a, b| a == b) {
                let Some(id) = same.first() else { continue };
                let value = damp(same.len() as f32) * self.idf.get(*id as usize).unwrap_or(0.0);
                seen += value * value;
                out.push((*id, value));
            }
            counter.unseen.sort_unstable();
            let unseen: f32 = counter
                .unseen
                .chunk_by(|a, b| a == b)
                .map(|same| damp(same.len() as f32) * self.rarest)
                .map(|value| value * value)
                .sum();
            if seen + unseen > 0.0 {
                let scale = weight / (seen + unseen).sqrt();
                out.iter_mut().skip(from).for_each(|(_, value)| *value *= scale);
                shape.known += weight * seen / (seen + unseen);
                weights += weight;
            }
        }
        counter.zeroize();
        if weights > 0.0 {
            shape.known /= weights;
        }
        shape
    }
}

/// A word said three times is not three times as telling.
fn damp(count: f32) -> f32 {
    if count > 1.0 { 1.0 + count.ln() } else { count }
}
