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
pub fn stream(edition: &Edition, locale: &Locale, mut input: impl BufRead, out: &mut impl Write) -> io::Result<()> {
    loop {
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            return out.flush();
        }
        while line.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            line.pop();
        }
        let decision = edition.decide(&Question::from_bytes(line), locale);
        serde_json::to_writer(&mut *out, &row(&decision))?;
        out.write_all(b"\n")?;
    }
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
