//! Hiding: the pressed message, and our own old ones in direct messages.

use serde_json::json;

use super::{EPHEMERAL, QUIET, signed_in, words};
use crate::double::payload::{At, Person, buttons};

#[test]
fn the_hide_button_takes_away_the_reply_it_sits_on() {
    let (double, _bot) = signed_in(&[]);
    let person = Person::default();
    let answer = double.interact(&person.command(&double, "urgent", &[], At::Server));
    let (_, hide, _) = buttons(&answer).into_iter().find(|(label, ..)| label == "Hide this").unwrap();
    for (flags, at) in [(EPHEMERAL, At::Server), (QUIET, At::Direct), (EPHEMERAL, At::Elsewhere)] {
        let press = person.press(&double, &hide, None, flags, at);
        assert_eq!(double.interact(&press)["type"], 6);
        let path = format!("/webhooks/{}/{}/messages/@original", crate::double::APPLICATION, press["token"].as_str().unwrap());
        double.wait("the reply going away", |state| {
            state.requests.iter().any(|request| request.method == "DELETE" && request.path == path).then_some(())
        });
    }
    // Where Discord does not let us, it says how to dismiss it.
    double.state().http_faults.push_back(("/@original", crate::double::HttpFault::Status(403)));
    double.interact(&person.press(&double, &hide, None, EPHEMERAL, At::Server));
    let edit = double.wait("the reply being edited", |state| {
        state.requests.iter().find(|request| request.method == "PATCH").and_then(|request| request.body.clone())
    });
    assert!(edit["content"].as_str().unwrap().contains("Dismiss message"));
    double.check_bodies();
}

#[test]
fn hide_in_a_direct_message_deletes_what_we_wrote_and_nothing_else() {
    let (double, _bot) = signed_in(&[]);
    let person = Person::default();
    for _ in 0..3 {
        double.write(&person.message(&double, "hello", &json!({})));
    }
    {
        // A long conversation of an earlier time: more than one look can hold.
        let mut state = double.state();
        let ours = state.messages.get_mut(&person.channel).unwrap();
        for at in 0..150_u64 {
            let theirs = at % 5 != 0;
            let author = if theirs { person.id } else { crate::double::BOT_USER };
            ours.insert(0, json!({"id": (1_000_000 - at).to_string(), "author": {"id": author.to_string()}, "content": "old"}));
        }
    }
    let answer = double.interact(&person.command(&double, "hide", &[], At::Direct));
    assert!(
        words(&answer).contains("I am deleting what I wrote here.") && words(&answer).contains("can be noticed"),
        "{}",
        words(&answer)
    );
    assert_eq!(answer["data"]["flags"].as_u64().unwrap() & EPHEMERAL, EPHEMERAL);
    double.wait("our messages going away", |state| {
        let left = state.messages.get(&person.channel)?;
        let ours = left.iter().filter(|message| message["author"]["id"] != person.id.to_string().as_str()).count();
        (ours == 0).then_some(())
    });
    assert_eq!(double.state().messages[&person.channel].len(), 120, "theirs stay");
}

#[test]
fn hide_in_a_server_says_how_to_dismiss_and_what_stays() {
    let (double, _bot) = signed_in(&[]);
    let answer = double.interact(&Person::default().command(&double, "hide", &[], At::Server));
    let words = words(&answer);
    assert!(words.contains("Dismiss message") && words.contains("Discord keeps its own copy"), "{words}");
    assert!(double.state().requests.iter().all(|request| request.method != "DELETE"));
}
