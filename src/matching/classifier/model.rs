//! One language's model: its vocabulary, features, weights and centroids, and how they judge a question.
//!
//! Trained from the examples of one language alone. It never decides the outcome (`mod` does) and never keeps a question.

use zeroize::Zeroize;

use super::centroid::Centroids;
use super::features::{Counter, Raw, Recipe, Space, Weighted};
use super::lexicon::{Known, Lexicon};
use super::linear::{Linear, Training, softmax};
use super::text::Text;
use super::words::{Reading, Vocabulary};

/// Everything that can be chosen; the defaults are what RESULTS.md found best.
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
    /// Slope and offset to a probability of being right; `calibrate` finds them for a content.
    pub slope: f32,
    /// See `slope`.
    pub offset: f32,
}

impl Default for Trust {
    fn default() -> Self {
        Self { cosine: 0.5, known: 1.0, language: 1.0, slope: 1.2, offset: 2.6 }
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
    pub(super) cosines: Vec<f32>,
}

impl Zeroize for Bench {
    fn zeroize(&mut self) {
        self.reading.zeroize();
        self.raw.zeroize();
        self.counter.zeroize();
        self.vector.iter_mut().for_each(|v| *v = (0, 0.0));
        self.vector.clear();
        self.scores.zeroize();
        self.cosines.zeroize();
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
        let mut vectors2 = vectors.clone();
        let mut labels2 = labels.clone();
        let mut rng = super::rng::Rng::new(3);
        for round in 0..options.training.variants {
            let _ = round;
            for (r, l) in readings.iter().zip(&labels) {
                let mut o = Reading::default();
                r.thin(&mut rng, options.training.thin, &mut o);
                let mut raw = Raw::default();
                raw.extract(&o, &options.recipe);
                let mut vector = Vec::new();
                space.weigh(&raw, &mut counter, &mut vector);
                vectors2.push(vector);
                labels2.push(*l);
            }
        }
        let keep = vectors;
        let keepl = labels;
        let (vectors, labels) = (vectors2, labels2);
        let linear = if options.training.views.is_empty() {
            Linear::train(&vectors, &labels, space.len(), topics, &options.training)
        } else {
            let mut total = Linear::default();
            for view in &options.training.views {
                let part: Vec<Vec<Weighted>> = vectors.iter().map(|v| v.iter().copied().filter(|(id, _)| view[space.families[*id as usize] as usize]).collect()).collect();
                total.add(Linear::train(&part, &labels, space.len(), topics, &options.training));
            }
            total.scale(options.training.vscale); total
        };
        let centroids = Centroids::new(&keep, &keepl, space.len(), topics);
        Self { known, vocabulary, space, linear, centroids, trust: options.trust.clone() }
    }

    /// Judges a question; `bench.scores` then holds the topics' probabilities.
    pub fn judge(&self, text: &Text, bench: &mut Bench) -> Verdict {
        self.vocabulary.read(text, &self.known, true, &mut bench.reading);
        bench.raw.extract(&bench.reading, self.space.recipe());
        let shape = self.space.weigh(&bench.raw, &mut bench.counter, &mut bench.vector);
        self.linear.score(&bench.vector, &mut bench.scores);
        let length = self.space.recipe().weights.iter().map(|w| w * w).sum::<f32>().sqrt();
        self.centroids.near(&bench.vector, length, &mut bench.cosines);
        softmax(&mut bench.scores);
        let (top, p) = best(&bench.scores);
        let cosine = bench.cosines.get(top as usize).copied().unwrap_or(0.0);
        let log = |x: f32| x.max(1e-4).ln();
        let evidence = log(p) + self.trust.cosine * log(cosine) + self.trust.known * log(shape.known);
        Verdict { top, evidence }
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
