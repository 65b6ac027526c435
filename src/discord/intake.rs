//! Where events become work: bounded, fair, never silent.
//!
//! Each event gets a place in its lane and in the room; without one it gets the fallback at once. A lane is one of a few hundred counters that
//! a person's id falls on by a hash that is new at every start: a flood fills its own lane and nobody is remembered. A reply is made on a
//! thread of its own, so that a panic or a hang there costs no more than the fallback.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::Value;
use serenity::all::{ChannelId, InteractionId};
use serenity::http::{LightMethod, Route};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{Instant, timeout};
use tracing::warn;

use super::api::{Api, Call, Trouble};
use super::bot::{Bot, Response, Then};
use super::event::{self, Event, Interaction, Kind, ReplyTo};
use super::fallback::Fallback;
use super::{direct, fault, hide, respond};

/// Work in flight; what comes beyond it gets the fallback at once.
const ROOM: usize = 1_024;
/// Fallbacks in flight.
const OVERFLOW: usize = 4_096;
/// Work of one lane in flight: commands and presses; direct messages, which share Discord's 50 a second.
const IN_A_LANE: usize = 64;
const DIRECT_IN_A_LANE: usize = 4;
/// Beyond it the fallback, for so many more; a flood in one conversation gets no further: its answers are on their way.
const DIRECT_FALLBACKS: usize = 2;
const LANES: usize = 512;
/// Discord waits 3 seconds for the first response: the reply must be made within this, and be there within that.
const MADE_WITHIN: Duration = Duration::from_millis(1_300);
const THERE_WITHIN: Duration = Duration::from_millis(2_800);
/// A direct message has no such limit; past this it is better to ask again.
const DIRECT_WITHIN: Duration = Duration::from_secs(15);

/// Takes events in.
pub(super) struct Intake {
    bot: Arc<Bot>,
    api: Arc<Api>,
    fallback: Fallback,
    room: Arc<Semaphore>,
    overflow: Arc<Semaphore>,
    lanes: Box<[AtomicUsize]>,
    direct_lanes: Box<[AtomicUsize]>,
    hasher: RandomState,
    nonce: AtomicU64,
    application: watch::Sender<u64>,
    user: AtomicU64,
}

/// A place in a lane and in the room, given back when the work is done.
struct Place {
    intake: Arc<Intake>,
    lane: usize,
    direct: bool,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(lane) = self.intake.lanes(self.direct).get(self.lane) {
            lane.fetch_sub(1, Ordering::AcqRel);
        }
    }
}

impl Intake {
    pub(super) fn new(bot: Arc<Bot>, api: Arc<Api>) -> Self {
        let lanes = || (0..LANES).map(|_| AtomicUsize::new(0)).collect();
        let hasher = RandomState::new();
        Self {
            fallback: Fallback::new(&bot),
            nonce: AtomicU64::new(hasher.hash_one(0_u8) >> 2),
            bot,
            api,
            room: Arc::new(Semaphore::new(ROOM)),
            overflow: Arc::new(Semaphore::new(OVERFLOW)),
            lanes: lanes(),
            direct_lanes: lanes(),
            hasher,
            application: watch::Sender::new(0),
            user: AtomicU64::new(0),
        }
    }

    /// Who we are, as the gateway says.
    pub(super) fn signed_in(&self, application: u64, user: u64) {
        self.user.store(user, Ordering::Release);
        self.application.send_replace(application);
    }

    /// Our application's id, once the gateway has said it.
    pub(super) async fn application(&self) -> u64 {
        self.application.subscribe().wait_for(|id| *id != 0).await.map_or(0, |id| *id)
    }

    /// Takes a dispatch of the gateway; what is not for us is dropped. Never waits.
    pub(super) fn take(self: &Arc<Self>, name: &str, payload: Value) {
        let lane = self.hasher.hash_one(event::sender(&payload)) as usize % LANES;
        let event = match name {
            "INTERACTION_CREATE" => event::interaction(payload).map(|interaction| Event::Interaction(Box::new(interaction))),
            "MESSAGE_CREATE" => event::direct(payload).map(Event::Direct),
            _ => return,
        };
        match event {
            Some(Event::Interaction(interaction)) => self.interaction(*interaction, lane),
            Some(Event::Direct(message)) => self.direct(message, lane),
            None => {}
        }
    }

    /// Waits until what is in flight is done, at most this long.
    pub(super) async fn drain(&self, within: Duration) {
        let all = u32::try_from(ROOM).unwrap_or(u32::MAX);
        let _ = timeout(within, self.room.acquire_many(all)).await;
        let rest = u32::try_from(OVERFLOW).unwrap_or(u32::MAX);
        let _ = timeout(within, self.overflow.acquire_many(rest)).await;
    }

    fn lanes(&self, direct: bool) -> &[AtomicUsize] {
        if direct { &self.direct_lanes } else { &self.lanes }
    }

    fn place(self: &Arc<Self>, lane: usize, direct: bool, limit: usize) -> Option<Place> {
        let permit = Arc::clone(&self.room).try_acquire_owned().ok()?;
        let counter = self.lanes(direct).get(lane)?;
        if counter.fetch_add(1, Ordering::AcqRel) >= limit {
            counter.fetch_sub(1, Ordering::AcqRel);
            return None;
        }
        Some(Place { intake: Arc::clone(self), lane, direct, _permit: permit })
    }

