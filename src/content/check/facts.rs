//! Rules over facts, and over what sentences say of them.
//!
//! What a load already refuses (hours that mean nothing, an address without a host, a language that does not exist) is not asked again.
//! Days are passed in; a day that has passed is never an error.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use phonenumber::country;

use super::super::contact::PhoneNumber;
use super::super::diagnostic::{Findings, Severity::Error, Severity::Warning};
use super::super::files::Files;
use super::super::place::Places;
use super::super::service::{Confidence, Kind, Service, Services};
use super::super::source::Source;
use super::lexis::Lexis;
use super::reading::sentences;
use super::said::{Line, NAME, NUMBER};
use super::sheet::{Sheet, Sort, Spoken, Stage};
use super::words::typed_numbers;

/// A fact compared longer ago than this many days is old (rule R05).
const FRESH_DAYS: i64 = 180;

/// Checks every service, and each main place.
pub fn check(files: &Files, places: &Places, services: &Services, today: NaiveDate, findings: &mut Findings) {
    let mut gaps: BTreeMap<(String, &'static str), Vec<Range<usize>>> = BTreeMap::new();
    for service in services.iter() {
        let Some((source, span)) = services.location(service.id.as_str()) else { continue };
        let entry = Entry { source, span: span.clone() };
        numbers(service, places, &entry, findings);
        order_of_ages(service, &entry, findings);
        match service.checked {
            None => gaps.entry((source.path.to_string(), "R05")).or_default().push(entry.key("checked")),
            Some(day) => age(day, today, &entry, findings),
        }
        if service.confidence == Confidence::Source && service.is_reachable() && called(service) {
            let given = service.hours.is_some() && service.cost.is_some() && !service.languages.is_empty();
            if !given {
                gaps.entry((source.path.to_string(), "R06")).or_default().push(span);
            }
        }
    }
    for ((path, rule), spans) in gaps {
        let (Some(source), Some(first)) = (files.get(&path), spans.first()) else { continue };
        let (message, instead) = if rule == "R05" {
            (
                format!("{} services here, from this one on, were never compared with their live page", spans.len()),
                "open the page, compare, and write the day into `checked`",
            )
        } else {
            (
                format!("{} services here, from this one on, lack hours, cost or languages", spans.len()),
                "add what the service's own page says; leave out what it does not say",
            )
        };
        findings.note(source, first.clone(), Warning, rule, message, instead);
    }
    remembered(services, findings);
    for place in places.iter().filter(|place| place.main) {
        kinds(files, place.id.as_str(), services, findings);
    }
}

/// Where a service's table stands.
struct Entry<'a> {
    source: &'a Source,
    span: Range<usize>,
}

impl Entry<'_> {
    /// The text of the table.
    fn table(&self) -> &str {
        let below = self.source.text.get(self.span.start..).unwrap_or_default();
        let end = below.find("\n[").unwrap_or(below.len());
        below.get(..end).unwrap_or_default()
    }

    /// Where a key of it stands, else its name.
    fn key(&self, key: &str) -> Range<usize> {
        let below = self.source.text.get(self.span.start..).unwrap_or_default();
        let end = below.find("\n[").unwrap_or(below.len());
        let mut at = self.span.start;
        for line in below.get(..end).unwrap_or_default().split_inclusive('\n') {
            if line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')) {
                return at..at + line.trim_end().len();
            }
            at += line.len();
        }
        self.span.clone()
    }

    /// Where a value stands, in the line of its key.
    fn value(&self, key: &str, value: &str) -> Range<usize> {
        let below = self.source.text.get(self.span.start..).unwrap_or_default();
        let quoted = format!("\"{value}\"");
        let end = below.get(1..).and_then(|rest| rest.find("\n[")).map_or(below.len(), |end| end + 1);
        match below.get(..end).unwrap_or_default().find(&quoted) {
            Some(at) => self.span.start + at..self.span.start + at + quoted.len(),
            None => self.key(key),
        }
    }
}

