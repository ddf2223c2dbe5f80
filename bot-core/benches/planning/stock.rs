//! Projects, sessions and people who want to be reminded.

use bot_core::clock::FixedClock;
use bot_core::notification;
use bot_core::store::Database;
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

pub(crate) const PROJECTS: usize = 1_000;
pub(crate) const SESSIONS: usize = 20_000;
const EXAMPLE: &str = "23-IP-10-GE-WSP-A";

/// The n-th project.
pub(crate) fn code(number: usize) -> String {
    format!("23-IP-{:02}-GE-WSP-{}", number % 100, char::from(b'A' + u8::try_from(number / 100).unwrap()))
}

/// Notifications of all projects, twenty sessions each on five days of August, and so many wishes of as many people from
/// 21 economies: four of five of all of a project, the rest with a lead time of their own.
pub(crate) async fn fill(database: &Database, wishes: usize) {
    let clock = FixedClock::new(Timestamp::UNIX_EPOCH);
    for number in 0..PROJECTS {
        let text = notification::example().replace(EXAMPLE, &code(number)).replace("2023", "2026");
        notification::import(database, &clock, "example", text.as_bytes()).await.unwrap();
    }
    let first: Timestamp = "2026-08-10T23:00:00Z".parse().unwrap();
    let project = |number: &str| {
        let (digits, letter) =
            (format!("SUBSTR(CAST(100 + {number} % 100 AS TEXT), 2, 2)"), format!("{number} / 100 + 1"));
        format!("'23-IP-' || {digits} || '-GE-WSP-' || SUBSTR('ABCDEFGHIJ', {letter}, 1)")
    };
    let sessions = format!(
        "INSERT INTO sessions (project, id, title, starts, ends, zone, room, day, sequence, cancelled)
            SELECT {}, 'session ' || (n % 20), 'Session ' || n, {first} + (n % 20 / 4) * 86400000 + (n % 4) * 7200000
                + (n / 20 % 48) * 900000, {first} + (n % 20 / 4) * 86400000 + (n % 4 + 1) * 7200000 + (n / 20 % 48) * 900000,
                'Asia/Jakarta', 'Hall A', n % 20 / 4 + 1, 0, n < 0 FROM numbers",
        project("(n / 20)"),
        first = first.as_millisecond(),
    );
    let economies = "SUBSTR('BDKHTWFJHKINIDIRJPKRLAMYMNNPPKPHSGLKTHTRVN', 2 * (n % 21) + 1, 2)";
    let languages = "SUBSTR('bnkmjaenhiidfakolosi', 2 * (n % 10) + 1, 2)";
    let wished = format!(
        "INSERT INTO reminders (id, person, locale, project, topic, lead, created_at, due_at)
            SELECT 'w' || n, 'p' || n, {languages}, {}, 'project', CASE WHEN n % 5 = 0 THEN 30 + n % 3 * 30 END, 0, 0 FROM numbers",
        project("(n % 1000)")
    );
    number(database, SESSIONS, &sessions).await;
    let people = format!("INSERT INTO people (id, economy, created_at) SELECT 'p' || n, {economies}, 0 FROM numbers");
    number(database, wishes, &people).await;
    number(database, wishes, &wished).await;
    if let Database::Postgres(pool) = database {
        sqlx::query("ANALYZE").execute(pool).await.unwrap();
    }
}

/// Runs a statement that selects from `numbers`, those from 0 on.
pub(crate) async fn number(database: &Database, count: usize, statement: &str) {
    let statement = format!(
        "WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < {count}) {statement}"
    );
    bot_core::on!(database, pool => sqlx::query(AssertSqlSafe(statement)).execute(pool).await.map(drop).unwrap());
}
