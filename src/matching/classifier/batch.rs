//! The features of a few examples, feature by feature: who looks at each.
//!
//! An example's features lie far apart in memory, and most stand in several examples of a batch. Taken feature by feature, each one's weights are
//! fetched once for all that look at them. It never sees text. Called by `learner`.

use super::rng::Rng;
use super::rows::{Dropout, Rows};

/// A feature that some examples of the batch hold.
#[derive(Clone, Copy, Debug)]
pub struct Feature {
    id: u32,
    /// Where its looks begin and end.
    from: u32,
    to: u32,
}

impl Feature {
    /// Its rows in a layer that holds those of so many nets beside each other.
    pub const fn rows(&self, nets: usize) -> std::ops::Range<usize> {
        self.id as usize * nets..(self.id as usize + 1) * nets
    }
}

/// An example of the batch that holds a feature, and which nets look at it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    value: f32,
    example: u8,
    nets: u8,
}

impl Look {
    /// The example, from 0 in its batch.
    pub const fn example(self) -> usize {
        self.example as usize
    }

    /// The nets that look, a bit each.
    pub const fn nets(self) -> u8 {
        self.nets
    }

    /// What the feature weighs for a net; 0 where it leaves it out.
    #[inline]
    pub const fn value(self, net: usize) -> f32 {
        // Without a branch: chance decides, and the processor would guess wrong.
        f32::from_bits(self.value.to_bits() & (self.nets as u32 >> net & 1).wrapping_neg())
    }
}

/// A batch.
#[derive(Default)]
pub struct Batch {
    features: Vec<Feature>,
    looks: Vec<Look>,
    /// Each look beside the place of its feature, in the order of the examples.
    unsorted: Vec<(u32, Look)>,
    /// Of each feature that there is its place in `features`; `u32::MAX` where the batch does not hold it.
    places: Vec<u32>,
}

impl Batch {
    /// Takes these examples (at most 256), of which each net (at most 8) leaves out features of its own.
    pub fn gather(&mut self, examples: &Rows, chosen: &[usize], nets: usize, dropout: Dropout, rng: &mut Rng) {
        let Self { features, looks, unsorted, places } = self;
        features.clear();
        unsorted.clear();
        for (example, at) in (0..=u8::MAX).zip(chosen) {
            for (id, value) in examples.row(*at) {
                let (nets, value) = dropout.look(nets, value, rng);
                if nets == 0 {
                    continue;
                }
                if places.len() <= id as usize {
                    places.resize(id as usize + 1, u32::MAX);
                }
                let Some(place) = places.get_mut(id as usize) else { continue };
                if *place == u32::MAX {
                    *place = features.len() as u32;
                    features.push(Feature { id, from: 0, to: 0 });
                }
                features.get_mut(*place as usize).into_iter().for_each(|feature| feature.to += 1);
                unsorted.push((*place, Look { value, example, nets }));
            }
        }
        let mut from = 0;
        for feature in features.iter_mut() {
            let count = feature.to;
            (feature.from, feature.to) = (from, from);
            from += count;
            places.get_mut(feature.id as usize).into_iter().for_each(|place| *place = u32::MAX);
        }
        looks.clear();
        looks.resize(unsorted.len(), Look::default());
        for (place, look) in unsorted {
            let Some(feature) = features.get_mut(*place as usize) else { continue };
            looks.get_mut(feature.to as usize).into_iter().for_each(|own| *own = *look);
            feature.to += 1;
        }
    }

    /// The features in the order in which they come, a few at a time.
    pub fn features(&self) -> impl Iterator<Item = &[Feature]> {
        self.features.chunks(AT_A_TIME)
    }

    /// Who looks at a feature, in order.
    pub fn looks(&self, feature: &Feature) -> &[Look] {
        self.looks.get(feature.from as usize..feature.to as usize).unwrap_or_default()
    }
}

/// Features whose weights are fetched together.
const AT_A_TIME: usize = 8;
