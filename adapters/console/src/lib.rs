//! The terminal adapter: a chat for people and a line mode for pipes.

mod completion;
mod conversation;
mod files;
mod interactive;
mod line_mode;
mod render;
mod wrap;

pub use conversation::{Conversation, PLATFORM};
pub use interactive::{Terminal, chat};
pub use line_mode::{Format, answer_lines};
pub use render::{plain, quiet, styled};
