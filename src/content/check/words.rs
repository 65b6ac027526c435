//! Rules over words, where it matters which message a line stands in and for whom it is said.
//!
//! Each distinct line of a language is scanned once by `lexis`, whatever number of places and readers hear it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::super::diagnostic::{Findings, Severity::Warning};
use super::lexis::{Hit, Lexis, is_bare};
use super::reading::sentences;
use super::said::{Line, NUMBER, Said};
use super::sheet::{Sheet, Sort, Spoken, Stage, Text};

/// Topics that explain what a wrongdoer would like to know better.
const EXPLAINING: [&str; 3] = ["what-is-grooming", "keeping-evidence", "hide-my-messages"];
/// A first line on a lock screen shows about this much.
const LOCK_SCREEN: usize = 60;

/// Checks every file of one language.
pub fn check(sheets: &[Spoken<'_>], lexis: &Lexis<'_>, stage: Stage<'_>, findings: &mut Findings) -> usize {
    let lines = sheets.iter().flat_map(|spoken| &spoken.texts).flat_map(|text| {
        let said = &text.said;
        said.lines().into_iter().map(|range| said.line(&range))
    });
    let scanned: HashMap<Line, Vec<Hit>> = lexis.scan(lines.collect());
    for Spoken { sheet, texts } in sheets {
        let mut seen: HashSet<(usize, Line)> = HashSet::new();
        for text in texts {
            if sheet.sort == Sort::Voice && text.said.text.trim().is_empty() {
                let instead = "write a line: somebody will read nothing here";
                findings.error(
                    sheet.source,
                    sheet.name(text.message),
                    silent_rule(text.message),
                    "this line says nothing",
                    instead,
                );
            }
            let mut questions = 0;
            for range in text.said.lines() {
                let line = text.said.line(&range);
                let start = text.said.source(range.clone()).start;
                questions += line.plain.matches(['?', '؟']).count();
                if !seen.insert((start, line.clone())) {
                    continue;
                }
                let place = Standing { sheet, text, range: range.clone(), line: &line, lexis, stage };
                place.check(findings);
                // What may be asked was judged as a whole.
                let may_ask = place.allowed().contains(&line.plain);
                for hit in scanned.get(&line).into_iter().flatten().filter(|hit| !(may_ask && matches!(hit.rule, "R13" | "R16")))
                {
                    let at = text.said.source(range.start + hit.range.start..range.start + hit.range.end);
                    findings.note(sheet.source, at, hit.severity, hit.rule, hit.message.as_str(), hit.instead.as_str());
                }
            }
            if questions > 1 {
                let at = sheet.name(text.message);
                findings.error(sheet.source, at, "R14", "two questions in one message", "keep one of them");
            }
        }
    }
    scanned.len()
}

/// The rule that a line of the bot's own voice breaks by saying nothing.
fn silent_rule(id: &str) -> &'static str {
    match id {
        "bot" => "R22",
        "notice" => "R21",
        "button-hide" => "R33",
        "button-not-this" => "R34",
        id if id.starts_with("emergency") => "R01",
        id if id.starts_with("button") => "R30",
        _ => "R36",
    }
}

/// A line where it stands.
struct Standing<'a> {
    sheet: &'a Sheet<'a>,
    text: &'a Text<'a>,
    range: Range<usize>,
    line: &'a Line,
    lexis: &'a Lexis<'a>,
    stage: Stage<'a>,
}

