//! Files → [`Snapshot`], or every mistake in them at once.
//!
//! The order is what refers to what: places, services, the words about them, the bot's voice, then topics. The structural rules run here at
//! every load; no rule that depends on today's date does.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::calibration;
use super::case::{self, Case};
use super::diagnostic::{Diagnostic, Findings, write_instead};
use super::files::Files;
use super::id::{Locale, Reader, TopicId};
use super::language::{self, Askers, Cries, Language};
use super::lines::Lines;
use super::list_name::list_name;
use super::place::{self, Places};
use super::service::Services;
use super::service_file;
use super::service_words::{self, AllServiceWords, Facts};
use super::snapshot::{Parts, Snapshot};
use super::source::Source;
use super::topic::{self, PLANNED, Topic};
use super::voice::{self, Voice};
use super::words;

/// The language that stands in where another has no words.
const FALLBACK: &str = "en-GB";
/// Terms to avoid in a language, which `check` reads.
pub(super) const TERMS: &str = "terms.toml";
const PLACES: &str = "responses/places.toml";
const SERVICES: &str = "responses/services/";
/// A locale's files of cues, which `matching` compiles.
const CUES: [&str; 4] = ["urgent.toml", "fragments.toml", "place-cues.toml", "readers.toml"];

/// A locale's files of messages by who wrote them, named after the reader, and of those that do not tell.
const ASKERS: &str = "readers-";
const UNKNOWN: &str = "unknown";
/// A locale's files of cries, named after the topic of danger now, and of what only sounds like one.
const CRIES: &str = "urgent-";
const CALM: &str = "calm";
const WORD_CLASSES: &str = "word-classes.txt";

/// Loads the content that was built into the binary.
///
/// # Errors
/// Everything that is wrong; the tests of this repository hold that nothing is.
pub fn embedded() -> Result<Snapshot, Vec<Diagnostic>> {
    from_files(&Files::embedded())
}

/// Loads a folder that holds `locales/` and `responses/`.
///
/// # Errors
/// Everything that is wrong, in one run.
pub fn from_folder(root: &Path) -> Result<Snapshot, Vec<Diagnostic>> {
    let mut findings = Findings::default();
    let files = Files::from_folder(root, &mut findings);
    build(&files, findings).accepted()
}

/// Loads files that were already read.
///
/// # Errors
/// Everything that is wrong, in one run.
pub fn from_files(files: &Files) -> Result<Snapshot, Vec<Diagnostic>> {
    build(files, Findings::default()).accepted()
}

/// The files of a folder, and what could not be read.
pub fn read_folder(root: &Path) -> (Files, Vec<Diagnostic>) {
    let mut findings = Findings::default();
    let files = Files::from_folder(root, &mut findings);
    (files, findings.into_sorted())
}

/// What files make, with everything structural that is wrong in them: for `check`, which goes on to its other rules where `from_files` stops.
#[derive(Debug)]
pub struct Candidate {
    /// The content as far as it could be parsed; to be served only when there is no error. `None` without the English voice.
    snapshot: Option<Snapshot>,
    errors: Vec<Diagnostic>,
}

impl Candidate {
    /// Parses files that were already read.
    pub fn of(files: &Files) -> Self {
        build(files, Findings::default())
    }

    /// The snapshot, if nothing is wrong with it.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn accepted(self) -> Result<Snapshot, Vec<Diagnostic>> {
        match self.snapshot {
            Some(snapshot) if self.errors.is_empty() => Ok(snapshot),
            _ => Err(self.errors),
        }
    }

    /// Everything structural that is wrong.
    pub fn errors(&self) -> &[Diagnostic] {
        &self.errors
    }

    /// What could be parsed, for looking at and never for serving.
    pub(crate) fn flawed(&self) -> Option<&Snapshot> {
        self.snapshot.as_ref()
    }
}

/// What topics are parsed against.
struct Ground<'a> {
    files: &'a Files,
    places: &'a Places,
    services: &'a Services,
    locales: &'a BTreeMap<Locale, (Language, Arc<Voice>)>,
}

