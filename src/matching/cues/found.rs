//! What the cues found in one question: matches that no negation and no context silences.
//!
//! A *context* is what changes a cue's meaning: a film, the past, a figure of speech. It silences the
//! cues that name it, within its reach, unless a context that lifts it is there too ("but now").
//! Called by `urgent`, `fragments`, `place` and `reader`.

use std::cell::OnceCell;

use zeroize::Zeroize;

use super::anchors::Candidate;
use super::compile::{Cue, CueSet};
use super::pattern::{Owner, Pattern};
use super::reading::Reading;
use super::search::{self, Match};
use super::{Cues, Kind};
use crate::matching::classifier::wipe::wipe;

/// How far before a cue a negation still denies it, in tokens.
const NEGATION_REACH: usize = 4;

/// A cue that speaks.
#[derive(Clone, Copy, Debug)]
pub struct Found<'c> {
    /// The path of the cue's file, for `explain`.
    pub path: &'c str,
    pub(crate) cue: &'c Cue,
    pub(crate) at: Match,
    /// Where its pattern begins in the file, in bytes, for `explain`.
    pub(crate) begins: u32,
}

impl<'c> Found<'c> {
    /// The cue's name in its file.
    #[must_use]
    pub fn id(&self) -> &'c str {
        &self.cue.id
    }

    /// The tokens it stands on.
    #[must_use]
    pub const fn tokens(&self) -> std::ops::Range<usize> {
        self.at.start..self.at.end
    }
}

/// Why a cue that stands in the question does not speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence<'c> {
    /// The "not" at this token denies it.
    Negation(usize),
    /// This context changes its meaning.
    Context(FoundContext<'c>),
    /// A context that it needs is not there.
    Missing,
}

/// A context that stands in the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundContext<'c> {
    /// Its name in its file.
    pub name: &'c str,
    number: usize,
    at: Match,
    /// Where its pattern begins in the file, in bytes.
    pub(crate) begins: u32,
}

impl FoundContext<'_> {
    /// The tokens it stands on.
    #[must_use]
    pub const fn tokens(&self) -> std::ops::Range<usize> {
        self.at.start..self.at.end
    }
}

/// Room to read one question after another; wiped by who holds it.
#[derive(Debug, Default)]
pub struct Room {
    pub(super) reading: Reading,
    candidates: Vec<Candidate>,
}

impl Zeroize for Room {
    fn zeroize(&mut self) {
        self.reading.zeroize();
        wipe(&mut self.candidates);
    }
}

/// One question, read once.
#[derive(Debug)]
pub struct Findings<'c> {
    pub(crate) cues: &'c Cues,
    pub(crate) reading: &'c Reading,
    /// Patterns all of whose classes are in the question, in order.
    candidates: &'c [Candidate],
}

impl<'c> Findings<'c> {
    pub(super) fn new(cues: &'c Cues, room: &'c mut Room) -> Self {
        let Room { reading, candidates } = room;
        wipe(candidates);
        cues.anchors.candidates(reading, candidates);
        Self { cues, reading, candidates }
    }

