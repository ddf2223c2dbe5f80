//! A session of a project: when it begins and ends, where it meets, who speaks.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::economy::{Economy, SECRETARIAT_ZONE};
use crate::notification::Notification;

/// A session as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Stays the same when the session is moved or renamed; unique within its project.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it begins.
    pub starts: Timestamp,
    /// When it ends, after it begins.
    pub ends: Timestamp,
    /// IANA name of the zone its times are official in.
    pub zone: String,
    /// The room, where one is given.
    pub room: Option<String>,
    /// The address of the online room: for verified participants only.
    pub link: Option<String>,
    /// Who speaks, as written.
    pub speakers: Option<String>,
    /// The day of the project, from 1.
    pub day: u32,
    /// How often it has changed: calendars replace an entry by one with a higher number (RFC 5545, 3.8.7.4).
    pub sequence: u32,
    /// It is called off, and kept so that calendars can say so.
    pub cancelled: bool,
}

impl Session {
    /// The zone its times are official in.
    #[must_use]
    pub fn official_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// The day it begins on by the official zone.
    #[must_use]
    pub fn official_date(&self) -> Date {
        self.starts.to_zoned_datetime(self.official_zone()).date()
    }

    /// Whether it takes place at that moment.
    #[must_use]
    pub fn is_under_way(&self, now: Timestamp) -> bool {
        self.starts <= now && now < self.ends
    }
}

/// The zone a project's times are official in where nothing else is stated: that of the first host which is a member
/// economy, else the Secretariat's.
#[must_use]
pub fn official_zone(project: Option<&Notification>) -> &'static str {
    let hosts = project.map(|project| project.hosting_countries.as_slice()).unwrap_or_default();
    let host = hosts.iter().find_map(|code| code.parse::<Economy>().ok());
    host.map_or(SECRETARIAT_ZONE, |economy| economy.zones()[0])
}
