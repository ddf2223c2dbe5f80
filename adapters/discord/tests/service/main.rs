//! The adapter in service, against a double of Discord: what people write, call and press, and what they see.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails where something is missing")]

#[allow(dead_code, reason = "the tests of the program use the rest")]
#[path = "../../../../tests/end_to_end/doubles/discord/mod.rs"]
mod double;

mod connection;
mod faults;
mod house;
mod interactions;
mod messages;
