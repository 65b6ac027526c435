//! Cue words written with one slip: a letter more, a letter less, another letter, two swapped.
//!
//! A word of five letters or more may have any one slip; a word of four may not have another letter in
//! place of one of its own ("kilt" for "kill"); shorter words none. The first letter stays, unless
//! the first two are swapped. Real words never come here: the vocabulary knows them.
//! Called by `Vocabulary` alone.

use super::vocabulary::WordId;
use crate::matching::classifier::buckets::Buckets;
use crate::matching::classifier::rng::mix;

const SHORTEST: usize = 4;
const ANY_SLIP_FROM: usize = 5;

#[derive(Debug, Default)]
pub struct Slips {
    /// The hash of a word, whole or with a letter left out → its place in `words`.
    parts: Buckets,
    words: Vec<(Box<str>, WordId)>,
}

impl Slips {
    /// Takes in the words that may be meant, each with its number.
    pub fn of<'a>(words: impl Iterator<Item = (&'a str, WordId)>) -> Self {
        let mut all = Vec::new();
        let mut known: Vec<(Box<str>, WordId)> = Vec::new();
        for (word, id) in words {
            let letters: Vec<char> = word.chars().collect();
            if letters.len() >= SHORTEST && letters.iter().all(|letter| letter.is_alphabetic()) {
                let at = known.len() as u32;
                all.extend(parts(&letters).map(|part| (part, at)));
                known.push((word.into(), id));
            }
        }
        Self { parts: Buckets::new(all), words: known }
    }

    /// The cue words that are one slip away from this token.
    pub fn find(&self, token: &str, out: &mut Vec<WordId>) {
        let letters: Vec<char> = token.chars().take(25).collect();
        if letters.len() < SHORTEST - 1 || letters.len() > 24 || !letters.iter().all(|letter| letter.is_alphabetic()) {
            return;
        }
        let parts: Vec<u32> = parts(&letters).collect();
        self.parts.fetch(&parts);
        for at in parts.iter().flat_map(|part| self.parts.get(*part)) {
            if let Some((word, id)) = self.words.get(at as usize)
                && !out.contains(id)
                && is_slip(&letters, &word.chars().collect::<Vec<_>>())
            {
                out.push(*id);
            }
        }
    }
}

/// Hashes of the word whole and with each letter left out.
fn parts(letters: &[char]) -> impl Iterator<Item = u32> + '_ {
    (0..=letters.len()).map(move |left_out| {
        let kept = letters.iter().enumerate().filter(|(at, _)| *at != left_out);
        (kept.fold(0_u64, |hash, (_, letter)| mix(hash ^ u64::from(u32::from(*letter)))) >> 32) as u32
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
