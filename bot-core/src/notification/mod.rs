//! Project notifications: the typed facts, reading them from a document, storing them.

mod fact;
mod model;
mod shelf;
mod store;

pub use fact::{Change, Fact, difference};
pub use model::{All, Modality, Notification, Participating};
pub use shelf::{Shelf, Shelved};
pub use store::{Origin, Saved, all, change_counter, current, has_addendum, save, versions};
