//! A topic's words in one language: title, opening, steps and next, parsed, measured and ready to be said.
//!
//! Parses `responses/<topic>/<locale>.ftl`. A sentence may refer to services and to the variables of [`Env`]; anything else is an error here
//! and not a hole in an answer. `answer` says the words.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Message, Pattern};
use unicode_segmentation::UnicodeSegmentation;

use super::diagnostic::{Findings, write_instead};
use super::fluent::{self, Choice, Reference, Walk};
use super::id::{Locale, Reader};
use super::phrase::{Facts, Phrase, Phrases, Voice};
use super::place::Places;
use super::service::Services;
use super::service_reference;
use super::source::{Source, Text};

/// The four messages of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the answer is about.
    Title,
    /// One or two sentences that meet the person.
    Opening,
    /// What one can do, a step a line.
    Steps,
    /// What happens then.
    Next,
}

impl Part {
    /// All four, in order.
    pub const ALL: [Self; 4] = [Self::Title, Self::Opening, Self::Steps, Self::Next];

    /// The message's id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Opening => "opening",
            Self::Steps => "steps",
            Self::Next => "next",
        }
    }

    /// The longest that a line of it may be, in graphemes (product.md, "Content"); a translated title may be longer.
    const fn limit(self, english: bool) -> usize {
        match self {
            Self::Title if english => 45,
            Self::Title => 60,
            Self::Opening | Self::Next => 200,
            Self::Steps => 110,
        }
    }
}

/// What the words may depend on. `none`, `unknown` and the like are the values of what is not known.
#[derive(Clone, Debug)]
pub struct Env<'a> {
    /// The place's id, or `none`.
    pub place: &'a str,
    /// The place's country, or `none`.
    pub country: &'a str,
    /// The reader, or `unknown`.
    pub reader: &'a str,
    /// The emergency number in words: "999", or "your emergency number".
    pub emergency: &'a str,
}

/// The variables that a sentence may use, as in [`Env`].
const VARIABLES: [&str; 4] = ["place", "country", "reader", "emergency"];

impl<'a> Env<'a> {
    fn value(&self, variable: &str) -> &'a str {
        match variable {
            "place" => self.place,
            "country" => self.country,
            "reader" => self.reader,
            _ => self.emergency,
        }
    }
}

/// A topic's words in one language.
#[derive(Debug)]
pub struct TopicWords {
    text: Text,
    facts: Facts,
    /// One for each of `Part::ALL`.
    parts: [Phrase; 4],
    fenced: bool,
}

impl TopicWords {
    /// The words of one part.
    pub fn say(&self, part: Part, env: &Env<'_>) -> String {
        let [title, opening, steps, next] = &self.parts;
        let phrase = match part {
            Part::Title => title,
            Part::Opening => opening,
            Part::Steps => steps,
            Part::Next => next,
        };
        let value = |variable: &str| env.value(variable);
        phrase.say(Voice { text: &self.text, facts: &self.facts, value: &value, fenced: self.fenced }).trim().to_owned()
    }

    /// The steps, one a line; never an empty one.
    pub fn steps(&self, env: &Env<'_>) -> Vec<String> {
        lines(&self.say(Part::Steps, env))
    }
}

/// The lines of a text that hold something.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Parses a topic's words; `None` when they cannot be said.
pub(super) fn parse(
    source: &Source,
    locale: &Locale,
    places: &Places,
    services: &Services,
    findings: &mut Findings,
) -> Option<TopicWords> {
    let mut own = Findings::default();
    let messages = fluent::parse(source, &mut own);
    check_ids(&messages, source, &mut own);
    for message in &messages {
        if let Some(pattern) = &message.value {
            let scope = Scope { source, places, services };
            scope.check(pattern, &mut own);
        }
    }
    let words = own.is_empty().then(|| phrases(source, &messages, locale, services)).flatten();
    if let Some(words) = &words {
        measure(words, &messages, source, locale, places, services, &mut own);
    }
    findings.take(own);
    words
}

/// The four, each once, with a value and nothing beside them.
fn check_ids(messages: &[Message<&str>], source: &Source, findings: &mut Findings) {
    for message in messages {
        let name = message.id.name;
        if !Part::ALL.iter().any(|part| part.id() == name) {
            let instead = write_instead(name, Part::ALL.map(Part::id));
            findings.error(
                source,
                source.span_of(name),
                "unknown-message",
                format!("an answer has no message `{name}`"),
                instead,
            );
        }
        if let Some(attribute) = message.attributes.first() {
            let span = source.span_of(attribute.id.name);
            findings.error(
                source,
                span,
                "unknown-message",
                format!("`.{}` is not a part of an answer", attribute.id.name),
                "write it as a sentence",
            );
        }
    }
    for part in Part::ALL {
        if !messages.iter().any(|message| message.id.name == part.id() && message.value.is_some()) && !mentions(source, part.id())
        {
            findings.error(
                source,
                0..0,
                "missing-message",
                format!("the message `{}` is missing", part.id()),
                format!("add `{} = …`", part.id()),
            );
        }
    }
}

