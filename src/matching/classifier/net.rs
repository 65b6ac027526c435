//! A small neural network: features → a few hidden units → the answers to one or more questions, found by seeded stochastic gradient descent.
//!
//! Where it is the combination of words that decides ("gave" with "cat" and "away"), a sum of weights misses what hidden units hear. A few
//! nets that start from different seeds are trained side by side and their scores averaged. Deterministic: fixed seeds, fixed order, one
//! thread a net. It never sees text. Called by `ear`.

use zeroize::Zeroize;

use super::cut::Nibbles;
use super::features::Weighted;
use super::grid::Grid;
use super::layer::{self, LANES, Lanes, Layer, pieces};
use super::linear::softmax;
use super::packed::List;
use super::rng::Rng;
use super::rows::{Dropout, Rows};
use super::stored::Stored;
use super::wipe::wipe;

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
    first: Grid<Nibbles>,
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

/// Room for the hidden units of one message; wiped by who holds it.
#[derive(Debug, Default)]
pub struct Units {
    sums: Vec<f32>,
    /// Those that are above zero, with their numbers: only these count.
    active: Vec<(u32, f32)>,
}

impl Zeroize for Units {
    fn zeroize(&mut self) {
        wipe(&mut self.sums);
        wipe(&mut self.active);
    }
}

impl Units {
    /// Which are above zero: half of them, as if at random. Asking each time would send the processor down the wrong way as often.
    fn choose(&mut self) {
        let Self { sums, active } = self;
        active.clear();
        active.resize(sums.len(), (0, 0.0));
        let mut count = 0;
        for (at, sum) in (0..).zip(sums.iter()) {
            active.get_mut(count).into_iter().for_each(|place| *place = (at, *sum));
            count += usize::from(*sum > 0.0);
        }
        active.truncate(count);
    }
}

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
            let rows =
                learned().flat_map(|head| (0..how.hidden).flat_map(|at| head.weights.weights(at))).map(|weight| share * weight);
            let mut start = vec![0.0; *answers];
            for head in learned() {
                start.iter_mut().zip(head.start.weights(0)).for_each(|(sum, weight)| *sum += share * weight);
            }
            Head { weights: rows.chain(start).collect::<Vec<_>>().into_iter().collect(), answers: *answers }
        };
        Self {
            heads: sizes.iter().enumerate().map(head).collect(),
            first: Grid::folded(features, folded, nets.len() * how.hidden, |id, times, row| {
                let weights = nets.iter().flat_map(|net| net.first.weights(id));
                row.iter_mut().zip(weights).for_each(|(own, weight)| *own += times * weight);
            }),
            rest: nets.iter().flat_map(|net| net.rest.weights(0)).collect(),
        }
    }

    /// The hidden units of a vector, into `units`.
    pub fn listen(&self, vector: &[Weighted], units: &mut Units) {
        units.sums.clear();
        units.sums.extend(self.rest.iter());
        self.first.fetch(vector.iter().map(|(id, _)| *id as usize));
        for (id, value) in vector {
            self.first.add(*id as usize, *value, &mut units.sums);
        }
        units.choose();
    }

    /// Scores (log-probabilities up to a constant) of all answers to a question, into `out`.
    pub fn answer(&self, question: usize, units: &Units, out: &mut Vec<f32>) {
        out.clear();
        let Some(Head { weights, answers }) = self.heads.get(question) else { return };
        let row = |at: usize| weights.raw::<4>(at * answers..(at + 1) * answers);
        out.extend(row(self.first.width()).iter().map(|start| f32::from_le_bytes(*start)));
        for (at, unit) in &units.active {
            out.iter_mut().zip(row(*at as usize)).for_each(|(score, weight)| *score += unit * f32::from_le_bytes(*weight));
        }
    }
}

/// One net while it learns.
struct Learner {
    first: Layer,
    rest: Layer,
    heads: Vec<HeadLearner>,
    how: Training,
    rng: Rng,
}

/// One question's part of it.
struct HeadLearner {
    weights: Layer,
    start: Layer,
}

/// Room for one example on its way through.
#[derive(Default)]
struct Pass {
    kept: Vec<Weighted>,
    units: Vec<Lanes>,
    back: Vec<Lanes>,
    scores: Vec<Lanes>,
}

