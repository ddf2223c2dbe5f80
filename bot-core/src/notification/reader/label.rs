//! The words that stand before a value, in all the forms notifications used, with scanners' slips.

use std::sync::LazyLock;

use super::super::Fact;

/// Declares the labels once: the name in `labels.tsv`, the fact to speak of when something is wrong with the value, and
/// what the label announces where its name does not tell.
macro_rules! labels {
    ($($(#[doc = $meaning:literal])? $name:ident $fact:ident)+) => {
        /// What a label announces.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub(super) enum Label {
            $($(#[doc = $meaning])? $name,)+
        }

        impl Label {
            fn named(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($name) => Some(Self::$name),)+
                    _ => None,
                }
            }

            /// The fact to name when something is wrong with the value.
            pub(super) fn fact(self) -> Fact {
                match self {
                    $(Self::$name => Fact::$fact,)+
                }
            }
        }
    };
}

labels! {
    ReferenceNo ReferenceNo
    Issued Issued
    /// The date of a revision.
    Revised Revised
    /// The number of the revision.
    Revision Revision
    Code Code
    Title Title
    Timing Starts
    Starts Starts
    Ends Ends
    Duration Days
    HostingCountries HostingCountries
    VenueCities VenueCities
    /// City and country in one.
    Venue HostingCountries
    Modality Modality
    Implementing ImplementingOrganizations
    ParticipatingCountries ParticipatingCountries
    Overseas OverseasParticipants
    Local LocalParticipants
    /// An undivided number, often with the countries they come from.
    Participants OverseasParticipants
    Closing ClosingDate
    Remarks Remarks
    Objectives Objectives
    Rationale Rationale
    Background Background
    Topics Topics
    Outcome Outcome
    Qualifications Qualifications
    /// Holds the topics in the years that had no list of them.
    Scope Topics
    AddendumNumber Revision
    AddendumReference Revision
    AddendumChange Revision
    /// What earlier revisions changed: the dates in it are not in force.
    History Revision
    /// A clause whose text is no fact of ours.
    Other Remarks
}

impl Label {
    /// Whether prose follows rather than a short value.
    pub(super) fn is_prose(self) -> bool {
        matches!(
            self,
            Self::Objectives
                | Self::Rationale
                | Self::Background
                | Self::Topics
                | Self::Outcome
                | Self::Qualifications
                | Self::Scope
                | Self::Other
        )
    }
}

/// Every wording and the label it stands for, as `labels.tsv` lists them. A label that is the beginning of another one
/// need not be told apart: the longest wins.
static WORDINGS: LazyLock<Vec<(&'static str, Label)>> = LazyLock::new(|| {
    let rows = include_str!("labels.tsv").lines().filter_map(|row| row.split_once('\t'));
    let named = rows.filter_map(|(name, wordings)| Some((Label::named(name)?, wordings)));
    named.flat_map(|(label, wordings)| wordings.split('|').map(move |wording| (wording, label))).collect()
});

/// Words that end a label and that print sometimes puts after its value.
pub(super) const TAILS: &[(Label, &[&str])] = &[
    (Label::Closing, &["fornominations", "nominations", "nomination", "forapplications", "applications", "for"]),
    (Label::Implementing, &["organization", "organizations", "organisation", "organisations", "agency"]),
    (Label::Overseas, &["participants", "overseasparticipants"]),
    (Label::Local, &["participants", "localparticipants"]),
    (Label::Participants, &["participants"]),
    (Label::Timing, &["timing", "duration", "andduration", "andtiming"]),
    (Label::HostingCountries, &["country", "countries"]),
    (Label::ParticipatingCountries, &["country", "countries"]),
    (Label::Qualifications, &["ofcandidates", "ofparticipants", "candidates", "participants"]),
    (Label::Scope, &["methodology", "andmethodology"]),
];

/// Letters of `text` alone, small; the endings printed in brackets for one or several are left out.
pub(super) fn compact(text: &str) -> String {
    let lower = text.to_lowercase();
    let single = ["(s)", "(es)", "(ies)", "(y)"].iter().fold(lower, |text, ending| text.replace(ending, ""));
    single.chars().filter(|letter| letter.is_alphabetic()).collect()
}

