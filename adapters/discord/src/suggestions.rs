//! Projects to choose from while a person types.

use async_trait::async_trait;
use bot_core::assistant::{Assistant, Suggestion};

/// Knows the projects that fit what was typed so far.
#[async_trait]
pub trait Suggestions: Send + Sync {
    /// Projects that fit, the best first; none where they cannot be told just now.
    async fn projects(&self, typed: &str) -> Vec<Suggestion>;
}

#[async_trait]
impl Suggestions for Assistant {
    async fn projects(&self, typed: &str) -> Vec<Suggestion> {
        self.suggest_projects(typed).await.unwrap_or_else(|error| {
            tracing::error!(%error, "projects could not be suggested");
            Vec::new()
        })
    }
}
