//! The slash commands and their options, named in every language that Discord and the catalogues share.

use bot_core::assistant::Command;
use bot_core::locale::{Catalogue, Locales, Tag};
use serenity::all::{CommandOptionType, InstallationContext, InteractionContext};
use serenity::builder::{CreateCommand, CreateCommandOption};

use crate::render::shortened;

/// Discord's name of a language and ours. It refuses everything if one name is unknown to it.
const LANGUAGES: [(&str, &str); 9] = [
    ("hi", "hi"),
    ("id", "id"),
    ("ja", "ja"),
    ("ko", "ko"),
    ("th", "th"),
    ("tr", "tr"),
    ("vi", "vi"),
    ("zh-CN", "zh-Hans"),
    ("zh-TW", "zh-TW"),
];
const NAME: usize = 32;
const DESCRIPTION: usize = 100;
/// Choices of an option.
const CHOICES: usize = 25;

/// Names of the options, as they come back with a command.
pub(crate) mod option {
    pub(crate) const QUESTION: &str = "question";
    pub(crate) const PROJECT: &str = "project";
    pub(crate) const LANGUAGE: &str = "language";
    pub(crate) const CITY: &str = "city";
}

/// All commands: usable in guilds, in private and wherever a person has installed the assistant for themselves.
pub(crate) fn commands(locales: &Locales) -> Vec<CreateCommand> {
    let spoken = spoken(locales);
    let registered = Command::ALL.iter().chain(Command::FOR_ROLES).filter(|command| **command != Command::Start);
    registered.map(|command| build(*command, locales, &spoken)).collect()
}

type Spoken = Vec<(&'static str, std::sync::Arc<Catalogue>)>;

/// The catalogues of the languages that Discord has too; those that say nothing are English in disguise.
fn spoken(locales: &Locales) -> Spoken {
    let tags: Vec<&Tag> = locales.tags().collect();
    let shared = LANGUAGES.iter().filter_map(|(discord, ours)| {
        let tag = tags.iter().find(|tag| tag.as_str() == *ours)?;
        Some((*discord, locales.get(tag)))
    });
    shared.collect()
}

fn build(command: Command, locales: &Locales, spoken: &Spoken) -> CreateCommand {
    let (name_id, described) = (format!("discord-command-{}", command.name()), format!("command-{}", command.name()));
    let english = locales.get(&Tag::english());
    let mut made = CreateCommand::new(command.name())
        .description(description(&english, &described))
        .integration_types(vec![InstallationContext::Guild, InstallationContext::User])
        .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm, InteractionContext::PrivateChannel]);
    for (language, catalogue) in spoken {
        if let Some(name) = name(catalogue, &name_id) {
            made = made.name_localized(*language, name);
        }
        if catalogue.has(&described) {
            made = made.description_localized(*language, description(catalogue, &described));
        }
    }
    made.set_options(options(command, locales, spoken))
}

fn options(command: Command, locales: &Locales, spoken: &Spoken) -> Vec<CreateCommandOption> {
    let text = |name: &'static str| text_option(name, locales, spoken);
    let project = || text(option::PROJECT).set_autocomplete(true);
    match command {
        Command::Ask => vec![text(option::QUESTION).required(true), project()],
        Command::Project | Command::Deadline | Command::Schedule | Command::Subscribe | Command::Unsubscribe => {
            vec![project()]
        }
        Command::Join | Command::Calendar | Command::Reminders | Command::Channel => vec![project()],
        Command::Timezone => vec![text(option::CITY)],
        Command::Language => {
            let choices = locales.tags().take(CHOICES);
            let add = |made: CreateCommandOption, tag: &Tag| {
                let own_name = locales.get(tag).say("language-name");
                made.add_string_choice(shortened(&own_name, DESCRIPTION), tag.as_str())
            };
            vec![choices.fold(text(option::LANGUAGE), add)]
        }
        Command::Start
        | Command::Privacy
        | Command::Help
        | Command::Announce
        | Command::Invite
        | Command::Nominations => Vec::new(),
    }
}

fn text_option(option: &'static str, locales: &Locales, spoken: &Spoken) -> CreateCommandOption {
    let (name_id, described) = (format!("discord-option-{option}"), format!("discord-about-{option}"));
    let english = description(&locales.get(&Tag::english()), &described);
    let mut made = CreateCommandOption::new(CommandOptionType::String, option, english);
    for (language, catalogue) in spoken {
        if let Some(name) = name(catalogue, &name_id) {
            made = made.name_localized(*language, name);
        }
        if catalogue.has(&described) {
            made = made.description_localized(*language, description(catalogue, &described));
        }
    }
    made
}

