//! The scheduled events of the guild.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::people::GUILD;
use super::rest::Answer;
use super::{State, limits};

/// Begun, as Discord numbers it: events that are scheduled may be changed.
const SCHEDULED: u64 = 1;
const CANCELLED: u64 = 4;

/// A channel; those of one person each are in no guild.
pub(super) fn channel(id: u64) -> Value {
    if id < 1_000_000 {
        return json!({ "id": id.to_string(), "type": 0, "guild_id": GUILD.to_string() });
    }
    json!({ "id": id.to_string(), "type": 1 })
}

fn known(guild: &str) -> Result<(), (u16, i64, String)> {
    if guild == GUILD.to_string() { Ok(()) } else { Err((404, 10004, "Unknown Guild".to_owned())) }
}

pub(super) fn list(state: &State, guild: &str) -> Answer {
    known(guild)?;
    Ok(state.events_shown.iter().filter(|event| event["status"] == SCHEDULED).cloned().collect())
}

#[allow(clippy::disallowed_methods, reason = "the program under test runs by the same clock")]
pub(super) fn create(state: &mut State, guild: &str, body: &Value) -> Answer {
    known(guild)?;
    limits::event(body, Timestamp::now())?;
    let mut event = body.clone();
    event["id"] = json!(state.next_id().to_string());
    event["status"] = json!(SCHEDULED);
    event["creator_id"] = json!(super::ME.to_string());
    state.events_shown.push(event.clone());
    Ok(event)
}

#[allow(clippy::disallowed_methods, reason = "the program under test runs by the same clock")]
pub(super) fn change(state: &mut State, guild: &str, id: &str, body: &Value) -> Answer {
    known(guild)?;
    let gone = || (404, 10070, "Unknown Guild Scheduled Event".to_owned());
    let event = state.events_shown.iter_mut().find(|event| event["id"] == id).ok_or_else(gone)?;
    if event["status"] != SCHEDULED {
        return Err((400, 180_000, "Cannot update a finished event".to_owned()));
    }
    let cancels = body["status"] == CANCELLED && body.as_object().is_some_and(|body| body.len() == 1);
    if !cancels {
        limits::event(body, Timestamp::now())?;
    }
    for (key, value) in body.as_object().into_iter().flatten() {
        event[key] = value.clone();
    }
    Ok(event.clone())
}
