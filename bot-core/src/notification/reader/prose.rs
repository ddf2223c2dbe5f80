//! Makes clean text of the lines of a clause, and a list of its topics.

use std::sync::LazyLock;

use regex::Regex;

use super::label::compact;
use super::lines::Line;
use super::markup::{has_tags, without_markup};
use super::values::{code_in, pattern};

/// The text of `lines`: paragraphs parted by a line break, wrapped lines joined.
pub(super) fn prose(lines: &[Line]) -> String {
    paragraphs(lines).join("\n")
}

/// A short value that may be wrapped: all on one line.
pub(super) fn joined(lines: &[Line]) -> String {
    let mut text = String::new();
    for line in lines.iter().filter(|line| !line.text.trim().is_empty()) {
        append(&mut text, &tidy(&line.text));
    }
    let plain = without_markup(&text);
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The topics that `lines` list, one each.
pub(super) fn topics(lines: &[Line]) -> Vec<String> {
    let paragraphs = paragraphs(lines);
    let marked = paragraphs.iter().any(|paragraph| MARKER.is_match(paragraph));
    let whole = if paragraphs.len() > 1 || marked { paragraphs } else { lines_or_one(lines, paragraphs) };
    let items = whole.iter().flat_map(|paragraph| paragraph.split(';'));
    let items = items.map(|item| {
        let item = item.trim();
        let item = MARKER.find(item).map_or(item, |marker| &item[marker.end()..]);
        let item = item.strip_prefix("and ").or_else(|| item.strip_prefix("And ")).unwrap_or(item);
        let item = MARKER.find(item).map_or(item, |marker| &item[marker.end()..]);
        item.strip_suffix(" and").unwrap_or(item).trim_end_matches(['.', ',', ';', ' ']).trim().to_owned()
    });
    items.filter(|item| !item.is_empty() && item != "and" && !item.ends_with(':')).collect()
}

/// Topics without marks or semicolons stand one on a line, unless the lines are one wrapped sentence.
fn lines_or_one(lines: &[Line], paragraphs: Vec<String>) -> Vec<String> {
    let filled: Vec<String> = lines.iter().map(|line| tidy(&line.text)).filter(|text| !text.is_empty()).collect();
    let listed = filled.len() > 1
        && filled.iter().all(|text| text.starts_with(char::is_uppercase) && text.len() < 120 && !text.contains(';'));
    if listed { filled } else { paragraphs }
}

/// The topics that a clause on scope announces with a colon (`The topics are:`), up to what is no item of the list.
pub(super) fn topics_in_scope(lines: &[Line]) -> Vec<String> {
    static OPENS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)\b(?:topics?|subjects?|themes?|modules?|cover(?:s|ed|ing)?)\b.{0,120}:$"));
    static ENDS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:\W{0,3}[a-z0-9]{0,2}[.)]\s*)?(?:methodolog|methods?\b|tentative program|the methodolog|program schedule|day \d|the (?:workshop|course|project|program|forum|conference|mission) (?:will|consists))",
        )
    });
    let paragraphs = paragraphs(lines);
    let Some(start) = paragraphs.iter().position(|paragraph| OPENS.is_match(paragraph)) else {
        return paragraphs.iter().find_map(|paragraph| topics_in_sentence(paragraph)).unwrap_or_default();
    };
    let items = paragraphs[start + 1..].iter().take_while(|text| !ENDS.is_match(text) && !text.ends_with(':'));
    let marked = paragraphs.get(start + 1).is_some_and(|first| MARKER.is_match(first));
    let items = items.take_while(|text| !marked || MARKER.is_match(text));
    let lines: Vec<Line> = items.map(|text| Line { number: 0, text: text.clone() }).collect();
    topics(&lines)
}

/// `The course covers: a. Labels; b. Contracts; and c. Records.`
fn topics_in_sentence(sentence: &str) -> Option<Vec<String>> {
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:topics?|subjects?|themes?|modules?|cover(?:s|ed|ing)?)\b[^.;:]{0,120}:\s+(\(?(?:a|i|1)[.)]\s.{3,2000})$",
        )
    });
    let items = LIST.captures(sentence)?.get(1)?.as_str();
    let found = topics(&[Line { number: 0, text: items.to_owned() }]);
    (found.len() > 1).then_some(found)
}

