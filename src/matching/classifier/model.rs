//! One language's model: its vocabulary, features, weights and centroids, and how they judge a question.
//!
//! Trained from the examples of one language alone. It never decides the outcome (`mod` does) and never keeps a question.

use zeroize::Zeroize;

use super::centroid::Centroids;
use super::features::{Counter, Raw, Recipe, Shape, Space, Weighted};
use super::lexicon::{Known, Lexicon};
use super::linear::{Linear, Training, softmax};
use super::text::Text;
use super::words::{Reading, Vocabulary};

/// Everything that can be chosen; the defaults were found best on CLINC150 and xSID.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Features and their weights.
    pub recipe: Recipe,
    /// How weights are found.
    pub training: Training,
    /// How evidence becomes confidence.
    pub trust: Trust,
}

/// Weights of the evidence in the confidence: ln p + cosine·ln cos + known·ln known + language·ln P(language).
#[derive(Clone, Debug)]
pub struct Trust {
    /// Of the logarithm of the cosine to the topic's centroid.
    pub cosine: f32,
    /// Of the logarithm of the part of the question that the examples know.
    pub known: f32,
    /// Of the logarithm of the language's probability, when languages compete.
    pub language: f32,
}

impl Default for Trust {
    fn default() -> Self {
        Self { cosine: 0.5, known: 1.0, language: 1.0 }
    }
}

/// Room for judging one question after another; wiped after each.
#[derive(Debug, Default)]
pub struct Bench {
    pub(super) reading: Reading,
    raw: Raw,
    counter: Counter,
    pub(super) vector: Vec<Weighted>,
    pub(super) scores: Vec<f32>,
}

impl Zeroize for Bench {
    fn zeroize(&mut self) {
        self.reading.zeroize();
        self.raw.zeroize();
        self.counter.zeroize();
        self.vector.zeroize();
        self.scores.zeroize();
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.zeroize();
    }
}

/// What a model says of a question.
#[derive(Clone, Copy, Debug, Default)]
pub struct Verdict {
    /// Likeliest topic (0..topics).
    pub top: u32,
    /// Evidence for it, higher is surer; `Trust` says of what.
    pub evidence: f32,
}

/// A trained model of one language.
pub struct Model {
    pub(super) known: Known,
    pub(super) vocabulary: Vocabulary,
    pub(super) space: Space,
    pub(super) linear: Linear,
    centroids: Centroids,
    trust: Trust,
}

impl Model {
    /// Trains on examples (topic 0..topics, text).
    #[must_use]
    pub fn train(examples: &[(u32, &str)], topics: usize, lexicon: &Lexicon, options: &Options) -> Self {
        let known = Known::new(lexicon);
        let labels: Vec<u32> = examples.iter().map(|(label, _)| *label).collect();
        let (mut text, empty) = (Text::default(), Vocabulary::default());
        let readings: Vec<Reading> = examples
            .iter()
            .map(|(_, example)| {
                let mut reading = Reading::default();
                text.read(example);
                empty.read(&text, &known, false, &mut reading);
                reading
            })
            .collect();
        let vocabulary = Vocabulary::new(readings.iter());
        let raws: Vec<Raw> = readings
            .iter()
            .map(|reading| {
                let mut raw = Raw::default();
                raw.extract(reading, &options.recipe);
                raw
            })
            .collect();
        drop(readings);
        let space = Space::new(raws.iter(), &options.recipe);
        let mut counter = Counter::default();
        let vectors: Vec<Vec<Weighted>> = raws
            .iter()
            .map(|raw| {
                let mut vector = Vec::new();
                space.weigh(raw, &mut counter, &mut vector);
                vector
            })
            .collect();
        drop(raws);
        let linear = Linear::train(&vectors, &labels, space.families(), topics, &options.training);
        let centroids = Centroids::new(&vectors, &labels, space.len(), topics);
        Self { known, vocabulary, space, linear, centroids, trust: options.trust.clone() }
    }

    /// Judges a question; `bench.scores` then holds the topics' probabilities.
    pub fn judge(&self, text: &Text, bench: &mut Bench) -> Verdict {
        self.vocabulary.read(text, &self.known, true, &mut bench.reading);
        let shape = self.weigh(bench);
        let length = self.space.recipe().weights.iter().map(|w| w * w).sum::<f32>().sqrt();
        softmax(&mut bench.scores);
        let (top, p) = best(&bench.scores);
        let cosine = self.centroids.near(&bench.vector, length, top);
        // Nothing in common with any example: the least evidence there is.
        let log = |x: f32| x.max(1e-4).ln();
        let evidence = log(p) + self.trust.cosine * log(cosine) + self.trust.known * log(shape.known);
        Verdict { top, evidence }
    }

    /// Features and raw scores of what `bench.reading` holds.
    pub(super) fn weigh(&self, bench: &mut Bench) -> Shape {
        bench.raw.extract(&bench.reading, self.space.recipe());
        let shape = self.space.weigh(&bench.raw, &mut bench.counter, &mut bench.vector);
        self.linear.score(&bench.vector, &mut bench.scores);
        shape
    }
}

/// The first highest of the probabilities.
fn best(scores: &[f32]) -> (u32, f32) {
    let mut best = (0, f32::NEG_INFINITY);
    for (topic, score) in scores.iter().enumerate() {
        if *score > best.1 {
            best = (topic as u32, *score);
        }
    }
    best
}
