//! Typed reading of a TOML table that notes every mistake and goes on.
//!
//! Serde's TOML stops at its first error; this walks `DeTable` instead. A parser asks for each key it knows and then calls
//! [`Table::finish`], which reports the keys nobody asked for. Used by every TOML parser of this room.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::diagnostic::{Findings, write_instead};
use super::source::Source;

/// A string of the file with its place.
#[derive(Clone, Debug)]
pub(super) struct Text<'a> {
    /// The string's value.
    pub(super) value: &'a str,
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
}

/// Parses a whole file; syntax errors and keys given twice are noted.
pub(super) fn parse<'a>(source: &'a Source, findings: &mut Findings) -> Spanned<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        // One slip of syntax upsets the parser several times on its line.
        if !findings.has_line(source, span.start) {
            let (rule, instead) = if error.message().contains("duplicate key") {
                ("duplicate-id", "keep one of the two")
            } else {
                ("toml", "write `key = \"value\"`, strings in quotes, lists in brackets")
            };
            findings.error(source, span, rule, error.message(), instead);
        }
    }
    table
}

/// One table being read.
pub(super) struct Table<'a, 'f> {
    source: &'a Source,
    keys: &'a DeTable<'a>,
    span: Range<usize>,
    asked: BTreeSet<&'static str>,
    pub(super) findings: &'f mut Findings,
}

impl<'a, 'f> Table<'a, 'f> {
    /// Begins to read a table whose name or braces stand at `span`.
    pub(super) fn new(source: &'a Source, table: &'a DeTable<'a>, span: Range<usize>, findings: &'f mut Findings) -> Self {
        Self { source, keys: table, span, asked: BTreeSet::new(), findings }
    }

    /// Notes a mistake in this file.
    pub(super) fn error(
        &mut self,
        span: Range<usize>,
        rule: &'static str,
        message: impl Into<String>,
        instead: impl Into<String>,
    ) {
        self.findings.error(self.source, span, rule, message, instead);
    }

    /// Where the table's own name stands.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Where a key stands, else the table's name.
    pub(super) fn key_span(&self, key: &str) -> Range<usize> {
        self.keys.iter().find(|(name, _)| name.get_ref() == key).map_or_else(|| self.span(), |(name, _)| name.span())
    }

    fn value(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.insert(key);
        self.keys.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    fn wrong_type(&mut self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &str) {
        let message = format!("`{key}` is {}, not {wanted}", article(value.get_ref().type_str()));
        self.error(value.span(), "wrong-type", message, format!("write {wanted}"));
    }

    /// A string, if the key is there.
    pub(super) fn text(&mut self, key: &'static str) -> Option<Text<'a>> {
        let value = self.value(key)?;
        if let Some(text) = value.get_ref().as_str() {
            Some(Text { value: text, span: value.span() })
        } else {
            self.wrong_type(key, value, "a string in quotes");
            None
        }
    }

    /// A string that must be there.
    pub(super) fn required(&mut self, key: &'static str) -> Option<Text<'a>> {
        if self.value(key).is_none() {
            let span = self.span();
            self.error(span, "missing-key", format!("`{key}` is missing"), format!("add `{key} = \"…\"`"));
        }
        self.text(key)
    }

    /// `true` or `false`, if the key is there.
    pub(super) fn flag(&mut self, key: &'static str) -> Option<bool> {
        let value = self.value(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_type(key, value, "true or false");
        }
        flag
    }

    /// An age in whole years, 0 to 120, if the key is there.
    pub(super) fn age(&mut self, key: &'static str) -> Option<u8> {
        let value = self.value(key)?;
        let Some(number) = value.get_ref().as_integer() else {
            self.wrong_type(key, value, "a whole number of years");
            return None;
        };
        let age = number.as_str().parse::<u8>().ok().filter(|age| *age <= 120);
        if age.is_none() {
            self.error(value.span(), "age", "an age is a whole number from 0 to 120", "write the age in years");
        }
        age
    }

    /// A list of strings; empty if the key is not there.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<Text<'a>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, "a list of strings");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in array {
            if let Some(text) = item.get_ref().as_str() {
                texts.push(Text { value: text, span: item.span() });
            } else {
                self.wrong_type(key, item, "a string in quotes");
            }
        }
        texts
    }

    /// Whether the key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.keys.contains_key(key)
    }

    /// A table inside this one, if the key is there.
    pub(super) fn inner<'s>(&'s mut self, key: &'static str) -> Option<Table<'a, 's>> {
        let span = self.key_span(key);
        let value = self.value(key)?;
        if let Some(table) = value.get_ref().as_table() {
            Some(Table::new(self.source, table, span, self.findings))
        } else {
            self.wrong_type(key, value, "a table");
            None
        }
    }

    /// A list of tables; empty if the key is not there.
    pub(super) fn tables(&mut self, key: &'static str, mut each: impl FnMut(Table<'a, '_>)) {
        let Some(value) = self.value(key) else { return };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, "a list of tables");
            return;
        };
        for item in array {
            if let Some(table) = item.get_ref().as_table() {
                each(Table::new(self.source, table, item.span(), self.findings));
            } else {
                self.wrong_type(key, item, "a table");
            }
        }
    }

    /// Every pair of the table as strings: for a table whose keys are data, such as `names = { cy = "…" }`.
    pub(super) fn pairs(&mut self) -> Vec<(Text<'a>, Text<'a>)> {
        let mut pairs = Vec::new();
        for (key, value) in self.keys {
            if let Some(text) = value.get_ref().as_str() {
                let name = Text { value: key.get_ref(), span: key.span() };
                pairs.push((name, Text { value: text, span: value.span() }));
            } else {
                self.wrong_type(key.get_ref(), value, "a string in quotes");
            }
        }
        pairs
    }

    /// Reports the keys that no parser asked for.
    pub(super) fn finish(mut self) {
        let unknown: Vec<_> = self
            .keys
            .iter()
            .filter(|(key, _)| !self.asked.contains(key.get_ref().as_ref()))
            .map(|(key, _)| (key.get_ref().to_string(), key.span()))
            .collect();
        for (key, span) in unknown {
            let instead = write_instead(&key, self.asked.iter().copied());
            self.error(span, "unknown-key", format!("there is no key `{key}` here"), instead);
        }
    }
}

/// "a string", "an integer".
fn article(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}
