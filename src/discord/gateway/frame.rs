//! Frames of the gateway, as far as they are needed. A dispatch's payload stays unread until it is known to be for us.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// A frame from Discord.
#[derive(Deserialize)]
pub(super) struct Frame<'a> {
    pub(super) op: u8,
    #[serde(default)]
    pub(super) s: Option<u64>,
    #[serde(borrow, default)]
    pub(super) t: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    pub(super) d: Option<&'a RawValue>,
}

impl Frame<'_> {
    /// Its payload, read as what is expected of it.
    pub(super) fn payload<'d, T: Deserialize<'d>>(&'d self) -> Option<T> {
        serde_json::from_str(self.d?.get()).ok()
    }
}

#[derive(Deserialize)]
pub(super) struct Hello {
    pub(super) heartbeat_interval: u64,
}

#[derive(Deserialize)]
pub(super) struct Ready {
    pub(super) session_id: String,
    #[serde(default)]
    pub(super) resume_gateway_url: Option<String>,
    pub(super) application: WithId,
    pub(super) user: WithId,
}

#[derive(Deserialize)]
pub(super) struct WithId {
    pub(super) id: serenity::all::GenericId,
}

/// Direct messages alone: no server's channel is seen.
const INTENTS: u64 = serenity::all::GatewayIntents::DIRECT_MESSAGES.bits();

pub(super) fn heartbeat(seq: Option<u64>) -> Value {
    json!({"op": 1, "d": seq})
}

pub(super) fn identify(token: &str, shard: [u32; 2]) -> Value {
    let properties = json!({"os": std::env::consts::OS, "browser": "waymark", "device": "waymark"});
    json!({"op": 2, "d": {"token": token, "intents": INTENTS, "shard": shard, "compress": false, "properties": properties}})
}

pub(super) fn resume(token: &str, session: &str, seq: u64) -> Value {
    json!({"op": 6, "d": {"token": token, "session_id": session, "seq": seq}})
}
