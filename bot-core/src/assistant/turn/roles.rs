//! Invitations to a role: given, taken up, taken back. All of it in private, all of it asked of the database anew.

use super::Turn;
use crate::answers;
use crate::assistant::RoleAction;
use crate::message::{Outbound, Place};
use crate::people::{Account, Act, Role, Roles, invitation, roles};
use crate::store::StoreError;

/// The code of an invitation, where the text is one.
pub(super) fn invitation_in(text: &str) -> Option<&str> {
    let (start, code) = text.trim().split_at_checked(invitation::PREFIX.len())?;
    start.eq_ignore_ascii_case(invitation::PREFIX).then_some(code)
}

impl Turn<'_> {
    /// What the asker may do, as of now.
    pub(super) async fn roles(&self) -> Result<Roles, StoreError> {
        let assistant = self.assistant;
        roles::of(&assistant.database, &assistant.administrators, &Account::of(self.inbound)).await
    }

    /// `/invite [role]`: `secretariat`, `administrator`, or the code of an economy for its liaison officer.
    pub(super) async fn invite(&self, wanted: &str) -> Result<Outbound, StoreError> {
        let named = wanted.parse().or_else(|_| wanted.trim().parse().map(Role::LiaisonOfficer));
        match named {
            Ok(role) => self.role_pressed(RoleAction::Invite(role)).await,
            Err(_) => self.in_private_with_roles(|roles| answers::whom_to_invite(&self.question(None), roles)).await,
        }
    }

    /// A button about roles. What it says grants nothing: the asker's roles are read for each.
    pub(super) async fn role_pressed(&self, action: RoleAction) -> Result<Outbound, StoreError> {
        match action {
            RoleAction::Invite(role) => self.make_invitation(role).await,
            RoleAction::ChooseEconomy => {
                self.in_private_with_roles(|roles| answers::invite_from_which_economy(&self.question(None), roles))
                    .await
            }
            RoleAction::Holders => self.holders().await,
            RoleAction::Revoke(id) => self.revoke(&id).await,
        }
    }

    async fn in_private_with_roles(&self, answer: impl FnOnce(&Roles) -> Outbound) -> Result<Outbound, StoreError> {
        if self.inbound.place != Place::Private {
            return Ok(answers::only_in_private(&self.question(None)));
        }
        let roles = self.roles().await?;
        Ok(match roles.allows(Act::ReadRoles) {
            true => answer(&roles),
            false => answers::not_allowed(&self.question(None)),
        })
    }

    async fn make_invitation(&self, role: Role) -> Result<Outbound, StoreError> {
        if self.inbound.place != Place::Private {
            return Ok(answers::only_in_private(&self.question(None)));
        }
        if !self.roles().await?.allows(Act::Invite(role)) {
            return Ok(answers::not_allowed(&self.question(None)));
        }
        let actor = Account::of(self.inbound).into();
        let code = invitation::invite(&self.assistant.database, &actor, role, self.now).await?;
        let start = format!("{}{}", invitation::PREFIX, code.bare());
        let link = self.assistant.start_link.to(&start);
        Ok(answers::invitation_made(&self.question(None), role, &start, link))
    }

    async fn holders(&self) -> Result<Outbound, StoreError> {
        let held = roles::all(&self.assistant.database, &self.assistant.administrators).await?;
        self.in_private_with_roles(|roles| answers::who_holds_roles(&self.question(None), roles, &held)).await
    }

    async fn revoke(&self, id: &str) -> Result<Outbound, StoreError> {
        let database = &self.assistant.database;
        if self.inbound.place != Place::Private {
            return Ok(answers::only_in_private(&self.question(None)));
        }
        let mine = self.roles().await?;
        let held = roles::holding(database, id).await?;
        let Some(held) = held.filter(|_| mine.allows(Act::ReadRoles)) else {
            return Ok(answers::not_allowed(&self.question(None)));
        };
        if !mine.allows(Act::Revoke(held.role)) {
            return Ok(answers::not_allowed(&self.question(None)));
        }
        roles::revoke(database, &Account::of(self.inbound).into(), id, self.now).await?;
        Ok(answers::role_revoked(&self.question(None), &held))
    }

    /// Takes up an invitation. In a group others have read the code: it is not spent on whoever posted it.
    pub(super) async fn accept_invitation(&self, code: &str) -> Result<Outbound, StoreError> {
        if self.inbound.place != Place::Private {
            return Ok(answers::only_in_private(&self.question(None)));
        }
        let assistant = self.assistant;
        let account = Account::of(self.inbound);
        let accepted =
            invitation::accept(&assistant.database, &assistant.administrators, code, &account, self.now).await?;
        Ok(match accepted {
            Some(role) => answers::role_accepted(&self.question(None), role),
            None => answers::invitation_not_valid(&self.question(None)),
        })
    }
}
