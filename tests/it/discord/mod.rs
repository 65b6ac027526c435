//! The real binary against a double of Discord.

mod canary;
mod faults;
mod hiding;
mod life;
mod pictures;
mod ways;

use serde_json::Value;

use crate::double::Double;
use crate::double::process::Bot;

const EPHEMERAL: u64 = 64;
const QUIET: u64 = 1 << 12;

/// A double and a bot that is signed in.
fn signed_in(more: &[(&str, &str)]) -> (Double, Bot) {
    let double = Double::start(41_250);
    let bot = Bot::start(&double, more);
    double.wait_until_signed_in();
    (double, bot)
}

/// The message of a response.
fn message(response: &Value) -> &Value {
    if response["data"].is_object() { &response["data"] } else { response }
}

/// All words of a message.
fn words(response: &Value) -> String {
    let message = message(response);
    let embed = &message["embeds"][0];
    [&message["content"], &embed["title"], &embed["description"]].map(|part| part.as_str().unwrap_or_default()).join("\n")
}

/// A response that only its reader sees, with help first and a way to a person.
fn assert_private_help(response: &Value) {
    assert_eq!(response["type"], 4, "{response:#}");
    assert_eq!(response["data"]["flags"].as_u64().unwrap_or_default() & EPHEMERAL, EPHEMERAL, "{response:#}");
    assert_help(response);
}

fn assert_help(response: &Value) {
    let message = message(response);
    let content = message["content"].as_str().unwrap();
    let mut lines = content.lines();
    let first = lines.next().unwrap();
    let emergency = if first.contains("I'm Waymark") { lines.next().unwrap() } else { first };
    assert!(emergency.starts_with("**In danger now?"), "{content}");
    assert!(content.contains("I'm a bot. No one reads this and no one has been told."), "{content}");
    assert_eq!(message["allowed_mentions"]["parse"], serde_json::json!([]), "{message:#}");
    let all = words(response);
    assert!(all.contains("tel:") || all.contains("https://"), "{all}");
}
