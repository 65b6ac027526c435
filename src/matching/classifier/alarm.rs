//! A trained ear for danger: how likely a message says that somebody is in danger now, and of which kind.
//!
//! Learns from cries and from messages that only sound like one (`locales/<locale>/urgent-*.txt`), where the order of the words and their
//! tense, person and object decide: so it looks at runs of words and of what they mean, not at characters. It never decides alone: the
//! cues beside it may speak louder. Called by `model`.

use zeroize::Zeroize;

use super::corpus::{Corpus, Seen};
use super::features::{Counter, Raw, Recipe, Space, Weighted};
use super::linear::{Linear, Training, softmax};
use super::rng::mix;
use super::stored::Stored;
use super::words::Reading;

/// The classes it tells apart: calm, and the four kinds of danger.
pub const CLASSES: usize = 5;

/// How likely a message is calm (the first) or of each kind of danger.
pub type Alarm = [f32; CLASSES];

/// From this known part of a message on, the ear is taken at its word.
const FAMILIAR: f32 = 0.2;

/// What is chosen about it.
#[derive(Clone, Debug)]
pub struct Options {
    /// Weights of words, runs of two and three words, runs of meanings, and meanings.
    pub recipe: Recipe,
    /// How weights are found.
    pub training: Training,
}

impl Default for Options {
    fn default() -> Self {
        let recipe = Recipe { weights: [0.7, 0.7, 0.5, 0.4, 0.6], least: [1, 2, 3, 3, 1], floor: 1.0 };
        let training = Training {
            epochs: 6,
            step: 4.0,
            dropout: 0.4,
            smoothing: 0.05,
            balance: 0.3,
            enough: 0.02,
            views: vec![[true; 5]],
            scale: 1.0,
        };
        Self { recipe, training }
    }
}

/// The trained ear of one language.
#[derive(Debug, Default)]
pub struct Ear {
    space: Space,
    linear: Linear,
}

impl Stored for Ear {
    fn store(&self, out: &mut Vec<u8>) {
        self.space.store(out);
        self.linear.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self { space: Space::load(from)?, linear: Linear::load(from)? })
    }
}

/// Takes the features out of the words of a message; `out` is cleared first.
fn extract<'a>(message: impl Iterator<Item = Seen<'a>>, out: &mut Raw) {
    out.zeroize();
    let [words, pairs, triples, runs, meanings] = out.keys_mut();
    // Stem and wide meaning of the two words before; the edge of the message is a word of its own.
    let (mut two, mut one) = ((1_u64, 1_u64), (2_u64, 2_u64));
    for word in message {
        let wide = if word.meaning.wide == 0 { mix(word.stem) } else { u64::from(word.meaning.wide) };
        let this = (word.stem, wide);
        words.push(joined(this.0, 0, 11));
        pairs.push(joined(one.0, this.0, 12));
        pairs.push(joined(two.0, this.0, 13));
        triples.push(joined(joined(two.0, one.0, 14), this.0, 14));
        if word.meaning.wide > 0 {
            meanings.push(mix(u64::from(word.meaning.narrow) ^ (15 << 32)));
            meanings.push(mix(u64::from(word.meaning.wide) ^ (16 << 32)));
        }
        runs.push(joined(one.1, this.1, 17));
        runs.push(joined(two.1, this.1, 18));
        runs.push(joined(joined(two.1, one.1, 19), this.1, 19));
        (two, one) = (one, this);
    }
    pairs.push(joined(one.0, 3, 12));
    triples.push(joined(joined(two.0, one.0, 14), 3, 14));
}

const fn joined(a: u64, b: u64, kind: u64) -> u64 {
    mix(a.wrapping_mul(3).wrapping_add(b.rotate_left(17)) ^ (kind << 56))
}

impl Ear {
    /// Learns from the messages whose class is known.
    #[must_use]
    pub fn train(corpus: &Corpus, lessons: &[(usize, u8)], options: &Options) -> Self {
        if lessons.iter().all(|(_, class)| *class == 0) {
            return Self::default();
        }
        let take = |at: usize, raw: &mut Raw| {
            if let Some((example, _)) = lessons.get(at) {
                extract(corpus.example(*example), raw);
            }
        };
        let (space, families) = Space::new(lessons.len(), take, &options.recipe);
        let rows = space.rows(lessons.len(), take);
        let classes: Vec<u32> = lessons.iter().map(|(_, class)| u32::from(*class)).collect();
        let linear = Linear::train(&rows, &classes, &families, CLASSES, &options.training);
        Self { space, linear }
    }

    /// Listens to a reading. Without lessons everything is calm.
    pub fn hear(&self, reading: &Reading, bench: &mut Bench) -> Alarm {
        let mut alarm = [1.0, 0.0, 0.0, 0.0, 0.0];
        if self.space.is_empty() || reading.is_empty() {
            return alarm;
        }
        extract(reading.seen(), &mut bench.raw);
        let shape = self.space.weigh(&bench.raw, &mut bench.counter, &mut bench.vector);
        self.linear.score(&bench.vector, &mut bench.scores);
        softmax(&mut bench.scores);
        // What it has never heard anything of ("qwertyuiop", another language) says nothing of danger.
        let heard = (shape.known / FAMILIAR).min(1.0);
        let [calm, kinds @ ..] = &mut alarm;
        kinds.iter_mut().zip(bench.scores.iter().skip(1)).for_each(|(p, score)| *p = score * heard);
        *calm = 1.0 - kinds.iter().sum::<f32>();
        alarm
    }
}

/// Room for listening to one message after another; wiped after each.
#[derive(Debug, Default)]
pub struct Bench {
    raw: Raw,
    counter: Counter,
    vector: Vec<Weighted>,
    scores: Vec<f32>,
}

impl Zeroize for Bench {
    fn zeroize(&mut self) {
        self.raw.zeroize();
        self.counter.zeroize();
        self.vector.zeroize();
        self.scores.zeroize();
    }
}
