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
        let mut all: Vec<(u32, u16, f32)> = Vec::with_capacity(examples.iter().map(Vec::len).sum());
        for (example, label) in examples.iter().zip(labels) {
            all.extend(example.iter().map(|(id, value)| (*id, *label as u16, *value)));
        }
        // Stable: equal keys keep the examples' order, so the sums are the same every time.
        all.sort_by_key(|(id, topic, _)| (*id, *topic));
        let mut entries: Vec<(u16, f32)> = Vec::new();
        let mut starts = Vec::with_capacity(features + 1);
        let mut lengths = vec![0.0f32; topics];
        let mut groups = all.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).peekable();
        for feature in 0..features as u32 {
            starts.push(entries.len() as u32);
            while let Some(group) = groups.next_if(|g| g.first().is_some_and(|f| f.0 == feature)) {
                let topic = group.first().map_or(0, |f| f.1);
                let sum: f32 = group.iter().map(|(_, _, v)| v).sum();
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
