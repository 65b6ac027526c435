//! Types that keep the promises: a question cannot be printed, copied, compared or stored.

use static_assertions::assert_not_impl_any;
use waymark::question::Question;

assert_not_impl_any!(Question: std::fmt::Debug, std::fmt::Display, Clone, Copy, serde::Serialize, AsRef<str>, AsRef<[u8]>, std::ops::Deref, Into<String>, PartialEq, std::hash::Hash);

#[test]
fn a_reply_holds_no_word_of_the_question() {
    let reply = crate::support::ask("zebrafinch quixotic my stepdad hurts me xylophone", Some("england"));
    let json = serde_json::to_string(&reply).unwrap();
    for word in ["zebrafinch", "quixotic", "xylophone"] {
        assert!(!json.contains(word), "{word}");
    }
}
