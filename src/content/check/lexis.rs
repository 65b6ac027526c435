//! A language's lists as compiled patterns, and what they find in one line.
//!
//! A line is scanned once however often it is said: what is found depends on its words alone. Rules that also need to know where a line
//! stands are in `words`.

use std::ops::Range;

use regex::Regex;

use super::super::diagnostic::{Findings, Severity, Severity::Error, Severity::Warning};
use super::super::files::Files;
use super::super::id::Locale;
use super::super::lists::Lists;
use super::super::source::Source;
use super::normal::Normal;
use super::reading::{sentences, words};
use super::rules::rule;
use super::said::{Line, NAME, NUMBER};
use super::terms::{self, Term, Terms};

/// Something found in a line.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Where in the line.
    pub range: Range<usize>,
    /// Which rule.
    pub rule: &'static str,
    /// How bad.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub instead: String,
}

/// A sentence is better no longer than this many words.
const LONG_SENTENCE: usize = 15;
/// And never longer than this.
const LONGEST_SENTENCE: usize = 20;
/// A word of more capitals than this is shouted.
const CAPITALS: usize = 4;

/// A compiled pair of `also`.
#[derive(Debug)]
pub struct Pair {
    /// The rule it belongs to.
    pub rule: &'static str,
    /// What is said.
    pub says: Regex,
    /// What must then be said too.
    pub also: Regex,
    /// Within the whole answer rather than the line.
    pub whole_answer: bool,
    /// What to write.
    pub instead: String,
}

impl Pair {
    /// One line alone is worth a look; the others can harm.
    pub fn severity(&self) -> Severity {
        if self.rule == "two-lines" { Warning } else { Error }
    }
}

/// A language's lists, ready to be asked.
#[derive(Debug)]
pub struct Lexis<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// Whether a first-language reader has checked it: until then, terms of another language than English only warn.
    pub reviewed: bool,
    /// The lists themselves.
    pub lists: &'a Lists,
    terms: &'a [Term],
    graphic: Option<Regex>,
    swap: Option<Regex>,
    acts: Option<Regex>,
    actors: Option<Regex>,
    /// Method talk.
    pub method: Option<Regex>,
    /// "day and night".
    pub always_open: Option<Regex>,
    /// "if no one answers".
    pub no_answer: Option<Regex>,
    /// Words of fault.
    pub fault: Option<Regex>,
    /// Words of abuse.
    pub abuse: Option<Regex>,
    /// Orders at a sentence's beginning.
    pub orders: Option<Regex>,
    /// Those that are safety.
    pub safe_orders: Option<Regex>,
    /// The pairs.
    pub pairs: Vec<Pair>,
    /// Capitals that are a name.
    pub capitals: &'a [String],
}

impl<'a> Lexis<'a> {
    /// Compiles a language's lists.
    pub fn new(
        locale: &'a Locale,
        reviewed: bool,
        lists: &'a Lists,
        terms: &'a Terms,
        capitals: &'a [String],
        files: &Files,
        findings: &mut Findings,
    ) -> Self {
        let path = format!("locales/{locale}/language.toml");
        let nowhere = Source::new(&path, "");
        let source = files.get(&path).unwrap_or(&nowhere);
        let mut list = |words: &[String], key: &str| match any_of(words) {
            Ok(regex) => regex,
            Err(message) => {
                let at = source.text.find(key).unwrap_or(0);
                findings.error(
                    source,
                    at..at + key.len(),
                    "pattern",
                    message,
                    "write plain words; `*` at an end stands for any letters",
                );
                None
            }
        };
        let swap: Vec<String> = lists.swap.keys().cloned().collect();
        let acts = acts(lists);
        let compiled = Self {
            locale,
            reviewed,
            lists,
            terms: terms.of(locale.language()),
            graphic: list(&lists.graphic, "graphic"),
            swap: list(&swap, "swap"),
            acts,
            actors: list(&lists.actors, "actors"),
            method: list(&lists.method, "method"),
            always_open: list(&lists.always_open, "always_open"),
            no_answer: list(&lists.no_answer, "no_answer"),
            fault: list(&lists.fault_words, "fault_words"),
            abuse: list(&lists.abuse_words, "abuse_words"),
            orders: list(&lists.orders, "orders"),
            safe_orders: list(&lists.safe_orders, "safe_orders"),
            pairs: Vec::new(),
            capitals,
        };
        Self { pairs: pairs(lists, source, findings), ..compiled }
    }

