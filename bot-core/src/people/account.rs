//! An account on a platform, and who acts: an account or the operator at the command line.

use std::fmt;
use std::str::FromStr;

use crate::message::Inbound;

/// An account on a platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Account {
    /// Name of the platform, see [`Address::platform`](crate::message::Address::platform).
    pub platform: String,
    /// The platform's identifier of the person.
    pub account: String,
}

/// A text that is no `platform:account`.
#[derive(Debug, thiserror::Error)]
#[error("must be a platform and an account, such as telegram:123")]
pub struct InvalidAccount;

impl Account {
    /// The account a message came from.
    #[must_use]
    pub fn of(inbound: &Inbound) -> Self {
        Self { platform: inbound.address.platform.clone(), account: inbound.sender.clone() }
    }
}

impl fmt::Display for Account {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.platform, self.account)
    }
}

impl FromStr for Account {
    type Err = InvalidAccount;

    fn from_str(text: &str) -> Result<Self, InvalidAccount> {
        match text.trim().split_once(':') {
            Some((platform, account)) if !platform.is_empty() && !account.is_empty() => {
                Ok(Self { platform: platform.to_owned(), account: account.to_owned() })
            }
            _ => Err(InvalidAccount),
        }
    }
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A person in a chat.
    Account(Account),
    /// Whoever may run the program on its machine.
    Operator,
    /// The program itself: a limit or a term it keeps.
    Program,
}

impl fmt::Display for Actor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Account(account) => account.fmt(formatter),
            Self::Operator => formatter.write_str("operator"),
            Self::Program => formatter.write_str("program"),
        }
    }
}

impl From<Account> for Actor {
    fn from(account: Account) -> Self {
        Self::Account(account)
    }
}
