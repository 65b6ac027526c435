//! The shipped facts: all of them load, and what a note says of an age is a field.

use std::collections::BTreeSet;
use std::path::Path;

use waymark::content::{Confidence, Line, Service};

use crate::support::EDITION;

/// The facts that the services were converted from; they stand beside the repository and may be missing.
const FACTS: [&str; 2] = ["../shared/facts/services-uk-ireland.toml", "../shared/facts/services-international.toml"];

/// Every sentence about a service.
fn prose(service: &Service) -> String {
    let english = EDITION.snapshot.fallback();
    let words = EDITION.snapshot.service_words(english, service.id.as_str()).unwrap();
    format!("{} {} {} {} {} {}", service.name, words.about, words.how, words.hours, words.privacy, words.limits)
}

#[test]
fn every_fact_that_was_read_on_a_page_is_a_service() {
    let shipped: BTreeSet<&str> = EDITION.snapshot.services().ids().collect();
    assert_eq!(shipped.len(), 269);
    for file in FACTS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let Ok(text) = std::fs::read_to_string(&path) else {
            println!("SKIPPED: {file} is not beside the repository");
            continue;
        };
        let facts: toml::Table = text.parse().unwrap();
        for fact in facts["service"].as_array().unwrap() {
            let id = fact["id"].as_str().unwrap();
            assert_eq!(shipped.contains(id), fact["confidence"].as_str() == Some("source"), "{id}");
        }
    }
}

#[test]
fn nothing_that_is_only_remembered_is_shipped() {
    assert!(EDITION.snapshot.services().iter().all(|service| service.confidence == Confidence::Source));
    assert!(EDITION.snapshot.services().iter().all(|service| service.checked.is_none()));
}

/// What says an age in prose: "under 19", "18 or over", "aged 5 to 25", "ages 11-16".
fn says_an_age(prose: &str) -> bool {
    let lower = prose.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let age = |word: &str| {
        word.split('-')
            .next()
            .and_then(|first| first.trim_end_matches('s').parse::<u8>().ok())
            .is_some_and(|age| (4..=40).contains(&age))
    };
    words.windows(3).any(|three| {
        (!three[2].starts_with("month") && matches!(three[0], "under" | "over" | "age" | "ages" | "aged") && age(three[1]))
            || (age(three[0])
                && matches!((three[1], three[2]), ("or" | "and", "over" | "under" | "older" | "younger") | ("years", "old")))
    })
}

/// Services whose prose has an age that is not about who may use them; the comment above each in `responses/services/` says why.
const NOT_OF_THE_ASKER: [&str; 8] = [
    "ca-988",              // callers may say that they are under 18
    "ca-crcc",             // under 13 a parent goes along
    "ca-on-childrens-aid", // the age of the child whom the law speaks of
    "cica",                // the age when it happened
    "int-take-it-down",    // the age in the picture
    "take-it-down",        // the same
    "sarc-england",        // under 16 the way there differs
    "victims-code",        // a parent can use it for a child
];

#[test]
fn an_age_in_the_prose_is_an_age_in_the_fields() {
    let missing: Vec<String> = EDITION
        .snapshot
        .services()
        .iter()
        .filter(|service| service.min_age.is_none() && service.max_age.is_none() && says_an_age(&prose(service)))
        .filter(|service| !NOT_OF_THE_ASKER.contains(&service.id.as_str()))
        .map(|service| format!("{}: {}", service.id, prose(service)))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_language_of_a_service_has_a_name() {
    let voice = EDITION.snapshot.voice(EDITION.snapshot.fallback());
    let name = |tag: &str| voice.say_with(Line::LanguageName, &[("tag", tag)]);
    for service in EDITION.snapshot.services().iter() {
        for language in &service.languages {
            let primary = language.split('-').next().unwrap();
            assert_ne!(name(primary), name("none"), "{}: {language}", service.id);
        }
    }
}

/// Prints what is not known, for a person: `cargo test --test it list_of_gaps -- --ignored --nocapture`.
#[test]
#[ignore = "prints lists and checks nothing"]
fn list_of_gaps() {
    let services = || EDITION.snapshot.services().iter();
    let ids = |wanted: &dyn Fn(&Service) -> bool| {
        services().filter(|service| wanted(service)).map(|service| service.id.to_string()).collect::<Vec<_>>()
    };
    println!("hours not known: {:?}", ids(&|service| service.hours.is_none()));
    println!("nothing to reach it by: {:?}", ids(&|service| !service.is_reachable()));
    let languages: BTreeSet<&str> = services().flat_map(|service| &service.languages).map(String::as_str).collect();
    for language in languages {
        println!("{language}: {:?}", ids(&|service| service.languages.iter().any(|own| own == language)));
    }
}
