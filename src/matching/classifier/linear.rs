//! Multinomial logistic regression: one weight a feature and topic, found by seeded stochastic gradient descent.
//!
//! Deterministic: two runs with fixed seeds on two threads, averaged in a fixed order. It never sees text. Called by `model`.

use super::features::Weighted;
use super::rng::Rng;

/// How the weights are found (measured in RESULTS.md, "training").
#[derive(Clone, Debug)]
pub struct Training {
    /// Passes over the examples.
    pub epochs: usize,
    /// First step length; it falls to zero in a straight line.
    pub step: f32,
    /// Part of an example's features left out at each look.
    pub dropout: f32,
    /// Part of the target spread over all topics.
    pub smoothing: f32,
    /// Weight of topics with few examples: 0 as they come, 1 all topics alike.
    pub balance: f32,
    /// Runs averaged, one thread each.
    pub runs: usize,
    /// views
    pub views: Vec<[bool; 5]>,
    /// v
    pub vscale: f32,
    /// v
    pub variants: usize,
    /// t
    pub thin: f32,
    /// nb init
    pub prior: f32,
    /// drop of singletons
    pub single: f32,
}

impl Default for Training {
    fn default() -> Self {
        Self { epochs: 8, step: 6.0, dropout: 0.3, smoothing: 0.1, balance: 0.5, runs: 2, views: vec![], vscale: 1.0, variants: 0, thin: 0.2, prior: 0.0, single: -1.0 }
    }
}

/// Weights, a row of topics for each feature.
#[derive(Clone, Debug, Default)]
pub struct Linear {
    weights: Vec<f32>,
    stride: usize,
    topics: usize,
}

impl Linear {
    /// Finds the weights for examples and their topics (0..topics).
    #[must_use]
    pub fn train(examples: &[Vec<Weighted>], labels: &[u32], features: usize, topics: usize, how: &Training) -> Self {
        let stride = topics.next_multiple_of(8);
        let runs: Vec<Vec<f32>> = std::thread::scope(|scope| {
            let handles: Vec<_> = (0..how.runs.max(1) as u64)
                .map(|seed| scope.spawn(move || run(examples, labels, features * stride, stride, topics, how, seed)))
                .collect();
            // A run cannot panic; if one did, its share is left out of the mean.
            handles.into_iter().filter_map(|handle| handle.join().ok()).collect()
        });
        let scale = 1.0 / runs.len().max(1) as f32;
        let mut runs = runs.into_iter();
        let mut weights = runs.next().unwrap_or_default();
        for other in runs {
            weights.iter_mut().zip(other).for_each(|(a, b)| *a += b);
        }
        weights.iter_mut().for_each(|w| *w *= scale);
        Self { weights, stride, topics }
    }

    /// Scores (log-probabilities up to a constant) of all topics, into `out`.
    pub fn score(&self, vector: &[Weighted], out: &mut Vec<f32>) {
        out.clear();
        out.resize(self.stride, 0.0);
        for (id, value) in vector {
            let row = self.row(*id);
            out.iter_mut().zip(row).for_each(|(s, w)| *s += value * w);
        }
        out.truncate(self.topics);
    }

    /// x
    pub fn scale(&mut self, by: f32) { self.weights.iter_mut().for_each(|w| *w *= by); }
    /// x
    pub fn add(&mut self, other: Self) {
        if self.weights.is_empty() { *self = other; return; }
        self.weights.iter_mut().zip(other.weights).for_each(|(a, b)| *a += b);
    }

    /// One feature's weights.
    #[must_use]
    pub fn row(&self, id: u32) -> &[f32] {
        let start = id as usize * self.stride;
        self.weights.get(start..start + self.stride).unwrap_or_default()
    }
}

fn run(examples: &[Vec<Weighted>], labels: &[u32], size: usize, stride: usize, topics: usize, how: &Training, seed: u64) -> Vec<f32> {
    let mut weights = vec![0.0f32; size];
    let mut rng = Rng::new(0x5741_594d_4152_4b00 ^ seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut counts = vec![0.0f32; topics];
    for label in labels {
        if let Some(count) = counts.get_mut(*label as usize) {
            *count += 1.0;
        }
    }
    let mut df = vec![0u32; size / stride];
    for e in examples { for (id, _) in e { df[*id as usize] += 1; } }
    if how.prior > 0.0 {
        for (e, l) in examples.iter().zip(labels) {
            let n = counts[*l as usize];
            for (id, v) in e { weights[*id as usize * stride + *l as usize] += how.prior * v / n; }
        }
    }
    let mean = examples.len() as f32 / topics.max(1) as f32;
    let mut scores = vec![0.0f32; stride];
    let mut kept: Vec<Weighted> = Vec::new();
    let steps = (how.epochs * examples.len()).max(1) as f32;
    let mut done = 0.0f32;
    for _ in 0..how.epochs {
        rng.shuffle(&mut order);
        for at in &order {
            let (Some(example), Some(label)) = (examples.get(*at), labels.get(*at)) else { continue };
            kept.clear();
            if how.dropout > 0.0 {
                let grow = 1.0 / (1.0 - how.dropout).sqrt();
                let single = if how.single < 0.0 { how.dropout } else { how.single };
                kept.extend(example.iter().filter(|(id, _)| rng.unit() >= if df[*id as usize] == 1 { single } else { how.dropout }).map(|(id, v)| (*id, v * grow)));
            } else {
                kept.extend_from_slice(example);
            }
            scores.fill(0.0);
            for (id, value) in &kept {
                let start = *id as usize * stride;
                let row = weights.get(start..start + stride).unwrap_or_default();
                scores.iter_mut().zip(row).for_each(|(s, w)| *s += value * w);
            }
            let Some(live) = scores.get_mut(..topics) else { continue };
            softmax(live);
            let count = counts.get(*label as usize).copied().unwrap_or(1.0);
            let step = how.step * (1.0 - done / steps) * (mean / count).powf(how.balance).clamp(0.2, 5.0);
            done += 1.0;
            let spread = how.smoothing / topics as f32;
            for (topic, p) in live.iter_mut().enumerate() {
                let target = if topic == *label as usize { 1.0 - how.smoothing + spread } else { spread };
                *p = step * (target - *p);
            }
            for (id, value) in &kept {
                let start = *id as usize * stride;
                let Some(row) = weights.get_mut(start..start + stride) else { continue };
                row.iter_mut().zip(&scores).for_each(|(w, g)| *w += value * g);
            }
        }
    }
    weights
}

/// Scores to probabilities, in place.
pub fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    scores.iter_mut().for_each(|s| *s /= sum);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_topics_with_a_word_each_are_told_apart_the_same_way_every_time() {
        let examples = vec![vec![(0, 1.0)], vec![(1, 1.0)], vec![(0, 0.7), (2, 0.7)], vec![(1, 0.7), (2, 0.7)]];
        let labels = [0, 1, 0, 1];
        let train = || Linear::train(&examples, &labels, 3, 2, &Training::default());
        let model = train();
        let mut scores = Vec::new();
        model.score(&[(0, 1.0)], &mut scores);
        assert!(scores[0] > scores[1] + 1.0);
        assert_eq!(model.weights, train().weights);
    }

    #[test]
    fn probabilities_sum_to_one() {
        let mut scores = [1.0, 2.0, 900.0];
        softmax(&mut scores);
        assert!((scores.iter().sum::<f32>() - 1.0).abs() < 1e-6);
    }
}
