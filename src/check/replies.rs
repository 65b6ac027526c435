//! Rules over composed replies: what a person really reads, for each topic, place, reader and language.

use chrono::{DateTime, Utc};
use unicode_segmentation::UnicodeSegmentation;

use super::gather::{Gather, Spot};
use crate::answer::{Asking, Go, Reply, compose};
use crate::content::{
    Files, Findings, Kind, Locale, Place, Reader, ServiceId, Severity::Error, Severity::Warning, Snapshot, Topic,
};
use crate::matching::Decision;

/// Discord's limits: buttons a message, characters on one, characters of all embeds together.
const MOST_BUTTONS: usize = 25;
const LONGEST_LABEL: usize = 80;
const LONGEST_REPLY: usize = 6_000;

/// Checks every reply; gives how many were composed.
pub(super) fn check(files: &Files, snapshot: &Snapshot, now: DateTime<Utc>, findings: &mut Findings) -> usize {
    let mut gather = Gather::default();
    let mut composed = 0;
    let readers: Vec<Option<Reader>> = Reader::ALL.map(Some).into_iter().chain([None]).collect();
    for (locale, language) in snapshot.locales() {
        for topic in snapshot.topics().filter(|topic| topic.words.contains_key(locale)) {
            for place in std::iter::once(None).chain(snapshot.places().iter().map(Some)) {
                for reader in &readers {
                    let decision = Decision::topic(topic.id.clone(), locale.clone());
                    let place_id = place.map(|place| place.id.clone());
                    let asking = Asking { chosen_place: place_id, hinted_place: None, reader: *reader, now };
                    let reply = compose(&decision, snapshot, &asking);
                    composed += 1;
                    let met = Met {
                        files,
                        snapshot,
                        topic: Some(topic),
                        place: place.map(AsRef::as_ref),
                        reader: *reader,
                        locale,
                        suicide: &language.lists.suicide,
                    };
                    met.check(&reply, &mut gather);
                    met.answer(&reply, &mut gather);
                }
            }
        }
    }
    super::wiring::check(files, snapshot, &mut gather);
    gather.tell(findings);
    composed
}

/// A reply and the circumstances in which it was met.
pub(super) struct Met<'a> {
    pub(super) files: &'a Files,
    pub(super) snapshot: &'a Snapshot,
    pub(super) topic: Option<&'a Topic>,
    pub(super) place: Option<&'a Place>,
    pub(super) reader: Option<Reader>,
    pub(super) locale: &'a Locale,
    pub(super) suicide: &'a [String],
}

