//! What only makes sense after an answer: "why?", "and the other one?", "and day 2?", a bare economy, code or title.

use std::sync::Arc;

use super::{Turn, is_bare, turns_on_economy};
use crate::answers;
use crate::assistant::project;
use crate::message::Outbound;
use crate::notification::Notification;
use crate::store::StoreError;
use crate::understanding::{Decision, FollowUp, Intent, Reading};

/// A text that names an economy is about something else, such as the weather there, where it is less a question to the assistant.
const RELEVANT: f32 = 0.3;
/// A message of at most so many words that names a day may say nothing but that.
const DAY_WORDS: usize = 4;

impl Turn<'_> {
    /// Answers a text that as a whole goes on with the last answer; `None` where it does not, or there was none.
    pub(super) async fn followed_up(&mut self, reading: &Reading) -> Result<Option<Outbound>, StoreError> {
        let (Some(follow_up), Some(intent)) = (reading.follow_up, self.conversation.answered) else { return Ok(None) };
        let current = self.conversation.project.clone().unwrap_or_default();
        Ok(Some(match follow_up {
            FollowUp::Why => {
                let project = project::find(&self.projects, &current);
                let mut reasons = answers::why(intent, &self.question(project.as_deref()));
                reasons.understood.confidence = 1.0;
                reasons
            }
            FollowUp::Other => self.of_the_other(intent, &current).await?,
        }))
    }

    /// The same of the project that was not spoken of: the only other one, or the only other one that is still open.
    async fn of_the_other(&mut self, intent: Intent, current: &str) -> Result<Outbound, StoreError> {
        let others: Vec<Arc<Notification>> =
            self.projects.iter().filter(|project| project.code != current).cloned().collect();
        let today = self.question(None).today();
        let mut open = others.iter().filter(|other| project::is_open(other, today));
        let only = match (others.as_slice(), open.next(), open.next()) {
            ([only], _, _) => Some(only.code.clone()),
            (_, Some(only), None) => Some(only.code.clone()),
            _ => None,
        };
        match only {
            Some(code) => self.known(intent, &code).await,
            None if others.is_empty() => Ok(answers::no_other_project(&self.question(None))),
            None => {
                self.conversation.asked = Some(intent);
                Ok(answers::which_project(&self.question(None), intent, &others))
            }
        }
    }

    /// What the text goes on with: a bare economy, code, title or day says nothing by itself but answers what was
    /// asked back, or turns the last answer to another economy, project or day.
    pub(super) fn continued(&self, text: &str, reading: &Reading) -> Option<Intent> {
        let waiting = self.conversation.asked.or(self.conversation.answered);
        let names_a_day = reading.day.is_some() && text.split_whitespace().count() <= DAY_WORDS;
        let unclear = !matches!(reading.decision, Decision::Answer(_)) || is_bare(text, reading);
        if names_a_day && unclear && waiting.is_some_and(turns_on_day) {
            return Some(Intent::Agenda);
        }
        if !unclear {
            return None;
        }
        if !reading.economies.is_empty() {
            return waiting.filter(|intent| turns_on_economy(*intent) && reading.relevance() >= RELEVANT);
        }
        let names_project = !reading.codes.is_empty() || !self.shelved.titles().named_in(text).is_empty();
        names_project.then(|| waiting.unwrap_or(Intent::Overview))
    }
}

/// Whether a day that is named after the answer asks for the programme of that day.
fn turns_on_day(intent: Intent) -> bool {
    use Intent as I;
    matches!(intent, I::Agenda | I::Dates | I::Timezone | I::Join | I::Calendar | I::Venue | I::Topics | I::ReminderOn)
}
