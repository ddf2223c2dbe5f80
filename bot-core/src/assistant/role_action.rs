//! What the buttons about roles do.

use std::fmt;
use std::str::FromStr;

use super::InvalidAction;
use crate::people::Role;

/// What a button about roles does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoleAction {
    /// Invite someone to the role. `i:<role>`
    Invite(Role),
    /// Choose the economy of a liaison officer to be invited. `e`
    ChooseEconomy,
    /// Show who holds a role. `h`
    Holders,
    /// Take the role with this identifier back. `r:<identifier>`
    Revoke(String),
}

impl fmt::Display for RoleAction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invite(role) => write!(formatter, "i:{role}"),
            Self::ChooseEconomy => formatter.write_str("e"),
            Self::Holders => formatter.write_str("h"),
            Self::Revoke(id) => write!(formatter, "r:{id}"),
        }
    }
}

impl FromStr for RoleAction {
    type Err = InvalidAction;

    fn from_str(text: &str) -> Result<Self, InvalidAction> {
        match text.split_once(':') {
            None if text == "e" => Ok(Self::ChooseEconomy),
            None if text == "h" => Ok(Self::Holders),
            Some(("i", role)) => role.parse().map(Self::Invite).map_err(|_| InvalidAction),
            Some(("r", id)) if !id.is_empty() => Ok(Self::Revoke(id.to_owned())),
            _ => Err(InvalidAction),
        }
    }
}
