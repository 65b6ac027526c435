//! Files of messages, one a line: example questions, cries, background, common words.
//!
//! They are by far most of the content and are read whole only to learn from them, so their lines stay where they lie: in the binary, or in
//! the file's own text. Parsed by `topic`, `language` and `load`; never judged for their language.

use std::ops::Range;

use rustc_hash::FxHashSet;
use unicode_segmentation::UnicodeSegmentation;

use super::diagnostic::Findings;
use super::source::{Source, Text};

/// The longest that a message may be, in graphemes.
const LONGEST: usize = 250;

/// The lines of a file that count.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    text: Text,
    spans: Vec<Range<u32>>,
}

impl Lines {
    /// How many there are.
    pub const fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The lines in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.spans.iter().map(|span| self.text.get(span.start as usize..span.end as usize).unwrap_or_default())
    }

    /// Every line but empty ones and notes (`#`), as it stands.
    pub(super) fn of_list(source: &Source) -> Self {
        let spans = trimmed(&source.text).filter(|(line, _)| !line.starts_with('#')).map(|(_, span)| short(&span)).collect();
        Self { text: source.text.clone(), spans }
    }

    /// Messages, literal, none twice, none with a character that cannot be seen.
    pub(super) fn of_messages(source: &Source, findings: &mut Findings) -> Self {
        let mut spans = Vec::new();
        let mut seen = FxHashSet::default();
        for (line, span) in trimmed(&source.text) {
            // No text has more graphemes than bytes, and counting those is what would take the time.
            let length = if line.len() > LONGEST { line.graphemes(true).count() } else { line.len() };
            if length > LONGEST {
                let message = format!("this question is {length} characters long; the limit is {LONGEST}");
                findings.error(source, span, "limit", message, "make it shorter, or two questions");
            } else if line.chars().any(char::is_control) {
                let message = "there is an invisible character in this line";
                findings.error(source, span, "control-character", message, "type the line anew");
            } else if !seen.insert(line) {
                findings.error(source, span, "duplicate-question", "this question is in the file twice", "keep one of the two");
            } else {
                spans.push(short(&span));
            }
        }
        Self { text: source.text.clone(), spans }
    }
}

/// Each line that is not empty, without the space around it, with its place.
fn trimmed(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut offset = 0;
    text.split_inclusive('\n').filter_map(move |raw| {
        let line = raw.trim();
        let start = offset + (raw.len() - raw.trim_start().len());
        offset += raw.len();
        (!line.is_empty()).then_some((line, start..start + line.len()))
    })
}

/// Files are at most 1 MB.
const fn short(span: &Range<usize>) -> Range<u32> {
    span.start as u32..span.end as u32
}
