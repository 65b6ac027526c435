//! The way from a decision to a reply.
//!
//! The order on the screen is the order of the fields of [`Reply`]: emergency, bot line, opening, one service, steps, next, two more
//! services, notice, buttons. Adapters call [`compose`] once for each question; `menu` calls it for each button that leads to an answer.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::reply::{Also, Button, Choice, Go, Reply, State};
use super::select::{self, Seeker};
use super::view::view;
use super::{countries, emergency};
use crate::content::{Env, Line, Locale, Part, Place, PlaceId, Reader, Service, Snapshot, Topic, TopicId, TopicWords, Voice};
use crate::matching::{Decision, Outcome, Unclear};

/// The topic that stands in wherever somebody to listen is all that is known to be wanted.
const LISTEN: &str = "talk-to-someone";

/// What is known beside the question itself.
#[derive(Clone, Debug)]
pub struct Asking {
    /// The place that the person chose in a reply; wins over all.
    pub chosen_place: Option<PlaceId>,
    /// The server's setting, or the operator's default; the question's own words win over it.
    pub hinted_place: Option<PlaceId>,
    /// The reader that the person chose, or a hint.
    pub reader: Option<Reader>,
    /// The time of the reply.
    pub now: DateTime<Utc>,
}

/// Everything that the parts of a reply need.
pub(super) struct Scene<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) voice: &'a Voice,
    pub(super) locale: &'a Locale,
    pub(super) place: Option<&'a Arc<Place>>,
    pub(super) other_place: Option<&'a Arc<Place>>,
    pub(super) reader: Option<Reader>,
    pub(super) age: Option<u8>,
    pub(super) now: DateTime<Utc>,
}

/// Composes the reply to a decision.
pub fn compose(decision: &Decision, snapshot: &Snapshot, asking: &Asking) -> Reply {
    let find = |id: &Option<PlaceId>| id.as_ref().and_then(|id| snapshot.place(id));
    let (words, hinted) = (find(&decision.place), find(&asking.hinted_place));
    let place = find(&asking.chosen_place).or(words).or(hinted);
    let scene = Scene {
        snapshot,
        voice: snapshot.voice(&decision.locale),
        locale: &decision.locale,
        place,
        other_place: if asking.chosen_place.is_none() && words.is_some() { hinted } else { None },
        reader: decision.reader.or(asking.reader),
        age: decision.age,
        now: asking.now,
    };
    match decision.urgent.as_ref().and_then(|id| snapshot.topic(id.as_str())) {
        Some(topic) => scene.urgent(topic, decision),
        None => match &decision.outcome {
            Outcome::Answer { topic, neighbour } => scene.answer(topic, neighbour.as_ref()),
            Outcome::Choose(topics) => scene.choose(topics),
            Outcome::None(why) => scene.none(*why),
        },
    }
}

impl<'a> Scene<'a> {
    /// A topic's answer.
    fn answer(&self, id: &TopicId, neighbour: Option<&TopicId>) -> Reply {
        let Some(topic) = self.snapshot.topic(id.as_str()) else { return self.none(Unclear::NotUnderstood) };
        let mut reply = self.told(topic);
        reply.buttons.extend(neighbour.and_then(|id| self.topic_button(id)));
        self.answer_buttons(topic, &mut reply.buttons);
        reply
    }

    /// The emergency answer first, then the beginning of what else was asked.
    fn urgent(&self, topic: &Topic, decision: &Decision) -> Reply {
        let mut reply = self.told(topic);
        reply.outcome = decision.outcome_name();
        reply.urgent = Some(topic.id.clone());
        if let Some(place) = self.place {
            reply.emergency.silent = emergency::silent(place, self.snapshot, self.locale);
        }
        match &decision.outcome {
            Outcome::Answer { .. } => {
                let second = decision.topics().into_iter().find(|id| **id != topic.id);
                if let Some(second) = second.and_then(|id| self.snapshot.topic(id.as_str())) {
                    let title = self.title(second);
                    let label = self.voice.say_with(Line::ButtonHelpWith, &[("title", &title)]);
                    reply.buttons.push(Go::Topic(second.id.clone()).button(label));
                    let steps = self.say_steps(second).into_iter().take(2).collect();
                    reply.also = Some(Also {
                        topic: second.id.clone(),
                        title: self.voice.say_with(Line::Also, &[("title", &title)]),
                        steps,
                    });
                }
            }
            Outcome::Choose(topics) => {
                reply.choices = self.choices(topics.iter().filter(|id| **id != topic.id));
                reply
                    .buttons
                    .extend(reply.choices.iter().map(|choice| Go::Topic(choice.topic.clone()).button(choice.title.clone())));
            }
            Outcome::None(_) => {}
        }
        self.answer_buttons(topic, &mut reply.buttons);
        reply
    }

