//! Which project is meant: a code, words of a title, the conversation's project, or the only one that can be.

use std::sync::Arc;

use jiff::civil::Date;
use strsim::normalized_damerau_levenshtein;
use unicode_segmentation::UnicodeSegmentation;

use crate::notification::Notification;
use crate::understanding::Intent;

/// How much an answer depends on a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// There is no answer without one.
    Required,
    /// Better with one, but nobody is asked for it.
    Useful,
    /// The answer is about no single project.
    None,
}

/// How much the answer to `intent` depends on a project.
pub(super) fn need(intent: Intent) -> Need {
    use Intent as I;
    match intent {
        I::Overview | I::Eligibility | I::Countries | I::Seats | I::Deadline | I::Dates | I::Agenda | I::Venue => {
            Need::Required
        }
        I::Modality | I::Organizer | I::Objectives | I::Outcome | I::Background | I::Topics | I::Fees => Need::Required,
        I::Travel | I::Visa | I::Language | I::Certificate | I::Materials | I::Documents | I::Selection => {
            Need::Required
        }
        I::Apply | I::Join => Need::Required,
        I::NominationStatus | I::Withdraw | I::Contact | I::ReminderOn | I::ReminderOff | I::Calendar => Need::Useful,
        I::Timezone | I::Announcements | I::Human => Need::Useful,
        I::Projects | I::SetLanguage | I::Privacy | I::Greeting | I::Thanks | I::Goodbye | I::Help => Need::None,
        I::OutOfScope => Need::None,
    }
}

/// Which project is meant.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meant {
    /// This one.
    One(Arc<Notification>),
    /// One of these: the person has to say which.
    OneOf(Vec<Arc<Notification>>),
    /// A code that is not stored.
    Unknown(String),
    /// No project is stored.
    NoneStored,
}

/// What a text and the conversation say about the project.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clues<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// Project codes in it.
    pub(super) codes: &'a [String],
    /// The code the conversation is about.
    pub(super) current: Option<&'a str>,
    /// The date on the asker's calendar.
    pub(super) today: Date,
}

/// At least this share of a title's telling words must be in a text for the text to mean that project.
const TITLE_LIKENESS: f64 = 0.34;
/// Words as alike as this are the same word with a slip.
const WORD_LIKENESS: f64 = 0.8;

/// Decides which of `projects` is meant.
pub(super) fn meant(projects: &[Arc<Notification>], clues: Clues<'_>) -> Meant {
    if projects.is_empty() {
        return clues.codes.first().map_or(Meant::NoneStored, |code| Meant::Unknown(code.clone()));
    }
    if let Some(code) = clues.codes.first() {
        return find(projects, code).map_or_else(|| Meant::Unknown(code.clone()), Meant::One);
    }
    let titled = by_title(projects, clues.text);
    let current = clues.current.and_then(|code| find(projects, code));
    let open = || projects.iter().filter(|project| is_open(project, clues.today)).cloned().collect::<Vec<_>>();
    match (titled.as_slice(), current) {
        ([one], _) => Meant::One(Arc::clone(one)),
        ([_, ..], current) => match current {
            Some(current) if titled.iter().any(|project| project.code == current.code) => Meant::One(current),
            _ => Meant::OneOf(titled),
        },
        ([], Some(current)) => Meant::One(current),
        ([], None) => {
            only(open()).or_else(|| only(projects.to_vec())).unwrap_or_else(|| Meant::OneOf(projects.to_vec()))
        }
    }
}

fn only(mut projects: Vec<Arc<Notification>>) -> Option<Meant> {
    if projects.len() == 1 { projects.pop().map(Meant::One) } else { None }
}

/// The project of that code, in any case.
pub(super) fn find(projects: &[Arc<Notification>], code: &str) -> Option<Arc<Notification>> {
    projects.iter().find(|project| project.code.eq_ignore_ascii_case(code)).cloned()
}

/// Whether nominations are still taken, as far as the notification says.
pub(super) fn is_open(project: &Notification, today: Date) -> bool {
    project.closing_date.or(project.ends).is_none_or(|last| today <= last)
}

/// The projects whose titles the text names best; none where it names no title.
fn by_title(projects: &[Arc<Notification>], text: &str) -> Vec<Arc<Notification>> {
    let likeness: Vec<f64> = projects.iter().map(|project| likeness_of_title(text, project, projects)).collect();
    let best = likeness.iter().copied().fold(0.0, f64::max);
    if best < TITLE_LIKENESS {
        return Vec::new();
    }
    let alike = |(_, likeness): &(&Arc<Notification>, &f64)| **likeness > best - 0.05;
    projects.iter().zip(&likeness).filter(alike).map(|(project, _)| Arc::clone(project)).collect()
}

/// Whether the text names a title.
pub(super) fn names_title(projects: &[Arc<Notification>], text: &str) -> bool {
    !by_title(projects, text).is_empty()
}

