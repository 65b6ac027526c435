//! A few nets that learn side by side, by seeded stochastic gradient descent.
//!
//! They look at the same examples in the same order, each leaving out features of its own, so that a batch's features are sorted once for
//! all (`batch`), and a feature's weights, which lie beside each other, come from memory once for a batch. That alone gave nothing (13.9 s, then
//! 13.6); with sums that work on many numbers at once (`layer::add`) it was 9.8 s. Deterministic: fixed seeds, fixed order, one thread. It never sees
//! text. Called by `net`.

use super::batch::Batch;
use super::layer::{self, LANES, Lanes, Layer, Step, pieces};
use super::linear::softmax;
use super::net::{Answer, Training};
use super::rng::Rng;
use super::rows::{Dropout, Rows};

/// The most hidden units of a net: with its square a feature's row then fills one piece.
pub const MOST_HIDDEN: usize = LANES - 1;

/// How many nets learn in one thread.
pub const SIDE_BY_SIDE: usize = 4;

/// Nets while they learn.
pub struct Learner {
    /// From the features to the hidden units: for each feature a row of each net.
    first: Layer,
    nets: Vec<Upper>,
    how: Training,
    rng: Rng,
}

/// One net above its features.
pub struct Upper {
    /// What each hidden unit starts from.
    rest: Slope,
    heads: Vec<Head>,
}

/// From the hidden units to the answers of one question.
pub struct Head {
    weights: Slope,
    start: Slope,
}

impl Head {
    /// What a hidden unit gives each answer.
    pub fn weights(&self, unit: usize) -> impl Iterator<Item = f32> {
        self.weights.layer.weights(unit)
    }

    /// What each answer starts from.
    pub fn start(&self) -> impl Iterator<Item = f32> {
        self.start.layer.weights(0)
    }
}

/// Few rows of weights, with what a batch says of them.
struct Slope {
    layer: Layer,
    gradients: Vec<Lanes>,
}

impl Slope {
    fn new(rows: usize, width: usize, weight: impl FnMut(usize) -> f32) -> Self {
        Self { layer: Layer::new(rows, width, weight), gradients: vec![[0.0; LANES]; rows * pieces(width)] }
    }

    fn row(&self, at: usize) -> &[Lanes] {
        self.layer.row(at)
    }

    /// Adds `times` a gradient, as long as a row, to a row's.
    fn add(&mut self, at: usize, times: f32, gradient: &[Lanes]) {
        let from = at * gradient.len();
        let Some(sums) = self.gradients.get_mut(from..from + gradient.len()) else { return };
        sums.iter_mut().zip(gradient).for_each(|(sum, gradient)| layer::add(sum, times, gradient));
    }

    fn descend(&mut self, step: Step) {
        let width = pieces(self.layer.width());
        for (at, gradient) in self.gradients.chunks_exact(width).enumerate() {
            self.layer.descend(at, gradient, step);
        }
        self.gradients.fill([0.0; LANES]);
    }
}

impl Upper {
    fn new(sizes: &[usize], how: &Training, rng: &mut Rng) -> Self {
        let mut head = |answers: &usize| Head {
            weights: Slope::new(how.hidden, *answers, |_| (rng.unit() - 0.5) * 0.5),
            start: Slope::new(1, *answers, |_| 0.0),
        };
        let heads = sizes.iter().map(&mut head).collect();
        Self { rest: Slope::new(1, how.hidden, |_| 0.0), heads }
    }

    /// What each hidden unit starts from.
    pub fn rest(&self) -> impl Iterator<Item = f32> {
        self.rest.layer.weights(0)
    }

    /// What was learned of a question.
    pub fn head(&self, question: usize) -> Option<&Head> {
        self.heads.get(question)
    }

    /// Learns from one example's hidden units; leaves the gradient of the loss by them in `back`. False where it is learned well enough.
    fn learn(
        &mut self,
        Answer { question, is }: Answer,
        enough: f32,
        units: &Lanes,
        back: &mut Lanes,
        scores: &mut Vec<Lanes>,
    ) -> bool {
        let Self { rest, heads } = self;
        let Some(head) = heads.get_mut(question) else { return false };
        scores.clear();
        scores.extend(head.start.row(0));
        for (at, unit) in units.iter().enumerate().filter(|(_, unit)| **unit > 0.0) {
            scores.iter_mut().zip(head.weights.row(at)).for_each(|(score, weights)| layer::add(score, *unit, weights));
        }
        let Some((live, behind)) = scores.as_flattened_mut().split_at_mut_checked(head.start.layer.width()) else { return false };
        // No answer: it moves nothing.
        behind.fill(0.0);
        softmax(live);
        let Some(own) = live.get_mut(is as usize).filter(|p| **p < 1.0 - enough) else { return false };
        *own -= 1.0;
        for ((at, unit), back) in units.iter().enumerate().zip(back.iter_mut()) {
            *back = 0.0;
            if *unit > 0.0 {
                *back = layer::dot(head.weights.row(at), scores);
                head.weights.add(at, *unit, scores);
            }
        }
        head.start.add(0, 1.0, scores);
        rest.add(0, 1.0, std::slice::from_ref(back));
        true
    }

    fn descend(&mut self, step: Step) {
        let heads = self.heads.iter_mut().flat_map(|head| [&mut head.weights, &mut head.start]);
        std::iter::once(&mut self.rest).chain(heads).for_each(|slope| slope.descend(step));
    }
}

