//! An update becomes an `Inbound`, or nothing where it is none of the assistant's business.

use bot_core::assistant::Command;
use bot_core::message::{Address, Event, Inbound, Place, Reply};
use jiff::Timestamp;
use serde::Deserialize;

use crate::NAME;
use crate::update::{CallbackQuery, Chat, InlineQuery, MembershipChange, Message, Update, User};

/// Stands for a group's administrator who stays anonymous; the one bot that is a person.
const ANONYMOUS_ADMINISTRATOR: i64 = 1_087_968_824;

/// Who the bot is.
#[derive(Debug, Deserialize)]
pub(crate) struct Me {
    pub(crate) id: i64,
    #[serde(default)]
    pub(crate) username: String,
}

/// What an update means to the assistant. `now` stands in where Telegram tells no time.
pub(crate) fn inbound(update: Update, me: &Me, now: Timestamp) -> Option<Inbound> {
    let id = update.id.to_string();
    let received = if let Some(message) = update.message {
        from_message(message, me)
    } else if let Some(query) = update.callback_query {
        from_press(query)
    } else if let Some(query) = update.inline_query {
        from_inline(query)
    } else {
        update.my_chat_member.and_then(from_membership)
    }?;
    let Received { chat, thread, sender, place, event, reply, date } = received;
    let sent = if date > 0 { Timestamp::from_second(date).unwrap_or(now) } else { now };
    let address = Address { platform: NAME.to_owned(), chat, thread };
    Some(Inbound { id, address, sender: sender.id, place, client_language: sender.language, event, reply, sent })
}

struct Received {
    chat: String,
    thread: Option<String>,
    sender: Person,
    place: Place,
    event: Event,
    reply: Reply,
    /// Seconds since 1970, or 0.
    date: i64,
}

struct Person {
    id: String,
    language: Option<String>,
}

/// The person behind a user or an anonymous administrator; other bots are nobody.
fn person(user: Option<User>, chat: &Chat) -> Option<Person> {
    let user = user?;
    if user.id == ANONYMOUS_ADMINISTRATOR {
        return Some(Person { id: chat.id.to_string(), language: None });
    }
    (!user.is_bot).then(|| Person { id: user.id.to_string(), language: user.language_code })
}

fn place(chat: &Chat) -> Option<Place> {
    match chat.kind.as_str() {
        "private" => Some(Place::Private),
        "group" | "supergroup" => Some(Place::Group),
        _ => None,
    }
}

fn from_message(message: Message, me: &Me) -> Option<Received> {
    let place = place(&message.chat)?;
    if let Some(moved) = message.migrate_to_chat_id {
        let sender = Person { id: message.chat.id.to_string(), language: None };
        return Some(received(&message, sender, place, Event::Moved(moved.to_string())));
    }
    let event = event(&message, place, me)?;
    let (user, chat) = (message.from, message.chat);
    let sender = person(user, &chat)?;
    let message = Message { from: None, chat, ..message };
    Some(received(&message, sender, place, event))
}

fn received(message: &Message, sender: Person, place: Place, event: Event) -> Received {
    Received {
        chat: message.chat.id.to_string(),
        thread: message.message_thread_id.filter(|_| message.is_topic_message).map(|thread| thread.to_string()),
        sender,
        place,
        event,
        reply: Reply { message: Some(message.message_id.to_string()), token: None },
        date: message.date,
    }
}

/// What the message asks, if it asks the assistant: in a group that has to be said.
fn event(message: &Message, place: Place, me: &Me) -> Option<Event> {
    let sticker = || message.sticker.as_ref()?.emoji.as_ref();
    let text = message.text.as_ref().or(message.caption.as_ref()).or_else(sticker).map_or("", |text| text.trim());
    let mut to_us = place == Place::Private || replies_to(message, me);
    if let Some((name, addressee, argument)) = command(text) {
        let named = addressee.is_some_and(|addressee| addressee.eq_ignore_ascii_case(&me.username));
        if addressee.is_some() && !named {
            return None;
        }
        let argument = without_mention(argument, &me.username).0;
        return match Command::from_name(name) {
            Some(command) => Some(Event::Command { command, argument }),
            // What follows the slash may be a question all the same.
            None => (to_us || named).then(|| Event::Text(format!("{name} {argument}").trim().to_owned())),
        };
    }
    let (text, mentioned) = without_mention(text, &me.username);
    to_us |= mentioned || message.entities.iter().any(|entity| entity.user.as_ref().is_some_and(|it| it.id == me.id));
    if !to_us {
        return None;
    }
    match message.file() {
        Some(file) if text.is_empty() || message.document.is_some() => Some(Event::File {
            handle: file.file_id.clone(),
            name: file.file_name.clone().unwrap_or_default(),
            size: file.file_size.unwrap_or_default(),
        }),
        _ if !text.is_empty() => Some(Event::Text(text)),
        // A bare mention: somebody wants to know what this is.
        _ if mentioned => Some(Event::Command { command: Command::Help, argument: String::new() }),
        _ => None,
    }
}

