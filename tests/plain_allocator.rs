//! The scan of memory, in a program without the zeroing allocator: there it finds the question. So the test of the same kind in `it` can fail,
//! and what keeps it green is the allocator.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly: that is its work")]

#[allow(dead_code, reason = "the other tests' support; this one needs the scan alone")]
#[path = "support/mod.rs"]
mod support;

use support::memory::{ASKED, Scan, ask_in_the_terminal};

#[test]
fn without_the_zeroing_allocator_a_question_stays_in_freed_memory() {
    let mut scan = Scan::new();
    ask_in_the_terminal(ASKED);
    assert!(scan.copies_of(ASKED) > 0, "the allocator makes no difference: is something else wiping, or is the scan blind?");
}