    fn interaction(self: &Arc<Self>, interaction: Interaction, lane: usize) {
        let until = Instant::now() + THERE_WITHIN;
        let intake = Arc::clone(self);
        if let Some(place) = self.place(lane, false, IN_A_LANE) {
            tokio::spawn(async move {
                intake.answer(interaction, until).await;
                drop(place);
            });
        } else if let Ok(permit) = Arc::clone(&self.overflow).try_acquire_owned() {
            tokio::spawn(async move {
                let typing = matches!(interaction.kind, Kind::Typing { .. });
                let reply = interaction.reply.clone();
                drop(interaction);
                let _ = intake.fall_back(&reply, typing, until).await;
                drop(permit);
            });
        } else {
            warn!("overloaded: an interaction was left unanswered");
        }
    }

    async fn answer(self: &Arc<Self>, interaction: Interaction, until: Instant) {
        let reply = interaction.reply.clone();
        let (typing, channel) = (matches!(interaction.kind, Kind::Typing { .. }), interaction.channel);
        let bot = Arc::clone(&self.bot);
        let made = timeout(MADE_WITHIN, tokio::task::spawn_blocking(move || respond::respond(&bot, interaction))).await;
        let response: Response = match made {
            Ok(Ok(response)) => response,
            failed => {
                warn!("a reply {}: the fallback was sent", if failed.is_ok() { "broke" } else { "took too long" });
                let _ = self.fall_back(&reply, typing, until).await;
                return;
            }
        };
        match self.respond(&reply, &response.body, until).await {
            Ok(()) => self.afterwards(response.then, &reply, channel).await,
            Err(Trouble::Refused(400, _)) => {
                warn!("Discord refused a reply's form: the fallback was sent");
                let _ = self.fall_back(&reply, typing, until).await;
            }
            // Past its 3 seconds, or answered: nothing is left to do.
            Err(Trouble::Refused(..)) => {}
            Err(trouble) => warn!(?trouble, "a reply could not be sent"),
        }
    }

    async fn respond(&self, reply: &ReplyTo, body: &[u8], until: Instant) -> Result<(), Trouble> {
        let route = Route::InteractionResponse { interaction_id: InteractionId::new(reply.id.max(1)), token: &reply.token };
        let call = Call { route, method: LightMethod::Post, body: Some(body), params: Vec::new(), until, forget: false };
        self.api.send(&call).await.map(drop)
    }

    async fn fall_back(&self, reply: &ReplyTo, typing: bool, until: Instant) -> Result<(), Trouble> {
        let body = if typing { &self.fallback.typing } else { &self.fallback.response };
        self.respond(reply, body, until).await
    }

    async fn afterwards(self: &Arc<Self>, then: Then, reply: &ReplyTo, channel: u64) {
        let (application, user) = (*self.application.borrow(), self.user.load(Ordering::Acquire));
        match then {
            Then::Nothing => {}
            Then::RemoveThis => hide::this(&self.api, &self.bot, application, &reply.token).await,
            Then::RemoveOurs => hide::ours(&self.api, channel, user).await,
        }
    }

    fn direct(self: &Arc<Self>, message: event::Direct, lane: usize) {
        let until = Instant::now() + DIRECT_WITHIN;
        let intake = Arc::clone(self);
        if let Some(place) = self.place(lane, true, DIRECT_IN_A_LANE) {
            tokio::spawn(async move {
                intake.answer_direct(message, until).await;
                drop(place);
            });
        } else if let Some(place) = self.place(lane, true, DIRECT_IN_A_LANE + DIRECT_FALLBACKS) {
            let channel = message.channel;
            drop(message);
            tokio::spawn(async move {
                let nonce = intake.nonce.fetch_add(1, Ordering::Relaxed);
                let _ = intake.post(channel, &intake.fallback.message(nonce), until).await;
                drop(place);
            });
        }
    }

    async fn answer_direct(self: &Arc<Self>, message: event::Direct, until: Instant) {
        let channel = message.channel;
        let nonce = self.nonce.fetch_add(1, Ordering::Relaxed);
        let bot = Arc::clone(&self.bot);
        let made = tokio::task::spawn_blocking(move || {
            fault::strike("direct");
            super::bot::message_body(&direct::respond(&bot.desk(), message).message(nonce))
        });
        let body = if let Ok(Ok(body)) = timeout(MADE_WITHIN, made).await {
            body
        } else {
            warn!("a reply to a direct message broke or took too long: the fallback was sent");
            self.fallback.message(nonce)
        };
        match self.post(channel, &body, until).await {
            Err(Trouble::Refused(400, _)) => {
                warn!("Discord refused a direct message's form: the fallback was sent");
                let _ = self.post(channel, &self.fallback.message(nonce.wrapping_add(1 << 60)), until).await;
            }
            // They closed their direct messages.
            Ok(()) | Err(Trouble::Refused(..)) => {}
            Err(trouble) => warn!(?trouble, "a direct message could not be sent"),
        }
    }

    async fn post(&self, channel: u64, body: &[u8], until: Instant) -> Result<(), Trouble> {
        let route = Route::ChannelMessages { channel_id: ChannelId::new(channel.max(1)) };
        let call = Call { route, method: LightMethod::Post, body: Some(body), params: Vec::new(), until, forget: false };
        self.api.send(&call).await.map(drop)
    }
}
