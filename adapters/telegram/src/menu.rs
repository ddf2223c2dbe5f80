//! The commands that Telegram's clients show, described in every language there is.

use std::collections::BTreeMap;
use std::time::Duration;

use bot_core::assistant::Command;
use bot_core::intake::Backoff;
use bot_core::locale::{Catalogue, Locales};
use teloxide::payloads::SetMyCommands;
use teloxide::payloads::SetMyCommandsSetters;
use teloxide::types::BotCommand;

use crate::api::Api;

const LONGEST_DESCRIPTION: usize = 256;
/// Attempts for one language: a menu in the last version's words is no reason to disturb anyone.
const ATTEMPTS: usize = 5;

/// Registers the commands; what fails is logged and left.
pub(crate) async fn register(api: &Api, locales: &Locales) {
    for (language, commands) in menus(locales) {
        let mut call = SetMyCommands::new(commands);
        if !language.is_empty() {
            call = call.language_code(language.clone());
        }
        let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(30));
        for attempt in 1..=ATTEMPTS {
            let Err(failure) = api.call::<_, bool>(&call).await else { break };
            if attempt == ATTEMPTS || failure.code() == 400 {
                tracing::warn!(language, %failure, "the command menu is not registered");
                break;
            }
            tokio::time::sleep(failure.pause(&mut backoff)).await;
        }
    }
}

/// The menu of each language Telegram knows, by its two letters; the empty one is for everybody else. Of several
/// locales of one language the one that serves its bare name stands for it.
fn menus(locales: &Locales) -> BTreeMap<String, Vec<BotCommand>> {
    let mut menus = BTreeMap::new();
    for tag in locales.tags() {
        let catalogue = locales.get(tag);
        let language = match tag.language() {
            "en" => "",
            language => language,
        };
        let complete = Command::ALL.iter().all(|command| catalogue.has(&description_of(*command)));
        let serves = locales.serving(tag.language()).as_ref() == Some(tag);
        if complete && serves && (language.is_empty() || language.len() == 2) {
            menus.insert(language.to_owned(), menu(&catalogue));
        }
    }
    menus
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
