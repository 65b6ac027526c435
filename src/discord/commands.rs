//! The commands that Discord shows, in every interface language that we have words for. Registered only when they differ from what it holds.
//!
//! Called at each sign-in by `mod`; what a command answers is in `command`.

use serde_json::Value;
use serenity::all::{
    CommandOptionType, CommandType, CreateCommand, CreateCommandOption, InstallationContext, InteractionContext, Permissions,
};

use super::locale;
use crate::content::{Line, Snapshot, Voice};

pub(super) const ASK: &str = "ask";
pub(super) const TOPICS: &str = "topics";
pub(super) const SERVICES: &str = "services";
pub(super) const URGENT: &str = "urgent";
pub(super) const ABOUT: &str = "about";
pub(super) const HIDE: &str = "hide";
pub(super) const LANGUAGE: &str = "language";
pub(super) const PANEL: &str = "panel";
pub(super) const QUESTION: &str = "question";
pub(super) const PLACE: &str = "place";
pub(super) const TOPIC: &str = "topic";
/// The longest question that a command takes: Discord cuts longer ones off.
const LONGEST: u16 = 4_000;
/// Discord's limits.
const NAME: usize = 32;
const DESCRIPTION: usize = 100;

/// All commands, as Discord is told them.
pub(super) fn body(snapshot: &Snapshot) -> Value {
    let mut body = serde_json::to_value(all(snapshot)).unwrap_or_default();
    for command in body.as_array_mut().into_iter().flatten() {
        // serenity writes it as text; Discord's own description of its API asks for a number.
        if let Some(permissions) = command.get_mut("default_member_permissions") {
            *permissions = as_number(permissions).map_or(Value::Null, Value::from);
        }
        for option in command.get_mut("options").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(option) = option.as_object_mut() {
                option.retain(|_, value| !is_empty(value));
            }
        }
    }
    body
}

/// A number, or its digits.
fn as_number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn all(snapshot: &Snapshot) -> Vec<CreateCommand> {
    let words = Words { snapshot };
    let question = words.option(QUESTION, Line::OptionQuestion, Line::OptionQuestionAbout).required(true).max_length(LONGEST);
    let place = || words.option(PLACE, Line::OptionPlace, Line::OptionPlaceAbout).set_autocomplete(true);
    let topic = words.option(TOPIC, Line::OptionTopic, Line::OptionTopicAbout).set_autocomplete(true);
    vec![
        words.command(ASK, Line::CommandAsk, Line::CommandAskAbout).add_option(question).add_option(place()),
        words.command(TOPICS, Line::CommandTopics, Line::CommandTopicsAbout).add_option(topic),
        words.command(SERVICES, Line::CommandServices, Line::CommandServicesAbout).add_option(place()),
        words.command(URGENT, Line::CommandUrgent, Line::CommandUrgentAbout),
        words.command(ABOUT, Line::CommandAbout, Line::CommandAboutAbout),
        words.command(HIDE, Line::CommandHide, Line::CommandHideAbout),
        words.command(LANGUAGE, Line::CommandLanguage, Line::CommandLanguageAbout),
        words
            .command(PANEL, Line::CommandPanel, Line::CommandPanelAbout)
            .default_member_permissions(Permissions::MANAGE_GUILD)
            .integration_types(vec![InstallationContext::Guild])
            .contexts(vec![InteractionContext::Guild]),
        words.on_a_message(Line::CommandHelpWithThis),
    ]
}

/// The words of commands, in each interface language that shows one of ours.
struct Words<'a> {
    snapshot: &'a Snapshot,
}

impl Words<'_> {
    fn fallback(&self) -> &Voice {
        self.snapshot.voice(self.snapshot.fallback())
    }

    /// A line in each of Discord's languages; one that Discord would refuse is left out, and its own name stands.
    fn localised(&self, line: Line, fits: impl Fn(&str) -> bool) -> Vec<(&'static str, String)> {
        let said = |code: &'static str| {
            let words = self.snapshot.voice(locale::shown_in(code, self.snapshot)?).say(line);
            fits(&words).then_some((code, words))
        };
        locale::DISCORD.into_iter().filter_map(said).collect()
    }

    fn command(&self, name: &'static str, called: Line, about: Line) -> CreateCommand {
        let mut command = open(CreateCommand::new(name)).description(self.fallback().say(about));
        for (code, words) in self.localised(called, is_name) {
            command = command.name_localized(code, words);
        }
        for (code, words) in self.localised(about, is_description) {
            command = command.description_localized(code, words);
        }
        command
    }

    fn option(&self, name: &'static str, called: Line, about: Line) -> CreateCommandOption {
        let mut option = CreateCommandOption::new(CommandOptionType::String, name, self.fallback().say(about));
        for (code, words) in self.localised(called, is_name) {
            option = option.name_localized(code, words);
        }
        for (code, words) in self.localised(about, is_description) {
            option = option.description_localized(code, words);
        }
        option
    }

    /// A command of a message's own menu; its name may hold capitals and blanks.
    fn on_a_message(&self, called: Line) -> CreateCommand {
        let mut command = open(CreateCommand::new(self.fallback().say(called))).kind(CommandType::Message);
        for (code, words) in self.localised(called, |words| (1..=NAME).contains(&words.chars().count())) {
            command = command.name_localized(code, words);
        }
        command
    }
}

