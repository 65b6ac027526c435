//! The full check: `cargo bench --bench check`.
//!
//! Prints what the rules cost on the shipped content and on ten copies of its topics' words and services, and routing apart. It fails nothing.

#![allow(clippy::print_stdout, reason = "a bench is read in the terminal")]

use std::hint::black_box;
use std::time::Instant;

use chrono::DateTime;
use waymark::check::{Options, check};
use waymark::content::Files;

fn main() {
    let files = Files::embedded();
    println!("{:<28} {:>9} {:>9} {:>8} {:>8}", "", "ms", "ms used", "lines", "replies");
    measure("rules", &files, false);
    measure("rules and routing", &files, true);
    for copies in [1, 2, 5, 10] {
        measure(&format!("rules, words x {copies}"), &copied(&files, copies), false);
    }
}

/// The content with every file of words there `copies` times: each copy is another language made of the English one.
fn copied(files: &Files, copies: usize) -> Files {
    let languages = ["en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-US", "en-ZA", "en-KE", "en-NG"];
    let mut texts: Vec<(String, String)> =
        files.iter().map(|source| (source.path.to_string(), source.text.to_string())).collect();
    for language in languages.iter().take(copies - 1) {
        let english = files.iter().filter(|source| {
            source.path.contains("en-GB") && !source.path.ends_with("common-words.txt") && !source.path.ends_with("terms.toml")
        });
        texts.extend(english.map(|source| (source.path.replace("en-GB", language), source.text.to_string())));
    }
    Files::from_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// The processor's time that this process has used, in ms: what counts where others compute too. 0 where the system does not tell.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> =
        stat.rsplit(')').next().unwrap_or_default().split(' ').filter_map(|field| field.parse().ok()).collect();
    // utime and stime, in hundredths of a second; the state before them is no number.
    fields.get(10).zip(fields.get(11)).map_or(0.0, |(user, system)| (user + system) * 10.0)
}

fn measure(what: &str, files: &Files, routing: bool) {
    let (begun, used) = (Instant::now(), processor());
    let (report, _) = check(files, Options { now: DateTime::UNIX_EPOCH, routing });
    let (took, used) = (begun.elapsed().as_secs_f64() * 1e3, processor() - used);
    println!(
        "{what:<28} {took:>9.0} {used:>9.0} {:>8} {:>8}   {} errors",
        report.lines,
        report.replies,
        black_box(report.errors())
    );
}
