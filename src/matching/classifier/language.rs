//! Which of our languages a question is written in, from the examples' own letters and words.
//!
//! No general language identifier: on one or two words those fail (whatlang 61 to 71 %). It only orders the languages that
//! have examples; `mod` lets the topics' own confidence decide among the likeliest. Never keeps text.

use rustc_hash::FxHashMap;

use super::packed::{List, Table};
use super::rng::{key, mix};
use super::stored::Stored;
use super::text::{Kind, Text};

/// Runs of one to three letters and whole words, with how often each language uses them.
#[derive(Debug, Default)]
pub struct Guess {
    ids: Table,
    /// Log-probabilities, a row of languages for each run.
    rows: List<f32>,
    languages: usize,
}

impl Stored for Guess {
    fn store(&self, out: &mut Vec<u8>) {
        self.ids.store(out);
        self.rows.store(out);
        (self.languages as u32).store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self { ids: Table::load(from)?, rows: List::load(from)?, languages: u32::load(from)? as usize })
    }
}

fn each(text: &Text, mut give: impl FnMut(u64, f32)) {
    for (token, word) in text.tokens() {
        if matches!(token.kind, Kind::Break | Kind::Number | Kind::Emoji) {
            continue;
        }
        // A whole word says more than one of its runs.
        give(key(word), 2.0);
        let (mut a, mut b) = (u64::from(u32::from(' ')), 0u64);
        for c in word.chars().chain(std::iter::once(' ')).map(|c| u64::from(u32::from(c))) {
            give(mix(c ^ (a << 21) ^ (1 << 62)), 1.0);
            if b != 0 {
                give(mix(c ^ (a << 21) ^ (b << 42) ^ (1 << 63)), 1.0);
            }
            b = a;
            a = c;
        }
    }
}

impl Guess {
    /// Counts over the examples of each language.
    #[must_use]
    pub fn new<'a>(examples: impl Iterator<Item = (u8, &'a str)>, languages: usize) -> Self {
        let mut ids: FxHashMap<u64, u32> = FxHashMap::default();
        let mut keys: Vec<u64> = Vec::new();
        let mut rows: Vec<f32> = Vec::new();
        let mut totals = vec![0.0f32; languages];
        let mut text = Text::default();
        for (language, example) in examples {
            text.read(example);
            each(&text, |key, weight| {
                let next = ids.len() as u32;
                let id = *ids.entry(key).or_insert(next) as usize;
                if id == next as usize {
                    keys.push(key);
                    rows.resize(rows.len() + languages, 0.0);
                }
                if let Some(cell) = rows.get_mut(id * languages + usize::from(language)) {
                    *cell += weight;
                }
                if let Some(total) = totals.get_mut(usize::from(language)) {
                    *total += weight;
                }
            });
        }
        // A language with few examples must not win by its emptiness: all share one number of possible runs.
        let possible = ids.len() as f32;
        let smooth = 0.05f32;
        let log = |count: f32, total: f32| ((count + smooth) / (total + smooth * possible)).ln();
        for row in rows.chunks_mut(languages.max(1)) {
            row.iter_mut().zip(&totals).for_each(|(cell, total)| *cell = log(*cell, *total));
        }
        Self { ids: Table::numbered(&keys), rows: rows.into_iter().collect(), languages }
    }

    /// Log-probabilities of the languages, into `out` (normalised; the best is near 0).
    pub fn of(&self, text: &Text, out: &mut Vec<f32>) {
        out.clear();
        out.resize(self.languages, 0.0);
        each(text, |key, weight| {
            let row = self.ids.get(key).map(|id| {
                let start = id as usize * self.languages;
                self.rows.slice(start..start + self.languages)
            });
            // What no language holds tells nothing: the totals' difference would favour the smallest.
            if let Some(row) = row {
                out.iter_mut().zip(row).for_each(|(sum, log)| *sum += weight * log);
            }
        });
        // Runs overlap, so their evidence counts about three times: divided.
        let most = out.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let sum: f32 = out
            .iter_mut()
            .map(|s| {
                *s = (*s - most) / 3.0;
                s.exp()
            })
            .sum();
        let log = sum.ln();
        for score in out.iter_mut() {
            *score -= log;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn welsh_and_english_are_told_apart() {
        let guess =
            Guess::new([(0, "how do i report this to the police"), (1, "sut ydw i'n dweud wrth yr heddlu")].into_iter(), 2);
        let (mut text, mut out) = (Text::default(), Vec::new());
        text.read("dweud wrth");
        guess.of(&text, &mut out);
        assert!(out[1] > out[0]);
    }
}
