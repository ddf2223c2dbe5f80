//! Commands, buttons and menus: answered within three seconds, or put off and answered within fifteen minutes.

mod answer;
mod asked;
mod autocomplete;
mod response;

use std::sync::Arc;
use std::time::Duration;

use bot_core::intake::Turns;
use serenity::all::Interaction;
use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::rest::Rest;
use crate::suggestions::Suggestions;
use asked::Asked;

/// Turns that run at the same time; the others wait, put off.
const AT_ONCE: usize = 128;

/// How patient interactions are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    /// A turn that takes longer is put off: the person sees that an answer is coming.
    pub(crate) before_deferral: Duration,
    /// Discord takes the first answer, and choices while typing, within three seconds; this leaves room for the way.
    pub(crate) first_answer: Duration,
    /// A turn that takes longer is given up with an apology.
    pub(crate) turn: Duration,
    /// Discord takes answers that were put off for fifteen minutes.
    pub(crate) late_answer: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            before_deferral: Duration::from_secs(1),
            first_answer: Duration::from_millis(2_500),
            turn: Duration::from_secs(60),
            late_answer: Duration::from_secs(14 * 60),
        }
    }
}

/// Answers interactions.
pub(crate) struct Interactions {
    rest: Arc<Rest>,
    turns: Arc<dyn Turns>,
    suggestions: Arc<dyn Suggestions>,
    patience: Patience,
    room: Semaphore,
}

impl Interactions {
    pub(crate) fn new(rest: Arc<Rest>, turns: Arc<dyn Turns>, suggestions: Arc<dyn Suggestions>) -> Self {
        Self { rest, turns, suggestions, patience: Patience::default(), room: Semaphore::new(AT_ONCE) }
    }

    /// Answers one interaction that arrived just now.
    pub(crate) async fn handle(&self, interaction: Interaction) {
        let arrived = Instant::now();
        match interaction {
            Interaction::Command(command) => {
                if let Some(asked) = Asked::by_command(&command) {
                    self.answer(&asked, arrived).await;
                }
            }
            Interaction::Component(component) => {
                if let Some(asked) = Asked::by_component(&component) {
                    self.answer(&asked, arrived).await;
                }
            }
            Interaction::Modal(form) => self.answer(&Asked::by_form(&form), arrived).await,
            Interaction::Autocomplete(command) => self.suggest(&command, arrived).await,
            _ => tracing::debug!("an interaction of another kind is left out"),
        }
    }
}
