//! What every reply needs: the content being served, the operator's defaults. Holds nothing about a person.

use std::sync::Arc;

use arc_swap::ArcSwap;
use chrono::{DateTime, Utc};
use serenity::all::{CreateInteractionResponse, CreateMessage};

use super::draw::{Contacts, Drawn, Sheet, draw};
use crate::answer::{Asking, Go, Reply, compose, press};
use crate::content::{Locale, PlaceId, Reader, TopicId};
use crate::library::{Edition, Library};
use crate::matching::{Decision, Outcome, Unclear};
use crate::question::Question;

/// The desk at which replies are made: one for the process.
pub(super) struct Bot {
    pub(super) library: Library,
    /// Those of the edition that was served last.
    contacts: ArcSwap<Contacts>,
    pub(super) place: Option<PlaceId>,
    pub(super) contact: String,
}

/// One reply's view: one edition, one moment.
pub(super) struct Desk<'b> {
    pub(super) bot: &'b Bot,
    pub(super) edition: Arc<Edition>,
    contacts: Arc<Contacts>,
    pub(super) now: DateTime<Utc>,
}

/// What to send, and what to do when it is sent.
pub(super) struct Response {
    /// The body, ready to send.
    pub(super) body: Vec<u8>,
    pub(super) then: Then,
}

/// What follows a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    Nothing,
    /// The message that was pressed goes away.
    RemoveThis,
    /// Our own messages in this conversation go away.
    RemoveOurs,
}

impl Response {
    pub(super) fn new(response: &CreateInteractionResponse) -> Self {
        Self { body: json(response), then: Then::Nothing }
    }

    /// A new message that only its reader sees.
    pub(super) fn private(drawn: Drawn) -> Self {
        Self::new(&CreateInteractionResponse::Message(drawn.response(true)))
    }

    pub(super) fn then(self, then: Then) -> Self {
        Self { then, ..self }
    }
}

/// Bodies are made of our own words and cannot fail to serialise; an empty one would be refused by Discord, and the fallback sent.
pub(super) fn json(body: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(body).unwrap_or_default()
}

impl Bot {
    pub(super) fn new(library: Library, place: Option<PlaceId>, contact: String) -> Self {
        let contacts = ArcSwap::from_pointee(Contacts::new(&library.current()));
        Self { library, contacts, place, contact }
    }

    pub(super) fn desk(&self) -> Desk<'_> {
        let edition = self.library.current();
        let mut contacts = self.contacts.load_full();
        if !contacts.are_of(&edition) {
            contacts = Arc::new(Contacts::new(&edition));
            self.contacts.store(Arc::clone(&contacts));
        }
        Desk { bot: self, edition, contacts, now: Utc::now() }
    }
}

impl Desk<'_> {
    pub(super) fn sheet(&self) -> Sheet<'_> {
        Sheet::new(&self.edition.snapshot, &self.contacts, &self.bot.contact)
    }

    /// Answers a question; it is wiped before anything is drawn.
    pub(super) fn answer(&self, question: Question, locale: &Locale, chosen: Option<PlaceId>) -> Reply {
        let decision = self.edition.decide(&question, locale);
        drop(question);
        self.compose(&decision, chosen, None)
    }

    /// Only whether the words are urgent: for a message of somebody else.
    pub(super) fn urgency(&self, question: Question, locale: &Locale) -> Option<TopicId> {
        let decision = self.edition.decide(&question, locale);
        drop(question);
        decision.urgent
    }

    pub(super) fn compose(&self, decision: &Decision, chosen: Option<PlaceId>, reader: Option<Reader>) -> Reply {
        let asking = Asking { chosen_place: chosen, hinted_place: self.bot.place.clone(), reader, now: self.now };
        compose(decision, &self.edition.snapshot, &asking)
    }

    /// A topic's answer; where it has no words, the help list.
    pub(super) fn topic(&self, id: &str, locale: &Locale, chosen: Option<PlaceId>) -> Reply {
        match self.edition.snapshot.topic(id) {
            Some(topic) => self.compose(&Decision::topic(topic.id.clone(), locale.clone()), chosen, None),
            None => self.help_list(locale, chosen),
        }
    }

    /// The calm help list.
    pub(super) fn help_list(&self, locale: &Locale, chosen: Option<PlaceId>) -> Reply {
        self.compose(&Decision::of(Outcome::None(Unclear::HelpList), locale.clone()), chosen, None)
    }

    /// What a button of a reply with this state leads to.
    pub(super) fn follow(&self, go: &Go, state: &crate::answer::State) -> Option<Reply> {
        press(go, state, &self.edition.snapshot, self.now)
    }

    /// A private answer to an interaction.
    pub(super) fn private(&self, reply: &Reply) -> Response {
        Response::private(draw(reply, self.sheet()))
    }
}

/// A direct message's body.
pub(super) fn message_body(message: &CreateMessage) -> Vec<u8> {
    json(message)
}
