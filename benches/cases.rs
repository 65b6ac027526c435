//! The measurements of understanding: `cargo bench --bench cases -- [--folder tests/cases/blind] [--set 1 …] [--failures] [--curve]`.
//!
//! Rates over sets that were written independently: urgent messages missed, look-alikes taken for one, unrelated messages answered outright,
//! questions whose topic is first or offered, and, where the set tells who asks, readers heard rightly, not heard, and heard wrongly. `--curve`
//! shows what other bounds of danger would miss and take for danger. A rate is read, not tested: routing cases block, measurements do not.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a bench is read in the terminal")]

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use waymark::content::{Locale, Reader};
use waymark::library::Edition;
use waymark::matching::Decision;
use waymark::question::Question;

#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    text: String,
    #[serde(default)]
    must: Vec<String>,
    /// Who may be taken to ask; none where the set does not tell.
    #[serde(default)]
    readers: Vec<String>,
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let after = |flag: &str| {
        words
            .iter()
            .zip(words.iter().skip(1))
            .filter(|(word, _)| *word == flag)
            .map(|(_, value)| value.clone())
            .collect::<Vec<_>>()
    };
    let folder = after("--folder").first().map_or_else(|| PathBuf::from("tests/cases/blind"), PathBuf::from);
    let mut sets = after("--set");
    if sets.is_empty() {
        sets.push("1".to_owned());
    }
    let show = words.iter().any(|word| word == "--failures");
    let content = after("--content").first().map(PathBuf::from);
    let edition = Edition::load(content.as_deref()).unwrap_or_else(|found| {
        eprintln!("the content has {} errors", found.len());
        std::process::exit(1)
    });
    let locale = edition.snapshot.fallback().clone();
    if words.iter().any(|word| word == "--curve") {
        let report = Report { edition: &edition, locale: &locale, show };
        return report.curve(&folder, &sets);
    }
    for set in sets {
        let report = Report { edition: &edition, locale: &locale, show };
        report.rate(&file(&folder, "urgent", &set), "urgent missed", |decision| decision.urgent.is_none());
        report.rate(&file(&folder, "lookalike", &set), "look-alikes urgent", |decision| decision.urgent.is_some());
        report.rate(&file(&folder, "unrelated", &set), "unrelated answered", |decision| {
            decision.outcome_name() == "answer" || decision.urgent.is_some()
        });
        report.questions(&folder, &set);
    }
}

struct Report<'a> {
    edition: &'a Edition,
    locale: &'a Locale,
    show: bool,
}

