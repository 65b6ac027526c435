//! One language's model: its vocabulary, features, weights and centroids, and how they judge a question.
//!
//! Trained from the examples of one language alone. It never decides the outcome (`mod` does) and never keeps a question.

use zeroize::Zeroize;

use super::Askers;
use super::centroid::Centroids;
use super::corpus::Corpus;
use super::ear::{self, Alarm, Ear, Heard, Lessons};
use super::features::{Recipe, Topical, Weighted};
use super::lexicon::{Known, Lexicon};
use super::linear::{Linear, Training, log_softmax, softmax};
use super::respell::respell;
use super::space::Shape;
use super::stored::Stored;
use super::text::Text;
use super::vectorizer::{Room, Vectorizer};
use super::wipe::wipe;
use super::words::{Reading, Vocabulary};

/// Everything that can be chosen; the defaults were found best on CLINC150 and xSID.
#[derive(Clone, Debug)]
pub struct Options {
    /// Features and their weights.
    pub recipe: Recipe,
    /// How weights are found.
    pub training: Training,
    /// How evidence becomes confidence.
    pub trust: Trust,
    /// The second scorer; without it nothing hears danger.
    pub ear: Option<ear::Options>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            recipe: Recipe::default(),
            training: Training::default(),
            trust: Trust::default(),
            ear: Some(ear::Options::default()),
        }
    }
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
    /// Of the second scorer's logarithms beside the linear model's where examples abound, 0 to 1.
    pub ear: f32,
}

impl Default for Trust {
    fn default() -> Self {
        Self { cosine: 0.5, known: 1.0, language: 1.0, ear: 0.5 }
    }
}

/// Room for judging one question after another; wiped after each.
#[derive(Debug, Default)]
pub struct Bench {
    pub(super) reading: Reading,
    room: Room,
    pub(super) vector: Vec<Weighted>,
    pub(super) scores: Vec<f32>,
    ear: ear::Bench,
}

