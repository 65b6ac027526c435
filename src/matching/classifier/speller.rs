//! Mends a misspelt word to one that the example questions use.
//!
//! It never touches a word of two letters or fewer, and is only asked about words that neither the examples nor the
//! common list hold (`words` guards that). Lookup by deletions (SymSpell): the beginning of every word with one letter
//! missing, and of long words with two, are kept as keys; a slip within reach shares one. Called by `words`.

use super::buckets::Buckets;
use super::packed::{List, Words};
use super::rng::mix;
use super::stored::Stored;

/// Letters a word needs before it is mended at all, and before two slips are mended (README of the intents: "4 letters or
/// more; distance 1, or 2 from 8 letters" gave +3 points under typos and +6 to 8 on real users).
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;
/// So many letters of a word make its keys. Two words within reach still share one, because what a slip pushes over the edge counts as a letter
/// missing (the prefix length of `SymSpell`); with all letters the keys would take twice the room.
const BEGINNING: usize = 7;
/// The beginning itself, and without each letter, and without each two.
const MOST_KEYS: usize = 1 + BEGINNING + BEGINNING * (BEGINNING - 1) / 2;
/// No word longer than this is mended: it is no word.
const LONGEST: usize = 24;

/// An index of a vocabulary by deletions. The words themselves stay with the vocabulary; a word's number is its place there.
#[derive(Debug, Default)]
pub struct Speller {
    /// How often the examples hold each word.
    counts: List<u32>,
    /// The words of each deletion's key.
    deletions: Buckets,
}

impl Stored for Speller {
    fn store(&self, out: &mut Vec<u8>) {
        self.counts.store(out);
        self.deletions.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self { counts: List::load(from)?, deletions: Buckets::load(from)? })
    }
}

impl Speller {
    /// Indexes words with how often each occurs; what `meant` says no to is never what a slip meant.
    #[must_use]
    pub fn new(words: &Words, counts: &[u32], meant: impl Fn(&str, u32) -> bool) -> Self {
        let mut all: Vec<(u32, u32)> = Vec::new();
        for ((word, count), id) in words.iter().zip(counts).zip(0_u32..).filter(|((word, count), _)| meant(word, **count)) {
            let letters: Vec<char> = word.chars().collect();
            // One letter shorter than the shortest word that is mended may still be what was meant.
            if (ONE_SLIP - 1..=LONGEST).contains(&letters.len()) && letters.iter().all(|c| c.is_alphabetic()) {
                // A word that no example holds may be meant too, but not by two slips: that would cost more room than all the others.
                let twice = letters.len() + 2 > TWO_SLIPS && *count > 0;
                deletions(&letters, twice, |key| all.push((key, id)));
            }
        }
        Self { counts: counts.iter().copied().collect(), deletions: Buckets::new(all) }
    }

    /// The word that was most likely meant, or none: its number and the cost (1 is a plain slip).
    #[must_use]
    pub fn mend(&self, word: &str, words: &Words) -> Option<(u32, f32)> {
        let letters: Vec<char> = word.chars().take(LONGEST + 1).collect();
        // A word of four letters that lost one is a token of three: it may only have lost one.
        let lost = letters.len() + 1 == ONE_SLIP;
        if !lost && !(ONE_SLIP..=LONGEST).contains(&letters.len()) {
            return None;
        }
        let reach = if letters.len() >= TWO_SLIPS { 2 } else { 1 };
        let mut best: Option<(f32, u32, u32)> = None;
        let (kinds, mut meant) = (kinds(&letters), Vec::with_capacity(LONGEST));
        let mut keys = Vec::with_capacity(MOST_KEYS);
        deletions(&letters, reach == 2, |key| keys.push(key));
        self.deletions.fetch(&keys);
        let mut ids: Vec<u32> = keys.iter().flat_map(|key| self.deletions.get(*key)).collect();
        ids.sort_unstable();
        ids.dedup();
        words.fetch(&ids);
        for id in ids {
            let Some(candidate) = words.get(id).filter(|word| !lost || word.len() == ONE_SLIP) else {
                continue;
            };
            meant.clear();
            meant.extend(candidate.chars());
            // Each step brings in one letter and takes one away at most: of a hundred words that begin alike few get further.
            let theirs = self::kinds(&meant);
            if (kinds & !theirs).count_ones().max((theirs & !kinds).count_ones()) as usize > reach {
                continue;
            }
            let Some(cost) = distance(&letters, &meant, reach) else { continue };
            let count = self.counts.get(id as usize).unwrap_or(0);
            let better = best.is_none_or(|(c, n, i)| (cost, std::cmp::Reverse(count), id) < (c, std::cmp::Reverse(n), i));
            if better {
                best = Some((cost, count, id));
            }
        }
        best.map(|(cost, _, id)| (id, cost))
    }
}

/// Gives the key of the word's beginning, of it with each letter missing, and (`twice`) with each two missing.
fn deletions(letters: &[char], twice: bool, mut give: impl FnMut(u32)) {
    let letters = letters.get(..BEGINNING).unwrap_or(letters);
    let without = |a: usize, b: usize| {
        let mut hash = 0u64;
        for (i, c) in letters.iter().enumerate() {
            if i != a && i != b {
                hash = mix(hash ^ u64::from(u32::from(*c)));
            }
        }
        (hash >> 32) as u32
    };
    let none = usize::MAX;
    give(without(none, none));
    for a in 0..letters.len() {
        give(without(a, none));
        if twice {
            for b in a + 1..letters.len() {
                give(without(a, b));
            }
        }
    }
}

