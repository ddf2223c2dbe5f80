//! What Telegram's clients show of the assistant, in every language there is: its commands and what it is for.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bot_core::assistant::Command;
use bot_core::intake::Backoff;
use bot_core::locale::{Catalogue, Locales};
use serde::Serialize;
use teloxide::payloads::{
    SetMyCommands, SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters, SetMyShortDescription,
    SetMyShortDescriptionSetters,
};
use teloxide::requests::Payload;
use teloxide::types::BotCommand;

use crate::api::Api;

/// Limits of the Bot API: a command's description, the text of an empty chat, and the line beside the name.
const LONGEST_DESCRIPTION: usize = 256;
const LONGEST_WELCOME: usize = 512;
const LONGEST_LINE: usize = 120;
/// Attempts for one language: a menu in the last version's words is no reason to disturb anyone.
const ATTEMPTS: usize = 5;

/// Registers commands and descriptions; what fails is logged and left.
pub(crate) async fn register(api: &Api, locales: &Locales) {
    for (language, catalogue) in languages(locales) {
        let said = |id: &str, longest: usize| catalogue.say(id).chars().take(longest).collect::<String>();
        let mut commands = SetMyCommands::new(menu(&catalogue));
        let mut welcome = SetMyDescription::new().description(said("welcome", LONGEST_WELCOME));
        let mut line = SetMyShortDescription::new().short_description(said("about-me", LONGEST_LINE));
        if !language.is_empty() {
            commands = commands.language_code(language.clone());
            welcome = welcome.language_code(language.clone());
            line = line.language_code(language.clone());
        }
        tell(api, &language, &commands).await;
        tell(api, &language, &welcome).await;
        tell(api, &language, &line).await;
    }
}

async fn tell<P: Payload + Serialize + Sync>(api: &Api, language: &str, call: &P) {
    let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(30));
    for attempt in 1..=ATTEMPTS {
        let Err(failure) = api.call::<_, bool>(call).await else { return };
        if attempt == ATTEMPTS || failure.code() == 400 {
            tracing::warn!(language, method = P::NAME, %failure, "what Telegram shows of the assistant is not registered");
            return;
        }
        tokio::time::sleep(failure.pause(&mut backoff)).await;
    }
}

/// The catalogue of each language Telegram knows, by its two letters; the empty one is for everybody else. Of several
/// locales of one language the one that serves its bare name stands for it.
fn languages(locales: &Locales) -> BTreeMap<String, Arc<Catalogue>> {
    let mut languages = BTreeMap::new();
    for tag in locales.tags() {
        let catalogue = locales.get(tag);
        let language = match tag.language() {
            "en" => "",
            language => language,
        };
        let complete = Command::ALL.iter().all(|command| catalogue.has(&description_of(*command)));
        let serves = locales.serving(tag.language()).as_ref() == Some(tag);
        if complete && serves && (language.is_empty() || language.len() == 2) {
            languages.insert(language.to_owned(), catalogue);
        }
    }
    languages
}

fn menu(catalogue: &Catalogue) -> Vec<BotCommand> {
    let described = |command: &Command| {
        let description: String = catalogue.say(&description_of(*command)).chars().take(LONGEST_DESCRIPTION).collect();
        BotCommand::new(command.name(), description)
    };
    Command::ALL.iter().map(described).filter(|command| !command.description.is_empty()).collect()
}

fn description_of(command: Command) -> String {
    format!("command-{}", command.name())
}
