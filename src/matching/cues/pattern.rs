//! A cue's pattern, as its author writes it: words and classes in order, with gaps.
//!
//! `<self> ..3 <hurt> me|us` — a class in `< >`, alternatives with `|`, `_` inside a phrase (`on_his_way`), `?` after what may be left out, `..3`
//! for up to three tokens between. A pattern never reaches over a break, and no negation stands in a gap.
//! Called by `cues::file`.

use std::collections::BTreeMap;

use super::vocabulary::{AGE, Class, NUMBER, Vocabulary, YEAR};

/// The most variants that `?` may make of one pattern.
const MOST_VARIANTS: usize = 64;
const LONGEST_GAP: u16 = 12;
/// Classes that are a kind of token and stand in no file.
const KINDS: [&str; 3] = [NUMBER, AGE, YEAR];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    /// How many tokens may stand between the element before and this one.
    pub gap: u16,
    pub class: Class,
}

/// A pattern, and what owns it in its file.
#[derive(Debug)]
pub struct Pattern {
    pub elements: Box<[Element]>,
    pub owner: Owner,
    /// Where it begins in its file, in bytes.
    pub begins: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Context(usize),
    Cue(usize),
}

/// The classes of one file, with everything they refer to written out.
pub type Classes = BTreeMap<String, Vec<String>>;

/// Reads a pattern into its variants, one for each choice of what may be left out.
///
/// # Errors
/// What is wrong and what to write, in one sentence.
pub fn parse(text: &str, classes: &Classes, vocabulary: &mut Vocabulary) -> Result<Vec<Box<[Element]>>, String> {
    let mut variants: Vec<Vec<Element>> = vec![Vec::new()];
    let mut gap = 0;
    for part in text.split_whitespace() {
        if let Some(tokens) = part.strip_prefix("..") {
            gap = tokens.parse().ok().filter(|gap| (1..=LONGEST_GAP).contains(gap)).ok_or_else(|| {
                format!("\"{part}\" is not a gap; write two dots and a number from 1 to {LONGEST_GAP}, like ..3")
            })?;
            continue;
        }
        let (part, optional) = part.strip_suffix('?').map_or((part, false), |part| (part, true));
        let element = Element { gap, class: class_of(part, classes, vocabulary)? };
        gap = 0;
        let without = if optional { variants.clone() } else { Vec::new() };
        for variant in &mut variants {
            variant.push(element);
        }
        // What is left out hands its gap to what follows.
        variants.extend(without.into_iter().filter(|variant| element.gap == 0 || !variant.is_empty()));
        if variants.len() > MOST_VARIANTS {
            return Err("this pattern has too many \"?\"; split it into two patterns".into());
        }
    }
    if gap != 0 {
        return Err("this pattern ends in a gap; write a word or a <class> after it".into());
    }
    variants.retain(|variant| !variant.is_empty());
    if variants.is_empty() {
        return Err("this pattern can match nothing at all; leave one part without \"?\"".into());
    }
    Ok(variants
        .into_iter()
        .map(|mut variant| {
            if let Some(first) = variant.first_mut() {
                first.gap = 0;
            }
            variant.into()
        })
        .collect())
}

fn class_of(part: &str, classes: &Classes, vocabulary: &mut Vocabulary) -> Result<Class, String> {
    let mut members = Vec::new();
    for alternative in part.split('|') {
        if KINDS.contains(&alternative) {
            members.push(alternative.to_owned());
            continue;
        }
        match alternative.strip_prefix('<').and_then(|name| name.strip_suffix('>')) {
            Some(name) => members.extend_from_slice(
                classes.get(name).ok_or_else(|| format!("there is no class <{name}>; add it under [words], or mend the name"))?,
            ),
            None if alternative.is_empty() || !alternative.chars().all(|letter| letter.is_alphanumeric() || letter == '_') => {
                return Err(format!("\"{alternative}\" is not a word; write it as a question has it: lower case, no apostrophe"));
            }
            None => members.push(alternative.replace('_', " ")),
        }
    }
    Ok(vocabulary.class(members))
}

/// Writes out the classes that refer to other classes.
///
/// # Errors
/// The class and the member that is wrong, with what to write.
pub fn write_out(raw: &Classes) -> Result<Classes, (String, String, String)> {
    let mut done = Classes::new();
    for name in raw.keys() {
        let mut members = Vec::new();
        collect(raw, name, 0, &mut members).map_err(|(member, message)| (name.clone(), member, message))?;
        done.insert(name.clone(), members);
    }
    Ok(done)
}

fn collect(raw: &Classes, name: &str, depth: u8, out: &mut Vec<String>) -> Result<(), (String, String)> {
    for member in raw.get(name).into_iter().flatten() {
        if member.split(' ').any(|word| KINDS.contains(&word)) {
            out.push(member.clone());
        } else if let Some(other) = member.strip_prefix('<').and_then(|name| name.strip_suffix('>')) {
            if depth > 8 {
                return Err((member.clone(), format!("<{other}> comes back to itself; take it out of one of the classes")));
            }
            if !raw.contains_key(other) {
                return Err((member.clone(), format!("there is no class <{other}>; add it under [words], or mend the name")));
            }
            collect(raw, other, depth + 1, out)?;
        } else if member.is_empty()
            || !member.chars().all(|letter| letter.is_alphanumeric() || letter == ' ')
            || member.to_lowercase() != *member
        {
            return Err((
                member.clone(),
                format!("\"{member}\" is not as a question has it; write lower case, without apostrophe, hyphen or other marks"),
            ));
        } else {
            out.push(member.clone());
        }
    }
    Ok(())
}
