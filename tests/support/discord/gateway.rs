//! The double's gateway: hello, identify, resume with what was missed, heartbeats, and every way to fail.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::unbounded_channel;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use super::{APPLICATION, BOT_USER, Meet, Shared, TOKEN, Tell};

pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let _ = stream.set_nodelay(true);
        let meet = shared.lock().meet.pop_front().unwrap_or_default();
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            match meet {
                Meet::Well => connection(stream, shared, false).await,
                Meet::NoHello => connection(stream, shared, true).await,
                Meet::Refused => {}
                Meet::HungHandshake => forever(stream).await,
            }
        });
    }
}

/// Holds something open.
async fn forever<T>(held: T) {
    std::future::pending::<()>().await;
    drop(held);
}

async fn connection(stream: TcpStream, shared: Arc<Shared>, silent: bool) {
    let Ok(mut socket) = tokio_tungstenite::accept_async(stream).await else { return };
    if silent {
        return forever(socket).await;
    }
    let interval = shared.lock().interval;
    let hello = json!({"op": 10, "d": {"heartbeat_interval": interval}});
    if socket.send(Message::Text(hello.to_string())).await.is_err() {
        return;
    }
    let (teller, mut told) = unbounded_channel();
    loop {
        tokio::select! {
            tell = told.recv() => match tell {
                Some(Tell::Text(text)) => {
                    // What is there already goes out in one write.
                    if socket.feed(Message::Text(text)).await.is_err() {
                        return;
                    }
                    if told.is_empty() && socket.flush().await.is_err() {
                        return;
                    }
                }
                Some(Tell::Close(code)) => {
                    let _ = socket.close(Some(CloseFrame { code: code.into(), reason: "".into() })).await;
                    return leave(&shared);
                }
                Some(Tell::Fin) | None => return leave(&shared),
                Some(Tell::Rst) => {
                    reset(&socket);
                    return leave(&shared);
                }
                Some(Tell::Mute) => return forever(socket).await,
            },
            message = socket.next() => {
                let Some(Ok(Message::Text(text))) = message else { return leave(&shared) };
                let frame: Value = serde_json::from_str(&text).unwrap();
                if !understand(&frame, &mut socket, &shared, &teller).await {
                    return leave(&shared);
                }
            }
        }
    }
}

fn leave(shared: &Shared) {
    shared.lock().live = None;
    shared.changed();
}

fn reset(socket: &WebSocketStream<TcpStream>) {
    let stream = socket.get_ref();
    let _ = socket2::SockRef::from(stream).set_linger(Some(Duration::ZERO));
}

/// Answers a frame of the bot; `false` ends the connection.
async fn understand(
    frame: &Value,
    socket: &mut WebSocketStream<TcpStream>,
    shared: &Shared,
    teller: &tokio::sync::mpsc::UnboundedSender<Tell>,
) -> bool {
    // Discord takes it with its prefix too, as serenity sends it.
    let token = frame["d"]["token"].as_str().map(|token| token.strip_prefix("Bot ").unwrap_or(token));
    let mut out: Vec<String> = Vec::new();
    let mut refused = false;
    {
        let mut state = shared.lock();
        match frame["op"].as_u64() {
            Some(1) => {
                state.heartbeats += 1;
                out.push(json!({"op": 11}).to_string());
            }
            Some(2 | 6) if token != Some(TOKEN) || state.rejects_token => refused = true,
            Some(2) => {
                state.identifies += 1;
                state.identify = frame["d"].clone();
                state.session += 1;
                state.seq = 1;
                state.log.clear();
                state.live = Some(teller.clone());
                state.muted = false;
                let ready = json!({
                    "v": 10, "session_id": format!("session-{}", state.session), "resume_gateway_url": format!("ws://{}", shared.gateway),
                    "user": {"id": BOT_USER.to_string(), "username": "waymark", "discriminator": "0000", "bot": true, "global_name": null, "avatar": null, "mfa_enabled": false, "verified": true},
                    "guilds": [], "application": {"id": APPLICATION.to_string(), "flags": 0}, "shard": [0, 1],
                });
                out.push(json!({"op": 0, "s": 1, "t": "READY", "d": ready}).to_string());
            }
            Some(6) => {
                let session = format!("session-{}", state.session);
                if state.resumable && frame["d"]["session_id"] == session.as_str() {
                    state.resumes += 1;
                    let seen = frame["d"]["seq"].as_u64().unwrap_or_default();
                    out.extend(state.log.iter().filter(|(seq, _)| *seq > seen).map(|(_, text)| text.clone()));
                    out.push(json!({"op": 0, "s": state.seq, "t": "RESUMED", "d": {}}).to_string());
                    state.live = Some(teller.clone());
                    state.muted = false;
                } else {
                    out.push(json!({"op": 9, "d": false}).to_string());
                }
            }
            _ => {}
        }
    }
    shared.changed();
    if refused {
        let _ = socket.close(Some(CloseFrame { code: 4004.into(), reason: "Authentication failed.".into() })).await;
        return false;
    }
    for text in out {
        if socket.send(Message::Text(text)).await.is_err() {
            return false;
        }
    }
    true
}
