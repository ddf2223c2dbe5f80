//! Writes reminders into the ledger, a little ahead of the moment they are due.

mod fallback;
mod renewal;
mod wishes;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use self::wishes::{Crowd, Next, Wish};
use super::notice::{self, Notice};
use super::officers::{self, Officer};
use super::reminders::{self, Due, Facts, Topic};
use super::store::moment;
use super::{Quiet, Session, store};
use crate::announcements::Channels;
use crate::clock::SharedClock;
use crate::delivery::{self, Delivery, Priority};
use crate::economy::Economy;
use crate::notification::{self, Notification, Shelf};
use crate::store::{Connection, Database, StoreError};
use crate::transaction;

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
    channels: Channels,
    /// When was looked for what was refused.
    looked: Mutex<Option<Timestamp>>,
}

impl Planner {
    /// A planner that heeds `quiet`, for a platform that takes `rate` messages a second.
    #[must_use]
    pub fn new(quiet: Quiet, rate: u32) -> Self {
        Self { quiet, rate, ..Self::default() }
    }

    /// The same with the channels that the settings name: whom a platform refuses to write to is reminded there.
    #[must_use]
    pub fn with_channels(self, channels: Channels) -> Self {
        Self { channels, ..self }
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
        self.fall_back(database, now).await?;
        let counter = notification::change_counter(database).await?;
        let projects = self.shelf.at(counter, database).await?;
        renewal::after_changes(database, counter, &projects).await?;
        let horizon = now.saturating_add(AHEAD).unwrap_or(now);
        if !wishes::is_any_due(database, horizon).await? {
            return Ok(Planned::default());
        }
        let in_force = projects.in_force().iter().map(|project| (project.code.as_str(), project.as_ref()));
        let step = Step { planner: self, projects: in_force.collect(), now, horizon };
        Ok(transaction!(database, tx => step.take((&mut *tx).into()).await))
    }

    async fn fall_back(&self, database: &Database, now: Timestamp) -> Result<(), StoreError> {
        let looked = || self.looked.lock().unwrap_or_else(PoisonError::into_inner);
        let since = looked().unwrap_or(now).saturating_sub(fallback::LOOK_BACK).unwrap_or(now);
        let posted = fallback::post(database, &self.channels, since, now).await?;
        if posted > 0 {
            tracing::info!(posted, "reminders that were refused in private go to channels");
        }
        *looked() = Some(now);
        Ok(())
    }
}

/// A look at some wishes, of one moment.
struct Step<'a> {
    planner: &'a Planner,
    projects: HashMap<&'a str, &'a Notification>,
    now: Timestamp,
    horizon: Timestamp,
}

