//! Each way in, each outcome, each button followed to its end. Every body is held against Discord's own description.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Value, json};

use super::{EPHEMERAL, QUIET, assert_help, assert_private_help, message, signed_in, words};
use crate::double::Double;
use crate::double::payload::{At, Person, buttons};

#[test]
fn each_command_answers_in_private_wherever_it_is_used() {
    let (double, _bot) = signed_in(&[]);
    let person = Person::default();
    for at in [At::Server, At::Direct, At::Elsewhere] {
        for (name, options) in [
            ("ask", vec![("question", "he says he will post my pics if i dont pay")]),
            ("ask", vec![("question", "my uncle touches me"), ("place", "wales")]),
            ("ask", vec![("question", "i want to kill myself"), ("place", "Scotland")]),
            ("ask", vec![("question", "purple monkey dishwasher")]),
            ("ask", vec![("question", "?"), ("place", "narnia")]),
            ("topics", vec![]),
            ("topics", vec![("topic", "sextortion")]),
            ("services", vec![]),
            ("services", vec![("place", "england")]),
            ("urgent", vec![]),
            ("about", vec![]),
            ("hide", vec![]),
            ("language", vec![]),
            ("a-command-of-another-version", vec![]),
        ] {
            assert_private_help(&double.interact(&person.command(&double, name, &options, at)));
        }
    }
    let answer =
        double.interact(&person.command(&double, "ask", &[("question", "my uncle touches me"), ("place", "wales")], At::Server));
    assert!(answer["data"]["content"].as_str().unwrap().starts_with("**In danger now? Call [999](tel:999).**"));
    assert!(words(&answer).contains("For Wales"), "{}", words(&answer));
    let urgent = double.interact(&person.command(&double, "urgent", &[("place", "england")], At::Server));
    assert!(words(&urgent).contains("999"), "{}", words(&urgent));
    let about = double.interact(&person.command(&double, "about", &[], At::Server));
    assert!(words(&about).contains("contact@example.org"), "{}", words(&about));
    assert!(double.check_bodies() > 0 || !std::path::Path::new("../shared").exists());
}

#[test]
fn the_commands_are_registered_once_in_both_kinds_of_english_for_servers_and_users() {
    let (double, bot) = signed_in(&[]);
    let puts = |double: &Double| double.state().requests.iter().filter(|request| request.method == "PUT").count();
    assert_eq!(puts(&double), 1);
    let commands = double.state().commands.clone();
    let named = |name: &str| commands.as_array().unwrap().iter().find(|command| command["name"] == name).cloned().unwrap();
    for name in ["ask", "topics", "services", "urgent", "about", "hide", "language", "Get help with this"] {
        let command = named(name);
        assert_eq!((&command["integration_types"], &command["contexts"]), (&json!([0, 1]), &json!([0, 1, 2])), "{command:#}");
        assert!(command["name_localizations"]["en-US"].is_string() && command["name_localizations"]["en-GB"].is_string());
    }
    let panel = named("panel");
    assert_eq!((&panel["default_member_permissions"], &panel["contexts"]), (&json!(32), &json!([0])), "{panel:#}");
    assert_eq!(double.state().identify["intents"], 1 << 12, "direct messages alone");
    let folder = {
        let mut bot = bot;
        bot.terminate();
        bot.end(std::time::Duration::from_secs(5));
        std::mem::replace(&mut bot.folder, tempfile::tempdir().unwrap())
    };
    let _again = crate::double::process::Bot::start_in(&double, &[], folder);
    double.wait("signing in again", |state| (state.identifies == 2).then_some(()));
    double.wait("looking at the commands", |state| {
        (state.requests.iter().filter(|request| request.method == "GET" && request.path.ends_with("/commands")).count() == 2)
            .then_some(())
    });
    let person = Person::default();
    double.interact(&person.command(&double, "urgent", &[], At::Server));
    assert_eq!(puts(&double), 1, "they did not differ");
    double.check_bodies();
}