/// Room for one batch on its way through: numbers of each example, net after net.
#[derive(Default)]
struct Pass {
    units: Vec<Lanes>,
    back: Vec<Lanes>,
    scores: Vec<Lanes>,
    /// Of each example which nets have something to learn from it, a bit each.
    moved: Vec<u8>,
    gradient: Vec<Lanes>,
}

impl Learner {
    /// Nets that know nothing, one for each seed; `sizes` tells how many answers each question has.
    pub fn new(features: usize, sizes: &[usize], how: &Training, seeds: &[u64]) -> Self {
        let mut chance: Vec<Rng> = seeds.iter().map(|seed| Rng::new(0x4541_5200 ^ seed)).collect();
        let count = seeds.len().max(1);
        let first = Layer::new(features * seeds.len(), how.hidden, |row| {
            chance.get_mut(row % count).map_or(0.0, |rng| (rng.unit() - 0.5) * 0.02)
        });
        let nets = chance.iter_mut().map(|rng| Upper::new(sizes, how, rng)).collect();
        let rng = Rng::new(0x4f52_4445_5200 ^ seeds.first().copied().unwrap_or(0));
        Self { first, nets, how: how.clone(), rng }
    }

    /// The nets in the order of their seeds.
    pub fn nets(&self) -> impl Iterator<Item = &Upper> {
        self.nets.iter()
    }

    /// The weights of a feature, net after net.
    pub fn first(&self, feature: usize) -> impl Iterator<Item = f32> {
        let nets = self.nets.len();
        (feature * nets..(feature + 1) * nets).flat_map(|row| self.first.weights(row))
    }

    /// Learns from examples and what is right for each.
    pub fn learn(&mut self, examples: &Rows, right: &[Answer]) {
        let dropout = Dropout::new(self.how.dropout);
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let (mut batch, mut pass) = (Batch::default(), Pass::default());
        let epochs = (self.how.looks / examples.len().max(1)).clamp(self.how.epochs.0, self.how.epochs.1);
        let looks = (epochs * examples.len()).max(1) as f32;
        let (mut done, mut steps) = (0.0_f32, 0);
        for _ in 0..epochs {
            self.rng.shuffle(&mut order);
            for chosen in order.chunks(BATCH) {
                batch.gather(examples, chosen, self.nets.len(), dropout, &mut self.rng);
                done += chosen.len() as f32;
                steps += 1;
                let step = Step::new(self.how.step * (1.0 - 0.9 * done / looks), chosen.len(), steps);
                self.forward(&batch, chosen.len(), &mut pass);
                self.answer(chosen.iter().map(|at| right.get(*at).copied()), &mut pass);
                self.backward(&batch, step, &mut pass);
                self.nets.iter_mut().for_each(|net| net.descend(step));
            }
        }
    }

    /// The hidden units of all examples.
    fn forward(&self, batch: &Batch, examples: usize, pass: &mut Pass) {
        let nets = self.nets.len();
        pass.units.clear();
        for _ in 0..examples {
            pass.units.extend(self.nets.iter().flat_map(|net| net.rest.row(0)));
        }
        for features in batch.features() {
            self.first.fetch(features.iter().flat_map(|feature| feature.rows(nets)));
            for feature in features {
                let row = self.first.rows(feature.rows(nets));
                for look in batch.looks(feature) {
                    let from = look.example() * nets;
                    let Some(units) = pass.units.get_mut(from..from + nets) else { continue };
                    for (net, (units, row)) in units.iter_mut().zip(row).enumerate() {
                        layer::add(units, look.value(net), row);
                    }
                }
            }
        }
    }

    /// What each net has to learn from each example, above the features.
    fn answer(&mut self, right: impl Iterator<Item = Option<Answer>>, pass: &mut Pass) {
        let Pass { units, back, scores, moved, .. } = pass;
        back.clear();
        back.resize(units.len(), [0.0; LANES]);
        moved.clear();
        let (mut units, mut back) = (units.iter(), back.iter_mut());
        for answer in right {
            let mut own = 0;
            for (net, upper) in self.nets.iter_mut().enumerate() {
                let (Some(units), Some(back), Some(answer)) = (units.next(), back.next(), answer) else { continue };
                own |= u8::from(upper.learn(answer, self.how.enough, units, back, scores)) << net;
            }
            moved.push(own);
        }
    }

    /// Steps down the slope of every feature's weights.
    fn backward(&mut self, batch: &Batch, step: Step, pass: &mut Pass) {
        let nets = self.nets.len();
        let Pass { back, moved, gradient, .. } = pass;
        for feature in batch.features().flatten() {
            let mut touched = 0;
            gradient.clear();
            gradient.resize(nets, [0.0; LANES]);
            for look in batch.looks(feature) {
                let own = look.nets() & moved.get(look.example()).copied().unwrap_or(0);
                let from = look.example() * nets;
                let Some(back) = back.get(from..from + nets).filter(|_| own != 0) else { continue };
                touched |= own;
                for (net, (sums, back)) in gradient.iter_mut().zip(back).enumerate() {
                    layer::add(sums, look.value(net), back);
                }
            }
            for ((row, gradient), net) in feature.rows(nets).zip(gradient.iter()).zip(0..) {
                if touched >> net & 1 == 1 {
                    self.first.descend(row, std::slice::from_ref(gradient), step);
                }
            }
        }
    }
}

/// Examples between two steps.
const BATCH: usize = 64;
