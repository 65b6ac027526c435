//! How finely the weights of a row are cut: a byte each, or half of one.
//!
//! A sum over fifty topics wants bytes. The hidden units of eight nets are happy with half a byte: their mistakes differ and their mean counts (sets 6
//! to 21 do not tell the difference), and eight nets then fill the one line of memory that four did. Called by `grid`.

/// What a weight becomes.
pub trait Cut {
    /// The highest level on both sides of zero.
    const MOST: f32;

    /// Bytes that so many weights fill.
    fn bytes(width: usize) -> usize;

    /// Writes a row's levels, from -`MOST` to `MOST`.
    fn pack(levels: &[i8], out: &mut Vec<u8>);

    /// Adds `times` a row's levels to `out`, which has its width.
    fn add(packed: &[[u8; 1]], times: f32, out: &mut [f32]);
}

/// A signed byte a weight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes;

impl Cut for Bytes {
    const MOST: f32 = 127.0;

    fn bytes(width: usize) -> usize {
        width
    }

    fn pack(levels: &[i8], out: &mut Vec<u8>) {
        out.extend(levels.iter().map(|level| level.cast_unsigned()));
    }

    #[inline]
    fn add(packed: &[[u8; 1]], times: f32, out: &mut [f32]) {
        out.iter_mut().zip(packed).for_each(|(sum, [level])| *sum += times * f32::from(level.cast_signed()));
    }
}

/// Half a byte a weight, 8 being zero: the lower halves are the first half of the row, the upper ones the second.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nibbles;

/// The level that stands for zero.
const ZERO: i8 = 8;

impl Cut for Nibbles {
    const MOST: f32 = 7.0;

    fn bytes(width: usize) -> usize {
        width.div_ceil(2)
    }

    fn pack(levels: &[i8], out: &mut Vec<u8>) {
        let (lower, upper) = levels.split_at(Self::bytes(levels.len()));
        let upper = upper.iter().chain(std::iter::repeat(&0));
        let half = |level: &i8| (level + ZERO).cast_unsigned() & 15;
        out.extend(lower.iter().zip(upper).map(|(lower, upper)| half(lower) | (half(upper) << 4)));
    }

    #[inline]
    fn add(packed: &[[u8; 1]], times: f32, out: &mut [f32]) {
        let Some((lower, upper)) = out.split_at_mut_checked(packed.len()) else { return };
        let level = |half: u8| f32::from(half.cast_signed() - ZERO);
        lower.iter_mut().zip(packed).for_each(|(sum, [byte])| *sum += times * level(byte & 15));
        upper.iter_mut().zip(packed).for_each(|(sum, [byte])| *sum += times * level(byte >> 4));
    }
}
