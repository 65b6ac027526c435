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
    /// Whether `#` begins a note.
    notes: bool,
}

impl Lines {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The lines in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        trimmed(&self.text).map(|(line, _)| line).filter(|line| !self.notes || !line.starts_with('#'))
    }

    /// Where a line stands in its file, counted from 1.
    pub fn place_of(&self, line: &str) -> Option<usize> {
        Some(self.text.lines().position(|other| other.trim() == line)? + 1)
    }

    /// Every line but empty ones and notes, as it stands.
    pub(super) fn of_list(source: &Source) -> Self {
        Self { text: source.text.clone(), notes: true }
    }

    /// Messages, literal, none twice, none with a character that cannot be seen.
    ///
    /// The built-in content is not looked at: its tests load it as a folder, and to read a quarter of the binary at every start, for lines that
    /// the matcher has learned from already, would cost more than all the rest of it.
    pub(super) fn of_messages(source: &Source, findings: &mut Findings) -> Self {
        if matches!(source.text, Text::Shared(_)) {
            judge(source, findings);
        }
        Self { text: source.text.clone(), notes: false }
    }
}

/// Notes what is wrong with messages.
fn judge(source: &Source, findings: &mut Findings) {
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
        }
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
