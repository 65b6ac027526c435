//! `waymark check`: each rule finds what breaks it, at its line, and lets good words pass.

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use serde::Deserialize;
use waymark::check::{Options, RULES, Report, check, explain, export_vale, rules_document};
use waymark::content::check::{Terms, grade, lix, syllables};
use waymark::content::{Diagnostic, Files, Severity};
use waymark::terminal::{self, Format};

use crate::support::{EDITION, a_tuesday, circumstances};

#[derive(Deserialize)]
struct TermCases {
    good: Vec<String>,
    term: Vec<TermCase>,
}

#[derive(Deserialize)]
struct TermCase {
    id: String,
    folder: String,
    r#match: Vec<String>,
    ok: Vec<String>,
}

#[derive(Deserialize)]
struct Faults {
    fault: Vec<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    rule: String,
    path: String,
    find: String,
    write: String,
    mark: String,
    #[serde(default = "first")]
    tree: usize,
}

fn first() -> usize {
    1
}

fn shipped() -> BTreeMap<String, String> {
    Files::embedded().iter().map(|source| (source.path.to_string(), source.text.to_string())).collect()
}

fn checked(texts: &BTreeMap<String, String>, now: DateTime<Utc>, routing: bool) -> (Report, bool) {
    let files = Files::from_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let (report, passed) = check(&files, Options { now, routing });
    (report, passed.is_some())
}

/// The shipped content, checked once for all tests, routing too.
static SHIPPED: LazyLock<Report> = LazyLock::new(|| checked(&shipped(), a_tuesday(), true).0);

fn listed(found: &[Diagnostic]) -> String {
    found.iter().map(|one| format!("{one} [{}]", one.rule)).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_term_finds_its_examples_and_lets_the_others_pass() {
    let cases: TermCases = toml::from_str(include_str!("../cases/terms.toml")).unwrap();
    let (terms, wrong) = Terms::of_files(&Files::embedded());
    assert!(wrong.is_empty(), "{}", listed(&wrong));
    assert!(cases.term.len() >= 186);
    let mut known = 0;
    for case in &cases.term {
        let language = case.folder.split('-').next().unwrap();
        let term = terms.of(language).iter().find(|term| term.id == case.id).unwrap_or_else(|| panic!("no term {}", case.id));
        known += 1;
        for text in &case.r#match {
            assert!(term.found_in(text).is_some(), "{} lets pass: {text}", case.id);
        }
        for text in &case.ok {
            assert_eq!(term.found_in(text), None, "{} finds: {text}", case.id);
        }
    }
    assert_eq!(known, terms.languages().map(|(_, terms)| terms.len()).sum::<usize>(), "a term without examples");
    for text in &cases.good {
        for term in terms.of("en") {
            assert_eq!(term.found_in(text), None, "{} finds: {text}", term.id);
        }
    }
}

#[test]
fn the_shipped_content_has_no_error() {
    let errors: Vec<Diagnostic> = SHIPPED.found.iter().filter(|found| found.severity == Severity::Error).cloned().collect();
    assert!(errors.is_empty(), "{}", listed(&errors));
    assert!(checked(&shipped(), a_tuesday(), false).1, "without an error it is `Checked`");
    assert!(SHIPPED.lines > 1_000 && SHIPPED.replies > 1_000);
}

#[test]
fn each_planted_fault_is_found_at_its_line_and_was_not_there_before() {
    let faults: Faults = toml::from_str(include_str!("../cases/rules.toml")).unwrap();
    for tree in [1, 2] {
        let mut texts = shipped();
        let planted: Vec<&Fault> = faults.fault.iter().filter(|fault| fault.tree == tree).collect();
        for fault in &planted {
            let text = texts.get_mut(&fault.path).unwrap_or_else(|| panic!("no {}", fault.path));
            assert!(text.contains(&fault.find), "{}: not in {}: {}", fault.rule, fault.path, fault.find);
            *text = if fault.find.is_empty() {
                format!("{}{text}", fault.write)
            } else {
                text.replacen(&fault.find, &fault.write, 1)
            };
        }
        let (report, passed) = checked(&texts, a_tuesday(), false);
        assert!(!passed);
        for fault in &planted {
            let text = &texts[&fault.path];
            let at = text.find(&fault.mark).unwrap_or_else(|| panic!("{}: no mark {}", fault.rule, fault.mark));
            let line = text[..at].matches('\n').count() + 1;
            let hit = |report: &Report| {
                report.found.iter().any(|one| one.rule == fault.rule && one.path == fault.path && one.position.line == line)
            };
            let near: Vec<Diagnostic> = report.found.iter().filter(|one| one.path == fault.path).cloned().collect();
            assert!(hit(&report), "{} is not found in {}:{line}:\n{}", fault.rule, fault.path, listed(&near));
        }
        let before: Vec<&Fault> = planted
            .iter()
            .filter(|fault| {
                SHIPPED
                    .found
                    .iter()
                    .any(|one| one.rule == fault.rule && one.path == fault.path && one.severity == Severity::Error)
            })
            .copied()
            .collect();
        assert!(before.is_empty());
    }
}

