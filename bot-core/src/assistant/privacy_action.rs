//! What the buttons about one's own data do.

use std::fmt;
use std::str::FromStr;

use super::InvalidAction;

/// What a button about one's own data does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrivacyAction {
    /// Send everything as a file. `export`
    Export,
    /// Ask whether to erase everything. `erase`
    AskToErase,
    /// Erase everything. `erase-all`
    Erase,
}

impl fmt::Display for PrivacyAction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Export => "export",
            Self::AskToErase => "erase",
            Self::Erase => "erase-all",
        })
    }
}

impl FromStr for PrivacyAction {
    type Err = InvalidAction;

    fn from_str(text: &str) -> Result<Self, InvalidAction> {
        match text {
            "export" => Ok(Self::Export),
            "erase" => Ok(Self::AskToErase),
            "erase-all" => Ok(Self::Erase),
            _ => Err(InvalidAction),
        }
    }
}