    /// Calls `each` with every cue of this kind that speaks.
    pub(crate) fn each(&self, kind: Kind, mut each: impl FnMut(Found<'c>)) {
        self.each_with_silent(kind, |found, silence| {
            if silence.is_none() {
                each(found);
            }
        });
    }

    /// Calls `each` with every cue of this kind, and with what silences it. For `explain`.
    pub fn each_with_silent(&self, kind: Kind, mut each: impl FnMut(Found<'c>, Option<Silence<'c>>)) {
        for (number, set) in self.cues.sets.iter().enumerate().filter(|(_, set)| set.kind == kind) {
            let number = u16::try_from(number).unwrap_or(u16::MAX);
            let from = self.candidates.partition_point(|(set, _)| *set < number);
            let own = self.candidates.get(from..).unwrap_or_default();
            let own = own.get(..own.partition_point(|(set, _)| *set == number)).unwrap_or_default();
            if !own.is_empty() {
                self.of_set(set, own, &mut each);
            }
        }
    }

    fn of_set(&self, set: &'c CueSet, candidates: &[(u16, u16)], each: &mut impl FnMut(Found<'c>, Option<Silence<'c>>)) {
        let patterns = || candidates.iter().filter_map(move |(_, pattern)| set.patterns.get(usize::from(*pattern)));
        // Most questions hold many contexts and no cue: what bears on a cue is looked for when there is one.
        let (negated, contexts) = (OnceCell::new(), OnceCell::new());
        let negated = || negated.get_or_init(|| self.negations(set)).as_slice();
        let contexts = || contexts.get_or_init(|| self.contexts(set, patterns())).as_slice();
        for pattern in patterns() {
            let Owner::Cue(number) = pattern.owner else { continue };
            let Some(cue) = set.cues.get(number) else { continue };
            let barred = if cue.despite_negation { &[] } else { negated() };
            search::any(&pattern.elements, self.reading, barred, |found| {
                let bears = |context: &usize| bears(set, contexts(), *context, found);
                let denied = || self.denied(set, negated(), found.start).filter(|_| !cue.despite_negation);
                let silence = if let Some(at) = denied() {
                    Some(Silence::Negation(at))
                } else if let Some(context) = cue.unless.iter().find_map(bears) {
                    Some(Silence::Context(context))
                } else {
                    (!cue.needs.is_empty() && cue.needs.iter().all(|context| bears(context).is_none()))
                        .then_some(Silence::Missing)
                };
                each(Found { path: &set.path, cue, at: found, begins: pattern.begins }, silence);
                false
            });
        }
    }

    /// The contexts among some patterns that stand in the question, each with its place.
    fn contexts(&self, set: &'c CueSet, patterns: impl Iterator<Item = &'c Pattern>) -> Vec<FoundContext<'c>> {
        let mut contexts = Vec::new();
        for pattern in patterns {
            if let Owner::Context(number) = pattern.owner {
                let name = set.contexts.get(number).map_or("", |context| context.name.as_str());
                search::any(&pattern.elements, self.reading, &[], |at| {
                    contexts.push(FoundContext { name, number, at, begins: pattern.begins });
                    false
                });
            }
        }
        contexts
    }

    /// Which tokens are a negation that denies something.
    fn negations(&self, set: &CueSet) -> Vec<bool> {
        let Some(negation) = set.negation.filter(|class| self.reading.has(*class)) else { return Vec::new() };
        let mut negated = vec![false; self.reading.len()];
        let mut mark = |class, value| {
            for at in 0..self.reading.len() {
                if let Some(len) = self.reading.lengths_at(at, class).next() {
                    negated.iter_mut().skip(at).take(len).for_each(|token| *token = value);
                }
            }
        };
        mark(negation, true);
        if let Some(class) = set.no_negation.filter(|class| self.reading.has(*class)) {
            mark(class, false);
        }
        negated
    }

    /// The negation before this token that reaches it: nothing stands between that begins a clause.
    fn denied(&self, set: &CueSet, negated: &[bool], start: usize) -> Option<usize> {
        let begins_clause = |at| set.clause.is_some_and(|class| self.reading.lengths_at(at, class).next().is_some());
        if negated.is_empty() || begins_clause(start) {
            return None;
        }
        for at in (start.saturating_sub(NEGATION_REACH)..start).rev() {
            if negated.get(at).copied().unwrap_or(false) {
                return Some(at);
            }
            if self.reading.is_break(at) || begins_clause(at) {
                return None;
            }
        }
        None
    }
}

/// Where this context stands, if it is near enough and not lifted.
fn bears<'c>(set: &CueSet, contexts: &[FoundContext<'c>], number: usize, cue: Match) -> Option<FoundContext<'c>> {
    let rule = set.contexts.get(number)?;
    let lifted = || rule.lifted_by.iter().any(|lifting| contexts.iter().any(|context| context.number == *lifting));
    let near = |at: Match| rule.reach.is_none_or(|reach| at.start <= cue.end + reach && cue.start <= at.end + reach);
    let context = contexts.iter().find(|context| context.number == number && near(context.at))?;
    (!lifted()).then_some(*context)
}
