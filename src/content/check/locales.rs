//! Rules between languages: what English says, the others say too, with the same services and numbers, and not older than it.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};

use super::super::diagnostic::{Findings, Severity::Error, Severity::Warning};
use super::super::files::Files;
use super::super::id::Locale;
use super::super::snapshot::Snapshot;
use super::super::source::Source;
use super::sheet::{Sheet, Sort};
use super::words::typed_numbers;

/// Checks every language but the fallback against it.
pub fn check(files: &Files, snapshot: &Snapshot, sheets: &[Sheet<'_>], findings: &mut Findings) {
    let fallback = snapshot.fallback();
    for (locale, language) in snapshot.locales() {
        let path = format!("locales/{locale}/language.toml");
        if let Some(source) = files.get(&path).filter(|_| !language.reviewed) {
            let at = source.text.find("reviewed").unwrap_or(0);
            let message = format!("no first-language reader has checked the words in {locale}");
            findings.note(
                source,
                at..at + 8,
                Warning,
                "R51",
                message,
                "ask one who knows the field, then write `reviewed = true`",
            );
        }
        if locale != fallback {
            missing(snapshot, locale, findings);
        }
    }
    for english in sheets.iter().filter(|sheet| sheet.locale == *fallback) {
        let same = |sheet: &&Sheet<'_>| sheet.locale != *fallback && twin(sheet, english);
        for translated in sheets.iter().filter(same) {
            compare(english, translated, findings);
        }
    }
}

/// Whether two files say the same in two languages.
fn twin(one: &Sheet<'_>, other: &Sheet<'_>) -> bool {
    let bare = |sheet: &Sheet<'_>| sheet.source.path.replace(&sheet.locale.to_string(), "*");
    one.sort == other.sort && one.sort != Sort::Voice && bare(one) == bare(other)
}

/// Topics without words in a language.
fn missing(snapshot: &Snapshot, locale: &Locale, findings: &mut Findings) {
    let absent: Vec<&str> =
        snapshot.topics().filter(|topic| !topic.words.contains_key(locale)).map(|topic| topic.id.as_str()).collect();
    for topic in absent {
        let source = Source::new(&format!("responses/{topic}/{locale}.ftl"), "");
        let message = format!("`{topic}` has no words in {locale}: people get English, and are told so");
        findings.note(&source, 0..0, Warning, "R50", message, "translate the English file beside it");
    }
}

fn compare(english: &Sheet<'_>, translated: &Sheet<'_>, findings: &mut Findings) {
    for original in &english.messages {
        let id = original.id.name;
        let Some(own) = translated.message(id) else {
            let message = format!("`{id}` is not translated: people get English, and are told so");
            findings.note(translated.source, 0..0, Warning, "R50", message, format!("add `{id} = …`"));
            continue;
        };
        let at = translated.name(id);
        let (wanted, found) = (Contents::of(original), Contents::of(own));
        for (what, wanted, found) in
            [("service or variable", &wanted.references, &found.references), ("figure", &wanted.figures, &found.figures)]
        {
            for lost in wanted.difference(found) {
                let message = format!("the English of `{id}` has the {what} `{lost}`; this has not");
                findings.note(translated.source, at.clone(), Error, "R52", message, format!("write `{lost}` here too"));
            }
            for added in found.difference(wanted) {
                let message = format!("this has the {what} `{added}`; the English of `{id}` has not");
                findings.note(translated.source, at.clone(), Error, "R52", message, "leave it out, or add it to the English");
            }
        }
        let mark = mark(original);
        let noted = own.comment.iter().flat_map(|comment| &comment.content).find_map(|line| line.trim().strip_prefix("english:"));
        match noted.map(str::trim) {
            Some(noted) if noted == mark => {}
            Some(_) => {
                let message = format!("the English of `{id}` changed after this was translated");
                let instead = format!("translate it anew, then write `# english: {mark}` above it");
                findings.note(translated.source, at, Warning, "stale-translation", message, instead);
            }
            None => {
                let message = format!("nothing tells which English this `{id}` says");
                let instead = format!("when it says the same as the English, write `# english: {mark}` above it");
                findings.note(translated.source, at, Warning, "stale-translation", message, instead);
            }
        }
    }
}

/// What a message holds beside words.
#[derive(Default)]
struct Contents {
    references: BTreeSet<String>,
    figures: BTreeSet<String>,
    text: String,
}

impl Contents {
    fn of(message: &Message<&str>) -> Self {
        let mut contents = Self::default();
        contents.patterns(message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)));
        contents
    }

    fn patterns<'a>(&mut self, patterns: impl Iterator<Item = &'a Pattern<&'a str>>) {
        for pattern in patterns {
            for element in &pattern.elements {
                match element {
                    PatternElement::TextElement { value } => {
                        self.text.push_str(value.trim());
                        for (range, digits) in typed_numbers(value) {
                            if digits > 1 {
                                self.figures.insert(value.get(range).unwrap_or_default().replace(' ', ""));
                            }
                        }
                    }
                    PatternElement::Placeable { expression } => self.expression(expression),
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.patterns(std::iter::once(&variant.value));
                }
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let reference = match inline {
            InlineExpression::MessageReference { id, attribute: Some(field) } => format!("{}.{}", id.name, field.name),
            InlineExpression::MessageReference { id, attribute: None } => id.name.to_owned(),
            InlineExpression::VariableReference { id } => format!("${}", id.name),
            InlineExpression::Placeable { expression } => return self.expression(expression),
            _ => return,
        };
        self.text.push_str(&reference);
        self.references.insert(reference);
    }
}

/// A short mark of what a message says: FNV-1a, which is the same everywhere and for ever.
fn mark(message: &Message<&str>) -> String {
    let text = Contents::of(message).text;
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}
