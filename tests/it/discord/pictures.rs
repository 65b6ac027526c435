//! `cargo test --test it -- --ignored pictures`: draws each surface from the bodies that were really sent, as a phone shows it, dark and light,
//! into `docs/pictures/` (afterwards cropped and reduced to 24 colours, to keep the repository small). Needs Chromium (Debian: `chromium`).

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use super::{EPHEMERAL, message, signed_in};
use crate::double::payload::{At, Person, buttons};

#[test]
#[ignore = "needs Chromium, and writes pictures"]
fn pictures_of_each_surface() {
    let (double, _bot) = signed_in(&[("WAYMARK_PLACE", "england")]);
    let person = Person::default();
    let ask = |words: &str| double.interact(&person.command(&double, "ask", &[("question", words)], At::Server));
    let answer = ask("he says he will post my pics if i dont pay");
    let press = |label: &str, on: &Value| {
        let (_, id, chosen) = buttons(on).into_iter().find(|(own, ..)| own == label).unwrap();
        double.interact(&person.press(&double, &id, chosen.as_deref(), EPHEMERAL, At::Server))
    };
    let picture = json!({"attachments": [{"id": "1", "filename": "a.png", "url": "http://127.0.0.1:1/a.png", "size": 1}]});
    let surfaces = [
        ("answer", answer.clone()),
        ("urgent", ask("i want to kill myself")),
        ("choose", ask("asdf")),
        ("place-menu", press("Change place", &answer)),
        ("services", press("More services", &answer)),
        ("direct-message", double.write(&person.message(&double, "my uncle touches me", &json!({})))),
        ("picture-sent", double.write(&person.message(&double, "look", &picture))),
        ("get-help-with-this", double.interact(&person.with_this(&double, "send me a pic"))),
        ("panel", double.interact(&person.command(&double, "panel", &[], At::Server))),
        ("hide", double.interact(&person.command(&double, "hide", &[], At::Server))),
        ("about", double.interact(&person.command(&double, "about", &[], At::Server))),
    ];
    let folder = tempfile::tempdir().unwrap();
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    std::fs::create_dir_all(&out).unwrap();
    for (name, body) in surfaces {
        let private = message(&body)["flags"].as_u64().unwrap_or_default() & EPHEMERAL != 0;
        for theme in ["dark", "light"] {
            let page = folder.path().join(format!("{name}-{theme}.html"));
            std::fs::write(&page, html(message(&body), private, theme)).unwrap();
            let height = 150 + body.to_string().len() * 2 / 5;
            let status = Command::new("chromium")
                .args([
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                ])
                .args(["--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1"])
                .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
                .arg(format!("--window-size=412,{}", height.clamp(500, 2_400)))
                .arg(format!("--screenshot={}", out.join(format!("{name}-{theme}.png")).display()))
                .arg(format!("file://{}", page.display()))
                .output()
                .unwrap();
            assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
        }
    }
}

/// A message as a phone shows it.
fn html(message: &Value, private: bool, theme: &str) -> String {
    let (back, text, faint, card, link) = if theme == "dark" {
        ("#313338", "#dbdee1", "#949ba4", "#2b2d31", "#00a8fc")
    } else {
        ("#ffffff", "#313338", "#5c5e66", "#f2f3f5", "#006ce7")
    };
    let mut page = format!(
        "<!doctype html><meta charset=utf-8><style>body{{margin:0;padding:12px;width:388px;background:{back};color:{text};font:15px/1.35 'DejaVu Sans',sans-serif}}\
         a{{color:{link};text-decoration:none}}small{{color:{faint};font-size:12px}}.e{{background:{card};border-left:4px solid #2e7d8c;border-radius:4px;padding:10px 12px;margin:8px 0}}\
         .t{{font-weight:700;margin-bottom:6px}}.b{{display:inline-block;margin:4px 6px 0 0;padding:7px 12px;border-radius:6px;background:#4e5058;color:#fff;font-size:13px}}\
         .p{{background:#4752c4}}.d{{background:#c03537}}.m{{display:block;padding:9px 12px;margin-top:4px;border-radius:6px;background:{card};color:{faint}}}ul{{margin:4px 0;padding-left:20px}}p{{margin:0 0 8px}}</style>\
         <div><b>Waymark</b> <small>APP</small></div>"
    );
    page += &markdown(message["content"].as_str().unwrap_or_default());
    for embed in message["embeds"].as_array().into_iter().flatten() {
        let title = markdown(embed["title"].as_str().unwrap_or_default());
        let _ = write!(
            page,
            "<div class=e><div class=t>{title}</div>{}</div>",
            markdown(embed["description"].as_str().unwrap_or_default())
        );
    }
    for row in message["components"].as_array().into_iter().flatten() {
        page += "<div>";
        for part in row["components"].as_array().into_iter().flatten() {
            if part["type"] == 3 {
                let _ = write!(page, "<span class=m>{} ▾</span>", escape(part["placeholder"].as_str().unwrap_or_default()));
            } else {
                let class = match part["style"].as_u64() {
                    Some(1) => "b p",
                    Some(4) => "b d",
                    _ => "b",
                };
                let _ = write!(page, "<span class='{class}'>{}</span>", escape(part["label"].as_str().unwrap_or_default()));
            }
        }
        page += "</div>";
    }
    if private {
        page += "<p><small>Only you can see this · <a>Dismiss message</a></small></p>";
    }
    page
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The Markdown that we write: bold, small lines, lists, links.
fn markdown(text: &str) -> String {
    let mut page = String::new();
    for line in text.lines() {
        if line.is_empty() {
            page += "<p></p>";
        } else if let Some(small) = line.strip_prefix("-# ") {
            let _ = write!(page, "<div><small>{}</small></div>", inline(small));
        } else if let Some(item) = line.strip_prefix("- ") {
            let _ = write!(page, "<ul><li>{}</li></ul>", inline(item));
        } else {
            let _ = write!(page, "<div>{}</div>", inline(line));
        }
    }
    page
}

fn inline(line: &str) -> String {
    let mut drawn = String::new();
    let mut rest = line;
    let mut bold = false;
    while let Some(c) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("**") {
            bold = !bold;
            drawn += if bold { "<b>" } else { "</b>" };
            rest = after;
        } else if let Some((address, after)) = rest.strip_prefix("<https").and_then(|rest| rest.split_once('>')) {
            let _ = write!(drawn, "<a>https{}</a>", escape(address));
            rest = after;
        } else if let Some((label, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once("](")) {
            let _ = write!(drawn, "<a>{}</a>", escape(label));
            rest = after.split_once(')').map_or("", |(_, rest)| rest);
        } else {
            let (c, length) = if c == '\\' {
                (rest.chars().nth(1).unwrap_or(' '), 1 + rest.chars().nth(1).map_or(0, char::len_utf8))
            } else {
                (c, c.len_utf8())
            };
            drawn += &escape(&c.to_string());
            rest = &rest[length..];
        }
    }
    drawn
}
