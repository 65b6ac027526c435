//! Finds how sure the matcher may be of its answers on a content, from the content's own example questions.
//!
//! Each example is judged by a matcher that never saw it, with everything that `decide` does. Five trainings: never while a question waits.
//! Called by `waymark calibrate`, by the tests, and by whoever wants the reliability table.

use crate::content::{self, Diagnostic, Snapshot};

use super::classifier::calibrate::{Bin, Calibration, Costs, Seen, from_seen, reliability};
use super::classifier::{BACKGROUND, Example, rng::Rng};
use super::decide;
use super::matcher::{Matcher, School};

/// How many parts the examples are judged in.
const FOLDS: usize = 5;

/// What the judging of a content showed.
pub struct Judged {
    /// What is kept beside the content.
    pub calibration: content::Calibration,
    /// Of answers that were this sure, how many were right; confidence found on the other half of the examples.
    pub reliability: Vec<Bin>,
    /// How often the right topic was first, of the examples that have one.
    pub right: f32,
}

/// Judges a content.
///
/// # Errors
/// What is wrong in a cue file.
pub fn calibrate(snapshot: &Snapshot) -> Result<Judged, Vec<Diagnostic>> {
    let school = School::of(snapshot);
    let seen = judge(&school, snapshot, Matcher::of(snapshot)?);
    let asked = seen.iter().filter(|one| one.place.is_some()).count().max(1);
    let right = seen.iter().filter(|one| one.place == Some(0)).count() as f32 / asked as f32;
    let found = from_seen(&seen, &Costs::default());
    Ok(Judged {
        calibration: content::Calibration {
            digest: snapshot.digest(),
            answer: found.answer,
            choose: found.choose,
            points: found.points,
        },
        reliability: table(&seen),
        right,
    })
}

/// Every example, judged by a matcher that did not see it.
fn judge(school: &School<'_>, snapshot: &Snapshot, mut matcher: Matcher) -> Vec<Seen> {
    let fold = folds(&school.examples);
    let mut seen = Vec::with_capacity(school.examples.len());
    for part in 0..FOLDS {
        let own = |inside: bool| -> Vec<Example<'_>> {
            school
                .examples
                .iter()
                .zip(&fold)
                .filter(|(_, fold)| (**fold == part) == inside)
                .map(|(example, _)| *example)
                .collect()
        };
        matcher = matcher.with_classifier(school.teach(&own(false)));
        for example in own(true) {
            let (ranked, evidence) = decide::judge(example.text, snapshot, &matcher);
            let place = ranked
                .iter()
                .position(|(id, _)| usize::try_from(example.label).ok().and_then(|label| school.topics.get(label)) == Some(id));
            // A topic beyond those that are ranked is as good as not there; the background has none.
            let place = (example.label != BACKGROUND).then(|| place.unwrap_or(usize::MAX));
            seen.push(Seen { evidence, place });
        }
    }
    seen
}

/// Which part each example is judged in: every topic has its share in each.
fn folds(examples: &[Example<'_>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..examples.len()).collect();
    Rng::new(11).shuffle(&mut order);
    order.sort_by_key(|at| examples.get(*at).map_or((0, 0), |example| (example.label, example.lang)));
    let mut fold = vec![0; examples.len()];
    for (turn, at) in order.into_iter().enumerate() {
        if let Some(slot) = fold.get_mut(at) {
            *slot = turn % FOLDS;
        }
    }
    fold
}

/// The reliability table of one half of the examples with the confidence found on the other, both ways.
fn table(seen: &[Seen]) -> Vec<Bin> {
    let half = |odd: bool| -> Vec<Seen> {
        seen.iter().enumerate().filter(|(at, _)| (at % 2 == 1) == odd).map(|(_, one)| *one).collect()
    };
    let (even, odd) = (half(false), half(true));
    let judged = |found: &Calibration, others: &[Seen]| -> Vec<(f32, bool)> {
        others.iter().map(|one| (found.confidence(one.evidence), one.place == Some(0))).collect()
    };
    let mut all = judged(&from_seen(&even, &Costs::default()), &odd);
    all.extend(judged(&from_seen(&odd, &Costs::default()), &even));
    reliability(all.into_iter())
}