fn paragraphs(lines: &[Line]) -> Vec<String> {
    let lines = &lines[..signature(lines)];
    let whole: String = lines.iter().map(|line| format!("{}\n", line.text)).collect();
    if has_tags(&whole) {
        let plain = without_markup(&whole);
        return plain.lines().map(tidy).filter(|line| !line.is_empty()).collect();
    }
    let mut paragraphs: Vec<String> = Vec::new();
    let mut blank = true;
    let width = lines.iter().map(|line| line.text.len()).filter(|length| *length < 200).max().unwrap_or(0);
    let mut before = 0;
    for line in lines {
        let text = tidy(&without_markup(&line.text));
        if text.is_empty() || is_running_head(&text) {
            blank |= text.is_empty();
            continue;
        }
        let stopped = paragraphs.last().is_none_or(|last| last.ends_with(['.', ';', ':', '!', '?', ')']));
        let opens = MARKER.is_match(&text)
            || (blank && stopped)
            || SUBHEADING.is_match(&text)
            || paragraphs.last().is_none_or(|last| ends_item(last, &text, before * 10 < width * 7));
        before = text.len();
        if opens {
            paragraphs.push(text);
        } else if let Some(last) = paragraphs.last_mut() {
            append(last, &text);
        }
        blank = false;
    }
    paragraphs
}

/// Whether a line of a list is complete and `next` stands for itself.
/// `short` tells that the line before left room for more words.
fn ends_item(last: &str, next: &str, short: bool) -> bool {
    let capital = next.starts_with(char::is_uppercase);
    let listed = last.ends_with("; and") || last.ends_with(';');
    let marked = MARKER.is_match(last) && (last.ends_with('.') || short);
    capital && (listed || marked || SUBHEADING.is_match(last) || (last.ends_with('.') && NAMED.is_match(next)))
}

/// Whether `text` opens like an item of a list.
pub(super) fn is_marked(text: &str) -> bool {
    MARKER.is_match(text)
}

/// A heading inside a clause, alone on its line.
static SUBHEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:scope|method(?:ology|s)?|topics|(?:tentative |project )?(?:program(?:me)?|schedule)|modules?)\s*:?$",
    )
});
/// `Experience: ...`: a named requirement.
static NAMED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Z][A-Za-z ]{2,30}:\s"));

static MARKER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[\u{2022}\u{25cf}\u{25aa}\u{25e6}\u{2023}\u{b7}\u{f0b7}*\u{2013}-]\s+|[\u{2022}\u{25cf}\u{25aa}]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+)",
    )
});

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Goes on with a wrapped line. A hyphen at the line's end stays, for it may belong to the word.
fn append(text: &mut String, next: &str) {
    let hyphenated = text.ends_with('-') && !text.ends_with(" -") && next.starts_with(char::is_alphabetic);
    if !text.is_empty() && !hyphenated {
        text.push(' ');
    }
    text.push_str(next);
}

/// A page's number or running head between the lines of a sentence.
fn is_running_head(text: &str) -> bool {
    let number = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let code = text.len() < 60
        && code_in(text).is_some_and(|code| compact(text).trim_start_matches("projectnotification") == compact(&code));
    number || code
}

/// Where the pointer to the procedures or the signature begins.
fn signature(lines: &[Line]) -> usize {
    static POINTER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:for (?:further|more) (?:details|information),?\s*)?please (?:refer to|see) the .{0,30}(?:implementation|im.?plementation) procedures",
        )
    });
    for (at, line) in lines.iter().enumerate() {
        if at > 0 && POINTER.is_match(&line.text) {
            return at;
        }
        if line.text.len() < 40 && compact(&line.text) == "secretarygeneral" {
            let mut end = at;
            while end > 0 && (lines[end - 1].text.is_empty() || is_name(&lines[end - 1].text)) {
                end -= 1;
                if !lines[end].text.is_empty() {
                    break;
                }
            }
            return end;
        }
    }
    lines.len()
}

fn is_name(text: &str) -> bool {
    text.len() < 60
        && !text.ends_with('.')
        && text.split(' ').count() <= 6
        && !text.bytes().any(|byte| byte.is_ascii_digit())
}
