//! The features that the examples hold, each with its number and how rare it is, and how a message's are weighed.
//!
//! What the words give by themselves is of length 1 times its weight, and so is each family of what they give together. What the examples never
//! held has no number, but it counts in the length at the highest weight: an unrelated message is then short in every direction we know. It sees
//! keys, never words; a `Counter` wipes itself. Called by `vectorizer`.

use std::cmp::Reverse;
use std::ops::Range;

use rustc_hash::FxHashMap;
use zeroize::Zeroize;

use super::features::{FAMILIES, Raw, Recipe, Weighted};
use super::packed::Table;
use super::rows::MOST_FEATURES;
use super::stored::Stored;
use super::wipe::wipe;

/// How many buckets the rough count has.
const ROUGH: usize = 1 << 20;

/// A feature as the tables hold it: its number in the upper 18 bits, how rare it is in the lower 14, in steps of a thousandth. One look then tells both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Feature(pub u32);

const RARITY_BITS: u32 = 14;
const RARITY_STEPS: f32 = 1024.0;

impl Feature {
    fn new(id: u32, rarity: f32) -> Self {
        let steps = (rarity.max(0.0) * RARITY_STEPS).round().min(((1 << RARITY_BITS) - 1) as f32);
        Self((id << RARITY_BITS) | steps as u32)
    }

    /// One that is as rare as common words are: its weight stands in its row.
    pub fn whole(id: u32) -> Self {
        Self::new(id, 1.0)
    }

    /// Its number.
    pub const fn id(self) -> u32 {
        self.0 >> RARITY_BITS
    }

    /// How rare it is, times what its family counts.
    pub fn rarity(self) -> f32 {
        (self.0 & ((1 << RARITY_BITS) - 1)) as f32 / RARITY_STEPS
    }
}

/// The features of the examples. Those of a family have numbers that follow each other.
#[derive(Debug, Default)]
pub struct Space {
    features: Table,
    /// The first number after each family's.
    ends: [u32; FAMILIES],
    rarest: f32,
    /// As in its recipe.
    own: [f32; FAMILIES],
    word: f32,
    together: [f32; FAMILIES],
}

impl Stored for Space {
    fn store(&self, out: &mut Vec<u8>) {
        self.features.store(out);
        self.ends.iter().for_each(|end| end.store(out));
        let numbers = [self.rarest, self.word].into_iter().chain(self.own).chain(self.together);
        numbers.for_each(|number| number.store(out));
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        let features = Table::load(from)?;
        let mut ends = [0; FAMILIES];
        for end in &mut ends {
            *end = u32::load(from)?;
        }
        let (rarest, word) = (f32::load(from)?, f32::load(from)?);
        let (mut own, mut together) = ([0.0; FAMILIES], [0.0; FAMILIES]);
        for number in own.iter_mut().chain(&mut together) {
            *number = f32::load(from)?;
        }
        Some(Self { features, ends, rarest, own, word, together })
    }
}

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

impl Space {
    /// Numbers the features of the examples, family by family in the order they come; `extract` takes those of one example out.
    #[must_use]
    pub fn new(examples: usize, mut extract: impl FnMut(usize, &mut Raw), recipe: &Recipe) -> Self {
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
        // What cannot be numbered is left out: the rarest families come last. Of a family what most examples hold comes first: what is used
        // together lies together.
        held.sort_by_key(|one| (one.family, Reverse(one.examples)));
        held.truncate(MOST_FEATURES as usize);
        let rarity = |count: u32| ((1.0 + total) / (1.0 + count as f32)).ln() + recipe.floor;
        let counts = |family: u8| recipe.own.get(usize::from(family)).copied().filter(|own| *own > 0.0).unwrap_or(1.0);
        let feature = |(one, id): (&Held, u32)| (one.key, Feature::new(id, counts(one.family) * rarity(one.examples)).0);
        let numbered: Vec<(u64, u32)> = held.iter().zip(0..).map(feature).collect();
        let mut ends = [0; FAMILIES];
        for (end, family) in ends.iter_mut().zip(0_u8..) {
            *end = held.partition_point(|one| one.family <= family) as u32;
        }
        let Recipe { own, word, together, .. } = *recipe;
        Self { features: Table::new(&numbered), ends, rarest: rarity(0), own, word, together }
    }

    /// How many features there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.last().map_or(0, |end| *end as usize)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The length of a question in which everything is known.
    #[must_use]
    pub fn length(&self) -> f32 {
        self.together.iter().chain([&self.word]).map(|weight| weight * weight).sum::<f32>().sqrt()
    }

    /// The feature of a key.
    #[must_use]
    #[inline]
    pub fn find(&self, key: u64) -> Option<Feature> {
        self.features.get(key).map(Feature)
    }

    /// Looks up what words give by themselves: `each` is called with what some example held. Returns what all of it counts.
    pub fn alone(&self, raw: &Raw, mut each: impl FnMut(Feature)) -> Mass {
        let mut mass = Mass::default();
        for (family, keys) in raw.keys.iter().enumerate().filter(|(family, _)| self.is_alone(*family)) {
            let own = self.own.get(family).copied().unwrap_or(0.0);
            for key in keys {
                if let Some(feature) = self.find(*key) {
                    mass.seen += feature.rarity().powi(2);
                    each(feature);
                } else {
                    mass.unseen += (own * self.rarest).powi(2);
                }
            }
        }
        mass
    }

