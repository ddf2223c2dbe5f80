//! Sessions, reminders, calendars and the time zone in a turn.

use jiff::{SignedDuration, Timestamp};

use super::super::Command;
use super::{Turn, project};
use crate::answers;
use crate::delivery::{self, Recipient};
use crate::message::{Outbound, Place};
use crate::notification::Notification;
use crate::people;
use crate::schedule::reminders::{self, Facts, Reader, Topic};
use crate::schedule::requests::{self, Request};
use crate::schedule::{self, Button, Entry, Notice, Programme, Reminding, feed, zones};
use crate::store::StoreError;
use crate::transaction;
use crate::understanding::{Day, Intent, Reading};

/// The longest run of words that may name a city.
const CITY_WORDS: usize = 3;
/// A reminder that was put off comes again after so long.
const SNOOZE_SESSION: SignedDuration = SignedDuration::from_mins(10);
const SNOOZE_CLOSING: SignedDuration = SignedDuration::from_hours(24);

impl Turn<'_> {
    /// Loads what the answer to `intent` needs of sessions and reminders; stores the wish where it is one.
    pub(super) async fn load_programme(
        &mut self,
        intent: Intent,
        project: Option<&Notification>,
        text: &str,
        reading: &Reading,
    ) -> Result<(), StoreError> {
        let mut programme = match intent {
            Intent::Agenda | Intent::Join | Intent::Calendar => self.programme_of(project).await?,
            Intent::ReminderOn | Intent::ReminderOff => Programme::default(),
            Intent::Timezone => return self.set_zone_named(text, reading).await,
            _ => return Ok(()),
        };
        programme.day = reading.day;
        if matches!(intent, Intent::ReminderOn | Intent::ReminderOff) && self.inbound.place != Place::Inline {
            programme.reminding = Some(match (intent, project) {
                (Intent::ReminderOff, project) => self.stop(project.map(|project| project.code.as_str())).await?,
                (_, Some(project)) => self.wish(project, text, reading).await?,
                (_, None) => self.listed().await?,
            });
        }
        self.programme = Some(programme);
        Ok(())
    }

    async fn programme_of(&self, project: Option<&Notification>) -> Result<Programme, StoreError> {
        let Some(project) = project else { return Ok(Programme::default()) };
        let database = &self.assistant.database;
        let person = self.profile.person.as_deref().filter(|_| self.inbound.place == Place::Private);
        Ok(Programme {
            sessions: schedule::sessions(database, &project.code).await?,
            serves_calendars: self.assistant.public_url.is_some(),
            is_participant: feed::is_participant(database, person, &project.code).await?,
            ..Programme::default()
        })
    }

    /// `/reminders` by itself.
    pub(super) async fn show_reminders(&mut self) -> Result<Outbound, StoreError> {
        self.programme = Some(Programme { reminding: Some(self.listed().await?), ..Programme::default() });
        let project = self.conversation.project.as_deref().and_then(|code| project::find(&self.projects, code));
        Ok(answers::answer(Intent::ReminderOn, &self.question(project.as_deref())))
    }

    /// `/reminders` and `/timezone` with words behind them.
    pub(super) async fn schedule_command(&mut self, command: Command, argument: &str) -> Result<Outbound, StoreError> {
        let intent = command.intent().unwrap_or(Intent::Help);
        let reading = self.read(argument).await?;
        self.respond(&[intent], argument, &reading).await
    }

    /// What a button does, and whether the answer takes the place of the message.
    pub(super) async fn schedule_pressed(&mut self, button: Button) -> Result<(Outbound, bool), StoreError> {
        let database = &self.assistant.database;
        let (intent, code) = match &button {
            Button::Day { project, .. } => (Intent::Agenda, project.clone()),
            Button::Feed(project) => (Intent::Calendar, project.clone()),
            Button::Off(project) => (Intent::ReminderOff, project.clone()),
            Button::AllOff => (Intent::ReminderOff, String::new()),
            Button::On(project) | Button::Lead { project, .. } | Button::Snooze { project, .. } => {
                (Intent::ReminderOn, project.clone())
            }
        };
        let project = project::find(&self.projects, &code);
        if project.is_none() && button != Button::AllOff {
            return Ok((answers::unknown_project(&self.question(None), &code), false));
        }
        let project = project.as_deref();
        let mut programme = self.programme_of(project).await?;
        match (&button, project) {
            (Button::Day { number, .. }, _) => programme.day = u8::try_from(*number).ok().map(Day::Nth),
            (Button::Feed(_), Some(project)) if self.inbound.place == Place::Private => {
                let person = people::keep(database, self.inbound, self.now).await?;
                let token = feed::token(database, &person, &project.code, self.catalogue.tag()).await?;
                let address = |url: &String| format!("{}/calendar/{token}.ics", url.trim_end_matches('/'));
                programme.feed = self.assistant.public_url.as_ref().map(address);
            }
            (Button::Off(project), _) => programme.reminding = Some(self.stop(Some(project)).await?),
            (Button::AllOff, _) => programme.reminding = Some(self.stop(None).await?),
            (Button::On(_), Some(project)) => {
                programme.reminding = Some(self.store_wish(project, Topic::Project, None).await?);
            }
            (Button::Lead { minutes, .. }, Some(project)) => {
                let lead = Some(i64::from(*minutes));
                programme.reminding = Some(self.store_wish(project, Topic::Project, lead).await?);
            }
            (Button::Snooze { session, .. }, Some(project)) => {
                self.snooze(project, *session, &programme).await?;
                let mut reminding = self.listed().await?;
                reminding.snoozed = true;
                programme.reminding = Some(reminding);
            }
            _ => {}
        }
        self.programme = Some(programme);
        self.conversation.project = project.map(|project| project.code.clone()).or(self.conversation.project.take());
        let mut outbound = answers::answer(intent, &self.question(project));
        outbound.understood.confidence = 1.0;
        Ok((outbound, matches!(button, Button::Day { .. })))
    }

    /// The wish in the words of the person: what of, and how long before.
    async fn wish(&self, project: &Notification, text: &str, reading: &Reading) -> Result<Reminding, StoreError> {
        let lead = self.assistant.durations.find(text, self.catalogue.tag());
        let closing = reading.ranked.iter().any(|scored| scored.intent == Intent::Deadline && scored.confidence > 0.2);
        let topic = match reading.day {
            Some(Day::Nth(day)) => Topic::Day(u32::from(day)),
            _ if lead.is_some() && closing => Topic::Closing,
            _ => Topic::Project,
        };
        self.store_wish(project, topic, lead).await
    }

    pub(super) async fn store_wish(
        &self,
        project: &Notification,
        topic: Topic,
        lead: Option<i64>,
    ) -> Result<Reminding, StoreError> {
        let database = &self.assistant.database;
        let to = self.owner(true).await?;
        let request = Request {
            id: String::new(),
            to: to.unwrap_or_else(|| Recipient::Chat(self.inbound.address.clone())),
            locale: self.catalogue.tag().clone(),
            project: project.code.clone(),
            topic,
            lead,
            due: None,
        };
        requests::add(database, &request, self.now).await?;
        let set = Some(self.entry(&request).await?);
        Ok(Reminding { set, ..self.listed().await? })
    }

    pub(super) async fn stop(&self, project: Option<&str>) -> Result<Reminding, StoreError> {
        let ended = match self.owner(false).await? {
            Some(to) => requests::remove(&self.assistant.database, &to, project).await?,
            None => 0,
        };
        Ok(Reminding { ended: Some(ended), ..self.listed().await? })
    }

    async fn listed(&self) -> Result<Reminding, StoreError> {
        let mut reminding = Reminding::default();
        if let Some(to) = self.owner(false).await? {
            for request in requests::of(&self.assistant.database, &to).await? {
                reminding.entries.push(self.entry(&request).await?);
            }
        }
        Ok(reminding)
    }

    /// Who is reminded: the person, or the group that asks. A person is created only where `keeping`.
    async fn owner(&self, keeping: bool) -> Result<Option<Recipient>, StoreError> {
        if self.inbound.place != Place::Private {
            return Ok(Some(Recipient::Chat(self.inbound.address.clone())));
        }
        if keeping {
            let person = people::keep(&self.assistant.database, self.inbound, self.now).await?;
            return Ok(Some(Recipient::Person(person)));
        }
        Ok(self.profile.person.clone().map(Recipient::Person))
    }

    async fn entry(&self, request: &Request) -> Result<Entry, StoreError> {
        let project = project::find(&self.projects, &request.project);
        let sessions = schedule::sessions(&self.assistant.database, &request.project).await?;
        let next = project.as_ref().and_then(|project| {
            let facts = Facts { project, sessions: &sessions };
            let all = reminders::all(facts, &request.topic, request.lead, &self.reader(), &self.assistant.quiet);
            all.into_iter().find(|due| due.due > self.now).map(|due| due.due)
        });
        Ok(Entry {
            code: request.project.clone(),
            title: project.map(|project| project.title.clone()).unwrap_or_default(),
            topic: request.topic.clone(),
            lead: request.lead,
            next,
        })
    }

    fn reader(&self) -> Reader {
        let private = self.inbound.place == Place::Private;
        let zone = self.profile.zone.clone().filter(|_| private);
        let economy = self.profile.economy.filter(|_| private);
        Reader::of(zone, economy)
    }

    /// The same reminder once more, while it still helps.
    async fn snooze(&self, project: &Notification, session: bool, programme: &Programme) -> Result<(), StoreError> {
        let Some(to) = self.owner(true).await? else { return Ok(()) };
        let facts = Facts { project, sessions: &programme.sessions };
        let all = reminders::all(facts, &Topic::Project, None, &self.reader(), &self.assistant.quiet);
        let wanted = |subject: &reminders::Subject| matches!(subject, reminders::Subject::Session { .. }) == session;
        let again: Timestamp = self.now + if session { SNOOZE_SESSION } else { SNOOZE_CLOSING };
        let Some(due) = all.into_iter().filter(|due| wanted(&due.subject)).find(|due| due.at > again) else {
            return Ok(());
        };
        let delivery = Notice::again(&project.code, due, to, again, self.catalogue.tag());
        transaction!(&self.assistant.database, tx => delivery::enqueue(&mut *tx, &[delivery]).await.map(|_| ()));
        Ok(())
    }

    /// "My zone is Kathmandu": set where a zone is named; shown anyway.
    async fn set_zone_named(&mut self, text: &str, reading: &Reading) -> Result<(), StoreError> {
        if self.inbound.place != Place::Private {
            return Ok(());
        }
        let economy = match reading.economies.as_slice() {
            [economy] if economy.zones().len() == 1 => Some(economy.zone()),
            _ => None,
        };
        let Some(zone) = self.zone_in(text).or(economy) else { return Ok(()) };
        let Some(name) = zone.iana_name() else { return Ok(()) };
        people::set_zone(&self.assistant.database, self.inbound, name, self.now).await?;
        self.profile.zone = Some(zone);
        self.programme = Some(Programme { zone_set: true, ..Programme::default() });
        self.renew_reminders().await
    }

    /// The zone that the text, or some words in a row of it, name. A code of two letters is no zone inside a sentence.
    fn zone_in(&self, text: &str) -> Option<jiff::tz::TimeZone> {
        if let Some(zone) = zones::find(text, self.now) {
            return Some(zone);
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        let runs = (1..=CITY_WORDS).rev().flat_map(|length| words.windows(length)).map(|run| run.join(" "));
        runs.filter(|run| run.len() > 3).find_map(|run| zones::find(run.trim_matches(['?', '.', ',', '!']), self.now))
    }

    /// The zone or economy has changed: reminders by the hour move along.
    pub(super) async fn renew_reminders(&self) -> Result<(), StoreError> {
        match &self.profile.person {
            Some(person) => requests::renew(&self.assistant.database, person).await,
            None => Ok(()),
        }
    }
}