    /// Everything that the words of a line break; what lies within a service's name is not ours to change.
    pub fn scan(&self, line: &Line) -> Vec<Hit> {
        let mut hits = Vec::new();
        self.terms(&line.text, &mut hits);
        self.lists(&line.text, &mut hits);
        hits.retain(|hit| !line.is_name(&hit.range));
        self.shapes(line, &mut hits);
        hits
    }

    fn terms(&self, text: &str, hits: &mut Vec<Hit>) {
        let normal = Normal::of(text);
        let settled = self.reviewed || self.locale.language() == "en";
        for term in self.terms {
            for (range, severity) in term.hits(normal.as_str()) {
                let found = normal.as_str().get(range.clone()).unwrap_or_default();
                hits.push(Hit {
                    range: normal.original(range.clone()),
                    rule: term.rule,
                    severity: if settled { severity } else { Warning },
                    message: format!("\"{found}\" ({}): {}", term.id, term.why),
                    instead: write(&term.instead),
                });
            }
        }
    }

    fn lists(&self, text: &str, hits: &mut Vec<Hit>) {
        for found in self.graphic.iter().flat_map(|regex| regex.find_iter(text)) {
            hits.push(Hit {
                range: found.range(),
                rule: "R45",
                severity: Error,
                message: format!("\"{}\" is graphic detail", found.as_str()),
                instead: "leave it out, or say it without detail".to_owned(),
            });
        }
        for found in self.swap.iter().flat_map(|regex| regex.find_iter(text)) {
            let easy = self.lists.swap.get(&found.as_str().to_lowercase()).map_or("an easier word", String::as_str);
            hits.push(Hit {
                range: found.range(),
                rule: "R47",
                severity: Warning,
                message: format!("\"{}\" is a hard word", found.as_str()),
                instead: format!("write \"{easy}\""),
            });
        }
        for pair in self.pairs.iter().filter(|pair| !pair.whole_answer) {
            if let Some(found) = pair.says.find(text).filter(|_| !pair.also.is_match(text)) {
                hits.push(Hit {
                    range: found.range(),
                    rule: pair.rule,
                    severity: pair.severity(),
                    message: format!("\"{}\" stands here without what must go with it", found.as_str()),
                    instead: pair.instead.clone(),
                });
            }
        }
    }

    /// Rules about the shape of a line: length of sentences, capitals, exclamation marks, who acts.
    fn shapes(&self, line: &Line, hits: &mut Vec<Hit>) {
        let (text, plain) = (line.text.as_str(), line.plain.as_str());
        for bare in sentences(plain) {
            let range = line.back(bare.clone());
            let sentence = plain.get(bare.clone()).unwrap_or_default();
            let length = words(sentence).len();
            if length > LONG_SENTENCE {
                hits.push(Hit {
                    range,
                    rule: "R40",
                    severity: if length > LONGEST_SENTENCE { Error } else { Warning },
                    message: format!("this sentence has {length} words"),
                    instead: format!("write two sentences, each of {LONG_SENTENCE} words or fewer"),
                });
            }
            if let Some(act) = self.acts.as_ref().and_then(|acts| acts.find(sentence))
                && !self.actors.as_ref().is_some_and(|actors| actors.is_match(sentence))
            {
                hits.push(Hit {
                    range: line.back(bare.start + act.start()..bare.start + act.end()),
                    rule: "R12",
                    severity: Warning,
                    message: format!("\"{}\": nobody else acts in this sentence", act.as_str()),
                    instead: "say what the person who did it did, such as \"someone got you to send it\"".to_owned(),
                });
            }
        }
        for (at, mark) in text.match_indices(['!', '！']) {
            hits.push(Hit {
                range: at..at + mark.len(),
                rule: "R44",
                severity: Warning,
                message: "an exclamation mark shouts".to_owned(),
                instead: "write a full stop".to_owned(),
            });
        }
        for word in plain.split(|c: char| !c.is_alphanumeric()) {
            let shouted = word.chars().count() > CAPITALS && word.chars().all(char::is_uppercase);
            if shouted && !self.capitals.iter().chain(&self.lists.capitals).any(|known| known == word) {
                let at = text.find(word).unwrap_or(0);
                hits.push(Hit {
                    range: at..at + word.len(),
                    rule: "R44",
                    severity: Warning,
                    message: format!("\"{word}\" is in capitals"),
                    instead: "write it in small letters".to_owned(),
                });
            }
        }
    }
}

