//! Reading Fluent files without their traps.
//!
//! Fluent is lenient: a line that begins with `*`, `[`, `.` or `}` ends a message, a parse error leaves a truncated message usable, a `#` at
//! the margin ends a message too. Here each of these is an error with its place. It also finds what a sentence refers to. Used by
//! `words`, `voice` and `service_words`.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant, VariantKey};
use fluent_syntax::parser::{self, ErrorKind};

use super::diagnostic::Findings;
use super::source::Source;

/// Parses a file; every line that would silently end or truncate a message is noted.
pub(super) fn parse<'a>(source: &'a Source, findings: &mut Findings) -> Vec<Message<&'a str>> {
    scan_lines(source, findings);
    let (resource, errors): (Resource<&str>, _) = match parser::parse(&*source.text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let noted = findings.has_line(source, error.pos.start)
            || error.slice.clone().is_some_and(|slice| any_line_noted(source, slice, findings));
        if !noted {
            findings.error(source, error.pos.clone(), "fluent", what(&error.kind), "look at this line and the one before it");
        }
    }
    let mut messages: Vec<Message<&str>> = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                if messages.iter().any(|earlier| earlier.id.name == message.id.name) {
                    let name = message.id.name;
                    findings.error(
                        source,
                        source.span_of(name),
                        "duplicate-id",
                        format!("the message `{name}` is here twice"),
                        "keep one of the two",
                    );
                } else {
                    messages.push(message);
                }
            }
            Entry::Term(term) => {
                findings.error(
                    source,
                    source.span_of(term.id.name),
                    "fluent",
                    "a term (`-name`) is not used here",
                    "write a message instead",
                );
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

/// The parser's errors in a moderator's words.
fn what(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::MissingDefaultVariant => "no choice of this selector is marked with `*`".to_owned(),
        ErrorKind::MultipleDefaultVariants => "two choices of this selector are marked with `*`".to_owned(),
        ErrorKind::UnbalancedClosingBrace => "there is a `}` without its `{`".to_owned(),
        ErrorKind::MissingValue => "something is empty here: write `{ \"\" }` for a choice that shows nothing".to_owned(),
        ErrorKind::ExpectedMessageField { entry_id } => format!("the message `{entry_id}` is empty"),
        other => format!("Fluent cannot read this: {other}"),
    }
}

fn any_line_noted(source: &Source, slice: Range<usize>, findings: &Findings) -> bool {
    let text = source.text.get(slice.clone()).unwrap_or_default();
    // A comment that ends a message stands on the line before what the parser trips over.
    if findings.has_line(source, slice.start.saturating_sub(1)) {
        return true;
    }
    let mut offset = slice.start;
    text.split_inclusive('\n').any(|line| {
        let noted = findings.has_line(source, offset);
        offset += line.len();
        noted
    })
}

/// What the line scan knows between two lines.
#[derive(Default)]
struct Scan {
    /// Braces open at the line's beginning.
    depth: usize,
    /// Whether a message has begun.
    in_message: bool,
    /// A comment at the margin since the last line of a message.
    comment: Option<Range<usize>>,
}

/// Finds the lines that Fluent takes as the end of a message although the writer went on.
fn scan_lines(source: &Source, findings: &mut Findings) {
    let mut scan = Scan::default();
    let mut offset = 0;
    for line in source.text.split_inclusive('\n') {
        scan_line(source, line.trim_end(), offset, &mut scan, findings);
        offset += line.len();
    }
}

fn scan_line(source: &Source, line: &str, offset: usize, state: &mut Scan, findings: &mut Findings) {
    let content = line.trim_start();
    let start = offset + line.len() - content.len();
    let span = start..offset + line.len();
    if content.is_empty() {
        return;
    }
    if line.starts_with('#') {
        if state.in_message {
            state.comment.get_or_insert(span);
        }
        return;
    }
    if begins_message(line) {
        *state = Scan { in_message: true, ..Scan::default() };
    } else if content.len() == line.len() && !(state.depth > 0 && content.starts_with('}')) {
        findings.error(
            source,
            span,
            "fluent-margin",
            "this line begins at the margin, so it ends the message before it",
            "begin it with four spaces",
        );
        *state = Scan::default();
        return;
    } else {
        if let Some(comment) = state.comment.take() {
            findings.error(
                source,
                comment,
                "fluent-comment",
                "a `#` at the margin ends the message here",
                "move the comment above the message",
            );
        }
        let first = content.chars().next().unwrap_or_default();
        if state.depth == 0 && (matches!(first, '*' | '[' | '}') || first == '.' && !begins_attribute(content)) {
            let advice = format!("begin the line with another word, or write `{{ \"{first}\" }}` for the sign itself");
            findings.error(
                source,
                span,
                "fluent-line-end",
                format!("a line that begins with `{first}` ends the message"),
                advice,
            );
        }
    }
    state.depth = depth_after(content, state.depth);
}

