//! Rules between languages: what English says, the others say too, with the same services and numbers, and not older than it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};

use super::super::diagnostic::{Findings, Severity::Error, Severity::Warning};
use super::super::files::Files;
use super::super::id::Locale;
use super::super::snapshot::Snapshot;
use super::super::source::Source;
use super::sheet::{Sheet, Sort};
use super::words::typed_numbers;

/// A message of no more words may be the same in two languages.
const COPIED_WORDS: usize = 3;
/// From one in so many messages on, a language is a copy.
const COPIED_SHARE: usize = 4;

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
        if language.reviewed && locale.language() != fallback.language() {
            copied(files, locale, fallback, sheets, findings);
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

/// Whether two files are the bot's own voice of the same name in two languages.
fn same_voice(one: &Sheet<'_>, other: &Sheet<'_>) -> bool {
    let name = |sheet: &Sheet<'_>| sheet.source.path.rsplit('/').next().map(str::to_owned);
    one.sort == Sort::Voice && other.sort == Sort::Voice && name(one) == name(other)
}

/// A language that says of itself that it was reviewed, while much of it is still the English: nobody reviewed that.
fn copied(files: &Files, locale: &Locale, fallback: &Locale, sheets: &[Sheet<'_>], findings: &mut Findings) {
    let (mut all, mut same) = (0, 0);
    for own in sheets.iter().filter(|sheet| sheet.locale == *locale) {
        let english = sheets.iter().filter(|sheet| sheet.locale == *fallback);
        let Some(english) = english.into_iter().find(|english| twin(own, english) || same_voice(own, english)) else { continue };
        for message in &own.messages {
            let Some(original) = english.message(message.id.name) else { continue };
            let text = Contents::of(message, own.source).text;
            // A word or two, or a name, may be the same in two languages.
            if text.split_whitespace().count() > COPIED_WORDS {
                all += 1;
                same += usize::from(text == Contents::of(original, english.source).text);
            }
        }
    }
    if same * COPIED_SHARE >= all && same > 0 {
        let path = format!("locales/{locale}/language.toml");
        let Some(source) = files.get(&path) else { return };
        let at = if source.text.starts_with("reviewed") { 0 } else { source.text.find("\nreviewed").map_or(0, |at| at + 1) };
        let message = format!("{same} of {all} messages in {locale} are the English: no first-language reader has checked them");
        let instead = "write `reviewed = false` until one has, so that readers are told";
        findings.error(source, at..at + "reviewed".len(), "R51", message, instead);
    }
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
        let (wanted, found) = (Contents::of(original, english.source), Contents::of(own, translated.source));
        differences(&wanted, &found, (translated, id), findings);
        let mark = mark(&wanted);
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

/// What the English has and the translation has not, or the other way about: in one variant first, where a reader meets it, else in the message.
fn differences(wanted: &Contents, found: &Contents, (sheet, id): (&Sheet<'_>, &str), findings: &mut Findings) {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (variant, held) in &found.variants {
        let Some(original) = wanted.variants.get(variant) else { continue };
        let lost: Vec<&str> =
            original.references.keys().filter(|one| !held.references.contains_key(*one)).map(String::as_str).collect();
        for (added, at) in held.references.iter().filter(|(one, _)| !original.references.contains_key(*one)) {
            let message = format!("this has `{added}`; the English of `{id}` has not, for {}", named(variant));
            let instead = lost
                .first()
                .map_or_else(|| "leave it out, or add it to the English".to_owned(), |lost| format!("write `{lost}`"));
            findings.note(sheet.source, at.clone(), Error, "R52", message, instead);
            told.insert(added);
            told.extend(lost.iter().copied());
        }
        for lost in lost.iter().filter(|lost| !told.contains(*lost)).copied().collect::<Vec<_>>() {
            let at = held.at.clone().unwrap_or_else(|| sheet.name(id));
            let message = format!("the English of `{id}` has `{lost}`, for {}; this has not", named(variant));
            findings.note(sheet.source, at, Error, "R52", message, format!("write `{lost}` here too"));
            told.insert(lost);
        }
    }
    let (all, own) = (wanted.references(), found.references());
    for lost in all.keys().filter(|lost| !own.contains_key(*lost) && !told.contains(*lost)) {
        let message = format!("the English of `{id}` has the service or variable `{lost}`; this has not");
        findings.note(sheet.source, sheet.name(id), Error, "R52", message, format!("write `{lost}` here too"));
    }
    for (added, at) in own.iter().filter(|(added, _)| !all.contains_key(*added) && !told.contains(*added)) {
        let message = format!("this has the service or variable `{added}`; the English of `{id}` has not");
        findings.note(sheet.source, (*at).clone(), Error, "R52", message, "leave it out, or add it to the English");
    }
    for lost in wanted.figures.keys().filter(|lost| !found.figures.contains_key(*lost)) {
        let message = format!("the English of `{id}` has the figure `{lost}`; this has not");
        findings.note(sheet.source, sheet.name(id), Error, "R52", message, format!("write `{lost}` here too"));
    }
    for (added, at) in found.figures.iter().filter(|(added, _)| !wanted.figures.contains_key(*added)) {
        let message = format!("this has the figure `{added}`; the English of `{id}` has not");
        findings.note(sheet.source, at.clone(), Error, "R52", message, "leave it out, or add it to the English");
    }
}

fn named(variant: &str) -> &str {
    if variant.is_empty() { "everyone" } else { variant }
}

/// What one variant holds.
#[derive(Default)]
struct Held {
    references: BTreeMap<String, Range<usize>>,
    /// Where its first words stand.
    at: Option<Range<usize>>,
}

/// What a message holds beside words, each with where it stands.
#[derive(Default)]
struct Contents {
    /// By the choices that lead there, such as `country=ireland`.
    variants: BTreeMap<String, Held>,
    figures: BTreeMap<String, Range<usize>>,
    text: String,
}

impl Contents {
    fn of(message: &Message<&str>, source: &Source) -> Self {
        let mut contents = Self::default();
        let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        contents.patterns(patterns, "", source);
        contents
    }

    /// Every service and variable, wherever it stands.
    fn references(&self) -> BTreeMap<&str, &Range<usize>> {
        let held = self.variants.values().flat_map(|held| &held.references);
        held.map(|(reference, at)| (reference.as_str(), at)).collect()
    }

    fn patterns<'a>(&mut self, patterns: impl Iterator<Item = &'a Pattern<&'a str>>, variant: &str, source: &Source) {
        for pattern in patterns {
            for element in &pattern.elements {
                match element {
                    PatternElement::TextElement { value } => {
                        self.text.push_str(value.trim());
                        let span = source.span_of(value);
                        let words = value.len() - value.trim_start().len();
                        if words < value.len() {
                            let held = self.variants.entry(variant.to_owned()).or_default();
                            held.at.get_or_insert(span.start + words..span.start + value.trim_end().len());
                        }
                        for (range, digits) in typed_numbers(value) {
                            if digits > 1 {
                                let figure = value.get(range.clone()).unwrap_or_default().replace(' ', "");
                                self.figures.entry(figure).or_insert(span.start + range.start..span.start + range.end);
                            }
                        }
                    }
                    PatternElement::Placeable { expression } => self.expression(expression, variant, source),
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, variant: &str, source: &Source) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector, variant, source);
                let by = match selector {
                    InlineExpression::VariableReference { id } => id.name,
                    _ => "",
                };
                for inner in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = inner.key;
                    let comma = if variant.is_empty() { "" } else { ", " };
                    self.patterns(std::iter::once(&inner.value), &format!("{variant}{comma}{by} {key}"), source);
                }
            }
            Expression::Inline(inline) => self.inline(inline, variant, source),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, variant: &str, source: &Source) {
        let (reference, name) = match inline {
            InlineExpression::MessageReference { id, attribute: Some(field) } => (format!("{}.{}", id.name, field.name), id.name),
            InlineExpression::MessageReference { id, attribute: None } => (id.name.to_owned(), id.name),
            InlineExpression::VariableReference { id } => (format!("${}", id.name), id.name),
            InlineExpression::Placeable { expression } => return self.expression(expression, variant, source),
            _ => return,
        };
        self.text.push_str(&reference);
        let at = source.span_of(name);
        self.variants.entry(variant.to_owned()).or_default().references.entry(reference).or_insert(at);
    }
}

/// A short mark of what a message says: FNV-1a, which is the same everywhere and for ever.
fn mark(contents: &Contents) -> String {
    let hash = contents.text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

#[cfg(test)]
mod tests {
    use super::super::sheet::sheets;
    use super::*;

    const ENGLISH: &str = "steps = { $country ->\n    [ireland] Text { pieta.text }.\n   *[other] Call { shout.text }.\n    }\n";

    fn lines(welsh: &str) -> Vec<(usize, &'static str)> {
        let files = Files::from_texts([("responses/a/en-GB.ftl", ENGLISH), ("responses/a/cy.ftl", welsh)]);
        let all = sheets(&files);
        let of = |tag: &str| all.iter().find(|sheet| sheet.locale.to_string() == tag).unwrap();
        let mut findings = Findings::default();
        compare(of("en-GB"), of("cy"), &mut findings);
        let found = findings.into_sorted().into_iter().filter(|one| one.rule == "R52");
        found.map(|one| (one.position.line, one.rule)).collect()
    }

    #[test]
    fn another_service_in_one_variant_is_found_at_its_own_line() {
        assert_eq!(lines(ENGLISH), []);
        assert_eq!(lines(&ENGLISH.replace("pieta.text", "samaritans.text")), [(2, "R52")]);
        // The message as a whole has the same services: only the reader in Ireland gets the wrong one.
        let changed = "steps = { $country ->\n    [ireland] Text { shout.text }.\n   *[other] Call { pieta.text }.\n    }\n";
        assert_eq!(lines(changed), [(2, "R52"), (3, "R52")]);
        assert_eq!(lines(&ENGLISH.replace("Text { pieta.text }", "Text")), [(2, "R52")]);
    }

    #[test]
    fn a_language_that_is_a_copy_was_not_reviewed() {
        let english = "a = Nobody here can read this.\nb = You can call somebody tonight.\n";
        let found = |welsh: &str| {
            let settings = "# About.\nreviewed = true\n";
            let files = Files::from_texts([
                ("locales/en-GB/bot.ftl", english),
                ("locales/cy/bot.ftl", welsh),
                ("locales/cy/language.toml", settings),
            ]);
            let (cy, en) = (Locale::parse("cy").unwrap(), Locale::parse("en-GB").unwrap());
            let mut findings = Findings::default();
            copied(&files, &cy, &en, &sheets(&files), &mut findings);
            findings.into_sorted().iter().map(|one| (one.position.line, one.rule)).collect::<Vec<_>>()
        };
        assert_eq!(found(english), [(2, "R51")]);
        assert_eq!(found("a = Ni all neb ddarllen hwn.\nb = Gallwch ffonio rhywun heno.\n"), []);
    }
}