#[test]
fn half_typed_places_and_topics_are_completed() {
    let (double, _bot) = signed_in(&[]);
    let person = Person::default();
    let names = |response: &Value| -> Vec<String> {
        assert_eq!(response["type"], 8);
        let choices = response["data"]["choices"].as_array().unwrap();
        assert!(choices.len() <= 25);
        choices.iter().map(|choice| choice["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&double.interact(&person.types(&double, "ask", "place", "wa"))), ["Wales"]);
    assert_eq!(names(&double.interact(&person.types(&double, "services", "place", "ENG"))), ["England"]);
    assert!(
        names(&double.interact(&person.types(&double, "topics", "topic", "image"))).iter().any(|name| name.contains("image"))
    );
    assert!(!names(&double.interact(&person.types(&double, "ask", "place", ""))).is_empty());
    assert!(names(&double.interact(&person.types(&double, "ask", "place", "zzzz"))).is_empty());
    assert!(names(&double.interact(&person.types(&double, "ask", "what", "x"))).is_empty());
    double.check_bodies();
}

#[test]
fn help_with_a_message_offers_a_menu_and_reads_only_whether_it_is_urgent() {
    let (double, _bot) = signed_in(&[("WAYMARK_PLACE", "england")]);
    let person = Person::default();
    let calm = double.interact(&person.with_this(&double, "send me a pic or i will tell everyone zebrafinch"));
    assert_private_help(&calm);
    let labels: Vec<String> = buttons(&calm).into_iter().map(|(label, ..)| label).collect();
    for wanted in ["Someone sent me this", "A friend wrote this", "I wrote this", "Something else"] {
        assert!(labels.iter().any(|label| label == wanted), "{labels:?}");
    }
    assert!(!calm.to_string().contains("zebrafinch"));
    let urgent = double.interact(&person.with_this(&double, "i am going to kill myself tonight"));
    assert_private_help(&urgent);
    assert_ne!(urgent["data"]["embeds"][0]["title"], calm["data"]["embeds"][0]["title"]);
    assert!(buttons(&urgent).iter().any(|(label, ..)| label == "A friend wrote this"));
    for (wrote, title) in [("Someone sent me this", "Which of these is closer?"), ("Something else", "What I can help with")] {
        let (_, id, _) = buttons(&calm).into_iter().find(|(label, ..)| label == wrote).unwrap();
        let next = double.interact(&person.press(&double, &id, None, EPHEMERAL, At::Server));
        assert_eq!(next["type"], 7);
        assert_eq!(message(&next)["embeds"][0]["title"], title);
    }
    double.check_bodies();
}

#[test]
fn the_panel_is_public_without_a_helplines_number_and_answers_in_private() {
    let (double, _bot) = signed_in(&[("WAYMARK_PLACE", "england")]);
    let person = Person::default();
    let panel = double.interact(&person.command(&double, "panel", &[], At::Server));
    assert_eq!((&panel["type"], panel["data"]["flags"].as_u64().unwrap_or_default() & EPHEMERAL), (&json!(4), 0));
    assert!(words(&panel).starts_with("**In danger now? Call 999.**"), "{}", words(&panel));
    assert!(!words(&panel).contains("0800") && words(&panel).contains("not even counts"), "{}", words(&panel));
    let press = |label: &str| {
        let (_, id, _) = buttons(&panel).into_iter().find(|(own, ..)| own == label).unwrap();
        double.interact(&person.press(&double, &id, None, 0, At::Server))
    };
    assert_private_help(&press("Topics"));
    assert_private_help(&press("I need help now"));
    let form = press("Ask in private");
    assert_eq!(form["type"], 9);
    let id = form["data"]["custom_id"].as_str().unwrap();
    assert_private_help(&double.interact(&person.form(&double, id, "my daughter was groomed online, what now")));
    // Elsewhere there is no channel of a server to post it in.
    assert_private_help(&double.interact(&person.command(&double, "panel", &[], At::Direct)));
    double.check_bodies();
}

#[test]
fn a_direct_message_is_answered_neutrally_and_without_a_notification_whatever_it_holds() {
    let (double, _bot) = signed_in(&[]);
    let person = Person::default();
    let attachment = json!([{"id": "1", "filename": "a.png", "url": "http://127.0.0.1:1/a.png", "proxy_url": "http://127.0.0.1:1/a.png", "size": 1}]);
    let snapshot = json!([{"message": {"content": "send me more or i post it", "type": 0}}]);
    for (content, more, wanted) in [
        ("my uncle touches me", json!({}), "hurting me"),
        ("look at this", json!({"attachments": attachment}), "Please do not send pictures here"),
        ("i want to die", json!({"attachments": attachment}), "Please do not send pictures here"),
        ("", json!({"attachments": attachment, "flags": 1 << 13}), "I cannot listen to sound"),
        ("", json!({"sticker_items": [{"id": "1", "name": "x", "format_type": 1}]}), "I can only read words"),
        ("   ", json!({}), "I can only read words"),
        (
            "",
            json!({"message_reference": {"type": 1, "message_id": "1", "channel_id": "1"}, "message_snapshots": snapshot}),
            "Get help with this",
        ),
        (&"what can i do ".repeat(285), json!({}), "In danger now?"),
        ("help", json!({}), "999"),
        ("hi", json!({"type": 19}), "In danger now?"),
    ] {
        let answer = double.write(&person.message(&double, content, &more));
        assert!(words(&answer).starts_with("I'm Waymark, a bot. No person reads this chat."), "{}", words(&answer));
        assert_help(&answer);
        assert_eq!(answer["flags"].as_u64().unwrap() & QUIET, QUIET);
        assert!(words(&answer).to_lowercase().contains(&wanted.to_lowercase()), "{wanted}: {}", words(&answer));
        assert!(answer["message_reference"].is_null(), "it quotes nothing");
    }
    let asked = |double: &Double| double.state().requests.iter().filter(|request| request.path.contains("/messages")).count();
    let before = asked(&double);
    for not_for_us in [
        json!({"author": {"id": "5", "username": "other", "bot": true}}),
        json!({"author": {"id": crate::double::BOT_USER.to_string(), "username": "waymark", "bot": true}}),
        json!({"webhook_id": "5"}),
        json!({"guild_id": "5"}),
        json!({"type": 3}),
    ] {
        double.dispatch("MESSAGE_CREATE", &person.message(&double, "hello", &not_for_us));
    }
    // What came before it has been passed over once this is answered.
    double.interact(&person.command(&double, "urgent", &[], At::Direct));
    assert_eq!(asked(&double), before);
    double.check_bodies();
}

/// What a custom id is about, without place, reader and language: each such press is followed once.
fn essence(id: &str) -> String {
    let fields: Vec<&str> = id.split(';').collect();
    let [_, _, _, _, topic, op, argument, skip] = fields[..] else { return id.to_owned() };
    format!("{topic};{op};{argument};{skip}")
}

#[test]
fn every_button_leads_to_help_and_edits_the_message_it_sits_on() {
    let (double, _bot) = signed_in(&[]);
    let person = Person::default();
    let mut seen = BTreeSet::new();
    let mut waiting: VecDeque<(String, Option<String>)> = VecDeque::new();
    let mut note = |response: &Value, waiting: &mut VecDeque<(String, Option<String>)>| {
        let found = buttons(response);
        let ids: BTreeSet<&String> = found.iter().map(|(_, id, value)| value.as_ref().unwrap_or(id)).collect();
        assert_eq!(ids.len(), found.len(), "an id twice: {response:#}");
        for (_, id, chosen) in found {
            let what = chosen.clone().unwrap_or_else(|| id.clone());
            assert!(what.len() <= 100 && id.len() <= 100);
            if seen.insert(essence(&what)) {
                waiting.push_back((id, chosen));
            }
        }
    };
    for question in [
        "he says he will post my pics",
        "my uncle touches me i live in leeds",
        "i want to kill myself and the police did nothing",
        "asdf",
    ] {
        note(&double.interact(&person.command(&double, "ask", &[("question", question)], At::Server)), &mut waiting);
    }
    for place in ["england", "ireland", "elsewhere"] {
        note(&double.interact(&person.command(&double, "services", &[("place", place)], At::Server)), &mut waiting);
    }
    note(&double.interact(&person.with_this(&double, "hello")), &mut waiting);
    let mut followed = 0;
    while let Some((id, chosen)) = waiting.pop_front() {
        let response = double.interact(&person.press(&double, &id, chosen.as_deref(), EPHEMERAL, At::Server));
        followed += 1;
        if response["type"] == 6 {
            assert!(essence(&id).contains(";h;"), "{id}");
            continue;
        }
        assert_eq!(response["type"], 7, "{id}");
        assert_eq!(response["data"]["flags"].as_u64().unwrap_or_default() & EPHEMERAL, EPHEMERAL);
        assert_help(&response);
        let embed = &response["data"]["embeds"][0];
        assert!(embed["description"].as_str().unwrap().encode_utf16().count() <= 4_096);
        note(&response, &mut waiting);
    }
    println!("followed {followed} buttons");
    assert!(followed > 300, "{followed}");
    println!("validated {} bodies", double.check_bodies());
}

#[test]
fn every_place_is_read_to_its_end_through_more_and_no_service_is_lost() {
    let (double, _bot) = signed_in(&[]);
    let person = Person::default();
    let mut pages = 0;
    for place in ["england", "australia", "united-states"] {
        let mut response = double.interact(&person.command(&double, "services", &[("place", place)], At::Server));
        let mut read = words(&response);
        while let Some((_, id, _)) = buttons(&response).into_iter().find(|(label, ..)| label == "More") {
            response = double.interact(&person.press(&double, &id, None, EPHEMERAL, At::Server));
            read += &words(&response);
            pages += 1;
        }
        let state = waymark::answer::State {
            topic: waymark::content::TopicId::parse("talk-to-someone"),
            place: waymark::content::PlaceId::parse(place),
            reader: None,
            locale: waymark::content::Locale::parse("en-GB").unwrap(),
        };
        let snapshot = &crate::support::EDITION.snapshot;
        let known = waymark::answer::press(&waymark::answer::Go::Services, &state, snapshot, chrono::Utc::now()).unwrap();
        let read = without_links(&read);
        for service in known.services {
            assert!(read.contains(&service.name), "{place}: {}", service.name);
        }
    }
    assert!(pages > 0, "no list is longer than a page");
}

#[test]
fn a_press_that_nobody_knows_gets_the_help_list_and_a_press_on_a_public_message_a_private_answer() {
    let (double, _bot) = signed_in(&[]);
    let person = Person::default();
    let long = "x".repeat(5_000);
    for id in ["", "0;en-GB;;;;g;;", "1;en-GB;;;;t;gone;", "1;en-GB;;;;zz;;", "💥;;;;;;;", "1;xx;;;;;;;;;;;;", &long] {
        let response = double.interact(&person.press(&double, id, None, EPHEMERAL, At::Server));
        assert_eq!(response["type"], 7);
        assert_eq!(message(&response)["embeds"][0]["title"], "Ways to get help", "{id}");
    }
    assert_private_help(&double.interact(&person.press(&double, "1;en-GB;england;;;t;sextortion;", None, 0, At::Server)));
    // A direct message of ours is the person's own to see: it is edited, and its first line stays neutral.
    let edited = double.interact(&person.press(&double, "1;en-GB;england;;;t;sextortion;", None, QUIET, At::Direct));
    assert_eq!(edited["type"], 7);
    assert!(words(&edited).starts_with("I'm Waymark, a bot."), "{}", words(&edited));
    double.check_bodies();
}

/// `[999](tel:999)` → `999`
fn without_links(text: &str) -> String {
    let mut parts = text.split("](");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    parts.for_each(|part| plain += part.split_once(')').map_or(part, |(_, rest)| rest));
    plain.replace(['[', '\\'], "")
}
