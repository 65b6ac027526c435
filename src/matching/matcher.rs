//! Everything that was trained from one snapshot: the classifier with its ear for danger, the cues, the thresholds.
//!
//! The same content gives the same matcher, bit for bit. It never changes and never sees a person's words but through `decide`. Made by
//! the library when content is loaded, beside the one that is serving.

use crate::content::{Diagnostic, Language, Lines, Locale, Places, Snapshot, TopicId};

use super::classifier::fingerprint::fingerprint;
use super::classifier::{self, Asker, BACKGROUND, Cry, DANGERS, Example, Lexicon, Options, READERS, Signs, number_of};
use super::cues::{self, Cues};
use super::thresholds::Thresholds;
use super::urgent::UrgentTopic;

/// What `build.rs` stored, where a line of memory begins: so do the rows in it (`classifier::grid`).
static MODEL: &[u8] = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/model.bin"))).0;

/// The fingerprint of what it was taught.
const TAUGHT: u64 = u64::from_le_bytes(*include_bytes!(concat!(env!("OUT_DIR"), "/taught.bin")));

/// Something that begins with a line of memory.
#[repr(C, align(64))]
struct Aligned<B>(B);

/// Everything that was trained from one snapshot. Shared freely between threads; it never changes.
pub struct Matcher {
    pub(super) classifier: classifier::Matcher,
    pub(super) topics: Vec<TopicId>,
    /// Which of them are about danger now.
    pub(super) kinds: Vec<Option<UrgentTopic>>,
    pub(super) locales: Vec<Locale>,
    pub(super) cues: Cues,
    pub(super) thresholds: Thresholds,
}

impl Matcher {
    /// Learns from a snapshot's example questions and compiles its cues. Where there is the same to learn as in the content that is built into
    /// the program, so that only other words were edited, what was learned then is taken as it is: milliseconds instead of many seconds.
    ///
    /// # Errors
    /// What is wrong in a cue file, with its place.
    pub fn of(snapshot: &Snapshot) -> Result<Self, Vec<Diagnostic>> {
        let school = School::of(snapshot);
        if school.fingerprint() == TAUGHT { Self::built_in(snapshot) } else { Self::taught(&school, snapshot) }
    }

    /// The matcher of the content that is built into the program: its classifier was trained when the program was built, from the same files
    /// (`build.rs`).
    ///
    /// # Errors
    /// What is wrong in a cue file, with its place.
    pub fn built_in(snapshot: &Snapshot) -> Result<Self, Vec<Diagnostic>> {
        let Some(classifier) = classifier::Matcher::stored(MODEL) else { return Self::train(snapshot) };
        touch(MODEL);
        Ok(Self::with(classifier, cues::of_snapshot(snapshot)?, snapshot))
    }

    /// Learns, whatever was learned before.
    ///
    /// # Errors
    /// What is wrong in a cue file, with its place.
    pub fn train(snapshot: &Snapshot) -> Result<Self, Vec<Diagnostic>> {
        Self::taught(&School::of(snapshot), snapshot)
    }

    fn taught(school: &School<'_>, snapshot: &Snapshot) -> Result<Self, Vec<Diagnostic>> {
        // The two have nothing to do with each other: the cues are compiled beside the classifier.
        let (cues, classifier) = std::thread::scope(|scope| {
            let cues = scope.spawn(|| cues::of_snapshot(snapshot));
            let classifier = school.teach(&school.examples);
            (cues.join(), classifier)
        });
        let cues = cues.unwrap_or_else(|_| Err(Vec::new()))?;
        Ok(Self::with(classifier, cues, snapshot))
    }

    fn with(classifier: classifier::Matcher, cues: Cues, snapshot: &Snapshot) -> Self {
        let topics: Vec<TopicId> = snapshot.topics().map(|topic| topic.id.clone()).collect();
        let locales = snapshot.locales().map(|(locale, _)| locale.clone()).collect();
        let kinds = topics.iter().map(|topic| UrgentTopic::from_id(topic.as_str())).collect();
        Self { classifier, topics, kinds, locales, cues, thresholds: Thresholds::of(snapshot) }
    }

    /// The topic of a label; none of the background's.
    pub(super) fn topic(&self, label: u32) -> Option<&TopicId> {
        self.topics.get(usize::try_from(label).ok()?)
    }