fn build(files: &Files, mut findings: Findings) -> Candidate {
    let found = &mut findings;
    let places = if let Some(source) = files.get(PLACES) {
        place::parse(source, found)
    } else {
        missing(found, PLACES, "add the file with a table for each place");
        Places::default()
    };
    let mut services = Services::default();
    for (_, source) in files.within(SERVICES).filter(|(name, _)| has_extension(name, "toml")) {
        service_file::parse(source, &places, &mut services, found);
    }
    place_services(files, &places, &services, found);
    let locales = locales(files, &places, found);
    let service_words = service_sentences(files, Facts { places: &places, services: &services }, &locales, found);
    let ground = Ground { files, places: &places, services: &services, locales: &locales };
    let (topics, cases) = topics(&ground, found);
    stray_files(files, found);

    let calibration = files.get(calibration::PATH).and_then(|source| calibration::parse(source, found));
    let fallback = locales.iter().find(|(locale, _)| locale.to_string() == FALLBACK);
    let fallback = fallback.map(|(locale, (_, voice))| (locale.clone(), Arc::clone(voice)));
    let snapshot = fallback.map(|(fallback, voice)| {
        Snapshot::new(Parts { places, services, service_words, topics, locales, cases, calibration, fallback, voice })
    });
    Candidate { snapshot, errors: findings.into_sorted() }
}

fn missing(findings: &mut Findings, path: &str, instead: &str) {
    findings.error(&Source::new(path, ""), 0..0, "missing-file", "this file is missing", instead);
}

/// Services that places name: they exist, may be shown and serve that place.
fn place_services(files: &Files, places: &Places, services: &Services, findings: &mut Findings) {
    let Some(source) = files.get(PLACES) else { return };
    for (id, span) in places.mentions() {
        if services.any(id).is_none() {
            let instead = write_instead(id, services.ids());
            findings.error(source, span, "unknown-service", format!("there is no service `{id}`"), instead);
        } else if services.get(id).is_none() {
            findings.error(
                source,
                span,
                "memory",
                format!("`{id}` is known from memory only and is never shown"),
                "name another service",
            );
        }
    }
}

/// The languages: their data and the bot's voice in each.
fn locales(files: &Files, places: &Places, findings: &mut Findings) -> BTreeMap<Locale, (Language, Arc<Voice>)> {
    let mut locales = BTreeMap::new();
    for folder in files.folders("locales/") {
        let path = format!("locales/{folder}/");
        // A list of terms alone is a language in preparation: `check` knows what to avoid before there are words.
        if files.within(&path).all(|(name, _)| name == TERMS) {
            continue;
        }
        let Some(locale) = Locale::parse(folder) else {
            findings.error(
                &Source::new(&path, ""),
                0..0,
                "language",
                format!("`{folder}` is not a language tag"),
                "name the folder like `en-GB` or `cy`",
            );
            continue;
        };
        let data = format!("{path}language.toml");
        let mut language = if let Some(source) = files.get(&data) {
            language::parse(source, files.get(&format!("{path}common-words.txt")), findings)
        } else {
            missing(findings, &data, "add the file with `reviewed = false`");
            Language::default()
        };
        let background = files.get(&format!("{path}background.txt"));
        language.background = background.map(|source| Lines::of_messages(source, findings)).unwrap_or_default();
        for (name, source) in files.within(&path) {
            let Some(cry) = list_name(name, CRIES) else { continue };
            let known = ground_topics(files);
            let calm = cry == CALM;
            if !calm && !known.contains(&cry) {
                let instead = write_instead(cry, known.iter().copied().chain(std::iter::once(CALM)));
                findings.error(source, 0..0, "unknown-topic", format!("there is no topic `{cry}` for cries"), instead);
            }
            let topic = (!calm).then(|| cry.to_owned());
            language.cries.push(Cries { path: Arc::clone(&source.path), topic, lines: Lines::of_messages(source, findings) });
        }
        language.askers = askers(files, &path, findings);
        language.word_classes = files.get(&format!("{path}{WORD_CLASSES}")).cloned();
        language.cues = files.within(&path).filter(|(name, _)| CUES.contains(name)).map(|(_, source)| source.clone()).collect();
        let sources: Vec<&Source> =
            files.within(&path).filter(|(name, _)| has_extension(name, "ftl")).map(|(_, source)| source).collect();
        let voice = voice::parse(&sources, &locale, places, language.reviewed, findings);
        locales.insert(locale, (language, Arc::new(voice)));
    }
    if !files.folders("locales/").contains(&FALLBACK) {
        missing(findings, "locales/en-GB", "the English words stand in for every other language: add the folder");
    }
    locales
}

