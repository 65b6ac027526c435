//! What a button leads to: the same answer for somebody else, a list to choose from, or another answer.
//!
//! The state travels in the buttons, so nothing is remembered between two presses. The terminal and Discord follow buttons through here.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::compose::{Asking, Scene, compose};
use super::reply::{Choice, Go, Reply, State};
use super::select;
use super::view::view;
use crate::content::{Group, Line, Reader, Snapshot, TopicId};
use crate::matching::{Decision, Outcome, Unclear};

/// Follows a button that was pressed on a reply with this state; `None` when the reply is to go away.
pub fn press(go: &Go, state: &State, snapshot: &Snapshot, now: DateTime<Utc>) -> Option<Reply> {
    let mut state = state.clone();
    match go {
        Go::Hide => return None,
        Go::Topic(id) => state.topic = Some(id.clone()),
        Go::Reader(reader) => state.reader = Some(*reader),
        Go::Place(place) => state.place = Some(place.clone()),
        Go::Locale(locale) => state.locale = locale.clone(),
        _ => {}
    }
    let place = state.place.as_ref().and_then(|id| snapshot.place(id));
    let scene = Scene {
        snapshot,
        voice: snapshot.voice(&state.locale),
        locale: &state.locale,
        place,
        other_place: None,
        reader: state.reader,
        age: None,
        now,
    };
    Some(match go {
        Go::Services => services(&scene, state.topic.as_ref()),
        Go::Related => related(&scene, state.topic.as_ref()),
        Go::Readers => readers(&scene, &state),
        Go::Places => places(&scene, &state),
        Go::Languages => languages(&scene, &state),
        Go::NotThis | Go::Topics => groups(&scene),
        Go::Group(group) => topics_of(&scene, *group),
        Go::Hide | Go::Topic(_) | Go::Reader(_) | Go::Place(_) | Go::Locale(_) => again(&state, snapshot, now),
    })
}

/// The answer, or the help list, for a changed state.
fn again(state: &State, snapshot: &Snapshot, now: DateTime<Utc>) -> Reply {
    let decision = match &state.topic {
        Some(topic) => Decision::topic(topic.clone(), state.locale.clone()),
        None => Decision::of(Outcome::None(Unclear::HelpList), state.locale.clone()),
    };
    let asking = Asking { chosen_place: state.place.clone(), hinted_place: None, reader: state.reader, now };
    compose(&decision, snapshot, &asking)
}

/// A reply that lists something, with one human first.
fn menu(scene: &Scene<'_>, title: Line, state: &State) -> Reply {
    let mut reply = Reply { outcome: "menu", ..scene.none(Unclear::HelpList) };
    reply.title = scene.voice.say(title);
    reply.opening = String::new();
    reply.choices.clear();
    reply.buttons.clear();
    reply.services.truncate(if scene.place.is_some() { 1 } else { usize::MAX });
    reply.state = state.clone();
    reply
}

fn state_of(scene: &Scene<'_>, topic: Option<&TopicId>) -> State {
    State {
        topic: topic.cloned(),
        place: scene.place.map(|place| place.id.clone()),
        reader: scene.reader,
        locale: scene.locale.clone(),
    }
}

fn services(scene: &Scene<'_>, topic: Option<&TopicId>) -> Reply {
    let mut reply = menu(scene, Line::ServicesTitle, &state_of(scene, topic));
    let found = topic.and_then(|id| scene.snapshot.topic(id.as_str()));
    if let (Some(topic), Some(seeker)) = (found, scene.seeker()) {
        let all = select::all(topic, &seeker, scene.snapshot);
        reply.services = all
            .iter()
            .map(|service| view(service, scene.snapshot, scene.place.map(Arc::as_ref), scene.locale, scene.now))
            .collect();
    }
    if reply.services.is_empty() {
        reply.opening = scene.voice.say(Line::ServicesNone);
    }
    reply.buttons.extend(topic.and_then(|id| scene.topic_button(id)));
    scene.common_buttons(&mut reply.buttons);
    reply
}

