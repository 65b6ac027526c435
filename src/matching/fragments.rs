//! Questions that are hardly a question: "help", "999", "hello??", "im 15", "?".
//!
//! A fragment is a cue that fills the whole question; breaks, repeats and fillers ("please", "umm") do not
//! count. It never looks inside a longer question. Called by `decide`, before the model.

use super::cues::{Findings, Kind};

/// What a whole question of this kind is answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Emergency,
    Greeting,
    Thanks,
    Bye,
    /// It says who asks, and nothing else: the help list for that reader.
    Reader,
    HelpList,
}

impl Outcome {
    pub const IDS: [&'static str; 7] = ["emergency", "greeting", "thanks", "bye", "reader", "help-list", "filler"];

    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Greeting => "greeting",
            Self::Thanks => "thanks",
            Self::Bye => "bye",
            Self::Reader => "reader",
            Self::HelpList => "help-list",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        [Self::Emergency, Self::Greeting, Self::Thanks, Self::Bye, Self::Reader, Self::HelpList].into_iter().find(|outcome| outcome.id() == id)
    }
}

/// The outcome of a question that fragments cover from end to end; the most urgent of them.
#[must_use]
pub fn fragment(findings: &Findings<'_>) -> Option<Outcome> {
    let reading = &findings.reading;
    let mut covered: Vec<bool> = (0..reading.len()).map(|at| reading.is_break(at)).collect();
    if covered.iter().all(|token| *token) {
        // Nothing but "?" or "…" was typed.
        return Some(Outcome::HelpList);
    }
    let mut outcome: Option<Outcome> = None;
    findings.each(Kind::Fragments, |found| {
        covered.iter_mut().take(found.at.end).skip(found.at.start).for_each(|token| *token = true);
        if let Some(said) = Outcome::from_id(&found.cue.gives) {
            outcome = Some(outcome.map_or(said, |known| known.min(said)));
        }
    });
    covered.iter().all(|token| *token).then(|| outcome.unwrap_or(Outcome::HelpList))
}
