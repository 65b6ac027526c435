//! Where answer, choose and none begin, and what evidence is worth.
//!
//! A wrong answer outright costs more than a choice; an unrelated message answered outright costs most. What a content's own examples say
//! stands in `locales/calibration.toml` (`waymark calibrate` writes it); nothing is worked out when the bot starts. Read by `decide` alone.

use super::classifier::calibrate::Calibration;
use super::explain::Bounds;
use super::reader::SURE;
use crate::content::Snapshot;

/// Bounds on confidence and probability, each 0 to 1.
#[derive(Clone, Debug)]
pub(super) struct Thresholds {
    calibration: Calibration,
    /// From this probability of danger now a message is urgent. A missed cry costs about ten false ones. (Of 2,880 cries
    /// and 2,880 look-alikes of sets 6 to 29: from 0.09 on 11 missed and 261 false, from 0.12 on 16 and 217, from 0.15 on 20 and 186; one training
    /// differs from another by as much as one step.)
    pub(super) urgent: f32,
    /// A topic is offered beside the first from this part of its probability.
    pub(super) offered: f32,
    /// A third title is offered from this part of the first's probability.
    pub(super) choosable: f32,
    /// A topic is heard beside others, and told beside an urgent one, from this probability among the calm topics.
    pub(super) beside: f32,
    /// And from this probability among all topics.
    pub(super) beside_at_all: f32,
    /// Help with one's own thoughts about children is shown to whom nothing takes for such a person from this probability. A child who is hurt and is
    /// shown it is harmed; who looks for it finds it among the topics.
    own_thoughts: f32,
    /// And only if the ear holds such a person for this likely: "i cant stop thinking about what he did" is no such message.
    own_reader: f32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            calibration: Calibration::default(),
            urgent: 0.13,
            offered: 0.12,
            choosable: 0.05,
            beside: 0.3,
            beside_at_all: 0.1,
            own_thoughts: 0.7,
            own_reader: 0.15,
        }
    }
}

impl Thresholds {
    /// The thresholds of a content.
    pub(super) fn of(snapshot: &Snapshot) -> Self {
        let found = snapshot.calibration().map(|found| Calibration {
            points: found.points.clone(),
            answer: found.answer,
            choose: found.choose,
        });
        Self { calibration: found.unwrap_or_default(), ..Self::default() }
    }

    /// The bounds, for a moderator to see.
    pub(super) fn bounds(&self) -> Bounds {
        Bounds { answer: self.calibration.answer, choose: self.calibration.choose, urgent: self.urgent, reader: SURE }
    }

    /// How often evidence like this is right.
    pub(super) fn confidence(&self, evidence: f32) -> f32 {
        self.calibration.confidence(evidence)
    }

    pub(super) fn answers(&self, confidence: f32) -> bool {
        confidence >= self.calibration.answer
    }

    /// Two topics that readers can hardly tell apart share what either would have alone: a little less will do.
    pub(super) fn nearly_answers(&self, confidence: f32) -> bool {
        confidence >= 0.85 * self.calibration.answer
    }

    /// From which probability help with one's own thoughts is shown to somebody whom the ear holds for such a person this likely, and no more.
    pub(super) fn own_thoughts_from(&self, asker: f32) -> f32 {
        if asker >= self.own_reader { self.own_thoughts } else { f32::INFINITY }
    }

    pub(super) fn offers(&self, confidence: f32) -> bool {
        confidence >= self.calibration.choose
    }
}
