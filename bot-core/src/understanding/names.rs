//! Names of a closed list of things found in a text: economies and languages, as people write them.
//!
//! The names stand in `locales/<tag>/economies.tsv` and `languages.tsv`: a key, then names, parted by tabs and `|`. Names in scripts
//! that part words are found as whole words, others anywhere. In a name `*` at its end stands for any ending.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::locale::LocaleFiles;

/// The names of all locales, ready to be looked for.
#[derive(Clone, Debug)]
pub(super) struct Names<K> {
    /// By the first character of the folded name; the longest names first, so that they win.
    by_start: BTreeMap<char, Vec<Name<K>>>,
}

#[derive(Clone, Debug)]
struct Name<K> {
    key: K,
    folded: Vec<char>,
    open_ended: bool,
}

/// A name found in a text, with its place in the folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found<K> {
    pub(super) key: K,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<K: Clone + PartialEq> Names<K> {
    /// The names in the files called `file_name` of all locales; a line whose key `parse` does not know is left out and logged.
    pub(super) fn read(files: &LocaleFiles, file_name: &str, parse: impl Fn(&str) -> Option<K>) -> Self {
        Self::new(files.0.keys().flat_map(|locale| spelled(files, locale, file_name, &parse)))
    }

    /// These names.
    pub(super) fn new<'a>(spelled: impl Iterator<Item = (K, &'a str)>) -> Self {
        let mut names = Self { by_start: BTreeMap::new() };
        for (key, name) in spelled {
            names.add(key, name);
        }
        for of_start in names.by_start.values_mut() {
            of_start.sort_by_key(|name| std::cmp::Reverse(name.folded.len()));
        }
        names
    }

    fn add(&mut self, key: K, name: &str) {
        let open_ended = name.trim_end().ends_with('*');
        let folded = fold(name.trim().trim_end_matches('*'));
        if let Some(first) = folded.first() {
            self.by_start.entry(*first).or_default().push(Name { key, folded, open_ended });
        }
    }

    /// The names in `text`, in its order; where one lies inside another, the longer.
    pub(super) fn find(&self, text: &str) -> Vec<Found<K>> {
        self.find_in(&fold(text))
    }

    /// The same in a text that is folded already.
    pub(super) fn find_in(&self, text: &[char]) -> Vec<Found<K>> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(first) = text.get(at) {
            let names = self.by_start.get(first).map_or(&[][..], Vec::as_slice);
            match names.iter().find_map(|name| Some((name, name.end_at(text, at)?))) {
                Some((name, end)) => {
                    found.push(Found { key: name.key.clone(), start: at, end });
                    at = end;
                }
                None => at += 1,
            }
        }
        found
    }
}

/// Each name of a locale's file with its key, lines in their order. A line whose key `parse` does not know is left out and
/// logged.
pub(super) fn spelled<'a, K: Clone>(
    files: &'a LocaleFiles,
    locale: &str,
    file_name: &str,
    parse: impl Fn(&str) -> Option<K>,
) -> Vec<(K, &'a str)> {
    let mut names = Vec::new();
    for file in files.0.get(locale).into_iter().flatten().filter(|file| file.name == file_name) {
        let lines = file.text.lines().enumerate();
        for (number, line) in lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let Some((key, spelled)) = line.split_once('\t').and_then(|(key, spelled)| Some((parse(key)?, spelled)))
            else {
                tracing::warn!(locale, file_name, line = number + 1, "a line of names is left out");
                continue;
            };
            names.extend(spelled.split('|').filter(|name| !name.trim().is_empty()).map(|name| (key.clone(), name)));
        }
    }
    names
}

impl<K> Name<K> {
    /// Where the name ends if it stands in `text` at `start`.
    fn end_at(&self, text: &[char], start: usize) -> Option<usize> {
        let end = start + self.folded.len();
        if text.get(start..end)? != self.folded.as_slice() {
            return None;
        }
        // A name in Latin letters may touch a word in a script that parts none: "Nepal人".
        let part_of_word = |letter: Option<&char>| letter.is_some_and(|letter| parts_words(*letter));
        let begins_inside = part_of_word(self.folded.first()) && start > 0 && part_of_word(text.get(start - 1));
        let ends_inside = part_of_word(self.folded.last()) && part_of_word(text.get(end));
        if begins_inside || (ends_inside && !self.open_ended) {
            return None;
        }
        let rest =
            if self.open_ended { text[end..].iter().take_while(|letter| is_letter(**letter)).count() } else { 0 };
        Some(end + rest)
    }
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric()
}

/// Thai, Lao, Khmer, Chinese and Japanese write words without parting them; Korean glues its particles on.
fn parts_words(letter: char) -> bool {
    let unparted = matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}');
    letter.is_alphanumeric() && !unparted
}

/// Compatibility forms, case, accents of the Latin script, Arabic letter forms and zero-width marks folded; every other run of
/// signs one space.
pub(super) fn fold(text: &str) -> Vec<char> {
    let mut folded: Vec<char> = Vec::with_capacity(text.len());
    for letter in text.nfkd().flat_map(char::to_lowercase) {
        match letter {
            '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{64b}'..='\u{652}' | '\u{fe0f}' => {}
            '\u{64a}' | '\u{649}' => folded.push('\u{6cc}'),
            '\u{643}' => folded.push('\u{6a9}'),
            'ı' => folded.push('i'),
            letter if letter.is_alphanumeric() || is_mark(letter) || is_flag(letter) => folded.push(letter),
            _ if folded.last() == Some(&' ') => {}
            _ => folded.push(' '),
        }
    }
    folded
}

/// Vowel signs and the like of the Indic and South-East Asian scripts, which are no letters by themselves.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{3099}' | '\u{309a}' | '\u{900}'..='\u{dff}' | '\u{e30}'..='\u{e4e}' | '\u{eb0}'..='\u{ece}' | '\u{17b4}'..='\u{17d3}')
}

fn is_flag(letter: char) -> bool {
    matches!(letter, '\u{1f1e6}'..='\u{1f1ff}')
}