impl Met<'_> {
    fn at(&self) -> String {
        let place = self.place.map_or("no place", |place| place.id.as_str());
        self.reader.map_or_else(|| place.to_owned(), |reader| format!("{place}, reader {}", reader.as_str()))
    }

    /// The wiring of the topic, else the bot's voice.
    fn wiring(&self, key: &str) -> Spot {
        match self.topic {
            Some(topic) => Spot::key(self.files, &format!("responses/{}/topic.toml", topic.id), key),
            None => Spot::voice(self.files, &self.locale.to_string(), "topics-title"),
        }
    }

    fn voice(&self, id: &str) -> Spot {
        Spot::voice(self.files, &self.locale.to_string(), id)
    }

    /// What holds for every reply, menus too.
    pub(super) fn check(&self, reply: &Reply, gather: &mut Gather) {
        self.emergency(reply, gather);
        self.lines(reply, gather);
        self.human(reply, gather);
        self.buttons(reply, gather);
        let length = shown(reply);
        // A list of all services is drawn page by page.
        if reply.outcome != "menu" && length > LONGEST_REPLY {
            let message = format!("the whole reply is {length} characters long; Discord shows {LONGEST_REPLY}");
            gather.note(&self.wiring("services"), Error, "R42", &message, "shorten what is said about its services", &self.at());
        }
    }

    /// The emergency line is first and holds the place's own number.
    fn emergency(&self, reply: &Reply, gather: &mut Gather) {
        let line = match self.place {
            None => "emergency-no-place",
            Some(place) if place.emergency.is_empty() => "emergency-elsewhere",
            Some(_) => "emergency",
        };
        let mut wrong = |message: &str, instead: &str| gather.note(&self.voice(line), Error, "R01", message, instead, &self.at());
        let text = reply.emergency.text.as_str();
        if text.trim().is_empty() {
            return wrong("the emergency line is empty", "write it with `{ $numbers }`");
        }
        let wanted: Vec<&str> = match self.place {
            Some(place) => place.emergency.iter().take(1).map(crate::content::PhoneNumber::as_str).collect(),
            None => self
                .snapshot
                .places()
                .iter()
                .filter(|place| place.main)
                .filter_map(|place| place.emergency.first())
                .map(crate::content::PhoneNumber::as_str)
                .collect(),
        };
        if wanted.iter().any(|number| !text.contains(number)) {
            wrong(
                "the emergency line does not hold the place's number",
                "write `{ $numbers }` into it (`{ $list }` without a place)",
            );
        }
        if let [number] = wanted.as_slice()
            && text.find(|c: char| c.is_ascii_digit()) != text.find(number)
        {
            wrong("another number stands before the emergency number", "begin with `{ $numbers }`");
        }
    }

    /// The bot line and the privacy line are there; the topic's words have no number before the emergency line's, since they come after.
    fn lines(&self, reply: &Reply, gather: &mut Gather) {
        if reply.bot.trim().is_empty() {
            gather.note(
                &self.voice("bot"),
                Error,
                "R22",
                "the line that says it is a bot is empty",
                "write \"I'm a bot.\"",
                &self.at(),
            );
        }
        if reply.notice.trim().is_empty() {
            gather.note(
                &self.voice("notice"),
                Error,
                "R21",
                "the privacy line is empty",
                "name Discord, the phone and About",
                &self.at(),
            );
        }
    }

    /// A person can be reached, and what is shown serves the place.
    fn human(&self, reply: &Reply, gather: &mut Gather) {
        let services = reply.services.iter().filter_map(|shown| self.snapshot.service(shown.id.as_str()));
        let main = self.place.is_none_or(|place| place.main);
        let reached = services.clone().any(|service| service.kind.listens() || (!main && service.kind == Kind::Directory));
        // The lists after a press on "More services" may hold other kinds alone: the answer before it has the line.
        if !reached && reply.outcome != "menu" {
            gather.note(
                &self.wiring("services"),
                Error,
                "R02",
                "no line that listens is shown",
                "add a helpline of that place to `services`",
                &self.at(),
            );
        }
        for service in services {
            if let Some(place) = self.place.filter(|place| !service.places.contains(&place.id)) {
                let message = format!("`{}` is shown in {}, where it does not serve", service.id, place.id);
                gather.note(&self.wiring("services"), Error, "R04", &message, "take it out, or correct its `places`", "");
            }
            let reports = matches!(service.kind, Kind::Police | Kind::Reporting | Kind::Complaints);
            if self.reader == Some(Reader::OwnThoughts) && reports {
                let message = format!("`{}` takes reports and is shown to somebody worried about their own thoughts", service.id);
                gather.note(&self.wiring("services"), Error, "R02", &message, "give the service its `readers`", &self.at());
            }
        }
    }

    fn buttons(&self, reply: &Reply, gather: &mut Gather) {
        let labels = reply.buttons.iter().map(|button| &button.label);
        if reply.buttons.len() < 2 {
            gather.note(
                &self.wiring("related"),
                Error,
                "R30",
                "there are fewer than two choices",
                "add related topics",
                &self.at(),
            );
        }
        if !reply.buttons.iter().any(|button| button.go == Go::Hide) {
            gather.note(
                &self.voice("button-hide"),
                Error,
                "R33",
                "the reply cannot be hidden",
                "this is a fault of the program",
                &self.at(),
            );
        }
        if reply.buttons.len() > MOST_BUTTONS {
            let message = format!("there are {} buttons; Discord shows {MOST_BUTTONS}", reply.buttons.len());
            gather.note(&self.wiring("related"), Error, "R42", &message, "wire fewer", &self.at());
        }
        for label in labels {
            let length = label.graphemes(true).count();
            if label.trim().is_empty() || length > LONGEST_LABEL {
                let message = format!("a button says \"{label}\" ({length} characters)");
                gather.note(&self.wiring("related"), Error, "R42", &message, "one to 80 characters", &self.at());
            }
        }
    }

    /// What holds for a topic's answer.
    fn answer(&self, reply: &Reply, gather: &mut Gather) {
        if !reply.buttons.iter().any(|button| button.go == Go::NotThis) {
            gather.note(
                &self.voice("button-not-this"),
                Error,
                "R34",
                "the guess cannot be corrected",
                "this is a fault of the program",
                &self.at(),
            );
        }
        self.two_lines(reply, gather);
        let said = format!("{} {} {} {}", reply.title, reply.opening, reply.steps.join(" "), reply.next).to_lowercase();
        let Some(word) = self.suicide.iter().find(|word| said.contains(&word.to_lowercase())) else { return };
        let listens = reply
            .services
            .iter()
            .filter_map(|shown| self.snapshot.service(shown.id.as_str()))
            .any(|service| service.kind.listens() || service.kind == Kind::Directory);
        if !listens {
            let message = format!("\"{word}\" stands here without a line that listens");
            gather.note(&self.wiring("services"), Error, "R46", &message, "add a helpline to `services`", &self.at());
        }
    }
}

