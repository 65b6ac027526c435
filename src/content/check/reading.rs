//! How hard a text is to read: Flesch-Kincaid grade for English, LIX elsewhere; and the sentences and words that both count.
//!
//! Syllables are counted by vowel groups with exceptions: dictionaries of patterns miscount words like "someone" and "abused". A list of
//! words with their counts (`tests/cases/syllables.txt`) holds the counter.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::said::{NAME, NUMBER};

/// The sentences of a line. A full stop inside a word ("StopNCII.org") ends none.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = matches!(c, '.' | '!' | '?' | '…' | '।' | '؟' | '۔');
        let closes = chars.peek().is_none_or(|(_, next)| next.is_whitespace() || matches!(next, '"' | '\'' | '”' | '’' | ')'));
        if ends && closes {
            let end = at + c.len_utf8();
            push(text, start..end, &mut sentences);
            start = end;
        }
    }
    push(text, start..text.len(), &mut sentences);
    sentences
}

/// Keeps a range without the space and closing quotes before it, if it holds a word.
fn push(text: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let raw = text.get(range.clone()).unwrap_or_default();
    let from = raw.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '’' | ')'));
    let start = range.end - from.len();
    let end = start + from.trim_end().len();
    if from.contains(|c: char| c.is_alphanumeric() || c == NAME || c == NUMBER) {
        sentences.push(start..end);
    }
}

/// The words of a text; a number written in groups ("0800 1111") is one.
pub fn words(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = Vec::new();
    let mut after_number = false;
    for token in text.split_whitespace() {
        if !token.contains(|c: char| c.is_alphanumeric() || c == NAME || c == NUMBER) {
            continue;
        }
        let number = token.chars().all(|c| !c.is_alphabetic() && c != NAME && c != NUMBER);
        if !(number && after_number) {
            words.push(token);
        }
        after_number = number;
    }
    words
}

/// The Flesch-Kincaid grade of an English text; names and numbers are left out of it.
pub fn grade(text: &str) -> f64 {
    Grades::default().grade(text)
}

/// Grades of many texts that share lines: each line is counted once.
#[derive(Default)]
pub struct Grades(FxHashMap<String, Count>);

impl Grades {
    /// As [`grade`].
    pub fn grade(&mut self, text: &str) -> f64 {
        let mut all = Count::default();
        for line in text.lines() {
            let own = match self.0.get(line) {
                Some(own) => *own,
                None => *self.0.entry(line.to_owned()).or_insert_with(|| Count::of_line(line)),
            };
            all.sentences += own.sentences;
            all.words += own.words;
            all.syllables += own.syllables;
        }
        all.grade()
    }
}

/// LIX of a text: words a sentence, and the share of words longer than six letters.
pub fn lix(text: &str) -> f64 {
    let (mut total, mut long, mut sentences_found) = (0_usize, 0_usize, 0_usize);
    for line in text.lines() {
        for sentence in sentences(line) {
            let before = total;
            for word in words(line.get(sentence).unwrap_or_default()) {
                let letters = word.chars().filter(|c| c.is_alphabetic()).count();
                total += usize::from(letters > 0);
                long += usize::from(letters > 6);
            }
            sentences_found += usize::from(total > before);
        }
    }
    if total == 0 { 0.0 } else { total as f64 / sentences_found.max(1) as f64 + 100.0 * long as f64 / total as f64 }
}

#[derive(Clone, Copy, Default)]
struct Count {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Count {
    fn of_line(line: &str) -> Self {
        let mut count = Self::default();
        for sentence in sentences(line) {
            let before = count.words;
            for word in words(line.get(sentence).unwrap_or_default()) {
                let letters = word.chars().filter(|c| c.is_alphabetic()).count();
                if letters > 0 {
                    count.words += 1;
                    count.syllables += word.split('-').map(syllables).sum::<usize>().max(1);
                }
            }
            count.sentences += usize::from(count.words > before);
        }
        count
    }