#[test]
fn every_finding_names_a_rule_or_a_fault_of_structure_and_says_what_to_write() {
    for found in &SHIPPED.found {
        assert!(waymark::check::rule(found.rule).is_some(), "{}", found.rule);
        assert!(!found.instead.is_empty(), "{found}");
    }
    for rule in RULES {
        assert!(!rule.what.is_empty() && !rule.why.is_empty() && !rule.how.is_empty(), "{}", rule.id);
    }
}

#[test]
fn a_routing_case_that_breaks_names_the_question_and_both_topics() {
    let mut texts = shipped();
    let path = "responses/sextortion/cases.toml";
    let case = "\n[[case]]\ntext = \"hello there\"\nlocale = \"en-GB\"\nmust = [\"sextortion\"]\nnever = [\"greeting\"]\n";
    texts.get_mut(path).unwrap().push_str(case);
    let (report, _) = checked(&texts, a_tuesday(), true);
    let broken: Vec<&Diagnostic> =
        report.found.iter().filter(|found| found.rule == "routing-case" && found.path == path).collect();
    assert_eq!(broken.len(), 2);
    assert!(broken.iter().all(|found| found.severity == Severity::Error
        && found.message.contains("hello there")
        && found.message.contains("`greeting`")));
    assert!(broken[0].message.contains("`sextortion`"));
    let confusion = report.confusion.unwrap();
    assert!(confusion.asked > 1_000 && confusion.own > confusion.asked / 2);
}

#[test]
fn a_word_that_always_works_is_missed_when_its_fragment_says_another_thing() {
    let mut texts = shipped();
    let path = "locales/en-GB/fragments.toml";
    let spoilt = texts[path].replace("gives = \"emergency\"", "gives = \"greeting\"");
    texts.insert(path.to_owned(), spoilt);
    let (report, _) = checked(&texts, a_tuesday(), true);
    assert!(report.found.iter().any(|found| found.rule == "R35" && found.path == path), "{}", listed(&report.found));
    assert!(!SHIPPED.found.iter().any(|found| matches!(found.rule, "R35" | "R36")));
}

#[test]
fn a_question_of_another_topic_is_nearer_to_that_one() {
    let mut texts = shipped();
    let path = "responses/thanks/questions.en-GB.txt";
    let stray = "he is blackmailing me and wants money or he leaks my nudes";
    texts.get_mut(path).unwrap().extend([stray, "\n"]);
    let (report, _) = checked(&texts, a_tuesday(), true);
    let found =
        report.found.iter().find(|found| found.rule == "nearer-topic" && found.message.contains(stray)).expect("not found");
    assert_eq!((found.severity, found.path.as_str()), (Severity::Warning, path));
    assert!(found.message.contains("`sextortion`") && found.message.contains("`thanks`"));
}

#[test]
fn three_years_on_everything_is_old_and_nothing_is_an_error() {
    let mut texts = shipped();
    let path = "responses/services/united-kingdom.toml";
    let spoilt = texts[path].replace("checked = \"\"", "checked = \"2026-11-20\"");
    texts.insert(path.to_owned(), spoilt);
    let later = "2029-11-24T10:00:00Z".parse().unwrap();
    let (report, passed) = checked(&texts, later, false);
    assert_eq!(report.errors(), 0, "{}", listed(&report.found));
    assert!(passed);
    assert!(report.found.iter().filter(|found| found.rule == "R05" && found.path == path).count() > 50);
    let known = waymark::library::Circumstances { now: later, ..circumstances(Some("england")) };
    let reply = EDITION.answer(waymark::question::Question::new("he has my pics".to_owned()), &known);
    assert!(!reply.services.is_empty() && reply.services.iter().all(|service| service.stale), "everything old is labelled");
}

