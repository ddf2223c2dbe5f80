//! How long a text is for Discord, and how to cut one.

use unicode_segmentation::UnicodeSegmentation;

/// The length in UTF-16 units: never less than what Discord counts.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The text in parts of at most `limit`, cut between letters as people see them; an escape stays with its letter.
pub(super) fn cut(text: &str, limit: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut used = 0;
    let mut letters = text.graphemes(true).peekable();
    while let Some(letter) = letters.next() {
        let escaped = if letter == "\\" { letters.next().unwrap_or_default() } else { "" };
        for unit in within(letter, escaped, limit) {
            let units = length(&unit);
            if used + units > limit && !part.is_empty() {
                parts.push(std::mem::take(&mut part));
                used = 0;
            }
            part.push_str(&unit);
            used += units;
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

/// A letter can carry any number of marks: one that is longer than a message is taken apart.
fn within(letter: &str, escaped: &str, limit: usize) -> Vec<String> {
    let unit = format!("{letter}{escaped}");
    if length(&unit) <= limit { vec![unit] } else { unit.chars().map(String::from).collect() }
}

/// The text in at most `limit`, with an ellipsis where something had to go.
pub(crate) fn shortened(text: &str, limit: usize) -> String {
    if length(text) <= limit {
        return text.to_owned();
    }
    let mut short = cut(text, limit.saturating_sub(1)).into_iter().next().unwrap_or_default();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stay_whole() {
        assert_eq!(cut("ab👩‍👩‍👧cd", 9), ["ab", "👩‍👩‍👧c", "d"]);
        assert_eq!(cut(r"a\*b", 2), ["a", r"\*", "b"]);
        assert_eq!(shortened("abcdef", 4), "abc…");
    }

    #[test]
    fn a_letter_of_ten_thousand_marks_is_no_trap() {
        let zalgo = format!("a{}", "\u{301}".repeat(10_000));
        let parts = cut(&zalgo, 2_000);
        assert!(parts.iter().all(|part| length(part) <= 2_000));
        assert_eq!(parts.concat(), zalgo);
    }
}
