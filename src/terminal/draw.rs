//! A reply as lines of text.
//!
//! The order is the reply's own. Control and bidirectional characters that are not ours are left out: content may come from anyone's folder.

use std::fmt::Write as _;

use crate::answer::{Countries, Reply, ServiceView};

/// How to draw.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Columns to fill.
    pub width: usize,
    /// Whether colour and weight may be used.
    pub colour: bool,
}

const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const RESET: &str = "\u{1b}[0m";
/// A service stands between two lines of text: its name is marked.
const MARK: &str = "» ";
/// A space at which no line breaks.
const NO_BREAK: &str = "\u{a0}";
/// Lines longer than this are hard to read, however wide the window is.
const WIDEST: usize = 88;

/// Draws a reply; with `numbered`, its buttons too.
pub fn draw(reply: &Reply, style: Style, numbered: bool) -> String {
    let mut page = Page { text: String::new(), style: Style { width: style.width.clamp(30, WIDEST), ..style } };
    page.head(reply);
    page.weighted(BOLD, &reply.title);
    page.paragraph(&reply.opening);
    let known = reply.place.is_some();
    let listed = reply.outcome == "menu" && reply.services.len() > 1;
    let mut services = reply.services.iter();
    if known && !listed {
        services.by_ref().take(1).for_each(|service| page.service(service));
    }
    page.steps(&reply.steps);
    page.paragraph(&reply.next);
    if let Some(also) = &reply.also {
        page.weighted(BOLD, &also.title);
        page.steps(&also.steps);
    }
    if known {
        services.for_each(|service| page.service(service));
    } else if let Some(countries) = &reply.countries {
        page.countries(countries);
    }
    if !numbered && reply.outcome != "answer" {
        page.steps(&reply.choices.iter().map(|choice| choice.title.clone()).collect::<Vec<_>>());
    }
    page.weighted(DIM, &reply.notice);
    if numbered {
        page.buttons(reply);
    }
    page.text
}

struct Page {
    text: String,
    style: Style,
}

impl Page {
    fn head(&mut self, reply: &Reply) {
        self.line("", "", &reply.emergency.text, BOLD);
        for way in &reply.emergency.silent {
            self.line("  ", "  ", way, "");
        }
        self.line("", "", &reply.bot, "");
        self.line("", "", &reply.place_line, DIM);
        self.gap();
    }

    /// One text, wrapped, without a blank line after it.
    fn line(&mut self, first: &str, rest: &str, text: &str, weight: &str) {
        let text = clean(text);
        if text.is_empty() {
            return;
        }
        let options = whole_words(self.style.width).initial_indent(first).subsequent_indent(rest);
        for line in textwrap::wrap(&whole_numbers(&text), options) {
            let line = line.replace(NO_BREAK, " ");
            let _ = if self.style.colour && !weight.is_empty() {
                writeln!(self.text, "{weight}{line}{RESET}")
            } else {
                writeln!(self.text, "{line}")
            };
        }
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn paragraph(&mut self, text: &str) {
        self.weighted("", text);
    }

    fn weighted(&mut self, weight: &str, text: &str) {
        if !text.is_empty() {
            self.line("", "", text, weight);
            self.gap();
        }
    }

    fn steps(&mut self, steps: &[String]) {
        for step in steps {
            self.line("  - ", "    ", step, "");
        }
        self.gap();
    }

    fn service(&mut self, service: &ServiceView) {
        self.line(MARK, "  ", &service.name, BOLD);
        let facts: Vec<&str> =
            std::iter::once(&service.hours).chain(&service.tags).map(String::as_str).filter(|fact| !fact.is_empty()).collect();
        for way in &service.ways {
            self.line("  ", "    ", way, "");
        }
        self.line("  ", "  ", &facts.join(" · "), DIM);
        for words in [&service.about, &service.how, &service.limits, &service.privacy] {
            self.line("  ", "  ", words, "");
        }
        self.gap();
    }

    /// Without a place: a line for each country.
    fn countries(&mut self, countries: &Countries) {
        self.line("", "", &countries.title, "");
        countries.lines.iter().for_each(|line| self.line("  ", "    ", line, ""));
        self.gap();
    }

    fn buttons(&mut self, reply: &Reply) {
        let labels: Vec<String> =
            reply.buttons.iter().enumerate().map(|(at, button)| format!("[{}] {}", at + 1, button.label)).collect();
        // A label is never broken over two lines.
        let whole: Vec<String> = labels.iter().map(|label| label.replace(' ', NO_BREAK)).collect();
        for line in textwrap::wrap(&clean(&whole.join("  ")), whole_words(self.style.width)) {
            let _ = writeln!(self.text, "{}", line.replace(NO_BREAK, " "));
        }
    }
}

/// Lines break at spaces alone: half an address or half a number reaches nobody.
fn whole_words(width: usize) -> textwrap::Options<'static> {
    textwrap::Options::new(width)
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
}

/// A number's own spaces are none at which a line may break.
fn whole_numbers(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut before = None;
    while let Some(c) = chars.next() {
        let inside = c == ' ' && before.is_some_and(is_digit) && chars.peek().copied().is_some_and(is_digit);
        if inside {
            whole.push_str(NO_BREAK);
        } else {
            whole.push(c);
        }
        before = Some(c);
    }
    whole
}

const fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Without control, bidirectional and zero-width characters.
pub(super) fn clean(text: &str) -> String {
    let ours = |c: &char| {
        !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().filter(ours).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stays_on_one_line() {
        let text = whole_numbers("You can call 0800 1111 or text SHOUT to 85258.");
        for width in 10..40 {
            let lines = textwrap::wrap(&text, whole_words(width));
            assert!(lines.iter().any(|line| line.replace(NO_BREAK, " ").contains("0800 1111")), "{width}: {lines:?}");
        }
    }
}
