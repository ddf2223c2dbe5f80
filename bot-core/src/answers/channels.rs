//! Which project a channel is the place of.

use super::draft::Draft;
use super::{Question, excerpt};
use crate::assistant::{Action, ChannelAction};
use crate::locale::Args;
use crate::message::Outbound;

/// The most projects that are offered.
const MOST_PROJECTS: usize = 20;
/// The longest title on a button, in characters.
const LONGEST_TITLE: usize = 60;

/// The command belongs in a group.
#[must_use]
pub fn channel_only_in_group(question: &Question<'_>) -> Outbound {
    said(question, "channel-only-in-group")
}

/// Asks which project the channel is the place of.
#[must_use]
pub fn channel_of_which_project(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("channel-which", &Args::new());
    for project in question.projects.iter().take(MOST_PROJECTS) {
        let title = excerpt::at_a_word(&project.title, LONGEST_TITLE);
        let connect = ChannelAction::Connect(project.code.clone());
        draft.button(&format!("{} {title}", project.code), &Action::Channel(connect));
    }
    draft.finish()
}

/// The channel is that of the project in question; `now` where it was not before.
#[must_use]
pub fn channel_connected(question: &Question<'_>, now: bool) -> Outbound {
    let mut draft = Draft::new(question);
    if let Some(project) = question.project {
        let about = Args::new().bold("title", &project.title).code("code", &project.code);
        draft.say(if now { "channel-connected" } else { "channel-is" }, &about);
    }
    draft.say("channel-what", &Args::new());
    let label = draft.catalogue().say("channel-disconnect");
    draft.button(&label, &Action::Channel(ChannelAction::Disconnect));
    draft.finish()
}

/// The channel belongs to no project any more.
#[must_use]
pub fn channel_disconnected(question: &Question<'_>) -> Outbound {
    said(question, "channel-disconnected")
}

fn said(question: &Question<'_>, id: &str) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say(id, &Args::new());
    draft.finish()
}
