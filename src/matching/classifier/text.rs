//! From what was typed to tokens: Unicode forms, case, apostrophes, emoji, "heeelp", "h e l p".
//!
//! It knows no language: stems, slang and spelling come after it (`words`). It never keeps a question: a `Text` wipes
//! itself when cleared and when dropped. Called by `words` at training and for every question; the sentence breaks it
//! leaves are for the urgent cues and for place and reader.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use zeroize::Zeroize;

use super::emoji;
use super::rng::key;
use super::wipe::wipe;

/// Characters looked at from the start of a long message, and from its end: people say what they need first or last.
/// 4,000 characters then cost what 360 do.
const HEAD: usize = 240;
const TAIL: usize = 120;

/// What a token is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Letters only.
    Word,
    /// Digits only.
    Number,
    /// Letters mixed with digits or signs: "13yo", "r4pe", "gr8".
    Mixed,
    /// The word an emoji stands for.
    Emoji,
    /// The end of a sentence or a line: it has no text.
    #[default]
    Break,
}

/// One token; its letters are in `Text`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Token {
    start: u32,
    end: u32,
    /// Key of its letters, for all tables that know words.
    pub key: u64,
    /// What it is.
    pub kind: Kind,
    /// It held a letter three times or more ("heeelp"): two are kept.
    pub stretched: bool,
    /// It was typed in capitals, two letters or more.
    pub shouted: bool,
}

impl Token {
    /// Whether it is the same word, typed alike as far as reading goes.
    #[must_use]
    pub fn is_like(self, other: Self) -> bool {
        (self.key, self.kind, self.stretched) == (other.key, other.kind, other.stretched)
    }
}

/// A question, read. Reuse one for many questions: it keeps its memory and wipes its content.
#[derive(Debug, Default)]
pub struct Text {
    letters: String,
    tokens: Vec<Token>,
}

impl Zeroize for Text {
    fn zeroize(&mut self) {
        self.letters.zeroize();
        wipe(&mut self.tokens);
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Text {
    /// Reads a message anew; what was there before is wiped.
    pub fn read(&mut self, message: &str) {
        self.zeroize();
        let mut reader =
            Reader { text: self, open: None, last: '\0', run: 0, upper: 0, lower: 0, signs: 0, digits: 0, stretched: false };
        if message.len() <= HEAD + TAIL {
            reader.span(message);
        } else {
            let head = message.char_indices().nth(HEAD).map_or(message.len(), |(at, _)| at);
            let tail = message.char_indices().nth_back(TAIL - 1).map_or(0, |(at, _)| at).max(head);
            reader.span(message.get(..head).unwrap_or_default());
            reader.close();
            reader.rest(message.get(head..).unwrap_or_default(), tail - head);
        }
        reader.close();
        self.join_spaced();
        let Self { letters, tokens } = self;
        for token in tokens {
            token.key = key(letters.get(token.start as usize..token.end as usize).unwrap_or_default());
        }
    }

    /// The tokens in order, breaks included (their text is empty).
    pub fn tokens(&self) -> impl Iterator<Item = (Token, &str)> {
        self.tokens.iter().map(|t| (*t, self.text(*t)))
    }

    /// The normalised letters of a token.
    #[must_use]
    pub fn text(&self, token: Token) -> &str {
        self.letters.get(token.start as usize..token.end as usize).unwrap_or_default()
    }

    /// "h e l p" → "help": four or more single letters in a row, or three that are the whole message ("s o s").
    fn join_spaced(&mut self) {
        let single = |t: &Token, letters: &str| {
            t.kind == Kind::Word
                && letters.get(t.start as usize..t.end as usize).is_some_and(|w| {
                    let mut chars = w.chars();
                    chars.next().is_some_and(|c| !stands_alone(c)) && chars.next().is_none()
                })
        };
        let words = self.tokens.iter().filter(|t| t.kind != Kind::Break).count();
        let mut out = Vec::with_capacity(self.tokens.len());
        let mut rest = self.tokens.as_slice();
        let mut joined = false;
        while let Some(first) = rest.first().copied() {
            let run = rest.iter().take_while(|t| single(t, &self.letters)).count();
            if run >= 4 || (run == 3 && words == 3) {
                let mut word: String =
                    rest.iter().take(run).filter_map(|t| self.letters.get(t.start as usize..t.end as usize)).collect();
                let start = self.letters.len() as u32;
                self.letters.push_str(&word);
                word.zeroize();
                out.push(Token { start, end: self.letters.len() as u32, ..first });
                joined = true;
            } else {
                out.extend_from_slice(rest.get(..run.max(1)).unwrap_or_default());
            }
            rest = rest.get(run.max(1)..).unwrap_or_default();
        }
        if joined {
            self.tokens = out;
        }
    }
}

/// Scripts written without spaces: each character is its own word.
#[must_use]
pub const fn stands_alone(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

const fn is_latin(c: char) -> bool {
    matches!(c, '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}')
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '\u{02bc}' | '\u{00b4}' | '`' | '\u{2032}' | '\u{02b9}')
}

/// Words that lose their vowel before another in French and Italian: what follows is a word of its own.
const ELISIONS: &[&str] =
    &["l", "d", "j", "qu", "c", "n", "m", "t", "s", "un", "dell", "all", "nell", "dall", "sull", "quest", "jusqu", "lorsqu"];

/// Letters said one by one that take the ending of a verb ("od'd", "sa'd"): an e stands for the apostrophe, so that a locale can spell them out.
const SPELT_OUT: &[&str] = &["od", "sa", "ko", "dm", "pm"];

/// The state of one pass over a message.
struct Reader<'a> {
    text: &'a mut Text,
    /// Where the open token began.
    open: Option<usize>,
    last: char,
    run: u8,
    upper: u16,
    lower: u16,
    signs: u16,
    digits: u16,
    stretched: bool,
}

impl Reader<'_> {
    fn span(&mut self, part: &str) {
        if part.is_ascii() {
            self.chars(part.chars());
        } else {
            self.chars(part.nfkc());
        }
    }

