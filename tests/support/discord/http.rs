//! The double's HTTP API: HTTP/1.1 as a client library speaks it, and the few routes that a bot calls.

use std::sync::Arc;
use std::time::Instant;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::{BOT_USER, HttpFault, Request, Shared, State, TOKEN};

pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let _ = stream.set_nodelay(true);
        tokio::spawn(connection(stream, Arc::clone(&shared)));
    }
}

async fn connection(mut stream: TcpStream, shared: Arc<Shared>) {
    let mut buffer = Vec::with_capacity(16_384);
    while let Some((head, body)) = read(&mut stream, &mut buffer).await {
        let mut words = head.split_whitespace();
        let (method, target) = (words.next().unwrap_or_default().to_owned(), words.next().unwrap_or_default().to_owned());
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let path = path.strip_prefix("/api/v10").unwrap_or(path).to_owned();
        let lower = head.to_lowercase();
        let may = lower.contains(&format!("authorization: bot {TOKEN}")) && !shared.lock().rejects_token;
        let body = if shared.lean && path.ends_with("/callback") { None } else { serde_json::from_slice(&body).ok() };
        let request = Request { method, path, query: query.to_owned(), body };
        let fault = {
            let mut state = shared.lock();
            let at = state.http_faults.iter().position(|(part, _)| request.path.contains(part));
            at.and_then(|at| state.http_faults.remove(at)).map(|(_, fault)| fault)
        };
        let (status, answer) = match fault {
            Some(HttpFault::Dropped) => return,
            Some(HttpFault::Status(status)) => (status, json!({"message": "a fault", "code": 0})),
            Some(HttpFault::Limited(after)) => (429, json!({"message": "too many", "retry_after": after, "global": false})),
            Some(HttpFault::Slow(long)) => {
                let answer = answer(&shared, request, may);
                tokio::time::sleep(long).await;
                answer
            }
            None => answer(&shared, request, may),
        };
        let text = if answer.is_null() { String::new() } else { answer.to_string() };
        let head = format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", text.len());
        if stream.write_all([head.as_bytes(), text.as_bytes()].concat().as_slice()).await.is_err() {
            return;
        }
    }
}

/// One request's head and body.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<(String, Vec<u8>)> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            let length = head
                .lines()
                .find_map(|line| {
                    line.to_lowercase().strip_prefix("content-length:").map(|value| value.trim().parse().unwrap_or(0))
                })
                .unwrap_or(0);
            while buffer.len() < end + 4 + length {
                if stream.read_buf(buffer).await.ok()? == 0 {
                    return None;
                }
            }
            let body = buffer[end + 4..end + 4 + length].to_vec();
            buffer.drain(..end + 4 + length);
            return Some((head, body));
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}

/// Does what is asked, and answers.
fn answer(shared: &Shared, request: Request, may: bool) -> (u16, Value) {
    let mut state = shared.lock();
    let answer =
        if may { route(shared, &mut state, &request) } else { (401, json!({"message": "401: Unauthorized", "code": 0})) };
    if shared.lean {
        state.counted += 1;
    } else {
        state.requests.push(request);
    }
    drop(state);
    shared.changed();
    answer
}

fn route(shared: &Shared, state: &mut State, request: &Request) -> (u16, Value) {
    let parts: Vec<&str> = request.path.split('/').filter(|part| !part.is_empty()).collect();
    let number = |text: &str| text.parse::<u64>().unwrap_or_default();
    match (request.method.as_str(), parts.as_slice()) {
        ("GET", ["gateway", ..]) => {
            let limit = json!({"total": 1_000, "remaining": 990, "reset_after": 1_000, "max_concurrency": 1});
            (200, json!({"url": format!("ws://{}", shared.gateway), "shards": 1, "session_start_limit": limit}))
        }
        ("GET", ["applications", _, "commands"]) => (200, state.commands.clone()),
        ("PUT", ["applications", _, "commands"]) => {
            let mut held = request.body.clone().unwrap_or_default();
            for (at, command) in held.as_array_mut().into_iter().flatten().enumerate() {
                command["id"] = json!(at.to_string());
                command["version"] = json!("1");
                command["nsfw"] = json!(false);
            }
            state.commands = held.clone();
            (200, held)
        }
        ("POST", ["interactions", id, _, "callback"]) => {
            let id = number(id);
            if state.answered.contains_key(&id) {
                state.twice += 1;
                return (400, json!({"message": "Interaction has already been acknowledged.", "code": 40_060}));
            }
            state.answered.insert(id, Instant::now());
            (204, Value::Null)
        }
        ("POST", ["channels", channel, "messages"]) => {
            let body = request.body.clone().unwrap_or_default();
            state.next_id += 1;
            let message = json!({
                "id": state.next_id.to_string(), "channel_id": channel, "content": body["content"], "type": 0,
                "author": {"id": BOT_USER.to_string(), "username": "waymark", "bot": true}, "components": body["components"],
            });
            if !body["nonce"].is_null() && !state.nonces.insert(body["nonce"].to_string()) {
                state.twice += 1;
            }
            state.messages.entry(number(channel)).or_default().push(message.clone());
            (200, message)
        }
        ("GET", ["channels", channel, "messages"]) => {
            let before = request.query.split('&').find_map(|pair| pair.strip_prefix("before=")).map_or(u64::MAX, number);
            let all = state.messages.get(&number(channel)).cloned().unwrap_or_default();
            let page = all.into_iter().rev().filter(|message| number(message["id"].as_str().unwrap()) < before).take(100);
            (200, Value::Array(page.collect()))
        }
        ("DELETE", ["channels", channel, "messages", id]) => {
            let messages = state.messages.entry(number(channel)).or_default();
            let before = messages.len();
            messages.retain(|message| message["id"] != *id);
            if messages.len() < before {
                (204, Value::Null)
            } else {
                (404, json!({"message": "Unknown Message", "code": 10_008}))
            }
        }
        ("DELETE", ["webhooks", ..]) => (204, Value::Null),
        ("PATCH", ["webhooks", ..]) => (200, json!({"id": "1"})),
        _ => (404, json!({"message": "404: Not Found", "code": 0})),
    }
}
