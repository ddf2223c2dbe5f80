//! Everything an answer may draw on.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::News;
use crate::economy::{Economy, SECRETARIAT_ZONE};
use crate::locale::{Catalogue, Locales};
use crate::message::Place;
use crate::nominations::Nomination;
use crate::notification::{Notification, Supplements};
use crate::schedule::Programme;
use crate::understanding::Day;

/// Everything an answer may draw on. An answer reads no clock and no database.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The language of the answer.
    pub catalogue: &'a Catalogue,
    /// All languages, for the buttons that offer them.
    pub locales: &'a Locales,
    /// The present moment.
    pub now: Timestamp,
    /// The asker's economy, where it is known (said before or in this very text).
    pub economy: Option<Economy>,
    /// The asker's own zone, where it is known.
    pub zone: Option<TimeZone>,
    /// Economies named in this text.
    pub named: &'a [Economy],
    /// The day named in this text.
    pub day: Option<Day>,
    /// The project meant.
    pub project: Option<&'a Notification>,
    /// All projects, the latest start first.
    pub projects: &'a [Arc<Notification>],
    /// The version of its notification before the one in force.
    pub earlier: Option<&'a Notification>,
    /// What the Secretariat added to the notifications.
    pub supplements: &'a Supplements,
    /// How public the place is.
    pub place: Place,
    /// The asker's own nominations, in a private chat.
    pub nominations: &'a [Nomination],
    /// Whether a nomination can be linked by a code sent by e-mail.
    pub by_email: bool,
    /// Announcements that went out, the latest first: filled where they are asked for.
    pub news: &'a [News],
    /// The sessions of the project, and what the asker is reminded of, where the answer needs them.
    pub programme: Option<&'a Programme>,
}

impl Question<'_> {
    /// The zone to count and to tell times in: the asker's own; none where it is not known, or where others read along.
    #[must_use]
    pub fn askers_zone(&self) -> Option<&TimeZone> {
        self.zone.as_ref().filter(|_| self.place == Place::Private)
    }

    /// The date of a moment on the asker's calendar, as [`Self::today`] reckons.
    #[must_use]
    pub fn date_of(&self, at: Timestamp) -> Date {
        let zone = self.askers_zone().cloned().or_else(|| TimeZone::get(SECRETARIAT_ZONE).ok());
        at.to_zoned_datetime(zone.unwrap_or(TimeZone::UTC)).date()
    }

    /// The date on the asker's calendar; on the Secretariat's where there is no [`Self::askers_zone`].
    #[must_use]
    pub fn today(&self) -> Date {
        self.date_of(self.now)
    }
}
