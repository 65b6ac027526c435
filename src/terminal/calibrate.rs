//! `waymark calibrate`: how sure the matcher may be on a content, kept beside it, with the table that shows whether it holds.
//!
//! It writes one file, `locales/calibration.toml`. Called by `main`.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::content::{CALIBRATION_PATH, Snapshot};
use crate::matching;

/// Judges a content's example questions, writes what was found, and prints the reliability table.
///
/// # Errors
/// When the folder cannot be written or the output fails; content whose cues are wrong is `InvalidData`.
pub fn calibrate(snapshot: &Snapshot, folder: &Path, out: &mut impl Write) -> io::Result<()> {
    let judged = matching::calibrate(snapshot).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    fs::write(folder.join(CALIBRATION_PATH), judged.calibration.to_file())?;
    writeln!(out, "right first: {:.1} % of the example questions, each judged unseen", judged.right * 100.0)?;
    writeln!(out, "answer from {:.2}, choose from {:.2}", judged.calibration.answer, judged.calibration.choose)?;
    writeln!(out, "\nsaid    right   answers")?;
    for bin in &judged.reliability {
        writeln!(out, "{:5.1} % {:5.1} %  {}", bin.said * 100.0, bin.right * 100.0, bin.count)?;
    }
    Ok(())
}
