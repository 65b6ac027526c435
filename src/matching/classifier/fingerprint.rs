//! Tells two teachings apart: a number over everything that a matcher learns from, in order.
//!
//! The build stores it beside the model that it trained, and a content that teaches the same is served with that model instead of training
//! the same again. It decides nothing but that. Called by `build.rs` and by the `matcher`.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Example, Lexicon, Signs};

/// Of what is taught. Only for two programs of one build to compare: another compiler's hasher may give another.
#[must_use]
pub fn fingerprint(examples: &[Example<'_>], signs: &Signs<'_>, lexicons: &[Lexicon<'_>]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (examples, signs, lexicons).hash(&mut hasher);
    hasher.finish()
}
