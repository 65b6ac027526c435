//! The full check: what would hurt a reader, where it stands, and what to write instead.
//!
//! The room above `answer` and `matching`: it composes every reply and asks every routing case, and joins what it finds with the rules over
//! files and words of `content::check`. Publishing will need a [`Checked`]; loading never comes here. It asks neither the clock nor, without
//! `online`, the network. The terminal draws the [`Report`].

mod document;
mod gather;
mod graph;
#[cfg(feature = "online")]
pub mod online;
mod replies;
mod routing;
mod vale;
mod wiring;

use chrono::{DateTime, Utc};

pub use crate::content::check::{Allowance, Held, RULES, Rule, rule};
pub use document::{explain, rules_document};
pub use routing::{Confusion, Leak};
pub use vale::export_vale;

use crate::content::{Candidate, Diagnostic, Files, Severity, Snapshot, check as files_check};
use crate::matching::Matcher;

/// A snapshot that passed the full check: what publishing needs. Only [`check`] makes one.
#[derive(Clone, Debug)]
pub struct Checked(Snapshot);

impl Checked {
    /// The snapshot.
    pub fn snapshot(&self) -> &Snapshot {
        &self.0
    }
}

/// What is checked, and when.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The time that facts are as old as.
    pub now: DateTime<Utc>,
    /// Whether a matcher is trained and asked: routing cases, and questions nearer to another topic.
    pub routing: bool,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// Errors and warnings, by file, line and column.
    pub found: Vec<Diagnostic>,
    /// What comments allow, each with its reason.
    pub allowed: Vec<Allowance>,
    /// Where meaning leaks between topics, when routing was checked.
    pub confusion: Option<Confusion>,
    /// Distinct lines of words that were scanned.
    pub lines: usize,
    /// Replies that were composed.
    pub replies: usize,
}

impl Report {
    /// How many are errors.
    pub fn errors(&self) -> usize {
        self.found.iter().filter(|found| found.severity == Severity::Error).count()
    }

    /// How many are warnings.
    pub fn warnings(&self) -> usize {
        self.found.len() - self.errors()
    }

    /// Only what one rule found.
    pub fn only(&mut self, rule: &str) {
        self.found.retain(|found| found.rule.eq_ignore_ascii_case(rule));
    }
}

/// Checks files: everything that is wrong at once, and without an error the snapshot that they make.
pub fn check(files: &Files, options: Options) -> (Report, Option<Checked>) {
    let candidate = Candidate::of(files);
    let mut found: Vec<Diagnostic> = candidate.errors().to_vec();
    let mut report = Report::default();
    let mut allowances = Vec::new();
    if let Some(snapshot) = candidate.flawed() {
        let checked = files_check::check(files, snapshot, options.now.date_naive());
        report.lines = checked.lines;
        let mut findings = checked.findings;
        report.replies = replies::check(files, snapshot, options.now, &mut findings);
        report.replies += graph::check(files, snapshot, options.now, &mut findings);
        if options.routing {
            match Matcher::of(snapshot) {
                Ok(matcher) => report.confusion = Some(routing::check(files, snapshot, &matcher, &mut findings)),
                Err(wrong) => found.extend(wrong),
            }
        }
        allowances = files_check::allowances(files, &mut findings);
        found.extend(findings.into_sorted());
    }
    found = files_check::apply(&mut allowances, found, files, options.routing);
    found.sort_by_cached_key(|one| (one.path.clone(), one.position.line, one.position.column, one.severity, one.rule));
    report.found = found;
    report.allowed = allowances;
    let checked = if report.errors() == 0 { candidate.accepted().ok().map(Checked) } else { None };
    (report, checked)
}
