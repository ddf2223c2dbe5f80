//! What one feature writes inside another's transaction stands or falls with it.

use bot_core::store::{Connection, Database, StoreError};
use bot_core::{on, transaction, within};

use crate::{Case, cases};

const MARK: &str = "INSERT INTO change_counters (name, value) VALUES ('borrowed', 1)";

pub(crate) fn cases() -> Vec<Case> {
    cases![a_borrowed_connection_writes_within_its_transaction]
}

async fn mark(connection: Connection<'_>) -> Result<(), sqlx::Error> {
    within!(connection, inner => sqlx::query(MARK).execute(inner).await.map(|_| ()))
}

async fn marks(database: &Database) -> i64 {
    const COUNT: &str = "SELECT COUNT(*) FROM change_counters WHERE name = 'borrowed'";
    let (marks,): (i64,) = on!(database, pool => sqlx::query_as(COUNT).fetch_one(pool).await.unwrap());
    marks
}

async fn write(database: &Database, fails: bool) -> Result<(), StoreError> {
    transaction!(database, tx => {
        mark(Connection::from(&mut *tx)).await?;
        if fails { Err(sqlx::Error::RowNotFound) } else { Ok(()) }
    });
    Ok(())
}

async fn a_borrowed_connection_writes_within_its_transaction(database: Database) {
    assert!(write(&database, true).await.is_err());
    assert_eq!(marks(&database).await, 0);
    write(&database, false).await.unwrap();
    assert_eq!(marks(&database).await, 1);
}
