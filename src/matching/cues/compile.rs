//! From cue files to `Cues`: names become classes, patterns become elements, every mistake is reported.
//! Called once at load, and by the content check.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::anchors::Anchors;
use super::dictionary::Dictionary;
use super::file::{CueError, CueFile, Kind, RawCue, RawFile};
use super::pattern::{self, Classes, Owner};
use super::vocabulary::{Class, Vocabulary};
use super::{Cues, Pattern};
use crate::content::Places;
use crate::matching::{fragments, place, reader, urgent};

/// One file, compiled.
#[derive(Debug)]
pub(crate) struct CueSet {
    pub kind: Kind,
    pub path: String,
    pub contexts: Vec<Context>,
    pub cues: Vec<Cue>,
    pub patterns: Vec<Pattern>,
    pub negation: Option<Class>,
    /// Phrases that hold a negation but deny nothing ("dont know what to do").
    pub no_negation: Option<Class>,
    /// Words that begin a clause: a negation before them does not reach behind them.
    pub clause: Option<Class>,
}

#[derive(Debug)]
pub(crate) struct Context {
    pub name: String,
    pub reach: Option<usize>,
    pub lifted_by: Vec<usize>,
}

#[derive(Debug)]
pub(crate) struct Cue {
    pub id: String,
    pub gives: String,
    pub weak: bool,
    pub unless: Vec<usize>,
    pub needs: Vec<usize>,
    pub despite_negation: bool,
}

impl Cues {
    /// Compiles every locale's cue files, the places' names, the list of real words, and slang with what it stands for.
    ///
    /// # Errors
    /// All that is wrong, each with file, line, column and what to write.
    pub fn compile<'a>(
        files: &[CueFile<'_>],
        places: &Places,
        real_words: &str,
        slang: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<CueError>> {
        let mut errors = Vec::new();
        let mut vocabulary = Vocabulary::new();
        let named = place::compile(places, &mut vocabulary);
        let mut exact = BTreeSet::new();
        let mut sets = Vec::new();
        for file in files {
            match toml::from_str::<RawFile>(file.text) {
                Err(error) => errors.push(CueError::of_toml(file.path, file.text, &error)),
                Ok(raw) => {
                    let mut known =
                        Compiler { file: *file, vocabulary: &mut vocabulary, errors: &mut errors, classes: Classes::new() };
                    known.read_words(&raw, places);
                    exact.extend(raw.exact.iter().cloned());
                    sets.push(known.set(&raw));
                }
            }
        }
        vocabulary.allow_slips(&exact);
        for word in real_words.split_whitespace() {
            vocabulary.know(word);
        }
        slang.for_each(|(short, long)| vocabulary.slang(short, long));
        if !errors.is_empty() {
            return Err(errors);
        }
        let anchors = Anchors::new(&sets, &vocabulary.commonness());
        Ok(Self { dictionary: Dictionary::new(vocabulary, &anchors), sets, anchors, places: named })
    }
}

struct Compiler<'a> {
    file: CueFile<'a>,
    vocabulary: &'a mut Vocabulary,
    errors: &'a mut Vec<CueError>,
    classes: Classes,
}

impl Compiler<'_> {
    fn report<T>(&mut self, at: &Spanned<T>, message: impl Into<String>) {
        self.errors.push(CueError::at(self.file.path, self.file.text, at.span(), message));
    }

    fn read_words(&mut self, raw: &RawFile, places: &Places) {
        for (word, value) in &raw.numbers {
            self.vocabulary.number(word, *value);
        }
        for ending in &raw.age_endings {
            self.vocabulary.age_ending(ending);
        }
        let mut plain: Classes = raw
            .words
            .iter()
            .map(|(name, members)| (name.clone(), members.iter().map(|member| member.get_ref().clone()).collect()))
            .collect();
        if self.file.kind == Kind::Places {
            plain.extend(place::classes(places));
        }
        match pattern::write_out(&plain) {
            Ok(classes) => self.classes = classes,
            Err((class, member, message)) => {
                let at = raw
                    .words
                    .get(&class)
                    .into_iter()
                    .flatten()
                    .find(|word| *word.get_ref() == member)
                    .or_else(|| raw.words.values().flatten().find(|word| *word.get_ref() == member));
                let span = at.map_or(0..0, Spanned::span);
                self.errors.push(CueError::at(self.file.path, self.file.text, span, message));
            }
        }
    }

    fn set(&mut self, raw: &RawFile) -> CueSet {
        let numbers: BTreeMap<&str, usize> =
            raw.contexts.keys().enumerate().map(|(number, name)| (name.as_str(), number)).collect();
        let mut patterns = Vec::new();
        let mut contexts = Vec::new();
        for (number, (name, context)) in raw.contexts.iter().enumerate() {
            self.patterns(&context.patterns, Owner::Context(number), &mut patterns);
            contexts.push(Context {
                name: name.clone(),
                reach: context.reach,
                lifted_by: self.named(&context.lifted_by, &numbers),
            });
        }
        let mut cues = Vec::new();
        for (number, cue) in raw.cue.iter().enumerate() {
            self.check_gives(cue);
            self.patterns(&cue.patterns, Owner::Cue(number), &mut patterns);
            cues.push(Cue {
                id: cue.id.get_ref().clone(),
                gives: cue.gives.get_ref().clone(),
                weak: cue.weak,
                unless: self.named(&cue.unless, &numbers),
                needs: self.named(&cue.needs, &numbers),
                despite_negation: cue.despite_negation,
            });
        }
        let mut role = |name: &str| self.classes.get(name).map(|members| self.vocabulary.class(members.clone()));
        let (negation, no_negation, clause) = (role("negation"), role("no-negation"), role("clause"));
        CueSet { kind: self.file.kind, path: self.file.path.to_owned(), contexts, cues, patterns, negation, no_negation, clause }
    }

    fn check_gives(&mut self, cue: &RawCue) {
        let allowed = match self.file.kind {
            Kind::Urgent => urgent::UrgentTopic::IDS.as_slice(),
            Kind::Fragments => fragments::Outcome::IDS.as_slice(),
            Kind::Places => place::Rank::IDS.as_slice(),
            Kind::Readers => reader::Says::IDS.as_slice(),
        };
        if !allowed.contains(&cue.gives.get_ref().as_str()) {
            self.report(
                &cue.gives,
                format!("\"{}\" is not known here; write one of: {}", cue.gives.get_ref(), allowed.join(", ")),
            );
        }
    }

    fn patterns(&mut self, raw: &[Spanned<String>], owner: Owner, out: &mut Vec<Pattern>) {
        for text in raw {
            match pattern::parse(text.get_ref(), &self.classes, self.vocabulary) {
                Ok(variants) => {
                    let begins = u32::try_from(text.span().start).unwrap_or(u32::MAX);
                    out.extend(variants.into_iter().map(|elements| Pattern { elements, owner, begins }));
                }
                Err(message) => self.report(text, message),
            }
        }
    }

    fn named(&mut self, names: &[Spanned<String>], numbers: &BTreeMap<&str, usize>) -> Vec<usize> {
        let mut found = Vec::new();
        for name in names {
            match numbers.get(name.get_ref().as_str()) {
                Some(&number) => found.push(number),
                None => self.report(
                    name,
                    format!("there is no context \"{}\"; add [contexts.{}], or mend the name", name.get_ref(), name.get_ref()),
                ),
            }
        }
        found
    }
}
