//! Stand-ins for the platforms, on loopback, speaking their real protocols.

#[allow(dead_code, reason = "the tests of the adapter use the rest")]
pub(crate) mod discord;
pub(crate) mod smtp;
pub(crate) mod telegram;
