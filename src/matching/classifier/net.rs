//! A small neural network: features → a few hidden units → the answers to one or more questions, found by seeded stochastic gradient descent.
//!
//! Where it is the combination of words that decides ("gave" with "cat" and "away"), a sum of weights misses what hidden units hear. A few
//! nets that start from different seeds are trained side by side and their scores averaged. Deterministic: fixed seeds, fixed order, one
//! thread a net. It never sees text. Called by `ear`.

use super::features::Weighted;
use super::grid::Grid;
use super::linear::softmax;
use super::packed::List;
use super::rng::Rng;
use super::rows::{Dropout, Rows};
use super::stored::Stored;

/// How the weights are found.
#[derive(Clone, Debug)]
pub struct Training {
    /// Hidden units of each net.
    pub hidden: usize,
    /// How many nets are averaged.
    pub nets: u64,
    /// Fewest and most passes over the examples; between the two as many as give `looks`.
    pub epochs: (usize, usize),
    /// Examples looked at in all, where few examples need many passes.
    pub looks: usize,
    /// First step length; it falls to a tenth in a straight line.
    pub step: f32,
    /// Part of an example's features left out at each look.
    pub dropout: f32,
    /// An example whose own probability is this near to 1 is passed over.
    pub enough: f32,
}

/// The nets, their hidden units beside each other: a row of them for each feature.
#[derive(Debug, Default, PartialEq)]
pub struct Net {
    /// From the features to the hidden units.
    first: Grid,
    /// What each hidden unit starts from.
    rest: List<f32>,
    /// For each question.
    heads: Vec<Head>,
}

/// From the hidden units to the answers of one question.
#[derive(Debug, Default, PartialEq)]
struct Head {
    /// A row for each hidden unit; the last row is what the answers start from.
    weights: List<f32>,
    answers: usize,
}

/// What is right for an example: it answers one question.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// Which, from 0.
    pub question: usize,
    /// The right answer, from 0.
    pub is: u32,
}

impl Stored for Net {
    fn store(&self, out: &mut Vec<u8>) {
        self.first.store(out);
        self.rest.store(out);
        (self.heads.len() as u32).store(out);
        for head in &self.heads {
            head.weights.store(out);
            (head.answers as u32).store(out);
        }
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        let (first, rest) = (Grid::load(from)?, List::load(from)?);
        let heads = u32::load(from)?;
        let head = |_| Some(Head { weights: List::load(from)?, answers: u32::load(from)? as usize });
        Some(Self { first, rest, heads: (0..heads).map(head).collect::<Option<_>>()? })
    }
}

/// Room for the hidden units; wiped by who holds it.
pub type Units = Vec<f32>;

impl Net {
    /// Finds the weights for examples and what is right for each over so many features; `folded` has of each feature after these what it is the
    /// sum of, and `sizes` tells how many answers each question has.
    #[must_use]
    pub fn train(examples: &Rows, right: &[Answer], features: usize, folded: &Rows, sizes: &[usize], how: &Training) -> Self {
        let nets: Vec<Learner> = std::thread::scope(|scope| {
            let handles: Vec<_> = (0..how.nets)
                .map(|seed| {
                    scope.spawn(move || {
                        let mut learner = Learner::new(features, sizes, how, seed);
                        learner.learn(examples, right);
                        learner
                    })
                })
                .collect();
            // In the order they were started. A run does not panic; if one did, the others' mean stands.
            handles.into_iter().filter_map(|handle| handle.join().ok()).collect()
        });
        let share = 1.0 / nets.len().max(1) as f32;
        let head = |(question, answers): (usize, &usize)| {
            let learned = || nets.iter().filter_map(|net| net.heads.get(question));
            let rows = learned().flat_map(|head| head.weights.weights.iter().map(|weight| weight * share));
            let start = (0..*answers).map(|at| learned().filter_map(|head| head.start.weights.get(at)).sum::<f32>() * share);
            Head { weights: rows.chain(start).collect::<Vec<_>>().into_iter().collect(), answers: *answers }
        };
        Self {
            heads: sizes.iter().enumerate().map(head).collect(),
            first: Grid::folded(features, folded, nets.iter().map(|net| net.rest.width).sum(), |id, times, row| {
                let weights = nets.iter().flat_map(|net| net.first.row(id));
                row.iter_mut().zip(weights).for_each(|(own, weight)| *own += times * weight);
            }),
            rest: nets.iter().flat_map(|net| net.rest.weights.iter().copied()).collect(),
        }
    }

    /// The hidden units of a vector, into `units`.
    pub fn listen(&self, vector: &[Weighted], units: &mut Units) {
        units.clear();
        units.extend(self.rest.iter());
        self.first.fetch(vector.iter().map(|(id, _)| *id as usize));
        for (id, value) in vector {
            self.first.add(*id as usize, *value, units);
        }
    }

