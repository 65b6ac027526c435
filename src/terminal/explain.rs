//! `waymark explain`: why a moderator's own question goes where it goes.
//!
//! From a wrong route to the phrase that caused it without reading code. Called by `main`.

use std::collections::BTreeSet;
use std::io::{self, BufRead, Write};

use crate::content::{PlaceId, Reader, TopicId};
use crate::library::Edition;
use crate::matching::{self, Because, Explained, HeardCue, Hints, Wanted};
use crate::question::Question;

use super::advice::advice;
use super::draw::clean;
use super::stream::questions;

/// Nearer than this to its bound a confidence may be tipped by a few lines.
const NEAR: f32 = 0.1;
/// How many words are named for each topic.
const WORDS: usize = 5;

/// Explains questions, for reading or as a line of JSON each.
pub struct Explainer<'e> {
    /// What answers them.
    pub edition: &'e Edition,
    /// What is known beside them.
    pub hints: Hints,
    /// The topic that they should reach, if the moderator named one.
    pub want: Option<&'e TopicId>,
    /// As JSON.
    pub json: bool,
}

impl Explainer<'_> {
    /// Explains a question.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn one(&self, question: &Question, out: &mut impl Write) -> io::Result<()> {
        let Self { edition, hints, want, json } = self;
        let told = matching::explain(question, &edition.snapshot, &edition.matcher, hints, *want);
        if *json {
            serde_json::to_writer(&mut *out, &told)?;
            return out.write_all(b"\n");
        }
        outcome(&told, out)?;
        words(&told, out)?;
        danger(&told, out)?;
        for topic in &told.topics {
            because(topic, out)?;
        }
        if let Some(wanted) = &told.wanted {
            why_not(wanted, out)?;
        }
        advice(&told, out)
    }

    /// The same for each line of the input.
    ///
    /// # Errors
    /// When the input cannot be read or the output not written.
    pub fn each(&self, input: impl BufRead, out: &mut impl Write) -> io::Result<()> {
        for question in questions(input) {
            let question = question?;
            if !self.json {
                writeln!(out, "\n== {}\n", clean(question.words()))?;
            }
            self.one(&question, out)?;
        }
        Ok(())
    }
}

/// Where the wanted topic stands, and the words that took the question away from it.
fn why_not(Wanted { topic, held_back, lost_to, lost_by }: &Wanted, out: &mut impl Write) -> io::Result<()> {
    write!(out, "\nYou want:")?;
    because(topic, out)?;
    if *held_back {
        writeln!(
            out,
            "    it is held back from whom nothing takes for somebody worried about their own thoughts: lines to readers-{}.txt too",
            Reader::OwnThoughts.as_str()
        )?;
    }
    match lost_to {
        Some(first) => writeln!(
            out,
            "    {first} is likelier by these words: {}\n    its lines need them too: add 5 to 20 lines with these words to responses/{}/questions.<locale>.txt",
            named(lost_by),
            topic.id
        ),
        None => writeln!(out, "    it is the likeliest topic already"),
    }
}

fn outcome(told: &Explained, out: &mut impl Write) -> io::Result<()> {
    let shown: Vec<&str> = told.shown.iter().map(TopicId::as_str).collect();
    let shown = if shown.is_empty() { "the help list".to_owned() } else { shown.join(", ") };
    match (&told.urgent, told.outcome) {
        (Some(urgent), _) => {
            let then: Vec<&str> = told.shown.iter().map(TopicId::as_str).filter(|id| *id != urgent.as_str()).collect();
            let then = if then.is_empty() { String::new() } else { format!(", then {}", then.join(", ")) };
            writeln!(out, "The person sees: {urgent} (urgent, so it comes first){then}")?;
        }
        (None, "choose") => writeln!(out, "The person sees: a choice of {shown}")?,
        (None, _) => match told.shown.as_slice() {
            [answered, button] => writeln!(out, "The person sees: {answered}, and {button} as its first button")?,
            _ => writeln!(out, "The person sees: {shown}")?,
        },
    }
    writeln!(
        out,
        "how sure of the topic {:.2} (so many of such answers are right; not its share among the topics below): a topic is answered from {:.2}, a choice is offered from {:.2}",
        told.confidence, told.thresholds.answer, told.thresholds.choose
    )?;
    if told.outcome != "answer" || told.urgent.is_none() {
        near((told.confidence - told.thresholds.answer).abs() < NEAR, out)?;
    }
    writeln!(out, "place, from the words: {}", place(told))?;
    for cue in &told.place_cues {
        line(cue, out)?;
    }
    let counted = |name: &str| told.place_cues.iter().any(|cue| cue.words.contains(name));
    for (name, place) in told.weak_names.iter().filter(|(name, _)| !counted(name)) {
        writeln!(out, "    \"{name}\" is a weak name of {place}: it counts only after words such as \"in\" or \"from\"")?;
    }
    let decides = match told.reader {
        Some(Reader::OwnThoughts) => " (the examples hear it too, so it decides the topic)",
        Some(_) => "",
        None => " (everybody is spoken to)",
    };
    writeln!(out, "reader, from the words: {}{decides}", told.reader.map_or("none", Reader::as_str))?;
    for cue in &told.reader_cues {
        line(cue, out)?;
    }
    let (reader, likely) = told.ear_reader;
    writeln!(
        out,
        "    without the cues, learned from readers-*.txt {} {likely:.2} (decides from {:.2}): {}",
        reader.as_str(),
        told.thresholds.reader,
        named(&told.ear_reader_words)
    )?;
    told.age.map_or(Ok(()), |age| writeln!(out, "age, from the words: {age}"))
}

