//! A text becomes intent, confidence and entities. Knows nothing of the project asked about.

mod intent;
mod reading;

pub use intent::{Intent, UnknownIntent};
pub use reading::{Decision, Reading, Scored};
