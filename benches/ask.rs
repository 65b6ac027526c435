//! A question's whole way (decide + compose) and start-up: `cargo bench --bench ask`.
//!
//! Prints mean, p50 and p99 in microseconds, start-up in milliseconds, the process's peak memory, and what training on a content folder takes. It fails nothing: a speed is read, not tested.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a bench is read in the terminal")]

use std::hint::black_box;
use std::time::Instant;

use waymark::content::{self, Diagnostic, PlaceId};
use waymark::library::{Circumstances, Edition};
use waymark::matching::Matcher;
use waymark::question::Question;

/// The product's own allocator: zeroing what is freed is part of the cost.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// How many questions are measured.
const ROUNDS: usize = 20_000;

fn main() {
    let begun = Instant::now();
    let snapshot = content::embedded().unwrap_or_else(|found| refused(&found));
    let parsed = begun.elapsed();
    tell("with the content");
    let matcher = Matcher::built_in(&snapshot).unwrap_or_else(|found| refused(&found));
    let start_up = begun.elapsed();
    tell("with the matcher");
    let edition = Edition { snapshot, matcher };

    let questions: Vec<String> = questions();
    tell("with the questions to ask");
    let places = ["england", "scotland", "ireland", "australia", "canada"].map(PlaceId::parse);
    let (mut decided, mut whole, mut longest) = (Vec::with_capacity(ROUNDS), Vec::with_capacity(ROUNDS), Vec::new());
    let mut ordinary = Vec::with_capacity(ROUNDS);
    for round in 0..ROUNDS {
        // One in a hundred is as long as Discord allows; those are told apart.
        let long = round % 100 == 0;
        let text = questions.get(round * 7919 % questions.len().max(1)).cloned().unwrap_or_default();
        let text = if long { text.repeat(4_000 / text.len().max(1)) } else { text };
        let known = Circumstances {
            place: places.get(round % 6).cloned().flatten(),
            reader: None,
            locale: edition.snapshot.fallback().clone(),
            now: chrono::DateTime::UNIX_EPOCH + chrono::TimeDelta::minutes(29_000_000 + i64::try_from(round).unwrap_or(0)),
        };
        let question = Question::new(text);
        let begun = Instant::now();
        black_box(edition.decide(&question, &known.locale));
        let taken = begun.elapsed().as_secs_f64() * 1e6;
        decided.push(taken);
        if !long {
            ordinary.push(taken);
        }
        let begun = Instant::now();
        black_box(edition.answer(question, &known));
        if long { &mut longest } else { &mut whole }.push(begun.elapsed().as_secs_f64() * 1e6);
    }
    print("decide, all", &mut decided);
    print("decide, ordinary", &mut ordinary);
    print("decide + compose", &mut whole);
    print("4,000 characters", &mut longest);
    let millis = |time: std::time::Duration| time.as_secs_f64() * 1e3;
    println!(
        "start-up          {:.1} ms (content {:.1}, matcher {:.1})",
        millis(start_up),
        millis(parsed),
        millis(start_up.saturating_sub(parsed))
    );
    tell("at the end");
    let begun = Instant::now();
    black_box(Matcher::train(&edition.snapshot).is_ok());
    println!(
        "training anew     {:.1} ms, as for a folder with other questions; {:.1} MB at its peak",
        millis(begun.elapsed()),
        memory("VmHWM:")
    );
}

fn refused<T>(found: &[Diagnostic]) -> T {
    eprintln!("the shipped content has {} errors", found.len());
    std::process::exit(1)
}

/// Mean, median and 99th percentile of some microseconds.
fn print(what: &str, micros: &mut [f64]) {
    micros.sort_by(f64::total_cmp);
    let at = |part: f64| micros.get(((micros.len() - 1) as f64 * part) as usize).copied().unwrap_or(0.0);
    let mean = micros.iter().sum::<f64>() / micros.len() as f64;
    println!("{what:<17} mean {mean:.1} µs  p50 {:.1} µs  p99 {:.1} µs  ({} questions)", at(0.5), at(0.99), micros.len());
}

/// Questions that nobody learned from: what people wrote without sight of the content (`tests/cases/blind`), a message a line, its label
/// before a tab where it has one.
fn questions() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/blind");
    let mut files: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|kind| kind == "tsv" || kind == "txt"));
    files.sort();
    let texts = files.iter().filter_map(|path| std::fs::read_to_string(path).ok());
    texts
        .flat_map(|text| text.lines().filter_map(|line| line.rsplit('\t').next()).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// What the process holds at this moment.
fn tell(when: &str) {
    println!(
        "memory            {:.1} MB resident {when} ({:.1} of its own, {:.1} of the binary), {:.1} MB at its peak",
        memory("VmRSS:"),
        memory("RssAnon:"),
        memory("RssFile:"),
        memory("VmHWM:")
    );
}

/// A size of `/proc/self/status` in MB; 0 where the system does not tell.
fn memory(field: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field)).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1024.0
}
