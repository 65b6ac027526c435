//! The way in: a connection to Discord's gateway that comes back by itself.
//!
//! serenity's own gateway client identifies anew after a half-open connection and never notices a hung handshake (each loses what was asked
//! meanwhile), logs payloads, and drops an event that its models do not know. So the connection is lived here, on the WebSocket library that
//! serenity uses too: it resumes, every wait has a limit, and a watchdog restarts whatever stands still. Reads no event: `intake` does.

mod budget;
mod connection;
mod frame;

use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use serde::Deserialize;
use serenity::http::{LightMethod, Route};
use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout};
use tracing::{info, warn};
use zeroize::Zeroizing;

use super::api::{Api, Call, Trouble};
use super::fault;
use super::intake::Intake;
pub(super) use budget::Budget;
use connection::End;

/// The longest pause between two tries.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// A resume that fails this often makes place for an identify.
const RESUMES: u32 = 4;
/// A connection that moves nothing for this long is restarted: longer than its own limits, which should have ended it.
const STILL: Duration = Duration::from_secs(90);
/// One question to the HTTP API about the gateway.
const ASK: Duration = Duration::from_secs(5);

/// Why there is no use in trying again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fatal {
    /// The token is wrong or was revoked.
    Token,
    /// Discord refuses what we are (its close code).
    Refused(u16),
    /// Never signed in before the start-up deadline.
    NeverStarted,
}

/// A session that can be resumed.
struct Session {
    id: String,
    seq: u64,
    url: Option<String>,
    tries: u32,
}

/// What a connection needs.
struct Shard {
    number: [u32; 2],
    token: Zeroizing<String>,
    api: Arc<Api>,
    intake: Arc<Intake>,
    budget: Arc<Budget>,
    pulse: Pulse,
    /// What stands for Discord in tests: nothing else is reached then.
    elsewhere: Option<String>,
}

/// Signs of life, for the watchdog.
struct Pulse {
    begun: Instant,
    last: AtomicU64,
    signed_in: AtomicBool,
    /// Waiting because it has to: that is no failure to start.
    patient: AtomicBool,
}

impl Pulse {
    fn new() -> Self {
        Self {
            begun: Instant::now(),
            last: AtomicU64::new(0),
            signed_in: AtomicBool::new(false),
            patient: AtomicBool::new(false),
        }
    }

    fn beat(&self) {
        self.last.store(self.begun.elapsed().as_secs(), Ordering::Relaxed);
    }

    fn signed_in(&self) {
        self.signed_in.store(true, Ordering::Release);
    }

    fn still_for(&self) -> Duration {
        self.begun.elapsed().saturating_sub(Duration::from_secs(self.last.load(Ordering::Relaxed)))
    }
}

/// What `GET /gateway/bot` says.
#[derive(Deserialize)]
struct Where {
    url: String,
    #[serde(default)]
    shards: Option<u32>,
    #[serde(default)]
    session_start_limit: Option<Limit>,
}

#[derive(Deserialize)]
struct Limit {
    remaining: u32,
    reset_after: u64,
}

/// What the gateway is told at its start.
pub(super) struct Start {
    pub(super) token: Zeroizing<String>,
    pub(super) api: Arc<Api>,
    pub(super) intake: Arc<Intake>,
    pub(super) budget: Arc<Budget>,
    pub(super) elsewhere: Option<String>,
    /// The first sign-in comes within this, or the process ends with a clear word.
    pub(super) within: Duration,
}

/// Lives until it is asked to stop, or until there is no use in going on.
pub(super) async fn run(start: Start, stop: watch::Receiver<bool>) -> Result<(), Fatal> {
    let begun = Instant::now();
    let mut pause = Pause::default();
    let shards = loop {
        if *stop.borrow() {
            return Ok(());
        }
        match ask(&start.api).await {
            Ok(answer) => break answer.shards.unwrap_or(1).max(1),
            Err(Trouble::Token) => return Err(Fatal::Token),
            Err(_) if begun.elapsed() >= start.within => return Err(Fatal::NeverStarted),
            Err(_) => {
                warn!("Discord's gateway could not be asked for: trying again");
                pause.wait(&stop).await;
            }
        }
    };
    let mut all = tokio::task::JoinSet::new();
    for number in 0..shards {
        let shard = Arc::new(Shard {
            number: [number, shards],
            token: start.token.clone(),
            api: Arc::clone(&start.api),
            intake: Arc::clone(&start.intake),
            budget: Arc::clone(&start.budget),
            pulse: Pulse::new(),
            elsewhere: start.elsewhere.clone(),
        });
        all.spawn(watch_over(shard, start.within, stop.clone()));
    }
    while let Some(ended) = all.join_next().await {
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(fatal)) => return Err(fatal),
            Err(_) => return Err(Fatal::NeverStarted),
        }
    }
    Ok(())
}

async fn ask(api: &Api) -> Result<Where, Trouble> {
    let ask = async |route| {
        let call =
            Call { route, method: LightMethod::Get, body: None, params: Vec::new(), until: Instant::now() + ASK, forget: false };
        api.send(&call).await.and_then(|body| serde_json::from_slice::<Where>(&body).map_err(|_| Trouble::Unreachable))
    };
    match ask(Route::GatewayBot).await {
        Err(Trouble::Refused(404, _)) => ask(Route::Gateway).await,
        answer => answer,
    }
}

