//! What a button does, in the few bytes that platforms carry.

use std::fmt;
use std::str::FromStr;

use super::channel_action::ChannelAction;
use super::nomination_action::NominationAction;
use super::privacy_action::PrivacyAction;
use super::role_action::RoleAction;
use crate::announcements::Choice;
use crate::economy::Economy;
use crate::locale::Tag;
use crate::schedule::Button;
use crate::understanding::Intent;

/// What a button does. Written as text it has at most 64 bytes, the least any platform carries; as it comes back
/// from outside it grants nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Answer an intent, for a project where one is meant. `a:<intent>[:<project code>]`
    Answer {
        /// What to answer.
        intent: Intent,
        /// About which project.
        project: Option<String>,
    },
    /// What was meant, chosen from what was offered. `m:<intent>[:<project code>]`
    Meant {
        /// What to answer.
        intent: Intent,
        /// About which project.
        project: Option<String>,
    },
    /// The same, chosen below an unclear question that is kept for review. `q:<intent>:<question>[:<project code>]`
    Chosen {
        /// What to answer.
        intent: Intent,
        /// Which question it was, as [`review`](crate::review) names it.
        question: String,
        /// About which project.
        project: Option<String>,
    },
    /// The whole of an answer whose quotation was cut short. `w:<intent>:<project code>`
    Whole {
        /// Which answer.
        intent: Intent,
        /// About which project.
        project: String,
    },
    /// The project that was meant; answers what was asked before. `p:<project code>`
    Project(String),
    /// The asker's economy; answers what was asked before. `e:<alpha-2>`
    Economy(Economy),
    /// Speak this language. `l:<tag>`
    Language(Tag),
    /// Invite to a role, show or revoke roles. `o:...`
    Role(RoleAction),
    /// Store the file that waits under this name. `d:keep:<name>`
    KeepFile(String),
    /// Discard the file that waits under this name. `d:drop:<name>`
    DropFile(String),
    /// About the channel of a project. `c:...`
    Channel(ChannelAction),
    /// About nominations. `n:...`
    Nomination(NominationAction),
    /// About one's own data. `y:...`
    Privacy(PrivacyAction),
    /// Tell what changed in the project. `d:changes:<project code>`
    Changes(String),
    /// About announcements and subscriptions. `b:<choice>`
    Announcement(Choice),
    /// Shows a day, sets or ends reminders, gives a calendar. `s:...`
    Schedule(Button),
}

/// A text that is no action.
#[derive(Debug, thiserror::Error)]
#[error("not an action")]
pub struct InvalidAction;

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer { intent, project: Some(code) } => write!(formatter, "a:{intent}:{code}"),
            Self::Answer { intent, project: None } => write!(formatter, "a:{intent}"),
            Self::Meant { intent, project: Some(code) } => write!(formatter, "m:{intent}:{code}"),
            Self::Meant { intent, project: None } => write!(formatter, "m:{intent}"),
            Self::Chosen { intent, question, project: Some(code) } => write!(formatter, "q:{intent}:{question}:{code}"),
            Self::Chosen { intent, question, project: None } => write!(formatter, "q:{intent}:{question}"),
            Self::Whole { intent, project } => write!(formatter, "w:{intent}:{project}"),
            Self::Project(code) => write!(formatter, "p:{code}"),
            Self::Economy(economy) => write!(formatter, "e:{economy}"),
            Self::Language(tag) => write!(formatter, "l:{tag}"),
            Self::Role(action) => write!(formatter, "o:{action}"),
            Self::KeepFile(id) => write!(formatter, "d:keep:{id}"),
            Self::DropFile(id) => write!(formatter, "d:drop:{id}"),
            Self::Channel(action) => write!(formatter, "c:{action}"),
            Self::Nomination(action) => write!(formatter, "n:{action}"),
            Self::Privacy(action) => write!(formatter, "y:{action}"),
            Self::Changes(code) => write!(formatter, "d:changes:{code}"),
            Self::Announcement(choice) => write!(formatter, "b:{choice}"),
            Self::Schedule(button) => write!(formatter, "s:{button}"),
        }
    }
}

impl FromStr for Action {
    type Err = InvalidAction;

