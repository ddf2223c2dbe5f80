//! What a person chose to be known by.

use jiff::tz::TimeZone;

use crate::economy::Economy;
use crate::locale::Tag;

/// What a person chose to be known by. Nothing is kept of people who chose nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// The person's identifier, once there is something to keep.
    pub person: Option<String>,
    /// The language the person chose.
    pub locale: Option<Tag>,
    /// The person's economy.
    pub economy: Option<Economy>,
    /// The zone the person chose.
    pub zone: Option<TimeZone>,
}

impl Profile {
    /// The zone the person lives by: the one chosen, else that of the economy where it has only one.
    #[must_use]
    pub fn local_zone(&self) -> Option<TimeZone> {
        let only = self.economy.filter(|economy| economy.zones().len() == 1);
        self.zone.clone().or_else(|| only.map(Economy::zone))
    }
}
