//! Which patterns may stand in a question: each hangs on that one of its classes which the fewest questions hold.
//!
//! Of the classes that a question holds most anchor nothing, and of the patterns that are anchored most lack another class: both are told from
//! lists that lie side by side. Built by `compile`; asked by `found`.

use super::compile::CueSet;
use super::reading::Reading;
use super::vocabulary::Class;
use crate::matching::classifier::packed::{Lists, Parts};

/// A pattern, as (set, pattern).
pub type Candidate = (u16, u16);

#[derive(Debug)]
pub struct Anchors {
    /// By class: of each pattern anchored on it, its set and number, how many classes more it needs, and these.
    patterns: Lists,
}

impl Anchors {
    /// `commonness` tells of each class how likely a question holds it, in any measure.
    pub fn new(sets: &[CueSet], commonness: &[u32]) -> Self {
        let all = || {
            (0_u32..).zip(sets).flat_map(|(set, file)| {
                (0_u32..).zip(&file.patterns).map(move |(number, pattern)| ((set << 16) | number, pattern))
            })
        };
        let mut lists = vec![Vec::new(); commonness.len()];
        for (name, pattern) in all() {
            let needed = || pattern.elements.iter().map(|element| element.class);
            let anchor = needed().min_by_key(|class| commonness.get(*class as usize).copied());
            if let Some(list) = anchor.and_then(|class| lists.get_mut(class as usize)) {
                let others: Vec<Class> = needed().filter(|class| Some(*class) != anchor).collect();
                list.extend([name, others.len() as u32]);
                list.extend(others);
            }
        }
        let mut patterns = Parts::default();
        for list in lists {
            patterns.push(list.into_iter());
        }
        Self { patterns: patterns.into() }
    }

    /// Whether a pattern hangs on this class.
    pub fn any(&self, class: Class) -> bool {
        self.patterns.get(class).len() > 0
    }

    /// Adds the patterns all of whose classes are in the question, in order.
    pub fn candidates(&self, reading: &Reading, out: &mut Vec<Candidate>) {
        for class in reading.anchors() {
            let mut list = self.patterns.get(*class);
            while let (Some(name), Some(others)) = (list.next(), list.next()) {
                // All are taken from the list, whether or not one is missing.
                let are_there = list.by_ref().take(others as usize).fold(true, |so_far, class| so_far & reading.has(class));
                if are_there {
                    out.push(((name >> 16) as u16, name as u16));
                }
            }
        }
        out.sort_unstable();
    }
}