    /// Looks up what words give together, and counts it.
    pub fn together(&self, raw: &Raw, counter: &mut Counter) {
        for (family, keys) in raw.keys.iter().enumerate().filter(|(family, _)| !self.is_alone(*family)) {
            for key in keys {
                match (self.find(*key), counter.unseen.get_mut(family)) {
                    (Some(feature), _) => counter.add(feature),
                    (None, Some(unseen)) => *unseen += 1,
                    (None, None) => {}
                }
            }
        }
    }

    /// Lets the processor fetch the places of all keys at once: looking them up one after the other it would wait for each.
    pub fn fetch(&self, raw: &Raw) {
        self.features.fetch(raw.keys.iter().flatten().copied());
    }

    /// The numbers of a family.
    #[must_use]
    pub fn family(&self, family: usize) -> Range<u32> {
        let end = |family: usize| self.ends.get(family).copied().unwrap_or(0);
        family.checked_sub(1).map_or(0, end)..end(family)
    }

    /// The family of each feature, in order.
    pub fn families(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.len() as u32).map(|id| self.family_of(id))
    }

    /// The family of a number.
    fn family_of(&self, id: u32) -> usize {
        self.ends.iter().filter(|end| id >= **end).count()
    }

    /// Weighs what was counted; `out` is cleared first.
    pub fn weigh(&self, counted: &Counter, out: &mut Vec<Weighted>) -> Shape {
        out.clear();
        let mut seen = [0.0_f32; FAMILIES];
        out.extend(counted.features.iter().map(|(feature, times)| {
            let family = self.family_of(feature.id());
            let value = self.damp(family, f32::from(*times)) * feature.rarity();
            if let Some(sum) = seen.get_mut(family) {
                *sum += value * value;
            }
            (feature.id(), value)
        }));
        let Mass { seen: own, unseen } = counted.own;
        let all = (own + unseen).max(f32::MIN_POSITIVE);
        let words = self.word / all.sqrt();
        let (mut known, mut weights) = (self.word * own / all, self.word);
        let mut scales = [words; FAMILIES];
        for (((scale, seen), unseen), weight) in scales.iter_mut().zip(seen).zip(counted.unseen).zip(self.together) {
            let all = seen + unseen as f32 * self.rarest * self.rarest;
            if all > 0.0 && weight > 0.0 {
                *scale = weight / all.sqrt();
                known += weight * seen / all;
                weights += weight;
            }
        }
        for (id, value) in out {
            *value *= scales.get(self.family_of(*id)).copied().unwrap_or(words);
        }
        Shape { known: if weights > 0.0 { known / weights } else { 0.0 } }
    }

    /// What comes three times is not three times as telling. Of a word the root is what keeps its part of the length right: the lengths of
    /// words are added as they come.
    fn damp(&self, family: usize, times: f32) -> f32 {
        match times {
            ..=1.0 => times,
            _ if self.is_alone(family) => times.sqrt(),
            _ => 1.0 + times.ln(),
        }
    }

    /// Whether a family is of what words give by themselves; so are the folded features, which come after all families.
    fn is_alone(&self, family: usize) -> bool {
        self.own.get(family).is_none_or(|own| *own > 0.0)
    }
}

/// The squares of what words count in a message's length: what some example held, and what none did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mass {
    /// Held by an example.
    pub seen: f32,
    /// By none.
    pub unseen: f32,
}

impl std::ops::AddAssign for Mass {
    fn add_assign(&mut self, more: Self) {
        self.seen += more.seen;
        self.unseen += more.unseen;
    }
}

/// The features of one message, each with how often it is there. Reused from question to question; wiped when cleared and when dropped.
#[derive(Debug, Default)]
pub struct Counter {
    features: Vec<(Feature, u16)>,
    /// Where each feature stands in `features`, from 1, found by open addressing; 0 where there is none. At least twice as many as features.
    slots: Vec<u16>,
    /// What the words by themselves count.
    pub own: Mass,
    /// How many there are of each family of what words give together that no example held.
    pub unseen: [u32; FAMILIES],
}

/// The fewest slots.
const SLOTS: usize = 512;

impl Zeroize for Counter {
    fn zeroize(&mut self) {
        wipe(&mut self.features);
        self.slots.fill(0);
        self.own = Mass::default();
        self.unseen = [0; FAMILIES];
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Counter {
    /// Counts a feature once more.
    #[inline]
    pub fn add(&mut self, feature: Feature) {
        if self.features.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let at = self.slot_of(feature);
        let Some(slot) = self.slots.get_mut(at) else { return };
        if let Some((_, times)) = self.features.get_mut(usize::from(*slot).wrapping_sub(1)) {
            *times = times.saturating_add(1);
        } else {
            self.features.push((feature, 1));
            *slot = self.features.len() as u16;
        }
    }

    /// The slot that holds a feature, else the free one where it belongs.
    #[inline]
    fn slot_of(&self, feature: Feature) -> usize {
        let mask = self.slots.len() - 1;
        let other = |slot: u16| self.features.get(usize::from(slot).wrapping_sub(1)).is_some_and(|(held, _)| *held != feature);
        let mut at = spread(feature) & mask;
        while self.slots.get(at).is_some_and(|slot| other(*slot)) {
            at = (at + 1) & mask;
        }
        at
    }

    /// Twice the slots, and every feature in its new one.
    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(SLOTS);
        self.slots.fill(0);
        self.slots.resize(size, 0);
        for number in 1..=self.features.len() {
            let Some((feature, _)) = self.features.get(number - 1) else { return };
            let at = self.slot_of(*feature);
            if let Some(slot) = self.slots.get_mut(at) {
                *slot = number as u16;
            }
        }
    }
}

/// A place for a feature among any power of two of slots.
const fn spread(feature: Feature) -> usize {
    (feature.id().wrapping_mul(0x9e37_79b1) >> 12) as usize
}
