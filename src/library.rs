//! The content that is being served, with the matcher that was trained from it.
//!
//! One [`Edition`] answers one question from beginning to end. Loading tells everything that is wrong at once; nothing here writes. A running bot
//! holds a [`Library`]: readers take the current edition without waiting, and a new one replaces it whole.

use std::path::Path;
use std::sync::Arc;

use arc_swap::ArcSwap;
use chrono::{DateTime, Utc};

use crate::answer::{Asking, Reply, compose};
use crate::content::{self, Diagnostic, Locale, PlaceId, Reader, Snapshot};
use crate::matching::{Decision, Hints, Matcher, decide};
use crate::question::Question;

/// A snapshot and its matcher.
pub struct Edition {
    /// The content.
    pub snapshot: Snapshot,
    /// The matcher that was trained from it.
    pub matcher: Matcher,
}

/// The edition that is served, swapped whole.
pub struct Library(ArcSwap<Edition>);

impl Library {
    /// A library that serves this edition.
    pub fn new(edition: Edition) -> Self {
        Self(ArcSwap::from_pointee(edition))
    }

    /// The edition being served; whoever holds it keeps it whole, whatever is published meanwhile.
    pub fn current(&self) -> Arc<Edition> {
        self.0.load_full()
    }

    /// Serves another edition from now on.
    pub fn publish(&self, edition: Edition) {
        self.0.store(Arc::new(edition));
    }
}

/// What is known beside a question: hints that its own words win over.
#[derive(Clone, Debug)]
pub struct Circumstances {
    /// The server's place, the operator's default, or one chosen before.
    pub place: Option<PlaceId>,
    /// The reader that a button told.
    pub reader: Option<Reader>,
    /// The language of the interface.
    pub locale: Locale,
    /// The time of the reply.
    pub now: DateTime<Utc>,
}

impl Edition {
    /// Loads a folder, or without one the content built into the binary, and what there is to learn from it.
    ///
    /// # Errors
    /// Everything that is wrong in the content.
    pub fn load(folder: Option<&Path>) -> Result<Self, Vec<Diagnostic>> {
        let Some(folder) = folder else {
            let snapshot = content::embedded()?;
            return Ok(Self { matcher: Matcher::built_in(&snapshot)?, snapshot });
        };
        let snapshot = content::from_folder(folder)?;
        Ok(Self { matcher: Matcher::of(&snapshot)?, snapshot })
    }

    /// Decides what a question is about.
    pub fn decide(&self, question: &Question, locale: &Locale) -> Decision {
        decide(question, &self.snapshot, &self.matcher, &Hints { locale: locale.clone() })
    }

    /// Answers a question; it is wiped before this returns.
    pub fn answer(&self, question: Question, circumstances: &Circumstances) -> Reply {
        let decision = self.decide(&question, &circumstances.locale);
        drop(question);
        let asking = Asking {
            chosen_place: None,
            hinted_place: circumstances.place.clone(),
            reader: circumstances.reader,
            now: circumstances.now,
        };
        compose(&decision, &self.snapshot, &asking)
    }
}
