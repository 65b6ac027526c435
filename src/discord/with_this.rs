//! "Get help with this", on a message: mostly somebody else's, often the abuser's.
//!
//! A menu first. Only the urgent check reads the text; who wrote it is not looked at. Whoever asks then says who wrote it, and gets topics that
//! fit. A forwarded direct message is met the same way.

use super::bot::Desk;
use super::custom_id::{Press, Wrote};
use super::draw::Item;
use crate::answer::{Go, Reply, State};
use crate::content::{Line, Locale, Reader, TopicId};
use crate::matching::{Decision, Outcome};
use crate::question::Question;

/// What is offered for each; topics that have no words yet are left out.
const SENT_TO_ME: [&str; 3] = ["report-online-grooming", "sextortion", "image-shared"];
const BY_A_FRIEND: [&str; 3] = ["worried-about-a-friend", "self-harm-and-suicide", "supporting-someone"];
const BY_MYSELF: [&str; 4] = ["talk-to-someone", "being-abused", "worried-about-own-thoughts", "hide-my-messages"];

/// The reply, and the buttons that stand before its own.
pub(super) fn reply(desk: &Desk<'_>, text: Option<Question>, locale: &Locale) -> (Reply, Vec<Item>) {
    let voice = desk.edition.snapshot.voice(locale);
    let urgent = text.and_then(|text| desk.urgency(text, locale));
    let reply = if let Some(topic) = urgent {
        let decision = Decision { urgent: Some(topic.clone()), ..Decision::topic(topic, locale.clone()) };
        desk.compose(&decision, None, None)
    } else {
        let mut reply = desk.help_list(locale, None);
        reply.title = voice.say(Line::WithThisTitle);
        reply.opening = voice.say(Line::WithThisOpening);
        reply.services.truncate(if reply.place.is_some() { 1 } else { usize::MAX });
        reply.choices.clear();
        reply.buttons.retain(|button| keeps(&button.go));
        reply
    };
    let item = |line: Line, wrote: Wrote| Item { label: voice.say(line), press: Press::Wrote(wrote), choice: true };
    let items = vec![
        item(Line::WithThisSentToMe, Wrote::Somebody),
        item(Line::WithThisFriend, Wrote::Friend),
        item(Line::WithThisMine, Wrote::Myself),
        item(Line::WithThisElse, Wrote::Else),
    ];
    (reply, items)
}

/// The buttons of the help list that stay beside the four.
fn keeps(go: &Go) -> bool {
    matches!(go, Go::Places | Go::Languages | Go::Hide)
}

/// What follows when the person said who wrote it.
pub(super) fn wrote(desk: &Desk<'_>, wrote: Wrote, state: &State) -> Reply {
    let (topics, reader): (&[&str], Option<Reader>) = match wrote {
        Wrote::Somebody => (&SENT_TO_ME, Some(Reader::Victim)),
        Wrote::Friend => (&BY_A_FRIEND, Some(Reader::Friend)),
        Wrote::Myself => (&BY_MYSELF, None),
        Wrote::Else => {
            return desk.follow(&Go::Topics, state).unwrap_or_else(|| desk.help_list(&state.locale, state.place.clone()));
        }
    };
    let known: Vec<TopicId> =
        topics.iter().filter_map(|id| desk.edition.snapshot.topic(id)).map(|topic| topic.id.clone()).collect();
    let decision = Decision::of(Outcome::Choose(known), state.locale.clone());
    desk.compose(&decision, state.place.clone(), reader)
}
