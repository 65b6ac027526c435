//! Question + content → [`Decision`].
//!
//! Three readers look at the same tokens: the cues (danger now, fragments, place, who asks), the trained classifier (which topic), and the
//! rules here that join them. The words are read once and wiped before this returns; the decision holds none of them.

use std::cell::RefCell;

use crate::content::{Diagnostic, Locale, PlaceId, Reader, Snapshot, TopicId};
use crate::question::Question;

use super::classifier::{self, Example, Lexicon, Options, Ranking, Scratch};
use super::cues::{self, Cues};
use super::decision::{Decision, Outcome, Unclear};
use super::fragments::{self, Outcome as Fragment};
use super::thresholds::Thresholds;
use super::urgent::{self, Strength};
use super::{place, reader};

/// How many topics a decision ranks.
const RANKED: usize = 5;
/// The label of messages that belong to no topic.
const BACKGROUND: u32 = u32::MAX;
/// Topics that the rules below send a question to by name.
const DANGER: &str = "in-danger-now";
const GREETING: &str = "greeting";
const THANKS: &str = "thanks";
const OWN_THOUGHTS: &str = "worried-about-own-thoughts";

thread_local! {
    /// Room that each thread reads its questions in; whatever a question left there is wiped before its decision is made.
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

/// Everything that was trained from one snapshot. Shared freely between threads; it never changes.
pub struct Matcher {
    classifier: classifier::Matcher,
    topics: Vec<TopicId>,
    locales: Vec<Locale>,
    cues: Cues,
    thresholds: Thresholds,
}

/// What is known about a question before it is read.
#[derive(Clone, Debug)]
pub struct Hints {
    /// The language of the interface: stands in where the words do not tell.
    pub locale: Locale,
}

impl Matcher {
    /// Trains on a snapshot's example questions and compiles its cues. The same content gives the same matcher.
    ///
    /// # Errors
    /// What is wrong in a cue file, with its place.
    pub fn train(snapshot: &Snapshot) -> Result<Self, Vec<Diagnostic>> {
        let topics: Vec<TopicId> = snapshot.topics().map(|topic| topic.id.clone()).collect();
        let locales: Vec<Locale> = snapshot.locales().map(|(locale, _)| locale.clone()).collect();
        let lexicons: Vec<Lexicon> = snapshot.locales().map(|(locale, language)| lexicon(locale, language)).collect();
        let mut examples = Vec::new();
        for (label, topic) in (0_u32..).zip(snapshot.topics()) {
            for (lang, locale) in (0_u8..).zip(&locales) {
                let questions = topic.questions.get(locale).into_iter().flatten();
                examples.extend(questions.map(|text| Example { label, text, lang }));
            }
        }
        for (lang, (_, language)) in (0_u8..).zip(snapshot.locales()) {
            examples.extend(language.background.iter().map(|text| Example { label: BACKGROUND, text, lang }));
        }
        // The two have nothing to do with each other: the cues are compiled beside the classifier.
        let (cues, classifier) = std::thread::scope(|scope| {
            let cues = scope.spawn(|| cues::of_snapshot(snapshot));
            let classifier = classifier::Matcher::train(&examples, &lexicons, &Options::default());
            (cues.join(), classifier)
        });
        let cues = cues.unwrap_or_else(|_| Err(Vec::new()))?;
        Ok(Self { classifier, topics, locales, cues, thresholds: Thresholds::default() })
    }

    /// How sure the likeliest topic is right: less by as much as the question looks like those that belong to none.
    fn confidence(ranking: &Ranking) -> f32 {
        let background = ranking.scores.iter().find(|(label, _)| *label == BACKGROUND).map_or(0.0, |(_, p)| *p);
        let first_is_background = ranking.scores.first().is_some_and(|(label, _)| *label == BACKGROUND);
        if first_is_background { (1.0 - background).min(ranking.confidence) } else { ranking.confidence * (1.0 - background) }
    }

    /// The topics of a ranking, best first.
    fn ranked(&self, ranking: &Ranking) -> Vec<(TopicId, f32)> {
        let named =
            ranking.scores.iter().filter_map(|(label, p)| Some((self.topics.get(usize::try_from(*label).ok()?)?.clone(), *p)));
        named.take(RANKED).collect()
    }
}

fn lexicon(locale: &Locale, language: &crate::content::Language) -> Lexicon {
    let expansions = language.abbreviations.iter().map(|(short, long)| (short.clone(), long.clone())).collect();
    Lexicon { language: locale.to_string(), expansions, common: language.common_words.clone() }
}

/// What the cues said of a question: names of content, no words.
struct Heard {
    urgent: Option<(TopicId, Strength)>,
    fragment: Option<Fragment>,
    place: Option<PlaceId>,
    place_alone: bool,
    reader: Option<Reader>,
    age: Option<u8>,
}

/// Decides what a question is about.
pub fn decide(question: &Question, snapshot: &Snapshot, matcher: &Matcher, hints: &Hints) -> Decision {
    let mut text = classifier::text::Text::default();
    text.read(question.words());
    let heard = hear(&text, snapshot, matcher);
    let ranking = SCRATCH.with_borrow_mut(|scratch| matcher.classifier.rank_text(scratch, &text));
    let ranked = matcher.ranked(&ranking);
    let confidence = Matcher::confidence(&ranking);
    let sure = matcher.thresholds.answers(confidence);
    let written = matcher.locales.get(usize::from(ranking.lang)).filter(|_| matcher.locales.len() > 1 && sure);
    let hinted = snapshot.closest(&hints.locale).unwrap_or(snapshot.fallback());
    let locale = written.unwrap_or(hinted).clone();

    let view = View { snapshot, thresholds: &matcher.thresholds, ranked: &ranked, confidence, heard: &heard };
    let urgent = view.urgent();
    let outcome = view.outcome(urgent.as_ref());
    Decision { outcome, urgent, locale, place: heard.place, reader: heard.reader, age: heard.age, confidence, ranked }
}

/// Reads the cues.
fn hear(text: &classifier::text::Text, snapshot: &Snapshot, matcher: &Matcher) -> Heard {
    let tokens: Vec<&str> =
        text.tokens().map(|(token, word)| if token.kind == classifier::text::Kind::Break { cues::BREAK } else { word }).collect();
    let findings = matcher.cues.read(&tokens);
    let topic = |id: &str| snapshot.topic(id).map(|topic| topic.id.clone());
    let named = place::place(&findings);
    let asker = reader::asker(&findings);
    Heard {
        urgent: urgent::urgent(&findings)
            .and_then(|found| Some((topic(found.topic.id()).or_else(|| topic(DANGER))?, found.strength))),
        fragment: fragments::fragment(&findings),
        place: named.and_then(|named| snapshot.places().get(named.id)).map(|place| place.id.clone()),
        place_alone: named.is_some_and(|named| named.alone),
        reader: asker.reader,
        age: asker.age.and_then(|age| u8::try_from(age).ok()),
    }
}

/// One question's evidence, joined.
struct View<'a> {
    snapshot: &'a Snapshot,
    thresholds: &'a Thresholds,
    ranked: &'a [(TopicId, f32)],
    confidence: f32,
    heard: &'a Heard,
}

