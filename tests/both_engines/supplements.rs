//! Answers and translations are stored, replaced as a whole, and found by language.

use bot_core::clock::FixedClock;
use bot_core::locale::Tag;
use bot_core::notification::{Fact, Shelf, SupplementError, Supplements, example, import, read_sheet, replace};
use bot_core::store::Database;
use bot_core::understanding::Intent;
use jiff::civil::date;

use crate::{Case, cases};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_projects_own_answer_goes_before_the_general_one,
        a_file_replaces_all_before_it_and_tells_the_difference,
        a_translation_holds_until_the_notification_changes_there,
        a_file_that_does_not_fit_the_notification_changes_nothing,
    ]
}

const CODE: &str = "23-IP-10-GE-WSP-A";

fn tag(tag: &str) -> Tag {
    tag.parse().unwrap()
}

async fn import_text(database: &Database, text: &str) {
    let clock = FixedClock::new("2023-07-05T00:00:00Z".parse().unwrap());
    import(database, &clock, "pn.txt", text.as_bytes()).await.unwrap();
}

async fn put(database: &Database, project: Option<&str>, text: &str) -> Result<Vec<String>, SupplementError> {
    let sheet = read_sheet(text.as_bytes(), "answers.toml", date(2023, 7, 10), &|_| true).unwrap();
    let replaced = replace(database, project, &sheet).await?;
    let told = replaced.changes.into_iter().map(|change| {
        let words = |words: Option<String>| words.unwrap_or_default();
        format!("{} {}: {} -> {}", change.locale, change.field, words(change.old), words(change.new))
    });
    Ok(told.collect())
}

async fn a_projects_own_answer_goes_before_the_general_one(database: Database) {
    let (database, shelf) = (&database, Shelf::default());
    import_text(database, example()).await;
    put(database, None, "[en]\nfees = 'Nobody pays.'\nvisa = 'Ask early.'\n[id]\nfees = 'Gratis.'\n").await.unwrap();
    put(database, Some(&CODE.to_lowercase()), "[en]\nfees = 'The host pays.'\n").await.unwrap();
    let shelved = shelf.current(database).await.unwrap();
    let answer = |supplements: &Supplements, project, intent, locale: &str| {
        let found = supplements.answer(project, intent, &tag(locale))?;
        Some((found.supplement.words.clone(), found.supplement.locale.to_string(), found.general))
    };
    let found = |words: &str, locale: &str, general| Some((words.to_owned(), locale.to_owned(), general));
    let held = shelved.supplements();
    assert_eq!(answer(held, Some(CODE), Intent::Fees, "en"), found("The host pays.", "en", false));
    assert_eq!(answer(held, Some(CODE), Intent::Fees, "id"), found("The host pays.", "en", false));
    assert_eq!(answer(held, Some("24-RP-01-GE-TRC-A"), Intent::Fees, "id"), found("Gratis.", "id", true));
    assert_eq!(answer(held, Some(CODE), Intent::Visa, "th"), found("Ask early.", "en", true));
    assert_eq!(answer(held, None, Intent::Travel, "en"), None);
}

async fn a_file_replaces_all_before_it_and_tells_the_difference(database: Database) {
    let database = &database;
    let told = put(database, None, "[en]\nfees = 'One.'\nvisa = 'Two.'\n").await.unwrap();
    assert_eq!(told, ["en fees:  -> One.", "en visa:  -> Two."]);
    let told = put(database, None, "[en]\nfees = 'One more.'\n[th]\nvisa = 'Three.'\n").await.unwrap();
    assert_eq!(told, ["en fees: One. -> One more.", "en visa: Two. -> ", "th visa:  -> Three."]);
    assert!(put(database, None, "[en]\nfees = 'One more.'\n[th]\nvisa = 'Three.'\n").await.unwrap().is_empty());
}

async fn a_translation_holds_until_the_notification_changes_there(database: Database) {
    let (database, shelf) = (&database, Shelf::default());
    import_text(database, example()).await;
    put(database, Some(CODE), "[id]\ntitle = 'Lokakarya Inovasi'\nobjectives = 'Melihat dan mencoba.'\n")
        .await
        .unwrap();
    let shelved = shelf.current(database).await.unwrap();
    let translated = &shelved.in_language(&tag("id"))[0];
    assert_eq!(translated.title, "Lokakarya Inovasi");
    assert_eq!(translated.objectives.as_deref(), Some("Melihat dan mencoba."));
    assert_eq!(shelved.in_language(&tag("th")), shelved.in_force());

    let revised = example()
        .replace("3 July 2023\n", "3 July 2023\nPN Revision 1 Issue Date\t20 July 2023\n")
        .replace("Workshop on Public Service", "Forum on Public Service");
    import_text(database, &revised).await;
    let shelved = shelf.current(database).await.unwrap();
    let translated = &shelved.in_language(&tag("id"))[0];
    assert_eq!(translated.title, "Forum on Public Service Innovation in the New Normal");
    assert_eq!(translated.objectives.as_deref(), Some("Melihat dan mencoba."));
    assert!(shelved.supplements().translation(CODE, Fact::Title, &tag("id")).is_none());
}

async fn a_file_that_does_not_fit_the_notification_changes_nothing(database: Database) {
    let database = &database;
    let refused = put(database, Some("24-RP-01-GE-TRC-A"), "[en]\nfees = 'x'\n").await.unwrap_err();
    assert_eq!(refused.to_string(), "no notification of project 24-RP-01-GE-TRC-A is stored");
    import_text(database, example()).await;
    put(database, Some(CODE), "[en]\nfees = 'Kept.'\n").await.unwrap();
    for (project, text, reason) in [
        (Some(CODE), "[id]\nremarks = 'Catatan'\n", "line 2, field remarks: is not in the notification"),
        (Some(CODE), "[id]\ntopics = ['Satu']\n", "line 2, field topics: has another number of topics"),
        (None, "[id]\ntitle = 'Lokakarya'\n", "line 2, field title: is a translation, which needs --project"),
    ] {
        let refused = put(database, project, text).await.unwrap_err();
        assert!(refused.to_string().starts_with(reason), "{refused}");
    }
    let shelved = Shelf::default().current(database).await.unwrap();
    let kept = shelved.supplements().answer(Some(CODE), Intent::Fees, &Tag::english());
    assert_eq!(kept.map(|found| found.supplement.words.as_str()), Some("Kept."));
}