    /// The tail of a long message, from the first whole word at or after `from`.
    fn rest(&mut self, part: &str, from: usize) {
        let tail = part.get(from..).unwrap_or_default();
        let skip = tail.find(char::is_whitespace).unwrap_or(0);
        self.span(tail.get(skip..).unwrap_or_default());
    }

    fn chars(&mut self, chars: impl Iterator<Item = char>) {
        let mut chars = chars.peekable();
        while let Some(c) = chars.next() {
            let next = chars.peek().copied();
            if c.is_ascii_lowercase() {
                self.push(c);
            } else if stands_alone(c) && c.is_alphanumeric() {
                self.close();
                self.push(c);
                self.close();
            } else if c.is_alphanumeric() {
                self.letter(c);
            } else if is_combining_mark(c) {
                // A mark belongs to the word, except over a Latin letter (the rest of the accents go in `letter`).
                if self.open.is_some() && !self.last.is_ascii() {
                    self.push(c);
                }
            } else if is_apostrophe(c) && next == Some('d') && self.open_word().is_some_and(|w| SPELT_OUT.contains(&w)) {
                // Without it "od'd" would be "odd".
                self.push('e');
            } else if is_apostrophe(c) {
                let inside = next.is_some_and(char::is_alphabetic);
                if !inside || self.open_word().is_some_and(|w| ELISIONS.contains(&w)) {
                    self.close();
                }
            } else if self.is_sign(c, next) {
                self.signs += 1;
                self.open.get_or_insert(self.text.letters.len());
                self.text.letters.push(c);
                self.last = c;
                self.run = 1;
            } else if matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{00ad}' | '\u{fe0f}' | '\u{640}') {
                // Invisible, or a mere lengthening of an Arabic letter: the word goes on.
            } else {
                self.close();
                if is_break(c) && !(c == '.' && next.is_some_and(char::is_alphanumeric)) {
                    self.mark(Kind::Break, "");
                } else if let Some(word) = emoji::word(c) {
                    self.mark(Kind::Emoji, word);
                }
            }
        }
    }

    /// Signs that stand for letters ("p@in", "$uicide", "s*x"), only where letters follow.
    fn is_sign(&self, c: char, next: Option<char>) -> bool {
        let before = self.open.is_some();
        let follows = next.is_some_and(char::is_alphabetic) || next == Some('*');
        match c {
            '@' | '$' => next.is_some_and(char::is_alphabetic),
            '*' => before && follows,
            '!' | '|' => before && next.is_some_and(char::is_lowercase),
            _ => false,
        }
    }

    /// A letter or digit that is not a plain lower-case ASCII one.
    fn letter(&mut self, c: char) {
        if c.is_ascii_digit() {
            self.digits += 1;
            self.push_raw(c);
            return;
        }
        if c.is_uppercase() {
            self.upper += 1;
        }
        for c in c.to_lowercase() {
            match c {
                'a'..='z' => self.push_raw(c),
                'ß' => {
                    self.push_raw('s');
                    self.push_raw('s');
                }
                'æ' => {
                    self.push_raw('a');
                    self.push_raw('e');
                }
                'œ' => {
                    self.push_raw('o');
                    self.push_raw('e');
                }
                'ø' => self.push_raw('o'),
                'ł' => self.push_raw('l'),
                'đ' | 'ð' => self.push_raw('d'),
                'ı' => self.push_raw('i'),
                _ if is_latin(c) => decompose_canonical(c, |d| {
                    if !is_combining_mark(d) {
                        self.push_raw(d);
                    }
                }),
                _ if is_combining_mark(c) && self.last.is_ascii() => {}
                _ => self.push_raw(c),
            }
        }
    }

    fn push(&mut self, c: char) {
        self.lower += 1;
        self.push_raw(c);
    }

    fn push_raw(&mut self, c: char) {
        self.run = if c == self.last && c.is_alphabetic() { self.run.saturating_add(1) } else { 1 };
        self.last = c;
        if self.run > 2 {
            self.stretched = true;
            return;
        }
        self.open.get_or_insert(self.text.letters.len());
        self.text.letters.push(c);
    }

    fn open_word(&self) -> Option<&str> {
        self.text.letters.get(self.open?..)
    }

    fn mark(&mut self, kind: Kind, word: &str) {
        if kind == Kind::Break && self.text.tokens.last().is_none_or(|t| t.kind == Kind::Break) {
            return;
        }
        let start = self.text.letters.len() as u32;
        self.text.letters.push_str(word);
        let end = self.text.letters.len() as u32;
        self.text.tokens.push(Token { start, end, kind, ..Token::default() });
    }

    fn close(&mut self) {
        if let Some(start) = self.open.take() {
            let letters = self.text.letters.get(start..).unwrap_or_default();
            let digits = usize::from(self.digits);
            let kind = match letters.len() {
                n if n == digits => Kind::Number,
                _ if digits + usize::from(self.signs) > 0 => Kind::Mixed,
                _ => Kind::Word,
            };
            let shouted = self.upper > 1 && self.lower == 0;
            let (start, end) = (start as u32, self.text.letters.len() as u32);
            self.text.tokens.push(Token { start, end, kind, stretched: self.stretched, shouted, key: 0 });
        }
        self.last = '\0';
        self.run = 0;
        self.upper = 0;
        self.lower = 0;
        self.signs = 0;
        self.digits = 0;
        self.stretched = false;
    }
}