#[test]
fn an_allowance_lets_pass_what_it_names_with_its_reason() {
    let mut texts = shipped();
    let path = "responses/thanks/en-GB.ftl";
    let long = "You can come back here on any day that you like and ask me again and again.";
    let text = texts[path].replacen("You can come back and ask again.", long, 1).replacen(
        "steps =",
        "# check: allow R40 — it is a rhyme\nsteps =",
        1,
    );
    texts.insert(path.to_owned(), text);
    let (report, passed) = checked(&texts, a_tuesday(), false);
    assert!(passed && !report.found.iter().any(|found| found.path == path), "{}", listed(&report.found));
    let allowed = report.allowed.iter().find(|allowed| allowed.path == path).unwrap();
    assert_eq!((allowed.rule, allowed.used, allowed.reason.as_str()), ("R40", 1, "it is a rhyme"));
}

/// A second language made of the English one.
fn with_welsh() -> BTreeMap<String, String> {
    let mut texts = shipped();
    let english: Vec<(String, String)> =
        texts.iter().filter(|(path, _)| path.starts_with("locales/en-GB/")).map(|(p, t)| (p.clone(), t.clone())).collect();
    for (path, text) in english {
        if !path.ends_with("terms.toml") {
            let text = if path.ends_with("language.toml") { text.replace("reviewed = true", "reviewed = false") } else { text };
            texts.insert(path.replace("en-GB", "cy"), text);
        }
    }
    texts
}

#[test]
fn a_translation_is_compared_with_its_english() {
    let mut texts = with_welsh();
    let words = texts["responses/sextortion/en-GB.ftl"].replacen("or ask { revenge-porn-helpline }.", "or ask someone.", 1);
    let words = words.replacen("title = Threats", "# english: 00000000\ntitle = Dy fai di: threats", 1);
    texts.insert("responses/sextortion/cy.ftl".to_owned(), words);
    let (report, _) = checked(&texts, a_tuesday(), false);
    let found =
        |rule: &str, path: &str| report.found.iter().filter(|found| found.rule == rule && found.path == path).collect::<Vec<_>>();
    assert!(found("R50", "responses/thanks/cy.ftl").len() == 1);
    assert!(found("R51", "locales/cy/language.toml").len() == 1);
    let lost = found("R52", "responses/sextortion/cy.ftl");
    assert!(lost.len() == 1 && lost[0].message.contains("revenge-porn-helpline") && lost[0].severity == Severity::Error);
    let stale = found("stale-translation", "responses/sextortion/cy.ftl");
    assert!(
        stale.iter().any(|one| one.message.contains("changed after"))
            && stale.iter().any(|one| one.message.contains("nothing tells"))
    );
    let blame = found("R10", "responses/sextortion/cy.ftl");
    assert!(blame.iter().any(|one| one.severity == Severity::Warning), "an unreviewed language only warns");
}

#[test]
fn a_translation_that_says_the_same_is_silent() {
    let mut texts = with_welsh();
    texts.insert("responses/thanks/cy.ftl".to_owned(), texts["responses/thanks/en-GB.ftl"].clone());
    let (report, _) = checked(&texts, a_tuesday(), false);
    let marks: Vec<(String, String)> = report
        .found
        .iter()
        .filter(|found| found.rule == "stale-translation")
        .map(|found| {
            (found.position.text.split(' ').next().unwrap().to_owned(), found.instead.split('`').nth(1).unwrap().to_owned())
        })
        .collect();
    assert_eq!(marks.len(), 4);
    let mut words = texts["responses/thanks/cy.ftl"].clone();
    for (id, mark) in marks {
        words = words.replacen(&format!("\n{id} ="), &format!("\n{mark}\n{id} ="), 1);
    }
    texts.insert("responses/thanks/cy.ftl".to_owned(), words);
    let (report, _) = checked(&texts, a_tuesday(), false);
    assert!(!report.found.iter().any(|found| matches!(found.rule, "stale-translation" | "R52")), "{}", listed(&report.found));
}

#[test]
fn words_are_checked_although_the_content_does_not_load() {
    let mut texts = shipped();
    let path = "responses/thanks/en-GB.ftl";
    let text = texts[path]
        .replacen("You can come back and ask again.", "You brought this on yourself.", 1)
        .replacen("title =", "titel =", 1);
    texts.insert(path.to_owned(), text);
    let (report, passed) = checked(&texts, a_tuesday(), false);
    let rules: Vec<&str> = report.found.iter().filter(|found| found.path == path).map(|found| found.rule).collect();
    assert!(!passed && rules.contains(&"R10") && rules.contains(&"unknown-message"), "{rules:?}");
}

