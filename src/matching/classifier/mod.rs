//! The matcher: from a question to topics with probabilities and a confidence, trained from the content's examples alone.
//!
//! One model a language; the most confident one among the likely languages wins. Same examples, same build: same model, bit
//! for bit. No global state, no clock, no network, no generated text; a question lives in a `Scratch` that wipes itself.
//! Called by the routing layer (which adds urgent cues, place and reader) and by `waymark explain`.

pub mod batch;
pub mod buckets;
pub mod calibrate;
pub mod centroid;
pub mod corpus;
pub mod cut;
pub mod ear;
pub mod emoji;
pub mod explain;
pub mod features;
pub mod fingerprint;
pub mod grid;
pub mod language;
pub mod layer;
pub mod learner;
pub mod lexicon;
pub mod linear;
pub mod model;
pub mod net;
pub mod packed;
pub mod respell;
pub mod rng;
pub mod rows;
pub mod space;
pub mod speller;
pub mod stored;
pub mod text;
pub mod vectorizer;
pub mod wipe;
pub mod words;

use zeroize::Zeroize;

use calibrate::Calibration;
use ear::Alarm;
use language::Guess;
pub use lexicon::Lexicon;
use model::{Bench, Lesson, Model, blend};
pub use model::{Options, Trust};
use stored::Stored;
use text::Text;

/// The topics of danger now, in the order of their kinds from 1; kind 0 is calm.
pub const DANGERS: [&str; 4] = ["in-danger-now", "self-harm-and-suicide", "sexual-assault-now", "missing-child"];

/// Who may ask, in the order of their numbers from 1; number 0 is nobody in particular.
pub const READERS: [&str; 6] = ["victim", "friend", "parent", "adult-survivor", "professional", "own-thoughts"];

/// The number of a name in `DANGERS` or `READERS`, from 1.
pub fn number_of(name: &str, names: &[&str]) -> Option<u8> {
    let at = names.iter().position(|known| *known == name)?;
    u8::try_from(at + 1).ok()
}

/// How likely it is that the words do not tell who asks (the first), and that each of `READERS` does.
pub type Askers = [f32; READERS.len() + 1];

/// The label of messages that belong to no topic.
pub const BACKGROUND: u32 = u32::MAX;

/// An example question of a topic.
#[derive(Clone, Copy, Debug, Hash)]
pub struct Example<'a> {
    /// The topic, any number.
    pub label: u32,
    /// What a person might type.
    pub text: &'a str,
    /// Index into the lexicons.
    pub lang: u8,
}

/// A message that says whether somebody is in danger, and nothing of a topic.
#[derive(Clone, Copy, Debug, Hash)]
pub struct Cry<'a> {
    /// 0 calm, else the kind of danger.
    pub danger: u8,
    /// What a person might type.
    pub text: &'a str,
    /// Index into the lexicons.
    pub lang: u8,
}

/// A message that says who wrote it, and nothing of a topic.
#[derive(Clone, Copy, Debug, Hash)]
pub struct Asker<'a> {
    /// 0 where it does not tell, else the number of the reader.
    pub reader: u8,
    /// What a person might type.
    pub text: &'a str,
    /// Index into the lexicons.
    pub lang: u8,
}

/// What else there is to learn: which topics are about danger, messages that cry or only sound like it, and messages by who wrote them.
#[derive(Clone, Debug, Default, Hash)]
pub struct Signs<'a> {
    /// The topics whose examples are cries, with their kind; all other topics' examples are calm.
    pub topics: Vec<(u32, u8)>,
    /// Messages beside the topics' examples.
    pub cries: Vec<Cry<'a>>,
    /// Who writes how.
    pub askers: Vec<Asker<'a>>,
}

