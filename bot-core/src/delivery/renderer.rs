//! Words that are made at the moment of sending.

use async_trait::async_trait;

use super::Template;
use crate::message::{Address, Outbound};
use crate::store::StoreError;

/// Who will read what a [`Renderer`] makes.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The person, where the delivery is for one.
    pub person: Option<&'a str>,
    /// The account, where the delivery is for one.
    pub account: Option<&'a str>,
    /// Where it will be shown.
    pub address: &'a Address,
}

/// Makes words of templates.
#[async_trait]
pub trait Renderer: Send + Sync {
    /// The message for the reader, in the reader's language as it is now; `None` where there is nothing to say any more.
    ///
    /// # Errors
    /// Where the database fails; the delivery is tried again.
    async fn render(&self, template: &Template, reader: Reader<'_>) -> Result<Option<Outbound>, StoreError>;
}
