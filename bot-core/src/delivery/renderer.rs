//! Words that are made at the moment of sending.

use std::collections::BTreeMap;
use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Recipient, Template};
use crate::message::Outbound;
use crate::store::StoreError;

/// Makes words of templates.
#[async_trait]
pub trait Renderer: Send + Sync {
    /// The message for one recipient; `None` where there is nothing to say any more.
    ///
    /// # Errors
    /// Where the database fails; the delivery is tried again.
    async fn render(&self, template: &Template, to: &Recipient, now: Timestamp)
    -> Result<Option<Outbound>, StoreError>;
}

/// Renderers, each for the templates of one name.
#[derive(Clone, Default)]
pub struct Renderers(BTreeMap<&'static str, Arc<dyn Renderer>>);

impl Renderers {
    /// The same with one more.
    #[must_use]
    pub fn with(mut self, template: &'static str, renderer: impl Renderer + 'static) -> Self {
        self.0.insert(template, Arc::new(renderer));
        self
    }
}

#[async_trait]
impl Renderer for Renderers {
    async fn render(
        &self,
        template: &Template,
        to: &Recipient,
        now: Timestamp,
    ) -> Result<Option<Outbound>, StoreError> {
        match self.0.get(template.name.as_str()) {
            Some(renderer) => renderer.render(template, to, now).await,
            None => Ok(None),
        }
    }
}
