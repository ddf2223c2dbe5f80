//! Placeholders of announcement texts, filled from the project's notification and the reader's nomination.

use std::str::FromStr;

use crate::locale::{Catalogue, clean};
use crate::notification::Notification;

/// A fact that a text may name in braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Placeholder {
    Name,
    Project,
    Title,
    ClosingDate,
    Starts,
    Ends,
    Venue,
}

/// A name that is no placeholder's.
#[derive(Debug)]
pub(super) struct UnknownPlaceholder;

impl Placeholder {
    const ALL: [(&'static str, Self); 7] = [
        ("name", Self::Name),
        ("project", Self::Project),
        ("title", Self::Title),
        ("closing_date", Self::ClosingDate),
        ("starts", Self::Starts),
        ("ends", Self::Ends),
        ("venue", Self::Venue),
    ];

    /// All names in braces, for an operator.
    pub(super) fn names() -> String {
        Self::ALL.map(|(name, _)| format!("{{{name}}}")).join(", ")
    }

    pub(super) fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, one)| *one == self).map_or("", |(name, _)| name)
    }

    /// The words that stand in its place; `None` where the notification does not say. Readers whose name is not known are
    /// called by their part in the project.
    pub(super) fn value(self, notification: &Notification, catalogue: &Catalogue) -> Option<String> {
        let date = |date: Option<_>| date.map(|date| catalogue.formats().full_date(date));
        match self {
            Self::Name => Some(catalogue.say("announcement-reader")),
            Self::Project => Some(notification.code.clone()),
            Self::Title => Some(clean(&notification.title)),
            Self::ClosingDate => date(notification.closing_date),
            Self::Starts => date(notification.starts),
            Self::Ends => date(notification.ends),
            Self::Venue => venue(notification, catalogue),
        }
    }
}

/// The cities; where none is stated, the hosting economies.
fn venue(notification: &Notification, catalogue: &Catalogue) -> Option<String> {
    let names: Vec<String> = if notification.venue_cities.is_empty() {
        notification.hosting_countries.iter().map(|code| country(catalogue, code)).collect()
    } else {
        notification.venue_cities.iter().map(|city| clean(city)).collect()
    };
    (!names.is_empty()).then(|| catalogue.formats().list_and(&names))
}

fn country(catalogue: &Catalogue, code: &str) -> String {
    let known = ["economy", "country"].map(|family| format!("{family}-{code}"));
    known.iter().find(|id| catalogue.has(id)).map_or_else(|| clean(code), |id| catalogue.say(id))
}

impl FromStr for Placeholder {
    type Err = UnknownPlaceholder;

    fn from_str(name: &str) -> Result<Self, UnknownPlaceholder> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, one)| *one).ok_or(UnknownPlaceholder)
    }
}
