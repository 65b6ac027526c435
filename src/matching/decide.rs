//! Question + content → [`Decision`].
//!
//! Three readers look at the same tokens: the cues (danger now, fragments, place, who asks), the trained classifier (which topic), and the
//! rules here that join them. The words are read once and wiped before this returns; the decision holds none of them.

use std::cell::RefCell;

use zeroize::Zeroize;

use crate::content::{Locale, PlaceId, Reader, Snapshot, TopicId};
use crate::question::Question;

use super::classifier::text::Text;
use super::classifier::{BACKGROUND, Ranking, SORTED, Scratch, likeliest_first};
use super::cues;
use super::decision::{Decision, Outcome, Unclear};
use super::fragments::{self, Outcome as Fragment};
use super::matcher::Matcher;
use super::thresholds::Thresholds;
use super::urgent::{self, Danger, Strength, UrgentTopic};
use super::{place, reader};

/// How many topics a decision ranks.
const RANKED: usize = 5;
/// Topics that the rules below send a question to by name.
const DANGER: &str = "in-danger-now";
const GREETING: &str = "greeting";
const THANKS: &str = "thanks";
const OWN_THOUGHTS: &str = "worried-about-own-thoughts";

thread_local! {
    /// Room that each thread reads its questions in; whatever a question left there is wiped before its decision is made.
    static ROOM: RefCell<Room> = RefCell::default();
}

/// Where a thread reads one question after another.
#[derive(Default)]
struct Room {
    text: Text,
    cues: cues::Room,
    scratch: Scratch,
}

/// What is known about a question before it is read.
#[derive(Clone, Debug)]
pub struct Hints {
    /// The language of the interface: stands in where the words do not tell.
    pub locale: Locale,
}

/// What the cues said of a question: names of content, no words.
struct Heard {
    urgent: Option<(UrgentTopic, Strength)>,
    fragment: Option<Fragment>,
    place: Option<PlaceId>,
    place_alone: bool,
    asker: reader::Asker,
}

/// Decides what a question is about.
pub fn decide(question: &Question, snapshot: &Snapshot, matcher: &Matcher, hints: &Hints) -> Decision {
    let Judgement { heard, reader, ranking, danger, ranked, other, evidence } =
        Judgement::of(question.words(), snapshot, matcher);
    let confidence = matcher.thresholds.confidence(evidence);
    let sure = matcher.thresholds.answers(confidence);
    let written = matcher.locales.get(usize::from(ranking.lang)).filter(|_| matcher.locales.len() > 1 && sure);
    let hinted = snapshot.closest(&hints.locale).unwrap_or(snapshot.fallback());
    let locale = written.unwrap_or(hinted).clone();

    let (thresholds, other) = (&matcher.thresholds, other.as_ref());
    let view = View { snapshot, thresholds, ranked: &ranked, other, confidence, heard: &heard, reader, danger: &danger };
    let urgent = view.urgent();
    let outcome = view.outcome(urgent.as_ref());
    let place = heard.place.clone();
    let age = heard.asker.age.and_then(|age| u8::try_from(age).ok());
    Decision { outcome, urgent, locale, place, reader, age, confidence, danger: danger.alert, ranked }
}

/// What is made of the words before any threshold.
struct Judgement {
    heard: Heard,
    reader: Option<Reader>,
    ranking: Ranking,
    danger: Danger,
    ranked: Vec<(TopicId, f32)>,
    /// The likeliest topic beside those of danger now.
    other: Option<TopicId>,
    evidence: f32,
}

impl Judgement {
    fn of(words: &str, snapshot: &Snapshot, matcher: &Matcher) -> Self {
        let (heard, ranking) = ROOM.with_borrow_mut(|room| {
            // Taken out, so that a panic would drop the words, and so wipe them.
            let mut text = std::mem::take(&mut room.text);
            text.read(words);
            let heard = hear(&text, snapshot, matcher, &mut room.cues);
            let ranking = matcher.classifier.rank_text(&mut room.scratch, &text);
            text.zeroize();
            room.cues.zeroize();
            room.text = text;
            (heard, ranking)
        });
        let danger = Danger::of(&ranking.alarm, heard.urgent);
        let calm = calm(&ranking, matcher);
        let own_thoughts = heard.asker.may_tell_own_thoughts(&ranking.askers) && is_about_own_thoughts(&ranking, calm, matcher);
        let reader = if own_thoughts { Some(Reader::OwnThoughts) } else { heard.asker.reader(&ranking.askers) };
        let own = reader::probability(&ranking.askers, Reader::OwnThoughts);
        let own_from = if own_thoughts { 0.0 } else { matcher.thresholds.own_thoughts_from(own) };
        let (ranked, evidence) = rank(&ranking, calm, &danger, own_from, matcher);
        let other = other(&ranking, calm, &ranked, matcher);
        Self { heard, reader, ranking, danger, ranked, other, evidence }
    }
}

