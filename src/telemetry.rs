//! What the process says of itself: where something broke, never what a person wrote.
//!
//! Only targets of this crate reach the output, whatever the environment says: the libraries below print whole payloads when they fail. A core
//! dump would hold what is in memory, so there is none.

use std::io::Write as _;
use std::panic;

/// Makes a panic print its place in the code and nothing else: its message could hold a person's words.
pub fn silence_panics() {
    panic::set_hook(Box::new(|info| {
        let mut out = std::io::stderr().lock();
        let _ = match info.location() {
            Some(place) => writeln!(out, "waymark: internal fault at {}:{}", place.file(), place.line()),
            None => writeln!(out, "waymark: internal fault"),
        };
    }));
}

/// Starts the log on stderr: our own targets, from this level on. `RUST_LOG` is not read.
#[cfg(feature = "discord")]
pub fn start(level: crate::config::Level) {
    use tracing::level_filters::LevelFilter;
    use tracing_subscriber::filter::filter_fn;
    use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};

    let level = match level {
        crate::config::Level::Error => LevelFilter::ERROR,
        crate::config::Level::Warn => LevelFilter::WARN,
        crate::config::Level::Info => LevelFilter::INFO,
        crate::config::Level::Debug => LevelFilter::DEBUG,
        crate::config::Level::Trace => LevelFilter::TRACE,
    };
    // No time of our own: the service manager has one, and a finer one would tell when somebody asked.
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).without_time().with_ansi(false);
    let ours = filter_fn(move |about| is_ours(about.target()) && *about.level() <= level);
    let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(lines.with_filter(ours)));
}

/// Whether a target is a module of this crate.
#[cfg(feature = "discord")]
fn is_ours(target: &str) -> bool {
    target.strip_prefix(env!("CARGO_CRATE_NAME")).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// No core dump, neither to a file nor to a program of the system's that collects them; other processes of the same user cannot look in.
///
/// # Errors
/// When the system refuses: then the caller says so.
#[cfg(all(feature = "discord", target_os = "linux"))]
pub fn forbid_core_dumps() -> std::io::Result<()> {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    // Either may be refused by a service manager; each is tried.
    let dumpable = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    let limit = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    Ok(dumpable.and(limit)?)
}

/// No core dump: the limit alone, where the system knows no more.
///
/// # Errors
/// When the system refuses: then the caller says so.
#[cfg(all(feature = "discord", not(target_os = "linux")))]
pub fn forbid_core_dumps() -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    Ok(setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?)
}

#[cfg(all(test, feature = "discord"))]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_targets_are_heard() {
        assert!(is_ours("waymark") && is_ours("waymark::discord::gateway"));
        for other in ["serenity::gateway::ws", "hyper", "tungstenite", "waymarked", "sled", ""] {
            assert!(!is_ours(other), "{other}");
        }
    }
}
