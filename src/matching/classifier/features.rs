//! From words to weighted features: stems, pairs of stems, and runs of characters, each family of length 1 times its weight.
//!
//! What the examples never held has no number, but it counts in the length at the highest weight: an unrelated message is
//! then short in every direction we know. It keeps no question: `Raw` wipes itself. Called by `model`.

use rustc_hash::FxHashMap;
use zeroize::Zeroize;

use super::rng::mix;
use super::words::Reading;

/// How many families there are.
pub const FAMILIES: usize = 5;

/// The families made of characters.
const GRAMS: [u8; 2] = [2, 3];

/// What features are made and how much each family weighs.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// Weights of words, pairs, characters within words, characters across words, and pairs with a word left out.
    pub weights: [f32; FAMILIES],
    /// Shortest and longest run of characters within a word.
    pub within: (usize, usize),
    /// Shortest and longest run of characters that may cross spaces.
    pub across: (usize, usize),
    /// Whether the first and last word pair with the edge.
    pub edges: bool,
    /// Added to the logarithm of a feature's rarity: the higher, the more common words count.
    pub floor: f32,
    /// A run of characters that fewer examples hold is left out: a third of the time and memory for the same answers.
    pub rare: u32,
}

impl Default for Recipe {
    fn default() -> Self {
        Self { weights: [0.7, 0.4, 0.7, 0.35, 0.0], within: (2, 5), across: (3, 5), edges: true, floor: 1.5, rare: 3 }
    }
}

/// Keys of the features of one reading, by family. Wiped when cleared and when dropped.
#[derive(Debug, Default)]
pub struct Raw {
    keys: [Vec<u64>; FAMILIES],
    letters: Vec<u32>,
}

