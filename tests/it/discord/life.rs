//! Starting, stopping, breaking: exit codes, the fallback, what is in flight.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{EPHEMERAL, assert_private_help, signed_in, words};
use crate::double::payload::{At, Person};
use crate::double::process::{Bot, command};
use crate::double::{Double, HttpFault, LONG};

const BROKEN: &str = "I could not answer just now.";

#[test]
fn a_panic_or_a_hang_in_any_handler_still_gets_an_answer_within_three_seconds() {
    for fault in ["panic", "hang"] {
        let (double, bot) = signed_in(&[("WAYMARK_TEST_FAULT", &format!("{fault}:*"))]);
        let person = Person::default();
        let begun = Instant::now();
        let mut asked = Vec::new();
        for name in ["ask", "topics", "services", "urgent", "about", "hide", "language", "panel"] {
            asked.push(person.command(&double, name, &[], At::Server));
        }
        asked.push(person.with_this(&double, "hello"));
        asked.push(person.press(&double, "1;en-GB;;;;g;;", None, EPHEMERAL, At::Server));
        asked.push(person.form(&double, "1;en-GB;;;;x;a;", "hello"));
        asked.push(person.types(&double, "ask", "place", "wa"));
        for payload in &asked {
            double.dispatch("INTERACTION_CREATE", payload);
        }
        let message = person.message(&double, "hello", &json!({}));
        double.dispatch("MESSAGE_CREATE", &message);
        for payload in &asked {
            let response = double.response(payload["id"].as_str().unwrap().parse().unwrap());
            if payload["type"] == 4 {
                assert_eq!(response["type"], 8);
            } else {
                assert!(words(&response).contains(BROKEN), "{response:#}");
                assert!(words(&response).contains("999") && words(&response).contains("0800 1111"));
                assert_eq!(response["data"]["flags"], EPHEMERAL);
            }
        }
        let path = format!("/channels/{}/messages", person.channel);
        double.wait("a direct message", |state| state.requests.iter().any(|request| request.path == path).then_some(()));
        assert!(begun.elapsed() < Duration::from_secs(3), "{fault}: {:?}", begun.elapsed());
        let said = bot.said();
        assert!(!said.contains("a panic that a test asked for"), "{said}");
        double.check_bodies();
    }
}

#[test]
fn a_wrong_token_is_exit_3_with_a_clear_word_at_the_start_and_later() {
    let double = Double::start(300);
    double.state().rejects_token = true;
    let mut bot = Bot::start(&double, &[]);
    assert_eq!(bot.end(LONG).code(), Some(3));
    assert!(bot.said().contains("does not accept the token"), "{}", bot.said());
    let double = Double::start(300);
    let mut bot = Bot::start(&double, &[]);
    double.wait_until_signed_in();
    double.state().rejects_token = true;
    double.tell(crate::double::Tell::Fin);
    assert_eq!(bot.end(LONG).code(), Some(3));
    assert!(bot.said().contains("does not accept the token"), "{}", bot.said());
}

#[test]
fn a_discord_that_never_answers_is_exit_3_at_the_start_up_deadline() {
    let double = Double::start(300);
    double.state().meet.extend([crate::double::Meet::NoHello; 100]);
    let mut bot = Bot::start(&double, &[("WAYMARK_START_WITHIN", "2")]);
    assert_eq!(bot.end(LONG).code(), Some(3));
    assert!(bot.said().contains("start-up deadline"), "{}", bot.said());
}

#[test]
fn a_gateway_that_breaks_is_started_again() {
    let (double, bot) = signed_in(&[("WAYMARK_TEST_FAULT", "panic:gateway")]);
    assert!(bot.said().contains("the gateway's task broke: it is started again"), "{}", bot.said());
    assert_private_help(&double.interact(&Person::default().command(&double, "urgent", &[], At::Server)));
}

