//! Inviting to a role, and who holds one.

use jiff::tz::TimeZone;

use super::draft::Draft;
use super::{Question, names};
use crate::assistant::{Action, RoleAction};
use crate::economy::{Economy, SECRETARIAT_ZONE};
use crate::locale::{Args, Catalogue};
use crate::message::{Inline, Outbound};
use crate::people::{Act, Holding, Role, Roles, invitation};

/// The most holders of a role that are listed.
const MOST_HOLDERS: usize = 40;

/// The asker has no right to what was asked for.
#[must_use]
pub fn not_allowed(question: &Question<'_>) -> Outbound {
    said(question, "not-allowed", &Args::new())
}

/// Asks to which role someone is to be invited.
#[must_use]
pub fn whom_to_invite(question: &Question<'_>, roles: &Roles) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("invite-whom", &Args::new());
    for role in [Role::Administrator, Role::Secretariat] {
        if roles.allows(Act::Invite(role)) {
            draft.button(&role_name(question.catalogue, role), &Action::Role(RoleAction::Invite(role)));
        }
    }
    draft.button(&question.catalogue.say("role-liaison"), &Action::Role(RoleAction::ChooseEconomy));
    draft.button(&question.catalogue.say("roles-show"), &Action::Role(RoleAction::Holders));
    draft.finish()
}

/// Asks of which economy the liaison officer to be invited is.
#[must_use]
pub fn invite_from_which_economy(question: &Question<'_>, roles: &Roles) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("invite-economy", &Args::new());
    for economy in Economy::all() {
        let role = Role::LiaisonOfficer(economy);
        if roles.allows(Act::Invite(role)) {
            let name = names::economy_name(question.catalogue, economy);
            draft.button(&name, &Action::Role(RoleAction::Invite(role)));
        }
    }
    draft.finish()
}

/// Shows the code of an invitation, once.
#[must_use]
pub fn invitation_made(question: &Question<'_>, role: Role, start: &str, link: Option<String>) -> Outbound {
    let mut draft = Draft::new(question);
    let name = role_name(question.catalogue, role);
    draft.say("invite-made", &Args::new().text("role", name).code("code", start));
    if let Some(link) = link {
        draft.say("invite-link", &Args::new().part("link", Inline::Link { label: link.clone(), url: link }));
    }
    let zone = question.askers_zone().cloned().or_else(|| TimeZone::get(SECRETARIAT_ZONE).ok());
    let until = (question.now + invitation::VALID_FOR).to_zoned_datetime(zone.unwrap_or(TimeZone::UTC)).date();
    draft.say("invite-once", &Args::new().date("date", until));
    draft.finish()
}

/// The asker has taken up an invitation.
#[must_use]
pub fn role_accepted(question: &Question<'_>, role: Role) -> Outbound {
    said(question, "invite-accepted", &Args::new().bold("role", role_name(question.catalogue, role)))
}

/// The code is unknown, used or expired.
#[must_use]
pub fn invitation_not_valid(question: &Question<'_>) -> Outbound {
    said(question, "invite-not-valid", &Args::new())
}

/// Lists who holds which role, with a button to take back what the asker may.
#[must_use]
pub fn who_holds_roles(question: &Question<'_>, roles: &Roles, held: &[Holding]) -> Outbound {
    let catalogue = question.catalogue;
    let mut draft = Draft::new(question);
    if held.is_empty() {
        draft.say("roles-none", &Args::new());
    } else {
        draft.say("roles-held", &Args::new());
    }
    let described = |holding: &Holding| {
        Args::new().text("role", role_name(catalogue, holding.role)).code("account", holding.account.to_string())
    };
    let shown = held.iter().take(MOST_HOLDERS);
    draft.list(shown.clone().map(|holding| catalogue.line("roles-holder", &described(holding))).collect());
    for holding in shown.filter(|holding| roles.allows(Act::Revoke(holding.role))) {
        if let Some(id) = &holding.id {
            draft.button(
                &catalogue.text("roles-revoke", &described(holding)),
                &Action::Role(RoleAction::Revoke(id.clone())),
            );
        }
    }
    draft.finish()
}

/// A role was taken back.
#[must_use]
pub fn role_revoked(question: &Question<'_>, held: &Holding) -> Outbound {
    let arguments =
        Args::new().text("role", role_name(question.catalogue, held.role)).code("account", held.account.to_string());
    said(question, "roles-revoked", &arguments)
}

/// What the role is called.
pub(super) fn role_name(catalogue: &Catalogue, role: Role) -> String {
    match role {
        Role::Administrator => catalogue.say("role-administrator"),
        Role::Secretariat => catalogue.say("role-secretariat"),
        Role::LiaisonOfficer(economy) => {
            catalogue.text("role-liaison-of", &Args::new().text("economy", names::economy_name(catalogue, economy)))
        }
    }
}

fn said(question: &Question<'_>, id: &str, arguments: &Args) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say(id, arguments);
    draft.finish()
}
