//! The sentences about services: what one does, how to use it, what it cannot do.
//!
//! Parses `responses/services/<file>.<locale>.ftl`: a message per service, of attributes only. The facts stay in `service`: a sentence may
//! refer to them (`{ police-101.phone }`), and a number typed into it is refused.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use unicode_segmentation::UnicodeSegmentation;

use super::diagnostic::{Findings, write_instead};
use super::fluent;
use super::id::{Locale, ServiceId};
use super::place::Places;
use super::service::{Service, Services};
use super::service_numbers;
use super::service_reference::{self, BadReference};
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

/// What a sentence is parsed against.
#[derive(Clone, Copy)]
pub(super) struct Facts<'a> {
    pub(super) places: &'a Places,
    pub(super) services: &'a Services,
}

/// Parses one file into `all`.
pub(super) fn parse(source: &Source, locale: &Locale, facts: Facts<'_>, all: &mut AllServiceWords, findings: &mut Findings) {
    let messages = fluent::parse(source, findings);
    for message in messages {
        let name = message.id.name;
        let Some(service) = facts.services.any(name) else {
            let instead = write_instead(name, facts.services.ids());
            findings.error(source, source.span_of(name), "unknown-service", format!("there is no service `{name}`"), instead);
            continue;
        };
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
            let sentence = Sentence { source, name, locale, service, facts };
            *slot = sentence.text(&attribute.value, key, findings);
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

/// One sentence about a service.
struct Sentence<'a> {
    source: &'a Source,
    name: &'a str,
    locale: &'a Locale,
    service: &'a Service,
    facts: Facts<'a>,
}

impl<'a> Sentence<'a> {
    /// The sentence as plain text, with the facts that it refers to.
    fn text(&self, pattern: &Pattern<&'a str>, attribute: &str, findings: &mut Findings) -> String {
        let parts = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => {
                self.refuse_number(value, attribute, findings);
                (*value).to_owned()
            }
            PatternElement::Placeable { expression } => self.fact(expression).unwrap_or_else(|bad| {
                findings.error(self.source, self.source.span_of(bad.slice), bad.rule, bad.message, bad.instead);
                String::new()
            }),
        });
        parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn refuse_number(&self, text: &str, attribute: &str, findings: &mut Findings) {
        let Some((number, range)) = service_numbers::typed(text, self.service, self.facts.places) else { return };
        let start = self.source.span_of(text).start;
        findings.error(
            self.source,
            start + range.start..start + range.end,
            "typed-number",
            format!("the number {number} is typed into `.{attribute}`"),
            service_numbers::instead(number, self.service, self.facts.services),
        );
    }

    /// `{ police-101.phone }`: a service of every place that this one serves.
    fn fact(&self, expression: &Expression<&'a str>) -> Result<String, BadReference<'a>> {
        let Expression::Inline(InlineExpression::MessageReference { id, attribute }) = expression else {
            return Err(BadReference {
                slice: self.name,
                rule: "fluent",
                message: "a sentence about a service depends on nothing".to_owned(),
                instead: "write the words themselves, or `{ police-101.phone }`".to_owned(),
            });
        };
        let field = attribute.as_ref().map(|attribute| attribute.name);
        let named = service_reference::resolve(self.facts.services, id.name, field)?;
        if let Some(place) = self.service.places.difference(&named.places).next() {
            return Err(BadReference {
                slice: id.name,
                rule: "service-elsewhere",
                message: format!("`{}` is named for {place}, where it does not exist", named.id),
                instead: "name a service of every place that this one serves".to_owned(),
            });
        }
        let name = || named.names.get(self.locale.language()).unwrap_or(&named.name).clone();
        Ok(field.and_then(|field| named.field(field)).unwrap_or_else(name))
    }
}
