//! What a person gets: the right topic, the right emergency number first, and somebody who can be reached now.

use std::collections::BTreeMap;

use serde::Deserialize;
use waymark::answer::{Go, ServiceView, press, view};
use waymark::content::{Kind, Part, Reader};

use crate::support::{EDITION, a_tuesday, ask};

#[derive(Deserialize)]
struct Doors {
    place: Vec<PlaceCase>,
    question: Vec<QuestionCase>,
}

#[derive(Deserialize)]
struct PlaceCase {
    id: Option<String>,
    emergency: String,
}

#[derive(Deserialize)]
struct QuestionCase {
    text: String,
    topics: Vec<String>,
}

fn doors() -> Doors {
    toml::from_str(include_str!("../cases/doors.toml")).unwrap()
}

#[test]
fn the_first_questions_reach_their_topic_in_every_place() {
    for place in doors().place {
        for question in doors().question {
            let reply = ask(&question.text, place.id.as_deref());
            let reached = [reply.topic.as_ref(), reply.urgent.as_ref(), reply.also.as_ref().map(|also| &also.topic)];
            let reached: Vec<&str> = reached.into_iter().flatten().map(waymark::content::TopicId::as_str).collect();
            assert!(question.topics.iter().any(|topic| reached.contains(&topic.as_str())), "{}: {reached:?}", question.text);
        }
    }
}

#[test]
fn the_emergency_number_of_the_place_is_the_first_number() {
    for place in doors().place {
        for question in doors().question {
            let reply = ask(&question.text, place.id.as_deref());
            assert_eq!(reply.emergency.phones.first(), Some(&place.emergency), "{:?}", place.id);
            assert!(reply.emergency.text.contains(&place.emergency));
        }
    }
}

#[test]
fn the_first_service_can_be_used_now_by_a_person_there() {
    for place in doors().place {
        for question in doors().question {
            let reply = ask(&question.text, place.id.as_deref());
            let first = reply.services.first().unwrap();
            assert!(!first.ways.is_empty(), "{}", question.text);
            if let Some(id) = &place.id {
                let service = EDITION.snapshot.service(first.id.as_str()).unwrap();
                assert!(service.places.contains(id.as_str()));
                assert_eq!(first.open, Some(true), "{} in {id}: {}", question.text, first.id);
            }
        }
    }
}

/// Prints the table for a person: `cargo test --test it table_of_doors -- --ignored --nocapture`.
#[test]
#[ignore = "prints a table and checks nothing"]
fn table_of_doors() {
    for question in doors().question {
        for place in doors().place {
            let reply = ask(&question.text, place.id.as_deref());
            let name = |id: Option<&waymark::content::TopicId>| id.map_or("-".to_owned(), ToString::to_string);
            let first = &reply.services[0];
            println!(
                "| {} | {} | {} | {} | {} | {} ({}) |",
                question.text,
                place.id.as_deref().unwrap_or("no place"),
                name(reply.topic.as_ref()),
                name(reply.urgent.as_ref()),
                reply.emergency.phones.join(", "),
                first.name,
                first.ways[0]
            );
        }
    }
}

#[test]
fn every_topic_in_every_place_for_every_reader_has_a_way_to_a_human() {
    let snapshot = &EDITION.snapshot;
    let mut closed: BTreeMap<String, usize> = BTreeMap::new();
    for topic in snapshot.topics() {
        for place in snapshot.places().iter() {
            for reader in Reader::ALL.map(Some).into_iter().chain([None]) {
                let reply = reply_for(topic.id.as_str(), Some(place.id.as_str()), reader);
                let at = format!("{} in {} for {reader:?}", topic.id, place.id);
                assert!(!reply.opening.is_empty() && reply.steps.len() >= 2, "{at}");
                assert!(reply.services.iter().any(|service| !service.ways.is_empty()), "{at}");
                assert!(reply.services.len() <= 3, "{at}");
                for shown in &reply.services {
                    let service = snapshot.service(shown.id.as_str()).unwrap();
                    assert!(service.places.contains(&place.id), "{at}: {}", shown.id);
                }
                if place.main && !reply.services.iter().any(|service| service.open == Some(true)) {
                    *closed.entry(at).or_default() += 1;
                }
            }
        }
    }
    assert!(closed.is_empty(), "nothing known to be open: {closed:#?}");
}

