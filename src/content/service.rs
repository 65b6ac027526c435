//! Services: who can be reached, how, when and by whom. Facts only; the sentences about them are in `service_words`.
//!
//! A phone number, hour or address exists here and nowhere else. Filled by `service_file`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use compact_calendar::CompactCalendar;

use super::contact::{Email, HttpsUrl, PhoneNumber};
use super::hours::{Hours, Zone};
use super::id::{PlaceId, Reader, ServiceId};
use super::service_phones::OtherPhone;
use super::source::Source;

/// What a service is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Police, ambulance, fire now.
    Emergency,
    /// The police, not this minute.
    Police,
    /// Takes reports about a child or a crime.
    Reporting,
    /// Gets pictures taken down.
    RemovalOfImages,
    /// Listens and advises.
    Helpline,
    /// Counselling.
    Therapy,
    /// Stands beside a person.
    Advocacy,
    /// Lawyers.
    Legal,
    /// Complaints and reviews.
    Complaints,
    /// Money after a crime.
    Compensation,
    /// For people worried about their own or another's behaviour.
    Prevention,
    /// A list of others.
    Directory,
}

impl Kind {
    pub(super) const NAMES: [(&'static str, Self); 12] = [
        ("emergency", Self::Emergency),
        ("police", Self::Police),
        ("reporting", Self::Reporting),
        ("removal-of-images", Self::RemovalOfImages),
        ("helpline", Self::Helpline),
        ("therapy-and-counselling", Self::Therapy),
        ("advocacy", Self::Advocacy),
        ("legal", Self::Legal),
        ("complaints", Self::Complaints),
        ("compensation", Self::Compensation),
        ("prevention", Self::Prevention),
        ("directory", Self::Directory),
    ];

    /// The name in files.
    pub fn as_str(self) -> &'static str {
        Self::NAMES.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// A person answers and listens: what "a way to a human" asks for.
    pub const fn listens(self) -> bool {
        matches!(self, Self::Helpline | Self::Therapy)
    }
}

/// What a call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// What a call to any number costs.
    Standard,
}

impl Cost {
    /// The name in files and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Standard => "standard",
        }
    }
}

/// How a fact came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Read on a page.
    Source,
    /// Remembered by somebody: never shown to the public.
    Memory,
}

impl Confidence {
    /// The name in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Memory => "memory",
        }
    }
}

/// One service.
#[derive(Debug)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// The name that people know.
    pub name: String,
    /// Names in other languages, by language.
    pub names: BTreeMap<String, String>,
    /// What it is for.
    pub kind: Kind,
    /// Where it can be used.
    pub places: BTreeSet<PlaceId>,
    /// The part of the place that it serves, as a proper name.
    pub area: Option<String>,
    /// For whom; empty for anyone.
    pub readers: BTreeSet<Reader>,
    /// Youngest age that may use it.
    pub min_age: Option<u8>,
    /// Oldest age that may use it.
    pub max_age: Option<u8>,
    /// Number to call.
    pub phone: Option<PhoneNumber>,
    /// Other numbers.
    pub phones: Vec<OtherPhone>,
    /// Number to text.
    pub text: Option<PhoneNumber>,
    /// The word to text.
    pub text_word: Option<String>,
    /// Mail.
    pub email: Option<Email>,
    /// Chat in a browser.
    pub webchat: Option<HttpsUrl>,
    /// A form to fill in.
    pub form: Option<HttpsUrl>,
    /// Its page.
    pub url: Option<HttpsUrl>,
    /// Textphone or relay.
    pub relay: Option<PhoneNumber>,
    /// When it answers; `None` where that is not known.
    pub hours: Option<Hours>,
    /// Its zone, also where its hours are not known.
    pub zone: Option<Zone>,
    /// Languages spoken or signed, BCP 47.
    pub languages: Vec<String>,
    /// Whether there are interpreters.
    pub interpreters: bool,
    /// What a call costs.
    pub cost: Option<Cost>,
    /// Whether a name is needed.
    pub anonymous: Option<bool>,
    /// `false` where the operator itself says that calls do not show on the bill.
    pub on_bill: Option<bool>,
    /// `false` where it cannot call or write back.
    pub calls_back: Option<bool>,
    /// Where the facts were read; empty where none is given.
    pub source: String,
    /// When that page was made or seen, in words.
    pub seen: String,
    /// The day on which somebody compared the entry with the live page.
    pub checked: Option<NaiveDate>,
    /// How it came to be known.
    pub confidence: Confidence,
    /// For moderators only.
    pub note: Option<String>,
    /// Public holidays of all places that it serves, since its staff may be in any of them.
    pub(crate) holidays: Arc<CompactCalendar>,
}

impl Service {
    /// Whether it can be used now without speaking aloud. A mail is answered later, so it is not meant.
    pub fn is_voice_free(&self) -> bool {
        self.text.is_some() || self.webchat.is_some() || self.form.is_some()
    }

    /// Whether there is any way to reach it at all.
    pub fn is_reachable(&self) -> bool {
        let numbers = self.phone.is_some() || !self.phones.is_empty() || self.relay.is_some();
        numbers || self.url.is_some() || self.email.is_some() || self.is_voice_free()
    }

    /// Whether it answers at every hour of the year.
    pub fn is_always_open(&self) -> bool {
        self.hours.as_ref().is_some_and(Hours::is_always)
    }

    /// The value that a sentence may refer to as `{ id.field }`, if it has one.
    pub fn field(&self, field: &str) -> Option<String> {
        match field {
            "phone" => self.phone.as_ref().map(ToString::to_string),
            "text" => self.text.as_ref().map(ToString::to_string),
            "text-word" => self.text_word.clone(),
            "email" => self.email.as_ref().map(|email| email.as_str().to_owned()),
            "webchat" => self.webchat.as_ref().map(ToString::to_string),
            "form" => self.form.as_ref().map(ToString::to_string),
            "url" => self.url.as_ref().map(ToString::to_string),
            "relay" => self.relay.as_ref().map(ToString::to_string),
            _ => None,
        }
    }
}

/// The fields that a sentence may refer to.
pub(super) const FIELDS: [&str; 8] = ["phone", "text", "text-word", "email", "webchat", "form", "url", "relay"];

/// All services, by id, with where each stands.
#[derive(Debug, Default)]
pub struct Services(BTreeMap<ServiceId, (Arc<Service>, Source, Range<usize>)>);

impl Services {
    /// One service that may be shown to the public.
    pub fn get(&self, id: &str) -> Option<&Arc<Service>> {
        self.any(id).filter(|service| service.confidence == Confidence::Source)
    }

    /// One service, even one that is only from memory: for moderators.
    pub fn any(&self, id: &str) -> Option<&Arc<Service>> {
        self.0.get(id).map(|(service, ..)| service)
    }

    /// All, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Service>> {
        self.0.values().map(|(service, ..)| service)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Their ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(ServiceId::as_str)
    }

    /// Adds one that stands there; where its id is taken, nothing is added and the file that has it is told.
    pub(super) fn add(&mut self, service: Service, source: &Source, span: Range<usize>) -> Result<(), String> {
        if let Some((_, earlier, _)) = self.0.get(&service.id) {
            return Err(earlier.path.to_string());
        }
        self.0.insert(service.id.clone(), (Arc::new(service), source.clone(), span));
        Ok(())
    }

    /// Where a service stands in the files.
    pub(super) fn location(&self, id: &str) -> Option<(&Source, Range<usize>)> {
        self.0.get(id).map(|(_, source, span)| (source, span.clone()))
    }
}