/// A locale's messages by who wrote them.
fn askers(files: &Files, path: &str, findings: &mut Findings) -> Vec<Askers> {
    let mut all = Vec::new();
    for (name, source) in files.within(path) {
        let Some(name) = list_name(name, ASKERS) else { continue };
        let reader = Reader::parse(name);
        if reader.is_none() && name != UNKNOWN {
            let known = Reader::ALL.into_iter().map(Reader::as_str).chain(std::iter::once(UNKNOWN));
            findings.error(source, 0..0, "unknown-reader", format!("there is no reader `{name}`"), write_instead(name, known));
        }
        all.push(Askers { path: Arc::clone(&source.path), reader, lines: Lines::of_messages(source, findings) });
    }
    all
}

/// The topics of danger now by their wiring files, which are parsed later: the names that a file of cries may have.
fn ground_topics(files: &Files) -> Vec<&str> {
    let urgent = |folder: &&str| {
        files
            .get(&format!("responses/{folder}/topic.toml"))
            .is_some_and(|source| source.text.lines().any(|line| line.trim() == "urgent = true"))
    };
    files.folders("responses/").into_iter().filter(urgent).collect()
}

fn service_sentences(
    files: &Files,
    facts: Facts<'_>,
    locales: &BTreeMap<Locale, (Language, Arc<Voice>)>,
    findings: &mut Findings,
) -> AllServiceWords {
    let services = facts.services;
    let mut all = AllServiceWords::default();
    for (name, source) in files.within(SERVICES).filter(|(name, _)| has_extension(name, "ftl")) {
        let tag = name.trim_end_matches(".ftl").split_once('.').map_or("", |(_, tag)| tag);
        if let Some(locale) = known_locale(tag, source, locales, findings) {
            service_words::parse(source, &locale, facts, &mut all, findings);
        }
    }
    let Some(english) = Locale::parse(FALLBACK) else { return all };
    for service in services.iter() {
        let said = all.get(&english, &english, service.id.as_str()).is_some_and(|words| !words.about.is_empty());
        if let (false, Some((source, span))) = (said, services.location(service.id.as_str())) {
            let instead = format!("add `{} =` and `    .about = …` to the file's `.{FALLBACK}.ftl`", service.id);
            findings.error(source, span, "missing-message", format!("nothing is said about `{}`", service.id), instead);
        }
    }
    all
}

/// A locale in a file's name must have its folder in `locales/`.
fn known_locale(
    tag: &str,
    source: &Source,
    locales: &BTreeMap<Locale, (Language, Arc<Voice>)>,
    findings: &mut Findings,
) -> Option<Locale> {
    let locale = Locale::parse(tag).filter(|locale| locales.contains_key(locale) || locale.to_string() == FALLBACK);
    if locale.is_none() {
        let known: Vec<String> = locales.keys().map(ToString::to_string).collect();
        let instead = write_instead(tag, known.iter().map(String::as_str));
        findings.error(source, 0..0, "unknown-locale", format!("there are no words of the bot in `{tag}`"), instead);
    }
    locale
}

