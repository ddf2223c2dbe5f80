//! Decides whether a line opens with a label, and what stands after it.

use super::alignment::PROJECT_KIND;
use super::countries::countries_in;
use super::dates::mentions;
use super::label::{LONGEST, Label, compact, is_everyday, is_wording, recognise};
use super::lines::Line;
use super::values;

/// A label found at the start of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    pub(super) label: Label,
    /// The label as printed.
    pub(super) printed: String,
    /// The number of the clause.
    pub(super) clause: Option<u32>,
    /// How the value is parted from it.
    pub(super) parted: Parted,
    /// What stands after it on the line.
    pub(super) rest: String,
    /// How many lines it takes, blank ones in between included.
    pub(super) lines: usize,
}

/// How a value is parted from its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parted {
    /// It begins on the next line.
    Line,
    /// By a tab.
    Tab,
    /// By a colon, a dash or a wide gap.
    Mark,
    /// By one blank: the line may as well be plain text.
    Blank,
}

/// What the lines read so far tell about the place of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// Prose goes on here.
    pub(super) in_prose: bool,
    /// The line before ended a sentence, or there is none.
    pub(super) after_stop: bool,
    /// The clauses of this document bear numbers.
    pub(super) numbered: bool,
    /// The number of the clause before.
    pub(super) last_clause: u32,
}

/// The label that opens line `at`, where it is one. `seen` tells which labels came before.
pub(super) fn heading(lines: &[Line], at: usize, place: Place, seen: impl Fn(Label) -> bool) -> Option<Heading> {
    let (clause, body) = without_number(&lines[at].text);
    if body.is_empty() {
        return None;
    }
    let found = over_lines(lines, at, body, clause).or_else(|| within_line(body, clause))?;
    accepted(&found, place, seen).then_some(found)
}

/// `7. Closing Date`, `(7) Closing Date`, `l. Project Code`, `7 Closing Date`: the number and what follows it.
pub(super) fn without_number(text: &str) -> (Option<u32>, &str) {
    let open = text.strip_prefix('(').unwrap_or(text);
    let digits = open.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'l' | b'I' | b'O')).count();
    if digits == 0 || digits > 2 {
        return (None, text);
    }
    let number: String = open[..digits].replace(['l', 'I'], "1").replace('O', "0");
    let after = &open[digits..];
    let marked = after.trim_start_matches(['.', ')', ':', ',']);
    let spaced = marked.trim_start();
    let is_number = marked.len() < after.len() || (spaced.len() < marked.len() && open.as_bytes()[0].is_ascii_digit());
    match number.parse() {
        Ok(number) if is_number => (Some(number), spaced),
        _ => (None, text),
    }
}

/// A label that fills its line, or goes on over the next ones (`Number of` / `Participants`).
fn over_lines(lines: &[Line], at: usize, body: &str, clause: Option<u32>) -> Option<Heading> {
    if body.split_once("  ").is_some_and(|(left, _)| recognise(left, true).is_some()) {
        return None;
    }
    let mut joined = body.trim_end_matches([':', ' ']).to_owned();
    let whole = |text: &str, certain: bool| {
        let digits = text.bytes().any(|byte| byte.is_ascii_digit());
        recognise(text, certain).filter(|label| !digits || *label == Label::Revised)
    };
    let ends_there = !body.ends_with('\t');
    let mut best = whole(&joined, clause.is_some()).map(|label| (label, 1, joined.clone()));
    let mut count = 1;
    for (ahead, line) in lines[at + 1..].iter().enumerate().take(5) {
        if line.text.is_empty() {
            continue;
        }
        let plain =
            line.text.len() <= 30 && line.text.chars().all(|letter| letter.is_alphabetic() || " ()&".contains(letter));
        if count == 3 || !plain || joined.len() > 40 || !ends_there || body.contains('\t') {
            break;
        }
        joined.push(' ');
        joined.push_str(&line.text);
        count += 1;
        if let Some(label) = whole(&joined, false) {
            best = Some((label, ahead + 2, joined.clone()));
        }
    }
    let (label, taken, printed) = best?;
    let parted = if ends_there { Parted::Line } else { Parted::Tab };
    Some(Heading { label, printed, clause, parted, rest: String::new(), lines: taken })
}

