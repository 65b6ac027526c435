//! Where questions go: routing cases, words that always work, and example questions that are nearer to another topic than their own.
//!
//! The last are found out of fold: each question is ranked by a matcher that was trained without it. What leaks where is kept as a table.

use std::collections::BTreeMap;
use std::thread;

use crate::answer::{Asking, compose};
use crate::content::check::{Asked, asked};
use crate::content::{Files, Findings, Language, Locale, Severity::Error, Severity::Warning, Snapshot, TopicId};
use crate::matching::classifier::{self, BACKGROUND, Example, Lexicon, Options, Scratch};
use crate::matching::{Decision, Hints, Matcher, decide, lexicon_of};
use crate::question::Question;

use super::gather::Spot;

/// Parts that the questions are split into; each is ranked by a matcher of the others.
const FOLDS: usize = 5;
/// Another topic is far likelier from this probability on …
const SURE: f32 = 0.9;
/// … when a question's own has no more than this.
const UNLIKELY: f32 = 0.02;
/// Words that always give the emergency answer.
const ALWAYS: [&str; 4] = ["help", "sos", "urgent", "999"];

/// Questions of one topic that were nearer to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// Whose they are.
    pub from: TopicId,
    /// Where they would go.
    pub to: TopicId,
    /// How many.
    pub questions: usize,
}

/// Where meaning leaks.
#[derive(Clone, Debug, Default)]
pub struct Confusion {
    /// Example questions asked.
    pub asked: usize,
    /// Those nearest to their own topic.
    pub own: usize,
    /// The others, most first.
    pub leaks: Vec<Leak>,
    /// Routing cases asked.
    pub cases: usize,
}

/// Asks every case and every example question.
pub(super) fn check(files: &Files, snapshot: &Snapshot, matcher: &Matcher, findings: &mut Findings) -> Confusion {
    cases(snapshot, matcher, findings);
    always(files, snapshot, matcher, findings);
    let mut confusion = nearer(files, snapshot, findings);
    confusion.cases = snapshot.cases().len();
    confusion
}

fn asks(text: &str, locale: &Locale, snapshot: &Snapshot, matcher: &Matcher) -> Decision {
    decide(&Question::new(text.to_owned()), snapshot, matcher, &Hints { locale: locale.clone() })
}

/// Every routing case reaches what it must and nothing that it must never reach.
fn cases(snapshot: &Snapshot, matcher: &Matcher, findings: &mut Findings) {
    for case in snapshot.cases() {
        // A question whose own topics have no words yet waits for them.
        if !case.must.is_empty() && case.must.iter().all(|id| snapshot.topic(id.as_str()).is_none()) {
            continue;
        }
        let decision = asks(&case.text, &case.locale, snapshot, matcher);
        let reached: Vec<&TopicId> = decision.topics().into_iter().chain(&decision.urgent).collect();
        let goes = match reached.as_slice() {
            [] => "the help list".to_owned(),
            topics => topics.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" and "),
        };
        let wanted: Vec<&TopicId> = case.must.iter().filter(|id| snapshot.topic(id.as_str()).is_some()).collect();
        if !wanted.is_empty() && !wanted.iter().any(|id| reached.contains(id)) {
            let must = wanted.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" or ");
            let message = format!("\"{}\" would go to {goes}; it must reach {must}", case.text);
            let instead = format!("add questions like it to {must}, or take what is like it out of {goes}");
            findings.note(&case.source, case.must_at.clone(), Error, "routing-case", message, instead);
        }
        for never in case.never.iter().filter(|id| reached.contains(id)) {
            let message = format!("\"{}\" would go to {goes}; it must never reach `{never}`", case.text);
            let instead = format!("take what is like it out of the questions of `{never}`, or add to its own topic's");
            findings.note(&case.source, case.never_at.clone(), Error, "routing-case", message, instead);
        }
    }
}

/// One word gives the emergency answer in every language; what nobody understands gives the help list with a human.
fn always(files: &Files, snapshot: &Snapshot, matcher: &Matcher, findings: &mut Findings) {
    for (locale, _) in snapshot.locales() {
        let mut note = |spot: &Spot, rule, message: String, instead: &str| {
            let mut gather = super::gather::Gather::default();
            gather.note(spot, Error, rule, &message, instead, "");
            gather.tell(findings);
        };
        let fragments = Spot::key(files, &format!("locales/{locale}/fragments.toml"), "emergency");
        for word in ALWAYS {
            if asks(word, locale, snapshot, matcher).urgent.is_none() {
                note(
                    &fragments,
                    "R35",
                    format!("\"{word}\" alone does not give the emergency answer in {locale}"),
                    "add it to the emergency fragments",
                );
            }
        }
        let decision = asks("qwrtp zxcvb plmkn", locale, snapshot, matcher);
        let asking = Asking { chosen_place: None, hinted_place: None, reader: None, now: chrono::DateTime::UNIX_EPOCH };
        let reply = compose(&decision, snapshot, &asking);
        if reply.services.is_empty() || reply.buttons.len() < 2 || !decision.topics().is_empty() {
            let spot = Spot::voice(files, &locale.to_string(), "none-title");
            note(
                &spot,
                "R36",
                "what nobody understands does not give the help list with a human".to_owned(),
                "this is a fault of the program",
            );
        }
    }
}

