//! Discord's interface languages and ours.
//!
//! Discord has 34 of them and says which one a person uses; words in a language of ours are offered in each that it can stand for.

use crate::content::{Locale, Snapshot};

/// Discord's own codes (its reference, "Locales").
pub(super) const DISCORD: [&str; 34] = [
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu", "id", "it",
    "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW",
];

/// The language to answer in for an interface language.
pub(super) fn ours(code: &str, snapshot: &Snapshot) -> Locale {
    let wished = Locale::parse(code);
    wished.and_then(|wished| snapshot.closest(&wished).cloned()).unwrap_or_else(|| snapshot.fallback().clone())
}

/// The languages of ours that a Discord code can show: only those of the same language.
pub(super) fn shown_in<'s>(code: &str, snapshot: &'s Snapshot) -> Option<&'s Locale> {
    snapshot.closest(&Locale::parse(code)?)
}
