//! The ledger of deliveries.

mod courier;
mod ledger;

use bot_core::delivery::{Content, Delivery, Priority, Recipient};
use bot_core::locale::Tag;
use bot_core::message::{Address, Block, Line, Outbound, Understood};
use jiff::Timestamp;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    ledger::cases().into_iter().chain(courier::cases()).collect()
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn words(text: &str) -> Content {
    Content::from(Outbound {
        blocks: vec![Block::Paragraph(Line::text(text))],
        buttons: Vec::new(),
        locale: Tag::english(),
        replaces: false,
        private: false,
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    })
}

fn chat(number: usize) -> Recipient {
    Recipient::Chat(Address { platform: "test".to_owned(), chat: number.to_string(), thread: None })
}

/// News to a chat, due at once, with the key `news/NUMBER`.
fn news(number: usize) -> Delivery {
    Delivery {
        key: format!("news/{number}"),
        to: chat(number),
        content: words("news"),
        priority: Priority::Bulk,
        due: at(0),
        expires: None,
        cause: "news".to_owned(),
    }
}
