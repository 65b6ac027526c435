//! The examples as training sees them: each a row of weighed features, four bytes a feature.
//!
//! It never sees text. Filled by `vectorizer`; read by `linear`, `net` and `centroid`.

use super::features::Weighted;
use super::packed::Parts;
use super::rng::Rng;

/// The weighed features of many examples, one after the other, four bytes each: 18 bits number the feature, 14 are the upper bits of its value
/// (which is never negative).
#[derive(Clone, Debug, Default)]
pub struct Rows(Parts);

/// Bits of a value in `Rows`, and how far they stand from their place in an `f32`.
const VALUE_BITS: u32 = 14;
const VALUE_SHIFT: u32 = 31 - VALUE_BITS;
/// Features that `Rows` can number; those that come later are left out.
pub const MOST_FEATURES: u32 = 1 << (32 - VALUE_BITS);

impl Rows {
    /// Adds an example's.
    pub fn push(&mut self, row: &[Weighted]) {
        let packed = |(id, value): &Weighted| {
            (*id < MOST_FEATURES).then(|| (id << VALUE_BITS) | (value.max(0.0).to_bits() >> VALUE_SHIFT))
        };
        self.0.push(row.iter().filter_map(packed));
    }

    /// Room for the rest, when an eighth of the examples is there.
    pub fn reserve_as_so_far(&mut self, examples: usize) {
        self.0.reserve_as_so_far(examples);
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

    /// Which of so many nets (at most 8) look at a feature of this value, a bit each, and what it weighs for them.
    #[inline]
    pub fn look(self, nets: usize, value: f32, rng: &mut Rng) -> (u8, f32) {
        let bytes = rng.next().to_le_bytes().into_iter().zip(0..nets);
        let looking = bytes.fold(0, |looking, (byte, net)| looking | (u8::from(byte >= self.drop) << net));
        (looking, value * self.grow)
    }
}
