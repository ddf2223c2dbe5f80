//! What a person is told when something happens to their nomination, without asking.

use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::Nomination;
use crate::delivery::{self, Content, Delivery, Priority, Recipient};
use crate::locale::{Args, Catalogue, Locales, Tag};
use crate::message::{Block, Button, Line, Outbound, Understood};
use crate::notification::Notification;
use crate::people::Account;
use crate::store::{Connection, StoreError};
use crate::within;

/// Writes notices in the language of whoever gets them.
pub(super) struct Notices<'a> {
    pub(super) locales: &'a Locales,
    pub(super) now: Timestamp,
}

impl Notices<'_> {
    /// Tells the person linked to the nomination that it has come to a new state, or that something else is missing.
    pub(super) async fn moved(
        &self,
        mut connection: Connection<'_>,
        nomination: &Nomination,
        project: Option<&Notification>,
    ) -> Result<(), StoreError> {
        let Some(person) = &nomination.person else { return Ok(()) };
        let catalogue = self.language_of(connection.again(), person, nomination).await?;
        let title = project.map_or(nomination.project.as_str(), |project| project.title.as_str());
        let state = nomination.state.name();
        let mut lines = vec![
            catalogue.line("nomination-news", &Args::new().bold("title", title)),
            catalogue.line(&format!("nomination-is-{state}"), &Args::new()),
        ];
        if !nomination.missing.is_empty() {
            lines.push(catalogue.line("nomination-missing", &Args::new().bold("missing", &nomination.missing)));
        }
        let action = "a:nomination_status".to_owned();
        let button = Button { label: catalogue.say("menu-nomination_status"), action };
        self.send(connection, Recipient::Person(person.clone()), &catalogue, lines, vec![button], nomination).await
    }

    /// Tells the person something about the nomination in one sentence, with the project's title as `title`.
    pub(super) async fn say(
        &self,
        mut connection: Connection<'_>,
        nomination: &Nomination,
        id: &str,
        title: &str,
    ) -> Result<bool, StoreError> {
        let Some(person) = &nomination.person else { return Ok(false) };
        let catalogue = self.language_of(connection.again(), person, nomination).await?;
        let mut lines = vec![catalogue.line(id, &Args::new().bold("title", title))];
        if !nomination.missing.is_empty() {
            lines.push(catalogue.line("nomination-missing", &Args::new().bold("missing", &nomination.missing)));
        }
        self.send(connection, Recipient::Person(person.clone()), &catalogue, lines, Vec::new(), nomination).await?;
        Ok(true)
    }

    /// Hands lines and buttons to the ledger.
    pub(super) async fn send(
        &self,
        connection: Connection<'_>,
        to: Recipient,
        catalogue: &Catalogue,
        lines: Vec<Line>,
        buttons: Vec<Button>,
        nomination: &Nomination,
    ) -> Result<(), StoreError> {
        self.enqueue(connection, to, catalogue, lines, buttons, format!("nomination:{}", nomination.id)).await
    }

    /// Tells an account something that is about no nomination.
    pub(super) async fn tell(
        &self,
        connection: Connection<'_>,
        account: &Account,
        catalogue: &Catalogue,
        lines: Vec<Line>,
    ) -> Result<(), StoreError> {
        let Account { platform, account } = account.clone();
        let to = Recipient::Account { platform, account };
        self.enqueue(connection, to, catalogue, lines, Vec::new(), "nominations".to_owned()).await
    }

    async fn enqueue(
        &self,
        connection: Connection<'_>,
        to: Recipient,
        catalogue: &Catalogue,
        lines: Vec<Line>,
        buttons: Vec<Button>,
        cause: String,
    ) -> Result<(), StoreError> {
        let message = Outbound {
            blocks: lines.into_iter().map(Block::Paragraph).collect(),
            buttons,
            locale: catalogue.tag().clone(),
            replaces: false,
            private: true,
            files: Vec::new(),
            form: None,
            understood: Understood::default(),
        };
        let delivery = Delivery {
            key: format!("nomination:{}", Uuid::now_v7()),
            to,
            content: Content::from(message),
            priority: Priority::Service,
            due: self.now,
            expires: None,
            cause,
        };
        delivery::enqueue(connection, &[delivery]).await.map(|_| ())
    }

    /// The language a person chose, else that of the economy.
    async fn language_of(
        &self,
        connection: Connection<'_>,
        person: &str,
        nomination: &Nomination,
    ) -> Result<Arc<Catalogue>, StoreError> {
        let row: Option<(Option<String>,)> = within!(connection, c =>
            sqlx::query_as("SELECT locale FROM people WHERE id = $1").bind(person).fetch_optional(c).await?);
        let chosen = row.and_then(|(locale,)| locale);
        let usual = nomination.economy.locales().first().map(|tag| (*tag).to_owned());
        Ok(self.catalogue(&[chosen, usual]))
    }

    /// The language the person of an account chose; English where none is known.
    pub(super) async fn language_of_account(
        &self,
        connection: Connection<'_>,
        account: &Account,
    ) -> Result<Arc<Catalogue>, StoreError> {
        const CHOSEN: &str = "SELECT p.locale FROM people p JOIN accounts a ON a.person = p.id
            WHERE a.platform = $1 AND a.account = $2";
        let row: Option<(Option<String>,)> = within!(connection, c => sqlx::query_as(CHOSEN)
            .bind(&account.platform)
            .bind(&account.account)
            .fetch_optional(c)
            .await?);
        Ok(self.catalogue(&[row.and_then(|(locale,)| locale)]))
    }

    /// The catalogue of the first language that there is one of.
    pub(super) fn catalogue(&self, wanted: &[Option<String>]) -> Arc<Catalogue> {
        let tag = wanted.iter().flatten().find_map(|tag| self.locales.serving(tag));
        self.locales.get(&tag.unwrap_or_else(Tag::english))
    }
}
