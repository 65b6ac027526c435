//! How near a question lies to the middle of each topic's examples.
//!
//! Beside the linear model, which only says what tells topics apart, it says whether a question is like a topic at all. It
//! never decides alone. Called by `model`.

use super::features::{Rows, Weighted};

/// Mean vector of each topic, length 1, kept by feature (most features belong to a few topics).
#[derive(Debug, Default)]
pub struct Centroids {
    starts: Vec<u32>,
    entries: Vec<(u16, f32)>,
}

impl Centroids {
    /// Means of the examples of each topic.
    #[must_use]
    pub fn new(examples: &Rows, labels: &[u32], features: usize, topics: usize) -> Self {
        let mut order: Vec<(u32, usize)> = labels.iter().copied().zip(0..).collect();
        order.sort_unstable();
        let mut sums = vec![0.0f32; features];
        // (feature, topic, value) of all topics; each topic's in the order of its examples, so that the sums are the same every time.
        let mut shares: Vec<(u32, u16, f32)> = Vec::new();
        let mut lengths = vec![0.0f32; topics];
        for own in order.chunk_by(|a, b| a.0 == b.0) {
            let topic = own.first().map_or(0, |(topic, _)| *topic);
            let from = shares.len();
            for (id, value) in own.iter().flat_map(|(_, at)| examples.row(*at)) {
                let Some(sum) = sums.get_mut(id as usize) else { continue };
                if *sum == 0.0 {
                    shares.push((id, topic as u16, 0.0));
                }
                *sum += value;
            }
            let mut length = 0.0;
            for (id, _, value) in shares.iter_mut().skip(from) {
                *value = sums.get_mut(*id as usize).map_or(0.0, std::mem::take);
                length += *value * *value;
            }
            if let Some(slot) = lengths.get_mut(topic as usize) {
                *slot = length;
            }
        }
        shares.sort_unstable_by_key(|(id, topic, _)| (*id, *topic));
        let mut starts = Vec::with_capacity(features + 1);
        for id in 0..=features as u32 {
            starts.push(shares.partition_point(|share| share.0 < id) as u32);
        }
        let scaled = |(_, topic, value): &(u32, u16, f32)| {
            let length = lengths.get(usize::from(*topic)).copied().unwrap_or(1.0);
            (*topic, value / length.sqrt().max(1e-12))
        };
        let entries = shares.iter().map(scaled).collect();
        Self { starts, entries }
    }

    /// Cosine to one topic's centroid; `length` is the question's own length, unseen features included.
    #[must_use]
    pub fn near(&self, vector: &[Weighted], length: f32, topic: u32) -> f32 {
        let mut sum = 0.0;
        for (id, value) in vector {
            let from = self.starts.get(*id as usize).copied().unwrap_or(0) as usize;
            let to = self.starts.get(*id as usize + 1).copied().unwrap_or(0) as usize;
            let entries = self.entries.get(from..to).unwrap_or_default();
            if let Some((_, weight)) =
                entries.binary_search_by_key(&topic, |e| u32::from(e.0)).ok().and_then(|at| entries.get(at))
            {
                sum += value * weight;
            }
        }
        sum / length.max(1e-6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_nearest_to_its_own_topic() {
        let mut examples = Rows::default();
        for row in [&[(0, 1.0)][..], &[(1, 1.0)], &[(0, 0.8), (1, 0.6)]] {
            examples.push(row);
        }
        let centroids = Centroids::new(&examples, &[0, 1, 0], 2, 2);
        assert!(centroids.near(&[(0, 1.0)], 1.0, 0) > 0.9);
        assert!(centroids.near(&[(0, 1.0)], 1.0, 1) < 0.1);
    }
}
