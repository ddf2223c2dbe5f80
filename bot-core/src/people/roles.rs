//! Who holds which role. A revoked role ends at once: nothing here is kept from one turn to the next.

use jiff::Timestamp;
use uuid::Uuid;

use super::account::{Account, Actor};
use super::audit;
use super::rights::{Act, Role};
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// The roles of one account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles(Vec<Role>);

/// A role someone holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// What to revoke it by; `None` for administrators of the settings, who are taken out there.
    pub id: Option<String>,
    /// Who holds it.
    pub account: Account,
    /// Which one.
    pub role: Role,
}

/// The administrators that the settings name.
#[derive(Clone, Debug, Default)]
pub struct Administrators(Vec<Account>);

impl Administrators {
    /// Those of the settings.
    #[must_use]
    pub fn new(accounts: Vec<Account>) -> Self {
        Self(accounts)
    }
}

impl Roles {
    /// Whether any of the roles allows the act.
    #[must_use]
    pub fn allows(&self, act: Act) -> bool {
        self.0.iter().any(|role| role.allows(act))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, the most powerful first.
    #[must_use]
    pub fn all(&self) -> &[Role] {
        &self.0
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        let mut roles: Vec<Role> = roles.into_iter().collect();
        roles.sort();
        roles.dedup();
        Self(roles)
    }
}

/// The roles of an account. To be asked anew for every act.
///
/// # Errors
/// Where the database fails. A stored role this version does not know counts for nothing.
pub async fn of(database: &Database, administrators: &Administrators, account: &Account) -> Result<Roles, StoreError> {
    let rows: Vec<(String,)> = on!(database, pool =>
        sqlx::query_as("SELECT role FROM roles WHERE platform = $1 AND account = $2")
            .bind(&account.platform)
            .bind(&account.account)
            .fetch_all(pool)
            .await?
    );
    let first = administrators.0.contains(account).then_some(Role::Administrator);
    Ok(rows.iter().filter_map(|(role,)| role.parse().ok()).chain(first).collect())
}

/// Everyone who holds a role, those of the settings first.
///
/// # Errors
/// Where the database fails.
pub async fn all(database: &Database, administrators: &Administrators) -> Result<Vec<Holding>, StoreError> {
    let rows: Vec<(String, String, String, String)> = on!(database, pool =>
        sqlx::query_as("SELECT id, platform, account, role FROM roles ORDER BY role, id").fetch_all(pool).await?
    );
    let stored = rows.into_iter().filter_map(|(id, platform, account, role)| {
        Some(Holding { id: Some(id), account: Account { platform, account }, role: role.parse().ok()? })
    });
    let first = administrators.0.iter().map(|account| Holding {
        id: None,
        account: account.clone(),
        role: Role::Administrator,
    });
    Ok(first.chain(stored).collect())
}

/// The accounts that may do this, each once: whom to tell of what only they can settle.
///
/// # Errors
/// Where the database fails.
pub async fn who_may(
    database: &Database,
    administrators: &Administrators,
    act: Act,
) -> Result<Vec<Account>, StoreError> {
    let holdings = all(database, administrators).await?;
    let mut accounts: Vec<Account> =
        holdings.into_iter().filter(|holding| holding.role.allows(act)).map(|holding| holding.account).collect();
    accounts.sort();
    accounts.dedup();
    Ok(accounts)
}

/// Gives the account the role; one that it has stays as it is.
pub(super) async fn grant(
    connection: impl Into<Connection<'_>>,
    account: &Account,
    role: Role,
    now: Timestamp,
) -> Result<(), StoreError> {
    const GRANT: &str = "
        INSERT INTO roles (id, platform, account, role, granted_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (platform, account, role) DO NOTHING";
    within!(connection.into(), connection => {
        sqlx::query(GRANT)
            .bind(Uuid::now_v7().to_string())
            .bind(&account.platform)
            .bind(&account.account)
            .bind(role.to_string())
            .bind(now.as_millisecond())
            .execute(connection)
            .await?;
    });
    Ok(())
}

/// Takes a role back, at once; tells whose it was, `None` where nobody held it any more. The caller has made sure that the
/// actor may.
///
/// # Errors
/// Where the database fails.
pub async fn revoke(
    database: &Database,
    actor: &Actor,
    id: &str,
    now: Timestamp,
) -> Result<Option<Holding>, StoreError> {
    let revoked = transaction!(database, tx => async {
        let row: Option<(String, String, String)> =
            sqlx::query_as("DELETE FROM roles WHERE id = $1 RETURNING platform, account, role")
                .bind(id)
                .fetch_optional(&mut *tx)
                .await?;
        let held = row.and_then(|(platform, account, role)| {
            Some(Holding { id: None, account: Account { platform, account }, role: role.parse().ok()? })
        });
        if let Some(held) = &held {
            let object = format!("{} {}", held.role, held.account);
            audit::record(&mut *tx, actor, Act::Revoke(held.role), &object, now).await?;
        }
        Ok::<_, StoreError>(held)
    }.await);
    Ok(revoked)
}

/// The role with this identifier.
///
/// # Errors
/// Where the database fails.
pub async fn holding(database: &Database, id: &str) -> Result<Option<Holding>, StoreError> {
    Ok(all(database, &Administrators::default()).await?.into_iter().find(|held| held.id.as_deref() == Some(id)))
}
