//! What an announcement is: its texts, whom it is for, when it goes out.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::economy::Economy;
use crate::locale::Tag;

/// An announcement as its author wrote it, after all checks that need no database.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Announcement {
    /// What operators call it; readers see the texts alone.
    pub title: String,
    /// News, which people choose, or service, which concerns their own part.
    pub kind: Kind,
    /// Code of the project it is about.
    pub project: Option<String>,
    /// Whom it is for.
    pub audience: Audience,
    /// The text of each locale, as written; there always is an English one.
    pub texts: BTreeMap<Tag, String>,
    /// When it goes out.
    pub when: When,
    /// Goes out in quiet hours too.
    pub urgent: bool,
    /// Carries a button "I have read this".
    pub confirm: bool,
}

/// Whether people choose to get it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// For those who want news; whoever said no does not get it.
    #[default]
    News,
    /// About the reader's own part in a project: sent whatever the reader chose about news.
    Service,
}

/// Whom an announcement is for: anyone with one of the roles, narrowed by the lists that are not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Audience {
    /// Parts people have in the project.
    pub roles: Vec<Group>,
    /// Economies people come from.
    pub economies: Vec<Economy>,
    /// States of nominations, as `usher import nominations` knows them.
    pub statuses: Vec<String>,
    /// Platforms people write from.
    pub platforms: Vec<String>,
    /// Languages people are answered in.
    pub locales: Vec<Tag>,
}

/// A part people have in a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Asked for news on the project, or on all.
    Subscriber,
    /// Has a nomination that is neither withdrawn nor refused.
    Nominee,
    /// Has a nomination that was selected.
    Participant,
    /// Is a liaison officer.
    LiaisonOfficer,
}

/// When an announcement goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// As soon as it may.
    #[default]
    Now,
    /// At this moment, for all.
    At(Timestamp),
    /// When the clocks where the reader lives show this.
    AtLocal(DateTime),
}

impl Group {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Subscriber, Self::Nominee, Self::Participant, Self::LiaisonOfficer];

    /// The name in files and in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Subscriber => "subscriber",
            Self::Nominee => "nominee",
            Self::Participant => "participant",
            Self::LiaisonOfficer => "liaison_officer",
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// A name that is no group's.
#[derive(Debug, thiserror::Error)]
#[error("is none of subscriber, nominee, participant, liaison_officer")]
pub struct UnknownGroup;

impl FromStr for Group {
    type Err = UnknownGroup;

    fn from_str(name: &str) -> Result<Self, UnknownGroup> {
        Self::ALL.into_iter().find(|group| group.name() == name).ok_or(UnknownGroup)
    }
}

impl Kind {
    /// The name in files and in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::Service => "service",
        }
    }
}

impl Announcement {
    /// The text for readers of `tag`, and whether it is one in their language; English stands in.
    #[must_use]
    pub fn text_for(&self, tag: &Tag) -> (&str, bool) {
        match self.texts.get(tag) {
            Some(text) => (text, true),
            None => (self.texts.get(&Tag::english()).map_or("", String::as_str), *tag == Tag::english()),
        }
    }
}
