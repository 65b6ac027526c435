//! The matcher as a whole, on a dozen invented questions.

use super::fingerprint::fingerprint;
use super::*;

const QUESTIONS: &[(u32, &str)] = &[
    (10, "he has my nudes and wants money"),
    (10, "someone is blackmailing me with pics"),
    (10, "he says he will send my photos to my friends"),
    (10, "they want money or they post my pictures"),
    (10, "pay or he leaks my nudes"),
    (20, "the police never called me back"),
    (20, "police did not believe me"),
    (20, "i reported it and heard nothing"),
    (20, "officer has not replied for weeks"),
    (20, "the police are not doing anything"),
    (30, "i want to talk to someone"),
    (30, "can i speak to a person"),
    (30, "who can i talk to tonight"),
    (30, "is there a number i can ring"),
    (30, "need somebody to listen"),
];

fn examples() -> Vec<Example<'static>> {
    QUESTIONS.iter().map(|(label, text)| Example { label: *label, text, lang: 0 }).collect()
}

fn english() -> Lexicon<'static> {
    Lexicon {
        language: "en-GB".into(),
        expansions: vec![("noods", "nudes"), ("dont", "do not")],
        common: vec!["weather", "football"],
        classes: "# A note.\nmoney cash\npounds\n\npolice cops",
    }
}

fn matcher() -> Matcher {
    Matcher::train(&examples(), &[english()], &Options::default())
}

fn first(matcher: &Matcher, question: &str) -> Option<u32> {
    matcher.rank(question).scores.first().map(|s| s.0)
}

#[test]
fn misspelt_half_sentences_reach_their_topic() {
    let matcher = matcher();
    assert_eq!(first(&matcher, "hes got my noods n wants mony"), Some(10));
    assert_eq!(first(&matcher, "POLCIE never rang"), Some(20));
    assert_eq!(first(&matcher, "t a l k to somone plz"), Some(30));
}

#[test]
fn training_twice_gives_the_same_bits() {
    assert!(matcher().to_bytes() == matcher().to_bytes());
}

#[test]
fn a_stored_matcher_ranks_as_the_one_that_was_stored() {
    let trained = matcher();
    let bytes: &'static [u8] = trained.to_bytes().leak();
    let stored = Matcher::stored(bytes).expect("what was stored");
    assert!(stored.to_bytes() == bytes);
    for question in ["hes got my noods n wants mony", "POLCIE", "t a l k", "cash", "weather", ""] {
        let (x, y) = (trained.rank(question), stored.rank(question));
        assert_eq!(x.evidence.to_bits(), y.evidence.to_bits());
        assert!(x.scores.iter().zip(&y.scores).all(|(p, q)| p.0 == q.0 && p.1.to_bits() == q.1.to_bits()));
    }
}

#[test]
fn whatever_is_taught_differently_has_another_fingerprint() {
    let cry = |danger: u8, text: &'static str| Cry { danger, text, lang: 0 };
    let calm = |text: &'static str| Signs { cries: vec![cry(0, "my battery is dying"), cry(0, text)], ..Signs::default() };
    let of = |signs: &Signs<'_>, lexicon: Lexicon<'_>| fingerprint(&examples(), signs, &[lexicon]);
    let taught = of(&calm("help me"), english());
    assert_eq!(taught, of(&calm("help me"), english()));
    assert_ne!(taught, of(&calm("help us"), english()));
    // The same lines in the same order, but the last is of another list.
    let moved = Signs { cries: vec![cry(0, "my battery is dying"), cry(1, "help me")], ..Signs::default() };
    assert_ne!(taught, of(&moved, english()));
    assert_ne!(taught, of(&calm("help me"), Lexicon { common: vec!["battery"], ..english() }));
}

#[test]
fn bytes_that_end_too_early_are_no_matcher() {
    let bytes: &'static [u8] = matcher().to_bytes().leak();
    for length in (0..bytes.len()).step_by(997) {
        assert!(Matcher::stored(&bytes[..length]).is_none());
    }
}

#[test]
fn what_no_topic_is_about_is_less_sure_than_what_one_is() {
    let matcher = matcher();
    assert!(matcher.rank("who won the football").confidence < matcher.rank("the police did not believe me").confidence);
}

#[test]
fn nothing_and_rubbish_do_no_harm() {
    let matcher = matcher();
    for question in [
        "",
        " ",
        "?!",
        "\u{200b}",
        "\u{1f198}",
        "0",
        "''''",
        "****",
        "@",
        "\u{301}\u{301}",
        &"x".repeat(5000),
        &"\u{1f468}\u{200d}".repeat(900),
    ] {
        let ranking = matcher.rank(question);
        assert!(ranking.scores.iter().all(|s| s.1.is_finite()) && ranking.confidence.is_finite(), "{question:?}");
    }
}

#[test]
fn random_characters_never_panic() {
    let matcher = matcher();
    let mut rng = rng::Rng::new(9);
    for _ in 0..3000 {
        let length = rng.below(60);
        let question: String = (0..length)
            .filter_map(|_| {
                char::from_u32(match rng.below(4) {
                    0 => rng.below(128),
                    1 => rng.below(0x600),
                    2 => rng.below(0x3000),
                    _ => rng.below(0x2_0000),
                } as u32)
            })
            .collect();
        let _ = matcher.rank(&question);
    }
}

#[test]
fn the_language_of_the_examples_decides() {
    let mut both = examples();
    for text in ["mae o eisiau arian am fy lluniau", "mae rhywun yn fy mlacmelio gyda lluniau", "mae ganddo luniau noeth ohonof"]
    {
        both.push(Example { label: 10, text, lang: 1 });
    }
    for text in ["wnaeth yr heddlu ddim ffonio yn ôl", "dydy'r heddlu ddim yn fy nghredu"] {
        both.push(Example { label: 20, text, lang: 1 });
    }
    let welsh = Lexicon { language: "cy".into(), ..Lexicon::default() };
    let matcher = Matcher::train(&both, &[english(), welsh], &Options::default());
    let ranking = matcher.rank("dydy yr heddlu ddim yn ffonio");
    assert_eq!((ranking.lang, ranking.scores.first().map(|s| s.0)), (1, Some(20)));
    assert_eq!(matcher.rank("the police did nothing").lang, 0);
}

#[test]
fn an_explanation_names_the_words_and_the_nearest_example() {
    let examples = examples();
    let explained = matcher().explain("police did not beleive", 2, &examples);
    let reason = explained.reasons.first().unwrap();
    assert_eq!((reason.label, reason.nearest.map(|nearest| nearest.0)), (20, Some(6)));
    assert!(reason.words.iter().any(|(word, weight)| word == "police" && *weight > 0.0), "{:?}", reason.words);
    assert!(explained.words.iter().any(|w| w.typed == "beleive" && w.read == "believe" && w.mended));
}

#[test]
fn a_second_scorer_can_turn_the_ranking() {
    let mut ranking = Ranking { scores: vec![(1, 0.6), (2, 0.4)], ..Ranking::default() };
    ranking.fuse(&[(1, 0.1f32.ln()), (2, 0.9f32.ln())], 0.5);
    assert_eq!(ranking.scores.first().map(|s| s.0), Some(2));
    assert!((ranking.scores.iter().map(|s| s.1).sum::<f32>() - 1.0).abs() < 1e-5);
}
