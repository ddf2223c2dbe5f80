//! Writes reminders into the ledger, a little ahead of the moment they are due.

use std::collections::HashMap;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use super::notice::{self, Notice};
use super::reminders::{self, Due, Facts, Reader, Subject, Topic};
use super::requests::{Stored, recipient};
use super::store::moment;
use super::{Quiet, Session, store};
use crate::clock::SharedClock;
use crate::delivery::{self, Delivery, Priority, Recipient};
use crate::notification::{self, Shelf, Shelved};
use crate::store::{Database, StoreError};
use crate::{on, transaction};

/// Wishes that are looked at in one step: bounds its time and memory.
const STEP: i64 = 250;
/// Reminders are in the ledger so long before they are due, longer than sending may begin early.
const AHEAD: SignedDuration = SignedDuration::from_mins(35);
/// What became due so long ago while a wish was worked out anew is not lost.
const GRACE: SignedDuration = SignedDuration::from_mins(10);
/// Between two looks where nothing is waiting.
const PAUSE: Duration = Duration::from_secs(5);

/// What a step came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// Wishes that were looked at.
    pub looked_at: usize,
    /// Reminders that went into the ledger.
    pub planned: usize,
    /// Reminders that would have come too late to help.
    pub dropped: usize,
}

/// Works out what is due.
#[derive(Debug, Default)]
pub struct Planner {
    quiet: Quiet,
    rate: u32,
    shelf: Shelf,
}

/// A wish that may be due.
struct Row {
    id: String,
    to: Recipient,
    locale: String,
    project: String,
    topic: Topic,
    lead: Option<i64>,
    due: i64,
    reader: Reader,
}

impl Planner {
    /// A planner that heeds `quiet`, for a platform that takes `rate` messages a second.
    #[must_use]
    pub fn new(quiet: Quiet, rate: u32) -> Self {
        Self { quiet, rate, shelf: Shelf::default() }
    }