/// How much of the title's telling words stand in the text, from 0 to 1; a word that all titles share tells nothing.
fn likeness_of_title(text: &str, project: &Notification, projects: &[Arc<Notification>]) -> f64 {
    let typed = words(text);
    let telling: Vec<String> = words(&project.title)
        .into_iter()
        .filter(|word| projects.len() == 1 || !projects.iter().all(|other| words(&other.title).contains(word)))
        .collect();
    if telling.is_empty() {
        return 0.0;
    }
    let found: Vec<_> = telling.iter().filter(|word| typed.iter().any(|typed| is_same(typed, word))).collect();
    let letters = |words: &[&String]| words.iter().map(|word| word.chars().count()).sum::<usize>();
    // One common word is no title: "innovation" alone may be meant in general.
    if found.len() < 2 && telling.len() > 1 {
        return 0.0;
    }
    ratio(letters(&found), letters(&telling.iter().collect::<Vec<_>>()))
}

/// How well the words typed so far fit a project, for choosing while typing: its code, or words of its title.
pub(super) fn likeness(typed: &str, project: &Notification) -> f64 {
    let wanted = typed.trim().to_lowercase();
    let (code, title) = (project.code.to_lowercase(), project.title.to_lowercase());
    if code.starts_with(&wanted) {
        return 2.0;
    }
    if code.contains(&wanted) || title.contains(&wanted) {
        return 1.5;
    }
    let (typed, title) = (words(&wanted), words(&title));
    let found = typed.iter().filter(|typed| title.iter().any(|word| word.starts_with(*typed) || is_same(typed, word)));
    ratio(found.count(), typed.len())
}

#[allow(clippy::cast_precision_loss, reason = "a title has few words")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn is_same(typed: &str, word: &str) -> bool {
    typed == word || (word.chars().count() >= 5 && normalized_damerau_levenshtein(typed, word) >= WORD_LIKENESS)
}

/// The words that can tell titles apart: not the kind of project, not the little words.
fn words(text: &str) -> Vec<String> {
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
    let words = text.unicode_words().map(str::to_lowercase);
    words.filter(|word| word.chars().count() > 2 && !NOT_TELLING.contains(&word.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(code: &str, title: &str, closing: &str) -> Arc<Notification> {
        let closing_date = closing.parse().ok();
        Arc::new(Notification { code: code.into(), title: title.into(), closing_date, ..Notification::default() })
    }

    fn projects() -> Vec<Arc<Notification>> {
        vec![
            project("23-IP-10-GE-WSP-A", "Workshop on Public Service Innovation in the New Normal", "2023-07-31"),
            project("23-AG-02-GE-TRC-B", "Training Course on Smart Agriculture and Food Processing", "2023-09-30"),
            project("24-RP-05-GE-CON-A", "Conference on Green Productivity for Public Utilities", "2023-12-31"),
        ]
    }

    fn ask(text: &str, codes: &[&str], current: Option<&str>, today: &str) -> Meant {
        let codes: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
        meant(&projects(), Clues { text, codes: &codes, current, today: today.parse().unwrap() })
    }

    fn code(meant: &Meant) -> &str {
        match meant {
            Meant::One(project) => &project.code,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_code_in_the_text_decides() {
        let meant = ask("when?", &["23-AG-02-GE-TRC-B"], Some("24-RP-05-GE-CON-A"), "2023-07-01");
        assert_eq!(code(&meant), "23-AG-02-GE-TRC-B");
        assert_eq!(ask("", &["99-XX-01-GE-WSP-A"], None, "2023-07-01"), Meant::Unknown("99-XX-01-GE-WSP-A".into()));
    }

    #[test]
    fn a_title_with_slips_decides_over_the_current_project() {
        let meant = ask("closing date of the smrt agricultre one", &[], Some("24-RP-05-GE-CON-A"), "2023-07-01");
        assert_eq!(code(&meant), "23-AG-02-GE-TRC-B");
    }

    #[test]
    fn the_conversation_goes_on_about_its_project() {
        assert_eq!(code(&ask("and who pays?", &[], Some("24-RP-05-GE-CON-A"), "2023-07-01")), "24-RP-05-GE-CON-A");
    }

    #[test]
    fn the_only_open_project_is_meant_and_else_the_person_is_asked() {
        assert_eq!(code(&ask("until when?", &[], None, "2023-11-01")), "24-RP-05-GE-CON-A");
        assert!(matches!(ask("until when?", &[], None, "2023-07-01"), Meant::OneOf(which) if which.len() == 3));
    }

    #[test]
    fn a_single_word_of_a_title_is_not_a_title() {
        assert!(matches!(ask("is innovation good?", &[], None, "2023-07-01"), Meant::OneOf(_)));
    }

    #[test]
    fn typing_narrows_the_projects_down() {
        let all = projects();
        let fits = |typed: &str| all.iter().filter(|project| likeness(typed, project) > 0.0).count();
        assert_eq!(fits("23-"), 2);
        assert_eq!(fits("green"), 1);
        assert_eq!(fits("zzz"), 0);
    }
}
