//! Numbers that were typed into a sentence about a service. They are refused: a number stands in the facts, with its source, and nowhere else,
//! so that a changed one is changed everywhere and is never shown to an approver as mere words.
//!
//! Called by `service_words`. Years, ages, times and counts are not meant.

use std::ops::Range;

use super::place::Places;
use super::service::{FIELDS, Service, Services};

/// A run of digits this long is a number that somebody could call.
const LONG: usize = 5;
/// A shorter run is one only if it is a short code; two digits are ages and counts.
const SHORT: usize = 3;

/// The first number in a text that somebody could call from where the service serves, with where it stands.
pub(super) fn typed<'t>(text: &'t str, service: &Service, places: &Places) -> Option<(&'t str, Range<usize>)> {
    runs(text).into_iter().find_map(|range| {
        let run = text.get(range.clone())?;
        let digits = digits(run);
        let is_code =
            || service.places.iter().filter_map(|id| places.get(id.as_str())).any(|place| place.knows_short_code(&digits));
        let callable = (digits.len() >= LONG && !years(run)) || (digits.len() >= SHORT && is_code());
        callable.then_some((run, range))
    })
}

/// What to write in the place of a typed number: the field that holds it, of the service itself or of one beside it.
pub(super) fn instead(run: &str, service: &Service, services: &Services) -> String {
    let wanted = digits(run);
    let beside = services.iter().map(AsRef::as_ref).filter(|other: &&Service| other.places.is_superset(&service.places));
    let held = std::iter::once(service).chain(beside).find_map(|other| {
        let field = FIELDS.into_iter().find(|field| other.field(field).is_some_and(|value| digits(&value) == wanted))?;
        Some(format!("write `{{ {}.{field} }}`", other.id))
    });
    held.unwrap_or_else(|| {
        format!(
            "write it into the facts: `phones = [{{ label = \"…\", number = \"{}\" }}]`; it is shown with what it is for",
            run.trim()
        )
    })
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// "2013-2018"
fn years(run: &str) -> bool {
    run.split(|c: char| !c.is_ascii_digit()).all(|part| part.len() == 4 && (part.starts_with("19") || part.starts_with("20")))
}

/// Runs of digits with single signs between them, as numbers are written; what touches a letter ("9am", "@INCIBE017") is none.
fn runs(text: &str) -> Vec<Range<usize>> {
    struct Run {
        range: Range<usize>,
        touches_letter: bool,
    }
    let mut runs: Vec<Run> = Vec::new();
    let mut open: Option<Run> = None;
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            let run = open.get_or_insert_with(|| Run { range: at..at, touches_letter: before.is_some_and(char::is_alphabetic) });
            run.range.end = at + 1;
        } else if let Some(mut run) = open.take() {
            let after_digit = before.is_some_and(|before| before.is_ascii_digit());
            if after_digit && matches!(c, ' ' | '-' | '.' | ')') {
                open = Some(run);
            } else {
                run.touches_letter |= after_digit && c.is_alphabetic();
                runs.push(run);
            }
        }
        before = Some(c);
    }
    runs.extend(open);
    runs.into_iter().filter(|run| !run.touches_letter).map(|run| run.range).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        runs(text).into_iter().filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn a_number_is_one_run_however_it_is_written() {
        assert_eq!(found("Call 0800 111 0 333. Or +34 900 116-117, at night."), ["0800 111 0 333", "34 900 116-117"]);
        assert_eq!(found("(08) 9215 4888"), ["08", "9215 4888"]);
    }

    #[test]
    fn what_touches_a_letter_is_no_number() {
        assert_eq!(found("@INCIBE017 from 9am to 5pm, the 12th"), [] as [&str; 0]);
    }

    #[test]
    fn years_side_by_side_are_no_number() {
        assert!(years("2013-2018") && years("2010") && !years("2013 5555") && !years("1300 556 728"));
    }
}
