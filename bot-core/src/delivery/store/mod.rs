//! The ledger in the database.

mod claim;
mod enqueue;
mod reach;
mod read;
mod record;
mod refused;
mod report;
mod steer;
mod upkeep;

pub(super) use claim::{Claimed, claim, held, next_due};
pub use enqueue::enqueue;
pub use reach::{Chats, PrivateChat, close_chat, open_chat};
pub(super) use read::{content, rename, target};
pub(super) use record::{Hand, Mark, News, record, release};
pub(super) use refused::REFUSED;
pub use refused::{Refused, refused};
pub use report::{Outcome, Progress, outcomes, progress};
pub use steer::{cancel, cancel_cause, edit, forget_account, forget_person, pause, recall, resume};
pub(super) use upkeep::{expire, forget_old, leave, show_alive};

/// Statements are made for these numbers of rows only, so that few of them have to be prepared.
const CHUNKS: [usize; 5] = [256, 64, 16, 4, 1];

/// Splits rows into parts of those sizes.
fn chunks<T>(mut rest: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let size = CHUNKS.into_iter().find(|size| *size <= rest.len())?;
        let (chunk, after) = rest.split_at(size);
        rest = after;
        Some(chunk)
    })
}

/// One column of many rows: the server reads a statement of a few lists and not of thousands of values.
fn column<'r, R, T>(rows: &'r [R], of: impl Fn(&'r R) -> T) -> Vec<T> {
    rows.iter().map(of).collect()
}
