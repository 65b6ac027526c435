//! Faults made on purpose, for the tests: a panic or a hang in one handler, or a handler that tells what it was asked.
//!
//! Only in builds with debug assertions, and only when `WAYMARK_TEST_FAULT` names a surface (`panic:ask`, `hang:direct`, `tell:form`, `panic:gateway` once); in a release
//! build these are nothing.

use super::event::Kind;

/// The name of a handler.
pub(super) fn surface(kind: &Kind) -> &str {
    match kind {
        Kind::Command { name, .. } => name,
        Kind::Message(_) => "message",
        Kind::Press { .. } => "press",
        Kind::Form { .. } => "form",
        Kind::Typing { .. } => "typing",
        Kind::Ping => "ping",
        Kind::Unknown => "unknown",
    }
}

/// The fault that is wanted on this surface.
#[cfg(debug_assertions)]
fn wanted(surface: &str) -> &'static str {
    use std::sync::LazyLock;
    static WANTED: LazyLock<Option<(String, String)>> = LazyLock::new(|| {
        let wanted = std::env::var("WAYMARK_TEST_FAULT").ok()?;
        wanted.split_once(':').map(|(kind, surface)| (kind.to_owned(), surface.to_owned()))
    });
    match WANTED.as_ref() {
        Some((kind, wanted)) if wanted == surface || wanted == "*" => kind.as_str(),
        _ => "",
    }
}

/// Breaks here, if this is the surface that a test wants broken.
#[cfg(debug_assertions)]
#[allow(clippy::panic, reason = "this is the panic that the tests ask for")]
pub(super) fn strike(surface: &str) {
    match wanted(surface) {
        "panic" => panic!("a panic that a test asked for"),
        "hang" => std::thread::sleep(std::time::Duration::from_secs(8)),
        _ => {}
    }
}

/// Breaks here the first time only: what is started again works.
#[cfg(debug_assertions)]
pub(super) fn strike_once(surface: &str) {
    use std::sync::atomic::{AtomicBool, Ordering};
    static STRUCK: AtomicBool = AtomicBool::new(false);
    if !wanted(surface).is_empty() && wanted(surface) != "tell" && !STRUCK.swap(true, Ordering::AcqRel) {
        strike(surface);
    }
}

/// Makes the two mistakes that the canary test must find: a line in the log with a person's words, and a copy that is kept.
#[cfg(debug_assertions)]
pub(super) fn tell(kind: &Kind) {
    if let Kind::Form { text } = kind
        && wanted("form") == "tell"
    {
        let kept: &'static str = text.words().to_owned().leak();
        tracing::info!("{kept}");
    }
}

/// Nothing.
#[cfg(not(debug_assertions))]
pub(super) const fn strike(_: &str) {}

/// Nothing.
#[cfg(not(debug_assertions))]
pub(super) const fn strike_once(_: &str) {}

/// Nothing.
#[cfg(not(debug_assertions))]
pub(super) const fn tell(_: &Kind) {}
