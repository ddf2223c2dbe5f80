//! The titles of the projects in every language they stand in, and which of them a text names.

use std::collections::BTreeSet;

use classifier::is_of_unspaced_script;
use unicode_segmentation::UnicodeSegmentation;

use super::Notification;
use crate::likeness::alike;

/// At least a third of a title's telling words must be in a text for the text to mean that project.
const TITLE_LIKENESS: f64 = 0.33;
/// Titles that are named this much less than the best one are meant no less.
const AS_GOOD: f64 = 0.05;
/// Words as alike as this are the same word with a slip, where they have so many letters.
const WORD_LIKENESS: f64 = 0.8;
const FEWEST_FOR_SLIPS: usize = 5;
/// Where no blanks part words, so many letters in a row count as one.
const LETTERS_IN_A_ROW: usize = 3;

/// The telling words of all titles, made ready once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Titles {
    /// The wordings of each project, in the order of the projects.
    projects: Vec<Vec<Vec<String>>>,
}

impl Titles {
    /// Takes lists of the same projects in the same order, one list a language. A word that all titles of a language share tells
    /// nothing.
    pub(crate) fn new<'a, Of>(languages: impl Iterator<Item = Of>) -> Self
    where
        Of: Iterator<Item = &'a Notification>,
    {
        let mut titles = Self::default();
        for language in languages {
            let worded: Vec<Vec<String>> = language.map(|project| words(&project.title)).collect();
            let everywhere = shared(&worded);
            titles.projects.resize_with(worded.len().max(titles.projects.len()), Vec::new);
            for (wordings, mut words) in titles.projects.iter_mut().zip(worded) {
                words.retain(|word| !everywhere.contains(word));
                if !words.is_empty() && !wordings.contains(&words) {
                    wordings.push(words);
                }
            }
        }
        titles
    }

    /// The places of the projects whose titles the text names best; none where it names no title.
    pub(crate) fn named_in(&self, text: &str) -> Vec<usize> {
        let typed = words(text);
        let best_of =
            |wordings: &Vec<Vec<String>>| wordings.iter().map(|title| named(&typed, title)).fold(0.0, f64::max);
        let likeness: Vec<f64> = self.projects.iter().map(best_of).collect();
        let best = likeness.iter().copied().fold(0.0, f64::max);
        if best < TITLE_LIKENESS {
            return Vec::new();
        }
        let alike = |(_, likeness): &(usize, &f64)| **likeness > best - AS_GOOD;
        likeness.iter().enumerate().filter(alike).map(|(place, _)| place).collect()
    }
}

/// The words that stand in every one of several titles.
fn shared(titles: &[Vec<String>]) -> BTreeSet<String> {
    let [first, others @ ..] = titles else { return BTreeSet::new() };
    if others.is_empty() {
        return BTreeSet::new();
    }
    first.iter().filter(|word| others.iter().all(|other| other.contains(word))).cloned().collect()
}

/// How much of the title's telling words stand among those typed, from 0 to 1.
fn named(typed: &[String], title: &[String]) -> f64 {
    let found: Vec<&String> = title.iter().filter(|word| typed.iter().any(|typed| is_same_word(typed, word))).collect();
    // One common word is no title: "innovation" alone may be meant in general.
    if found.len() < 2 && title.len() > 1 {
        return 0.0;
    }
    let letters = |words: &mut dyn Iterator<Item = &String>| words.map(|word| word.chars().count()).sum::<usize>();
    share(letters(&mut found.into_iter()), letters(&mut title.iter()))
}

/// How well the words typed so far fit a project, for choosing while typing: its code, or words of its title.
pub(crate) fn fits(typed: &str, project: &Notification) -> f64 {
    let wanted = typed.trim().to_lowercase();
    let (code, title) = (project.code.to_lowercase(), project.title.to_lowercase());
    if code.starts_with(&wanted) {
        return 2.0;
    }
    if code.contains(&wanted) || title.contains(&wanted) {
        return 1.5;
    }
    let (typed, title) = (words(&wanted), words(&title));
    let is_begun = |typed: &&String| title.iter().any(|word| word.starts_with(*typed) || is_same_word(typed, word));
    share(typed.iter().filter(is_begun).count(), typed.len())
}

