//! The channels in which projects are announced to everybody who reads there.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::{Announcement, Kind, Reader};
use crate::delivery::Recipient;
use crate::economy::{Economy, SECRETARIAT_ZONE};
use crate::locale::Tag;
use crate::message::{Address, Block, Inline, Line, Outbound};

/// The channel of a project, and the groups of people there that can be called by economy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectChannel {
    /// Where it is.
    pub address: Address,
    /// What the platform calls the people of an economy there.
    pub groups: BTreeMap<Economy, String>,
}

/// The channels of all projects, by code, and the groups that can be called on each platform.
#[derive(Clone, Debug, Default)]
pub struct Channels {
    by_project: BTreeMap<String, Vec<ProjectChannel>>,
    groups: BTreeMap<String, BTreeMap<Economy, String>>,
}

impl Channels {
    /// These channels, each with the code of its project.
    #[must_use]
    pub fn new(channels: impl IntoIterator<Item = (String, ProjectChannel)>) -> Self {
        let mut by_project: BTreeMap<String, Vec<ProjectChannel>> = BTreeMap::new();
        for (project, channel) in channels {
            by_project.entry(project.to_uppercase()).or_default().push(channel);
        }
        Self { by_project, groups: BTreeMap::new() }
    }

    /// The same, with what a platform calls the people of the economies in channels that are connected in the chat.
    #[must_use]
    pub fn with_groups(mut self, platform: &str, groups: BTreeMap<Economy, String>) -> Self {
        self.groups.insert(platform.to_owned(), groups);
        self
    }

    /// The same with further channels; a channel belongs to the project that was named last.
    pub(super) fn and(&self, connected: impl IntoIterator<Item = (String, Address)>) -> Self {
        let mut all = self.clone();
        for (project, address) in connected {
            for channels in all.by_project.values_mut() {
                channels.retain(|channel| channel.address != address);
            }
            let groups = self.groups.get(&address.platform).cloned().unwrap_or_default();
            all.by_project.entry(project.to_uppercase()).or_default().push(ProjectChannel { address, groups });
        }
        all
    }

    /// All of them, each with the code of its project.
    pub fn all(&self) -> impl Iterator<Item = (&str, &ProjectChannel)> {
        self.by_project.iter().flat_map(|(project, channels)| channels.iter().map(move |one| (project.as_str(), one)))
    }

    /// The project's channel at that address.
    #[must_use]
    pub fn at(&self, project: &str, address: &Address) -> Option<&ProjectChannel> {
        self.by_project.get(project)?.iter().find(|channel| channel.address == *address)
    }

    /// The channels an announcement is posted in. What concerns people's own part is not for everybody's eyes.
    pub(super) fn of<'a>(&'a self, announcement: &'a Announcement) -> impl Iterator<Item = &'a ProjectChannel> {
        let project = announcement.project.as_ref().filter(|_| announcement.kind == Kind::News);
        let platforms = &announcement.audience.platforms;
        let channels = project.and_then(|code| self.by_project.get(code)).into_iter().flatten();
        channels.filter(|channel| platforms.is_empty() || platforms.contains(&channel.address.platform))
    }

    /// The channel of that identifier among those of the announcement.
    pub(super) fn find<'a>(&'a self, announcement: &'a Announcement, identifier: &str) -> Option<&'a ProjectChannel> {
        self.of(announcement).find(|channel| channel.identifier() == identifier)
    }
}

impl ProjectChannel {
    /// Unique within one announcement, and no person's.
    pub(super) fn identifier(&self) -> String {
        let Address { platform, chat, thread } = &self.address;
        match thread {
            Some(thread) => format!("channel:{platform}:{chat}:{thread}"),
            None => format!("channel:{platform}:{chat}"),
        }
    }

    /// The channel as one that an announcement goes to: in English, which all economies share, by the Secretariat's clock.
    pub(super) fn reader(&self) -> Reader {
        Reader {
            to: Recipient::Chat(self.address.clone()),
            identifier: self.identifier(),
            economy: None,
            platform: Some(self.address.platform.clone()),
            locale: Tag::english(),
            zone: TimeZone::get(SECRETARIAT_ZONE).unwrap_or(TimeZone::UTC),
        }
    }

    /// The message with the groups called whose economies the announcement is for.
    pub(super) fn calling(&self, announcement: &Announcement, mut message: Outbound) -> Outbound {
        let economies = &announcement.audience.economies;
        let called = self.groups.iter().filter(|(economy, _)| economies.is_empty() || economies.contains(economy));
        let called: Vec<Inline> = called.map(|(_, group)| Inline::Mention { group: group.clone() }).collect();
        if !called.is_empty() {
            message.blocks.push(Block::Paragraph(Line(called)));
        }
        message
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::announcements::read_file;

    fn channels() -> Channels {
        let address = Address { platform: "discord".into(), chat: "77".into(), thread: None };
        let group = |code: &str, group: &str| (code.parse().unwrap(), group.to_owned());
        let groups = [group("NP", "501"), group("LK", "502")].into();
        Channels::new([("23-ip-10-ge-wsp-a".to_owned(), ProjectChannel { address, groups })])
    }

    fn posted(lines: &str) -> usize {
        let file = format!("title = 'Hotel'\nproject = '23-IP-10-GE-WSP-A'\n{lines}\n[text]\nen = 'The hotel.'");
        channels().of(&read_file(&file).unwrap().announcement).count()
    }

    #[test]
    fn news_of_a_project_goes_to_its_channel_and_what_is_personal_does_not() {
        assert_eq!(posted(""), 1);
        assert_eq!(posted("audience.platforms = ['discord']"), 1);
        assert_eq!(posted("audience.platforms = ['telegram']"), 0);
        assert_eq!(posted("kind = 'service'\naudience.roles = ['nominee']"), 0);
    }
}
