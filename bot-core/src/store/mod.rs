//! The database: connection, migrations, and the few places where the two engines differ.
//!
//! SQL stands beside its feature and is written once; [`on!`](crate::on) type-checks it against either engine, and
//! [`transaction!`](crate::transaction) does so inside a writing transaction. Times are epoch milliseconds in
//! BIGINT, identifiers are made here and ordered by time.

mod connection;
mod gather;
mod migrations;

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};
use tokio::sync::{Semaphore, SemaphorePermit};

pub use connection::Connection;
pub(crate) use gather::{Gather, MOST, padded};

/// An open database of either engine.
#[derive(Clone, Debug)]
pub enum Database {
    /// The embedded engine, the default.
    Sqlite(Embedded),
    /// For several processes.
    Postgres(PgPool),
}

/// The connections of the embedded engine. It takes one writer at a time, and others poll for their turn: what writes
/// often has a connection to itself and waits in order.
#[derive(Clone, Debug)]
pub struct Embedded {
    /// For single statements.
    pub pool: SqlitePool,
    /// The one connection for transactions.
    pub writer: SqlitePool,
    swift: SqlitePool,
    line: Arc<Semaphore>,
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
    /// The machine gave no randomness for a secret.
    #[error("no randomness: {0}")]
    Secret(String),
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
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
            .busy_timeout(BUSY)
            .foreign_keys(true)
            .pragma("secure_delete", "ON");
        // A connection to a local file does not go stale.
        let pool = |connections| SqlitePoolOptions::new().max_connections(connections).test_before_acquire(false);
        let line = Arc::new(Semaphore::new(1));
        if url.contains(":memory:") {
            // A database in memory belongs to its connection: a second one would see another, empty one.
            let pool = pool(1).idle_timeout(None).max_lifetime(None).connect_with(options).await?;
            return Ok(Self::Sqlite(Embedded { pool: pool.clone(), writer: pool.clone(), swift: pool, line }));
        }
        let swift = pool(1).connect_lazy_with(options.clone().synchronous(SqliteSynchronous::Normal));
        let writer = pool(1).connect_lazy_with(options.clone());
        Ok(Self::Sqlite(Embedded { pool: pool(4).connect_with(options).await?, writer, swift, line }))
    }

    /// The same database for what is written often: the embedded engine does not wait for the disk then. Such a write survives
    /// the end of the program, however sudden, and a loss of power as soon as [`Database::sync`] has returned.
    #[must_use]
    pub fn swift(&self) -> Self {
        match self {
            Self::Sqlite(Embedded { swift, line, .. }) => {
                let (swift, line) = (swift.clone(), Arc::clone(line));
                Self::Sqlite(Embedded { pool: swift.clone(), writer: swift.clone(), swift, line })
            }
            Self::Postgres(pool) => Self::Postgres(pool.clone()),
        }
    }

    /// The way to [`Database::swift`] for the many: they wait here, one behind the other, so that the few who write for
    /// all of them do not wait behind each. To be held while writing.
    pub async fn line(&self) -> Option<SemaphorePermit<'_>> {
        match self {
            // The semaphore is never closed.
            Self::Sqlite(Embedded { line, .. }) => line.acquire().await.ok(),
            Self::Postgres(_) => None,
        }
    }

    /// Waits until everything written so far is safe from a loss of power; writers go on meanwhile.
    ///
    /// # Errors
    /// Where the engine fails.
    pub async fn sync(&self) -> Result<(), StoreError> {
        if let Self::Sqlite(Embedded { pool, .. }) = self {
            sqlx::query("PRAGMA wal_checkpoint(PASSIVE)").execute(pool).await?;
        }
        Ok(())
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
            Self::Sqlite(Embedded { pool, writer, swift, .. }) => {
                swift.close().await;
                writer.close().await;
                pool.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Evaluates one body against the pool of whichever engine is open: `on!(database, pool => query(...).execute(pool).await)`.
#[macro_export]
macro_rules! on {
    ($database:expr, $pool:ident => $body:expr) => {
        match $database {
            $crate::store::Database::Sqlite($crate::store::Embedded { pool: $pool, .. }) => $body,
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
            $crate::store::Database::Sqlite($crate::store::Embedded { writer, .. }) => {
                let mut $transaction = writer.begin_with("BEGIN IMMEDIATE").await?;
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
