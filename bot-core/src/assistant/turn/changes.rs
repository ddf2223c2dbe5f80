//! "What changed?": asked about the notification of a project.

use super::super::phrases::Phrases;
use super::super::project::Meant;
use super::Turn;
use crate::answers;
use crate::locale::Tag;
use crate::message::Outbound;
use crate::understanding::Intent;

impl Turn<'_> {
    /// Whether the text asks what changed, in words like those of the answer's language or of English.
    pub(super) fn asks_what_changed(&self, text: &str) -> bool {
        self.is_asked(&self.assistant.change_question, text)
    }

    /// Whether the text is like one of the phrases, in the answer's language or in English.
    pub(super) fn is_asked(&self, phrases: &Phrases, text: &str) -> bool {
        let locales = &self.assistant.locales;
        let english = locales.get(&Tag::english());
        let languages = [&*self.catalogue, &*english];
        let spoken = if *self.catalogue.tag() == Tag::english() { &languages[..1] } else { &languages[..] };
        phrases.is_asked(text, spoken)
    }

    /// Tells what changed in the project that is meant.
    pub(super) fn what_changed(&mut self, text: &str, codes: &[String]) -> Outbound {
        let meant = self.project_for(Intent::Overview, text, codes);
        let mut outbound = match meant {
            Ok(project) => {
                if let Some(project) = &project {
                    self.conversation.project = Some(project.code.clone());
                }
                answers::changes(&self.question(project.as_deref()))
            }
            Err(Meant::OneOf(candidates)) => {
                answers::which_project(&self.question(None), Intent::Overview, &candidates)
            }
            Err(Meant::Unknown(code)) => answers::unknown_project(&self.question(None), &code),
            Err(Meant::One(_) | Meant::NoneStored) => answers::no_projects(&self.question(None)),
        };
        outbound.understood.confidence = 1.0;
        outbound
    }
}
