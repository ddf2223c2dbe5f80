//! The database: connection, migrations, and the few places where the two engines differ.
//!
//! SQL stands beside its feature and is written once; [`on!`](crate::on) type-checks it against either engine, and
//! [`transaction!`](crate::transaction) does so inside a writing transaction. Times are epoch milliseconds in
//! BIGINT, identifiers are made here and ordered by time.

mod migrations;

use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};

/// An open database of either engine.
#[derive(Clone, Debug)]
pub enum Database {
    /// The embedded engine, the default.
    Sqlite(SqlitePool),
    /// For several processes.
    Postgres(PgPool),
}

/// Why the database could not be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address names no engine we know.
    #[error("USHER_DATABASE_URL must begin with sqlite:// or postgres://")]
    UnknownEngine,
    /// The engine refused or failed.
    #[error("database: {0}")]
    Engine(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("database schema: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A stored value does not read back.
    #[error("stored {what} does not read back: {why}")]
    Corrupt {
        /// What was read.
        what: &'static str,
        /// What is wrong with it.
        why: String,
    },
}

/// How long a statement waits for another writer.
const BUSY: Duration = Duration::from_secs(10);

impl Database {
    /// Opens the database at `url` (`sqlite://PATH`, `sqlite::memory:`, `postgres://...`), creates it where the
    /// engine is embedded, and brings its schema up to date.
    ///
    /// # Errors
    /// [`StoreError`] where the address is unknown, the engine cannot be reached, or a migration fails.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        Self::open_with(url, SqliteSynchronous::Full).await
    }

    /// The same for what need not survive a loss of power, such as the conversation of a pipe: the embedded engine
    /// answers without waiting for the disk. The database itself is as safe.
    ///
    /// # Errors
    /// As [`Database::open`].
    pub async fn open_relaxed(url: &str) -> Result<Self, StoreError> {
        Self::open_with(url, SqliteSynchronous::Normal).await
    }

    async fn open_with(url: &str, synchronous: SqliteSynchronous) -> Result<Self, StoreError> {
        let database = match url.split(':').next() {
            Some("sqlite") => Self::open_sqlite(url, synchronous).await?,
            Some("postgres" | "postgresql") => {
                Self::Postgres(PgPoolOptions::new().max_connections(8).connect(url).await?)
            }
            _ => return Err(StoreError::UnknownEngine),
        };
        migrations::run(&database).await?;
        Ok(database)
    }

    async fn open_sqlite(url: &str, synchronous: SqliteSynchronous) -> Result<Self, StoreError> {
        let in_memory = url.contains(":memory:");
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
            .busy_timeout(BUSY)
            .foreign_keys(true)
            .pragma("secure_delete", "ON");
        // A database in memory belongs to its connection: a second one would see another, empty one.
        let pool = SqlitePoolOptions::new().max_connections(if in_memory { 1 } else { 4 });
        let pool = if in_memory { pool.idle_timeout(None).max_lifetime(None) } else { pool };
        Ok(Self::Sqlite(pool.connect_with(options).await?))
    }

    /// Whether the engine answers.
    ///
    /// # Errors
    /// Where it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        crate::on!(self, pool => sqlx::query("SELECT 1").execute(pool).await.map(|_| ())?);
        Ok(())
    }

    /// Closes all connections after their statements have ended.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Evaluates one body against the pool of whichever engine is open: `on!(database, pool => query(...).execute(pool).await)`.
#[macro_export]
macro_rules! on {
    ($database:expr, $pool:ident => $body:expr) => {
        match $database {
            $crate::store::Database::Sqlite($pool) => $body,
            $crate::store::Database::Postgres($pool) => $body,
        }
    };
}

/// Evaluates one body inside a writing transaction and commits what it did; the body ends in a `Result`, and an
/// error, also by `?`, rolls everything back. On SQLite the transaction is IMMEDIATE: a deferred one that reads before it
/// writes fails as soon as another writer comes between.
#[macro_export]
macro_rules! transaction {
    ($database:expr, $transaction:ident => $body:expr) => {
        match $database {
            $crate::store::Database::Sqlite(pool) => {
                let mut $transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
                let outcome = $body?;
                $transaction.commit().await?;
                outcome
            }
            $crate::store::Database::Postgres(pool) => {
                let mut $transaction = pool.begin().await?;
                let outcome = $body?;
                $transaction.commit().await?;
                outcome
            }
        }
    };
}
