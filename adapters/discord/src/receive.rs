//! A message of Discord becomes an `Inbound`, where it is meant for the assistant.

use bot_core::assistant::Command;
use bot_core::message::{Address, Event, Inbound, Place, Reply};
use jiff::Timestamp;
use serenity::all::{Message, MessageType, UserId};

/// The platform's name in addresses.
pub const NAME: &str = "discord";
/// Identifiers of Discord count milliseconds from here: the first moment of 2015.
const EPOCH: i64 = 1_420_070_400_000;

/// The message as the core takes it; none where it is not for the assistant: in a guild only what mentions it, and
/// never what programs say.
pub(crate) fn inbound(message: &Message, me: UserId) -> Option<Inbound> {
    let by_person = !message.author.bot && message.webhook_id.is_none();
    let said = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    let private = message.guild_id.is_none();
    let mentioned = message.mentions.iter().any(|user| user.id == me);
    if !by_person || !said || !(private || mentioned) || message.author.id == me {
        return None;
    }
    Some(Inbound {
        id: message.id.to_string(),
        address: address(message.channel_id.get()),
        sender: message.author.id.to_string(),
        place: if private { Place::Private } else { Place::Group },
        client_language: None,
        event: event(message, me)?,
        reply: Reply { message: Some(message.id.to_string()), token: None },
        sent: sent(message.id.get()),
    })
}

/// A channel; threads are channels of their own.
pub(crate) fn address(channel: u64) -> Address {
    Address { platform: NAME.to_owned(), chat: channel.to_string(), thread: None }
}

/// The moment in an identifier.
pub(crate) fn sent(id: u64) -> Timestamp {
    let milliseconds = i64::try_from(id >> 22).unwrap_or_default();
    Timestamp::from_millisecond(EPOCH + milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// What was said, without the mention that called the assistant. Nothing but the mention is a greeting.
fn event(message: &Message, me: UserId) -> Option<Event> {
    let text = message.content.replace(&format!("<@{me}>"), " ").replace(&format!("<@!{me}>"), " ");
    let text = text.trim();
    if !text.is_empty() {
        return Some(command(text).unwrap_or_else(|| Event::Text(text.to_owned())));
    }
    let file = message.attachments.first().map(|file| Event::File {
        handle: file.url.clone(),
        name: file.filename.clone(),
        size: u64::from(file.size),
    });
    let called = message.content.contains(&me.to_string());
    file.or_else(|| called.then(|| Event::Command { command: Command::Start, argument: String::new() }))
}

/// A command typed as text, as people know it from elsewhere.
fn command(text: &str) -> Option<Event> {
    let (name, argument) = text.strip_prefix('/')?.split_once(char::is_whitespace).unwrap_or((&text[1..], ""));
    let command = Command::from_name(name)?;
    Some(Event::Command { command, argument: argument.trim().to_owned() })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const ME: u64 = 42;

    fn message(change: impl FnOnce(&mut Value)) -> Option<Inbound> {
        let mut message = json!({
            "id": "175928847299117063", "channel_id": "7", "type": 0, "content": "when does it close?",
            "author": { "id": "9", "username": "a", "discriminator": "0", "avatar": null },
            "timestamp": "2026-11-23T10:00:00+00:00", "edited_timestamp": null, "tts": false,
            "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
            "pinned": false,
        });
        change(&mut message);
        inbound(&serde_json::from_value(message).unwrap(), UserId::new(ME))
    }

    fn mentions() -> Value {
        json!([{ "id": ME.to_string(), "username": "usher", "discriminator": "0", "avatar": null }])
    }

    fn said(text: &str) -> Event {
        Event::Text(text.to_owned())
    }

    #[test]
    fn a_private_message_is_taken_as_it_is() {
        let inbound = message(|_| ()).unwrap();
        assert_eq!((inbound.place, inbound.event), (Place::Private, said("when does it close?")));
        assert_eq!((inbound.id.as_str(), inbound.sender.as_str()), ("175928847299117063", "9"));
        assert_eq!(inbound.sent.to_string(), "2016-04-30T11:18:25.796Z");
    }

    #[test]
    fn in_a_guild_only_what_mentions_the_assistant_is_for_it() {
        assert_eq!(message(|m| m["guild_id"] = json!("1")), None);
        let inbound = message(|m| {
            m["guild_id"] = json!("1");
            m["mentions"] = mentions();
            m["content"] = json!("<@42> when <@!42> is it?");
        });
        let inbound = inbound.unwrap();
        assert_eq!((inbound.place, inbound.event), (Place::Group, said("when   is it?")));
    }

    #[test]
    fn programs_are_not_answered() {
        assert_eq!(message(|m| m["author"]["bot"] = json!(true)), None);
        assert_eq!(message(|m| m["webhook_id"] = json!("5")), None);
        assert_eq!(message(|m| m["author"]["id"] = json!("42")), None);
        assert_eq!(message(|m| m["type"] = json!(7)), None);
    }

    #[test]
    fn a_bare_mention_is_a_greeting() {
        let inbound = message(|m| {
            m["guild_id"] = json!("1");
            m["mentions"] = mentions();
            m["content"] = json!("<@42>");
        });
        assert!(matches!(inbound.unwrap().event, Event::Command { command: Command::Start, .. }));
        assert_eq!(message(|m| m["content"] = json!("")), None);
    }

    #[test]
    fn a_command_may_be_typed() {
        let typed = message(|m| m["content"] = json!("/deadline  23-IP-10-GE-WSP-A")).unwrap().event;
        let argument = "23-IP-10-GE-WSP-A".to_owned();
        assert_eq!(typed, Event::Command { command: Command::Deadline, argument });
        assert_eq!(message(|m| m["content"] = json!("/shrug")).unwrap().event, said("/shrug"));
    }

    #[test]
    fn a_file_is_a_file() {
        let file = json!([{ "id": "3", "filename": "biodata.xls", "size": 10, "url": "https://cdn.example/3", "proxy_url": "" }]);
        let event = message(|m| {
            m["content"] = json!("");
            m["attachments"] = file;
        });
        assert!(matches!(event.unwrap().event, Event::File { size: 10, .. }));
    }
}
