//! The facts of a project notification, as printed and never corrected.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The facts of one notification. `None` and an empty list mean that the notification does not say.
/// Serialised, the keys are those of `usher show CODE --json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notification {
    /// Number of the document, without its label and without a revision mark.
    pub reference_no: Option<String>,
    /// Date of the first issue.
    pub issued: Option<Date>,
    /// Date of the latest revision.
    pub revised: Option<Date>,
    /// Number of the revision, 0 when there is none.
    pub revision: u32,
    /// Project code such as `23-IP-10-GE-WSP-A`.
    pub code: String,
    /// Title of the project, line breaks joined.
    pub title: String,
    /// First day in force, over all sessions.
    pub starts: Option<Date>,
    /// Last day in force, over all sessions.
    pub ends: Option<Date>,
    /// Days as stated, else the inclusive span.
    pub days: Option<u32>,
    /// ISO 3166-1 alpha-2 codes, members or not.
    pub hosting_countries: Vec<String>,
    /// Names of cities.
    pub venue_cities: Vec<String>,
    /// How people meet.
    pub modality: Option<Modality>,
    /// Names without address and phone.
    pub implementing_organizations: Vec<String>,
    /// Whose nationals may take part.
    pub participating_countries: Option<Participating>,
    /// The most from other economies.
    pub overseas_participants: Option<u32>,
    /// The most from the host economy.
    pub local_participants: Option<u32>,
    /// The closing date for nominations in force.
    pub closing_date: Option<Date>,
    /// Clean text, as are the following ones: no tags, no entities, no page headers; paragraphs parted by a line break.
    pub remarks: Option<String>,
    /// Why the subject matters.
    pub rationale: Option<String>,
    /// What the project is to achieve.
    pub objectives: Option<String>,
    /// How it came about.
    pub background: Option<String>,
    /// What participants take away.
    pub outcome: Option<String>,
    /// Who should be nominated.
    pub qualifications: Option<String>,
    /// The subjects, one each.
    pub topics: Vec<String>,
}

/// How people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Modality {
    /// By video.
    Online,
    /// Face to face.
    Onsite,
    /// Both.
    Hybrid,
}

/// Whose nationals may take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", untagged)]
pub enum Participating {
    /// `"all"`: every member economy.
    All(All),
    /// Only these, ISO 3166-1 alpha-2.
    Only(Vec<String>),
}

/// The word `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum All {
    /// Every member economy.
    All,
}

impl Participating {
    /// Every member economy.
    #[must_use]
    pub fn all() -> Self {
        Self::All(All::All)
    }

    /// Whether nationals of the economy with this alpha-2 code may take part.
    #[must_use]
    pub fn includes(&self, code: &str) -> bool {
        match self {
            Self::All(_) => true,
            Self::Only(codes) => codes.iter().any(|listed| listed == code),
        }
    }
}
