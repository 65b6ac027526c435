//! Words as they are said, each byte of which knows where it stands in its file.
//!
//! A pattern is said for a place and a reader as Fluent would, so that rules see whole sentences; a hit in one is then shown where a moderator
//! can mend it. Services stand with their names, marked so that rules can leave them out.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};

use super::super::service::Services;
use super::super::source::Source;

/// What a part of a said text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words of the file.
    Words,
    /// A service's name or address, or whatever else a variable stands for.
    Name,
    /// A number.
    Number,
}

/// A part of a said text.
#[derive(Clone, Debug)]
struct Part {
    /// In the said text.
    said: Range<usize>,
    /// In the file.
    source: Range<usize>,
    kind: Kind,
}

/// A service that is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// The field that is shown instead of its name.
    pub field: Option<String>,
    /// Where in the said text.
    pub said: Range<usize>,
    /// Where in the file.
    pub source: Range<usize>,
}

/// A text as it is said.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The words.
    pub text: String,
    parts: Vec<Part>,
    /// The services named in it.
    pub named: Vec<Named>,
}

/// For whom a text is said.
#[derive(Clone, Copy, Debug)]
pub struct Heard<'a> {
    /// The place's id, or `none`.
    pub place: &'a str,
    /// The country's id, or `none`.
    pub country: &'a str,
    /// The reader, or `unknown`.
    pub reader: &'a str,
    /// The first emergency number.
    pub emergency: &'a str,
    /// The language of services' names.
    pub language: &'a str,
}

impl Said {
    /// The lines that hold something, without the space around them.
    pub fn lines(&self) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        let mut start = 0;
        for raw in self.text.split_inclusive('\n') {
            let line = raw.trim();
            let from = start + (raw.len() - raw.trim_start().len());
            if !line.is_empty() {
                lines.push(from..from + line.len());
            }
            start += raw.len();
        }
        lines
    }

    /// A part of the text.
    pub fn get(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// Where a part of the text stands in the file.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let last = range.end.saturating_sub(1).max(range.start);
        let part = |at: usize| self.parts.iter().find(|part| part.said.contains(&at)).or(self.parts.last());
        let (Some(first), Some(end)) = (part(range.start), part(last)) else { return 0..0 };
        let from = match first.kind {
            Kind::Words => first.source.start + range.start.saturating_sub(first.said.start),
            Kind::Name | Kind::Number => first.source.start,
        };
        let to = match end.kind {
            Kind::Words => end.source.start + range.end.saturating_sub(end.said.start),
            Kind::Name | Kind::Number => end.source.end,
        };
        from..to.max(from)
    }

    /// A range as rules look at it: its words, and the same with one sign for every name and number.
    pub fn line(&self, range: &Range<usize>) -> Line {
        let mut line = Line { text: self.get(range.clone()).to_owned(), ..Line::default() };
        let mut at = range.start;
        for part in self.parts.iter().filter(|part| part.kind != Kind::Words) {
            if part.said.start >= at && part.said.end <= range.end {
                line.plain.push_str(self.get(at..part.said.start));
                line.names.push((line.plain.len(), part.said.start - range.start..part.said.end - range.start));
                line.plain.push(if part.kind == Kind::Name { NAME } else { NUMBER });
                at = part.said.end;
            }
        }
        line.plain.push_str(self.get(at..range.end));
        line
    }

    /// What each sign of a range stands for, in order: a service, or something else.
    pub fn signs(&self, range: &Range<usize>) -> impl Iterator<Item = Option<&Named>> {
        let range = range.clone();
        let within = move |part: &&Part| part.kind != Kind::Words && range.start <= part.said.start && part.said.end <= range.end;
        self.parts.iter().filter(within).map(|part| self.named.iter().find(|named| named.said == part.said))
    }

    /// The services named within a range.
    pub fn named_in(&self, range: &Range<usize>) -> impl Iterator<Item = &Named> {
        let range = range.clone();
        self.named.iter().filter(move |named| range.start <= named.said.start && named.said.end <= range.end)
    }
}