#[test]
fn many_sign_ins_are_spread_out_and_that_is_no_failure_to_start() {
    let double = Double::start(41_250);
    let folder = tempfile::tempdir().unwrap();
    let hour = chrono::Utc::now().timestamp() / 3_600;
    std::fs::create_dir(folder.path().join("data")).unwrap();
    // The last hour of a day in which it signed in often.
    std::fs::write(folder.path().join("data/gateway.json"), format!(r#"{{"since":{},"identifies":60}}"#, hour - 23)).unwrap();
    let begun = Instant::now();
    let bot = Bot::start_in(&double, &[("WAYMARK_START_WITHIN", "4")], folder);
    let signed_in = double.wait_for("signing in", LONG, &mut |state| (state.identifies > 0).then_some(()));
    assert!(signed_in.is_some(), "{}", bot.said());
    assert!(begun.elapsed() > Duration::from_secs(5) || chrono::Utc::now().timestamp() / 3_600 > hour);
    assert!(bot.said().contains("waiting before the next"), "{}", bot.said());
}

#[test]
fn a_flood_of_direct_messages_gets_a_few_answers_and_nobody_else_waits_for_it() {
    let (double, _bot) = signed_in(&[]);
    let flooder = Person { id: 600_000_000_000_000_999, channel: 600_000_000_000_000_998, ..Person::default() };
    for _ in 0..300 {
        double.dispatch("MESSAGE_CREATE", &flooder.message(&double, "hello hello", &json!({})));
    }
    let begun = Instant::now();
    let person = Person::default();
    let answer = double.write(&person.message(&double, "my uncle touches me", &json!({})));
    println!("a direct message beside a flood: {:?}", begun.elapsed());
    assert!(!words(&answer).contains(BROKEN));
    assert!(begun.elapsed() < Duration::from_secs(2));
    let path = format!("/channels/{}/messages", flooder.channel);
    double.wait("a few answers to the flood", |state| {
        (state.requests.iter().filter(|request| request.path == path).count() >= 4).then_some(())
    });
}

#[test]
fn sigterm_answers_what_is_in_flight_and_ends_within_five_seconds() {
    let (double, mut bot) = signed_in(&[]);
    let person = Person::default();
    // One is held up on its way out.
    double.state().http_faults.push_back(("/callback", HttpFault::Limited(0.8)));
    let payload = person.command(&double, "ask", &[("question", "hello")], At::Server);
    double.dispatch("INTERACTION_CREATE", &payload);
    double.wait("the fault being met", |state| state.http_faults.is_empty().then_some(()));
    let begun = Instant::now();
    bot.terminate();
    assert_eq!(bot.end(Duration::from_secs(5)).code(), Some(0));
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert_private_help(&double.response(payload["id"].as_str().unwrap().parse().unwrap()));
}

#[test]
fn a_killed_bot_answers_again_and_old_buttons_work() {
    let (double, mut bot) = signed_in(&[]);
    let person = Person::default();
    let answer = double.interact(&person.command(&double, "ask", &[("question", "he says he will post my pics")], At::Server));
    bot.child.kill().unwrap();
    bot.child.wait().unwrap();
    let folder = std::mem::replace(&mut bot.folder, tempfile::tempdir().unwrap());
    let again = Bot::start_in(&double, &[], folder);
    double.wait("signing in again", |state| (state.identifies == 2).then_some(()));
    let ready = Instant::now();
    let (_, id, chosen) = crate::double::payload::buttons(&answer).into_iter().next().unwrap();
    let response = double.interact(&person.press(&double, &id, chosen.as_deref(), EPHEMERAL, At::Server));
    println!("answered {:?} after the gateway's Ready", ready.elapsed());
    assert!(ready.elapsed() < Duration::from_secs(1));
    assert_eq!(response["type"], 7);
    assert_ne!(response["data"]["embeds"][0]["title"], "Ways to get help");
    let counted = std::fs::read_to_string(again.folder.path().join("data/gateway.json")).unwrap();
    assert!(counted.contains("\"identifies\":2"), "{counted}");
}

#[test]
fn too_much_at_once_gets_the_fallback_at_once_and_a_flood_delays_nobody() {
    let (double, _bot) = signed_in(&[]);
    let flooder = Person { id: 600_000_000_000_000_999, ..Person::default() };
    let flood: Vec<_> = (0..600).map(|_| flooder.command(&double, "ask", &[("question", "hello hello")], At::Server)).collect();
    let person = Person::default();
    let payload = person.command(&double, "ask", &[("question", "my uncle touches me")], At::Server);
    let begun = Instant::now();
    for one in &flood {
        double.dispatch("INTERACTION_CREATE", one);
    }
    let answer = double.interact(&payload);
    println!("beside a flood of {}: {:?}", flood.len(), begun.elapsed());
    assert_private_help(&answer);
    assert!(!words(&answer).contains(BROKEN), "{}", words(&answer));
    for one in &flood {
        double.response(one["id"].as_str().unwrap().parse().unwrap());
    }
    let broken = double
        .state()
        .requests
        .iter()
        .filter(|request| request.body.as_ref().is_some_and(|body| words(body).contains(BROKEN)))
        .count();
    println!("of the flood {broken} got the fallback");
    assert_eq!(double.state().twice, 0);
}

#[test]
fn what_is_wrong_with_the_settings_is_said_all_at_once() {
    let double = Double::start(300);
    let folder = tempfile::tempdir().unwrap();
    let check = |change: &dyn Fn(&mut std::process::Command)| {
        let mut command = command(&double, folder.path());
        command.arg("--check-config").stderr(std::process::Stdio::piped());
        change(&mut command);
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, said) = check(&|_| ());
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("the settings are complete") && said.contains("WAYMARK_DISCORD_API is set"), "{said}");
    let (code, said) = check(&|command| {
        command.env_remove("WAYMARK_TOKEN_FILE").env_remove("WAYMARK_CONTACT").env_remove("WAYMARK_DATA");
        command.env("WAYMARK_PLACE", "narnia").env("WAYMARK_DISCORD_API", "nowhere");
    });
    assert_eq!(code, Some(2));
    for wanted in
        ["there is no token", "WAYMARK_CONTACT is not set", "WAYMARK_DATA is not set", "names no place", "is no address"]
    {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    assert!(double.state().requests.is_empty(), "nothing was asked of Discord");
}
