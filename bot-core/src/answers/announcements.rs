//! The latest announcements, and the thanks for having read one.

use super::draft::Draft;
use super::{Question, whom};
use crate::announcements::{Choice, Topic};
use crate::assistant::Action;
use crate::locale::Args;
use crate::message::{Block, Outbound};
use crate::understanding::Intent;
use jiff::Timestamp;

/// An announcement that went out, in the asker's language.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// When it went out.
    pub sent: Timestamp,
    /// What it says first.
    pub headline: String,
    /// All that it says.
    pub blocks: Vec<Block>,
}

/// News: the latest in full, earlier ones by their headlines.
pub(super) fn announcements(draft: &mut Draft<'_>) {
    let question = draft.question;
    let Some((latest, earlier)) = question.news.split_first() else {
        none(draft);
        return;
    };
    draft.say("announcements-latest", &Args::new().date("date", question.date_of(latest.sent)));
    draft.blocks(latest.blocks.clone());
    if !earlier.is_empty() {
        draft.say("announcements-earlier", &Args::new());
        let lines = earlier.iter().map(|news| {
            let item = Args::new().bold("headline", &news.headline).date("date", question.date_of(news.sent));
            question.catalogue.line("announcements-item", &item)
        });
        draft.list(lines.collect());
    }
    offer_news(draft);
}

fn none(draft: &mut Draft<'_>) {
    draft.say("announcements-none", &Args::new());
    whom::to_ask(draft);
    draft.advise("announcements-website", &whom::website());
    if let Some(project) = draft.question.project {
        draft.advise("announcements-notification", &Args::new());
        draft.cite(project);
    }
    offer_news(draft);
    draft.offer(&[Intent::Dates, Intent::Overview]);
}

fn offer_news(draft: &mut Draft<'_>) {
    let label = draft.catalogue().say("announcements-subscribe");
    let project = draft.question.project.map(|project| project.code.clone());
    draft.button(&label, &Action::Announcement(Choice::Subscribe { topic: Topic::News, project }));
}

/// Thanks for having read an announcement.
#[must_use]
pub fn announcement_read(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("announcement-read-thanks", &Args::new());
    draft.keep_private();
    draft.finish()
}
