//! Why a file is refused, and what is doubtful in one that was read.

use super::draft::{Draft, verbatim};
use crate::locale::{Args, Catalogue};
use crate::message::Line;
use crate::notification::{ContainerError, Doubt, Fact, ReadError, Uncertainty};

/// Adds the reason: a sentence, or the field at fault with what is wrong about it.
pub(super) fn refusal(draft: &mut Draft<'_>, reason: &ReadError) {
    let catalogue = draft.catalogue();
    match reason {
        ReadError::NothingToAmend { code } => draft.say("file-nothing-to-amend", &Args::new().code("code", code)),
        ReadError::Missing { fact } => draft.field(label(*fact), catalogue.line("changes-not-stated", &Args::new())),
        ReadError::ImpossibleDate { fact, line, text } => {
            draft.field(label(*fact), placed(catalogue, "refused-date", *line, text));
        }
        ReadError::EndBeforeStart { fact, starts, ends, .. } => {
            let days = Args::new().date("starts", *starts).date("ends", *ends);
            draft.field(label(*fact), catalogue.line("refused-reversed", &days));
        }
        _ => draft.say(sentence(reason), &Args::new()),
    }
}

fn sentence(reason: &ReadError) -> &'static str {
    match reason {
        ReadError::Empty => "refused-empty",
        ReadError::NotUtf8 { .. } => "refused-not-utf8",
        ReadError::TooLarge { .. } => "refused-too-long",
        ReadError::Container(container) => match container {
            ContainerError::NotRead(_) => "refused-format",
            ContainerError::Damaged(_) => "refused-damaged",
            ContainerError::Locked(_) => "refused-locked",
            ContainerError::Scanned => "refused-scanned",
            ContainerError::TooManyPages { .. } | ContainerError::TooMuch { .. } => "refused-too-long",
        },
        ReadError::NotANotification { .. }
        | ReadError::Addendum
        | ReadError::NothingToAmend { .. }
        | ReadError::Missing { .. }
        | ReadError::ImpossibleDate { .. }
        | ReadError::EndBeforeStart { .. } => "refused-no-notification",
    }
}

/// The field in doubt, with what is unclear about it and where it stands.
pub(super) fn doubtful(draft: &mut Draft<'_>, doubt: &Doubt) {
    let value = placed(draft.catalogue(), uncertainty(doubt.why), doubt.line, &doubt.text);
    draft.field(label(doubt.fact), value);
}

/// What was found out by comparing fields stands in no line.
fn placed(catalogue: &Catalogue, why: &str, line: usize, text: &str) -> Line {
    if line == 0 || text.is_empty() {
        return catalogue.line(why, &Args::new());
    }
    let text = verbatim(text).plain();
    let line = i64::try_from(line).unwrap_or(i64::MAX);
    catalogue.line("doubt-place", &Args::new().text("why", catalogue.say(why)).number("line", line).text("text", text))
}

fn uncertainty(why: Uncertainty) -> &'static str {
    match why {
        Uncertainty::UnknownCountry | Uncertainty::UnknownModality | Uncertainty::MalformedCode => {
            "doubt-not-understood"
        }
        Uncertainty::NoCountry | Uncertainty::NothingChanges | Uncertainty::NoTitle | Uncertainty::NoDate => {
            "doubt-nothing-found"
        }
        Uncertainty::SecondCode
        | Uncertainty::GivenTwice
        | Uncertainty::SeveralDurations
        | Uncertainty::SeveralDates => "doubt-several",
        Uncertainty::TooLong => "doubt-too-long",
        Uncertainty::MovedByRemarks => "doubt-from-remarks",
        Uncertainty::UndatedRevision => "doubt-undated",
        Uncertainty::ClosesAfterStart => "doubt-closes-late",
        Uncertainty::IssuedAfterClosing => "doubt-issued-late",
        Uncertainty::IssuedLongBefore => "doubt-issued-early",
        Uncertainty::TooManyDays => "doubt-days",
        Uncertainty::UnclearDate | Uncertainty::Period => "doubt-unclear-date",
    }
}

fn label(fact: Fact) -> &'static str {
    match fact {
        Fact::ReferenceNo => "field-reference",
        Fact::Issued => "field-issued",
        Fact::Revised | Fact::Revision => "field-revision",
        Fact::Code => "field-code",
        Fact::Title => "changes-title",
        Fact::Starts | Fact::Ends | Fact::Days => "label-dates",
        Fact::HostingCountries => "label-host",
        Fact::VenueCities => "label-venue",
        Fact::Modality => "label-modality",
        Fact::ImplementingOrganizations => "label-organizers",
        Fact::ParticipatingCountries => "label-economies",
        Fact::OverseasParticipants | Fact::LocalParticipants => "label-places",
        Fact::ClosingDate => "label-closing",
        Fact::Remarks => "label-remarks",
        Fact::Objectives => "label-objectives",
        Fact::Rationale | Fact::Background => "menu-background",
        Fact::Outcome => "menu-outcome",
        Fact::Qualifications => "menu-eligibility",
        Fact::Topics => "menu-topics",
    }
}
