//! `waymark match`: a question a line in, a decision a line out.

use std::io::{self, BufRead, Write};

use serde::Serialize;

use crate::content::{Locale, PlaceId, Reader, TopicId};
use crate::library::Edition;
use crate::matching::Decision;
use crate::question::Question;

/// A line of output, as interface.md has it.
#[derive(Serialize)]
struct Row<'a> {
    outcome: &'static str,
    topics: Vec<&'a TopicId>,
    ranked: Vec<(&'a TopicId, f32)>,
    urgent: Option<&'a TopicId>,
    locale: &'a Locale,
    place: Option<&'a PlaceId>,
    reader: Option<Reader>,
    confidence: f32,
}

/// Decides each line of the input.
///
/// # Errors
/// When the input cannot be read or the output cannot be written.
pub fn stream(edition: &Edition, locale: &Locale, input: impl BufRead, out: &mut impl Write) -> io::Result<()> {
    for question in questions(input) {
        let decision = edition.decide(&question?, locale);
        serde_json::to_writer(&mut *out, &row(&decision))?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// A question a line.
pub(super) fn questions(input: impl BufRead) -> impl Iterator<Item = io::Result<Question>> {
    input.split(b'\n').map(|line| {
        let mut line = line?;
        while line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(Question::from_bytes(line))
    })
}

fn row(decision: &Decision) -> Row<'_> {
    Row {
        outcome: decision.outcome_name(),
        topics: decision.topics(),
        ranked: decision.ranked.iter().map(|(id, p)| (id, rounded(*p))).collect(),
        urgent: decision.urgent.as_ref(),
        locale: &decision.locale,
        place: decision.place.as_ref(),
        reader: decision.reader,
        confidence: rounded(decision.confidence),
    }
}

/// Four digits say enough.
fn rounded(p: f32) -> f32 {
    (p * 10_000.0).round() / 10_000.0
}
