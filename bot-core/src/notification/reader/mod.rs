//! Reads a notification from text, in every layout the organization has used.
//!
//! There is one reader of labelled facts: [`lines`] drops what belongs to the paper, [`heading`] finds labels, [`passages`]
//! parts the text at them, [`alignment`] gives values back to labels where a table was taken apart, [`facts`] reads the values.
//! Time and memory grow with the length of the text, which is bounded by [`MOST_TEXT`].

mod addendum;
mod alignment;
mod countries;
mod dates;
mod doubt;
mod error;
mod facts;
mod heading;
mod in_force;
mod label;
mod lines;
mod markup;
mod organizations;
mod participation;
mod passages;
mod plausible;
mod prose;
mod revision;
mod values;
mod venue;

use std::collections::BTreeSet;

pub use addendum::Addendum;
pub use doubt::{Doubt, Uncertainty};
pub use error::ReadError;

use super::{Fact, Notification};
use facts::Facts;
use in_force::Unsettled;
use label::Label;
use lines::{Line, lines};
use passages::{Parts, calls_itself_addendum, parts};

/// The longest text that is read, in bytes. Real notifications have about 10 kilobytes.
pub const MOST_TEXT: usize = 512 * 1024;

/// What was read from a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The facts.
    pub notification: Notification,
    /// What could not be settled.
    pub doubts: Vec<Doubt>,
    /// The lines of the change history, in which nothing is in force.
    pub history: Vec<String>,
}

/// What a document turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Document {
    /// A whole notification.
    Notification(Box<Reading>),
    /// Changes to single facts of one.
    Addendum(Box<Addendum>),
}

/// Reads the bytes of a text.
///
/// # Errors
/// [`ReadError`] where the bytes are no text or the text is no notification that can be trusted.
pub fn read_bytes(bytes: &[u8]) -> Result<Document, ReadError> {
    if bytes.len() > MOST_TEXT {
        return Err(ReadError::TooLarge { bytes: bytes.len() as u64, limit: MOST_TEXT as u64, format: "text" });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        let line = 1 + bytes[..offset].iter().filter(|byte| **byte == b'\n').count();
        ReadError::NotUtf8 { offset, line }
    })?;
    read_document(text)
}

/// Reads the text of a whole notification.
///
/// # Errors
/// [`ReadError`] where the text is no notification that can be trusted, or an addendum.
pub fn read(text: &str) -> Result<Reading, ReadError> {
    match read_document(text)? {
        Document::Notification(reading) => Ok(*reading),
        Document::Addendum(_) => Err(ReadError::Addendum),
    }
}

/// Reads a text, a notification or an addendum to one.
///
/// # Errors
/// [`ReadError`] where the text is neither, or cannot be trusted.
pub fn read_document(text: &str) -> Result<Document, ReadError> {
    if text.len() > MOST_TEXT {
        return Err(ReadError::TooLarge { bytes: text.len() as u64, limit: MOST_TEXT as u64, format: "text" });
    }
    let lines = lines(text);
    if lines.iter().all(|line| line.text.trim().is_empty()) {
        return Err(ReadError::Empty);
    }
    if calls_itself_addendum(&lines) {
        return Ok(Document::Addendum(Box::new(addendum::addendum(&lines)?)));
    }
    notification(&lines).map(|reading| Document::Notification(Box::new(reading)))
}

fn notification(lines: &[Line]) -> Result<Reading, ReadError> {
    let Parts { preamble, passages, history } = parts(lines);
    let labels: BTreeSet<Fact> =
        passages.iter().filter(|passage| passage.label != Label::Other).map(|passage| passage.label.fact()).collect();
    let mut facts = Facts::default();
    if labels.len() < LEAST_LABELS {
        return Err(ReadError::NotANotification { found: labels.len() });
    }
    facts.revisions.take_heading(&preamble);
    for passage in alignment::align(passages) {
        facts.take(&passage)?;
    }
    facts.revisions.take_history(&history);
    take_preamble(&mut facts, &preamble)?;
    if facts.notification.code.is_empty() {
        facts.notification.code = only_code(lines).ok_or(ReadError::Missing { fact: Fact::Code })?;
    }
    facts.finish()?;
    let history = history.into_iter().map(|line| line.text).filter(|text| !text.trim().is_empty()).collect();
    Ok(Reading { notification: facts.notification, doubts: facts.doubts, history })
}

/// Fewer different labels than that make no notification.
const LEAST_LABELS: usize = 4;

/// Scanned letters bear their date of issue under the heading, without a label.
fn take_preamble(facts: &mut Facts, preamble: &[Line]) -> Result<(), ReadError> {
    if facts.notification.issued.is_some() {
        return Ok(());
    }
    let dates = preamble.iter().filter(|line| {
        let found = dates::mentions(&line.text);
        found.len() == 1 && line.text.len() <= found[0].end - found[0].start + 8
    });
    let mut read = None;
    for line in dates {
        match in_force::single(&line.text) {
            Ok(_) if read.is_some() => return Ok(()),
            Ok(date) => read = Some(date),
            Err(Unsettled::Impossible(text)) => {
                return Err(ReadError::ImpossibleDate { fact: Fact::Issued, line: line.number, text });
            }
            Err(_) => {}
        }
    }
    facts.notification.issued = read;
    Ok(())
}

