//! Rows of weights in a byte each, or half of one: a quarter of the room or less, and what a question reads of them stays in the processor's cache.
//!
//! Each row has its own scale, so that a byte is right to 1 in 250 of the row's largest (CLINC150 and our own sets do not tell the
//! difference; `cut` has the choice). The scale stands beside its row, and a row begins where one of the processor's lines of memory does: one place to fetch, not
//! two. Filled once by training; read by `linear`, `net` and `centroid`.

use std::marker::PhantomData;

use super::cut::{Bytes, Cut};
use super::packed::List;
use super::rows::Rows;
use super::stored::Stored;

/// Rows of `width` weights.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid<C = Bytes> {
    width: usize,
    cut: PhantomData<C>,
    /// Of each row its weights, then what they are multiplied by (4 bytes), then nothing up to the next line.
    rows: List<u8>,
}

/// Bytes of a row's scale.
const SCALE: usize = 4;
/// Bytes that the processor fetches at once.
const LINE: usize = 64;

impl<C: Cut> Stored for Grid<C> {
    fn store(&self, out: &mut Vec<u8>) {
        (self.width as u32).store(out);
        // So many bytes that the rows begin with a line, where what is stored does; the two numbers before them are 4 bytes each.
        let spare = (out.len() + 8).wrapping_neg() % LINE;
        (spare as u32).store(out);
        out.resize(out.len() + spare, 0);
        self.rows.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        let width = u32::load(from)? as usize;
        let spare = u32::load(from)? as usize;
        *from = from.get(spare..)?;
        Some(Self { width, cut: PhantomData, rows: List::load(from)? })
    }
}

impl<C: Cut> Grid<C> {
    /// Cuts rows to bytes; `row` writes the weights of one into its slice.
    #[must_use]
    pub fn new(rows: usize, width: usize, mut row: impl FnMut(usize, &mut [f32])) -> Self {
        let mut own = vec![0.0_f32; width];
        let mut levels = Vec::with_capacity(width);
        let mut cut = Vec::with_capacity(rows * Self::stride(width));
        for at in 0..rows {
            own.fill(0.0);
            row(at, &mut own);
            let most = own.iter().fold(0.0_f32, |most, weight| most.max(weight.abs()));
            let scale = most / C::MOST;
            levels.clear();
            levels.extend(own.iter().map(|weight| (weight / scale.max(f32::MIN_POSITIVE)).round() as i8));
            C::pack(&levels, &mut cut);
            cut.extend(scale.to_le_bytes());
            cut.resize((at + 1) * Self::stride(width), 0);
        }
        Self { width, cut: PhantomData, rows: cut.into_iter().collect() }
    }

    /// The same for so many features and then the folded ones, each a sum of features: `add` adds a feature's weights so many times.
    #[must_use]
    pub fn folded(features: usize, folded: &Rows, width: usize, mut add: impl FnMut(usize, f32, &mut [f32])) -> Self {
        Self::new(features + folded.len(), width, |at, row| match at.checked_sub(features) {
            None => add(at, 1.0, row),
            Some(word) => folded.row(word).for_each(|(id, times)| add(id as usize, times, row)),
        })
    }

    /// How long a row is.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Fetches where each row begins at once (`List::fetch`): rows lie far apart, and waiting for each costs more than adding it.
    pub fn fetch(&self, rows: impl Iterator<Item = usize>) {
        self.rows.fetch(rows.map(|row| row * Self::stride(self.width)));
    }

    /// Adds `times` a row to `out`; nothing where there is no such row.
    pub fn add(&self, row: usize, times: f32, out: &mut [f32]) {
        let Some((own, scale)) = self.row(row) else { return };
        C::add(own, times * scale, out);
    }

    /// A row's weights, and what they are multiplied by.
    #[inline]
    fn row(&self, at: usize) -> Option<(&[[u8; 1]], f32)> {
        let start = at * Self::stride(self.width);
        let (own, scale) = self.rows.raw::<1>(start..start + C::bytes(self.width) + SCALE).split_last_chunk::<SCALE>()?;
        Some((own, f32::from_le_bytes(scale.map(|[byte]| byte))))
    }

    /// How far two rows lie apart.
    fn stride(width: usize) -> usize {
        (C::bytes(width) + SCALE).next_multiple_of(LINE)
    }
}

impl Grid<Bytes> {
    /// One weight; 0 where there is no such row or column.
    #[must_use]
    pub fn get(&self, row: usize, column: usize) -> f32 {
        let Some((own, scale)) = self.row(row) else { return 0.0 };
        own.get(column).map_or(0.0, |[weight]| f32::from(weight.cast_signed()) * scale)
    }
}

#[cfg(test)]
mod tests {
    use super::super::cut::Nibbles;
    use super::*;

    /// One in how many of its row's largest a weight may be wrong.
    fn is_right_to<C: Cut>(one_in: f32) {
        let rows = [[0.0, 1.0, -3.7], [0.001, 0.002, -0.003], [0.0, 0.0, 0.0]];
        let grid = Grid::<C>::new(3, 3, |at, row| row.copy_from_slice(&rows[at]));
        for (at, row) in rows.iter().enumerate() {
            let mut sums = [0.0_f32; 3];
            grid.add(at, 2.0, &mut sums);
            let most = row.iter().fold(0.0_f32, |most, weight| most.max(weight.abs()));
            assert!(row.iter().zip(sums).all(|(weight, sum)| (sum - 2.0 * weight).abs() <= 2.0 * most / one_in), "{sums:?}");
        }
        grid.add(9, 1.0, &mut [0.0; 3]);
    }

    #[test]
    fn a_byte_is_right_to_one_in_two_hundred_and_fifty_of_its_row_and_half_a_byte_to_one_in_fourteen() {
        is_right_to::<Bytes>(250.0);
        is_right_to::<Nibbles>(13.9);
    }

    #[test]
    fn one_weight_is_the_same_as_in_a_sum() {
        let grid = Grid::<Bytes>::new(1, 3, |_, row| row.copy_from_slice(&[0.0, 1.0, -3.7]));
        let mut sums = [0.0_f32; 3];
        grid.add(0, 2.0, &mut sums);
        assert!((grid.get(0, 1) * 2.0 - sums[1]).abs() < 1e-6);
        assert!(grid.get(0, 3).abs() < 1e-9 && grid.get(1, 0).abs() < 1e-9);
    }
}
