//! The content's files as text, from the pack built into the binary or from a folder.
//!
//! It reads `locales/` and `responses/` and nothing else, refuses what is too large, not text, or a link that leads out of the folder, and
//! never writes. `load` calls it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::diagnostic::Findings;
use super::source::Source;

mod pack {
    include!(concat!(env!("OUT_DIR"), "/pack.rs"));
}

/// The two trees of the content.
const TREES: [&str; 2] = ["locales", "responses"];
/// A file larger than this is a mistake: the longest real one is a tenth of it.
const LARGEST: u64 = 1_000_000;

/// Every file of a content, by path, in order.
#[derive(Debug, Default)]
pub struct Files(BTreeMap<String, Source>);

impl Files {
    /// The files that were built into the binary.
    pub fn embedded() -> Self {
        Self(pack::PACK.iter().map(|(path, text)| ((*path).to_owned(), Source::built_in(path, text))).collect())
    }

    /// Files given as text: what an edit would make of them.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self(texts.into_iter().map(|(path, text)| (path.to_owned(), Source::new(path, text))).collect())
    }

    /// The files of a folder that holds `locales/` and `responses/`. What cannot be read is noted, not skipped in silence.
    pub fn from_folder(root: &Path, findings: &mut Findings) -> Self {
        let mut files = Self::default();
        let real_root = fs::canonicalize(root).unwrap_or_else(|_| root.to_path_buf());
        for tree in TREES {
            let dir = root.join(tree);
            if dir.is_dir() {
                files.walk(&dir, tree, &real_root, findings);
            } else {
                refuse(
                    findings,
                    tree,
                    "missing-folder",
                    "this folder is missing",
                    "a content folder holds `locales` and `responses`",
                );
            }
        }
        files
    }

    fn walk(&mut self, dir: &Path, name: &str, root: &Path, findings: &mut Findings) {
        let mut entries: Vec<PathBuf> = match fs::read_dir(dir) {
            Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
            Err(_) => {
                return refuse(findings, name, "unreadable", "this folder cannot be read", "check who may read it");
            }
        };
        entries.sort();
        for path in entries {
            let Some(file) = path.file_name().map(|file| file.to_string_lossy().into_owned()) else { continue };
            if file.starts_with('.') || file.ends_with('~') {
                continue;
            }
            let inner = format!("{name}/{file}");
            match fs::canonicalize(&path) {
                Ok(real) if real.starts_with(root) => {}
                _ => {
                    refuse(findings, &inner, "link-out", "this link leads out of the content folder", "put the file itself here");
                    continue;
                }
            }
            if path.is_dir() {
                // A link to a folder above would never end.
                if path.is_symlink() {
                    refuse(findings, &inner, "link-out", "a folder here is a link", "put the folder itself here");
                } else {
                    self.walk(&path, &inner, root, findings);
                }
            } else {
                self.read(&path, &inner, findings);
            }
        }
    }

    fn read(&mut self, path: &Path, name: &str, findings: &mut Findings) {
        if fs::metadata(path).map_or(0, |meta| meta.len()) > LARGEST {
            return refuse(
                findings,
                name,
                "too-large",
                "this file is larger than 1 MB",
                "split it, or remove what is not content",
            );
        }
        let Ok(bytes) = fs::read(path) else {
            return refuse(findings, name, "unreadable", "this file cannot be read", "check who may read it");
        };
        match String::from_utf8(bytes) {
            Ok(text) => {
                self.0.insert(name.to_owned(), Source::new(name, text.trim_start_matches('\u{feff}')));
            }
            Err(_) => refuse(findings, name, "not-text", "this file is not UTF-8 text", "save it as UTF-8"),
        }
    }

    /// One file.
    pub fn get(&self, path: &str) -> Option<&Source> {
        self.0.get(path)
    }

    /// All files, in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.0.values()
    }

    /// The folders directly under `prefix` (which ends in `/`), in order, each once.
    pub fn folders(&self, prefix: &str) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for path in self.0.keys() {
            if let Some((folder, _)) = path.strip_prefix(prefix).and_then(|rest| rest.split_once('/'))
                && found.last() != Some(&folder)
            {
                found.push(folder);
            }
        }
        found
    }

    /// The files directly in `folder` (which ends in `/`), in order.
    pub fn within<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Source)> {
        self.0.iter().filter_map(move |(path, source)| {
            path.strip_prefix(folder).filter(|rest| !rest.contains('/')).map(|rest| (rest, source))
        })
    }
}

/// Notes a fault of a whole file.
fn refuse(findings: &mut Findings, path: &str, rule: &'static str, message: &str, instead: &str) {
    findings.error(&Source::new(path, ""), 0..0, rule, message, instead);
}
