//! Plain words → Discord's Markdown: numbers that can be tapped, addresses without a preview, and nothing of the words taken for markup.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::Arc;

use crate::content::{Line, Snapshot};
use crate::library::Edition;

/// Characters that Discord would read as markup.
const MARKUP: [char; 10] = ['*', '_', '`', '~', '|', '\\', '[', ']', '<', '>'];
/// The shortest number that is dialled: 999.
const SHORTEST: usize = 3;

/// What can be tapped: every number and mail address that a place or a service of an edition has.
pub(in super::super) struct Contacts {
    /// The edition that they are from; it is held, so that another is never taken for it.
    edition: Arc<Edition>,
    numbers: HashMap<String, Reached>,
    mails: HashSet<String>,
    /// What stands before a number that is written to, in each language: "text ".
    written: Vec<String>,
}

/// How a number is reached.
#[derive(Clone, Copy, Default)]
struct Reached {
    called: bool,
    written: bool,
}

impl Contacts {
    pub(in super::super) fn new(edition: &Arc<Edition>) -> Self {
        let snapshot = &edition.snapshot;
        let mut numbers: HashMap<String, Reached> = HashMap::new();
        for service in snapshot.services().iter() {
            let called = service.phone.iter().chain(service.phones.iter().map(|other| &other.number)).chain(&service.relay);
            for number in called {
                numbers.entry(number.as_str().to_owned()).or_default().called = true;
            }
            if let Some(number) = &service.text {
                numbers.entry(number.as_str().to_owned()).or_default().written = true;
            }
        }
        for number in snapshot.places().iter().flat_map(|place| &place.emergency) {
            numbers.entry(number.as_str().to_owned()).or_default().called = true;
        }
        let mails = snapshot.services().iter().filter_map(|service| service.email.as_ref()).map(|mail| mail.as_str().to_owned());
        Self { edition: Arc::clone(edition), numbers, mails: mails.collect(), written: written(snapshot) }
    }

    /// Whether they are from this edition.
    pub(in super::super) fn are_of(&self, edition: &Arc<Edition>) -> bool {
        Arc::ptr_eq(&self.edition, edition)
    }
}

/// The words before the number of "Text 999", in each language that has them there.
fn written(snapshot: &Snapshot) -> Vec<String> {
    let before = |locale| {
        let words = snapshot.voice(locale).say_with(Line::Text, &[("number", "0")]).to_lowercase();
        words.split('0').next().map(str::to_owned).filter(|words| !words.trim().is_empty())
    };
    snapshot.locales().filter_map(|(locale, _)| before(locale)).collect()
}

/// Draws a text. A number becomes a link only when a place or a service has it: a year is not dialled.
pub(super) fn line(text: &str, contacts: &Contacts) -> String {
    let mut drawn = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some(address) = address(rest) {
            let _ = write!(drawn, "<{address}>");
            rest = rest.get(address.len()..).unwrap_or_default();
        } else if let Some(mail) = mail(rest, &drawn, contacts) {
            let _ = write!(drawn, "[{mail}](mailto:{mail})");
            rest = rest.get(mail.len()..).unwrap_or_default();
        } else if let Some((number, scheme)) = number(rest, &drawn, contacts) {
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

/// An address at the beginning of a text; what ends the sentence is not of it.
fn address(text: &str) -> Option<&str> {
    let address =
        text.starts_with("https://").then(|| text.split(|c: char| c.is_whitespace() || c == '<' || c == '>').next())??;
    Some(address.trim_end_matches(['.', ',', ';', ')']))
}

/// Whether a word begins here.
fn at_a_word(before: &str) -> bool {
    before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '+' && c != '/' && c != '@')
}

/// A service's mail address at the beginning of a text.
fn mail<'t>(text: &'t str, before: &str, contacts: &Contacts) -> Option<&'t str> {
    if !at_a_word(before) {
        return None;
    }
    let word = text.split(char::is_whitespace).next()?.trim_end_matches(['.', ',', ')']);
    (word.contains('@') && contacts.mails.contains(word)).then_some(word)
}

/// A number that somebody has, at the beginning of a text, and how it is reached.
fn number<'t>(text: &'t str, before: &str, contacts: &Contacts) -> Option<(&'t str, &'static str)> {
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
        if let Some(reached) = contacts.numbers.get(run) {
            return Some((run, scheme(*reached, before, contacts)));
        }
        run = run.get(..run.rfind([' ', '-'])?)?.trim_end_matches([' ', '-', '(', ')']);
    }
}

/// `tel` for a number that is called, `sms` for one that is written to. Where it is both (999), the words before it tell: somebody who cannot speak
/// must not make a call.
fn scheme(reached: Reached, before: &str, contacts: &Contacts) -> &'static str {
    let says_so = || {
        let before = before.to_lowercase();
        contacts.written.iter().any(|words| before.ends_with(words))
    };
    if reached.written && (!reached.called || says_so()) { "sms" } else { "tel" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_can_be_tapped_years_cannot_and_nothing_is_taken_for_markup() {
        let contacts = Contacts::new(&Arc::new(Edition::load(None).unwrap_or_else(|_| panic!("the shipped content"))));
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
            ("At https://a.org/. Then", "At <https://a.org/>. Then"),
            ("Email jo@samaritans.org", "Email [jo@samaritans.org](mailto:jo@samaritans.org)"),
            ("a *b* _c_ [d]", "a \\*b\\* \\_c\\_ \\[d\\]"),
        ] {
            assert_eq!(line(text, &contacts), drawn);
        }
    }
}
