//! A message of an answer as it is kept: what Fluent parsed, in a tenth of the room.
//!
//! `fluent-syntax` parses and `words` checks; here the tree becomes a list of pieces that point into the file's own text, because the
//! library's tree of all topics takes 7 MB, most of it room to grow. It knows only what content may use: text, services and their fields,
//! variables, and choices by one; anything else makes no phrase. Used by `words`.

use std::fmt::Write as _;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::source::{Source, Text};

/// One message.
#[derive(Debug)]
pub(super) struct Phrase(Box<[Piece]>);

/// A part of the file's text, in bytes.
#[derive(Clone, Copy, Debug)]
struct Slice {
    start: u32,
    end: u32,
}

impl Slice {
    fn of(source: &Source, text: &str) -> Option<Self> {
        let start = source.offset_of(text)?;
        Some(Self { start: u32::try_from(start).ok()?, end: u32::try_from(start + text.len()).ok()? })
    }

    fn read(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

#[derive(Debug)]
enum Piece {
    Text(Slice),
    /// A number into the facts.
    Fact(u16),
    /// A variable's name.
    Variable(Slice),
    Choice(Box<Choice>),
}

#[derive(Debug)]
struct Choice {
    /// The name of the variable that decides.
    by: Slice,
    variants: Box<[(Slice, Box<[Piece]>)]>,
    default: u16,
}

/// The words that phrases of one file take from elsewhere: names and fields of services, each once.
#[derive(Debug, Default)]
pub(super) struct Facts(Vec<Box<str>>);

impl Facts {
    fn add(&mut self, words: &str) -> Option<u16> {
        let at = self.0.iter().position(|known| **known == *words).unwrap_or_else(|| {
            self.0.push(words.into());
            self.0.len() - 1
        });
        u16::try_from(at).ok()
    }
}

/// Makes phrases of one file's messages.
pub(super) struct Phrases<'a> {
    pub(super) source: &'a Source,
    /// The words of a service, or of a field of it.
    pub(super) fact: &'a dyn Fn(&str, Option<&str>) -> Option<String>,
    /// What they found.
    pub(super) facts: Facts,
}

impl Phrases<'_> {
    /// Makes a phrase of a message that was checked; `None` where it holds what content may not use.
    pub(super) fn phrase(&mut self, pattern: &Pattern<&str>) -> Option<Phrase> {
        self.pieces(pattern).map(Phrase)
    }

    fn pieces(&mut self, pattern: &Pattern<&str>) -> Option<Box<[Piece]>> {
        let pieces = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => Slice::of(self.source, value).map(Piece::Text),
            PatternElement::Placeable { expression } => self.expression(expression),
        });
        pieces.collect()
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Option<Piece> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let by = Slice::of(self.source, id.name)?;
                let default = u16::try_from(variants.iter().position(|variant| variant.default)?).ok()?;
                let variants = variants.iter().map(|variant| self.variant(variant)).collect::<Option<_>>()?;
                Some(Piece::Choice(Box::new(Choice { by, variants, default })))
            }
            Expression::Select { .. } => None,
        }
    }

    fn variant(&mut self, variant: &Variant<&str>) -> Option<(Slice, Box<[Piece]>)> {
        let VariantKey::Identifier { name } = variant.key else { return None };
        Some((Slice::of(self.source, name)?, self.pieces(&variant.value)?))
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<Piece> {
        match inline {
            InlineExpression::MessageReference { id, attribute } => {
                let words = (self.fact)(id.name, attribute.as_ref().map(|field| field.name))?;
                self.facts.add(&words).map(Piece::Fact)
            }
            InlineExpression::VariableReference { id } => Slice::of(self.source, id.name).map(Piece::Variable),
            InlineExpression::StringLiteral { value } => self.facts.add(&unescape_unicode_to_string(value)).map(Piece::Fact),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => None,
        }
    }
}

/// What a phrase is said with.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    /// The file's text.
    pub(super) text: &'a Text,
    pub(super) facts: &'a Facts,
    /// The value of a variable.
    pub(super) value: &'a dyn Fn(&str) -> &'a str,
    /// Whether numbers and names are fenced off from a line that runs from right to left.
    pub(super) fenced: bool,
}

