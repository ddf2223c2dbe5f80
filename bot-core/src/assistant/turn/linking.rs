//! Linking a nomination by a code that is sent by e-mail: the wish, the address, the code. In a private chat alone.

use super::Turn;
use crate::answers;
use crate::message::Outbound;
use crate::nominations::email::{self, Asked, Typed};
use crate::people::{Account, Flow, SecretCode};
use crate::store::StoreError;

impl Turn<'_> {
    /// What a text has to do with linking by e-mail; `None` where it is about something else.
    pub(super) async fn linking_text(&mut self, text: &str) -> Result<Option<Outbound>, StoreError> {
        let asked_for = self.conversation.flow == Some(Flow::EmailAddress);
        if asked_for {
            self.conversation.flow = None;
        }
        if !self.assistant.by_email {
            return Ok(None);
        }
        if self.is_asked(&self.assistant.email_question, text) {
            return Ok(Some(self.ask_for_address()));
        }
        if !self.in_private() {
            return Ok(None);
        }
        if let Some(address) = email::address_in(text, asked_for) {
            return self.send_code(address).await.map(Some);
        }
        if asked_for && text.contains('@') {
            return Ok(Some(self.ask_for_address()));
        }
        match email::code_in(text) {
            Some(code) => self.claim_by_email(&code).await,
            None => Ok(None),
        }
    }

    /// Asks for the address; the next text holds it.
    pub(super) fn ask_for_address(&mut self) -> Outbound {
        if !self.in_private() {
            return answers::only_in_private(&self.question(None));
        }
        if !self.assistant.by_email {
            return answers::not_understood(&self.question(None));
        }
        self.conversation.flow = Some(Flow::EmailAddress);
        answers::which_address(&self.question(None))
    }

    async fn send_code(&self, address: &str) -> Result<Outbound, StoreError> {
        let (account, tag) = (Account::of(self.inbound), self.catalogue.tag());
        Ok(match self.office().ask_for_email_code(&account, address, tag).await? {
            Asked::Taken => answers::code_by_email(&self.question(None)),
            Asked::Wait => answers::email_wait(&self.question(None)),
        })
    }

    async fn claim_by_email(&self, code: &SecretCode) -> Result<Option<Outbound>, StoreError> {
        let typed = self.office().claim_by_email(&Account::of(self.inbound), code).await?;
        Ok(typed.map(|typed| match typed {
            Typed::Linked(nominations) => {
                let titles: Vec<String> = nominations.iter().map(|nomination| self.titled(nomination)).collect();
                answers::linked(&self.question(None), &titles)
            }
            Typed::NotValid(_) => answers::email_not_valid(&self.question(None)),
            Typed::Wait => answers::claim_wait(&self.question(None)),
        }))
    }
}
