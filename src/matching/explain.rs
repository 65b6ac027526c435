//! For moderators: why a question goes where it goes, from the words to the example that is nearest.
//!
//! It holds the question's words: it is for a moderator's own trial questions, never for a reader's, and no bot calls it. Slow: a score for
//! each word. Called by `waymark explain`.

use std::collections::BTreeSet;

use serde::Serialize;

use super::classifier::Askers;
use super::classifier::explain::ReadWord;
use super::cues::{Kind, Room, Silence};
use super::decide::{self, Hints, decide};
use super::matcher::{Matcher, School};
use super::{fragments, place, reader};
use crate::content::{PlaceId, Reader, Snapshot, TopicId};
use crate::question::Question;

/// A question, explained.
#[derive(Debug, Serialize)]
pub struct Explained {
    /// `answer`, `choose` or `none`.
    pub outcome: &'static str,
    /// What is shown or offered.
    pub shown: Vec<TopicId>,
    /// The urgent topic.
    pub urgent: Option<TopicId>,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// Words that are read as another: slang spelt out, slips mended.
    pub corrected: Vec<(String, String)>,
    /// Words that no example question knows, places' names left out.
    pub unknown: Vec<String>,
    /// The cues of danger that stand in the words, with what silences them.
    pub urgent_cues: Vec<HeardCue>,
    /// The cues that decide when nothing else was typed ("help", "999", "hello"); empty when something was.
    pub fragment_cues: Vec<HeardCue>,
    /// How likely somebody is in danger now, by cues and trained ear together.
    pub danger: f32,
    /// What the trained ear alone says.
    pub ear: f32,
    /// Each word with how much it spoke for danger to the ear, the strongest first.
    pub ear_words: Vec<(String, f32)>,
    /// The cry, and the message that only sounds like one, that are most like the question.
    pub nearest_cries: Vec<NearestCry>,
    /// The place that the words name.
    pub place: Option<PlaceId>,
    /// The cues that say where the asker is, with what silences them.
    pub place_cues: Vec<HeardCue>,
    /// Names in the words that only count after words such as "in", with their places.
    pub weak_names: Vec<(String, PlaceId)>,
    /// The reader that the words tell.
    pub reader: Option<Reader>,
    /// The cues that say who asks, with what silences them.
    pub reader_cues: Vec<HeardCue>,
    /// The reader that the trained ear holds for likeliest, and how likely.
    pub ear_reader: (Reader, f32),
    /// Each word with how much it spoke for that reader to the ear, the strongest first.
    pub ear_reader_words: Vec<(String, f32)>,
    /// The asker's age, when they said it.
    pub age: Option<u8>,
    /// Where answer, choose and urgent begin.
    pub thresholds: Bounds,
    /// The likeliest topics.
    pub topics: Vec<Because>,
    /// The topic that the moderator wanted, if they named one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wanted: Option<Wanted>,
}

/// Where a wanted topic stands, and what took the question away from it.
#[derive(Debug, Serialize)]
pub struct Wanted {
    /// It, explained as the likeliest are.
    pub topic: Because,
    /// It is likelier than a topic that is named and is not named itself: it is shown only to whom the words take for its reader.
    pub held_back: bool,
    /// The likeliest, if it is another.
    pub lost_to: Option<TopicId>,
    /// Each word with how much more it spoke for the likeliest, the strongest first.
    pub lost_by: Vec<(String, f32)>,
}

/// A line of `urgent-*.txt` that is like the question.
#[derive(Debug, Serialize)]
pub struct NearestCry {
    /// Its file and line: `path:line`.
    pub path: String,
    /// The line.
    pub text: String,
    /// Whether it cries, or only sounds like it.
    pub cries: bool,
    /// How much it is like it: 1 is the same.
    pub like: f32,
}

/// A cue in the words.
#[derive(Debug, Serialize)]
pub struct HeardCue {
    /// Its id.
    pub cue: String,
    /// Its file, and the line of the pattern that stands in the words: `path:line`.
    pub path: String,
    /// That pattern.
    pub pattern: String,
    /// The topic or reader it speaks for.
    pub gives: String,
    /// The words that it stands on.
    pub words: String,
    /// The place that these name, if they name one.
    pub names: Option<PlaceId>,
    /// Why it does not count, if it does not.
    pub silenced_by: Option<String>,
}

/// The thresholds in force.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Bounds {
    /// From this confidence a topic is answered.
    pub answer: f32,
    /// From this confidence titles are offered.
    pub choose: f32,
    /// From this danger a question is urgent.
    pub urgent: f32,
    /// From this probability the ear decides who asks.
    pub reader: f32,
}

