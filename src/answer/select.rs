//! Which services a person is shown: by place, then reader and age, then open now, then language (product.md, "A question's answer").
//!
//! Never a line for another age or country; never only lines that are closed or whose hours are not known where a 24/7 one exists.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::hours;
use crate::content::{Kind, Locale, Place, Reader, Service, Snapshot, Topic};

/// How many services a reply shows.
const SHOWN: usize = 3;
/// The age from which a person is an adult.
const ADULT: u8 = 18;

/// For whom services are chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seeker<'a> {
    pub(super) place: &'a Place,
    pub(super) reader: Option<Reader>,
    pub(super) age: Option<u8>,
    pub(super) locale: &'a Locale,
    pub(super) now: DateTime<Utc>,
}

/// Whether who asks is a child, or may well be one: nobody said who asks, and the topic is a child's first of all.
fn for_child(topic: Option<&Topic>, seeker: &Seeker<'_>) -> bool {
    match seeker.reader {
        Some(reader) => reader == Reader::Victim,
        None => topic.is_some_and(|topic| topic.readers.first() == Some(&Reader::Victim)),
    }
}

/// A service that fits, with what decides its place in the list. Smaller is better, field by field.
#[derive(Clone)]
struct Candidate {
    /// No number or address is known: the words say how to find it.
    unreachable: bool,
    /// 0 made for this reader, 1 and 2 for somebody near.
    misfit: u8,
    /// Serves only a part of the place: whoever lives elsewhere in it would be sent wrong, so it comes after what serves all of it.
    regional: bool,
    /// 0 open now, 1 not known, 2 closed.
    closed: u8,
    /// Where the topic lists it.
    order: usize,
    service: Arc<Service>,
}

impl Candidate {
    const fn rank(&self) -> (bool, u8, bool, u8, usize) {
        (self.unreachable, self.misfit, self.regional, self.closed, self.order)
    }
}

/// The services of a topic that fit, best first; all of them, for "More services". Those of which only the name is known come last.
pub(super) fn all(topic: &Topic, seeker: &Seeker<'_>, snapshot: &Snapshot) -> Vec<Arc<Service>> {
    ranked(&topic.services, Some(topic), seeker, snapshot).into_iter().map(|candidate| candidate.service).collect()
}

/// The services that a reply shows: the first one, then two more.
pub(super) fn shown(topic: Option<&Topic>, seeker: &Seeker<'_>, snapshot: &Snapshot) -> Vec<Arc<Service>> {
    let own = topic.map_or(&[][..], |topic| topic.services.as_slice());
    let mut candidates = ranked(own, topic, seeker, snapshot);
    candidates.retain(|candidate| !candidate.unreachable);
    let lines = fallback_lines(topic, seeker, snapshot);
    for line in &lines {
        if !candidates.iter().any(|candidate| candidate.service.id == line.service.id) {
            candidates.push(line.clone());
        }
    }
    let mut chosen: Vec<Candidate> = Vec::new();
    if let Some(first) = first(topic, &candidates, seeker) {
        chosen.push(first);
    }
    for candidate in &candidates {
        if chosen.len() < SHOWN && !chosen.iter().any(|earlier| earlier.service.id == candidate.service.id) {
            chosen.push(candidate.clone());
        }
    }
    ensure(&mut chosen, &candidates, |candidate| candidate.closed == 0);
    if seeker.reader.is_none() && topic.is_some_and(|topic| topic.readers.contains(&Reader::Victim)) {
        ensure(&mut chosen, &candidates, |candidate| misfit(&candidate.service, Some(Reader::AdultSurvivor), None) == Some(0));
        ensure(&mut chosen, &candidates, |candidate| misfit(&candidate.service, Some(Reader::Victim), None) == Some(0));
    }
    let a_child_too = seeker.reader == Some(Reader::Victim)
        || (seeker.reader.is_none() && topic.is_some_and(|topic| topic.readers.contains(&Reader::Victim)));
    if a_child_too {
        ensure(&mut chosen, &candidates, is_child_line);
    }
    let language = seeker.locale.language();
    ensure(&mut chosen, &candidates, |candidate| speaks(&candidate.service, language, seeker.place));
    // A person who listens, or a list of such lines, is never crowded out by forms.
    let listens = |candidate: &Candidate| candidate.service.kind.listens() || candidate.service.kind == Kind::Directory;
    ensure(&mut chosen, &candidates, listens);
    chosen.into_iter().map(|candidate| candidate.service).collect()
}

