//! The lists that `check` reads, parsed from `locales/<locale>/language.toml`: a moderator adds a word without code.
//!
//! Loading only parses them; no rule runs here. The terms with patterns are in `check::terms`.

use std::collections::BTreeMap;
use std::ops::Range;

use super::table::{Table, Text};

/// What a language's words must not, or must, say.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// Body parts, acts and methods of self-harm: never outside a service's name.
    pub graphic: Vec<String>,
    /// How somebody could do harm or hide it: never in the topics that explain it.
    pub method: Vec<String>,
    /// Sentences that say whose fault it is not.
    pub not_your_fault: Vec<String>,
    /// Words of fault that somebody worried about their own thoughts is never met with.
    pub fault_words: Vec<String>,
    /// A hard word and the easier one.
    pub swap: BTreeMap<String, String>,
    /// The questions that the bot may ask.
    pub navigation: Navigation,
    /// Words that mean suicide.
    pub suicide: Vec<String>,
    /// Words that a first line, which others may see on a lock screen, never holds.
    pub abuse_words: Vec<String>,
    /// "day and night": said only of what is always open.
    pub always_open: Vec<String>,
    /// "if no one answers".
    pub no_answer: Vec<String>,
    /// Given names: with a place or a date they tell who somebody is.
    pub given_names: Vec<String>,
    /// Verbs that, at a sentence's beginning, give an order.
    pub orders: Vec<String>,
    /// Orders that are safety all the same.
    pub safe_orders: Vec<String>,
    /// Capitals that are a name although no service bears them.
    pub capitals: Vec<String>,
    /// Who acts when a child is said to have done something.
    pub actors: Vec<String>,
    /// Who is a child, as the subject of a sentence.
    pub children: Vec<String>,
    /// What a child is not made the doer of: "sent", "met".
    pub child_acts: Vec<String>,
    /// Months and days: with a name they tell who somebody is.
    pub dates: Vec<String>,
    /// What the bot's lines must say: by line, the words of which each must be there.
    pub must_say: BTreeMap<String, Vec<String>>,
    /// Whoever says this also says that.
    pub also: Vec<Also>,
}

/// The questions that the bot may ask, by where they may stand.
#[derive(Clone, Debug, Default)]
pub struct Navigation {
    /// In an answer.
    pub text: Vec<String>,
    /// As a title.
    pub title: Vec<String>,
    /// In the emergency lines.
    pub emergency: Vec<String>,
    /// On buttons and above menus.
    pub button: Vec<String>,
}

/// A pair of patterns: text in which the first is found must hold the second.
#[derive(Clone, Debug)]
pub struct Also {
    /// The rule that it belongs to.
    pub rule: String,
    /// What is said.
    pub says: String,
    /// What must then be said too.
    pub also: String,
    /// In the same `line` or the same `answer`.
    pub whole_answer: bool,
    /// What to write.
    pub instead: String,
    /// Where the pattern stands, for its own mistakes.
    pub span: Range<usize>,
}

/// Reads the lists out of a language's table; each may be missing.
pub(super) fn read(table: &mut Table<'_, '_>) -> Lists {
    // Terms are read by `check::terms`; here the key is only known.
    table.tables("term", |_| ());
    table.inner("sources");
    Lists {
        graphic: words(table, "graphic"),
        method: words(table, "method"),
        not_your_fault: words(table, "not_your_fault"),
        fault_words: words(table, "fault_words"),
        swap: pairs(table, "swap"),
        navigation: navigation(table),
        suicide: words(table, "suicide"),
        abuse_words: words(table, "abuse_words"),
        always_open: words(table, "always_open"),
        no_answer: words(table, "no_answer"),
        given_names: words(table, "given_names"),
        orders: words(table, "orders"),
        safe_orders: words(table, "safe_orders"),
        capitals: words(table, "capitals"),
        actors: words(table, "actors"),
        children: words(table, "children"),
        child_acts: words(table, "child_acts"),
        dates: words(table, "dates"),
        must_say: must_say(table),
        also: also(table),
    }
}

fn words(table: &mut Table<'_, '_>, key: &'static str) -> Vec<String> {
    table.texts(key).into_iter().map(|text| text.value.to_owned()).collect()
}

fn pairs(table: &mut Table<'_, '_>, key: &'static str) -> BTreeMap<String, String> {
    let pairs = table.inner(key).map(|mut inner| inner.pairs()).unwrap_or_default();
    pairs.into_iter().map(|(from, to)| (from.value.to_owned(), to.value.to_owned())).collect()
}

fn navigation(table: &mut Table<'_, '_>) -> Navigation {
    let Some(mut inner) = table.inner("navigation_questions") else { return Navigation::default() };
    let navigation = Navigation {
        text: words(&mut inner, "text"),
        title: words(&mut inner, "title"),
        emergency: words(&mut inner, "emergency"),
        button: words(&mut inner, "button"),
    };
    inner.finish();
    navigation
}

fn must_say(table: &mut Table<'_, '_>) -> BTreeMap<String, Vec<String>> {
    const LINES: [&str; 3] = ["bot", "notice", "about-this-bot"];
    let Some(mut inner) = table.inner("must_say") else { return BTreeMap::new() };
    let said = LINES.into_iter().map(|line| (line.to_owned(), words(&mut inner, line))).collect();
    inner.finish();
    said
}

fn also(table: &mut Table<'_, '_>) -> Vec<Also> {
    let mut all = Vec::new();
    table.tables("also", |mut inner| {
        let owned = |text: Option<Text<'_>>| text.map(|text| text.value.to_owned()).unwrap_or_default();
        let span = inner.key_span("says");
        let also = Also {
            rule: owned(inner.required("rule")),
            says: owned(inner.required("says")),
            also: owned(inner.required("also")),
            whole_answer: inner.text("within").is_some_and(|text| text.value == "answer"),
            instead: owned(inner.required("instead")),
            span,
        };
        all.push(also);
        inner.finish();
    });
    all
}
