//! Rules over a whole answer as it is read: opening, steps and next together, for each place and reader that it differs for.

use std::collections::HashSet;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::super::diagnostic::{Findings, Severity::Error, Severity::Warning};
use super::super::id::Reader;
use super::super::service::Service;
use super::super::topic::{Group, Topic};
use super::super::words::Part;
use super::lexis::Lexis;
use super::normal::Normal;
use super::reading::{Grades, lix, words};
use super::said::{Named, Said};
use super::sheet::{Audience, READ, Sheet, Stage, heard};
use super::words::{joined, shown};

/// The longest answer, in graphemes, the emergency and bot lines apart.
const LONGEST_ANSWER: usize = 1_200;
/// One message.
const LONGEST_MESSAGE: usize = 700;
const MOST_LINES: usize = 10;
/// A shorter text has no reading level worth the name.
const ENOUGH_WORDS: usize = 60;

/// An answer in one language.
pub struct Answer<'a> {
    /// Its words.
    pub sheet: &'a Sheet<'a>,
    /// How it is wired, when that could be read.
    pub topic: Option<&'a Topic>,
    /// The language's lists.
    pub lexis: &'a Lexis<'a>,
    /// Places and services.
    pub stage: Stage<'a>,
}

/// The hardest that an answer is to read, for whom, and the line that makes it so.
struct Hardest {
    level: f64,
    at: String,
    line: Range<usize>,
}

/// What one place and reader get.
struct Told<'a> {
    place: &'a str,
    reader: &'static str,
    parts: Vec<Said>,
    title: Said,
}

impl Told<'_> {
    fn at(&self) -> String {
        let place = if self.place == "none" { "no place" } else { self.place };
        format!("{place}, reader {}", self.reader)
    }

    fn part(&self, part: Part) -> Option<&Said> {
        READ.iter().position(|read| *read == part).and_then(|at| self.parts.get(at))
    }

    fn text(&self) -> String {
        joined(&self.parts)
    }
}

