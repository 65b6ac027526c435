//! A reply as a plain value, which any adapter can draw: the terminal, Discord, JSON.
//!
//! It holds curated words and facts only; nothing of a question is in it. Field names are those of interface.md's `ask --json`.

use serde::Serialize;

use crate::content::{Group, Locale, PlaceId, Reader, ServiceId, TopicId};

/// What a person gets.
#[derive(Clone, Debug, Serialize)]
pub struct Reply {
    /// `answer`, `choose`, `none`; `menu` after a button that lists something.
    pub outcome: &'static str,
    /// The urgent topic, when there is one: then the words are its own.
    pub urgent: Option<TopicId>,
    /// The topic whose words these are.
    pub topic: Option<TopicId>,
    /// What is offered: the titles to choose from, or the help list.
    pub choices: Vec<Choice>,
    /// The language of the words.
    pub locale: Locale,
    /// Whether a first-language reader has checked them.
    pub reviewed: bool,
    /// The place that the reply is for.
    pub place: Option<PlaceId>,
    /// For whom it is.
    pub reader: Option<Reader>,
    /// The revision of the content that it comes from; shipped files are 0.
    pub revision: u64,
    /// The first thing in every reply.
    pub emergency: Emergency,
    /// "I'm a bot. No one reads this and no one has been told."
    pub bot: String,
    /// "For England", or that no place is known.
    pub place_line: String,
    /// What the answer is about.
    pub title: String,
    /// One or two sentences that meet the person.
    pub opening: String,
    /// What one can do.
    pub steps: Vec<String>,
    /// What happens then.
    pub next: String,
    /// The first stands right after the opening, the others after `next`. Without a place: one for each country.
    pub services: Vec<ServiceView>,
    /// Without a place: how they are shown.
    #[serde(skip)]
    pub countries: Option<Countries>,
    /// What else was asked, under an urgent answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub also: Option<Also>,
    /// One small line about privacy.
    pub notice: String,
    /// What can be pressed.
    pub buttons: Vec<Button>,
    /// Where the person is: what a pressed button goes on from.
    #[serde(skip)]
    pub state: State,
}

/// What a person's buttons carry: nothing about who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The topic being read.
    pub topic: Option<TopicId>,
    /// The place chosen or found.
    pub place: Option<PlaceId>,
    /// The reader chosen or found.
    pub reader: Option<Reader>,
    /// The language.
    pub locale: Locale,
}

/// The emergency line.
#[derive(Clone, Debug, Serialize)]
pub struct Emergency {
    /// The line.
    pub text: String,
    /// Its numbers, as one may tap them.
    pub phones: Vec<String>,
    /// How to reach them without speaking, when that is urgent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub silent: Vec<String>,
}

/// A topic that is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its id.
    pub topic: TopicId,
    /// Its title.
    pub title: String,
}

/// What else was asked.
#[derive(Clone, Debug, Serialize)]
pub struct Also {
    /// The topic.
    pub topic: TopicId,
    /// "You also asked about: …"
    pub title: String,
    /// Its first two steps.
    pub steps: Vec<String>,
}

/// Without a place: a line for each country, to be shown in place of the services.
#[derive(Clone, Debug)]
pub struct Countries {
    /// For whom they are.
    pub title: String,
    /// Each with its country, its name and the quickest way to reach it.
    pub lines: Vec<String>,
}

/// A service as a reader sees it.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceView {
    /// Its id.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// Number to call.
    pub phone: Option<String>,
    /// Number to text.
    pub text: Option<String>,
    /// Word to text.
    pub text_word: Option<String>,
    /// Chat in a browser.
    pub webchat: Option<String>,
    /// Online form.
    pub form: Option<String>,
    /// Mail.
    pub email: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Every way to reach it, as lines to show.
    pub ways: Vec<String>,
    /// Known to answer at this minute; `None` when that is not known.
    pub open: Option<bool>,
    /// The words for it.
    pub hours: String,
    /// What a call costs, when that is known.
    pub cost: Option<&'static str>,
    /// For whom: "under 19".
    #[serde(rename = "for")]
    pub audience: Option<String>,
    /// The part of the place that it serves.
    pub area: Option<String>,
    /// Languages, BCP 47.
    pub languages: Vec<String>,
    /// What it does.
    pub about: String,
    /// How to use it.
    pub how: String,
    /// Limits of confidentiality.
    pub privacy: String,
    /// What it cannot do.
    pub limits: String,
    /// Short facts to show beside the hours: "free", "cannot call you back".
    pub tags: Vec<String>,
    /// The day on which it was compared with the live page.
    pub checked: Option<String>,
    /// Never checked, or longer ago than 180 days.
    pub stale: bool,
}

/// Something to press.
#[derive(Clone, Debug, Serialize)]
pub struct Button {
    /// What kind of press it is, as in interface.md.
    pub action: &'static str,
    /// What stands on it.
    pub label: String,
    /// The topic that it leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<TopicId>,
    /// Where it leads.
    #[serde(skip)]
    pub go: Go,
}

/// Where a button leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Go {
    /// To a topic's answer.
    Topic(TopicId),
    /// To all services of the topic.
    Services,
    /// To the related topics.
    Related,
    /// To the choice of readers.
    Readers,
    /// To the same answer for this reader.
    Reader(Reader),
    /// To the choice of places.
    Places,
    /// To the same answer in this place.
    Place(PlaceId),
    /// To the choice of languages.
    Languages,
    /// To the same answer in this language.
    Locale(Locale),
    /// To something else than was guessed.
    NotThis,
    /// To the groups of topics.
    Topics,
    /// To the topics of a group.
    Group(Group),
    /// Takes the reply away.
    Hide,
}

impl Go {
    /// The button's `action`.
    pub const fn action(&self) -> &'static str {
        match self {
            Self::Topic(_) => "topic",
            Self::Services => "services",
            Self::Related => "related",
            Self::Readers | Self::Reader(_) => "reader",
            Self::Places | Self::Place(_) => "place",
            Self::Languages | Self::Locale(_) => "language",
            Self::NotThis => "not-this",
            Self::Topics | Self::Group(_) => "topics",
            Self::Hide => "hide",
        }
    }

    /// A button that leads here.
    pub fn button(self, label: String) -> Button {
        let topic = if let Self::Topic(id) = &self { Some(id.clone()) } else { None };
        Button { action: self.action(), label, topic, go: self }
    }
}
