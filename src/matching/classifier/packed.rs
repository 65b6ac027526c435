//! Tables that never change, in the form in which they are stored: numbers as little-endian bytes.
//!
//! A model that was trained when the program was built is read where it lies in the binary: nothing is copied. A model that is trained at load has the same tables, owned. No text of a question comes here. Used by all tables of a
//! model; `stored` puts them one after the other.

use std::borrow::Cow;
use std::hint::black_box;
use std::marker::PhantomData;
use std::ops::Range;

/// A number that a table can hold.
pub trait Number: Copy {
    /// Bytes that it takes.
    const BYTES: usize;
    /// From its bytes; 0 where there are too few.
    fn read(bytes: &[u8]) -> Self;
    /// Adds its bytes.
    fn write(self, out: &mut Vec<u8>);
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl Number for $kind {
            const BYTES: usize = size_of::<Self>();

            #[inline]
            fn read(bytes: &[u8]) -> Self {
                bytes.first_chunk().map_or_else(Self::default, |bytes| Self::from_le_bytes(*bytes))
            }

            #[inline]
            fn write(self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }
        }
    )*};
}
numbers!(u8, u16, u32, u64, f32);

/// A list of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<N> {
    bytes: Cow<'static, [u8]>,
    numbers: PhantomData<N>,
}

impl<N> Default for List<N> {
    fn default() -> Self {
        Self { bytes: Cow::Borrowed(&[]), numbers: PhantomData }
    }
}

impl<N: Number> FromIterator<N> for List<N> {
    fn from_iter<I: IntoIterator<Item = N>>(all: I) -> Self {
        let all = all.into_iter();
        let mut bytes = Vec::with_capacity(all.size_hint().0 * N::BYTES);
        all.for_each(|number| number.write(&mut bytes));
        bytes.shrink_to_fit();
        Self { bytes: Cow::Owned(bytes), numbers: PhantomData }
    }
}

impl<N: Number> List<N> {
    /// How many numbers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len() / N::BYTES
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// One number.
    #[must_use]
    #[inline]
    pub fn get(&self, at: usize) -> Option<N> {
        let start = at * N::BYTES;
        self.bytes.get(start..start + N::BYTES).map(N::read)
    }

    /// The numbers of a range; none where it reaches too far.
    #[inline]
    pub fn slice(&self, range: Range<usize>) -> impl ExactSizeIterator<Item = N> + '_ {
        let bytes = self.bytes.get(range.start * N::BYTES..range.end * N::BYTES).unwrap_or_default();
        bytes.chunks_exact(N::BYTES).map(N::read)
    }

    /// All numbers.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = N> + '_ {
        self.slice(0..self.len())
    }

    /// Reads many numbers and does nothing with them, so that the processor fetches their places all at once: whoever needs one after the other
    /// would wait for each.
    #[inline]
    pub fn fetch(&self, numbers: impl Iterator<Item = usize>) {
        black_box(numbers.fold(0, |seen, at| seen ^ self.bytes.get(at * N::BYTES).copied().unwrap_or(0)));
    }

    /// The bytes of a range, a number each: what a loop over many rows reads fastest. None where it reaches too far.
    #[must_use]
    #[inline]
    pub fn raw<const SIZE: usize>(&self, range: Range<usize>) -> &[[u8; SIZE]] {
        self.bytes.get(range.start * N::BYTES..range.end * N::BYTES).unwrap_or_default().as_chunks().0
    }

    pub(super) const fn bytes(&self) -> &Cow<'static, [u8]> {
        &self.bytes
    }

    pub(super) const fn of_bytes(bytes: Cow<'static, [u8]>) -> Self {
        Self { bytes, numbers: PhantomData }
    }
}

/// A number for each of many keys, found by open addressing. The keys are mixed well already: their low 32 bits choose the place, their high 32
/// bits are kept to compare (of two billion keys that are not there, about one is taken for another).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// (upper half of the key, number) one after the other; `FREE` where there is none.
    places: List<u64>,
}

