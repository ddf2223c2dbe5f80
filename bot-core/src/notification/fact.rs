//! The list of facts, and the difference between two notifications fact by fact.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Notification;

/// Declares the list once: variant and public key.
macro_rules! facts {
    ($($variant:ident $key:literal)+) => {
        /// One fact of a notification; named like the field of [`Notification`] that holds it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "described at the fields of Notification")]
        pub enum Fact {
            $($variant,)+
        }

        impl Fact {
            /// All of them, in the order of the document.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The public key, as in `usher show CODE --json`.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }
        }
    };
}

facts! {
    ReferenceNo "reference_no"
    Issued "issued"
    Revised "revised"
    Revision "revision"
    Code "code"
    Title "title"
    Starts "starts"
    Ends "ends"
    Days "days"
    HostingCountries "hosting_countries"
    VenueCities "venue_cities"
    Modality "modality"
    ImplementingOrganizations "implementing_organizations"
    ParticipatingCountries "participating_countries"
    OverseasParticipants "overseas_participants"
    LocalParticipants "local_participants"
    ClosingDate "closing_date"
    Remarks "remarks"
    Rationale "rationale"
    Objectives "objectives"
    Background "background"
    Outcome "outcome"
    Qualifications "qualifications"
    Topics "topics"
}

impl fmt::Display for Fact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

/// A fact that differs between two versions of a notification. Values are as in `usher show CODE --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which fact.
    pub fact: Fact,
    /// What the earlier version says; null and an empty array mean that it says nothing.
    pub old: Value,
    /// What the later version says.
    pub new: Value,
}

/// What differs from `old` to `new`, in the order of the document.
#[must_use]
pub fn difference(old: &Notification, new: &Notification) -> Vec<Change> {
    let (old, new) = (as_value(old), as_value(new));
    let changed = Fact::ALL.iter().filter(|fact| old.get(fact.key()) != new.get(fact.key()));
    let value = |of: &Value, fact: Fact| of.get(fact.key()).cloned().unwrap_or_default();
    changed.map(|fact| Change { fact: *fact, old: value(&old, *fact), new: value(&new, *fact) }).collect()
}

fn as_value(notification: &Notification) -> Value {
    serde_json::to_value(notification).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_a_notification_is_a_fact() {
        let value = as_value(&Notification::default());
        let keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
        let mut listed: Vec<&str> = Fact::ALL.iter().map(|fact| fact.key()).collect();
        listed.sort_unstable();
        let mut sorted = keys.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, listed);
    }

    #[test]
    fn a_moved_closing_date_is_the_only_difference() {
        let old = Notification { closing_date: Some(jiff::civil::date(2023, 7, 31)), ..Notification::default() };
        let new = Notification { closing_date: Some(jiff::civil::date(2023, 8, 4)), ..old.clone() };
        let changes = difference(&old, &new);
        assert_eq!(changes.len(), 1);
        assert_eq!((changes[0].fact, changes[0].new.as_str()), (Fact::ClosingDate, Some("2023-08-04")));
        assert!(difference(&old, &old).is_empty());
    }
}