/// The name in that language, if it has one that Discord takes: one bad name would cost all commands.
fn name(catalogue: &Catalogue, id: &str) -> Option<String> {
    let name = catalogue.has(id).then(|| catalogue.say(id))?;
    let taken = is_name(&name);
    if !taken {
        tracing::warn!(locale = %catalogue.tag(), message = id, "Discord takes no such name");
    }
    taken.then_some(name)
}

/// At most 32 small letters, digits and `-_'`; signs that belong to letters in Devanagari and Thai.
fn is_name(name: &str) -> bool {
    let fits = |letter: char| {
        let sign = matches!(letter, '-' | '_' | '\'' | '\u{900}'..='\u{97f}' | '\u{e00}'..='\u{e7f}');
        sign || (letter.is_alphanumeric() && letter.to_lowercase().eq([letter]))
    };
    (1..=NAME).contains(&name.chars().count()) && name.chars().all(fits)
}

fn description(catalogue: &Catalogue, id: &str) -> String {
    shortened(&catalogue.say(id), DESCRIPTION)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use serde_json::Value;

    use super::*;

    fn registered() -> Vec<Value> {
        let value = serde_json::to_value(commands(&Locales::embedded())).unwrap();
        value.as_array().unwrap().clone()
    }

    fn localized<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a str)> {
        value[key].as_object().into_iter().flatten().map(|(tag, text)| (tag, text.as_str().unwrap()))
    }

    #[test]
    fn everything_but_the_greeting_is_registered() {
        let commands = registered();
        let names: Vec<_> = commands.iter().map(|command| command["name"].as_str().unwrap()).collect();
        assert_eq!(
            names,
            [
                "ask",
                "project",
                "deadline",
                "schedule",
                "subscribe",
                "unsubscribe",
                "join",
                "calendar",
                "reminders",
                "timezone",
                "language",
                "privacy",
                "help",
                "announce",
                "channel",
                "nominations",
                "invite"
            ]
        );
        assert!(commands.iter().all(|command| command["contexts"] == serde_json::json!([0, 1, 2])));
        assert!(commands.iter().all(|command| command["integration_types"] == serde_json::json!([0, 1])));
    }

    #[test]
    fn names_and_descriptions_fit_in_every_language() {
        let mut seen = HashSet::new();
        for command in registered() {
            let parts = std::iter::once(&command).chain(command["options"].as_array().unwrap());
            for part in parts {
                assert!(is_name(part["name"].as_str().unwrap()));
                assert!((1..=100).contains(&part["description"].as_str().unwrap().chars().count()));
                for (tag, text) in localized(part, "description_localizations") {
                    assert!((1..=100).contains(&text.chars().count()), "{tag}: {text}");
                }
            }
            for (tag, name) in localized(&command, "name_localizations") {
                assert!(is_name(name) && seen.insert(format!("{tag} {name}")), "{tag}: {name}");
            }
        }
        assert!(seen.contains("id tanya"));
    }

    #[test]
    fn only_languages_that_discord_has_are_named() {
        for command in registered() {
            for (tag, _) in localized(&command, "description_localizations") {
                assert!(LANGUAGES.iter().any(|(discord, _)| discord == tag), "{tag}");
            }
        }
    }

    #[test]
    fn projects_are_completed_and_languages_chosen() {
        let commands = registered();
        let options = |name: &str| commands.iter().find(|command| command["name"] == name).unwrap()["options"].clone();
        assert_eq!((&options("ask")[0]["required"], &options("ask")[1]["autocomplete"]), (&true.into(), &true.into()));
        assert_eq!(options("deadline")[0]["autocomplete"], true);
        assert!(options("language")[0]["choices"].as_array().unwrap().iter().any(|choice| choice["value"] == "id"));
    }

    #[test]
    fn names_are_small_letters() {
        assert!(is_name("ask") && is_name("प्रश्न") && is_name("ถาม") && is_name("質問"));
        assert!(!is_name("Ask") && !is_name("two words") && !is_name("") && !is_name(&"x".repeat(33)));
    }
}
