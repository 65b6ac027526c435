//! What is wrong in the content, where, and what to write instead: written for a moderator who is not a programmer.
//!
//! Every parser of this room puts what it finds into [`Findings`] and goes on, so that one run shows every mistake.
//! The terminal draws a [`Diagnostic`]; `check` adds its own.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::source::{Position, Source};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content cannot be used like this.
    Error,
    /// Worth a look; the content is used.
    Warning,
}

/// One thing wrong at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, from the content's top.
    pub path: String,
    /// Where in it.
    pub position: Position,
    /// How bad.
    pub severity: Severity,
    /// A short name of the rule, such as `unknown-service`.
    pub rule: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub instead: String,
}

impl Diagnostic {
    /// An error at a line and column of a text, for the rooms above that parse files of their own.
    pub fn at_line(path: &str, text: &str, line: usize, column: usize, rule: &'static str, message: &str) -> Self {
        let source = Source::new(path, text);
        let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let offset: usize =
            text.get(start..).unwrap_or_default().chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        let position = source.locate(start + offset..start + offset + 1);
        Self {
            path: path.to_owned(),
            position,
            severity: Severity::Error,
            rule,
            message: message.to_owned(),
            instead: String::new(),
        }
    }

    /// The drawing with the source line, a caret and the advice.
    pub fn draw(&self, colour: bool) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let snippet = Snippet::source(self.position.text.as_str())
            .line_start(self.position.line)
            .path(self.path.as_str())
            .annotation(AnnotationKind::Primary.span(self.position.span.clone()).label(self.message.as_str()));
        let report = [
            level.primary_title(self.message.as_str()).id(self.rule).element(snippet),
            Group::with_title(Level::HELP.secondary_title(self.instead.as_str())),
        ];
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        renderer.render(if self.instead.is_empty() { report.get(..1).unwrap_or_default() } else { &report })
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column, .. } = self.position;
        write!(f, "{}:{line}:{column}: {}", self.path, self.message)
    }
}

/// All that was found so far.
#[derive(Clone, Debug, Default)]
pub struct Findings(Vec<Diagnostic>);

impl Findings {
    /// Notes an error at a byte range of a file.
    pub fn error(
        &mut self,
        source: &Source,
        span: Range<usize>,
        rule: &'static str,
        message: impl Into<String>,
        instead: impl Into<String>,
    ) {
        let diagnostic = Diagnostic {
            path: source.path.to_string(),
            position: source.locate(span),
            severity: Severity::Error,
            rule,
            message: message.into(),
            instead: instead.into(),
        };
        let same = |other: &Diagnostic| {
            (&other.path, &other.position, other.rule, &other.message)
                == (&diagnostic.path, &diagnostic.position, diagnostic.rule, &diagnostic.message)
        };
        if !self.0.iter().any(same) {
            self.0.push(diagnostic);
        }
    }

    /// Notes anything at a byte range of a file.
    pub(crate) fn note(
        &mut self,
        source: &Source,
        span: Range<usize>,
        severity: Severity,
        rule: &'static str,
        message: impl Into<String>,
        instead: impl Into<String>,
    ) {
        let before = self.0.len();
        self.error(source, span, rule, message, instead);
        if let Some(new) = self.0.get_mut(before) {
            new.severity = severity;
        }
    }

    /// Keeps what is wanted.
    pub(super) fn keep(&mut self, wanted: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(wanted);
    }

    /// Whether an error of any rule stands on this line of this file already: one mistake, one message.
    pub fn has_line(&self, source: &Source, offset: usize) -> bool {
        let line = source.locate(offset..offset).line;
        self.0.iter().any(|found| *found.path == *source.path && found.position.line == line)
    }

    /// Whether this rule was broken on this line already.
    pub(crate) fn has_line_and_rule(&self, source: &Source, offset: usize, rule: &str) -> bool {
        let line = source.locate(offset..offset).line;
        self.0.iter().any(|found| *found.path == *source.path && found.position.line == line && found.rule == rule)
    }

    /// Whether this rule was broken anywhere in this file already.
    pub(super) fn has_rule_in(&self, source: &Source, rule: &str) -> bool {
        self.0.iter().any(|found| *found.path == *source.path && found.rule == rule)
    }

    /// Takes over what was found elsewhere.
    pub(crate) fn take(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, by file, line and column.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        let key = |d: &Diagnostic| (d.path.clone(), d.position.line, d.position.column);
        self.0.sort_by_key(key);
        self.0
    }
}

/// The nearest of the known names, when one is near enough to be a slip of the hand.
pub(super) fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + wrong.chars().count() / 4;
    known
        .into_iter()
        .map(|name| (strsim::osa_distance(wrong, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

/// "Write X", or a list of what may stand there.
pub(super) fn write_instead<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(wrong, known.iter().copied()) {
        Some(name) => format!("write `{name}`"),
        None if known.len() <= 24 => format!("write one of: {}", known.join(", ")),
        None => "write an id that exists; `waymark list` shows them".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_hand_finds_its_name() {
        assert_eq!(nearest("childlin", ["samaritans", "childline"]), Some("childline"));
        assert_eq!(nearest("xyzzy", ["samaritans", "childline"]), None);
    }
}
