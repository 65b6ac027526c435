//! What the process says of itself when something breaks: where, never what.

use std::io::Write as _;
use std::panic;

/// Makes a panic print its place in the code and nothing else: its message could hold a person's words.
pub fn silence_panics() {
    panic::set_hook(Box::new(|info| {
        let mut out = std::io::stderr().lock();
        let _ = match info.location() {
            Some(place) => writeln!(out, "waymark: internal fault at {}:{}", place.file(), place.line()),
            None => writeln!(out, "waymark: internal fault"),
        };
    }));
}
