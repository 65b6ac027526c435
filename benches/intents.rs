//! The product's own matcher on any labelled set: `cargo bench --bench intents -- --train F [--train F …] --test F --predictions OUT`.
//!
//! A line is `{"text","label","lang"}`, plain or `.gz`; `__oos__` is out of scope and never trained on. Prints accuracy, AUROC against
//! `__oos__`, training time, mean and p99 µs a question, and writes one prediction a line. `--slips SEED` misspells the test lines.
//! It fails nothing: a figure is read, not tested.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a bench is read in the terminal")]

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde::Deserialize;
use waymark::content::{Locale, Snapshot};
use waymark::matching::classifier::rng::Rng;
use waymark::matching::classifier::{Example, Lexicon, Matcher, Options, Scratch};
use waymark::matching::lexicon_of;

#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

const OUT_OF_SCOPE: &str = "__oos__";

#[derive(Deserialize)]
struct Row {
    text: String,
    #[serde(default)]
    label: Option<String>,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    id: Option<serde_json::Value>,
}

#[derive(Default)]
struct Arguments {
    train: Vec<PathBuf>,
    test: Option<PathBuf>,
    predictions: Option<PathBuf>,
    slips: Option<u64>,
}

fn main() {
    let arguments = arguments();
    let Some(test) = arguments.test.as_deref().filter(|_| !arguments.train.is_empty()) else {
        eprintln!(
            "intents: skipped; give --train FILE (as often as you like) and --test FILE, with --predictions OUT for the lines"
        );
        return;
    };
    let trained: Vec<Row> = arguments.train.iter().flat_map(|path| rows(path)).collect();
    let mut tested = rows(test);
    if trained.is_empty() || tested.is_empty() {
        eprintln!("intents: skipped; a file is missing or has no lines");
        return;
    }
    if let Some(seed) = arguments.slips {
        let mut rng = Rng::new(seed);
        for row in &mut tested {
            row.text = misspelt(&row.text, &mut rng);
        }
    }
    let shipped = waymark::content::embedded().ok();
    let set = Set::new(&trained, shipped.as_ref());
    let begun = Instant::now();
    let matcher = Matcher::train(&set.examples(&trained), &set.lexicons, &Options::default());
    println!("training          {:.1} ms ({} examples, {} labels)", millis(begun), trained.len(), set.labels.len());
    judge(&matcher, &set, &tested, arguments.predictions.as_deref());
}

/// Labels and languages of the training rows, numbered.
struct Set<'w> {
    labels: Vec<String>,
    titles: Vec<String>,
    languages: Vec<String>,
    lexicons: Vec<Lexicon<'w>>,
}

impl<'w> Set<'w> {
    fn new(rows: &[Row], words: Option<&'w Snapshot>) -> Self {
        let sorted = |pick: fn(&Row) -> String| {
            let mut all: Vec<String> = rows.iter().map(pick).collect();
            all.sort();
            all.dedup();
            all
        };
        let labels: Vec<String> =
            sorted(|row| row.label.clone().unwrap_or_default()).into_iter().filter(|label| label != OUT_OF_SCOPE).collect();
        let languages = sorted(language);
        let lexicons = languages.iter().map(|language| lexicon(language, words)).collect();
        // A label is its own title, as a topic's title is one of its examples in the product.
        let titles = labels.iter().map(|label| label.replace(['_', '-', '/', '.'], " ")).collect();
        Self { labels, titles, languages, lexicons }
    }

    fn examples<'a>(&'a self, rows: &'a [Row]) -> Vec<Example<'a>> {
        let language_of = |row: &Row| self.languages.binary_search(&language(row)).unwrap_or(0) as u8;
        let named = rows.iter().filter_map(|row| Some((self.label(row)?, row)));
        let mut examples: Vec<Example<'a>> =
            named.clone().map(|(label, row)| Example { label, text: &row.text, lang: language_of(row) }).collect();
        let english = self.languages.iter().position(|language| language.starts_with("en"));
        if let Some(lang) = english {
            let titles = (0_u32..).zip(&self.titles).filter(|(_, title)| title.chars().any(char::is_alphabetic));
            examples.extend(titles.map(|(label, text)| Example { label, text, lang: lang as u8 }));
        }
        examples
    }

    fn label(&self, row: &Row) -> Option<u32> {
        self.labels.binary_search(row.label.as_ref()?).ok().map(|at| at as u32)
    }
}

fn language(row: &Row) -> String {
    row.lang.clone().unwrap_or_else(|| "en".to_owned())
}

/// What the product knows of a language; only its name where it has no words in it.
fn lexicon<'w>(language: &str, words: Option<&'w Snapshot>) -> Lexicon<'w> {
    let known = words.and_then(|snapshot| {
        let locale = snapshot.closest(&Locale::parse(language)?)?;
        snapshot
            .locales()
            .find(|(known, _)| *known == locale)
            .map(|(locale, language)| lexicon_of(locale, language, snapshot.places()))
    });
    known.unwrap_or_else(|| Lexicon { language: language.to_owned(), ..Lexicon::default() })
}

