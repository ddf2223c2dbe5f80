//! The built program as people and platforms meet it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails where something is missing")]

mod announce;
mod answers;
mod chat;
mod crowd;
mod discord;
mod doubles;
mod eval;
mod import;
mod locales;
mod operation;
mod program;
mod schedule;
mod telegram;
#[cfg(unix)]
mod terminal;
