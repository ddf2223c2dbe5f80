//! Puts the assistant together: database, example, languages, understanding.

use std::sync::Arc;

use anyhow::Context;
use bot_core::assistant::Assistant;
use bot_core::clock::SharedClock;
use bot_core::locale::Locales;
use bot_core::notification;
use bot_core::people::Administrators;
use bot_core::store::{Database, StoreError};
use bot_core::understanding::Understanding;

use crate::keys;
use crate::settings::Settings;

/// The name under which the example is imported.
const EXAMPLE: &str = "example.txt";

/// Opens the database of the settings, creates it where the engine is embedded.
///
/// # Errors
/// Where the engine cannot be reached or refuses; the address is shown without its password.
pub(crate) async fn open(settings: &Settings) -> anyhow::Result<Database> {
    named(settings, Database::open(&settings.database_url).await)
}

/// The same for a conversation that is not kept, see [`Database::open_relaxed`].
///
/// # Errors
/// As [`open`].
pub(crate) async fn open_relaxed(settings: &Settings) -> anyhow::Result<Database> {
    named(settings, Database::open_relaxed(&settings.database_url).await)
}

fn named(settings: &Settings, opened: Result<Database, StoreError>) -> anyhow::Result<Database> {
    opened.with_context(|| format!("cannot use the database {}", shown(&settings.database_url)))
}

/// An assistant on this database. Where no notification is stored the example is, so that there is
/// something to ask about.
///
/// # Errors
/// Where the database fails.
pub(crate) async fn assistant(
    settings: &Settings,
    database: Database,
    clock: SharedClock,
) -> anyhow::Result<Assistant> {
    load_example(&database, &clock).await?;
    let locales = Arc::new(Locales::embedded());
    let understanding = Understanding::load(&locales, &database).await?;
    for line in understanding.malformed() {
        tracing::warn!(%line, "a question is left out");
    }
    let assistant = Assistant::new(database, clock, locales, Arc::new(understanding));
    let assistant = assistant
        .with_administrators(Administrators::new(settings.admins.clone()))
        .with_channels(settings.channels())
        .with_approval(settings.announcements_approval)
        .with_keyring(keys::keyring(settings)?)
        .with_email(settings.smtp.is_some())
        .with_schedule(settings.quiet.clone(), settings.public_url.clone());
    Ok(if settings.review_questions { assistant } else { assistant.without_review() })
}

async fn load_example(database: &Database, clock: &SharedClock) -> anyhow::Result<()> {
    if !notification::all(database).await?.is_empty() {
        return Ok(());
    }
    let example = notification::example().as_bytes();
    notification::import(database, clock.as_ref(), EXAMPLE, example).await.context("the example does not import")?;
    tracing::info!("no notification was stored: the example is");
    Ok(())
}

/// A database address without what may be a password.
pub(crate) fn shown(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let bare = rest.rsplit_once('@').map_or(rest, |(_, place)| place);
    let bare = bare.split_once('?').map_or(bare, |(place, _)| place);
    format!("{scheme}://{bare}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_shown_without_passwords() {
        assert_eq!(shown("postgres://usher:hu@sh@host/usher?password=hush"), "postgres://host/usher");
        assert_eq!(shown("sqlite://usher.db"), "sqlite://usher.db");
        assert_eq!(shown("sqlite::memory:"), "sqlite::memory:");
    }
}
