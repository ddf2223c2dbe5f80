//! One nomination.

use jiff::Timestamp;

use super::State;
use crate::economy::Economy;
use crate::keyring::Keyring;
use crate::store::StoreError;

/// One nomination. Name and address stay sealed until [`Nomination::name`] opens them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nomination {
    /// The program's own identifier.
    pub id: String,
    /// The number under which the programme keeps it.
    pub reference: String,
    /// Code of the project.
    pub project: String,
    /// The economy that nominates.
    pub economy: Economy,
    /// Where it stands.
    pub state: State,
    /// What is missing, in the words of whoever said so; empty where nothing is.
    pub missing: String,
    /// The person whose chat account is linked to it.
    pub person: Option<String>,
    /// When the nominee asked to withdraw, where that waits to be confirmed.
    pub withdrawal_asked: Option<Timestamp>,
    /// Whether the nominee had name and link erased.
    pub erased: bool,
    /// When it came to its state.
    pub changed: Timestamp,
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
}

/// The columns of [`Row`], in order.
pub(super) const COLUMNS: &str = "id, reference, project, economy, state, missing, person, withdrawal_asked_at, \
    erased_at, changed_at, name, email";

/// A stored row.
pub(super) type Row = (
    String,
    String,
    String,
    String,
    String,
    String,
    Option<String>,
    Option<i64>,
    Option<i64>,
    i64,
    Option<String>,
    Option<String>,
);

impl Nomination {
    pub(super) fn of(row: Row) -> Result<Self, StoreError> {
        let (id, reference, project, economy, state, missing, person, asked, erased, changed, name, email) = row;
        let corrupt = |why: String| StoreError::Corrupt { what: "nomination", why };
        Ok(Self {
            id,
            reference,
            project,
            economy: economy.parse().map_err(|_| corrupt(format!("economy {economy}")))?,
            state: state.parse().map_err(|_| corrupt(format!("state {state}")))?,
            missing,
            person,
            withdrawal_asked: asked.and_then(|at| Timestamp::from_millisecond(at).ok()),
            erased: erased.is_some(),
            changed: Timestamp::from_millisecond(changed).unwrap_or_default(),
            name,
            email,
        })
    }

    /// The nominee's name, as the file gave it.
    ///
    /// # Errors
    /// Where no key of the ring opens it.
    pub fn name(&self, keyring: &Keyring) -> Result<Option<String>, StoreError> {
        self.name.as_deref().map(|sealed| keyring.open(&place(&self.id, "name"), sealed)).transpose()
    }

    /// The nominee's e-mail address.
    ///
    /// # Errors
    /// As [`Nomination::name`].
    pub fn email(&self, keyring: &Keyring) -> Result<Option<String>, StoreError> {
        self.email.as_deref().map(|sealed| keyring.open(&place(&self.id, "email"), sealed)).transpose()
    }
}

/// Where a field of a nomination is sealed for.
pub(super) fn place(id: &str, field: &str) -> String {
    format!("nomination {id} {field}")
}