/// For servers and for users, in servers, with us and with others.
fn open(command: CreateCommand) -> CreateCommand {
    command.integration_types(vec![InstallationContext::Guild, InstallationContext::User]).contexts(vec![
        InteractionContext::Guild,
        InteractionContext::BotDm,
        InteractionContext::PrivateChannel,
    ])
}

/// Whether Discord takes it as a command's name.
fn is_name(words: &str) -> bool {
    let fits = |c: char| {
        (c.is_alphanumeric() && !c.is_uppercase())
            || matches!(c, '-' | '_' | '\'' | '\u{900}'..='\u{97f}' | '\u{e00}'..='\u{e7f}')
    };
    (1..=NAME).contains(&words.chars().count()) && words.chars().all(fits)
}

fn is_description(words: &str) -> bool {
    (1..=DESCRIPTION).contains(&words.chars().count())
}

/// Whether Discord holds exactly these commands. What it adds of its own (ids, versions, empty defaults) is no difference.
pub(super) fn same(ours: &Value, held: &Value) -> bool {
    let (Some(ours), Some(held)) = (ours.as_array(), held.as_array()) else { return false };
    let kind = |command: &Value| command.get("type").and_then(Value::as_u64).unwrap_or(1);
    ours.len() == held.len()
        && ours.iter().all(|own| {
            held.iter().any(|other| own.get("name") == other.get("name") && kind(own) == kind(other) && holds(own, other))
        })
}

/// Whether `held` says all that `own` says, and nothing more where more would be seen.
fn holds(own: &Value, held: &Value) -> bool {
    match (own, held) {
        (Value::Object(own), Value::Object(held)) => {
            let is_words = |key: &str| key.ends_with("_localizations");
            let said = own.iter().all(|(key, value)| match held.get(key) {
                Some(other) if is_words(key) => is_empty(value) && is_empty(other) || value == other,
                Some(other) => holds(value, other),
                None => is_empty(value),
            });
            let more = ["options", "name_localizations", "description_localizations", "default_member_permissions"];
            said && more.iter().all(|key| own.contains_key(*key) || held.get(*key).is_none_or(is_empty))
        }
        (Value::Array(own), Value::Array(held)) => {
            own.len() == held.len() && own.iter().zip(held).all(|(own, held)| holds(own, held))
        }
        _ => own == held || (is_empty(own) && is_empty(held)) || (as_number(own).is_some() && as_number(own) == as_number(held)),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::content;

    fn ours() -> Value {
        body(&content::embedded().unwrap())
    }

    #[test]
    fn what_discord_adds_is_no_difference_and_what_we_change_is() {
        let ours = ours();
        let mut held = ours.clone();
        for command in held.as_array_mut().unwrap() {
            command["id"] = json!("1");
            command["version"] = json!("2");
            command["nsfw"] = json!(false);
            command["dm_permission"] = json!(true);
            if command["default_member_permissions"].is_u64() {
                command["default_member_permissions"] = json!(command["default_member_permissions"].to_string());
            }
        }
        held.as_array_mut().unwrap().reverse();
        assert!(same(&ours, &held));
        held[3]["description_localizations"]["en-US"] = json!("other words");
        assert!(!same(&ours, &held));
        let mut fewer = ours.clone();
        fewer.as_array_mut().unwrap().pop();
        assert!(!same(&ours, &fewer));
        assert!(!same(&ours, &json!([])));
    }

    #[test]
    fn english_is_shown_to_both_kinds_of_english_and_nothing_is_marked_for_adults() {
        let ours = ours();
        for command in ours.as_array().unwrap() {
            for code in ["en-GB", "en-US"] {
                assert!(command["name_localizations"][code].is_string(), "{command}");
            }
            assert!(command.get("nsfw").is_none_or(|nsfw| nsfw == false), "{command}");
        }
    }
}