/// A line made for children alone. Where its hours are not known it sinks below every adult line that is open, and a child would never see it.
fn is_child_line(candidate: &Candidate) -> bool {
    let service = &candidate.service;
    candidate.closed < 2 && service.kind.listens() && service.max_age.is_some_and(|max| max <= ADULT)
}

/// Every listed service that fits, best first.
fn ranked(listed: &[Arc<Service>], topic: Option<&Topic>, seeker: &Seeker<'_>, snapshot: &Snapshot) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> =
        listed.iter().enumerate().filter_map(|(order, service)| candidate(service, order, seeker, snapshot)).collect();
    if seeker.reader.is_none() && seeker.age.is_none() && for_child(topic, seeker) {
        for candidate in &mut candidates {
            candidate.misfit = candidate.misfit.max(perhaps_too_young(&candidate.service, None));
        }
    }
    candidates.sort_by_key(Candidate::rank);
    candidates
}

fn candidate(service: &Arc<Service>, order: usize, seeker: &Seeker<'_>, snapshot: &Snapshot) -> Option<Candidate> {
    if !service.places.contains(&seeker.place.id) {
        return None;
    }
    let misfit = misfit(service, seeker.reader, seeker.age)?;
    let voice = snapshot.voice(seeker.locale);
    let closed = match hours::opening(service, Some(seeker.place), seeker.now, voice).open {
        Some(true) => 0,
        None => 1,
        Some(false) => 2,
    };
    let unreachable = !service.is_reachable();
    Some(Candidate { unreachable, misfit, regional: service.area.is_some(), closed, order, service: Arc::clone(service) })
}

/// The place's own listening lines, after everything that the topic lists.
fn fallback_lines(topic: Option<&Topic>, seeker: &Seeker<'_>, snapshot: &Snapshot) -> Vec<Candidate> {
    let lines: Vec<Arc<Service>> =
        seeker.place.lines.iter().filter_map(|id| snapshot.service(id.as_str())).map(Arc::clone).collect();
    ranked(&lines, topic, seeker, snapshot)
}

/// The first service: the best, or another as good that needs no voice; for a child never one that cannot write or call back.
fn first(topic: Option<&Topic>, candidates: &[Candidate], seeker: &Seeker<'_>) -> Option<Candidate> {
    let for_child = for_child(topic, seeker);
    let may_be_first = |candidate: &&Candidate| {
        !for_child
            || (misfit(&candidate.service, Some(Reader::Victim), seeker.age) == Some(0)
                && !(candidate.service.kind == Kind::Reporting && candidate.service.calls_back == Some(false)))
    };
    let best = candidates.iter().find(may_be_first).or_else(|| candidates.first())?;
    // Who asks for themself needs somebody now; who asks for a child at work or at home needs those who know what to do.
    let for_others = matches!(seeker.reader, Some(Reader::Professional | Reader::Parent));
    let open_now = |candidate: &&Candidate| candidate.closed == 0 && candidate.misfit == 0 && candidate.service.kind.listens();
    let best = if best.closed == 0 || best.service.kind == Kind::Directory || for_others {
        best
    } else {
        candidates.iter().filter(may_be_first).find(open_now).unwrap_or(best)
    };
    let as_good = |candidate: &&Candidate| {
        candidate.service.is_voice_free()
            && candidate.service.kind == best.service.kind
            && (candidate.misfit, candidate.closed, candidate.regional) == (best.misfit, best.closed, best.regional)
    };
    let silent = candidates.iter().filter(may_be_first).find(as_good);
    Some(if best.service.is_voice_free() { best } else { silent.unwrap_or(best) }.clone())
}