fn age(day: NaiveDate, today: NaiveDate, entry: &Entry<'_>, findings: &mut Findings) {
    let days = (today - day).num_days();
    if days > FRESH_DAYS {
        let message = format!("last compared with the live page {days} days ago");
        findings.note(
            entry.source,
            entry.key("checked"),
            Warning,
            "R05",
            message,
            "open the page, compare, and write today's date",
        );
    } else if days < 0 {
        findings.note(
            entry.source,
            entry.key("checked"),
            Warning,
            "R05",
            "this day is still to come",
            "write the day on which you compared it",
        );
    }
}

/// The oldest age is the one more often mistyped, and stands second: it is shown as well as the youngest, which a load names.
fn order_of_ages(service: &Service, entry: &Entry<'_>, findings: &mut Findings) {
    if let (Some(min), Some(max)) = (service.min_age, service.max_age)
        && min > max
    {
        let message = format!("the oldest age, {max}, is below the youngest, {min}");
        findings.error(entry.source, entry.key("max_age"), "age", message, "write the ages that its own page says");
    }
}

/// An entry that is only remembered is never shown: whoever wrote it learns so at its line.
fn remembered(services: &Services, findings: &mut Findings) {
    for service in services.iter().filter(|service| service.confidence == Confidence::Memory) {
        let Some((source, span)) = services.location(service.id.as_str()) else { continue };
        let entry = Entry { source, span };
        let message = format!("`{}` is known from memory only: nobody is ever shown it", service.id);
        let instead =
            "find its own page, write `confidence = \"source\"` and `source`; else take the entry and its sentences out";
        findings.note(source, entry.key("confidence"), Warning, "memory", message, instead);
    }
}

/// Whether people call or write to it, so that its hours matter.
fn called(service: &Service) -> bool {
    service.phone.is_some() || service.text.is_some() || service.webchat.is_some()
}

/// Every number is one of a place that the service serves.
fn numbers(service: &Service, places: &Places, entry: &Entry<'_>, findings: &mut Findings) {
    let fields = [("phone", &service.phone), ("text", &service.text), ("relay", &service.relay)];
    let fields = fields.into_iter().filter_map(|(key, number)| Some((key, number.as_ref()?)));
    let others = service.phones.iter().map(|other| ("phones", &other.number));
    for (key, number) in fields.chain(others) {
        if !fits(number, service, places) {
            let message = format!("{number} is no number of a place that this service serves");
            let instead = "check it against the service's own page; with a country code it is read as that country's";
            findings.error(entry.source, entry.value(key, number.as_str()), "R04", message, instead);
        }
    }
}

fn fits(number: &PhoneNumber, service: &Service, places: &Places) -> bool {
    let digits = number.digits();
    let served = || service.places.iter().filter_map(|id| places.get(id.as_str()));
    if served().any(|place| place.knows_short_code(&digits)) {
        return true;
    }
    if number.as_str().starts_with('+') {
        return phonenumber::parse(None, number.as_str()).is_ok_and(|parsed| phonenumber::is_valid(&parsed));
    }
    let mut regions: Vec<country::Id> = served().filter_map(|place| place.region.as_deref()?.parse().ok()).collect();
    regions.sort_by_key(|region| *region as usize);
    regions.dedup();
    // Where no place has a numbering plan, nothing can be said.
    regions.is_empty()
        || regions
            .into_iter()
            .any(|region| phonenumber::parse(Some(region), number.as_str()).is_ok_and(|parsed| phonenumber::is_valid(&parsed)))
}

/// The kinds of help of which each main place has at least one.
const KINDS: [(&str, &[Kind]); 8] = [
    ("a line that listens", &[Kind::Helpline, Kind::Therapy]),
    ("a way to report", &[Kind::Police, Kind::Reporting]),
    ("a way to get pictures taken down", &[Kind::RemovalOfImages]),
    ("a line for people worried about their own thoughts", &[Kind::Prevention]),
    ("somebody who stands beside a person", &[Kind::Advocacy, Kind::Legal]),
    ("a way to complain", &[Kind::Complaints]),
    ("money after a crime", &[Kind::Compensation]),
    ("an emergency service", &[Kind::Emergency]),
];

