//! Text as patterns read it: composed, with straight quotes and plain spaces, without Markdown marks; and the way back to the original.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A normalised text that knows where each of its bytes came from.
#[derive(Debug)]
pub struct Normal {
    text: String,
    /// For each byte of `text`, the byte of the original it came from; one more for the end.
    from: Option<Vec<usize>>,
}

impl Normal {
    /// Normalises a text.
    pub fn of(original: &str) -> Self {
        if is_nfc(original) && !original.chars().any(changes) {
            return Self { text: original.to_owned(), from: None };
        }
        let mut text = String::with_capacity(original.len());
        let mut from = Vec::with_capacity(original.len() + 1);
        // A base letter and its marks are composed together, so that they keep one place.
        let mut start = 0;
        let mut chars = original.char_indices().peekable();
        while let Some((at, _)) = chars.next() {
            if chars.peek().is_some_and(|(_, next)| unicode_normalization::char::is_combining_mark(*next)) {
                continue;
            }
            let end = chars.peek().map_or(original.len(), |(next, _)| *next);
            let cluster = original.get(start..end).unwrap_or_default();
            for c in cluster.nfc().filter_map(plain) {
                text.push(c);
                from.resize(text.len(), start);
            }
            start = end;
            let _ = at;
        }
        from.push(original.len());
        Self { text, from: Some(from) }
    }

    /// The normalised text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The range of the original that a range of this text came from.
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        let Some(from) = &self.from else { return range };
        let at = |index: usize| from.get(index).or(from.last()).copied().unwrap_or(0);
        at(range.start)..at(range.end)
    }
}

fn changes(c: char) -> bool {
    plain(c) != Some(c)
}

/// A character without what patterns do not care for.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' => Some('\''),
        '\u{201c}' | '\u{201d}' | '\u{201f}' | '\u{2033}' => Some('"'),
        '\u{a0}' | '\u{202f}' | '\u{2007}' | '\n' => Some(' '),
        '*' | '_' | '~' | '`' | '|' => None,
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_spaces_marks_and_breaks_are_made_plain() {
        assert_eq!(Normal::of("it\u{2019}s **your**\u{a0}fault\nnow").as_str(), "it's your fault now");
        assert_eq!(Normal::of("nai\u{308}ve").as_str(), "na\u{ef}ve");
    }

    #[test]
    fn a_hit_finds_its_place_in_the_original() {
        let original = "it\u{2019}s **your** fault";
        let normal = Normal::of(original);
        let at = normal.as_str().find("your fault").unwrap();
        let range = normal.original(at..at + "your fault".len());
        assert_eq!(original.get(range), Some("your** fault"));
    }
}
