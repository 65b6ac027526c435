//! Whether a question's words say that somebody is in danger now, and of which kind.
//!
//! Made to catch: a missed cry is far worse than a false one. It reads every locale's `urgent.toml` at once.
//! It never decides alone what else is answered: a weak cue may be outvoted by whoever calls (`decide`).

use super::cues::{Findings, Kind};

/// The four topics of the group "now", in the order in which they come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UrgentTopic {
    InDangerNow,
    SelfHarmAndSuicide,
    SexualAssaultNow,
    MissingChild,
}

impl UrgentTopic {
    pub const IDS: [&'static str; 4] = ["in-danger-now", "self-harm-and-suicide", "sexual-assault-now", "missing-child"];
    const ALL: [Self; 4] = [Self::InDangerNow, Self::SelfHarmAndSuicide, Self::SexualAssaultNow, Self::MissingChild];

    /// The topic's id in `responses/`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::InDangerNow => "in-danger-now",
            Self::SelfHarmAndSuicide => "self-harm-and-suicide",
            Self::SexualAssaultNow => "sexual-assault-now",
            Self::MissingChild => "missing-child",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.id() == id)
    }
}

/// Strong cues stand alone; a weak one may be outvoted by a model that is very sure of another topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    Weak,
    Strong,
}

/// What the words say, and which cue said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Urgent<'c> {
    pub topic: UrgentTopic,
    pub strength: Strength,
    /// A second urgent topic that strong cues speak for.
    pub also: Option<UrgentTopic>,
    /// The cue's id and its file, for `explain`.
    pub cue: &'c str,
    pub path: &'c str,
    /// The tokens it stands on, first and one past the last.
    pub tokens: (usize, usize),
}

/// The most urgent thing the question says: strong before weak, then in the order of `UrgentTopic`.
#[must_use]
pub fn urgent<'c>(findings: &Findings<'c>) -> Option<Urgent<'c>> {
    let mut all: Vec<Urgent<'c>> = Vec::new();
    findings.each(Kind::Urgent, |found| {
        if let Some(topic) = UrgentTopic::from_id(&found.cue.gives) {
            let strength = if found.cue.weak { Strength::Weak } else { Strength::Strong };
            let tokens = (found.at.start, found.at.end);
            all.push(Urgent { topic, strength, also: None, cue: found.id(), path: found.path, tokens });
        }
    });
    let first = all.iter().min_by_key(|urgent| (std::cmp::Reverse(urgent.strength), urgent.topic))?;
    let second = all
        .iter()
        .filter(|urgent| urgent.topic != first.topic && urgent.strength == Strength::Strong)
        .map(|urgent| urgent.topic)
        .min();
    Some(Urgent { also: second, ..*first })
}
