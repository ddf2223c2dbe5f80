//! Projects to choose from while a person types.

use super::Assistant;
use crate::notification::fits;
use crate::store::StoreError;

/// A project to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The project code.
    pub code: String,
    /// The title.
    pub title: String,
}

impl Assistant {
    /// Projects that fit the words typed so far, the best first; all of them for no words.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn suggest_projects(&self, words: &str) -> Result<Vec<Suggestion>, StoreError> {
        let projects = self.shelf.current(&self.database).await?;
        let projects = projects.in_force();
        let mut found: Vec<_> = projects.iter().map(|known| (fits(words, known), known)).collect();
        if !words.trim().is_empty() {
            found.retain(|(likeness, _)| *likeness > 0.0);
        }
        found.sort_by(|one, other| other.0.total_cmp(&one.0));
        let suggestion = |known: &crate::notification::Notification| Suggestion {
            code: known.code.clone(),
            title: known.title.clone(),
        };
        Ok(found.into_iter().map(|(_, known)| suggestion(known)).collect())
    }
}
