//! What the buttons of announcements and subscriptions do.

use std::fmt;
use std::str::FromStr;

use super::Group;
use super::subscription::Topic;
use crate::assistant::InvalidAction;
use crate::locale::Tag;

/// What a button does. It grants nothing: whoever presses is asked for the right anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// "I have read this." `read:<announcement>`
    Read(String),
    /// Wants to hear of a project, or of all. `on:<topic>[:<code>]`
    Subscribe {
        /// Of what.
        topic: Topic,
        /// Of which project; all of them where none is named.
        project: Option<String>,
    },
    /// Does not want to hear of it. `off:<topic>[:<code>]`
    Unsubscribe {
        /// Of what.
        topic: Topic,
        /// Of which project; all of them where none is named.
        project: Option<String>,
    },
    /// Begins a new announcement. `new`
    New,
    /// The project of the announcement being written; none where no code follows. `project[:<code>]`
    Project(Option<String>),
    /// Whom it is for. `group:<name>`
    Group(Group),
    /// Asks for the economies it is for. `economies`
    Economies,
    /// Asks for the text in a language. `text:<tag>`
    Text(Tag),
    /// Takes the text in a language from a form. `write:<tag>`
    Write(Tag),
    /// Asks which language to add a text in. `languages`
    Languages,
    /// Adds or takes away the button "I have read this". `confirm`
    Confirm,
    /// Shows what would be sent. `preview`
    Preview,
    /// Sends it to oneself. `test`
    Test,
    /// Sends it, or asks for a second person's approval. `send`
    Send,
    /// Throws it away. `discard`
    Discard,
    /// Does something with one that is stored. `<deed>:<announcement>`
    Of(Deed, String),
}

/// What can be done with a stored announcement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Show how far it is.
    Show,
    /// Let it go out.
    Approve,
    /// Do not let it go out.
    Reject,
    /// Hold back what has not been sent.
    Pause,
    /// Go on sending.
    Resume,
    /// Send no more of it.
    Cancel,
    /// Take back what was sent.
    Recall,
}

impl Deed {
    const ALL: [(&'static str, Self); 7] = [
        ("show", Self::Show),
        ("approve", Self::Approve),
        ("reject", Self::Reject),
        ("pause", Self::Pause),
        ("resume", Self::Resume),
        ("cancel", Self::Cancel),
        ("recall", Self::Recall),
    ];

    /// The name in actions.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, deed)| *deed == self).map_or("", |(name, _)| name)
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = |project: &Option<String>| project.as_ref().map(|code| format!(":{code}")).unwrap_or_default();
        match self {
            Self::Read(id) => write!(formatter, "read:{id}"),
            Self::Subscribe { topic, project } => write!(formatter, "on:{topic}{}", rest(project)),
            Self::Unsubscribe { topic, project } => write!(formatter, "off:{topic}{}", rest(project)),
            Self::New => formatter.write_str("new"),
            Self::Project(project) => write!(formatter, "project{}", rest(project)),
            Self::Group(group) => write!(formatter, "group:{group}"),
            Self::Economies => formatter.write_str("economies"),
            Self::Text(tag) => write!(formatter, "text:{tag}"),
            Self::Write(tag) => write!(formatter, "write:{tag}"),
            Self::Languages => formatter.write_str("languages"),
            Self::Confirm => formatter.write_str("confirm"),
            Self::Preview => formatter.write_str("preview"),
            Self::Test => formatter.write_str("test"),
            Self::Send => formatter.write_str("send"),
            Self::Discard => formatter.write_str("discard"),
            Self::Of(deed, id) => write!(formatter, "{}:{id}", deed.name()),
        }
    }
}

impl FromStr for Choice {
    type Err = InvalidAction;

    fn from_str(text: &str) -> Result<Self, InvalidAction> {
        let (verb, rest) = text.split_once(':').map_or((text, None), |(verb, rest)| (verb, Some(rest)));
        let rest = rest.filter(|rest| !rest.is_empty());
        let needed = || rest.map(str::to_owned).ok_or(InvalidAction);
        Ok(match verb {
            "read" => Self::Read(needed()?),
            "on" | "off" => {
                let rest = needed()?;
                let (topic, project) = rest.split_once(':').map_or((&*rest, None), |(topic, code)| (topic, Some(code)));
                let topic = topic.parse().map_err(|_| InvalidAction)?;
                let project = project.map(str::to_owned);
                if verb == "on" { Self::Subscribe { topic, project } } else { Self::Unsubscribe { topic, project } }
            }
            "project" => Self::Project(rest.map(str::to_owned)),
            "group" => Self::Group(needed()?.parse().map_err(|_| InvalidAction)?),
            "text" => Self::Text(needed()?.parse().map_err(|_| InvalidAction)?),
            "write" => Self::Write(needed()?.parse().map_err(|_| InvalidAction)?),
            "new" => Self::New,
            "economies" => Self::Economies,
            "languages" => Self::Languages,
            "confirm" => Self::Confirm,
            "preview" => Self::Preview,
            "test" => Self::Test,
            "send" => Self::Send,
            "discard" => Self::Discard,
            verb => {
                let deed = Deed::ALL.iter().find(|(name, _)| *name == verb).ok_or(InvalidAction)?.1;
                Self::Of(deed, needed()?)
            }
        })
    }
}
