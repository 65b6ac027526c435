//! `waymark list`: what there is, for people and as JSON lines.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use crate::content::{Cost, Reader, Service, ServiceId, Snapshot, TopicId, Zone};

/// Writes rows as JSON lines, or their id and a few words.
fn rows(rows: impl Iterator<Item = (Value, String)>, as_json: bool, out: &mut impl Write) -> io::Result<()> {
    for (object, words) in rows {
        if as_json { writeln!(out, "{object}")? } else { writeln!(out, "{words}")? }
    }
    Ok(())
}

fn ids(ids: &[TopicId]) -> Vec<&str> {
    ids.iter().map(TopicId::as_str).collect()
}

/// The topics.
///
/// # Errors
/// When the output cannot be written.
pub fn list_topics(snapshot: &Snapshot, as_json: bool, out: &mut impl Write) -> io::Result<()> {
    let row = |topic: &crate::content::Topic| {
        let questions: Map<String, Value> =
            topic.questions.iter().map(|(locale, all)| (locale.to_string(), json!(all.len()))).collect();
        let object = json!({
            "id": topic.id, "group": topic.group.as_str(), "urgent": topic.urgent,
            "readers": topic.readers.iter().map(|reader| reader.as_str()).collect::<Vec<_>>(),
            "services": topic.services.iter().map(|service| service.id.as_str()).collect::<Vec<_>>(),
            "neighbours": ids(&topic.neighbours), "related": ids(&topic.related),
            "locales": topic.words.keys().map(ToString::to_string).collect::<Vec<_>>(), "questions": questions,
        });
        (object, format!("{:<36} {}", topic.id.as_str(), topic.group.as_str()))
    };
    rows(snapshot.topics().map(row), as_json, out)
}

/// The services, those only from memory too, with their dates and confidence.
///
/// # Errors
/// When the output cannot be written.
pub fn list_services(snapshot: &Snapshot, as_json: bool, out: &mut impl Write) -> io::Result<()> {
    let row = |service: &std::sync::Arc<Service>| {
        let checked = service.checked.map(|day| day.to_string());
        let words = format!(
            "{:<44} {:<24} {:<8} {}",
            service.id.as_str(),
            service.kind.as_str(),
            service.confidence.as_str(),
            checked.as_deref().unwrap_or("not yet checked"),
        );
        (service_row(service, checked.as_deref()), words)
    };
    rows(snapshot.services().iter().map(row), as_json, out)
}

fn service_row(service: &Service, checked: Option<&str>) -> Value {
    let text = |value: Option<&str>| value.map(str::to_owned);
    json!({
        "id": service.id, "name": service.name, "names": service.names, "kind": service.kind.as_str(),
        "places": service.places, "area": service.area,
        "readers": service.readers.iter().map(|reader| reader.as_str()).collect::<Vec<_>>(),
        "min_age": service.min_age, "max_age": service.max_age,
        "phone": service.phone, "text": service.text, "text_word": service.text_word, "email": service.email,
        "phones": service.phones.iter().map(|other| json!({"label": other.label, "number": other.number, "area": other.area})).collect::<Vec<_>>(),
        "webchat": service.webchat, "form": service.form, "url": service.url, "relay": service.relay,
        "hours": text(service.hours.as_ref().map(crate::content::Hours::raw)), "timezone": service.zone.map(Zone::name),
        "languages": service.languages, "interpreters": service.interpreters, "cost": service.cost.map(Cost::as_str),
        "anonymous": service.anonymous, "on_bill": service.on_bill, "calls_back": service.calls_back,
        "source": service.source, "seen": service.seen, "checked": checked,
        "confidence": service.confidence.as_str(), "note": service.note,
    })
}

/// The places.
///
/// # Errors
/// When the output cannot be written.
pub fn list_places(snapshot: &Snapshot, as_json: bool, out: &mut impl Write) -> io::Result<()> {
    let row = |place: &std::sync::Arc<crate::content::Place>| {
        let numbers: Vec<&str> = place.emergency.iter().map(crate::content::PhoneNumber::as_str).collect();
        let object = json!({
            "id": place.id, "names": place.names, "weak_names": place.weak_names, "people": place.people,
            "institutions": place.institutions, "emergency": numbers, "silent": place.silent.iter().map(ServiceId::as_str).collect::<Vec<_>>(),
            "child_line": place.child_line.as_ref().map(ServiceId::as_str), "lines": place.lines.iter().map(ServiceId::as_str).collect::<Vec<_>>(),
            "locale": place.locale, "timezones": place.timezones.iter().map(|zone| zone.name()).collect::<Vec<_>>(),
            "nations": place.nations, "main": place.main,
        });
        (object, format!("{:<20} {}", place.id.as_str(), numbers.join(", ")))
    };
    rows(snapshot.places().iter().map(row), as_json, out)
}

/// The languages.
///
/// # Errors
/// When the output cannot be written.
pub fn list_locales(snapshot: &Snapshot, as_json: bool, out: &mut impl Write) -> io::Result<()> {
    let row = |(locale, language): (&crate::content::Locale, &crate::content::Language)| {
        let topics = snapshot.topics().filter(|topic| topic.words.contains_key(locale)).count();
        let object =
            json!({ "id": locale, "reviewed": language.reviewed, "topics": topics, "readers": Reader::ALL.map(Reader::as_str) });
        (object, format!("{locale}  {}", if language.reviewed { "reviewed" } else { "not reviewed" }))
    };
    rows(snapshot.locales().map(row), as_json, out)
}
