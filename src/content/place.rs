//! Places: where a reader is, as far as a country or nation. A place is data, never code.
//!
//! Parses `responses/places.toml`. Services are named here by id and resolved by `load`, once both files are read.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use chrono_tz::Tz;
use compact_calendar::CompactCalendar;

use super::contact::PhoneNumber;
use super::diagnostic::{Findings, write_instead};
use super::holiday;
use super::id::{Locale, PlaceId, ServiceId};
use super::source::Source;
use super::table::{self, Table, Text};

/// A country or nation.
#[derive(Debug)]
pub struct Place {
    /// Its id, such as `wales`.
    pub id: PlaceId,
    /// Names by which people call it, for the matcher.
    pub names: Vec<String>,
    /// Names that count only after a word such as "in" or "from".
    pub weak_names: Vec<String>,
    /// Names that people give themselves: "scottish".
    pub people: Vec<String>,
    /// Police and services that only this place has: "psni".
    pub institutions: Vec<String>,
    /// Emergency numbers, the one to show first. Empty only where they differ from country to country.
    pub emergency: Vec<PhoneNumber>,
    /// Ways to reach them without speaking, as services.
    pub silent: Vec<ServiceId>,
    /// The line for children that is named when nothing else is known.
    pub child_line: Option<ServiceId>,
    /// Listening lines, best first, that fill up an answer in which nothing is open.
    pub lines: Vec<ServiceId>,
    /// The language that its answers are in when nothing else is known.
    pub locale: Locale,
    /// Its time zones.
    pub timezones: Vec<Tz>,
    /// The nations that it consists of.
    pub nations: Vec<PlaceId>,
    /// The place that it is a nation of.
    pub part_of: Option<PlaceId>,
    /// Its public holidays; `None` where they are not known.
    pub holidays: Option<Arc<CompactCalendar>>,
    /// One of the places whose numbers are shown when no place is known.
    pub main: bool,
    /// The country whose numbering plan its phone numbers follow, ISO 3166; none where there is no one country.
    pub region: Option<String>,
    short_codes: BTreeSet<String>,
}

impl Place {
    /// Whether a number this short exists here.
    pub fn knows_short_code(&self, digits: &str) -> bool {
        self.short_codes.contains(digits)
    }

    /// The place, or the country that it is a nation of: what `$country` says in content.
    pub fn country(&self) -> &PlaceId {
        self.part_of.as_ref().unwrap_or(&self.id)
    }
}

/// All places, in the order of the file.
#[derive(Debug, Default)]
pub struct Places {
    list: Vec<Arc<Place>>,
    by_id: BTreeMap<PlaceId, Arc<Place>>,
    /// Services that the file names and where, for `load` to look up once services are read.
    mentions: Vec<(String, Range<usize>)>,
}

impl Places {
    /// The words that names consist of, place after place by their ids.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let names = self.by_id.values().flat_map(|place| [&place.names, &place.weak_names]);
        names.flatten().flat_map(|name| name.split(' '))
    }

    /// One place.
    pub fn get(&self, id: &str) -> Option<&Arc<Place>> {
        self.by_id.get(id)
    }

    /// All, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Place>> {
        self.list.iter()
    }

    /// Services that the file names, and where.
    pub(super) fn mentions(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.mentions.iter().map(|(id, span)| (id.as_str(), span.clone()))
    }

    /// Their ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|place| place.id.as_str())
    }
}

/// Parses `places.toml`.
pub(super) fn parse(source: &Source, findings: &mut Findings) -> Places {
    let document = table::parse(source, findings);
    let mut places = Places::default();
    let mut parents = Vec::new();
    let mut entries: Vec<_> = document.get_ref().iter().collect();
    // The parser sorts keys; a person's order is the file's.
    entries.sort_by_key(|(key, _)| key.span().start);
    for (key, value) in entries {
        let Some(table) = value.get_ref().as_table() else {
            findings.error(source, key.span(), "wrong-type", "a place is a table", "write `[england]` and its keys below");
            continue;
        };
        let Some(id) = PlaceId::parse(key.get_ref()) else {
            findings.error(source, key.span(), "bad-id", "this is not an id", "use lower-case letters and hyphens");
            continue;
        };
        let mut table = Table::new(source, table, key.span(), findings);
        let nations = table.texts("nations");
        parents
            .push((id.clone(), nations.clone().into_iter().map(|text| (text.value.to_owned(), text.span)).collect::<Vec<_>>()));
        if let Some(place) = read(id, &mut table, source, &mut places.mentions) {
            places.list.push(Arc::new(place));
        }
        table.finish();
    }
    shared_names(&places, source, findings);
    link_nations(&mut places, &parents, source, findings);
    places.by_id = places.list.iter().map(|place| (place.id.clone(), Arc::clone(place))).collect();
    places
}

