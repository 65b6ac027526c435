//! Rows of weights while they are learned, by root mean square propagation (Tieleman, Hinton 2012) with one running square a row and Adam's
//! correction of its start (Kingma, Ba 2015).
//!
//! Adam keeps two more numbers for each weight: of 144,000 rows they fill more than the processor's caches, and waiting for them was a third of
//! the training. With one number a row 18.5 s became 10.7 s, and the ear hears a little better (sets 6 to 21: 20 of 1,920 cries missed at 106
//! look-alikes, before at 115).
//!
//! A row is cut into pieces of as many numbers as the processor works on at once; its square stands behind its weights. It knows nothing of
//! words. Called by `learner`.

use std::ops::Range;

/// Numbers that are worked on at once.
pub const LANES: usize = 16;

/// So many numbers.
pub type Lanes = [f32; LANES];

/// Adds `times` some numbers to others.
#[inline]
pub fn add(sum: &mut Lanes, times: f32, more: &Lanes) {
    // Copies: the compiler then knows that the two do not overlap, and works on many numbers at once.
    let (mut own, more) = (*sum, *more);
    own.iter_mut().zip(more).for_each(|(own, more)| *own += times * more);
    *sum = own;
}

/// The sum of the products of as many pieces.
#[inline]
#[must_use]
pub fn dot(one: &[Lanes], other: &[Lanes]) -> f32 {
    let mut sums = [0.0; LANES];
    for (one, other) in one.iter().zip(other) {
        sums.iter_mut().zip(one).zip(other).for_each(|((sum, one), other)| *sum += one * other);
    }
    sums.iter().sum()
}

/// How many pieces hold so many weights and a number more.
#[must_use]
pub const fn pieces(width: usize) -> usize {
    (width + 1).div_ceil(LANES)
}

/// Rows of weights while they are learned.
pub struct Layer {
    /// Of each row its weights, then the running mean of the gradient's square over all of them, where it is fetched with them.
    rows: Vec<Lanes>,
    /// Weights a row.
    width: usize,
}

/// A step down the slope.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    length: f32,
    /// One part of the examples whose gradients were added.
    share: f32,
}

/// How much the mean of the gradient's square keeps at each step.
const KEEP_SQUARE: f32 = 0.999;
const TINY: f32 = 1e-8;

impl Step {
    /// The `number`th step (from 1), of this length, after so many examples.
    pub fn new(length: f32, examples: usize, number: i32) -> Self {
        Self { length: length * (1.0 - KEEP_SQUARE.powi(number)).sqrt(), share: 1.0 / examples.max(1) as f32 }
    }
}

impl Layer {
    /// Rows of `width` weights, each from `weight`, which is told its row, row after row.
    pub fn new(rows: usize, width: usize, mut weight: impl FnMut(usize) -> f32) -> Self {
        let mut all = vec![[0.0; LANES]; rows * pieces(width)];
        for (at, row) in all.chunks_exact_mut(pieces(width)).enumerate() {
            row.as_flattened_mut().iter_mut().take(width).for_each(|own| *own = weight(at));
        }
        Self { rows: all, width }
    }

    /// Weights a row.
    pub const fn width(&self) -> usize {
        self.width
    }

    /// A row's pieces; nothing where there is no such row. What stands behind the weights is nothing to add up.
    pub fn row(&self, at: usize) -> &[Lanes] {
        self.rows(at..at + 1)
    }

    /// The pieces of rows that follow each other; nothing where they are not all there.
    pub fn rows(&self, rows: Range<usize>) -> &[Lanes] {
        let pieces = pieces(self.width);
        self.rows.get(rows.start * pieces..rows.end * pieces).unwrap_or_default()
    }

    /// A row's weights.
    pub fn weights(&self, at: usize) -> impl Iterator<Item = f32> {
        self.row(at).as_flattened().iter().take(self.width).copied()
    }

    /// Reads where each row begins, so that the processor fetches them all at once (as `List::fetch` does).
    pub fn fetch(&self, rows: impl Iterator<Item = usize>) {
        let start = |row: usize| self.row(row).first().map_or(0, |[first, ..]| first.to_bits());
        std::hint::black_box(rows.fold(0, |seen, row| seen ^ start(row)));
    }

    /// Takes a step down a row's gradient, which was added over the step's examples and is zero behind the weights.
    #[inline]
    pub fn descend(&mut self, at: usize, gradient: &[Lanes], step: Step) {
        let (pieces, width) = (pieces(self.width), self.width);
        let Some(row) = self.rows.get_mut(at * pieces..(at + 1) * pieces) else { return };
        let mean = dot(gradient, gradient) * step.share * step.share / width.max(1) as f32;
        let Some(square) = row.as_flattened_mut().get_mut(width) else { return };
        *square = KEEP_SQUARE * *square + (1.0 - KEEP_SQUARE) * mean;
        let length = -step.length * step.share / (square.sqrt() + TINY);
        row.iter_mut().zip(gradient).for_each(|(weights, gradient)| add(weights, length, gradient));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_moves_the_weights_of_one_row() {
        let mut weights = Layer::new(3, 18, |_| 0.5);
        let mut gradient = [[0.0; LANES]; 2];
        gradient[1][1] = 2.0;
        weights.descend(1, &gradient, Step::new(0.1, 1, 1));
        // Bit for bit.
        let bits = |weights: &[f32]| -> Vec<u32> { weights.iter().map(|weight| weight.to_bits()).collect() };
        let rows: Vec<Vec<f32>> = (0..3).map(|at| weights.weights(at).collect()).collect();
        let untouched = bits(&[0.5; 18]);
        assert_eq!(bits(&rows[0]), untouched);
        assert_eq!(bits(&rows[2]), untouched);
        // A gradient over the root of its mean square: 2 / √(4 / 18).
        assert!((rows[1][17] - (0.5 - 0.1 * 18.0_f32.sqrt())).abs() < 1e-3);
        assert_eq!(bits(&rows[1][..17]), untouched[..17]);
    }
}