/// "write "x", or "y""
pub(super) fn write(instead: &[String]) -> String {
    let quoted: Vec<String> = instead.iter().map(|words| format!("\"{words}\"")).collect();
    format!("write {}", quoted.join(", or "))
}

/// Any of some words, whole and without regard to case; `*` at an end stands for any letters.
fn any_of(words: &[String]) -> Result<Option<Regex>, &'static str> {
    let parts: Vec<String> =
        words.iter().filter(|word| !word.trim_matches('*').trim().is_empty()).map(|word| word_pattern(word)).collect();
    if parts.is_empty() {
        return Ok(None);
    }
    let pattern = format!("(?i)(?:{})", parts.join("|"));
    regex::RegexBuilder::new(&pattern).size_limit(1 << 22).build().map(Some).map_err(|_| "this list grows too large")
}

fn word_pattern(word: &str) -> String {
    let edge = |c: Option<char>| if c.is_some_and(char::is_alphanumeric) { r"\b" } else { "" };
    let core = word.trim_matches('*');
    let front = if word.starts_with('*') { r"\b\w*" } else { edge(core.chars().next()) };
    let back = if word.ends_with('*') { r"\w*" } else { edge(core.chars().last()) };
    format!("{front}{}{back}", regex::escape(core))
}

/// "the child sent": a child, perhaps has or had, and an act.
fn acts(lists: &Lists) -> Option<Regex> {
    if lists.children.is_empty() || lists.child_acts.is_empty() {
        return None;
    }
    let join = |words: &[String]| words.iter().map(|word| regex::escape(word)).collect::<Vec<_>>().join("|");
    let pattern = format!(r"(?i)\b(?:{}) (?:has |have |had |then )?(?:{})\b", join(&lists.children), join(&lists.child_acts));
    Regex::new(&pattern).ok()
}

fn pairs(lists: &Lists, source: &Source, findings: &mut Findings) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for also in &lists.also {
        match (rule(&also.rule), terms::pattern(&also.says, false), terms::pattern(&also.also, false)) {
            (Some(rule), Ok(says), Ok(other)) => pairs.push(Pair {
                rule: rule.id,
                says,
                also: other,
                whole_answer: also.whole_answer,
                instead: also.instead.clone(),
            }),
            (None, ..) => findings.error(
                source,
                also.span.clone(),
                "pattern",
                format!("there is no rule `{}`", also.rule),
                "write an id of docs/rules.md",
            ),
            (_, Err(message), _) | (_, _, Err(message)) => {
                findings.error(source, also.span.clone(), "pattern", message, "write it like '\\bkeep\\b' in single quotes");
            }
        }
    }
    pairs
}

/// Whether a text holds nothing but names and numbers.
pub(super) fn is_bare(plain: &str) -> bool {
    !plain.chars().any(|c| c.is_alphabetic() && c != NAME && c != NUMBER)
}
