//! A double of Discord: its HTTP API and its gateway, as far as a bot meets them, with the faults that the real one has.
//!
//! It keeps every request, so that a test can look at what was sent, and wakes whoever waits for something to happen. `payload` makes what
//! people do, `schema` holds the bodies against Discord's own description, `process` runs the real binary against it.

#![allow(dead_code, reason = "the tests and the load bench each use a part")]

pub(crate) mod gateway;
pub(crate) mod http;
pub(crate) mod payload;
pub(crate) mod process;
pub(crate) mod schema;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::mpsc::UnboundedSender;

/// What the bot signs in with.
pub(crate) const TOKEN: &str = "a-token.of.the-double";
/// Who the bot is.
pub(crate) const APPLICATION: u64 = 700_000_000_000_000_001;
pub(crate) const BOT_USER: u64 = 700_000_000_000_000_002;
/// Longer than anything takes that works.
pub(crate) const LONG: Duration = Duration::from_secs(25);

/// A running double.
#[derive(Clone)]
pub(crate) struct Double {
    pub(crate) http: SocketAddr,
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    pub(crate) gateway: SocketAddr,
    /// Requests are only counted: for the load.
    pub(crate) lean: bool,
}

/// What a request was.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) body: Option<Value>,
}

/// What goes wrong with one HTTP request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum HttpFault {
    /// Answered with this status.
    Status(u16),
    /// Asked too often; try again after this.
    Limited(f64),
    /// Answered after this long.
    Slow(Duration),
    /// The connection is closed without an answer.
    Dropped,
}

/// How the gateway meets a new connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Meet {
    #[default]
    Well,
    /// Takes the connection and never shakes hands.
    HungHandshake,
    /// Closes the connection at once.
    Refused,
    /// Shakes hands and says nothing.
    NoHello,
}

/// What is told to a live connection.
pub(crate) enum Tell {
    Text(String),
    Close(u16),
    Fin,
    Rst,
    /// Half-open: nothing is read or sent any more, and nothing closes.
    Mute,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) requests: Vec<Request>,
    pub(crate) counted: u64,
    pub(crate) commands: Value,
    pub(crate) messages: BTreeMap<u64, Vec<Value>>,
    /// Interactions that were answered, and when.
    pub(crate) answered: BTreeMap<u64, Instant>,
    /// Interactions that were answered again.
    pub(crate) twice: u32,
    pub(crate) nonces: BTreeSet<String>,
    pub(crate) http_faults: VecDeque<(&'static str, HttpFault)>,
    pub(crate) meet: VecDeque<Meet>,
    pub(crate) interval: u64,
    pub(crate) resumable: bool,
    pub(crate) rejects_token: bool,
    pub(crate) identifies: u32,
    pub(crate) resumes: u32,
    pub(crate) heartbeats: u32,
    pub(crate) identify: Value,
    session: u64,
    seq: u64,
    /// Dispatches of this session, for a resume.
    log: Vec<(u64, String)>,
    live: Option<UnboundedSender<Tell>>,
    muted: bool,
    pub(crate) next_id: u64,
}

impl Double {
    /// Starts one, with this heartbeat interval in milliseconds.
    pub(crate) fn start(interval: u64) -> Self {
        Self::with(interval, false)
    }

    /// Starts one that only counts.
    pub(crate) fn lean() -> Self {
        Self::with(41_250, true)
    }

