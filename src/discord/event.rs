//! Payloads of the gateway → what Waymark answers.
//!
//! Read by hand and leniently: a message that holds a kind of thing we have never heard of still gets its answer, where a derived model would
//! refuse the whole and leave a person without one. Text is moved out of the payload, not copied; what is not needed is dropped here.
//! It never logs. Called by `intake`.

use serde_json::Value;
use zeroize::Zeroize as _;

use crate::question::Question;

/// Something to answer.
pub(super) enum Event {
    /// A command, a press, a form.
    Interaction(Box<Interaction>),
    /// A message to us.
    Direct(Direct),
}

/// An interaction, without who it comes from.
pub(super) struct Interaction {
    pub(super) reply: ReplyTo,
    pub(super) kind: Kind,
    /// The person's interface language.
    pub(super) locale: String,
    pub(super) seen: Seen,
    /// The channel, for deleting our own direct messages.
    pub(super) channel: u64,
}

/// Where the reply goes.
#[derive(Clone)]
pub(super) struct ReplyTo {
    pub(super) id: u64,
    pub(super) token: String,
}

/// What was done.
pub(super) enum Kind {
    /// A slash command with its options.
    Command { name: String, options: Vec<Entry> },
    /// "Get help with this" on a message.
    Message(Option<Question>),
    /// A button or a menu. `private` tells that only the person sees the message it sits on.
    Press { id: String, private: bool },
    /// A form.
    Form { text: Question },
    /// A half-typed option.
    Typing { option: String, typed: String },
    /// Discord asks whether we are there.
    Ping,
    /// None of these, or one without its parts.
    Unknown,
}

/// An option of a command.
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) text: String,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

/// Who can see the channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// A server's channel.
    Server,
    /// The person's own direct messages with us.
    Direct,
    /// Their messages with somebody else.
    Elsewhere,
}

/// A message to us.
pub(super) struct Direct {
    pub(super) channel: u64,
    pub(super) text: Question,
    /// Nothing but blanks was written.
    pub(super) empty: bool,
    pub(super) holds: Holds,
}

/// What a direct message holds beside words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Words,
    /// A picture or another file.
    File,
    /// A recording.
    Voice,
    /// Somebody else's message.
    Forward,
    /// A sticker, a poll: nothing to read.
    Else,
}

/// A recording (Discord's message flags).
const VOICE: u64 = 1 << 13;
/// A reply that only its reader sees.
const EPHEMERAL: u64 = 1 << 6;
/// A message of a person: an ordinary one and a reply to one.
const PERSONS: [u64; 2] = [0, 19];
/// A message reference that is a forward.
const FORWARD: u64 = 1;

fn text(value: &mut Value, field: &str) -> String {
    match value.get_mut(field).map(Value::take) {
        Some(Value::String(text)) => text,
        _ => String::new(),
    }
}

fn number(value: &Value, field: &str) -> Option<u64> {
    match value.get(field)? {
        Value::Number(number) => number.as_u64(),
        Value::String(digits) => digits.parse().ok(),
        _ => None,
    }
}

fn is_filled(value: &Value, field: &str) -> bool {
    value.get(field).and_then(Value::as_array).is_some_and(|list| !list.is_empty())
}

/// Who sent it, for its lane alone (`intake`).
pub(super) fn sender(payload: &Value) -> u64 {
    let user = |value: Option<&Value>| value.and_then(|user| number(user, "id"));
    user(payload.get("member").and_then(|member| member.get("user")))
        .or_else(|| user(payload.get("user")))
        .or_else(|| user(payload.get("author")))
        .unwrap_or_default()
}

/// An interaction; `None` only when there is nowhere to reply to.
pub(super) fn interaction(mut payload: Value) -> Option<Interaction> {
    let token = text(&mut payload, "token");
    let id = number(&payload, "id").filter(|_| !token.is_empty())?;
    let mut data = payload.get_mut("data").map(Value::take).unwrap_or_default();
    let kind = match number(&payload, "type") {
        Some(1) => Kind::Ping,
        Some(2) if number(&data, "type") == Some(3) => Kind::Message(target(&mut data)),
        Some(2) => Kind::Command { name: text(&mut data, "name"), options: entries(&mut data) },
        Some(3) => press(&mut data, &payload),
        Some(4) => typing(&mut data),
        Some(5) => form(&mut data),
        _ => Kind::Unknown,
    };
    let seen = match number(&payload, "context") {
        Some(0) => Seen::Server,
        Some(1) => Seen::Direct,
        None if payload.get("guild_id").is_some_and(Value::is_string) => Seen::Server,
        _ => Seen::Elsewhere,
    };
    let channel = number(&payload, "channel_id").unwrap_or_default();
    Some(Interaction { reply: ReplyTo { id, token }, kind, locale: text(&mut payload, "locale"), seen, channel })
}

/// The words of the message that help is wanted with, for the urgent check; its author is not looked at.
fn target(data: &mut Value) -> Option<Question> {
    let id = text(data, "target_id");
    let message = data.get_mut("resolved")?.get_mut("messages")?.get_mut(&id)?;
    Some(Question::new(words(message)))
}