const FREE: u64 = u64::MAX;

impl Table {
    /// A table of keys with their places in the list.
    #[must_use]
    pub fn numbered(keys: &[u64]) -> Self {
        Self::new(&keys.iter().copied().zip(0..).collect::<Vec<_>>())
    }

    /// A table of keys and numbers (below `u32::MAX`); of a key that comes twice the first stays.
    #[must_use]
    pub fn new(entries: &[(u64, u32)]) -> Self {
        // Seven of ten taken: a power of two would leave up to two of three free, and every free place is read memory too.
        let size = entries.len() * 10 / 7 + 1;
        let mut places = vec![FREE; size];
        for (key, number) in entries.iter().copied() {
            let mut at = first(key, size);
            while let Some(place) = places.get_mut(at) {
                if *place == FREE {
                    *place = (key & HIGH) | u64::from(number);
                }
                if *place & HIGH == key & HIGH {
                    break;
                }
                at = after(at, size);
            }
        }
        Self { places: places.into_iter().collect() }
    }

    /// The number of a key.
    #[must_use]
    #[inline]
    pub fn get(&self, key: u64) -> Option<u32> {
        let size = self.places.len();
        let mut at = first(key, size);
        loop {
            let place = self.places.get(at)?;
            if place == FREE {
                return None;
            }
            if place & HIGH == key & HIGH {
                return Some(place as u32);
            }
            at = after(at, size);
        }
    }

    /// Fetches the places of many keys at once (`List::fetch`).
    pub fn fetch(&self, keys: impl Iterator<Item = u64>) {
        let size = self.places.len();
        self.places.fetch(keys.map(|key| first(key, size)));
    }

    /// Whether the key is there.
    #[must_use]
    pub fn contains(&self, key: u64) -> bool {
        self.get(key).is_some()
    }

    pub(super) const fn places(&self) -> &List<u64> {
        &self.places
    }

    pub(super) const fn of_places(places: List<u64>) -> Self {
        Self { places }
    }
}

/// The place where a key belongs: its low half, stretched over all places (Lemire 2016, "fast range").
#[inline]
const fn first(key: u64, size: usize) -> usize {
    (((key & 0xffff_ffff) * size as u64) >> 32) as usize
}

/// The next place, round and round.
#[inline]
const fn after(at: usize, size: usize) -> usize {
    if at + 1 < size { at + 1 } else { 0 }
}

const HIGH: u64 = 0xffff_ffff_0000_0000;

/// Words, one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    letters: List<u8>,
    /// Where each ends.
    ends: List<u32>,
}

impl<'a> FromIterator<&'a str> for Words {
    fn from_iter<I: IntoIterator<Item = &'a str>>(all: I) -> Self {
        let mut letters = Vec::new();
        let ends = all.into_iter().map(|word| {
            letters.extend_from_slice(word.as_bytes());
            letters.len() as u32
        });
        let ends = ends.collect();
        letters.shrink_to_fit();
        Self { letters: List::of_bytes(Cow::Owned(letters)), ends }
    }
}

impl Words {
    /// One word.
    #[must_use]
    pub fn get(&self, id: u32) -> Option<&str> {
        let range = part(|at| self.ends.get(at), id as usize)?;
        std::str::from_utf8(self.letters.bytes.get(range)?).ok()
    }

    /// Fetches many words at once (`List::fetch`).
    pub fn fetch(&self, ids: &[u32]) {
        self.ends.fetch(ids.iter().map(|id| *id as usize));
        self.letters.fetch(ids.iter().map(|id| part_start(&self.ends, *id)));
    }

    /// All words in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len() as u32).filter_map(|id| self.get(id))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    pub(super) const fn parts(&self) -> (&List<u8>, &List<u32>) {
        (&self.letters, &self.ends)
    }

    pub(super) const fn of_parts(letters: List<u8>, ends: List<u32>) -> Self {
        Self { letters, ends }
    }
}

/// Many short lists one after the other, while they grow.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    items: Vec<u32>,
    ends: Vec<u32>,
}

