//! Whether a question's words say that somebody is in danger now, and of which kind.
//!
//! Made to catch: a missed cry is far worse than a false one. It reads every locale's `urgent.toml` at once.
//! `Danger` joins the cues with what the trained ear (`classifier::ear`) makes of the same words.
//! It never decides alone what else is answered: a weak cue may be outvoted by whoever calls (`decide`).

use super::classifier::DANGERS;
use super::classifier::ear::Alarm;
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
    pub const IDS: [&'static str; 4] = DANGERS;
    const ALL: [Self; 4] = [Self::InDangerNow, Self::SelfHarmAndSuicide, Self::SexualAssaultNow, Self::MissingChild];

    /// The topic's id in `responses/`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        let [danger, self_harm, assault, missing] = DANGERS;
        match self {
            Self::InDangerNow => danger,
            Self::SelfHarmAndSuicide => self_harm,
            Self::SexualAssaultNow => assault,
            Self::MissingChild => missing,
        }
    }

    /// The topic with this id, if it is one of danger now.
    pub fn from_id(id: &str) -> Option<Self> {
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

/// How much each voice counts: the ear's log-odds, a strong cue, a weak one. Found by logistic regression on
/// lines that the ear had not been trained on.
const EAR: f32 = 0.9;
const STRONG: f32 = 0.3;
const WEAK: f32 = 0.1;
/// What a strong cue counts more when it is to be decided whether to say the emergency words first: a missed cry is far worse than a false one.
const CAUTION: f32 = 0.3;
/// A strong cue says more about the kind of danger than an unsure ear.
const CUE_KIND: f32 = 0.25;

/// The danger that cues and ear hear together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Danger {
    /// How likely somebody is in danger now, 0 to 1.
    pub now: f32,
    /// The same with caution: what decides whether the emergency words come first.
    pub alert: f32,
    /// How likely each kind is, in the order of `UrgentTopic`; together `now`.
    kinds: [f32; 4],
}

impl Danger {
    /// Joins the two.
    pub fn of(alarm: &Alarm, cue: Option<(UrgentTopic, Strength)>) -> Self {
        let [calm, ear @ ..] = *alarm;
        let odds = ((1.0 - calm).max(1e-4) / calm.max(1e-4)).ln();
        let said = match cue {
            Some((_, Strength::Strong)) => STRONG,
            Some((_, Strength::Weak)) => WEAK,
            None => 0.0,
        };
        let share = |z: f32| 1.0 / (1.0 + (-z).exp());
        let now = share(EAR * odds + said);
        let cautious = if cue.is_some_and(|(_, strength)| strength == Strength::Strong) { CAUTION } else { 0.0 };
        let alert = share(EAR * odds + said + cautious);
        // Not shares of the ear's danger: an ear that hears little says little about the kind either.
        let mut kinds = ear.map(|p| p.max(1e-6));
        if let Some((topic, Strength::Strong)) = cue
            && let Some(kind) = kinds.get_mut(topic as usize)
        {
            *kind += CUE_KIND;
        }
        let sum: f32 = kinds.iter().sum();
        Self { now, alert, kinds: kinds.map(|kind| now * kind / sum.max(1e-6)) }
    }

    /// How likely this kind of danger is.
    pub fn of_kind(&self, kind: UrgentTopic) -> f32 {
        self.kinds.get(kind as usize).copied().unwrap_or(0.0)
    }

    /// The likeliest kind.
    pub fn kind(&self) -> UrgentTopic {
        let by = |kind: &UrgentTopic| self.of_kind(*kind);
        UrgentTopic::ALL.into_iter().max_by(|a, b| by(a).total_cmp(&by(b)).then(b.cmp(a))).unwrap_or(UrgentTopic::InDangerNow)
    }
}
