//! The sentences about services: what one does, how to use it, what it cannot do.
//!
//! Parses `responses/services/<file>.<locale>.ftl`: a message per service, of attributes only. The facts stay in `service`.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Pattern, PatternElement};
use unicode_segmentation::UnicodeSegmentation;

use super::diagnostic::{Findings, write_instead};
use super::fluent;
use super::id::{Locale, ServiceId};
use super::service::Services;
use super::source::Source;

/// What is said about one service in one language; empty where there is nothing to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceWords {
    /// What it does, for whom.
    pub about: String,
    /// How to use it: what to say, which option to press, silent ways.
    pub how: String,
    /// What opening-hours syntax cannot hold.
    pub hours: String,
    /// Limits of confidentiality.
    pub privacy: String,
    /// What it cannot do, whom it is not for.
    pub limits: String,
}

/// The attributes and their longest length in graphemes.
const ATTRIBUTES: [(&str, usize); 5] = [("about", 140), ("how", 200), ("hours", 140), ("privacy", 200), ("limits", 200)];

impl ServiceWords {
    fn slot(&mut self, attribute: &str) -> Option<&mut String> {
        match attribute {
            "about" => Some(&mut self.about),
            "how" => Some(&mut self.how),
            "hours" => Some(&mut self.hours),
            "privacy" => Some(&mut self.privacy),
            "limits" => Some(&mut self.limits),
            _ => None,
        }
    }
}

/// The words about all services, by language.
#[derive(Debug, Default)]
pub struct AllServiceWords(BTreeMap<Locale, BTreeMap<ServiceId, ServiceWords>>);

impl AllServiceWords {
    /// The words about one service, in the language asked for or else in `fallback`.
    pub fn get(&self, locale: &Locale, fallback: &Locale, id: &str) -> Option<&ServiceWords> {
        let of = |locale| self.0.get(locale).and_then(|words| words.get(id));
        of(locale).or_else(|| of(fallback))
    }
}

/// Parses one file into `all`.
pub(super) fn parse(source: &Source, locale: &Locale, services: &Services, all: &mut AllServiceWords, findings: &mut Findings) {
    let messages = fluent::parse(source, findings);
    for message in messages {
        let name = message.id.name;
        if services.any(name).is_none() {
            let instead = write_instead(name, services.ids());
            findings.error(source, source.span_of(name), "unknown-service", format!("there is no service `{name}`"), instead);
            continue;
        }
        if message.value.is_some() {
            let advice = "write `.about = …` on the next line, four spaces in";
            findings.error(source, source.span_of(name), "fluent", "a service's words are attributes", advice);
        }
        let mut words = ServiceWords::default();
        for attribute in &message.attributes {
            let key = attribute.id.name;
            let Some(slot) = words.slot(key) else {
                let instead = write_instead(key, ATTRIBUTES.map(|(name, _)| name));
                findings.error(source, source.span_of(key), "unknown-message", format!("a service has no `.{key}`"), instead);
                continue;
            };
            *slot = text(&attribute.value);
            let length = slot.graphemes(true).count();
            let limit = ATTRIBUTES.iter().find(|(name, _)| *name == key).map_or(0, |(_, limit)| *limit);
            if length > limit {
                findings.error(
                    source,
                    source.span_of(key),
                    "limit",
                    format!("`.{key}` is {length} characters long; the limit is {limit}"),
                    "make it shorter",
                );
            }
        }
        if let Some(id) = ServiceId::parse(name) {
            all.0.entry(locale.clone()).or_default().insert(id, words);
        }
    }
}

/// A value as plain text; service words refer to nothing.
fn text(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => "",
    });
    parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