impl Standing<'_> {
    fn check(&self, findings: &mut Findings) {
        self.questions(findings);
        self.numbers(findings);
        self.orders(findings);
        self.method(findings);
        self.first_line(findings);
    }

    fn at(&self, range: Range<usize>) -> Range<usize> {
        self.text.said.source(self.range.start + range.start..self.range.start + range.end)
    }

    /// The questions that may stand here.
    fn allowed(&self) -> &[String] {
        let navigation = &self.lexis.lists.navigation;
        match (self.sheet.sort, self.text.message) {
            (Sort::Topic(_), "title") => &navigation.title,
            (Sort::Topic(_) | Sort::Services, _) => &navigation.text,
            (Sort::Voice, id) if id.starts_with("emergency") => &navigation.emergency,
            (Sort::Voice, _) => &navigation.button,
        }
    }

    /// Every question is one of navigation.
    fn questions(&self, findings: &mut Findings) {
        let allowed = self.allowed();
        for sentence in sentences(&self.line.plain) {
            let words = self.line.plain.get(sentence.clone()).unwrap_or_default();
            if words.ends_with(['?', '؟']) && !allowed.iter().any(|question| question == words) {
                let at = self.at(self.line.back(sentence));
                let instead = "write what the reader can do, such as \"You can choose …\"; a question that only steers goes into `navigation_questions`";
                findings.error(self.sheet.source, at, "R14", format!("\"{words}\" asks something"), instead);
            }
        }
    }

    /// A number is never typed: it stands in the facts alone.
    fn numbers(&self, findings: &mut Findings) {
        if self.sheet.sort == Sort::Services {
            return;
        }
        for (range, digits) in typed_numbers(&self.line.plain) {
            let calls = self.line.plain.get(..range.start).unwrap_or_default().trim_end().rsplit(' ').next().unwrap_or_default();
            let called = matches!(
                calls.to_lowercase().as_str(),
                "call" | "ring" | "phone" | "dial" | "text" | "on" | "to" | "call:" | "ffoniwch"
            );
            let short = (3..5).contains(&digits) && called && !is_year(self.line.plain.get(range.clone()).unwrap_or_default());
            if digits >= 5 || short {
                let at = self.at(self.line.back(range));
                let instead = "write `{ service.phone }`, or `{ $emergency }` for the emergency number of the reader's place";
                findings.error(self.sheet.source, at, "R04", "a number is typed here", instead);
            }
        }
        for address in ["http://", "https://", "www."] {
            if let Some(at) = self.line.plain.find(address) {
                let at = self.at(self.line.back(at..at + address.len()));
                findings.error(self.sheet.source, at, "R04", "an address is typed here", "write `{ service.url }`");
            }
        }
    }

    /// A step that orders something other than safety, unless it is said to professionals alone.
    fn orders(&self, findings: &mut Findings) {
        // In a topic of danger now an order is safety.
        let step = matches!(self.sheet.sort, Sort::Topic(topic) if !self.stage.urgent.contains(topic))
            && matches!(self.text.message, "steps" | "next" | "opening");
        let Some(orders) = self.lexis.orders.as_ref().filter(|_| step && self.text.reader != "professional") else { return };
        for sentence in sentences(&self.line.plain) {
            let words = self.line.plain.get(sentence.clone()).unwrap_or_default();
            let Some(order) = orders.find(words).filter(|order| order.start() == 0) else { continue };
            let safe = self.lexis.safe_orders.as_ref().is_some_and(|safe| safe.is_match(words));
            // An emergency number makes it safety.
            if safe || (words.contains(NUMBER) && self.said_emergency(&sentence)) {
                continue;
            }
            let at = self.at(self.line.back(sentence.start..sentence.start + order.end()));
            let message = format!("\"{}\" gives an order", order.as_str());
            findings.note(self.sheet.source, at, Warning, "R19", message, "write \"You can …\"");
        }
    }

    fn said_emergency(&self, sentence: &Range<usize>) -> bool {
        let text = self.line.back(sentence.clone());
        let text = self.range.start + text.start..self.range.start + text.end;
        let named = self.text.said.named_in(&text).any(|named| !named.id.contains("emergency"));
        !named
    }

    fn method(&self, findings: &mut Findings) {
        let Sort::Topic(topic) = self.sheet.sort else { return };
        let Some(method) = self.lexis.method.as_ref().filter(|_| EXPLAINING.contains(&topic)) else { return };
        for found in method.find_iter(&self.line.text) {
            let message = format!("\"{}\" tells how to do harm or hide it", found.as_str());
            findings.error(
                self.sheet.source,
                self.at(found.range()),
                "R45",
                message,
                "say what to look for or whom to tell, not how it is done",
            );
        }
    }

    /// What others may see on a lock screen.
    fn first_line(&self, findings: &mut Findings) {
        if self.sheet.sort != Sort::Voice
            || !(self.text.message == "bot"
                || self.text.message.starts_with("dm-")
                || self.text.message.starts_with("direct-first"))
        {
            return;
        }
        let end = self.line.text.char_indices().nth(LOCK_SCREEN).map_or(self.line.text.len(), |(at, _)| at);
        let first = self.line.text.get(..end).unwrap_or_default();
        if let Some(found) = self.lexis.abuse.as_ref().and_then(|abuse| abuse.find(first)) {
            let message = format!("\"{}\" would show on a lock screen", found.as_str());
            findings.error(self.sheet.source, self.at(found.range()), "R60", message, "begin with a neutral line");
        }
    }
}

/// Numbers typed in a text, with how many digits each has; groups ("0800 1111") are one.
pub(super) fn typed_numbers(text: &str) -> Vec<(Range<usize>, usize)> {
    let mut numbers: Vec<(Range<usize>, usize)> = Vec::new();
    let mut current: Option<(usize, usize, usize)> = None;
    for (at, c) in text.char_indices() {
        match (&mut current, c) {
            (Some((_, end, digits)), c) if c.is_ascii_digit() => {
                *end = at + 1;
                *digits += 1;
            }
            (None, c) if c.is_ascii_digit() => {
                let plus = text.get(..at).is_some_and(|before| before.ends_with('+'));
                current = Some((at - usize::from(plus), at + 1, 1));
            }
            (Some((_, end, _)), ' ' | '-' | '(' | ')') if at == *end => {}
            (Some((start, end, digits)), _) => {
                numbers.push((*start..*end, *digits));
                current = None;
            }
            (None, _) => {}
        }
    }
    numbers.extend(current.map(|(start, end, digits)| (start..end, digits)));
    numbers
}

/// "2010", "1999"
fn is_year(text: &str) -> bool {
    text.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year))
}

/// A whole answer's text.
pub(super) fn joined(parts: &[Said]) -> String {
    let lines = parts.iter().flat_map(|said| said.lines().into_iter().map(|range| said.line(&range).plain));
    lines.filter(|line| !is_bare(line)).collect::<Vec<_>>().join("\n")
}

/// Where a message is shown: the line that is said, else its name.
pub(super) fn shown(sheet: &Sheet<'_>, said: &Said, id: &str) -> Range<usize> {
    said.lines().first().map_or_else(|| sheet.name(id), |line| said.source(line.clone()))
}