impl Met<'_> {
    /// Two lines where the topic has two for this place and reader.
    fn two_lines(&self, reply: &Reply, gather: &mut Gather) {
        let (Some(topic), Some(place)) = (self.topic, self.place.filter(|place| place.main)) else { return };
        let mut lines: Vec<&ServiceId> = reply.services.iter().map(|shown| &shown.id).filter(|id| self.listens(id)).collect();
        // What a sentence names is told too.
        let said = format!("{} {} {}", reply.opening, reply.steps.join(" "), reply.next);
        let named = topic.services.iter().filter(|service| service.kind.listens() && said.contains(service.name.as_str()));
        lines.extend(named.map(|service| &service.id));
        lines.sort();
        lines.dedup();
        let [only] = lines.as_slice() else { return };
        let another = topic.services.iter().find(|service| {
            let fits = self.reader.is_none_or(|reader| service.readers.is_empty() || service.readers.contains(&reader));
            service.id != **only && service.kind.listens() && service.places.contains(&place.id) && service.is_reachable() && fits
        });
        if let Some(another) = another {
            let message = format!("`{only}` is the only line that listens, although `{}` does too", another.id);
            gather.note(
                &self.wiring("services"),
                Warning,
                "two-lines",
                &message,
                "list both before services of other kinds",
                &self.at(),
            );
        }
    }

    fn listens(&self, id: &ServiceId) -> bool {
        self.snapshot.service(id.as_str()).is_some_and(|service| service.kind.listens())
    }
}

/// Everything that a reply shows, in graphemes.
fn shown(reply: &Reply) -> usize {
    let mut texts: Vec<&str> =
        vec![&reply.emergency.text, &reply.bot, &reply.place_line, &reply.title, &reply.opening, &reply.next, &reply.notice];
    texts.extend(reply.steps.iter().map(String::as_str));
    for service in &reply.services {
        texts.extend(
            [&service.name, &service.hours, &service.about, &service.how, &service.privacy, &service.limits].map(String::as_str),
        );
        texts.extend(service.ways.iter().chain(&service.tags).map(String::as_str));
    }
    texts.iter().map(|text| if text.is_ascii() { text.len() } else { text.graphemes(true).count() } + 1).sum()
}
