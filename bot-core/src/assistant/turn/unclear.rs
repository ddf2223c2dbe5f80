//! An unclear question is noted for review, and what is chosen below it leads back to it.

use super::Turn;
use crate::assistant::Action;
use crate::message::{Outbound, Place};
use crate::understanding::Reading;

impl Turn<'_> {
    /// Notes the question without anything personal; the buttons of `outbound` then tell what was meant by it. A text that is
    /// still being typed is none.
    pub(super) fn noted_for_review(&self, text: &str, reading: &Reading, mut outbound: Outbound) -> Outbound {
        let review = self.assistant.review.as_ref().filter(|_| self.inbound.place != Place::Inline);
        let tag = self.conversation.locale.as_ref().unwrap_or_else(|| self.catalogue.tag());
        let Some(question) = review.and_then(|review| review.unclear(text, tag, &reading.decision, self.now)) else {
            return outbound;
        };
        for button in &mut outbound.buttons {
            if let Ok(Action::Answer { intent, project } | Action::Meant { intent, project }) = button.action.parse() {
                button.action = Action::Chosen { intent, question: question.clone(), project }.to_string();
            }
        }
        outbound
    }
}
