//! What is known about a language: `locales/<locale>/language.toml`.
//!
//! Data for the matcher (abbreviations and slang, common words that the speller leaves alone), the lists that `check` reads (`lists`), and
//! whether a first-language reader has checked the locale's words.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::diagnostic::Findings;
use super::id::Reader;
use super::lines::Lines;
use super::lists::{self, Lists};
use super::source::Source;
use super::table::{self, Table};

/// One language's data.
#[derive(Clone, Debug, Default)]
pub struct Language {
    /// Whether a first-language reader has checked the words.
    pub reviewed: bool,
    /// Short forms and slang, each with the words that it stands for.
    pub abbreviations: BTreeMap<String, String>,
    /// Words that are right as they are: the speller never changes them.
    pub common_words: Lines,
    /// Messages that belong to no topic: what the matcher learns "not about this" from.
    pub background: Lines,
    /// Messages that cry for help now, and messages that only sound like one: what the matcher's ear for danger learns from.
    pub cries: Vec<Cries>,
    /// Messages by who wrote them: what the matcher learns to hear who asks from.
    pub askers: Vec<Askers>,
    /// Words that mean much the same: a narrow class a line, wide classes apart by an empty line.
    pub word_classes: Option<Source>,
    /// The files that say what a few words together mean (danger now, a place, a reader), for `matching` to compile.
    pub cues: Vec<Source>,
    /// What `check` looks for in the words.
    pub lists: Lists,
}

/// The messages of one `urgent-*.txt`.
#[derive(Clone, Debug)]
pub struct Cries {
    /// The file, such as `locales/en-GB/urgent-calm-2.txt`.
    pub path: Arc<str>,
    /// The topic of danger now that they cry for; none for those that only sound like a cry.
    pub topic: Option<String>,
    /// A message a line.
    pub lines: Lines,
}

/// The messages of one `readers-*.txt`.
#[derive(Clone, Debug)]
pub struct Askers {
    /// The file, such as `locales/en-GB/readers-parent.txt`.
    pub path: Arc<str>,
    /// Who wrote them; none for those that do not tell.
    pub reader: Option<Reader>,
    /// A message a line.
    pub lines: Lines,
}

/// Parses the file; the common words stand beside it in `common-words.txt`, one a line.
pub(super) fn parse(source: &Source, common: Option<&Source>, findings: &mut Findings) -> Language {
    let document = table::parse(source, findings);
    let mut table = Table::new(source, document.get_ref(), 0..0, findings);
    let reviewed = table.flag("reviewed").unwrap_or(false);
    let abbreviations = table.inner("abbreviations").map(|mut inner| inner.pairs()).unwrap_or_default();
    let abbreviations = abbreviations.into_iter().map(|(short, long)| (short.value.to_owned(), long.value.to_owned())).collect();
    let lists = lists::read(&mut table);
    table.finish();
    let common_words = common.map(Lines::of_list).unwrap_or_default();
    Language { reviewed, abbreviations, common_words, lists, ..Language::default() }
}
