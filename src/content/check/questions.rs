//! Rules over example questions: they are never judged for their language, only for being invented and for leading to one topic.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use regex::Regex;

use super::super::diagnostic::Findings;
use super::super::files::Files;
use super::super::lists::Lists;
use super::super::place::Places;
use super::super::source::Source;
use super::words::typed_numbers;

/// From this many digits on a number can be somebody's.
const PERSONAL_DIGITS: usize = 5;

/// A topic's example questions in one language.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The file.
    pub source: &'a Source,
    /// The topic's folder.
    pub topic: &'a str,
    /// The language's tag.
    pub tag: &'a str,
}

/// Every file of example questions.
pub fn asked<'a>(files: &'a Files) -> Vec<Asked<'a>> {
    let one = |source: &'a Source| {
        let path: &str = &source.path;
        let rest = path.strip_prefix("responses/")?;
        let (topic, name) = rest.split_once('/')?;
        let tag = name.strip_prefix("questions.")?.strip_suffix(".txt")?;
        Some(Asked { source, topic, tag })
    };
    files.iter().filter_map(one).collect()
}

impl<'a> Asked<'a> {
    /// Its questions and where each stands.
    pub fn lines(&self) -> impl Iterator<Item = (&'a str, Range<usize>)> {
        let mut offset = 0;
        self.source.text.split_inclusive('\n').filter_map(move |raw| {
            let start = offset + (raw.len() - raw.trim_start().len());
            offset += raw.len();
            let line = raw.trim();
            (!line.is_empty()).then(|| (line, start..start + line.len()))
        })
    }
}

/// Checks all files.
pub fn check(all: &[Asked<'_>], places: &Places, lists: &BTreeMap<String, &Lists>, findings: &mut Findings) {
    let mut first: BTreeMap<(String, &str), (&Asked<'_>, Range<usize>)> = BTreeMap::new();
    let everywhere: BTreeSet<&str> =
        places.iter().flat_map(|place| place.names.iter().chain(&place.weak_names)).map(String::as_str).collect();
    let personal = Personal { link: link(), places: everywhere };
    for file in all {
        let lists = lists.get(file.tag).copied();
        for (question, span) in file.lines() {
            if let Some((message, at)) = personal.find(question, lists) {
                let instead = "questions are invented and tell nothing of anybody: leave it out";
                findings.error(file.source, span.start + at.start..span.start + at.end, "personal-data", message, instead);
            }
            let Some((other, earlier)) = first.get(&(alike(question), file.tag)) else {
                first.insert((alike(question), file.tag), (file, span));
                continue;
            };
            let line = |file: &Asked<'_>, span: &Range<usize>| file.source.locate(span.clone()).line;
            if other.topic == file.topic {
                let message = format!("line {} asks the same", line(other, earlier));
                findings.error(file.source, span, "same-question", message, "keep one of the two");
                continue;
            }
            // Either may be the one to take out: a moderator who has only one of the files open sees it too.
            for (here, at, there, line) in
                [(file, &span, other, line(other, earlier)), (*other, earlier, &file, line(file, &span))]
            {
                let message = format!("the topic `{}` has this question too (line {line})", there.topic);
                findings.error(here.source, at.clone(), "same-question", message, "keep it in the topic that answers it");
            }
        }
    }
}

/// Words alone, without case and punctuation.
fn alike(question: &str) -> String {
    let lower = question.to_lowercase().replace(['\'', '\u{2019}'], "");
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What tells who somebody is.
struct Personal<'a> {
    link: Option<Regex>,
    places: BTreeSet<&'a str>,
}

fn link() -> Option<Regex> {
    Regex::new(r"(?i)https?://|\bwww\.|\b[\w-]{2,}\.(?:com|org|net|co\.uk|gg|io|tv|me|uk|ie|link|app)\b|[\w.]+@[\w.]+|(?:^|\s)@\w{2,}|\b\w+#\d{4}\b").ok()
}

impl Personal<'_> {
    fn find(&self, question: &str, lists: Option<&Lists>) -> Option<(String, Range<usize>)> {
        if let Some(found) = self.link.as_ref().and_then(|link| link.find(question)) {
            return Some(("a handle, link or address".to_owned(), found.range()));
        }
        if let Some((at, _)) = typed_numbers(question).into_iter().find(|(_, digits)| *digits >= PERSONAL_DIGITS) {
            return Some(("a number of five digits or more".to_owned(), at));
        }
        self.person(question, lists?)
    }

    /// A name beside a place or a date.
    fn person(&self, question: &str, lists: &Lists) -> Option<(String, Range<usize>)> {
        let words: Vec<(usize, &str)> = words(question);
        let lower: Vec<String> = words.iter().map(|(_, word)| word.to_lowercase()).collect();
        let given = |index: usize| {
            let known = lower.get(index).is_some_and(|word| lists.given_names.iter().any(|name| name == word));
            let called = index > 0
                && lower
                    .get(index - 1)
                    .is_some_and(|before| matches!(before.as_str(), "called" | "named" | "mr" | "mrs" | "miss" | "ms" | "dr"))
                && words.get(index).is_some_and(|(_, word)| word.chars().next().is_some_and(char::is_uppercase));
            known || called
        };
        let name = (0..words.len()).find(|index| given(*index))?;
        let beside = (0..words.len()).filter(|index| *index != name).any(|index| {
            let one = lower.get(index).map(String::as_str).unwrap_or_default();
            let two = lower.get(index + 1).map(|next| format!("{one} {next}")).unwrap_or_default();
            let date = lists.dates.iter().any(|date| date == one);
            let year =
                one.len() == 4 && (one.starts_with("19") || one.starts_with("20")) && one.bytes().all(|b| b.is_ascii_digit());
            self.places.contains(one) || self.places.contains(two.as_str()) || date || year
        });
        let (at, word) = words.get(name).filter(|_| beside)?;
        Some((format!("\"{word}\" is a name beside a place or a date"), *at..*at + word.len()))
    }
}

/// Words and where each begins.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (start, c.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push((from, text.get(from..at).unwrap_or_default()));
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|from| (from, text.get(from..).unwrap_or_default())));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn personal(question: &str) -> bool {
        let lists = Lists { given_names: vec!["jayden".to_owned()], dates: vec!["march".to_owned()], ..Lists::default() };
        let personal = Personal { link: link(), places: ["leeds"].into() };
        personal.find(question, Some(&lists)).is_some()
    }

    #[test]
    fn what_tells_who_somebody_is_is_found() {
        for copied in [
            "add me @kitty99",
            "see www.x.org",
            "call 07700 900123",
            "jayden from leeds hurt me",
            "it was Jayden on 4 march",
            "a man called Zorro in Leeds",
        ] {
            assert!(personal(copied), "{copied}");
        }
        for invented in [
            "jayden hurt me",
            "i live in leeds",
            "im 13",
            "she is 14 and he is 19",
            "call 999",
            "i paid 100 quid in march",
            "it was in 2010",
        ] {
            assert!(!personal(invented), "{invented}");
        }
    }
}
