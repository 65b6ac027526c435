//! `--watch`: does something again whenever a file of a folder changed.
//!
//! It looks at names, sizes and times a few times a second instead of asking the system to tell: a content folder is some hundred files (about
//! a millisecond), editors replace files rather than write them, and network folders tell nobody.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What a folder looked like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look(BTreeMap<PathBuf, (u64, Option<SystemTime>)>);

impl Look {
    /// Looks at the two trees of a content folder.
    pub fn at(root: &Path) -> Self {
        let mut look = Self::default();
        let mut waiting = vec![root.join("locales"), root.join("responses")];
        while let Some(folder) = waiting.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                // A link is not followed: one to a folder above would never end.
                let Ok(meta) = entry.metadata() else { continue };
                if meta.is_dir() {
                    waiting.push(entry.path());
                } else {
                    look.0.insert(entry.path(), (meta.len(), meta.modified().ok()));
                }
            }
        }
        look
    }
}

/// Does `again` once and then after each change, until `wait` says to stop.
///
/// # Errors
/// The first of `again`.
pub fn watch<E>(root: &Path, mut wait: impl FnMut() -> bool, mut again: impl FnMut() -> Result<(), E>) -> Result<(), E> {
    let mut seen = Look::at(root);
    again()?;
    while wait() {
        let now = Look::at(root);
        if now != seen {
            seen = now;
            again()?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_a_new_file_and_a_missing_one_are_seen_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("responses/topic");
        fs::create_dir_all(&inner).unwrap();
        fs::write(inner.join("a.ftl"), "one").unwrap();
        let (mut step, mut runs) = (0, Vec::new());
        let wait = || {
            step += 1;
            match step {
                2 => fs::write(inner.join("a.ftl"), "three").unwrap(),
                4 => fs::write(inner.join("b.ftl"), "").unwrap(),
                6 => fs::remove_file(inner.join("a.ftl")).unwrap(),
                8 => return false,
                _ => {}
            }
            true
        };
        watch(folder.path(), wait, || {
            runs.push(());
            Ok::<(), ()>(())
        })
        .unwrap();
        assert_eq!(runs.len(), 4);
    }
}