/// All topics, those of each processor's share parsed beside the others; what is found is in the order of the files all the same.
fn topics(ground: &Ground<'_>, findings: &mut Findings) -> (BTreeMap<TopicId, Topic>, Vec<Case>) {
    let folders: Vec<&str> = ground.files.folders("responses/").into_iter().filter(|folder| *folder != "services").collect();
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = folders.len().div_ceil(processors).max(1);
    let parsed: Vec<Parsed> = std::thread::scope(|scope| {
        let work = |folders: &[&str]| folders.iter().map(|folder| topic(folder, ground)).collect::<Vec<Parsed>>();
        let threads: Vec<_> = folders.chunks(share).map(|own| scope.spawn(move || work(own))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    // A thread that broke would leave its topics out without a word.
    if parsed.len() != folders.len() {
        missing(findings, "responses", "the topics could not be read: this is a fault of the program");
    }
    let mut topics = BTreeMap::new();
    let mut cases = Vec::new();
    for Parsed { topic, cases: own, findings: found } in parsed {
        topics.extend(topic.map(|topic| (topic.id.clone(), topic)));
        cases.extend(own);
        findings.take(found);
    }
    (topics, cases)
}

/// One topic's folder, parsed.
struct Parsed {
    topic: Option<Topic>,
    cases: Vec<Case>,
    findings: Findings,
}

fn topic(folder: &str, ground: &Ground<'_>) -> Parsed {
    let mut parsed = Parsed { topic: None, cases: Vec::new(), findings: Findings::default() };
    let findings = &mut parsed.findings;
    let path = format!("responses/{folder}/");
    let Some(id) = TopicId::parse(folder).filter(|_| PLANNED.contains(&folder)) else {
        let message = format!("there is no topic `{folder}`");
        findings.error(&Source::new(&path, ""), 0..0, "unknown-topic", message, write_instead(folder, PLANNED));
        return parsed;
    };
    let wiring = format!("{path}topic.toml");
    if let Some(source) = ground.files.get(&wiring) {
        parsed.topic = topic::parse(id, source, ground.places, ground.services, findings);
    } else {
        missing(findings, &wiring, "add the file with `group` and `services`");
    }
    topic_files(&path, ground, &mut parsed.topic, &mut parsed.cases, findings);
    parsed
}

/// The files of a topic's folder beside `topic.toml`.
fn topic_files(path: &str, ground: &Ground<'_>, topic: &mut Option<Topic>, cases: &mut Vec<Case>, findings: &mut Findings) {
    for needed in [format!("{path}{FALLBACK}.ftl"), format!("{path}questions.{FALLBACK}.txt")] {
        if ground.files.get(&needed).is_none() {
            missing(findings, &needed, "every topic has its English words and questions");
        }
    }
    for (name, source) in ground.files.within(path) {
        if name == "topic.toml" {
        } else if name == "cases.toml" {
            cases.extend(case::parse(source, ground.places, findings));
        } else if let Some(tag) = name.strip_prefix("questions.").and_then(|rest| rest.strip_suffix(".txt")) {
            if let Some(locale) = known_locale(tag, source, ground.locales, findings) {
                let questions = topic::questions(source, &locale, findings);
                if let Some(topic) = topic {
                    topic.questions.insert(locale, questions);
                }
            }
        } else if let Some(tag) = name.strip_suffix(".ftl") {
            if let Some(locale) = known_locale(tag, source, ground.locales, findings)
                && let Some(words) = words::parse(source, &locale, ground.places, ground.services, findings)
                && let Some(topic) = topic
            {
                topic.words.insert(locale, words);
            }
        } else {
            let instead = "a topic has topic.toml, cases.toml, <locale>.ftl and questions.<locale>.txt";
            findings.error(source, 0..0, "stray-file", "nothing reads this file", instead);
        }
    }
}

/// A file that no parser reads is a file whose words never reach anyone.
fn stray_files(files: &Files, findings: &mut Findings) {
    for source in files.iter() {
        let parts: Vec<&str> = source.path.split('/').collect();
        let read = match parts.as_slice() {
            ["responses", name] => *name == "places.toml",
            ["responses", "services", name] => has_extension(name, "toml") || has_extension(name, "ftl"),
            ["locales", _, name] => {
                has_extension(name, "ftl")
                    || matches!(*name, "language.toml" | "common-words.txt" | "background.txt" | WORD_CLASSES | TERMS)
                    || ([CRIES, ASKERS].iter().any(|list| name.starts_with(list)) && has_extension(name, "txt"))
                    || CUES.contains(name)
            }
            ["locales", "calibration.toml"] | ["responses", _, _] => true,
            _ => false,
        };
        if !read {
            findings.error(source, 0..0, "stray-file", "nothing reads this file", "move it where it belongs, or delete it");
        }
    }
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}
