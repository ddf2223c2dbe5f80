//! Member economies named in a text: by name or adjective in any locale, by flag, by code in capitals.

use crate::economy::Economy;
use crate::locale::LocaleFiles;

use super::names::Names;

/// What a name stands for; `None` for names that only look like an economy's ("Indian Ocean").
type Meant = Option<Economy>;

/// Finds economies in texts of any locale.
#[derive(Clone, Debug)]
pub(super) struct Economies {
    names: Names<Meant>,
}

/// The key of lines whose names stand for no economy.
const NO_ECONOMY: &str = "-";

/// Codes that are words of their own too often to be taken for an economy inside a sentence.
const WORDS_TOO: [&str; 4] = ["ID", "IN", "LA", "MY"];

impl Economies {
    /// Reads `economies.tsv` of every locale.
    pub(super) fn new(files: &LocaleFiles) -> Self {
        let parse = |key: &str| if key == NO_ECONOMY { Some(None) } else { key.parse().ok().map(Some) };
        Self { names: Names::read(files, "economies.tsv", parse) }
    }

    /// The economies named in `text`, in its order, each once; those given by code or flag last.
    pub(super) fn find(&self, text: &str) -> Vec<Economy> {
        let named = self.names.find(text).into_iter().filter_map(|found| found.key);
        let mut economies = Vec::new();
        for economy in named.chain(flags(text)).chain(codes(text)) {
            if !economies.contains(&economy) {
                economies.push(economy);
            }
        }
        economies
    }
}

/// A flag is two regional indicators in a row, which spell the code.
fn flags(text: &str) -> Vec<Economy> {
    let indicators: Vec<Option<char>> = text.chars().map(as_letter).collect();
    let mut economies = Vec::new();
    let mut rest = indicators.as_slice();
    while let [first, after @ ..] = rest {
        rest = after;
        if let (Some(first), Some(Some(second))) = (first, after.first()) {
            economies.extend(format!("{first}{second}").parse::<Economy>().ok());
            rest = &after[1..];
        }
    }
    economies
}

fn as_letter(indicator: char) -> Option<char> {
    let offset = u32::from(indicator).checked_sub(0x1f1e6).filter(|offset| *offset < 26)?;
    char::from_u32(u32::from('A') + offset)
}

/// A code counts in capitals only, and not in a text that is all capitals but for the code alone.
fn codes(text: &str) -> Vec<Economy> {
    let alone = text.trim();
    if alone.len() == 2 {
        return alone.parse().ok().into_iter().collect();
    }
    if !text.chars().any(char::is_lowercase) {
        return Vec::new();
    }
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    let codes = words.filter(|word| word.len() == 2 && word.chars().all(|letter| letter.is_ascii_uppercase()));
    codes.filter(|code| !WORDS_TOO.contains(code)).filter_map(|code| code.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> String {
        let economies = Economies::new(&LocaleFiles::embedded()).find(text);
        economies.iter().map(|economy| economy.code()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn finds_names_adjectives_codes_and_flags() {
        for (text, codes) in [
            ("I'm from Nepal, can I join?", "NP"),
            ("are Sri Lankans or thai people invited", "LK TH"),
            ("is the republic of china a member? and TÜRKİYE", "TW TR"),
            ("south korea & Viet Nam", "KR VN"),
            ("🇳🇵🇵🇭?", "NP PH"),
            ("can people from PK and LK come", "PK LK"),
            ("NP", "NP"),
            ("Nepal人でも参加できますか", "NP"),
            ("Việt Nam và Thái Lan, còn Lào thì sao", "VN TH LA"),
            ("apakah orang Filipina dan Jepang boleh ikut", "PH JP"),
        ] {
            assert_eq!(find(text), codes, "{text}");
        }
    }

    #[test]
    fn takes_little_words_and_look_alikes_for_no_economy() {
        for text in [
            "is it in my id or la vida",
            "MY ID CARD IN THE PLANE",
            "the Indian Ocean",
            "a turkey dinner",
            "mainland China or North Korea",
            "Indianapolis",
            "người lao động có được thái độ tốt",
            "",
        ] {
            assert_eq!(find(text), "", "{text}");
        }
    }
}
