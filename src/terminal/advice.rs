//! What a moderator can change, by what may be wrong with this answer: only what fits it is said.
//!
//! Called by `explain`. The same table, for all that can be wrong, stands in `docs/content.md`.

use std::io::{self, Write};

use crate::matching::{Explained, HeardCue};

/// Says what to change, by what is wrong.
pub fn advice(told: &Explained, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\nIf this is wrong (lines: 5 to 20, the same need in other words):")?;
    topic(told, out)?;
    danger(told, out)?;
    reader(told, out)?;
    place(told, out)?;
    if !told.unknown.is_empty() {
        writeln!(
            out,
            "    a word was not understood ({}): what it stands for, in [abbreviations] of language.toml",
            told.unknown.join(", ")
        )?;
    }
    if !told.corrected.is_empty() {
        writeln!(
            out,
            "    a word was read as another that it is not: its line in [abbreviations] of language.toml, else add it to common-words.txt, then it is left alone"
        )?;
    }
    writeln!(
        out,
        "Then run `waymark calibrate` and `waymark check`. Keep the message, in other words, in the topic's cases.toml: the check asks it again after every later change."
    )
}

fn topic(told: &Explained, out: &mut impl Write) -> io::Result<()> {
    match &told.wanted {
        Some(wanted) => writeln!(
            out,
            "    wrong topic: lines to responses/{}/questions.<locale>.txt, with the words that tell it",
            wanted.topic.id
        )?,
        None => writeln!(
            out,
            "    wrong topic: lines to responses/<right topic>/questions.<locale>.txt, with the words that tell it (`--want TOPIC` shows what took it away)"
        )?,
    }
    if told.outcome == "none" { Ok(()) } else { writeln!(out, "    no topic should answer: lines to background.txt") }
}

fn danger(told: &Explained, out: &mut impl Write) -> io::Result<()> {
    match told.urgent {
        Some(_) => writeln!(out, "    not urgent: lines to urgent-calm.txt")?,
        None => writeln!(out, "    urgent: lines to urgent-<topic>.txt; they teach its topic too")?,
    }
    mend_cue(&told.urgent_cues, out)
}

fn reader(told: &Explained, out: &mut impl Write) -> io::Result<()> {
    match told.reader {
        Some(reader) => writeln!(
            out,
            "    it is no {}: lines to readers-<right reader>.txt, or to readers-unknown.txt if the words do not tell",
            reader.as_str()
        )?,
        None => writeln!(out, "    the words do tell who asks: lines to readers-<right reader>.txt")?,
    }
    mend_cue(&told.reader_cues, out)
}

fn place(told: &Explained, out: &mut impl Write) -> io::Result<()> {
    match &told.place {
        Some(place) => writeln!(
            out,
            "    not {place}: mend the cue above in place-cues.toml, or give it a context that silences it (`unless`)"
        ),
        None if told.place_cues.iter().any(|cue| cue.silenced_by.is_some()) => {
            writeln!(out, "    the place does count: mend the context above in place-cues.toml, or lift it (`lifted_by`)")
        }
        None if told.weak_names.is_empty() => {
            writeln!(out, "    the words name a place: add the name to responses/places.toml, unless several places have it")
        }
        None => writeln!(out, "    the place does count: another way of saying where one is, in place-cues.toml"),
    }
}

/// How to mend cues, where some spoke.
fn mend_cue(cues: &[HeardCue], out: &mut impl Write) -> io::Result<()> {
    if cues.iter().any(|cue| cue.silenced_by.is_none()) {
        writeln!(out, "        or mend the cue's pattern in its file, or give it a context that silences it (`unless`)")?;
    }
    Ok(())
}
