//! Greeting, thanks, help, and where the assistant's knowledge ends.

use super::draft::{Draft, titled};
use super::whom;
use crate::locale::Args;
use crate::understanding::Intent;

/// The points a conversation can start from.
pub(super) const MENU: [Intent; 4] = [Intent::Overview, Intent::Deadline, Intent::Eligibility, Intent::Apply];

/// Hello.
pub(super) fn greeting(draft: &mut Draft<'_>) {
    match draft.question.project {
        Some(project) => draft.say("greeting-project", &titled(project)),
        None => draft.say("greeting", &Args::new()),
    }
    menu(draft);
}

/// Thank you.
pub(super) fn thanks(draft: &mut Draft<'_>) {
    draft.say("thanks", &Args::new());
    draft.offer(&[Intent::Projects, Intent::Help]);
}

/// Bye.
pub(super) fn goodbye(draft: &mut Draft<'_>) {
    draft.say("goodbye", &Args::new());
    draft.offer(&[Intent::Projects, Intent::Help]);
}

/// What can be asked.
pub(super) fn help(draft: &mut Draft<'_>) {
    let catalogue = draft.catalogue();
    draft.say("help-intro", &Args::new());
    let points = ["help-about", "help-joining", "help-settings"];
    draft.list(points.iter().map(|id| catalogue.line(id, &Args::new())).collect());
    draft.advise("help-how", &Args::new());
    draft.advise("help-limits", &Args::new());
    menu(draft);
    draft.offer(&[Intent::SetLanguage]);
}

/// A person is wanted.
pub(super) fn human(draft: &mut Draft<'_>) {
    draft.say("human-not-here", &Args::new());
    whom::to_ask(draft);
    draft.offer(&[Intent::Contact, Intent::Help]);
}

/// Something else altogether.
pub(super) fn out_of_scope(draft: &mut Draft<'_>) {
    draft.say("out-of-scope", &Args::new());
    draft.advise("out-of-scope-turn", &whom::website());
    draft.offer(&[Intent::Projects, Intent::Help, Intent::Human]);
}

/// What is kept about the asker.
pub(super) fn privacy(draft: &mut Draft<'_>) {
    let catalogue = draft.catalogue();
    draft.keep_private();
    draft.say("privacy-kept", &Args::new());
    let points = ["privacy-account", "privacy-choices", "privacy-conversation"];
    draft.list(points.iter().map(|id| catalogue.line(id, &Args::new())).collect());
    draft.say("privacy-messages", &Args::new());
    draft.say("privacy-deletion", &Args::new());
    draft.advise("privacy-papers", &Args::new());
    draft.offer(&[Intent::SetLanguage, Intent::Help]);
}

/// The buttons a conversation can start from: about the project in question, else the list of projects first.
pub(super) fn menu(draft: &mut Draft<'_>) {
    if draft.question.project.is_some() {
        draft.offer(&MENU);
    } else {
        draft.offer(&[Intent::Projects, Intent::Deadline, Intent::Eligibility, Intent::Apply]);
    }
}
