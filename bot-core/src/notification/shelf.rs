//! The notifications in force, held in memory and renewed when the stored ones changed.

use std::sync::Arc;

use tokio::sync::Mutex;

use super::model::Notification;
use super::store;
use crate::store::{Database, StoreError};

/// The notifications in force, the latest start first.
pub type Shelved = Arc<Vec<Arc<Notification>>>;

/// Holds the notifications in force in memory. A look costs one point read of the change counter, so that what another
/// process imported is seen at once; all is read anew only when the counter has moved.
#[derive(Debug, Default)]
pub struct Shelf {
    held: Mutex<Option<(i64, Shelved)>>,
}

impl Shelf {
    /// The notifications in force.
    ///
    /// # Errors
    /// [`StoreError`] where the database fails or what is stored does not read back.
    pub async fn current(&self, database: &Database) -> Result<Shelved, StoreError> {
        let counter = store::change_counter(database).await?;
        self.at(counter, database).await
    }

    /// The notifications in force when the change counter stands at `counter`, which the caller has just read
    /// (`SELECT value FROM change_counters WHERE name = 'notifications'`).
    ///
    /// # Errors
    /// As [`Shelf::current`].
    pub async fn at(&self, counter: i64, database: &Database) -> Result<Shelved, StoreError> {
        let mut held = self.held.lock().await;
        if let Some((at, shelved)) = held.as_ref()
            && *at >= counter
        {
            return Ok(Arc::clone(shelved));
        }
        // What is read may be newer than the counter says; the next look then reads once more for nothing.
        let all = store::all(database).await?;
        let shelved: Shelved = Arc::new(all.into_iter().map(Arc::new).collect());
        *held = Some((counter, Arc::clone(&shelved)));
        Ok(shelved)
    }
}
