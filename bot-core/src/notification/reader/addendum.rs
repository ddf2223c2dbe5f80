//! Reads an addendum: which single facts of a notification it replaces, and by what.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::super::{Fact, Notification};
use super::doubt::{Doubt, Uncertainty};
use super::error::ReadError;
use super::facts::Facts;
use super::heading::{Parted, without_number};
use super::in_force;
use super::label::{Label, recognise};
use super::lines::Line;
use super::passages::{Parts, Passage, parts};
use super::values::{code_in, first_number, pattern};
use super::{alignment, only_code};

/// An addendum: facts that replace those of a stored notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addendum {
    /// Code of the project it belongs to.
    pub code: String,
    /// Its number, 1 where none is printed.
    pub number: u32,
    /// Its own date.
    pub issued: Option<Date>,
    /// The facts it replaces.
    pub facts: Vec<Fact>,
    /// What they are now; all other fields are empty.
    pub values: Notification,
    /// What could not be settled.
    pub doubts: Vec<Doubt>,
    /// The lines of the change, of which some may be about clauses that are no fact of ours.
    pub changes: Vec<String>,
}

impl Addendum {
    /// The notification with the facts of this addendum in place.
    #[must_use]
    pub fn applied_to(&self, notification: &Notification) -> Notification {
        let mut amended = notification.clone();
        for fact in &self.facts {
            let values = self.values.clone();
            match fact {
                Fact::Starts => amended.starts = values.starts,
                Fact::Ends => amended.ends = values.ends,
                Fact::Days => amended.days = values.days,
                Fact::ClosingDate => amended.closing_date = values.closing_date,
                Fact::Title => amended.title = values.title,
                Fact::HostingCountries => amended.hosting_countries = values.hosting_countries,
                Fact::VenueCities => amended.venue_cities = values.venue_cities,
                Fact::Modality => amended.modality = values.modality,
                Fact::ImplementingOrganizations => {
                    amended.implementing_organizations = values.implementing_organizations
                }
                Fact::ParticipatingCountries => amended.participating_countries = values.participating_countries,
                Fact::OverseasParticipants => amended.overseas_participants = values.overseas_participants,
                Fact::LocalParticipants => amended.local_participants = values.local_participants,
                Fact::Qualifications => amended.qualifications = values.qualifications,
                Fact::Objectives => amended.objectives = values.objectives,
                Fact::Topics => amended.topics = values.topics,
                _ => {}
            }
        }
        amended
    }
}

/// Reads the lines of an addendum.
///
/// # Errors
/// [`ReadError`] where it names no project, or a new date cannot be.
pub(super) fn addendum(lines: &[Line]) -> Result<Addendum, ReadError> {
    let start = lines.iter().position(|line| opens_change(&line.text)).unwrap_or(lines.len());
    let (head, change) = lines.split_at(start);
    let Parts { preamble, passages, .. } = parts(head);
    let mut code = None;
    let mut number = None;
    let mut issued = preamble.iter().find_map(|line| in_force::single(&line.text).ok());
    for passage in alignment::align(passages) {
        let text: String = passage.lines.iter().map(|line| format!("{} ", line.text)).collect();
        match passage.label {
            Label::Code => code = code.or_else(|| code_in(&text)),
            Label::Issued => issued = issued.or_else(|| in_force::single(&text).ok()),
            Label::AddendumNumber => number = number.or_else(|| first_number(&text).map(|(number, _)| number)),
            _ => {}
        }
    }
    let code = code.or_else(|| only_code(lines)).ok_or(ReadError::Missing { fact: Fact::Code })?;
    let mut facts = Facts::default();
    let mut replaced = Vec::new();
    for item in items(change) {
        let before = facts.notification.clone();
        facts.take(&item)?;
        replaced.extend(super::super::difference(&before, &facts.notification).into_iter().map(|change| change.fact));
    }
    let values = &mut facts.notification;
    if let (Some(starts), Some(ends)) = (values.starts, values.ends) {
        // The days stated before belong to the timing that is gone.
        values.days = values.days.or_else(|| super::facts::days_between(starts, ends).map(|days| days + 1));
        replaced.push(Fact::Days);
    }
    replaced.sort_unstable();
    replaced.dedup();
    if replaced.is_empty() {
        let line = change.first().map_or(0, |line| line.number);
        facts.doubts.push(Doubt { fact: Fact::Revision, line, text: String::new(), why: Uncertainty::NothingChanges });
    }
    let changes = change.iter().map(|line| line.text.clone()).filter(|text| !text.is_empty()).take(200).collect();
    let Facts { notification: values, doubts, .. } = facts;
    Ok(Addendum { code, number: number.unwrap_or(1), issued, facts: replaced, values, doubts, changes })
}

