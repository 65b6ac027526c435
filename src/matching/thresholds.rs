//! Where answer, choose and none begin.
//!
//! A wrong answer outright costs more than a choice; an unrelated message answered outright costs most. Read by `decide` alone.

/// Bounds on confidence and probability, each 0 to 1.
#[derive(Clone, Debug)]
pub(super) struct Thresholds {
    /// From this confidence a topic is answered outright.
    pub(super) answer: f32,
    /// From this confidence titles are offered; below it is the help list.
    pub(super) choose: f32,
    /// From this confidence the classifier outvotes a weak urgent cue.
    pub(super) sure: f32,
    /// From this probability of all topics of danger now together, the classifier alone makes a message urgent.
    pub(super) now: f32,
    /// Below this probability of danger now, a sure classifier outvotes a weak urgent cue.
    pub(super) weak_now: f32,
    /// A topic is offered beside the first from this part of its probability.
    pub(super) offered: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { answer: 0.5, choose: 0.2, sure: 0.85, now: 0.5, weak_now: 0.1, offered: 0.25 }
    }
}

impl Thresholds {
    pub(super) fn answers(&self, confidence: f32) -> bool {
        confidence >= self.answer
    }

    pub(super) fn offers(&self, confidence: f32) -> bool {
        confidence >= self.choose
    }

    pub(super) fn is_sure(&self, confidence: f32) -> bool {
        confidence >= self.sure
    }
}
