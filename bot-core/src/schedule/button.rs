//! What the buttons of schedules and reminders do, in the few bytes that platforms carry.

use std::fmt;
use std::str::FromStr;

/// What a button does; written behind `s:`. It comes back from outside and grants nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Button {
    /// Shows a day of the programme. `d:<day>:<code>`
    Day {
        /// From 1.
        number: u32,
        /// The project.
        project: String,
    },
    /// Reminds of a project. `+:<code>`
    On(String),
    /// Reminds of a project no more. `-:<code>`
    Off(String),
    /// Reminds of nothing any more. `x:`
    AllOff,
    /// Reminds of the project's sessions so many minutes before. `l:<minutes>:<code>`
    Lead {
        /// In minutes.
        minutes: u32,
        /// The project.
        project: String,
    },
    /// The private address of the calendar. `f:<code>`
    Feed(String),
    /// Once more later: of the closing date tomorrow (`c`), of the next session in some minutes (`s`). `z:<which>:<code>`
    Snooze {
        /// Of the next session; else of the closing date.
        session: bool,
        /// The project.
        project: String,
    },
}

/// A text that is no button.
#[derive(Debug)]
pub struct InvalidButton;

impl fmt::Display for Button {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day { number, project } => write!(formatter, "d:{number}:{project}"),
            Self::On(project) => write!(formatter, "+:{project}"),
            Self::Off(project) => write!(formatter, "-:{project}"),
            Self::AllOff => formatter.write_str("x:"),
            Self::Lead { minutes, project } => write!(formatter, "l:{minutes}:{project}"),
            Self::Feed(project) => write!(formatter, "f:{project}"),
            Self::Snooze { session: true, project } => write!(formatter, "z:s:{project}"),
            Self::Snooze { session: false, project } => write!(formatter, "z:c:{project}"),
        }
    }
}

impl FromStr for Button {
    type Err = InvalidButton;

    fn from_str(text: &str) -> Result<Self, InvalidButton> {
        let (kind, rest) = text.split_once(':').ok_or(InvalidButton)?;
        let project = || if rest.is_empty() { Err(InvalidButton) } else { Ok(rest.to_owned()) };
        let numbered = || {
            let (number, project) =
                rest.split_once(':').filter(|(_, project)| !project.is_empty()).ok_or(InvalidButton)?;
            Ok((number.parse::<u32>().map_err(|_| InvalidButton)?, project.to_owned()))
        };
        Ok(match kind {
            "d" => numbered().map(|(number, project)| Self::Day { number, project })?,
            "+" => Self::On(project()?),
            "-" => Self::Off(project()?),
            "x" => Self::AllOff,
            "l" => numbered().map(|(minutes, project)| Self::Lead { minutes, project })?,
            "f" => Self::Feed(project()?),
            "z" => match rest.split_once(':') {
                Some((which @ ("s" | "c"), project)) if !project.is_empty() => {
                    Self::Snooze { session: which == "s", project: project.to_owned() }
                }
                _ => return Err(InvalidButton),
            },
            _ => return Err(InvalidButton),
        })
    }
}