    fn from_str(text: &str) -> Result<Self, InvalidAction> {
        let (kind, rest) = text.split_once(':').ok_or(InvalidAction)?;
        match kind {
            "a" | "m" => {
                let (intent, project) =
                    rest.split_once(':').map_or((rest, None), |(intent, code)| (intent, Some(code)));
                let (intent, project) = (intent.parse().map_err(|_| InvalidAction)?, project.map(str::to_owned));
                Ok(if kind == "a" { Self::Answer { intent, project } } else { Self::Meant { intent, project } })
            }
            "q" => {
                let mut parts = rest.splitn(3, ':');
                let intent = parts.next().and_then(|intent| intent.parse().ok()).ok_or(InvalidAction)?;
                let question = parts.next().filter(|question| is_question(question)).ok_or(InvalidAction)?.to_owned();
                Ok(Self::Chosen { intent, question, project: parts.next().map(str::to_owned) })
            }
            "w" => {
                let (intent, project) = rest.split_once(':').ok_or(InvalidAction)?;
                Ok(Self::Whole { intent: intent.parse().map_err(|_| InvalidAction)?, project: project.to_owned() })
            }
            "p" if !rest.is_empty() => Ok(Self::Project(rest.to_owned())),
            "e" => rest.parse().map(Self::Economy).map_err(|_| InvalidAction),
            "d" => match rest.split_once(':') {
                Some(("keep", id)) if !id.is_empty() => Ok(Self::KeepFile(id.to_owned())),
                Some(("drop", id)) if !id.is_empty() => Ok(Self::DropFile(id.to_owned())),
                Some(("changes", code)) if !code.is_empty() => Ok(Self::Changes(code.to_owned())),
                _ => Err(InvalidAction),
            },
            "l" => rest.parse().map(Self::Language).map_err(|_| InvalidAction),
            "o" => rest.parse().map(Self::Role),
            "c" => rest.parse().map(Self::Channel),
            "n" => rest.parse().map(Self::Nomination),
            "y" => rest.parse().map(Self::Privacy),
            "b" => rest.parse().map(Self::Announcement),
            "s" => rest.parse().map(Self::Schedule).map_err(|_| InvalidAction),
            _ => Err(InvalidAction),
        }
    }
}

/// Whether this may name a question kept for review.
fn is_question(name: &str) -> bool {
    !name.is_empty() && name.len() <= 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nominations::{State, Wanted};
    use crate::people::Role;

    #[test]
    fn every_action_fits_and_reads_back() {
        let code = "23-IP-10-GE-WSP-A".to_owned();
        let mut actions = vec![
            Action::Project(code.clone()),
            Action::Changes(code.clone()),
            Action::KeepFile("0190".into()),
            Action::Language(Tag::english()),
        ];
        actions
            .extend(Intent::ALL.iter().map(|intent| Action::Answer { intent: *intent, project: Some(code.clone()) }));
        actions.extend(Intent::ALL.iter().map(|intent| Action::Answer { intent: *intent, project: None }));
        actions.extend(Intent::ALL.iter().map(|intent| Action::Meant { intent: *intent, project: Some(code.clone()) }));
        actions.extend(Intent::ALL.iter().map(|intent| Action::Whole { intent: *intent, project: code.clone() }));
        let question = "0123456789ab".to_owned();
        actions.extend(Intent::ALL.iter().map(|intent| Action::Chosen {
            intent: *intent,
            question: question.clone(),
            project: Some(code.clone()),
        }));
        actions.push(Action::Chosen { intent: Intent::Visa, question, project: None });
        actions.extend(Economy::all().map(Action::Economy));
        actions.extend([RoleAction::ChooseEconomy, RoleAction::Holders].map(Action::Role));
        actions.extend(Economy::all().map(|economy| Action::Role(RoleAction::Invite(Role::LiaisonOfficer(economy)))));
        let id = || "019aaaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa".to_owned();
        actions.extend(State::ALL.map(|state| Action::Nomination(NominationAction::Move(state, id()))));
        for action in [NominationAction::Withdraw, NominationAction::Show, NominationAction::Nudge] {
            actions.push(Action::Nomination(action(id())));
        }
        for action in [PrivacyAction::Export, PrivacyAction::AskToErase, PrivacyAction::Erase] {
            actions.push(Action::Privacy(action));
        }
        actions.push(Action::Nomination(NominationAction::ByEmail));
        for action in [NominationAction::Code, NominationAction::Replace] {
            actions.push(Action::Nomination(action(id())));
        }
        for wanted in [Wanted::Incomplete, Wanted::Unlinked, Wanted::AskingToWithdraw] {
            actions.push(Action::Nomination(NominationAction::List(wanted)));
        }
        actions.extend([ChannelAction::Connect(code.clone()), ChannelAction::Disconnect].map(Action::Channel));
        actions.push(Action::Role(RoleAction::Revoke("019aaaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa".to_owned())));
        let project = || code.clone();
        let buttons = [
            Button::Day { number: 12, project: project() },
            Button::On(project()),
            Button::Off(project()),
            Button::AllOff,
            Button::Lead { minutes: 1_440, project: project() },
            Button::Feed(project()),
            Button::Snooze { session: true, project: project() },
            Button::Snooze { session: false, project: project() },
        ];
        actions.extend(buttons.map(Action::Schedule));
        for action in actions {
            let text = action.to_string();
            assert!(text.len() <= 64, "{text}");
            assert_eq!(text.parse::<Action>().ok(), Some(action));
        }
    }

    #[test]
    fn forged_actions_are_refused() {
        for text in [
            "",
            "a",
            "a:",
            "a:no_such_intent",
            "x:1",
            "e:XX",
            "l:",
            "p:",
            "w:overview",
            ":::",
            "o:",
            "o:i",
            "o:i:",
            "o:i:king",
            "o:r:",
            "n:",
            "n:w",
            "n:m:king:1",
            "n:m:selected",
            "n:z:1",
            "d:",
            "d:changes:",
            "d:keep:",
            "d:x:y",
            "c:",
            "c:on:",
            "q:visa",
            "q:visa:x y",
        ] {
            assert!(text.parse::<Action>().is_err(), "{text}");
        }
    }
}