    fn with(interval: u64, lean: bool) -> Self {
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async move {
                let http = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                let ws = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                let state = State {
                    interval,
                    resumable: true,
                    commands: Value::Array(Vec::new()),
                    next_id: 800_000_000_000_000_000,
                    ..State::default()
                };
                let shared = Arc::new(Shared {
                    state: Mutex::new(state),
                    changed: Condvar::new(),
                    gateway: ws.local_addr().unwrap(),
                    lean,
                });
                sender.send(Self { http: http.local_addr().unwrap(), shared: Arc::clone(&shared) }).unwrap();
                tokio::join!(http::serve(http, Arc::clone(&shared)), gateway::serve(ws, shared));
            });
        });
        receiver.recv().unwrap()
    }

    /// The address for `WAYMARK_DISCORD_API`.
    pub(crate) fn api(&self) -> String {
        format!("http://{}", self.http)
    }

    /// Looks at the state, or changes it.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap()
    }

    /// Waits until something is so.
    pub(crate) fn wait<T>(&self, what: &str, mut so: impl FnMut(&mut State) -> Option<T>) -> T {
        self.wait_for(what, LONG, &mut so).unwrap_or_else(|| panic!("never: {what}"))
    }

    /// Waits until something is so, at most this long.
    pub(crate) fn wait_for<T>(&self, _what: &str, long: Duration, so: &mut impl FnMut(&mut State) -> Option<T>) -> Option<T> {
        let until = Instant::now() + long;
        let mut state = self.state();
        loop {
            if let Some(found) = so(&mut state) {
                return Some(found);
            }
            let left = until.checked_duration_since(Instant::now())?;
            state = self.shared.changed.wait_timeout(state, left).unwrap().0;
        }
    }

    /// Waits until the bot is signed in and its commands are there.
    pub(crate) fn wait_until_signed_in(&self) {
        self.wait("signing in", |state| (state.identifies > 0 && state.live.is_some()).then_some(()));
        self.wait("registering commands", |state| state.commands.as_array().filter(|all| !all.is_empty()).map(|_| ()));
    }

    /// A new id.
    pub(crate) fn id(&self) -> u64 {
        let mut state = self.state();
        state.next_id += 1;
        state.next_id
    }

    /// Sends a dispatch; without a live connection it waits for a resume, as with Discord.
    pub(crate) fn dispatch(&self, name: &str, payload: &Value) {
        self.shared.dispatch(&mut self.state(), name, payload);
    }

    /// Tells the live connection something.
    pub(crate) fn tell(&self, tell: Tell) {
        let mut state = self.state();
        state.muted = matches!(tell, Tell::Mute);
        let live = state.live.clone().expect("nobody is connected");
        live.send(tell).unwrap();
    }

    /// Sends a raw frame, whatever it holds.
    pub(crate) fn raw(&self, text: &str) {
        self.tell(Tell::Text(text.to_owned()));
    }

    /// The response to an interaction; waits for it.
    pub(crate) fn response(&self, id: u64) -> Value {
        let path = format!("/interactions/{id}/");
        self.wait("a response", |state| {
            let found = state.requests.iter().rev().find(|request| request.path.starts_with(&path) && request.method == "POST");
            found.and_then(|request| request.body.clone())
        })
    }

    /// Does something through the gateway, and gives what is responded.
    pub(crate) fn interact(&self, payload: &Value) -> Value {
        self.dispatch("INTERACTION_CREATE", payload);
        self.response(payload["id"].as_str().unwrap().parse().unwrap())
    }

    /// Writes a direct message, and gives what is answered.
    pub(crate) fn write(&self, payload: &Value) -> Value {
        let path = format!("/channels/{}/messages", payload["channel_id"].as_str().unwrap());
        let is = |request: &Request| request.path == path && request.method == "POST";
        let before = self.state().requests.iter().filter(|request| is(request)).count();
        self.dispatch("MESSAGE_CREATE", payload);
        self.wait("a direct message", |state| {
            state.requests.iter().filter(|request| is(request)).nth(before).and_then(|request| request.body.clone())
        })
    }

    /// Holds every body that was received against Discord's description of its API.
    pub(crate) fn check_bodies(&self) -> usize {
        let requests = self.state().requests.clone();
        schema::check(&requests)
    }
}

impl Shared {
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub(crate) fn changed(&self) {
        self.changed.notify_all();
    }

    pub(crate) fn dispatch(&self, state: &mut State, name: &str, payload: &Value) {
        state.seq += 1;
        let text = format!(r#"{{"op":0,"s":{},"t":"{name}","d":{payload}}}"#, state.seq);
        if !self.lean {
            let seq = state.seq;
            state.log.push((seq, text.clone()));
        }
        if !state.muted
            && let Some(live) = &state.live
        {
            let _ = live.send(Tell::Text(text));
        }
    }
}
