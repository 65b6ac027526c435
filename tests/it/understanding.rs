//! How a question is understood: confidence kept with its content, fragments, what the measurements hold.

use std::fs;
use std::path::Path;

use waymark::content::{Locale, Reader, TopicId};
use waymark::matching::{Decision, Explained, Hints, decide, explain};
use waymark::question::Question;
use waymark::terminal::Explainer;

use crate::support::EDITION;

fn decided(text: &str) -> Decision {
    EDITION.decide(&Question::new(text.to_owned()), &Locale::parse("en-GB").unwrap())
}

#[test]
fn the_shipped_content_was_calibrated_as_it_stands() {
    let kept = EDITION.snapshot.calibration().map(|found| found.digest.clone());
    assert_eq!(kept, Some(EDITION.snapshot.digest()), "run `waymark calibrate .` and commit locales/calibration.toml");
}

#[test]
fn a_fragment_has_its_own_outcome() {
    let rows = fs::read_to_string("tests/cases/fragments.tsv").unwrap();
    let mut wrong = Vec::new();
    for (text, wanted) in rows.lines().filter_map(|line| line.split_once('\t')) {
        let decision = decided(text);
        let shown = decision.topics().first().map(|id| id.as_str().to_owned());
        let right = match wanted {
            "emergency" => decision.urgent.as_ref().is_some_and(|id| id.as_str() == "in-danger-now"),
            "place" => decision.place.is_some() && decision.outcome_name() == "none",
            "greeting" | "thanks" => shown.as_deref() == Some(wanted),
            // bye, reader, help-list: the kind help list.
            _ => decision.outcome_name() == "none" && decision.urgent.is_none(),
        };
        if !right {
            wrong.push(format!(
                "{text} → {} {shown:?} {:?} {:?}, not {wanted}",
                decision.outcome_name(),
                decision.urgent,
                decision.reader
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// "suiside" stood three times among the examples: it was a word of its own that nothing was learned of, and who typed it got no help.
#[test]
fn a_misspelt_cry_is_heard() {
    let rows = fs::read_to_string("tests/cases/misspelt.tsv").unwrap();
    let wrong: Vec<String> = (rows.lines().filter_map(|line| line.split_once('\t')))
        .filter_map(|(wanted, text)| {
            let urgent = decided(text).urgent;
            (urgent.as_ref().map(TopicId::as_str) != Some(wanted)).then(|| format!("{text} → {urgent:?}, not {wanted}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn explained(text: &str) -> Explained {
    let hints = Hints { locale: Locale::parse("en-GB").unwrap() };
    explain(&Question::new(text.to_owned()), &EDITION.snapshot, &EDITION.matcher, &hints, None)
}

#[test]
fn an_explanation_leads_from_the_words_to_the_nearest_example() {
    let question = Question::new("hes got my noods n wants mnoey".to_owned());
    let hints = Hints { locale: Locale::parse("en-GB").unwrap() };
    let told = explain(&question, &EDITION.snapshot, &EDITION.matcher, &hints, None);
    assert_eq!(told.topics[0].id.as_str(), "sextortion");
    assert!(told.corrected.contains(&("mnoey".to_owned(), "money".to_owned())), "{:?}", told.corrected);
    assert!(told.topics[0].nearest.is_some() && !told.topics[0].words.is_empty());
    let decision = decide(&question, &EDITION.snapshot, &EDITION.matcher, &hints);
    assert_eq!(told.shown, decision.topics().into_iter().cloned().collect::<Vec<_>>());
}

/// "motherwell" was once read as "mother well", and a child of twelve as one who speaks of a mother.
#[test]
fn the_name_of_a_town_is_never_read_as_other_words() {
    let told = explained("im 12 and i go to school in motherwell");
    assert!(told.corrected.iter().all(|(typed, _)| typed != "motherwell"), "{:?}", told.corrected);
    assert!(told.unknown.is_empty(), "{:?}", told.unknown);
}

#[test]
fn a_weak_name_that_sets_no_place_is_told() {
    let told = explained("cork has no one to talk to");
    assert_eq!(told.place, None);
    assert!(told.weak_names.iter().any(|(name, place)| name == "cork" && place.as_str() == "ireland"), "{:?}", told.weak_names);
}

#[test]
fn the_advice_is_only_what_fits_the_answer() {
    let advice = |text: &str| {
        let (question, mut out) = (Question::new(text.to_owned()), Vec::new());
        let hints = Hints { locale: Locale::parse("en-GB").unwrap() };
        Explainer { edition: &EDITION, hints, want: None, json: false }.one(&question, &mut out).unwrap();
        String::from_utf8(out).unwrap().split_once("If this is wrong").unwrap().1.to_owned()
    };
    let (cry, calm) = (advice("he has a knife and he is in the house"), advice("what is grooming"));
    assert!(cry.contains("urgent-calm.txt") && !cry.contains("urgent-<topic>.txt"), "{cry}");
    assert!(calm.contains("urgent-<topic>.txt") && !calm.contains("urgent-calm.txt"), "{calm}");
}

#[test]
fn several_questions_are_explained_at_once() {
    let hints = Hints { locale: Locale::parse("en-GB").unwrap() };
    let mut out = Vec::new();
    let lines = b"he wont stop\r\nwhat is grooming\n".as_slice();
    Explainer { edition: &EDITION, hints, want: None, json: false }.each(lines, &mut out).unwrap();
    let said = String::from_utf8(out).unwrap();
    assert!(said.contains("== he wont stop\n") && said.contains("== what is grooming\n"), "{said}");
    assert_eq!(said.matches("The person sees:").count(), 2);
}

#[test]
fn what_silences_a_cue_is_told() {
    let told = explained("im not going to kill myself i just want to talk");
    let silences: Vec<&str> = told.urgent_cues.iter().filter_map(|cue| cue.silenced_by.as_deref()).collect();
    assert!(silences.iter().any(|by| by.starts_with("\"not\" ")), "the word that silences it is named: {silences:?}");
}

#[test]
fn what_took_a_question_away_from_the_topic_that_a_moderator_wants_is_told() {
    let question = Question::new("hes got my noods n wants mnoey".to_owned());
    let hints = Hints { locale: Locale::parse("en-GB").unwrap() };
    let wanted = |id: &str| {
        let topic = &EDITION.snapshot.topic(id).unwrap().id;
        explain(&question, &EDITION.snapshot, &EDITION.matcher, &hints, Some(topic)).wanted.unwrap()
    };
    let far = wanted("counselling");
    assert_eq!(far.lost_to.as_ref().map(TopicId::as_str), Some("sextortion"));
    assert!(far.lost_by[0].1 > 0.0 && far.topic.nearest.is_some(), "{far:?}");
    assert!(wanted("sextortion").lost_to.is_none());
}

/// "wen" was once read as a slip of "wean", and a frightened child as a parent.
#[test]
fn slang_is_never_read_as_a_slip_of_another_word() {
    assert_ne!(decided("pls hlp hes gona kil me wen he gets bak im in the bathrom").reader, Some(Reader::Parent));
    assert_eq!(decided("my wean is not safe").reader, Some(Reader::Parent));
}

/// A cue alone once took a receptionist who saw a girl for somebody with such thoughts.
#[test]
fn who_tells_what_they_see_of_a_child_is_never_taken_for_somebody_worried_about_their_own_thoughts() {
    for text in [
        "as a gp receptionist i see a young girl collecting the pill each time with a different man",
        "i see a child being hit in the street",
        "i watch kids after school and one has bruises",
        "i found videos of kids on my dads phone",
    ] {
        let decision = decided(text);
        assert_ne!(decision.reader, Some(Reader::OwnThoughts), "{text}");
        let first = decision.topics().first().map(|id| id.as_str().to_owned());
        assert_ne!(first.as_deref(), Some("worried-about-own-thoughts"), "{text}");
    }
    for text in ["i keep looking at young girls and i hate it", "i looked at cp again last night and i hate myself for it"] {
        let decision = decided(text);
        assert_eq!(decision.reader, Some(Reader::OwnThoughts), "{text}");
        assert_eq!(decision.topics().first().map(|id| id.as_str()), Some("worried-about-own-thoughts"), "{text}");
    }
}

#[test]
fn an_explanation_names_the_cue_that_says_who_asks_and_its_words() {
    let told = explained("im a nurse and i see a young girl every week with bruises");
    let cue = told.reader_cues.iter().find(|cue| cue.gives == "professional").unwrap();
    assert!(cue.words.contains("nurse") && cue.path.contains("readers.toml:"), "{cue:?}");
    let (path, line) = cue.path.rsplit_once(':').unwrap();
    let file = fs::read_to_string(path).unwrap();
    assert!(file.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap().contains(&cue.pattern), "{cue:?}");
}

/// A child who wanted to die was once told, beside the help, of help for people worried about their own sexual thoughts.
#[test]
fn help_with_own_thoughts_is_never_offered_beside_danger_or_to_somebody_who_was_hurt() {
    for text in
        ["i feel like killin myself if it gets out", "how do i stop feeling dirty", "i cant stop thinking about what he did"]
    {
        let decision = decided(text);
        assert!(
            decision.topics().iter().all(|id| id.as_str() != "worried-about-own-thoughts"),
            "{text}: {:?}",
            decision.topics()
        );
    }
}

/// "im in belfast" was once answered as danger.
#[test]
fn a_place_alone_is_no_cry() {
    for text in ["im in belfast", "im in toronto", "we are in qld", "im in london", "manchester", "its not this"] {
        let decision = decided(text);
        assert!(decision.urgent.is_none() && decision.outcome_name() == "none", "{text}: {:?}", decision.urgent);
    }
}

/// No cue knows these words; the ear learned from what such people write.
#[test]
fn who_asks_is_heard_without_a_cue() {
    for (text, reader) in [
        ("grandson gone. note on bed. thirteen. some fella off the internet sent him a train ticket", Some(Reader::Parent)),
        ("the kids i drive on the minibus talk about a man", Some(Reader::Professional)),
        ("i had it done to me by a priest and ive never told the wife", Some(Reader::AdultSurvivor)),
        ("girl in our unit went awol last nite wiv them older men n staff r doin nowt shes only 13", Some(Reader::Friend)),
        ("how do i report a man online", None),
        ("can you help someone who was hurt", None),
    ] {
        assert_eq!(decided(text).reader, reader, "{text}");
    }
}

/// What people wrote without sight of the content, each with those who may have written it (`tests/cases/blind`). A rate and no single sentence:
/// each new line to learn from moves some that are near a bound.
#[test]
fn who_asks_is_heard_in_four_of_five_messages_and_mistaken_in_one_of_twenty_five() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/blind");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let (mut right, mut unheard, mut wrong) = (0, 0, 0);
    for text in files {
        for line in text.lines() {
            let [_, readers, text] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
            let heard = decided(text).reader.map_or("unknown", Reader::as_str);
            match heard {
                _ if readers.split('|').any(|reader| reader == heard) => right += 1,
                "unknown" => unheard += 1,
                _ => wrong += 1,
            }
        }
    }
    let all = right + unheard + wrong;
    assert!(all > 3000 && right * 5 > all * 4 && wrong * 25 < all, "right {right}, not heard {unheard}, wrong {wrong}");
}

#[test]
fn the_file_that_an_explanation_names_holds_the_line_it_names() {
    for text in ["stood on a plug barefoot and saw heaven", "mums gonna kill me", "he is outside my window again"] {
        let told = explained(text);
        assert_eq!(told.nearest_cries.len(), 2, "{text}");
        for cry in told.nearest_cries {
            let (path, line) = cry.path.rsplit_once(':').unwrap();
            let file = fs::read_to_string(path).unwrap();
            let named = file.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap();
            assert_eq!(named.trim(), cry.text, "{}", cry.path);
        }
    }
}

#[test]
fn the_built_in_content_was_learned_as_a_folder_is() {
    let trained = waymark::matching::Matcher::train(&EDITION.snapshot).unwrap();
    assert!(trained.learned_the_same(&EDITION.matcher), "build/lessons.rs reads other lessons than matching/matcher.rs");
}