fn kinds(files: &Files, place: &str, services: &Services, findings: &mut Findings) {
    let Some(source) = files.get("responses/places.toml") else { return };
    let header = format!("[{place}]");
    let at = source.text.find(&header).unwrap_or(0);
    let here: Vec<&Arc<Service>> =
        services.iter().filter(|service| service.confidence == Confidence::Source && service.places.contains(place)).collect();
    for (what, kinds) in KINDS {
        if !here.iter().any(|service| kinds.contains(&service.kind)) {
            let message = format!("{place} has no service of this kind: {what}");
            findings.note(source, at..at + header.len(), Warning, "place-kinds", message, "find one and add it with its source");
        }
    }
    let always = here.iter().any(|service| service.kind.listens() && service.is_always_open() && service.area.is_none());
    if !always {
        let message = format!("{place} has no line that listens day and night");
        findings.note(source, at..at + header.len(), Error, "place-kinds", message, "find one and add it with its source");
    }
}

/// What the sentences of a file say of services: hours, ages, numbers.
pub fn said(Spoken { sheet, texts }: &Spoken<'_>, lexis: &Lexis<'_>, stage: Stage<'_>, findings: &mut Findings) {
    let mut seen = std::collections::HashSet::new();
    for text in texts {
        let own = stage.services.any(text.message).filter(|_| sheet.sort == Sort::Services);
        for range in text.said.lines() {
            let line = text.said.line(&range);
            let start = text.said.source(range.clone()).start;
            if !seen.insert((start, line.clone())) {
                continue;
            }
            if let Some(service) = own {
                own_numbers(&line.text, range.start, service, &text.said, (sheet, stage), findings);
            }
            for sentence in sentences(&line.plain) {
                let words = line.plain.get(sentence.clone()).unwrap_or_default().to_owned();
                let back = line.back(sentence.clone());
                let back = range.start + back.start..range.start + back.end;
                // The signs of a sentence stand in the order in which services are named in it.
                let signs = words.char_indices().filter(|(_, c)| matches!(*c, NAME | NUMBER)).map(|(at, _)| at);
                let services =
                    text.said.signs(&back).map(|named| named.and_then(|named| stage.services.any(&named.id)).map(Arc::as_ref));
                let named: Vec<(usize, &Service)> =
                    signs.zip(services).filter_map(|(at, service)| Some((at, service?))).collect();
                let at = text.said.source(back);
                let instead = "leave it out, or name a service whose hours are 24/7";
                for message in hours(&line, &sentence, own.map(Arc::as_ref), &named, lexis) {
                    findings.error(sheet.source, at.clone(), "R06", message, instead);
                }
                if own.is_none() {
                    // A name and its number are one service.
                    let mut named: Vec<&Service> = named.iter().map(|(_, service)| *service).collect();
                    named.dedup_by_key(|service| &service.id);
                    ages(&words, &named, (sheet, at), findings);
                }
            }
        }
    }
}

/// "Day and night" is said only of what is always open.
fn hours(
    line: &Line,
    sentence: &Range<usize>,
    own: Option<&Service>,
    named: &[(usize, &Service)],
    lexis: &Lexis<'_>,
) -> Vec<String> {
    let words = line.plain.get(sentence.clone()).unwrap_or_default();
    let Some(phrase) = lexis.always_open.as_ref().and_then(|phrase| phrase.find(words)) else { return Vec::new() };
    let meant: Vec<&Service> = match own {
        // "It is not open all day and night."
        Some(_) if words.contains(" not ") => Vec::new(),
        Some(service) => vec![service],
        None => meant(words, &phrase.range(), named),
    };
    let wrong =
        |service: &&&Service| !service.is_always_open() && (own.is_some() || service.kind.listens() || service.phone.is_some());
    let told = meant.iter().filter(wrong).map(|service| {
        let hours = service.hours.as_ref().map_or("not known", |hours| hours.raw());
        format!("\"{}\" is said of `{}`, whose hours are {hours}", phrase.as_str(), service.id)
    });
    told.collect()
}

