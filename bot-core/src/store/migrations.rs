//! Brings the schema up to date from the files in `migrations/`, which travel inside the program.

use std::borrow::Cow;

use rust_embed::RustEmbed;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AssertSqlSafe, SqlSafeStr};

use super::{Database, StoreError};

/// Files named `NNNN_what_they_do.sql`, one text for both engines.
#[derive(RustEmbed)]
#[folder = "../migrations"]
#[include = "*.sql"]
struct Files;

pub(super) async fn run(database: &Database) -> Result<(), StoreError> {
    let migrator = Migrator::with_migrations(all());
    crate::on!(database, pool => migrator.run(pool).await?);
    Ok(())
}

fn all() -> Vec<Migration> {
    let mut names: Vec<Cow<'static, str>> = Files::iter().collect();
    names.sort();
    names.iter().filter_map(|name| read(name)).collect()
}

fn read(name: &str) -> Option<Migration> {
    let (number, rest) = name.strip_suffix(".sql")?.split_once('_')?;
    let text = String::from_utf8(Files::get(name)?.data.into_owned()).ok()?;
    let description = Cow::Owned(rest.replace('_', " "));
    let sql = AssertSqlSafe(text).into_sql_str();
    Some(Migration::new(number.parse().ok()?, description, MigrationType::Simple, sql, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_migration_with_a_number_of_its_own() {
        let numbers: Vec<i64> = all().iter().map(|migration| migration.version).collect();
        assert_eq!(numbers.len(), Files::iter().count());
        assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]), "{numbers:?}");
    }
}
