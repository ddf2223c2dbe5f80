//! The parts of an update that are read. Whatever is newer than this program or odd is left out; the text stays.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// An update of a kind that is asked for; all others have none of the parts.
#[derive(Debug, Deserialize)]
pub(crate) struct Update {
    #[serde(rename = "update_id")]
    pub(crate) id: i64,
    pub(crate) message: Option<Message>,
    pub(crate) callback_query: Option<CallbackQuery>,
    pub(crate) inline_query: Option<InlineQuery>,
    pub(crate) my_chat_member: Option<MembershipChange>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Message {
    pub(crate) message_id: i32,
    pub(crate) message_thread_id: Option<i32>,
    #[serde(default)]
    pub(crate) is_topic_message: bool,
    pub(crate) from: Option<User>,
    pub(crate) chat: Chat,
    #[serde(default)]
    pub(crate) date: i64,
    pub(crate) text: Option<String>,
    pub(crate) caption: Option<String>,
    #[serde(default, alias = "caption_entities")]
    pub(crate) entities: Vec<Entity>,
    pub(crate) reply_to_message: Option<Box<Replied>>,
    pub(crate) sticker: Option<Sticker>,
    pub(crate) document: Option<File>,
    pub(crate) animation: Option<File>,
    pub(crate) audio: Option<File>,
    pub(crate) video: Option<File>,
    pub(crate) video_note: Option<File>,
    pub(crate) voice: Option<File>,
    pub(crate) photo: Option<Vec<File>>,
    pub(crate) migrate_to_chat_id: Option<i64>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct User {
    pub(crate) id: i64,
    #[serde(default)]
    pub(crate) is_bot: bool,
    pub(crate) language_code: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Chat {
    pub(crate) id: i64,
    #[serde(rename = "type", default)]
    pub(crate) kind: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Entity {
    pub(crate) user: Option<User>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Replied {
    pub(crate) from: Option<User>,
    /// In a topic, messages that reply to nothing "reply" to its creation.
    pub(crate) forum_topic_created: Option<IgnoredAny>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Sticker {
    pub(crate) emoji: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct File {
    pub(crate) file_id: String,
    pub(crate) file_name: Option<String>,
    pub(crate) file_size: Option<u64>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct CallbackQuery {
    pub(crate) id: String,
    pub(crate) from: User,
    pub(crate) message: Option<Message>,
    pub(crate) data: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct InlineQuery {
    pub(crate) id: String,
    pub(crate) from: User,
    #[serde(default)]
    pub(crate) query: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct MembershipChange {
    pub(crate) chat: Chat,
    pub(crate) from: User,
    #[serde(default)]
    pub(crate) date: i64,
    pub(crate) old_chat_member: Member,
    pub(crate) new_chat_member: Member,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Member {
    pub(crate) status: String,
    pub(crate) is_member: Option<bool>,
}

impl Message {
    /// The file of whatever kind the message carries.
    pub(crate) fn file(&self) -> Option<&File> {
        let kinds = [&self.document, &self.animation, &self.audio, &self.video, &self.video_note, &self.voice];
        let largest = self.photo.as_ref().and_then(|sizes| sizes.last());
        kinds.into_iter().find_map(Option::as_ref).or(largest)
    }
}

impl Member {
    pub(crate) fn is_in(&self) -> bool {
        match self.status.as_str() {
            "left" | "kicked" => false,
            "restricted" => self.is_member.unwrap_or(true),
            _ => true,
        }
    }
}

/// Parts of a message that can be left out when they do not read.
const SPARE: &[&str] = &[
    "entities",
    "caption_entities",
    "reply_to_message",
    "sticker",
    "document",
    "animation",
    "audio",
    "video",
    "video_note",
    "voice",
    "photo",
];

/// Reads an update part by part where it does not read as a whole. `None` where not even its number can be read.
pub(crate) fn salvage(mut value: Value) -> Option<Update> {
    if let Ok(update) = Update::deserialize(&value) {
        return Some(update);
    }
    let id = value.get("update_id")?.as_i64()?;
    for path in ["/message", "/callback_query/message"] {
        if let Some(message) = value.pointer_mut(path).and_then(Value::as_object_mut) {
            message.retain(|part, _| !SPARE.contains(&part.as_str()));
        }
    }
    let update = Update::deserialize(&value);
    if update.is_err() {
        tracing::warn!(update = id, "an update does not read and is left out");
    }
    let nothing = Update { id, message: None, callback_query: None, inline_query: None, my_chat_member: None };
    Some(update.unwrap_or(nothing))
}
