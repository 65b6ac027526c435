//! How near a question lies to the middle of each topic's examples.
//!
//! Beside the linear model, which only says what tells topics apart, it says whether a question is like a topic at all. It
//! never decides alone. Called by `model`.

use super::features::Weighted;

/// Mean vector of each topic, length 1, kept by feature (most features belong to a few topics).
#[derive(Debug, Default)]
pub struct Centroids {
    starts: Vec<u32>,
    entries: Vec<(u16, f32)>,
}

impl Centroids {
    /// Means of the examples of each topic.
    #[must_use]
    pub fn new(examples: &[Vec<Weighted>], labels: &[u32], features: usize, topics: usize) -> Self {
        let by_feature = by_feature(examples, labels, features);
        let mut entries: Vec<(u16, f32)> = Vec::new();
        let mut starts = Vec::with_capacity(features + 1);
        let mut lengths = vec![0.0f32; topics];
        for shares in &by_feature {
            starts.push(entries.len() as u32);
            for group in shares.chunk_by(|a, b| a.0 == b.0) {
                let topic = group.first().map_or(0, |share| share.0);
                let sum: f32 = group.iter().map(|(_, value)| value).sum();
                if let Some(length) = lengths.get_mut(usize::from(topic)) {
                    *length += sum * sum;
                }
                entries.push((topic, sum));
            }
        }
        starts.push(entries.len() as u32);
        for (topic, value) in &mut entries {
            let length = lengths.get(usize::from(*topic)).copied().unwrap_or(1.0);
            *value /= length.sqrt().max(1e-12);
        }
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

/// What each example gives to each feature, by topic and then in the examples' order: the sums are the same every time. Two passes and no sort of
/// the whole, which was a tenth of the training.
fn by_feature(examples: &[Vec<Weighted>], labels: &[u32], features: usize) -> Vec<Vec<(u16, f32)>> {
    let mut order: Vec<(u32, &Vec<Weighted>)> = labels.iter().copied().zip(examples).collect();
    order.sort_by_key(|(label, _)| *label);
    let mut shares: Vec<Vec<(u16, f32)>> = vec![Vec::new(); features];
    for (label, example) in order {
        for (id, value) in example {
            if let Some(own) = shares.get_mut(*id as usize) {
                own.push((label as u16, *value));
            }
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_nearest_to_its_own_topic() {
        let examples = vec![vec![(0, 1.0)], vec![(1, 1.0)], vec![(0, 0.8), (1, 0.6)]];
        let centroids = Centroids::new(&examples, &[0, 1, 0], 2, 2);
        assert!(centroids.near(&[(0, 1.0)], 1.0, 0) > 0.9);
        assert!(centroids.near(&[(0, 1.0)], 1.0, 1) < 0.1);
    }
}
