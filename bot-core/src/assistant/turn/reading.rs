//! Understanding a text of this turn, and the language in which the turn goes on.

use super::super::language;
use super::Turn;
use crate::answers;
use crate::locale::Tag;
use crate::message::Outbound;
use crate::store::StoreError;
use crate::understanding::Reading;

impl Turn<'_> {
    /// Understands the text; from here on the turn goes on in the language it shows. A text in Latin letters that are not its
    /// language's own is understood in that language, and answered in the one the conversation has.
    pub(super) async fn read(&mut self, text: &str) -> Result<Reading, StoreError> {
        let assistant = self.assistant;
        assistant.understanding.prepare_for(text).await?;
        let (shown, romanised) = assistant.understanding.shown(text);
        let own = self.catalogue.tag().clone();
        let likeliest = romanised.iter().find(|tag| **tag == own).or(romanised.first()).cloned();
        let spoken = shown.clone().or(likeliest).unwrap_or(own);
        assistant.understanding.prepare(&spoken).await?;
        let reading = assistant.understanding.read_in(text, &spoken, (shown.clone(), romanised));
        if let Some(shown) = shown {
            let client = self.inbound.client_language.as_deref();
            let tag = language::choose(&assistant.locales, &self.recalled, Some(&shown), client);
            self.catalogue = assistant.locales.get(&tag);
            self.conversation.locale = Some(shown);
        }
        self.named.clone_from(&reading.economies);
        self.day = reading.day;
        Ok(reading)
    }

    pub(super) async fn read_as(&self, text: &str, tag: &Tag) -> Result<Reading, StoreError> {
        self.assistant.understanding.prepare(tag).await?;
        Ok(self.assistant.understanding.read(text, tag))
    }

    /// Offers the languages that a text in Latin letters may be in, unless the person has chosen one.
    pub(super) fn with_languages_of(&self, reading: &Reading, outbound: Outbound) -> Outbound {
        if self.profile.locale.is_some() || reading.romanised.contains(self.catalogue.tag()) {
            return outbound;
        }
        answers::with_languages(&self.question(None), outbound, &reading.romanised)
    }
}