/// The likeliest topics of an example question and the evidence for the first, for calibration.
pub(super) fn judge(example: &str, snapshot: &Snapshot, matcher: &Matcher) -> (Vec<(TopicId, f32)>, f32) {
    let judgement = Judgement::of(example, snapshot, matcher);
    (judgement.ranked, judgement.evidence)
}

/// A question's tokens, for `explain`.
pub(super) fn read(question: &Question) -> Text {
    let mut text = Text::default();
    text.read(question.words());
    text
}

/// Reads the cues.
fn hear(text: &Text, snapshot: &Snapshot, matcher: &Matcher, room: &mut cues::Room) -> Heard {
    let findings = matcher.cues.read(text, room);
    let named = place::place(&findings);
    Heard {
        urgent: urgent::urgent(&findings).map(|found| (found.topic, found.strength)),
        fragment: fragments::fragment(&findings),
        place: named.and_then(|named| snapshot.places().get(named.id)).map(|place| place.id.clone()),
        place_alone: named.is_some_and(|named| named.alone),
        asker: reader::asker(&findings),
    }
}

/// Joins the topics' probabilities with the danger: the topics of danger now share its probability, all others the rest. Gives the likeliest
/// topics and the evidence for the first. Help with one's own thoughts is only there from the probability `own_from` on.
fn rank(ranking: &Ranking, calm: f32, danger: &Danger, own_from: f32, matcher: &Matcher) -> (Vec<(TopicId, f32)>, f32) {
    let (topic, kind) = (|label| matcher.topic(label), |label| matcher.kind(label));
    // What is neither likely nor about danger now is not named in the end.
    let (likely, others) = ranking.scores.split_at_checked(SORTED).unwrap_or((&ranking.scores, &[]));
    let mut joined: Vec<(u32, f32)> = (likely.iter().chain(others.iter().filter(|(label, _)| kind(*label).is_some())))
        .map(|(label, p)| match kind(*label) {
            Some(kind) => (*label, danger.of_kind(kind)),
            None => (*label, p / calm.max(1e-6) * (1.0 - danger.now)),
        })
        .collect();
    joined.retain(|(label, p)| *p >= own_from || !is_own_thoughts(*label, matcher));
    likeliest_first(&mut joined);
    let own = ranking.scores.first().map_or(1.0, |(_, p)| *p);
    let first = joined.iter().find(|(label, _)| *label != BACKGROUND).map_or(0.0, |(_, p)| *p);
    let named = joined.iter().filter_map(|(label, p)| Some((topic(*label)?.clone(), *p)));
    (named.take(RANKED).collect(), ranking.evidence + first.max(1e-6).ln() - own.max(1e-6).ln())
}

/// Whether the examples, too, hear somebody worried about their own thoughts: the topic is likely among those of no danger now, or at all.
fn is_about_own_thoughts(ranking: &Ranking, calm: f32, matcher: &Matcher) -> bool {
    let p = ranking.scores.iter().find(|(label, _)| is_own_thoughts(*label, matcher)).map_or(0.0, |(_, p)| *p);
    p >= matcher.thresholds.beside_at_all || p >= matcher.thresholds.beside * calm.max(1e-6)
}

fn is_own_thoughts(label: u32, matcher: &Matcher) -> bool {
    matcher.topic(label).is_some_and(|topic| topic.as_str() == OWN_THOUGHTS)
}

/// How likely the topics are together that are about no danger now, by the classifier alone.
fn calm(ranking: &Ranking, matcher: &Matcher) -> f32 {
    ranking.scores.iter().filter(|(label, _)| matcher.kind(*label).is_none()).map(|(_, p)| p).sum()
}

/// The likeliest topic that is about no danger now, when it is likely among those, and the words say anything of it at all: "I want to die"
/// asks for nothing else, though something is always likeliest.
fn other(ranking: &Ranking, calm: f32, joined: &[(TopicId, f32)], matcher: &Matcher) -> Option<TopicId> {
    let (topic, kind) = (|label| matcher.topic(label), |label| matcher.kind(label));
    let named = ranking.scores.iter().filter_map(|(label, p)| Some((topic(*label).filter(|_| kind(*label).is_none())?, *p)));
    let mut asked = named.filter(|(id, _)| ![GREETING, THANKS, OWN_THOUGHTS].contains(&id.as_str()));
    let (id, p) = asked.next()?;
    let (said, likely) = (matcher.thresholds.beside_at_all, matcher.thresholds.beside * calm);
    let at_all = p >= said || joined.iter().any(|(other, p)| other == id && *p >= said);
    (at_all && p >= likely).then(|| id.clone())
}

