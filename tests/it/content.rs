//! A content folder with mistakes tells all of them at once, each at its line and column.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use waymark::content::{Diagnostic, Files, from_files, from_folder};

#[derive(Deserialize)]
struct Planted {
    mistake: Vec<Mistake>,
}

/// A mistake to plant: text that stands in a shipped file, and what a slip makes of it.
#[derive(Deserialize)]
struct Mistake {
    what: String,
    path: String,
    find: String,
    write: String,
    /// What is found, where: at `mark` in the changed text.
    rule: String,
    #[serde(default)]
    mark: String,
    /// At the mark's last place instead of its first.
    #[serde(default)]
    last: bool,
}

fn planted() -> Vec<Mistake> {
    toml::from_str::<Planted>(include_str!("../cases/mistakes.toml")).unwrap().mistake
}

/// The shipped content with all mistakes in it.
fn spoilt(mistakes: &[Mistake]) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> =
        Files::embedded().iter().map(|source| (source.path.to_string(), source.text.to_string())).collect();
    for mistake in mistakes {
        let text = texts.entry(mistake.path.clone()).or_default();
        assert!(text.contains(&mistake.find), "{}: the text to spoil is not in {}", mistake.what, mistake.path);
        *text = if mistake.find.is_empty() {
            format!("{}{text}", mistake.write)
        } else {
            text.replacen(&mistake.find, &mistake.write, 1)
        };
    }
    texts
}

/// Line and column of a mark in a text, both from 1.
fn position(text: &str, mark: &str, last: bool) -> (usize, usize) {
    let at = if last { text.rfind(mark) } else { text.find(mark) };
    let at = at.unwrap_or_else(|| panic!("{mark} is not there"));
    let before = &text[..at];
    (before.matches('\n').count() + 1, before.chars().rev().take_while(|c| *c != '\n').count() + 1)
}

fn found(texts: &BTreeMap<String, String>) -> Vec<Diagnostic> {
    let files = Files::from_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    from_files(&files).err().unwrap_or_default()
}

#[test]
fn twenty_five_planted_mistakes_give_twenty_five_diagnostics_at_their_places() {
    let mistakes = planted();
    assert!(mistakes.len() >= 25);
    let texts = spoilt(&mistakes);
    let found = found(&texts);
    for mistake in &mistakes {
        let (line, column) =
            if mistake.mark.is_empty() { (1, 1) } else { position(&texts[&mistake.path], &mistake.mark, mistake.last) };
        let hit = found
            .iter()
            .find(|d| d.path == mistake.path && d.rule == mistake.rule && d.position.line == line && d.position.column == column);
        let near: Vec<String> = found.iter().filter(|d| d.path == mistake.path).map(|d| format!("{d} [{}]", d.rule)).collect();
        let hit = hit.unwrap_or_else(|| panic!("{}: nothing at {line}:{column}; found {near:#?}", mistake.what));
        assert!(!hit.instead.is_empty(), "{}: it does not say what to write", mistake.what);
    }
    let all: Vec<String> = found.iter().map(|d| format!("{d} [{}]", d.rule)).collect();
    assert_eq!(found.len(), mistakes.len(), "{all:#?}");
}

#[test]
fn each_planted_mistake_alone_gives_one_diagnostic() {
    for mistake in planted() {
        let what = mistake.what.clone();
        let found = found(&spoilt(&[mistake]));
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 1, "{what}: {all:#?}");
    }
}

#[test]
fn a_drawn_diagnostic_shows_the_line_and_what_to_write() {
    let mistake = planted().into_iter().find(|mistake| mistake.rule == "unknown-service").unwrap();
    let drawn = found(&spoilt(&[mistake]))[0].draw(false);
    assert!(drawn.contains("-->") && drawn.contains('^') && drawn.contains("help: write `"), "{drawn}");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { fs::copy(entry.path(), target).map(drop).unwrap() }
    }
}

/// A folder with the shipped content.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for tree in ["locales", "responses"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(tree), &folder.path().join(tree));
    }
    folder
}

fn rules(folder: &Path) -> Vec<(String, &'static str)> {
    from_folder(folder).err().unwrap_or_default().into_iter().map(|d| (d.path, d.rule)).collect()
}

#[test]
fn a_folder_reads_like_the_built_in_content() {
    assert_eq!(rules(folder().path()), []);
}

#[test]
fn files_that_are_too_large_not_text_or_links_out_of_the_folder_are_refused() {
    let folder = folder();
    let topic = folder.path().join("responses/sextortion");
    fs::write(topic.join("questions.en-GB.txt"), "a".repeat(1_000_001)).unwrap();
    fs::write(topic.join("cases.toml"), [0xff, 0xfe, 0x00]).unwrap();
    let outside = tempfile::NamedTempFile::new().unwrap();
    fs::remove_file(topic.join("topic.toml")).unwrap();
    std::os::unix::fs::symlink(outside.path(), topic.join("topic.toml")).unwrap();
    let found = rules(folder.path());
    for (file, rule) in [("questions.en-GB.txt", "too-large"), ("cases.toml", "not-text"), ("topic.toml", "link-out")] {
        assert!(found.contains(&(format!("responses/sextortion/{file}"), rule)), "{file}: {found:?}");
    }
}

#[test]
fn a_folder_without_content_says_what_a_content_folder_holds() {
    let found = rules(tempfile::tempdir().unwrap().path());
    assert!(found.contains(&("responses".to_owned(), "missing-folder")), "{found:?}");
}
