//! Conversations with the assistant, in process: what a person types and reads.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails where something is missing")]

mod announcements;
mod attacker;
mod channels;
mod chat;
mod every_language;
mod follow_ups;
mod languages;
mod linking;
mod officer;
mod privacy;
mod projects;
mod questions;
mod roles;
