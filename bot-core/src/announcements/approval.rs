//! Asking a second person whether an announcement may go out.

use super::action::Deed;
use super::dispatch::Desk;
use super::progress::button;
use super::store::{self, Stage, Stored};
use crate::delivery::{self, Delivery, Priority, Recipient};
use crate::locale::{Args, Tag};
use crate::message::{Block, Outbound};
use crate::people::{Account, Act, Administrators, roles};
use crate::store::StoreError;
use crate::{on, transaction};

impl Desk<'_> {
    /// The announcement, with the question whether it may go out to so many.
    #[must_use]
    pub fn approval_message(&self, stored: &Stored, readers: usize, tag: &Tag) -> Outbound {
        let catalogue = self.locales.get(tag);
        let mut message = self.message(&stored.announcement, None, tag);
        let count = Args::new().number("count", i64::try_from(readers).unwrap_or(i64::MAX));
        message.blocks.insert(0, Block::Paragraph(catalogue.line("announce-approval", &count)));
        message.buttons = [Deed::Approve, Deed::Reject].map(|deed| button(&catalogue, deed, &stored.id)).into();
        message
    }

    /// Hands a draft to everyone else who may approve it. Returns how many are asked.
    ///
    /// # Errors
    /// Where the database fails; nobody is asked then.
    pub async fn ask_for_approval(
        &self,
        draft: &Stored,
        administrators: &Administrators,
        readers: usize,
    ) -> Result<usize, StoreError> {
        let able = roles::who_may(self.database, administrators, Act::ApproveAnnouncement).await?;
        let cause = format!("announcement-approval:{}", draft.id);
        let mut deliveries = Vec::new();
        for account in able.into_iter().filter(|account| account.to_string() != draft.author) {
            let tag = self.language_of(&account).await?;
            deliveries.push(Delivery {
                key: format!("{cause}:{account}"),
                content: self.approval_message(draft, readers, &tag).into(),
                to: Recipient::Account { platform: account.platform, account: account.account },
                priority: Priority::Urgent,
                due: self.now,
                expires: None,
                cause: cause.clone(),
            });
        }
        transaction!(self.database, tx => async {
            if store::advance(&mut *tx, &draft.id, &[Stage::Draft], Stage::Waiting, self.now).await? {
                delivery::enqueue(&mut *tx, &deliveries).await?;
            }
            Ok::<_, StoreError>(())
        }.await);
        Ok(deliveries.len())
    }

    /// The language a colleague chose, else the one spoken in the private chat.
    async fn language_of(&self, account: &Account) -> Result<Tag, StoreError> {
        const LANGUAGES: &str = "SELECT p.locale, c.locale FROM private_chats h
            LEFT JOIN accounts a ON a.platform = h.platform AND a.account = h.account
            LEFT JOIN people p ON p.id = a.person
            LEFT JOIN conversations c ON c.platform = h.platform AND c.chat = h.chat AND c.account = h.account
            WHERE h.platform = $1 AND h.account = $2";
        let found: Option<(Option<String>, Option<String>)> = on!(self.database, pool => sqlx::query_as(LANGUAGES)
            .bind(&account.platform)
            .bind(&account.account)
            .fetch_optional(pool)
            .await?);
        let (chosen, spoken) = found.unwrap_or_default();
        let tag = [chosen, spoken].into_iter().flatten().find_map(|tag| self.locales.serving(&tag));
        Ok(tag.unwrap_or_else(Tag::english))
    }
}
