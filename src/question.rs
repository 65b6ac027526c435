//! What a person typed.
//!
//! A [`Question`] is taken out of an event once, read by `matching` alone, and wiped when it is dropped. It never prints, copies or
//! serialises itself, and no error made from it carries a word of it. Adapters make it; only `matching` reads it.

use zeroize::{Zeroize, Zeroizing};

/// How much of a message is read, in bytes. Discord's own limit is 4,000 characters, each of at most four bytes.
pub const LONGEST: usize = 16_000;

/// A person's words, private to this crate and wiped on drop.
///
/// There is no `Debug`, `Display`, `Clone`, `Serialize`, `AsRef` or `Deref` on purpose: see `tests/it/promises.rs`.
pub struct Question(Zeroizing<String>);

impl Question {
    /// Takes over a text. What is longer than [`LONGEST`] is cut at a character and wiped: nobody's need is told later than that.
    pub fn new(mut text: String) -> Self {
        if text.len() > LONGEST {
            let kept = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default().to_owned();
            text.zeroize();
            text = kept;
        }
        Self(Zeroizing::new(text))
    }

    /// Takes over any bytes; what is not UTF-8 becomes the replacement character.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::new(text),
            Err(error) => {
                let mut bytes = error.into_bytes();
                let text = String::from_utf8_lossy(&bytes).into_owned();
                bytes.zeroize();
                Self::new(text)
            }
        }
    }

    /// The words, for the matcher alone.
    pub(crate) fn words(&self) -> &str {
        &self.0
    }
}
