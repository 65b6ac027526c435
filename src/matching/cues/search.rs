//! Finds a pattern in a reading. Pure and bounded: it walks gaps, never loops.
//! Called by `cues::found`.

use super::pattern::Element;
use super::reading::Reading;

/// The most elements a match remembers the place of.
const MARKS: usize = 8;

/// Where a pattern stands in the question, and where each of its elements does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    pub start: usize,
    /// One past its last token.
    pub end: usize,
    marks: [(u16, u16); MARKS],
}

impl Match {
    /// The spans of the elements in order, as (first token, length).
    pub fn spans(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.marks.iter().filter(|(_, len)| *len > 0).map(|(at, len)| (usize::from(*at), usize::from(*len)))
    }
}

/// Calls `each` with the matches, at most one for each first token, until it returns true.
pub fn any(elements: &[Element], reading: &Reading, barred: &[bool], mut each: impl FnMut(Match) -> bool) -> bool {
    let Some(first) = elements.first() else { return false };
    (0..reading.len()).filter(|start| reading.begins(*start, first.class)).any(|start| {
        let mut found = Match { start, end: start, marks: [(0, 0); MARKS] };
        step(elements, 0, start, reading, barred, &mut found) && each(found)
    })
}

fn step(elements: &[Element], number: usize, at: usize, reading: &Reading, barred: &[bool], found: &mut Match) -> bool {
    let Some(element) = elements.get(number) else {
        found.end = at;
        return true;
    };
    for here in at..=at + usize::from(element.gap) {
        for len in reading.lengths_at(here, element.class) {
            if let Some(mark) = found.marks.get_mut(number) {
                *mark = (u16::try_from(here).unwrap_or(u16::MAX), u16::try_from(len).unwrap_or(u16::MAX));
            }
            if step(elements, number + 1, here + len, reading, barred, found) {
                return true;
            }
        }
        // A gap holds neither a break nor a negation.
        if reading.is_break(here) || barred.get(here).copied().unwrap_or(false) {
            break;
        }
    }
    if let Some(mark) = found.marks.get_mut(number) {
        *mark = (0, 0);
    }
    false
}