    /// The kind of danger now that a label is about.
    pub(super) fn kind(&self, label: u32) -> Option<UrgentTopic> {
        self.kinds.get(usize::try_from(label).ok()?).copied().flatten()
    }

    /// Whether two matchers learned the same, bit for bit.
    pub fn learned_the_same(&self, other: &Self) -> bool {
        self.classifier.to_bytes() == other.classifier.to_bytes()
    }

    /// The same with another classifier of the same content: what calibration judges with.
    pub(super) fn with_classifier(self, classifier: classifier::Matcher) -> Self {
        Self { classifier, ..self }
    }
}

/// Brings bytes of the binary into memory, a page after the other: else the first to ask would wait for the pages that they touch.
fn touch(bytes: &[u8]) {
    std::hint::black_box(bytes.iter().step_by(PAGE).fold(0, |seen, byte| seen ^ byte));
}

/// The smallest page that a system has.
const PAGE: usize = 4096;

/// What a snapshot has to teach.
pub(super) struct School<'a> {
    pub(super) topics: Vec<TopicId>,
    pub(super) examples: Vec<Example<'a>>,
    lexicons: Vec<Lexicon<'a>>,
    signs: Signs<'a>,
}

impl<'a> School<'a> {
    pub(super) fn of(snapshot: &'a Snapshot) -> Self {
        let topics: Vec<TopicId> = snapshot.topics().map(|topic| topic.id.clone()).collect();
        let lexicons = snapshot.locales().map(|(locale, language)| lexicon_of(locale, language, snapshot.places())).collect();
        let mut examples = Vec::new();
        for (label, topic) in (0_u32..).zip(snapshot.topics()) {
            for (lang, (locale, _)) in (0_u8..).zip(snapshot.locales()) {
                let questions = topic.questions.get(locale).into_iter().flat_map(Lines::iter);
                examples.extend(questions.map(|text| Example { label, text, lang }));
            }
        }
        for (lang, (_, language)) in (0_u8..).zip(snapshot.locales()) {
            examples.extend(language.background.iter().map(|text| Example { label: BACKGROUND, text, lang }));
        }
        let signs = signs(snapshot, &topics);
        Self { topics, examples, lexicons, signs }
    }

    /// Tells it apart from any other.
    fn fingerprint(&self) -> u64 {
        fingerprint(&self.examples, &self.signs, &self.lexicons)
    }

    /// Trains a classifier on some of the examples.
    pub(super) fn teach(&self, examples: &[Example<'_>]) -> classifier::Matcher {
        classifier::Matcher::train_with(examples, &self.signs, &self.lexicons, &Options::default())
    }
}

/// What the ear learns from beside every topic's examples, of which those of the topics of danger now are cries: the locales' own lists.
fn signs<'a>(snapshot: &'a Snapshot, topics: &[TopicId]) -> Signs<'a> {
    let kind = |id: &str| number_of(id, &DANGERS);
    let topics = (0_u32..).zip(topics).filter_map(|(label, id)| Some((label, kind(id.as_str())?))).collect();
    let (mut cries, mut askers) = (Vec::new(), Vec::new());
    for (lang, (_, language)) in (0_u8..).zip(snapshot.locales()) {
        for file in &language.cries {
            let Some(danger) = file.topic.as_deref().map_or(Some(0), kind) else { continue };
            cries.extend(file.lines.iter().map(|text| Cry { danger, text, lang }));
        }
        for file in &language.askers {
            let reader = file.reader.and_then(|reader| number_of(reader.as_str(), &READERS)).unwrap_or(0);
            askers.extend(file.lines.iter().map(|text| Asker { reader, text, lang }));
        }
    }
    Signs { topics, cries, askers }
}

/// What the classifier is told of a language besides its example questions. Places' names are words that are spelt right: "motherwell" is no mother.
pub fn lexicon_of<'a>(locale: &Locale, language: &'a Language, places: &'a Places) -> Lexicon<'a> {
    Lexicon {
        language: locale.to_string(),
        expansions: language.abbreviations.iter().map(|(short, long)| (short.as_str(), long.as_str())).collect(),
        common: language.common_words.iter().chain(places.words()).collect(),
        classes: language.word_classes.as_ref().map_or("", |source| &source.text),
    }
}
