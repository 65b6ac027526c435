//! The terms as a Vale style, for people's own editors.
//!
//! Vale has no `allow` and no `soften`: a term that has either is a suggestion there, since it may flag a good sentence.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use crate::content::check::Terms;
use crate::content::{Diagnostic, Files, Severity};

/// Writes `.vale.ini` and `styles/Waymark/*.yml`; gives how many terms were written.
///
/// # Errors
/// When a file cannot be written. What is wrong in the terms is `check`'s to say; it is left out here.
pub fn export_vale(files: &Files, folder: &Path) -> io::Result<(usize, Vec<Diagnostic>)> {
    let (terms, wrong) = Terms::of_files(files);
    let style = folder.join("styles").join("Waymark");
    fs::create_dir_all(&style)?;
    fs::write(
        folder.join(".vale.ini"),
        "StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.{md,txt,ftl}]\nBasedOnStyles = Waymark\n",
    )?;
    let mut written = 0;
    for term in terms.languages().flat_map(|(_, terms)| terms) {
        let level = match term.severity {
            _ if term.has_exceptions() => "suggestion",
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let message = format!("{} ({}): {} Instead: {}", term.id, term.rule, term.why, term.instead.join(" / "));
        let mut text = format!(
            "extends: existence\nmessage: {}\nlevel: {level}\nignorecase: {}\nnonword: true\n",
            quoted(&message),
            !term.case_sensitive
        );
        if let Some(page) = term.source.first() {
            let _ = writeln!(text, "link: {}", quoted(page));
        }
        let _ = writeln!(text, "raw:\n  - {}", quoted(term.pattern()));
        fs::write(style.join(format!("{}.yml", term.id)), text)?;
        written += 1;
    }
    Ok((written, wrong))
}

/// A YAML string in single quotes.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
