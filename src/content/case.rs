//! Routing cases: a question and what it must or must never reach.
//!
//! Parses `responses/<topic>/cases.toml`. `check` runs them on the snapshot as an edit would make it.

use std::ops::Range;

use super::diagnostic::{Findings, write_instead};
use super::id::{Locale, PlaceId, TopicId};
use super::place::Places;
use super::source::Source;
use super::table::{self, Table};
use super::topic::PLANNED;

/// One case.
#[derive(Clone, Debug)]
pub struct Case {
    /// The question, invented.
    pub text: String,
    /// The language it is asked in.
    pub locale: Locale,
    /// Where it is asked.
    pub place: Option<PlaceId>,
    /// It reaches one of these.
    pub must: Vec<TopicId>,
    /// It reaches none of these.
    pub never: Vec<TopicId>,
    /// The file that it stands in.
    pub(crate) source: Source,
    /// Where it says what it must reach, and what it must never.
    pub(crate) must_at: Range<usize>,
    pub(crate) never_at: Range<usize>,
}

/// Parses a file of `[[case]]` tables.
pub(super) fn parse(source: &Source, places: &Places, findings: &mut Findings) -> Vec<Case> {
    let document = table::parse(source, findings);
    let mut root = Table::new(source, document.get_ref(), 0..0, findings);
    let mut cases = Vec::new();
    root.tables("case", |mut table| {
        let text = table.required("text");
        let locale = table.required("locale").and_then(|text| Locale::parse(text.value));
        let place = table.text("place").and_then(|text| {
            let place = places.get(text.value).map(|place| place.id.clone());
            if place.is_none() {
                table.error(
                    text.span,
                    "unknown-place",
                    format!("there is no place `{}`", text.value),
                    write_instead(text.value, places.ids()),
                );
            }
            place
        });
        let (must_at, never_at) = (table.key_span("must"), table.key_span("never"));
        let must = topics(&mut table, "must");
        let never = topics(&mut table, "never");
        if let (Some(text), Some(locale)) = (text, locale) {
            let (text, source) = (text.value.to_owned(), source.clone());
            cases.push(Case { text, locale, place, must, never, source, must_at, never_at });
        }
        table.finish();
    });
    root.finish();
    cases
}

fn topics(table: &mut Table<'_, '_>, key: &'static str) -> Vec<TopicId> {
    let mut topics = Vec::new();
    for text in table.texts(key) {
        match TopicId::parse(text.value) {
            Some(id) if PLANNED.contains(&text.value) => topics.push(id),
            _ => table.error(
                text.span,
                "unknown-topic",
                format!("there is no topic `{}`", text.value),
                write_instead(text.value, PLANNED),
            ),
        }
    }
    topics
}
