//! Terms: patterns of words that hurt, with what to write instead, from `locales/<locale>/terms.toml`.
//!
//! Patterns are a moderator's own, so their size is bounded and the engine is one whose time grows with the text alone. A list belongs to
//! its language: `locales/cy/terms.toml` is read for Welsh wherever it is spoken.

use std::collections::BTreeMap;
use std::ops::Range;

use regex::bytes::{Regex, RegexBuilder};
use rustc_hash::FxHashMap;

use super::super::diagnostic::{Diagnostic, Findings, Severity};
use super::super::files::Files;
use super::super::source::Source;
use super::super::table::{self, Table, Text};
use super::normal::Normal;
use super::rules::rule;

/// A pattern longer than this is several patterns.
const LONGEST_PATTERN: usize = 2_000;
/// The largest that a pattern may become in memory.
const LARGEST_PATTERN: usize = 1 << 20;

/// The rule of a category.
const CATEGORIES: [(&str, &str); 14] = [
    ("blame", "R10"),
    ("adultify", "R10"),
    ("stigma", "R10"),
    ("minimise", "R10"),
    ("disbelief", "R10"),
    ("terminology", "R10"),
    ("interrogate", "R13"),
    ("label", "R18"),
    ("pressure", "R19"),
    ("promise", "R20"),
    ("identity", "R23"),
    ("opinion", "R24"),
    ("plain", "R43"),
    ("tone", "tone"),
];

/// One term.
#[derive(Debug)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// The rule that it belongs to.
    pub rule: &'static str,
    /// How bad a hit is.
    pub severity: Severity,
    /// Why it hurts.
    pub why: String,
    /// What to write instead.
    pub instead: Vec<String>,
    /// Pages whose principle it is.
    pub source: Vec<String>,
    /// Whether case matters.
    pub case_sensitive: bool,
    pattern: Regex,
    /// Whether the pattern asks for a line's beginning or end.
    asks_for_an_end: bool,
    allow: Vec<Regex>,
    soften: Vec<Regex>,
}

impl Term {
    /// Whether it may hit in one of the lines of a text; false is certain. A pattern that asks for a line's beginning or end sees lines alone.
    pub fn may_hit(&self, lines: &str) -> bool {
        self.asks_for_an_end || self.pattern.is_match(lines.as_bytes())
    }

    /// Where it hits in a normalised text, and how badly.
    pub fn hits<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (Range<usize>, Severity)> + 't {
        self.pattern.find_iter(text.as_bytes()).filter_map(move |hit| {
            let hit = hit.range();
            if touches(&self.allow, text, &hit) {
                return None;
            }
            let softened = touches(&self.soften, text, &hit);
            Some((hit, if softened { Severity::Warning } else { self.severity }))
        })
    }

    /// The worst that it finds in a text as somebody wrote it.
    pub fn found_in(&self, text: &str) -> Option<Severity> {
        let normal = Normal::of(text);
        self.hits(normal.as_str()).map(|(_, severity)| severity).min()
    }

    /// Whether something lets a hit pass or softens it.
    pub fn has_exceptions(&self) -> bool {
        !self.allow.is_empty() || !self.soften.is_empty()
    }

    /// The pattern as written, for other editors.
    pub fn pattern(&self) -> &str {
        self.pattern.as_str()
    }
}

fn asks_for_an_end(pattern: &str) -> bool {
    let pattern = pattern.replace("[^", "[");
    pattern.contains(['^', '$']) || pattern.contains(r"\A") || pattern.contains(r"\z")
}

/// Whether a match of one of the patterns overlaps or touches a hit.
fn touches(patterns: &[Regex], text: &str, hit: &Range<usize>) -> bool {
    patterns
        .iter()
        .any(|pattern| pattern.find_iter(text.as_bytes()).any(|found| found.start() <= hit.end && hit.start <= found.end()))
}

/// All terms, by language.
#[derive(Debug, Default)]
pub struct Terms(BTreeMap<String, Vec<Term>>);

