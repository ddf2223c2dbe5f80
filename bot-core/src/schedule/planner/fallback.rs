//! Whom a platform refuses to write to is reminded in the channel of the project, once for each reminder.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

use super::urgency;
use crate::announcements::{Channels, ProjectChannel};
use crate::delivery::{self, Delivery, Recipient, Refused};
use crate::economy::Economy;
use crate::locale::Tag;
use crate::schedule::notice::{Notice, recipient_key, stored_notice};
use crate::store::{Database, StoreError};
use crate::{on, transaction};

/// What was refused so long before the last look is looked at again: it may have been written since. After a start, what was
/// refused so long ago.
pub(super) const LOOK_BACK: SignedDuration = SignedDuration::from_mins(2);

/// Writes what was refused since that moment into the ledger, for the channels; how many messages that makes.
pub(super) async fn post(
    database: &Database,
    channels: &Channels,
    since: Timestamp,
    now: Timestamp,
) -> Result<usize, StoreError> {
    let refused = delivery::refused(database, "reminder:", since, now).await?;
    if refused.is_empty() {
        return Ok(0);
    }
    let channels = channels.with_connected(database).await?;
    let mut deliveries = Vec::new();
    let mut known = BTreeSet::new();
    for Refused { person, content } in refused {
        let Some(notice) = stored_notice(&content) else { continue };
        let economy = economy(database, &person).await?;
        for (_, channel) in channels.all().filter(|(project, _)| *project == notice.project()) {
            let Some(delivery) = delivery(&notice, channel, economy, now) else { continue };
            if known.insert(delivery.key.clone()) && is_news(database, &notice, channel, economy).await? {
                deliveries.push(delivery);
            }
        }
    }
    let posted = transaction!(database, tx => delivery::enqueue(&mut *tx, &deliveries).await);
    Ok(usize::try_from(posted).unwrap_or_default())
}

async fn economy(database: &Database, person: &str) -> Result<Option<Economy>, StoreError> {
    let row: Option<(Option<String>,)> = on!(database, pool =>
        sqlx::query_as("SELECT economy FROM people WHERE id = $1").bind(person).fetch_optional(pool).await?);
    Ok(row.and_then(|(code,)| code).and_then(|code| code.parse().ok()))
}

/// Whether the channel has not been reminded of the same by itself: it will call whom it concerns, or has told everybody.
async fn is_news(
    database: &Database,
    notice: &Notice,
    channel: &ProjectChannel,
    economy: Option<Economy>,
) -> Result<bool, StoreError> {
    let Some(key) = notice.key() else { return Ok(false) };
    let key = format!("{key}:{}", recipient_key(&Recipient::Chat(channel.address.clone())));
    let row: Option<(String,)> = on!(database, pool =>
        sqlx::query_as("SELECT state FROM deliveries WHERE key = $1").bind(key).fetch_optional(pool).await?);
    let is_called = economy.is_some_and(|economy| channel.groups.contains_key(&economy));
    Ok(match row.as_ref().map(|(state,)| state.as_str()) {
        Some("waiting") => false,
        Some("delivered") => is_called,
        _ => true,
    })
}

fn delivery(notice: &Notice, channel: &ProjectChannel, economy: Option<Economy>, now: Timestamp) -> Option<Delivery> {
    let Notice::Reminder { at, lead, .. } = notice else { return None };
    let (key, to) = (notice.key()?, Recipient::Chat(channel.address.clone()));
    let called = economy.map_or("", Economy::code);
    Some(Delivery {
        key: format!("in-channel:{key}:{called}:{}", recipient_key(&to)),
        content: notice.calling(Tag::english().as_str(), economy),
        to,
        priority: urgency(*lead),
        due: now,
        expires: Some(*at),
        cause: format!("in-channel:{}", notice.project()),
    })
}