fn written(report: &Report, format: Format) -> String {
    let mut out = Vec::new();
    terminal::report(report, format, false, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn broken() -> Report {
    let mut texts = shipped();
    let path = "responses/thanks/en-GB.ftl";
    let text = texts[path].replacen("You can come back and ask again.", "You brought this on yourself.", 1);
    texts.insert(path.to_owned(), text);
    let (mut report, _) = checked(&texts, a_tuesday(), false);
    report.only("R10");
    report
}

#[test]
fn a_broken_rule_is_an_annotation_on_its_line() {
    let said = written(&broken(), Format::Github);
    let start = "::error file=responses/thanks/en-GB.ftl,line=8,endLine=8,col=9,endColumn=33,title=R10::\"brought this on yourself\" (en-brought-on-self): ";
    assert!(said.starts_with(start), "{said}");
    assert!(
        said.contains("%0AInstead: write \"The person who abused them chose to do it.\"") && said.lines().count() == 1,
        "{said}"
    );
}

#[test]
fn json_is_a_line_each_and_people_see_the_line_a_caret_and_a_summary() {
    let report = broken();
    let row: serde_json::Value = serde_json::from_str(&written(&report, Format::Json)).unwrap();
    assert_eq!(
        (&row["path"], &row["line"], &row["column"], &row["end_column"]),
        (&"responses/thanks/en-GB.ftl".into(), &8.into(), &9.into(), &33.into())
    );
    assert_eq!((&row["severity"], &row["rule"]), (&"error".into(), &"R10".into()));
    assert!(row["message"].is_string() && row["instead"].is_string());
    let page = written(&report, Format::Human);
    assert!(
        page.contains("responses/thanks/en-GB.ftl:8:9") && page.contains("^^^^") && page.contains("help: write \""),
        "{page}"
    );
    assert!(page.contains("1 errors, 0 warnings"), "{page}");
}

fn waymark(arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(arguments)
        .env_remove("WAYMARK_CONTENT")
        .env_remove("WAYMARK_AT")
        .output()
        .unwrap();
    (output.status.code().unwrap(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn the_command_checks_the_built_in_content_and_explains_rules() {
    let (code, said) = waymark(&["check", "--no-routing", "--format", "json", "--rule", "r10"]);
    assert_eq!((code, said.as_str()), (0, ""));
    let (code, said) = waymark(&["check", "--explain", "R10"]);
    assert!(code == 0 && said.contains("Why: ") && said.contains("Source: http"), "{said}");
    assert_eq!(waymark(&["check", "--explain", "R999"]).0, 2);
    assert_eq!(waymark(&["check", "--watch"]).0, 2);
    assert_eq!(waymark(&["check", "/nowhere"]).0, 1);
}

#[test]
fn vale_gets_a_rule_for_each_term() {
    let folder = tempfile::tempdir().unwrap();
    let (written, wrong) = export_vale(&Files::embedded(), folder.path()).unwrap();
    assert!(wrong.is_empty() && written >= 186);
    let term = std::fs::read_to_string(folder.path().join("styles/Waymark/en-promiscuous.yml")).unwrap();
    assert!(
        term.contains("extends: existence\n") && term.contains("level: error\n") && term.contains("promiscu(?:ous|ously|ity)"),
        "{term}"
    );
    assert!(folder.path().join(".vale.ini").exists());
}

#[test]
fn rules_document_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, rules_document()).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap_or_default(),
        rules_document(),
        "run UPDATE_DOCS=1 cargo test rules_document"
    );
    assert!(explain("R01").is_some() && explain("R99").is_none());
}

#[test]
fn syllables_are_counted_as_words_are_said() {
    let wrong: Vec<String> = include_str!("../cases/syllables.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(' '))
        .filter(|(word, count)| syllables(word) != count.parse::<usize>().unwrap())
        .map(|(word, count)| format!("{word}: {} instead of {count}", syllables(word)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn reading_level_tells_easy_from_hard() {
    let easy = "You can talk to a person. They will listen. You choose what to say. It is free.";
    let hard = "Confidentiality obligations necessitate disclosure of identifiable safeguarding information to appropriate statutory authorities.";
    assert!(grade(easy) < 2.0 && grade(hard) > 20.0, "{} {}", grade(easy), grade(hard));
    assert!(lix(easy) < 30.0 && lix(hard) > 60.0, "{} {}", lix(easy), lix(hard));
}