/// Of whom a phrase is said: those named right before it ("A or B, day or night"), else, or before a colon, those named after it.
fn meant<'s>(words: &str, phrase: &Range<usize>, named: &[(usize, &'s Service)]) -> Vec<&'s Service> {
    let colon = words.get(phrase.end..).is_some_and(|rest| rest.trim_start().starts_with(':'));
    let before: Vec<&(usize, &Service)> = named.iter().filter(|(at, _)| *at < phrase.start).collect();
    if colon || before.is_empty() {
        return named.iter().filter(|(at, _)| *at > phrase.start).map(|(_, service)| *service).collect();
    }
    let mut meant = Vec::new();
    let mut until = None;
    for (at, service) in before.into_iter().rev() {
        let joined = until.is_none_or(|until| {
            let between = words.get(at + NAME.len_utf8()..until).unwrap_or_default().trim();
            matches!(between, "or" | "and" | ",")
        });
        if !joined {
            break;
        }
        meant.push(*service);
        until = Some(*at);
    }
    meant
}

/// An age in a sentence is the age of the one service that it names: "Under 19", "Ages 5 to 25".
fn ages(words: &str, named: &[&Service], at: (&Sheet<'_>, Range<usize>), findings: &mut Findings) {
    let [only] = named else { return };
    let lower = words.to_lowercase();
    let after =
        |phrase: &str| lower.strip_prefix(phrase).or_else(|| lower.split_once(&format!(" {phrase}")).map(|(_, rest)| rest));
    let (from, to) = if let Some(rest) = after("under ") {
        (None, number(rest).0.and_then(|age| age.checked_sub(1)))
    } else if let Some(rest) = after("ages ").or_else(|| after("aged ")) {
        let (from, rest) = number(rest);
        (from, rest.strip_prefix(" to ").or_else(|| rest.strip_prefix(" and ")).and_then(|rest| number(rest).0))
    } else {
        return;
    };
    let below = from.zip(only.min_age).is_some_and(|(said, min)| said < min);
    let above = to.zip(only.max_age).is_some_and(|(said, max)| said > max);
    if below || above {
        let fact = match (only.min_age, only.max_age) {
            (Some(min), Some(max)) => format!("ages {min} to {max}"),
            (Some(min), None) => format!("ages {min} and over"),
            (None, Some(max)) => format!("ages up to {max}"),
            (None, None) => return,
        };
        let message = format!("`{}` is for {fact}; this says another age", only.id);
        findings.note(at.0.source, at.1, Warning, "age", message, format!("write the age of the facts: {fact}"));
    }
}

/// The number at a text's beginning, and what follows it.
fn number(text: &str) -> (Option<u8>, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (digits.parse().ok(), rest)
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A number in a service's words is its own, one that stands in its table, or one of its places' short codes.
fn own_numbers(
    line: &str,
    start: usize,
    service: &Service,
    said: &super::said::Said,
    (sheet, stage): (&Sheet<'_>, Stage<'_>),
    findings: &mut Findings,
) {
    let table = stage
        .services
        .location(service.id.as_str())
        .map(|(source, span)| Entry { source, span }.table().to_owned())
        .unwrap_or_default();
    let own: Vec<String> = [&service.phone, &service.text, &service.relay]
        .into_iter()
        .flatten()
        .chain(service.phones.iter().map(|other| &other.number))
        .map(PhoneNumber::digits)
        .collect();
    for (range, digits) in typed_numbers(line) {
        let number = digits_of(line.get(range.clone()).unwrap_or_default());
        let before = line.get(..range.start).unwrap_or_default().trim_end();
        let called = ["call", "text", "ring", "dial", "phone", "number", "on"]
            .iter()
            .any(|verb| before.rsplit(|c: char| !c.is_alphabetic()).next().is_some_and(|word| word.eq_ignore_ascii_case(verb)));
        let year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
        if digits < 3 || year || (digits < 5 && !called) {
            continue;
        }
        let places = || service.places.iter().filter_map(|id| stage.places.get(id.as_str()));
        let noted =
            || typed_numbers(&table).iter().any(|(range, _)| digits_of(table.get(range.clone()).unwrap_or_default()) == number);
        let known = own.contains(&number)
            || noted()
            || places()
                .any(|place| place.knows_short_code(&number) || place.emergency.iter().any(|code| code.digits() == number));
        if !known {
            let at = said.source(start + range.start..start + range.end);
            let message = format!(
                "{} is neither a number of `{}` nor a short code where it serves",
                line.get(range).unwrap_or_default(),
                service.id
            );
            let instead = "write it into the facts with its source, or leave it out";
            findings.error(sheet.source, at, "R04", message, instead);
        }
    }
}
