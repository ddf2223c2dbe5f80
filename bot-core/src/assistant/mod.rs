//! One turn of a conversation: `Inbound` in, `Outbound` out.

mod action;
mod command;

pub use action::{Action, InvalidAction};
pub use command::Command;
