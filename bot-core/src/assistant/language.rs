//! The language of an answer: the person's choice, then what the text shows, then the conversation's language, then
//! the economy's default, then the client's. One short message never changes a choice.

use crate::locale::{Locales, Tag};
use crate::people::Recalled;

/// Chooses the language of the answer. `shown` is the language a text shows by itself.
pub(super) fn choose(locales: &Locales, recalled: &Recalled, shown: Option<&Tag>, client: Option<&str>) -> Tag {
    let economy = recalled.profile.economy.and_then(|economy| locales.serving(economy.locales()[0]));
    let candidates = [recalled.profile.locale.clone(), shown.cloned(), recalled.conversation.locale.clone(), economy];
    let spoken = candidates.into_iter().flatten().find(|tag| is_spoken(locales, tag));
    spoken.or_else(|| client.and_then(|tag| locales.serving(tag))).unwrap_or_else(Tag::english)
}

/// Whether there is a catalogue of that very locale.
pub(super) fn is_spoken(locales: &Locales, tag: &Tag) -> bool {
    locales.tags().any(|spoken| spoken == tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{Conversation, Profile};

    fn tag(name: &str) -> Tag {
        name.parse().unwrap()
    }

    #[test]
    fn a_choice_stands_above_what_a_message_shows() {
        let locales = Locales::embedded();
        let profile = Profile { locale: Some(tag("id")), ..Profile::default() };
        let recalled = Recalled { profile, ..Recalled::default() };
        assert_eq!(choose(&locales, &recalled, Some(&tag("en")), Some("en")), tag("id"));
    }

    #[test]
    fn the_text_shows_the_language_before_economy_and_client_do() {
        let locales = Locales::embedded();
        let profile = Profile { economy: "ID".parse().ok(), ..Profile::default() };
        let recalled = Recalled { profile, ..Recalled::default() };
        assert_eq!(choose(&locales, &recalled, Some(&tag("en")), None), tag("en"));
        assert_eq!(choose(&locales, &recalled, None, Some("en")), tag("id"));
        assert_eq!(choose(&locales, &Recalled::default(), None, Some("id-ID")), tag("id"));
        assert_eq!(choose(&locales, &Recalled::default(), None, Some("xx")), tag("en"));
    }

    #[test]
    fn a_word_that_shows_no_language_stays_in_the_conversations_language() {
        let locales = Locales::embedded();
        let conversation = Conversation { locale: Some(tag("id")), ..Conversation::default() };
        let recalled = Recalled { conversation, ..Recalled::default() };
        assert_eq!(choose(&locales, &recalled, None, Some("en")), tag("id"));
    }
}