/// The project code, where the text has one and only one.
fn only_code(lines: &[Line]) -> Option<String> {
    let mut codes = lines.iter().filter_map(|line| values::code_in(&line.text));
    let first = codes.next()?;
    codes.all(|code| code == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn the_example_is_read_fact_by_fact() {
        let reading = read(super::super::example()).unwrap();
        expect![[r#"
            {
              "reference_no": "172",
              "issued": "2023-07-03",
              "revised": null,
              "revision": 0,
              "code": "23-IP-10-GE-WSP-A",
              "title": "Workshop on Public Service Innovation in the New Normal",
              "starts": "2023-08-14",
              "ends": "2023-08-16",
              "days": 3,
              "hosting_countries": [
                "ID"
              ],
              "venue_cities": [],
              "modality": "online",
              "implementing_organizations": [
                "Ministry of Manpower of the Republic of Indonesia",
                "APO Secretariat"
              ],
              "participating_countries": "all",
              "overseas_participants": 38,
              "local_participants": 12,
              "closing_date": "2023-07-31",
              "remarks": null,
              "rationale": "Public bodies in every region are expected to do more with what they have. Ageing populations, new technology, and tighter budgets change what people need faster than established routines can follow. A public sector that is able to renew itself supports growth across the whole economy, not only in its own offices.",
              "objectives": "Take stock of how public bodies renew the services they offer and why this matters to the people who depend on them; study how fresh approaches can make services quicker, fairer, and easier to reach; and give participants practical tools to reshape work in their own offices, encourage colleagues to try new ideas, and put design thinking to use.",
              "background": "To innovate is to put a new and useful idea into practice, even where it departs from how things were always done. For a public office after the pandemic, that means simpler procedures, services that work by phone and online, and staff who listen to the people they serve.\nExpectations have risen while resources have not. Problems that cross the borders of ministries call for answers that no single office can give.\nThis workshop brings together people who run public services in member countries. They will compare what has been tried, learn what made it succeed or fail, and plan first steps for their own organizations.",
              "outcome": "A clearer view of why innovation in public services matters; better ways of working, skills to build, and tasks for managers identified; and lessons drawn from cases in several countries.",
              "qualifications": "Policymakers, government officials, and staff of local governments and enterprises that serve citizens directly.",
              "topics": [
                "What innovation means in the public sector and what stands in its way",
                "Putting new ideas to work in public offices",
                "Rules and procedures that make room for change",
                "Designing services, with procurement and partnerships in mind",
                "Involving citizens in planning and design",
                "Good examples from member countries",
                "Managing the risks of trying something new"
              ]
            }"#]].assert_eq(&serde_json::to_string_pretty(&reading.notification).unwrap());
        assert!(reading.doubts.is_empty(), "{:?}", reading.doubts);
    }

    #[test]
    fn what_is_no_notification_is_refused_with_the_reason() {
        let refused = |text: &str| read(text).unwrap_err().to_string();
        let texts = [
            String::new(),
            " \n\t\n".to_owned(),
            "The quick brown fox. Dates: soon.".to_owned(),
            super::super::example().replace("31 July 2023", "31 June 2023"),
            super::super::example().replace("16 August 2023", "12 August 2023"),
            super::super::example().replace("23-IP-10-GE-WSP-A", "to follow"),
            "x".repeat(MOST_TEXT + 1),
        ];
        let reasons: Vec<String> = texts.iter().map(|text| refused(text)).collect();
        expect![[r#"
            the file is empty
            the file is empty
            this is no project notification: found 0 of the labels that one has, and no project code
            line 16, field closing_date: '31 June 2023' is a date that does not exist
            line 8, field ends: the end (2023-08-12) is before the start (2023-08-14)
            field code: missing, and a notification cannot be stored without it
            the file has 524289 bytes; a notification as text may have at most 524288"#]]
        .assert_eq(&reasons.join("\n"));
        assert_eq!(read_bytes(b"Title\tA\nVenue\t\xff").unwrap_err(), ReadError::NotUtf8 { offset: 14, line: 2 });
    }

    fn changed(from: &str, to: &str) -> Notification {
        let text = super::super::example();
        assert!(text.contains(from));
        read(&text.replace(from, to)).unwrap().notification
    }

    #[test]
    fn the_revision_is_known_by_heading_label_or_date_of_issue() {
        let at = |day| Some(jiff::civil::date(2023, 7, day));
        let heading = changed("PROJECT NOTIFICATION", "PROJECT NOTIFICATION\nRevision 1 (20 July 2023)");
        assert_eq!((heading.revision, heading.revised, heading.issued), (1, at(20), at(3)));
        let label = changed("3 July 2023", "3 July 2023\nDate of Revision\t20 July 2023\nRevision No.\t2");
        assert_eq!((label.revision, label.revised, label.issued), (2, at(20), at(3)));
        let same_line = changed("3 July 2023", "3 July 2023 (Revision 1: 20 July 2023)");
        assert_eq!((same_line.revision, same_line.revised, same_line.issued), (1, at(20), at(3)));
    }

    #[test]
    fn remarks_that_move_the_closing_date_decide() {
        let moved = changed("Remarks\tNot Applicable", "Remarks\tThe closing date has been extended to 7 August 2023.");
        assert_eq!(moved.closing_date, Some(jiff::civil::date(2023, 8, 7)));
        let other = changed("Remarks\tNot Applicable", "Remarks\tThe closing date was 24 July 2023 last year.");
        assert_eq!(other.closing_date, Some(jiff::civil::date(2023, 7, 31)));
    }

    #[test]
    fn two_closing_dates_of_which_none_decides_leave_the_field_empty() {
        let text = super::super::example().replace("Remarks\t", "Closing Date\t7 August 2023\nRemarks\t");
        let reading = read(&text).unwrap();
        assert_eq!(reading.notification.closing_date, None);
        assert_eq!(reading.doubts[0].fact, Fact::ClosingDate);
    }
}
