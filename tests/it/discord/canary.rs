//! Nothing is left behind: canaries in everything a person gives, through every surface, at the most talkative logging.
//!
//! They are looked for in the output, in every file that was written, and in the process's memory five seconds later. What is looked for in memory
//! stands there turned (ROT13), so that the test's own copy is in another process anyway and none is in a constant.

use std::fs::File;
use std::io::Read as _;
use std::os::unix::fs::FileExt as _;

use serde_json::{Value, json};

use super::EPHEMERAL;
use crate::double::Double;
use crate::double::payload::{At, Person};
use crate::double::process::Bot;

/// Each is one word that the matcher keeps whole; ids are numbers that nothing else has.
struct Canaries {
    text: &'static str,
    file: &'static str,
    person: Person,
    message: u64,
}

fn canaries() -> Canaries {
    let person = Person {
        id: 613_582_947_120_384_511,
        name: "zorblatticusmaximilian".to_owned(),
        nick: "quibblefrothington".to_owned(),
        guild: 613_582_947_120_384_522,
        channel: 613_582_947_120_384_533,
    };
    Canaries { text: "flummoxedwombatastrophe", file: "gargleblastervacation.png", person, message: 613_582_947_120_384_544 }
}

impl Canaries {
    fn all(&self) -> Vec<(&'static str, String)> {
        let own = |text: &str| text.to_owned();
        vec![
            ("text", own(self.text)),
            ("attachment", own(self.file)),
            ("user id", self.person.id.to_string()),
            ("name", self.person.name.clone()),
            ("nick", self.person.nick.clone()),
            ("server id", self.person.guild.to_string()),
            ("message id", self.message.to_string()),
        ]
    }

    fn words(&self) -> String {
        format!("my uncle {} hurts me at home and i do not know what to do", self.text)
    }
}

