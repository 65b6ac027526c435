//! The rules as text: for one moderator (`--explain`) and as `docs/rules.md`.

use std::fmt::Write as _;

use crate::content::check::{Held, RULES, Rule, rule};

/// Explains a rule: what, why, its sources, where it is held.
pub fn explain(id: &str) -> Option<String> {
    let rule = rule(id)?;
    let mut text = format!("{}: {}\n\nWhy: {}\n{}: {}\n", rule.id, rule.what, rule.why, held(rule.held), rule.how);
    for source in rule.source {
        let _ = writeln!(text, "Source: {source}");
    }
    if rule.source.is_empty() {
        text.push_str("Source: this project's own judgement\n");
    }
    if rule.held == Held::Check {
        text.push_str(if rule.may_allow {
            "A comment above the message lets it pass: `# check: allow "
        } else {
            "No comment lets it pass.\n"
        });
        if rule.may_allow {
            let _ = writeln!(text, "{} — why`", rule.id);
        }
    }
    Some(text)
}

fn held(held: Held) -> &'static str {
    match held {
        Held::Check => "Checked by `waymark check`",
        Held::Test => "Held by tests of the code",
        Held::Person => "Not checked by a program",
    }
}

/// `docs/rules.md`.
pub fn rules_document() -> String {
    let mut text = String::from(
        "# Rules\n\nWhat Waymark's words and facts keep to, why, and who holds them. Made from `src/content/check/rules.rs` by\n`UPDATE_DOCS=1 cargo test rules_document`; a test shows that it is current. `waymark check --explain R10` prints one.\n\n\
         | rule | what | why | held | source |\n|---|---|---|---|---|\n",
    );
    for rule in RULES {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {}: {} | {} |",
            rule.id,
            rule.what,
            rule.why,
            held(rule.held),
            rule.how,
            sources(rule)
        );
    }
    text.push_str(
        "\nA rule without a source is this project's own judgement. Each term of `locales/*/terms.toml` names its own sources.\n",
    );
    text
}

fn sources(rule: &Rule) -> String {
    let links = rule.source.iter().enumerate().map(|(at, page)| format!("[{}]({page})", at + 1));
    links.collect::<Vec<_>>().join(" ")
}
