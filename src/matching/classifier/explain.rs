//! For moderators: which words spoke for which topic, what was mended, and which example question is nearest.
//!
//! It holds the question's words: it is for a moderator's own trial questions, never for a reader's. Slow (a score for each
//! word). Called by `waymark explain`.

use super::ear::{Alarm, Heard};
use super::features::Weighted;
use super::model::{Bench, Model};
use super::text::Text;
use super::{Askers, Example, Matcher, Scratch};

/// A word as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadWord {
    /// As typed (normalised).
    pub typed: String,
    /// As understood: slang spelt out, slips mended.
    pub read: String,
    /// The speller changed it.
    pub mended: bool,
    /// The examples hold it or an inflection of it.
    pub known: bool,
}

/// Why a topic was ranked where it is.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The topic.
    pub label: u32,
    /// Its probability.
    pub probability: f32,
    /// Each word with how much the topic's score would fall without it (the strongest first; negative speaks against).
    pub words: Vec<(String, f32)>,
    /// The topic's nearest example: its place among those given, and the cosine.
    pub nearest: Option<(usize, f32)>,
}

/// A question explained.
#[derive(Clone, Debug, Default)]
pub struct Explanation {
    /// Index of the language it was read in.
    pub lang: u8,
    /// The words in order.
    pub words: Vec<ReadWord>,
    /// The likeliest topics.
    pub reasons: Vec<Reason>,
    /// How likely the question is calm, or a cry of each kind, by the trained ear alone.
    pub alarm: Alarm,
    /// Each word with how much the log-odds of danger would fall without it, the strongest first.
    pub alarming: Vec<(String, f32)>,
    /// How likely each reader asks.
    pub askers: Askers,
    /// Each word with how much the log-odds of the likeliest of them would fall without it, the strongest first.
    pub telling: Vec<(String, f32)>,
}

impl Matcher {
    /// Explains the likeliest `topics` of a question; `examples` are those it was trained on.
    #[must_use]
    pub fn explain(&self, question: &str, topics: usize, examples: &[Example<'_>]) -> Explanation {
        let ranking = self.rank(question);
        let Some(model) = self.models.get(usize::from(ranking.lang)).and_then(Option::as_ref) else {
            return Explanation::default();
        };
        let mut scratch = Scratch::default();
        scratch.text.read(question);
        model.vocabulary.read(&scratch.text, &model.known, true, &mut scratch.bench.reading);
        let tokens: Vec<String> = scratch.text.tokens().map(|(_, letters)| letters.to_owned()).collect();
        let words: Vec<ReadWord> = scratch
            .bench
            .reading
            .words()
            .map(|(word, read)| ReadWord {
                typed: tokens.get(usize::from(word.token)).cloned().unwrap_or_default(),
                read: read.to_owned(),
                mended: word.mended,
                known: word.known,
            })
            .collect();
        let full = margins(model, &mut scratch.bench);
        let vector = model.whole(&mut scratch.bench);
        let without: Vec<Vec<f32>> = (0..words.len())
            .map(|place| {
                scratch.bench.reading.without(place, &mut scratch.other.reading);
                margins(model, &mut scratch.other)
            })
            .collect();
        let reasons = ranking.scores.iter().take(topics).map(|(label, probability)| {
            let at = self.labels.binary_search(label).unwrap_or(0);
            let whole = full.get(at).copied().unwrap_or(0.0);
            let mut spoke: Vec<(String, f32)> = (words.iter().zip(&without))
                .map(|(word, rest)| (word.read.clone(), whole - rest.get(at).copied().unwrap_or(0.0)))
                .collect();
            spoke.sort_by(|a, b| b.1.total_cmp(&a.1));
            let own = |example: &&Example<'_>| example.label == *label && example.lang == ranking.lang;
            let own = examples.iter().enumerate().filter(|(_, example)| own(example));
            let nearest = nearest(model, &vector, &mut scratch, own.map(|(at, example)| (at, example.text)));
            Reason { label: *label, probability: *probability, words: spoke, nearest }
        });
        let reasons = reasons.collect();
        let mut ear = super::ear::Bench::default();
        let mut reading = super::words::Reading::default();
        model.vocabulary.read(&scratch.text, &model.known, true, &mut reading);
        let all = model.ear.hear(&reading, &mut ear);
        let mut rest = super::words::Reading::default();
        let without: Vec<Heard> = (0..words.len())
            .map(|place| {
                reading.without(place, &mut rest);
                model.ear.hear(&rest, &mut ear)
            })
            .collect();
        let spoke = |odds: &dyn Fn(&Heard) -> f32| {
            let lost = words.iter().zip(&without).map(|(word, rest)| (word.read.clone(), odds(&all) - odds(rest)));
            let mut lost: Vec<(String, f32)> = lost.collect();
            lost.sort_by(|a, b| b.1.total_cmp(&a.1));
            lost
        };
        let danger = |heard: &Heard| -odds(heard.alarm.first().copied().unwrap_or(1.0));
        let who = (0..).zip(all.askers).skip(1).max_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(at, _)| at);
        let asker = |heard: &Heard| odds(heard.askers.get(who).copied().unwrap_or(0.0));
        let (alarming, telling) = (spoke(&danger), spoke(&asker));
        Explanation { lang: ranking.lang, words, reasons, alarm: ranking.alarm, alarming, askers: all.askers, telling }
    }
}

impl Matcher {
    /// The line that is most like a question, of those of one language: its place and the cosine.
    #[must_use]
    pub fn nearest<'l>(&self, question: &str, lang: u8, lines: impl Iterator<Item = &'l str>) -> Option<(usize, f32)> {
        let model = self.models.get(usize::from(lang)).and_then(Option::as_ref)?;
        let mut scratch = Scratch::default();
        scratch.text.read(question);
        model.vocabulary.read(&scratch.text, &model.known, true, &mut scratch.bench.reading);
        let vector = model.whole(&mut scratch.bench);
        nearest(model, &vector, &mut scratch, lines.enumerate())
    }
}

fn odds(p: f32) -> f32 {
    (p.max(1e-4) / (1.0 - p).max(1e-4)).ln()
}

/// Log-odds of each topic against all others, for what the bench has read.
fn margins(model: &Model, bench: &mut Bench) -> Vec<f32> {
    model.opine(bench);
    bench.scores.iter().map(|p| (p.max(1e-6) / (1.0 - p).max(1e-6)).ln()).collect()
}

fn nearest<'l>(
    model: &Model,
    vector: &[Weighted],
    scratch: &mut Scratch,
    lines: impl Iterator<Item = (usize, &'l str)>,
) -> Option<(usize, f32)> {
    let mut sorted = vector.to_vec();
    sorted.sort_by_key(|(id, _)| *id);
    let length = |v: &[Weighted]| v.iter().map(|(_, x)| x * x).sum::<f32>().sqrt().max(1e-6);
    let own = length(&sorted);
    let mut best: Option<(usize, f32)> = None;
    let mut text = Text::default();
    for (at, line) in lines {
        text.read(line);
        model.vocabulary.read(&text, &model.known, false, &mut scratch.other.reading);
        let other = model.whole(&mut scratch.other);
        let find = |id: u32| sorted.binary_search_by_key(&id, |f| f.0).ok().and_then(|at| sorted.get(at));
        let product: f32 = other.iter().filter_map(|(id, x)| find(*id).map(|(_, y)| x * y)).sum();
        let cosine = product / (own * length(&other));
        if best.is_none_or(|(_, most)| cosine > most) {
            best = Some((at, cosine));
        }
    }
    best
}