/// Why a topic is where it is.
#[derive(Debug, Serialize)]
pub struct Because {
    /// The topic.
    pub id: TopicId,
    /// Its probability beside the others.
    pub score: f32,
    /// Each word with how much it spoke for the topic, the strongest first; below nought it spoke against.
    pub words: Vec<(String, f32)>,
    /// The topic's example question that is most like this one, and how much (1 is the same).
    pub nearest: Option<(String, f32)>,
    /// Where that stands: `path:line`.
    pub nearest_at: Option<String>,
}

/// How many topics are explained.
const TOPICS: usize = 5;

/// Explains a moderator's own question; with the topic that they want where it should go, also why it does not.
pub fn explain(question: &Question, snapshot: &Snapshot, matcher: &Matcher, hints: &Hints, want: Option<&TopicId>) -> Explained {
    let school = School::of(snapshot);
    let decision = decide(question, snapshot, matcher, hints);
    let told = matcher.classifier.explain(question.words(), usize::MAX, &school.examples);
    let names: BTreeSet<&str> = snapshot.places().words().collect();
    let unknown = told.words.iter().filter(|word| !word.known && !names.contains(word.read.as_str()));
    let because = |id: &TopicId| {
        let label = u32::try_from(school.topics.iter().position(|topic| topic == id)?).ok()?;
        let reason = told.reasons.iter().find(|reason| reason.label == label)?;
        let score = decision.ranked.iter().find(|(other, _)| other == id).map_or(reason.probability, |(_, score)| *score);
        let nearest = reason.nearest.and_then(|(at, like)| Some((school.examples.get(at)?.text.to_owned(), like)));
        let nearest_at = nearest.as_ref().and_then(|(line, _)| place_of(line, id, told.lang, snapshot));
        Some(Because { id: id.clone(), score, words: reason.words.clone(), nearest, nearest_at })
    };
    let topics: Vec<Because> = decision.ranked.iter().take(TOPICS).filter_map(|(id, _)| because(id)).collect();
    let wanted = want.and_then(because).map(|topic| wanted(topic, &topics));
    let [calm, ..] = told.alarm;
    Explained {
        outcome: decision.outcome_name(),
        shown: decision.topics().into_iter().cloned().collect(),
        confidence: decision.confidence,
        corrected: corrected(&told.words),
        unknown: unknown.map(|word| word.read.clone()).collect(),
        urgent_cues: heard(question, snapshot, matcher, Kind::Urgent),
        fragment_cues: fragments_alone(question, snapshot, matcher),
        danger: decision.danger,
        ear: 1.0 - calm,
        ear_words: told.alarming,
        nearest_cries: nearest_cries(question, told.lang, snapshot, matcher),
        place: decision.place,
        place_cues: heard(question, snapshot, matcher, Kind::Places),
        weak_names: weak_names(question, snapshot),
        reader: decision.reader,
        reader_cues: heard(question, snapshot, matcher, Kind::Readers),
        ear_reader: likeliest(&told.askers),
        ear_reader_words: told.telling,
        age: decision.age,
        thresholds: matcher.thresholds.bounds(),
        urgent: decision.urgent,
        topics,
        wanted,
    }
}

/// What took the question away from a topic.
fn wanted(topic: Because, named: &[Because]) -> Wanted {
    let held_back = named.iter().all(|other| other.id != topic.id) && named.iter().any(|other| other.score < topic.score);
    let Some(first) = named.first().filter(|first| first.id != topic.id) else {
        return Wanted { topic, held_back, lost_to: None, lost_by: Vec::new() };
    };
    let own = |word: &str| topic.words.iter().find(|(other, _)| other == word).map_or(0.0, |(_, weight)| *weight);
    let mut lost_by: Vec<(String, f32)> = first.words.iter().map(|(word, weight)| (word.clone(), weight - own(word))).collect();
    lost_by.sort_by(|a, b| b.1.total_cmp(&a.1));
    Wanted { lost_to: Some(first.id.clone()), lost_by, held_back, topic }
}

/// The likeliest reader, to the ear.
fn likeliest(askers: &Askers) -> (Reader, f32) {
    let all = Reader::ALL.map(|reader| (reader, reader::probability(askers, reader)));
    all.into_iter().fold((Reader::Victim, 0.0), |best, one| if one.1 > best.1 { one } else { best })
}

/// The names in the words that count only after words such as "in".
fn weak_names(question: &Question, snapshot: &Snapshot) -> Vec<(String, PlaceId)> {
    let text = decide::read(question);
    let words: Vec<&str> = text.tokens().map(|(_, letters)| letters).collect();
    let names = snapshot.places().iter().flat_map(|place| place.weak_names.iter().map(move |name| (name, place)));
    let stands = |name: &str| {
        let name: Vec<&str> = name.split(' ').collect();
        words.windows(name.len()).any(|window| window == name)
    };
    names.filter(|(name, _)| stands(name)).map(|(name, place)| (name.clone(), place.id.clone())).collect()
}

