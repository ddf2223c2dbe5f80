//! The Discord adapter: gateway events and interactions in, rendered answers out.
//!
//! | room | duty |
//! |---|---|
//! | `service` | the adapter as the program runs it |
//! | `gateway` | the connection: held, watched, closed; messages go on to the intake |
//! | `receive` | a message becomes an `Inbound` |
//! | `platform` | answers to messages |
//! | `board` | sessions as scheduled events of a server |
//! | `interaction` | commands, buttons, menus and forms, and their answers in time |
//! | `commands` | the slash commands as they are registered |
//! | `render` | blocks become text and cards within Discord's limits |
//! | `rest` | requests to Discord, and how they fail |

mod board;
mod commands;
mod failure;
mod gateway;
mod interaction;
mod payload;
mod platform;
mod receive;
mod render;
mod rest;
mod service;
mod settings;
mod suggestions;

pub use receive::NAME;
pub use service::{Core, Discord, DiscordError};
pub use settings::Settings;
pub use suggestions::Suggestions;
