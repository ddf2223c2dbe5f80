//! The asker's own nominations, linking them by a code, and the liaison officer's view. Nothing of it in a group.

use super::Turn;
use crate::answers;
use crate::assistant::{NominationAction, project};
use crate::message::{Outbound, Place};
use crate::nominations::claim::Claimed;
use crate::nominations::{self, Nomination, Office, State};
use crate::notification::Notification;
use crate::people::{Account, Actor, Flow, Roles};
use crate::store::StoreError;
use crate::understanding::Intent;

/// The most nominations in a list.
const MOST: usize = 20;

impl Turn<'_> {
    pub(super) fn office(&self) -> Office<'_> {
        Office {
            database: &self.assistant.database,
            keyring: &self.assistant.keyring,
            locales: &self.assistant.locales,
            administrators: &self.assistant.administrators,
            now: self.now,
        }
    }

    fn actor(&self) -> Actor {
        Account::of(self.inbound).into()
    }

    /// Loads the asker's nominations where the answer needs them and nobody reads along.
    pub(super) async fn load_nominations(&mut self, intent: Intent) -> Result<(), StoreError> {
        let wanted = matches!(intent, Intent::NominationStatus | Intent::Withdraw);
        if let Some(person) = self.profile.person.as_deref().filter(|_| wanted && self.in_private()) {
            self.nominations = nominations::of_person(&self.assistant.database, person).await?;
        }
        Ok(())
    }

    pub(super) fn in_private(&self) -> bool {
        self.inbound.place == Place::Private
    }

    pub(super) fn titled(&self, nomination: &Nomination) -> String {
        let project = project::find(&self.projects, &nomination.project);
        project.map_or_else(|| nomination.project.clone(), |project| project.title.clone())
    }

    fn project_named(&self, code: &str) -> Option<&Notification> {
        self.projects.iter().find(|project| project.code == code).map(|project| &**project)
    }

    /// Links this chat's account to the nomination of the code.
    pub(super) async fn claim(&mut self, code: &str) -> Result<Outbound, StoreError> {
        if !self.in_private() {
            return Ok(answers::only_in_private(&self.question(None)));
        }
        let claimed = self.office().claim(&Account::of(self.inbound), code).await?;
        Ok(match claimed {
            Claimed::Linked(nomination) => answers::linked(&self.question(None), &[self.titled(&nomination)]),
            Claimed::NotValid(_) => answers::claim_not_valid(&self.question(None)),
            Claimed::Wait => answers::claim_wait(&self.question(None)),
        })
    }

    /// `/nominations [words]`: counts, or what the words find.
    pub(super) async fn nominations_command(&self, words: &str) -> Result<Outbound, StoreError> {
        let roles = match self.officer().await? {
            Ok(roles) => roles,
            Err(refusal) => return Ok(refusal),
        };
        let economies = nominations::economies(&roles);
        let (database, keyring) = (&self.assistant.database, &self.assistant.keyring);
        if words.trim().is_empty() {
            let counts = nominations::counts(database, &economies).await?;
            return Ok(answers::nomination_counts(&self.question(None), &counts));
        }
        let found = nominations::search(database, keyring, &economies, words, MOST).await?;
        self.nominations_listed(&found, "search").await
    }

    async fn nominations_listed(&self, found: &[Nomination], reason: &str) -> Result<Outbound, StoreError> {
        self.office().note_looks(&self.actor(), found, reason).await?;
        let named: Result<Vec<_>, StoreError> = found.iter().map(|one| Ok((one, self.name_of(one)?))).collect();
        Ok(answers::nomination_list(&self.question(None), &named?, found.len() == MOST))
    }

    fn name_of(&self, nomination: &Nomination) -> Result<String, StoreError> {
        Ok(nomination.name(&self.assistant.keyring)?.unwrap_or_default())
    }

    /// The roles of someone who may see nominations, or what everyone else is told.
    async fn officer(&self) -> Result<Result<Roles, Outbound>, StoreError> {
        if !self.in_private() {
            return Ok(Err(answers::only_in_private(&self.question(None))));
        }
        let roles = self.roles().await?;
        Ok(match nominations::economies(&roles).is_empty() {
            true => Err(answers::not_allowed(&self.question(None))),
            false => Ok(roles),
        })
    }

    /// A button about nominations. What it says grants nothing: ownership and roles are read for each.
    pub(super) async fn nomination_pressed(&mut self, action: NominationAction) -> Result<Outbound, StoreError> {
        if !self.in_private() {
            return Ok(answers::only_in_private(&self.question(None)));
        }
        match action {
            NominationAction::Withdraw(id) => self.ask_to_withdraw(&id).await,
            NominationAction::Code(id) => self.new_code(&id).await,
            NominationAction::ByEmail => Ok(self.ask_for_address()),
            other => match self.officer().await? {
                Ok(roles) => self.officer_pressed(other, &roles).await,
                Err(refusal) => Ok(refusal),
            },
        }
    }

    async fn officer_pressed(&mut self, action: NominationAction, roles: &Roles) -> Result<Outbound, StoreError> {
        match action {
            NominationAction::List(wanted) => {
                let economies = nominations::economies(roles);
                let found = nominations::list(&self.assistant.database, &economies, wanted, MOST).await?;
                self.nominations_listed(&found, "list").await
            }
            NominationAction::Show(id) => self.show_nomination(&id, roles).await,
            NominationAction::Move(to, id) => self.move_nomination(&id, to, roles).await,
            NominationAction::Nudge(id) => {
                let Some(found) = self.office().look(&self.actor(), roles, &id, "nudge").await? else {
                    return Ok(answers::not_allowed(&self.question(None)));
                };
                let project = self.project_named(&found.project);
                let nudged = self.office().nudge(&self.actor(), roles, &id, project).await?;
                Ok(answers::nudged(&self.question(None), nudged == Some(true)))
            }
            NominationAction::Replace(id) => self.begin_replacement(id, roles).await,
            NominationAction::Withdraw(_) | NominationAction::Code(_) | NominationAction::ByEmail => {
                Ok(answers::not_understood(&self.question(None)))
            }
        }
    }

    async fn show_nomination(&self, id: &str, roles: &Roles) -> Result<Outbound, StoreError> {
        let Some(found) = self.office().look(&self.actor(), roles, id, "record").await? else {
            return Ok(answers::not_allowed(&self.question(None)));
        };
        let name = self.name_of(&found)?;
        let title = self.titled(&found);
        Ok(answers::nomination_record(&self.question(None), roles, &found, &name, &title))
    }

    async fn move_nomination(&self, id: &str, to: State, roles: &Roles) -> Result<Outbound, StoreError> {
        let Some(found) = self.office().look(&self.actor(), roles, id, "move").await? else {
            return Ok(answers::not_allowed(&self.question(None)));
        };
        let project = self.project_named(&found.project);
        let moved = self.office().move_to(&self.actor(), roles, id, to, project).await?;
        Ok(answers::nomination_moved(&self.question(None), moved.as_ref()))
    }

    async fn ask_to_withdraw(&self, id: &str) -> Result<Outbound, StoreError> {
        let own = match self.profile.person.as_deref() {
            Some(person) => self.office().own(person, id).await?.map(|found| (person, found)),
            None => None,
        };
        let Some((person, found)) = own else { return Ok(answers::not_allowed(&self.question(None))) };
        let sent = self.office().ask_to_withdraw(person, id, &self.titled(&found)).await?;
        Ok(answers::withdrawal_asked(&self.question(None), sent))
    }

    /// A code for another chat of one's own, or for a nominee.
    async fn new_code(&self, id: &str) -> Result<Outbound, StoreError> {
        let (roles, person) = (self.roles().await?, self.profile.person.as_deref());
        let Some((found, code)) = self.office().reissue(&self.actor(), &roles, person, id).await? else {
            return Ok(answers::not_allowed(&self.question(None)));
        };
        let own = person.is_some() && found.person.as_deref() == person;
        Ok(answers::claim_code(&self.question(None), &found, &code, own))
    }

    async fn begin_replacement(&mut self, id: String, roles: &Roles) -> Result<Outbound, StoreError> {
        let Some(found) = self.office().look(&self.actor(), roles, &id, "replacement").await? else {
            return Ok(answers::not_allowed(&self.question(None)));
        };
        if self.is_too_late_to_replace(&found, roles) {
            return Ok(answers::too_late_to_replace(&self.question(None)));
        }
        self.conversation.flow = Some(Flow::NameReplacement { nomination: id });
        Ok(answers::how_to_replace(&self.question(None), &found))
    }

    /// The closing date in force is that for replacements once places are filled. The Secretariat may replace after it too.
    fn is_too_late_to_replace(&self, nomination: &Nomination, roles: &Roles) -> bool {
        let closing = self.project_named(&nomination.project).and_then(|project| project.closing_date);
        let today = self.question(None).today();
        !roles.allows(crate::people::Act::DecideNominations) && closing.is_some_and(|closing| closing < today)
    }

    /// The answer to [`answers::how_to_replace`]: a reference number and a name.
    pub(super) async fn name_replacement(&mut self, id: &str, text: &str) -> Result<Outbound, StoreError> {
        self.conversation.flow = None;
        let roles = match self.officer().await? {
            Ok(roles) => roles,
            Err(refusal) => return Ok(refusal),
        };
        let Some((reference, name)) = reference_and_name(text) else {
            return Ok(answers::replacement_not_taken(&self.question(None)));
        };
        let Some(found) = self.office().look(&self.actor(), &roles, id, "replacement").await? else {
            return Ok(answers::not_allowed(&self.question(None)));
        };
        if self.is_too_late_to_replace(&found, &roles) {
            return Ok(answers::too_late_to_replace(&self.question(None)));
        }
        let project = self.project_named(&found.project);
        let replaced = self.office().replace(&self.actor(), &roles, id, (reference, name), project).await?;
        Ok(match replaced {
            Some(old) => answers::replaced(&self.question(None), reference, &old.reference),
            None => answers::replacement_not_taken(&self.question(None)),
        })
    }
}

/// `R-17, Siti Rahma`: within the bounds of an import.
fn reference_and_name(text: &str) -> Option<(&str, &str)> {
    let (reference, name) = text.split_once([',', '，', '،'])?;
    let (reference, name) = (reference.trim(), name.trim());
    let fits = |part: &str, most: usize| {
        !part.is_empty() && part.chars().nth(most).is_none() && !part.chars().any(char::is_control)
    };
    (fits(reference, 40) && fits(name, 300)).then_some((reference, name))
}
