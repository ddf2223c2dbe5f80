//! Who is reminded in the channel of a project: those who cannot be reminded in private.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::economy::Economy;
use crate::nominations::State;
use crate::on;
use crate::store::{Database, StoreError};

/// Someone who wants to be reminded.
struct Wishing {
    person: String,
    economy: Option<Economy>,
    /// A private chat is open.
    open: bool,
}

/// Someone who takes part, as the programme knows it.
struct TakingPart {
    person: Option<String>,
    economy: Option<Economy>,
}

/// The groups to be called in a channel of the project; none where nobody is to be reminded there.
///
/// # Errors
/// Where the database fails.
pub(super) async fn called(
    database: &Database,
    project: &str,
    groups: &BTreeMap<Economy, String>,
) -> Result<Option<Vec<String>>, StoreError> {
    Ok(decide(&wishing(database, project).await?, &taking_part(database, project).await?, groups))
}

/// Whoever wants reminders and has opened a chat has them there. The others are reminded in the channel, where the people of
/// their economies are called. While nobody is known to take part, anybody in the channel may: then all are called but the
/// economies whose people have their reminders.
fn decide(wishing: &[Wishing], taking_part: &[TakingPart], groups: &BTreeMap<Economy, String>) -> Option<Vec<String>> {
    let in_private: HashSet<&str> = wishing.iter().filter(|one| one.open).map(|one| one.person.as_str()).collect();
    let has_reminders = |person: Option<&str>| person.is_some_and(|person| in_private.contains(person));
    let wishing_ones = wishing.iter().map(|one| (has_reminders(Some(&one.person)), one.economy));
    let participants = taking_part.iter().map(|one| (has_reminders(one.person.as_deref()), one.economy));
    let (mut served, mut missed) = (BTreeSet::new(), BTreeSet::new());
    for (has_reminders, economy) in wishing_ones.chain(participants) {
        if has_reminders {
            served.insert(economy)
        } else {
            missed.insert(economy)
        };
    }
    let unknown = taking_part.is_empty();
    let is_called = |economy: Economy| missed.contains(&Some(economy)) || (unknown && !served.contains(&Some(economy)));
    let called = groups.iter().filter(|(economy, _)| is_called(**economy));
    let called: Vec<String> = called.map(|(_, group)| group.clone()).collect();
    let anybody = !missed.is_empty() || (unknown && (!called.is_empty() || wishing.is_empty()));
    anybody.then_some(called)
}

async fn wishing(database: &Database, project: &str) -> Result<Vec<Wishing>, StoreError> {
    const SELECT: &str = "
        SELECT r.person, p.economy, CAST(COUNT(h.chat) AS BIGINT)
        FROM reminders r JOIN people p ON p.id = r.person
        LEFT JOIN accounts a ON a.person = p.id AND a.unreachable_since IS NULL
        LEFT JOIN private_chats h ON h.platform = a.platform AND h.account = a.account
        WHERE r.project = $1 AND r.topic <> 'closing' GROUP BY r.person, p.economy";
    let rows: Vec<(String, Option<String>, i64)> =
        on!(database, pool => sqlx::query_as(SELECT).bind(project).fetch_all(pool).await?);
    let one = |(person, economy, chats): (String, Option<String>, i64)| Wishing {
        person,
        economy: economy.and_then(|code| code.parse().ok()),
        open: chats > 0,
    };
    Ok(rows.into_iter().map(one).collect())
}

async fn taking_part(database: &Database, project: &str) -> Result<Vec<TakingPart>, StoreError> {
    const SELECT: &str = "SELECT person, economy, state FROM nominations WHERE project = $1";
    let rows: Vec<(Option<String>, String, String)> =
        on!(database, pool => sqlx::query_as(SELECT).bind(project).fetch_all(pool).await?);
    let takes_part = |state: &str| state.parse().is_ok_and(State::takes_part);
    let rows = rows.into_iter().filter(|(_, _, state)| takes_part(state));
    Ok(rows.map(|(person, economy, _)| TakingPart { person, economy: economy.parse().ok() }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn economy(code: &str) -> Option<Economy> {
        code.parse().ok()
    }

    fn wish(person: &str, code: &str, open: bool) -> Wishing {
        Wishing { person: person.to_owned(), economy: economy(code), open }
    }

    fn part(person: Option<&str>, code: &str) -> TakingPart {
        TakingPart { person: person.map(str::to_owned), economy: economy(code) }
    }

    fn called(wishing: &[Wishing], taking_part: &[TakingPart]) -> Option<Vec<String>> {
        let groups = ["NP", "LK"].into_iter().filter_map(|code| Some((economy(code)?, code.to_owned()))).collect();
        decide(wishing, taking_part, &groups)
    }

    #[test]
    fn whoever_is_reminded_in_private_is_not_called() {
        let mine = wish("a", "NP", true);
        assert_eq!(called(&[mine], &[part(Some("a"), "NP")]), None, "nobody is left");
        let mine = wish("a", "NP", true);
        assert_eq!(called(&[mine], &[part(Some("a"), "NP"), part(None, "LK")]), Some(vec!["LK".to_owned()]));
        assert_eq!(called(&[wish("a", "NP", false)], &[part(Some("a"), "NP")]), Some(vec!["NP".to_owned()]));
        assert_eq!(called(&[], &[part(None, "VN")]), Some(Vec::new()), "an economy that has no group");
    }

    #[test]
    fn while_nobody_is_known_to_take_part_all_are_called_who_are_not_reminded_in_private() {
        assert_eq!(called(&[], &[]).unwrap().len(), 2);
        assert_eq!(called(&[wish("a", "NP", true)], &[]), Some(vec!["LK".to_owned()]));
        assert_eq!(called(&[wish("a", "NP", true), wish("b", "LK", true)], &[]), None);
    }
}
