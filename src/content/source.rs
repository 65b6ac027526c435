//! A content file's text, and how a byte offset becomes the line and column that a moderator can find.
//!
//! Made by `files`; read by every parser of this room to point at a mistake. It never changes a file.

use std::ops::{Deref, Range};
use std::sync::Arc;

/// One file of the content: its path inside the content (always with `/`) and its text.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path from the content's top, such as `responses/sextortion/en-GB.ftl`.
    pub path: Arc<str>,
    /// The whole text.
    pub text: Text,
}

/// A file's text: in the binary, or shared by all who read it.
#[derive(Clone, Debug)]
pub enum Text {
    /// Built into the binary.
    BuiltIn(&'static str),
    /// Read from a folder or an edit.
    Shared(Arc<str>),
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::BuiltIn(text) => text,
            Self::Shared(text) => text,
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::BuiltIn("")
    }
}

/// Where something stands in a file, for people: lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// First column, from 1, in characters.
    pub column: usize,
    /// The column after the last, from 1, on the same line.
    pub end_column: usize,
    /// The line itself.
    pub text: String,
    /// The part of the line meant, in bytes of `text`.
    pub span: Range<usize>,
}

impl Source {
    /// A file's path and text.
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: Text::Shared(text.into()) }
    }

    /// A file that is built into the binary.
    pub fn built_in(path: &str, text: &'static str) -> Self {
        Self { path: path.into(), text: Text::BuiltIn(text) }
    }

    /// The place of a byte range. What reaches past its first line is shown to that line's end.
    pub fn locate(&self, span: Range<usize>) -> Position {
        let start = self.text.floor_char_boundary(span.start);
        let before = self.text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        let rest = self.text.get(line_start..).unwrap_or_default();
        let text = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let from = (start - line_start).min(text.len());
        let to = text.floor_char_boundary((span.end.max(start + 1) - line_start).min(text.len())).max(from);
        let column = text.get(..from).unwrap_or_default().chars().count() + 1;
        let width = text.get(from..to).unwrap_or_default().chars().count().max(1);
        Position { line, column, end_column: column + width, text: text.to_owned(), span: from..to }
    }

    /// The byte offset of a slice that was borrowed from this text; `None` for a slice of anything else.
    pub fn offset_of(&self, slice: &str) -> Option<usize> {
        let offset = (slice.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        (offset + slice.len() <= self.text.len()).then_some(offset)
    }

    /// The byte range of a slice that was borrowed from this text, else the file's beginning.
    pub fn span_of(&self, slice: &str) -> Range<usize> {
        self.offset_of(slice).map_or(0..0, |offset| offset..offset + slice.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_not_bytes() {
        let source = Source::new("a.ftl", "one\ntitle = café { oops }\n");
        let at = source.text.find("oops").unwrap();
        let position = source.locate(at..at + 4);
        assert_eq!((position.line, position.column, position.end_column), (2, 16, 20));
        assert_eq!(position.text, "title = café { oops }");
    }

    #[test]
    fn the_end_of_a_file_has_a_place_too() {
        let source = Source::new("a.ftl", "one\n");
        assert_eq!(source.locate(4..4).line, 2);
        assert_eq!(source.locate(400..500).line, 2);
    }
}
