//! How hard each topic is to read: Flesch-Kincaid grade and length of sentences, over every main place and reader.
//!
//! `cargo test --test it reading -- --nocapture` prints the table. Names of services and numbers are left out, as the check leaves them out.

use waymark::answer::{Go, State, press};
use waymark::content::check::{grade, sentences};
use waymark::content::{PlaceId, Reader};

use crate::support::{EDITION, a_tuesday};

struct Level {
    mean: f64,
    hardest: f64,
    sentence: f64,
    longest: usize,
}

fn level(topic: &waymark::content::Topic, names: &[String]) -> Level {
    let (mut grades, mut lengths) = (Vec::new(), Vec::new());
    for place in EDITION.snapshot.places().iter().filter(|place| place.main) {
        for reader in [None].into_iter().chain(Reader::ALL.map(Some)) {
            let state = State {
                topic: None,
                place: PlaceId::parse(place.id.as_str()),
                reader,
                locale: EDITION.snapshot.fallback().clone(),
            };
            let reply = press(&Go::Topic(topic.id.clone()), &state, &EDITION.snapshot, a_tuesday()).unwrap();
            let mut text = format!("{}\n{}\n{}", reply.opening, reply.steps.join("\n"), reply.next);
            for name in names.iter().filter(|name| text.contains(*name)).collect::<Vec<_>>() {
                text = text.replace(name, "0");
            }
            grades.push(grade(&text));
            for line in text.lines() {
                lengths.extend(sentences(line).into_iter().map(|sentence| line[sentence].split_whitespace().count()));
            }
        }
    }
    Level {
        mean: grades.iter().sum::<f64>() / grades.len() as f64,
        hardest: grades.iter().copied().fold(f64::MIN, f64::max),
        sentence: lengths.iter().sum::<usize>() as f64 / lengths.len() as f64,
        longest: lengths.iter().copied().max().unwrap_or(0),
    }
}

#[test]
fn every_topic_is_easy_to_read_and_those_for_children_easiest() {
    let mut names: Vec<String> = EDITION
        .snapshot
        .services()
        .iter()
        .flat_map(|service| service.names.values().chain([&service.name]).cloned().collect::<Vec<_>>())
        .collect();
    // A name may be a part of another.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let mut children = Vec::new();
    println!("| topic | grade | hardest | words a sentence | longest |\n|---|---|---|---|---|");
    let mut hard = Vec::new();
    for topic in EDITION.snapshot.topics() {
        let level = level(topic, &names);
        let Level { mean, hardest, sentence, longest } = level;
        println!("| {} | {mean:.1} | {hardest:.1} | {sentence:.1} | {longest} |", topic.id);
        if hardest > 6.0 {
            hard.push(format!("{}: {hardest:.1}", topic.id));
        }
        if topic.readers.first() == Some(&Reader::Victim) {
            children.push(mean);
        }
    }
    let mean = children.iter().sum::<f64>() / children.len() as f64;
    println!("{} topics for children first: {mean:.2}", children.len());
    assert!(hard.is_empty(), "above grade 6: {hard:?}");
    assert!(mean <= 4.0, "the topics for children have grade {mean:.2}");
}
