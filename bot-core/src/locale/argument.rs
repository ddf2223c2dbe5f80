//! The typed arguments of a message: numbers, dates, lists, and parts that keep their structure.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::types::FluentType;
use fluent::{FluentArgs, FluentValue};
use jiff::civil;

use super::{Formats, clean};
use crate::message::Inline;

/// Around the number of a part in a formatted text; [`clean`] keeps them out of everything that is passed in.
pub(super) const PART_OPENS: char = '\u{e000}';
pub(super) const PART_CLOSES: char = '\u{e001}';

/// Named arguments for one message.
#[derive(Debug, Default)]
pub struct Args {
    pub(super) named: Vec<(Cow<'static, str>, Argument)>,
}

#[derive(Debug)]
pub(super) enum Argument {
    Text(String),
    Number(i64),
    Date(civil::Date),
    Choices(Vec<String>),
    Items(Vec<String>),
    Part(Inline),
}

impl Args {
    /// No arguments yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Words; marks that would disturb the text around them are taken out.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl AsRef<str>) -> Self {
        self.with(name, Argument::Text(clean(text.as_ref())))
    }

    /// A whole number: chooses plural forms, and is written in the locale's digits and groups.
    #[must_use]
    pub fn number(self, name: &'static str, number: impl Into<i64>) -> Self {
        self.with(name, Argument::Number(number.into()))
    }

    /// A date, written out with its weekday; `DATE($name, length: "long")` leaves the weekday out.
    #[must_use]
    pub fn date(self, name: &'static str, date: civil::Date) -> Self {
        self.with(name, Argument::Date(date))
    }

    /// Several words, joined with "and".
    #[must_use]
    pub fn list(self, name: &'static str, items: Vec<String>) -> Self {
        self.with(name, Argument::Items(items))
    }

    /// Several words, joined with "or".
    #[must_use]
    pub fn choices(self, name: &'static str, items: Vec<String>) -> Self {
        self.with(name, Argument::Choices(items))
    }

    /// A part that keeps its structure in the formatted line: bold words, code, a link, a moment.
    #[must_use]
    pub fn part(self, name: &'static str, part: Inline) -> Self {
        self.with(name, Argument::Part(part))
    }

    /// Words that matter.
    #[must_use]
    pub fn bold(self, name: &'static str, text: impl AsRef<str>) -> Self {
        self.part(name, Inline::Bold(clean(text.as_ref())))
    }

    /// Something to type or copy.
    #[must_use]
    pub fn code(self, name: &'static str, text: impl AsRef<str>) -> Self {
        self.part(name, Inline::Code(clean(text.as_ref())))
    }

    /// Adds an argument under a name that may come from a file.
    pub(super) fn with(mut self, name: impl Into<Cow<'static, str>>, argument: Argument) -> Self {
        self.named.push((name.into(), argument));
        self
    }

    /// The arguments for Fluent; a part becomes its number between marks.
    pub(super) fn fluent(&self, formats: &Arc<Formats>) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::with_capacity(self.named.len());
        for (position, (name, argument)) in self.named.iter().enumerate() {
            let value: FluentValue<'static> = match argument {
                Argument::Text(text) => text.clone().into(),
                Argument::Number(number) => (*number).into(),
                Argument::Date(date) => {
                    FluentValue::Custom(Box::new(DateValue { date: *date, formats: Arc::clone(formats) }))
                }
                Argument::Choices(items) => formats.list_or(items).into(),
                Argument::Items(items) => formats.list_and(items).into(),
                Argument::Part(_) => format!("{PART_OPENS}{position}{PART_CLOSES}").into(),
            };
            arguments.set(name.clone(), value);
        }
        arguments
    }
}

/// A date on its way through Fluent.
#[derive(Clone, Debug)]
pub(super) struct DateValue {
    pub(super) date: civil::Date,
    pub(super) formats: Arc<Formats>,
}

impl PartialEq for DateValue {
    fn eq(&self, other: &Self) -> bool {
        self.date == other.date
    }
}

impl FluentType for DateValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.formats.full_date(self.date))
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.formats.full_date(self.date))
    }
}

/// The Fluent function `DATE($date, length: "full" | "long")`.
pub(super) fn date_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Custom(value)) = positional.first() else {
        return FluentValue::Error;
    };
    let Some(value) = value.as_any().downcast_ref::<DateValue>() else {
        return FluentValue::Error;
    };
    match named.get("length") {
        Some(FluentValue::String(length)) if length == "long" => value.formats.long_date(value.date).into(),
        _ => value.formats.full_date(value.date).into(),
    }
}
