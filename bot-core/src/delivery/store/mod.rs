//! The ledger in the database.

mod enqueue;
mod reach;
mod report;
mod steer;

pub use enqueue::enqueue;
pub use reach::{close_chat, is_open, open_chat};
pub use report::{Outcome, Progress, outcomes, progress};
pub use steer::{cancel, cancel_cause, edit, forget_person, pause, recall, resume};

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
