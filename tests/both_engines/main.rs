//! One suite for both database engines: every case runs on SQLite, and on PostgreSQL where a server answers.
//!
//! `USHER_TEST_POSTGRES_URL` names the server (default `postgres://postgres@127.0.0.1:5432`). Where none answers, the
//! PostgreSQL cases are listed as ignored with the reason; with `CI=true` they must run.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails where something is missing")]

mod announcements;
mod channels;
mod connection;
mod delivery;
mod email;
mod intake;
mod listings;
mod matrix;
mod nominations;
mod notification;
mod people;
mod reminders;
mod review;
mod roles;
mod schedule;
mod supplements;

use std::future::Future;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;

use bot_core::store::Database;
use libtest_mimic::{Arguments, Failed, Trial};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use uuid::Uuid;

type Run = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A case: its name and what it does with a fresh, migrated database.
pub(crate) struct Case {
    name: &'static str,
    run: fn(Database) -> Run,
}

/// Lists functions `async fn(Database)` as cases.
#[macro_export]
macro_rules! cases {
    ($($name:ident),+ $(,)?) => {
        vec![$($crate::Case { name: stringify!($name), run: |database| Box::pin($name(database)) }),+]
    };
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let runtime = Arc::new(Runtime::new().expect("a runtime"));
    let server = Server::find(&runtime);
    let mut trials = Vec::new();
    let features = [
        announcements::cases(),
        channels::cases(),
        connection::cases(),
        delivery::cases(),
        email::cases(),
        people::cases(),
        intake::cases(),
        listings::cases(),
        matrix::cases(),
        nominations::cases(),
        notification::cases(),
        roles::cases(),
        review::cases(),
        reminders::cases(),
        schedule::cases(),
        supplements::cases(),
    ];
    for case in features.into_iter().flatten() {
        trials.push(on_sqlite(&runtime, &case));
        trials.push(on_postgres(&runtime, &case, &server));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn on_sqlite(runtime: &Arc<Runtime>, case: &Case) -> Trial {
    let (runtime, run) = (Arc::clone(runtime), case.run);
    Trial::test(format!("sqlite::{}", case.name), move || {
        let folder = TempDir::new()?;
        let url = format!("sqlite://{}", folder.path().join("usher.db").display());
        runtime.block_on(async {
            let database = Database::open(&url).await?;
            run(database.clone()).await;
            database.close().await;
            Ok::<(), Failed>(())
        })
    })
}

fn on_postgres(runtime: &Arc<Runtime>, case: &Case, server: &Server) -> Trial {
    let (runtime, run, url) = (Arc::clone(runtime), case.run, server.url.clone());
    let trial = Trial::test(format!("postgres::{}", case.name), move || {
        runtime.block_on(async {
            let name = format!("usher_test_{}", Uuid::now_v7().simple());
            let mut server = PgConnection::connect(&url).await?;
            server.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await?;
            let database = Database::open(&format!("{}/{name}", url.trim_end_matches('/'))).await?;
            run(database.clone()).await;
            database.close().await;
            server.execute(AssertSqlSafe(format!("DROP DATABASE {name}"))).await?;
            Ok::<(), Failed>(())
        })
    });
    match &server.missing {
        Some(reason) => trial.with_kind(reason.clone()).with_ignored_flag(true),
        None => trial,
    }
}

/// The PostgreSQL server of the tests.
struct Server {
    url: String,
    missing: Option<String>,
}

impl Server {
    #[allow(clippy::disallowed_methods, reason = "tests have no settings file")]
    fn find(runtime: &Runtime) -> Self {
        let url = std::env::var("USHER_TEST_POSTGRES_URL");
        let url = url.unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432".to_owned());
        let must_run = std::env::var("CI").is_ok_and(|value| value == "true");
        let answers = runtime.block_on(async { PgConnection::connect(&url).await.is_ok() });
        let missing = (!answers && !must_run).then(|| "no PostgreSQL answers at USHER_TEST_POSTGRES_URL".to_owned());
        Self { url, missing }
    }
}