/// What the matcher makes of a question.
#[derive(Clone, Debug, Default)]
pub struct Ranking {
    /// The language it was read in: index into the lexicons.
    pub lang: u8,
    /// Topics with probabilities that sum to one; the likeliest `SORTED` come first, in order.
    pub scores: Vec<(u32, f32)>,
    /// How sure the first is right, 0 to 1: low for what no topic is about.
    pub confidence: f32,
    /// What `confidence` is made from, before calibration: for thresholds and for tests.
    pub evidence: f32,
    /// How many words were mended.
    pub mended: u16,
    /// How likely the question is calm, or a cry of each kind: the most alarmed of the languages it may be in.
    pub alarm: Alarm,
    /// How likely each reader asks, by the language it was read in.
    pub askers: Askers,
}

impl Ranking {
    /// Joins a second scorer's opinion: log-probabilities of topics, weighed against ours (0 ours alone, 1 theirs alone).
    ///
    /// A topic the second scorer does not know keeps our opinion. Evidence and confidence stay ours: calibrate the joined
    /// scores anew before trusting a joined confidence.
    pub fn fuse(&mut self, second: &[(u32, f32)], weight: f32) {
        for (label, p) in &mut self.scores {
            if let Some((_, log)) = second.iter().find(|(other, _)| other == label) {
                *p = blend(p.ln(), *log, weight).exp();
            }
        }
        let sum: f32 = self.scores.iter().map(|s| s.1).sum();
        self.scores.iter_mut().for_each(|s| s.1 /= sum.max(1e-30));
        likeliest_first(&mut self.scores);
    }
}

/// How many topics a ranking has in order: all that anybody looks at. Sorting all of them takes longer than scoring them.
pub const SORTED: usize = 12;

/// Brings the likeliest topics to the front, in order.
pub(super) fn likeliest_first(scores: &mut [(u32, f32)]) {
    let likelier = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    let front = match scores.len() {
        0..=SORTED => scores,
        _ => scores.select_nth_unstable_by(SORTED, likelier).0,
    };
    front.sort_unstable_by(likelier);
}

/// Room to read one question after another. It is wiped after each, and when dropped.
#[derive(Debug, Default)]
pub struct Scratch {
    text: Text,
    bench: Bench,
    other: Bench,
    languages: Vec<f32>,
}

impl Zeroize for Scratch {
    fn zeroize(&mut self) {
        self.text.zeroize();
        self.bench.zeroize();
        self.other.zeroize();
        self.languages.zeroize();
    }
}

/// A language less likely than the best by this much (in nats) is not tried.
const UNLIKELY: f32 = 6.0;

/// The trained matcher. Shared freely between threads; it never changes.
pub struct Matcher {
    models: Vec<Option<Model>>,
    guess: Guess,
    labels: Vec<u32>,
    trust: Trust,
    calibration: Calibration,
}

impl Matcher {
    /// Trains one model for each lexicon that has examples.
    #[must_use]
    pub fn train(examples: &[Example<'_>], lexicons: &[Lexicon<'_>], options: &Options) -> Self {
        Self::train_with(examples, &Signs::default(), lexicons, options)
    }