impl Phrase {
    /// The words, for these values of the variables.
    pub(super) fn say(&self, voice: Voice<'_>) -> String {
        let mut out = String::new();
        voice.add(&self.0, &mut out);
        out
    }
}

impl Voice<'_> {
    fn add(self, pieces: &[Piece], out: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(slice) => out.push_str(slice.read(self.text)),
                Piece::Fact(at) => self.foreign(self.facts.0.get(usize::from(*at)).map_or("", |words| words), out),
                Piece::Variable(name) => self.foreign((self.value)(name.read(self.text)), out),
                Piece::Choice(choice) => {
                    let value = (self.value)(choice.by.read(self.text));
                    let exact = choice.variants.iter().find(|(key, _)| key.read(self.text) == value);
                    let taken = exact.or_else(|| choice.variants.get(usize::from(choice.default)));
                    if let Some((_, pieces)) = taken {
                        self.add(pieces, out);
                    }
                }
            }
        }
    }

    /// Adds what is not the sentence's own.
    fn foreign(self, words: &str, out: &mut String) {
        if self.fenced {
            let _ = write!(out, "\u{2068}{words}\u{2069}");
        } else {
            out.push_str(words);
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

    use super::super::diagnostic::Findings;
    use super::super::fluent;
    use super::*;

    const TEXT: &str = "title = Plain
opening = { $reader ->
        [friend] Your { $place }, { line.phone }.
        [parent] { $place ->
            [wales] Line one.
                Line two, deeper.
           *[other] { \"\" }
        }
       *[other] Call { line }{ \"! \\u00e9\" }
    }
steps =
    One { line.phone }.

    Two { $place ->
        [wales] in Wales
       *[other] elsewhere
    }, then.
next = { $place } and { \"[\" } end
";

    #[test]
    fn a_phrase_says_what_the_library_says() {
        let mut bundle = FluentBundle::new(vec![]);
        bundle.set_use_isolating(false);
        let facts = "line = A line\n    .phone = 123\n".to_owned();
        for text in [TEXT.to_owned(), facts] {
            bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
        }
        let source = Source::new("x.ftl", TEXT);
        let messages = fluent::parse(&source, &mut Findings::default());
        assert_eq!(messages.len(), 4);
        let fact = |_: &str, field: Option<&str>| Some(field.map_or("A line", |_| "123").to_owned());
        let mut phrases = Phrases { source: &source, fact: &fact, facts: Facts::default() };
        for message in messages {
            let phrase = phrases.phrase(&message.value.unwrap()).unwrap();
            for (place, reader) in [("wales", "friend"), ("wales", "parent"), ("none", "parent"), ("none", "unknown")] {
                let value = |name: &str| if name == "place" { place } else { reader };
                let voice = Voice { text: &source.text, facts: &phrases.facts, value: &value, fenced: false };
                let args: FluentArgs<'_> = [("place", place), ("reader", reader)]
                    .map(|(name, value)| (name, FluentValue::from(value)))
                    .into_iter()
                    .collect();
                let pattern = bundle.get_message(message.id.name).and_then(|message| message.value()).unwrap();
                let theirs = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
                assert_eq!(phrase.say(voice), theirs, "{} for {place}, {reader}", message.id.name);
            }
        }
    }

    #[test]
    fn a_number_is_fenced_off_where_lines_run_from_right_to_left() {
        let source = Source::new("x.ftl", "next = a { line } b\n");
        let messages = fluent::parse(&source, &mut Findings::default());
        let mut phrases = Phrases { source: &source, fact: &|_, _| Some("999".to_owned()), facts: Facts::default() };
        let phrase = phrases.phrase(messages[0].value.as_ref().unwrap()).unwrap();
        let voice = Voice { text: &source.text, facts: &phrases.facts, value: &|_| "", fenced: true };
        assert_eq!(phrase.say(voice), "a \u{2068}999\u{2069} b");
    }

    #[test]
    fn what_content_may_not_use_makes_no_phrase() {
        let source = Source::new("x.ftl", "next = { NUMBER($place) }\n");
        let messages = fluent::parse(&source, &mut Findings::default());
        let mut phrases = Phrases { source: &source, fact: &|_, _| None, facts: Facts::default() };
        assert!(phrases.phrase(messages[0].value.as_ref().unwrap()).is_none());
    }
}
