//! Cuts a document's text into lines and drops what belongs to the paper: letterhead, page headers, invisible marks.

use std::sync::LazyLock;

use regex::Regex;

/// A line of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number in the file, from 1.
    pub(super) number: usize,
    /// Its text without blanks at either end; tabs, runs of blanks inside and a tab at the end are kept.
    pub(super) text: String,
}

/// The lines of `text`, blank ones included, without letterhead and page headers.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut found = Vec::new();
    let mut number = 0;
    for raw in text.split('\n') {
        for part in raw.split(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
            if part.is_empty() && raw.ends_with('\r') && raw.len() > 1 {
                continue;
            }
            let clean = visible(part);
            let kept = LETTERHEAD.replace_all(&clean, " ");
            // A tab at the end tells that a label is given with no value.
            let kept = kept.trim_start().trim_end_matches(' ');
            let dropped = kept.trim().is_empty() && !clean.trim().is_empty();
            if !dropped && !PAGE_HEADER.is_match(kept) {
                found.push(Line { number: number + 1, text: kept.to_owned() });
            }
        }
        number += 1;
    }
    found
}

/// Blanks of all kinds become plain ones, tabs stay; marks that nobody sees go.
fn visible(text: &str) -> String {
    let seen = text.chars().filter_map(|letter| match letter {
        '\t' => Some('\t'),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => None,
        letter if letter.is_whitespace() => Some(' '),
        letter if letter.is_control() => None,
        letter => Some(letter),
    });
    seen.collect()
}

/// The Secretariat's address, telephone and site as they stand at the foot of the letter, also inside a sentence.
/// An address that an organization is given with has its telephone on another line and is left for its reader.
#[allow(clippy::unwrap_used, reason = "the pattern is a constant, checked by every test")]
static LETTERHEAD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(?:1-24-1\s+Hongo[^\n]{0,80}?)?\(?\bTel(?:ephone)?\s*[.:]\s*[(+\d][\d\s()+.-]{6,30}",
        r"Fax\s*[.:]\s*[(+\d][\d\s()+.-]{6,30}(?:(?:https?://)?www\.\s?apo-?\s?tokyo\.\s?org)?",
        r"|^1-24-1\s+Hongo,?\s*Bunkyo-?ku,?\s*Tokyo\s*[\d-]*,?\s*Japan$",
    ))
    .unwrap()
});

#[allow(clippy::unwrap_used, reason = "the pattern is a constant, checked by every test")]
static PAGE_HEADER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:page\s+\d{1,4}\b(?:\s*$|\s*[:/|].*|\s+of\s+\d+.*)|[-\u{2013}\u{2014}]\s*\d{1,3}\s*[-\u{2013}\u{2014}]|\d{1,3}\s*/\s*\d{1,3})$").unwrap()
});

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        lines(text).into_iter().map(|line| format!("{}:{}", line.number, line.text)).collect()
    }

    #[test]
    fn line_ends_and_invisible_marks_of_all_kinds_are_evened_out() {
        assert_eq!(
            texts("\u{feff}Title\tA\r\nVenue\u{a0}\u{2003}B\n\rC\u{ad}D"),
            ["1:Title\tA", "2:Venue  B", "3:", "3:CD"]
        );
    }

    #[test]
    fn letterhead_and_page_headers_go_even_inside_a_sentence() {
        let text = "Page 2: PN · Workshop\nthe flow between 1-24-1 Hongo, Bunkyo-ku, Tokyo 113-0033, Japan Tel: (81-3)3830-0411 Fax: (81-3)5840-5322 www.apo-tokyo.org members\n- 3 -\nPage 3 of 4";
        assert_eq!(texts(text), ["2:the flow between   members"]);
        assert_eq!(
            texts("1-24-1 Hongo, Bunkyo-ku\nPhone: 81-3-3830-0416"),
            ["1:1-24-1 Hongo, Bunkyo-ku", "2:Phone: 81-3-3830-0416"]
        );
    }
}