/// Whether a broken message of this name stands in the file: then it is not missing, and its own error is enough.
fn mentions(source: &Source, id: &str) -> bool {
    source.text.lines().any(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))
}

/// What a sentence may refer to.
struct Scope<'a> {
    source: &'a Source,
    places: &'a Places,
    services: &'a Services,
}

impl<'a> Scope<'a> {
    /// Checks every reference and choice of a pattern.
    fn check(&self, pattern: &Pattern<&'a str>, findings: &mut Findings) {
        let mut references = Vec::new();
        let mut choices = Vec::new();
        Walk { pick: None, reference: &mut |reference| references.push(reference), choice: &mut |choice| choices.push(choice) }
            .pattern(pattern);
        for reference in references {
            self.reference(reference, findings);
        }
        for choice in choices {
            self.choice(&choice, findings);
        }
    }

    fn reference(&self, reference: Reference<'a>, findings: &mut Findings) {
        let (slice, rule, message, instead) = match reference {
            Reference::Message { id, field } => match service_reference::resolve(self.services, id, field) {
                Ok(_) => return,
                Err(bad) => (bad.slice, bad.rule, bad.message, bad.instead),
            },
            Reference::Variable(name) if VARIABLES.contains(&name) => return,
            Reference::Variable(name) => {
                (name, "unknown-variable", format!("there is no variable `${name}`"), write_instead(name, VARIABLES))
            }
            Reference::Other(name) => {
                (name, "fluent", format!("`{name}` cannot be used here"), "write the words themselves".to_owned())
            }
        };
        findings.error(self.source, self.source.span_of(slice), rule, message, instead);
    }

    fn choice(&self, choice: &Choice<'a>, findings: &mut Findings) {
        let known: Vec<&str> = match choice.variable {
            "place" | "country" => self.places.ids().chain(["none"]).collect(),
            "reader" => Reader::ALL.map(Reader::as_str).into_iter().chain(["unknown"]).collect(),
            _ => {
                let span = self.source.span_of(choice.key);
                return findings.error(
                    self.source,
                    span,
                    "unknown-variable",
                    "words depend on `$place`, `$country` or `$reader` alone",
                    "choose by one of them",
                );
            }
        };
        let rule = if choice.variable == "reader" { "unknown-reader" } else { "unknown-place" };
        if choice.default && choice.key == "other" {
            return;
        }
        if !known.contains(&choice.key) {
            let message = format!("`{}` is no {} here", choice.key, choice.variable);
            findings.error(self.source, self.source.span_of(choice.key), rule, message, write_instead(choice.key, known));
        }
    }
}

/// Makes the four phrases of what was found right.
fn phrases(source: &Source, messages: &[Message<&str>], locale: &Locale, services: &Services) -> Option<TopicWords> {
    let fact = |id: &str, field: Option<&str>| {
        let service = services.get(id)?;
        match field {
            Some(field) => service.field(field),
            None => Some(service.names.get(locale.language()).unwrap_or(&service.name).clone()),
        }
    };
    let mut phrases = Phrases { source, fact: &fact, facts: Facts::default() };
    let mut phrase = |part: Part| {
        let message = messages.iter().find(|message| message.id.name == part.id())?;
        phrases.phrase(message.value.as_ref()?)
    };
    let [title, opening, steps, next] = Part::ALL.map(&mut phrase);
    Some(TopicWords {
        parts: [title?, opening?, steps?, next?],
        facts: phrases.facts,
        text: source.text.clone(),
        // Isolating marks would stand around every number; they are only needed where a line runs right to left.
        fenced: matches!(locale.language(), "ar" | "ur" | "fa" | "he" | "ps"),
    })
}

