//! Who asks, and how old they are, when their own words say so.
//!
//! It never asks and never guesses from style: only cues in `readers.toml` count, and an age counts only when it is
//! said of oneself. Called by `decide`; a reader from a button goes before it.

use super::cues::{Findings, Kind};
use crate::content::Reader;

/// What a cue of `readers.toml` may say, the weightier first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    OwnThoughts,
    AdultSurvivor,
    Parent,
    Professional,
    Friend,
    Victim,
    /// The asker's age; its number is the cue's first.
    Age,
}

impl Says {
    pub const IDS: [&'static str; 7] = ["own-thoughts", "adult-survivor", "parent", "professional", "friend", "victim", "age"];
    const ALL: [Self; 7] =
        [Self::OwnThoughts, Self::AdultSurvivor, Self::Parent, Self::Professional, Self::Friend, Self::Victim, Self::Age];

    fn from_id(id: &str) -> Option<Self> {
        Self::IDS.iter().position(|known| *known == id).and_then(|at| Self::ALL.get(at).copied())
    }
}

/// The youngest and oldest age that is taken at its word.
const AGES: std::ops::RangeInclusive<u16> = 6..=99;
/// From here on nobody is a child.
const ADULT: u16 = 18;

/// What the words say of the person who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asker {
    /// Who else asks, if it is not about own thoughts.
    pub reader: Option<Reader>,
    pub age: Option<u16>,
    /// A cue takes the asker for somebody worried about their own thoughts. To be believed only when the examples hear it too: whoever tells
    /// what they see of a child must never be answered as if they were that person.
    pub own_thoughts: bool,
}

/// Who asks. A child's age makes a survivor of long ago a victim; an age alone makes a victim or an adult survivor.
#[must_use]
pub fn asker(findings: &Findings<'_>) -> Asker {
    let mut says: Option<Says> = None;
    let mut age: Option<(usize, u16)> = None;
    let mut own_thoughts = false;
    findings.each(Kind::Readers, |found| {
        let Some(said) = Says::from_id(&found.cue.gives) else { return };
        if said == Says::Age {
            let number =
                found.at.spans().find_map(|(at, _)| findings.reading.number_at(at)).filter(|number| AGES.contains(number));
            if let Some(number) = number
                && age.is_none_or(|(at, _)| found.at.start < at)
            {
                age = Some((found.at.start, number));
            }
        } else if said == Says::OwnThoughts {
            own_thoughts = true;
        } else if says.is_none_or(|known| said < known) {
            says = Some(said);
        }
    });
    let years = age.map(|(_, years)| years);
    let is_child = years.is_some_and(|years| years < ADULT);
    let reader = match says {
        Some(Says::AdultSurvivor) if !is_child => Some(Reader::AdultSurvivor),
        Some(Says::Parent) => Some(Reader::Parent),
        Some(Says::Professional) => Some(Reader::Professional),
        Some(Says::Friend) => Some(Reader::Friend),
        Some(Says::Victim) if years.is_none_or(|years| years < ADULT) => Some(Reader::Victim),
        _ => years.map(|_| if is_child { Reader::Victim } else { Reader::AdultSurvivor }),
    };
    Asker { reader, age: years, own_thoughts }
}
