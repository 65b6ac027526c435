//! The first service of every topic for each reader in each main place: one that this person can use now, and the one that the table names.
//!
//! The table is `tests/cases/first-services.tsv`. When a service goes, changes its ages, hours or country, the test names every line that
//! changed; after a look at them `WAYMARK_WRITE_TABLE=1 cargo test --test it first_services` writes it anew.

use std::fmt::Write as _;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use waymark::answer::{Go, State, press};
use waymark::content::{Kind, PlaceId, Reader, Service, TopicId};

use crate::support::{EDITION, a_tuesday};

const TABLE: &str = "tests/cases/first-services.tsv";
const PLACES: [&str; 9] =
    ["england", "wales", "scotland", "northern-ireland", "ireland", "australia", "canada", "united-states", "new-zealand"];

/// Where the one who knows what to do comes first although its hours are not known: an adult who asks about a child at work or at home, in a topic
/// for which no line that is known to be open is for them. The card says that its hours are not known, and the next one listens at any hour.
const HOURS_NOT_KNOWN: [(&str, [&str; 2]); 2] =
    [("professional-concern", ["nspcc-helpline", "tusla"]), ("complain-about-police", ["fiosru", ""])];

/// What a reader must be, to whom the service speaks; unknown readers may be anybody.
fn is_for(service: &Service, reader: Option<Reader>) -> bool {
    let listed = |reader| service.readers.is_empty() || service.readers.contains(&reader);
    match reader {
        None => ![Reader::OwnThoughts, Reader::Professional].map(|only| [only].into()).contains(&service.readers),
        // A child of any age, 12 and under too.
        Some(Reader::Victim) => listed(Reader::Victim) && service.min_age.is_none_or(|min| min < 18),
        Some(Reader::AdultSurvivor) => listed(Reader::AdultSurvivor) && service.max_age.is_none_or(|max| max > 18),
        // Who worries about a friend is often of that age too.
        Some(Reader::Friend) => listed(Reader::Friend) || listed(Reader::Victim),
        Some(reader) => listed(reader),
    }
}

fn first(topic: &TopicId, place: &str, reader: Option<Reader>, now: DateTime<Utc>) -> (String, Option<bool>) {
    let state = State { topic: None, place: PlaceId::parse(place), reader, locale: EDITION.snapshot.fallback().clone() };
    let reply = press(&Go::Topic(topic.clone()), &state, &EDITION.snapshot, now).unwrap();
    let first = reply.services.first().unwrap_or_else(|| panic!("{topic} in {place} for {reader:?}: no service"));
    assert!(!first.ways.is_empty(), "{topic} in {place} for {reader:?}: {} has no way in", first.id);
    (first.id.to_string(), first.open)
}

#[test]
fn the_first_service_is_one_that_this_person_can_use_now() {
    let readers = || [None].into_iter().chain(Reader::ALL.map(Some));
    let mut wrong = Vec::new();
    // A working morning, and a night of Saturday to Sunday: every main place has its night in one of these.
    let hours = [0, 7, 13].map(|hours| a_tuesday() + TimeDelta::days(4) + TimeDelta::hours(hours));
    for topic in EDITION.snapshot.topics() {
        for place in PLACES {
            for reader in readers() {
                for now in hours {
                    let (id, open) = first(&topic.id, place, reader, now);
                    let service = EDITION.snapshot.service(&id).unwrap();
                    let here = service.places.iter().any(|other| other.as_str() == place);
                    let expert = matches!(reader, Some(Reader::Professional | Reader::Parent))
                        && open.is_none()
                        && HOURS_NOT_KNOWN.iter().any(|(other, ids)| *other == topic.id.as_str() && ids.contains(&id.as_str()));
                    let known = open == Some(true) || service.kind == Kind::Directory || expert;
                    if !(here && known && is_for(service, reader)) {
                        wrong.push(format!("{} in {place} for {reader:?} at {now}: {id}, open {open:?}", topic.id));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_first_service_is_the_one_in_the_table() {
    let mut table = String::from("topic\tplace\tunknown");
    for reader in Reader::ALL {
        let _ = write!(table, "\t{}", reader.as_str());
    }
    table.push('\n');
    for topic in EDITION.snapshot.topics() {
        for place in PLACES {
            let _ = write!(table, "{}\t{place}", topic.id);
            for reader in [None].into_iter().chain(Reader::ALL.map(Some)) {
                let _ = write!(table, "\t{}", first(&topic.id, place, reader, a_tuesday()).0);
            }
            table.push('\n');
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    if std::env::var_os("WAYMARK_WRITE_TABLE").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    let changed: Vec<String> =
        kept.lines().zip(table.lines()).filter(|(was, is)| was != is).map(|(was, is)| format!("- {was}\n+ {is}")).collect();
    assert!(kept == table, "{} lines of {TABLE} changed:\n{}", changed.len(), changed.join("\n"));
}