/// The longest text worth comparing, in bytes: no label is longer, slips and brackets included.
pub(super) const LONGEST: usize = 90;

/// The label that `text` is as a whole. `certain` tells that its place makes a label likely, so that more slips are
/// allowed.
pub(super) fn recognise(text: &str, certain: bool) -> Option<Label> {
    if text.len() > LONGEST {
        return None;
    }
    let letters = compact(text);
    if letters.len() < 4 || !text.chars().find(|letter| letter.is_alphabetic())?.is_uppercase() {
        return None;
    }
    let mut best: Option<(usize, Label)> = None;
    for (wording, label) in WORDINGS.iter() {
        if letters == *wording {
            return Some(*label);
        }
        let allowed = slips_allowed(wording.len(), certain);
        if letters.len().abs_diff(wording.len()) > allowed {
            continue;
        }
        let distance = strsim::levenshtein(&letters, wording);
        if distance <= allowed && best.is_none_or(|(nearest, _)| distance < nearest) {
            best = Some((distance, *label));
        }
    }
    best.map(|(_, label)| label)
}

/// Whether `text` is a wording to the letter.
pub(super) fn is_wording(text: &str) -> bool {
    let letters = compact(text);
    WORDINGS.iter().any(|(wording, _)| *wording == letters)
}

/// Whether `text` is a label that is also an everyday word: inside prose it counts only with a number before it.
pub(super) fn is_everyday(text: &str) -> bool {
    EVERYDAY.contains(&compact(text).as_str())
}

const EVERYDAY: &[&str] = &[
    "local",
    "overseas",
    "city",
    "cities",
    "place",
    "location",
    "dates",
    "period",
    "format",
    "mode",
    "language",
    "note",
    "notes",
    "visa",
    "insurance",
    "contact",
    "contacts",
    "reference",
    "references",
    "change",
    "changes",
    "details",
    "deadline",
    "schedule",
    "preparation",
    "preparations",
    "evaluation",
    "certificate",
    "participants",
    "numberof",
    "implementing",
    "revision",
    "revised",
    "duration",
    "procedures",
    "scope",
    "methodology",
    "coverage",
    "followup",
    "amendment",
    "amendments",
    "annex",
    "attachment",
    "title",
    "venue",
    "remark",
    "remarks",
    "topic",
    "addendum",
    "numberofdays",
];

fn slips_allowed(length: usize, certain: bool) -> usize {
    match (length, certain) {
        (..=4, _) => 0,
        (5..=8, false) => 0,
        (5..=8, true) => 1,
        (_, false) => (length / 9).min(2),
        (_, true) => length / 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_known_in_their_forms_and_with_slips() {
        let known = [
            ("Hosting Country(ies)", Label::HostingCountries),
            ("Implementing Organization(s)", Label::Implementing),
            ("ImplementingOrganization", Label::Implementing),
            ("Closing Datefor Nominations", Label::Closing),
            ("Change History of Project Notificaion", Label::History),
            ("Number of Overseas Participants", Label::Overseas),
            ("PN Revision 1 Issue Date", Label::Revised),
            ("Date of Issue", Label::Issued),
            ("PROJECT CODE", Label::Code),
        ];
        for (text, label) in known {
            assert_eq!(recognise(text, false), Some(label), "{text}");
        }
        assert_eq!(recognise("Tirning and Duration", true), Some(Label::Timing));
        for text in ["titles", "Tile", "Organization", "Workshop on Green Productivity", "title", "Code"] {
            assert_eq!(recognise(text, false), None, "{text}");
        }
    }

    #[test]
    fn every_wording_belongs_to_one_label() {
        let mut all: Vec<&str> = WORDINGS.iter().map(|(wording, _)| *wording).collect();
        let rows = include_str!("labels.tsv").lines().filter(|row| !row.starts_with('#'));
        for row in rows {
            assert!(Label::named(row.split('\t').next().unwrap()).is_some(), "{row}");
        }
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