/// Puts a candidate that holds `wanted` in the last place, when none that is shown does and one exists.
fn ensure(chosen: &mut Vec<Candidate>, candidates: &[Candidate], wanted: impl Fn(&Candidate) -> bool) {
    if chosen.iter().any(&wanted) {
        return;
    }
    let new =
        candidates.iter().find(|candidate| wanted(candidate) && !chosen.iter().any(|own| own.service.id == candidate.service.id));
    if let Some(new) = new {
        // The only open line among those shown stays.
        let open = |candidate: &Candidate| candidate.closed == 0;
        let only_open = chosen.iter().filter(|own| open(own)).count() == 1 && !open(new);
        let out = chosen.iter().enumerate().skip(1).rev().find(|(_, own)| !(only_open && open(own))).map(|(at, _)| at);
        if let Some(at) = out.filter(|_| chosen.len() >= SHOWN) {
            chosen.remove(at);
        }
        chosen.push(new.clone());
    }
}

/// 1 where a child whose age nobody said may be too young for a service, else 0.
fn perhaps_too_young(service: &Service, age: Option<u8>) -> u8 {
    u8::from(age.is_none() && service.min_age.is_some_and(|min| min > 12))
}

/// How far a service is from being made for this reader; `None` when it is not for them.
fn misfit(service: &Service, reader: Option<Reader>, age: Option<u8>) -> Option<u8> {
    if let Some(age) = age
        && (service.min_age.is_some_and(|min| age < min) || service.max_age.is_some_and(|max| age > max))
        && !matches!(reader, Some(Reader::Friend | Reader::Parent | Reader::Professional))
    {
        return None;
    }
    let listed = |reader| service.readers.contains(&reader);
    let anyone = service.readers.is_empty();
    let only = |reader| service.readers.len() == 1 && listed(reader);
    match reader {
        None if only(Reader::OwnThoughts) => None,
        None if only(Reader::Professional) => Some(2),
        None => Some(0),
        Some(Reader::OwnThoughts) => {
            let kind = matches!(service.kind, Kind::Helpline | Kind::Therapy | Kind::Prevention | Kind::Directory);
            (kind && (anyone || listed(Reader::OwnThoughts))).then_some(0)
        }
        Some(Reader::Victim) => {
            let too_old = age.is_none() && service.min_age.is_some_and(|min| min >= ADULT);
            ((anyone || listed(Reader::Victim)) && !too_old).then_some(perhaps_too_young(service, age))
        }
        Some(Reader::AdultSurvivor) => {
            let too_young = age.is_none() && service.max_age.is_some_and(|max| max <= ADULT);
            let perhaps = u8::from(age.is_none() && service.max_age.is_some_and(|max| max < 35));
            ((anyone || listed(Reader::AdultSurvivor)) && !too_young).then_some(perhaps)
        }
        Some(Reader::Friend) if listed(Reader::Victim) && !anyone && !listed(Reader::Friend) => Some(1),
        // A friend who asks is often as old as the child.
        Some(Reader::Friend) if anyone || listed(Reader::Friend) => Some(perhaps_too_young(service, age)),
        Some(reader) => (anyone || listed(reader)).then_some(0),
    }
}

/// Whether somebody there speaks a language. A service whose languages are not known speaks its place's own.
fn speaks(service: &Service, language: &str, place: &Place) -> bool {
    let listed = service.languages.iter().any(|tag| tag.split('-').next() == Some(language));
    listed || service.interpreters || (service.languages.is_empty() && place.locale.language() == language)
}
