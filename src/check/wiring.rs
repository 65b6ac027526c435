//! Rules over the services that a topic lists: who takes a report, who listens, and who never stands there.
//!
//! What is missing has no line of its own, so it is shown where other topics put it: behind the service that usually stands before it.
//! Called by `replies`.

use std::collections::BTreeMap;

use super::gather::{Gather, Spot};
use crate::content::{Files, Group, Kind, Place, Reader, Service, Severity::Error, Snapshot, Topic};

/// Checks every topic.
pub(super) fn check(files: &Files, snapshot: &Snapshot, gather: &mut Gather) {
    for topic in snapshot.topics() {
        let wiring = Wiring { files, snapshot, topic };
        if topic.readers.as_slice() == [Reader::OwnThoughts] {
            wiring.never_reported(gather);
        } else if matches!(topic.group, Group::Report | Group::Online | Group::PoliceAndJustice) {
            wiring.reports(gather);
        }
        wiring.listens(gather);
    }
}

fn takes_reports(service: &Service) -> bool {
    matches!(service.kind, Kind::Police | Kind::Reporting | Kind::Complaints)
}

/// A topic and what it is compared with.
struct Wiring<'a> {
    files: &'a Files,
    snapshot: &'a Snapshot,
    topic: &'a Topic,
}

impl Wiring<'_> {
    fn path(&self) -> String {
        format!("responses/{}/topic.toml", self.topic.id)
    }

    /// Somebody worried about their own thoughts asks for help to stop; whoever fears a report does not ask again.
    fn never_reported(&self, gather: &mut Gather) {
        for service in self.topic.services.iter().filter(|service| takes_reports(service)) {
            let message = format!("`{}` takes reports: a topic for own thoughts never lists one", service.id);
            let spot = Spot::value(self.files, &self.path(), service.id.as_str(), "services");
            gather.note(&spot, Error, "R02", &message, "take it out of the list", "");
        }
    }

    /// A topic about reporting reaches a place to report in each main place.
    fn reports(&self, gather: &mut Gather) {
        for place in self.snapshot.places().iter().filter(|place| place.main) {
            let reached = self.topic.services.iter().any(|service| takes_reports(service) && service.places.contains(&place.id));
            if !reached {
                let spot = Spot::key(self.files, &self.path(), "services");
                let message = "no service of this topic takes a report";
                let instead = "add the police or a reporting service of that place";
                gather.note(&spot, Error, "R02", message, instead, place.id.as_str());
            }
        }
    }

    /// A line listens in each main place. A load says so too, of the list as a whole; this says where the line would stand, and which.
    fn listens(&self, gather: &mut Gather) {
        for place in self.snapshot.places().iter().filter(|place| place.main) {
            if self.topic.services.iter().any(|service| self.listens_in(service, place)) {
                continue;
            }
            let message = format!("nobody listens in {}", place.id);
            let (spot, instead) = match self.usual(place) {
                Some((before, line)) => (
                    Spot::value(self.files, &self.path(), before, "services"),
                    format!("other topics list \"{line}\" behind \"{before}\": add it, or another helpline of that place"),
                ),
                None => (Spot::key(self.files, &self.path(), "services"), "add a helpline of that place".to_owned()),
            };
            gather.note(&spot, Error, "R02", &message, &instead, "");
        }
    }

    fn listens_in(&self, service: &Service, place: &Place) -> bool {
        let readers = &self.topic.readers;
        let fits =
            service.readers.is_empty() || readers.is_empty() || readers.iter().any(|reader| service.readers.contains(reader));
        service.kind.listens() && service.is_reachable() && service.places.contains(&place.id) && fits
    }

    /// The service of this topic behind which other topics most often list a line of that place, and that line.
    fn usual(&self, place: &Place) -> Option<(&str, &str)> {
        let mut met: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for other in self.snapshot.topics().filter(|other| other.id != self.topic.id) {
            let mut before = None;
            for service in &other.services {
                if self.topic.services.iter().any(|own| own.id == service.id) {
                    before = Some(service.id.as_str());
                } else if let Some(before) = before
                    && self.listens_in(service, place)
                {
                    *met.entry((before, service.id.as_str())).or_default() += 1;
                }
            }
        }
        met.into_iter().max_by_key(|(_, times)| *times).map(|(pair, _)| pair)
    }
}