/// The likest of the cries of all kinds, and the likest calm message.
fn nearest_cries(question: &Question, lang: u8, snapshot: &Snapshot, matcher: &Matcher) -> Vec<NearestCry> {
    let Some((_, language)) = snapshot.locales().nth(usize::from(lang)) else { return Vec::new() };
    let likest = |crying: bool| {
        let files = || language.cries.iter().filter(move |file| file.topic.is_some() == crying);
        let lines = || files().flat_map(|file| file.lines.iter().map(move |line| (file, line)));
        let (at, like) = matcher.classifier.nearest(question.words(), lang, lines().map(|(_, line)| line))?;
        let (file, text) = lines().nth(at)?;
        let number = file.lines.place_of(text).unwrap_or(1);
        Some(NearestCry { path: format!("{}:{number}", file.path), text: text.to_owned(), cries: crying, like })
    };
    [true, false].into_iter().filter_map(likest).collect()
}

/// Where a topic's example question stands: `path:line`.
fn place_of(line: &str, topic: &TopicId, lang: u8, snapshot: &Snapshot) -> Option<String> {
    let (locale, _) = snapshot.locales().nth(usize::from(lang))?;
    let at = snapshot.topic(topic.as_str())?.questions.get(locale)?.place_of(line)?;
    Some(format!("responses/{topic}/questions.{locale}.txt:{at}"))
}

/// A pattern's `path:line`, and the pattern as its file has it.
fn pattern_at(path: &str, begins: usize, snapshot: &Snapshot) -> (String, String) {
    let mut sources = snapshot.locales().flat_map(|(_, language)| &language.cues);
    let text = sources.find(|source| *source.path == *path).map_or("", |source| &source.text);
    let (before, rest) = text.split_at_checked(begins).unwrap_or_default();
    let pattern = rest.trim_start_matches('"').split('"').next().unwrap_or_default();
    (format!("{path}:{}", before.matches('\n').count() + 1), pattern.to_owned())
}

/// What was read as another word or as several.
fn corrected(words: &[ReadWord]) -> Vec<(String, String)> {
    let same = words.chunk_by(|a, b| a.typed == b.typed);
    let read = |run: &[ReadWord]| run.iter().map(|word| word.read.as_str()).collect::<Vec<_>>().join(" ");
    let pairs = same.filter_map(|run| Some((run.first()?.typed.clone(), read(run))));
    pairs.filter(|(typed, read)| typed != read).collect()
}

/// The fragments, when the words are nothing else.
fn fragments_alone(question: &Question, snapshot: &Snapshot, matcher: &Matcher) -> Vec<HeardCue> {
    let mut room = Room::default();
    let alone = fragments::fragment(&matcher.cues.read(&decide::read(question), &mut room)).is_some();
    if alone { heard(question, snapshot, matcher, Kind::Fragments) } else { Vec::new() }
}

/// Every cue of a kind that stands in the words.
fn heard(question: &Question, snapshot: &Snapshot, matcher: &Matcher, kind: Kind) -> Vec<HeardCue> {
    let text = decide::read(question);
    let tokens: Vec<&str> = text.tokens().map(|(_, letters)| letters).collect();
    let mut room = Room::default();
    let findings = matcher.cues.read(&text, &mut room);
    let mut all: Vec<HeardCue> = Vec::new();
    findings.each_with_silent(kind, |found, silence| {
        let silenced_by = silence.map(|silence| match silence {
            Silence::Negation(at) => format!("\"{}\" before it denies it", tokens.get(at).unwrap_or(&"")),
            Silence::Context(context) => {
                let words = tokens.get(context.tokens()).unwrap_or_default().join(" ");
                let (path, pattern) = pattern_at(found.path, context.begins as usize, snapshot);
                format!("\"{words}\" fits [contexts.{}] in {path}, by its pattern {pattern}", context.name)
            }
            Silence::Missing => "a context that it needs is not there".to_owned(),
        });
        let words = tokens.get(found.tokens()).unwrap_or_default().join(" ");
        let cue = found.id().to_owned();
        let (path, pattern) = pattern_at(found.path, found.begins as usize, snapshot);
        let names = place::named_by(&findings, &found).and_then(PlaceId::parse);
        let cue = HeardCue { cue, path, pattern, gives: found.cue.gives.clone(), words, names, silenced_by };
        let again = |other: &HeardCue| other.cue == cue.cue && other.words == cue.words && other.silenced_by == cue.silenced_by;
        if !all.iter().any(again) {
            all.push(cue);
        }
    });
    all
}
