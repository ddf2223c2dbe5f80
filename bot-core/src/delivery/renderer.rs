//! Words that are made at the moment of sending.

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
