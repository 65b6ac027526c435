//! A small neural network: features → a few hidden units → the answers to one or more questions, found by seeded stochastic gradient descent.
//!
//! Where it is the combination of words that decides ("gave" with "cat" and "away"), a sum of weights misses what hidden units hear. A few
//! nets that start from different seeds are trained (`learner`) and their scores averaged. Deterministic: fixed seeds, fixed order, one
//! thread for every four nets. It never sees text. Called by `ear`.

use zeroize::Zeroize;

use super::cut::Nibbles;
use super::features::Weighted;
use super::grid::Grid;
use super::learner::{Learner, MOST_HIDDEN, SIDE_BY_SIDE, Upper};
use super::packed::List;
use super::rows::Rows;
use super::stored::Stored;
use super::wipe::wipe;

/// How the weights are found.
#[derive(Clone, Debug)]
pub struct Training {
    /// Hidden units of each net, at most `MOST_HIDDEN`.
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
        let how = &Training { hidden: how.hidden.min(MOST_HIDDEN), ..how.clone() };
        let seeds: Vec<u64> = (0..how.nets).collect();
        let learners: Vec<Learner> = std::thread::scope(|scope| {
            let learn = |seeds| {
                scope.spawn(move || {
                    let mut learner = Learner::new(features, sizes, how, seeds);
                    learner.learn(examples, right);
                    learner
                })
            };
            let handles: Vec<_> = seeds.chunks(SIDE_BY_SIDE).map(learn).collect();
            // In the order they were started. A run does not panic; if one did, the others' mean stands.
            handles.into_iter().filter_map(|handle| handle.join().ok()).collect()
        });
        let nets = || learners.iter().flat_map(Learner::nets);
        let share = 1.0 / nets().count().max(1) as f32;
        let head = |(question, answers): (usize, &usize)| {
            let learned = || nets().filter_map(|net| net.head(question));
            let rows = learned().flat_map(|head| (0..how.hidden).flat_map(|at| head.weights(at))).map(|weight| share * weight);
            let mut start = vec![0.0; *answers];
            for head in learned() {
                start.iter_mut().zip(head.start()).for_each(|(sum, weight)| *sum += share * weight);
            }
            Head { weights: rows.chain(start).collect::<Vec<_>>().into_iter().collect(), answers: *answers }
        };
        Self {
            heads: sizes.iter().enumerate().map(head).collect(),
            first: Grid::folded(features, folded, nets().count() * how.hidden, |id, times, row| {
                let weights = learners.iter().flat_map(|learner| learner.first(id));
                row.iter_mut().zip(weights).for_each(|(own, weight)| *own += times * weight);
            }),
            rest: nets().flat_map(Upper::rest).collect(),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn how() -> Training {
        Training { hidden: 15, nets: 2, epochs: (400, 400), looks: 0, step: 0.02, dropout: 0.0, enough: 0.01 }
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
