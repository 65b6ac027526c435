//! The buttons, walked: every one leads somewhere, with the emergency line first and a human within two presses.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::gather::{Gather, Spot};
use super::replies::Met;
use crate::answer::{Go, Reply, State, press};
use crate::content::{Files, Findings, Locale, Place, Severity::Error, Severity::Warning, Snapshot};

/// Walks every language, from the list of topics and from every topic; gives how many replies were met.
pub(super) fn check(files: &Files, snapshot: &Snapshot, now: DateTime<Utc>, findings: &mut Findings) -> usize {
    let mut gather = Gather::default();
    let mut met = 0;
    // What a place changes is which services are shown, and the composed replies were checked for each: here one of each sort is enough.
    let main = snapshot.places().iter().find(|place| place.main);
    let other = snapshot.places().iter().find(|place| !place.main && !place.emergency.is_empty());
    let elsewhere = snapshot.places().iter().find(|place| place.emergency.is_empty());
    for (locale, _) in snapshot.locales() {
        for place in [Some(None), main.map(Some), other.map(Some), elsewhere.map(Some)].into_iter().flatten() {
            met += Walk { files, snapshot, locale, place: place.map(AsRef::as_ref), now }.walk(&mut gather);
        }
    }
    unreachable(files, snapshot, &mut gather);
    gather.tell(findings);
    met
}

struct Walk<'a> {
    files: &'a Files,
    snapshot: &'a Snapshot,
    locale: &'a Locale,
    place: Option<&'a Place>,
    now: DateTime<Utc>,
}

impl Walk<'_> {
    fn walk(&self, gather: &mut Gather) -> usize {
        let start =
            State { topic: None, place: self.place.map(|place| place.id.clone()), reader: None, locale: self.locale.clone() };
        let mut waiting: Vec<(Go, State)> = vec![(Go::Topics, start.clone())];
        waiting.extend(self.snapshot.topics().map(|topic| (Go::Topic(topic.id.clone()), start.clone())));
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut met = 0;
        while let Some((go, state)) = waiting.pop() {
            if !seen.insert(format!("{go:?} {:?}", state.topic)) {
                continue;
            }
            let Some(reply) = press(&go, &state, self.snapshot, self.now) else { continue };
            met += 1;
            self.look(&go, &reply, gather);
            // Another place, reader or language begins the same walk again.
            if !matches!(go, Go::Place(_) | Go::Reader(_) | Go::Locale(_)) {
                waiting.extend(reply.buttons.iter().map(|button| (button.go.clone(), reply.state.clone())));
            }
        }
        met
    }

    fn look(&self, go: &Go, reply: &Reply, gather: &mut Gather) {
        let place = reply.place.as_ref().and_then(|id| self.snapshot.place(id)).map(AsRef::as_ref);
        let topic = reply.topic.as_ref().and_then(|id| self.snapshot.topic(id.as_str()));
        let met = Met {
            files: self.files,
            snapshot: self.snapshot,
            topic,
            place,
            reader: reply.reader,
            locale: self.locale,
            suicide: &[],
        };
        met.check(reply, gather);
        let human = |reply: &Reply| reply.services.iter().any(|service| !service.ways.is_empty());
        if human(reply) {
            return;
        }
        let further = reply.buttons.iter().filter_map(|button| press(&button.go, &reply.state, self.snapshot, self.now));
        if !further.into_iter().any(|next| human(&next)) {
            let spot = Spot::voice(self.files, &self.locale.to_string(), "topics-title");
            let message = format!("no human within two presses of {go:?}");
            gather.note(&spot, Error, "R03", &message, "add a line that listens to the topic's `services`", "");
        }
    }
}

/// A wire to a topic that has no words yet is a button that is not there.
fn unreachable(files: &Files, snapshot: &Snapshot, gather: &mut Gather) {
    for topic in snapshot.topics() {
        let wires = topic.neighbours.iter().chain(&topic.related);
        let dead: BTreeSet<&str> =
            wires.filter(|id| snapshot.topic(id.as_str()).is_none()).map(crate::content::TopicId::as_str).collect();
        let all = topic.related.len();
        if all > 0 && topic.related.iter().all(|id| snapshot.topic(id.as_str()).is_none()) {
            let spot = Spot::key(files, &format!("responses/{}/topic.toml", topic.id), "related");
            let names = dead.into_iter().collect::<Vec<_>>().join(", ");
            let message = format!("none of the related topics has words yet: {names}");
            gather.note(&spot, Warning, "R30", &message, "wire one that has", "");
        }
    }
}
