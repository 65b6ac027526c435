//! Several numbers for each of many keys: what a misspelt word may have meant, by what is left of it.
//!
//! A key's upper bits choose a bucket; an entry holds some of its lower ones beside the number. One look at memory finds a bucket, where a search
//! among sorted keys would take a dozen, and a strange word asks for dozens of keys. A number may be given that belongs to another key with the
//! same bits: whoever asks compares the words. Used by `speller` and by the cues' slips.

use super::packed::List;
use super::stored::Stored;

/// Bits of a number; entries whose number has more are left out.
const NUMBER_BITS: u32 = 18;
/// How many entries a bucket has, about.
const FILL: usize = 4;

/// The index; it never changes.
#[derive(Clone, Debug, Default)]
pub struct Buckets {
    /// How far a key is shifted to tell its bucket.
    shift: u32,
    /// Where each bucket begins, and where the last one ends.
    starts: List<u32>,
    /// The key's lower bits, as many as there is room for, and a number.
    entries: List<u32>,
}

impl Stored for Buckets {
    fn store(&self, out: &mut Vec<u8>) {
        self.shift.store(out);
        self.starts.store(out);
        self.entries.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self { shift: u32::load(from)?, starts: List::load(from)?, entries: List::load(from)? })
    }
}

impl Buckets {
    /// From keys with their numbers.
    #[must_use]
    pub fn new(mut all: Vec<(u32, u32)>) -> Self {
        all.retain(|(_, number)| number >> NUMBER_BITS == 0);
        all.sort_unstable();
        all.dedup();
        let buckets = (all.len() / FILL).next_power_of_two().max(2);
        let shift = u32::BITS - buckets.trailing_zeros();
        let bucket = |key: u32| (key >> shift) as usize;
        let starts = (0..=buckets).map(|at| all.partition_point(|(key, _)| bucket(*key) < at) as u32).collect();
        Self { shift, starts, entries: all.iter().map(|(key, number)| (key << NUMBER_BITS) | number).collect() }
    }

    /// Fetches the buckets of many keys at once (`List::fetch`).
    pub fn fetch(&self, keys: &[u32]) {
        self.starts.fetch(keys.iter().map(|key| self.bucket(*key)));
        self.entries.fetch(keys.iter().map(|key| self.starts.get(self.bucket(*key)).unwrap_or(0) as usize));
    }

    fn bucket(&self, key: u32) -> usize {
        key.checked_shr(self.shift).unwrap_or(0) as usize
    }

    /// The numbers of a key.
    pub fn get(&self, key: u32) -> impl Iterator<Item = u32> + '_ {
        let at = self.bucket(key);
        let mut ends = self.starts.slice(at..at + 2);
        let range = match (ends.next(), ends.next()) {
            (Some(from), Some(to)) => from as usize..to as usize,
            _ => 0..0,
        };
        let own = move |entry: &u32| entry >> NUMBER_BITS == key << NUMBER_BITS >> NUMBER_BITS;
        self.entries.slice(range).filter(own).map(|entry| entry & ((1 << NUMBER_BITS) - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::super::rng::mix;
    use super::*;

    #[test]
    fn every_number_is_found_under_its_key() {
        let keys: Vec<u32> = (0..5000_u64).map(|key| (mix(key % 3000) >> 32) as u32).collect();
        let buckets = Buckets::new(keys.iter().copied().zip(0..).collect());
        for (key, number) in keys.iter().zip(0_u32..) {
            assert!(buckets.get(*key).any(|other| other == number), "{number}");
        }
        assert_eq!(Buckets::default().get(7).count(), 0);
        assert_eq!(Buckets::new(vec![(7, 1), (7, 2)]).get(7).collect::<Vec<_>>(), [1, 2]);
    }
}
