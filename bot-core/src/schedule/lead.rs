//! How long before: "an hour before", in the words of each locale.
//!
//! The words stand in `locales/<tag>/durations.tsv`: a key, then words parted by a tab and `|`. Keys are the numbers `0.5` to `10`,
//! `minute`, `hour`, `day`, `week` for what stands behind a number, and `=60` for words that mean so many minutes by themselves.

use std::collections::BTreeMap;

use crate::locale::{LocaleFiles, Tag};

const FILE: &str = "durations.tsv";
/// The longest lead time, in minutes.
const LONGEST: f64 = 60.0 * 24.0 * 30.0;

/// The words for durations, by locale.
#[derive(Clone, Debug, Default)]
pub struct Durations(BTreeMap<String, Words>);

#[derive(Clone, Debug, Default)]
struct Words {
    numbers: Vec<(String, f64)>,
    units: Vec<(String, f64)>,
    whole: Vec<(String, f64)>,
}

impl Durations {
    /// Reads `durations.tsv` of every locale that has one.
    #[must_use]
    pub fn read(files: &LocaleFiles) -> Self {
        let locales = files.0.keys().filter_map(|locale| {
            let text = files.of(locale, FILE).next()?;
            Some((locale.clone(), Words::read(&text.text)))
        });
        Self(locales.collect())
    }

    /// The duration named in `text`, in minutes; English words are understood in every language.
    #[must_use]
    pub fn find(&self, text: &str, tag: &Tag) -> Option<i64> {
        let text = ascii_digits(&text.to_lowercase());
        let words = [tag.as_str(), "en"].into_iter().filter_map(|tag| self.0.get(tag));
        let minutes = words.into_iter().find_map(|words| words.find(&text))?;
        #[allow(clippy::cast_possible_truncation, reason = "bounded by the longest lead time")]
        (1.0..=LONGEST).contains(&minutes).then_some(minutes.round() as i64)
    }
}

impl Words {
    fn read(text: &str) -> Self {
        let mut words = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((key, forms)) = line.split_once('\t') else { continue };
            let unit = match key {
                "minute" => Some(1.0),
                "hour" => Some(60.0),
                "day" => Some(1_440.0),
                "week" => Some(10_080.0),
                _ => None,
            };
            let (list, value) = match (unit, key.strip_prefix('=')) {
                (Some(unit), _) => (&mut words.units, Some(unit)),
                (None, Some(minutes)) => (&mut words.whole, minutes.parse().ok()),
                (None, None) => (&mut words.numbers, key.parse().ok()),
            };
            let forms = forms.split('|').map(|form| form.trim().to_lowercase()).filter(|form| !form.is_empty());
            list.extend(forms.filter_map(|form| Some((form, value?))));
        }
        for list in [&mut words.numbers, &mut words.units, &mut words.whole] {
            list.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        }
        words
    }

    /// A unit with a number right before it, or words that need none.
    fn find(&self, text: &str) -> Option<f64> {
        let whole = self.whole.iter().find(|(form, _)| !places(text, form).is_empty()).map(|(_, minutes)| *minutes);
        whole.or_else(|| {
            self.units.iter().find_map(|(form, unit)| {
                places(text, form).into_iter().find_map(|place| Some(self.number(&text[..place])? * unit))
            })
        })
    }

    /// The number at the end of the text.
    fn number(&self, text: &str) -> Option<f64> {
        let text = text.trim_end_matches([' ', '-', '\u{a0}']);
        let digits = text.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '.').len();
        if let Some(number) = text.get(digits..).and_then(|digits| digits.parse().ok()) {
            return Some(number);
        }
        let ends = |form: &str| {
            let before = text.strip_suffix(form)?;
            (!is_spaced(form) || !before.ends_with(char::is_alphanumeric)).then_some(())
        };
        self.numbers.iter().find(|(form, _)| ends(form).is_some()).map(|(_, number)| *number)
    }
}

/// Where a word stands in a text: as a whole word in scripts that part words by spaces.
fn places(text: &str, form: &str) -> Vec<usize> {
    let whole = |place: usize| {
        let after = text[place + form.len()..].chars().next();
        let before = text[..place].chars().next_back();
        let joined = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphabetic());
        !is_spaced(form) || (!joined(before) && !joined(after))
    };
    text.match_indices(form).map(|(place, _)| place).filter(|place| whole(*place)).collect()
}

/// Thai, Lao, Khmer, Burmese and the scripts of China and Japan do not part words by spaces.
fn is_spaced(form: &str) -> bool {
    !form.chars().any(|letter| matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{9fff}'))
}

/// Digits of all scripts as 0 to 9.
fn ascii_digits(text: &str) -> String {
    const ZEROS: [char; 9] = ['٠', '۰', '०', '০', '௦', '๐', '໐', '០', '０'];
    let digit = |letter: char| {
        let value =
            ZEROS.iter().find_map(|zero| u32::from(letter).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10));
        value.and_then(|value| char::from_digit(value, 10))
    };
    text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lead_times_are_understood_in_words() {
        let durations = Durations::read(&LocaleFiles::embedded());
        let found = |text: &str, tag: &str| durations.find(text, &tag.parse().unwrap());
        assert_eq!(found("remind me an hour before day 2", "en"), Some(60));
        assert_eq!(found("2 hours before, please", "en"), Some(120));
        assert_eq!(found("half an hour before", "en"), Some(30));
        assert_eq!(found("remind me two days before the closing date", "en"), Some(2_880));
        assert_eq!(found("45min before", "en"), Some(45));
        assert_eq!(found("ingatkan saya sejam sebelum hari ke-2", "id"), Some(60));
        assert_eq!(found("ingatkan saya 2 jam sebelum mulai", "id"), Some(120));
        assert_eq!(found("setengah jam sebelumnya", "id"), Some(30));
        assert_eq!(found("remind me ३ hours before", "hi"), Some(180), "digits of other scripts");
        for text in ["remind me", "before day 2", "0 hours", "900 weeks before", "one"] {
            assert_eq!(found(text, "en"), None, "{text}");
        }
    }
}
