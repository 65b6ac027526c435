//! One connection to the gateway, from its first byte to its end. Every wait has a limit.
//!
//! It hands dispatches on at once and holds none. What happens after its end (resume, identify, stop) is `mod`'s to decide.

use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::protocol::frame::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};
use tracing::{info, warn};
use zeroize::Zeroize as _;

use super::frame::{self, Frame, Hello, Ready};
use super::{Fatal, Session, Shard};

/// Connecting, Hello, and each write.
const STEP: Duration = Duration::from_secs(4);
/// From identify or resume to Discord's word that it worked.
const READY: Duration = Duration::from_secs(8);
/// A heartbeat is answered within this, or within the interval where that is shorter.
const ACK: Duration = Duration::from_secs(10);
/// No payload of ours is larger: Discord's own limit for a message with everything is far below.
const LARGEST: usize = 8 << 20;

/// How a connection ended.
pub(super) enum End {
    /// The session goes on: resume.
    Resume(&'static str),
    /// The session is over: identify.
    Anew(&'static str),
    /// We were asked to stop.
    Stopped,
    /// No use in trying again.
    Fatal(Fatal),
}

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// A connection being lived.
struct Live<'a> {
    shard: &'a Shard,
    socket: Socket,
    session: &'a mut Option<Session>,
    seq: Option<u64>,
    ready: bool,
    /// A heartbeat was answered: this connection worked.
    proven: &'a mut bool,
    waiting_for_ack: bool,
}

/// Lives one connection.
pub(super) async fn live(
    shard: &Shard,
    url: &str,
    session: &mut Option<Session>,
    proven: &mut bool,
    stop: &mut watch::Receiver<bool>,
) -> End {
    let config = WebSocketConfig { max_message_size: Some(LARGEST), max_frame_size: Some(LARGEST), ..WebSocketConfig::default() };
    let address = format!("{}/?v=10&encoding=json", url.trim_end_matches('/'));
    let socket = match timeout(STEP, connect_async_with_config(address, Some(config), true)).await {
        Ok(Ok((socket, _))) => socket,
        Ok(Err(_)) => return End::Resume("it could not be reached"),
        Err(_) => return End::Resume("its handshake hung"),
    };
    let seq = session.as_ref().map(|session| session.seq);
    let mut live = Live { shard, socket, session, seq, ready: false, proven, waiting_for_ack: false };
    match live.run(stop).await {
        Ok(never) => match never {},
        Err(end) => end,
    }
}

/// There is no way out of a connection but its end.
enum Never {}

impl Live<'_> {
    async fn run(&mut self, stop: &mut watch::Receiver<bool>) -> Result<Never, End> {
        let interval = self.hello().await?;
        self.introduce().await?;
        let begun = Instant::now();
        // Discord asks that the first heartbeat come at a random part of the interval.
        let mut beat = begun + interval.mul_f64(super::chance());
        let mut overdue = begun + READY;
        loop {
            self.shard.pulse.beat();
            tokio::select! {
                biased;
                () = stopped(stop) => {
                    let close = CloseFrame { code: CloseCode::Normal, reason: "".into() };
                    let _ = timeout(STEP, self.socket.close(Some(close))).await;
                    return Err(End::Stopped);
                }
                () = sleep_until(beat) => {
                    if self.waiting_for_ack {
                        return Err(End::Resume("a heartbeat was not answered"));
                    }
                    self.send(frame::heartbeat(self.seq)).await?;
                    self.waiting_for_ack = true;
                    beat = Instant::now() + interval;
                    if self.ready {
                        overdue = Instant::now() + interval.min(ACK);
                    }
                }
                message = self.socket.next() => self.message(message).await?,
                () = sleep_until(overdue), if !self.ready || self.waiting_for_ack => {
                    return Err(End::Resume(if self.ready { "a heartbeat was not answered" } else { "it did not sign us in" }));
                }
            }
        }
    }

