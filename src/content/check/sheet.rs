//! The files of words, each with the lines that it can say to anyone anywhere, said once.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{Entry, Message};

use super::super::files::Files;
use super::super::id::{Locale, Reader};
use super::super::place::Places;
use super::super::service::Services;
use super::super::source::Source;
use super::super::words::Part;
use super::said::{Heard, Said, chosen_by, say};

/// What a file of words is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort<'a> {
    /// A topic's answer.
    Topic(&'a str),
    /// Sentences about services.
    Services,
    /// The bot's own voice.
    Voice,
}

/// A file of words.
#[derive(Debug)]
pub struct Sheet<'a> {
    /// The file.
    pub source: &'a Source,
    /// Its language.
    pub locale: Locale,
    /// What it is.
    pub sort: Sort<'a>,
    /// Its messages.
    pub messages: Vec<Message<&'a str>>,
}

/// What messages are said with.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    /// The places.
    pub places: &'a Places,
    /// The services.
    pub services: &'a Services,
    /// The topics of danger now.
    pub urgent: &'a BTreeSet<String>,
}

/// A text of a file: one message or attribute, said for somebody.
#[derive(Debug)]
pub struct Text<'s> {
    /// The message's id.
    pub message: &'s str,
    /// What is said.
    pub said: Said,
    /// For whom: the reader's id, or `unknown`.
    pub reader: &'static str,
}

/// A file with everything that it says.
#[derive(Debug)]
pub struct Spoken<'a> {
    /// The file.
    pub sheet: &'a Sheet<'a>,
    /// Its texts.
    pub texts: Vec<Text<'a>>,
}

/// Every file of words of a content.
pub fn sheets(files: &Files) -> Vec<Sheet<'_>> {
    files.iter().filter_map(sheet).collect()
}

fn sheet(source: &Source) -> Option<Sheet<'_>> {
    let path: &str = &source.path;
    let parts: Vec<&str> = path.strip_suffix(".ftl")?.split('/').collect();
    let (tag, sort) = match parts.as_slice() {
        ["responses", "services", name] => (name.split_once('.')?.1, Sort::Services),
        ["responses", topic, tag] => (*tag, Sort::Topic(topic)),
        ["locales", tag, _] => (*tag, Sort::Voice),
        _ => return None,
    };
    let locale = Locale::parse(tag)?;
    let resource = match fluent_syntax::parser::parse(&*source.text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let messages =
        resource.body.into_iter().filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None });
    Some(Sheet { source, locale, sort, messages: messages.collect() })
}

impl<'a> Sheet<'a> {
    /// One message.
    pub fn message(&self, id: &str) -> Option<&Message<&'a str>> {
        self.messages.iter().find(|message| message.id.name == id)
    }

    /// Where a message's name stands.
    pub fn name(&self, id: &str) -> Range<usize> {
        self.message(id).map_or(0..0, |message| self.source.span_of(message.id.name))
    }

    /// A message said for a place and a reader.
    pub fn said(&self, id: &str, heard: &Heard<'_>, stage: Stage<'_>) -> Said {
        let value = self.message(id).and_then(|message| message.value.as_ref());
        value.map(|pattern| say(pattern, self.source, heard, stage.services)).unwrap_or_default()
    }

    /// Every text of the file for everyone it differs for.
    pub fn texts(&self, stage: Stage<'_>) -> Vec<Text<'_>> {
        let mut texts = Vec::new();
        for message in &self.messages {
            let audience = Audience::of(&chosen_by(message), stage.places);
            for (place, reader) in audience.pairs() {
                let heard = heard(place, reader, stage.places, self.locale.language());
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                for pattern in message.value.iter().chain(attributes) {
                    let said = say(pattern, self.source, &heard, stage.services);
                    texts.push(Text { message: message.id.name, said, reader });
                }
            }
        }
        texts
    }
}

/// For whom and where words differ.
pub struct Audience<'a> {
    places: Vec<&'a str>,
    readers: Vec<&'static str>,
}

impl<'a> Audience<'a> {
    /// The places and readers that a choice by these variables can tell apart.
    pub fn of(variables: &[String], places: &'a Places) -> Self {
        let by = |name: &str| variables.iter().any(|variable| variable == name);
        let mut found = vec!["none"];
        if by("place") {
            found.extend(places.ids());
        } else if by("country") {
            found.extend(places.iter().filter(|place| place.part_of.is_none()).map(|place| place.id.as_str()));
        }
        let mut readers = vec!["unknown"];
        if by("reader") {
            // The professional last: what only they read is told apart by being said to nobody before them.
            let last = |reader: &Reader| *reader == Reader::Professional;
            readers.extend(Reader::ALL.iter().filter(|reader| !last(reader)).map(|reader| reader.as_str()));
            readers.push(Reader::Professional.as_str());
        }
        Self { places: found, readers }
    }

    /// For a whole answer: everything that any of its messages chooses by.
    pub fn of_answer(sheet: &Sheet<'_>, places: &'a Places) -> Self {
        let all: Vec<String> = sheet.messages.iter().flat_map(chosen_by).collect::<BTreeSet<_>>().into_iter().collect();
        Self::of(&all, places)
    }

    /// Every pair.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a str, &'static str)> + '_ {
        self.readers.iter().flat_map(|reader| self.places.iter().map(|place| (*place, *reader)))
    }
}

/// Somebody in a place.
pub fn heard<'h>(place: &'h str, reader: &'h str, places: &'h Places, language: &'h str) -> Heard<'h> {
    let found = places.get(place);
    Heard {
        place,
        country: found.map_or("none", |place| place.country().as_str()),
        reader,
        emergency: found.and_then(|place| place.emergency.first()).map_or("999", |number| number.as_str()),
        language,
    }
}

/// The parts of an answer that are read as text.
pub const READ: [Part; 3] = [Part::Opening, Part::Steps, Part::Next];
