//! After a reply, a question is nowhere in memory.

use waymark::question::Question;

use crate::support::memory::{ASKED, KEPT, Scan, ask_in_the_terminal, canary};
use crate::support::{EDITION, circumstances};

#[test]
fn after_a_reply_the_question_is_nowhere_in_memory() {
    let mut scan = Scan::new();
    let known = circumstances(Some("england"));
    // The matcher is trained before: what is measured is one question's way.
    drop(EDITION.answer(Question::new("hello".to_owned()), &known));
    let reply = EDITION.answer(Question::new(format!("my uncle {} hurts me at home", canary(ASKED))), &known);
    assert!(!reply.services.is_empty());
    assert_eq!(scan.copies_of(ASKED), 0);
    ask_in_the_terminal(ASKED);
    assert_eq!(scan.copies_of(ASKED), 0);
}

#[test]
fn the_scan_sees_a_text_that_is_there() {
    let kept = format!("a text that is kept: {}", canary(KEPT));
    assert!(Scan::new().copies_of(KEPT) >= 1, "{}", kept.len());
}