/// The heading under which the changes stand.
fn opens_change(text: &str) -> bool {
    static OPENS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)^(?:changes?|details?|amendments?)(?:\s+of\s+changes?)?\b"));
    let (clause, body) = without_number(text);
    body.len() < 200
        && OPENS.is_match(body)
        && (clause.is_some() || recognise(body, false) == Some(Label::AddendumChange) || body.contains(':'))
}

/// Each clause that changes, as a passage that holds only its new value.
fn items(lines: &[Line]) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    for line in lines.iter().filter(|line| !line.text.is_empty()) {
        if REST.is_match(&line.text) {
            break;
        }
        // `5. Change: Item No. 8 Closing Date`
        let text = match line.text.split_once(':') {
            Some((opening, rest)) if opens_change(opening) && !rest.trim().is_empty() => rest.trim(),
            _ => line.text.as_str(),
        };
        if let Some(label) = clause_named(text) {
            let (_, after) = text.split_once([':', '\t']).unwrap_or_default();
            // A row of a table: clause, old, new.
            let after = after.rsplit('\t').next().unwrap_or(after);
            found.push(Passage {
                label,
                printed: line.text.clone(),
                parted: Parted::Line,
                line: line.number,
                lines: Vec::new(),
            });
            // `New: 15 October 2014` names no clause; `Timing: 6-10 October` names it again with its value.
            if !after.trim().is_empty() {
                push(&mut found, line.number, after.trim());
            }
        } else if !found.is_empty() {
            push(&mut found, line.number, &line.text);
        }
    }
    let mut items: Vec<Passage> = Vec::new();
    for mut passage in found {
        passage.lines = new_value(&passage);
        match items.iter_mut().find(|item| item.label == passage.label) {
            Some(item) if !passage.lines.is_empty() => item.lines = passage.lines,
            Some(_) => {}
            None => items.push(passage),
        }
    }
    items.retain(|item| !item.lines.is_empty());
    items
}

fn push(found: &mut [Passage], number: usize, text: &str) {
    if let Some(last) = found.last_mut() {
        last.lines.push(Line { number, text: text.to_owned() });
    }
}

/// `Item No. 2 Timing`, `7-1 Change in Section No. 4. Venue`, `Timing: ...`: the clause a line is about.
fn clause_named(text: &str) -> Option<Label> {
    static PREFIX: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:\d{1,2}[-.]\d{1,2}\.?\s+|[a-z0-9]{1,2}[.)]\s+)?(?:changes?\s+(?:in|of|to)\s+(?:the\s+)?)?(?:(?:item|section|clause)\s*(?:no\.?)?\s*)?(?:\d{1,2}\s*[.:,)]?\s*)?",
        )
    });
    let text = text.split([':', '\t']).next().unwrap_or(text);
    let start = PREFIX.find(text).map_or(0, |prefix| prefix.end());
    recognise(text[start..].trim().trim_end_matches(['.', '"']), true).filter(|label| *label != Label::AddendumChange)
}

/// What a clause says from now on: after `New:`, `should read`, `changed from ... to`, else all of it, so that words
/// about dates decide.
fn new_value(passage: &Passage) -> Vec<Line> {
    static NEW: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:new|revised|to|after|amended|now|changed to)(?:\s+(?:text|wording|date|timing|venue))?\s*[:\t]\s*",
        )
    });
    static OLD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:old|original|from|before|previous|current|existing)(?:\s+(?:text|wording|date|timing|venue))?\s*[:\t]",
        )
    });
    static MOVED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:\b(?:chang|revis|extend|amend|mov|postpon|reschedul|replac|increas|reduc|rais)\w*\b.{0,200}?\b(?:to|by|with)\b|\b(?:should|shall|to be|must)\s+(?:now\s+)?read(?:\s+as(?:\s+follows)?)?)\s*:?\s*",
        )
    });
    if let Some(start) = passage.lines.iter().position(|line| NEW.is_match(&line.text)) {
        let kept =
            passage.lines[start..].iter().enumerate().take_while(|(at, line)| *at == 0 || !OLD.is_match(&line.text));
        let value = kept.map(|(_, line)| Line { number: line.number, text: NEW.replace(&line.text, "").into_owned() });
        return value.filter(|line| !line.text.is_empty()).collect();
    }
    let number = passage.lines.first().map_or(passage.line, |line| line.number);
    let text = passage.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    let dated = matches!(passage.label, Label::Timing | Label::Closing | Label::Starts | Label::Ends);
    let value = match MOVED.find(&text) {
        Some(moved) if !dated => text[moved.end()..].trim_matches(['"', '\u{201c}', '\u{201d}', '.', ' ']).to_owned(),
        // A clause of which nothing new is said.
        None if !dated && passage.lines.len() > 1 => String::new(),
        _ => text,
    };
    if value.is_empty() { Vec::new() } else { vec![Line { number, text: value }] }
}

