//! The words that stand before a value, in all the forms notifications used, with scanners' slips.

use super::super::Fact;

/// What a label announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Label {
    ReferenceNo,
    Issued,
    /// The date of a revision.
    Revised,
    /// The number of the revision.
    Revision,
    Code,
    Title,
    Timing,
    Starts,
    Ends,
    Duration,
    HostingCountries,
    VenueCities,
    /// City and country in one.
    Venue,
    Modality,
    Implementing,
    ParticipatingCountries,
    Overseas,
    Local,
    /// An undivided number, often with the countries they come from.
    Participants,
    Closing,
    Remarks,
    Objectives,
    Rationale,
    Background,
    Topics,
    Outcome,
    Qualifications,
    /// Holds the topics in the years that had no list of them.
    Scope,
    AddendumNumber,
    AddendumReference,
    AddendumChange,
    /// What earlier revisions changed: the dates in it are not in force.
    History,
    /// A clause whose text is no fact of ours.
    Other,
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

    /// The fact to name when something is wrong with the value.
    pub(super) fn fact(self) -> Fact {
        match self {
            Self::ReferenceNo => Fact::ReferenceNo,
            Self::Issued => Fact::Issued,
            Self::Revised => Fact::Revised,
            Self::Revision | Self::AddendumNumber | Self::AddendumReference | Self::AddendumChange | Self::History => {
                Fact::Revision
            }
            Self::Code => Fact::Code,
            Self::Title => Fact::Title,
            Self::Timing | Self::Starts => Fact::Starts,
            Self::Ends => Fact::Ends,
            Self::Duration => Fact::Days,
            Self::HostingCountries | Self::Venue => Fact::HostingCountries,
            Self::VenueCities => Fact::VenueCities,
            Self::Modality => Fact::Modality,
            Self::Implementing => Fact::ImplementingOrganizations,
            Self::ParticipatingCountries => Fact::ParticipatingCountries,
            Self::Overseas | Self::Participants => Fact::OverseasParticipants,
            Self::Local => Fact::LocalParticipants,
            Self::Closing => Fact::ClosingDate,
            Self::Remarks | Self::Other => Fact::Remarks,
            Self::Objectives => Fact::Objectives,
            Self::Rationale => Fact::Rationale,
            Self::Background => Fact::Background,
            Self::Topics | Self::Scope => Fact::Topics,
            Self::Outcome => Fact::Outcome,
            Self::Qualifications => Fact::Qualifications,
        }
    }
}