/// Restarts the shard's task when it panics or stands still, and ends all when it never signed in.
async fn watch_over(shard: Arc<Shard>, within: Duration, stop: watch::Receiver<bool>) -> Result<(), Fatal> {
    loop {
        let mut begun = Instant::now();
        shard.pulse.beat();
        let mut task = tokio::spawn(keep(Arc::clone(&shard), stop.clone()));
        loop {
            match timeout(Duration::from_secs(1), &mut task).await {
                Ok(Ok(ended)) => return ended,
                Ok(Err(_)) => {
                    warn!("the gateway's task broke: it is started again");
                    sleep(Duration::from_secs(1)).await;
                    break;
                }
                Err(_) if shard.pulse.patient.load(Ordering::Acquire) => begun = Instant::now(),
                Err(_) if !shard.pulse.signed_in.load(Ordering::Acquire) && begun.elapsed() >= within => {
                    task.abort();
                    return Err(Fatal::NeverStarted);
                }
                Err(_) if shard.pulse.still_for() > STILL => {
                    warn!("the gateway stood still: it is started again");
                    task.abort();
                    break;
                }
                Err(_) => {}
            }
        }
    }
}

/// Connects, again and again.
async fn keep(shard: Arc<Shard>, mut stop: watch::Receiver<bool>) -> Result<(), Fatal> {
    fault::strike_once("gateway");
    let mut session: Option<Session> = None;
    let mut pause = Pause::default();
    loop {
        if *stop.borrow() {
            return Ok(());
        }
        let Some(url) = shard.url(session.as_ref()).await? else {
            pause.wait_with(&shard.pulse, &stop).await;
            continue;
        };
        if session.is_none() {
            shard.pulse.beat();
            tokio::select! {
                () = shard.patiently(shard.budget.spend()) => {}
                _ = stop.wait_for(|stop| *stop) => return Ok(()),
            }
        }
        if let Some(session) = &mut session {
            session.tries += 1;
        }
        let mut proven = false;
        let end = connection::live(&shard, &url, &mut session, &mut proven, &mut stop).await;
        if proven {
            pause = Pause::default();
        }
        match end {
            End::Stopped => return Ok(()),
            End::Fatal(fatal) => return Err(fatal),
            End::Resume(why) => warn!("the gateway's connection ended: {why}"),
            End::Anew(why) => {
                warn!("the gateway's connection ended: {why}");
                session = None;
            }
        }
        if session.as_ref().is_some_and(|session| session.tries >= RESUMES) {
            session = None;
        }
        pause.wait_with(&shard.pulse, &stop).await;
    }
}

impl Shard {
    /// Where to connect: where the session can be resumed, else what Discord says now. `None` when it cannot be asked.
    async fn url(&self, session: Option<&Session>) -> Result<Option<String>, Fatal> {
        // A place for resuming that failed twice is not asked a third time.
        if let Some(url) = session.filter(|session| session.tries < 2).and_then(|session| session.url.clone()) {
            return Ok(Some(url));
        }
        match ask(&self.api).await {
            Ok(answer) if !self.may_reach(&answer.url) => {
                warn!("the gateway's address is not where WAYMARK_DISCORD_API points: it is not used");
                Ok(None)
            }
            Ok(answer) => {
                if let Some(limit) = answer.session_start_limit.filter(|limit| session.is_none() && limit.remaining == 0) {
                    warn!("Discord allows no further sign-in for now: waiting");
                    self.patiently(sleep(Duration::from_millis(limit.reset_after))).await;
                }
                Ok(Some(answer.url))
            }
            Err(Trouble::Token) => Err(Fatal::Token),
            Err(_) => Ok(None),
        }
    }

    /// A wait that is meant to be long: the watchdog is told that we are alive, and the start-up deadline stands still.
    async fn patiently(&self, wait: impl Future<Output = ()>) {
        let mut wait = std::pin::pin!(wait);
        self.pulse.patient.store(true, Ordering::Release);
        while timeout(Duration::from_secs(10), &mut wait).await.is_err() {
            self.pulse.beat();
        }
        self.pulse.patient.store(false, Ordering::Release);
    }

    /// Tests never reach the real Discord.
    fn may_reach(&self, url: &str) -> bool {
        let host = |url: &str| url::Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
        match &self.elsewhere {
            Some(elsewhere) => host(elsewhere) == host(url),
            None => url.starts_with("wss://"),
        }
    }
}

/// Growing pauses between tries; the first try comes at once.
#[derive(Default)]
struct Pause {
    tries: u32,
}

impl Pause {
    fn next(&mut self) -> Duration {
        self.tries += 1;
        let doubled = Duration::from_millis(250).saturating_mul(1 << self.tries.saturating_sub(2).min(10));
        let pause = if self.tries <= 1 { Duration::ZERO } else { doubled.min(LONGEST_PAUSE) };
        // Not everybody comes back at the same moment.
        pause.mul_f64(0.75 + chance() / 4.0)
    }

    async fn wait(&mut self, stop: &watch::Receiver<bool>) {
        let mut stop = stop.clone();
        let _ = timeout(self.next(), stop.wait_for(|stop| *stop)).await;
    }

    async fn wait_with(&mut self, pulse: &Pulse, stop: &watch::Receiver<bool>) {
        pulse.beat();
        self.wait(stop).await;
        pulse.beat();
        info!("connecting to the gateway again");
    }
}

/// A random part of one; the hasher's keys are the standard library's own randomness.
fn chance() -> f64 {
    (RandomState::new().hash_one(0_u8) >> 11) as f64 / (1_u64 << 53) as f64
}
