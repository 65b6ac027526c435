//! A cue file (TOML) and everything that can be wrong with it, as path:line:column and what to write.
//! Called by `Cues::compile`.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

/// A file as it was read, and the name to call it by in an error.
#[derive(Clone, Copy, Debug)]
pub struct CueFile<'a> {
    pub kind: Kind,
    pub path: &'a str,
    pub text: &'a str,
}

/// What a file's cues speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Urgent,
    Fragments,
    Places,
    Readers,
}

/// What is wrong with a file, where, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CueError {
    pub path: String,
    pub line: usize,
    pub column: usize,
    pub message: String,
}

impl fmt::Display for CueError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}:{}: {}", self.path, self.line, self.column, self.message)
    }
}

impl std::error::Error for CueError {}

impl CueError {
    pub(crate) fn at(path: &str, text: &str, span: Range<usize>, message: impl Into<String>) -> Self {
        let before = text.get(..span.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Self { path: path.to_owned(), line, column, message: message.into() }
    }

    /// From the TOML parser, whose own text would print the file.
    pub(crate) fn of_toml(path: &str, text: &str, error: &toml::de::Error) -> Self {
        Self::at(path, text, error.span().unwrap_or_default(), error.message())
    }
}

pub(crate) type Words = BTreeMap<String, Vec<Spanned<String>>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFile {
    /// Classes: a name and its words and phrases; `<other>` takes in another class.
    #[serde(default)]
    pub words: Words,
    /// Words of four letters or more that are never read from a slip.
    #[serde(default)]
    pub exact: Vec<String>,
    /// Number words ("thirteen = 13").
    #[serde(default)]
    pub numbers: BTreeMap<String, u16>,
    #[serde(default)]
    pub age_endings: Vec<String>,
    #[serde(default)]
    pub contexts: BTreeMap<String, RawContext>,
    #[serde(default)]
    pub cue: Vec<RawCue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawContext {
    pub patterns: Vec<Spanned<String>>,
    /// How many tokens away it still bears on a cue; without it, anywhere in the question.
    pub reach: Option<usize>,
    /// Contexts that take it back ("he used to … and now he").
    #[serde(default)]
    pub lifted_by: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCue {
    pub id: Spanned<String>,
    /// What the cue says: a topic, an outcome, a reader, a rank, as the kind of file has it.
    pub gives: Spanned<String>,
    #[serde(default)]
    pub weak: bool,
    /// Contexts that silence it.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    /// Contexts of which one must be there.
    #[serde(default)]
    pub needs: Vec<Spanned<String>>,
    /// True when a "not" before it does not change it.
    #[serde(default)]
    pub despite_negation: bool,
    pub patterns: Vec<Spanned<String>>,
}
