//! What the operator has set → [`Settings`], or everything that is wrong at once, each with what to do.
//!
//! The token is read from a file or the environment, never from the command line, and never shown.

use std::path::{Path, PathBuf};
use std::time::Duration;

use zeroize::Zeroizing;

use crate::config::Run;
use crate::content::{PlaceId, Snapshot};

/// What `waymark run` needs.
pub struct Settings {
    pub(super) token: Zeroizing<String>,
    pub(super) place: Option<PlaceId>,
    pub(super) contact: String,
    pub(super) data: Option<PathBuf>,
    pub(super) api: Option<String>,
    pub(super) start_within: Duration,
}

/// What is wrong, and what is only unwise.
#[derive(Debug, Default)]
pub struct Findings {
    /// It cannot run like this.
    pub errors: Vec<String>,
    /// It can.
    pub warnings: Vec<String>,
}

/// A contact is shown in one line of a reply.
const CONTACT: usize = 200;

/// Reads and checks everything.
pub fn read(run: &Run, snapshot: &Snapshot) -> (Option<Settings>, Findings) {
    let mut found = Findings::default();
    let token = token(run, &mut found);
    let place = place(run, snapshot, &mut found);
    let contact = contact(run, &mut found);
    let data = data(run, &mut found);
    let api = api(run, &mut found);
    let settings = match (token, contact) {
        (Some(token), Some(contact)) if found.errors.is_empty() => {
            Some(Settings { token, place, contact, data, api, start_within: Duration::from_secs(run.start_within.max(1)) })
        }
        _ => None,
    };
    (settings, found)
}

fn token(run: &Run, found: &mut Findings) -> Option<Zeroizing<String>> {
    let text = Zeroizing::new(if let Some(file) = &run.token_file { from_file(file, found)? } else { from_environment(found)? });
    let trimmed = text.trim();
    let bare = trimmed.strip_prefix("Bot ").unwrap_or(trimmed);
    if bare.is_empty() || bare.chars().any(|c| c.is_whitespace() || c.is_control() || !c.is_ascii()) {
        found.errors.push(
            "the token does not look like one: copy it from the developer portal (Bot, Reset Token), alone, without quotes or blanks"
                .to_owned(),
        );
        return None;
    }
    Some(Zeroizing::new(bare.to_owned()))
}

fn from_file(file: &Path, found: &mut Findings) -> Option<String> {
    let read = std::fs::read_to_string(file).map_err(|error| {
        format!(
            "the token file {} cannot be read ({}): put the bot's token there, alone in the file",
            file.display(),
            error.kind()
        )
    });
    match read {
        Ok(text) => {
            others_may_read(file, found);
            Some(text)
        }
        Err(wrong) => {
            found.errors.push(wrong);
            None
        }
    }
}

fn from_environment(found: &mut Findings) -> Option<String> {
    let token = std::env::var("DISCORD_TOKEN").ok();
    if token.is_none() {
        found.errors.push("there is no token: give --token-file FILE (or WAYMARK_TOKEN_FILE), or set DISCORD_TOKEN".to_owned());
    }
    token
}

#[cfg(unix)]
fn others_may_read(file: &Path, found: &mut Findings) {
    use std::os::unix::fs::PermissionsExt as _;
    let open = std::fs::metadata(file).is_ok_and(|about| about.permissions().mode() & 0o077 != 0);
    if open {
        found.warnings.push(format!("others on this machine may read {0}: chmod 600 {0}", file.display()));
    }
}

#[cfg(not(unix))]
fn others_may_read(_: &Path, _: &mut Findings) {}

fn place(run: &Run, snapshot: &Snapshot, found: &mut Findings) -> Option<PlaceId> {
    let id = run.place.as_deref()?;
    let place = snapshot.places().get(id).map(|place| place.id.clone());
    if place.is_none() {
        let known = snapshot.places().ids().collect::<Vec<_>>().join(", ");
        found.errors.push(format!("WAYMARK_PLACE names no place; there are: {known}"));
    }
    place
}

fn contact(run: &Run, found: &mut Findings) -> Option<String> {
    let contact = run.contact.as_deref().map(str::trim).filter(|contact| !contact.is_empty());
    match contact {
        None => found
            .errors
            .push("WAYMARK_CONTACT is not set: say where wrong numbers and complaints go, such as a mail address".to_owned()),
        Some(contact) if contact.chars().count() > CONTACT || contact.chars().any(char::is_control) => {
            found.errors.push(format!("WAYMARK_CONTACT is longer than {CONTACT} characters or not one line: write an address"));
            return None;
        }
        Some(_) => {}
    }
    contact.map(str::to_owned)
}

/// The folder is tried: a counter that cannot be written is found now, not after a crash.
fn data(run: &Run, found: &mut Findings) -> Option<PathBuf> {
    let Some(folder) = &run.data else {
        found.warnings.push(
            "WAYMARK_DATA is not set: sign-ins are counted in memory only, so a crash loop could use up Discord's 1,000 a day"
                .to_owned(),
        );
        return None;
    };
    let probe = folder.join(".waymark-write-test");
    let tried =
        std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&probe, b"")).and_then(|()| std::fs::remove_file(&probe));
    if let Err(error) = tried {
        found.errors.push(format!(
            "WAYMARK_DATA: {} cannot be written ({}): give the service its own folder",
            folder.display(),
            error.kind()
        ));
        return None;
    }
    Some(folder.clone())
}

fn api(run: &Run, found: &mut Findings) -> Option<String> {
    let address = run.discord_api.as_deref()?.trim_end_matches('/');
    let parsed = url::Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some());
    if parsed.is_none() {
        found.errors.push("WAYMARK_DISCORD_API is no address: write it like http://127.0.0.1:8080, or leave it out".to_owned());
        return None;
    }
    found.warnings.push("WAYMARK_DISCORD_API is set: this is for tests, the real Discord is not reached".to_owned());
    Some(address.to_owned())
}
