//! `cargo bench --bench load`: 20,000 interactions at 64 in flight, three times, beside a plain serenity echo bot in the same run.
//!
//! Prints replies a second, latency, CPU a reply, and memory; and whether the aims of the issue hold on this machine.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a bench is a tool"
)]

use std::hint::black_box;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use waymark::library::{Circumstances, Edition};
use waymark::question::Question;

#[path = "../tests/support/discord/mod.rs"]
mod double;

use double::payload::{At, Person};
use double::process::{Bot, cpu};
use double::{Double, TOKEN};

const INTERACTIONS: usize = 20_000;
const IN_FLIGHT: usize = 64;
const RUNS: usize = 3;

fn main() {
    let edition = Edition::load(None).unwrap_or_else(|_| panic!("the shipped content has errors"));
    let questions: Vec<String> = edition
        .snapshot
        .topics()
        .flat_map(|topic| topic.questions.values().flat_map(|lines| lines.iter().map(str::to_owned)))
        .collect();
    let mean = mean_of_ask(&edition, &questions);
    println!("decide + compose, mean {mean:.1} µs");
    drop(edition);

    let build = Command::new("cargo")
        .args([
            "build",
            "--release",
            "--quiet",
            "--manifest-path",
            "benches/echo-bot/Cargo.toml",
            "--target-dir",
            "target/echo-bot",
        ])
        .status();
    assert!(build.unwrap().success(), "the echo bot does not build");

    let echo = {
        let double = Double::lean();
        let child = start_echo(&double);
        double.wait("the echo bot's sign-in", |state| (state.identifies > 0).then_some(()));
        let runs: Vec<Run> = (0..RUNS).map(|_| run("serenity echo", &double, child.0.id(), &questions)).collect();
        best(&runs)
    };
    let double = Double::lean();
    let bot = Bot::start(&double, &[("WAYMARK_LOG", "warn")]);
    double.wait_until_signed_in();
    println!("waymark           memory idle {:.1} MB", bot.memory("VmRSS:") as f64 / 1024.0);
    let mut memory = Vec::new();
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        runs.push(run("waymark", &double, bot.child.id(), &questions));
        memory.push(bot.memory("VmRSS:") as f64 / 1024.0);
        println!("waymark           memory {:.1} MB", memory.last().unwrap());
    }
    let own = best(&runs);
    let allowed = echo.cpu + mean + 40.0;
    println!(
        "CPU a reply: {:.1} µs; echo {:.1} + ask {mean:.1} + 40 = {allowed:.1} µs: {}",
        own.cpu,
        echo.cpu,
        verdict(own.cpu <= allowed)
    );
    println!("p99 {:.1} ms < 50 ms: {}", own.p99, verdict(own.p99 < 50.0));
    println!("memory afterwards {:.1} MB <= 60 MB: {}", memory[RUNS - 1], verdict(memory[RUNS - 1] <= 60.0));
    println!("memory flat over {RUNS} runs: {}", verdict(memory[RUNS - 1] - memory[0] < 1.0));
    println!("said: {:?}", bot.said());
}

fn verdict(holds: bool) -> &'static str {
    if holds { "holds" } else { "DOES NOT HOLD" }
}

fn mean_of_ask(edition: &Edition, questions: &[String]) -> f64 {
    let known = Circumstances {
        place: None,
        reader: None,
        locale: edition.snapshot.fallback().clone(),
        now: chrono::DateTime::UNIX_EPOCH + chrono::TimeDelta::minutes(29_000_000),
    };
    let mut taken = Duration::ZERO;
    for question in questions.iter().cycle().take(10_000) {
        let question = Question::new(question.clone());
        let begun = Instant::now();
        black_box(edition.answer(question, &known));
        taken += begun.elapsed();
    }
    taken.as_secs_f64() * 1e6 / 10_000.0
}

/// A process that is killed in the end.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start_echo(double: &Double) -> Killed {
    let mut command = Command::new("target/echo-bot/release/echo-bot");
    command.env("WAYMARK_DISCORD_API", double.api()).env("DISCORD_TOKEN", TOKEN).stdout(Stdio::null()).stderr(Stdio::null());
    Killed(command.spawn().unwrap())
}

#[derive(Clone, Copy)]
struct Run {
    cpu: f64,
    p99: f64,
}

fn best(runs: &[Run]) -> Run {
    *runs.iter().min_by(|a, b| a.cpu.total_cmp(&b.cpu)).unwrap()
}

/// Sends them all, never more than so many unanswered.
fn run(name: &str, double: &Double, pid: u32, questions: &[String]) -> Run {
    let payloads: Vec<_> = (0..INTERACTIONS)
        .map(|at| {
            let person = Person { id: 600_000_000_000_000_000 + (at as u64) * 7_919, ..Person::default() };
            let question = questions[at * 31 % questions.len()].as_str();
            person.command(double, "ask", &[("question", question)], At::Server)
        })
        .collect();
    let ids: Vec<u64> = payloads.iter().map(|payload| payload["id"].as_str().unwrap().parse().unwrap()).collect();
    let before = double.state().answered.len();
    let cpu_before = cpu(pid);
    let begun = Instant::now();
    let mut sent = Vec::with_capacity(INTERACTIONS);
    for (at, payload) in payloads.iter().enumerate() {
        double.wait("room", |state| (state.answered.len() - before + IN_FLIGHT > at).then_some(()));
        sent.push(Instant::now());
        double.dispatch("INTERACTION_CREATE", payload);
    }
    double.wait("the last answer", |state| (state.answered.len() - before == INTERACTIONS).then_some(()));
    let taken = begun.elapsed().as_secs_f64();
    let cpu = (cpu(pid) - cpu_before) * 1e6 / INTERACTIONS as f64;
    let mut millis: Vec<f64> = {
        let state = double.state();
        ids.iter().zip(&sent).map(|(id, sent)| (state.answered[id] - *sent).as_secs_f64() * 1e3).collect()
    };
    millis.sort_by(f64::total_cmp);
    let at = |part: f64| millis[((millis.len() - 1) as f64 * part) as usize];
    println!(
        "{name:<17} {:.0} replies/s  p50 {:.2} ms  p99 {:.2} ms  max {:.1} ms  CPU {cpu:.1} µs a reply",
        INTERACTIONS as f64 / taken,
        at(0.5),
        at(0.99),
        at(1.0)
    );
    Run { cpu, p99: at(0.99) }
}
