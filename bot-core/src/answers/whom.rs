//! Whom to ask where the notification is silent: the asker's own NPO first, the Secretariat second.

use super::draft::Draft;
use super::names;
use crate::economy::Economy;
use crate::locale::Args;
use crate::message::Inline;
use crate::understanding::Intent;

/// The organisation's site.
const WEBSITE: &str = "https://www.apo-tokyo.org";

/// Says whom to ask; where the asker's economy is not known, a button leads to telling it.
pub(super) fn to_ask(draft: &mut Draft<'_>) {
    to_ask_in(draft, draft.askers_economy());
}

/// The same where the question is about taking part, so that the economy named in the text is the asker's.
pub(super) fn to_ask_about_taking_part(draft: &mut Draft<'_>) {
    let economy = draft.economies_asked_about().first().copied();
    to_ask_in(draft, economy);
}

fn to_ask_in(draft: &mut Draft<'_>, economy: Option<Economy>) {
    let Some(economy) = economy else {
        draft.say("ask-own-npo", &Args::new());
        draft.offer(&[Intent::Contact]);
        return;
    };
    let catalogue = draft.catalogue();
    match names::npo(catalogue, economy) {
        Some(npo) => draft.say("ask-npo-of", &names::npo_arguments(catalogue, economy, &npo)),
        None => draft.say("ask-secretariat", &Args::new().text("economy", names::economy_name(catalogue, economy))),
    }
}

/// Names the asker's NPO; where the economy is not known, a button leads to telling it.
pub(super) fn to_turn_to(draft: &mut Draft<'_>) {
    match draft.economies_asked_about().first().copied() {
        Some(economy) => first_contact(draft, economy),
        None => draft.offer(&[Intent::Contact]),
    }
}

/// Names the NPO of an economy, or says that it has none.
pub(super) fn first_contact(draft: &mut Draft<'_>, economy: Economy) {
    let catalogue = draft.catalogue();
    match names::npo(catalogue, economy) {
        Some(npo) => draft.say("contact-npo", &names::npo_arguments(catalogue, economy, &npo)),
        None => draft.say("ask-secretariat", &Args::new().text("economy", names::economy_name(catalogue, economy))),
    }
}

/// Says that the notification points to the implementation procedures, and whom to ask.
pub(super) fn to_ask_about_procedures(draft: &mut Draft<'_>) {
    draft.advise("procedures", &Args::new());
    to_ask(draft);
}

/// The argument `website`: the organisation's site as a link.
pub(super) fn website() -> Args {
    Args::new().part("website", Inline::Link { label: WEBSITE.to_owned(), url: WEBSITE.to_owned() })
}
