//! The language a person asks to be spoken to in.

use super::super::language;
use super::Turn;
use crate::answers;
use crate::locale::Tag;
use crate::message::{Outbound, Place};
use crate::people;
use crate::store::StoreError;
use crate::understanding::{Decision, Intent, Reading};

/// A message of at most so many characters that names a language says nothing but that.
const BARE_LANGUAGE: usize = 24;

impl Turn<'_> {
    /// The language the person asks to be spoken to in: named in a wish for one, or named and little else.
    pub(super) fn wanted_language(&self, text: &str, reading: &Reading) -> Option<Tag> {
        let bare = text.chars().count() <= BARE_LANGUAGE && !text.contains(['?', '？', '؟']);
        let wanted = match &reading.decision {
            Decision::Answer(intents) if intents.contains(&Intent::SetLanguage) => true,
            Decision::Answer(intents) => bare && intents.contains(&Intent::Language),
            Decision::Ask(_) | Decision::Abstain => bare,
        };
        reading.asked_language.clone().filter(|_| wanted)
    }

    pub(super) fn language_named(&self, name: &str) -> Option<Tag> {
        let understanding = &self.assistant.understanding;
        self.assistant.locales.serving(name).or_else(|| understanding.read(name, self.catalogue.tag()).asked_language)
    }

    /// Chooses the language for good, where there is a catalogue of it.
    pub(super) async fn speak(&mut self, tag: Tag) -> Result<Outbound, StoreError> {
        let tag = self.assistant.locales.serving(tag.as_str()).filter(|serving| *serving == tag).unwrap_or(tag);
        if !language::is_spoken(&self.assistant.locales, &tag) {
            return Ok(answers::language_not_spoken(&self.question(None), &tag));
        }
        if self.inbound.place != Place::Inline {
            people::set_locale(&self.assistant.database, self.inbound, &tag, self.now).await?;
        }
        self.catalogue = self.assistant.locales.get(&tag);
        let mut outbound = answers::language_chosen(&self.question(None));
        outbound.understood.intent = Some(Intent::SetLanguage);
        outbound.understood.confidence = 1.0;
        Ok(outbound)
    }
}
