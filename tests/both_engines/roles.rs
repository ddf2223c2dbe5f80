//! Roles are given by invitation, end at once when they are revoked, and leave a trace.

use bot_core::people::{Account, Act, Actor, Administrators, Role, Roles, audit, invitation, roles};
use bot_core::store::Database;
use jiff::{SignedDuration, Timestamp};

use crate::{Case, cases};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        an_invitation_gives_its_role_once,
        an_invitation_expires,
        an_invitation_of_someone_who_may_not_invite_any_more_is_worth_nothing,
        a_revoked_role_ends_at_once,
        administrators_of_the_settings_need_no_row,
        of_two_who_use_a_code_at_once_one_has_the_role,
        every_privileged_act_leaves_a_trace,
    ]
}

fn account(name: &str) -> Account {
    Account { platform: "telegram".into(), account: name.into() }
}

fn officer() -> Role {
    Role::LiaisonOfficer("NP".parse().unwrap())
}

async fn roles_of(database: &Database, name: &str) -> Roles {
    roles::of(database, &Administrators::default(), &account(name)).await.unwrap()
}

async fn accept(database: &Database, code: &str, name: &str, now: Timestamp) -> Option<Role> {
    invitation::accept(database, &Administrators::default(), code, &account(name), now).await.unwrap()
}

async fn an_invitation_gives_its_role_once(database: Database) {
    let code = invitation::invite(&database, &Actor::Operator, officer(), NOW).await.unwrap().to_string();
    assert_eq!(accept(&database, &code.to_lowercase(), "1", NOW).await, Some(officer()));
    assert_eq!(accept(&database, &code, "2", NOW).await, None);
    assert_eq!(roles_of(&database, "1").await.all(), [officer()]);
    assert!(roles_of(&database, "2").await.is_empty());
    for forged in ["", "0000-0000-0000-0000-0000", "'; DROP TABLE roles; --"] {
        assert_eq!(accept(&database, forged, "2", NOW).await, None);
    }
}

async fn an_invitation_expires(database: Database) {
    let code = invitation::invite(&database, &Actor::Operator, officer(), NOW).await.unwrap();
    assert_eq!(accept(&database, code.bare(), "1", NOW + invitation::VALID_FOR).await, None);
    let code = invitation::invite(&database, &Actor::Operator, officer(), NOW).await.unwrap();
    let last = NOW + invitation::VALID_FOR - SignedDuration::from_millis(1);
    assert_eq!(accept(&database, code.bare(), "1", last).await, Some(officer()));
}

async fn an_invitation_of_someone_who_may_not_invite_any_more_is_worth_nothing(database: Database) {
    let first = Administrators::new(vec![account("boss")]);
    let code = invitation::invite(&database, &account("boss").into(), officer(), NOW).await.unwrap();
    assert_eq!(accept(&database, code.bare(), "1", NOW).await, None);
    let code = invitation::invite(&database, &account("boss").into(), officer(), NOW).await.unwrap();
    let accepted = invitation::accept(&database, &first, code.bare(), &account("1"), NOW).await.unwrap();
    assert_eq!(accepted, Some(officer()));
}

async fn a_revoked_role_ends_at_once(database: Database) {
    let code = invitation::invite(&database, &Actor::Operator, Role::Secretariat, NOW).await.unwrap();
    accept(&database, code.bare(), "1", NOW).await;
    assert!(roles_of(&database, "1").await.allows(Act::Announce));
    let held = roles::all(&database, &Administrators::default()).await.unwrap();
    let id = held[0].id.clone().unwrap();
    assert!(roles::revoke(&database, &Actor::Operator, &id, NOW).await.unwrap().is_some());
    assert!(!roles_of(&database, "1").await.allows(Act::Announce));
    assert_eq!(roles::revoke(&database, &Actor::Operator, &id, NOW).await.unwrap(), None);
}

async fn administrators_of_the_settings_need_no_row(database: Database) {
    let first = Administrators::new(vec![account("boss")]);
    let boss = roles::of(&database, &first, &account("boss")).await.unwrap();
    assert!(boss.allows(Act::ReadAudit));
    assert!(roles::of(&database, &first, &account("other")).await.unwrap().is_empty());
    assert_eq!(roles::who_may(&database, &first, Act::HearOfLocks).await.unwrap(), [account("boss")]);
}

async fn of_two_who_use_a_code_at_once_one_has_the_role(database: Database) {
    let code = invitation::invite(&database, &Actor::Operator, officer(), NOW).await.unwrap();
    let (one, other) = tokio::join!(accept(&database, code.bare(), "1", NOW), accept(&database, code.bare(), "2", NOW));
    assert!(one.is_some() != other.is_some(), "{one:?} {other:?}");
}

async fn every_privileged_act_leaves_a_trace(database: Database) {
    let code = invitation::invite(&database, &Actor::Operator, officer(), NOW).await.unwrap();
    accept(&database, code.bare(), "1", NOW).await;
    let held = roles::all(&database, &Administrators::default()).await.unwrap();
    roles::revoke(&database, &account("boss").into(), held[0].id.as_deref().unwrap(), NOW).await.unwrap();
    let log = audit::read(&database, &audit::Filter::default()).await.unwrap();
    let told: Vec<_> = log.iter().map(|entry| format!("{} {} {}", entry.actor, entry.act, entry.object)).collect();
    assert_eq!(
        told,
        [
            "operator invite liaison-NP",
            "telegram:1 invite liaison-NP telegram:1",
            "telegram:boss revoke liaison-NP telegram:1"
        ]
    );
    assert!(!told.concat().contains(code.bare()));
    let filter = audit::Filter { act: Some("revoke".into()), most: Some(1), ..audit::Filter::default() };
    assert_eq!(audit::read(&database, &filter).await.unwrap().len(), 1);
}