impl Answer<'_> {
    /// Checks it for everyone it differs for.
    pub fn check(&self, findings: &mut Findings) {
        let audience = Audience::of_answer(self.sheet, self.stage.places);
        let for_each_reader = audience.pairs().any(|(_, reader)| reader == Reader::Victim.as_str());
        let mut read: HashSet<String> = HashSet::new();
        let mut hardest: Option<Hardest> = None;
        let mut longest: Option<(usize, String)> = None;
        let mut grades = Grades::default();
        for (place, reader) in audience.pairs() {
            let heard = heard(place, reader, self.stage.places, self.sheet.locale.language());
            let say = |part: Part| self.sheet.said(part.id(), &heard, self.stage);
            let told = Told { place, reader, parts: READ.map(say).into(), title: say(Part::Title) };
            self.fault(&told, for_each_reader, findings);
            self.nobody_answers(&told, findings);
            self.alone(&told, findings);
            self.belongs(&told, findings);
            let text = told.text();
            if !read.insert(text.clone()) {
                continue;
            }
            self.says_next(&told, findings);
            self.pairs(&told, &text, findings);
            let length = told.parts.iter().chain([&told.title]).map(|said| said.text.graphemes(true).count()).sum();
            if longest.as_ref().is_none_or(|(most, _)| length > *most) {
                longest = Some((length, told.at()));
            }
            self.messages(&told, findings);
            if words(&text).len() >= ENOUGH_WORDS {
                let level = self.level(&text, &mut grades);
                if hardest.as_ref().is_none_or(|most| level > most.level) {
                    hardest = Some(Hardest { level, at: told.at(), line: self.hardest_line(&told, &mut grades) });
                }
            }
        }
        self.measured(hardest, longest, findings);
    }

    /// The line of an answer that makes it hardest: where a moderator begins.
    fn hardest_line(&self, told: &Told<'_>, grades: &mut Grades) -> Range<usize> {
        let lines = told.parts.iter().flat_map(|said| said.lines().into_iter().map(move |range| (said, range)));
        let levels = lines.map(|(said, range)| (self.level(&said.line(&range).plain, grades), said.source(range)));
        let hardest = levels.max_by(|(one, _), (other, _)| one.total_cmp(other));
        hardest.map_or_else(|| self.sheet.name("steps"), |(_, line)| line)
    }

    fn level(&self, text: &str, grades: &mut Grades) -> f64 {
        if self.lexis.locale.language() == "en" { grades.grade(text) } else { lix(text) }
    }

    fn measured(&self, hardest: Option<Hardest>, longest: Option<(usize, String)>, findings: &mut Findings) {
        if let Some((length, at)) = longest.filter(|(length, _)| *length > LONGEST_ANSWER) {
            let message = format!("the whole answer is {length} characters long ({at}); the limit is {LONGEST_ANSWER}");
            findings.error(self.sheet.source, self.sheet.name("steps"), "R42", message, "leave out what is not needed now");
        }
        let Some(Hardest { level, at, line }) = hardest else { return };
        if let Some((error, message)) = too_hard(self.lexis.locale.language(), level, "this answer") {
            let message = format!("{message} ({at})");
            let instead = "shorter sentences, shorter words";
            let severity = if error { Error } else { Warning };
            findings.note(self.sheet.source, line, severity, "R41", message, instead);
        }
    }

    /// A child reads that it is not their fault; somebody worried about their own thoughts reads nothing of fault.
    fn fault(&self, told: &Told<'_>, for_each_reader: bool, findings: &mut Findings) {
        let Some(opening) = told.part(Part::Opening) else { return };
        if told.reader == Reader::OwnThoughts.as_str() {
            for (part, said) in READ.iter().zip(&told.parts) {
                if let Some(found) = self.lexis.fault.as_ref().and_then(|fault| fault.find(&said.text)) {
                    let at = said.source(found.range());
                    let message = format!("\"{}\" is said to somebody worried about their own thoughts", found.as_str());
                    let instead = format!("choose `{}` by `$reader`, without it for [own-thoughts]", part.id());
                    findings.error(self.sheet.source, at, "R11", message, instead);
                }
            }
        }
        let for_children = self.topic.is_none_or(|topic| topic.readers.is_empty() || topic.readers.contains(&Reader::Victim));
        // What is not chosen by reader is said to a child as to anyone.
        let to_child = told.reader == Reader::Victim.as_str() || (told.reader == "unknown" && !for_each_reader);
        let told_already = || {
            let at = opening.lines().first().map_or(0, |line| opening.source(line.clone()).start);
            findings.has_line_and_rule(self.sheet.source, at, "R11")
        };
        if for_children
            && to_child
            && !told_already()
            && !self.says_not_your_fault(&opening.text)
            && !self.lexis.lists.not_your_fault.is_empty()
        {
            let examples: Vec<&str> = self.lexis.lists.not_your_fault.iter().take(3).map(String::as_str).collect();
            let instead = format!("add a sentence of `not_your_fault`, such as \"{}\"", examples.join("\", \""));
            let message = format!("the opening does not tell a child that it is not their fault ({})", told.at());
            findings.error(self.sheet.source, shown(self.sheet, opening, "opening"), "R11", message, instead);
        }
    }

    fn says_not_your_fault(&self, text: &str) -> bool {
        let text = Normal::of(text).as_str().to_lowercase();
        self.lexis.lists.not_your_fault.iter().any(|sentence| text.contains(&sentence.to_lowercase()))
    }

    /// A reply about reporting tells what happens next.
    fn says_next(&self, told: &Told<'_>, findings: &mut Findings) {
        let tells =
            self.topic.is_some_and(|topic| matches!(topic.group, Group::Report | Group::Online | Group::PoliceAndJustice));
        let next = told.part(Part::Next);
        if tells && next.is_some_and(|next| next.text.trim().is_empty()) {
            let at = self.sheet.name("next");
            let message = format!("`next` is empty ({})", told.at());
            findings.error(self.sheet.source, at, "R07", message, "say what happens after that, in one to three sentences");
        }
    }

    /// Who says one thing says another, in the whole answer.
    fn pairs(&self, told: &Told<'_>, text: &str, findings: &mut Findings) {
        for pair in self.lexis.pairs.iter().filter(|pair| pair.whole_answer && !pair.also.is_match(text.as_bytes())) {
            for said in &told.parts {
                if let Some(range) = pair.says.find(said.text.as_bytes()).map(|found| found.range()) {
                    let found = said.text.get(range.clone()).unwrap_or_default();
                    let message = format!("\"{found}\" stands here without what must go with it ({})", told.at());
                    let (at, instead) = (said.source(range), pair.instead.as_str());
                    if !findings.has_line_and_rule(self.sheet.source, at.start, pair.rule) {
                        findings.note(self.sheet.source, at, pair.severity(), pair.rule, message, instead);
                    }
                }
            }
        }
    }

    fn messages(&self, told: &Told<'_>, findings: &mut Findings) {
        for (part, said) in READ.iter().zip(&told.parts) {
            let (length, lines) = (said.text.graphemes(true).count(), said.lines().len());
            if length > LONGEST_MESSAGE || lines > MOST_LINES {
                let message = format!("`{}` has {length} characters and {lines} lines ({})", part.id(), told.at());
                let instead = format!("at most {LONGEST_MESSAGE} characters and {MOST_LINES} lines");
                findings.note(self.sheet.source, shown(self.sheet, said, part.id()), Warning, "R42", message, instead);
            }
        }
    }

    /// An answer that names a listening line says what to do if nobody answers.
    fn nobody_answers(&self, told: &Told<'_>, findings: &mut Findings) {
        let main = self.stage.places.get(told.place).is_some_and(|place| place.main);
        let listens = |id: &str| self.stage.services.get(id).is_some_and(|service| service.kind.listens());
        if !main || !told.parts.iter().flat_map(|said| &said.named).any(|named| listens(&named.id)) {
            return;
        }
        let says_what_then =
            self.lexis.no_answer.as_ref().is_none_or(|phrase| told.parts.iter().any(|said| phrase.is_match(&said.text)));
        let told_so = || findings.has_rule_in(self.sheet.source, "two-lines");
        if !says_what_then && !told_so() {
            let next = told.part(Part::Next).filter(|next| !next.text.trim().is_empty());
            let at = next.map_or_else(|| self.sheet.name("steps"), |next| shown(self.sheet, next, "next"));
            let message = format!("a line is named, but not what to do if nobody answers ({})", told.at());
            let instead = "add \"If no one answers, try the next line.\"";
            findings.note(self.sheet.source, at, Warning, "two-lines", message, instead);
        }
    }
}