/// A label with its value on the same line. An exact wording is better than a longer one with slips.
fn within_line(body: &str, clause: Option<u32>) -> Option<Heading> {
    let mut before_tab = body.split('\t').next().unwrap_or(body);
    // A label does not go on over the gap between two columns.
    if let Some((left, _)) = before_tab.split_once("  ")
        && recognise(left, true).is_some()
    {
        before_tab = left;
    }
    if before_tab.len() > LONGEST {
        before_tab = &before_tab[..before_tab.floor_char_boundary(LONGEST)];
    }
    let mut ends: Vec<usize> = Vec::new();
    let mut inside = false;
    for (at, letter) in before_tab.char_indices() {
        let border = letter.is_whitespace() || letter == ':';
        if border && inside {
            ends.push(at);
        }
        inside = !border;
        if ends.len() == 8 {
            break;
        }
    }
    if inside && before_tab.len() < body.len() {
        ends.push(before_tab.len());
    }
    let mut found = None;
    for end in ends.into_iter().rev() {
        let printed = &body[..end];
        let parted = parted(&body[end..]);
        let certain = clause.is_some() || parted != Parted::Blank;
        let Some(label) = recognise(printed, certain) else { continue };
        if printed.bytes().any(|byte| byte.is_ascii_digit()) && label != Label::Revised {
            continue;
        }
        let exact = is_wording(printed);
        if found.is_none() || exact {
            let rest =
                body[end..].trim_start_matches(|letter: char| letter.is_whitespace() || ":\u{ff1a}".contains(letter));
            let rest =
                if parted == Parted::Mark { rest.trim_start_matches(['-', '\u{2013}', '\u{2014}', ' ']) } else { rest };
            found =
                Some(Heading { label, printed: printed.to_owned(), clause, parted, rest: rest.to_owned(), lines: 1 });
        }
        if exact {
            break;
        }
    }
    found
}

fn parted(after: &str) -> Parted {
    let gap: String =
        after.chars().take_while(|letter| letter.is_whitespace() || ":\u{ff1a}".contains(*letter)).collect();
    let next = &after[gap.len()..];
    let dash =
        gap.starts_with(' ') && next.starts_with(['-', '\u{2013}', '\u{2014}']) && next.chars().nth(1) == Some(' ');
    match () {
        () if gap.contains('\t') => Parted::Tab,
        () if dash || gap.contains([':', '\u{ff1a}']) || gap.chars().count() > 1 => Parted::Mark,
        () => Parted::Blank,
    }
}

fn accepted(found: &Heading, place: Place, seen: impl Fn(Label) -> bool) -> bool {
    let later_clause = found.clause.is_some_and(|clause| clause > place.last_clause);
    let next_clause = later_clause && found.clause.is_some_and(|clause| clause <= place.last_clause + 3);
    let everyday = is_everyday(&found.printed);
    match found.parted {
        Parted::Tab => true,
        _ if found.clause.is_some() && !later_clause => {
            place.last_clause == 0 || (found.parted != Parted::Blank && !place.in_prose)
        }
        Parted::Line if later_clause => true,
        Parted::Line => !place.in_prose || (!everyday && !seen(found.label)),
        Parted::Mark if place.in_prose => {
            !everyday && (!seen(found.label) || (found.label == Label::Closing && !place.numbered))
        }
        Parted::Mark => true,
        Parted::Blank if next_clause => opens_value(found),
        Parted::Blank => !seen(found.label) && fits_after_blank(found, place),
    }
}

fn opens_value(found: &Heading) -> bool {
    let title = found.label == Label::Title && PROJECT_KIND.is_match(&found.rest);
    title || found.rest.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit())
}

/// With a single blank before the value, the value itself must show that the words before it are a label.
fn fits_after_blank(found: &Heading, place: Place) -> bool {
    let rest = found.rest.as_str();
    let capital = rest.starts_with(char::is_uppercase);
    match found.label {
        Label::Other | Label::Scope | Label::History => found.label == Label::History,
        label if label.is_prose() => place.after_stop && capital && rest.len() > 20,
        _ if place.in_prose => false,
        // So long a label is no chance.
        _ if compact(&found.printed).len() >= 15 && opens_value(found) => true,
        Label::Issued | Label::Revised | Label::Timing | Label::Starts | Label::Ends | Label::Closing => {
            mentions(rest).first().is_some_and(|mention| mention.start < 12) || rest.starts_with("Session")
        }
        Label::Code => values::code_in(rest).is_some(),
        Label::Title => opens_value(found),
        Label::Venue | Label::HostingCountries | Label::ParticipatingCountries => {
            capital && rest.len() < 80 && (!countries_in(rest).is_empty() || rest.starts_with("All "))
        }
        Label::VenueCities => capital && rest.len() < 60,
        Label::Modality => values::modality(rest).is_some(),
        Label::Implementing => values::names_organization(rest),
        Label::Overseas | Label::Local | Label::Participants => values::opens_number(rest),
        Label::ReferenceNo | Label::Revision | Label::Duration | Label::AddendumNumber => {
            rest.starts_with(|first: char| first.is_ascii_digit())
        }
        _ => false,
    }
}