fn replies_to(message: &Message, me: &Me) -> bool {
    message.reply_to_message.as_ref().is_some_and(|replied| {
        replied.forum_topic_created.is_none() && replied.from.as_ref().is_some_and(|from| from.id == me.id)
    })
}

/// Name, addressee and argument of `/name@addressee argument`.
fn command(text: &str) -> Option<(&str, Option<&str>, &str)> {
    let line = text.strip_prefix('/')?;
    let (word, argument) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let (name, addressee) = word.split_once('@').map_or((word, None), |(name, addressee)| (name, Some(addressee)));
    let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    is_name.then_some((name, addressee, argument.trim()))
}

/// The text without mentions of `username`, and whether there were any.
fn without_mention(text: &str, username: &str) -> (String, bool) {
    if username.is_empty() || !text.contains('@') {
        return (text.trim().to_owned(), false);
    }
    let mut kept = String::with_capacity(text.len());
    let mut mentioned = false;
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('@') {
        kept.push_str(before);
        let end = after.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(after.len());
        let (name, following) = after.split_at(end);
        let inside_word = before.ends_with(|letter: char| letter.is_alphanumeric());
        if name.eq_ignore_ascii_case(username) && !inside_word {
            mentioned = true;
            let at_border = kept.is_empty() || kept.ends_with(char::is_whitespace);
            rest = if at_border { following.trim_start_matches([',', ':', ' ']) } else { following };
        } else {
            kept.push('@');
            kept.push_str(name);
            rest = following;
        }
    }
    kept.push_str(rest);
    (kept.trim().to_owned(), mentioned)
}

fn from_press(query: CallbackQuery) -> Option<Received> {
    let CallbackQuery { id, from, message, data } = query;
    let event = Event::Pressed(data.unwrap_or_default());
    let language = from.language_code.clone();
    let sender = Person { id: from.id.to_string(), language };
    let mut received = match &message {
        Some(message) => received(message, sender, place(&message.chat)?, event),
        // The button's message is too old to be known: the answer goes to the person.
        None => Received {
            chat: sender.id.clone(),
            thread: None,
            sender,
            place: Place::Private,
            event,
            reply: Reply::default(),
            date: 0,
        },
    };
    received.reply.token = Some(id);
    // The date is that of the message, not that of the press.
    received.date = 0;
    Some(received)
}

fn from_inline(query: InlineQuery) -> Option<Received> {
    let InlineQuery { id, from, query } = query;
    let text = query.trim();
    let event = match text.is_empty() {
        true => Event::Command { command: Command::Project, argument: String::new() },
        false => Event::Text(text.to_owned()),
    };
    let sender = Person { id: from.id.to_string(), language: from.language_code };
    let reply = Reply { message: None, token: Some(id) };
    Some(Received { chat: sender.id.clone(), thread: None, sender, place: Place::Inline, event, reply, date: 0 })
}

fn from_membership(change: MembershipChange) -> Option<Received> {
    let place = place(&change.chat)?;
    let event = match (change.old_chat_member.is_in(), change.new_chat_member.is_in(), place) {
        (true, false, _) => Event::Blocked,
        (false, true, Place::Private) => Event::Unblocked,
        (false, true, _) => Event::Joined,
        _ => return None,
    };
    let sender = Person { id: change.from.id.to_string(), language: change.from.language_code };
    let (chat, date) = (change.chat.id.to_string(), change.date);
    Some(Received { chat, thread: None, sender, place, event, reply: Reply::default(), date })
}
