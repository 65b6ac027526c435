//! The command line, as programs and people use it.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn waymark(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
    run(command.args(arguments), input)
}

fn run(command: &mut Command, input: &[u8]) -> Output {
    for name in ["WAYMARK_PLACE", "WAYMARK_CONTENT", "WAYMARK_LOCALE", "WAYMARK_AT"] {
        command.env_remove(name);
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A child that refuses its flags reads no input.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

const AT: [&str; 2] = ["--at", "2026-11-24T10:00:00Z"];

#[test]
fn ask_json_has_the_fields_that_others_build_on() {
    let output =
        waymark(&["ask", "--json", "--place", "wales", AT[0], AT[1], "he", "says", "he", "will", "post", "my", "nudes"], b"");
    assert_eq!(output.status.code(), Some(0));
    let reply = json(&output);
    for field in [
        "outcome",
        "urgent",
        "topic",
        "choices",
        "locale",
        "reviewed",
        "place",
        "reader",
        "revision",
        "emergency",
        "title",
        "opening",
        "steps",
        "next",
        "services",
        "bot",
        "notice",
        "buttons",
    ] {
        assert!(reply.get(field).is_some(), "{field}");
    }
    assert_eq!(reply["emergency"]["phones"][0], "999");
    for field in
        ["id", "name", "phone", "text", "webchat", "url", "open", "hours", "cost", "for", "languages", "checked", "stale"]
    {
        assert!(reply["services"][0].get(field).is_some(), "{field}");
    }
    assert!(
        reply["buttons"].as_array().unwrap().iter().all(|button| button["action"].is_string() && button["label"].is_string())
    );
}

#[test]
fn the_same_question_at_the_same_time_is_the_same_json_byte_for_byte() {
    let ask = || waymark(&["ask", "--json", AT[0], AT[1], "my uncle touches me"], b"").stdout;
    assert!(!ask().is_empty());
    assert_eq!(ask(), ask());
}

#[test]
fn a_question_may_come_from_stdin_and_be_a_megabyte() {
    let reply = json(&waymark(&["ask", "--json", "-"], b"i want to kill myself"));
    assert_eq!(reply["urgent"], "self-harm-and-suicide");
    let reply = json(&waymark(&["ask", "--json", "-"], &b"help me please ".repeat(70_000)));
    assert!(reply["services"][0]["ways"][0].is_string());
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_get_an_answer_and_are_not_repeated() {
    use std::os::unix::ffi::OsStrExt as _;
    let question = std::ffi::OsStr::from_bytes(b"\xff\xfe zebrafinch \xe2\x80\xae i was raped");
    let output = run(Command::new(env!("CARGO_BIN_EXE_waymark")).args(["ask", "--json"]).arg(question), b"");
    assert_eq!(json(&output)["urgent"], "sexual-assault-now");
    let everything = [output.stdout, output.stderr].concat();
    assert!(!String::from_utf8_lossy(&everything).contains("zebrafinch"));
}

#[test]
fn wrong_usage_is_exit_2_and_says_what_there_is() {
    let output = waymark(&["ask", "--place", "narnia", "hello"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("scotland"));
    assert!(output.stdout.is_empty());
    assert_eq!(waymark(&["ask", "--at", "yesterday", "hello"], b"").status.code(), Some(2));
    assert_eq!(waymark(&["sing"], b"").status.code(), Some(2));
}

#[test]
fn content_with_a_mistake_is_exit_1_with_path_line_and_column() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales/en-GB")).unwrap();
    std::fs::create_dir_all(folder.path().join("responses")).unwrap();
    std::fs::write(folder.path().join("responses/places.toml"), "[england]\nemergncy = [\"999\"]\nlocale = \"en-GB\"\n").unwrap();
    let output = waymark(&["ask", "--content", folder.path().to_str().unwrap(), "hello"], b"");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("responses/places.toml:2:1") && said.contains("write `emergency`"), "{said}");
}

#[test]
fn match_gives_a_line_for_a_line_and_none_for_an_empty_one() {
    let output = waymark(&["match"], b"the police never called me back\n\ni live in cardiff\n\xff\xff\n");
    let rows: Vec<Value> = output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[0]["topics"][0], "police-not-listening");
    assert_eq!((&rows[1]["outcome"], rows[1]["topics"].as_array().unwrap().len()), (&Value::from("none"), 0));
    assert_eq!(rows[2]["place"], "wales");
    for field in ["outcome", "topics", "ranked", "urgent", "locale", "place", "reader", "confidence"] {
        assert!(rows[3].get(field).is_some(), "{field}");
    }
}

#[test]
fn chat_works_piped_a_number_presses_a_button_and_nothing_is_kept() {
    let output = waymark(
        &["chat", "--place", "scotland", "--plain", AT[0], AT[1]],
        b"he says he will post my pics if i dont pay\n2\n99\n/hide\n/quit\n",
    );
    assert_eq!(output.status.code(), Some(0));
    let page = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(page.contains("In danger now? Call 999.") && page.contains("Threats to share sexual images"), "{page}");
    assert!(page.contains("More services") && page.contains("There is no button with that number."), "{page}");
    assert!(!page.contains("post my pics") && !page.contains('\u{1b}'), "{page}");
}

#[test]
fn an_address_is_never_broken_over_two_lines() {
    let arguments = ["chat", "--plain", "--place", "united-kingdom", AT[0], AT[1]];
    let output = waymark(&arguments, b"im in danger right now\n1\nim in danger right now\n2\n");
    let page = String::from_utf8_lossy(&output.stdout);
    assert!(page.contains("https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/"), "{page}");
}

#[test]
fn list_shows_ids_dates_and_confidence() {
    for what in ["topics", "services", "places", "locales"] {
        let output = waymark(&["list", what, "--json"], b"");
        let rows: Vec<Value> =
            String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(!rows.is_empty() && rows.iter().all(|row| row["id"].is_string()), "{what}");
        if what == "services" {
            assert!(
                rows.iter().all(|row| row["confidence"] == "source" && row.get("checked").is_some() && row["source"].is_string())
            );
        }
    }
    assert!(!waymark(&["list", "topics"], b"").stdout.is_empty());
}
