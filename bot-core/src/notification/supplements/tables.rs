//! Supplements as TOML: `source` and `date`, then a table a language with a line an entry.

use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::sheet::{Origin, Raw, Sheet, SheetError, checked_source};
use crate::locale::Tag;

/// Reads every table into `sheet`.
pub(super) fn read(
    text: &str,
    origin: &Origin,
    spoken: &dyn Fn(&Tag) -> bool,
    sheet: &mut Sheet,
) -> Result<(), SheetError> {
    let line_at = |span: Range<usize>| text.get(..span.start).unwrap_or(text).matches('\n').count() + 1;
    let document = DeTable::parse(text).map_err(|error| SheetError::Line {
        line: error.span().map_or(1, line_at),
        why: error.message().lines().collect::<Vec<_>>().join(", "),
    })?;
    let refused = |key: &Spanned<_>, field: &str, why: String| SheetError::Field {
        line: line_at(Spanned::span(key)),
        field: field.to_owned(),
        why,
    };
    let origin = own_origin(document.get_ref(), origin, &refused)?;
    for (locale, entries) in document.get_ref() {
        let name = locale.get_ref().as_ref();
        match entries.get_ref() {
            DeValue::Table(entries) => {
                for (field, value) in entries {
                    let key = field.get_ref().as_ref();
                    let words = words(value.get_ref()).ok_or_else(|| refused(field, key, WORDS.to_owned()))?;
                    let raw = Raw { line: line_at(field.span()), locale: name, field: key, words: &words };
                    sheet.add(&raw, &origin, spoken)?;
                }
            }
            _ if ["source", "date"].contains(&name) => {}
            _ => return Err(refused(locale, name, "is neither source, date nor the table of a language".to_owned())),
        }
    }
    sheet.entries.sort_by_key(|(line, _)| *line);
    Ok(())
}

const WORDS: &str = "must be a text, or for topics a list of texts";

type Refused<'r, K> = &'r dyn Fn(&Spanned<K>, &str, String) -> SheetError;

fn own_origin<'i>(
    document: &DeTable<'i>,
    origin: &Origin,
    refused: Refused<'_, toml::de::DeString<'i>>,
) -> Result<Origin, SheetError> {
    let mut own = origin.clone();
    for (key, value) in document {
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("source", DeValue::String(name)) => {
                own.source = checked_source(name).map_err(|why| refused(key, "source", why))?;
            }
            ("source", _) => return Err(refused(key, "source", "must be a text".to_owned())),
            ("date", value) => {
                let date =
                    date(value).ok_or_else(|| refused(key, "date", "is no date such as 2023-07-10".to_owned()))?;
                own.dated = date;
            }
            _ => {}
        }
    }
    Ok(own)
}

fn date(value: &DeValue<'_>) -> Option<Date> {
    match value {
        DeValue::Datetime(date) if date.time.is_none() => date.to_string().parse().ok(),
        DeValue::String(date) => date.trim().parse().ok(),
        _ => None,
    }
}

fn words(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Array(items) => {
            let items = items.iter().map(|item| match item.get_ref() {
                DeValue::String(text) => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
                _ => None,
            });
            items.collect::<Option<Vec<_>>>().map(|items| items.join("\n"))
        }
        _ => None,
    }
}
