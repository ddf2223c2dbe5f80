//! Intent and facts become an `Outbound`; one file per family of intents.

mod question;

pub use question::Question;
