//! The states of a nomination, and who may move it from which to which.

use std::fmt;
use std::str::FromStr;

/// Where a nomination stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The NPO has it.
    Received,
    /// The NPO has sent it on.
    Forwarded,
    /// Something is missing.
    Incomplete,
    /// The Secretariat is looking at it.
    UnderReview,
    /// The person takes part.
    Selected,
    /// The person takes part if a place becomes free.
    Reserve,
    /// The person does not take part.
    NotSelected,
    /// Someone else takes part in the person's place.
    Replaced,
    /// The person does not want to take part any more.
    Withdrawn,
    /// The person took part to the end.
    Completed,
}

/// Who moves a nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mover {
    /// The liaison officer of the economy, and whoever may more.
    LiaisonOfficer,
    /// The Secretariat.
    Secretariat,
}

impl State {
    /// All of them, in the usual order.
    pub const ALL: [Self; 10] = [
        Self::Received,
        Self::Forwarded,
        Self::Incomplete,
        Self::UnderReview,
        Self::Selected,
        Self::Reserve,
        Self::NotSelected,
        Self::Replaced,
        Self::Withdrawn,
        Self::Completed,
    ];

    /// The least that may move a nomination from here to there; `None` where nobody may.
    #[must_use]
    pub fn mover(self, to: Self) -> Option<Mover> {
        use Mover::{LiaisonOfficer, Secretariat};
        use State as S;
        match (self, to) {
            (S::Received, S::Incomplete | S::Forwarded)
            | (S::Incomplete, S::Received | S::Forwarded)
            | (S::Forwarded, S::Incomplete) => Some(LiaisonOfficer),
            (S::Received | S::Forwarded | S::Incomplete | S::UnderReview | S::Selected | S::Reserve, S::Withdrawn)
            | (S::Received | S::Forwarded | S::Incomplete | S::UnderReview | S::Selected, S::Replaced) => {
                Some(LiaisonOfficer)
            }
            (S::Received | S::Forwarded | S::Incomplete, S::UnderReview)
            | (S::Forwarded | S::UnderReview, S::Selected | S::Reserve | S::NotSelected)
            | (S::UnderReview, S::Incomplete)
            | (S::Reserve, S::Selected | S::NotSelected)
            | (S::NotSelected, S::Reserve | S::Selected)
            | (S::Selected, S::Completed) => Some(Secretariat),
            _ => None,
        }
    }

    /// Whether the person takes part, or did.
    #[must_use]
    pub fn takes_part(self) -> bool {
        matches!(self, Self::Selected | Self::Completed)
    }

    /// Whether nothing follows.
    #[must_use]
    pub fn is_final(self) -> bool {
        Self::ALL.iter().all(|to| self.mover(*to).is_none())
    }

    /// As it is stored, and as files name it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Forwarded => "forwarded",
            Self::Incomplete => "incomplete",
            Self::UnderReview => "under-review",
            Self::Selected => "selected",
            Self::Reserve => "reserve",
            Self::NotSelected => "not-selected",
            Self::Replaced => "replaced",
            Self::Withdrawn => "withdrawn",
            Self::Completed => "completed",
        }
    }
}

/// A text that names no state.
#[derive(Debug, thiserror::Error)]
#[error("is no state of a nomination")]
pub struct InvalidState;

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for State {
    type Err = InvalidState;

    fn from_str(text: &str) -> Result<Self, InvalidState> {
        let name = text.trim().to_lowercase().replace([' ', '_'], "-");
        Self::ALL.into_iter().find(|state| state.name() == name).ok_or(InvalidState)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_move_is_as_the_table_says() {
        // Rows: from; columns: to, in the order of `ALL`. O: liaison officer, S: Secretariat, -: nobody.
        let table = [
            "-OOS---OO-", // received
            "--OSSSSOO-", // forwarded
            "OO-S---OO-", // incomplete
            "--S-SSSOO-", // under review
            "-------OOS", // selected
            "----S-S-O-", // reserve
            "----SS----", // not selected
            "----------", // replaced
            "----------", // withdrawn
            "----------", // completed
        ];
        for (from, row) in State::ALL.iter().zip(table) {
            for (to, cell) in State::ALL.iter().zip(row.chars()) {
                let expected = match cell {
                    'O' => Some(Mover::LiaisonOfficer),
                    'S' => Some(Mover::Secretariat),
                    _ => None,
                };
                assert_eq!(from.mover(*to), expected, "{from} to {to}");
            }
        }
    }

    #[test]
    fn states_read_back() {
        for state in State::ALL {
            assert_eq!(state.to_string().parse::<State>().ok(), Some(state));
        }
        assert_eq!("Under review".parse::<State>().ok(), Some(State::UnderReview));
        assert!("accepted".parse::<State>().is_err());
    }
}