impl Terms {
    /// Every list of a content, and what is wrong in them.
    pub fn of_files(files: &Files) -> (Self, Vec<Diagnostic>) {
        let mut findings = Findings::default();
        let terms = Self::read(files, &mut findings);
        (terms, findings.into_sorted())
    }

    /// Reads every list of a content.
    pub(crate) fn read(files: &Files, findings: &mut Findings) -> Self {
        let mut terms = Self::default();
        for folder in files.folders("locales/") {
            let language = folder.split('-').next().unwrap_or_default();
            for name in ["terms.toml", "language.toml"] {
                if let Some(source) = files.get(&format!("locales/{folder}/{name}")) {
                    terms.0.entry(language.to_owned()).or_default().extend(parse(
                        source,
                        language,
                        name == "terms.toml",
                        findings,
                    ));
                }
            }
        }
        terms
    }

    /// The terms of a language.
    pub fn of(&self, language: &str) -> &[Term] {
        self.0.get(language).map_or(&[], Vec::as_slice)
    }

    /// All languages that have a list.
    pub fn languages(&self) -> impl Iterator<Item = (&str, &[Term])> {
        self.0.iter().map(|(language, terms)| (language.as_str(), terms.as_slice()))
    }
}

fn parse(source: &Source, language: &str, alone: bool, findings: &mut Findings) -> Vec<Term> {
    let mut own = Findings::default();
    let document = table::parse(source, &mut own);
    let mut root = Table::new(source, document.get_ref(), 0..0, &mut own);
    let pages = root.inner("sources").map(|mut inner| inner.pairs()).unwrap_or_default();
    let pages: BTreeMap<String, String> =
        pages.into_iter().map(|(name, url)| (name.value.to_owned(), url.value.to_owned())).collect();
    let mut terms: Vec<Term> = Vec::new();
    let mut compiler = Compiler { ascii: ASCII.contains(&language), done: FxHashMap::default() };
    root.tables("term", |mut table| {
        if let Some(term) = term(&mut table, &pages, &mut compiler) {
            if terms.iter().any(|earlier| earlier.id == term.id) {
                let span = table.key_span("id");
                table.error(span, "term", format!("the term `{}` is here twice", term.id), "keep one of the two");
            }
            terms.push(term);
        }
        table.finish();
    });
    // The other keys of `language.toml` are the loader's to judge.
    if alone {
        root.finish();
        findings.take(own);
    } else {
        let mine = ["term", "pattern", "missing-key"];
        own.keep(|diagnostic| mine.contains(&diagnostic.rule));
        findings.take(own);
    }
    terms
}

fn term(table: &mut Table<'_, '_>, pages: &BTreeMap<String, String>, compiler: &mut Compiler) -> Option<Term> {
    let id = table.required("id").map(|text| text.value.to_owned());
    let category = table.required("category");
    let named = table.text("rule");
    let severity = table.required("severity");
    let case_sensitive = table.flag("case_sensitive").unwrap_or(false);
    let pattern = table.required("pattern").and_then(|text| compiler.compile(table, &text, case_sensitive));
    let allow = compiler.all(table, "allow", case_sensitive);
    let soften = compiler.all(table, "soften", case_sensitive);
    let why = table.required("why").map(|text| text.value.to_owned());
    let instead: Vec<String> = table.texts("instead").into_iter().map(|text| text.value.to_owned()).collect();
    if instead.is_empty() {
        let span = table.key_span("id");
        table.error(span, "term", "a term says what to write instead", "add `instead = [\"…\"]`");
    }
    let source = table.texts("source");
    let known =
        |text: &Text<'_>| pages.get(text.value).cloned().or_else(|| text.value.contains("://").then(|| text.value.to_owned()));
    let mut cited = Vec::new();
    for text in &source {
        match known(text) {
            Some(page) => cited.push(page),
            None => table.error(
                text.span.clone(),
                "term",
                format!("`{}` is not in `[sources]`", text.value),
                "write the page's address, or add it to `[sources]`",
            ),
        }
    }
    table.text("confidence");
    let rule = match (category, named) {
        (_, Some(text)) => match rule(text.value) {
            Some(rule) => Some(rule.id),
            None => bad(table, text, "there is no such rule"),
        },
        (Some(text), None) => match CATEGORIES.iter().find(|(name, _)| *name == text.value) {
            Some((_, rule)) => Some(*rule),
            None => bad(table, text, "there is no such category"),
        },
        (None, None) => None,
    };
    let severity = severity.and_then(|text| match text.value {
        "error" => Some(Severity::Error),
        "warning" => Some(Severity::Warning),
        _ => {
            table.error(text.span, "term", "a severity is error or warning", "write \"error\" or \"warning\"");
            None
        }
    });
    cited.retain(|page| !page.is_empty());
    let pattern = pattern?;
    Some(Term {
        id: id?,
        rule: rule?,
        severity: severity?,
        why: why?,
        instead,
        source: cited,
        case_sensitive,
        asks_for_an_end: asks_for_an_end(pattern.as_str()),
        pattern,
        allow,
        soften,
    })
}

