//! One language's model: its vocabulary, features, weights and centroids, and how they judge a question.
//!
//! Trained from the examples of one language alone. It never decides the outcome (`mod` does) and never keeps a question.

use zeroize::Zeroize;

use super::alarm::{self, Alarm, Ear};
use super::centroid::Centroids;
use super::corpus::Corpus;
use super::features::{Counter, Raw, Recipe, Shape, Space, Weighted};
use super::lexicon::{Known, Lexicon};
use super::linear::{Linear, Training, softmax};
use super::stored::Stored;
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
    /// The ear for danger.
    pub alarm: alarm::Options,
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
    alarm: alarm::Bench,
}

impl Zeroize for Bench {
    fn zeroize(&mut self) {
        self.reading.zeroize();
        self.raw.zeroize();
        self.counter.zeroize();
        self.vector.zeroize();
        self.scores.zeroize();
        self.alarm.zeroize();
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
    /// How likely it is calm, or a cry of each kind.
    pub alarm: Alarm,
}

/// A trained model of one language.
pub struct Model {
    pub(super) known: Known,
    pub(super) vocabulary: Vocabulary,
    pub(super) space: Space,
    pub(super) linear: Linear,
    centroids: Centroids,
    pub(super) ear: Ear,
    trust: Trust,
}

impl Stored for Model {
    fn store(&self, out: &mut Vec<u8>) {
        self.known.store(out);
        self.vocabulary.store(out);
        self.space.store(out);
        self.linear.store(out);
        self.centroids.store(out);
        self.ear.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self {
            known: Known::load(from)?,
            vocabulary: Vocabulary::load(from)?,
            space: Space::load(from)?,
            linear: Linear::load(from)?,
            centroids: Centroids::load(from)?,
            ear: Ear::load(from)?,
            trust: Trust::default(),
        })
    }
}

/// One message to learn from.
#[derive(Clone, Copy, Debug)]
pub struct Lesson<'a> {
    /// What was typed.
    pub text: &'a str,
    /// The topic it asks for (0..topics); none where only its danger is known.
    pub topic: Option<u32>,
    /// Calm, or which kind of danger; none where that is not known.
    pub danger: Option<u8>,
}

impl Model {
    /// Trains on lessons, topics beside danger.
    #[must_use]
    pub fn train(lessons: &[Lesson<'_>], topics: usize, lexicon: &Lexicon<'_>, options: &Options) -> Self {
        let known = Known::new(lexicon);
        let texts: Vec<&str> = lessons.iter().map(|lesson| lesson.text).collect();
        let corpus = Corpus::read(&texts, &known);
        let dangers: Vec<(usize, u8)> = (0..).zip(lessons).filter_map(|(at, lesson)| Some((at, lesson.danger?))).collect();
        let asked: Vec<(usize, u32)> = (0..).zip(lessons).filter_map(|(at, lesson)| Some((at, lesson.topic?))).collect();
        // The three have nothing to do with each other.
        let (vocabulary, ear, (space, linear, centroids)) = std::thread::scope(|scope| {
            let ear = scope.spawn(|| {
                let vocabulary = Vocabulary::new(&corpus, &known, lexicon.words_with_meaning());
                (vocabulary, Ear::train(&corpus, &dangers, &options.alarm))
            });
            let topics = learn_topics(&corpus, &asked, topics, options);
            let (vocabulary, ear) = ear.join().unwrap_or_default();
            (vocabulary, ear, topics)
        });
        Self { known, vocabulary, space, linear, centroids, ear, trust: options.trust.clone() }
    }

    /// Judges a question; `bench.scores` then holds the topics' probabilities.
    pub fn judge(&self, text: &Text, bench: &mut Bench) -> Verdict {
        self.vocabulary.read(text, &self.known, true, &mut bench.reading);
        let shape = self.weigh(bench);
        let length = self.space.length();
        softmax(&mut bench.scores);
        let (top, p) = best(&bench.scores);
        let cosine = self.centroids.near(&bench.vector, length, top);
        // Nothing in common with any example: the least evidence there is.
        let log = |x: f32| x.max(1e-4).ln();
        let evidence = log(p) + self.trust.cosine * log(cosine) + self.trust.known * log(shape.known);
        let alarm = self.ear.hear(&bench.reading, &mut bench.alarm);
        Verdict { top, evidence, alarm }
    }

    /// Features and raw scores of what `bench.reading` holds.
    pub(super) fn weigh(&self, bench: &mut Bench) -> Shape {
        bench.raw.extract(bench.reading.seen());
        let shape = self.space.weigh(&bench.raw, &mut bench.counter, &mut bench.vector);
        self.linear.score(&bench.vector, &mut bench.scores);
        shape
    }
}

/// From so many examples on, a pair of words that only one of them holds is left out: three of four pairs are such, and they cost most of the
/// room for nothing (with few examples they help: 5 phrases a topic of CLINC150 lose 0.7 points without them).
const MANY: usize = 3000;

/// The features, weights and middles of the topics.
fn learn_topics(corpus: &Corpus, asked: &[(usize, u32)], topics: usize, options: &Options) -> (Space, Linear, Centroids) {
    let take = |at: usize, raw: &mut Raw| {
        if let Some((example, _)) = asked.get(at) {
            raw.extract(corpus.example(*example));
        }
    };
    let mut recipe = options.recipe.clone();
    if asked.len() > MANY {
        let [_, pairs, ..] = &mut recipe.least;
        *pairs = (*pairs).max(2);
    }
    let (space, families) = Space::new(asked.len(), take, &recipe);
    let rows = space.rows(asked.len(), take);
    let labels: Vec<u32> = asked.iter().map(|(_, topic)| *topic).collect();
    let linear = Linear::train(&rows, &labels, &families, topics, &options.training);
    let centroids = Centroids::new(&rows, &labels, space.len(), topics);
    (space, linear, centroids)
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