/// The place, or why there is none though some are named.
fn place(told: &Explained) -> String {
    let counts = told.place_cues.iter().filter(|cue| cue.silenced_by.is_none());
    let named: BTreeSet<&str> = counts.filter_map(|cue| cue.names.as_ref()).map(PlaceId::as_str).collect();
    match (&told.place, named.len()) {
        (Some(place), _) => place.to_string(),
        (None, 2..) => format!("none, for several are named: {}", named.into_iter().collect::<Vec<_>>().join(", ")),
        (None, _) if told.place_cues.is_empty() && told.weak_names.is_empty() => {
            "none; no name of responses/places.toml is in the words (a town that several places have is in none)".to_owned()
        }
        (None, _) => "none".to_owned(),
    }
}

fn words(told: &Explained, out: &mut impl Write) -> io::Result<()> {
    for (typed, read) in &told.corrected {
        writeln!(out, "read as: {typed} → {read}")?;
    }
    if told.unknown.is_empty() { Ok(()) } else { writeln!(out, "in no example question: {}", told.unknown.join(", ")) }
}

fn danger(told: &Explained, out: &mut impl Write) -> io::Result<()> {
    let (bound, speaking) = (told.thresholds.urgent, told.urgent_cues.iter().any(|cue| cue.silenced_by.is_none()));
    let verdict = match &told.urgent {
        Some(id) if !told.fragment_cues.is_empty() => id.to_string(),
        Some(id) if !speaking => format!("{id}, by what was learned; no cue speaks for it"),
        Some(id) if told.ear >= bound => format!("{id}, by what was learned; a cue speaks for it too"),
        Some(id) => format!("{id}, because of the cues; what was learned would not be enough"),
        None if told.danger >= bound => {
            "not urgent all the same: a place or a few words alone are no cry, nor is what somebody tells of their own thoughts"
                .to_owned()
        }
        None if speaking => "not urgent: a cue speaks for it, what was learned speaks more strongly against it".to_owned(),
        None => "not urgent".to_owned(),
    };
    // Three places: "0.16, urgent from 0.16, not urgent" would read as a contradiction.
    writeln!(out, "\ndanger now {:.3} (urgent from {bound:.3}): {verdict}", told.danger)?;
    // Danger is mostly near nought or near one: between half and twice the bound is little.
    near((bound / 2.0..bound * 2.0).contains(&told.danger), out)?;
    writeln!(out, "    without the cues, learned from urgent-*.txt {:.2}: {}", told.ear, named(&told.ear_words))?;
    for cry in &told.nearest_cries {
        let kind = if cry.cries { "the nearest cry" } else { "the nearest calm line" };
        writeln!(out, "    {kind} ({:.2}; 1 is the same): \"{}\" in {}", cry.like, cry.text, cry.path)?;
    }
    for cue in &told.urgent_cues {
        line(cue, out)?;
    }
    if !told.fragment_cues.is_empty() {
        writeln!(out, "    nothing else was typed than these, so they decide:")?;
    }
    for cue in &told.fragment_cues {
        line(cue, out)?;
    }
    Ok(())
}

/// Says when a little would tip it.
fn near(close: bool, out: &mut impl Write) -> io::Result<()> {
    if close { writeln!(out, "    this is close: a few lines like it may tip it") } else { Ok(()) }
}

/// A cue, the words it stands on, and what silences it.
fn line(cue: &HeardCue, out: &mut impl Write) -> io::Result<()> {
    let silenced = cue.silenced_by.as_ref().map_or(String::new(), |by| format!("; it does not count: {by}"));
    let says = match &cue.names {
        Some(place) => format!("{place} ({})", cue.gives),
        None => cue.gives.clone(),
    };
    writeln!(out, "    cue `{}` in {} says {says}, by \"{}\"{silenced}", cue.cue, cue.path, cue.words)?;
    writeln!(out, "        its pattern: {}", cue.pattern)
}

fn because(topic: &Because, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n{} {:.2}", topic.id, topic.score)?;
    writeln!(out, "    words: {}", named(&topic.words))?;
    topic.nearest.as_ref().map_or(Ok(()), |(text, like)| {
        let at = topic.nearest_at.as_deref().unwrap_or(topic.id.as_str());
        writeln!(out, "    most like it ({like:.2}; 1 is the same): \"{text}\" in {at}")
    })
}

/// The words that spoke most, for and against.
fn named(words: &[(String, f32)]) -> String {
    let telling = words.iter().filter(|(_, weight)| weight.abs() >= 0.05);
    telling.take(WORDS).map(|(word, weight)| format!("{word} {weight:+.1}")).collect::<Vec<_>>().join(", ")
}