/// The sentence that leaves all else as it is.
static REST: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^other\s+\w+\s+and\s+conditions|\bremains?\s+unchanged"));

#[cfg(test)]
mod tests {
    use super::super::{Document, read_document};
    use expect_test::expect;

    fn shown(text: &str) -> String {
        let Ok(Document::Addendum(addendum)) = read_document(text) else { panic!("no addendum") };
        let values = serde_json::to_value(&addendum.values).unwrap();
        let facts = addendum.facts.iter().map(|fact| format!("{fact}: {}", values[fact.key()]));
        let facts: Vec<String> = facts.collect();
        format!("{} no. {} of {:?}\n{}", addendum.code, addendum.number, addendum.issued, facts.join("\n"))
    }

    #[test]
    fn a_moved_timing_is_the_only_fact_that_changes() {
        let text = "ASIAN PRODUCTIVITY ORGANIZATION\nPROJECT NOTIFICATION ADDENDUM\n1 July 2014\n1. Project Code\n14-IN-93-GE-OSM-B\n2. Project Title\nMulticountry Observational Study Mission on Resilient SME Networks\n3. Addendum No.\n1\n4. Reference\n14-IN-93-GE-OSM-B: Project Notification dated 7 May 2014\n5. Change\nItem No. 2 Timing\nThe timing of the mission has been changed from 8-12 September 2014 to:\nTiming: 6-10 October 2014 (5 days)\nOther terms and conditions as specified in the Project Notification dated 7 May 2014 remain unchanged.\nMari Amano\nSecretary-General";
        expect![[r#"
            14-IN-93-GE-OSM-B no. 1 of Some(2014-07-01)
            starts: "2014-10-06"
            ends: "2014-10-10"
            days: 5"#]]
        .assert_eq(&shown(text));
    }

    #[test]
    fn a_moved_venue_keeps_what_stands_in_the_head() {
        let text = "PROJECT NOTIFICATION ADDENDUM\n2 March 2015\n1. Project Code\n2. Project Title\n3. Timing and Duration\n4. Venue\n5. Addendum No.\n6. Reference\n14-IN-22-GE-WSP-B\nWorkshop on Material Flow Cost Accounting (MFCA)\n24-28 August 2015 (five days)\nBali, Indonesia\n1\nAPO Project Notification 14-IN-22-GE-WSP-B dated 20 February 2015\n7. Details Change the venue in Project Notification Section\n7-1 Change in Section No. 4. Venue\nThe Venue has been changed from Bali to Jakarta.\n7-2 Change in Section No. 13. Financial Arrangements\nDue to the change in the venue, items to be borne by the APO should read \"airfare to Jakarta\".\nOther terms and conditions remain unchanged.";
        expect![[r#"
            14-IN-22-GE-WSP-B no. 1 of Some(2015-03-02)
            venue_cities: ["Jakarta"]"#]]
        .assert_eq(&shown(text));
    }

    #[test]
    fn old_and_new_stand_side_by_side() {
        let text = "PROJECT NOTIFICATION ADDENDUM\nDate of Issue\t4 August 2014\nProject Code\t14-IN-69-GE-WSP-B\nAddendum No.\t2\nReference\tProject Notification dated 4 July 2014\nChange\n8. Closing Date for Nominations\nOld: 1 October 2014\nNew: 15 October 2014\n6. Number of Overseas Participants\nThe number has been increased from 15 to 18.\n";
        expect![[r#"
            14-IN-69-GE-WSP-B no. 2 of Some(2014-08-04)
            overseas_participants: 18
            closing_date: "2014-10-15""#]]
        .assert_eq(&shown(text));
    }
}
