//! Topics: how an answer is wired (`topic.toml`) and which questions lead to it (`questions.<locale>.txt`).
//!
//! What the answer says is in `words`. References are checked here against the services and the other topics.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::diagnostic::{Findings, write_instead};
use super::id::{Locale, Reader, TopicId};
use super::lines::Lines;
use super::place::Places;
use super::service::{Service, Services};
use super::service_file;
use super::source::Source;
use super::table::{self, Table, Text};
use super::words::TopicWords;

/// The part of the menu that a topic stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Danger this minute.
    Now,
    /// Telling somebody who can act.
    Report,
    /// Pictures, threats and strangers online.
    Online,
    /// What the police and courts should do.
    PoliceAndJustice,
    /// Somebody to listen and help.
    Support,
    /// What the words and the law mean.
    Understand,
    /// The bot itself.
    About,
}

impl Group {
    /// All seven, in the menu's order.
    pub const ALL: [Self; 7] =
        [Self::Now, Self::Report, Self::Online, Self::PoliceAndJustice, Self::Support, Self::Understand, Self::About];

    /// The name in files and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Report => "report",
            Self::Online => "online",
            Self::PoliceAndJustice => "police-and-justice",
            Self::Support => "support",
            Self::Understand => "understand",
            Self::About => "about",
        }
    }
}

/// The 57 topics of product.md. Their ids are fixed: a wire may name one whose words are still to come.
pub const PLANNED: [&str; 57] = [
    "in-danger-now",
    "sexual-assault-now",
    "self-harm-and-suicide",
    "missing-child",
    "report-to-police",
    "report-online-grooming",
    "report-anonymously",
    "report-past-abuse",
    "group-exploitation",
    "worried-about-a-child",
    "worried-about-a-friend",
    "worried-about-someones-behaviour",
    "professional-concern",
    "school-abuse",
    "what-happens-when-i-report",
    "help-without-reporting",
    "keeping-evidence",
    "image-shared",
    "sextortion",
    "online-safety",
    "police-not-listening",
    "complain-about-police",
    "victim-blamed",
    "victims-rights",
    "right-to-review",
    "closed-case-review",
    "court-support",
    "advocate",
    "services-not-listening",
    "criminal-record-from-exploitation",
    "compensation",
    "anonymity",
    "being-abused",
    "talk-to-someone",
    "counselling",
    "adult-survivor",
    "parents-support",
    "supporting-someone",
    "boys-and-men",
    "lgbt",
    "disability-and-deaf",
    "faith-and-culture",
    "language-help",
    "domestic-abuse",
    "trafficking",
    "criminal-exploitation",
    "sexual-health",
    "somewhere-safe",
    "worried-about-own-thoughts",
    "what-is-grooming",
    "is-it-abuse",
    "consent-and-law",
    "confidentiality",
    "about-this-bot",
    "hide-my-messages",
    "greeting",
    "thanks",
];

/// One topic.
#[derive(Debug)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// Where it stands in the menu.
    pub group: Group,
    /// Whether it is about danger this minute.
    pub urgent: bool,
    /// For whom it is written, first the likeliest.
    pub readers: Vec<Reader>,
    /// Its services, best first.
    pub services: Vec<Arc<Service>>,
    /// Topics that a reader can hardly tell from it.
    pub neighbours: Vec<TopicId>,
    /// Natural next questions.
    pub related: Vec<TopicId>,
    /// Its words, by language.
    pub words: BTreeMap<Locale, TopicWords>,
    /// Its example questions, by language.
    pub questions: BTreeMap<Locale, Lines>,
}

/// Parses `topic.toml`; words and questions are put in by `load`.
pub(super) fn parse(
    id: TopicId,
    source: &Source,
    places: &Places,
    services: &Services,
    findings: &mut Findings,
) -> Option<Topic> {
    let document = table::parse(source, findings);
    let mut table = Table::new(source, document.get_ref(), 0..0, findings);
    let group = group(&mut table);
    let urgent = table.flag("urgent").unwrap_or(false);
    let readers = readers(&mut table);
    let listed = listed_services(&mut table, services);
    reaches_a_human(&mut table, &listed, places, &readers);
    let neighbours = topics(&mut table, "neighbours", &id);
    let related = topics(&mut table, "related", &id);
    table.finish();
    Some(Topic {
        id,
        group: group?,
        urgent,
        readers,
        services: listed,
        neighbours,
        related,
        words: BTreeMap::new(),
        questions: BTreeMap::new(),
    })
}

