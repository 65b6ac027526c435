//! What matching decided about a question. It holds no word of the question.
//!
//! Made by `matching::decide`, or by an adapter when a button named the topic; read by `answer`.

use crate::content::{Locale, PlaceId, Reader, TopicId};

/// What happens with a question, apart from urgency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Sure enough: this topic. A neighbour that is nearly as likely becomes its first button.
    Answer {
        /// The topic.
        topic: TopicId,
        /// The neighbour.
        neighbour: Option<TopicId>,
    },
    /// Two or three titles: "Which is closer?"
    Choose(Vec<TopicId>),
    /// The calm help list.
    None(Unclear),
}

/// Why there is no topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// Nothing was close enough.
    NotUnderstood,
    /// A place, a reader or a bare "help list" word: nothing to understand yet.
    HelpList,
    /// "stop", "bye".
    Bye,
}

/// The decision about one question.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Answer, choose or none.
    pub outcome: Outcome,
    /// The urgent topic, when the words suggest danger now.
    pub urgent: Option<TopicId>,
    /// The likeliest topics with their probabilities, best first, at most five.
    pub ranked: Vec<(TopicId, f32)>,
    /// The language that the question is in.
    pub locale: Locale,
    /// The place that the question's own words name.
    pub place: Option<PlaceId>,
    /// The reader that the question's own words tell.
    pub reader: Option<Reader>,
    /// The asker's age in years, when they said it.
    pub age: Option<u8>,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// How likely somebody is in danger now, 0 to 1.
    pub danger: f32,
}

impl Decision {
    /// The decision that a button stands for: this topic, without a question.
    pub fn topic(topic: TopicId, locale: Locale) -> Self {
        Self { confidence: 1.0, ..Self::of(Outcome::Answer { topic, neighbour: None }, locale) }
    }

    /// A decision with nothing known but its outcome.
    pub fn of(outcome: Outcome, locale: Locale) -> Self {
        Self {
            outcome,
            urgent: None,
            ranked: Vec::new(),
            locale,
            place: None,
            reader: None,
            age: None,
            confidence: 0.0,
            danger: 0.0,
        }
    }

    /// What is shown or offered, in order.
    pub fn topics(&self) -> Vec<&TopicId> {
        match &self.outcome {
            Outcome::Answer { topic, neighbour } => std::iter::once(topic).chain(neighbour).collect(),
            Outcome::Choose(topics) => topics.iter().collect(),
            Outcome::None(_) => Vec::new(),
        }
    }

    /// The outcome's name on the command line and in JSON.
    pub fn outcome_name(&self) -> &'static str {
        match self.outcome {
            Outcome::Answer { .. } => "answer",
            Outcome::Choose(_) => "choose",
            Outcome::None(_) => "none",
        }
    }
}
