//! The first line of every reply: the emergency numbers of the place, or of all when none is known.
//!
//! Words and server may disagree about the place; then both numbers show.

use std::sync::Arc;

use super::reply::Emergency;
use super::view::silent_way;
use crate::content::{Line, Locale, Place, Snapshot, Voice};

/// The number that many countries share, as a service.
const EUROPE: &str = "int-112";

/// The line for a place; `other` is where the server stands when that is somewhere else.
pub(super) fn line(place: Option<&Arc<Place>>, other: Option<&Arc<Place>>, snapshot: &Snapshot, locale: &Locale) -> Emergency {
    let voice = snapshot.voice(locale);
    match (place, other) {
        (None, _) => no_place(snapshot, voice),
        (Some(place), Some(other))
            if place.emergency != other.emergency && !place.emergency.is_empty() && !other.emergency.is_empty() =>
        {
            let text = voice.say_with(
                Line::EmergencyTwo,
                &[
                    ("numbers", &numbers(place, voice)),
                    ("place", &voice.place(&place.id)),
                    ("other-numbers", &numbers(other, voice)),
                    ("other-place", &voice.place(&other.id)),
                ],
            );
            Emergency { text, phones: phones(&[place, other]), silent: Vec::new() }
        }
        (Some(place), _) if place.emergency.is_empty() => {
            Emergency { text: voice.say(Line::EmergencyElsewhere), phones: Vec::new(), silent: Vec::new() }
        }
        (Some(place), _) => {
            let text = voice.say_with(Line::Emergency, &[("numbers", &numbers(place, voice))]);
            Emergency { text, phones: phones(&[place]), silent: Vec::new() }
        }
    }
}

/// How to reach them without speaking: the place's silent ways, each with its name, number or address, and limits.
pub(super) fn silent(place: &Place, snapshot: &Snapshot, locale: &Locale) -> Vec<String> {
    let services = place.silent.iter().filter_map(|id| snapshot.service(id.as_str()));
    services.map(|service| silent_way(service, snapshot, place, locale)).collect()
}

/// One line with the numbers of the main countries, those of nations told once for the whole.
fn no_place(snapshot: &Snapshot, voice: &Voice) -> Emergency {
    let countries: Vec<&Arc<Place>> = snapshot.places().iter().filter(|place| place.main && place.part_of.is_none()).collect();
    let of = |place: &str, numbers: &str| voice.say_with(Line::EmergencyOf, &[("place", place), ("numbers", numbers)]);
    let europe = snapshot
        .service(EUROPE)
        .and_then(|service| service.phone.as_ref())
        .map(|number| of(&voice.say(Line::Europe), number.as_str()));
    let list = countries
        .iter()
        .map(|place| of(&voice.place(&place.id), &numbers(place, voice)))
        .chain(europe)
        .reduce(|list, next| voice.say_with(Line::ListJoin, &[("first", &list), ("second", &next)]))
        .unwrap_or_default();
    Emergency { text: voice.say_with(Line::EmergencyNoPlace, &[("list", &list)]), phones: phones(&countries), silent: Vec::new() }
}

/// "112 or 999"
fn numbers(place: &Place, voice: &Voice) -> String {
    let numbers = place.emergency.iter().map(|number| number.as_str().to_owned());
    numbers.reduce(|list, next| voice.say_with(Line::Or, &[("first", &list), ("second", &next)])).unwrap_or_default()
}

fn phones(places: &[&Arc<Place>]) -> Vec<String> {
    let mut phones: Vec<String> = Vec::new();
    for number in places.iter().flat_map(|place| &place.emergency) {
        if !phones.iter().any(|earlier| earlier == number.as_str()) {
            phones.push(number.to_string());
        }
    }
    phones
}
