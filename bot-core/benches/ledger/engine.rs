//! Where the ledgers of a benchmark stand: a folder or a database of their own, taken away again.

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tempfile::TempDir;
use uuid::Uuid;

/// A database engine.
pub(crate) enum Engine {
    Sqlite,
    /// The server's address.
    Postgres(String),
}

/// An empty database.
pub(crate) struct Place {
    pub(crate) url: String,
    _folder: Option<TempDir>,
    /// The server, and the name of the database there.
    server: Option<(String, String)>,
}

impl Engine {
    /// Those that answer.
    pub(crate) async fn all(server: &str) -> Vec<Self> {
        let answers = PgConnection::connect(server).await.is_ok();
        let postgres = answers.then(|| Self::Postgres(server.to_owned()));
        std::iter::once(Self::Sqlite).chain(postgres).collect()
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    /// A new place.
    pub(crate) async fn place(&self) -> Place {
        match self {
            Self::Sqlite => {
                let folder = TempDir::new().unwrap();
                let url = format!("sqlite://{}", folder.path().join("usher.db").display());
                Place { url, _folder: Some(folder), server: None }
            }
            Self::Postgres(server) => {
                let name = format!("usher_bench_{}", Uuid::now_v7().simple());
                let mut connection = PgConnection::connect(server).await.unwrap();
                connection.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
                let url = format!("{}/{name}", server.trim_end_matches('/'));
                Place { url, _folder: None, server: Some((server.clone(), name)) }
            }
        }
    }
}

impl Place {
    /// Takes it away.
    pub(crate) async fn remove(self) {
        if let Some((server, name)) = self.server {
            let mut connection = PgConnection::connect(&server).await.unwrap();
            connection.execute(AssertSqlSafe(format!("DROP DATABASE {name}"))).await.unwrap();
        }
    }
}
