//! The full check of files, words, facts and example questions: everything that can be told without composing a reply.
//!
//! The ground-floor half of `waymark check`; the rules over replies and routing need `answer` and `matching` and are in `crate::check`, the
//! room above. Loading never comes here. Nothing asks the clock or the network: the day is passed in.

mod allow;
mod answers;
mod characters;
mod facts;
mod lexis;
mod locales;
mod normal;
mod questions;
mod reading;
mod rules;
mod said;
mod sheet;
mod terms;
mod words;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use allow::Allowance;
pub(crate) use allow::{apply, read as allowances};
pub(crate) use questions::{Asked, asked};
pub use reading::{grade, lix, sentences, syllables};
pub use rules::{Held, RULES, Rule, rule};
pub use terms::{Term, Terms};

use super::diagnostic::Findings;
use super::files::Files;
use super::id::Locale;
use super::lists::Lists;
use super::snapshot::Snapshot;
use answers::Answer;
use lexis::Lexis;
use sheet::{Sort, Spoken, Stage};

/// What the check of files found, and how much it read.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// What is wrong.
    pub(crate) findings: Findings,
    /// Distinct lines scanned.
    pub(crate) lines: usize,
}

/// Checks files against the content that they make.
pub(crate) fn check(files: &Files, snapshot: &Snapshot, today: NaiveDate) -> Found {
    let mut found = Found::default();
    let findings = &mut found.findings;
    characters::hidden(files, findings);
    let terms = Terms::read(files, findings);
    let sheets = sheet::sheets(files);
    let urgent = snapshot.topics().filter(|topic| topic.urgent).map(|topic| topic.id.to_string()).collect();
    let stage = Stage { places: snapshot.places(), services: snapshot.services(), urgent: &urgent };
    let capitals = capitals(snapshot);
    for (locale, language) in snapshot.locales() {
        let lexis = Lexis::new(locale, language.reviewed, &language.lists, &terms, &capitals, files, findings);
        let own: Vec<Spoken<'_>> = sheets
            .iter()
            .filter(|sheet| sheet.locale == *locale)
            .map(|sheet| Spoken { sheet, texts: sheet.texts(stage) })
            .collect();
        found.lines += words::check(&own, &lexis, stage, findings);
        for spoken in &own {
            let sheet = spoken.sheet;
            characters::script(spoken, findings);
            facts::said(spoken, &lexis, stage, findings);
            if let Sort::Topic(topic) = sheet.sort {
                let topic = snapshot.topic(topic);
                Answer { sheet, topic, lexis: &lexis, stage }.check(findings);
            }
        }
        must_say(&own, &language.lists, stage, findings);
        whole_pack(files, &own, locale, findings);
    }
    facts::check(files, snapshot.places(), snapshot.services(), today, findings);
    let lists: BTreeMap<String, &Lists> =
        snapshot.locales().map(|(locale, language)| (locale.to_string(), &language.lists)).collect();
    questions::check(&questions::asked(files), snapshot.places(), &lists, findings);
    locales::check(files, snapshot, &sheets, findings);
    found
}

/// Words in capitals that are names: of services, of the words one texts to them.
fn capitals(snapshot: &Snapshot) -> Vec<String> {
    let mut capitals: Vec<String> = Vec::new();
    for service in snapshot.services().iter() {
        let words =
            std::iter::once(&service.name).chain(&service.text_word).flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        capitals.extend(words.filter(|word| word.len() > 1 && word.chars().all(|c| !c.is_lowercase())).map(str::to_owned));
    }
    capitals.sort();
    capitals.dedup();
    capitals
}

/// The lines that name what the bot is and what it cannot keep private.
fn must_say(sheets: &[Spoken<'_>], lists: &Lists, stage: Stage<'_>, findings: &mut Findings) {
    for (line, wanted) in &lists.must_say {
        let about = Sort::Topic("about-this-bot");
        let sheet = if line == "about-this-bot" {
            sheets.iter().map(|spoken| spoken.sheet).find(|sheet| sheet.sort == about)
        } else {
            sheets.iter().map(|spoken| spoken.sheet).find(|sheet| sheet.sort == Sort::Voice && sheet.message(line).is_some())
        };
        let Some(sheet) = sheet else { continue };
        let heard = sheet::heard("none", "unknown", stage.places, sheet.locale.language());
        let ids: Vec<&str> = if sheet.sort == about { vec!["opening", "steps", "next"] } else { vec![line] };
        let text: String = ids.iter().map(|id| sheet.said(id, &heard, stage).text.to_lowercase() + "\n").collect();
        for word in wanted.iter().filter(|word| !text.contains(&word.to_lowercase())) {
            let rule = if line == "bot" { "R22" } else { "R21" };
            let at = sheet.name(ids.first().copied().unwrap_or_default());
            findings.error(sheet.source, at, rule, format!("`{line}` does not say \"{word}\""), format!("say \"{word}\" here"));
        }
    }
}

/// The reading level of everything that a language says.
fn whole_pack(files: &Files, sheets: &[Spoken<'_>], locale: &Locale, findings: &mut Findings) {
    let mut lines = std::collections::BTreeSet::new();
    for spoken in sheets.iter().filter(|spoken| spoken.sheet.sort != Sort::Voice) {
        for text in &spoken.texts {
            lines.extend(text.said.lines().into_iter().map(|range| text.said.line(&range).plain));
        }
    }
    let text = lines.into_iter().collect::<Vec<_>>().join("\n");
    let level = if locale.language() == "en" { grade(&text) } else { lix(&text) };
    let Some(source) = files.get(&format!("locales/{locale}/language.toml")) else { return };
    if let Some((error, message)) = answers::too_hard(locale.language(), level, "everything said in this language together") {
        let severity = if error { super::Severity::Error } else { super::Severity::Warning };
        findings.note(source, 0..1, severity, "R41", message, "shorter sentences, shorter words");
    }
}
