//! Nominations: where each stands, whose it is, who may see and move it.

mod act;
pub mod claim;
pub mod email;
mod import;
mod link;
mod linking;
mod nomination;
mod notice;
mod reader;
mod state;
mod store;
mod view;

pub use act::Office;
pub use import::{Import, ImportError, Imported, Progress, import};
pub use nomination::Nomination;
pub use reader::{Fault, MOST_BYTES};
pub use state::{InvalidState, Mover, State};
pub use store::{History, history, is_participant, of_person, participants, reseal};
pub use view::{Count, Wanted, counts, economies, list, search};
