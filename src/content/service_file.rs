//! Reads `responses/services/*.toml`: each table a service.
//!
//! It says where each mistake stands and what to write, and goes on with the rest. Called by `load`; `service` has what comes out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::contact::{BadContact, Email, HttpsUrl, PhoneNumber};
use super::diagnostic::{Findings, write_instead};
use super::holiday;
use super::hours::{Hours, Zone};
use super::id::{PlaceId, Reader, ServiceId, language_exists};
use super::place::{Places, bad_language, bad_zone};
use super::service::{Confidence, Cost, Kind, Service, Services};
use super::service_phones;
use super::source::Source;
use super::table::{self, Table, Text};

/// Parses one file of services into `services`.
pub(super) fn parse(source: &Source, places: &Places, services: &mut Services, findings: &mut Findings) {
    let document = table::parse(source, findings);
    for (key, value) in document.get_ref() {
        let Some(inner) = value.get_ref().as_table() else {
            findings.error(source, key.span(), "wrong-type", "a service is a table", "write `[childline]` and its keys below");
            continue;
        };
        let Some(id) = ServiceId::parse(key.get_ref()) else {
            findings.error(source, key.span(), "bad-id", "this is not an id", "use lower-case letters, digits and hyphens");
            continue;
        };
        let service = read(id.clone(), Table::new(source, inner, key.span(), findings), places);
        if let Err(earlier) = services.add(service, source, key.span()) {
            let message = format!("the service `{id}` is already in {earlier}");
            findings.error(source, key.span(), "duplicate-id", message, "keep one of the two");
        }
    }
}

fn read(id: ServiceId, mut table: Table<'_, '_>, places: &Places) -> Service {
    let name = table.required("name").map(|text| text.value.to_owned());
    let names = table.inner("names").map(|mut inner| names(&mut inner)).unwrap_or_default();
    let kind = kind(&mut table);
    let served = served(&mut table, places);
    let knows = |code: &str| served.iter().filter_map(|id| places.get(id.as_str())).any(|place| place.knows_short_code(code));

    let phone = contact(&mut table, "phone", "phone", |text| PhoneNumber::parse(text, knows));
    let text = contact(&mut table, "text", "phone", |text| PhoneNumber::parse(text, knows));
    let relay = contact(&mut table, "relay", "phone", |text| PhoneNumber::parse(text, knows));
    let phones = service_phones::read(&mut table, places, knows);
    let email = contact(&mut table, "email", "email", Email::parse);
    let webchat = contact(&mut table, "webchat", "url", HttpsUrl::parse);
    let form = contact(&mut table, "form", "url", HttpsUrl::parse);
    let url = contact(&mut table, "url", "url", HttpsUrl::parse);
    let (hours, zone) = hours(&mut table);
    let (min_age, max_age) = ages(&mut table);
    // Round the clock is round the clock on holidays too: only other hours need the calendars.
    let varies = hours.as_ref().is_some_and(|hours| !hours.is_always());
    let observed = served.iter().filter(|_| varies).filter_map(|id| places.get(id.as_str()));
    let holidays = holiday::union(observed.filter_map(|place| place.holidays.as_deref()));
    let service = Service {
        id,
        name: name.unwrap_or_default(),
        names,
        kind: kind.unwrap_or(Kind::Directory),
        places: served,
        area: owned(table.text("area")),
        readers: readers(&mut table, "readers"),
        min_age,
        max_age,
        phone,
        phones,
        text,
        text_word: owned(table.text("text_word")),
        email,
        webchat,
        form,
        url,
        relay,
        hours,
        zone,
        languages: languages(&mut table),
        interpreters: table.flag("interpreters").unwrap_or(false),
        cost: cost(&mut table),
        anonymous: table.flag("anonymous"),
        on_bill: table.flag("on_bill"),
        calls_back: table.flag("calls_back"),
        source: source_page(&mut table),
        seen: owned(table.required("seen")).unwrap_or_default(),
        checked: checked(&mut table),
        confidence: confidence(&mut table),
        note: owned(table.text("note")),
        holidays,
    };
    table.finish();
    service
}

fn owned(text: Option<Text<'_>>) -> Option<String> {
    text.map(|text| text.value.to_owned())
}

/// Reads one way to reach a service.
pub(super) fn contact<T>(
    table: &mut Table<'_, '_>,
    key: &'static str,
    rule: &'static str,
    parse: impl Fn(&str) -> Result<T, BadContact>,
) -> Option<T> {
    let text = table.text(key)?;
    match parse(text.value) {
        Ok(contact) => Some(contact),
        Err(bad) => {
            table.error(text.span, rule, bad.message, bad.instead);
            None
        }
    }
}

fn names(table: &mut Table<'_, '_>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for (language, name) in table.pairs() {
        if language_exists(language.value) {
            names.insert(language.value.to_owned(), name.value.to_owned());
        } else {
            bad_language(table, language);
        }
    }
    names
}

fn kind(table: &mut Table<'_, '_>) -> Option<Kind> {
    let text = table.required("kind")?;
    let found = Kind::NAMES.iter().find(|(name, _)| *name == text.value).map(|(_, kind)| *kind);
    if found.is_none() {
        let instead = write_instead(text.value, Kind::NAMES.iter().map(|(name, _)| *name));
        table.error(text.span, "unknown-kind", format!("there is no kind `{}`", text.value), instead);
    }
    found
}