fn related(scene: &Scene<'_>, topic: Option<&TopicId>) -> Reply {
    let mut reply = menu(scene, Line::RelatedTitle, &state_of(scene, topic));
    if let Some(topic) = topic.and_then(|id| scene.snapshot.topic(id.as_str())) {
        reply.buttons.extend(topic.neighbours.iter().chain(&topic.related).filter_map(|id| scene.topic_button(id)));
    }
    reply.buttons.dedup_by(|a, b| a.topic == b.topic);
    offer(&mut reply);
    reply.buttons.push(Go::Topics.button(scene.voice.say(Line::ButtonTopics)));
    scene.common_buttons(&mut reply.buttons);
    reply
}

fn readers(scene: &Scene<'_>, state: &State) -> Reply {
    let mut reply = menu(scene, Line::WhichReader, state);
    for reader in Reader::ALL {
        let line = match reader {
            Reader::Victim => Line::ReaderVictim,
            Reader::Friend => Line::ReaderFriend,
            Reader::Parent => Line::ReaderParent,
            Reader::AdultSurvivor => Line::ReaderAdultSurvivor,
            Reader::Professional => Line::ReaderProfessional,
            Reader::OwnThoughts => Line::ReaderOwnThoughts,
        };
        reply.buttons.push(Go::Reader(reader).button(scene.voice.say(line)));
    }
    scene.common_buttons(&mut reply.buttons);
    reply
}

fn places(scene: &Scene<'_>, state: &State) -> Reply {
    let mut reply = menu(scene, Line::WhichPlace, state);
    for place in scene.snapshot.places().iter() {
        reply.buttons.push(Go::Place(place.id.clone()).button(scene.voice.place(&place.id)));
    }
    reply.buttons.push(Go::Hide.button(scene.voice.say(Line::ButtonHide)));
    reply
}

fn languages(scene: &Scene<'_>, state: &State) -> Reply {
    let mut reply = menu(scene, Line::WhichLanguage, state);
    for (locale, _) in scene.snapshot.locales() {
        reply.buttons.push(Go::Locale(locale.clone()).button(locale.to_string()));
    }
    reply.buttons.push(Go::Hide.button(scene.voice.say(Line::ButtonHide)));
    reply
}

/// The groups that have topics.
fn groups(scene: &Scene<'_>) -> Reply {
    let mut reply = menu(scene, Line::TopicsTitle, &state_of(scene, None));
    for group in Group::ALL.into_iter().filter(|group| scene.snapshot.topics().any(|topic| topic.group == *group)) {
        reply.buttons.push(Go::Group(group).button(scene.voice.say(title_of(group))));
    }
    scene.common_buttons(&mut reply.buttons);
    reply
}

fn title_of(group: Group) -> Line {
    match group {
        Group::Now => Line::GroupNow,
        Group::Report => Line::GroupReport,
        Group::Online => Line::GroupOnline,
        Group::PoliceAndJustice => Line::GroupPoliceAndJustice,
        Group::Support => Line::GroupSupport,
        Group::Understand => Line::GroupUnderstand,
        Group::About => Line::GroupAbout,
    }
}

fn topics_of(scene: &Scene<'_>, group: Group) -> Reply {
    let mut reply = menu(scene, title_of(group), &state_of(scene, None));
    let topics = scene.snapshot.topics().filter(|topic| topic.group == group);
    reply.buttons.extend(topics.filter_map(|topic| scene.topic_button(&topic.id)));
    offer(&mut reply);
    reply.buttons.push(Go::Topics.button(scene.voice.say(Line::ButtonTopics)));
    scene.common_buttons(&mut reply.buttons);
    reply
}

/// Tells programs which topics the buttons offer.
fn offer(reply: &mut Reply) {
    reply.choices = reply
        .buttons
        .iter()
        .filter_map(|button| button.topic.clone().map(|topic| Choice { topic, title: button.label.clone() }))
        .collect();
}
