//! The one integration binary: examples of behaviour through public doors.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    reason = "a test may fail loudly: that is its work"
)]

mod answers;
mod check;
mod content;
#[cfg(feature = "discord")]
mod discord;
mod doors;
mod facts;
mod first_services;
mod hours;
mod memory;
mod promises;
mod property;
mod reading;
mod understanding;

#[cfg(feature = "discord")]
#[path = "../support/discord/mod.rs"]
mod double;
#[path = "../support/mod.rs"]
mod support;

/// The product's own allocator: the test of memory rests on it.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);
