//! What breaks between Discord and us, and that nothing is lost by it: seconds to recovery, events lost, answers given twice.
//!
//! Here at a heartbeat interval of one second; the table at five seconds is `cargo test --test it -- --ignored --nocapture faults`.

use std::time::{Duration, Instant};

use crate::double::payload::{At, Person};
use crate::double::process::Bot;
use crate::double::{Double, HttpFault, Meet, Tell};

/// What a fault does to the double.
enum Fault {
    /// Something on a live connection, and how the next ones are met.
    Gateway(Option<Tell>, Vec<Meet>),
    /// The session is gone, too.
    SessionGone,
    /// On the way of a reply.
    Http(HttpFault),
}

struct Row {
    name: &'static str,
    recovered: Duration,
    lost: usize,
    twice: u32,
}

/// Every fault on a connection that has been proven, with a question in the middle of it.
fn table(interval: u64) -> Vec<Row> {
    let double = Double::start(interval);
    let _bot = Bot::start(&double, &[]);
    double.wait_until_signed_in();
    let op = |op: &str| Fault::Gateway(Some(Tell::Text(op.to_owned())), Vec::new());
    let faults = vec![
        ("op 7", op(r#"{"op":7,"d":null}"#)),
        ("op 9, resumable", op(r#"{"op":9,"d":true}"#)),
        ("op 9, not resumable", Fault::SessionGone),
        ("close 4000", Fault::Gateway(Some(Tell::Close(4000)), Vec::new())),
        ("FIN", Fault::Gateway(Some(Tell::Fin), Vec::new())),
        ("RST", Fault::Gateway(Some(Tell::Rst), Vec::new())),
        ("half-open", Fault::Gateway(Some(Tell::Mute), Vec::new())),
        ("hung handshake", Fault::Gateway(Some(Tell::Fin), vec![Meet::HungHandshake])),
        ("no Hello", Fault::Gateway(Some(Tell::Fin), vec![Meet::NoHello])),
        ("three refused connections", Fault::Gateway(Some(Tell::Fin), vec![Meet::Refused; 3])),
        ("slow HTTP (2 s)", Fault::Http(HttpFault::Slow(Duration::from_secs(2)))),
        ("429", Fault::Http(HttpFault::Limited(0.3))),
        ("500", Fault::Http(HttpFault::Status(500))),
        ("502", Fault::Http(HttpFault::Status(502))),
        ("dropped HTTP", Fault::Http(HttpFault::Dropped)),
    ];
    faults.into_iter().map(|(name, fault)| row(&double, name, fault)).collect()
}

fn row(double: &Double, name: &'static str, fault: Fault) -> Row {
    let person = Person::default();
    let question = || person.command(double, "ask", &[("question", "my uncle touches me")], At::Server);
    let id = |payload: &serde_json::Value| payload["id"].as_str().unwrap().parse::<u64>().unwrap();
    // The connection is proven: a heartbeat was answered.
    let beats = double.state().heartbeats;
    double.wait("a heartbeat", |state| (state.heartbeats > beats + 1).then_some(()));
    let twice = double.state().twice;
    let during = question();
    let begun = Instant::now();
    match fault {
        Fault::Gateway(tell, meet) => {
            let resumes = double.state().resumes;
            double.state().meet.extend(meet);
            if let Some(tell) = tell {
                double.tell(tell);
            }
            double.dispatch("INTERACTION_CREATE", &during);
            double.wait(name, |state| (state.resumes > resumes || state.answered.contains_key(&id(&during))).then_some(()));
        }
        Fault::SessionGone => {
            let identifies = double.state().identifies;
            double.state().resumable = false;
            double.raw(r#"{"op":9,"d":false}"#);
            double.wait(name, |state| (state.identifies > identifies).then_some(()));
            double.state().resumable = true;
            // Discord delivers nothing of a session that is gone.
            double.dispatch("INTERACTION_CREATE", &during);
        }
        Fault::Http(fault) => {
            double.state().http_faults.push_back(("/callback", fault));
            double.dispatch("INTERACTION_CREATE", &during);
        }
    }
    let mut lost = 0;
    let mut answered = |payload: &serde_json::Value| {
        let found = double.wait_for("an answer", Duration::from_secs(20), &mut |state| state.answered.get(&id(payload)).copied());
        lost += usize::from(found.is_none());
    };
    answered(&during);
    let recovered = begun.elapsed();
    let after = question();
    double.dispatch("INTERACTION_CREATE", &after);
    answered(&after);
    Row { name, recovered, lost, twice: double.state().twice - twice }
}

/// `GET /gateway` fails when the bot starts.
fn failing_start(interval: u64) -> Row {
    let double = Double::start(interval);
    double.state().http_faults.extend([
        ("/gateway", HttpFault::Status(500)),
        ("/gateway", HttpFault::Status(500)),
        ("/gateway", HttpFault::Dropped),
    ]);
    let begun = Instant::now();
    let _bot = Bot::start(&double, &[]);
    double.wait_until_signed_in();
    Row { name: "GET /gateway fails at start", recovered: begun.elapsed(), lost: 0, twice: 0 }
}

/// Registering the commands fails, and is tried again.
fn failing_registration(interval: u64) -> Row {
    let double = Double::start(interval);
    double.state().http_faults.extend([
        ("/commands", HttpFault::Status(500)),
        ("/commands", HttpFault::Status(503)),
        ("/commands", HttpFault::Dropped),
    ]);
    let begun = Instant::now();
    let _bot = Bot::start(&double, &[]);
    double.wait_until_signed_in();
    Row { name: "PUT of the commands fails at start", recovered: begun.elapsed(), lost: 0, twice: 0 }
}

fn hold(interval: u64) {
    let mut rows = table(interval);
    rows.push(failing_start(interval));
    rows.push(failing_registration(interval));
    println!("{:<36} {:>10}  lost  twice", "fault", "recovered");
    for row in &rows {
        println!("{:<36} {:>8.2} s  {:>4}  {:>5}", row.name, row.recovered.as_secs_f64(), row.lost, row.twice);
    }
    for row in rows {
        let limit = if row.name == "half-open" {
            Duration::from_millis(2 * interval) + Duration::from_secs(5)
        } else {
            Duration::from_secs(10)
        };
        assert!(row.recovered <= limit, "{}: {:?}", row.name, row.recovered);
        assert_eq!((row.lost, row.twice), (0, 0), "{}", row.name);
    }
}

#[test]
fn every_fault_is_recovered_from_without_a_loss() {
    hold(1_000);
}

#[test]
#[ignore = "takes minutes: the table at Discord-like intervals"]
fn every_fault_at_a_heartbeat_of_five_seconds() {
    hold(5_000);
}
