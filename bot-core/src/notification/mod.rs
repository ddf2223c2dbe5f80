//! Project notifications: the typed facts, reading them from a document, storing them.

mod model;

pub use model::{All, Modality, Notification, Participating};
