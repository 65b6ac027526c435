//! How often we may identify: Discord allows 1,000 a day and resets the token past that, so a crash loop must slow down.
//!
//! The count lives on disk (`gateway.json`: the hour in which the day began, and how many), so that a restart does not forget it. Nothing else
//! is in it.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use tracing::warn;

/// Our own days and Discord's may begin at different hours: two of ours can fall into one of theirs, so each gets less than half.
const A_DAY: u32 = 480;
/// So many are free; past them they are spread over what is left of the day.
const FREE: u32 = 60;
const DAY_HOURS: i64 = 24;
/// Discord: one identify in five seconds, for each of `max_concurrency`.
const APART: Duration = Duration::from_secs(5);

/// What is on disk.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
struct Day {
    /// Hours since 1970.
    since: i64,
    identifies: u32,
}

/// The budget of this process.
pub(crate) struct Budget {
    file: Option<PathBuf>,
    state: Mutex<State>,
}

struct State {
    day: Day,
    last: Option<tokio::time::Instant>,
}

impl Budget {
    /// Reads what an earlier run left in this folder. A file that cannot be read counts as many.
    pub(crate) fn open(folder: Option<&Path>, now: DateTime<Utc>) -> Self {
        let file = folder.map(|folder| folder.join("gateway.json"));
        let fresh = Day { since: hour(now), identifies: 0 };
        let day = match file.as_deref().map(std::fs::read) {
            None => fresh,
            Some(Err(error)) if error.kind() == io::ErrorKind::NotFound => fresh,
            Some(read) => read.ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_else(|| {
                warn!("gateway.json cannot be read: sign-ins are spread out as after {FREE} of them");
                Day { identifies: FREE, ..fresh }
            }),
        };
        Self { file, state: Mutex::new(State { day, last: None }) }
    }

    /// Waits until an identify is allowed, and counts it.
    pub(crate) async fn spend(&self) {
        let mut state = self.state.lock().await;
        let now = Utc::now();
        let (wait, day) = after(state.day, now);
        let apart =
            state.last.map_or(Duration::ZERO, |last| (last + APART).saturating_duration_since(tokio::time::Instant::now()));
        if wait > Duration::ZERO {
            warn!(seconds = wait.as_secs(), "many sign-ins today: waiting before the next");
        }
        tokio::time::sleep(wait.max(apart)).await;
        state.day = Day { identifies: day.identifies + 1, ..day };
        state.last = Some(tokio::time::Instant::now());
        let day = state.day;
        if let Some(file) = self.file.clone() {
            let written = tokio::task::spawn_blocking(move || write(&file, day)).await;
            if !matches!(written, Ok(Ok(()))) {
                warn!("gateway.json cannot be written: sign-ins are counted in memory only");
            }
        }
    }
}

/// How long the next identify has to wait, and the day that it falls into.
fn after(day: Day, now: DateTime<Utc>) -> (Duration, Day) {
    let hour = hour(now);
    // A clock that went backwards starts no new day.
    let day = if hour - day.since >= DAY_HOURS { Day { since: hour, identifies: 0 } } else { day };
    if day.identifies < FREE {
        return (Duration::ZERO, day);
    }
    let left = u64::try_from((day.since + DAY_HOURS - hour).clamp(1, DAY_HOURS)).unwrap_or(1) * 3_600;
    match A_DAY.checked_sub(day.identifies) {
        None | Some(0) => (Duration::from_secs(left), Day { since: day.since + DAY_HOURS, identifies: 0 }),
        Some(rest) => (Duration::from_secs(left / u64::from(rest)), day),
    }
}

fn hour(now: DateTime<Utc>) -> i64 {
    now.timestamp().div_euclid(3_600)
}

/// Whole or not at all.
fn write(file: &Path, day: Day) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let beside = file.with_extension("json.new");
    std::fs::write(&beside, serde_json::to_vec(&day)?)?;
    std::fs::rename(beside, file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(hours * 3_600, 0).unwrap()
    }

    #[test]
    fn a_crash_loop_never_burns_a_day_of_discords() {
        // As fast as allowed, for three days: no 24 hours hold a thousand.
        let mut day = Day { since: 100, identifies: 0 };
        let mut seconds: i64 = 100 * 3_600;
        let mut all: Vec<i64> = Vec::new();
        while seconds < 172 * 3_600 {
            let (wait, next) = after(day, DateTime::from_timestamp(seconds, 0).unwrap());
            seconds += i64::try_from(wait.as_secs()).unwrap().max(5);
            day = Day { identifies: next.identifies + 1, ..next };
            all.push(seconds);
        }
        for (index, begun) in all.iter().enumerate() {
            let within = all.iter().skip(index).take_while(|time| **time < begun + 86_400).count();
            assert!(within < 1_000, "{within}");
        }
        assert!(all.len() > 900);
    }

    #[test]
    fn a_few_restarts_wait_for_nothing_and_a_new_day_begins_anew() {
        assert_eq!(after(Day { since: 10, identifies: 59 }, at(11)).0, Duration::ZERO);
        assert!(after(Day { since: 10, identifies: 60 }, at(11)).0 > Duration::from_secs(100));
        assert_eq!(after(Day { since: 10, identifies: 470 }, at(34)), (Duration::ZERO, Day { since: 34, identifies: 0 }));
    }

    #[test]
    fn the_count_outlives_the_process_and_holds_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("gateway.json");
        write(&file, Day { since: 10, identifies: 3 }).unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), r#"{"since":10,"identifies":3}"#);
        let again = Budget::open(Some(folder.path()), at(11));
        assert_eq!(again.state.try_lock().unwrap().day, Day { since: 10, identifies: 3 });
        std::fs::write(&file, "not json").unwrap();
        assert_eq!(Budget::open(Some(folder.path()), at(11)).state.try_lock().unwrap().day.identifies, FREE);
    }
}