    /// Two or three titles, and one human first.
    fn choose(&self, topics: &[TopicId]) -> Reply {
        let mut reply = self.blank("choose", None);
        reply.title = self.voice.say(Line::ChooseTitle);
        reply.opening = self.voice.say(Line::ChooseOpening);
        self.serve(&mut reply, self.snapshot.topic(LISTEN));
        reply.choices = self.choices(topics.iter());
        reply.buttons.extend(reply.choices.iter().map(|choice| Go::Topic(choice.topic.clone()).button(choice.title.clone())));
        reply.buttons.push(Go::Topics.button(self.voice.say(Line::ButtonSomethingElse)));
        self.common_buttons(&mut reply.buttons);
        reply
    }

    /// The calm help list.
    pub(super) fn none(&self, why: Unclear) -> Reply {
        let mut reply = self.blank("none", None);
        let (title, opening) = match why {
            Unclear::NotUnderstood => (Line::NoneTitle, self.voice.say(Line::NoneOpening)),
            Unclear::HelpList => (Line::NoneTitle, self.voice.say(Line::ChooseOpening)),
            Unclear::Bye => (Line::ByeTitle, self.voice.say(Line::ByeOpening)),
        };
        reply.title = self.voice.say(title);
        reply.opening = opening;
        self.serve(&mut reply, self.snapshot.topic(LISTEN));
        let help: Vec<TopicId> =
            [LISTEN, "in-danger-now", "being-abused", "about-this-bot"].into_iter().filter_map(TopicId::parse).collect();
        reply.choices = self.choices(help.iter());
        reply.buttons.extend(reply.choices.iter().map(|choice| Go::Topic(choice.topic.clone()).button(choice.title.clone())));
        reply.buttons.push(Go::Topics.button(self.voice.say(Line::ButtonTopics)));
        self.common_buttons(&mut reply.buttons);
        reply
    }

    /// A reply with a topic's words and services, without buttons.
    fn told(&self, topic: &Topic) -> Reply {
        let mut reply = self.blank("answer", Some(&topic.id));
        reply.title = self.title(topic);
        reply.opening = self.say(topic, Part::Opening);
        reply.steps = self.say_steps(topic);
        reply.next = self.say(topic, Part::Next);
        self.serve(&mut reply, Some(topic));
        reply.reviewed = self.snapshot.voice(self.words_of(topic).0).reviewed && self.voice.reviewed;
        reply
    }

    /// A reply with what every reply has.
    pub(super) fn blank(&self, outcome: &'static str, topic: Option<&TopicId>) -> Reply {
        let place_line = match self.place {
            Some(place) => self.voice.say_with(Line::ForPlace, &[("place", &self.voice.place(&place.id))]),
            None => self.voice.say(Line::NoPlace),
        };
        let place = self.place.map(|place| place.id.clone());
        Reply {
            outcome,
            urgent: None,
            topic: topic.cloned(),
            choices: Vec::new(),
            locale: self.locale.clone(),
            reviewed: self.voice.reviewed,
            place: place.clone(),
            reader: self.reader,
            revision: 0,
            emergency: emergency::line(self.place, self.other_place, self.snapshot, self.locale),
            bot: self.voice.say(Line::Bot),
            place_line,
            title: String::new(),
            opening: String::new(),
            steps: Vec::new(),
            next: String::new(),
            services: Vec::new(),
            countries: None,
            also: None,
            notice: self.voice.say(Line::Notice),
            buttons: Vec::new(),
            state: State { topic: topic.cloned(), place, reader: self.reader, locale: self.locale.clone() },
        }
    }