/// The places served; none listed means every place, and a country of nations is served when all its nations are.
fn served(table: &mut Table<'_, '_>, places: &Places) -> BTreeSet<PlaceId> {
    if !table.has("places") {
        table.required("places");
        return BTreeSet::new();
    }
    let mut served = listed_places(table, places);
    if served.is_empty() {
        served.extend(places.iter().map(|place| place.id.clone()));
    }
    for place in places.iter().filter(|place| !place.nations.is_empty()) {
        if place.nations.iter().all(|nation| served.contains(nation)) {
            served.insert(place.id.clone());
        }
    }
    served
}

/// The places listed under `places`.
pub(super) fn listed_places(table: &mut Table<'_, '_>, places: &Places) -> BTreeSet<PlaceId> {
    let mut all = BTreeSet::new();
    for text in table.texts("places") {
        if let Some(place) = places.get(text.value) {
            all.insert(place.id.clone());
        } else {
            let instead = write_instead(text.value, places.ids());
            table.error(text.span, "unknown-place", format!("there is no place `{}`", text.value), instead);
        }
    }
    all
}

pub(super) fn readers(table: &mut Table<'_, '_>, key: &'static str) -> BTreeSet<Reader> {
    let mut readers = BTreeSet::new();
    for text in table.texts(key) {
        if let Some(reader) = Reader::parse(text.value) {
            readers.insert(reader);
        } else {
            let instead = write_instead(text.value, Reader::ALL.map(Reader::as_str));
            table.error(text.span, "unknown-reader", format!("there is no reader `{}`", text.value), instead);
        }
    }
    readers
}

fn ages(table: &mut Table<'_, '_>) -> (Option<u8>, Option<u8>) {
    let (min, max) = (table.age("min_age"), table.age("max_age"));
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        let span = table.key_span("min_age");
        table.error(span, "age", "the youngest age is above the oldest", "exchange the two, or leave one out");
    }
    (min, max)
}

fn hours(table: &mut Table<'_, '_>) -> (Option<Hours>, Option<Zone>) {
    let raw = table.text("hours");
    let zone = table.text("timezone");
    let zone_named = zone.is_some();
    let zone = zone.and_then(|text| {
        let zone = Zone::parse(text.value);
        if zone.is_none() {
            bad_zone(table, text);
        }
        zone
    });
    let Some(raw) = raw else { return (None, zone) };
    // Round the clock is the same in every zone.
    let Some(in_zone) = zone.or((raw.value == "24/7").then_some(Zone::Caller)) else {
        if !zone_named {
            let advice = "add `timezone = \"Europe/London\"`, or \"caller\" for the caller's own";
            table.error(raw.span, "timezone", "hours need the time zone that they are meant in", advice);
        }
        return (None, None);
    };
    match Hours::parse(raw.value, in_zone) {
        Ok(hours) => (Some(hours), zone),
        Err(message) => {
            table.error(
                raw.span,
                "hours",
                message,
                "write them like \"Mo-Fr 09:00-17:00\" or \"24/7\", or leave them out if not known",
            );
            (None, zone)
        }
    }
}

fn languages(table: &mut Table<'_, '_>) -> Vec<String> {
    let mut languages = Vec::new();
    for text in table.texts("languages") {
        if language_exists(text.value.split('-').next().unwrap_or_default())
            && text.value.parse::<unic_langid::LanguageIdentifier>().is_ok()
        {
            languages.push(text.value.to_owned());
        } else {
            bad_language(table, text);
        }
    }
    languages
}

fn cost(table: &mut Table<'_, '_>) -> Option<Cost> {
    let text = table.text("cost")?;
    let cost = [Cost::Free, Cost::Standard].into_iter().find(|cost| cost.as_str() == text.value);
    if cost.is_none() {
        table.error(text.span, "cost", "this is not a cost", "write \"free\" or \"standard\", or leave it out if not known");
    }
    cost
}

/// Where the facts were read. An address in plain http, or none, may stand here: it is shown to moderators only.
fn source_page(table: &mut Table<'_, '_>) -> String {
    let Some(text) = table.required("source") else { return String::new() };
    let is_page = text.value.is_empty()
        || url::Url::parse(text.value).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !is_page {
        table.error(text.span, "url", "this is not a web address", "write the page where the facts were read");
    }
    text.value.to_owned()
}

fn checked(table: &mut Table<'_, '_>) -> Option<NaiveDate> {
    let text = table.required("checked")?;
    if text.value.is_empty() {
        return None;
    }
    let date = NaiveDate::parse_from_str(text.value, "%Y-%m-%d").ok();
    if date.is_none() {
        table.error(
            text.span,
            "date",
            "this is not a date",
            "write the day as \"2026-11-24\", or \"\" if nobody compared it with the live page",
        );
    }
    date
}

fn confidence(table: &mut Table<'_, '_>) -> Confidence {
    let Some(text) = table.required("confidence") else { return Confidence::Memory };
    match text.value {
        "source" => Confidence::Source,
        "memory" => Confidence::Memory,
        _ => {
            table.error(text.span, "confidence", "this is not a confidence", "write \"source\" or \"memory\"");
            Confidence::Memory
        }
    }
}
