//! The notifications in force with what was added to them, held in memory and renewed when the stored ones changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::Mutex;

use super::model::Notification;
use super::store;
use super::supplements::{self, Supplements};
use super::titles::Titles;
use crate::locale::Tag;
use crate::store::{Database, StoreError};

/// The notifications in force, the latest start first.
type InForce = Arc<Vec<Arc<Notification>>>;

/// What stood on the shelf at one moment. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Shelved {
    in_force: InForce,
    translated: Arc<BTreeMap<Tag, InForce>>,
    earlier: Arc<BTreeMap<String, Notification>>,
    supplements: Arc<Supplements>,
    titles: Arc<Titles>,
}

/// Holds the notifications in force in memory. A look costs one point read of the change counter, so that what another
/// process imported is seen at once; all is read anew only when the counter has moved.
#[derive(Debug, Default)]
pub struct Shelf {
    held: Mutex<Option<(i64, Shelved)>>,
}

impl Shelf {
    /// What stands on the shelf.
    ///
    /// # Errors
    /// [`StoreError`] where the database fails or what is stored does not read back.
    pub async fn current(&self, database: &Database) -> Result<Shelved, StoreError> {
        let counter = store::change_counter(database).await?;
        self.at(counter, database).await
    }

    /// What stands on the shelf when the change counter stands at `counter`, which the caller has just read
    /// (`SELECT value FROM change_counters WHERE name = 'notifications'`).
    ///
    /// # Errors
    /// As [`Shelf::current`].
    pub async fn at(&self, counter: i64, database: &Database) -> Result<Shelved, StoreError> {
        let mut held = self.held.lock().await;
        if let Some((at, shelved)) = held.as_ref()
            && *at >= counter
        {
            return Ok(shelved.clone());
        }
        // What is read may be newer than the counter says; the next look then reads once more for nothing.
        let in_force: Vec<_> = store::all(database).await?.into_iter().map(Arc::new).collect();
        let earlier = store::all_earlier(database).await?;
        let shelved = Shelved::new(in_force, earlier, Supplements::new(supplements::all(database).await?));
        *held = Some((counter, shelved.clone()));
        Ok(shelved)
    }
}

impl Shelved {
    fn new(in_force: Vec<Arc<Notification>>, earlier: Vec<Notification>, mut supplements: Supplements) -> Self {
        let find = |code: &str| in_force.iter().find(|notification| notification.code == code);
        supplements.keep_current(|code, fact| supplements::original(find(code)?, fact));
        let in_language = |locale: &Tag| -> InForce {
            Arc::new(in_force.iter().map(|each| Arc::new(supplements.translated(each, locale))).collect())
        };
        let languages = supplements.languages().into_iter();
        let translated: BTreeMap<Tag, InForce> =
            languages.map(|locale| (locale.clone(), in_language(&locale))).collect();
        let of_languages = std::iter::once(&in_force).chain(translated.values().map(AsRef::as_ref));
        let titles = Titles::new(of_languages.map(|language| language.iter().map(AsRef::as_ref)));
        let earlier = earlier.into_iter().map(|notification| (notification.code.clone(), notification)).collect();
        Self {
            earlier: Arc::new(earlier),
            translated: Arc::new(translated),
            in_force: Arc::new(in_force),
            supplements: Arc::new(supplements),
            titles: Arc::new(titles),
        }
    }

    /// The notifications in force as printed, the latest start first.
    #[must_use]
    pub fn in_force(&self) -> &Arc<Vec<Arc<Notification>>> {
        &self.in_force
    }

    /// The same with everything in its place that is translated into the language.
    #[must_use]
    pub fn in_language(&self, locale: &Tag) -> &Arc<Vec<Arc<Notification>>> {
        self.translated.get(locale).unwrap_or(&self.in_force)
    }

    /// The version of a project's notification before the one in force.
    #[must_use]
    pub fn earlier(&self, code: &str) -> Option<&Notification> {
        self.earlier.get(code)
    }

    /// The titles of those in force, in every language they stand in.
    pub(crate) fn titles(&self) -> &Titles {
        &self.titles
    }

    /// What the Secretariat added.
    #[must_use]
    pub fn supplements(&self) -> &Arc<Supplements> {
        &self.supplements
    }
}
