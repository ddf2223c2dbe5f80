//! What happens to a nomination in the chat: moved, asked to be withdrawn, its nominee reminded, its code issued again.
//! Every act asks the roles it is given, and leaves a line in the audit log in its own transaction.

use jiff::Timestamp;
use uuid::Uuid;

use super::notice::Notices;
use super::store::{self, Sealing, Written};
use super::{Mover, Nomination, State, claim};
use crate::delivery::Recipient;
use crate::keyring::Keyring;
use crate::locale::{Args, Locales};
use crate::message::Button;
use crate::notification::Notification;
use crate::people::{Account, Act, Actor, Administrators, Roles, SecretCode, audit, roles};
use crate::store::{Connection, Database, StoreError};
use crate::transaction;

/// What acts work with.
#[derive(Clone, Copy)]
pub struct Office<'a> {
    /// Where nominations are stored.
    pub database: &'a Database,
    /// What seals names and addresses.
    pub keyring: &'a Keyring,
    /// The languages people are told in.
    pub locales: &'a Locales,
    /// The administrators of the settings.
    pub administrators: &'a Administrators,
    /// The present moment.
    pub now: Timestamp,
}

impl Office<'_> {
    /// The nomination with this identifier, where the roles allow to see it; the look is noted with its reason.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn look(
        &self,
        actor: &Actor,
        roles: &Roles,
        id: &str,
        reason: &str,
    ) -> Result<Option<Nomination>, StoreError> {
        Ok(transaction!(self.database, tx => async {
            let found = store::by_id(Connection::from(&mut *tx), id).await?;
            let found = found.filter(|found| roles.allows(Act::SeeNominations(found.economy)));
            if let Some(found) = &found {
                let act = Act::SeeNominations(found.economy);
                audit::record_reason(&mut *tx, actor, act, &object(found), reason, self.now).await?;
            }
            Ok::<_, StoreError>(found)
        }.await))
    }

    /// Notes that these were shown in a list.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn note_looks(&self, actor: &Actor, shown: &[Nomination], reason: &str) -> Result<(), StoreError> {
        transaction!(self.database, tx => async {
            for one in shown {
                let act = Act::SeeNominations(one.economy);
                audit::record_reason(&mut *tx, actor, act, &object(one), reason, self.now).await?;
            }
            Ok::<_, StoreError>(())
        }.await);
        Ok(())
    }

    /// Moves a nomination, and tells the nominee. `None` where it cannot be moved there by these roles.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn move_to(
        &self,
        actor: &Actor,
        roles: &Roles,
        id: &str,
        to: State,
        project: Option<&Notification>,
    ) -> Result<Option<Nomination>, StoreError> {
        Ok(transaction!(self.database, tx => async {
            let Some(found) = store::by_id(Connection::from(&mut *tx), id).await? else { return Ok(None) };
            let Some(act) = found.act_to(to).filter(|act| roles.allows(*act)) else { return Ok(None) };
            self.moved(Connection::from(&mut *tx), actor, act, found, to, project).await.map(Some)
        }.await))
    }

    async fn moved(
        &self,
        mut connection: Connection<'_>,
        actor: &Actor,
        act: Act,
        found: Nomination,
        to: State,
        project: Option<&Notification>,
    ) -> Result<Nomination, StoreError> {
        let moved = Nomination { state: to, missing: String::new(), withdrawal_asked: None, ..found };
        store::set_state(connection.again(), &moved.id, to, self.now).await?;
        store::note(connection.again(), &moved.id, to, actor, self.now).await?;
        audit::record_reason(connection.again(), actor, act, &object(&moved), to.name(), self.now).await?;
        self.notices().moved(connection, &moved, project).await?;
        Ok(moved)
    }

    /// The nominee asks to withdraw: the liaison officers of the economy, else the Secretariat, get a button to confirm it.
    /// `false` where there is nobody to ask, or nothing to withdraw.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn ask_to_withdraw(&self, person: &str, id: &str, title: &str) -> Result<bool, StoreError> {
        let Some(found) = self.own(person, id).await? else { return Ok(false) };
        let officers = self.officers(&found).await?;
        if officers.is_empty() || found.state.mover(State::Withdrawn).is_none() {
            return Ok(false);
        }
        transaction!(self.database, tx => async {
            if !store::ask_withdrawal(Connection::from(&mut *tx), id, self.now).await? {
                return Ok::<_, StoreError>(());
            }
            for officer in &officers {
                let catalogue = self.notices().language_of_account(Connection::from(&mut *tx), officer).await?;
                let arguments = Args::new().bold("reference", &found.reference).text("title", title);
                let lines = vec![catalogue.line("withdraw-request", &arguments)];
                let button = |id: &str, action: String| Button { label: catalogue.say(id), action };
                let buttons = vec![
                    button("nomination-button-confirm", format!("n:m:withdrawn:{}", found.id)),
                    button("nomination-button-replace", format!("n:r:{}", found.id)),
                ];
                let Account { platform, account } = officer.clone();
                let to = Recipient::Account { platform, account };
                self.notices().send(Connection::from(&mut *tx), to, &catalogue, lines, buttons, &found).await?;
            }
            Ok(())
        }.await);
        Ok(true)
    }

    /// Liaison officers of the economy; the Secretariat where there is none.
    async fn officers(&self, nomination: &Nomination) -> Result<Vec<Account>, StoreError> {
        let act = Act::ConfirmWithdrawal(nomination.economy);
        let all = roles::all(self.database, self.administrators).await?;
        let own = |held: &&crate::people::Holding| held.role.allows(act) && !held.role.allows(Act::HearOfLocks);
        let officers: Vec<Account> = all.iter().filter(own).map(|held| held.account.clone()).collect();
        match officers.is_empty() {
            true => roles::who_may(self.database, self.administrators, act).await,
            false => Ok(officers),
        }
    }

    /// Reminds the nominee. `None` where the roles do not allow it, `Some(false)` where no chat is linked.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn nudge(
        &self,
        actor: &Actor,
        roles: &Roles,
        id: &str,
        project: Option<&Notification>,
    ) -> Result<Option<bool>, StoreError> {
        Ok(transaction!(self.database, tx => async {
            let Some(found) = store::by_id(Connection::from(&mut *tx), id).await? else { return Ok(None) };
            if !roles.allows(Act::Nudge(found.economy)) {
                return Ok::<_, StoreError>(None);
            }
            audit::record(&mut *tx, actor, Act::Nudge(found.economy), &object(&found), self.now).await?;
            let title = project.map_or(found.project.as_str(), |project| project.title.as_str());
            let sent = self.notices().say(Connection::from(&mut *tx), &found, "nominations-nudge", title).await?;
            Ok(Some(sent))
        }.await))
    }

    /// A new claim code; the earlier one is void. For an officer by role, for a nominee where the nomination is their own.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn reissue(
        &self,
        actor: &Actor,
        roles: &Roles,
        person: Option<&str>,
        id: &str,
    ) -> Result<Option<(Nomination, SecretCode)>, StoreError> {
        Ok(transaction!(self.database, tx => async {
            let Some(found) = store::by_id(Connection::from(&mut *tx), id).await? else { return Ok(None) };
            let own = person.is_some() && found.person.as_deref() == person;
            if !own && !roles.allows(Act::IssueClaimCode(found.economy)) {
                return Ok::<_, StoreError>(None);
            }
            let act = Act::IssueClaimCode(found.economy);
            audit::record(&mut *tx, actor, act, &object(&found), self.now).await?;
            let code = claim::issue(Connection::from(&mut *tx), self.keyring, id, self.now).await?;
            Ok(Some((found, code)))
        }.await))
    }

    /// Puts a new nomination in the place of one. `None` where the roles or the states do not allow it, or the reference is taken.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn replace(
        &self,
        actor: &Actor,
        roles: &Roles,
        id: &str,
        (reference, name): (&str, &str),
        project: Option<&Notification>,
    ) -> Result<Option<Nomination>, StoreError> {
        Ok(transaction!(self.database, tx => async {
            let Some(found) = store::by_id(Connection::from(&mut *tx), id).await? else { return Ok(None) };
            let act = Act::NameReplacement(found.economy);
            let taken = store::project_of(Connection::from(&mut *tx), reference).await?.is_some();
            if !roles.allows(act) || found.state.mover(State::Replaced).is_none() || taken {
                return Ok::<_, StoreError>(None);
            }
            let new = Uuid::now_v7().to_string();
            let sealed = Sealing::of(self.keyring, &new, Some(name), None)?;
            let written = Written {
                id: &new,
                reference,
                project: &found.project,
                economy: found.economy.code(),
                state: State::Received,
                missing: "",
                name: sealed.name,
                email: None,
                email_digest: None,
            };
            store::write(Connection::from(&mut *tx), &written, self.now).await?;
            store::note(Connection::from(&mut *tx), &new, State::Received, actor, self.now).await?;
            self.moved(Connection::from(&mut *tx), actor, act, found, State::Replaced, project).await.map(Some)
        }.await))
    }

    /// The nomination with this identifier where it is the person's own.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn own(&self, person: &str, id: &str) -> Result<Option<Nomination>, StoreError> {
        let all = super::of_person(self.database, person).await?;
        Ok(all.into_iter().find(|nomination| nomination.id == id))
    }

    pub(super) fn notices(&self) -> Notices<'_> {
        Notices { locales: self.locales, now: self.now }
    }
}

impl Nomination {
    /// The act that moves the nomination there; `None` where nobody may.
    #[must_use]
    pub fn act_to(&self, to: State) -> Option<Act> {
        let mover = self.state.mover(to)?;
        Some(match (to, mover) {
            (State::Withdrawn, _) => Act::ConfirmWithdrawal(self.economy),
            (State::Replaced, _) => Act::NameReplacement(self.economy),
            (_, Mover::LiaisonOfficer) => Act::MoveNomination(self.economy),
            (_, Mover::Secretariat) => Act::DecideNominations,
        })
    }
}

/// What the audit log calls a nomination.
pub(super) fn object(nomination: &Nomination) -> String {
    format!("nomination:{}", nomination.id)
}
