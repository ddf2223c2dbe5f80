//! The words of a notice, for one audience.

use jiff::Timestamp;

use super::super::reminders::{LATE, Subject};
use super::super::{Button, Session};
use super::{Audience, Notice};
use crate::answers::intent_label;
use crate::assistant::Action;
use crate::locale::{Args, Catalogue};
use crate::message::{self, Block, Inline, Line, Outbound, Understood};
use crate::notification::Notification;
use crate::understanding::Intent;

/// Writes notices of a project.
pub(super) struct Writer<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) project: &'a Notification,
    pub(super) audience: &'a Audience,
    pub(super) now: Timestamp,
}

impl Writer<'_> {
    pub(super) fn write(&self, notice: &Notice, sessions: &[Session]) -> Option<Outbound> {
        let session = |id: &str| sessions.iter().find(|session| session.id == id);
        let mut blocks = match notice {
            Notice::Reminder { at, .. } if *at <= self.now => return None,
            Notice::Reminder { subject: Subject::Session { id }, at, .. } => {
                let session = session(id).filter(|session| !session.cancelled && session.starts == *at)?;
                self.session(session)
            }
            Notice::Reminder { subject, .. } => self.dated(subject)?,
            Notice::Changed { id, was, .. } => self.changed(session(id)?, *was),
        };
        if matches!(notice, Notice::Reminder { due, .. } if *due + LATE < self.now) {
            blocks.push(self.say("remind-late", &Args::new()));
        }
        let called: Vec<Inline> =
            self.audience.called.iter().map(|group| Inline::Mention { group: group.clone() }).collect();
        if !called.is_empty() {
            blocks.push(Block::Paragraph(Line(called)));
        }
        Some(Outbound {
            blocks,
            buttons: self.buttons(notice),
            locale: self.catalogue.tag().clone(),
            replaces: false,
            private: false,
            files: Vec::new(),
            form: None,
            understood: Understood { project: Some(self.project.code.clone()), ..Understood::default() },
        })
    }

    fn say(&self, id: &str, arguments: &Args) -> Block {
        Block::Paragraph(self.catalogue.line(id, arguments))
    }

    fn titled(&self) -> Args {
        Args::new().bold("title", &self.project.title)
    }

    fn dated(&self, subject: &Subject) -> Option<Vec<Block>> {
        Some(match subject {
            Subject::Closing => {
                let closing = self.titled().date("date", self.project.closing_date?);
                let what = if self.audience.is_officer { "remind-closing-officer" } else { "remind-closing-npo" };
                vec![self.say("remind-closing", &closing), self.say(what, &Args::new())]
            }
            Subject::Preparation => {
                let starts = self.titled().date("date", self.project.starts?);
                vec![self.say("remind-starts", &starts), self.say("remind-prepare", &Args::new())]
            }
            Subject::FollowUp | Subject::Session { .. } => {
                vec![self.say("remind-follow-up", &self.titled()), self.say("remind-certificate", &Args::new())]
            }
        })
    }

    /// Date and time in the reader's zone.
    fn when(&self, arguments: Args, at: Timestamp) -> Args {
        let local = at.to_zoned_datetime(self.audience.reader.zone.clone());
        let shown = self.catalogue.formats().time(local.time());
        arguments.date("date", local.date()).part("time", Inline::Moment { at, shown })
    }

    fn session(&self, session: &Session) -> Vec<Block> {
        let title = Args::new().bold("title", &session.title).text("project", &self.project.title);
        let mut blocks = vec![self.say("remind-session", &self.when(title, session.starts))];
        blocks.extend(self.official(session));
        if let Some(room) = &session.room {
            blocks.push(self.say("remind-room", &Args::new().text("room", room)));
        }
        blocks
    }

    fn official(&self, session: &Session) -> Option<Block> {
        let zone = session.official_zone();
        if zone.to_offset(session.starts) == self.audience.reader.zone.to_offset(session.starts) {
            return None;
        }
        let name = self.catalogue.zone(&zone, session.starts);
        let official = session.starts.to_zoned_datetime(zone);
        let time = self.catalogue.formats().time(official.time());
        let there = Args::new().text("time", time).date("date", official.date()).text("zone", name);
        Some(self.say("agenda-next-official", &there))
    }

    fn changed(&self, session: &Session, was: Timestamp) -> Vec<Block> {
        let title = || Args::new().bold("title", &session.title);
        if session.cancelled {
            return vec![self.say("remind-cancelled", &self.when(title(), was))];
        }
        let mut blocks = vec![self.say("remind-moved", &self.when(title(), session.starts))];
        blocks.extend(self.official(session));
        blocks
    }

    fn buttons(&self, notice: &Notice) -> Vec<message::Button> {
        let project = || Some(self.project.code.clone());
        let intents: &[Intent] = match notice {
            Notice::Reminder { subject: Subject::Closing, .. } => &[Intent::Apply, Intent::Documents],
            Notice::Reminder { subject: Subject::Preparation, .. } => {
                &[Intent::Documents, Intent::Visa, Intent::Travel]
            }
            Notice::Reminder { subject: Subject::FollowUp, .. } => &[Intent::Certificate, Intent::Materials],
            Notice::Reminder { subject: Subject::Session { .. }, .. } => &[Intent::Join, Intent::Agenda],
            Notice::Changed { .. } => &[Intent::Agenda],
        };
        let button = |label: String, action: Action| message::Button { label, action: action.to_string() };
        let answers = intents.iter().map(|intent| {
            button(intent_label(self.catalogue, *intent), Action::Answer { intent: *intent, project: project() })
        });
        if self.audience.is_channel {
            return answers.collect();
        }
        let off = Action::Schedule(Button::Off(self.project.code.clone()));
        let later = match notice {
            Notice::Reminder { subject: Subject::Session { .. }, .. } => Some(true),
            Notice::Reminder { subject: Subject::Closing, .. } => Some(false),
            _ => None,
        };
        let later = later.map(|session| {
            let snooze = Button::Snooze { session, project: self.project.code.clone() };
            button(self.catalogue.say("reminder-snooze-button"), Action::Schedule(snooze))
        });
        let stop = button(self.catalogue.say("reminder-stop-button"), off);
        let all = answers.chain(later).chain((!self.audience.is_officer).then_some(stop));
        all.filter(|button| button.action.len() <= 64).collect()
    }
}
