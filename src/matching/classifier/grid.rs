//! Rows of weights in a byte each: a quarter of the room, and what a question reads of them stays in the processor's cache.
//!
//! Each row has its own scale, so that a weight is right to 1 in 250 of the row's largest (CLINC150 and our own sets do not tell the
//! difference). The scale stands beside its row: one place to fetch, not two. Filled once by training; read by `linear` and `net`.

use super::packed::List;
use super::stored::Stored;

/// Rows of `width` weights.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    width: usize,
    /// Of each row its signed weights, then what they are multiplied by (4 bytes).
    rows: List<u8>,
}

/// Bytes of a row's scale.
const SCALE: usize = 4;

impl Stored for Grid {
    fn store(&self, out: &mut Vec<u8>) {
        (self.width as u32).store(out);
        self.rows.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self { width: u32::load(from)? as usize, rows: List::load(from)? })
    }
}

/// The largest that a signed byte holds on both sides.
const MOST: f32 = 127.0;

impl Grid {
    /// Cuts rows to bytes; `row` writes the weights of one into its slice.
    #[must_use]
    pub fn new(rows: usize, width: usize, mut row: impl FnMut(usize, &mut [f32])) -> Self {
        let mut own = vec![0.0_f32; width];
        let mut cut = Vec::with_capacity(rows * (width + SCALE));
        for at in 0..rows {
            own.fill(0.0);
            row(at, &mut own);
            let most = own.iter().fold(0.0_f32, |most, weight| most.max(weight.abs()));
            let scale = most / MOST;
            cut.extend(own.iter().map(|weight| ((weight / scale.max(f32::MIN_POSITIVE)).round() as i8).cast_unsigned()));
            cut.extend(scale.to_le_bytes());
        }
        Self { width, rows: cut.into_iter().collect() }
    }

    /// How long a row is.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Reads both ends of each row, so that the processor fetches them all at once instead of one after the other: rows lie far apart, and
    /// waiting for each costs more than adding it.
    pub fn fetch(&self, rows: impl Iterator<Item = usize>) {
        let size = self.width + SCALE;
        let ends = |row: usize| {
            let (first, last) = (self.rows.get(row * size), self.rows.get((row + 1) * size - 1));
            first.unwrap_or(0) ^ last.unwrap_or(0)
        };
        std::hint::black_box(rows.fold(0, |seen, row| seen ^ ends(row)));
    }

    /// Adds `times` a row to `out`; nothing where there is no such row.
    pub fn add(&self, row: usize, times: f32, out: &mut [f32]) {
        let size = self.width + SCALE;
        let Some((own, scale)) = self.rows.raw::<1>(row * size..(row + 1) * size).split_last_chunk::<SCALE>() else { return };
        let times = times * f32::from_le_bytes(scale.map(|[byte]| byte));
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
