//! Accounts that prove a nomination theirs, by either kind of code; who is told of it, and of codes that were guessed at.

use super::{Nomination, Office, claim, email, link};
use crate::delivery::Recipient;
use crate::locale::{Args, Tag};
use crate::people::{Account, Act, Actor, SecretCode, audit, roles};
use crate::store::{Connection, StoreError};
use crate::transaction;

impl Office<'_> {
    /// Links the account, and tells the person's other accounts and, after too many wrong codes, the Secretariat.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn claim(&self, account: &Account, text: &str) -> Result<claim::Claimed, StoreError> {
        let claimed = claim::claim(self.database, self.keyring, account, text, self.now).await?;
        match &claimed {
            claim::Claimed::Linked(nomination) => self.tell_other_accounts(nomination, account).await?,
            claim::Claimed::NotValid(alarm) => self.raise(alarm, account).await?,
            claim::Claimed::Wait => {}
        }
        Ok(claimed)
    }

    /// Takes the wish for a code by e-mail; what becomes of it is not told.
    ///
    /// # Errors
    /// Where the database fails, or there is no key.
    pub async fn ask_for_email_code(
        &self,
        account: &Account,
        address: &str,
        locale: &Tag,
    ) -> Result<email::Asked, StoreError> {
        email::request(self.database, self.keyring, account, address, locale, self.now).await
    }

    /// As [`Office::claim`], with a code that came by e-mail. `None` where the account has asked for none of late.
    ///
    /// # Errors
    /// Where the database fails, or there is no key.
    pub async fn claim_by_email(
        &self,
        account: &Account,
        code: &SecretCode,
    ) -> Result<Option<email::Typed>, StoreError> {
        let typed = email::claim(self.database, self.keyring, account, code, self.now).await?;
        match &typed {
            Some(email::Typed::Linked(nominations)) => {
                for nomination in nominations {
                    self.tell_other_accounts(nomination, account).await?;
                }
            }
            Some(email::Typed::NotValid(alarm)) => self.raise(alarm, account).await?,
            Some(email::Typed::Wait) | None => {}
        }
        Ok(typed)
    }

    async fn tell_other_accounts(&self, nomination: &Nomination, account: &Account) -> Result<(), StoreError> {
        let Some(person) = &nomination.person else { return Ok(()) };
        transaction!(self.database, tx => async {
            for other in link::other_accounts(Connection::from(&mut *tx), person, account).await? {
                let catalogue = self.notices().language_of_account(Connection::from(&mut *tx), &other).await?;
                let lines = vec![catalogue.line("claim-other", &Args::new().bold("title", &nomination.project))];
                let Account { platform, account } = other;
                let to = Recipient::Account { platform, account };
                self.notices().send(Connection::from(&mut *tx), to, &catalogue, lines, Vec::new(), nomination).await?;
            }
            Ok::<_, StoreError>(())
        }.await);
        Ok(())
    }

    async fn raise(&self, alarm: &claim::Alarm, account: &Account) -> Result<(), StoreError> {
        let (id, about) = match alarm {
            claim::Alarm::None => return Ok(()),
            claim::Alarm::Account => ("claim-alarm-account", account.to_string()),
            claim::Alarm::Overall => ("claim-alarm-overall", "all".to_owned()),
            claim::Alarm::Address => ("claim-alarm-address", account.to_string()),
            claim::Alarm::Code(reference) => ("claim-alarm-code", reference.clone()),
        };
        let house = roles::who_may(self.database, self.administrators, Act::HearOfLocks).await?;
        transaction!(self.database, tx => async {
            audit::record(&mut *tx, &Actor::Program, Act::HearOfLocks, &about, self.now).await?;
            for account in &house {
                let catalogue = self.notices().language_of_account(Connection::from(&mut *tx), account).await?;
                let lines = vec![catalogue.line(id, &Args::new().code("about", &about))];
                self.notices().tell(Connection::from(&mut *tx), account, &catalogue, lines).await?;
            }
            Ok::<_, StoreError>(())
        }.await);
        Ok(())
    }
}