/// A question, its topic and where it stands.
struct Held<'a> {
    example: Example<'a>,
    file: Asked<'a>,
    span: std::ops::Range<usize>,
}

/// What the matcher of the other folds makes of a question: the likeliest topic and its probability, and the question's own.
#[derive(Clone, Copy)]
struct Rank {
    best: u32,
    probability: f32,
    own: f32,
}

fn nearer(files: &Files, snapshot: &Snapshot, findings: &mut Findings) -> Confusion {
    let locales: Vec<(&Locale, &Language)> = snapshot.locales().collect();
    let lexicons: Vec<Lexicon> =
        locales.iter().map(|(locale, language)| lexicon_of(locale, language, snapshot.places())).collect();
    let ids: Vec<&TopicId> = snapshot.topics().map(|topic| &topic.id).collect();
    let mut held: Vec<Held<'_>> = Vec::new();
    for file in asked(files) {
        let label = ids.iter().position(|id| id.as_str() == file.topic);
        let lang = locales.iter().position(|(locale, _)| locale.to_string() == file.tag);
        let (Some(label), Some(lang)) = (label, lang) else { continue };
        held.extend(file.lines().map(|(text, span)| Held {
            example: Example { label: label as u32, text, lang: lang as u8 },
            file,
            span,
        }));
    }
    let mut background: Vec<Example<'_>> = Vec::new();
    for (lang, (_, language)) in (0_u8..).zip(&locales) {
        background.extend(language.background.iter().map(|text| Example { label: BACKGROUND, text, lang }));
    }
    let ranks = folds(&held, &background, &lexicons);
    let mut leaks: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    let mut own = 0;
    for (one, rank) in held.iter().zip(&ranks) {
        let Some(rank) = rank else { continue };
        if rank.best == one.example.label {
            own += 1;
            continue;
        }
        *leaks.entry((one.example.label, rank.best)).or_default() += 1;
        let (Some(mine), Some(other)) = (topic(&ids, one.example.label), topic(&ids, rank.best)) else { continue };
        if rank.probability >= SURE && rank.own <= UNLIKELY && !wired(snapshot, mine, other) {
            let message = format!("\"{}\" is nearer to `{other}` than to `{mine}`", one.example.text);
            let instead = format!("move it, say it so that only `{mine}` fits, or wire the two as neighbours");
            findings.note(one.file.source, one.span.clone(), Warning, "nearer-topic", message, instead);
        }
    }
    let mut leaks: Vec<Leak> = leaks
        .into_iter()
        .filter_map(|((from, to), questions)| {
            Some(Leak { from: topic(&ids, from)?.clone(), to: topic(&ids, to)?.clone(), questions })
        })
        .collect();
    leaks.sort_by_key(|leak| std::cmp::Reverse(leak.questions));
    Confusion { asked: held.len(), own, leaks, cases: 0 }
}

fn topic<'a>(ids: &[&'a TopicId], label: u32) -> Option<&'a TopicId> {
    ids.get(usize::try_from(label).ok()?).copied()
}

/// Ranks every question by a matcher that has not seen it, the folds beside each other.
fn folds(held: &[Held<'_>], background: &[Example<'_>], lexicons: &[Lexicon]) -> Vec<Option<Rank>> {
    let workers = thread::available_parallelism().map_or(1, std::num::NonZero::get).min(FOLDS);
    let fold = |part: usize| {
        let seen: Vec<Example<'_>> = held
            .iter()
            .enumerate()
            .filter(|(at, _)| at % FOLDS != part)
            .map(|(_, one)| one.example)
            .chain(background.iter().copied())
            .collect();
        // The linear model alone tells what is near: the second scorer would take four times as long.
        let matcher = classifier::Matcher::train(&seen, lexicons, &Options { ear: None, ..Options::default() });
        let mut scratch = Scratch::default();
        let unseen = held.iter().enumerate().filter(|(at, _)| at % FOLDS == part);
        unseen.map(|(at, one)| (at, rank(&matcher, &mut scratch, &one.example))).collect::<Vec<_>>()
    };
    let mut ranks: Vec<Option<Rank>> = vec![None; held.len()];
    thread::scope(|scope| {
        let fold = &fold;
        let shares: Vec<_> = (0..workers)
            .map(|worker| scope.spawn(move || (worker..FOLDS).step_by(workers).flat_map(fold).collect::<Vec<_>>()))
            .collect();
        for (at, found) in shares.into_iter().filter_map(|share| share.join().ok()).flatten() {
            if let Some(slot) = ranks.get_mut(at) {
                *slot = found;
            }
        }
    });
    ranks
}

fn rank(matcher: &classifier::Matcher, scratch: &mut Scratch, example: &Example<'_>) -> Option<Rank> {
    let ranking = matcher.rank_with(scratch, example.text);
    let (best, probability) = ranking.scores.iter().copied().find(|(label, _)| *label != BACKGROUND)?;
    let own = ranking.scores.iter().find(|(label, _)| *label == example.label).map_or(0.0, |(_, p)| *p);
    Some(Rank { best, probability, own })
}

fn wired(snapshot: &Snapshot, one: &TopicId, other: &TopicId) -> bool {
    let lists = |from: &TopicId, to: &TopicId| {
        snapshot.topic(from.as_str()).is_some_and(|topic| topic.neighbours.contains(to) || topic.related.contains(to))
    };
    lists(one, other) || lists(other, one)
}
