//! Packs `locales/` and `responses/` into the binary, so that it answers from any folder.
//!
//! Cargo is told to watch both trees: a new file is noticed, which `include_dir!` would miss.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

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
    println!("cargo:rerun-if-changed=build.rs");
    files.sort();

    let mut code = String::from("pub(super) static PACK: &[(&str, &str)] = &[\n");
    for (name, path) in files {
        let _ = writeln!(code, "    ({name:?}, include_str!({:?})),", path.display().to_string());
    }
    code.push_str("];\n");
    fs::write(out.join("pack.rs"), code)
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
