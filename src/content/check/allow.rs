//! Allowances: `# check: allow R40 — reason` above a message, table or key lets what a rule finds there pass.
//!
//! Each has a reason and a use, and is listed in the summary. What protects a reader from harm cannot be allowed away.

use super::super::diagnostic::{Diagnostic, Findings, Severity};
use super::super::files::Files;
use super::super::source::Source;
use super::rules::rule;

/// One allowance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// The file.
    pub path: String,
    /// The comment's line.
    pub line: usize,
    /// The last line that it covers.
    last: usize,
    /// The rule.
    pub rule: &'static str,
    /// Why.
    pub reason: String,
    /// How many findings it let pass.
    pub used: usize,
}

impl Allowance {
    fn covers(&self, finding: &Diagnostic) -> bool {
        let here = finding.path == self.path && (self.line..=self.last).contains(&finding.position.line);
        // Questions have no comments: those of a topic stand in its `topic.toml`.
        let folder = self.path.strip_suffix("topic.toml");
        let questions =
            folder.is_some_and(|folder| finding.path.strip_prefix(folder).is_some_and(|name| name.starts_with("questions.")));
        finding.rule == self.rule && (here || questions)
    }
}

/// Reads every allowance of the content.
pub fn read(files: &Files, findings: &mut Findings) -> Vec<Allowance> {
    files.iter().flat_map(|source| allowances(source, findings)).collect()
}

fn allowances(source: &Source, findings: &mut Findings) -> Vec<Allowance> {
    let mut found = Vec::new();
    let comments = source.path.ends_with(".ftl") || source.path.ends_with(".toml");
    if !comments || !source.text.contains("check:") {
        return found;
    }
    let lines: Vec<&str> = source.text.lines().collect();
    let mut offset = 0;
    for (index, line) in lines.iter().enumerate() {
        let span = offset..offset + line.len();
        offset += line.len() + 1;
        let Some(words) =
            line.trim_start().strip_prefix('#').and_then(|rest| rest.trim_start_matches('#').trim_start().strip_prefix("check:"))
        else {
            continue;
        };
        let words = words.trim();
        let Some((named, reason)) =
            words.strip_prefix("allow ").map(|rest| rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), "")))
        else {
            findings.error(source, span, "allow", "this is no allowance", "write `# check: allow R40 — why`");
            continue;
        };
        let reason = reason.trim_matches(|c: char| c.is_whitespace() || matches!(c, '—' | '–' | '-' | ':'));
        match rule(named) {
            None => findings.error(source, span, "allow", format!("there is no rule `{named}`"), "write an id of docs/rules.md"),
            Some(rule) if !rule.may_allow => {
                findings.error(
                    source,
                    span,
                    "allow",
                    format!("{} cannot be allowed: {}", rule.id, rule.why),
                    "mend the words instead",
                );
            }
            Some(_) if reason.chars().count() < 8 => {
                findings.error(source, span, "allow", "an allowance says why", "write the reason after a dash");
            }
            Some(rule) => found.push(Allowance {
                path: source.path.to_string(),
                line: index + 1,
                last: last_line(&lines, index, source.path.ends_with(".ftl")),
                rule: rule.id,
                reason: reason.to_owned(),
                used: 0,
            }),
        }
    }
    found
}

/// The last line that a comment covers: of the message below it, of the table whose name follows, or of the key.
fn last_line(lines: &[&str], comment: usize, fluent: bool) -> usize {
    let after = |from: usize| lines.iter().enumerate().skip(from);
    let Some((first, head)) = after(comment + 1).find(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
    else {
        return lines.len();
    };
    let ends = |line: &str| {
        if fluent {
            line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#')
        } else if head.starts_with('[') {
            line.starts_with('[')
        } else {
            line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '[' || c == '#')
        }
    };
    after(first + 1).find(|(_, line)| ends(line)).map_or(lines.len(), |(next, _)| next)
}

/// Takes away what is allowed; what an allowance never met is a warning of its own.
///
/// Without `routing` its rules were not asked, so that an allowance for them met nothing.
pub fn apply(allowances: &mut [Allowance], found: Vec<Diagnostic>, files: &Files, routing: bool) -> Vec<Diagnostic> {
    let mut kept = Vec::new();
    for finding in found {
        match allowances.iter_mut().find(|allowance| allowance.covers(&finding)) {
            Some(allowance) => allowance.used += 1,
            None => kept.push(finding),
        }
    }
    let mut unused = Findings::default();
    let asked = |allowance: &&Allowance| routing || !matches!(allowance.rule, "nearer-topic" | "routing-case");
    for allowance in allowances.iter().filter(|allowance| allowance.used == 0).filter(asked) {
        let Some(source) = files.get(&allowance.path) else { continue };
        let start: usize = source.text.split_inclusive('\n').take(allowance.line - 1).map(str::len).sum();
        let message = format!("{} finds nothing here any more", allowance.rule);
        unused.note(source, start..start + 1, Severity::Warning, "allow", message, "take the comment out");
    }
    kept.extend(unused.into_sorted());
    kept
}