impl Zeroize for Bench {
    fn zeroize(&mut self) {
        self.reading.zeroize();
        self.room.zeroize();
        wipe(&mut self.vector);
        wipe(&mut self.scores);
        self.ear.zeroize();
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
    /// How likely each reader asks.
    pub askers: Askers,
}

/// A trained model of one language.
pub struct Model {
    pub(super) known: Known,
    pub(super) vocabulary: Vocabulary,
    vectorizer: Vectorizer<Topical>,
    pub(super) linear: Linear,
    centroids: Centroids,
    pub(super) ear: Ear,
    /// What the second scorer counts beside the linear model, 0 to 1.
    share: f32,
    trust: Trust,
}

impl Stored for Model {
    fn store(&self, out: &mut Vec<u8>) {
        self.known.store(out);
        self.vocabulary.store(out);
        self.vectorizer.store(out);
        self.linear.store(out);
        self.centroids.store(out);
        self.ear.store(out);
        self.share.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self {
            known: Known::load(from)?,
            vocabulary: Vocabulary::load(from)?,
            vectorizer: Vectorizer::load(from)?,
            linear: Linear::load(from)?,
            centroids: Centroids::load(from)?,
            ear: Ear::load(from)?,
            share: f32::load(from)?,
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
    /// Who wrote it, 0 where it does not tell; none where that is not known.
    pub reader: Option<u8>,
}

impl Model {
    /// Trains on lessons, topics beside danger.
    #[must_use]
    pub fn train(lessons: &[Lesson<'_>], topics: usize, lexicon: &Lexicon<'_>, options: &Options) -> Self {
        let known = Known::new(lexicon);
        let texts: Vec<&str> = lessons.iter().map(|lesson| lesson.text).collect();
        let corpus = respell(Corpus::read(&texts, &known), &known, lexicon);
        let (kinds, classes) = classes(lessons, topics);
        let readers = (0..).zip(lessons).filter_map(|(at, lesson)| Some((at, u32::from(lesson.reader?)))).collect();
        let heard = Lessons { classes, readers, kinds };
        let asked: Vec<(usize, u32)> = (0..).zip(lessons).filter_map(|(at, lesson)| Some((at, lesson.topic?))).collect();
        // A net needs more examples than a sum of weights: on the 150 a language of xSID it would take 2 points away, on CLINC150's 1,500 it
        // gives half a point, on 30,000 of our own it gives 2 to 3.
        let many = asked.len() as f32;
        let share = options.trust.ear * many / (many + FEW);
        let mut vocabulary = Vocabulary::new(&corpus, &known, lexicon);
        // The three have nothing to do with each other.
        let (speller, ear, (vectorizer, linear, centroids)) = std::thread::scope(|scope| {
            let ear = scope.spawn(|| {
                let train = |how| Ear::train(&corpus, &vocabulary, heard, how);
                (vocabulary.speller(&corpus, &known), options.ear.as_ref().map_or_else(Ear::default, train))
            });
            let topics = learn_topics(&corpus, &vocabulary, &asked, topics, options);
            let (speller, ear) = ear.join().unwrap_or_default();
            (speller, ear, topics)
        });
        vocabulary.learn_slips(speller);
        Self { known, vocabulary, vectorizer, linear, centroids, ear, share, trust: options.trust.clone() }
    }

    /// Judges a question; `bench.scores` then holds the topics' probabilities.
    pub fn judge(&self, text: &Text, bench: &mut Bench) -> Verdict {
        self.vocabulary.read(text, &self.known, true, &mut bench.reading);
        let (shape, Heard { alarm, askers }) = self.opine(bench);
        let (top, p) = best(&bench.scores);
        let cosine = self.centroids.near(&bench.vector, self.vectorizer.space().length(), top);
        // Nothing in common with any example: the least evidence there is.
        let log = |x: f32| x.max(1e-4).ln();
        let evidence = log(p) + self.trust.cosine * log(cosine) + self.trust.known * log(shape.known);
        Verdict { top, evidence, alarm, askers }
    }

    /// The topics' probabilities for what `bench.reading` holds, by both scorers, and the danger and the asker that are heard in it.
    pub(super) fn opine(&self, bench: &mut Bench) -> (Shape, Heard) {
        let shape = self.weigh(bench);
        log_softmax(&mut bench.scores);
        let heard = self.ear.hear(&bench.reading, &mut bench.ear);
        join(&mut bench.scores, bench.ear.scores(), self.share);
        softmax(&mut bench.scores);
        (shape, heard)
    }

    /// All features of what `bench.reading` holds, no word folded: what is alike in two messages.
    pub(super) fn whole(&self, bench: &mut Bench) -> Vec<Weighted> {
        let mut vector = Vec::new();
        self.vectorizer.vectorize_whole(bench.reading.seen(), &mut bench.room, &mut vector);
        vector
    }

    /// Features and raw scores of what `bench.reading` holds, by the linear model alone.
    pub(super) fn weigh(&self, bench: &mut Bench) -> Shape {
        let shape = self.vectorizer.vectorize(bench.reading.seen(), &mut bench.room, &mut bench.vector);
        self.linear.score(&bench.vector, &mut bench.scores);
        shape
    }
}

/// Joins the logarithms of two scorers' probabilities of the same topics by their weighted mean; where the second says nothing the first stands.
fn join(first: &mut [f32], second: &[f32], weight: f32) {
    for (first, second) in first.iter_mut().zip(second) {
        *first = blend(*first, *second, weight);
    }
}

/// The logarithm of one topic's probability, not yet scaled, from those of two scorers.
pub(super) const fn blend(first: f32, second: f32, weight: f32) -> f32 {
    (1.0 - weight) * first.max(LEAST) + weight * second.max(LEAST)
}

/// With so many examples the second scorer has half of its share.
const FEW: f32 = 1500.0;

/// No scorer is surer than this that something is not so: the logarithm of one in ten millions.
const LEAST: f32 = -16.118;

/// The classes of the ear: each topic, what is calm and no topic, and any kind of danger that no topic is about. Gives each class's kind, and
/// each lesson's class.
fn classes(lessons: &[Lesson<'_>], topics: usize) -> (Vec<u8>, Vec<(usize, u32)>) {
    let mut kinds = vec![0_u8; topics];
    for lesson in lessons {
        if let (Some(topic), Some(danger)) = (lesson.topic, lesson.danger)
            && let Some(kind) = kinds.get_mut(topic as usize)
        {
            *kind = danger;
        }
    }
    let of_kind: Vec<usize> = (0..ear::KINDS as u8)
        .map(|kind| {
            let topic = kinds.iter().take(topics).position(|other| kind > 0 && *other == kind);
            topic.unwrap_or_else(|| {
                kinds.push(kind);
                kinds.len() - 1
            })
        })
        .collect();
    let class = |lesson: &Lesson<'_>| match (lesson.topic, lesson.danger) {
        (Some(topic), _) => Some(topic),
        (None, Some(danger)) => of_kind.get(usize::from(danger)).map(|class| *class as u32),
        (None, None) => None,
    };
    let classes = (0..).zip(lessons).filter_map(|(at, lesson)| Some((at, class(lesson)?))).collect();
    (kinds, classes)
}

/// The features, weights and middles of the topics.
fn learn_topics(
    corpus: &Corpus,
    vocabulary: &Vocabulary,
    asked: &[(usize, u32)],
    topics: usize,
    options: &Options,
) -> (Vectorizer<Topical>, Linear, Centroids) {
    let example = |at: usize| corpus.example(asked.get(at).map_or(usize::MAX, |(example, _)| *example));
    let mut vectorizer = Vectorizer::new(asked.len(), example, vocabulary.seen(), &options.recipe);
    let rows = vectorizer.rows(asked.len(), example);
    let labels: Vec<u32> = asked.iter().map(|(_, topic)| *topic).collect();
    let families: Vec<usize> = vectorizer.space().families().collect();
    let folded = vectorizer.fold(corpus.common());
    let linear = Linear::train(&rows, &labels, &families, &folded, topics, &options.training);
    let runs = vectorizer.space().family(Topical::RUNS);
    let centroids = Centroids::new(&rows, &labels, families.len(), &folded, topics, runs);
    (vectorizer, linear, centroids)
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