#[allow(clippy::cast_precision_loss, reason = "a title has few words")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn is_same_word(typed: &str, word: &str) -> bool {
    typed == word || (word.chars().count() >= FEWEST_FOR_SLIPS && alike(typed, word, WORD_LIKENESS))
}

/// The words that can tell titles apart: not the kind of project, not the little words. Scripts without blanks give every row of
/// some letters.
fn words(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .unicode_words()
        .map(str::to_lowercase)
        .filter(|word| !word.contains(is_of_unspaced_script))
        .filter(|word| word.chars().count() > 2 && !NOT_TELLING.contains(&word.as_str()))
        .collect();
    for run in text.split(|letter: char| !is_of_unspaced_script(letter)) {
        let letters: Vec<char> = run.chars().collect();
        found.extend(letters.windows(LETTERS_IN_A_ROW).map(|row| row.iter().collect::<String>()));
    }
    found
}

const NOT_TELLING: [&str; 26] = [
    "workshop",
    "training",
    "course",
    "conference",
    "forum",
    "study",
    "mission",
    "meeting",
    "project",
    "program",
    "programme",
    "national",
    "international",
    "the",
    "and",
    "for",
    "with",
    "from",
    "new",
    "this",
    "what",
    "about",
    "online",
    "multicountry",
    "observational",
    "seminar",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn project(title: &str) -> Notification {
        Notification { title: title.into(), ..Notification::default() }
    }

    fn titles() -> Titles {
        let english = ["Workshop on Public Service Innovation", "Training Course on Smart Agriculture"].map(project);
        let thai = ["การประชุมเชิงปฏิบัติการด้านนวัตกรรมบริการสาธารณะ", "หลักสูตรฝึกอบรมเกษตรอัจฉริยะ"].map(project);
        let indonesian = ["Lokakarya Inovasi Layanan Publik", "Pelatihan Pertanian Cerdas"].map(project);
        let chinese = ["公共服務創新工作坊", "智慧農業訓練課程"].map(project);
        Titles::new([&english, &thai, &indonesian, &chinese].into_iter().map(|language| language.iter()))
    }

    #[test]
    fn a_title_is_named_in_any_language_it_stands_in() {
        for (text, place) in [
            ("closing date of the smrt agricultre one", 1),
            ("kapan penutupan lokakarya inovasi layanan publik?", 0),
            ("pelatihan pertanyan cerdas biayanya berapa", 1),
            ("นวัตกรรมบริการสาธารณะ ปิดรับเมื่อไหร่", 0),
            ("เกษตรอัจฉริยะ จัดที่ไหน", 1),
            ("公共服務創新什麼時候截止", 0),
            ("智慧農業在哪裡辦", 1),
        ] {
            assert_eq!(titles().named_in(text), [place], "{text}");
        }
    }

    #[test]
    fn questions_that_name_no_title_name_none() {
        for text in
            ["is innovation good?", "when is it", "ปิดรับสมัครเมื่อไหร่", "什麼時候截止", "kapan ditutup", "", "工作坊在哪裡"]
        {
            assert!(titles().named_in(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_single_project_is_named_by_its_own_words() {
        let only = [project("Workshop on Public Service Innovation")];
        let titles = Titles::new([&only].into_iter().map(|language| language.iter()));
        assert_eq!(titles.named_in("the public service one"), [0]);
        assert!(titles.named_in("when").is_empty());
    }

    #[test]
    fn typing_narrows_the_projects_down() {
        let project = Notification { code: "23-IP-10-GE-WSP-A".into(), ..project("Workshop on Green Productivity") };
        assert!(
            fits("23-", &project) > 0.0 && fits("green", &project) > 0.0 && fits("grn prodctivity", &project) > 0.0
        );
        assert!(fits("zzz", &project) <= 0.0);
    }
}