/// Wordings in small letters alone, and what may follow on a line of its own after the value (`for / Nominations`).
/// A label that is the beginning of another one need not be told apart here: the longest wins.
const WORDINGS: &[(Label, &[&str])] = &[
    (Label::ReferenceNo, &["referenceno", "referencenumber", "refno", "pnreferenceno", "pnno", "notificationno"]),
    (
        Label::Issued,
        &[
            "dateofissue",
            "issuedate",
            "pnissuedate",
            "issuedon",
            "dateissued",
            "dateoffirstissue",
            "pndateofissue",
            "originalissuedate",
            "pnoriginalissuedate",
        ],
    ),
    (
        Label::Revised,
        &[
            "pnrevisionissuedate",
            "revisionissuedate",
            "dateofrevision",
            "revisiondate",
            "revisedon",
            "daterevised",
            "revised",
            "dateofrevisionissue",
            "revisiondateofissue",
            "dateofissuerevision",
            "dateofrevisedissue",
            "reviseddate",
            "dateoflatestrevision",
            "latestrevision",
            "lastrevised",
            "dateofreissue",
        ],
    ),
    (Label::Revision, &["revision", "revisionno", "revisionnumber", "revno", "pnrevision", "pnrevisionno"]),
    (Label::Code, &["projectcode", "projectcodeno", "projectno", "codeofproject"]),
    (Label::Title, &["title", "projecttitle", "titleofproject", "titleoftheproject", "projectname"]),
    (
        Label::Timing,
        &[
            "timing",
            "timingandduration",
            "durationandtiming",
            "timingduration",
            "durationtiming",
            "projectdates",
            "projectdate",
            "dates",
            "dateandduration",
            "datesandduration",
            "period",
            "projectperiod",
            "timingand",
            "durationand",
        ],
    ),
    (Label::Starts, &["startdate", "startingdate", "dateofcommencement"]),
    (Label::Ends, &["enddate", "endingdate", "dateofcompletion"]),
    (Label::Duration, &["duration", "projectduration", "numberofdays", "noofdays"]),
    (
        Label::HostingCountries,
        &[
            "hostingcountry",
            "hostingcountries",
            "hostcountry",
            "hostcountries",
            "hosteconomy",
            "hostingeconomy",
            "hostingeconomies",
        ],
    ),
    (Label::VenueCities, &["venuecity", "venuecities", "city", "cities", "hostcity", "hostingcity"]),
    (Label::Venue, &["venue", "venues", "place", "location", "projectvenue"]),
    (
        Label::Modality,
        &[
            "modality",
            "modalities",
            "mode",
            "modeofimplementation",
            "modeofdelivery",
            "deliverymode",
            "projectmodality",
            "implementationmodality",
            "format",
        ],
    ),
    (
        Label::Implementing,
        &[
            "implementingorganization",
            "implementingorganizations",
            "implementingorganisation",
            "implementingorganisations",
            "implementingagency",
            "implementingagencies",
            "implementing",
        ],
    ),
    (
        Label::ParticipatingCountries,
        &[
            "participatingcountry",
            "participatingcountries",
            "participatingeconomies",
            "participatingeconomy",
            "participatingmember",
            "participatingmembers",
            "participatingmembercountries",
        ],
    ),
    (
        Label::Overseas,
        &[
            "overseasparticipants",
            "overseasparticipant",
            "numberofoverseasparticipants",
            "nooverseasparticipants",
            "noofoverseasparticipants",
            "numberofoverseas",
            "overseas",
        ],
    ),
    (
        Label::Local,
        &[
            "localparticipants",
            "localparticipant",
            "numberoflocalparticipants",
            "noflocalparticipants",
            "nooflocalparticipants",
            "numberoflocal",
            "local",
        ],
    ),
    (
        Label::Participants,
        &[
            "participants",
            "numberofparticipants",
            "noofparticipants",
            "totalparticipants",
            "totalnumberofparticipants",
            "numberof",
        ],
    ),
    (
        Label::Closing,
        &[
            "closingdate",
            "closingdatefornominations",
            "closingdatefornomination",
            "closingdateforapplications",
            "closingdateforapplication",
            "closingdatefor",
            "closingdateofnominations",
            "closingdateofnomination",
            "nominationdeadline",
            "deadlinefornominations",
            "deadlinefornomination",
            "deadlineforapplications",
            "deadline",
            "nominationclosingdate",
            "closingdateforreceiptofnominations",
        ],
    ),
    (Label::Remarks, &["remarks", "remark", "note", "notes"]),
    (
        Label::Objectives,
        &["objectives", "objective", "objectivesoftheproject", "projectobjectives", "aimsandobjectives"],
    ),
    (Label::Rationale, &["rationale", "projectrationale"]),
    (Label::Background, &["background", "backgroundandrationale", "backgroundinformation", "projectbackground"]),
    (
        Label::Topics,
        &[
            "topics",
            "topic",
            "topicstobecovered",
            "maintopics",
            "topicscovered",
            "tentativetopics",
            "coverage",
            "thematictopics",
            "indicativetopics",
        ],
    ),
    (
        Label::Outcome,
        &["outcome", "outcomes", "expectedoutcome", "expectedoutcomes", "expectedoutput", "expectedoutputs"],
    ),
    (
        Label::Qualifications,
        &[
            "qualifications",
            "qualification",
            "qualificationsofcandidates",
            "qualificationsofparticipants",
            "qualificationsofcandidate",
            "qualificationofcandidates",
            "qualificationofparticipants",
            "requiredqualifications",
            "participantqualifications",
            "participantsqualifications",
            "targetparticipants",
            "qualificationsrequired",
        ],
    ),
    (
        Label::Scope,
        &[
            "scopeandmethodology",
            "scopemethodology",
            "scopeandmethod",
            "scope",
            "scopeandmethods",
            "methodology",
            "programscope",
            "scopeandcontent",
        ],
    ),
    (Label::AddendumNumber, &["addendumno", "addendumnumber", "addendum"]),
    (Label::AddendumReference, &["reference", "references"]),
    (
        Label::AddendumChange,
        &["change", "changes", "details", "detailsofchange", "detailsofchanges", "amendment", "amendments"],
    ),
    (
        Label::History,
        &[
            "changehistory",
            "changehistoryofprojectnotification",
            "changehistoryoftheprojectnotification",
            "revisionhistory",
            "historyofchanges",
            "historyofrevisions",
            "recordofrevisions",
            "changelog",
            "changehistoryofpn",
            "amendmenthistory",
        ],
    ),
    (
        Label::Other,
        &[
            "financialarrangements",
            "financialarrangement",
            "actionsbymembercountries",
            "actionbymembercountries",
            "actionsbytheaposecretariat",
            "actionsbyaposecretariat",
            "actionsbytheapo",
            "actionbythesecretariat",
            "actionsbyimplementingorganization",
            "actionsbytheimplementingorganization",
            "projectpreparation",
            "preparation",
            "preparations",
            "preparationsbyparticipants",
            "postprojectactions",
            "followup",
            "followupactions",
            "projectfollowup",
            "followupactivities",
            "evaluation",
            "evaluationofparticipants",
            "guideforparticipants",
            "guidetoparticipants",
            "implementationprocedures",
            "programschedule",
            "tentativeprogram",
            "tentativeprogramme",
            "tentativeprogramschedule",
            "schedule",
            "resourcepersons",
            "resourcespersons",
            "resourcespeakers",
            "nominationprocedure",
            "nominationprocedures",
            "applicationprocedure",
            "otherconditions",
            "contact",
            "contactperson",
            "contacts",
            "expectedpreparation",
            "certificate",
            "language",
            "languageofinstruction",
            "annex",
            "attachment",
            "preprojectactivities",
            "preprojectpreparation",
            "projectimplementation",
            "postprojectactivities",
            "evaluationofprojects",
            "procedures",
            "insurance",
            "visa",
            "programofactivities",
            "expectedroleofparticipants",
            "applicationform",
            "registrationform",
        ],
    ),
];

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
    for (label, wordings) in WORDINGS {
        for wording in *wordings {
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
    }
    best.map(|(_, label)| label)
}

/// Whether `text` is a wording to the letter.
pub(super) fn is_wording(text: &str) -> bool {
    let letters = compact(text);
    WORDINGS.iter().any(|(_, wordings)| wordings.contains(&letters.as_str()))
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
        (_, false) => length / 9,
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
        let mut all: Vec<&str> = WORDINGS.iter().flat_map(|(_, wordings)| wordings.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