/// A message's words, or those of what it forwards.
fn words(message: &mut Value) -> String {
    let own = text(message, "content");
    if !own.trim().is_empty() {
        return own;
    }
    let forwarded = message.get_mut("message_snapshots").and_then(Value::as_array_mut).and_then(|all| all.first_mut());
    forwarded.and_then(|one| one.get_mut("message")).map(|one| text(one, "content")).unwrap_or_default()
}

fn entries(data: &mut Value) -> Vec<Entry> {
    let options = data.get_mut("options").and_then(Value::as_array_mut).into_iter().flatten();
    options.map(|option| Entry { name: text(option, "name"), text: text(option, "value") }).collect()
}

fn press(data: &mut Value, payload: &Value) -> Kind {
    let chosen = data.get_mut("values").and_then(Value::as_array_mut).and_then(|values| values.first_mut()).map(Value::take);
    let id = match chosen {
        Some(Value::String(id)) => id,
        _ => text(data, "custom_id"),
    };
    let flags = payload.get("message").and_then(|message| number(message, "flags")).unwrap_or_default();
    Kind::Press { id, private: flags & EPHEMERAL != 0 }
}

fn typing(data: &mut Value) -> Kind {
    let options = data.get_mut("options").and_then(Value::as_array_mut).into_iter().flatten();
    let focused = options.into_iter().find(|option| option.get("focused").and_then(Value::as_bool) == Some(true));
    match focused {
        Some(option) => Kind::Typing { option: text(option, "name"), typed: text(option, "value") },
        None => Kind::Unknown,
    }
}

fn form(data: &mut Value) -> Kind {
    let rows = data.get_mut("components").and_then(Value::as_array_mut).into_iter().flatten();
    // An input stands in a row, or in a label.
    let words = rows.into_iter().find_map(|row| {
        if let Some(inner) = row.get_mut("component") {
            return Some(text(inner, "value"));
        }
        let inputs = row.get_mut("components").and_then(Value::as_array_mut)?;
        inputs.first_mut().map(|input| text(input, "value"))
    });
    Kind::Form { text: Question::new(words.unwrap_or_default()) }
}

/// A message to us; `None` for what is not a person's: other bots, webhooks, Discord's own notes, ourselves.
pub(super) fn direct(mut payload: Value) -> Option<Direct> {
    let author = payload.get("author");
    let is_bot = author.and_then(|author| author.get("bot")).and_then(Value::as_bool) == Some(true);
    let is_system = author.and_then(|author| author.get("system")).and_then(Value::as_bool) == Some(true);
    let in_a_server = payload.get("guild_id").is_some_and(Value::is_string);
    let webhook = payload.get("webhook_id").is_some_and(|id| !id.is_null());
    let by_a_person = number(&payload, "type").is_none_or(|kind| PERSONS.contains(&kind));
    if is_bot || is_system || webhook || in_a_server || !by_a_person {
        return None;
    }
    let channel = number(&payload, "channel_id")?;
    let flags = number(&payload, "flags").unwrap_or_default();
    let forwards = payload.get("message_reference").and_then(|reference| number(reference, "type")) == Some(FORWARD);
    let holds = if flags & VOICE != 0 {
        Holds::Voice
    } else if forwards || is_filled(&payload, "message_snapshots") {
        Holds::Forward
    } else if is_filled(&payload, "attachments") {
        Holds::File
    } else if is_filled(&payload, "sticker_items") || payload.get("poll").is_some_and(Value::is_object) {
        Holds::Else
    } else {
        Holds::Words
    };
    let words = words(&mut payload);
    let empty = words.trim().is_empty();
    Some(Direct { channel, text: Question::new(words), empty, holds })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_interaction_of_an_unknown_kind_still_has_somewhere_to_reply_to() {
        for odd in [
            json!({"id": "1", "token": "t"}),
            json!({"id": "1", "token": "t", "type": 99, "data": []}),
            json!({"id": "1", "token": "t", "type": 2, "data": {"type": 3, "target_id": 5}}),
            json!({"id": "1", "token": "t", "type": "two", "locale": 4, "channel_id": {}}),
        ] {
            assert!(interaction(odd).is_some());
        }
        assert!(interaction(json!({"id": "1"})).is_none());
    }

    #[test]
    fn only_a_persons_direct_message_is_one() {
        let message = |more: Value| {
            let mut message = json!({"id": "9", "channel_id": "7", "author": {"id": "5"}, "content": "hello", "type": 0});
            more.as_object().unwrap().iter().for_each(|(key, value)| message[key] = value.clone());
            direct(message).map(|direct| direct.holds)
        };
        assert_eq!(message(json!({})), Some(Holds::Words));
        assert_eq!(message(json!({"type": 19})), Some(Holds::Words));
        assert_eq!(message(json!({"attachments": [{}]})), Some(Holds::File));
        assert_eq!(message(json!({"flags": VOICE, "attachments": [{}]})), Some(Holds::Voice));
        assert_eq!(message(json!({"message_reference": {"type": 1}, "content": ""})), Some(Holds::Forward));
        assert_eq!(message(json!({"sticker_items": [{}], "content": ""})), Some(Holds::Else));
        for not_one in [
            json!({"author": {"id": "5", "bot": true}}),
            json!({"webhook_id": "5"}),
            json!({"guild_id": "5"}),
            json!({"type": 3}),
            json!({"type": 6}),
            json!({"author": {"id": "5", "system": true}}),
        ] {
            assert_eq!(message(not_one), None);
        }
    }
}
