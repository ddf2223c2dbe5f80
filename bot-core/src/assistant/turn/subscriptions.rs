//! What people choose to hear of, by command or button, and the announcements there were.

use super::Turn;
use crate::announcements::{self, Desk, Group, Kind, Stored, Subscription, Topic, subscription};
use crate::answers::{self, News};
use crate::assistant::project;
use crate::message::{Outbound, Place};
use crate::schedule;
use crate::store::StoreError;

/// The most announcements that are shown, and the most that are looked through for them.
const MOST_NEWS: usize = 5;
const LOOKED_THROUGH: i64 = 30;

impl Turn<'_> {
    /// `/subscribe [project]` and `/unsubscribe [project]`; without a project, shows what is chosen.
    pub(super) async fn subscribe(&mut self, argument: &str, wanted: bool) -> Result<Outbound, StoreError> {
        let named = project::find(&self.projects, argument).map(|project| project.code.clone());
        if let Some(code) = &named {
            self.conversation.project = Some(code.clone());
        }
        let Some(code) = named else {
            return self.choose_subscriptions(&[]).await;
        };
        let topics: &[Topic] = if wanted { &[Topic::News] } else { &Topic::ALL };
        let choices: Vec<Subscription> =
            topics.iter().map(|topic| Subscription { topic: *topic, project: Some(code.clone()), wanted }).collect();
        self.choose_subscriptions(&choices).await
    }

    /// Keeps what was chosen and shows how it stands now.
    pub(super) async fn choose_subscriptions(&mut self, choices: &[Subscription]) -> Result<Outbound, StoreError> {
        if self.inbound.place != Place::Private {
            return Ok(answers::only_in_private(&self.question(None)));
        }
        let assistant = self.assistant;
        for choice in choices {
            if choice.project.as_deref().is_some_and(|code| project::find(&self.projects, code).is_none()) {
                return Ok(answers::not_understood(&self.question(None)));
            }
            subscription::choose(&assistant.database, self.inbound, choice, self.now).await?;
            if choice.topic == Topic::Reminders {
                self.remind_of(choice).await?;
            }
        }
        let kept = subscription::of_account(&assistant.database, self.inbound).await?;
        let current = self.conversation.project.as_deref().and_then(|code| project::find(&self.projects, code));
        let only = || (self.projects.len() == 1).then(|| self.projects[0].clone());
        let about = current.or_else(only);
        Ok(answers::subscriptions(&self.question(about.as_deref()), &kept, choices.first()))
    }

    /// Reminds as chosen: of the project, or of each that has not ended.
    async fn remind_of(&self, choice: &Subscription) -> Result<(), StoreError> {
        if !choice.wanted {
            return self.stop(choice.project.as_deref()).await.map(|_| ());
        }
        let today = self.question(None).today();
        for project in self.projects.iter() {
            let chosen = choice.project.as_ref().is_none_or(|code| *code == project.code);
            if chosen && project.ends.is_none_or(|ends| ends >= today) {
                self.store_wish(project, schedule::reminders::Topic::Project, None).await?;
            }
        }
        Ok(())
    }

    /// Loads the announcements of a project, or of all, that were meant for everyone who wants news.
    pub(super) async fn load_news(&mut self, project: Option<&str>) -> Result<(), StoreError> {
        let sent = announcements::sent(&self.assistant.database, project, LOOKED_THROUGH).await?;
        let public = |stored: &&Stored| {
            let announcement = &stored.announcement;
            announcement.kind == Kind::News && announcement.audience.roles.contains(&Group::Subscriber)
        };
        self.news = sent.iter().filter(public).take(MOST_NEWS).map(|stored| self.news_of(stored)).collect();
        Ok(())
    }

    fn news_of(&self, stored: &Stored) -> News {
        let (tag, locales) = (self.catalogue.tag(), &self.assistant.locales);
        let project = stored.announcement.project.as_deref().and_then(|code| project::find(&self.projects, code));
        News {
            sent: stored.started.unwrap_or(self.now),
            headline: announcements::headline(&stored.announcement, project.as_deref(), locales, tag),
            blocks: self.desk().message(&stored.announcement, None, tag).blocks,
        }
    }

    /// What announcements are made with in this turn.
    pub(super) fn desk(&self) -> Desk<'_> {
        Desk {
            database: &self.assistant.database,
            locales: &self.assistant.locales,
            projects: &self.projects,
            channels: self.channels.as_ref().unwrap_or(&self.assistant.channels),
            now: self.now,
        }
    }
}
