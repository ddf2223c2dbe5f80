//! Links that open a private chat with the assistant and hand something over.

use std::sync::{Arc, OnceLock};

/// What such links begin with, shared with the adapter that learns it from its platform.
#[derive(Clone, Debug, Default)]
pub struct StartLink(Arc<OnceLock<String>>);

impl StartLink {
    /// Makes known what comes before what is handed over. The first to do so counts.
    pub fn set(&self, prefix: String) {
        self.0.get_or_init(|| prefix);
    }

    /// The link that hands `start` over; `None` where no platform has such links, or none has been reached yet.
    #[must_use]
    pub fn to(&self, start: &str) -> Option<String> {
        self.0.get().map(|prefix| format!("{prefix}{start}"))
    }
}
