//! A file in the private chat of somebody who may keep notifications: read, shown, and stored after a yes. What a button
//! says grants nothing: the asker's roles are read for each.

use super::Turn;
use crate::answers;
use crate::message::{Event, Outbound, Place};
use crate::notification::{self, Document, ImportError, MOST_BYTES, Pending, Proposal, ReadError, Saved, pending};
use crate::people::{Account, Act};
use crate::platform::{FetchError, Platform};
use crate::store::StoreError;

impl Turn<'_> {
    /// Takes the file of this message from its platform, where its sender may hand files in.
    pub(in crate::assistant) async fn file(self, platform: &dyn Platform) -> Result<Outbound, StoreError> {
        let Event::File { handle, name, size } = &self.inbound.event else {
            return self.answer().await;
        };
        if !self.may_keep_notifications().await? {
            return Ok(answers::file_not_taken(&self.question(None)));
        }
        if usize::try_from(*size).is_ok_and(|size| size > MOST_BYTES) {
            return Ok(answers::file_too_large(&self.question(None)));
        }
        match platform.fetch(handle, MOST_BYTES).await {
            Ok(bytes) => self.read_file(Pending { file_name: name.clone(), bytes }).await,
            Err(FetchError::TooLarge) => Ok(answers::file_too_large(&self.question(None))),
            Err(FetchError::Failed(reason)) => {
                tracing::warn!(platform = %self.inbound.address.platform, %reason, "a file could not be fetched");
                Ok(answers::file_not_fetched(&self.question(None)))
            }
        }
    }

    async fn may_keep_notifications(&self) -> Result<bool, StoreError> {
        Ok(self.inbound.place == Place::Private && self.roles().await?.allows(Act::KeepNotifications))
    }

    async fn read_file(&self, pending: Pending) -> Result<Outbound, StoreError> {
        let database = &self.assistant.database;
        let document = match read(pending.bytes.clone()).await {
            Ok(document) => document,
            Err(reason) => return Ok(answers::file_refused(&self.question(None), &reason)),
        };
        let Some(proposal) = pending::propose(database, &document).await? else {
            return Ok(answers::file_amends_nothing(&self.question(None), code(&document)));
        };
        let id = match proposal {
            Proposal { saved: Saved::New | Saved::Revised(_), .. } => {
                Some(pending::wait(database, &Account::of(self.inbound), &pending, self.now).await?)
            }
            _ => None,
        };
        Ok(answers::file_read(&self.question(None), &proposal, id.as_deref()))
    }

    /// Stores what waits under this name.
    pub(super) async fn keep_file(&self, id: &str) -> Result<Outbound, StoreError> {
        let (database, account) = (&self.assistant.database, Account::of(self.inbound));
        if !self.may_keep_notifications().await? {
            return Ok(answers::not_allowed(&self.question(None)));
        }
        let Some(Pending { file_name, bytes }) = pending::waiting(database, &account, id, self.now).await? else {
            return Ok(answers::file_gone(&self.question(None)));
        };
        let kept = match read(bytes).await {
            Ok(document) => notification::keep(database, self.assistant.clock.as_ref(), &file_name, document).await,
            Err(reason) => Err(ImportError::Refused { file_name, reason }),
        };
        match kept {
            Ok(imported) => {
                // Known is what this very turn finds that it stored before a crash.
                let stored = matches!(imported.saved, Saved::New | Saved::Revised(_) | Saved::Known);
                let code = stored.then_some(imported.notification.code.as_str());
                pending::settle(database, &account, id, code, self.now).await?;
                Ok(match stored {
                    true => answers::file_kept(&self.question(None), &imported.notification),
                    false => answers::file_gone(&self.question(None)),
                })
            }
            Err(ImportError::Refused { reason, .. }) => Ok(answers::file_refused(&self.question(None), &reason)),
            Err(ImportError::Store(error)) => Err(error),
        }
    }

    /// Discards what waits under this name.
    pub(super) async fn drop_file(&self, id: &str) -> Result<Outbound, StoreError> {
        let account = Account::of(self.inbound);
        pending::settle(&self.assistant.database, &account, id, None, self.now).await?;
        Ok(answers::file_dropped(&self.question(None)))
    }
}

/// Reads beside the turns of others: a long document takes a while.
async fn read(bytes: Vec<u8>) -> Result<Document, ReadError> {
    let reading = tokio::task::spawn_blocking(move || notification::read_file(&bytes));
    // Whoever takes the turn answers for a panic.
    reading.await.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()))
}

fn code(document: &Document) -> &str {
    match document {
        Document::Notification(reading) => &reading.notification.code,
        Document::Addendum(addendum) => &addendum.code,
    }
}
