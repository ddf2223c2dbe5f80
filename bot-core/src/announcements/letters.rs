//! Texts that call readers by their name: made at the moment of sending, so that no name is kept with what waits.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{render, store};
use crate::delivery::{Content, Recipient, Renderer, Template};
use crate::keyring::Keyring;
use crate::locale::{Locales, Tag};
use crate::message::Outbound;
use crate::nominations::{self, Nomination};
use crate::notification::Shelf;
use crate::store::{Database, StoreError};

/// The name of the templates that [`Letters`] makes words of.
pub const TEMPLATE: &str = "announcement";

#[derive(Serialize, Deserialize)]
struct Arguments {
    announcement: String,
    locale: String,
}

/// What is stored in place of the words.
pub(super) fn template(id: &str, tag: &Tag) -> Content {
    let arguments = serde_json::json!(Arguments { announcement: id.to_owned(), locale: tag.to_string() });
    Content::Template(Template { name: TEMPLATE.to_owned(), arguments })
}

/// Makes the words of announcements that name their readers.
pub struct Letters {
    database: Database,
    locales: Arc<Locales>,
    keyring: Keyring,
    shelf: Shelf,
}

impl Letters {
    /// Of this database, in these languages; the keys open the names.
    #[must_use]
    pub fn new(database: Database, locales: Arc<Locales>, keyring: Keyring) -> Self {
        Self { database, locales, keyring, shelf: Shelf::default() }
    }

    /// The name in the reader's nomination for the project; none where there is none to be read.
    async fn name(&self, to: &Recipient, project: &str) -> Result<Option<String>, StoreError> {
        let Recipient::Person(person) = to else { return Ok(None) };
        let nominations = nominations::of_person(&self.database, person).await?;
        let own = nominations.iter().find(|nomination: &&Nomination| nomination.project == project);
        // Without the key the reader still gets the message.
        Ok(own.and_then(|nomination| nomination.name(&self.keyring).ok().flatten()))
    }
}

#[async_trait]
impl Renderer for Letters {
    async fn render(&self, template: &Template, to: &Recipient, _: Timestamp) -> Result<Option<Outbound>, StoreError> {
        let Ok(arguments) = serde_json::from_value::<Arguments>(template.arguments.clone()) else { return Ok(None) };
        let Some(stored) = store::find(&self.database, &arguments.announcement).await? else { return Ok(None) };
        let shelved = self.shelf.current(&self.database).await?;
        let code = stored.announcement.project.as_deref().unwrap_or_default();
        let project = shelved.in_force().iter().find(|notification| notification.code == code);
        let name = self.name(to, code).await?;
        let about = render::About { notification: project.map(Arc::as_ref), name: name.as_deref() };
        let tag = arguments.locale.parse().unwrap_or_else(|_| Tag::english());
        Ok(Some(render::render_about(&stored.announcement, Some(&stored.id), about, &self.locales, &tag)))
    }
}
