//! What the buttons about the channel of a project do.

use std::fmt;
use std::str::FromStr;

use super::InvalidAction;

/// What a button about the channel of a project does. It grants nothing: whoever presses is asked for the right anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChannelAction {
    /// Make this channel that of the project. `on:<project code>`
    Connect(String),
    /// Let this channel belong to no project. `off`
    Disconnect,
}

impl fmt::Display for ChannelAction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect(project) => write!(formatter, "on:{project}"),
            Self::Disconnect => formatter.write_str("off"),
        }
    }
}

impl FromStr for ChannelAction {
    type Err = InvalidAction;

    fn from_str(text: &str) -> Result<Self, InvalidAction> {
        match text.split_once(':') {
            None if text == "off" => Ok(Self::Disconnect),
            Some(("on", project)) if !project.is_empty() => Ok(Self::Connect(project.to_owned())),
            _ => Err(InvalidAction),
        }
    }
}