    /// Scores (log-probabilities up to a constant) of all answers to a question, into `out`.
    pub fn answer(&self, question: usize, units: &Units, out: &mut Vec<f32>) {
        out.clear();
        let Some(Head { weights, answers }) = self.heads.get(question) else { return };
        let row = |at: usize| weights.raw::<4>(at * answers..(at + 1) * answers);
        out.extend(row(self.first.width()).iter().map(|start| f32::from_le_bytes(*start)));
        for (at, unit) in units.iter().enumerate().filter(|(_, unit)| **unit > 0.0) {
            out.iter_mut().zip(row(at)).for_each(|(score, weight)| *score += unit * f32::from_le_bytes(*weight));
        }
    }
}

/// One net while it learns.
struct Learner {
    first: Adam,
    rest: Adam,
    heads: Vec<HeadLearner>,
    how: Training,
    rng: Rng,
}

/// One question's part of it.
struct HeadLearner {
    weights: Adam,
    start: Adam,
}

impl Learner {
    fn new(features: usize, sizes: &[usize], how: &Training, seed: u64) -> Self {
        let mut rng = Rng::new(0x4541_5200 ^ seed);
        let mut around = |count: usize, width: f32| -> Vec<f32> { (0..count).map(|_| (rng.unit() - 0.5) * width).collect() };
        let first = around(features * how.hidden, 0.02);
        let mut head = |answers: &usize| HeadLearner {
            weights: Adam::new(around(how.hidden * answers, 0.5), *answers),
            start: Adam::new(vec![0.0; *answers], *answers),
        };
        let heads = sizes.iter().map(&mut head).collect();
        Self {
            first: Adam::new(first, how.hidden),
            rest: Adam::new(vec![0.0; how.hidden], how.hidden),
            heads,
            how: how.clone(),
            rng,
        }
    }

    fn learn(&mut self, examples: &Rows, right: &[Answer]) {
        let hidden = self.how.hidden;
        let dropout = Dropout::new(self.how.dropout);
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut kept: Vec<Weighted> = Vec::new();
        let (mut units, mut back, mut scores) = (vec![0.0_f32; hidden], vec![0.0_f32; hidden], Vec::new());
        let epochs = (self.how.looks / examples.len().max(1)).clamp(self.how.epochs.0, self.how.epochs.1);
        let steps = (epochs * examples.len()).max(1) as f32;
        let mut done = 0.0_f32;
        for _ in 0..epochs {
            self.rng.shuffle(&mut order);
            for batch in order.chunks(BATCH) {
                for at in batch {
                    let Some(Answer { question, is }) = right.get(*at).copied() else { continue };
                    done += 1.0;
                    kept.clear();
                    kept.extend(dropout.thin(examples.row(*at), &mut self.rng));
                    self.forward(&kept, question, &mut units, &mut scores);
                    softmax(&mut scores);
                    // From probabilities to the gradient of the loss.
                    let Some(own) = scores.get_mut(is as usize).filter(|p| **p < 1.0 - self.how.enough) else { continue };
                    *own -= 1.0;
                    self.backward(&kept, question, &units, &scores, &mut back);
                }
                let step = self.how.step * (1.0 - 0.9 * done / steps);
                let heads = self.heads.iter_mut().flat_map(|head| [&mut head.weights, &mut head.start]);
                [&mut self.first, &mut self.rest].into_iter().chain(heads).for_each(|layer| layer.step(step));
            }
        }
    }

    fn forward(&self, kept: &[Weighted], question: usize, units: &mut [f32], scores: &mut Vec<f32>) {
        units.copy_from_slice(&self.rest.weights);
        for (id, value) in kept {
            units.iter_mut().zip(self.first.row(*id as usize)).for_each(|(unit, weight)| *unit += value * weight);
        }
        scores.clear();
        let Some(head) = self.heads.get(question) else { return };
        scores.extend_from_slice(&head.start.weights);
        for (at, unit) in units.iter().enumerate().filter(|(_, unit)| **unit > 0.0) {
            scores.iter_mut().zip(head.weights.row(at)).for_each(|(score, weight)| *score += unit * weight);
        }
    }

