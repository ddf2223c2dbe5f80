//! The first answer to an interaction, as Discord takes it.

use bot_core::message::{Field, Form};
use serde::Serialize;
use serenity::all::InputTextStyle;
use serenity::builder::{CreateActionRow, CreateInputText};

use crate::payload::Payload;
use crate::render::shortened;

/// Fields of a form.
const FIELDS: usize = 5;
/// Letters of a label and of the title of a form.
const LABEL: usize = 45;
/// Letters that a field takes.
const LETTERS: u16 = 4_000;

/// Only the asker sees it.
const EPHEMERAL: u64 = 1 << 6;

/// The first answer to an interaction.
#[derive(Debug, Serialize)]
pub(super) struct Response {
    #[serde(rename = "type")]
    kind: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Data>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Data {
    Message(Box<Payload>),
    Visibility { flags: u64 },
    Choices { choices: Vec<Choice> },
    Form(Box<Opened>),
}

/// A form as it is opened.
#[derive(Debug, Serialize)]
struct Opened {
    custom_id: String,
    title: String,
    components: Vec<CreateActionRow>,
}

/// A choice shown while typing: at most 100 letters each.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) value: String,
}

impl Response {
    /// A new message.
    pub(super) fn message(payload: Payload) -> Self {
        Self { kind: 4, data: Some(Data::Message(Box::new(payload))) }
    }

    /// The message whose button was pressed, written anew.
    pub(super) fn update(payload: Payload) -> Self {
        Self { kind: 7, data: Some(Data::Message(Box::new(payload))) }
    }

    /// An answer is coming; who sees it is settled here for good.
    pub(super) fn deferral(ephemeral: bool) -> Self {
        Self { kind: 5, data: ephemeral.then_some(Data::Visibility { flags: EPHEMERAL }) }
    }

    /// The press was taken; the message stays as it is for now.
    pub(super) fn taken() -> Self {
        Self { kind: 6, data: None }
    }

    /// Fields to be filled in, in a window of their own.
    pub(super) fn form(form: &Form) -> Self {
        let components =
            form.fields.iter().take(FIELDS).map(|field| CreateActionRow::InputText(input(field))).collect();
        let opened = Opened { custom_id: form.action.clone(), title: shortened(&form.title, LABEL), components };
        Self { kind: 9, data: Some(Data::Form(Box::new(opened))) }
    }

    pub(super) fn choices(choices: Vec<Choice>) -> Self {
        Self { kind: 8, data: Some(Data::Choices { choices }) }
    }
}

fn input(field: &Field) -> CreateInputText {
    let style = if field.long { InputTextStyle::Paragraph } else { InputTextStyle::Short };
    let most = field.most.clamp(1, LETTERS);
    let made = CreateInputText::new(style, shortened(&field.label, LABEL), &field.name);
    let made = made.required(field.required).max_length(most);
    match field.value.as_str() {
        "" => made,
        value => made.value(value.chars().take(most.into()).collect::<String>()),
    }
}
