//! `waymark ask`: one question, one reply.

use std::io::{self, Write};

use super::draw::{Style, draw};
use crate::answer::Reply;
use crate::library::{Circumstances, Edition};
use crate::question::Question;

/// Answers a question, drawn or as one line of JSON.
///
/// # Errors
/// When the output cannot be written.
pub fn ask(
    question: Question,
    edition: &Edition,
    circumstances: &Circumstances,
    json: bool,
    style: Style,
    out: &mut impl Write,
) -> io::Result<()> {
    let reply = edition.answer(question, circumstances);
    if json { write_json(&reply, out) } else { out.write_all(draw(&reply, style, false).as_bytes()) }
}

fn write_json(reply: &Reply, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, reply)?;
    out.write_all(b"\n")
}
