//! Multinomial logistic regression: one weight a feature and topic, found by seeded stochastic gradient descent.
//!
//! Two models, each blind to one family of features, are trained side by side and added: neither can lean on one family alone.
//! Deterministic: fixed seeds, fixed order, one thread a model. It never sees text. Called by `model`.

use super::features::{FAMILIES, Weighted};
use super::grid::Grid;
use super::rng::Rng;
use super::rows::{Dropout, Rows};
use super::stored::Stored;

/// Which families a model sees.
pub type View = [bool; FAMILIES];

/// How the weights are found.
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
    /// An example whose own probability is this near its target is passed over.
    pub enough: f32,
    /// The models that are added, each with what it sees.
    pub views: Vec<View>,
    /// What their sum is multiplied by.
    pub scale: f32,
}

impl Default for Training {
    fn default() -> Self {
        // One is blind to the runs of characters, one to the pairs of words; both see words and meanings. A third that saw all three gave
        // nothing on CLINC150 and cost half as much again.
        let views = vec![[true, true, false, false, true], [true, false, true, false, true]];
        Self { epochs: 5, step: 6.0, dropout: 0.3, smoothing: 0.1, balance: 0.5, enough: 0.05, views, scale: 0.6 }
    }
}

/// Weights, a row of topics for each feature.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linear(Grid);

impl Stored for Linear {
    fn store(&self, out: &mut Vec<u8>) {
        self.0.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Grid::load(from).map(Self)
    }
}

impl Linear {
    /// Finds the weights for examples and their topics (0..topics); `families` has the family of each feature, and `folded` of each feature after
    /// these what it is the sum of.
    #[must_use]
    pub fn train(examples: &Rows, labels: &[u32], families: &[usize], folded: &Rows, topics: usize, how: &Training) -> Self {
        let stride = topics.next_multiple_of(4);
        let parts: Vec<(Vec<f32>, Vec<u32>)> = std::thread::scope(|scope| {
            let handles: Vec<_> = (how.views.iter().zip(0u64..))
                .map(|(view, seed)| {
                    scope.spawn(move || {
                        let ids = seen_by(*view, families);
                        (run(examples, labels, &ids, stride, topics, how, seed), ids)
                    })
                })
                .collect();
            // In the order they were started. A run does not panic; if one did, the others' sum stands.
            handles.into_iter().filter_map(|handle| handle.join().ok()).collect()
        });
        Self(Grid::folded(families.len(), folded, topics, |id, times, sum| {
            for (part, ids) in &parts {
                let start = ids.get(id).map_or(usize::MAX, |own| *own as usize).saturating_mul(stride);
                let row = part.get(start..start.saturating_add(stride)).unwrap_or_default();
                sum.iter_mut().zip(row).for_each(|(sum, weight)| *sum += weight * how.scale * times);
            }
        }))
    }

    /// Scores (log-probabilities up to a constant) of all topics, into `out`.
    pub fn score(&self, vector: &[Weighted], out: &mut Vec<f32>) {
        out.clear();
        out.resize(self.0.width(), 0.0);
        self.0.fetch(vector.iter().map(|(id, _)| *id as usize));
        for (id, value) in vector {
            self.0.add(*id as usize, *value, out);
        }
    }
}

/// A feature's number within a view; one past the last where the view does not see it.
fn seen_by(view: View, families: &[usize]) -> Vec<u32> {
    let mut next = 0;
    let seen = |family: &usize| view.get(*family).copied().unwrap_or(false);
    families
        .iter()
        .map(|family| {
            next += u32::from(seen(family));
            if seen(family) { next - 1 } else { u32::MAX }
        })
        .collect()
}

