//! From a snapshot to `Cues`: the cue files of every locale, the places' names, the words and the slang that exist.
//! Called by `decide` when a matcher is trained.

use super::{CueError, CueFile, Cues, Kind};
use crate::content::{Diagnostic, Snapshot};

/// The files of a locale that hold cues.
const FILES: [(&str, Kind); 4] = [
    ("urgent.toml", Kind::Urgent),
    ("fragments.toml", Kind::Fragments),
    ("place-cues.toml", Kind::Places),
    ("readers.toml", Kind::Readers),
];

/// Compiles a snapshot's cues.
///
/// # Errors
/// Everything that is wrong in the files, with its place.
pub(in crate::matching) fn of_snapshot(snapshot: &Snapshot) -> Result<Cues, Vec<Diagnostic>> {
    let mut files = Vec::new();
    let mut real_words = String::new();
    for (_, language) in snapshot.locales() {
        for source in &language.cues {
            let kind = FILES.iter().find(|(name, _)| source.path.ends_with(name)).map(|(_, kind)| *kind);
            files.extend(kind.map(|kind| CueFile { kind, path: &source.path, text: &source.text }));
        }
        for word in language.common_words.iter() {
            real_words.push_str(word);
            real_words.push('\n');
        }
    }
    let slang = snapshot.locales().flat_map(|(_, language)| &language.abbreviations);
    let slang = slang.map(|(short, long)| (short.as_str(), long.as_str()));
    Cues::compile(&files, snapshot.places(), &real_words, slang).map_err(|errors| {
        let text = |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| file.text);
        errors.iter().map(|error| diagnostic(error, text(&error.path))).collect()
    })
}

fn diagnostic(error: &CueError, text: &str) -> Diagnostic {
    Diagnostic::at_line(&error.path, text, error.line, error.column, "cue", &error.message)
}