    /// The first frame; its interval.
    async fn hello(&mut self) -> Result<Duration, End> {
        let first = timeout(STEP, self.socket.next()).await.map_err(|_| End::Resume("it said no hello"))?;
        let Some(Ok(Message::Text(text))) = first else { return Err(closed(first)) };
        let hello = serde_json::from_str::<Frame<'_>>(&text).ok().filter(|frame| frame.op == 10);
        let interval = hello.and_then(|frame| frame.payload::<Hello>()).map(|hello| hello.heartbeat_interval);
        let interval = interval.ok_or(End::Resume("its hello could not be read"))?;
        Ok(Duration::from_millis(interval.clamp(100, 300_000)))
    }

    async fn introduce(&mut self) -> Result<(), End> {
        let token = &self.shard.token;
        let words = match &*self.session {
            Some(session) => frame::resume(token, &session.id, session.seq),
            None => frame::identify(token, self.shard.number),
        };
        self.send(words).await
    }

    async fn send(&mut self, value: Value) -> Result<(), End> {
        match timeout(STEP, self.socket.send(Message::Text(value.to_string()))).await {
            Ok(Ok(())) => Ok(()),
            _ => Err(End::Resume("it took nothing more")),
        }
    }

    async fn message(&mut self, message: Option<Result<Message, tokio_tungstenite::tungstenite::Error>>) -> Result<(), End> {
        match message {
            Some(Ok(Message::Text(mut text))) => {
                let end = self.frame(&text).await;
                text.zeroize();
                end
            }
            Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Binary(_) | Message::Frame(_))) => Ok(()),
            other => Err(closed(other)),
        }
    }

    async fn frame(&mut self, text: &str) -> Result<(), End> {
        let Ok(frame) = serde_json::from_str::<Frame<'_>>(text) else {
            // Its words stay here: they may be a person's.
            warn!("a frame of the gateway could not be read");
            return Ok(());
        };
        match frame.op {
            0 => self.dispatch(&frame),
            1 => return self.send(frame::heartbeat(self.seq)).await,
            7 => return Err(End::Resume("Discord asked for it")),
            9 if frame.payload::<bool>() == Some(true) => return Err(End::Resume("the session was interrupted")),
            9 => return Err(End::Anew("the session is over")),
            11 => {
                self.waiting_for_ack = false;
                *self.proven = true;
            }
            _ => {}
        }
        Ok(())
    }

    fn dispatch(&mut self, frame: &Frame<'_>) {
        let name = frame.t.as_deref().unwrap_or_default();
        if name == "READY" {
            let Some(ready) = frame.payload::<Ready>() else { return warn!("Discord's word of sign-in could not be read") };
            self.shard.intake.signed_in(ready.application.id.get(), ready.user.id.get());
            let resume = ready.resume_gateway_url.filter(|url| self.shard.may_reach(url));
            *self.session = Some(Session { id: ready.session_id, seq: 0, url: resume, tries: 0 });
            info!(shard = self.shard.number[0], "signed in");
        }
        if let Some(session) = &mut *self.session {
            // What was seen is not seen twice.
            if let Some(seq) = frame.s {
                if seq <= session.seq && name != "READY" && name != "RESUMED" {
                    return;
                }
                session.seq = session.seq.max(seq);
                self.seq = Some(session.seq);
            }
            session.tries = 0;
        }
        if matches!(name, "READY" | "RESUMED") {
            self.ready = true;
            self.shard.pulse.signed_in();
            if name == "RESUMED" {
                info!(shard = self.shard.number[0], "resumed");
            }
        } else if matches!(name, "INTERACTION_CREATE" | "MESSAGE_CREATE") {
            if let Some(payload) = frame.payload::<Value>() {
                self.shard.intake.take(name, payload);
            } else {
                warn!("an event could not be read");
            }
        }
    }
}

/// What a close or the lack of a message means.
fn closed(message: Option<Result<Message, tokio_tungstenite::tungstenite::Error>>) -> End {
    let code = match message {
        Some(Ok(Message::Close(Some(frame)))) => u16::from(frame.code),
        _ => 0,
    };
    match code {
        4004 => End::Fatal(Fatal::Token),
        4010..=4014 => End::Fatal(Fatal::Refused(code)),
        4003 | 4007 | 4009 => End::Anew("Discord closed it: the session is over"),
        _ => End::Resume("it was closed"),
    }
}

/// Comes when we are asked to stop.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    if stop.wait_for(|stop| *stop).await.is_err() {
        // Nobody is left who could ask.
        std::future::pending::<()>().await;
    }
}