fn judge(matcher: &Matcher, set: &Set<'_>, rows: &[Row], out: Option<&Path>) {
    let mut out = out.and_then(|path| File::create(path).ok()).map(BufWriter::new);
    let mut scratch = Scratch::default();
    let (mut micros, mut right, mut right_language, mut in_scope) = (Vec::new(), 0_u32, 0_u32, 0_u32);
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for (number, row) in rows.iter().enumerate() {
        let begun = Instant::now();
        let ranking = matcher.rank_with(&mut scratch, &row.text);
        micros.push(begun.elapsed().as_secs_f64() * 1e6);
        let named: Vec<&str> =
            ranking.scores.iter().take(3).filter_map(|(label, _)| Some(set.labels.get(*label as usize)?.as_str())).collect();
        if row.label.as_deref() == Some(OUT_OF_SCOPE) {
            outside.push(ranking.confidence);
        } else {
            inside.push(ranking.confidence);
            in_scope += 1;
            right += u32::from(named.first().copied() == row.label.as_deref());
            right_language += u32::from(set.languages.get(usize::from(ranking.lang)) == Some(&language(row)));
        }
        if let Some(out) = &mut out {
            let id = row.id.clone().unwrap_or_else(|| number.into());
            let line = serde_json::json!({"id": id, "label": named.first(), "score": ranking.confidence, "top": named});
            let _ = writeln!(out, "{line}");
        }
    }
    println!("accuracy          {:.2} % of {in_scope}", share(right, in_scope));
    if set.languages.len() > 1 {
        println!("language          {:.2} %", share(right_language, in_scope));
    }
    if !outside.is_empty() {
        println!("AUROC             {:.2} against {} out of scope", auroc(&inside, &outside) * 100.0, outside.len());
    }
    micros.sort_by(f64::total_cmp);
    let p99 = micros.get(micros.len() * 99 / 100).copied().unwrap_or(0.0);
    println!("a question        mean {:.1} µs, p99 {p99:.1} µs", micros.iter().sum::<f64>() / micros.len() as f64);
}

fn share(part: u32, whole: u32) -> f64 {
    100.0 * f64::from(part) / f64::from(whole.max(1))
}

/// How often a question in scope is surer than one out of scope; ties count half.
fn auroc(inside: &[f32], outside: &[f32]) -> f64 {
    let mut all: Vec<(f32, bool)> = inside.iter().map(|c| (*c, true)).chain(outside.iter().map(|c| (*c, false))).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut wins) = (0.0, 0.0);
    for same in all.chunk_by(|a, b| a.0.total_cmp(&b.0).is_eq()) {
        let out = same.iter().filter(|(_, is_in)| !is_in).count() as f64;
        wins += (same.len() as f64 - out) * (below + out / 2.0);
        below += out;
    }
    wins / (inside.len() as f64 * outside.len() as f64)
}

/// One or two slips a line, in words of four letters or more: a neighbouring key, a letter dropped, doubled, or two swapped.
fn misspelt(text: &str, rng: &mut Rng) -> String {
    const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    let mut words: Vec<Vec<char>> = text.split(' ').map(|word| word.chars().collect()).collect();
    let long: Vec<usize> = (0..words.len()).filter(|at| words.get(*at).is_some_and(|word| word.len() >= 4)).collect();
    for _ in 0..=rng.below(2) {
        let Some(word) = long.get(rng.below(long.len())).and_then(|at| words.get_mut(*at)) else { continue };
        let at = rng.below(word.len());
        match rng.below(4) {
            0 => {
                let row = word.get(at).and_then(|c| ROWS.iter().find_map(|row| Some((*row, row.find(*c)?))));
                if let (Some((row, place)), Some(letter)) = (row, word.get_mut(at)) {
                    let near = if (rng.below(2) == 0 && place > 0) || place + 1 >= row.len() {
                        place.saturating_sub(1)
                    } else {
                        place + 1
                    };
                    *letter = row.chars().nth(near).unwrap_or(*letter);
                }
            }
            1 => {
                word.remove(at);
            }
            2 => {
                let letter = word.get(at).copied().unwrap_or('e');
                word.insert(at, letter);
            }
            _ => {
                let at = at.min(word.len().saturating_sub(2));
                if at + 1 < word.len() {
                    word.swap(at, at + 1);
                }
            }
        }
    }
    words.into_iter().map(|word| word.into_iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn rows(path: &Path) -> Vec<Row> {
    let Ok(file) = File::open(path) else {
        eprintln!("intents: {} cannot be opened", path.display());
        return Vec::new();
    };
    let packed = path.extension().is_some_and(|extension| extension == "gz");
    let reader: Box<dyn Read> = if packed { Box::new(flate2::read::MultiGzDecoder::new(file)) } else { Box::new(file) };
    let lines = BufReader::new(reader).lines().map_while(Result::ok);
    lines.filter_map(|line| serde_json::from_str(&line).ok()).collect()
}

fn millis(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1e3
}

fn arguments() -> Arguments {
    let mut found = Arguments::default();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--train" => found.train.extend(words.next().map(PathBuf::from)),
            "--test" => found.test = words.next().map(PathBuf::from),
            "--predictions" => found.predictions = words.next().map(PathBuf::from),
            "--slips" => found.slips = words.next().and_then(|seed| seed.parse().ok()),
            // What cargo itself adds.
            _ => {}
        }
    }
    found
}
