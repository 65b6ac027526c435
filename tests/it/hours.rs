//! Opening hours over the days on which they go wrong. The cases are data: `tests/cases/hours.toml`.

use chrono::DateTime;
use serde::Deserialize;
use waymark::answer::opening;
use waymark::content::{Files, Locale, Snapshot, from_files};

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    what: String,
    hours: Option<String>,
    #[serde(default = "london")]
    timezone: String,
    #[serde(default = "england")]
    served: Vec<String>,
    #[serde(default = "place")]
    place: String,
    at: String,
    /// "open", "closed" or "unknown".
    open: String,
    says: String,
}

fn london() -> String {
    "Europe/London".to_owned()
}
fn england() -> Vec<String> {
    vec!["england".to_owned()]
}
fn place() -> String {
    "england".to_owned()
}

/// The shipped content with one more service, whose hours are the case's.
fn with_service(case: &Case) -> Snapshot {
    let hours =
        case.hours.as_ref().map(|hours| format!("hours = {hours:?}\ntimezone = {:?}\n", case.timezone)).unwrap_or_default();
    let facts = format!(
        "[test-line]\nname = \"Test line\"\nkind = \"helpline\"\nplaces = {:?}\nphone = \"0000 000000\"\n{hours}source = \"\"\nseen = \"\"\nchecked = \"\"\nconfidence = \"source\"\n",
        case.served
    );
    let shipped = Files::embedded();
    let mut texts: Vec<(&str, &str)> = shipped.iter().map(|source| (&*source.path, &*source.text)).collect();
    texts.push(("responses/services/test.toml", &facts));
    texts.push(("responses/services/test.en-GB.ftl", "test-line =\n    .about = A line.\n"));
    from_files(&Files::from_texts(texts)).unwrap_or_else(|found| panic!("{}: {}", case.what, found[0]))
}

#[test]
fn hours_are_right_on_the_days_on_which_they_go_wrong() {
    let cases: Cases = toml::from_str(include_str!("../cases/hours.toml")).unwrap();
    assert!(cases.case.len() >= 20);
    let english = Locale::parse("en-GB").unwrap();
    for case in cases.case {
        let snapshot = with_service(&case);
        let service = snapshot.service("test-line").unwrap();
        let place = snapshot.places().get(&case.place).map(AsRef::as_ref);
        let now = DateTime::parse_from_rfc3339(&case.at).unwrap().to_utc();
        let found = opening(service, place, now, snapshot.voice(&english));
        let state = match found.open {
            Some(true) => "open",
            Some(false) => "closed",
            None => "unknown",
        };
        assert_eq!((state, found.words.as_str()), (case.open.as_str(), case.says.as_str()), "{}", case.what);
    }
}