    fn grade(&self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        0.39 * self.words as f64 / self.sentences.max(1) as f64 + 11.8 * self.syllables as f64 / self.words as f64 - 15.59
    }
}

/// Words that the rules below would miscount.
const EXCEPTIONS: &[(&str, usize)] = &[
    ("aged", 1),
    ("area", 3),
    ("areas", 3),
    ("being", 2),
    ("business", 2),
    ("centre", 2),
    ("centres", 2),
    ("client", 2),
    ("create", 2),
    ("created", 3),
    ("deaf", 1),
    ("diary", 3),
    ("different", 3),
    ("element", 3),
    ("evening", 2),
    ("evenings", 2),
    ("every", 2),
    ("everyone", 3),
    ("everything", 3),
    ("everywhere", 3),
    ("family", 3),
    ("fire", 1),
    ("garda", 2),
    ("gardai", 3),
    ("hour", 1),
    ("hours", 1),
    ("hundred", 2),
    ("idea", 3),
    ("ideas", 3),
    ("ireland", 2),
    ("lives", 1),
    ("lonely", 2),
    ("maybe", 2),
    ("naked", 2),
    ("nobody", 3),
    ("poem", 2),
    ("people", 2),
    ("quiet", 2),
    ("real", 1),
    ("reality", 4),
    ("recipe", 3),
    ("refused", 2),
    ("related", 3),
    ("really", 2),
    ("safety", 2),
    ("science", 2),
    ("society", 4),
    ("someone", 2),
    ("something", 2),
    ("sometimes", 2),
    ("somewhere", 2),
    ("somebody", 3),
    ("theatre", 3),
    ("therefore", 2),
    ("trial", 2),
    ("triumph", 2),
    ("usually", 4),
    ("usual", 3),
    ("variety", 4),
    ("wednesday", 2),
    ("whose", 1),
    ("wicked", 2),
    ("worried", 2),
    ("carried", 2),
    ("married", 2),
    ("created", 3),
    ("crisis", 2),
    ("diet", 2),
    ("fuel", 2),
    ("giant", 2),
    ("lion", 2),
    ("riot", 2),
    ("ruin", 2),
    ("reaction", 3),
    ("create", 2),
    ("cooperate", 4),
    ("samaritans", 4),
    ("anyone", 3),
    ("done", 1),
    ("one", 1),
    ("once", 1),
    ("forehead", 2),
    ("household", 2),
    ("housework", 2),
    ("lifeline", 2),
    ("helpline", 2),
    ("helplines", 2),
    ("childline", 2),
    ("online", 2),
    ("timeline", 2),
    ("phoneline", 2),
    ("homework", 2),
    ("safeguarding", 3),
    ("themselves", 2),
    ("yourselves", 2),
    ("ourselves", 2),
    ("whereabouts", 3),
    ("likewise", 2),
    ("otherwise", 3),
    ("meanwhile", 2),
    ("nevertheless", 4),
    ("elsewhere", 2),
    ("anywhere", 3),
    ("nowhere", 2),
    ("experience", 4),
    ("audience", 3),
    ("obedience", 4),
    ("violent", 3),
    ("quietly", 3),
    ("period", 3),
    ("radio", 3),
    ("video", 3),
    ("videos", 3),
    ("via", 2),
    ("media", 3),
    ("social", 2),
    ("special", 2),
    ("official", 3),
    ("soldier", 2),
    ("appropriate", 4),
    ("immediately", 5),
    ("immediate", 4),
    ("association", 5),
    ("appreciate", 4),
    ("association", 5),
    ("actually", 4),
    ("sexual", 3),
    ("sexually", 4),
    ("gradually", 4),
    ("casual", 3),
    ("mutual", 3),
    ("individual", 5),
    ("guarantee", 3),
    ("language", 2),
    ("guardian", 3),
    ("guardians", 3),
    ("persuade", 2),
    ("persuaded", 3),
    ("suicide", 3),
    ("suicidal", 4),
    ("having", 2),
    ("cafe", 2),
    ("saying", 2),
    ("doesn't", 2),
    ("isn't", 2),
    ("didn't", 2),
    ("wasn't", 2),
    ("couldn't", 2),
    ("wouldn't", 2),
    ("shouldn't", 2),
    ("hasn't", 2),
    ("haven't", 2),
];

/// The syllables of an English word.
pub fn syllables(word: &str) -> usize {
    let lower: String = word.to_lowercase().replace('\u{2019}', "'");
    let trimmed = lower.trim_matches(|c: char| !c.is_alphabetic());
    if let Some((_, count)) = EXCEPTIONS.iter().find(|(known, _)| *known == trimmed) {
        return *count;
    }
    let bare = trimmed.strip_suffix("'s").unwrap_or(trimmed);
    if let Some((_, count)) = EXCEPTIONS.iter().find(|(known, _)| *known == bare) {
        return *count;
    }
    let letters: Vec<char> = bare.chars().filter(|c| c.is_alphabetic()).collect();
    by_groups(&letters).max(usize::from(!letters.is_empty()))
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é' | 'ï')
}

/// Vowel groups, less the silent ones, more where two vowels are said apart.
fn by_groups(letters: &[char]) -> usize {
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let mut count = 0;
    for index in 0..letters.len() {
        count += usize::from(is_vowel(at(index)) && (index == 0 || !is_vowel(at(index - 1))));
    }
    let word: String = letters.iter().collect();
    count += said_apart(&word);
    count - silent(&word).min(count)
}

/// Pairs of vowels that are two syllables.
fn said_apart(word: &str) -> usize {
    let mut count = 0;
    for pair in ["ia", "io", "iu", "eo", "ua", "uo", "iest", "ier"] {
        for (at, _) in word.match_indices(pair) {
            let before = word.get(..at).unwrap_or_default();
            let after = word.get(at + pair.len()..).unwrap_or_default();
            let soft = before.ends_with(['t', 's', 'c', 'g', 'x']) && (after.starts_with(['n', 'u', 'l']) || after.is_empty());
            let silent_u = pair.starts_with('u') && before.ends_with(['q', 'g']);
            let one = matches!(pair, "eo") && (before.ends_with('p') || before.ends_with('g'));
            let inner = before.ends_with(|c: char| is_vowel(c));
            let short = matches!(pair, "ier" | "iest") && before.ends_with(['c', 'd', 'f', 'h']) && before.len() < 3;
            count += usize::from(!soft && !silent_u && !one && !inner && !short);
        }
    }
    // go-ing, do-ing, try-ing
    if let Some(before) = word.strip_suffix("ing").or_else(|| word.strip_suffix("ings")) {
        count += usize::from(before.ends_with(|c: char| is_vowel(c)));
    }
    count
}

/// Vowel groups that are not said.
fn silent(word: &str) -> usize {
    let mut count = 0;
    let consonant_before = |text: &str, from_end: usize| text.chars().rev().nth(from_end).is_some_and(|c| !is_vowel(c));
    let stem =
        ["ment", "ments", "ly", "less", "ful", "fully", "ness", "some"].into_iter().find_map(|suffix| word.strip_suffix(suffix));
    if let Some(stem) = stem
        && stem.len() > 2
        && stem.ends_with('e')
        && !stem.ends_with("ee")
        && !(stem.ends_with("le") && consonant_before(stem, 2))
    {
        count += 1;
    }
    let ends_in_e = word.ends_with('e') && !word.ends_with("ee") && consonant_before(word, 1);
    let syllabic_le = word.ends_with("le") && consonant_before(word, 2);
    if ends_in_e && !syllabic_le && word.chars().filter(|c| is_vowel(*c)).count() > 1 {
        count += 1;
    }
    if let Some(before) = word.strip_suffix("es") {
        let said = before.ends_with(['s', 'x', 'z', 'c', 'g']) || before.ends_with("ch") || before.ends_with("sh");
        let le = before.ends_with('l') && consonant_before(before, 1);
        if !said && !le && consonant_before(before, 0) && before.chars().any(is_vowel) {
            count += 1;
        }
    }
    if let Some(before) = word.strip_suffix("ed")
        && !before.ends_with(['t', 'd'])
        && (!before.ends_with('l') || !consonant_before(before, 1) || before.ends_with("ll") || before.ends_with("rl"))
        && consonant_before(before, 0)
        && before.chars().any(is_vowel)
    {
        count += 1;
    }
    count
}