impl Step<'_> {
    /// Takes the wishes that come next, enqueues what is due and notes when they come again.
    async fn take(&self, mut connection: Connection<'_>) -> Result<Planned, StoreError> {
        let wishes = wishes::due(connection.again(), self.horizon).await?;
        if wishes.is_empty() {
            return Ok(Planned::default());
        }
        let codes: BTreeSet<&str> = wishes.iter().map(|wish| wish.project.as_str()).collect();
        let sessions = store::sessions_of(connection.again(), &codes).await?;
        let officers = match wishes.iter().any(|wish| wish.topic == Topic::Officers) {
            true => officers::all(connection.again()).await?,
            false => HashMap::new(),
        };
        let Found { due, next, dropped } = self.find(&wishes, &sessions, &officers)?;
        let moments = due.iter().map(|(_, due)| due.due.as_millisecond()).collect();
        let renewed = wishes.iter().filter(|wish| wish.due <= 0).map(|wish| wish.project.as_str()).collect();
        let crowd = Crowd::count(connection.again(), &moments, &renewed).await?;
        let rate = self.planner.rate;
        let deliveries = due
            .iter()
            .map(|(wish, due)| delivery(wish, due, reminders::begin(due, crowd.at(due.due, &wish.project), rate)));
        let deliveries: Vec<Delivery> = deliveries.collect();
        if !deliveries.is_empty() {
            delivery::enqueue(connection.again(), &deliveries).await?;
        }
        wishes::note(connection, &next).await?;
        Ok(Planned { looked_at: wishes.len(), planned: deliveries.len(), dropped })
    }

    fn find<'w>(
        &self,
        wishes: &'w [Wish],
        sessions: &HashMap<String, Vec<Session>>,
        officers: &HashMap<Economy, Vec<Officer>>,
    ) -> Result<Found<'w>, StoreError> {
        let mut found = Found { due: Vec::new(), next: Vec::with_capacity(wishes.len()), dropped: 0 };
        let mut known: HashMap<Alike<'w>, Vec<Due>> = HashMap::new();
        for wish in wishes {
            let all = &*known.entry(Alike::of(wish)).or_insert_with(|| {
                let sessions = sessions.get(&wish.project).map(Vec::as_slice).unwrap_or_default();
                self.all(wish, sessions)
            });
            let since = since(wish, self.now)?;
            for due in all.iter().filter(|due| since <= due.due && due.due <= self.horizon) {
                let readers = self.readers(wish, officers);
                if due.at <= self.now || self.is_overtaken(due, all) {
                    found.dropped += readers.len();
                } else {
                    found.due.extend(readers.into_iter().map(|reader| (reader, due.clone())));
                }
            }
            let next = all.iter().find(|due| due.due > self.horizon).map(|due| due.due.as_millisecond());
            found.next.push((wish.id.clone(), next));
        }
        Ok(found)
    }

    /// Whom a wish is for: the one who made it, or the officers of an economy that takes part.
    fn readers<'w>(&self, wish: &'w Wish, officers: &HashMap<Economy, Vec<Officer>>) -> Vec<Cow<'w, Wish>> {
        if wish.topic != Topic::Officers {
            return vec![Cow::Borrowed(wish)];
        }
        let project = self.projects.get(wish.project.as_str());
        let economy = wish.economy.as_deref().and_then(|code| code.parse::<Economy>().ok());
        let invited = project.and_then(|project| project.participating_countries.as_ref());
        let economy = economy.filter(|economy| invited.is_none_or(|invited| invited.includes(economy.code())));
        let officers = economy.and_then(|economy| officers.get(&economy)).into_iter().flatten();
        let reader = |Officer { to, locale }: &Officer| Wish { to: to.clone(), locale: locale.clone(), ..wish.clone() };
        officers.map(|officer| Cow::Owned(reader(officer))).collect()
    }

    fn all(&self, wish: &Wish, sessions: &[Session]) -> Vec<Due> {
        let Some(project) = self.projects.get(wish.project.as_str()) else { return Vec::new() };
        let reader = notice::reader(wish.zone.as_deref(), wish.economy.as_deref());
        reminders::all(Facts { project, sessions }, &wish.topic, wish.lead, &reader, &self.planner.quiet)
    }

    /// Whether it is late, and another reminder of the same comes anyway.
    fn is_overtaken(&self, late: &Due, all: &[Due]) -> bool {
        let again = |other: &Due| other.subject == late.subject && late.due < other.due && other.due <= self.horizon;
        late.due < self.now && all.iter().any(again)
    }
}

/// What is due of the wishes that were looked at.
struct Found<'w> {
    due: Vec<(Cow<'w, Wish>, Due)>,
    next: Vec<Next>,
    dropped: usize,
}

/// Wishes that are alike in this are reminded at the same moments.
#[derive(PartialEq, Eq, Hash)]
struct Alike<'w> {
    project: &'w str,
    topic: &'w Topic,
    lead: Option<i64>,
    zone: Option<&'w str>,
    economy: Option<&'w str>,
}

impl<'w> Alike<'w> {
    fn of(wish: &'w Wish) -> Self {
        let Wish { project, topic, lead, zone, economy, .. } = wish;
        Self { project, topic, lead: *lead, zone: zone.as_deref(), economy: economy.as_deref() }
    }
}

/// From when on reminders of the wish have not been planned yet: what became due while nobody looked is not lost. A wish that
/// is worked out anew may have other moments than before.
fn since(wish: &Wish, now: Timestamp) -> Result<Timestamp, StoreError> {
    let lately = now.saturating_sub(GRACE).unwrap_or(now);
    match wish.due {
        0 => Ok(lately),
        renewed @ ..0 => Ok(moment(renewed.saturating_neg())?.min(lately)),
        planned => moment(planned),
    }
}

fn delivery(wish: &Wish, due: &Due, begin: Timestamp) -> Delivery {
    let subject = due.subject.name();
    let to = notice::recipient_key(&wish.to);
    let notice = Notice::Reminder {
        project: wish.project.clone(),
        subject: due.subject.clone(),
        at: due.at,
        due: due.due,
        lead: due.lead,
    };
    Delivery {
        key: format!("reminder:{}:{subject}:{}:{}:{to}", wish.project, due.at.as_millisecond(), due.lead),
        to: wish.to.clone(),
        content: notice.content(&wish.locale),
        priority: urgency(due.lead),
        due: begin,
        expires: Some(due.at),
        cause: format!("reminder:{}:{subject}", wish.project),
    }
}

fn urgency(lead: i64) -> Priority {
    if lead < 60 { Priority::Urgent } else { Priority::Service }
}