const fn is_break(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | ';' | '\n' | '\u{2026}' | '\u{3002}' | '\u{61f}' | '\u{6d4}' | '\u{964}' | '\u{ff1f}' | '\u{ff01}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(message: &str) -> Vec<String> {
        let mut text = Text::default();
        text.read(message);
        text.tokens().map(|(t, w)| if t.kind == Kind::Break { "|".to_owned() } else { w.to_owned() }).collect()
    }

    #[test]
    fn apostrophes_of_every_kind_are_one_word() {
        assert_eq!(read("I'm DON\u{2019}T can\u{2018}t dont"), ["im", "dont", "cant", "dont"]);
    }

    #[test]
    fn a_french_elision_is_two_words() {
        assert_eq!(read("l'école aujourd'hui"), ["l", "ecole", "aujourdhui"]);
    }

    #[test]
    fn accents_go_from_latin_letters_only() {
        assert_eq!(read("Café Łódź İstanbul straße"), ["cafe", "lodz", "istanbul", "strasse"]);
        assert_eq!(read("মদদ कीजिए"), ["মদদ", "कीजिए"]);
    }

    #[test]
    fn stretched_words_keep_two_letters_and_say_so() {
        let mut text = Text::default();
        text.read("heeeeelp");
        assert!(text.tokens().all(|(t, w)| t.stretched && w == "heelp"));
    }

    #[test]
    fn spaced_letters_are_one_word_but_three_within_a_sentence_are_not() {
        assert_eq!(read("h e l p me"), ["help", "me"]);
        assert_eq!(read("s o s"), ["sos"]);
        assert_eq!(read("i m a girl"), ["i", "m", "a", "girl"]);
    }

    #[test]
    fn emoji_are_words_and_sentences_end() {
        assert_eq!(read("\u{1f198}!! he hurt me. why? 3.5"), ["sos", "|", "he", "hurt", "me", "|", "why", "|", "3", "5"]);
    }

    #[test]
    fn mixed_tokens_keep_their_signs() {
        assert_eq!(read("r4pe p@in $uicide s*x 13yo"), ["r4pe", "p@in", "$uicide", "s*x", "13yo"]);
        assert_eq!(read("a@ b $50 wow!"), ["a", "b", "50", "wow", "|"]);
    }

    #[test]
    fn wide_and_fancy_letters_are_letters() {
        assert_eq!(read("ｈｅｌｐ 𝓱𝓮𝓵𝓹"), ["help", "help"]);
    }

    #[test]
    fn a_long_message_is_read_at_both_ends() {
        let long = format!("first {} last", "middle ".repeat(2000));
        let words = read(&long);
        assert_eq!(words.first().map(String::as_str), Some("first"));
        assert_eq!(words.last().map(String::as_str), Some("last"));
        assert!(words.len() < 120);
    }

    #[test]
    fn characters_without_spaces_stand_alone() {
        assert_eq!(read("助けて"), ["助", "け", "て"]);
    }
}
