//! On Discord: gateway events and interactions → `Question` → `Reply` → a private message.
//!
//! `gateway` brings events in, `event` reads them, `intake` bounds them, `respond` and `direct` make replies, `draw` lays them out, `api` sends
//! them. Nothing about a person is kept, logged or counted; a person's id is used for a lane number and dropped. Called by `main`.

mod api;
mod bot;
mod command;
mod commands;
mod custom_id;
mod direct;
mod draw;
mod event;
mod fallback;
mod fault;
mod gateway;
mod hide;
mod intake;
mod locale;
mod panel;
mod press;
mod respond;
mod settings;
mod typing;
mod with_this;

use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use serenity::all::ApplicationId;
use serenity::http::{LightMethod, Route};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::time::{Instant, sleep};
use tracing::{info, warn};

use crate::library::Library;
use api::{Api, Call, Trouble};
use bot::Bot;
use gateway::{Budget, Fatal, Start};
use intake::Intake;
pub use settings::{Findings, Settings, read as settings};

/// The topic that says what this bot is.
const ABOUT: &str = "about-this-bot";
/// After SIGTERM: what is in flight is answered within this.
const LAST_WORDS: Duration = Duration::from_secs(4);
/// Threads on which replies are made, beside those that send them. One that hangs leaves the others.
const MAKERS: usize = 8;

/// Why the bot ended, other than being asked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Wrong or revoked token.
    Token,
    /// Discord refuses the sign-in, with this close code.
    Refused(u16),
    /// Discord could not be reached before the start-up deadline.
    NeverStarted,
    /// The machine gives no threads, sockets or TLS.
    Machine,
}

impl Ended {
    /// What the operator can do.
    pub fn remedy(self) -> String {
        match self {
            Self::Token => {
                "Discord does not accept the token: it is wrong or was reset. Copy the new one from the developer portal (Bot, \
                            Reset Token) into the token file and start again"
                    .to_owned()
            }
            Self::Refused(code) => format!(
                "Discord refuses the sign-in (close code {code}). Look at the application in the developer portal: it needs no privileged \
                 intent and must not be disabled"
            ),
            Self::NeverStarted => {
                "Discord could not be reached before the start-up deadline. Look at this machine's network, DNS and clock, \
                                   and at https://discordstatus.com; the service manager starts it again"
                    .to_owned()
            }
            Self::Machine => {
                "this machine gave no thread, socket or TLS library. Look at its limits (LimitNOFILE, TasksMax) and at libssl"
                    .to_owned()
            }
        }
    }
}

/// Runs until SIGTERM or Ctrl-C.
///
/// # Errors
/// When there is no use in going on.
pub fn run(settings: Settings, library: Library) -> Result<(), Ended> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(MAKERS)
        .thread_keep_alive(Duration::from_mins(1))
        .build()
        .map_err(|_| Ended::Machine)?;
    let ended = runtime.block_on(live(settings, library));
    // A hung reply must not hold the process.
    runtime.shutdown_timeout(Duration::from_millis(100));
    ended
}

async fn live(settings: Settings, library: Library) -> Result<(), Ended> {
    let api = Arc::new(Api::new(&settings.token, settings.api.clone()).map_err(|_| Ended::Machine)?);
    let bot = Arc::new(Bot::new(library, settings.place, settings.contact));
    let intake = Arc::new(Intake::new(Arc::clone(&bot), Arc::clone(&api)));
    let (ask_to_stop, stop) = watch::channel(false);
    let start = Start {
        token: settings.token,
        api: Arc::clone(&api),
        intake: Arc::clone(&intake),
        budget: Arc::new(Budget::open(settings.data.as_deref(), Utc::now())),
        elsewhere: settings.api,
        within: settings.start_within,
    };
    let mut gateway = tokio::spawn(gateway::run(start, stop));
    let registering = tokio::spawn(register(Arc::clone(&api), Arc::clone(&bot), Arc::clone(&intake)));
    info!("started");
    tokio::select! {
        ended = &mut gateway => return ended.map_err(|_| Ended::Machine)?.map_err(Ended::from),
        asked = asked_to_stop() => asked?,
    }
    info!("asked to stop: answering what is in flight");
    registering.abort();
    let until = Instant::now() + LAST_WORDS;
    let _ = ask_to_stop.send(true);
    let closing = tokio::time::timeout_at(until, gateway);
    let draining = intake.drain(LAST_WORDS);
    let _ = tokio::time::timeout_at(until, async { tokio::join!(closing, draining) }).await;
    info!("stopped");
    Ok(())
}

impl From<Fatal> for Ended {
    fn from(fatal: Fatal) -> Self {
        match fatal {
            Fatal::Token => Self::Token,
            Fatal::Refused(code) => Self::Refused(code),
            Fatal::NeverStarted => Self::NeverStarted,
        }
    }
}

/// SIGTERM from a service manager, or Ctrl-C.
async fn asked_to_stop() -> Result<(), Ended> {
    let mut terminate = signal(SignalKind::terminate()).map_err(|_| Ended::Machine)?;
    tokio::select! {
        _ = terminate.recv() => Ok(()),
        asked = tokio::signal::ctrl_c() => asked.map_err(|_| Ended::Machine),
    }
}

/// Tells Discord our commands when it holds others; tries until it worked.
async fn register(api: Arc<Api>, bot: Arc<Bot>, intake: Arc<Intake>) {
    let application = ApplicationId::new(intake.application().await.max(1));
    let mut pause = Duration::from_secs(1);
    loop {
        match registered(&api, &bot, application).await {
            Ok(true) => return info!("the commands were registered"),
            Ok(false) => return info!("the commands are registered already"),
            // The gateway says so, and ends the process.
            Err(Trouble::Token) => return,
            Err(trouble) => warn!(?trouble, "the commands could not be registered: trying again"),
        }
        sleep(pause).await;
        pause = (pause * 2).min(Duration::from_mins(5));
    }
}

async fn registered(api: &Api, bot: &Bot, application_id: ApplicationId) -> Result<bool, Trouble> {
    let until = || Instant::now() + Duration::from_secs(20);
    let get = |route, params| Call { route, method: LightMethod::Get, body: None, params, until: until(), forget: false };
    let route = Route::Commands { application_id };
    let held = api.send(&get(route, vec![("with_localizations", "true".to_owned())])).await?;
    let held = serde_json::from_slice(&held).map_err(|_| Trouble::Unreachable)?;
    let ours = commands::body(&bot.library.current().snapshot);
    if commands::same(&ours, &held) {
        return Ok(false);
    }
    let body = serde_json::to_vec(&ours).map_err(|_| Trouble::Unreachable)?;
    let call = Call { route, method: LightMethod::Put, body: Some(&body), params: Vec::new(), until: until(), forget: false };
    api.send(&call).await.map(|_| true)
}
