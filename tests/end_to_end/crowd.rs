//! Many people who want a project's news, on either engine, and an announcement to all of them.

use std::collections::HashSet;
use std::process::Output;

use bot_core::clock::FixedClock;
use bot_core::store::Database;
use bot_core::{notification, on};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use uuid::Uuid;

use crate::program::{EXAMPLE, Program};

const CODE: &str = "23-IP-10-GE-WSP-A";

/// Where the program keeps what it knows, and who is known there: people 1 to `count` with accounts of the same numbers.
pub(crate) struct Crowd {
    pub(crate) url: String,
    pub(crate) count: i64,
    database: Database,
    /// The server, and the name of the database there.
    server: Option<(String, String)>,
}

impl Crowd {
    /// In the folder of the program.
    pub(crate) async fn on_sqlite(program: &Program, platform: &str, count: i64) -> Self {
        let url = format!("sqlite://{}", program.folder().join("usher.db").display());
        Self::settle(url, None, platform, count).await
    }

    /// On the server that `USHER_TEST_POSTGRES_URL` names; `None` where none answers.
    #[allow(clippy::disallowed_methods, reason = "tests have settings of their own")]
    pub(crate) async fn on_postgres(platform: &str, count: i64) -> Option<Self> {
        let server = std::env::var("USHER_TEST_POSTGRES_URL");
        let server = server.unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432".to_owned());
        let must_run = std::env::var("CI").is_ok_and(|value| value == "true");
        let mut connection = match PgConnection::connect(&server).await {
            Err(_) if !must_run => return None,
            answers => answers.unwrap(),
        };
        let name = format!("usher_crowd_{}", Uuid::now_v7().simple());
        connection.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
        let url = format!("{}/{name}", server.trim_end_matches('/'));
        Some(Self::settle(url, Some((server, name)), platform, count).await)
    }

    async fn settle(url: String, server: Option<(String, String)>, platform: &str, count: i64) -> Self {
        // The private channels of the double of Discord have other numbers than the people.
        let first_chat = if platform == "discord" { 1_000_000 } else { 0 };
        let statements = [
            "INSERT INTO people (id, created_at) SELECT 'p' || n, 0 FROM numbers".to_owned(),
            format!(
                "INSERT INTO accounts (platform, account, person) SELECT '{platform}', CAST(n AS TEXT), 'p' || n FROM numbers"
            ),
            format!(
                "INSERT INTO private_chats (platform, account, chat, used_at)
                SELECT '{platform}', CAST(n AS TEXT), CAST({first_chat} + n AS TEXT), 1 FROM numbers"
            ),
            format!(
                "INSERT INTO subscriptions (person, topic, project, wanted, changed_at)
                SELECT 'p' || n, 'news', '{CODE}', TRUE, 0 FROM numbers"
            ),
        ];
        let database = Database::open(&url).await.unwrap();
        let clock = FixedClock::new(Timestamp::UNIX_EPOCH);
        notification::import(&database, &clock, "example.txt", EXAMPLE.as_bytes()).await.unwrap();
        for statement in statements {
            let numbers = format!("SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {count}");
            let statement = AssertSqlSafe(format!("WITH RECURSIVE numbers (n) AS ({numbers}) {statement}"));
            on!(&database, pool => sqlx::query(statement).execute(pool).await.map(drop).unwrap());
        }
        Self { url, count, database, server }
    }

    /// Announces something to all of them.
    pub(crate) fn announce(&self, program: &Program, environment: &[(&str, &str)]) {
        let text = format!("title = 'Hotel'\nproject = '{CODE}'\nurgent = true\n[text]\nen = 'The hotel is near.'\n");
        let file = program.file("hotel.toml", text);
        let mut command = program.command(&["announce", &file, "--yes"]);
        command.env("USHER_DATABASE_URL", &self.url).envs(environment.iter().copied());
        let Output { status, stderr, .. } = command.output().unwrap();
        assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    }

    /// How many deliveries stand so.
    pub(crate) async fn of(&self, state: &str) -> i64 {
        const COUNT: &str = "SELECT COUNT(*) FROM deliveries WHERE cause LIKE 'announcement:%' AND state = $1";
        let row: (i64,) = on!(&self.database, pool =>
            sqlx::query_as(COUNT).bind(state).fetch_one(pool).await.unwrap());
        row.0
    }

    /// The chats whose delivery is recorded as delivered.
    pub(crate) async fn recorded(&self) -> HashSet<i64> {
        const DELIVERED: &str = "SELECT chat FROM deliveries WHERE state = 'delivered' AND cause LIKE 'announcement:%'";
        let rows: Vec<(String,)> =
            on!(&self.database, pool => sqlx::query_as(DELIVERED).fetch_all(pool).await.unwrap());
        rows.into_iter().map(|(chat,)| chat.parse().unwrap()).collect()
    }

    /// Waits until nothing is left to be sent.
    pub(crate) async fn until_done(&self, patience: std::time::Duration) {
        let deadline = std::time::Instant::now() + patience;
        while self.of("waiting").await > 0 {
            assert!(std::time::Instant::now() < deadline, "{} are left", self.of("waiting").await);
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
    }

    /// Takes it away.
    pub(crate) async fn leave(self) {
        self.database.close().await;
        if let Some((server, name)) = self.server {
            let mut connection = PgConnection::connect(&server).await.unwrap();
            connection.execute(AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"))).await.unwrap();
        }
    }
}

/// Kills and recipients of a broadcast that is killed: 3 and 150, or as `USHER_TEST_KILLS=20x2000` says.
#[allow(clippy::disallowed_methods, reason = "tests have settings of their own")]
pub(crate) fn kills() -> (usize, i64) {
    let asked = std::env::var("USHER_TEST_KILLS").unwrap_or_else(|_| "3x150".to_owned());
    let (kills, people) = asked.split_once('x').unwrap();
    (kills.parse().unwrap(), people.parse().unwrap())
}

/// After how many sends each kill comes: at moments that a seed scatters over the broadcast.
pub(crate) fn moments(kills: usize, people: i64) -> Vec<usize> {
    let mut seed = 0x2545_f491_u64;
    let slice = usize::try_from(people).unwrap() / (kills + 1);
    let moments = (0..kills).map(|kill| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        kill * slice + slice / 2 + usize::try_from(seed >> 33).unwrap() % slice.max(1)
    });
    moments.collect()
}
