//! Finds countries by the names that notifications print, with scanners' slips.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::economy::Economy;

/// A country named in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// ISO 3166-1 alpha-2.
    pub(super) code: &'static str,
    /// The bytes the name takes.
    pub(super) start: usize,
    pub(super) end: usize,
}

struct Names {
    /// Small letters, words parted by one blank.
    by_name: HashMap<String, &'static str>,
    longest: usize,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let rows = include_str!("countries.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut by_name = HashMap::new();
    for (code, names) in rows.filter_map(|line| line.split_once('\t')) {
        by_name.extend(names.split('|').map(|name| (name.to_lowercase(), code)));
    }
    let longest = by_name.keys().map(|name| name.split(' ').count()).max().unwrap_or(1);
    Names { by_name, longest }
});

/// The countries that `text` names, in its order, each once.
pub(super) fn countries_in(text: &str) -> Vec<&'static str> {
    let mut codes = Vec::new();
    for named in named_in(text) {
        if !codes.contains(&named.code) {
            codes.push(named.code);
        }
    }
    codes
}

/// Every country name in `text`, in its order.
pub(super) fn named_in(text: &str) -> Vec<Named> {
    let words = words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match longest_name(&words, at) {
            Some((count, code)) => {
                found.push(Named { code, start: words[at].start, end: words[at + count - 1].end });
                at += count;
            }
            None => at += 1,
        }
    }
    found
}

/// All member economies.
pub(super) fn members() -> Vec<&'static str> {
    Economy::all().map(Economy::code).collect()
}

struct Word {
    /// As printed, without full stops.
    text: String,
    start: usize,
    end: usize,
    /// A comma or the like, or a word such as `and`, stands before it.
    opens: bool,
    /// The same after it.
    closes: bool,
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut opens = true;
    let mut current: Option<Word> = None;
    for (at, letter) in text.char_indices().chain([(text.len(), '\n')]) {
        let letter = if letter == '\u{2019}' { '\'' } else { letter };
        if letter.is_alphanumeric() || matches!(letter, '\'' | '-') && current.is_some() {
            let word =
                current.get_or_insert_with(|| Word { text: String::new(), start: at, end: at, opens, closes: false });
            word.text.push(letter);
            word.end = at + letter.len_utf8();
            opens = false;
        } else if letter == '.' && current.is_some() && text[at + 1..].starts_with(char::is_uppercase) {
            // `I.R. Iran`
        } else {
            words.extend(current.take());
            let mark = !letter.is_whitespace();
            opens |= mark;
            if let Some(last) = words.last_mut() {
                last.closes |= mark;
            }
        }
    }
    let count = words.len();
    for at in 0..count {
        let joins = ["and", "from", "of", "or"].contains(&words[at].text.as_str());
        let after_join = at > 0 && ["and", "from", "or"].contains(&words[at - 1].text.as_str());
        let before_join = at + 1 < count && ["and", "or"].contains(&words[at + 1].text.as_str());
        words[at].opens |= after_join && !joins;
        words[at].closes |= before_join || at + 1 == count;
    }
    words
}

fn longest_name(words: &[Word], at: usize) -> Option<(usize, &'static str)> {
    if !words[at].text.starts_with(|first: char| first.is_uppercase() || first == 'l') {
        return None;
    }
    let mut name = String::new();
    let mut exact = None;
    let mut near = None;
    for (count, word) in words[at..].iter().enumerate().take(NAMES.longest) {
        if count > 0 {
            // A mark inside parts two names, except in `Iran, Islamic Republic of`, which the names have without it.
            if words[at + count - 1].closes && word.text != "Islamic" && !name.ends_with("republic of china") {
                break;
            }
            name.push(' ');
        }
        name.push_str(&word.text.to_lowercase());
        if let Some(code) = NAMES.by_name.get(&name) {
            let short = name.len() <= 3;
            let written = word.text == word.text.to_uppercase() || word.text == "Lao";
            if !short || written {
                exact = Some((count + 1, *code));
            }
        } else if words[at].opens && word.closes && near.is_none() {
            // Scanners read `m` as `rn`.
            let mended = || nearest(&name.replace("rn", "m"));
            near = nearest(&name).or_else(mended).map(|code| (count + 1, code));
        }
    }
    exact.or(near)
}

/// The one country whose name is that near.
fn nearest(name: &str) -> Option<&'static str> {
    let length = name.chars().count();
    let allowed = match length {
        ..=4 => return None,
        5..=7 => 1,
        8..=14 => 2,
        _ => 3,
    };
    let mut best: Option<(usize, &'static str)> = None;
    let mut unique = true;
    for (known, code) in &NAMES.by_name {
        if known.len().abs_diff(name.len()) > allowed + 2 {
            continue;
        }
        // A host outside the membership is too rare to be guessed at.
        let allowed = if code.parse::<Economy>().is_ok() { allowed } else { 1 };
        let distance = strsim::levenshtein(name, known);
        if distance > allowed || best.is_some_and(|(nearest, _)| distance > nearest) {
            continue;
        }
        unique = best.is_none_or(|(nearest, at)| distance < nearest || at == *code);
        best = Some((distance, code));
    }
    best.filter(|_| unique).map(|(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_printed_become_codes() {
        let text = "Bangladesh, Rqiublic of\nChina, lndia, Indonesia, IR Iran, I.R. Iran, Republic of Korea, Lao PDR, Viet Nam, and T\u{fc}rkiye";
        assert_eq!(countries_in(text), ["BD", "TW", "IN", "ID", "IR", "KR", "LA", "VN", "TR"]);
        assert_eq!(countries_in("Tokyo,Japan"), ["JP"]);
        assert_eq!(countries_in("Hannover, Federal Republic of Germany"), ["DE"]);
        assert_eq!(countries_in("the People's Republic of China"), ["CN"]);
        assert_eq!(countries_in("Taipei, ROC"), ["TW"]);
    }

    #[test]
    fn what_only_looks_like_a_country_is_none() {
        for text in ["China", "us and them", "in my id", "Indian Ocean", "Ministry of Industries", "Mainland"] {
            assert!(countries_in(text).is_empty(), "{text}");
        }
    }
}