fn reply_for(topic: &str, place: Option<&str>, reader: Option<Reader>) -> waymark::answer::Reply {
    let state = waymark::answer::State {
        topic: None,
        place: place.map(|id| waymark::content::PlaceId::parse(id).unwrap()),
        reader,
        locale: EDITION.snapshot.fallback().clone(),
    };
    press(&Go::Topic(waymark::content::TopicId::parse(topic).unwrap()), &state, &EDITION.snapshot, a_tuesday()).unwrap()
}

#[test]
fn an_own_thoughts_reader_gets_no_fault_sentence_and_no_report_service() {
    let snapshot = &EDITION.snapshot;
    for place in snapshot.places().iter().filter(|place| place.main) {
        let reply = reply_for("worried-about-own-thoughts", Some(place.id.as_str()), Some(Reader::OwnThoughts));
        let words = format!("{} {} {}", reply.opening, reply.steps.join(" "), reply.next).to_lowercase();
        assert!(!words.contains("fault") && !words.contains("to blame"), "{}: {words}", place.id);
        for service in &reply.services {
            let kind = snapshot.service(service.id.as_str()).unwrap().kind.as_str();
            assert!(!matches!(kind, "police" | "reporting" | "complaints"), "{}: {}", place.id, service.id);
        }
    }
}

#[test]
fn whom_a_line_is_for_decides_who_is_shown_it() {
    let child = reply_for("talk-to-someone", Some("australia"), Some(Reader::Victim));
    assert_eq!(child.services[0].id.as_str(), "au-kids-helpline");
    let adult = reply_for("talk-to-someone", Some("england"), Some(Reader::AdultSurvivor));
    for service in &adult.services {
        let max = EDITION.snapshot.service(service.id.as_str()).unwrap().max_age;
        assert!(max.is_none_or(|max| max > 18), "{}", service.id);
    }
    let parent = reply_for("sextortion", Some("england"), Some(Reader::Parent));
    assert!(parent.services.iter().all(|service| service.id.as_str() != "childline"));
}

#[test]
fn who_may_be_a_child_meets_a_line_from_16_only_after_those_for_any_age() {
    for topic in ["being-abused", "sexual-assault-now", "services-not-listening"] {
        let reply = reply_for(topic, Some("england"), None);
        let from: Vec<u8> = reply
            .services
            .iter()
            .map(|shown| EDITION.snapshot.service(shown.id.as_str()).unwrap().min_age.unwrap_or(0))
            .collect();
        assert!(from.is_sorted_by_key(|age| *age > 12), "{topic}: {from:?}");
    }
}

#[test]
fn a_line_for_a_part_of_the_country_comes_after_those_for_all_of_it() {
    let reply = reply_for("police-not-listening", Some("australia"), Some(Reader::Victim));
    assert!(reply.services.is_sorted_by_key(|shown| shown.area.is_some()));
}

#[test]
fn an_age_that_was_said_keeps_away_lines_for_other_ages() {
    let reply = ask("im 13 and my dad touches me", Some("england"));
    assert_eq!(reply.reader, Some(Reader::Victim));
    for service in &reply.services {
        let service = EDITION.snapshot.service(service.id.as_str()).unwrap();
        assert!(service.min_age.is_none_or(|min| min <= 13), "{}", service.id);
    }
}

#[test]
fn a_silent_way_says_its_name_how_to_use_it_and_what_it_cannot_do() {
    let silent = |place| ask("im deaf and in danger now", Some(place)).emergency.silent;
    let australia = silent("australia").join(" ");
    for said in ["TTY", ": 106", "You cannot text this number from a mobile."] {
        assert!(australia.contains(said), "{said}: {australia}");
    }
    let england = silent("england");
    assert_eq!(england.len(), 3);
    for said in ["Call 999", "55", "Text 999", "register", "999 BSL", "https://999bsl.co.uk/"] {
        assert!(england.iter().any(|way| way.contains(said)), "{said}: {england:#?}");
    }
}

#[test]
fn a_service_reached_by_a_textphone_alone_is_offered() {
    let reply = press(&Go::Services, &reply_for("in-danger-now", Some("australia"), None).state, &EDITION.snapshot, a_tuesday());
    let services = reply.unwrap().services;
    let found = services.iter().find(|service| service.id.as_str() == "au-106-tty-emergency").unwrap();
    assert_eq!(found.ways, ["Textphone or relay: 106"]);
}

