//! What several tests need: the shipped content, loaded once, and a scan of this process's own memory.

pub(crate) mod memory;

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use waymark::answer::Reply;
use waymark::content::{Locale, PlaceId, Reader};
use waymark::library::{Circumstances, Edition};
use waymark::question::Question;

/// The shipped content.
pub(crate) static EDITION: LazyLock<Edition> = LazyLock::new(|| {
    Edition::load(None).unwrap_or_else(|found| panic!("{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
});

/// A time of the day on which the content was last read: a Tuesday, 10:00 in London.
pub(crate) fn a_tuesday() -> DateTime<Utc> {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

/// Asked at that time, with these hints.
pub(crate) fn circumstances(place: Option<&str>) -> Circumstances {
    Circumstances {
        place: place.map(|id| PlaceId::parse(id).unwrap()),
        reader: None::<Reader>,
        locale: Locale::parse("en-GB").unwrap(),
        now: a_tuesday(),
    }
}

/// The reply to a question asked in a place.
pub(crate) fn ask(question: &str, place: Option<&str>) -> Reply {
    EDITION.answer(Question::new(question.to_owned()), &circumstances(place))
}