fn bad(table: &mut Table<'_, '_>, text: Text<'_>, message: &str) -> Option<&'static str> {
    let known: Vec<&str> = CATEGORIES.iter().map(|(name, _)| *name).collect();
    table.error(text.span, "term", message, format!("write one of: {}", known.join(", ")));
    None
}

/// Languages whose words have no letter beyond ASCII: their patterns need no Unicode, which makes them a tenth as large.
const ASCII: [&str; 1] = ["en"];

/// Compiles the patterns of a list, each distinct one once: terms share their exceptions.
struct Compiler {
    ascii: bool,
    done: FxHashMap<(String, bool), Regex>,
}

impl Compiler {
    fn all(&mut self, table: &mut Table<'_, '_>, key: &'static str, case_sensitive: bool) -> Vec<Regex> {
        let texts = table.texts(key);
        texts.iter().filter_map(|text| self.compile(table, text, case_sensitive)).collect()
    }

    fn compile(&mut self, table: &mut Table<'_, '_>, text: &Text<'_>, case_sensitive: bool) -> Option<Regex> {
        let key = (text.value.to_owned(), case_sensitive);
        if let Some(regex) = self.done.get(&key) {
            return Some(regex.clone());
        }
        match pattern(text.value, case_sensitive, self.ascii) {
            Ok(regex) => {
                self.done.insert(key, regex.clone());
                Some(regex)
            }
            Err(message) => {
                table.error(
                    text.span.clone(),
                    "pattern",
                    message,
                    "write it like '\\bword\\b' in single quotes; no look-around, no back-references, small repeats",
                );
                None
            }
        }
    }
}

/// Compiles a moderator's pattern within its bounds; `ascii` where no word has other letters.
pub(super) fn pattern(text: &str, case_sensitive: bool, ascii: bool) -> Result<Regex, &'static str> {
    if text.len() > LONGEST_PATTERN {
        return Err("this pattern is longer than 2,000 characters");
    }
    let regex = RegexBuilder::new(text)
        .case_insensitive(!case_sensitive)
        .unicode(!(ascii && text.is_ascii()))
        .size_limit(LARGEST_PATTERN)
        .build();
    match regex {
        Ok(regex) if regex.is_match(b"") => Err("this pattern matches everything"),
        Ok(regex) => Ok(regex),
        Err(regex::Error::CompiledTooBig(_)) => Err("this pattern grows too large"),
        Err(_) => Err("this pattern cannot be read"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_bounded() {
        assert!(pattern(r"\bwhore\b", false, false).is_ok());
        assert_eq!(pattern(r"(?:\w{1,500}){1,500}", false, false).unwrap_err(), "this pattern grows too large");
        assert_eq!(pattern("(a", false, false).unwrap_err(), "this pattern cannot be read");
        assert_eq!(pattern(r"(?=a)", false, false).unwrap_err(), "this pattern cannot be read");
        assert_eq!(pattern("a*", false, false).unwrap_err(), "this pattern matches everything");
        assert_eq!(pattern(&"a".repeat(2_001), false, false).unwrap_err(), "this pattern is longer than 2,000 characters");
    }
}