/// `title = …`
fn begins_message(line: &str) -> bool {
    line.split_once('=').is_some_and(|(id, _)| {
        let id = id.trim_end();
        id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    })
}

/// `.about = …`
fn begins_attribute(content: &str) -> bool {
    content.strip_prefix('.').is_some_and(begins_message)
}

/// Open braces after a line; braces inside a quoted string are text.
fn depth_after(content: &str, mut depth: usize) -> usize {
    let mut quoted = false;
    let mut escaped = false;
    for c in content.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' if depth > 0 => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    depth
}

/// Something a sentence refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reference<'a> {
    /// `{ childline }` or `{ childline.phone }`.
    Message { id: &'a str, field: Option<&'a str> },
    /// `{ $place }`.
    Variable(&'a str),
    /// A function or a term, which content does not use.
    Other(&'a str),
}

/// A choice of a selector: the variable and one of its keys.
pub(super) struct Choice<'a> {
    pub(super) variable: &'a str,
    pub(super) key: &'a str,
    pub(super) default: bool,
}

/// Walks a pattern: every reference and every choice. With `pick`, only the choices that it takes are walked.
pub(super) struct Walk<'w, 'a> {
    /// The value of a selector's variable; `None` walks all choices.
    pub(super) pick: Option<&'w dyn Fn(&str) -> String>,
    /// Called with each reference.
    pub(super) reference: &'w mut dyn FnMut(Reference<'a>),
    /// Called with each choice.
    pub(super) choice: &'w mut dyn FnMut(Choice<'a>),
}

impl<'a> Walk<'_, 'a> {
    /// Walks one pattern.
    pub(super) fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::MessageReference { id, attribute } => {
                (self.reference)(Reference::Message { id: id.name, field: attribute.as_ref().map(|attribute| attribute.name) });
            }
            InlineExpression::VariableReference { id } => (self.reference)(Reference::Variable(id.name)),
            InlineExpression::FunctionReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                (self.reference)(Reference::Other(id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn select(&mut self, selector: &InlineExpression<&'a str>, variants: &[Variant<&'a str>]) {
        self.inline(selector);
        let variable = match selector {
            InlineExpression::VariableReference { id } => id.name,
            _ => "",
        };
        for variant in variants {
            (self.choice)(Choice { variable, key: key(variant), default: variant.default });
        }
        let taken: Vec<&Variant<&str>> = match self.pick {
            None => variants.iter().collect(),
            Some(value_of) => {
                let value = value_of(variable);
                let exact = variants.iter().find(|variant| key(variant) == value);
                exact.or_else(|| variants.iter().find(|variant| variant.default)).into_iter().collect()
            }
        };
        for variant in taken {
            self.pattern(&variant.value);
        }
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Line and rule of everything found in a text.
    fn found(text: &str) -> Vec<(usize, &'static str)> {
        let source = Source::new("x.ftl", text);
        let mut findings = Findings::default();
        parse(&source, &mut findings);
        findings.into_sorted().iter().map(|d| (d.position.line, d.rule)).collect()
    }

    #[test]
    fn a_clean_file_has_no_findings() {
        let text = "# About.\ntitle = One\nsteps =\n    First.\n    { $place ->\n        [wales] Second.\n       *[other] Third.\n    }\n";
        assert_eq!(found(text), []);
    }

    #[test]
    fn a_line_that_ends_a_message_is_found_where_it_stands() {
        assert_eq!(found("steps =\n    One.\n    * Two.\n"), [(3, "fluent-line-end")]);
        assert_eq!(found("steps =\n    One.\n    [Two].\n"), [(3, "fluent-line-end")]);
        assert_eq!(found("steps =\n    One.\n    ... two.\n"), [(3, "fluent-line-end")]);
        assert_eq!(found("steps =\n    One.\nTwo.\n"), [(3, "fluent-margin")]);
        assert_eq!(found("steps =\n    One.\n# why\n    Two.\n"), [(3, "fluent-comment")]);
        assert_eq!(found("steps =\n    One { $place.\n    Two.\nnext = x\n").len(), 1);
    }
}
