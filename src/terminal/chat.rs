//! `waymark chat`: a conversation. A line is a question, a number presses a button.
//!
//! It keeps no history: what is remembered between two lines is the last reply's buttons and a place that was chosen.

use std::io::{self, BufRead, Write};

use super::draw::{Style, draw};
use crate::answer::{Go, Reply, press};
use crate::content::{Line, Voice};
use crate::library::{Circumstances, Edition};
use crate::question::Question;

/// Clears the screen and what was scrolled away (ECMA-48 ED 2, ED 3) and goes to the top.
const CLEAR: &str = "\u{1b}[2J\u{1b}[3J\u{1b}[H";

/// Talks until the input ends or `/quit`. `plain` never clears the screen.
///
/// # Errors
/// When the input cannot be read or the output cannot be written.
pub fn chat(
    edition: &Edition,
    circumstances: &Circumstances,
    style: Style,
    plain: bool,
    mut input: impl BufRead,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut talk = Talk { edition, circumstances: circumstances.clone(), style, plain, last: None };
    let welcome = talk.voice().say(Line::ChatWelcome);
    talk.say(out, &welcome)?;
    loop {
        write!(out, "\n{}: ", talk.voice().say(Line::ChatPrompt))?;
        out.flush()?;
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            return writeln!(out);
        }
        writeln!(out)?;
        if !talk.turn(line, out)? {
            let bye = talk.voice().say(Line::ChatBye);
            return talk.say(out, &bye);
        }
    }
}

struct Talk<'a> {
    edition: &'a Edition,
    circumstances: Circumstances,
    style: Style,
    plain: bool,
    last: Option<Reply>,
}

impl Talk<'_> {
    fn voice(&self) -> &Voice {
        self.edition.snapshot.voice(&self.circumstances.locale)
    }

    fn say(&self, out: &mut impl Write, text: &str) -> io::Result<()> {
        let width = self.style.width.clamp(30, 88);
        textwrap::wrap(text, width).iter().try_for_each(|line| writeln!(out, "{line}"))
    }

    /// One line; `false` ends the conversation.
    fn turn(&mut self, line: Vec<u8>, out: &mut impl Write) -> io::Result<bool> {
        match line.trim_ascii() {
            b"" => {}
            b"/quit" | b"/exit" => return Ok(false),
            b"/hide" => self.hide(out)?,
            number if number.len() <= 2 && number.iter().all(u8::is_ascii_digit) && self.last.is_some() => {
                let number = number.iter().fold(0, |sum, digit| sum * 10 + usize::from(digit - b'0'));
                self.pressed(number, out)?;
            }
            _ => {
                let reply = self.edition.answer(Question::from_bytes(line), &self.circumstances);
                self.show(reply, out)?;
            }
        }
        Ok(true)
    }

    fn pressed(&mut self, number: usize, out: &mut impl Write) -> io::Result<()> {
        let Some(reply) = self.last.take() else { return Ok(()) };
        let Some(button) = number.checked_sub(1).and_then(|at| reply.buttons.get(at)) else {
            let words = self.voice().say(Line::ChatNoButton);
            self.last = Some(reply);
            return self.say(out, &words);
        };
        match &button.go {
            Go::Place(place) => self.circumstances.place = Some(place.clone()),
            Go::Locale(locale) => self.circumstances.locale = locale.clone(),
            _ => {}
        }
        match press(&button.go, &reply.state, &self.edition.snapshot, self.circumstances.now) {
            Some(next) => self.show(next, out),
            None => self.hide(out),
        }
    }

    fn show(&mut self, reply: Reply, out: &mut impl Write) -> io::Result<()> {
        out.write_all(draw(&reply, self.style, true).as_bytes())?;
        self.last = Some(reply);
        Ok(())
    }

    fn hide(&mut self, out: &mut impl Write) -> io::Result<()> {
        self.last = None;
        if !self.plain {
            write!(out, "{CLEAR}")?;
        }
        let words = self.voice().say(Line::ChatHidden);
        self.say(out, &words)
    }
}
