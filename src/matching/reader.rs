//! Who asks, and how old they are, when their own words say so.
//!
//! Cues in `readers.toml` say it plainly, and the trained ear hears it in what people who are nobody's cue write (`readers-*.txt`). It never asks; an
//! age counts only when it is said of oneself; in doubt nobody in particular asks. Called by `decide`; a reader from a button goes before it.

use super::classifier::{Askers, READERS, number_of};
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

/// From this probability the ear is taken at its word about who asks. Being wrong harms: a mother who is spoken to as the one who was hurt. Not
/// knowing does not, for then everybody is spoken to. (Of 3,492 messages of sets 12 to 23: by one training, from 0.9 on 2,945 right and 120 wrong, from
/// 0.92 on 2,931 and 108, from 0.95 on 2,897 and 90.)
pub const SURE: f32 = 0.92;
/// Below this the ear is so sure that it is somebody else that a cue does not count.
const DOUBT: f32 = 0.05;

/// What the cues say of the person who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asker {
    /// Who they say they are, if it is not about own thoughts.
    said: Option<Reader>,
    pub age: Option<u16>,
    /// A cue takes the asker for somebody worried about their own thoughts. To be believed only when the examples hear it too: whoever tells
    /// what they see of a child must never be answered as if they were that person.
    own_thoughts: bool,
}

/// Reads the cues. A child's age makes a survivor of long ago a victim.
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
    let said = match says {
        Some(Says::AdultSurvivor) if !is_child => Some(Reader::AdultSurvivor),
        Some(Says::Parent) => Some(Reader::Parent),
        Some(Says::Professional) => Some(Reader::Professional),
        Some(Says::Friend) => Some(Reader::Friend),
        Some(Says::Victim) if years.is_none_or(|years| years < ADULT) => Some(Reader::Victim),
        _ => None,
    };
    Asker { said, age: years, own_thoughts }
}

impl Asker {
    /// Who asks: who a cue says, unless the ear is sure that it is somebody else; else who the ear is sure of; else who an age makes likely.
    #[must_use]
    pub fn reader(self, askers: &Askers) -> Option<Reader> {
        let p = |reader: Reader| probability(askers, reader);
        let doubted = |reader: &Reader| p(*reader) < DOUBT;
        let sure = || Reader::ALL.into_iter().find(|reader| p(*reader) >= SURE && self.may_be(*reader));
        let of_age = |years: u16| match years {
            ADULT.. => Some(Reader::AdultSurvivor).filter(|reader| !doubted(reader)),
            _ if p(Reader::Friend) > p(Reader::Victim) => Some(Reader::Friend),
            _ => Some(Reader::Victim),
        };
        self.said.filter(|reader| !doubted(reader)).or_else(sure).or_else(|| self.age.and_then(of_age))
    }

    /// Whether a cue or the ear takes them for somebody worried about their own thoughts.
    #[must_use]
    pub fn may_tell_own_thoughts(self, askers: &Askers) -> bool {
        self.own_thoughts || probability(askers, Reader::OwnThoughts) >= SURE
    }

    /// Whether somebody of this age may be this reader. Own thoughts need the examples' word beside the ear's: `decide` asks for it.
    fn may_be(self, reader: Reader) -> bool {
        match reader {
            Reader::Victim | Reader::Friend => self.age.is_none_or(|years| years < ADULT),
            Reader::AdultSurvivor | Reader::Parent | Reader::Professional => self.age.is_none_or(|years| years >= ADULT),
            Reader::OwnThoughts => false,
        }
    }
}

/// How likely the ear holds a reader.
pub fn probability(askers: &Askers, reader: Reader) -> f32 {
    number_of(reader.as_str(), &READERS).and_then(|number| askers.get(usize::from(number))).copied().unwrap_or(0.0)
}