    /// Adds the services to show; without a place, a line for each country.
    fn serve(&self, reply: &mut Reply, topic: Option<&Topic>) {
        if let Some(seeker) = self.seeker() {
            let draw = |service: &Arc<Service>| view(service, self.snapshot, Some(seeker.place), self.locale, self.now);
            reply.services = select::shown(topic, &seeker, self.snapshot).iter().map(draw).collect();
        } else {
            let (services, countries) = countries::lines(self, topic);
            (reply.services, reply.countries) = (services, Some(countries));
        }
    }

    /// For whom services are chosen, where a place is known.
    pub(super) fn seeker(&self) -> Option<Seeker<'a>> {
        let place = self.place?;
        Some(Seeker { place, reader: self.reader, age: self.age, locale: self.locale, now: self.now })
    }

    fn answer_buttons(&self, topic: &Topic, buttons: &mut Vec<Button>) {
        if self.place.is_some() {
            buttons.push(Go::Services.button(self.voice.say(Line::ButtonServices)));
        }
        if topic.related.iter().any(|id| self.snapshot.topic(id.as_str()).is_some()) {
            buttons.push(Go::Related.button(self.voice.say(Line::ButtonRelated)));
        }
        buttons.push(Go::Readers.button(self.voice.say(Line::ButtonReader)));
        self.place_and_language(buttons);
        buttons.push(Go::NotThis.button(self.voice.say(Line::ButtonNotThis)));
        buttons.push(Go::Hide.button(self.voice.say(Line::ButtonHide)));
    }

    /// The buttons of a reply without an answer.
    pub(super) fn common_buttons(&self, buttons: &mut Vec<Button>) {
        self.place_and_language(buttons);
        buttons.push(Go::Hide.button(self.voice.say(Line::ButtonHide)));
    }

    fn place_and_language(&self, buttons: &mut Vec<Button>) {
        buttons.push(Go::Places.button(self.voice.say(Line::ButtonPlace)));
        if self.snapshot.locales().count() > 1 {
            buttons.push(Go::Languages.button(self.voice.say(Line::ButtonLanguage)));
        }
    }

    /// A button to a topic that has words.
    pub(super) fn topic_button(&self, id: &TopicId) -> Option<Button> {
        let topic = self.snapshot.topic(id.as_str())?;
        Some(Go::Topic(id.clone()).button(self.title(topic)))
    }

    fn choices<'t>(&self, topics: impl Iterator<Item = &'t TopicId>) -> Vec<Choice> {
        let title =
            |id: &TopicId| self.snapshot.topic(id.as_str()).map(|topic| Choice { topic: id.clone(), title: self.title(topic) });
        topics.filter_map(title).collect()
    }

    /// A topic's title.
    pub(super) fn title(&self, topic: &Topic) -> String {
        self.say(topic, Part::Title)
    }

    /// The words of a topic in the reply's language, else in the fallback's.
    fn words_of<'t>(&'t self, topic: &'t Topic) -> (&'t Locale, Option<&'t TopicWords>) {
        match topic.words.get(self.locale) {
            Some(words) => (self.locale, Some(words)),
            None => (self.snapshot.fallback(), topic.words.get(self.snapshot.fallback())),
        }
    }

    fn say(&self, topic: &Topic, part: Part) -> String {
        self.with_env(|env| self.words_of(topic).1.map(|words| words.say(part, env)).unwrap_or_default())
    }

    fn say_steps(&self, topic: &Topic) -> Vec<String> {
        self.with_env(|env| self.words_of(topic).1.map(|words| words.steps(env)).unwrap_or_default())
    }

    fn with_env<T>(&self, say: impl FnOnce(&Env<'_>) -> T) -> T {
        let unnamed = self.voice.say(Line::EmergencyNumber);
        let emergency = self.place.and_then(|place| place.emergency.first()).map_or(unnamed.as_str(), |number| number.as_str());
        say(&Env {
            place: self.place.map_or("none", |place| place.id.as_str()),
            country: self.place.map_or("none", |place| place.country().as_str()),
            reader: self.reader.map_or("unknown", Reader::as_str),
            emergency,
        })
    }
}
