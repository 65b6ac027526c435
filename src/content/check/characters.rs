//! Rules over single characters: nothing invisible, nothing that turns the line, letters of the language's own script.

use unicode_script::{Script, UnicodeScript};

use super::super::diagnostic::Findings;
use super::super::files::Files;
use super::super::source::Source;
use super::sheet::Spoken;

/// Looks at every character of every file.
pub fn hidden(files: &Files, findings: &mut Findings) {
    for source in
        files.iter().filter(|source| !source.text.is_ascii() || source.text.bytes().any(|b| b.is_ascii_control() && b != b'\n'))
    {
        let mut before = ' ';
        for (at, c) in source.text.char_indices() {
            if is_hidden(c) && !joins(c, before) {
                let message = format!("there is an invisible character here (U+{:04X})", c as u32);
                findings.error(source, at..at + c.len_utf8(), "hidden-character", message, "type the words anew");
            }
            before = c;
        }
    }
}

fn is_hidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Joiners are spelling in some scripts and in emoji.
fn joins(c: char, before: char) -> bool {
    let joined = !matches!(before.script(), Script::Latin | Script::Cyrillic | Script::Greek)
        && !before.is_whitespace()
        && !before.is_ascii();
    matches!(c, '\u{200c}' | '\u{200d}') && joined
}

/// The script that a language is written in.
fn script_of(language: &str) -> &'static [Script] {
    match language {
        "ar" | "ur" | "fa" | "ps" => &[Script::Arabic],
        "bn" => &[Script::Bengali],
        "pa" => &[Script::Gurmukhi],
        "gu" => &[Script::Gujarati],
        "hi" | "ne" | "mr" => &[Script::Devanagari],
        "ta" => &[Script::Tamil],
        "ru" | "uk" | "bg" => &[Script::Cyrillic],
        "el" => &[Script::Greek],
        "he" => &[Script::Hebrew],
        "th" => &[Script::Thai],
        "ko" => &[Script::Hangul, Script::Han],
        "ja" => &[Script::Hiragana, Script::Katakana, Script::Han],
        "zh" => &[Script::Han],
        _ => &[Script::Latin],
    }
}

/// Every letter is of the language's script, or Latin in a word of its own (a name).
pub fn script(Spoken { sheet, texts }: &Spoken<'_>, findings: &mut Findings) {
    let own = script_of(sheet.locale.language());
    for text in texts.iter().filter(|text| !text.said.text.is_ascii()) {
        for range in text.said.lines() {
            let line = text.said.line(&range);
            let mut offset = 0;
            for word in line.plain.split_inclusive(|c: char| !c.is_alphanumeric()) {
                if let Some((at, c)) = stranger(word, own) {
                    let at = line.back(offset + at..offset + at + c.len_utf8());
                    let at = text.said.source(range.start + at.start..range.start + at.end);
                    let message = format!("'{c}' (U+{:04X}) is a letter of another script", c as u32);
                    note_once(sheet.source, at, message, findings);
                }
                offset += word.len();
            }
        }
    }
}

fn note_once(source: &Source, at: std::ops::Range<usize>, message: String, findings: &mut Findings) {
    findings.error(source, at, "script", message, "type the word anew in the language's own letters");
}

/// The first letter of a word that does not fit.
fn stranger(word: &str, own: &[Script]) -> Option<(usize, char)> {
    let fits = |script: Script| own.contains(&script) || matches!(script, Script::Common | Script::Inherited | Script::Unknown);
    let all_latin = word.chars().filter(|c| c.is_alphabetic()).all(|c| c.script() == Script::Latin);
    if all_latin {
        return None;
    }
    word.char_indices().find(|(_, c)| c.is_alphabetic() && !fits(c.script()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joiners_are_spelling_in_some_scripts_and_hidden_in_others() {
        assert!(is_hidden('\u{200b}') && is_hidden('\u{202e}') && is_hidden('\u{ad}') && !is_hidden('é'));
        assert!(joins('\u{200d}', '👩') && joins('\u{200c}', 'ی') && !joins('\u{200d}', 'a') && !joins('\u{200b}', 'ی'));
    }

    #[test]
    fn a_letter_of_another_script_is_found() {
        assert_eq!(stranger("p\u{43e}lice", &[Script::Latin]), Some((1, '\u{43e}')));
        assert_eq!(stranger("police", &[Script::Latin]), None);
        assert_eq!(stranger("police", &[Script::Arabic]), None);
        assert_eq!(stranger("پولیس", &[Script::Arabic]), None);
        assert!(stranger("полиция", &[Script::Latin]).is_some());
    }
}
