//! Writing an announcement in the chat, step by step, and steering those on their way. The right to do so is asked of the
//! database for every step.

use super::Turn;
use crate::announcements::{
    self, Announcement, Audience, Choice, Deed, Group, Kind, Reader, Stage, Stored, Subscription, When,
};
use crate::answers;
use crate::assistant::Action;
use crate::delivery::{self, Recipient};
use crate::economy::Economy;
use crate::locale::Tag;
use crate::message::{Outbound, Place};
use crate::people::{Account, Act, Actor, Awaited, Flow};
use crate::store::StoreError;
use crate::transaction;

/// The most announcements listed under the command.
const MOST_LISTED: i64 = 5;
/// A title is made of the first letters of the text.
const TITLE: usize = 60;
/// The longest name that an author may give, in letters.
const LONGEST_NAME: usize = 120;

impl Turn<'_> {
    /// `/announce`: the latest ones, and the way to a new one.
    pub(super) async fn announce(&mut self) -> Result<Outbound, StoreError> {
        if let Some(refused) = self.may_not_announce().await? {
            return Ok(refused);
        }
        self.conversation.flow = None;
        let latest = announcements::latest(&self.assistant.database, MOST_LISTED).await?;
        Ok(answers::announcements_so_far(&self.question(None), &latest))
    }

    /// A button about announcements or subscriptions, and whether the answer takes the place of the message.
    pub(super) async fn announcement_pressed(&mut self, choice: Choice) -> Result<(Outbound, bool), StoreError> {
        match choice {
            Choice::Read(id) => Ok((self.have_read(&id).await?, false)),
            Choice::Subscribe { topic, project } => {
                let choice = Subscription { topic, project, wanted: true };
                Ok((self.choose_subscriptions(&[choice]).await?, false))
            }
            Choice::Unsubscribe { topic, project } => {
                let choice = Subscription { topic, project, wanted: false };
                Ok((self.choose_subscriptions(&[choice]).await?, false))
            }
            other => match self.may_not_announce().await? {
                Some(refused) => Ok((refused, false)),
                None => self.announcing(other).await,
            },
        }
    }

    async fn have_read(&self, id: &str) -> Result<Outbound, StoreError> {
        let Account { platform, account } = Account::of(self.inbound);
        announcements::note_read(&self.assistant.database, id, &platform, &account, self.now).await?;
        Ok(answers::announcement_read(&self.question(None)))
    }

    /// What to say to someone who may not announce, or not here.
    async fn may_not_announce(&mut self) -> Result<Option<Outbound>, StoreError> {
        if self.inbound.place != Place::Private {
            return Ok(Some(answers::only_in_private(&self.question(None))));
        }
        let allowed = self.roles().await?.allows(Act::Announce);
        self.channels = Some(self.assistant.channels.with_connected(&self.assistant.database).await?);
        Ok((!allowed).then(|| answers::not_allowed(&self.question(None))))
    }

    async fn announcing(&mut self, choice: Choice) -> Result<(Outbound, bool), StoreError> {
        match choice {
            Choice::New => Ok((answers::announce_which_project(&self.question(None)), true)),
            Choice::Project(project) => Ok((self.begin_draft(project).await?, true)),
            Choice::Of(deed, id) => self.deed(deed, &id).await,
            other => match self.draft().await? {
                Some(draft) => self.shape(draft, other).await,
                None => Ok((self.announce().await?, false)),
            },
        }
    }

    /// The draft this conversation is about, where it still is one.
    async fn draft(&self) -> Result<Option<Stored>, StoreError> {
        let Some(Flow::Announcement { draft, .. }) = &self.conversation.flow else { return Ok(None) };
        let stored = announcements::find(&self.assistant.database, draft).await?;
        Ok(stored.filter(|stored| stored.stage == Stage::Draft && stored.author == self.author()))
    }

    fn author(&self) -> String {
        Account::of(self.inbound).to_string()
    }

    async fn begin_draft(&mut self, project: Option<String>) -> Result<Outbound, StoreError> {
        let announcement = Announcement {
            title: String::new(),
            kind: Kind::News,
            project,
            audience: Audience::default(),
            texts: std::collections::BTreeMap::new(),
            when: When::Now,
            urgent: false,
            confirm: false,
        };
        let (author, locale) = (self.author(), self.catalogue.tag().clone());
        let draft = transaction!(&self.assistant.database, tx => {
            announcements::insert(&mut *tx, &announcement, Stage::Draft, &author, &locale, self.now).await
        });
        self.conversation.flow = Some(Flow::Announcement { draft, awaits: Awaited::Nothing });
        Ok(answers::announce_to_whom(&self.question(None), announcement.project.is_some()))
    }

    /// One more step of the draft.
    async fn shape(&mut self, mut draft: Stored, choice: Choice) -> Result<(Outbound, bool), StoreError> {
        let answer = match choice {
            Choice::Group(group) => {
                let kind = if group == Group::Subscriber { Kind::News } else { Kind::Service };
                (draft.announcement.audience.roles, draft.announcement.kind) = (vec![group], kind);
                self.rewrite(&draft).await?;
                self.await_text(&draft, Tag::english())
            }
            Choice::Text(tag) => self.await_text(&draft, tag),
            Choice::Languages => answers::announce_in_which_language(&self.question(None), &draft.announcement),
            Choice::Economies => {
                self.awaits(&draft, Awaited::Economies);
                answers::announce_to_which_economies(&self.question(None))
            }
            Choice::Confirm => {
                draft.announcement.confirm = !draft.announcement.confirm;
                self.rewrite(&draft).await?;
                self.preview(&draft).await?
            }
            Choice::Test => {
                let Account { platform, account } = Account::of(self.inbound);
                self.desk().test(&draft.announcement, &Recipient::Account { platform, account }).await?;
                return Ok((answers::announce_tested(&self.question(None)), false));
            }
            Choice::Send => self.send_draft(&draft).await?,
            Choice::Discard => {
                announcements::discard(&self.assistant.database, &draft.id).await?;
                self.conversation.flow = None;
                answers::announce_discarded(&self.question(None))
            }
            _ => self.preview(&draft).await?,
        };
        Ok((answer, true))
    }

    fn await_text(&mut self, draft: &Stored, tag: Tag) -> Outbound {
        self.awaits(draft, Awaited::Text(tag.clone()));
        answers::announce_what(&self.question(None), &tag, &draft.announcement)
    }

    fn awaits(&mut self, draft: &Stored, awaits: Awaited) {
        self.conversation.flow = Some(Flow::Announcement { draft: draft.id.clone(), awaits });
    }

    async fn rewrite(&self, draft: &Stored) -> Result<(), StoreError> {
        transaction!(&self.assistant.database, tx => {
            announcements::rewrite(&mut *tx, &draft.id, &draft.announcement).await
        });
        Ok(())
    }

    /// The text as the step of an announcement it is; `None` where it is a question like any other.
    pub(super) async fn announcement_text(&mut self, text: &str) -> Result<Option<Outbound>, StoreError> {
        let Some(Flow::Announcement { awaits, .. }) = self.conversation.flow.clone() else { return Ok(None) };
        if awaits == Awaited::Nothing {
            return Ok(None);
        }
        if let Some(refused) = self.may_not_announce().await? {
            self.conversation.flow = None;
            return Ok(Some(refused));
        }
        let Some(mut draft) = self.draft().await? else {
            self.conversation.flow = None;
            return Ok(None);
        };
        let announcement = &mut draft.announcement;
        match &awaits {
            Awaited::Nothing => return Ok(None),
            Awaited::Economies => announcement.audience.economies = self.economies_in(text).await?,
            Awaited::Text(tag) => {
                write_text(announcement, tag, text, None);
                let problems = announcements::check(announcement, &self.projects, &self.assistant.locales);
                if !problems.is_empty() {
                    return Ok(Some(answers::announce_refused(&self.question(None), &problems)));
                }
            }
        }
        self.rewrite(&draft).await?;
        self.awaits(&draft, Awaited::Nothing);
        self.preview(&draft).await.map(Some)
    }

    /// A form that was filled in. What it says grants nothing, and may be anything.
    pub(super) async fn filled(&mut self, action: &str, values: &[(String, String)]) -> Result<Outbound, StoreError> {
        let Ok(Action::Announcement(Choice::Write(tag))) = action.parse() else {
            return Ok(answers::not_understood(&self.question(None)));
        };
        if let Some(refused) = self.may_not_announce().await? {
            return Ok(refused);
        }
        let Some(mut draft) = self.draft().await? else { return self.announce().await };
        let value = |wanted: &str| values.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.trim());
        let text = value(answers::FORM_TEXT).unwrap_or_default();
        let title = value(answers::FORM_NAME).filter(|title| !title.is_empty());
        if text.is_empty() {
            return Ok(self.await_text(&draft, tag));
        }
        write_text(&mut draft.announcement, &tag, text, title);
        let problems = announcements::check(&draft.announcement, &self.projects, &self.assistant.locales);
        if !problems.is_empty() {
            return Ok(answers::announce_form_refused(&self.question(None), &problems, &tag, text));
        }
        self.rewrite(&draft).await?;
        self.awaits(&draft, Awaited::Nothing);
        let mut preview = self.preview(&draft).await?;
        preview.replaces = true;
        Ok(preview)
    }

    async fn economies_in(&mut self, text: &str) -> Result<Vec<Economy>, StoreError> {
        let codes: Vec<Economy> = text.split([',', ' ', ';']).filter_map(|code| code.trim().parse().ok()).collect();
        if !codes.is_empty() {
            return Ok(codes);
        }
        let tag = self.catalogue.tag().clone();
        Ok(self.read_as(text, &tag).await?.economies)
    }

    async fn readers(&self, announcement: &Announcement) -> Result<Vec<Reader>, StoreError> {
        announcements::readers(&self.assistant.database, announcement, &self.assistant.locales).await
    }

    async fn preview(&self, draft: &Stored) -> Result<Outbound, StoreError> {
        let readers = self.readers(&draft.announcement).await?;
        let messages: Vec<Outbound> =
            draft.announcement.texts.keys().map(|tag| self.desk().message(&draft.announcement, None, tag)).collect();
        let counts = announcements::counts(&readers);
        let posts = self.desk().posts(&draft.announcement);
        Ok(answers::announce_preview(&self.question(None), &draft.announcement, &messages, &counts, &posts))
    }

    async fn send_draft(&mut self, draft: &Stored) -> Result<Outbound, StoreError> {
        let readers = self.readers(&draft.announcement).await?;
        let problems = announcements::check(&draft.announcement, &self.projects, &self.assistant.locales);
        let nobody = readers.is_empty() && self.desk().posts(&draft.announcement).is_empty();
        if nobody || !problems.is_empty() || draft.announcement.texts.is_empty() {
            return self.preview(draft).await;
        }
        self.conversation.flow = None;
        if self.assistant.approval {
            return self.ask_for_approval(draft).await;
        }
        let actor = Actor::from(Account::of(self.inbound));
        self.desk().send(draft, &readers, &actor).await?;
        Ok(answers::announce_begun(&self.question(None)))
    }

    /// Hands the draft to everyone else who may approve it.
    async fn ask_for_approval(&self, draft: &Stored) -> Result<Outbound, StoreError> {
        let readers = self.readers(&draft.announcement).await?.len();
        let asked = self.desk().ask_for_approval(draft, &self.assistant.administrators, readers).await?;
        Ok(answers::announce_waits(&self.question(None), asked == 0))
    }

    /// Something done with a stored announcement, by a button under it.
    async fn deed(&mut self, deed: Deed, id: &str) -> Result<(Outbound, bool), StoreError> {
        let Some(stored) = announcements::find(&self.assistant.database, id).await? else {
            return Ok((self.announce().await?, false));
        };
        let actor = Actor::from(Account::of(self.inbound));
        let to = match deed {
            Deed::Show => None,
            Deed::Approve => return Ok((self.approve(&stored, &actor).await?, false)),
            Deed::Reject => Some(Stage::Rejected),
            Deed::Pause => Some(Stage::Paused),
            Deed::Resume => Some(Stage::Sending),
            Deed::Cancel => Some(Stage::Cancelled),
            Deed::Recall => Some(Stage::Recalled),
        };
        if let Some(to) = to {
            self.desk().steer(&stored, to, &actor).await?;
        }
        let shown = self.show(&stored.id).await?;
        Ok((shown, true))
    }

    /// How far an announcement is now.
    async fn show(&self, id: &str) -> Result<Outbound, StoreError> {
        let database = &self.assistant.database;
        let Some(stored) = announcements::find(database, id).await? else {
            return Ok(answers::not_understood(&self.question(None)));
        };
        if stored.stage == Stage::Waiting {
            let readers = self.readers(&stored.announcement).await?.len();
            return Ok(self.desk().approval_message(&stored, readers, self.catalogue.tag()));
        }
        let progress = delivery::progress(database, &stored.cause()).await?;
        let read = announcements::read_count(database, &stored.id).await?;
        Ok(announcements::progress_message(&stored, &progress, read, &self.catalogue, self.now))
    }

    /// Lets go out what another person wrote.
    async fn approve(&self, stored: &Stored, actor: &Actor) -> Result<Outbound, StoreError> {
        if !self.roles().await?.allows(Act::ApproveAnnouncement) {
            return Ok(answers::not_allowed(&self.question(None)));
        }
        let assistant = self.assistant;
        if announcements::is_of_same_person(&assistant.database, &stored.author, &self.author()).await? {
            return Ok(answers::announce_not_oneself(&self.question(None)));
        }
        if stored.stage == Stage::Waiting {
            let readers = self.readers(&stored.announcement).await?;
            self.desk().send(stored, &readers, actor).await?;
        }
        self.show(&stored.id).await
    }
}

/// Puts the text in. The English one names the announcement where its author did not.
fn write_text(announcement: &mut Announcement, tag: &Tag, text: &str, title: Option<&str>) {
    if *tag == Tag::english() {
        let first = || text.lines().next().unwrap_or_default().chars().take(TITLE).collect();
        announcement.title = title.map_or_else(first, |title| title.chars().take(LONGEST_NAME).collect());
    }
    announcement.texts.insert(tag.clone(), text.to_owned());
}
