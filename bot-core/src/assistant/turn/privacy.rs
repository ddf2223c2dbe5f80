//! The asker's own data: a file with all of it, and its erasure. In a private chat alone.

use super::Turn;
use crate::answers;
use crate::assistant::PrivacyAction;
use crate::message::{Outbound, Place};
use crate::people;
use crate::privacy;
use crate::store::StoreError;

impl Turn<'_> {
    /// A button about one's own data: whoever presses it gets, or erases, their own.
    pub(super) async fn privacy_pressed(&mut self, action: PrivacyAction) -> Result<Outbound, StoreError> {
        if self.inbound.place != Place::Private {
            return Ok(answers::only_in_private(&self.question(None)));
        }
        match action {
            PrivacyAction::Export => self.export().await,
            PrivacyAction::AskToErase => Ok(answers::ask_to_erase(&self.question(None))),
            PrivacyAction::Erase => self.erase().await,
        }
    }

    async fn export(&self) -> Result<Outbound, StoreError> {
        let assistant = self.assistant;
        let data = match self.profile.person.as_deref() {
            Some(person) => privacy::export(&assistant.database, &assistant.keyring, person).await?,
            None => privacy::of_account_alone(&assistant.database, self.inbound).await?,
        };
        let bytes = serde_json::to_vec_pretty(&data)
            .map_err(|error| StoreError::Corrupt { what: "export", why: error.to_string() })?;
        Ok(answers::exported(&self.question(None), bytes))
    }

    async fn erase(&mut self) -> Result<Outbound, StoreError> {
        if let Some(person) = self.profile.person.as_deref() {
            privacy::erase(&self.assistant.database, person, self.now).await?;
        }
        people::forget(&self.assistant.database, self.inbound).await?;
        // What was just erased is not remembered again at the end of the turn.
        self.conversation = self.recalled.conversation.clone();
        Ok(answers::erased(&self.question(None)))
    }
}
