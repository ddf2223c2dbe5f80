//! A text becomes intent, confidence and entities. Knows nothing of the project asked about.

mod codes;
mod days;
mod decision;
mod detection;
mod economies;
mod intent;
mod languages;
mod models;
mod names;
pub(crate) mod questions;
mod reading;
mod several;
mod store;
mod understand;
mod words;

pub use days::Day;
pub use intent::{Intent, UnknownIntent};
pub use questions::{MalformedLine, Question};
pub use reading::{Decision, Reading, Scored};
pub use understand::Understanding;
pub use words::FollowUp;
