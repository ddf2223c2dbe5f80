//! The commands of the platforms' menus: one list for all platforms.

use serde::{Deserialize, Serialize};

use crate::understanding::Intent;

/// A command. Its description stands in `locales/<tag>/commands.ftl` as `command-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Greets and shows what can be asked; with a project code, opens that project.
    Start,
    /// Answers a question.
    Ask,
    /// Shows a project, or lists them.
    Project,
    /// Tells the closing date.
    Deadline,
    /// Tells when the project takes place.
    Schedule,
    /// Tells how to get into an online session.
    Join,
    /// Gives the calendar of a project.
    Calendar,
    /// Lists, sets and ends reminders.
    Reminders,
    /// Shows and sets the time zone.
    Timezone,
    /// Chooses the language.
    Language,
    /// Tells what is kept about the person.
    Privacy,
    /// Tells what can be asked.
    Help,
    /// Shows what the person wants to hear of, and adds to it.
    Subscribe,
    /// The same, and takes away from it.
    Unsubscribe,
    /// Writes an announcement, and shows those on their way.
    Announce,
    /// Shows nominations to liaison officers and the Secretariat, and finds some by words.
    Nominations,
    /// Makes the group it is called in the channel of a project.
    Channel,
    /// Invites someone to a role, and shows who holds one.
    Invite,
}

impl Command {
    /// Those for everyone, in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Start,
        Self::Ask,
        Self::Project,
        Self::Deadline,
        Self::Schedule,
        Self::Subscribe,
        Self::Unsubscribe,
        Self::Join,
        Self::Calendar,
        Self::Reminders,
        Self::Timezone,
        Self::Language,
        Self::Privacy,
        Self::Help,
    ];

    /// Those for people with a role: understood from everyone, but not in the menu of everyone.
    pub const FOR_ROLES: &[Self] = &[Self::Announce, Self::Channel, Self::Nominations, Self::Invite];

    /// The name as typed, without the slash.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Ask => "ask",
            Self::Project => "project",
            Self::Deadline => "deadline",
            Self::Schedule => "schedule",
            Self::Join => "join",
            Self::Calendar => "calendar",
            Self::Reminders => "reminders",
            Self::Timezone => "timezone",
            Self::Language => "language",
            Self::Privacy => "privacy",
            Self::Help => "help",
            Self::Subscribe => "subscribe",
            Self::Unsubscribe => "unsubscribe",
            Self::Announce => "announce",
            Self::Channel => "channel",
            Self::Nominations => "nominations",
            Self::Invite => "invite",
        }
    }

    /// The command of that name; `settings` and `projects`, which people expect, are understood too.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        match name.as_str() {
            "settings" => Some(Self::Language),
            "projects" => Some(Self::Project),
            name => Self::ALL.iter().chain(Self::FOR_ROLES).copied().find(|command| command.name() == name),
        }
    }

    /// The intent the command stands for, where it stands for one.
    #[must_use]
    pub fn intent(self) -> Option<Intent> {
        match self {
            Self::Start => Some(Intent::Greeting),
            Self::Ask
            | Self::Subscribe
            | Self::Unsubscribe
            | Self::Announce
            | Self::Channel
            | Self::Nominations
            | Self::Invite => None,
            Self::Project => Some(Intent::Overview),
            Self::Deadline => Some(Intent::Deadline),
            Self::Schedule => Some(Intent::Dates),
            Self::Join => Some(Intent::Join),
            Self::Calendar => Some(Intent::Calendar),
            Self::Reminders => Some(Intent::ReminderOn),
            Self::Timezone => Some(Intent::Timezone),
            Self::Language => Some(Intent::SetLanguage),
            Self::Privacy => Some(Intent::Privacy),
            Self::Help => Some(Intent::Help),
        }
    }
}