#[test]
fn a_service_of_which_only_the_name_is_known_comes_last_and_never_in_an_answer() {
    let answer = reply_for("report-online-grooming", Some("elsewhere"), None);
    assert!(answer.services.iter().all(|service| !service.ways.is_empty()));
    let listed = press(&Go::Services, &answer.state, &EDITION.snapshot, a_tuesday()).unwrap().services;
    let last = listed.last().unwrap();
    assert_eq!((last.id.as_str(), last.ways.len()), ("int-iwf-portals", 0));
    assert!(last.how.contains("search"));
}

/// A service as a reader of English sees it.
fn seen(id: &str) -> ServiceView {
    let service = EDITION.snapshot.service(id).unwrap();
    view(service, &EDITION.snapshot, None, EDITION.snapshot.fallback(), a_tuesday())
}

#[test]
fn the_languages_of_a_service_other_than_the_readers_are_told() {
    let told = |id: &str, tag: &str| assert!(seen(id).tags.iter().any(|own| own == tag), "{id}: {:?}", seen(id).tags);
    told("nl-kindertelefoon", "in Dutch");
    told("ca-988", "also in French");
    told("us-deaf-hotline", "in American Sign Language");
    told("ca-hope-for-wellness", "also in French, Cree, Ojibway, Inuktitut");
    told("unseen-modern-slavery-helpline", "help in more languages");
    assert!(seen("shout").tags.iter().all(|tag| !tag.contains("in English")));
}

#[test]
fn what_the_operator_says_of_the_phone_bill_is_told_and_nothing_else() {
    let told = |id: &str| seen(id).tags.iter().any(|tag| tag.contains("bill"));
    assert!(told("missing-people"));
    assert!(!told("childline") && !told("samaritans") && !told("national-domestic-abuse-helpline"));
}

#[test]
fn every_number_is_shown_with_what_it_is_for() {
    let cork: Vec<String> = seen("satu-ireland").ways.into_iter().filter(|way| way.starts_with("Cork")).collect();
    assert_eq!(cork, ["Cork: call 021 492 6297", "Cork, after hours: call 021 492 6100"]);
    assert!(seen("pl-116111").ways.contains(&"Parents and teachers: call 800 100 100".to_owned()));
    assert!(seen("emergency-ireland-112-999").ways.contains(&"Or call 999".to_owned()));
}

#[test]
fn a_number_for_one_nation_is_shown_to_people_there_alone() {
    let welsh = |place: &str| {
        ask("i want to die", Some(place)).services.iter().flat_map(|one| &one.ways).any(|way| way.contains("Welsh"))
    };
    assert!(welsh("wales"));
    assert!(!welsh("england") && !welsh("ireland"));
}

#[test]
fn an_emergency_number_never_says_that_its_hours_are_not_known() {
    assert_eq!(seen("au-triple-zero").hours, "");
    let emergencies = EDITION.snapshot.services().iter().filter(|service| service.kind == Kind::Emergency);
    for service in emergencies {
        assert!(!seen(service.id.as_str()).hours.contains("not known"), "{}", service.id);
    }
}

#[test]
fn words_win_over_the_hint_and_both_emergency_numbers_show_when_they_differ() {
    let reply = ask("i live in cardiff and my boyfriend hits me", Some("ireland"));
    assert_eq!(reply.place.as_ref().map(waymark::content::PlaceId::as_str), Some("wales"));
    assert_eq!(reply.emergency.phones, ["999", "112"]);
    let reply = ask("i live in cardiff and my boyfriend hits me", Some("england"));
    assert_eq!(reply.emergency.phones, ["999"]);
}

#[test]
fn without_a_place_the_child_lines_of_the_main_places_are_shown() {
    let reply = ask("my uncle touches me", None);
    let lines: Vec<&str> = reply.services.iter().map(|service| service.id.as_str()).collect();
    assert_eq!(
        lines,
        ["childline", "childline-ireland", "au-kids-helpline", "ca-kids-help-phone", "us-childhelp", "nz-youthline"]
    );
    assert_eq!(reply.emergency.phones, ["999", "112", "000", "911", "111"]);
    assert!(reply.buttons.iter().any(|button| button.action == "place"));
    let countries = reply.countries.unwrap();
    assert_eq!(countries.title, "For under 18s:");
    assert_eq!(countries.lines[1], "Childline by ISPCC (Ireland): Call 1800 66 66 66");
    assert_eq!(countries.lines.len(), lines.len() + 2, "and two lists of lines for other countries");
}

