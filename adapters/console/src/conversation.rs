//! What is typed becomes an `Inbound`: a text, a command, or a button pressed by its number.

use bot_core::assistant::Command;
use bot_core::message::{Address, Event, Inbound, Outbound, Place, Reply};
use jiff::Timestamp;
use uuid::Uuid;

/// The name of the platform.
pub const PLATFORM: &str = "console";

/// One person talking with the assistant at this terminal or through this pipe.
#[derive(Debug)]
pub struct Conversation {
    person: String,
    client_language: Option<String>,
    run: Uuid,
    count: u64,
    buttons: Vec<String>,
}

impl Conversation {
    /// The conversation of the person who owns this terminal: what it has learnt holds also next time.
    #[must_use]
    pub fn of_terminal(client_language: Option<String>) -> Self {
        Self::of("terminal".to_owned(), client_language)
    }

    /// A conversation of its own, with nobody known before.
    #[must_use]
    pub fn of_pipe() -> Self {
        Self::of(format!("pipe-{}", Uuid::now_v7()), None)
    }

    fn of(person: String, client_language: Option<String>) -> Self {
        Self { person, client_language, run: Uuid::now_v7(), count: 0, buttons: Vec::new() }
    }

    /// What the line means: a number presses that button of the last answer, a slash begins a command.
    #[must_use]
    pub fn event(&self, line: &str) -> Event {
        let line = line.trim();
        if let Some(action) = self.button(line) {
            return Event::Pressed(action.to_owned());
        }
        match command(line) {
            Some((command, argument)) => Event::Command { command, argument },
            None => Event::Text(line.to_owned()),
        }
    }

    fn button(&self, line: &str) -> Option<&str> {
        let digits = !line.is_empty() && line.len() <= 3 && line.bytes().all(|byte| byte.is_ascii_digit());
        let number: usize = line.parse().ok().filter(|_| digits)?;
        self.buttons.get(number.checked_sub(1)?).map(String::as_str)
    }

    /// The event as a message of this conversation.
    #[must_use]
    pub fn inbound(&mut self, event: Event, sent: Timestamp) -> Inbound {
        self.count += 1;
        Inbound {
            id: format!("{}-{}", self.run, self.count),
            address: Address { platform: PLATFORM.to_owned(), chat: self.person.clone(), thread: None },
            sender: self.person.clone(),
            place: Place::Private,
            client_language: self.client_language.clone(),
            event,
            reply: Reply::default(),
            sent,
        }
    }

    /// Remembers the buttons of an answer, so that their numbers can be typed.
    pub fn heard(&mut self, answer: &Outbound) {
        self.buttons = answer.buttons.iter().map(|button| button.action.clone()).collect();
    }
}

fn command(line: &str) -> Option<(Command, String)> {
    let rest = line.strip_prefix('/')?;
    let (name, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    Some((Command::from_name(name)?, argument.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use bot_core::locale::Tag;
    use bot_core::message::{Block, Button, Line, Understood};

    use super::*;

    fn answer(actions: &[&str]) -> Outbound {
        let button = |action: &&str| Button { label: "press".to_owned(), action: (*action).to_owned() };
        Outbound {
            blocks: vec![Block::Paragraph(Line::text("words"))],
            buttons: actions.iter().map(button).collect(),
            locale: Tag::english(),
            replaces: false,
            private: false,
            files: Vec::new(),
            form: None,
            understood: Understood::default(),
        }
    }

    #[test]
    fn a_number_presses_a_button_of_the_last_answer_only() {
        let mut conversation = Conversation::of_pipe();
        assert_eq!(conversation.event("1"), Event::Text("1".to_owned()));
        conversation.heard(&answer(&["a:deadline", "a:venue"]));
        assert_eq!(conversation.event(" 2 "), Event::Pressed("a:venue".to_owned()));
        for line in ["0", "3", "+1", "1.", "99999999999999999999", "-1"] {
            assert_eq!(conversation.event(line), Event::Text(line.to_owned()));
        }
        conversation.heard(&answer(&[]));
        assert_eq!(conversation.event("1"), Event::Text("1".to_owned()));
    }

    #[test]
    fn a_slash_begins_a_command() {
        let conversation = Conversation::of_pipe();
        let event = conversation.event("/Project  23-IP-10-GE-WSP-A ");
        assert_eq!(event, Event::Command { command: Command::Project, argument: "23-IP-10-GE-WSP-A".to_owned() });
        assert_eq!(conversation.event("/nonsense x"), Event::Text("/nonsense x".to_owned()));
    }

    #[test]
    fn each_message_has_an_identifier_of_its_own() {
        let mut conversation = Conversation::of_terminal(None);
        let one = conversation.inbound(Event::Joined, Timestamp::UNIX_EPOCH);
        let two = conversation.inbound(Event::Joined, Timestamp::UNIX_EPOCH);
        assert_ne!(one.id, two.id);
        assert_eq!(one.address, two.address);
    }
}
