//! A report of `waymark check`: for people, as JSON lines, as annotations of a pull request.

use std::io::{self, Write};

use serde_json::json;

use crate::check::{Confusion, Report};
use crate::content::{Diagnostic, Severity};

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the source line and a caret.
    Human,
    /// A JSON object a line.
    Json,
    /// GitHub's workflow commands.
    Github,
}

/// How many leaks are shown.
const LEAKS: usize = 12;

/// Writes a report: for programs to `out` alone; for people the findings and a summary.
///
/// # Errors
/// When the output cannot be written.
pub fn report(report: &Report, format: Format, colour: bool, out: &mut impl Write) -> io::Result<()> {
    for found in &report.found {
        match format {
            Format::Human => writeln!(out, "{}\n", found.draw(colour))?,
            Format::Json => writeln!(out, "{}", row(found))?,
            Format::Github => writeln!(out, "{}", annotation(found))?,
        }
    }
    if format == Format::Human { summary(report, out) } else { Ok(()) }
}

fn severity(found: &Diagnostic) -> &'static str {
    match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn row(found: &Diagnostic) -> serde_json::Value {
    json!({
        "path": found.path, "line": found.position.line, "column": found.position.column, "end_column": found.position.end_column,
        "severity": severity(found), "rule": found.rule, "message": found.message, "instead": found.instead,
    })
}

/// `::error file=…,line=…,col=…,endColumn=…,title=R10::message`
fn annotation(found: &Diagnostic) -> String {
    let mut message = found.message.clone();
    if !found.instead.is_empty() {
        message = format!("{message}\nInstead: {}", found.instead);
    }
    let place = &found.position;
    format!(
        "::{} file={},line={},endLine={},col={},endColumn={},title={}::{}",
        severity(found),
        property(&found.path),
        place.line,
        place.line,
        place.column,
        place.end_column,
        property(found.rule),
        escaped(&message),
    )
}

/// GitHub reads `%`, line ends and, in properties, `:` and `,` as its own.
fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn summary(report: &Report, out: &mut impl Write) -> io::Result<()> {
    if let Some(confusion) = report.confusion.as_ref() {
        table(confusion, out)?;
    }
    if !report.allowed.is_empty() {
        writeln!(out, "Allowed:")?;
        for one in &report.allowed {
            writeln!(out, "  {}:{} {} ({} found) {}", one.path, one.line, one.rule, one.used, one.reason)?;
        }
        writeln!(out)?;
    }
    let mut rules: Vec<(&str, usize, usize)> = Vec::new();
    for found in &report.found {
        let error = usize::from(found.severity == Severity::Error);
        match rules.iter_mut().find(|(rule, ..)| *rule == found.rule) {
            Some((_, errors, warnings)) => {
                *errors += error;
                *warnings += 1 - error;
            }
            None => rules.push((found.rule, error, 1 - error)),
        }
    }
    rules.sort_by_key(|(_, errors, warnings)| std::cmp::Reverse((*errors, *warnings)));
    for (rule, errors, warnings) in rules {
        writeln!(out, "  {rule:<20} {errors:>4} errors {warnings:>4} warnings")?;
    }
    let (errors, warnings) = (report.errors(), report.warnings());
    writeln!(
        out,
        "{errors} errors, {warnings} warnings, {} allowed ({} lines, {} replies)",
        allowed(report),
        report.lines,
        report.replies
    )?;
    if errors + warnings > 0 {
        writeln!(out, "`waymark check --explain RULE` says why.")?;
    }
    Ok(())
}

fn allowed(report: &Report) -> usize {
    report.allowed.iter().map(|one| one.used).sum()
}

/// Where meaning leaks from one topic to another.
fn table(confusion: &Confusion, out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{} of {} example questions are nearest to their own topic when they are not learned from; {} routing cases.",
        confusion.own, confusion.asked, confusion.cases
    )?;
    for leak in confusion.leaks.iter().take(LEAKS) {
        writeln!(out, "  {:>4}  {} -> {}", leak.questions, leak.from, leak.to)?;
    }
    writeln!(out)
}