impl Learner {
    fn new(features: usize, sizes: &[usize], how: &Training, seed: u64) -> Self {
        let mut rng = Rng::new(0x4541_5200 ^ seed);
        let mut around = |rows: usize, width: usize, spread: f32| Layer::new(rows, width, || (rng.unit() - 0.5) * spread);
        let first = around(features, how.hidden, 0.02);
        let mut head =
            |answers: &usize| HeadLearner { weights: around(how.hidden, *answers, 0.5), start: Layer::new(1, *answers, || 0.0) };
        let heads = sizes.iter().map(&mut head).collect();
        Self { first, rest: Layer::new(1, how.hidden, || 0.0), heads, how: how.clone(), rng }
    }

    fn learn(&mut self, examples: &Rows, right: &[Answer]) {
        let dropout = Dropout::new(self.how.dropout);
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut pass = Pass::default();
        let epochs = (self.how.looks / examples.len().max(1)).clamp(self.how.epochs.0, self.how.epochs.1);
        let steps = (epochs * examples.len()).max(1) as f32;
        let mut done = 0.0_f32;
        for _ in 0..epochs {
            self.rng.shuffle(&mut order);
            for batch in order.chunks(BATCH) {
                for at in batch {
                    let Some(answer) = right.get(*at) else { continue };
                    done += 1.0;
                    pass.kept.clear();
                    pass.kept.extend(dropout.thin(examples.row(*at), &mut self.rng));
                    if self.forward(*answer, &mut pass) {
                        self.backward(*answer, &mut pass);
                    }
                }
                let step = self.how.step * (1.0 - 0.9 * done / steps);
                let heads = self.heads.iter_mut().flat_map(|head| [&mut head.weights, &mut head.start]);
                [&mut self.first, &mut self.rest].into_iter().chain(heads).for_each(|layer| layer.step(step, BATCH));
            }
        }
    }

    /// Leaves the gradient of the loss by the scores in `scores`; false where the example is learned well enough.
    fn forward(&self, Answer { question, is }: Answer, pass: &mut Pass) -> bool {
        let Some(head) = self.heads.get(question) else { return false };
        let Pass { kept, units, scores, .. } = pass;
        units.clear();
        units.extend(self.rest.row(0));
        self.first.fetch(kept.iter().map(|(id, _)| *id as usize));
        for (id, value) in kept {
            units.iter_mut().zip(self.first.row(*id as usize)).for_each(|(unit, weights)| layer::add(unit, *value, weights));
        }
        scores.clear();
        scores.extend(head.start.row(0));
        for (at, unit) in units.as_flattened().iter().enumerate().filter(|(_, unit)| **unit > 0.0) {
            scores.iter_mut().zip(head.weights.row(at)).for_each(|(score, weights)| layer::add(score, *unit, weights));
        }
        // What the answers do not fill stays zero, so it moves nothing.
        let scores = scores.as_flattened_mut().get_mut(..head.start.numbers()).unwrap_or_default();
        softmax(scores);
        let Some(own) = scores.get_mut(is as usize).filter(|p| **p < 1.0 - self.how.enough) else { return false };
        *own -= 1.0;
        true
    }

    /// Adds the gradient of one example.
    fn backward(&mut self, Answer { question, .. }: Answer, pass: &mut Pass) {
        let Some(head) = self.heads.get_mut(question) else { return };
        let Pass { kept, units, scores, back } = pass;
        back.clear();
        back.resize(pieces(self.how.hidden), [0.0; LANES]);
        for ((at, unit), back) in units.as_flattened().iter().enumerate().zip(back.as_flattened_mut()) {
            if *unit > 0.0 {
                *back = layer::dot(head.weights.row(at), scores);
                head.weights.add(at, *unit, scores);
            }
        }
        head.start.add(0, 1.0, scores);
        self.rest.add(0, 1.0, back);
        for (id, value) in kept {
            self.first.add(*id as usize, *value, back);
        }
    }
}

/// Examples between two steps.
const BATCH: usize = 64;

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
        let (mut units, mut scores) = (Units::default(), Vec::new());
        for (at, label) in labels.iter().enumerate() {
            let row: Vec<Weighted> = examples.row(at).collect();
            net.listen(&row, &mut units);
            net.answer(0, &units, &mut scores);
            assert_eq!(usize::from(scores[1] > scores[0]), *label as usize, "example {at}: {scores:?}");
        }
        assert!(net == Net::train(&examples, &right, 3, &Rows::default(), &[2], &how()));
    }
}
