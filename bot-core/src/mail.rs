//! E-mail as the core sees it: a letter, and what carries it.

use async_trait::async_trait;

/// A letter in plain text.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// The same whenever this very letter is handed on again.
    pub id: String,
    /// The address it goes to.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// Its text.
    pub body: String,
}

/// Why a letter was not taken. Shows neither the address nor the text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarryError {
    /// It may be taken later.
    #[error("not taken for now: {0}")]
    ForNow(String),
    /// It will never be taken.
    #[error("refused for good: {0}")]
    ForGood(String),
}

/// Carries letters to where they are read.
#[async_trait]
pub trait Carrier: Send + Sync {
    /// Hands the letter on, within twenty seconds or not at all.
    async fn carry(&self, letter: &Letter) -> Result<(), CarryError>;
}

/// One `@` with something before it and a name with a dot behind it.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let Some((local, host)) = text.split_once('@') else { return false };
    let fits = |part: &str| !part.is_empty() && !part.contains(|letter: char| letter.is_whitespace() || letter == '@');
    fits(local) && fits(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
}

impl std::fmt::Debug for Letter {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Letter")
    }
}
