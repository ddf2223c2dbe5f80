//! The scheduled events of a server: sessions of the projects whose channels are there.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::message::Address;
use bot_core::platform::{Board, BoardError, Listing};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serenity::all::{ChannelId, GuildId, ScheduledEventId};

use crate::failure::{Failure, code};
use crate::platform::channel_id;
use crate::render::shortened;
use crate::rest::Rest;

/// Letters of a name and of a place.
const NAME: usize = 100;
/// Letters of a description.
const DESCRIPTION: usize = 1_000;
/// Only members of the server see it: there is no other level.
const MEMBERS: u8 = 2;
/// It takes place somewhere else than in a voice channel.
const EXTERNAL: u8 = 3;
const CANCELLED: u8 = 4;
/// What is waited where Discord names no time.
const PATIENCE: Duration = Duration::from_secs(5);
/// What is waited until an operator may have mended the token.
const LONG_PATIENCE: Duration = Duration::from_secs(60);

/// The events of the servers that the channels belong to.
pub(crate) struct Events {
    rest: Arc<Rest>,
    /// The server of a channel never changes.
    servers: Mutex<HashMap<ChannelId, GuildId>>,
}

/// An event as it is written.
#[derive(Debug, Serialize)]
struct Written {
    name: String,
    description: String,
    scheduled_start_time: String,
    scheduled_end_time: String,
    privacy_level: u8,
    entity_type: u8,
    entity_metadata: Location,
}

#[derive(Debug, Serialize)]
struct Location {
    location: String,
}

/// An event as it is listed.
#[derive(Debug, Deserialize)]
pub(crate) struct Listed {
    id: ScheduledEventId,
    name: String,
    scheduled_start_time: Timestamp,
    #[serde(default)]
    status: u8,
}

impl Events {
    pub(crate) fn new(rest: Arc<Rest>) -> Self {
        Self { rest, servers: Mutex::default() }
    }

    async fn server(&self, at: &Address) -> Result<GuildId, BoardError> {
        let channel = channel_id(&at.chat).ok_or_else(|| BoardError::Refused("no channel".to_owned()))?;
        let known = self.servers.lock().unwrap_or_else(PoisonError::into_inner).get(&channel).copied();
        if let Some(server) = known {
            return Ok(server);
        }
        let server = self.rest.server_of(channel).await?;
        let server = server.ok_or_else(|| BoardError::Refused("no server".to_owned()))?;
        self.servers.lock().unwrap_or_else(PoisonError::into_inner).insert(channel, server);
        Ok(server)
    }
}

#[async_trait]
impl Board for Events {
    async fn post(&self, at: &Address, listing: &Listing) -> Result<String, BoardError> {
        let server = self.server(at).await?;
        Ok(self.rest.schedule(server, &written(listing)).await?.to_string())
    }

    async fn find(&self, at: &Address, listing: &Listing) -> Result<Option<String>, BoardError> {
        let listed: Vec<Listed> = self.rest.scheduled(self.server(at).await?).await?;
        let name = shortened(&listing.title, NAME);
        let is_it = |event: &&Listed| {
            event.name == name && event.scheduled_start_time == listing.starts && event.status != CANCELLED
        };
        Ok(listed.iter().find(is_it).map(|event| event.id.to_string()))
    }

    async fn change(&self, at: &Address, identifier: &str, listing: &Listing) -> Result<(), BoardError> {
        let server = self.server(at).await?;
        Ok(self.rest.reschedule(server, event(identifier)?, &written(listing)).await?)
    }

    async fn withdraw(&self, at: &Address, identifier: &str) -> Result<(), BoardError> {
        let server = self.server(at).await?;
        let cancelled = serde_json::json!({ "status": CANCELLED });
        Ok(self.rest.reschedule(server, event(identifier)?, &cancelled).await?)
    }
}

fn event(identifier: &str) -> Result<ScheduledEventId, BoardError> {
    let number = identifier.parse().ok().filter(|number| *number != 0);
    number.map(ScheduledEventId::new).ok_or(BoardError::Gone)
}

fn written(listing: &Listing) -> Written {
    Written {
        name: shortened(&listing.title, NAME),
        description: shortened(&listing.about, DESCRIPTION),
        scheduled_start_time: listing.starts.to_string(),
        scheduled_end_time: listing.ends.to_string(),
        privacy_level: MEMBERS,
        entity_type: EXTERNAL,
        entity_metadata: Location { location: shortened(&listing.place, NAME) },
    }
}

impl From<Failure> for BoardError {
    fn from(failure: Failure) -> Self {
        let said = failure.to_string();
        match failure {
            Failure::Answered { code: code::MISSING_PERMISSIONS | code::MISSING_ACCESS, .. } => Self::NotAllowed,
            Failure::Answered { code: code::UNKNOWN_EVENT | code::FINISHED_EVENT, .. } => Self::Gone,
            Failure::Answered { status: 429, wait, .. } => Self::Later(wait.unwrap_or(PATIENCE)),
            Failure::Answered { status: 401, .. } => Self::Later(LONG_PATIENCE),
            Failure::Answered { status: 500.., .. } | Failure::Lost(_) => Self::Unknown(said),
            Failure::Answered { .. } | Failure::Unexpected(_) => Self::Refused(said),
        }
    }
}