    /// Plans until `stop`. A failing database is logged, and looked at again later.
    pub async fn run(self, database: Database, clock: SharedClock, stop: CancellationToken) {
        loop {
            let pause = match self.step(&database, clock.now()).await {
                Ok(planned) => {
                    if planned.dropped > 0 {
                        tracing::warn!(dropped = planned.dropped, "reminders came too late to help");
                    }
                    if planned.looked_at > 0 { Duration::ZERO } else { PAUSE }
                }
                Err(error) => {
                    tracing::error!(%error, "reminders could not be planned");
                    PAUSE
                }
            };
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Looks at the wishes that come next, and writes what is due soon into the ledger.
    ///
    /// # Errors
    /// Where the database fails; nothing of the step is stored then.
    pub async fn step(&self, database: &Database, now: Timestamp) -> Result<Planned, StoreError> {
        renew_after_changes(database).await?;
        let horizon = now.saturating_add(AHEAD).unwrap_or(now);
        let rows = rows(database, horizon).await?;
        let projects = self.shelf.current(database).await?;
        let mut sessions: HashMap<String, Vec<Session>> = HashMap::new();
        let mut recipients: HashMap<(String, i64), u64> = HashMap::new();
        let mut planned = Planned { looked_at: rows.len(), ..Planned::default() };
        let (mut deliveries, mut next) = (Vec::new(), Vec::new());
        for row in &rows {
            if !sessions.contains_key(&row.project) {
                sessions.insert(row.project.clone(), store::sessions(database, &row.project).await?);
            }
            let known = sessions.get(&row.project).map(Vec::as_slice).unwrap_or_default();
            let all = self.all(row, &projects, known);
            let since = if row.due == 0 { now.saturating_sub(GRACE).unwrap_or(now) } else { moment(row.due)? };
            for due in all.iter().filter(|due| since <= due.due && due.due <= horizon) {
                if due.at <= now || is_overtaken(due, &all, now, horizon) {
                    planned.dropped += 1;
                    continue;
                }
                let together = together(database, &mut recipients, row, due).await?;
                deliveries.push(delivery(row, due, reminders::begin(due, together, self.rate)));
            }
            next.push((row.id.clone(), all.iter().find(|due| due.due > horizon).map(|due| due.due.as_millisecond())));
        }
        planned.planned = deliveries.len();
        write(database, &deliveries, &next).await?;
        Ok(planned)
    }

    fn all(&self, row: &Row, projects: &Shelved, sessions: &[Session]) -> Vec<Due> {
        let project = projects.in_force().iter().find(|project| project.code == row.project);
        let facts = project.map(|project| Facts { project, sessions });
        facts.map(|facts| reminders::all(facts, &row.topic, row.lead, &row.reader, &self.quiet)).unwrap_or_default()
    }
}

/// Whether it is late, and another reminder of the same comes anyway.
fn is_overtaken(late: &Due, all: &[Due], now: Timestamp, horizon: Timestamp) -> bool {
    let again = |other: &Due| other.subject == late.subject && late.due < other.due && other.due <= horizon;
    late.due < now && all.iter().any(again)
}

/// How many are reminded at the same moment of the same project.
async fn together(
    database: &Database,
    known: &mut HashMap<(String, i64), u64>,
    row: &Row,
    due: &Due,
) -> Result<u64, StoreError> {
    const COUNT: &str = "SELECT COUNT(*) FROM reminders WHERE project = $1 AND due_at = $2";
    let at = due.due.as_millisecond();
    if let Some(count) = known.get(&(row.project.clone(), at)) {
        return Ok(*count);
    }
    let (count,): (i64,) =
        on!(database, pool => sqlx::query_as(COUNT).bind(&row.project).bind(at).fetch_one(pool).await?);
    known.insert((row.project.clone(), at), count.unsigned_abs());
    Ok(count.unsigned_abs())
}

/// When the notifications have changed, everything is worked out anew.
async fn renew_after_changes(database: &Database) -> Result<(), StoreError> {
    let counter = notification::change_counter(database).await?;
    transaction!(database, tx => async {
        let noted = sqlx::query("UPDATE change_counters SET value = $1 WHERE name = 'reminders' AND value <> $1")
            .bind(counter)
            .execute(&mut *tx)
            .await?;
        if noted.rows_affected() > 0 {
            sqlx::query("UPDATE reminders SET due_at = 0").execute(&mut *tx).await?;
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}

type Text = Option<String>;
type Read = (String, Text, String, String, String, String, String, String, Option<i64>, i64, Text, Text);

async fn rows(database: &Database, horizon: Timestamp) -> Result<Vec<Row>, StoreError> {
    const SELECT: &str = "
        SELECT r.id, r.person, r.platform, r.chat, r.thread, COALESCE(p.locale, r.locale), r.project, r.topic, r.lead,
            r.due_at, p.zone, p.economy
        FROM reminders r LEFT JOIN people p ON p.id = r.person
        WHERE r.due_at IS NOT NULL AND r.due_at <= $1 ORDER BY r.due_at LIMIT $2";
    let rows: Vec<Read> = on!(database, pool =>
        sqlx::query_as(SELECT).bind(horizon.as_millisecond()).bind(STEP).fetch_all(pool).await?);
    Ok(rows.into_iter().map(row).collect())
}

fn row(read: Read) -> Row {
    let (id, person, platform, chat, thread, locale, project, topic, lead, due, zone, economy) = read;
    let stored: Stored = (person, platform, chat, thread);
    let reader = notice::reader(zone.as_deref(), economy.as_deref());
    Row { id, to: recipient(stored), locale, project, topic: Topic::of(&topic), lead, due, reader }
}

fn delivery(row: &Row, due: &Due, begin: Timestamp) -> Delivery {
    let subject = match &due.subject {
        Subject::Closing => "closing".to_owned(),
        Subject::Preparation => "preparation".to_owned(),
        Subject::Session { id } => id.clone(),
        Subject::FollowUp => "follow-up".to_owned(),
    };
    let to = notice::recipient_key(&row.to);
    let notice = Notice::Reminder {
        project: row.project.clone(),
        subject: due.subject.clone(),
        at: due.at,
        due: due.due,
        lead: due.lead,
    };
    Delivery {
        key: format!("reminder:{}:{subject}:{}:{}:{to}", row.project, due.at.as_millisecond(), due.lead),
        to: row.to.clone(),
        content: notice.content(&row.locale),
        priority: if due.lead < 60 { Priority::Urgent } else { Priority::Service },
        due: begin,
        expires: Some(due.at),
        cause: format!("reminder:{}:{subject}", row.project),
    }
}

async fn write(database: &Database, deliveries: &[Delivery], next: &[(String, Option<i64>)]) -> Result<(), StoreError> {
    if next.is_empty() {
        return Ok(());
    }
    transaction!(database, tx => async {
        if !deliveries.is_empty() {
            delivery::enqueue(&mut *tx, deliveries).await?;
        }
        for (id, due) in next {
            sqlx::query("UPDATE reminders SET due_at = $1 WHERE id = $2").bind(due).bind(id).execute(&mut *tx).await?;
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}
