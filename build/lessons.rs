//! What the matcher learns from, read straight from the content's files when the program is built.
//!
//! The same as `School::of` (`src/matching/matcher.rs`) takes out of a loaded content. It judges nothing: a file with a mistake is refused
//! when the content is loaded. Called by `build.rs` alone.

use std::collections::BTreeMap;

use crate::classifier::fingerprint::fingerprint;
use crate::classifier::{Asker, BACKGROUND, Cry, DANGERS, Example, Lexicon, Matcher, Options, READERS, Signs, number_of};
use crate::list_name::list_name;

/// The content's files, by name.
pub type Texts = BTreeMap<String, String>;

/// Trains a matcher on the content's files; with it the fingerprint of what it was taught.
pub fn teach(texts: &Texts) -> (Matcher, u64) {
    let locales = folders(texts, "locales/", "language.toml");
    let topics = folders(texts, "responses/", "topic.toml");
    let text = |path: String| texts.get(&path).map_or("", String::as_str);
    let mut examples: Vec<Example<'_>> = Vec::new();
    for (label, topic) in (0..).zip(&topics) {
        for (lang, locale) in (0..).zip(&locales) {
            let questions = lines(text(format!("responses/{topic}/questions.{locale}.txt")));
            examples.extend(questions.map(|text| Example { label, text, lang }));
        }
    }
    let kind = |topic: &str| number_of(topic, &DANGERS);
    let (mut cries, mut askers) = (Vec::new(), Vec::new());
    for (lang, locale) in (0..).zip(&locales) {
        let background = lines(text(format!("locales/{locale}/background.txt")));
        examples.extend(background.map(|text| Example { label: BACKGROUND, text, lang }));
        for (name, text) in lists(texts, &format!("locales/{locale}/urgent-")) {
            let danger = if name == "calm" { Some(0) } else { kind(name) };
            cries.extend(danger.into_iter().flat_map(|danger| lines(text).map(move |text| Cry { danger, text, lang })));
        }
        for (name, text) in lists(texts, &format!("locales/{locale}/readers-")) {
            let reader = number_of(name, &READERS).unwrap_or(0);
            askers.extend(lines(text).map(|text| Asker { reader, text, lang }));
        }
    }
    let urgent = (0..).zip(&topics).filter_map(|(label, topic)| Some((label, kind(topic)?))).collect();
    let tables: Vec<toml::Table> =
        locales.iter().map(|locale| text(format!("locales/{locale}/language.toml")).parse().unwrap_or_default()).collect();
    let places: toml::Table = text("responses/places.toml".to_owned()).parse().unwrap_or_default();
    let lexicons: Vec<Lexicon<'_>> = (locales.iter().zip(&tables))
        .map(|(locale, table)| Lexicon {
            language: (*locale).to_owned(),
            expansions: abbreviations(table),
            common: lines(text(format!("locales/{locale}/common-words.txt")))
                .filter(|word| !word.starts_with('#'))
                .chain(place_words(&places))
                .collect(),
            classes: text(format!("locales/{locale}/word-classes.txt")),
        })
        .collect();
    let signs = Signs { topics: urgent, cries, askers };
    let taught = fingerprint(&examples, &signs, &lexicons);
    (Matcher::train_with(&examples, &signs, &lexicons, &Options::default()), taught)
}

/// The folders under `tree` that hold a certain file, in order.
fn folders<'a>(texts: &'a Texts, tree: &str, file: &str) -> Vec<&'a str> {
    texts.keys().filter_map(|path| path.strip_prefix(tree)?.strip_suffix(file)?.strip_suffix('/')).collect()
}

/// The files of lists whose path begins so, by the lists' names, in order.
fn lists<'a>(texts: &'a Texts, prefix: &str) -> Vec<(&'a str, &'a str)> {
    let own = texts.range(prefix.to_owned()..).take_while(|(path, _)| path.starts_with(prefix));
    own.filter_map(|(path, text)| Some((list_name(path, prefix)?, text.as_str()))).collect()
}

/// The lines of a list, without the empty ones.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// The words that places' names consist of, place after place by their ids.
fn place_words(places: &toml::Table) -> impl Iterator<Item = &str> {
    let names = places.values().filter_map(toml::Value::as_table).flat_map(|place| [place.get("names"), place.get("weak_names")]);
    let names = names.flatten().filter_map(toml::Value::as_array).flatten().filter_map(toml::Value::as_str);
    names.flat_map(|name| name.split(' '))
}

/// Short forms with what they stand for, in order.
fn abbreviations(table: &toml::Table) -> Vec<(&str, &str)> {
    let inner = table.get("abbreviations").and_then(toml::Value::as_table);
    let mut pairs: Vec<(&str, &str)> =
        inner.into_iter().flatten().filter_map(|(short, long)| Some((short.as_str(), long.as_str()?))).collect();
    pairs.sort_unstable();
    pairs
}
