//! The whole content as one immutable value.
//!
//! Only `load` makes a [`Snapshot`]; whoever holds one may rely on it: every reference leads somewhere, every text is within its limits,
//! every topic has a way to a human. A reply is made from one snapshot from beginning to end.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::calibration::Calibration;
use super::case::Case;
use super::id::{Locale, PlaceId, TopicId};
use super::language::Language;
use super::place::{Place, Places};
use super::service::{Service, Services};
use super::service_words::{AllServiceWords, ServiceWords};
use super::topic::Topic;
use super::voice::Voice;

/// The content, cheap to share.
#[derive(Clone, Debug)]
pub struct Snapshot(Arc<Parts>);

#[derive(Debug)]
pub(super) struct Parts {
    pub(super) places: Places,
    pub(super) services: Services,
    pub(super) service_words: AllServiceWords,
    pub(super) topics: BTreeMap<TopicId, Topic>,
    pub(super) locales: BTreeMap<Locale, (Language, Arc<Voice>)>,
    pub(super) cases: Vec<Case>,
    pub(super) calibration: Option<Calibration>,
    pub(super) fallback: Locale,
    /// The voice of `fallback`: every lookup of a voice ends here, so none can fail.
    pub(super) voice: Arc<Voice>,
}

impl Snapshot {
    pub(super) fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// All places.
    pub fn places(&self) -> &Places {
        &self.0.places
    }

    /// One place.
    pub fn place(&self, id: &PlaceId) -> Option<&Arc<Place>> {
        self.0.places.get(id.as_str())
    }

    /// All services, those only from memory too: for moderators.
    pub fn services(&self) -> &Services {
        &self.0.services
    }

    /// One service that may be shown.
    pub fn service(&self, id: &str) -> Option<&Arc<Service>> {
        self.0.services.get(id)
    }

    /// What is said about a service, in this language or the fallback's.
    pub fn service_words(&self, locale: &Locale, id: &str) -> Option<&ServiceWords> {
        self.0.service_words.get(locale, &self.0.fallback, id)
    }

    /// All topics, by id.
    pub fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.0.topics.values()
    }

    /// One topic.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.0.topics.get(id)
    }

    /// All languages with words.
    pub fn locales(&self) -> impl Iterator<Item = (&Locale, &Language)> {
        self.0.locales.iter().map(|(locale, (language, _))| (locale, language))
    }

    /// The language whose words stand in where another has none.
    pub fn fallback(&self) -> &Locale {
        &self.0.fallback
    }

    /// The bot's own voice in a language, or the fallback's.
    pub fn voice(&self, locale: &Locale) -> &Voice {
        self.0.locales.get(locale).map_or(&self.0.voice, |(_, voice)| voice)
    }

    /// The language to answer in for a wished one: itself, another of the same language, or `None`.
    pub fn closest(&self, wished: &Locale) -> Option<&Locale> {
        let exact = self.0.locales.keys().find(|locale| *locale == wished);
        exact.or_else(|| self.0.locales.keys().find(|locale| locale.language() == wished.language()))
    }

    /// What the matcher's evidence is worth, if it was found for this content or for one like it.
    pub fn calibration(&self) -> Option<&Calibration> {
        self.0.calibration.as_ref()
    }

    /// Tells two contents apart by what the matcher learns from: 16 hexadecimal digits (FNV-1a over all of it, in order).
    pub fn digest(&self) -> String {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let mut add = |text: &str| {
            for byte in text.bytes().chain(std::iter::once(0)) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        };
        for topic in self.topics() {
            add(topic.id.as_str());
            topic.questions.iter().for_each(|(locale, lines)| {
                add(&locale.to_string());
                lines.iter().for_each(&mut add);
            });
        }
        for (locale, language) in self.locales() {
            add(&locale.to_string());
            let cries = language.cries.iter().map(|cries| (&*cries.path, &cries.lines));
            let askers = language.askers.iter().map(|askers| (&*askers.path, &askers.lines));
            let others = [("background", &language.background), ("common words", &language.common_words)];
            for (name, lines) in cries.chain(askers).chain(others) {
                add(name);
                lines.iter().for_each(&mut add);
            }
            language.abbreviations.iter().for_each(|(short, long)| {
                add(short);
                add(long);
            });
            language.word_classes.iter().chain(&language.cues).for_each(|source| add(&source.text));
        }
        format!("{hash:016x}")
    }

    /// The routing cases.
    pub fn cases(&self) -> &[Case] {
        &self.0.cases
    }
}