fn read(id: PlaceId, table: &mut Table<'_, '_>, source: &Source, mentions: &mut Vec<(String, Range<usize>)>) -> Option<Place> {
    let short_codes = short_codes(table);
    let mut emergency = Vec::new();
    if !table.has("emergency") {
        let span = table.span();
        table.error(span, "missing-key", "`emergency` is missing", "add `emergency = [\"999\"]`");
    }
    for text in table.texts("emergency") {
        match PhoneNumber::parse(text.value, |code| short_codes.contains(code)) {
            Ok(number) => emergency.push(number),
            Err(bad) => table.error(text.span, "phone", bad.message, bad.instead),
        }
    }
    let mut timezones = Vec::new();
    for text in table.texts("timezones") {
        match text.value.parse::<Tz>() {
            Ok(zone) => timezones.push(zone),
            Err(_) => bad_zone(table, text),
        }
    }
    let mut service = |text: Text<'_>| {
        mentions.push((text.value.to_owned(), text.span));
        ServiceId::parse(text.value)
    };
    let silent = table.texts("silent").into_iter().filter_map(&mut service).collect();
    let child_line = table.text("child_line").and_then(&mut service);
    let lines = table.texts("lines").into_iter().filter_map(&mut service).collect();
    let locale = table.required("locale").and_then(|text| {
        let locale = Locale::parse(text.value);
        if locale.is_none() {
            bad_language(table, text);
        }
        locale
    });
    let names = called(table, "names");
    let weak_names = called(table, "weak_names");
    let people = called(table, "people");
    let institutions = called(table, "institutions");
    let main = table.flag("main").unwrap_or(false);
    let region = region(table);
    let holidays = table.inner("holidays").map(|inner| holiday::read(inner, source));
    Some(Place {
        id,
        names,
        weak_names,
        people,
        institutions,
        emergency,
        silent,
        child_line,
        lines,
        locale: locale?,
        timezones,
        nations: Vec::new(),
        part_of: None,
        holidays,
        main,
        region,
        short_codes,
    })
}

fn region(table: &mut Table<'_, '_>) -> Option<String> {
    let text = table.text("region")?;
    if text.value.len() == 2 && text.value.bytes().all(|b| b.is_ascii_uppercase()) {
        return Some(text.value.to_owned());
    }
    table.error(text.span, "region", "this is not a country's code", "write the two letters of ISO 3166, such as \"GB\"");
    None
}

/// What people call a place: as the matcher reads it, in lower case and without apostrophes or hyphens.
fn called(table: &mut Table<'_, '_>, key: &'static str) -> Vec<String> {
    let mut names = Vec::new();
    for text in table.texts(key) {
        if text.value.is_empty() || text.value.chars().any(|c| !(c.is_alphanumeric() || c == ' ') || c.is_uppercase()) {
            table.error(
                text.span,
                "place-name",
                "a name is written as the matcher reads it",
                "write it in lower case, without apostrophes or hyphens",
            );
        } else {
            names.push(text.value.to_owned());
        }
    }
    names
}

/// `short_codes = [{ number = "999", source = "…" }]`: numbers too short for any rule, each with where it was seen.
fn short_codes(table: &mut Table<'_, '_>) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    table.tables("short_codes", |mut code| {
        code.required("source");
        if let Some(number) = code.required("number") {
            if (2..=6).contains(&number.value.len()) && number.value.bytes().all(|b| b.is_ascii_digit()) {
                codes.insert(number.value.to_owned());
            } else {
                code.error(number.span, "phone", "a short code has two to six digits", "write the digits alone");
            }
        }
        code.finish();
    });
    codes
}

pub(super) fn bad_zone(table: &mut Table<'_, '_>, text: Text<'_>) {
    table.error(text.span, "timezone", "there is no such time zone", "write an IANA name, such as \"Europe/London\"");
}

pub(super) fn bad_language(table: &mut Table<'_, '_>, text: Text<'_>) {
    table.error(text.span, "language", "this is not a language tag", "write a BCP 47 tag, such as \"en\", \"cy\" or \"en-GB\"");
}

/// A name that two places have sets neither, so it may stand in none.
fn shared_names(places: &Places, source: &Source, findings: &mut Findings) {
    let mut owners: BTreeMap<&str, &PlaceId> = BTreeMap::new();
    for place in &places.list {
        for name in [&place.names, &place.weak_names, &place.people, &place.institutions].into_iter().flatten() {
            if owners.insert(name, &place.id).is_some_and(|other| *other != place.id) {
                let span = source.text.rfind(&format!("\"{name}\"")).map_or(0..0, |at| at..at + name.len() + 2);
                findings.error(
                    source,
                    span,
                    "place-name",
                    format!("\"{name}\" stands under two places"),
                    "take it out of both: it cannot tell where somebody is",
                );
            }
        }
    }
}

/// Names of nations and where they stand, by the place that lists them.
type NationNames = (PlaceId, Vec<(String, Range<usize>)>);

/// Ties each nation to the place that it is a part of.
fn link_nations(places: &mut Places, parents: &[NationNames], source: &Source, findings: &mut Findings) {
    let ids: Vec<PlaceId> = places.list.iter().map(|place| place.id.clone()).collect();
    for (parent, nations) in parents {
        let mut found = Vec::new();
        for (name, span) in nations {
            if let Some(id) = ids.iter().find(|id| id.as_str() == name) {
                found.push(id.clone());
            } else {
                let instead = write_instead(name, ids.iter().map(PlaceId::as_str));
                findings.error(source, span.clone(), "unknown-place", format!("there is no place `{name}`"), instead);
            }
        }
        for place in places.list.iter_mut().filter_map(Arc::get_mut) {
            if found.contains(&place.id) {
                place.part_of = Some(parent.clone());
            } else if place.id == *parent {
                place.nations.clone_from(&found);
            }
        }
    }
}