/// A line with and without its names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Line {
    /// As it is said.
    pub text: String,
    /// With a sign for each name and number.
    pub plain: String,
    /// Each sign's place in `plain`, and what it stands for in `text`.
    names: Vec<(usize, Range<usize>)>,
}

impl Line {
    /// The range of `text` that a range of `plain` stands for.
    pub fn back(&self, range: Range<usize>) -> Range<usize> {
        let shift = |at: usize| {
            let before = self.names.iter().take_while(|(sign, _)| *sign < at);
            before.fold(at, |at, (_, name)| at + name.len() - NAME.len_utf8().min(at + name.len()))
        };
        shift(range.start)..shift(range.end)
    }

    /// Whether a range of `text` lies within a name or number.
    pub fn is_name(&self, range: &Range<usize>) -> bool {
        self.names.iter().any(|(_, name)| name.start <= range.start && range.end <= name.end)
    }
}

/// Stands for a name in a plain text.
pub const NAME: char = '\u{e000}';
/// Stands for a number in a plain text.
pub const NUMBER: char = '\u{e001}';

/// Says a pattern.
pub fn say(pattern: &Pattern<&str>, source: &Source, heard: &Heard<'_>, services: &Services) -> Said {
    let mut speaker = Speaker { source, heard, services, said: Said::default() };
    speaker.pattern(pattern);
    speaker.said
}

/// The variables that a message chooses by.
pub fn chosen_by(message: &Message<&str>) -> Vec<String> {
    let mut found = Vec::new();
    let mut patterns: Vec<&Pattern<&str>> = message.value.iter().collect();
    patterns.extend(message.attributes.iter().map(|attribute| &attribute.value));
    while let Some(pattern) = patterns.pop() {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
                if let InlineExpression::VariableReference { id } = selector {
                    found.push(id.name.to_owned());
                }
                patterns.extend(variants.iter().map(|variant| &variant.value));
            }
        }
    }
    found
}

struct Speaker<'a> {
    source: &'a Source,
    heard: &'a Heard<'a>,
    services: &'a Services,
    said: Said,
}

impl Speaker<'_> {
    fn push(&mut self, text: &str, source: Range<usize>, kind: Kind) -> Range<usize> {
        let start = self.said.text.len();
        self.said.text.push_str(text);
        let said = start..self.said.text.len();
        self.said.parts.push(Part { said: said.clone(), source, kind });
        said
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let span = self.source.span_of(value);
                    self.push(value, span, Kind::Words);
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let value = match selector {
                    InlineExpression::VariableReference { id } => self.choose(id.name),
                    _ => "",
                };
                let exact = variants.iter().find(|variant| key(variant) == value);
                if let Some(variant) = exact.or_else(|| variants.iter().find(|variant| variant.default)) {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn choose(&self, variable: &str) -> &str {
        match variable {
            "place" => self.heard.place,
            "country" => self.heard.country,
            "reader" => self.heard.reader,
            _ => "",
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                let span = self.source.span_of(value);
                self.push(value, span, Kind::Words);
            }
            InlineExpression::VariableReference { id } => {
                let span = self.source.span_of(id.name);
                if id.name.contains("number") || id.name == "emergency" {
                    let number = self.heard.emergency.to_owned();
                    self.push(&number, span, Kind::Number);
                } else {
                    self.push(&NAME.to_string(), span, Kind::Name);
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let span = self.source.span_of(id.name);
                let field = attribute.as_ref().map(|attribute| attribute.name);
                let service = self.services.any(id.name);
                let text = match (service, field) {
                    (Some(service), Some(field)) => service.field(field),
                    (Some(service), None) => Some(service.names.get(self.heard.language).unwrap_or(&service.name).clone()),
                    (None, _) => None,
                };
                let kind = if matches!(field, Some("phone" | "text" | "relay")) { Kind::Number } else { Kind::Name };
                let said = self.push(&text.unwrap_or_else(|| id.name.to_owned()), span.clone(), kind);
                self.said.named.push(Named { id: id.name.to_owned(), field: field.map(str::to_owned), said, source: span });
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { .. } | InlineExpression::TermReference { .. } => {}
        }
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
