//! The little words of a locale, `words.tsv`: what parts two questions, what only goes on with what was said, what names a day.

use std::collections::BTreeMap;

use classifier::is_of_unspaced_script;

use super::days::{self, Day, DayWord};
use super::names::{Names, fold, spelled};
use crate::likeness::alike;
use crate::locale::{LocaleFiles, Tag};

/// The file in a locale's folder: a key, then words parted by `|`.
const FILE: &str = "words.tsv";

/// A message that only makes sense after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUp {
    /// "Why?"
    Why,
    /// "And the other one?"
    Other,
}

/// Messages as alike as this are the same with a slip, from so many letters on.
const SAME: f64 = 0.85;
const FEWEST_FOR_SLIPS: usize = 7;

/// Where figures for a date begin with the month.
const MONTH_FIRST: [&str; 6] = ["ja", "ko", "mn", "zh-HK", "zh-Hans", "zh-TW"];

/// The little words of all locales.
#[derive(Clone, Debug)]
pub(super) struct Words {
    locales: BTreeMap<Tag, OfLocale>,
}

#[derive(Clone, Debug)]
struct OfLocale {
    connectives: Vec<String>,
    follow_ups: Vec<(FollowUp, String)>,
    days: Names<DayWord>,
}

/// What a line of the file is for.
#[derive(Clone, Copy)]
enum Use {
    Connective,
    FollowUp(FollowUp),
    Day(DayWord),
}

impl Words {
    /// Reads the file of every locale; a line whose key is not known is left out and logged.
    pub(super) fn new(files: &LocaleFiles) -> Self {
        let tags = files.0.keys().filter_map(|folder| folder.parse::<Tag>().ok());
        Self { locales: tags.map(|tag| (tag.clone(), OfLocale::read(files, &tag))).collect() }
    }

    /// The locale's own, then the English ones, which people mix into every language.
    fn serving<'a>(&'a self, tag: &Tag) -> impl Iterator<Item = &'a OfLocale> {
        let english = Tag::english();
        let second = (*tag != english).then(|| self.locales.get(&english)).flatten();
        self.locales.get(tag).into_iter().chain(second)
    }

    /// What may stand between two questions, with the spaces of languages that have them.
    pub(super) fn connectives<'a>(&'a self, tag: &Tag) -> impl Iterator<Item = &'a str> {
        self.serving(tag).flat_map(|words| &words.connectives).map(String::as_str)
    }

    /// Whether the text as a whole only goes on with what was said.
    pub(super) fn follow_up(&self, text: &str, tag: &Tag) -> Option<FollowUp> {
        let text = folded(text);
        let long = text.chars().count() >= FEWEST_FOR_SLIPS;
        let same = |known: &str| text == known || (long && alike(&text, known, SAME));
        let mut all = self.serving(tag).flat_map(|words| &words.follow_ups);
        all.find(|(_, known)| same(known)).map(|(follow_up, _)| *follow_up)
    }

    /// The day that the text names.
    pub(super) fn day(&self, text: &str, tag: &Tag) -> Option<Day> {
        let names: Vec<_> = self.serving(tag).map(|words| &words.days).collect();
        days::find(&names, text, MONTH_FIRST.contains(&tag.as_str()))
    }
}

impl OfLocale {
    fn read(files: &LocaleFiles, tag: &Tag) -> Self {
        let lines = spelled(files, tag.as_str(), FILE, parse);
        let mut words = Self { connectives: Vec::new(), follow_ups: Vec::new(), days: Names::new([].into_iter()) };
        for (meant, word) in &lines {
            match meant {
                Use::Connective => words.connectives.push(spaced(word)),
                Use::FollowUp(follow_up) => words.follow_ups.push((*follow_up, folded(word))),
                Use::Day(_) => {}
            }
        }
        words.days = Names::new(lines.iter().filter_map(|(meant, word)| match meant {
            Use::Day(day) => Some((*day, *word)),
            _ => None,
        }));
        words
    }
}

fn parse(key: &str) -> Option<Use> {
    match key {
        "and" => Some(Use::Connective),
        "why" => Some(Use::FollowUp(FollowUp::Why)),
        "other" => Some(Use::FollowUp(FollowUp::Other)),
        key => DayWord::from_key(key).map(Use::Day),
    }
}

/// The word with spaces around it, where its script has them between words; one written `-word` ends another word.
fn spaced(word: &str) -> String {
    match word.strip_prefix('-') {
        Some(ending) => format!("{ending} "),
        None if word.contains(is_of_unspaced_script) => word.to_owned(),
        None => format!(" {word} "),
    }
}

fn folded(text: &str) -> String {
    fold(text).into_iter().collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_only_goes_on_with_what_was_said() {
        let words = Words::new(&LocaleFiles::embedded());
        let follow_up = |text: &str, tag: &str| words.follow_up(text, &tag.parse::<Tag>().unwrap());
        for (text, tag) in
            [("Why?", "en"), ("but why", "en"), ("なぜですか？", "ja"), ("kenapa???", "id"), ("ทำไมคะ", "th")]
        {
            assert_eq!(follow_up(text, tag), Some(FollowUp::Why), "{text}");
        }
        for (text, tag) in [("what about the othr one?", "en"), ("另一个呢？", "zh-Hans"), ("peki diğeri?", "tr")]
        {
            assert_eq!(follow_up(text, tag), Some(FollowUp::Other), "{text}");
        }
        assert_eq!(follow_up("why is this workshop held?", "en"), None);
    }

    #[test]
    fn every_locale_has_words_of_each_kind() {
        let words = Words::new(&LocaleFiles::embedded());
        for (tag, of_locale) in &words.locales {
            let has = |wanted| of_locale.follow_ups.iter().any(|(follow_up, _)| *follow_up == wanted);
            assert!(has(FollowUp::Why) && has(FollowUp::Other) && !of_locale.connectives.is_empty(), "{tag}");
        }
    }
}