impl View<'_> {
    /// Urgent when a strong cue says so, when a weak one does and the classifier is not sure of something else, or when the classifier
    /// itself sees a topic of danger now.
    fn urgent(&self) -> Option<TopicId> {
        if self.heard.fragment == Some(Fragment::Emergency) {
            return self.topic(DANGER);
        }
        if self.heard.fragment.is_some() {
            return None;
        }
        let of_now = |id: &TopicId| self.snapshot.topic(id.as_str()).is_some_and(|topic| topic.urgent);
        let seen = self.ranked.iter().find(|(id, _)| of_now(id)).map(|(id, _)| id.clone());
        let now: f32 = self.ranked.iter().filter(|(id, _)| of_now(id)).map(|(_, p)| p).sum();
        match &self.heard.urgent {
            Some((topic, Strength::Strong)) => Some(topic.clone()),
            Some((topic, Strength::Weak)) if !(self.thresholds.is_sure(self.confidence) && now < self.thresholds.weak_now) => {
                Some(topic.clone())
            }
            _ => seen.filter(|_| now >= self.thresholds.now && self.thresholds.offers(self.confidence)),
        }
    }

    fn outcome(&self, urgent: Option<&TopicId>) -> Outcome {
        if let Some(outcome) = self.without_a_topic() {
            return outcome;
        }
        if self.heard.reader == Some(Reader::OwnThoughts)
            && let Some(topic) = self.topic(OWN_THOUGHTS)
        {
            return Outcome::Answer { topic, neighbour: None };
        }
        let Some((first, p)) = self.ranked.first() else { return Outcome::None(Unclear::NotUnderstood) };
        let neighbour = self.neighbour(first);
        if self.thresholds.answers(self.confidence) || (neighbour.is_some() && self.thresholds.offers(self.confidence)) {
            return Outcome::Answer { topic: first.clone(), neighbour };
        }
        if let Some(urgent) = urgent {
            return Outcome::Answer {
                topic: if self.thresholds.offers(self.confidence) { first.clone() } else { urgent.clone() },
                neighbour: None,
            };
        }
        if !self.thresholds.offers(self.confidence) {
            return Outcome::None(Unclear::NotUnderstood);
        }
        let worth = self.ranked.iter().filter(|(_, other)| *other >= p * self.thresholds.offered);
        let offered: Vec<TopicId> = worth.take(3).map(|(id, _)| id.clone()).collect();
        if offered.len() > 1 {
            Outcome::Choose(offered)
        } else {
            Outcome::Choose(self.ranked.iter().take(2).map(|(id, _)| id.clone()).collect())
        }
    }

    /// Fragments and a place alone have no topic of their own.
    fn without_a_topic(&self) -> Option<Outcome> {
        let answer = |id: &str| {
            self.topic(id).map_or(Outcome::None(Unclear::HelpList), |topic| Outcome::Answer { topic, neighbour: None })
        };
        match self.heard.fragment {
            Some(Fragment::Emergency) => Some(answer(DANGER)),
            Some(Fragment::Greeting) => Some(answer(GREETING)),
            Some(Fragment::Thanks) => Some(answer(THANKS)),
            Some(Fragment::Bye) => Some(Outcome::None(Unclear::Bye)),
            Some(Fragment::Reader | Fragment::HelpList) => Some(Outcome::None(Unclear::HelpList)),
            None if self.heard.place_alone => Some(Outcome::None(Unclear::HelpList)),
            None => None,
        }
    }

    /// A topic that a reader can hardly tell from the first, when it is nearly as likely: the first button instead of a choice.
    fn neighbour(&self, first: &TopicId) -> Option<TopicId> {
        let wired = |id: &TopicId| {
            let lists = |from: &TopicId, to: &TopicId| {
                self.snapshot.topic(from.as_str()).is_some_and(|topic| topic.neighbours.contains(to))
            };
            lists(first, id) || lists(id, first)
        };
        let (_, p) = self.ranked.first()?;
        let (second, q) = self.ranked.get(1)?;
        (wired(second) && *q >= p * self.thresholds.offered).then(|| second.clone())
    }

    fn topic(&self, id: &str) -> Option<TopicId> {
        self.snapshot.topic(id).map(|topic| topic.id.clone())
    }
}
