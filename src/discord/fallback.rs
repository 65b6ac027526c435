//! The reply for when something of ours breaks: a panic, a hang, too much at once.
//!
//! Made once at start-up from the content, so that nothing has to work for it but sending: the emergency numbers of every country, the child
//! lines, and that it is not the person's fault.

use serenity::all::{CreateInteractionResponse, MessageFlags};

use super::bot::{Bot, json, message_body};
use super::draw::Drawn;
use crate::content::Line;

/// Bodies that are ready to send.
pub(super) struct Fallback {
    /// For a command, a form, anything that opens a message.
    pub(super) response: Vec<u8>,
    /// For a half-typed option: nothing to choose from.
    pub(super) typing: Vec<u8>,
    /// For a direct message.
    content: String,
}

impl Fallback {
    /// Makes them.
    pub(super) fn new(bot: &Bot) -> Self {
        let desk = bot.desk();
        let snapshot = &desk.edition.snapshot;
        let locale = snapshot.fallback();
        let voice = snapshot.voice(locale);
        let nowhere = crate::answer::Asking { chosen_place: None, hinted_place: None, reader: None, now: desk.now };
        let outcome = crate::matching::Outcome::None(crate::matching::Unclear::HelpList);
        let reply = crate::answer::compose(&crate::matching::Decision::of(outcome, locale.clone()), snapshot, &nowhere);
        let mut content = vec![format!("**{}**", reply.emergency.text), reply.bot, voice.say(Line::Broken)];
        if let Some(countries) = reply.countries {
            content.push(countries.title);
            content.extend(countries.lines.iter().map(|line| format!("- {line}")));
        }
        let content = content.join("\n");
        let private = Drawn::plain(content.clone(), Vec::new()).response(true);
        let nothing = serenity::all::CreateAutocompleteResponse::new();
        Self {
            response: json(&CreateInteractionResponse::Message(private)),
            typing: json(&CreateInteractionResponse::Autocomplete(nothing)),
            content: format!("{}\n{content}", voice.say(Line::DirectFirst)),
        }
    }

    /// A direct message's body; each has a number of its own, by which Discord knows a second try.
    pub(super) fn message(&self, nonce: u64) -> Vec<u8> {
        message_body(&Drawn::plain(self.content.clone(), Vec::new()).message(nonce).flags(MessageFlags::SUPPRESS_NOTIFICATIONS))
    }
}
