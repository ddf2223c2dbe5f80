//! What Discord refuses: too long, too many, empty, unknown.

use std::collections::HashSet;

use jiff::Timestamp;
use serde_json::Value;

type Checked<T> = Result<T, (u16, i64, String)>;

/// Discord's languages; one that it does not have costs the whole request.
const LANGUAGES: [&str; 32] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
];

fn check(holds: bool, what: &str) -> Checked<()> {
    if holds { Ok(()) } else { Err((400, 50035, format!("Invalid Form Body: {what}"))) }
}

fn letters(value: &Value) -> usize {
    value.as_str().unwrap_or_default().encode_utf16().count()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// A message that comes with so many files; one with files may say nothing.
pub(super) fn message(body: &Value, files: usize) -> Checked<()> {
    let blank = |value: &Value| value.as_str().unwrap_or_default().trim().is_empty();
    if files == 0 && blank(&body["content"]) && list(&body["embeds"]).next().is_none() {
        return Err((400, 50006, "Cannot send an empty message".to_owned()));
    }
    let mentions = &body["allowed_mentions"];
    check(mentions["parse"].as_array().is_some_and(Vec::is_empty), "somebody may be mentioned")?;
    check(mentions["replied_user"] == false, "the asker is notified")?;
    check(letters(&body["content"]) <= 2_000, "content")?;
    check(letters(&body["nonce"]) <= 25, "nonce")?;
    let mut all = 0;
    for card in list(&body["embeds"]) {
        all += letters(&card["title"]) + letters(&card["description"]) + letters(&card["footer"]["text"]);
        check(letters(&card["title"]) <= 256 && letters(&card["description"]) <= 4_096, "title or description")?;
        check(letters(&card["footer"]["text"]) <= 2_048, "footer")?;
        check(list(&card["fields"]).count() <= 25, "fields")?;
        for field in list(&card["fields"]) {
            all += letters(&field["name"]) + letters(&field["value"]);
            check((1..=256).contains(&letters(&field["name"])), "field name")?;
            check((1..=1_024).contains(&letters(&field["value"])), "field value")?;
        }
    }
    check(all <= 6_000 && list(&body["embeds"]).count() <= 10, "embeds")?;
    components(&body["components"])
}

fn components(rows: &Value) -> Checked<()> {
    check(list(rows).count() <= 5, "rows")?;
    let mut ids = HashSet::new();
    for row in list(rows) {
        check((1..=5).contains(&list(&row["components"]).count()), "components in a row")?;
        for part in list(&row["components"]) {
            let id = part["custom_id"].as_str().unwrap_or_default();
            check((1..=100).contains(&id.len()) && ids.insert(id.to_owned()), "custom_id")?;
            match part["type"].as_u64() {
                Some(2) => check((1..=80).contains(&letters(&part["label"])), "label")?,
                Some(3) => {
                    let values: HashSet<_> = list(&part["options"]).map(|option| option["value"].to_string()).collect();
                    check((1..=25).contains(&values.len()), "options")?;
                    check(values.len() == list(&part["options"]).count(), "an option stands twice")?;
                    for option in list(&part["options"]) {
                        check((1..=100).contains(&letters(&option["label"])), "option label")?;
                        check((1..=100).contains(&letters(&option["value"])), "option value")?;
                    }
                }
                _ => check(false, "component type")?,
            }
        }
    }
    Ok(())
}

/// A scheduled event outside of Discord, which begins after `now`.
pub(super) fn event(body: &Value, now: Timestamp) -> Checked<()> {
    let moment = |key: &str| body[key].as_str().and_then(|text| text.parse::<Timestamp>().ok());
    check((1..=100).contains(&letters(&body["name"])), "name")?;
    check((0..=1_000).contains(&letters(&body["description"])), "description")?;
    check((1..=100).contains(&letters(&body["entity_metadata"]["location"])), "location")?;
    check(body["privacy_level"] == 2 && body["entity_type"] == 3, "privacy_level or entity_type")?;
    let starts = moment("scheduled_start_time");
    check(starts.is_some_and(|starts| starts > now), "scheduled_start_time")?;
    check(moment("scheduled_end_time") > starts, "scheduled_end_time")
}

/// A form; the same as it was opened.
pub(super) fn form(data: &Value) -> Checked<Value> {
    check((1..=100).contains(&letters(&data["custom_id"])), "custom_id")?;
    check((1..=45).contains(&letters(&data["title"])), "title")?;
    check((1..=5).contains(&list(&data["components"]).count()), "fields")?;
    for row in list(&data["components"]) {
        let [field] = row["components"].as_array().map(Vec::as_slice).unwrap_or_default() else {
            return Err((400, 50035, "one field in a row".to_owned()));
        };
        check(row["type"] == 1 && field["type"] == 4, "field type")?;
        check(matches!(field["style"].as_u64(), Some(1 | 2)), "style")?;
        check((1..=100).contains(&letters(&field["custom_id"])), "field custom_id")?;
        check((1..=45).contains(&letters(&field["label"])), "label")?;
        let most = field["max_length"].as_u64().unwrap_or(4_000);
        check((1..=4_000).contains(&most), "max_length")?;
        check(letters(&field["value"]) as u64 <= most, "value")?;
    }
    Ok(data.clone())
}

pub(super) fn choices(data: &Value) -> Checked<Vec<Value>> {
    let choices: Vec<Value> = list(&data["choices"]).cloned().collect();
    check(choices.len() <= 25, "choices")?;
    for choice in &choices {
        check((1..=100).contains(&letters(&choice["name"])), "choice name")?;
        check((1..=100).contains(&letters(&choice["value"])), "choice value")?;
    }
    Ok(choices)
}

pub(super) fn commands(all: &Value) -> Checked<()> {
    check(list(all).count() <= 100, "commands")?;
    for command in list(all) {
        named(command)?;
        check(list(&command["options"]).count() <= 25, "options")?;
        for option in list(&command["options"]) {
            named(option)?;
            choices(option)?;
        }
    }
    Ok(())
}

fn named(part: &Value) -> Checked<()> {
    let name = |value: &Value| {
        let name = value.as_str().unwrap_or_default();
        (1..=32).contains(&name.chars().count()) && !name.contains(char::is_whitespace) && name.to_lowercase() == name
    };
    check(name(&part["name"]), "name")?;
    check((1..=100).contains(&letters(&part["description"])), "description")?;
    for (language, text) in part["name_localizations"].as_object().into_iter().flatten() {
        check(LANGUAGES.contains(&language.as_str()) && name(text), "name_localizations")?;
    }
    for (language, text) in part["description_localizations"].as_object().into_iter().flatten() {
        let fits = (1..=100).contains(&letters(text));
        check(LANGUAGES.contains(&language.as_str()) && fits, "description_localizations")?;
    }
    Ok(())
}