fn group(table: &mut Table<'_, '_>) -> Option<Group> {
    let text = table.required("group")?;
    let group = Group::ALL.into_iter().find(|group| group.as_str() == text.value);
    if group.is_none() {
        let instead = write_instead(text.value, Group::ALL.map(Group::as_str));
        table.error(text.span, "unknown-group", format!("there is no group `{}`", text.value), instead);
    }
    group
}

/// The readers in the order written: the first decides whose line comes first when the reader is not known.
fn readers(table: &mut Table<'_, '_>) -> Vec<Reader> {
    let order: Vec<String> = table.texts("readers").iter().map(|text| text.value.to_owned()).collect();
    service_file::readers(table, "readers");
    order.iter().filter_map(|name| Reader::parse(name)).collect()
}

fn listed_services(table: &mut Table<'_, '_>, services: &Services) -> Vec<Arc<Service>> {
    let mut listed: Vec<Arc<Service>> = Vec::new();
    for Text { value, span } in table.texts("services") {
        if let Some(service) = services.get(value) {
            if listed.iter().any(|earlier| earlier.id == service.id) {
                table.error(span, "duplicate-id", format!("`{value}` is listed twice"), "keep one of the two");
            } else {
                listed.push(Arc::clone(service));
            }
        } else if services.any(value).is_some() {
            table.error(
                span,
                "memory",
                format!("`{value}` is known from memory only and is never shown"),
                "take it out of the list",
            );
        } else {
            let instead = write_instead(value, services.ids());
            table.error(span, "unknown-service", format!("there is no service `{value}`"), instead);
        }
    }
    listed
}

/// No topic without a way to a human, in each of the nine places: a line that listens, among its services or the place's own.
fn reaches_a_human(table: &mut Table<'_, '_>, listed: &[Arc<Service>], places: &Places, readers: &[Reader]) {
    let span = table.key_span("services");
    if !listed.iter().any(|service| service.kind.listens() && service.is_reachable()) {
        let advice = "add a helpline, such as \"samaritans\"";
        return table.error(span, "no-human", "no service of this topic listens", advice);
    }
    let listens = |service: &Arc<Service>, place: &str| {
        let fits =
            service.readers.is_empty() || readers.is_empty() || readers.iter().any(|reader| service.readers.contains(reader));
        service.kind.listens() && service.is_reachable() && service.places.contains(place) && fits
    };
    for place in places.iter().filter(|place| place.main) {
        if !listed.iter().any(|service| listens(service, place.id.as_str())) {
            let message = format!("no service of this topic listens in {}", place.id);
            table.error(span.clone(), "no-human", message, "add a helpline of that place");
        }
    }
}

/// Lists of topics: ids of product.md, without the topic itself.
fn topics(table: &mut Table<'_, '_>, key: &'static str, own: &TopicId) -> Vec<TopicId> {
    let mut topics = Vec::new();
    for Text { value, span } in table.texts(key) {
        match TopicId::parse(value) {
            Some(id) if id == *own => {
                table.error(span, "unknown-topic", "a topic cannot lead to itself", "take it out of the list");
            }
            Some(id) if PLANNED.contains(&value) => topics.push(id),
            _ => table.error(span, "unknown-topic", format!("there is no topic `{value}`"), write_instead(value, PLANNED)),
        }
    }
    topics
}

/// Parses `questions.<locale>.txt`: one question a line, literal.
pub(super) fn questions(source: &Source, locale: &Locale, findings: &mut Findings) -> Lines {
    let questions = Lines::of_messages(source, findings);
    let wanted = if locale.language() == "en" { 25 } else { 15 };
    if questions.len() < wanted {
        let message = format!("there are {} example questions; at least {wanted} are needed", questions.len());
        findings.error(
            source,
            0..0,
            "too-few-questions",
            message,
            "add more, in many voices: they decide how well we understand",
        );
    }
    questions
}
