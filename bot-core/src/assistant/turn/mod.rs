//! The course of one turn: recall, understand, find the project, answer, remember.

mod announcing;
mod changes;
mod channels;
mod files;
mod follow_up;
mod linking;
mod nominations;
mod privacy;
mod reading;
mod roles;
mod schedule;
mod speaking;
mod subscriptions;
mod unclear;

use std::sync::Arc;

use jiff::Timestamp;

use super::project::{self, Clues, Meant, Need};
use super::{Action, Assistant, Command, language};
use crate::announcements::Channels;
use crate::answers::{self, News, Question};
use crate::economy::Economy;
use crate::locale::Catalogue;
use crate::message::{Event, Inbound, Outbound, Place};
use crate::nominations::{Nomination, claim};
use crate::notification::{Notification, Shelved};
use crate::people::{self, Conversation, Flow, Profile, Recalled};
use crate::schedule::Programme;
use crate::store::StoreError;
use crate::understanding::{Day, Decision, Intent, Reading, Scored};

/// Longer texts hold no question that could be found in them. In characters.
const LONGEST_TEXT: usize = 4_000;
/// More questions than this in one message are not answered at once.
const MOST_ANSWERS: usize = 2;
/// A message of at most so many words that names an economy says nothing but that.
const BARE_WORDS: usize = 3;

/// One turn on its way.
pub(super) struct Turn<'a> {
    assistant: &'a Assistant,
    inbound: &'a Inbound,
    now: Timestamp,
    recalled: Recalled,
    profile: Profile,
    conversation: Conversation,
    projects: Arc<Vec<Arc<Notification>>>,
    shelved: Shelved,
    catalogue: Arc<Catalogue>,
    named: Vec<Economy>,
    /// The asker's own, loaded where the answer needs them.
    nominations: Vec<Nomination>,
    news: Vec<News>,
    day: Option<Day>,
    programme: Option<Programme>,
    /// The channels of projects, loaded where something may be announced; before that, those of the settings.
    channels: Option<Channels>,
}

impl<'a> Turn<'a> {
    /// Recalls who is asking and where the conversation stands.
    pub(super) async fn begin(assistant: &'a Assistant, inbound: &'a Inbound) -> Result<Self, StoreError> {
        let recalled = assistant.memory.recall(&assistant.database, inbound).await?;
        let now = assistant.clock.now();
        assistant.chats.note(&assistant.database, inbound, recalled.private_chat.as_ref(), now).await?;
        let shelved = assistant.shelf.at(recalled.notifications_changed, &assistant.database).await?;
        let tag = language::choose(&assistant.locales, &recalled, None, inbound.client_language.as_deref());
        Ok(Self {
            assistant,
            inbound,
            now,
            profile: recalled.profile.clone(),
            conversation: recalled.conversation.clone(),
            recalled,
            projects: Arc::clone(shelved.in_force()),
            shelved,
            catalogue: assistant.locales.get(&tag),
            named: Vec::new(),
            nominations: Vec::new(),
            news: Vec::new(),
            day: None,
            programme: None,
            channels: None,
        })
    }

    /// Answers, and remembers where the conversation stands now.
    pub(super) async fn answer(mut self) -> Result<Outbound, StoreError> {
        let outbound = match &self.inbound.event {
            Event::Text(text) => self.text(text).await?,
            Event::Command { command, argument } => self.command(*command, argument).await?,
            Event::Pressed(action) => self.pressed(action).await?,
            Event::Filled { action, values } => self.filled(action, values).await?,
            Event::File { .. } => answers::file_not_taken(&self.question(None)),
            Event::Joined | Event::Blocked | Event::Unblocked | Event::Moved(_) => {
                answers::welcome(&self.question(None))
            }
        };
        if self.inbound.place != Place::Inline && self.conversation != self.recalled.conversation {
            let Assistant { memory, database, .. } = self.assistant;
            memory.remember(database, self.inbound, &self.conversation, self.now).await?;
        }
        Ok(outbound)
    }