/// One model over the features that `ids` numbers.
fn run(examples: &Rows, labels: &[u32], ids: &[u32], stride: usize, topics: usize, how: &Training, seed: u64) -> Vec<f32> {
    let features = ids.iter().filter(|id| **id != u32::MAX).count();
    let mut weights = vec![0.0f32; features * stride];
    let mut rng = Rng::new(0x5741_594d_4152_4b00 ^ seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut counts = vec![0.0f32; topics];
    for label in labels {
        if let Some(count) = counts.get_mut(*label as usize) {
            *count += 1.0;
        }
    }
    let own = counts.iter().filter(|n| **n > 0.0).count().max(1) as f32;
    let mean = examples.len() as f32 / own;
    let dropout = Dropout::new(how.dropout);
    let mut scores = vec![0.0f32; stride];
    let mut kept: Vec<Weighted> = Vec::new();
    let steps = (how.epochs * examples.len()).max(1) as f32;
    let mut done = 0.0f32;
    for _ in 0..how.epochs {
        rng.shuffle(&mut order);
        for at in &order {
            let Some(label) = labels.get(*at) else { continue };
            kept.clear();
            for (id, value) in dropout.thin(examples.row(*at), &mut rng) {
                if let Some(own) = ids.get(id as usize).filter(|own| **own != u32::MAX) {
                    kept.push((*own, value));
                }
            }
            scores.fill(0.0);
            for (id, value) in &kept {
                let start = *id as usize * stride;
                let row = weights.get(start..start + stride).unwrap_or_default();
                scores.iter_mut().zip(row).for_each(|(s, w)| *s += value * w);
            }
            let Some(live) = scores.get_mut(..topics) else { continue };
            softmax(live);
            done += 1.0;
            // Learnt well enough: the step would be short, and half of the time goes into taking it.
            let learnt = live.get(*label as usize).is_some_and(|p| (1.0 - how.smoothing - p).abs() < how.enough);
            if learnt {
                continue;
            }
            let count = counts.get(*label as usize).copied().unwrap_or(1.0);
            let step = how.step * (1.0 - done / steps) * (mean / count).powf(how.balance).clamp(0.2, 5.0);
            let spread = how.smoothing / topics as f32;
            for p in live.iter_mut() {
                *p = step * (spread - *p);
            }
            if let Some(own) = live.get_mut(*label as usize) {
                *own += step * (1.0 - how.smoothing);
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

/// Scores to the logarithms of probabilities, in place.
pub fn log_softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let all = most + scores.iter().map(|score| exp(score - most)).sum::<f32>().ln();
    for score in scores.iter_mut() {
        *score -= all;
    }
}

/// Scores to probabilities, in place.
pub fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    for score in scores.iter_mut() {
        *score = exp(*score - most);
    }
    let scale = 1.0 / scores.iter().sum::<f32>();
    for score in scores.iter_mut() {
        *score *= scale;
    }
}

/// e to a power of 0 or less, right to 5 digits: many at once, and the same on every machine, which the system's is not.
pub fn exp(x: f32) -> f32 {
    // Adding 1.5 · 2^23 leaves the nearest whole number in the low bits.
    const WHOLE: f32 = 12_582_912.0;
    let t = x.max(-80.0) * std::f32::consts::LOG2_E;
    let shifted = t + WHOLE;
    let part = t - (shifted - WHOLE);
    // 2^part for part in -0.5..0.5 (its Taylor series).
    let two = 1.0
        + part
            * (std::f32::consts::LN_2 + part * (0.240_226_5 + part * (0.055_504_1 + part * (0.009_618_1 + part * 0.001_333_4))));
    two * f32::from_bits(shifted.to_bits().wrapping_add(127) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_topics_with_a_word_each_are_told_apart_the_same_way_every_time() {
        let mut examples = Rows::default();
        for row in [&[(0, 1.0)][..], &[(1, 1.0)], &[(0, 0.7), (2, 0.7)], &[(1, 0.7), (2, 0.7)]] {
            examples.push(row);
        }
        let labels = [0, 1, 0, 1];
        let train = || Linear::train(&examples, &labels, &[0, 0, 0], &Rows::default(), 2, &Training::default());
        let model = train();
        let mut scores = Vec::new();
        model.score(&[(0, 1.0)], &mut scores);
        assert!(scores[0] > scores[1] + 1.0);
        assert_eq!(model, train());
    }

    #[test]
    fn probabilities_sum_to_one() {
        let mut scores = [1.0, 2.0, 900.0];
        softmax(&mut scores);
        assert!((scores.iter().sum::<f32>() - 1.0).abs() < 1e-5);
        let mut logarithms = [1.0, 2.0, 0.5];
        let mut scores = logarithms;
        softmax(&mut scores);
        log_softmax(&mut logarithms);
        assert!(logarithms.iter().zip(scores).all(|(log, p)| (log.exp() - p).abs() < 1e-5), "{logarithms:?}");
    }

    #[test]
    fn our_exponential_is_right_to_five_digits() {
        for i in 0..2000 {
            let x = i as f32 * -0.02;
            assert!((exp(x) - x.exp()).abs() < 1e-5 * x.exp().max(1e-30), "{x}");
        }
    }
}
