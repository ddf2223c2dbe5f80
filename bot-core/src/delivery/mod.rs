//! The ledger of what has to reach people without being asked for: written with its cause, sent once, and its outcome kept.
//!
//! A feature writes [`Delivery`] rows with [`enqueue`] inside the transaction of what causes them. From then on neither a
//! crash nor a lost network loses them. What waits can be paused, resumed and cancelled by its cause; what
//! was delivered can be edited and recalled; [`progress`] and [`outcomes`] tell how far it has come.

mod bell;
mod content;
mod model;
mod store;

pub use model::{Content, Delivery, Operation, Priority, Recipient, State, Template};
pub use store::{
    Outcome, Progress, cancel, cancel_cause, close_chat, edit, enqueue, forget_person, is_open, open_chat, outcomes,
    pause, progress, recall, resume,
};
