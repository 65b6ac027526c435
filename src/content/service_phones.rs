//! Other numbers of a service, each with what it is for: `phones = [{ label = "after-hours", number = "…" }]`.
//!
//! A label is one that the bot's voice has a line for, so a number is never shown without its meaning; with `places` it is shown in these alone.
//! Read by `service_file`, drawn by `answer::view`.

use std::collections::BTreeSet;

use serde::{Serialize, Serializer};

use super::contact::PhoneNumber;
use super::diagnostic::write_instead;
use super::id::PlaceId;
use super::place::{Place, Places};
use super::service_file::{contact, listed_places};
use super::table::{Table, Text};

/// What another number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneLabel {
    /// The same as the main number.
    Also,
    /// When the main number does not answer.
    AfterHours,
    /// From another country.
    Abroad,
    /// In Welsh.
    Welsh,
    /// For children.
    Children,
    /// For parents.
    Parents,
    /// For parents and teachers.
    ParentsAndTeachers,
    /// For people whom the law obliges to report.
    MandatedReporters,
    /// For Indigenous people.
    Indigenous,
    /// The police alone.
    Police,
    /// The police, when it is not urgent.
    PoliceNotUrgent,
    /// Deaf people send a text to it.
    DeafText,
    /// Messages in `WhatsApp`.
    WhatsApp,
    /// A part of the place, named in `area`.
    Region,
    /// A line with a name of its own, given in `area`.
    Named,
}

impl PhoneLabel {
    const NAMES: [(&'static str, Self); 15] = [
        ("also", Self::Also),
        ("after-hours", Self::AfterHours),
        ("abroad", Self::Abroad),
        ("welsh", Self::Welsh),
        ("children", Self::Children),
        ("parents", Self::Parents),
        ("parents-and-teachers", Self::ParentsAndTeachers),
        ("mandated-reporters", Self::MandatedReporters),
        ("indigenous", Self::Indigenous),
        ("police", Self::Police),
        ("police-not-urgent", Self::PoliceNotUrgent),
        ("deaf-text", Self::DeafText),
        ("whatsapp", Self::WhatsApp),
        ("region", Self::Region),
        ("named", Self::Named),
    ];

    /// The name in files.
    pub fn as_str(self) -> &'static str {
        Self::NAMES.iter().find(|(_, label)| *label == self).map_or("", |(name, _)| name)
    }

    fn parse(table: &mut Table<'_, '_>, text: &Text<'_>) -> Option<Self> {
        let found = Self::NAMES.iter().find(|(name, _)| *name == text.value).map(|(_, label)| *label);
        if found.is_none() {
            let instead = write_instead(text.value, Self::NAMES.map(|(name, _)| name));
            table.error(text.span.clone(), "phone-label", format!("no number is for `{}`", text.value), instead);
        }
        found
    }
}

impl Serialize for PhoneLabel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Another number of the same service.
#[derive(Clone, Debug)]
pub struct OtherPhone {
    /// What it is for.
    pub label: PhoneLabel,
    /// The number.
    pub number: PhoneNumber,
    /// The region or the line that it is for, as a proper name.
    pub area: Option<String>,
    /// Where it is shown, of the places that the service is for; all of them where none is listed.
    pub places: BTreeSet<PlaceId>,
}

impl OtherPhone {
    /// Whether it is for somebody in this place, or in one that is not known.
    pub fn is_for(&self, place: Option<&Place>) -> bool {
        let listed = |place: &Place| place.nations.iter().chain([&place.id]).any(|id| self.places.contains(id));
        self.places.is_empty() || place.is_none_or(listed)
    }
}

/// Reads `phones`.
pub(super) fn read(table: &mut Table<'_, '_>, places: &Places, knows: impl Fn(&str) -> bool + Copy) -> Vec<OtherPhone> {
    let mut phones = Vec::new();
    table.tables("phones", |mut entry| {
        let text = entry.required("label");
        let label = text.as_ref().and_then(|text| PhoneLabel::parse(&mut entry, text));
        entry.required("number");
        let number = contact(&mut entry, "number", "phone", |text| PhoneNumber::parse(text, knows));
        let named = matches!(label, Some(PhoneLabel::Region | PhoneLabel::Named));
        let area = if named { entry.required("area") } else { entry.text("area") }.map(|text| text.value.to_owned());
        let places = listed_places(&mut entry, places);
        if let (Some(label), Some(number)) = (label, number) {
            phones.push(OtherPhone { label, number, area, places });
        }
        entry.finish();
    });
    phones
}
