//! A connection inside somebody's transaction: what one feature writes within another's.

use sqlx::{PgConnection, SqliteConnection};

/// A borrowed connection of either engine, such as the one inside [`transaction!`](crate::transaction): made from `&mut *tx`.
#[derive(Debug)]
pub enum Connection<'c> {
    /// Of the embedded engine.
    Sqlite(&'c mut SqliteConnection),
    /// Of the server.
    Postgres(&'c mut PgConnection),
}

impl<'c> From<&'c mut SqliteConnection> for Connection<'c> {
    fn from(connection: &'c mut SqliteConnection) -> Self {
        Self::Sqlite(connection)
    }
}

impl<'c> From<&'c mut PgConnection> for Connection<'c> {
    fn from(connection: &'c mut PgConnection) -> Self {
        Self::Postgres(connection)
    }
}

impl Connection<'_> {
    /// The same connection for a shorter time, so that it can be handed on more than once.
    pub fn again(&mut self) -> Connection<'_> {
        match self {
            Self::Sqlite(connection) => Connection::Sqlite(connection),
            Self::Postgres(connection) => Connection::Postgres(connection),
        }
    }
}

/// Evaluates one body against a [`Connection`] of whichever engine it is:
/// `within!(connection, c => sqlx::query(...).execute(&mut *c).await)`.
#[macro_export]
macro_rules! within {
    ($connection:expr, $inner:ident => $body:expr) => {
        match $connection {
            $crate::store::Connection::Sqlite($inner) => $body,
            $crate::store::Connection::Postgres($inner) => $body,
        }
    };
}
