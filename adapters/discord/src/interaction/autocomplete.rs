//! Projects to choose from while a person types.

use serenity::all::CommandInteraction;
use tokio::time::{Instant, timeout_at};

use super::Interactions;
use super::response::{Choice, Response};
use crate::render::shortened;
use crate::rest::Handle;

/// Choices that Discord shows.
const CHOICES: usize = 25;
/// Letters of a choice.
const LETTERS: usize = 100;
/// Letters of what was typed that are looked at.
const TYPED: usize = 200;

impl Interactions {
    /// Suggests projects; nothing where that takes too long.
    pub(super) async fn suggest(&self, command: &CommandInteraction, arrived: Instant) {
        let Some(focused) = command.data.autocomplete() else {
            return;
        };
        let typed: String = focused.value.chars().take(TYPED).collect();
        let limit = arrived + self.patience.before_deferral;
        let found = timeout_at(limit, self.suggestions.projects(&typed)).await.unwrap_or_default();
        let choices = found.into_iter().filter(|project| project.code.chars().count() <= LETTERS).take(CHOICES);
        let choices = choices.map(|project| Choice {
            name: shortened(&format!("{} · {}", project.code, project.title), LETTERS),
            value: project.code,
        });
        let handle = Handle { application: command.application_id, id: command.id, token: command.token.clone() };
        if let Err(failure) = self.rest.respond(&handle, &Response::choices(choices.collect())).await {
            tracing::debug!(%failure, "suggestions came too late");
        }
    }
}
