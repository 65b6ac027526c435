//! What people do on Discord, as the gateway tells it.

use serde_json::{Value, json};

use super::{APPLICATION, Double};

/// Where something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Server,
    Direct,
    Elsewhere,
}

/// Who does it: in tests every part of it is a canary.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) nick: String,
    pub(crate) guild: u64,
    pub(crate) channel: u64,
}

impl Default for Person {
    fn default() -> Self {
        Self {
            id: 600_000_000_000_000_001,
            name: "somebody".to_owned(),
            nick: "some nick".to_owned(),
            guild: 600_000_000_000_000_003,
            channel: 600_000_000_000_000_004,
        }
    }
}

impl Person {
    fn user(&self) -> Value {
        json!({
            "id": self.id.to_string(), "username": self.name, "global_name": self.name, "discriminator": "0", "avatar": null,
            "public_flags": 0, "bot": false,
        })
    }

    /// An interaction with these data.
    fn interaction(&self, double: &Double, kind: u8, data: &Value, at: At) -> Value {
        let id = double.id();
        let mut payload = json!({
            "id": id.to_string(), "application_id": APPLICATION.to_string(), "type": kind, "token": format!("token-of-{id}"), "version": 1,
            "locale": "en-US", "channel_id": self.channel.to_string(), "data": data, "entitlements": [], "attachment_size_limit": 10_485_760,
            "authorizing_integration_owners": {"0": self.guild.to_string()}, "app_permissions": "0",
            "channel": {"id": self.channel.to_string(), "type": u8::from(at != At::Server)},
            "context": match at { At::Server => 0, At::Direct => 1, At::Elsewhere => 2 },
        });
        if at == At::Server {
            payload["guild_id"] = json!(self.guild.to_string());
            payload["guild_locale"] = json!("en-US");
            payload["member"] = json!({
                "user": self.user(), "nick": self.nick, "roles": [], "joined_at": "2024-01-01T00:00:00.000000+00:00", "deaf": false,
                "mute": false, "flags": 0, "permissions": "2147483647",
            });
        } else {
            payload["user"] = self.user();
        }
        payload
    }

    /// A slash command.
    pub(crate) fn command(&self, double: &Double, name: &str, options: &[(&str, &str)], at: At) -> Value {
        let options: Vec<Value> = options.iter().map(|(name, value)| json!({"type": 3, "name": name, "value": value})).collect();
        self.interaction(double, 2, &json!({"id": "1", "name": name, "type": 1, "options": options}), at)
    }

    /// A half-typed option.
    pub(crate) fn types(&self, double: &Double, command: &str, option: &str, typed: &str) -> Value {
        let options = json!([{"type": 3, "name": option, "value": typed, "focused": true}]);
        self.interaction(double, 4, &json!({"id": "1", "name": command, "type": 1, "options": options}), At::Server)
    }

    /// "Get help with this" on a message.
    pub(crate) fn with_this(&self, double: &Double, content: &str) -> Value {
        let message = self.message(double, content, &json!({}));
        let id = message["id"].as_str().unwrap().to_owned();
        let data = json!({
            "id": "1", "name": "Get help with this", "type": 3, "target_id": id, "resolved": {"messages": {id.clone(): message}},
        });
        self.interaction(double, 2, &data, At::Server)
    }

    /// A press on a button, or a choice from a menu. `flags` are those of the message it sits on.
    pub(crate) fn press(&self, double: &Double, custom_id: &str, chosen: Option<&str>, flags: u64, at: At) -> Value {
        let data = match chosen {
            Some(value) => json!({"custom_id": custom_id, "component_type": 3, "values": [value]}),
            None => json!({"custom_id": custom_id, "component_type": 2}),
        };
        let mut payload = self.interaction(double, 3, &data, at);
        payload["message"] = self.message(double, "our own words", &json!({"flags": flags}));
        payload
    }

    /// A form that was sent.
    pub(crate) fn form(&self, double: &Double, custom_id: &str, words: &str) -> Value {
        let input = json!({"type": 4, "custom_id": "question", "value": words});
        let data = json!({"custom_id": custom_id, "components": [{"type": 1, "components": [input]}]});
        self.interaction(double, 5, &data, At::Server)
    }

    /// A message; `more` replaces or adds fields.
    pub(crate) fn message(&self, double: &Double, content: &str, more: &Value) -> Value {
        let mut message = json!({
            "id": double.id().to_string(), "channel_id": self.channel.to_string(), "author": self.user(), "content": content,
            "timestamp": "2026-11-24T10:00:00.000000+00:00", "edited_timestamp": null, "tts": false, "mention_everyone": false,
            "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0, "flags": 0, "components": [],
        });
        for (field, value) in more.as_object().into_iter().flatten() {
            message[field] = value.clone();
        }
        message
    }
}

/// Every button and menu choice of a body: label and id; a menu's choice comes with the id of the menu.
pub(crate) fn buttons(body: &Value) -> Vec<(String, String, Option<String>)> {
    let message = if body["data"].is_object() { &body["data"] } else { body };
    let mut found = Vec::new();
    for component in
        message["components"].as_array().into_iter().flatten().flat_map(|row| row["components"].as_array().into_iter().flatten())
    {
        let id = component["custom_id"].as_str().unwrap_or_default().to_owned();
        match component["options"].as_array() {
            Some(options) => found.extend(options.iter().map(|option| {
                (option["label"].as_str().unwrap().to_owned(), id.clone(), Some(option["value"].as_str().unwrap().to_owned()))
            })),
            None => found.push((component["label"].as_str().unwrap_or_default().to_owned(), id, None)),
        }
    }
    found
}
