//! Taking our own messages away: the one that was pressed, or all that we wrote in a direct conversation.
//!
//! They are found in the conversation itself: no record of them is kept. Other people's messages are read past, on connections whose buffers
//! are freed at once, and cannot be deleted by us.

use std::time::Duration;

use serde::Deserialize;
use serenity::all::{ApplicationId, ChannelId, MessageId};
use serenity::http::{LightMethod, Route};
use tokio::time::Instant;
use tracing::warn;

use super::api::{Api, Call, Trouble};
use super::bot::{Bot, json};
use super::draw::Drawn;
use crate::content::Line;

/// Discord's limit for one look at a conversation.
const AT_A_TIME: usize = 100;
/// How far back we look: thirty times a hundred messages.
const LOOKS: usize = 30;
/// Deleting is slow on Discord's side; the rest stays for the next `/hide`.
const WITHIN: Duration = Duration::from_mins(10);
const EACH_WITHIN: Duration = Duration::from_mins(1);

/// A message, as far as it concerns us.
#[derive(Deserialize)]
struct Written {
    id: MessageId,
    author: Author,
}

#[derive(Deserialize)]
struct Author {
    id: serenity::all::UserId,
}

/// Removes the message that a press sat on; where Discord does not let us, says how to dismiss it.
pub(super) async fn this(api: &Api, bot: &Bot, application: u64, token: &str) {
    let route = Route::WebhookOriginalInteractionResponse { application_id: ApplicationId::new(application.max(1)), token };
    let until = Instant::now() + EACH_WITHIN;
    let call = Call { route, method: LightMethod::Delete, body: None, params: Vec::new(), until, forget: false };
    if !matches!(api.send(&call).await, Err(Trouble::Unreachable | Trouble::Refused(..))) {
        return;
    }
    let words = {
        let desk = bot.desk();
        let snapshot = &desk.edition.snapshot;
        snapshot.voice(snapshot.fallback()).say(Line::HideByHand)
    };
    let body = json(&Drawn::plain(words, Vec::new()).response(true));
    let call = Call { method: LightMethod::Patch, body: Some(&body), until: Instant::now() + EACH_WITHIN, ..call };
    if api.send(&call).await.is_err() {
        warn!("a message could not be hidden");
    }
}

/// Deletes what we wrote in a conversation, the newest first.
pub(super) async fn ours(api: &Api, channel: u64, user: u64) {
    let channel_id = ChannelId::new(channel.max(1));
    let end = Instant::now() + WITHIN;
    let mut before: Option<MessageId> = None;
    for _ in 0..LOOKS {
        let mut params = vec![("limit", AT_A_TIME.to_string())];
        params.extend(before.map(|id| ("before", id.to_string())));
        let route = Route::ChannelMessages { channel_id };
        let until = (Instant::now() + EACH_WITHIN).min(end);
        let call = Call { route, method: LightMethod::Get, body: None, params, until, forget: true };
        let Ok(page) = api.send(&call).await else { return warn!("a conversation could not be looked at for hiding") };
        let Ok(page) = serde_json::from_slice::<Vec<Written>>(&page) else {
            return warn!("a conversation could not be read for hiding");
        };
        for written in page.iter().filter(|written| written.author.id.get() == user) {
            let route = Route::ChannelMessage { channel_id, message_id: written.id };
            let until = (Instant::now() + EACH_WITHIN).min(end);
            let call = Call { route, method: LightMethod::Delete, body: None, params: Vec::new(), until, forget: false };
            match api.send(&call).await {
                // Gone already is gone.
                Ok(_) | Err(Trouble::Refused(..)) => {}
                Err(_) => return warn!("hiding stopped before the end"),
            }
        }
        before = page.last().map(|written| written.id);
        if page.len() < AT_A_TIME {
            return;
        }
    }
}
