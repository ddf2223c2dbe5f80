//! The ledger of what has to reach people without being asked for: written with its cause, sent once, and its outcome kept.
//!
//! A feature writes [`Delivery`] rows with [`enqueue`] inside the transaction of what causes them. From then on neither a
//! crash nor a lost network loses them. What waits can be paused, resumed and cancelled by its cause; what
//! was delivered can be edited and recalled; [`progress`] and [`outcomes`] tell how far it has come. One loop an account,
//! [`carry_out`], sends what is due at the pace the platform allows, after the answers to people.

mod agenda;
mod bell;
mod content;
mod courier;
mod model;
mod pacer;
mod pacing;
mod renderer;
mod store;

pub use courier::{Haste, Setup, carry_out};
pub use model::{Content, Delivery, Operation, Priority, Recipient, State, Template};
pub use pacer::{Outlet, Pacer};
pub use pacing::{Pacing, Rate, Rates, Wait};
pub use renderer::{Renderer, Renderers};
pub use store::{
    Chats, Outcome, PrivateChat, Progress, Refused, cancel, cancel_cause, close_chat, edit, enqueue, forget_account,
    forget_person, open_chat, outcomes, pause, progress, recall, refused, resume,
};
