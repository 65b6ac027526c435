//! Calls to Discord's HTTP API: one small retry, our own pace, a deadline on each.
//!
//! serenity's own rate limiter stays off: its map is keyed by the channels and interactions of persons, and with it off serenity neither waits
//! nor tries again. serenity knows the routes and headers; this file sends. Nothing of a request or an answer is logged.

use std::time::Duration;

use serde::Deserialize;
use serenity::http::{LightMethod, Request, Route};
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep, timeout_at};
use zeroize::Zeroizing;

/// Why a call did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The token is wrong or was revoked.
    Token,
    /// Discord answered no: its status, and its own code where it gives one.
    Refused(u16, u64),
    /// Broken, slow, or asked too often.
    Unreachable,
}

/// Between two calls that count towards Discord's 50 a second.
const PACE: Duration = Duration::from_millis(21);
/// How many of them may come at once after a quiet time.
const BURST: u32 = 20;
/// Before a call is tried again.
const PAUSE: Duration = Duration::from_millis(120);
/// How often a call is sent at most.
const TRIES: u32 = 4;
/// "This interaction has already been acknowledged": what a second try of a call that did arrive is told.
const ACKNOWLEDGED: u64 = 40_060;

/// A way to Discord.
pub(super) struct Api {
    client: reqwest::Client,
    /// For answers that hold a person's words: its connections are closed, and with them their buffers freed and zeroed.
    forgetful: reqwest::Client,
    token: Zeroizing<String>,
    elsewhere: Option<String>,
    /// When the next call that counts may go.
    next: Mutex<Instant>,
}

/// What is sent.
pub(super) struct Call<'a> {
    pub(super) route: Route<'a>,
    pub(super) method: LightMethod,
    pub(super) body: Option<&'a [u8]>,
    pub(super) params: Vec<(&'static str, String)>,
    pub(super) until: Instant,
    pub(super) forget: bool,
}

/// What Discord says with a refusal.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Refusal {
    code: u64,
    retry_after: Option<f64>,
}

impl Api {
    /// A way to Discord, or to what stands for it in tests.
    ///
    /// # Errors
    /// When the system's TLS cannot be started.
    pub(super) fn new(token: &str, elsewhere: Option<String>) -> Result<Self, reqwest::Error> {
        let builder = || {
            let builder = reqwest::Client::builder()
                .connect_timeout(Duration::from_secs(2))
                .pool_idle_timeout(Duration::from_secs(20))
                .redirect(reqwest::redirect::Policy::none());
            // What stands for Discord is never reached through somebody else.
            if elsewhere.is_some() { builder.no_proxy() } else { builder }
        };
        Ok(Self {
            client: builder().build()?,
            forgetful: builder().pool_max_idle_per_host(0).build()?,
            token: Zeroizing::new(format!("Bot {token}")),
            elsewhere,
            next: Mutex::new(Instant::now()),
        })
    }

    /// Sends a call, and again where that can help: 429 after the time that Discord names, 5xx and a dropped connection once.
    pub(super) async fn send(&self, call: &Call<'_>) -> Result<Vec<u8>, Trouble> {
        let mut broken = 0;
        for attempt in 0..TRIES {
            // Callbacks of interactions do not count towards the 50 a second.
            if !matches!(call.route, Route::InteractionResponse { .. }) {
                self.pace(call.until).await?;
            }
            match timeout_at(call.until, self.once(call)).await {
                // Too late to know whether it arrived: it is not sent twice.
                Err(_) => return Err(Trouble::Unreachable),
                Ok(Sent::Done(body)) => return Ok(body),
                Ok(Sent::Refused(400, ACKNOWLEDGED)) if attempt > 0 => return Ok(Vec::new()),
                Ok(Sent::Refused(401, _)) => return Err(Trouble::Token),
                Ok(Sent::Refused(status, code)) => return Err(Trouble::Refused(status, code)),
                Ok(Sent::Later(wait)) => {
                    if Instant::now() + wait >= call.until {
                        return Err(Trouble::Unreachable);
                    }
                    sleep(wait).await;
                }
                Ok(Sent::Broken) => {
                    broken += 1;
                    if broken > 1 || Instant::now() + PAUSE >= call.until {
                        return Err(Trouble::Unreachable);
                    }
                    sleep(PAUSE).await;
                }
            }
        }
        Err(Trouble::Unreachable)
    }

    async fn once(&self, call: &Call<'_>) -> Sent {
        let params = (!call.params.is_empty()).then(|| call.params.clone());
        let request = Request::new(call.route, call.method).body(call.body.map(<[u8]>::to_vec)).params(params);
        let client = if call.forget { &self.forgetful } else { &self.client };
        let Ok(request) = request.build(client, &self.token, self.elsewhere.as_deref()) else { return Sent::Refused(0, 0) };
        let Ok(answer) = request.send().await else { return Sent::Broken };
        let status = answer.status().as_u16();
        let after = answer.headers().get("retry-after").and_then(|after| after.to_str().ok()?.parse::<f64>().ok());
        let Ok(body) = answer.bytes().await else { return Sent::Broken };
        match status {
            200..=299 => Sent::Done(body.to_vec()),
            429 => {
                let said: Refusal = serde_json::from_slice(&body).unwrap_or_default();
                let seconds = said.retry_after.or(after).unwrap_or(1.0).clamp(0.0, 3_600.0);
                Sent::Later(Duration::from_secs_f64(seconds) + Duration::from_millis(20))
            }
            500..=599 => Sent::Broken,
            _ => Sent::Refused(status, serde_json::from_slice::<Refusal>(&body).unwrap_or_default().code),
        }
    }

    /// Waits for a place among the 50 a second.
    async fn pace(&self, until: Instant) -> Result<(), Trouble> {
        let mine = {
            let mut next = self.next.lock().await;
            let earliest = Instant::now().checked_sub(PACE * BURST).unwrap_or(*next);
            let mine = (*next).max(earliest);
            if mine > until {
                return Err(Trouble::Unreachable);
            }
            *next = mine + PACE;
            mine
        };
        // A place in the past is one of the burst.
        tokio::time::sleep_until(mine).await;
        Ok(())
    }
}

/// What became of one try.
enum Sent {
    Done(Vec<u8>),
    Refused(u16, u64),
    Later(Duration),
    Broken,
}