/// Which letters there are, a bit each (some letters share one).
fn kinds(letters: &[char]) -> u32 {
    letters.iter().fold(0, |all, letter| all | (1 << (u32::from(*letter) % u32::BITS)))
}

/// Damerau distance with cheaper steps for the slips fingers make; none when more than `reach` steps are needed.
fn distance(typed: &[char], meant: &[char], reach: usize) -> Option<f32> {
    if typed.len().abs_diff(meant.len()) > reach || meant.len() > LONGEST {
        return None;
    }
    // (steps, cost) of three rows: two above, one above, this.
    let far = (u32::MAX / 2, f32::MAX / 4.0);
    let (mut above2, mut above, mut row) = ([far; LONGEST + 1], [far; LONGEST + 1], [far; LONGEST + 1]);
    above.iter_mut().zip(0..=meant.len() as u32).for_each(|(cell, j)| *cell = (j, j as f32));
    let get = |row: &Row, j: usize| row.get(j).copied().unwrap_or(far);
    let step = |from: (u32, f32), cost: f32| (from.0 + 1, from.1 + cost);
    let mut before_t = '\0';
    for (i, t) in typed.iter().enumerate() {
        let mut left = (i as u32 + 1, (i + 1) as f32);
        row.first_mut().into_iter().for_each(|cell| *cell = left);
        let mut before_m = '\0';
        for (j, m) in meant.iter().enumerate() {
            // A wrong first letter is rarer than a wrong later one.
            let first = if i == 0 && j == 0 { 0.5 } else { 0.0 };
            let mut cell =
                if t == m { get(&above, j) } else { step(get(&above, j), first + if near(*t, *m) { 0.7 } else { 1.0 }) };
            let added = step(get(&above, j + 1), if *t == before_t || *t == *m { 0.6 } else { 1.0 });
            let left_out = step(left, if *m == before_m { 0.6 } else { 0.9 });
            for other in [added, left_out] {
                if other < cell {
                    cell = other;
                }
            }
            if i > 0 && j > 0 && *t == before_m && before_t == *m && t != m {
                let swapped = step(get(&above2, j - 1), 0.7);
                if swapped < cell {
                    cell = swapped;
                }
            }
            row.get_mut(j + 1).into_iter().for_each(|place| *place = cell);
            (left, before_m) = (cell, *m);
        }
        // A swap reaches over one row: when neither of two holds a way that is short enough, none does any more.
        let within = |row: &Row| row.iter().take(meant.len() + 1).any(|(steps, _)| *steps as usize <= reach);
        if !within(&row) && !within(&above) {
            return None;
        }
        before_t = *t;
        (above2, above, row) = (above, row, above2);
    }
    let (steps, cost) = get(&above, meant.len());
    (steps as usize <= reach).then_some(cost)
}

/// Of each beginning of the word that may have been meant: the steps to it, and what they cost.
type Row = [(u32, f32); LONGEST + 1];

/// Neighbours on a QWERTY keyboard.
fn near(a: char, b: char) -> bool {
    let place = |c: char| {
        let letter = u32::from(c).checked_sub(u32::from('a'))?;
        KEYS.get(letter as usize).copied()
    };
    let (Some((row, column)), Some((other_row, other_column))) = (place(a), place(b)) else { return false };
    matches!((row.abs_diff(other_row), column.abs_diff(other_column)), (0, 2) | (1, 1))
}

/// Row and column of the keys a to z, in half keys: each row sits half a key to the right of the one above.
#[rustfmt::skip]
const KEYS: [(u8, u8); 26] = [
    (1, 1), (2, 10), (2, 6), (1, 5), (0, 4), (1, 7), (1, 9), (1, 11), (0, 14), (1, 13), (1, 15), (1, 17), (2, 14),
    (2, 12), (0, 16), (0, 18), (0, 0), (0, 6), (1, 3), (0, 8), (0, 12), (2, 8), (0, 2), (2, 4), (0, 10), (2, 2),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn mend(word: &str) -> Option<&'static str> {
        const WORDS: [&str; 7] = ["police", "report", "reported", "abuse", "help", "groomed", "screenshot"];
        let words: Words = WORDS.into_iter().collect();
        Speller::new(&words, &[1; 7], |_, _| true).mend(word, &words).map(|(id, _)| WORDS[id as usize])
    }

    #[test]
    fn one_slip_is_mended() {
        assert_eq!(mend("polcie"), Some("police"));
        assert_eq!(mend("abusr"), Some("abuse"));
        assert_eq!(mend("heelp"), Some("help"));
        assert_eq!(mend("repot"), Some("report"));
    }

    #[test]
    fn two_slips_are_mended_in_long_words_only() {
        assert_eq!(mend("scrensohot"), Some("screenshot"));
        assert_eq!(mend("pliec"), None);
    }

    #[test]
    fn a_word_of_three_letters_may_have_lost_one_and_nothing_else() {
        assert_eq!(mend("hlp"), Some("help"));
        assert_eq!(mend("hel"), Some("help"));
        assert_eq!(mend("hal"), None);
    }

    #[test]
    fn strange_words_are_left_alone() {
        assert_eq!(mend("hp"), None);
        assert_eq!(mend("zzzzzz"), None);
        assert_eq!(mend(&"a".repeat(500)), None);
    }

    #[test]
    fn of_two_candidates_the_likelier_slip_wins() {
        // "reprot": a swap in "report"; nothing else is one step away.
        assert_eq!(mend("reprot"), Some("report"));
        assert!(near('g', 'h') && near('g', 't') && !near('g', 'p'));
    }
}
