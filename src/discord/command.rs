//! Slash commands → replies. The one room that knows what each command says; `commands` tells Discord about them.

use super::bot::{Desk, Response, Then};
use super::draw::{Drawn, Sheet, draw};
use super::event::{Entry, Seen};
use super::{commands as name, panel};
use crate::answer::{Go, Reply, State};
use crate::content::{Line, Locale, PlaceId};
use crate::question::Question;

/// What "danger now" is answered with.
pub(super) const DANGER: &str = "in-danger-now";
/// Somebody to listen.
const LISTEN: &str = "talk-to-someone";

/// Answers a command. One that we do not know (an old registration) gets the help list.
pub(super) fn respond(desk: &Desk<'_>, command: &str, mut options: Vec<Entry>, locale: &Locale, seen: Seen) -> Response {
    let mut option = |name: &str| {
        let found = options.iter_mut().find(|option| option.name == name);
        found.map(|option| std::mem::take(&mut option.text)).filter(|text| !text.is_empty())
    };
    let place = option(name::PLACE).and_then(|text| place(desk, text, locale));
    match command {
        name::ASK => {
            let question = Question::new(option(name::QUESTION).unwrap_or_default());
            desk.private(&desk.answer(question, locale, place))
        }
        name::TOPICS => {
            let topic = option(name::TOPIC).and_then(|text| topic(desk, text, locale));
            let state = state(desk, locale, place);
            let go = topic.map_or(Go::Topics, Go::Topic);
            desk.follow(&go, &state).map_or_else(|| desk.private(&desk.help_list(locale, None)), |reply| desk.private(&reply))
        }
        name::SERVICES => services(desk, locale, place),
        name::URGENT => desk.private(&desk.topic(DANGER, locale, place)),
        name::ABOUT => desk.private(&desk.topic(super::ABOUT, locale, place)),
        name::HIDE => hide(desk, locale, seen),
        name::LANGUAGE => {
            let reply = desk.follow(&Go::Languages, &state(desk, locale, None));
            desk.private(&reply.unwrap_or_else(|| desk.help_list(locale, None)))
        }
        name::PANEL => panel::post(desk, locale, seen),
        _ => desk.private(&desk.help_list(locale, place)),
    }
}

/// All services of the place; where none is known, the child lines and the menu of places.
fn services(desk: &Desk<'_>, locale: &Locale, chosen: Option<PlaceId>) -> Response {
    let mut state = state(desk, locale, chosen);
    let go = if state.place.is_some() { Go::Services } else { Go::Places };
    state.topic = desk.edition.snapshot.topic(LISTEN).map(|topic| topic.id.clone());
    let reply = desk.follow(&go, &state).unwrap_or_else(|| desk.help_list(locale, None));
    Response::private(draw(&reply, Sheet { again: Some(go), ..desk.sheet() }))
}

/// A state with nothing known but what the person or the operator said.
fn state(desk: &Desk<'_>, locale: &Locale, chosen: Option<PlaceId>) -> State {
    let place = chosen.or_else(|| desk.bot.place.clone());
    State { topic: None, place, reader: None, locale: locale.clone() }
}

/// In a server, how to dismiss; in a direct message, our own messages go. What nobody can remove is always told.
fn hide(desk: &Desk<'_>, locale: &Locale, seen: Seen) -> Response {
    let voice = desk.edition.snapshot.voice(locale);
    let reply: Reply = desk.topic("hide-my-messages", locale, None);
    let (first, then) = match seen {
        Seen::Direct => (Line::HideInDirect, Then::RemoveOurs),
        Seen::Server | Seen::Elsewhere => (Line::HideInServer, Then::Nothing),
    };
    let note = [first, Line::HideStays, Line::HideNoticed].map(|line| voice.say(line)).join("\n");
    let drawn: Drawn = draw(&reply, Sheet { note: Some(note), ..desk.sheet() });
    Response::private(drawn).then(then)
}

/// A place by its id, or by what people call it.
fn place(desk: &Desk<'_>, text: String, locale: &Locale) -> Option<PlaceId> {
    let snapshot = &desk.edition.snapshot;
    let wanted = zeroize::Zeroizing::new(text.trim().to_lowercase());
    drop(zeroize::Zeroizing::new(text));
    let voice = snapshot.voice(locale);
    let called = |place: &crate::content::Place| {
        place.id.as_str() == wanted.as_str() || voice.place(&place.id).to_lowercase() == *wanted || place.names.contains(&wanted)
    };
    snapshot.places().iter().find(|place| called(place)).map(|place| place.id.clone())
}

/// A topic by its id or title.
fn topic(desk: &Desk<'_>, text: String, locale: &Locale) -> Option<crate::content::TopicId> {
    let wanted = zeroize::Zeroizing::new(text.trim().to_lowercase());
    drop(zeroize::Zeroizing::new(text));
    let snapshot = &desk.edition.snapshot;
    let titled = |id: &str| desk.topic(id, locale, None).title.to_lowercase() == *wanted;
    snapshot
        .topics()
        .find(|topic| topic.id.as_str() == wanted.as_str() || titled(topic.id.as_str()))
        .map(|topic| topic.id.clone())
}
