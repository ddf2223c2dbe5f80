//! Project codes in a text, in any case and with the slips people make.
//!
//! The shape is that of the organisation's codes: `YY-XX-NN-GE-WSP-A`, see `docs/ARCHITECTURE.md`.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

/// Two digits, two letters, two digits, two letters, three letters (or I-OSM), one letter; parted by hyphens of any kind, dots,
/// underscores, spaces, or nothing. O and I count as digits where digits belong, and 0 and 1 as letters where letters do.
static SHAPE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let part = r"[\s\-‐‑‒–—−_./]{0,3}";
    let digits = "([0-9oOiIlL]{2})";
    let two = "([a-zA-Z01]{2})";
    let shape = format!(r"\b{digits}{part}{two}{part}{digits}{part}{two}{part}(i?[a-zA-Z01]{{3}}){part}([a-zA-Z])\b");
    Regex::new(&shape).ok()
});

/// The codes in `text` in their canonical form, in the order of the text, each once.
pub(super) fn codes(text: &str) -> Vec<String> {
    let Some(shape) = SHAPE.as_ref() else { return Vec::new() };
    let text: String = text.nfkc().collect();
    let mut found = Vec::new();
    for captures in shape.captures_iter(&text) {
        let part = |number| captures.get(number).map_or("", |part| part.as_str());
        if !part(1).contains(|letter: char| letter.is_ascii_digit()) {
            continue;
        }
        let (year, number) = (as_digits(part(1)), as_digits(part(3)));
        let (area, scope, kind) = (as_letters(part(2)), as_letters(part(4)), as_letters(part(5)));
        let code = format!("{year}-{area}-{number}-{scope}-{kind}-{}", part(6).to_ascii_uppercase());
        if !found.contains(&code) {
            found.push(code);
        }
    }
    found
}

fn as_digits(part: &str) -> String {
    part.chars().map(|letter| if matches!(letter, 'o' | 'O') { '0' } else { letter }).map(one).collect()
}

fn one(letter: char) -> char {
    if matches!(letter, 'i' | 'I' | 'l' | 'L') { '1' } else { letter }
}

fn as_letters(part: &str) -> String {
    let letter = |letter: char| match letter {
        '0' => 'O',
        '1' => 'I',
        other => other.to_ascii_uppercase(),
    };
    part.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "23-IP-10-GE-WSP-A";

    #[test]
    fn reads_a_code_in_any_case_and_with_slips() {
        for text in [
            "23-IP-10-GE-WSP-A",
            "details of 23-ip-10-ge-wsp-a please",
            "23 IP 10 GE WSP A",
            "23–IP–10–GE–WSP–A?",
            "23ip10gewspa",
            "23-IP-1O-GE-WSP-A",
            "23-lP-10-GE-WSP-A".replace('l', "I").as_str(),
            "２３－ＩＰ－１０－ＧＥ－ＷＳＰ－Ａ",
            "(23_ip_10_ge_wsp_a)",
        ] {
            assert_eq!(codes(text), [CODE], "{text}");
        }
    }

    #[test]
    fn reads_several_codes_in_their_order() {
        let text = "is 24-RP-05-GE-CON-A before 23-IP-10-GE-WSP-A or 24-rp-05-ge-con-a?";
        assert_eq!(codes(text), ["24-RP-05-GE-CON-A", CODE]);
    }

    #[test]
    fn takes_nothing_else_for_a_code() {
        for text in
            ["", "on 14 August 2023", "call 12 34 56 78", "oo-ip-io-ge-wsp-a", "it is in or on at the top", "23-IP-10"]
        {
            assert!(codes(text).is_empty(), "{text}");
        }
    }
}