impl Zeroize for Raw {
    fn zeroize(&mut self) {
        self.keys.iter_mut().for_each(Zeroize::zeroize);
        self.letters.zeroize();
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Raw {
    /// Takes the features out of a reading.
    pub fn extract(&mut self, reading: &Reading, recipe: &Recipe) {
        self.zeroize();
        let [words, pairs, within, across, skips] = &mut self.keys;
        let [_, _, use_within, use_across, use_skips] = recipe.weights.map(|w| w > 0.0);
        let mut last = recipe.edges.then_some(1u64);
        let mut before = None;
        self.letters.push(u32::from(' '));
        for (word, letters) in reading.words() {
            words.push(mix(word.stem ^ 1));
            if let Some(last) = last {
                pairs.push(pair(last, word.stem));
            }
            if let (Some(before), true) = (before, use_skips) {
                skips.push(pair(before, word.stem) ^ 7);
            }
            before = last;
            last = Some(word.stem);
            let from = self.letters.len() - 1;
            self.letters.extend(letters.chars().map(u32::from));
            self.letters.push(u32::from(' '));
            if use_within {
                runs(self.letters.get(from..).unwrap_or_default(), recipe.within, false, within);
            }
        }
        if let (Some(last), true) = (last, recipe.edges) {
            pairs.push(pair(last, 2));
        }
        if use_across {
            runs(&self.letters, recipe.across, true, across);
        }
    }
}

const fn pair(a: u64, b: u64) -> u64 {
    mix(a.wrapping_mul(3).wrapping_add(b.rotate_left(17)))
}

/// All runs of `from` to `to` characters; with `joints` only those with a space inside, which no single word holds.
fn runs(letters: &[u32], (from, to): (usize, usize), joints: bool, out: &mut Vec<u64>) {
    let space = u32::from(' ');
    let mut rest = letters;
    while !rest.is_empty() {
        let mut hash = 0x6a09_e667_f3bc_c909u64 ^ u64::from(joints);
        let mut joint = !joints;
        let mut last = 0;
        for (i, c) in rest.iter().take(to).enumerate() {
            hash = (hash ^ u64::from(*c)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            hash ^= hash >> 29;
            joint |= i > 1 && last == space;
            last = *c;
            if joint && i + 1 >= from {
                out.push(hash.wrapping_add(i as u64));
            }
        }
        rest = rest.get(1..).unwrap_or_default();
    }
}

/// A weighted feature.
pub type Weighted = (u32, f32);

/// The features of the examples and how rare each is.
#[derive(Debug, Default)]
pub struct Space {
    ids: FxHashMap<u64, u32>,
    idf: Vec<f32>,
    families: Vec<u8>,
    rarest: f32,
    recipe: Recipe,
}

/// What one vector is made of besides its values.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shape {
    /// The part of the length that the examples know, 0 to 1, over all families.
    pub known: f32,
}

/// Room to count features in, reused from question to question.
#[derive(Debug, Default)]
pub struct Counter {
    counts: Vec<f32>,
    unseen: Vec<u64>,
}

impl Zeroize for Counter {
    fn zeroize(&mut self) {
        // `counts` is back at zero after every question (`weigh` takes each count out again).
        self.unseen.zeroize();
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Space {
    /// Numbers the features of the examples in the order they come.
    #[must_use]
    pub fn new<'a>(documents: impl ExactSizeIterator<Item = &'a Raw>, recipe: &Recipe) -> Self {
        let total = documents.len() as f32;
        let mut ids: FxHashMap<u64, u32> = FxHashMap::default();
        // (in how many examples, the last example that held it)
        let mut held: Vec<(u32, u32)> = Vec::new();
        let mut families = Vec::new();
        for (at, document) in documents.enumerate() {
            let at = at as u32 + 1;
            for (family, key) in document.keys.iter().enumerate().flat_map(|(f, keys)| keys.iter().map(move |k| (f, k))) {
                let next = ids.len() as u32;
                let id = *ids.entry(*key).or_insert(next);
                if id == next {
                    held.push((0, 0));
                    families.push(family as u8);
                }
                if let Some((count, last)) = held.get_mut(id as usize)
                    && *last != at
                {
                    *last = at;
                    *count += 1;
                }
            }
        }
        // Runs of characters that fewer than `rare` examples hold are left out; they still count as never seen.
        let mut next = 0;
        let kept: Vec<u32> = (held.iter().zip(&families))
            .map(|((count, _), family)| {
                let keep = *count >= recipe.rare || !GRAMS.contains(family);
                next += u32::from(keep);
                if keep { next - 1 } else { u32::MAX }
            })
            .collect();
        let renumber = |id: u32| kept.get(id as usize).copied().filter(|id| *id != u32::MAX);
        let ids: FxHashMap<u64, u32> = ids.into_iter().filter_map(|(key, id)| Some((key, renumber(id)?))).collect();
        let mut keep = kept.iter().map(|id| *id != u32::MAX);
        held.retain(|_| keep.next().unwrap_or(false));
        let mut keep = kept.iter().map(|id| *id != u32::MAX);
        families.retain(|_| keep.next().unwrap_or(false));
        let floor = recipe.floor;
        let rarity = |count: u32| ((1.0 + total) / (1.0 + count as f32)).ln() + floor;
        let idf = held.iter().map(|(count, _)| rarity(*count)).collect();
        Self { ids, idf, families, rarest: rarity(0), recipe: recipe.clone() }
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

    /// The family of each feature, 0 to `FAMILIES`.
    #[must_use]
    pub fn families(&self) -> &[u8] {
        &self.families
    }

    /// The recipe it was made with.
    #[must_use]
    pub const fn recipe(&self) -> &Recipe {
        &self.recipe
    }

    /// Weighs the features of a reading; `out` is cleared first.
    pub fn weigh(&self, raw: &Raw, counter: &mut Counter, out: &mut Vec<Weighted>) -> Shape {
        out.clear();
        if counter.counts.len() < self.len() {
            counter.counts.resize(self.len(), 0.0);
        }
        let mut shape = Shape::default();
        let mut weights = 0.0;
        for (keys, weight) in raw.keys.iter().zip(self.recipe.weights) {
            let from = out.len();
            counter.unseen.clear();
            for key in keys {
                match self.ids.get(key) {
                    Some(id) => {
                        if let Some(count) = counter.counts.get_mut(*id as usize) {
                            if *count == 0.0 {
                                out.push((*id, 0.0));
                            }
                            *count += 1.0;
                        }
                    }
                    None => counter.unseen.push(*key),
                }
            }
            let mut seen = 0.0;
            for (id, value) in out.iter_mut().skip(from) {
                let count = counter.counts.get_mut(*id as usize).map_or(0.0, std::mem::take);
                *value = damp(count) * self.idf.get(*id as usize).copied().unwrap_or(0.0);
                seen += *value * *value;
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
        counter.unseen.zeroize();
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