    /// Adds the gradient of one example, from the gradient `errors` of the scores of its question's answers.
    fn backward(&mut self, kept: &[Weighted], question: usize, units: &[f32], errors: &[f32], back: &mut [f32]) {
        let Some(head) = self.heads.get_mut(question) else { return };
        for ((at, unit), back) in units.iter().enumerate().zip(back.iter_mut()) {
            *back = 0.0;
            if *unit > 0.0 {
                *back = head.weights.row(at).iter().zip(errors).map(|(weight, error)| weight * error).sum();
                head.weights.add(at, *unit, errors);
            }
        }
        head.start.add(0, 1.0, errors);
        self.rest.add(0, 1.0, back);
        for (id, value) in kept {
            self.first.add(*id as usize, *value, back);
        }
    }
}

/// Examples between two steps.
const BATCH: usize = 64;
/// How much the gradient's mean and its square's mean keep at each step (Kingma, Ba 2015).
const KEEP: f32 = 0.9;
const KEEP_SQUARE: f32 = 0.999;
const TINY: f32 = 1e-8;

/// Rows of weights that take steps as in Adam (Kingma, Ba 2015), but only those that the last examples touched.
struct Adam {
    weights: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
    width: usize,
    /// Where each touched row's gradient stands in `gradients`.
    places: Vec<u32>,
    touched: Vec<u32>,
    gradients: Vec<f32>,
    steps: i32,
}

impl Adam {
    fn new(weights: Vec<f32>, width: usize) -> Self {
        let (all, rows) = (weights.len(), weights.len() / width.max(1));
        Self {
            weights,
            mean: vec![0.0; all],
            square: vec![0.0; all],
            width,
            places: vec![u32::MAX; rows],
            touched: Vec::new(),
            gradients: Vec::new(),
            steps: 0,
        }
    }

    fn row(&self, at: usize) -> &[f32] {
        self.weights.get(at * self.width..(at + 1) * self.width).unwrap_or_default()
    }

    /// Adds `scale` times `gradient` to a row's.
    fn add(&mut self, at: usize, scale: f32, gradient: &[f32]) {
        let Some(place) = self.places.get_mut(at) else { return };
        if *place == u32::MAX {
            *place = self.touched.len() as u32;
            self.touched.push(at as u32);
            self.gradients.resize(self.touched.len() * self.width, 0.0);
        }
        let start = *place as usize * self.width;
        let Some(sum) = self.gradients.get_mut(start..start + self.width) else { return };
        sum.iter_mut().zip(gradient).for_each(|(sum, gradient)| *sum += scale * gradient);
    }

    fn step(&mut self, step: f32) {
        self.steps += 1;
        let step = step * (1.0 - KEEP_SQUARE.powi(self.steps)).sqrt() / (1.0 - KEEP.powi(self.steps));
        for (at, gradient) in self.touched.iter().zip(self.gradients.chunks_exact(self.width)) {
            let own = *at as usize * self.width..(*at as usize + 1) * self.width;
            let (Some(weights), Some(mean), Some(square)) =
                (self.weights.get_mut(own.clone()), self.mean.get_mut(own.clone()), self.square.get_mut(own))
            else {
                continue;
            };
            for (((weight, mean), square), gradient) in weights.iter_mut().zip(mean).zip(square).zip(gradient) {
                let gradient = gradient / BATCH as f32;
                *mean = KEEP * *mean + (1.0 - KEEP) * gradient;
                *square = KEEP_SQUARE * *square + (1.0 - KEEP_SQUARE) * gradient * gradient;
                *weight -= step * *mean / (square.sqrt() + TINY);
            }
            if let Some(place) = self.places.get_mut(*at as usize) {
                *place = u32::MAX;
            }
        }
        self.touched.clear();
        self.gradients.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn how() -> Training {
        Training { hidden: 8, nets: 2, epochs: (400, 400), looks: 0, step: 0.05, dropout: 0.0, enough: 0.01 }
    }

    /// What no sum of weights can do: either word alone says 1, both or none say 0.
    #[test]
    fn two_words_together_can_mean_what_neither_does() {
        let mut examples = Rows::default();
        for row in [&[(0, 1.0), (2, 1.0)][..], &[(1, 1.0), (2, 1.0)], &[(0, 1.0), (1, 1.0), (2, 1.0)], &[(2, 1.0)]] {
            examples.push(row);
        }
        let labels = [1, 1, 0, 0];
        let right = labels.map(|is| Answer { question: 0, is });
        let net = Net::train(&examples, &right, 3, &Rows::default(), &[2], &how());
        let (mut units, mut scores) = (Vec::new(), Vec::new());
        for (at, label) in labels.iter().enumerate() {
            let row: Vec<Weighted> = examples.row(at).collect();
            net.listen(&row, &mut units);
            net.answer(0, &units, &mut scores);
            assert_eq!(usize::from(scores[1] > scores[0]), *label as usize, "example {at}: {scores:?}");
        }
        assert!(net == Net::train(&examples, &right, 3, &Rows::default(), &[2], &how()));
    }
}
