//! What an interaction asks, from whom, and who may see the answer.

use bot_core::assistant::Command;
use bot_core::message::{Event, Inbound, Place, Reply};
use serenity::all::{
    ActionRowComponent, CommandDataOption, CommandDataOptionValue, CommandInteraction, ComponentInteraction,
    ComponentInteractionDataKind, GuildId, InteractionContext, Message, MessageFlags, MessageInteractionMetadata,
    ModalInteraction, UserId,
};

use crate::commands::option;
use crate::receive::{address, sent};
use crate::rest::Handle;

/// An interaction to be answered.
pub(super) struct Asked {
    pub(super) inbound: Inbound,
    pub(super) handle: Handle,
    /// The message whose button was pressed is the asker's own: it may be replaced.
    pub(super) on_own_message: bool,
    /// Only the asker sees the answer, whatever it says.
    pub(super) for_asker_alone: bool,
    /// Discord opens a form in answer to it: not to a form that was filled in.
    pub(super) opens_forms: bool,
}

impl Asked {
    pub(super) fn by_command(interaction: &CommandInteraction) -> Option<Self> {
        let command = Command::from_name(&interaction.data.name)?;
        let place = place(interaction.guild_id, interaction.context);
        let handle =
            Handle { application: interaction.application_id, id: interaction.id, token: interaction.token.clone() };
        let argument = argument(&interaction.data.options);
        let inbound = Inbound {
            id: interaction.id.to_string(),
            address: address(interaction.channel_id.get()),
            sender: interaction.user.id.to_string(),
            place,
            client_language: Some(interaction.locale.clone()),
            event: Event::Command { command, argument },
            reply: Reply::default(),
            sent: sent(interaction.id.get()),
        };
        let for_asker_alone = place == Place::Group && is_personal(command);
        Some(Self { inbound, handle, on_own_message: false, for_asker_alone, opens_forms: true })
    }

    pub(super) fn by_component(interaction: &ComponentInteraction) -> Option<Self> {
        let action = match &interaction.data.kind {
            ComponentInteractionDataKind::Button => interaction.data.custom_id.clone(),
            ComponentInteractionDataKind::StringSelect { values } => values.first()?.clone(),
            _ => return None,
        };
        let place = place(interaction.guild_id, interaction.context);
        let own = place == Place::Private || is_answer_to(&interaction.message, interaction.user.id);
        let handle =
            Handle { application: interaction.application_id, id: interaction.id, token: interaction.token.clone() };
        let inbound = Inbound {
            id: interaction.id.to_string(),
            address: address(interaction.channel_id.get()),
            sender: interaction.user.id.to_string(),
            place,
            client_language: Some(interaction.locale.clone()),
            event: Event::Pressed(action),
            reply: Reply { message: Some(interaction.message.id.to_string()), token: None },
            sent: sent(interaction.id.get()),
        };
        let for_asker_alone = !own || is_ephemeral(&interaction.message);
        Some(Self { inbound, handle, on_own_message: own, for_asker_alone, opens_forms: true })
    }

    /// A form that was filled in, opened by a button where there is a message.
    pub(super) fn by_form(interaction: &ModalInteraction) -> Self {
        let place = place(interaction.guild_id, None);
        let message = interaction.message.as_deref();
        let own = message.is_some_and(|message| place == Place::Private || is_answer_to(message, interaction.user.id));
        let handle =
            Handle { application: interaction.application_id, id: interaction.id, token: interaction.token.clone() };
        let values = interaction.data.components.iter().flat_map(|row| &row.components).filter_map(filled_in);
        let inbound = Inbound {
            id: interaction.id.to_string(),
            address: address(interaction.channel_id.get()),
            sender: interaction.user.id.to_string(),
            place,
            client_language: Some(interaction.locale.clone()),
            event: Event::Filled { action: interaction.data.custom_id.clone(), values: values.collect() },
            reply: Reply { message: message.map(|message| message.id.to_string()), token: None },
            sent: sent(interaction.id.get()),
        };
        let for_asker_alone = place == Place::Group && message.is_none_or(|message| !own || is_ephemeral(message));
        Self { inbound, handle, on_own_message: own, for_asker_alone, opens_forms: false }
    }
}

/// Name and content of a field.
fn filled_in(part: &ActionRowComponent) -> Option<(String, String)> {
    match part {
        ActionRowComponent::InputText(field) => Some((field.custom_id.clone(), field.value.clone()?)),
        _ => None,
    }
}

/// Others read along in guilds and in the private channels of two people that the assistant was called into.
fn place(guild: Option<GuildId>, context: Option<InteractionContext>) -> Place {
    match context {
        Some(InteractionContext::BotDm) => Place::Private,
        Some(_) => Place::Group,
        None if guild.is_none() => Place::Private,
        None => Place::Group,
    }
}

/// What concerns nobody but the asker.
fn is_personal(command: Command) -> bool {
    Command::FOR_ROLES.contains(&command)
        || matches!(command, Command::Language | Command::Privacy | Command::Help | Command::Start)
        || matches!(command, Command::Timezone)
}

/// The question with the project behind it: a code in a question names its project.
fn argument(options: &[CommandDataOption]) -> String {
    let said = |name: &str| {
        let value = options.iter().find(|option| option.name == name).map(|option| &option.value);
        match value {
            Some(CommandDataOptionValue::String(text)) => text.trim(),
            _ => "",
        }
    };
    let words = [option::QUESTION, option::PROJECT, option::LANGUAGE, option::CITY].map(said);
    words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether the message answers this person: a command, a pressed button or a message of theirs.
fn is_answer_to(message: &Message, person: UserId) -> bool {
    let asker = match message.interaction_metadata.as_deref() {
        Some(MessageInteractionMetadata::Command(command)) => Some(command.user.id),
        Some(MessageInteractionMetadata::Component(component)) => Some(component.user.id),
        _ => message.referenced_message.as_deref().map(|quoted| quoted.author.id),
    };
    is_ephemeral(message) || asker == Some(person)
}

fn is_ephemeral(message: &Message) -> bool {
    message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL))
}