impl Parts {
    /// Adds a list.
    pub fn push(&mut self, items: impl Iterator<Item = u32>) {
        self.items.extend(items);
        self.ends.push(self.items.len() as u32);
    }

    /// One list; empty where there is none.
    #[must_use]
    pub fn get(&self, at: usize) -> &[u32] {
        let range = part(|at| self.ends.get(at).copied(), at).unwrap_or_default();
        self.items.get(range).unwrap_or_default()
    }

    /// How many lists there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The items of all lists in order.
    #[must_use]
    pub fn items(&self) -> &[u32] {
        &self.items
    }

    /// Room for the rest, when an eighth of the lists is there. Doubling would hold half as much again as is needed.
    pub fn reserve_as_so_far(&mut self, lists: usize) {
        if self.ends.len() == lists / 8 {
            self.items.reserve_exact(self.items.len() * 8);
            self.ends.reserve_exact(lists);
        }
    }
}

/// Many short lists that never change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    items: List<u32>,
    ends: List<u32>,
}

impl From<Parts> for Lists {
    fn from(parts: Parts) -> Self {
        Self { items: parts.items.into_iter().collect(), ends: parts.ends.into_iter().collect() }
    }
}

impl Lists {
    /// How many lists there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    /// Fetches where many lists begin at once (`List::fetch`).
    pub fn fetch(&self, lists: &(impl Iterator<Item = u32> + Clone)) {
        self.ends.fetch(lists.clone().map(|at| at as usize));
        self.items.fetch(lists.clone().map(|at| part_start(&self.ends, at)));
    }

    /// One list; empty where there is none.
    #[inline]
    pub fn get(&self, at: u32) -> impl ExactSizeIterator<Item = u32> + '_ {
        self.items.slice(part(|at| self.ends.get(at), at as usize).unwrap_or_default())
    }

    pub(super) const fn parts(&self) -> (&List<u32>, &List<u32>) {
        (&self.items, &self.ends)
    }

    pub(super) const fn of_parts(items: List<u32>, ends: List<u32>) -> Self {
        Self { items, ends }
    }
}

/// Where it begins: at the end of the one before.
fn part_start(ends: &List<u32>, at: u32) -> usize {
    (at as usize).checked_sub(1).and_then(|before| ends.get(before)).unwrap_or(0) as usize
}

/// What lies between the end of the one before and its own end.
fn part(end: impl Fn(usize) -> Option<u32>, at: usize) -> Option<Range<usize>> {
    let to = end(at)? as usize;
    let from = at.checked_sub(1).and_then(&end).unwrap_or(0) as usize;
    Some(from..to)
}

#[cfg(test)]
mod tests {
    use super::super::rng::{key, mix};
    use super::*;

    #[test]
    fn a_table_finds_every_key_and_no_other() {
        let table = Table::numbered(&(0..5000_u64).map(mix).collect::<Vec<_>>());
        assert!((0..5000_u32).all(|number| table.get(mix(u64::from(number))) == Some(number)));
        assert!((5000..50_000_u32).all(|number| table.get(mix(u64::from(number))).is_none()));
        assert_eq!(Table::default().get(7), None);
    }

    #[test]
    fn of_a_key_that_comes_twice_the_first_stays() {
        let table = Table::new(&[(key("a"), 1), (key("a"), 2)]);
        assert_eq!(table.get(key("a")), Some(1));
    }

    #[test]
    fn words_come_back_as_they_were() {
        let words: Words = ["help", "", "größe"].into_iter().collect();
        assert_eq!(words.iter().collect::<Vec<_>>(), ["help", "", "größe"]);
        assert_eq!(words.get(3), None);
    }

    #[test]
    fn a_part_of_a_list_is_read() {
        let list: List<u32> = [1, 3, 3, 9].into_iter().collect();
        assert_eq!(list.slice(1..3).collect::<Vec<_>>(), [3, 3]);
        assert_eq!(list.slice(1..9).count(), 0);
    }
}
