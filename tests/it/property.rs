//! Any bytes are a question, and every one gets a reply with a way to a human and nothing of itself in it.

use proptest::prelude::*;
use waymark::question::Question;

use crate::support::{EDITION, circumstances};

/// Long strings of letters that could only come from the question.
fn telltales(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 14).map(str::to_lowercase).collect()
}

fn answer(bytes: Vec<u8>, place: Option<&str>) -> waymark::answer::Reply {
    EDITION.answer(Question::from_bytes(bytes), &circumstances(place))
}

fn assert_helps(bytes: &[u8], place: Option<&str>) {
    let reply = answer(bytes.to_vec(), place);
    assert!(!reply.emergency.text.is_empty());
    assert!(reply.services.iter().any(|service| !service.ways.is_empty()));
    let json = serde_json::to_string(&reply).unwrap().to_lowercase();
    for word in telltales(&String::from_utf8_lossy(bytes)) {
        assert!(!json.contains(&word), "a word of the question is in the reply");
    }
}

/// Words that people type, to be mixed with noise.
fn typed() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "help",
        "raped",
        "my",
        "dad",
        "hurts",
        "me",
        "im",
        "13",
        "999",
        "\u{202e}",
        "\u{200b}",
        "😭",
        "pls",
        "{ $place }",
        "\n",
        "police",
        "nudes",
        "cardiff",
        "not",
        "…",
    ]);
    prop::collection::vec(words, 0..40).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_get_a_reply_with_a_way_to_a_human(bytes in prop::collection::vec(any::<u8>(), 0..300), at in 0..4_usize) {
        assert_helps(&bytes, [None, Some("england"), Some("ireland"), Some("canada")][at]);
    }

    #[test]
    fn any_text_gets_a_reply_with_a_way_to_a_human(text in "\\PC{0,200}", at in 0..3_usize) {
        assert_helps(text.as_bytes(), [None, Some("scotland"), Some("australia")][at]);
    }

    #[test]
    fn any_words_in_any_order_get_a_reply_with_a_way_to_a_human(text in typed()) {
        assert_helps(text.as_bytes(), Some("wales"));
    }
}

#[test]
fn a_megabyte_gets_a_reply() {
    assert_helps(&vec![b'a'; 1 << 20], Some("england"));
    assert_helps("help me ".repeat(131_072).as_bytes(), None);
    assert_helps(&vec![0xff; 1 << 20], Some("new-zealand"));
}

#[test]
fn marks_that_turn_or_hide_text_get_a_reply() {
    for text in [
        "\u{202e}pleh\u{202c}",
        "he\u{200b}lp",
        "\u{feff}\u{200f}\u{200e}",
        "\u{2066}i was raped\u{2069}",
        "\0\0\0",
        "\u{1b}[2J",
        "",
    ] {
        assert_helps(text.as_bytes(), Some("england"));
    }
}