/// Says every part for every place and reader that it depends on: limits, and services that the place does not have.
fn measure(
    words: &TopicWords,
    messages: &[Message<&str>],
    source: &Source,
    locale: &Locale,
    places: &Places,
    services: &Services,
    findings: &mut Findings,
) {
    let english = locale.language() == "en";
    for part in Part::ALL {
        let Some(message) = messages.iter().find(|message| message.id.name == part.id()) else { continue };
        let Some(pattern) = &message.value else { continue };
        let limit = part.limit(english);
        // The longest line of all circumstances, so that one long sentence is one finding.
        let mut longest: Option<(usize, String, String)> = None;
        for (place, reader) in circumstances(pattern, places) {
            let env = env(&place, reader, places);
            let text = words.say(part, &env);
            let said = if part == Part::Steps { lines(&text) } else { vec![text] };
            let at = format!("place {place}, reader {reader}");
            let fault = match part {
                Part::Steps if !(2..=4).contains(&said.len()) => {
                    Some((format!("there are {} steps ({at})", said.len()), "write 2 to 4 steps, one a line"))
                }
                Part::Title | Part::Opening if said.iter().all(String::is_empty) => {
                    Some((format!("`{}` is empty ({at})", part.id()), "write a sentence"))
                }
                _ => None,
            };
            let name = source.span_of(message.id.name);
            if let Some((message, instead)) = fault
                && !findings.has_line_and_rule(source, name.start, "limit")
            {
                findings.error(source, name, "limit", message, instead);
            }
            // A line of few bytes has few characters: only the others are worth counting.
            for line in said.into_iter().filter(|line| line.len() > limit) {
                let length = line.graphemes(true).count();
                if length > limit && longest.as_ref().is_none_or(|(other, ..)| length > *other) {
                    longest = Some((length, line, at.clone()));
                }
            }
            foreign_services(pattern, &env, source, services, findings);
        }
        if let Some((length, line, at)) = longest {
            let said = format!("this is {length} characters long ({at}): \"{line}\"; the limit is {limit}");
            findings.error(source, span_of_line(source, message.id.name, &line), "limit", said, "make it shorter, or two steps");
        }
    }
}

/// The line of the file that begins like a line that was said; else the message's name.
fn span_of_line(source: &Source, message: &str, line: &str) -> std::ops::Range<usize> {
    let name = source.span_of(message);
    let below = source.text.get(name.start..).unwrap_or_default();
    // Many lines begin alike: the longest beginning that stands in the file as it is said tells most.
    let begins = |length: usize| below.find(&line.graphemes(true).take(length).collect::<String>());
    match [200, 120, 80, 56, 40, 28, 16].into_iter().find_map(begins) {
        Some(at) => {
            let rest = below.get(at..).unwrap_or_default();
            let end = rest.find('\n').unwrap_or(rest.len());
            name.start + at..name.start + at + end
        }
        None => name,
    }
}

/// The places and readers that make a difference to a pattern: every one that it chooses by, else one of each.
fn circumstances(pattern: &Pattern<&str>, places: &Places) -> Vec<(String, &'static str)> {
    let mut chosen = BTreeSet::new();
    Walk {
        pick: None,
        reference: &mut |_| (),
        choice: &mut |choice: Choice<'_>| {
            chosen.insert(choice.variable.to_owned());
        },
    }
    .pattern(pattern);
    // A service is named for some places only, so places matter as soon as anything is referred to.
    let mut all: Vec<String> = vec!["none".to_owned()];
    if chosen.contains("place") || chosen.contains("country") || refers(pattern) {
        all.extend(places.ids().map(str::to_owned));
    }
    let mut readers = vec!["unknown"];
    if chosen.contains("reader") {
        readers.extend(Reader::ALL.map(Reader::as_str));
    }
    all.into_iter().flat_map(|place| readers.clone().into_iter().map(move |reader| (place.clone(), reader))).collect()
}

fn refers(pattern: &Pattern<&str>) -> bool {
    let mut any = false;
    Walk { pick: None, reference: &mut |reference| any |= matches!(reference, Reference::Message { .. }), choice: &mut |_| () }
        .pattern(pattern);
    any
}

fn env<'a>(place: &'a str, reader: &'static str, places: &'a Places) -> Env<'a> {
    let found = places.get(place);
    Env {
        place,
        country: found.map_or("none", |place| place.country().as_str()),
        reader,
        emergency: found.and_then(|place| place.emergency.first()).map_or("your emergency number", |number| number.as_str()),
    }
}

/// A service that is named where it does not exist.
fn foreign_services(pattern: &Pattern<&str>, env: &Env<'_>, source: &Source, services: &Services, findings: &mut Findings) {
    let mut named = Vec::new();
    let value = |variable: &str| env.value(variable).to_owned();
    Walk {
        pick: Some(&value),
        reference: &mut |reference| {
            if let Reference::Message { id, .. } = reference {
                named.push(source.span_of(id));
            }
        },
        choice: &mut |_| (),
    }
    .pattern(pattern);
    for span in named {
        let Some(service) = source.text.get(span.clone()).and_then(|id| services.get(id)) else { continue };
        // What is said without a place must hold anywhere: the place `elsewhere` stands for that.
        let here = service.places.contains(if env.place == "none" { "elsewhere" } else { env.place });
        if !here && !findings.has_line_and_rule(source, span.start, "service-elsewhere") {
            let message = format!("`{}` is named for {}, where it does not exist", service.id, env.place);
            findings.error(source, span, "service-elsewhere", message, "choose by `$place`, and name a service of each place");
        }
    }
}
