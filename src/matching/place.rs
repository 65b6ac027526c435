//! Which place a question's own words name: where the person is, never where something happened.
//!
//! Names come from `places.toml` (one file for all languages, a name belongs to one place only); how a person
//! says where they are, and what must not count, comes from each locale's `place-cues.toml`.
//! A name that several places have is in neither. Called by `decide`.

use std::collections::BTreeMap;

use super::cues::{Class, Findings, Found, Kind, Vocabulary};
use crate::content::{Place, Places};

/// How a place was named, the surest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// A name standing somewhere.
    Named,
    /// A nationality said of oneself, or a service that only one place has.
    Own,
    /// "in Cardiff".
    Stands,
    /// "I live in Cardiff".
    Lives,
}

impl Rank {
    pub const IDS: [&'static str; 4] = ["named", "own", "stands", "lives"];

    fn from_id(id: &str) -> Option<Self> {
        Self::IDS
            .iter()
            .position(|known| *known == id)
            .and_then(|at| [Self::Named, Self::Own, Self::Stands, Self::Lives].get(at).copied())
    }
}

/// All places' names, each kind as a class that `place-cues.toml` may use.
pub(crate) fn classes(places: &Places) -> BTreeMap<String, Vec<String>> {
    let of = |pick: fn(&Place) -> &[String]| places.iter().flat_map(|place| pick(place).iter().cloned()).collect();
    BTreeMap::from([
        ("place".to_owned(), of(|place| &place.names)),
        ("weak-place".to_owned(), of(|place| &place.weak_names)),
        ("people".to_owned(), of(|place| &place.people)),
        ("institution".to_owned(), of(|place| &place.institutions)),
    ])
}

/// Every place's names, as classes of the vocabulary.
pub(crate) fn compile(places: &Places, vocabulary: &mut Vocabulary) -> PlaceNames {
    let named = places.iter().map(|place| {
        let all = [&place.names, &place.weak_names, &place.people, &place.institutions];
        let class = vocabulary.class(all.into_iter().flatten().cloned().collect());
        NamedPlace { id: place.id.to_string(), class, within: place.part_of.as_ref().map(ToString::to_string) }
    });
    PlaceNames { places: named.collect() }
}

/// Every place's names as one class each.
#[derive(Debug)]
pub(crate) struct PlaceNames {
    places: Vec<NamedPlace>,
}

#[derive(Debug)]
struct NamedPlace {
    id: String,
    class: Class,
    within: Option<String>,
}

/// A place that the question names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedIn<'c> {
    pub id: &'c str,
    pub rank: Rank,
    /// The question is the place and nothing else.
    pub alone: bool,
    pub cue: &'c str,
}

/// A place named by the words from `at`, `len` tokens long.
struct Named<'c> {
    place: &'c NamedPlace,
    rank: Rank,
    at: usize,
    len: usize,
    /// The tokens that the whole cue stands on ("im in cardiff").
    span: (usize, usize),
    cue: &'c str,
}

impl Named<'_> {
    /// "ireland" in "northern ireland" names nothing of its own.
    fn is_inside(&self, other: &Self) -> bool {
        other.at <= self.at && self.at + self.len <= other.at + other.len && self.len < other.len
    }

    /// Whether this is the other place or one within it.
    fn narrows(&self, other: &Self) -> bool {
        self.place.id == other.place.id || self.place.within.as_deref() == Some(&other.place.id)
    }
}

/// The place that a cue's words name, for `explain`.
pub fn named_by<'c>(findings: &Findings<'c>, found: &Found<'c>) -> Option<&'c str> {
    place_in(findings, found).map(|(place, ..)| place.id.as_str())
}

/// The place that a cue's words name, where its name begins and how many tokens it has.
fn place_in<'c>(findings: &Findings<'c>, found: &Found<'c>) -> Option<(&'c NamedPlace, usize, usize)> {
    found.at.spans().find_map(|(at, len)| {
        let here = |class| findings.reading.lengths_at(at, class).any(|length| length == len);
        findings.cues.places.places.iter().find(|place| here(place.class)).map(|place| (place, at, len))
    })
}

/// The place where the person is, if the words say one and only one at the surest rank.
#[must_use]
pub fn place<'c>(findings: &Findings<'c>) -> Option<NamedIn<'c>> {
    let mut all: Vec<Named<'c>> = Vec::new();
    findings.each(Kind::Places, |found| {
        let Some(rank) = Rank::from_id(&found.cue.gives) else { return };
        let named = place_in(findings, &found).map(|(place, at, len)| {
            let span = (found.at.start, found.at.end);
            Named { place, rank, at, len, span, cue: found.id() }
        });
        all.extend(named);
    });
    let whole = || all.iter().filter(|named| !all.iter().any(|other| named.is_inside(other)));
    let surest = whole().map(|named| named.rank).max()?;
    let best = || whole().filter(|named| named.rank == surest);
    // Two places at the same rank: the one that lies in the other, else none.
    let chosen = best().find(|named| best().all(|other| named.narrows(other)))?;
    // "leeds" beside "i live in the uk": a place within the chosen one says it more closely.
    let closer = whole().find(|named| named.place.within.as_deref() == Some(&chosen.place.id)).unwrap_or(chosen);
    let outside = |at: &usize| !findings.reading.is_break(*at) && !(chosen.span.0..chosen.span.1).contains(at);
    let alone = !(0..findings.reading.len()).any(|at| outside(&at));
    Some(NamedIn { id: &closer.place.id, rank: surest, alone, cue: chosen.cue })
}
