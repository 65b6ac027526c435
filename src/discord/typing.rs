//! Half-typed options → what they may become: places and topics.
//!
//! What was typed is compared with names and wiped; nothing is chosen for anybody.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse, CreateInteractionResponse};
use zeroize::Zeroizing;

use super::bot::{Desk, Response};
use super::commands as name;
use crate::content::Locale;

/// Discord's limit.
const CHOICES: usize = 25;

/// Offers names that begin with what was typed, then those that hold it.
pub(super) fn respond(desk: &Desk<'_>, option: &str, typed: String, locale: &Locale) -> Response {
    let typed = Zeroizing::new(typed);
    let wanted = Zeroizing::new(typed.trim().to_lowercase());
    let snapshot = &desk.edition.snapshot;
    let all: Vec<(String, String)> = match option {
        name::PLACE => {
            let voice = snapshot.voice(locale);
            snapshot.places().iter().map(|place| (voice.place(&place.id), place.id.to_string())).collect()
        }
        name::TOPIC => {
            let title = |id: &str| desk.topic(id, locale, None).title;
            snapshot.topics().map(|topic| (title(topic.id.as_str()), topic.id.to_string())).collect()
        }
        _ => Vec::new(),
    };
    let rank = |name: &str| {
        let name = name.to_lowercase();
        if name.starts_with(wanted.as_str()) { Some(0) } else { name.contains(wanted.as_str()).then_some(1) }
    };
    let mut found: Vec<(u8, (String, String))> = all.into_iter().filter_map(|entry| Some((rank(&entry.0)?, entry))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    let choices = found.into_iter().take(CHOICES).map(|(_, (name, id))| AutocompleteChoice::new(name, id)).collect();
    Response::new(&CreateInteractionResponse::Autocomplete(CreateAutocompleteResponse::new().set_choices(choices)))
}
