//! Which project is meant: a code, words of a title, the conversation's project, or the only one that can be.

use std::sync::Arc;

use jiff::civil::Date;

use crate::notification::{Notification, Titles};
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
    /// The titles of the projects, in their order.
    pub(super) titles: &'a Titles,
    /// Project codes in it.
    pub(super) codes: &'a [String],
    /// The code the conversation is about.
    pub(super) current: Option<&'a str>,
    /// The date on the asker's calendar.
    pub(super) today: Date,
}

/// Decides which of `projects` is meant.
pub(super) fn meant(projects: &[Arc<Notification>], clues: Clues<'_>) -> Meant {
    if projects.is_empty() {
        return clues.codes.first().map_or(Meant::NoneStored, |code| Meant::Unknown(code.clone()));
    }
    if let Some(code) = clues.codes.first() {
        return find(projects, code).map_or_else(|| Meant::Unknown(code.clone()), Meant::One);
    }
    let titled = by_title(projects, clues);
    let current = clues.current.and_then(|code| find(projects, code));
    let open = || projects.iter().filter(|project| is_open(project, clues.today)).cloned().collect::<Vec<_>>();
    if titled.is_empty()
        && let Some(numbered) = by_reference(projects, clues.text)
    {
        return Meant::One(numbered);
    }
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
fn by_title(projects: &[Arc<Notification>], clues: Clues<'_>) -> Vec<Arc<Notification>> {
    clues.titles.named_in(clues.text).into_iter().filter_map(|place| projects.get(place)).cloned().collect()
}

/// The project whose notification has a reference number that stands in the text, where it is the only one.
fn by_reference(projects: &[Arc<Notification>], text: &str) -> Option<Arc<Notification>> {
    let is_named = |project: &&Arc<Notification>| {
        let number = project.reference_no.as_deref().filter(|number| number.chars().count() >= FEWEST_OF_A_REFERENCE);
        number.is_some_and(|number| stands_alone(text, number))
    };
    let mut named = projects.iter().filter(is_named);
    let one = named.next()?;
    named.next().is_none().then(|| Arc::clone(one))
}

/// Whether the number stands in the text and is no part of a longer number, code or date.
fn stands_alone(text: &str, number: &str) -> bool {
    let goes_on = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '/' | '.' | ',' | ':');
    text.match_indices(number).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + number.len()..]);
        let mut following = after.chars();
        let ends = match following.next() {
            Some('.' | ',' | ':') => following.next().is_none_or(char::is_whitespace),
            other => other.is_none_or(|letter| !goes_on(letter)),
        };
        ends && before.chars().next_back().is_none_or(|letter| letter == '.' || !goes_on(letter))
    })
}

/// Shorter numbers are days and counts.
const FEWEST_OF_A_REFERENCE: usize = 3;

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
        let projects = projects();
        let titles = Titles::new(std::iter::once(projects.iter().map(AsRef::as_ref)));
        let clues = Clues { text, titles: &titles, codes: &codes, current, today: today.parse().unwrap() };
        meant(&projects, clues)
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
    fn a_reference_number_decides_and_a_part_of_a_number_does_not() {
        let mut projects = projects();
        for (project, number) in projects.iter_mut().zip(["172", "180", "191"]) {
            Arc::make_mut(project).reference_no = Some(number.into());
        }
        let named = |text: &str| by_reference(&projects, text).map(|project| project.code.clone());
        assert_eq!(named("until when is ref. no.180?").as_deref(), Some("23-AG-02-GE-TRC-B"));
        assert_eq!(named("No 172, when?").as_deref(), Some("23-IP-10-GE-WSP-A"));
        for text in ["1720 people", "call 172-180", "172 or 180?", "0.1723", "nothing"] {
            assert_eq!(named(text), None, "{text}");
        }
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
}
