//! Stand-ins for the platforms, on loopback, speaking their real protocols.

pub(crate) mod telegram;
