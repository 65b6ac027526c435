//! Rows of weights in a byte each: a quarter of the room, and what a question reads of them stays in the processor's cache.
//!
//! Each row has its own scale, so that a weight is right to 1 in 250 of the row's largest (CLINC150 and our own sets do not tell the
//! difference). Filled once by training; read by `linear` and `net`.

use super::packed::List;
use super::stored::Stored;

/// Rows of `width` weights.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    width: usize,
    /// Signed, one after the other.
    weights: List<u8>,
    /// What a row's weights are multiplied by.
    scales: List<f32>,
}

impl Stored for Grid {
    fn store(&self, out: &mut Vec<u8>) {
        (self.width as u32).store(out);
        self.weights.store(out);
        self.scales.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self { width: u32::load(from)? as usize, weights: List::load(from)?, scales: List::load(from)? })
    }
}

/// The largest that a signed byte holds on both sides.
const MOST: f32 = 127.0;

impl Grid {
    /// Cuts rows to bytes; `row` writes the weights of one into its slice.
    #[must_use]
    pub fn new(rows: usize, width: usize, mut row: impl FnMut(usize, &mut [f32])) -> Self {
        let mut own = vec![0.0_f32; width];
        let (mut weights, mut scales) = (Vec::with_capacity(rows * width), Vec::with_capacity(rows));
        for at in 0..rows {
            own.fill(0.0);
            row(at, &mut own);
            let most = own.iter().fold(0.0_f32, |most, weight| most.max(weight.abs()));
            let scale = most / MOST;
            weights.extend(own.iter().map(|weight| ((weight / scale.max(f32::MIN_POSITIVE)).round() as i8).cast_unsigned()));
            scales.push(scale);
        }
        Self { width, weights: weights.into_iter().collect(), scales: scales.into_iter().collect() }
    }

    /// How long a row is.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Reads both ends of each row, so that the processor fetches them all at once instead of one after the other: rows lie far apart, and
    /// waiting for each costs more than adding it.
    pub fn fetch(&self, rows: impl Iterator<Item = usize>) {
        let ends = |row: usize| {
            let start = row * self.width;
            let (first, last) = (self.weights.get(start), self.weights.get((start + self.width).saturating_sub(1)));
            first.unwrap_or(0) ^ last.unwrap_or(0) ^ self.scales.get(row).map_or(0, |scale| scale.to_bits() as u8)
        };
        std::hint::black_box(rows.fold(0, |seen, row| seen ^ ends(row)));
    }

    /// Adds `times` a row to `out`; nothing where there is no such row.
    pub fn add(&self, row: usize, times: f32, out: &mut [f32]) {
        let Some(scale) = self.scales.get(row) else { return };
        let times = times * scale;
        let own = self.weights.raw::<1>(row * self.width..(row + 1) * self.width);
        out.iter_mut().zip(own).for_each(|(sum, [weight])| *sum += times * f32::from(weight.cast_signed()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_is_right_to_one_in_two_hundred_and_fifty_of_its_row() {
        let rows = [[0.0, 1.0, -3.7], [0.001, 0.002, -0.003], [0.0, 0.0, 0.0]];
        let grid = Grid::new(3, 3, |at, row| row.copy_from_slice(&rows[at]));
        for (at, row) in rows.iter().enumerate() {
            let mut sums = [0.0_f32; 3];
            grid.add(at, 2.0, &mut sums);
            let most = row.iter().fold(0.0_f32, |most, weight| most.max(weight.abs()));
            assert!(row.iter().zip(sums).all(|(weight, sum)| (sum - 2.0 * weight).abs() <= 2.0 * most / 250.0));
        }
        grid.add(9, 1.0, &mut [0.0; 3]);
    }
}
