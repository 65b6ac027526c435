//! Cue words written with one slip: a letter more, a letter less, another letter, two swapped.
//!
//! A word of five letters or more may have any one slip; a word of four may not have another letter in
//! place of one of its own ("kilt" for "kill"); shorter words none. The first letter stays, unless
//! the first two are swapped. Real words never come here: the vocabulary knows them.
//! Called by `Vocabulary` alone.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::vocabulary::WordId;

const SHORTEST: usize = 4;
const ANY_SLIP_FROM: usize = 5;

/// FNV-1a: quick on short words. Keys come from the content, never from a question, so nobody can crowd a bucket.
type Fnv = BuildHasherDefault<FnvHasher>;

#[derive(Clone, Copy, Debug)]
struct FnvHasher(u64);

impl Default for FnvHasher {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for FnvHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    /// A part is a hash already.
    fn write_u64(&mut self, part: u64) {
        self.0 = part;
    }
}

#[derive(Debug, Default)]
pub struct Slips {
    /// Hash of a word, whole and with each letter left out → the words.
    by_part: HashMap<u64, Vec<u32>, Fnv>,
    words: Vec<(Box<[char]>, WordId)>,
}

impl Slips {
    pub fn add(&mut self, word: &str, id: WordId) {
        let letters: Box<[char]> = word.chars().collect();
        if letters.len() < SHORTEST || !letters.iter().all(|letter| letter.is_alphabetic()) {
            return;
        }
        let at = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        for part in parts(&letters) {
            let words = self.by_part.entry(part).or_default();
            if words.last() != Some(&at) {
                words.push(at);
            }
        }
        self.words.push((letters, id));
    }

    /// The cue words that are one slip away from this token.
    pub fn find(&self, token: &str, out: &mut Vec<WordId>) {
        let letters: Vec<char> = token.chars().take(25).collect();
        if letters.len() < SHORTEST - 1 || letters.len() > 24 || !letters.iter().all(|letter| letter.is_alphabetic()) {
            return;
        }
        for part in parts(&letters) {
            for &at in self.by_part.get(&part).into_iter().flatten() {
                if let Some((word, id)) = self.words.get(at as usize)
                    && !out.contains(id)
                    && is_slip(&letters, word)
                {
                    out.push(*id);
                }
            }
        }
    }
}

/// Hashes of the word whole and with each letter left out (FNV-1a).
fn parts(letters: &[char]) -> impl Iterator<Item = u64> + '_ {
    (0..=letters.len()).map(move |left_out| {
        letters.iter().enumerate().filter(|(at, _)| *at != left_out).fold(0xcbf2_9ce4_8422_2325, |hash, (_, letter)| {
            (hash ^ u64::from(u32::from(*letter))).wrapping_mul(0x0000_0100_0000_01b3)
        })
    })
}

fn is_slip(token: &[char], word: &[char]) -> bool {
    let before = token.iter().zip(word).take_while(|(a, b)| a == b).count();
    let room = token.len().min(word.len()) - before;
    let after = token.iter().rev().zip(word.iter().rev()).take(room).take_while(|(a, b)| a == b).count();
    let differs = |letters: &'_ [char]| letters.len() - before - after;
    match (differs(token), differs(word)) {
        (0, 1) | (1, 0) => before > 0,
        (1, 1) => before > 0 && word.len() >= ANY_SLIP_FROM,
        (2, 2) => {
            let swapped = |letters: &[char]| (letters.get(before).copied(), letters.get(before + 1).copied());
            let ((a, b), (c, d)) = (swapped(token), swapped(word));
            a == d && b == c
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    fn slip(token: &str, word: &str) -> bool {
        is_slip(&token.chars().collect::<Vec<_>>(), &word.chars().collect::<Vec<_>>())
    }

    #[test]
    fn one_slip_is_recognised_and_two_are_not() {
        for (token, word) in [
            ("sucide", "suicide"),
            ("kil", "kill"),
            ("hrt", "hurt"),
            ("stabed", "stabbed"),
            ("kinfe", "knife"),
            ("nkife", "knife"),
        ] {
            assert!(slip(token, word), "{token}");
        }
        for (token, word) in [("kilt", "kill"), ("grape", "rape"), ("siucde", "suicide"), ("night", "knight")] {
            assert!(!slip(token, word), "{token}");
        }
    }
}