impl Answer<'_> {
    /// What is named for a place helps there.
    fn belongs(&self, told: &Told<'_>, findings: &mut Findings) {
        let Some(place) = self.stage.places.get(told.place) else { return };
        for said in &told.parts {
            for named in &said.named {
                let elsewhere = self.stage.services.get(&named.id).filter(|service| !service.places.contains(&place.id));
                let Some(service) = elsewhere else { continue };
                if !findings.has_line_and_rule(self.sheet.source, named.source.start, "R04") {
                    let message = format!("`{}` is named in {}, where it does not serve", service.id, place.id);
                    let instead = "name a service of that place here, or correct its `places`";
                    findings.error(self.sheet.source, named.source.clone(), "R04", message, instead);
                }
            }
        }
    }

    /// In danger now people stop at the first step that fits them: where it gives one number alone, it says what to do then.
    fn alone(&self, told: &Told<'_>, findings: &mut Findings) {
        let urgent = self.topic.filter(|topic| topic.urgent);
        let (Some(topic), Some(steps)) = (urgent, told.part(Part::Steps)) else { return };
        let listens = |service: &Service| service.kind.listens() && service.is_reachable() && service.places.contains(told.place);
        let lines = topic.services.iter().filter(|service| listens(service)).count();
        for range in steps.lines() {
            let named: Vec<&Named> = steps.named_in(&range).collect();
            let Some(only) = named.first() else { continue };
            let called = named.iter().any(|named| matches!(named.field.as_deref(), Some("phone" | "text")));
            let alone = named.iter().all(|named| named.id == only.id)
                && self.stage.services.get(&only.id).is_some_and(|service| listens(service));
            let goes_on = self.lexis.no_answer.as_ref().is_none_or(|phrase| phrase.is_match(steps.get(range.clone())));
            let at = steps.source(range.clone());
            let told_so = || findings.has_line_and_rule(self.sheet.source, at.start, "two-lines");
            if lines < 2 || !called || !alone || goes_on || told_so() {
                continue;
            }
            let message = format!("`{}` stands alone in this step, where {lines} lines listen ({})", only.id, told.at());
            let instead = "name another line too, or add \"If no one answers, try another line here.\"";
            findings.note(self.sheet.source, at, Warning, "two-lines", message, instead);
        }
    }
}

/// Whether a level is a warning or an error, and the words for it.
pub(super) fn too_hard(language: &str, level: f64, what: &str) -> Option<(bool, String)> {
    let (name, warning, error) = if language == "en" { ("Flesch-Kincaid grade", 4.0, 6.0) } else { ("LIX", 30.0, 40.0) };
    (level > warning).then(|| (level > error, format!("{what} has {name} {level:.1}; above {warning} is hard to read")))
}
