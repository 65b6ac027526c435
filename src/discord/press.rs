//! A press on a button, a menu or a form → the reply that it leads to.
//!
//! A press edits the message that it sits on, so that there is one to hide; on a message that others see it is answered in private instead.

use serenity::all::CreateInteractionResponse;

use super::bot::{Desk, Response, Then};
use super::custom_id::{self, Press};
use super::draw::{Drawn, Sheet, draw};
use super::event::Seen;
use super::{locale, panel, with_this};
use crate::answer::Go;
use crate::content::Locale;
use crate::question::Question;

/// Answers a press. `private` tells that only its reader sees the message; so is every message of a direct conversation.
pub(super) fn respond(desk: &Desk<'_>, id: &str, private: bool, seen: Seen, interface: &Locale) -> Response {
    let own = private || seen == Seen::Direct;
    let snapshot = &desk.edition.snapshot;
    let Ok((state, press)) = custom_id::read(id, snapshot) else { return show(desk.help(interface), own, private) };
    match press {
        Press::Go(Go::Hide) if own => {
            let body = super::bot::json(&CreateInteractionResponse::Acknowledge);
            Response { body, then: Then::RemoveThis }
        }
        Press::Go(go) => match desk.follow(&go, &state) {
            Some(reply) => {
                show(draw(&reply, Sheet { again: Some(go), direct: direct(private, seen), ..desk.sheet() }), own, private)
            }
            None => show(desk.help(interface), own, private),
        },
        Press::More(go, skip) => match desk.follow(&go, &state) {
            Some(reply) => {
                let sheet = Sheet { again: Some(go), skip, direct: direct(private, seen), ..desk.sheet() };
                show(draw(&reply, sheet), own, private)
            }
            None => show(desk.help(interface), own, private),
        },
        Press::Wrote(wrote) => {
            let reply = with_this::wrote(desk, wrote, &state);
            show(draw(&reply, Sheet { direct: direct(private, seen), ..desk.sheet() }), own, private)
        }
        Press::Panel(panel) => panel::pressed(desk, panel, interface),
        Press::Menu => show(desk.help(interface), own, private),
    }
}

/// Answers a form. A form may be older than this version: its question is answered whatever its own id says.
pub(super) fn form(desk: &Desk<'_>, text: Question, interface: &Locale) -> Response {
    desk.private(&desk.answer(text, interface, None))
}

/// A message that is not ephemeral in a direct conversation keeps its neutral first line.
fn direct(private: bool, seen: Seen) -> bool {
    seen == Seen::Direct && !private
}

fn show(drawn: Drawn, own: bool, private: bool) -> Response {
    if own { Response::new(&CreateInteractionResponse::UpdateMessage(drawn.response(private))) } else { Response::private(drawn) }
}

impl Desk<'_> {
    fn help(&self, locale: &Locale) -> Drawn {
        draw(&self.help_list(locale, None), self.sheet())
    }

    /// The language of an interface.
    pub(super) fn language(&self, code: &str) -> Locale {
        locale::ours(code, &self.edition.snapshot)
    }
}