    fn question<'q>(&'q self, project: Option<&'q Notification>) -> Question<'q> {
        let projects = self.shelved.in_language(self.catalogue.tag());
        let in_language = |project: &'q Notification| {
            projects.iter().find(|known| known.code == project.code).map_or(project, |known| known.as_ref())
        };
        Question {
            catalogue: &self.catalogue,
            locales: &self.assistant.locales,
            now: self.now,
            economy: self.profile.economy,
            zone: self.profile.local_zone(),
            named: &self.named,
            project: project.map(in_language),
            projects,
            earlier: project.and_then(|project| self.shelved.earlier(&project.code)),
            supplements: self.shelved.supplements(),
            day: self.day,
            place: self.inbound.place,
            nominations: &self.nominations,
            by_email: self.assistant.by_email,
            news: &self.news,
            programme: self.programme.as_ref(),
        }
    }

    async fn text(&mut self, text: &str) -> Result<Outbound, StoreError> {
        if text.chars().nth(LONGEST_TEXT).is_some() {
            return Ok(answers::too_long(&self.question(None)));
        }
        if let Some(code) = roles::invitation_in(text) {
            return self.accept_invitation(code).await;
        }
        if let Some(code) = claim::code_in(text) {
            return self.claim(code).await;
        }
        if let Some(Flow::NameReplacement { nomination }) = self.conversation.flow.clone() {
            return self.name_replacement(&nomination, text).await;
        }
        if let Some(outbound) = self.announcement_text(text).await? {
            return Ok(outbound);
        }
        if let Some(outbound) = self.linking_text(text).await? {
            return Ok(outbound);
        }
        let reading = self.read(text).await?;
        if let Some(tag) = self.wanted_language(text, &reading) {
            return self.speak(tag).await;
        }
        self.keep_bare_economy(text, &reading).await?;
        if self.asks_what_changed(text) {
            return Ok(self.what_changed(text, &reading.codes));
        }
        if let Some(outbound) = self.followed_up(&reading).await? {
            return Ok(outbound);
        }
        if let Some(intent) = self.continued(text, &reading) {
            return self.respond(&[intent], text, &reading).await;
        }
        let outbound = match &reading.decision {
            Decision::Answer(intents) => self.respond(intents, text, &reading).await?,
            Decision::Ask(intents) => {
                let asking = answers::did_you_mean(&self.question(None), intents);
                self.noted_for_review(text, &reading, asking)
            }
            Decision::Abstain => {
                let excuse = answers::not_understood(&self.question(None));
                self.noted_for_review(text, &reading, excuse)
            }
        };
        Ok(self.with_languages_of(&reading, outbound))
    }

    /// "Nepal", and nothing else: the person tells where they come from.
    async fn keep_bare_economy(&mut self, text: &str, reading: &Reading) -> Result<(), StoreError> {
        let bare = text.split_whitespace().count() <= BARE_WORDS;
        match reading.economies.as_slice() {
            [economy] if bare && self.conversation.asked.is_some() && self.inbound.place == Place::Private => {
                self.keep_economy(*economy).await
            }
            _ => Ok(()),
        }
    }

    async fn keep_economy(&mut self, economy: Economy) -> Result<(), StoreError> {
        self.profile.economy = Some(economy);
        people::set_economy(&self.assistant.database, self.inbound, economy, self.now).await?;
        self.renew_reminders().await
    }

    async fn command(&mut self, command: Command, argument: &str) -> Result<Outbound, StoreError> {
        match command {
            Command::Invite => return self.invite(argument).await,
            Command::Channel => return self.channel(argument).await,
            Command::Nominations => return self.nominations_command(argument).await,
            Command::Announce => return self.announce().await,
            Command::Subscribe => return self.subscribe(argument, true).await,
            Command::Unsubscribe => return self.subscribe(argument, false).await,
            Command::Start => {
                if let Some(code) = roles::invitation_in(argument) {
                    return self.accept_invitation(code).await;
                }
                if let Some(code) = claim::code_in(argument) {
                    return self.claim(code).await;
                }
            }
            _ => {}
        }
        if argument.is_empty() {
            return match command {
                Command::Start => Ok(answers::welcome(&self.question(None))),
                Command::Ask => self.known(Intent::Help, "").await,
                Command::Project => self.known(Intent::Projects, "").await,
                Command::Language => Ok(answers::choose_language(&self.question(None))),
                Command::Reminders => self.show_reminders().await,
                other => self.known(other.intent().unwrap_or(Intent::Help), "").await,
            };
        }
        match command {
            Command::Ask => self.text(argument).await,
            Command::Timezone | Command::Reminders => self.schedule_command(command, argument).await,
            Command::Language => match self.language_named(argument) {
                Some(tag) => self.speak(tag).await,
                None => Ok(answers::choose_language(&self.question(None))),
            },
            Command::Start if project::find(&self.projects, argument).is_none() => {
                Ok(answers::welcome(&self.question(None)))
            }
            Command::Start => self.known(Intent::Overview, argument).await,
            other => self.known(other.intent().unwrap_or(Intent::Help), argument).await,
        }
    }

    async fn pressed(&mut self, action: &str) -> Result<Outbound, StoreError> {
        let Ok(action) = action.parse::<Action>() else {
            return Ok(answers::not_understood(&self.question(None)));
        };
        let waiting = self.conversation.asked.or(self.conversation.answered);
        let (mut outbound, replaces) = match action {
            Action::Answer { intent, project } => {
                (self.known(intent, project.as_deref().unwrap_or_default()).await?, false)
            }
            Action::Meant { intent, project } => {
                (self.known(intent, project.as_deref().unwrap_or_default()).await?, true)
            }
            Action::Chosen { intent, question, project } => {
                if let Some(review) = &self.assistant.review {
                    review.chosen(&question, intent, self.now);
                }
                (self.known(intent, project.as_deref().unwrap_or_default()).await?, true)
            }
            Action::Whole { intent, project } => {
                let project = project::find(&self.projects, &project);
                let mut outbound = answers::whole(intent, &self.question(project.as_deref()));
                outbound.understood.confidence = 1.0;
                (outbound, true)
            }
            Action::Project(code) => (self.known(waiting.unwrap_or(Intent::Overview), &code).await?, true),
            Action::Language(tag) => (self.speak(tag).await?, true),
            Action::Announcement(choice) => self.announcement_pressed(choice).await?,
            Action::Role(action) => (self.role_pressed(action).await?, true),
            Action::Channel(action) => (self.channel_pressed(action).await?, true),
            Action::KeepFile(id) => (self.keep_file(&id).await?, true),
            Action::DropFile(id) => (self.drop_file(&id).await?, true),
            Action::Privacy(action) => (self.privacy_pressed(action).await?, false),
            Action::Nomination(action) => (self.nomination_pressed(action).await?, false),
            Action::Changes(code) => (self.what_changed("", &[code]), false),
            Action::Schedule(button) => self.schedule_pressed(button).await?,
            Action::Economy(economy) => {
                if self.inbound.place == Place::Private {
                    self.keep_economy(economy).await?;
                }
                self.named = vec![economy];
                let answer = match waiting.filter(|intent| turns_on_economy(*intent)) {
                    Some(intent) => self.known(intent, "").await?,
                    None => answers::economy_noted(&self.question(None)),
                };
                (answer, true)
            }
        };
        outbound.replaces = replaces;
        Ok(outbound)
    }

    /// Answers an intent that is certain; `about` is a project code, words of a title, or empty.
    async fn known(&mut self, intent: Intent, about: &str) -> Result<Outbound, StoreError> {
        let exact = project::find(&self.projects, about).map(|project| project.code.clone());
        let reading = Reading {
            ranked: vec![Scored { intent, confidence: 1.0 }],
            decision: Decision::Answer(vec![intent]),
            language: None,
            romanised: Vec::new(),
            asked_language: None,
            codes: exact.into_iter().collect(),
            economies: self.named.clone(),
            day: self.day,
            follow_up: None,
        };
        self.respond(&[intent], about, &reading).await
    }

    async fn respond(&mut self, intents: &[Intent], text: &str, reading: &Reading) -> Result<Outbound, StoreError> {
        let mut given = Vec::with_capacity(MOST_ANSWERS);
        for intent in intents.iter().take(MOST_ANSWERS) {
            given.push(self.respond_to(*intent, text, reading).await?);
        }
        Ok(answers::combined(given))
    }

    /// Answers one intent; what the answer needs from the database is loaded here.
    async fn respond_to(&mut self, intent: Intent, text: &str, reading: &Reading) -> Result<Outbound, StoreError> {
        self.load_nominations(intent).await?;
        let meant = self.project_for(intent, text, &reading.codes);
        self.conversation.asked = None;
        let mut outbound = match meant {
            Ok(project) => {
                if let Some(project) = &project {
                    self.conversation.project = Some(project.code.clone());
                }
                if project::need(intent) != Need::None {
                    self.conversation.answered = Some(intent);
                }
                if turns_on_economy(intent) && self.profile.economy.is_none() && self.named.is_empty() {
                    self.conversation.asked = Some(intent);
                }
                if intent == Intent::Announcements {
                    self.load_news(project.as_ref().map(|project| project.code.as_str())).await?;
                }
                self.load_programme(intent, project.as_deref(), text, reading).await?;
                answers::answer(intent, &self.question(project.as_deref()))
            }
            Err(Meant::OneOf(candidates)) => {
                self.conversation.asked = Some(intent);
                answers::which_project(&self.question(None), intent, &candidates)
            }
            Err(Meant::Unknown(code)) => answers::unknown_project(&self.question(None), &code),
            Err(Meant::One(_) | Meant::NoneStored) => answers::no_projects(&self.question(None)),
        };
        let scored = reading.ranked.iter().find(|scored| scored.intent == intent);
        outbound.understood.intent = Some(intent);
        outbound.understood.confidence = scored.map_or(1.0, |scored| scored.confidence);
        Ok(outbound)
    }

    /// The project the answer is about; `Err` says why an answer that needs one cannot be given.
    fn project_for(&self, intent: Intent, text: &str, codes: &[String]) -> Result<Option<Arc<Notification>>, Meant> {
        let need = project::need(intent);
        if need == Need::None {
            return Ok(None);
        }
        let today = self.question(None).today();
        let (titles, current) = (self.shelved.titles(), self.conversation.project.as_deref());
        let clues = Clues { text, titles, codes, current, today };
        match project::meant(&self.projects, clues) {
            Meant::One(project) => Ok(Some(project)),
            _ if need == Need::Useful => Ok(None),
            why => Err(why),
        }
    }
}

/// A text that holds nothing but a code or an economy, or a word or two beside it.
fn is_bare(text: &str, reading: &Reading) -> bool {
    let names = reading.codes.len() + reading.economies.len();
    names > 0 && text.split_whitespace().count() <= names + 1
}

/// Whether another economy makes another answer.
fn turns_on_economy(intent: Intent) -> bool {
    use Intent as I;
    matches!(
        intent,
        I::Eligibility | I::Countries | I::Seats | I::Apply | I::Contact | I::Documents | I::Selection | I::Deadline
    )
}
