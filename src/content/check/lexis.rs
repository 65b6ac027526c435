//! A language's lists as compiled patterns, and what they find in one line.
//!
//! A line is scanned once however often it is said: what is found depends on its words alone. Rules that also need to know where a line
//! stands are in `words`.

use std::collections::{BTreeMap, HashMap, HashSet};
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
/// Lines looked through together.
const PAGE: usize = 64;

/// A compiled pair of `also`.
#[derive(Debug)]
pub struct Pair {
    /// The rule it belongs to.
    pub rule: &'static str,
    /// What is said.
    pub says: regex::bytes::Regex,
    /// What must then be said too.
    pub also: regex::bytes::Regex,
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

    /// Everything that the words of each line break; what lies within a service's name is not ours to change.
    ///
    /// A term is looked for in a page of lines before it is looked for in each: most are in none.
    pub fn scan(&self, lines: HashSet<Line>) -> HashMap<Line, Vec<Hit>> {
        let lines: Vec<(Line, Normal)> = lines
            .into_iter()
            .map(|line| {
                let normal = Normal::of(&line.text);
                (line, normal)
            })
            .collect();
        let mut scanned = HashMap::with_capacity(lines.len());
        for page in lines.chunks(PAGE) {
            let whole = page.iter().map(|(_, normal)| normal.as_str()).collect::<Vec<_>>().join("\n");
            let near: Vec<&Term> = self.terms.iter().filter(|term| term.may_hit(&whole)).collect();
            for (line, normal) in page {
                let mut hits = Vec::new();
                self.terms(&near, normal, &mut hits);
                // Names first: a long hit that is a name must not hide a short one that is not.
                hits.retain(|hit| !line.is_name(&hit.range));
                once(&mut hits);
                self.lists(&line.text, &mut hits);
                hits.retain(|hit| !line.is_name(&hit.range));
                self.shapes(line, &mut hits);
                scanned.insert(line.clone(), hits);
            }
        }
        scanned
    }

    fn terms(&self, terms: &[&Term], normal: &Normal, hits: &mut Vec<Hit>) {
        let settled = self.reviewed || self.locale.language() == "en";
        for term in terms {
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
            let found = pair.says.find(text.as_bytes()).filter(|_| !pair.also.is_match(text.as_bytes()));
            if let Some(range) = found.map(|found| found.range()) {
                let found = text.get(range.clone()).unwrap_or_default();
                hits.push(Hit {
                    range,
                    rule: pair.rule,
                    severity: pair.severity(),
                    message: format!("\"{found}\" stands here without what must go with it"),
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

/// Of hits of one rule on the same words the gravest stays, else the longest: one sentence is told once.
fn once(hits: &mut Vec<Hit>) {
    hits.sort_by_key(|hit| (hit.severity, std::cmp::Reverse(hit.range.len()), hit.range.start));
    let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
    for hit in hits.drain(..) {
        let same = |other: &Hit| other.rule == hit.rule && other.range.start < hit.range.end && hit.range.start < other.range.end;
        if !kept.iter().any(same) {
            kept.push(hit);
        }
    }
    *hits = kept;
}

/// "write "x", or "y""
pub(super) fn write(instead: &[String]) -> String {
    let quoted: Vec<String> = instead.iter().map(|words| format!("\"{words}\"")).collect();
    format!("write {}", quoted.join(", or "))
}

/// Any of some words, whole and without regard to case; `*` at an end stands for any letters. Words of one shape share their edges: a thousand
/// words are then one short automaton.
fn any_of(words: &[String]) -> Result<Option<Regex>, &'static str> {
    // Where no word has other letters, an edge need not know of them: the engine is then at its fastest on any text.
    let ascii = words.iter().all(|word| word.is_ascii());
    let (edge, more) = if ascii { (r"(?-u:\b)", r"(?-u:\w*)") } else { (r"\b", r"\w*") };
    let mut shapes: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for word in words.iter().filter(|word| !word.trim_matches('*').trim().is_empty()) {
        let core = word.trim_matches('*');
        let side = |star: bool, end: Option<char>| match (star, end.is_some_and(char::is_alphanumeric)) {
            (true, _) => more,
            (false, true) => edge,
            (false, false) => "",
        };
        let front = side(word.starts_with('*'), core.chars().next());
        let front = if word.starts_with('*') { format!("{edge}{front}") } else { front.to_owned() };
        let back = side(word.ends_with('*'), core.chars().last()).to_owned();
        shapes.entry((front, back)).or_default().push(regex::escape(core));
    }
    if shapes.is_empty() {
        return Ok(None);
    }
    // Of two that begin alike the longer is meant.
    for cores in shapes.values_mut() {
        cores.sort_by_key(|core| std::cmp::Reverse(core.len()));
    }
    let parts: Vec<String> =
        shapes.iter().map(|((front, back), cores)| format!("{front}(?:{}){back}", cores.join("|"))).collect();
    let pattern = format!("(?i)(?:{})", parts.join("|"));
    regex::RegexBuilder::new(&pattern).size_limit(1 << 22).build().map(Some).map_err(|_| "this list grows too large")
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
        match (rule(&also.rule), terms::pattern(&also.says, false, false), terms::pattern(&also.also, false, false)) {
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