/// Everything a person can do, with canaries in it.
fn every_surface(double: &Double, canaries: &Canaries) {
    let (person, words) = (&canaries.person, canaries.words());
    let mut interactions = Vec::new();
    for at in [At::Server, At::Direct] {
        interactions.push(person.command(double, "ask", &[("question", &words), ("place", canaries.text)], at));
        for name in ["topics", "services", "urgent", "about", "hide", "language", "panel", canaries.text] {
            interactions.push(person.command(double, name, &[("topic", canaries.text)], at));
        }
    }
    let mut with_this = person.with_this(double, &words);
    rename(&mut with_this, canaries);
    interactions.push(with_this);
    interactions.push(person.press(double, "1;en-GB;england;;sextortion;s;;", None, EPHEMERAL, At::Server));
    interactions.push(person.press(double, canaries.text, None, EPHEMERAL, At::Server));
    interactions.push(person.press(double, "1;en-GB;;;;h;;", None, EPHEMERAL, At::Server));
    interactions.push(person.form(double, "1;en-GB;;;;x;a;", &words));
    interactions.push(person.types(double, "ask", "place", canaries.text));
    // Malformed in every place that has one.
    for broken in [
        json!({"data": canaries.text}),
        json!({"type": canaries.text}),
        json!({"data": {"options": {"a": canaries.text}}}),
        json!({"member": canaries.text, "message": canaries.text, "locale": 5}),
    ] {
        let mut payload = person.command(double, "ask", &[("question", &words)], At::Server);
        broken.as_object().unwrap().iter().for_each(|(field, value)| payload[field] = value.clone());
        interactions.push(payload);
    }
    for payload in &interactions {
        double.interact(payload);
    }
    double.raw(&format!(r#"{{"op":0,"s":"{0}","t":"INTERACTION_CREATE","d":{{"{0}":1}}}}"#, canaries.text));
    double.raw(&format!(r#"{{"op":0,"t":"MESSAGE_CREATE","d":{{"content":"{words}","#));
    double.raw(&words);
    let id = canaries.message.to_string();
    let attachment =
        json!([{"id": "1", "filename": canaries.file, "url": format!("http://127.0.0.1:1/{}", canaries.file), "size": 1}]);
    for more in [
        json!({"id": id}),
        json!({"id": id, "attachments": attachment}),
        json!({"id": id, "attachments": attachment, "flags": 1 << 13}),
        json!({"id": id, "message_reference": {"type": 1}, "content": "", "message_snapshots": [{"message": {"content": words}}]}),
    ] {
        double.write(&person.message(double, &words, &more));
    }
    for broken in [
        json!({"id": id, "author": canaries.text}),
        json!({"id": id, "channel_id": canaries.text}),
        json!({"id": id, "content": {"a": words}}),
    ] {
        double.dispatch("MESSAGE_CREATE", &person.message(double, &words, &broken));
    }
    double.interact(&person.command(double, "urgent", &[], At::Server));
}

/// Gives the message of a message command the canary's id.
fn rename(payload: &mut Value, canaries: &Canaries) {
    let id = canaries.message.to_string();
    let old = payload["data"]["target_id"].as_str().unwrap().to_owned();
    let message = payload["data"]["resolved"]["messages"][&old].take();
    payload["data"]["target_id"] = json!(id);
    payload["data"]["resolved"]["messages"] = json!({id: message});
}

/// How often each canary stands in what the bot wrote.
fn in_output(bot: &Bot, canaries: &Canaries) -> Vec<String> {
    let mut found = Vec::new();
    for (name, bytes) in bot.written() {
        let text = String::from_utf8_lossy(&bytes);
        found.extend(
            canaries.all().into_iter().filter(|(_, canary)| text.contains(canary)).map(|(what, _)| format!("{what} in {name}")),
        );
    }
    found
}

/// Which canaries stand in a process's writable memory, and how often. `None` where the system does not let us look.
fn in_memory(pid: u32, canaries: &Canaries) -> Option<Vec<(&'static str, usize)>> {
    let memory = File::open(format!("/proc/{pid}/mem")).ok()?;
    let mut maps = String::new();
    File::open(format!("/proc/{pid}/maps")).ok()?.read_to_string(&mut maps).ok()?;
    let wanted = canaries.all();
    let mut found: Vec<(&'static str, usize)> = wanted.iter().map(|(what, _)| (*what, 0)).collect();
    let mut looked = 0;
    for line in maps.lines() {
        let mut fields = line.split_whitespace();
        let (Some(range), Some(rights)) = (fields.next(), fields.next()) else { continue };
        if !rights.starts_with("rw") {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        let Ok(read) = memory.read_at(&mut bytes, from) else { continue };
        looked += read;
        for ((_, canary), (_, count)) in wanted.iter().zip(&mut found) {
            *count += memchr::memmem::find_iter(&bytes[..read], canary.as_bytes()).count();
        }
    }
    (looked > 1 << 20).then_some(found)
}

fn left(found: &[(&'static str, usize)]) -> Vec<(&'static str, usize)> {
    found.iter().copied().filter(|(_, count)| *count > 0).collect()
}

#[test]
fn no_canary_is_left_in_the_output_the_files_or_the_memory() {
    let canaries = canaries();
    let double = Double::start(1_000);
    let bot = Bot::start(
        &double,
        &[("WAYMARK_LOG", "trace"), ("RUST_LOG", "trace"), ("RUST_BACKTRACE", "full"), ("WAYMARK_PLACE", "england")],
    );
    double.wait_until_signed_in();
    every_surface(&double, &canaries);
    let beats = double.state().heartbeats;
    double.wait("five seconds of heartbeats", |state| (state.heartbeats >= beats + 5).then_some(()));
    assert_eq!(in_output(&bot, &canaries), Vec::<String>::new());
    assert!(bot.said().contains("signed in"), "it does log: {}", bot.said());
    let Some(found) = in_memory(bot.child.id(), &canaries) else {
        println!("SKIPPED: this user may not read the memory of a process that forbids core dumps");
        return;
    };
    println!("in memory after five seconds: {:?}", left(&found));
    // The WebSocket library reads into a buffer of its own, which keeps the last bytes until others come; and nothing else holds any.
    let others = Person { name: "x".repeat(30), nick: "y".repeat(30), ..Person::default() };
    for _ in 0..8 {
        double.interact(&others.command(&double, "ask", &[("question", &"what now ".repeat(400))], At::Server));
    }
    let beats = double.state().heartbeats;
    double.wait("heartbeats", |state| (state.heartbeats >= beats + 2).then_some(()));
    let found = in_memory(bot.child.id(), &canaries).unwrap();
    println!("in memory after other events: {:?}", left(&found));
    assert_eq!(left(&found), Vec::new());
}

#[test]
fn no_canary_is_left_when_every_handler_panics() {
    let canaries = canaries();
    let double = Double::start(1_000);
    let faults = [("WAYMARK_TEST_FAULT", "panic:*"), ("WAYMARK_LOG", "trace"), ("RUST_LOG", "trace"), ("RUST_BACKTRACE", "full")];
    let bot = Bot::start(&double, &faults);
    double.wait_until_signed_in();
    every_surface(&double, &canaries);
    assert!(bot.said().contains("internal fault at"), "{}", bot.said());
    assert_eq!(in_output(&bot, &canaries), Vec::<String>::new());
}

#[test]
fn the_test_finds_a_line_that_is_logged_and_a_text_that_is_kept() {
    let canaries = canaries();
    let double = Double::start(1_000);
    // A build for tests can be asked to make the mistake: log what was asked, and keep it.
    let bot = Bot::start(&double, &[("WAYMARK_TEST_FAULT", "tell:*")]);
    double.wait_until_signed_in();
    double.interact(&canaries.person.form(&double, "1;en-GB;;;;x;a;", &canaries.words()));
    assert_eq!(in_output(&bot, &canaries).len(), 1, "{}", bot.said());
    let beats = double.state().heartbeats;
    double.wait("five seconds of heartbeats", |state| (state.heartbeats >= beats + 5).then_some(()));
    if let Some(found) = in_memory(bot.child.id(), &canaries) {
        assert!(left(&found).iter().any(|(what, _)| *what == "text"), "{found:?}");
    }
}
