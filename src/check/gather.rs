//! The same fault of many places and readers, told once.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use crate::content::{Files, Findings, Severity, Source};

/// How many circumstances are named before "and n more".
const NAMED: usize = 3;

/// Faults by where they stand, each with the circumstances in which it was met.
#[derive(Default)]
pub(super) struct Gather(BTreeMap<Key, (Source, Vec<String>)>);

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    path: String,
    start: usize,
    end: usize,
    rule: &'static str,
    message: String,
    instead: String,
    severity: Severity,
}

/// Where a fault is shown.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    source: Source,
    span: Range<usize>,
}

impl Spot {
    /// The line of a file that begins with a key or a message's name; else the file's first.
    pub(super) fn key(files: &Files, path: &str, key: &str) -> Self {
        let source = files.get(path).cloned().unwrap_or_else(|| Source::new(path, ""));
        let mut offset = 0;
        let mut span = 0..0;
        for line in source.text.split_inclusive('\n') {
            if line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')) {
                span = offset..offset + key.len();
                break;
            }
            offset += line.len();
        }
        Self { source, span }
    }

    /// A quoted value of a file, such as a service in a topic's list; else where `key` stands.
    pub(super) fn value(files: &Files, path: &str, value: &str, key: &str) -> Self {
        let quoted = format!("\"{value}\"");
        let found = files.get(path).and_then(|source| Some((source.clone(), source.text.find(&quoted)?)));
        match found {
            Some((source, at)) => Self { source, span: at..at + quoted.len() },
            None => Self::key(files, path, key),
        }
    }

    /// A line of the bot's own voice, in whichever file it stands.
    pub(super) fn voice(files: &Files, locale: &str, id: &str) -> Self {
        let folder = format!("locales/{locale}/");
        let holds = |source: &&Source| {
            source.text.lines().any(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))
        };
        let mut sheets = files.within(&folder).map(|(_, source)| source).filter(|source| is_words(source));
        let path = sheets.find(holds).map_or(folder.clone(), |source| source.path.to_string());
        Self::key(files, &path, id)
    }
}

/// Whether a file holds words.
fn is_words(source: &Source) -> bool {
    Path::new(&*source.path).extension().is_some_and(|extension| extension == "ftl")
}

impl Gather {
    /// Notes a fault met in some circumstances.
    pub(super) fn note(&mut self, spot: &Spot, severity: Severity, rule: &'static str, message: &str, instead: &str, at: &str) {
        let key = Key {
            path: spot.source.path.to_string(),
            start: spot.span.start,
            end: spot.span.end,
            rule,
            message: message.to_owned(),
            instead: instead.to_owned(),
            severity,
        };
        let (_, met) = self.0.entry(key).or_insert_with(|| (spot.source.clone(), Vec::new()));
        if !met.iter().any(|earlier| earlier == at) {
            met.push(at.to_owned());
        }
    }

    /// Tells each once.
    pub(super) fn tell(self, findings: &mut Findings) {
        for (key, (source, met)) in self.0 {
            let mut at = met.iter().take(NAMED).cloned().collect::<Vec<_>>().join("; ");
            if met.len() > NAMED {
                at = format!("{at}; and {} more", met.len() - NAMED);
            }
            let message = if at.is_empty() { key.message } else { format!("{} ({at})", key.message) };
            findings.note(&source, key.start..key.end, key.severity, key.rule, message, key.instead);
        }
    }
}