impl Report<'_> {
    fn decide(&self, text: &str) -> Decision {
        self.edition.decide(&Question::new(text.to_owned()), self.locale)
    }

    /// How many messages of a file are decided so, and who is heard to ask where the file tells.
    fn rate(&self, path: &Path, what: &str, is: impl Fn(&Decision) -> bool) {
        let Some(cases) = messages(path) else { return };
        let found: Vec<(&Case, Decision)> =
            cases.iter().map(|case| (case, self.decide(&case.text))).filter(|(_, decision)| is(decision)).collect();
        println!("{what:<20} {} of {} ({})", found.len(), cases.len(), path.display());
        for (case, decision) in found.iter().filter(|_| self.show) {
            println!("    {}   → {}", case.text, told(decision));
        }
        self.readers(&cases);
    }

    /// Missed cries and false ones over all sets, for each bound of danger.
    fn curve(&self, folder: &Path, sets: &[String]) {
        let dangers = |name: &str| -> Vec<f32> {
            let cases = sets.iter().filter_map(|set| messages(&file(folder, name, set))).flatten();
            cases.map(|case| self.decide(&case.text).danger).collect()
        };
        let (cries, alike, unrelated) = (dangers("urgent"), dangers("lookalike"), dangers("unrelated"));
        println!("bound  missed of {}  look-alikes of {}  unrelated of {}", cries.len(), alike.len(), unrelated.len());
        for bound in (2..20).map(|step| step as f32 * 0.03) {
            let above = |all: &[f32]| all.iter().filter(|danger| **danger >= bound).count();
            println!(
                "{bound:.2}   {:>4}            {:>4}              {:>4}",
                cries.len() - above(&cries),
                above(&alike),
                above(&unrelated)
            );
        }
    }

    /// Who is taken to ask: rightly, as nobody in particular though the words tell (safe, but no help), or wrongly (harm).
    fn readers(&self, cases: &[Case]) {
        let cases: Vec<_> = cases.iter().filter(|case| !case.readers.is_empty()).collect();
        let (mut right, mut unheard, mut wrong) = (0, 0, 0);
        for case in &cases {
            let heard = self.decide(&case.text).reader.map_or("unknown", Reader::as_str);
            match heard {
                heard if case.readers.iter().any(|reader| reader == heard) => right += 1,
                "unknown" => unheard += 1,
                _ => wrong += 1,
            }
            if self.show && !case.readers.iter().any(|reader| reader == heard) {
                println!("    {heard} for {:?}: {}", case.readers, case.text);
            }
        }
        if !cases.is_empty() {
            println!("{:<20} right {right}, not heard {unheard}, wrong {wrong} of {}", "readers", cases.len());
        }
    }

    fn questions(&self, folder: &Path, set: &str) {
        let cases =
            cases(&folder.join(format!("questions-{set}.toml"))).or_else(|| rows(&folder.join(format!("questions-{set}.tsv"))));
        let Some(cases) = cases else { return };
        let cases: Vec<Case> =
            cases.into_iter().filter(|case| case.must.iter().any(|id| self.edition.snapshot.topic(id).is_some())).collect();
        let (mut first, mut offered) = (0, 0);
        for case in &cases {
            let decision = self.decide(&case.text);
            let is = |id: &str| case.must.iter().any(|must| must == id);
            let shown = decision.topics();
            let top = shown.first().copied().or_else(|| decision.ranked.first().map(|(id, _)| id));
            let right = top.is_some_and(|id| is(id.as_str()));
            let there = shown.iter().any(|id| is(id.as_str())) || decision.urgent.as_ref().is_some_and(|id| is(id.as_str()));
            first += u32::from(right);
            offered += u32::from(there);
            if self.show && !(right && there) {
                println!(
                    "    {}{} {:?}: {}   → {}",
                    if right { "" } else { "not first " },
                    if there { "" } else { "not offered" },
                    case.must,
                    case.text,
                    told(&decision)
                );
            }
        }
        let share = |part: u32| 100.0 * f64::from(part) / cases.len().max(1) as f64;
        self.readers(&cases);
        println!("questions {set:<10} first {:.1} %, offered {:.1} % of {}", share(first), share(offered), cases.len());
    }
}

fn told(decision: &Decision) -> String {
    let ranked: Vec<String> = decision.ranked.iter().take(3).map(|(id, p)| format!("{id} {p:.2}")).collect();
    let urgent = decision.urgent.as_ref().map_or("", |id| id.as_str());
    format!("{} [{urgent}] {:.2}: {}", decision.outcome_name(), decision.confidence, ranked.join(", "))
}

fn cases(path: &Path) -> Option<Vec<Case>> {
    toml::from_str::<Cases>(&fs::read_to_string(path).ok()?).ok().map(|cases| cases.case)
}

/// A set's file: rows where it tells who asks, else lines.
fn file(folder: &Path, name: &str, set: &str) -> PathBuf {
    let rows = folder.join(format!("{name}-{set}.tsv"));
    if rows.exists() { rows } else { rows.with_extension("txt") }
}

/// The messages of a file of rows or of lines.
fn messages(path: &Path) -> Option<Vec<Case>> {
    if path.extension().is_some_and(|kind| kind == "tsv") {
        return rows(path);
    }
    let text = fs::read_to_string(path).ok()?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    Some(lines.map(|line| Case { text: line.to_owned(), must: Vec::new(), readers: Vec::new() }).collect())
}

/// A message a line: its topic, who may ask (`a|b`) where the set tells, and its text, with tabs between.
fn rows(path: &Path) -> Option<Vec<Case>> {
    let text = fs::read_to_string(path).ok()?;
    let row = |line: &str| {
        let (topic, rest) = line.split_once('\t')?;
        let (readers, text) = rest.split_once('\t').unwrap_or(("", rest));
        let readers = readers.split('|').filter(|reader| !reader.is_empty()).map(str::to_owned).collect();
        Some(Case { text: text.to_owned(), must: vec![topic.to_owned()], readers })
    };
    Some(text.lines().filter_map(row).collect())
}
