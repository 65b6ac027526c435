//! Questions that are hardly a question: "help", "999", "hello??", "im 15", "?".
//!
//! A fragment is a cue that fills the whole question; breaks, repeats and fillers ("please", "umm") do not
//! count. It never looks inside a longer question. Called by `decide`, before the model.

use super::cues::{Findings, Kind};

/// What a whole question of this kind is answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Emergency,
    /// It says who asks, and nothing else: the help list for that reader.
    Reader,
    Greeting,
    Thanks,
    Bye,
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
        [Self::Emergency, Self::Greeting, Self::Thanks, Self::Bye, Self::Reader, Self::HelpList]
            .into_iter()
            .find(|outcome| outcome.id() == id)
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
    let mut all: Vec<(std::ops::Range<usize>, Option<Outcome>)> = Vec::new();
    findings.each(Kind::Fragments, |found| all.push((found.tokens(), Outcome::from_id(&found.cue.gives))));
    for (tokens, _) in &all {
        covered.iter_mut().take(tokens.end).skip(tokens.start).for_each(|token| *token = true);
    }
    // "help" inside "thanks for your help" says nothing of its own.
    let inside_another = |tokens: &std::ops::Range<usize>| {
        all.iter().any(|(other, _)| other.start <= tokens.start && tokens.end <= other.end && tokens.len() < other.len())
    };
    let outcome = all.iter().filter(|(tokens, _)| !inside_another(tokens)).filter_map(|(_, said)| *said).min();
    covered.iter().all(|token| *token).then(|| outcome.unwrap_or(Outcome::HelpList))
}
