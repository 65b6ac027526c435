//! What a matcher's evidence is worth for this content: `locales/calibration.toml`, written by `waymark calibrate`.
//!
//! It holds no word of a question. A content without it, or one that has changed since (its digest tells), is served all the same: the
//! numbers move little from one edit to the next. Read by `matching`.

use serde::{Deserialize, Serialize};

use super::diagnostic::Findings;
use super::source::Source;

/// Where it stands in a content folder.
pub const PATH: &str = "locales/calibration.toml";

/// Evidence and how often it was right, and what to do at which confidence.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// Of the content that it was found for: see `Snapshot::digest`.
    pub digest: String,
    /// From this confidence a topic is answered outright.
    pub answer: f32,
    /// From this confidence titles are offered; below it is the help list.
    pub choose: f32,
    /// (evidence, confidence), both rising.
    pub points: Vec<(f32, f32)>,
}

impl Calibration {
    /// The file's text.
    pub fn to_file(&self) -> String {
        let points: Vec<String> =
            self.points.iter().map(|(evidence, right)| format!("    [{evidence:.3}, {right:.3}],\n")).collect();
        format!(
            "# Written by `waymark calibrate`; not by hand. How sure the matcher may be, found on this content's own example questions.\n\
             digest = \"{}\"\nanswer = {:.2}\nchoose = {:.2}\npoints = [\n{}]\n",
            self.digest,
            self.answer,
            self.choose,
            points.concat()
        )
    }
}

pub(super) fn parse(source: &Source, findings: &mut Findings) -> Option<Calibration> {
    let instead = "delete the file, or run `waymark calibrate` to write it anew";
    match toml::from_str::<Calibration>(&source.text) {
        Ok(found) => {
            let rising = found.points.iter().zip(found.points.iter().skip(1)).all(|(a, b)| a.0 < b.0 && a.1 < b.1);
            let shares = [found.answer, found.choose].into_iter().chain(found.points.iter().map(|point| point.1));
            if rising && found.points.len() > 1 && shares.into_iter().all(|share| (0.0..=1.0).contains(&share)) {
                return Some(found);
            }
            findings.error(source, 0..0, "calibration", "these numbers do not rise, or leave 0 to 1", instead);
        }
        Err(error) => {
            findings.error(source, error.span().unwrap_or_default(), "calibration", error.message().to_owned(), instead);
        }
    }
    None
}
