//! A service as a reader sees it: ways to reach it, hours, for whom, what it cannot do.

use chrono::{DateTime, Utc};

use super::hours::{self, Opening};
use super::reply::ServiceView;
use crate::content::{Cost, HttpsUrl, Line, Locale, OtherPhone, PhoneLabel, Place, Reader, Service, Snapshot, Voice};

/// A fact compared longer ago than this many days is shown with its date (product.md, "A question's answer"; rule R05).
const FRESH_DAYS: i64 = 180;

/// Draws up a service for a reader in `place`.
pub fn view(service: &Service, snapshot: &Snapshot, place: Option<&Place>, locale: &Locale, now: DateTime<Utc>) -> ServiceView {
    let voice = snapshot.voice(locale);
    let Opening { open, words } = hours::opening(service, place, now, voice);
    let said = snapshot.service_words(locale, service.id.as_str()).cloned().unwrap_or_default();
    let hours = [words.as_str(), said.hours.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
    let stale = service.checked.is_none_or(|day| (now.date_naive() - day).num_days() > FRESH_DAYS);
    let name = service.names.get(locale.language()).unwrap_or(&service.name).clone();
    ServiceView {
        id: service.id.clone(),
        name,
        phone: service.phone.as_ref().map(ToString::to_string),
        text: service.text.as_ref().map(ToString::to_string),
        text_word: service.text_word.clone(),
        webchat: service.webchat.as_ref().map(ToString::to_string),
        form: service.form.as_ref().map(ToString::to_string),
        email: service.email.as_ref().map(|email| email.as_str().to_owned()),
        url: service.url.as_ref().map(ToString::to_string),
        ways: ways(service, place, voice),
        open,
        hours,
        cost: service.cost.map(Cost::as_str),
        audience: audience(service, voice),
        area: service.area.clone(),
        languages: service.languages.clone(),
        about: said.about,
        how: said.how,
        privacy: said.privacy,
        limits: said.limits,
        tags: tags(service, voice, locale, stale),
        checked: service.checked.map(|day| day.to_string()),
        stale,
    }
}

/// A way to reach the emergency number without speaking, in one line: what it is called, how to use it, what it cannot do.
pub(super) fn silent_way(service: &Service, snapshot: &Snapshot, place: &Place, locale: &Locale) -> String {
    let (voice, place) = (snapshot.voice(locale), Some(place));
    // The page of a number only explains it; where there is no number it is the way itself.
    let direct = direct_ways(service, place, voice);
    let ways = if direct.is_empty() { ways(service, place, voice) } else { direct };
    let ways = ways.into_iter().reduce(|list, way| voice.say_with(Line::ListJoin, &[("first", &list), ("second", &way)]));
    let said = snapshot.service_words(locale, service.id.as_str()).cloned().unwrap_or_default();
    let words = format!("{} {}", said.about, said.limits);
    let name = service.names.get(locale.language()).unwrap_or(&service.name);
    voice.say_with(Line::SilentWay, &[("name", name), ("ways", &ways.unwrap_or_default()), ("words", words.trim())])
}

/// Every way to reach it, the quickest first; an address that is given twice is shown once.
fn ways(service: &Service, place: Option<&Place>, voice: &Voice) -> Vec<String> {
    let mut ways = direct_ways(service, place, voice);
    let shown = |url: &&HttpsUrl| [&service.webchat, &service.form].into_iter().flatten().any(|address| address == *url);
    if let Some(address) = service.url.as_ref().filter(|url| !shown(url)) {
        ways.push(voice.say_with(Line::Web, &[("address", address.as_str())]));
    }
    ways
}

/// The ways without its page.
fn direct_ways(service: &Service, place: Option<&Place>, voice: &Voice) -> Vec<String> {
    let mut ways = Vec::new();
    if let Some(number) = &service.phone {
        ways.push(voice.say_with(Line::Call, &[("number", number.as_str())]));
    }
    for other in service.phones.iter().filter(|other| other.is_for(place)) {
        ways.push(other_phone(other, voice));
    }
    if let Some(number) = &service.text {
        ways.push(match &service.text_word {
            Some(word) => voice.say_with(Line::TextWord, &[("word", word), ("number", number.as_str())]),
            None => voice.say_with(Line::Text, &[("number", number.as_str())]),
        });
    }
    if let Some(number) = &service.relay {
        ways.push(voice.say_with(Line::Relay, &[("number", number.as_str())]));
    }
    for (line, address) in [(Line::Chat, &service.webchat), (Line::Form, &service.form)] {
        if let Some(address) = address {
            ways.push(voice.say_with(line, &[("address", address.as_str())]));
        }
    }
    if let Some(address) = &service.email {
        ways.push(voice.say_with(Line::Mail, &[("address", address.as_str())]));
    }
    ways
}

fn other_phone(other: &OtherPhone, voice: &Voice) -> String {
    let number = other.number.as_str();
    let line = match other.label {
        PhoneLabel::Also => Line::PhoneAlso,
        PhoneLabel::AfterHours if other.area.is_some() => Line::PhoneAfterHoursIn,
        PhoneLabel::AfterHours => Line::PhoneAfterHours,
        PhoneLabel::Abroad => Line::PhoneAbroad,
        PhoneLabel::Welsh => Line::PhoneWelsh,
        PhoneLabel::Children => Line::PhoneChildren,
        PhoneLabel::Parents => Line::PhoneParents,
        PhoneLabel::ParentsAndTeachers => Line::PhoneParentsAndTeachers,
        PhoneLabel::MandatedReporters => Line::PhoneMandatedReporters,
        PhoneLabel::Indigenous => Line::PhoneIndigenous,
        PhoneLabel::Police => Line::PhonePolice,
        PhoneLabel::PoliceNotUrgent => Line::PhonePoliceNotUrgent,
        PhoneLabel::DeafText => Line::PhoneDeafText,
        PhoneLabel::WhatsApp => Line::PhoneWhatsapp,
        PhoneLabel::Region | PhoneLabel::Named => Line::PhoneRegion,
    };
    voice.say_with(line, &[("number", number), ("area", other.area.as_deref().unwrap_or_default())])
}

/// The languages beside the reader's own: "in Dutch" where nobody is known to speak theirs, "also in French" where somebody does.
fn languages(service: &Service, voice: &Voice, locale: &Locale) -> Option<String> {
    let primary = |tag: &'_ str| tag.split('-').next().unwrap_or_default().to_owned();
    let (own, others): (Vec<_>, Vec<_>) =
        service.languages.iter().map(|tag| primary(tag)).partition(|tag| tag == locale.language());
    let names = others.iter().map(|tag| voice.say_with(Line::LanguageName, &[("tag", tag)]));
    let list = names.reduce(|list, name| voice.say_with(Line::ListComma, &[("first", &list), ("second", &name)]))?;
    let line = if own.is_empty() { Line::LanguagesOnly } else { Line::LanguagesAlso };
    Some(voice.say_with(line, &[("languages", &list)]))
}

/// "under 19", else the readers when it is not for everyone.
fn audience(service: &Service, voice: &Voice) -> Option<String> {
    let below = |age: u8| age.saturating_add(1).to_string();
    match (service.min_age, service.max_age) {
        (Some(from), Some(to)) => Some(voice.say_with(Line::ForAges, &[("from", &from.to_string()), ("to", &to.to_string())])),
        (None, Some(to)) => Some(voice.say_with(Line::ForUnder, &[("age", &below(to))])),
        (Some(from), None) => Some(voice.say_with(Line::ForOver, &[("age", &from.to_string())])),
        (None, None) if service.readers.is_empty() => None,
        (None, None) => {
            let names: Vec<String> = service.readers.iter().map(|reader| voice.say(group_of(*reader))).collect();
            names.into_iter().reduce(|list, name| voice.say_with(Line::ListJoin, &[("first", &list), ("second", &name)]))
        }
    }
}

fn group_of(reader: Reader) -> Line {
    match reader {
        Reader::Victim => Line::ForVictim,
        Reader::Friend => Line::ForFriend,
        Reader::Parent => Line::ForParent,
        Reader::AdultSurvivor => Line::ForAdultSurvivor,
        Reader::Professional => Line::ForProfessional,
        Reader::OwnThoughts => Line::ForOwnThoughts,
    }
}

/// Short facts beside the hours.
fn tags(service: &Service, voice: &Voice, locale: &Locale, stale: bool) -> Vec<String> {
    let mut tags = Vec::new();
    tags.extend(service.cost.map(|cost| voice.say(if cost == Cost::Free { Line::CostFree } else { Line::CostStandard })));
    tags.extend(audience(service, voice));
    tags.extend(languages(service, voice, locale));
    if service.interpreters {
        tags.push(voice.say(Line::LanguagesMore));
    }
    if let Some(area) = &service.area {
        tags.push(voice.say_with(Line::OnlyIn, &[("area", area)]));
    }
    if service.anonymous == Some(true) {
        tags.push(voice.say(Line::NameNotNeeded));
    }
    if service.on_bill == Some(false) {
        tags.push(voice.say(Line::NotOnBill));
    }
    if service.calls_back == Some(false) {
        tags.push(voice.say(Line::NoCallBack));
    }
    match service.checked {
        None => tags.push(voice.say(Line::NotChecked)),
        Some(day) if stale => tags.push(voice.say_with(Line::CheckedOn, &[("date", &day.to_string())])),
        Some(_) => {}
    }
    tags
}