#[test]
fn without_a_place_an_adult_sees_lines_for_adults() {
    for reader in [Reader::AdultSurvivor, Reader::Parent, Reader::Professional, Reader::OwnThoughts] {
        let reply = reply_for("talk-to-someone", None, Some(reader));
        assert!(reply.services.len() >= 4, "{reader:?}");
        assert!(reply.services.iter().all(|line| line.phone.is_some()), "{reader:?}");
        assert!(!reply.services.iter().any(|line| line.name.contains("Childline")), "{reader:?}");
        let countries = reply.countries.unwrap();
        assert_eq!(countries.title, "For adults:");
        assert!(countries.lines[1].contains("(Ireland)"), "{reader:?}");
    }
}

#[test]
fn elsewhere_promises_no_number_and_shows_directories() {
    let reply = ask("my uncle touches me", Some("elsewhere"));
    assert!(reply.emergency.phones.is_empty());
    assert!(!reply.services.is_empty());
}

#[test]
fn what_is_not_understood_gets_a_human_and_the_help_list() {
    let reply = ask("qwrtp zxcv bnm", Some("england"));
    assert_eq!(reply.outcome, "none");
    assert_eq!(reply.services[0].open, Some(true));
    assert_eq!(reply.choices[0].topic.as_str(), "talk-to-someone");
}

#[test]
fn every_button_leads_somewhere_with_the_emergency_line_first() {
    let snapshot = &EDITION.snapshot;
    let mut waiting = vec![ask("my uncle touches me", Some("england")), ask("hello", None), ask("qwrtp zxcv", None)];
    let mut seen = std::collections::BTreeSet::new();
    let mut presses = 0;
    while let Some(reply) = waiting.pop() {
        assert!(!reply.emergency.text.is_empty() && !reply.services.is_empty());
        for button in &reply.buttons {
            assert!(!button.label.is_empty());
            // Places and readers change who it is for, not where one can go: a few are enough.
            let walked = format!("{:?} {:?}", button.go, reply.topic);
            if !seen.insert(walked) {
                continue;
            }
            presses += 1;
            match press(&button.go, &reply.state, snapshot, a_tuesday()) {
                Some(next) => waiting.push(next),
                None => assert_eq!(button.action, "hide"),
            }
        }
    }
    let titles: Vec<String> = snapshot.topics().map(|topic| reply_for(topic.id.as_str(), None, None).title).collect();
    assert!(presses > titles.len() * 5);
    for topic in snapshot.topics() {
        assert!(seen.iter().any(|walked| walked.contains(&format!("Topic({})", topic.id))), "no button leads to {}", topic.id);
    }
}

#[test]
fn the_same_question_at_the_same_time_gives_the_same_json() {
    let json = |question: &str| serde_json::to_string(&ask(question, Some("wales"))).unwrap();
    for question in ["i was raped", "he has my pics", "hello", ""] {
        assert_eq!(json(question), json(question));
    }
    let again = waymark::library::Edition::load(None).unwrap();
    let known = crate::support::circumstances(Some("wales"));
    let other = again.answer(waymark::question::Question::new("he has my pics".to_owned()), &known);
    assert_eq!(serde_json::to_string(&other).unwrap(), json("he has my pics"));
}

#[test]
fn no_answer_is_longer_than_1200_characters() {
    let snapshot = &EDITION.snapshot;
    for topic in snapshot.topics() {
        for place in snapshot.places().iter() {
            let reply = reply_for(topic.id.as_str(), Some(place.id.as_str()), None);
            let length = reply.title.chars().count()
                + reply.opening.chars().count()
                + reply.steps.iter().map(|step| step.chars().count()).sum::<usize>()
                + reply.next.chars().count();
            assert!(length <= 1_200, "{} in {}: {length}", topic.id, place.id);
        }
    }
    assert_eq!(Part::ALL.len(), 4);
}