    /// The same with an ear for danger and for who asks.
    #[must_use]
    pub fn train_with(examples: &[Example<'_>], signs: &Signs<'_>, lexicons: &[Lexicon<'_>], options: &Options) -> Self {
        let mut labels: Vec<u32> = examples.iter().map(|e| e.label).collect();
        labels.sort_unstable();
        labels.dedup();
        let danger = |label: u32| signs.topics.iter().find(|(topic, _)| *topic == label).map_or(0, |(_, danger)| *danger);
        let hears = !signs.topics.is_empty() || !signs.cries.is_empty();
        let parts: Vec<Vec<Lesson<'_>>> = (0..lexicons.len())
            .map(|lang| {
                let of = |other: u8| usize::from(other) == lang;
                let own = examples.iter().filter(|e| of(e.lang)).map(|e| Lesson {
                    text: e.text,
                    topic: Some(labels.binary_search(&e.label).unwrap_or(0) as u32),
                    danger: hears.then(|| danger(e.label)),
                    reader: None,
                });
                let cries = signs.cries.iter().filter(|cry| of(cry.lang));
                let cries = cries.map(|cry| Lesson { text: cry.text, topic: None, danger: Some(cry.danger), reader: None });
                let askers = signs.askers.iter().filter(|asker| of(asker.lang));
                let askers =
                    askers.map(|asker| Lesson { text: asker.text, topic: None, danger: None, reader: Some(asker.reader) });
                own.chain(cries).chain(askers).collect()
            })
            .collect();
        // With one language there is nothing to guess.
        let several = lexicons.len() > 1;
        let guess = Guess::new(examples.iter().filter(|_| several).map(|e| (e.lang, e.text)), lexicons.len());
        let models = parts
            .iter()
            .zip(lexicons)
            .map(|(part, lexicon)| (!part.is_empty()).then(|| Model::train(part, labels.len(), lexicon, options)))
            .collect();
        Self { models, guess, labels, trust: options.trust.clone(), calibration: Calibration::default() }
    }

    /// The matcher as bytes, which `stored` reads again in the same build.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.labels.store(&mut out);
        self.guess.store(&mut out);
        self.models.store(&mut out);
        out
    }

    /// A matcher that was trained with the default options when the program was built; none where the bytes are no such thing.
    #[must_use]
    pub fn stored(mut bytes: &'static [u8]) -> Option<Self> {
        let from = &mut bytes;
        let (labels, guess, models) = (Vec::load(from)?, Guess::load(from)?, Vec::load(from)?);
        Some(Self { models, guess, labels, trust: Trust::default(), calibration: Calibration::default() })
    }

    /// Ranks the topics for a question.
    #[must_use]
    pub fn rank(&self, question: &str) -> Ranking {
        self.rank_with(&mut Scratch::default(), question)
    }

    /// The same with room that is reused; it is wiped before this returns.
    pub fn rank_with(&self, scratch: &mut Scratch, question: &str) -> Ranking {
        let mut text = std::mem::take(&mut scratch.text);
        text.read(question);
        let ranking = self.rank_text(scratch, &text);
        text.zeroize();
        scratch.text = text;
        ranking
    }

    /// The same for a question that was read already: the cues look at the same tokens.
    pub fn rank_text(&self, scratch: &mut Scratch, text: &Text) -> Ranking {
        if self.models.len() > 1 {
            self.guess.of(text, &mut scratch.languages);
        } else {
            scratch.languages.resize(1, 0.0);
        }
        let most = scratch.languages.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let mut ranking = Ranking::default();
        let mut found: Option<f32> = None;
        for (lang, (model, likely)) in self.models.iter().zip(&scratch.languages).enumerate() {
            let Some(model) = model else { continue };
            if self.models.len() > 1 && *likely < most - UNLIKELY {
                continue;
            }
            let verdict = model.judge(text, &mut scratch.other);
            let total = verdict.evidence + self.trust.language * likely;
            let calm = |alarm: &Alarm| alarm.first().copied().unwrap_or(1.0);
            if found.is_none() || calm(&verdict.alarm) < calm(&ranking.alarm) {
                ranking.alarm = verdict.alarm;
            }
            if found.is_none_or(|best| total > best) {
                found = Some(total);
                ranking.lang = lang as u8;
                ranking.evidence = verdict.evidence;
                ranking.askers = verdict.askers;
                std::mem::swap(&mut scratch.bench, &mut scratch.other);
            }
        }
        ranking.confidence = self.calibration.confidence(ranking.evidence);
        ranking.mended = scratch.bench.reading.words().filter(|(w, _)| w.mended).count() as u16;
        ranking.scores = self.labels.iter().copied().zip(scratch.bench.scores.iter().copied()).collect();
        likeliest_first(&mut ranking.scores);
        scratch.zeroize();
        ranking
    }
}

#[cfg(test)]
mod tests;
