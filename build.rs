//! Packs `locales/` and `responses/` into the binary, so that it answers from any folder, and trains the matcher on them, so that it
//! answers at once.
//!
//! Cargo is told to watch both trees: a new file is noticed, which `include_dir!` would miss. `build/lessons.rs` reads what the matcher
//! learns from; a test holds that this is the same as what a loaded content teaches (`tests/it/understanding.rs`).

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/matching/classifier/mod.rs"]
#[allow(dead_code, reason = "the bot asks it; here it only learns")]
mod classifier;
#[path = "build/lessons.rs"]
mod lessons;
#[path = "src/content/list_name.rs"]
mod list_name;

/// Where content lives, from the repository's top.
const TREES: [&str; 2] = ["locales", "responses"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut files = Vec::new();
    for tree in TREES {
        println!("cargo:rerun-if-changed={tree}");
        collect(&root.join(tree), tree, &mut files)?;
    }
    for source in ["build.rs", "build", "src/matching/classifier", "src/content/list_name.rs"] {
        println!("cargo:rerun-if-changed={source}");
    }
    files.sort();

    let mut code = String::from("pub(super) static PACK: &[(&str, &str)] = &[\n");
    for (name, path) in &files {
        let _ = writeln!(code, "    ({name:?}, include_str!({:?})),", path.display().to_string());
    }
    code.push_str("];\n");
    fs::write(out.join("pack.rs"), code)?;

    let mut texts = lessons::Texts::default();
    for (name, path) in &files {
        texts.insert(name.clone(), fs::read_to_string(path)?);
    }
    let (matcher, taught) = lessons::teach(&texts);
    fs::write(out.join("taught.bin"), taught.to_le_bytes())?;
    fs::write(out.join("model.bin"), matcher.to_bytes())
}

/// Lists every file under `dir` as (name inside the content, path to include).
fn collect(dir: &Path, name: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", dir.display());
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let inner = format!("{name}/{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            collect(&path, &inner, files)?;
        } else if entry.file_name().as_encoded_bytes().first() != Some(&b'.') {
            files.push((inner, path));
        }
    }
    Ok(())
}
