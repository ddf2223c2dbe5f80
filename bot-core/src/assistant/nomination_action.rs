//! What the buttons about nominations do.

use std::fmt;
use std::str::FromStr;

use super::InvalidAction;
use crate::nominations::{State, Wanted};

/// What a button about nominations does; identifiers are those of nominations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NominationAction {
    /// The nominee asks to withdraw. `w:<identifier>`
    Withdraw(String),
    /// Show a record to an officer. `v:<identifier>`
    Show(String),
    /// Move it to a state. `m:<state>:<identifier>`
    Move(State, String),
    /// Remind the nominee. `g:<identifier>`
    Nudge(String),
    /// A new claim code. `k:<identifier>`
    Code(String),
    /// Name a replacement. `r:<identifier>`
    Replace(String),
    /// Link a nomination by a code sent by e-mail. `e`
    ByEmail,
    /// A list for an officer. `i`, `u` or `q`
    List(Wanted),
}

impl fmt::Display for NominationAction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Withdraw(id) => write!(formatter, "w:{id}"),
            Self::Show(id) => write!(formatter, "v:{id}"),
            Self::Move(state, id) => write!(formatter, "m:{state}:{id}"),
            Self::Nudge(id) => write!(formatter, "g:{id}"),
            Self::Code(id) => write!(formatter, "k:{id}"),
            Self::Replace(id) => write!(formatter, "r:{id}"),
            Self::ByEmail => formatter.write_str("e"),
            Self::List(Wanted::Incomplete) => formatter.write_str("i"),
            Self::List(Wanted::Unlinked) => formatter.write_str("u"),
            Self::List(Wanted::AskingToWithdraw) => formatter.write_str("q"),
        }
    }
}

impl FromStr for NominationAction {
    type Err = InvalidAction;

    fn from_str(text: &str) -> Result<Self, InvalidAction> {
        let Some((kind, rest)) = text.split_once(':').filter(|(_, rest)| !rest.is_empty()) else {
            return match text {
                "e" => Ok(Self::ByEmail),
                "i" => Ok(Self::List(Wanted::Incomplete)),
                "u" => Ok(Self::List(Wanted::Unlinked)),
                "q" => Ok(Self::List(Wanted::AskingToWithdraw)),
                _ => Err(InvalidAction),
            };
        };
        let id = rest.to_owned();
        match kind {
            "w" => Ok(Self::Withdraw(id)),
            "v" => Ok(Self::Show(id)),
            "g" => Ok(Self::Nudge(id)),
            "k" => Ok(Self::Code(id)),
            "r" => Ok(Self::Replace(id)),
            "m" => {
                let (state, id) = rest.split_once(':').ok_or(InvalidAction)?;
                Ok(Self::Move(state.parse().map_err(|_| InvalidAction)?, id.to_owned()))
            }
            _ => Err(InvalidAction),
        }
    }
}