/// One question's evidence, joined.
struct View<'a> {
    snapshot: &'a Snapshot,
    thresholds: &'a Thresholds,
    ranked: &'a [(TopicId, f32)],
    other: Option<&'a TopicId>,
    confidence: f32,
    heard: &'a Heard,
    reader: Option<Reader>,
    danger: &'a Danger,
}

impl View<'_> {
    /// Urgent when cues and the trained ear together say so.
    fn urgent(&self) -> Option<TopicId> {
        if self.heard.fragment.is_some() {
            return (self.heard.fragment == Some(Fragment::Emergency)).then(|| self.topic(DANGER)).flatten();
        }
        // "im in belfast": nothing else was said.
        if self.heard.place_alone && self.heard.urgent.is_none() {
            return None;
        }
        let own_thoughts = self.reader == Some(Reader::OwnThoughts);
        // "Police took my laptop, I can't go on": among all else that such a message tells, the ear may miss it. The plain words stand.
        let said = (UrgentTopic::SelfHarmAndSuicide, Strength::Strong);
        if own_thoughts && self.heard.urgent == Some(said) {
            return self.topic(UrgentTopic::SelfHarmAndSuicide.id());
        }
        let kind = self.danger.kind();
        // "I looked at it again last night" tells of no assault on the one who asks.
        if own_thoughts && kind == UrgentTopic::SexualAssaultNow {
            return None;
        }
        (self.danger.alert >= self.thresholds.urgent).then(|| self.topic(kind.id()).or_else(|| self.topic(DANGER))).flatten()
    }

    fn outcome(&self, urgent: Option<&TopicId>) -> Outcome {
        if let Some(outcome) = self.without_a_topic() {
            return outcome;
        }
        if self.reader == Some(Reader::OwnThoughts)
            && let Some(topic) = self.topic(OWN_THOUGHTS)
        {
            return Outcome::Answer { topic, neighbour: None };
        }
        let Some((first, p)) = self.ranked.first() else { return Outcome::None(Unclear::NotUnderstood) };
        if let Some(urgent) = urgent {
            return self.beside(urgent, first);
        }
        let neighbour = self.neighbour(first);
        let wired = neighbour.as_ref().is_some_and(|id| self.is_wired(first, id));
        if self.thresholds.answers(self.confidence) || (wired && self.thresholds.nearly_answers(self.confidence)) {
            return Outcome::Answer { topic: first.clone(), neighbour };
        }
        if !self.thresholds.offers(self.confidence) {
            return Outcome::None(Unclear::NotUnderstood);
        }
        let worth = self.ranked.iter().enumerate().filter(|(at, (_, other))| *at < 2 || *other >= p * self.thresholds.choosable);
        Outcome::Choose(worth.take(3).map(|(_, (id, _))| id.clone()).collect())
    }

    /// What else was asked beside the danger, when the words say so.
    fn beside(&self, urgent: &TopicId, first: &TopicId) -> Outcome {
        match self.other {
            Some(other) if first == other => Outcome::Answer { topic: other.clone(), neighbour: None },
            other => Outcome::Answer { topic: urgent.clone(), neighbour: other.cloned() },
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

    /// The first button of an answer: a topic that a reader can hardly tell from it, else the next likeliest, when it is nearly as likely. So a
    /// guess that is wrong is one press from right.
    fn neighbour(&self, first: &TopicId) -> Option<TopicId> {
        let (_, p) = self.ranked.first()?;
        // A greeting beside a cry for help is no other thing that might have been meant.
        let worth = |id: &TopicId, q: f32| q >= p * self.thresholds.offered && ![GREETING, THANKS].contains(&id.as_str());
        let near = self.ranked.iter().skip(1).take(2).filter(|(id, q)| worth(id, *q)).map(|(id, _)| id);
        if first.as_str() == OWN_THOUGHTS {
            // Somebody worried about their own thoughts is not led to reporting others by a guess.
            return near.clone().find(|id| self.is_wired(first, id)).cloned();
        }
        near.clone().find(|id| self.is_wired(first, id)).or_else(|| near.clone().next()).cloned()
    }

    /// Whether a moderator wired the two as neighbours.
    fn is_wired(&self, one: &TopicId, other: &TopicId) -> bool {
        let lists =
            |from: &TopicId, to: &TopicId| self.snapshot.topic(from.as_str()).is_some_and(|topic| topic.neighbours.contains(to));
        lists(one, other) || lists(other, one)
    }

    fn topic(&self, id: &str) -> Option<TopicId> {
        self.snapshot.topic(id).map(|topic| topic.id.clone())
    }
}
