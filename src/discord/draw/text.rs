//! Plain words → Discord's Markdown: numbers that can be tapped, addresses without a preview, and nothing of the words taken for markup.

use std::fmt::Write as _;

use crate::content::{Line, Snapshot};

/// Characters that Discord would read as markup.
const MARKUP: [char; 10] = ['*', '_', '`', '~', '|', '\\', '[', ']', '<', '>'];
/// The shortest number that is dialled: 999.
const SHORTEST: usize = 3;

/// Draws a text. A number becomes a link only when a place or a service has it: a year is not dialled.
pub(super) fn line(text: &str, snapshot: &Snapshot) -> String {
    let mut drawn = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some(address) = address(rest) {
            let _ = write!(drawn, "<{address}>");
            rest = rest.get(address.len()..).unwrap_or_default();
        } else if let Some(mail) = mail(rest, &drawn, snapshot) {
            let _ = write!(drawn, "[{mail}](mailto:{mail})");
            rest = rest.get(mail.len()..).unwrap_or_default();
        } else if let Some((number, scheme)) = number(rest, &drawn, snapshot) {
            let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            let _ = write!(drawn, "[{number}]({scheme}:{dialled})");
            rest = rest.get(number.len()..).unwrap_or_default();
        } else {
            if MARKUP.contains(&next) {
                drawn.push('\\');
            }
            drawn.push(next);
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
    }
    drawn
}

/// An address at the beginning of a text.
fn address(text: &str) -> Option<&str> {
    text.starts_with("https://").then(|| text.split(|c: char| c.is_whitespace() || c == '<' || c == '>').next())?
}

/// Whether a word begins here.
fn at_a_word(before: &str) -> bool {
    before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '+' && c != '/' && c != '@')
}

/// A service's mail address at the beginning of a text.
fn mail<'t>(text: &'t str, before: &str, snapshot: &Snapshot) -> Option<&'t str> {
    if !at_a_word(before) {
        return None;
    }
    let word = text.split(char::is_whitespace).next()?.trim_end_matches(['.', ',', ')']);
    if !word.contains('@') {
        return None;
    }
    let known = snapshot.services().iter().any(|service| service.email.as_ref().is_some_and(|mail| mail.as_str() == word));
    known.then_some(word)
}

/// A number that somebody has, at the beginning of a text, and how it is reached.
fn number<'t>(text: &'t str, before: &str, snapshot: &Snapshot) -> Option<(&'t str, &'static str)> {
    if !text.starts_with(|c: char| c.is_ascii_digit() || c == '+') || !at_a_word(before) {
        return None;
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '+' | ' ' | '-' | '(' | ')')).unwrap_or(text.len());
    let mut run = text.get(..end)?.trim_end_matches([' ', '-', '(', ')', '+']);
    // "999 or 112" is two numbers, "0800 1111 24" is one and more: the longest that somebody has.
    loop {
        if run.chars().filter(char::is_ascii_digit).count() < SHORTEST {
            return None;
        }
        if let Some(scheme) = scheme(run, before, snapshot) {
            return Some((run, scheme));
        }
        run = run.get(..run.rfind([' ', '-'])?)?.trim_end_matches([' ', '-', '(', ')']);
    }
}

/// `tel` for a number that is called, `sms` for one that is written to. Where it is both (999), the words before it tell: somebody who cannot speak
/// must not make a call.
fn scheme(number: &str, before: &str, snapshot: &Snapshot) -> Option<&'static str> {
    let (mut called, mut written) = (false, false);
    for service in snapshot.services().iter() {
        let is = |own: &crate::content::PhoneNumber| own.as_str() == number;
        if service.phone.as_ref().is_some_and(is) || service.phones.iter().any(|other| is(&other.number)) {
            called = true;
        }
        written |= service.text.as_ref().is_some_and(is);
    }
    if snapshot.places().iter().any(|place| place.emergency.iter().any(|own| own.as_str() == number)) {
        called = true;
    }
    match (called, written) {
        (true, true) if is_written_to(before, number, snapshot) => Some("sms"),
        (true, _) => Some("tel"),
        (false, written) => written.then_some("sms"),
    }
}

/// Whether the words before a number are those of "Text 999" in one of our languages.
fn is_written_to(before: &str, number: &str, snapshot: &Snapshot) -> bool {
    let before = before.to_lowercase();
    snapshot.locales().any(|(locale, _)| {
        let words = snapshot.voice(locale).say_with(Line::Text, &[("number", number)]).to_lowercase();
        words.split(number).next().is_some_and(|words| !words.is_empty() && before.ends_with(words))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn numbers_can_be_tapped_years_cannot_and_nothing_is_taken_for_markup() {
        let snapshot = content::embedded().unwrap();
        for (text, drawn) in [
            ("In danger now? Call 999.", "In danger now? Call [999](tel:999)."),
            (
                "Call 999 from a mobile. Text 999 only if registered.",
                "Call [999](tel:999) from a mobile. Text [999](sms:999) only if registered.",
            ),
            ("Call 112 or 999.", "Call [112](tel:112) or [999](tel:999)."),
            ("Call 0800 1111", "Call [0800 1111](tel:08001111)"),
            ("Text SHOUT to 85258", "Text SHOUT to [85258](sms:85258)"),
            ("since 2023, under 18", "since 2023, under 18"),
            ("Chat online: https://a.org/x_y_z", "Chat online: <https://a.org/x_y_z>"),
            ("Email jo@samaritans.org", "Email [jo@samaritans.org](mailto:jo@samaritans.org)"),
            ("a *b* _c_ [d]", "a \\*b\\* \\_c\\_ \\[d\\]"),
        ] {
            assert_eq!(line(text, &snapshot), drawn);
        }
    }
}
