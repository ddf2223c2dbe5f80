//! What the asker wants to hear of, with a button for each change.

use super::draft::Draft;
use super::{Question, excerpt};
use crate::announcements::subscription::wants;
use crate::announcements::{Choice, Subscription, Topic};
use crate::assistant::Action;
use crate::locale::Args;
use crate::message::{Line, Outbound};

/// The longest title on a button, in characters.
const LONGEST_TITLE: usize = 40;

/// Shows what the asker chose, after a change says so, and offers the others.
#[must_use]
pub fn subscriptions(question: &Question<'_>, choices: &[Subscription], changed: Option<&Subscription>) -> Outbound {
    let mut draft = Draft::new(question);
    if let Some(changed) = changed {
        let id = if changed.wanted { "subscription-begun" } else { "subscription-ended" };
        draft.say(id, &Args::new().bold("what", name(question, changed.topic, changed.project.as_deref())));
    }
    let wanted: Vec<&Subscription> = choices.iter().filter(|choice| choice.wanted).collect();
    if wanted.is_empty() {
        draft.say("subscription-none", &Args::new());
    } else {
        draft.say("subscription-list", &Args::new());
        let names = wanted.iter().map(|choice| name(question, choice.topic, choice.project.as_deref()));
        draft.list(names.map(Line::text).collect());
    }
    draft.say("subscription-service", &Args::new());
    let about = question.project.map(|project| project.code.clone());
    for project in [about, None] {
        for topic in Topic::ALL {
            offer(&mut draft, topic, project.clone(), choices);
        }
    }
    for choice in wanted {
        offer(&mut draft, choice.topic, choice.project.clone(), choices);
    }
    draft.keep_private();
    draft.finish()
}

/// The button that turns a topic on or off, whichever is not so.
fn offer(draft: &mut Draft<'_>, topic: Topic, project: Option<String>, choices: &[Subscription]) {
    let question = draft.question;
    let wanted = wants(choices, topic, project.as_deref().unwrap_or_default());
    let what = Args::new().text("what", name(question, topic, project.as_deref()));
    let (label, choice) = match wanted {
        true => ("subscription-stop", Choice::Unsubscribe { topic, project }),
        false => ("subscription-start", Choice::Subscribe { topic, project }),
    };
    draft.button(&question.catalogue.text(label, &what), &Action::Announcement(choice));
}

/// A topic and what it is about, in a few words.
fn name(question: &Question<'_>, topic: Topic, project: Option<&str>) -> String {
    let stored = question.projects.iter().find(|stored| Some(stored.code.as_str()) == project);
    let title = match (project, stored) {
        (None, _) => question.catalogue.say("subscription-all"),
        (Some(code), None) => code.to_owned(),
        (Some(_), Some(stored)) => excerpt::at_a_word(&stored.title, LONGEST_TITLE),
    };
    question.catalogue.text("subscription-name", &Args::new().text("topic", topic.name()).text("project", title))
}
