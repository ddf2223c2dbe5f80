//! The matrix of role, act and resource: every cell is tried in a chat, and asked of what is stored.

use std::sync::Arc;

use bot_core::announcements::{self, Announcement, Audience, Kind, Stage, When};
use bot_core::assistant::{Assistant, Command};
use bot_core::clock::FixedClock;
use bot_core::economy::Economy;
use bot_core::locale::{Locales, Tag};
use bot_core::message::{Address, Event, Inbound, Outbound, Place, Reply};
use bot_core::nominations::State;
use bot_core::people::{Account, Act, Actor, Administrators, Role, audit, invitation, roles};
use bot_core::store::Database;
use bot_core::understanding::Understanding;
use bot_core::{on, transaction};
use jiff::Timestamp;

use crate::nominations::{import, keyring};
use crate::{Case, cases};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;
const YES: bool = true;
const NO: bool = false;
/// What whoever may not do it is told.
const REFUSED: &str = "I may not do that for you";

pub(crate) fn cases() -> Vec<Case> {
    cases![every_cell_of_role_act_and_resource_is_as_the_matrix_says, a_nominee_acts_on_the_own_nomination_alone]
}

fn nepal() -> Economy {
    "NP".parse().unwrap()
}

fn thailand() -> Economy {
    "TH".parse().unwrap()
}

/// The columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Nobody,
    OfNepal,
    OfThailand,
    Secretariat,
    Administrator,
}

/// One cell a column: nobody, officer of Nepal, officer of Thailand, secretariat, administrator.
type Cells = [bool; 5];

impl Who {
    const ALL: [Self; 5] = [Self::Nobody, Self::OfNepal, Self::OfThailand, Self::Secretariat, Self::Administrator];

    fn roles(self) -> Vec<Role> {
        let all =
            [Role::Administrator, Role::Secretariat, Role::LiaisonOfficer(nepal()), Role::LiaisonOfficer(thailand())];
        all.into_iter().filter(|role| Self::of(*role) == self).collect()
    }

    /// Names every role, so that a new one does not compile until it has a column.
    fn of(role: Role) -> Self {
        match role {
            Role::Administrator => Self::Administrator,
            Role::Secretariat => Self::Secretariat,
            Role::LiaisonOfficer(economy) if economy == nepal() => Self::OfNepal,
            Role::LiaisonOfficer(_) => Self::OfThailand,
        }
    }

    fn account(self) -> Account {
        Account { platform: "test".into(), account: format!("{self:?}") }
    }
}

/// The row after this one: names every act with all that it can be about, so that a new act does not compile until it has rows.
fn after(act: Act) -> Option<Act> {
    let is_nepal = |economy: Economy| economy == nepal();
    Some(match act {
        Act::Invite(Role::Administrator) => Act::Invite(Role::Secretariat),
        Act::Invite(Role::Secretariat) => Act::Invite(Role::LiaisonOfficer(nepal())),
        Act::Invite(Role::LiaisonOfficer(of)) if is_nepal(of) => Act::Invite(Role::LiaisonOfficer(thailand())),
        Act::Invite(Role::LiaisonOfficer(_)) => Act::Revoke(Role::Administrator),
        Act::Revoke(Role::Administrator) => Act::Revoke(Role::Secretariat),
        Act::Revoke(Role::Secretariat) => Act::Revoke(Role::LiaisonOfficer(nepal())),
        Act::Revoke(Role::LiaisonOfficer(of)) if is_nepal(of) => Act::Revoke(Role::LiaisonOfficer(thailand())),
        Act::Revoke(Role::LiaisonOfficer(_)) => Act::ReadRoles,
        Act::ReadRoles => Act::ReadAudit,
        Act::ReadAudit => Act::Announce,
        Act::Announce => Act::ApproveAnnouncement,
        Act::ApproveAnnouncement => Act::KeepNotifications,
        Act::KeepNotifications => Act::KeepChannels,
        Act::KeepChannels => Act::KeepSchedule,
        Act::KeepSchedule => Act::HearOfLocks,
        Act::HearOfLocks => Act::DecideNominations,
        Act::DecideNominations => Act::SeeNominations(nepal()),
        Act::SeeNominations(of) if is_nepal(of) => Act::SeeNominations(thailand()),
        Act::SeeNominations(_) => Act::Nudge(nepal()),
        Act::Nudge(of) if is_nepal(of) => Act::Nudge(thailand()),
        Act::Nudge(_) => Act::MoveNomination(nepal()),
        Act::MoveNomination(of) if is_nepal(of) => Act::MoveNomination(thailand()),
        Act::MoveNomination(_) => Act::IssueClaimCode(nepal()),
        Act::IssueClaimCode(of) if is_nepal(of) => Act::IssueClaimCode(thailand()),
        Act::IssueClaimCode(_) => Act::ConfirmWithdrawal(nepal()),
        Act::ConfirmWithdrawal(of) if is_nepal(of) => Act::ConfirmWithdrawal(thailand()),
        Act::ConfirmWithdrawal(_) => Act::NameReplacement(nepal()),
        Act::NameReplacement(of) if is_nepal(of) => Act::NameReplacement(thailand()),
        Act::NameReplacement(_) => return None,
    })
}

fn rows() -> Vec<Act> {
    std::iter::successors(Some(Act::Invite(Role::Administrator)), |act| after(*act)).collect()
}

/// The row of an act.
fn cells(act: Act) -> Cells {
    let house = [NO, NO, NO, YES, YES];
    let administrator = [NO, NO, NO, NO, YES];
    let of = |economy: Economy| [NO, economy == nepal(), economy == thailand(), YES, YES];
    match act {
        Act::Invite(Role::LiaisonOfficer(_)) | Act::Revoke(Role::LiaisonOfficer(_)) => house,
        Act::Invite(_) | Act::Revoke(_) | Act::ReadAudit => administrator,
        Act::ReadRoles
        | Act::Announce
        | Act::ApproveAnnouncement
        | Act::KeepNotifications
        | Act::KeepChannels
        | Act::KeepSchedule
        | Act::HearOfLocks
        | Act::DecideNominations => house,
        Act::SeeNominations(economy)
        | Act::Nudge(economy)
        | Act::MoveNomination(economy)
        | Act::IssueClaimCode(economy)
        | Act::ConfirmWithdrawal(economy)
        | Act::NameReplacement(economy) => of(economy),
    }
}

/// An assistant, and people of every column.
struct Scene {
    database: Database,
    assistant: Assistant,
    /// Nominations nobody has acted on, the next at the end: economy and identifier.
    fresh: Vec<(String, String)>,
    made: usize,
}

impl Scene {
    async fn of(database: &Database) -> Self {
        import_many(database).await;
        let clock = Arc::new(FixedClock::new(NOW));
        let locales = Arc::new(Locales::embedded());
        let understanding = Arc::new(Understanding::new(&locales));
        let assistant = Assistant::new(database.clone(), clock, locales, understanding).with_keyring(keyring());
        let fresh: Vec<(String, String)> = on!(database, pool =>
            sqlx::query_as("SELECT economy, id FROM nominations ORDER BY reference").fetch_all(pool).await.unwrap());
        for who in Who::ALL {
            for role in who.roles() {
                give(database, &who.account(), role).await;
            }
        }
        Self { database: database.clone(), assistant, fresh, made: 0 }
    }

    async fn happens(&self, who: &Account, event: Event) -> Outbound {
        self.happens_in(who, Place::Private, event).await
    }

    async fn happens_in(&self, who: &Account, place: Place, event: Event) -> Outbound {
        let inbound = Inbound {
            id: "1".into(),
            address: Address { platform: who.platform.clone(), chat: who.account.clone(), thread: None },
            sender: who.account.clone(),
            place,
            client_language: Some("en".into()),
            event,
            reply: Reply::default(),
            sent: NOW,
        };
        self.assistant.handle(&inbound).await.unwrap()
    }

    async fn press(&self, who: &Account, action: &str) -> String {
        self.happens(who, Event::Pressed(action.into())).await.plain()
    }

    fn nomination(&mut self, economy: Economy) -> String {
        let at = self.fresh.iter().rposition(|(of, _)| of == economy.code()).expect("a fresh nomination");
        self.fresh.remove(at).1
    }

    async fn state(&self, id: &str) -> State {
        let sql = "SELECT state FROM nominations WHERE id = $1";
        let (state,): (String,) =
            on!(&self.database, pool => sqlx::query_as(sql).bind(id).fetch_one(pool).await.unwrap());
        state.parse().unwrap()
    }

    /// Lines of the audit log for what this account did.
    async fn traces(&self, who: &Account, act: Act) -> usize {
        let filter = audit::Filter {
            actor: Some(Actor::from(who.clone()).to_string()),
            act: Some(act.name().to_owned()),
            ..audit::Filter::default()
        };
        audit::read(&self.database, &filter).await.unwrap().len()
    }
}

async fn import_many(database: &Database) {
    let mut file = "reference,economy,name,email,state\n".to_owned();
    for number in 0..60 {
        file.push_str(&format!("N-{number:03},NP,Siti,n{number}@example.org,received\n"));
        file.push_str(&format!("T-{number:03},TH,Somchai,t{number}@example.org,received\n"));
    }
    import(database, &file, false).await.unwrap();
}

async fn give(database: &Database, account: &Account, role: Role) {
    let code = invitation::invite(database, &Actor::Operator, role, NOW).await.unwrap();
    let accepted = invitation::accept(database, &Administrators::default(), code.bare(), account, NOW).await.unwrap();
    assert_eq!(accepted, Some(role));
}

/// Gives the role to somebody else; what to revoke it by.
async fn holding(scene: &mut Scene, role: Role) -> String {
    scene.made += 1;
    let other = Account { platform: "test".into(), account: format!("holder {}", scene.made) };
    give(&scene.database, &other, role).await;
    let all = roles::all(&scene.database, &Administrators::default()).await.unwrap();
    all.into_iter().find(|held| held.account == other).and_then(|held| held.id).unwrap()
}

/// An announcement of somebody else that waits for a second person.
async fn waiting(scene: &Scene) -> String {
    let announcement = Announcement {
        title: "News".into(),
        kind: Kind::News,
        project: None,
        audience: Audience::default(),
        texts: [(Tag::english(), "News.".to_owned())].into_iter().collect(),
        when: When::Now,
        urgent: false,
        confirm: false,
    };
    let (tag, stage) = (Tag::english(), Stage::Waiting);
    let written = async || {
        Ok::<_, bot_core::store::StoreError>(transaction!(&scene.database, tx => {
            announcements::insert(&mut *tx, &announcement, stage, "test:author", &tag, NOW).await
        }))
    };
    written().await.unwrap()
}

/// Tries the act in a chat; whether it was done. `None` where no chat leads to it.
async fn tried(scene: &mut Scene, who: &Account, act: Act) -> Option<bool> {
    let (answer, done) = match act {
        Act::Invite(role) => {
            let answer = scene.press(who, &format!("o:i:{role}")).await;
            let done = answer.contains(invitation::PREFIX);
            (answer, done)
        }
        Act::Revoke(role) => {
            let id = holding(scene, role).await;
            let answer = scene.press(who, &format!("o:r:{id}")).await;
            (answer, roles::holding(&scene.database, &id).await.unwrap().is_none())
        }
        Act::ReadRoles => {
            let answer = scene.press(who, "o:h").await;
            let done = answer.contains("have a role");
            (answer, done)
        }
        Act::Announce => {
            let command = Event::Command { command: Command::Announce, argument: String::new() };
            let answer = scene.happens(who, command).await;
            (answer.plain(), !answer.buttons.is_empty())
        }
        Act::ApproveAnnouncement => {
            let id = waiting(scene).await;
            let answer = scene.press(who, &format!("b:approve:{id}")).await;
            let stage = announcements::find(&scene.database, &id).await.unwrap().unwrap().stage;
            (answer, stage != Stage::Waiting)
        }
        Act::KeepNotifications => {
            let answer = scene.press(who, "d:keep:nothing").await;
            let done = !answer.contains(REFUSED);
            (answer, done)
        }
        Act::KeepChannels => {
            let event = Event::Pressed("c:on:23-IP-10-GE-WSP-A".into());
            let answer = scene.happens_in(who, Place::Group, event).await.plain();
            let done = !answer.contains(REFUSED);
            (answer, done)
        }
        // Read and kept at the command line alone; locks are told unasked.
        Act::ReadAudit | Act::KeepSchedule | Act::HearOfLocks => return None,
        Act::DecideNominations => moved(scene, who, nepal(), State::UnderReview).await,
        Act::MoveNomination(economy) => moved(scene, who, economy, State::Forwarded).await,
        Act::ConfirmWithdrawal(economy) => moved(scene, who, economy, State::Withdrawn).await,
        Act::SeeNominations(economy) => pressed(scene, who, economy, "v", "Received by the NPO").await,
        Act::Nudge(economy) => pressed(scene, who, economy, "g", "No chat is linked").await,
        Act::IssueClaimCode(economy) => pressed(scene, who, economy, "k", "The new claim code").await,
        Act::NameReplacement(economy) => {
            let id = scene.nomination(economy);
            let begun = scene.press(who, &format!("n:r:{id}")).await;
            scene.happens(who, Event::Text(format!("R-{id}, Ram"))).await;
            (begun, scene.state(&id).await == State::Replaced)
        }
    };
    assert_eq!(done, !answer.contains(REFUSED), "{who} {act:?}: {answer}");
    Some(done)
}

async fn moved(scene: &mut Scene, who: &Account, economy: Economy, to: State) -> (String, bool) {
    let id = scene.nomination(economy);
    let answer = scene.press(who, &format!("n:m:{to}:{id}")).await;
    let done = scene.state(&id).await == to;
    // A state that is out of reach is refused in other words than a nomination that is.
    let refused = if !done && answer.contains("That is not possible") { REFUSED.to_owned() } else { answer };
    (refused, done)
}

async fn pressed(scene: &mut Scene, who: &Account, economy: Economy, kind: &str, shown: &str) -> (String, bool) {
    let id = scene.nomination(economy);
    let answer = scene.press(who, &format!("n:{kind}:{id}")).await;
    let done = answer.contains(shown);
    (answer, done)
}

/// Whether the act leaves a line in the audit log when it is done in a chat.
fn leaves_a_trace(act: Act) -> bool {
    !matches!(act, Act::ReadRoles | Act::Announce | Act::ApproveAnnouncement | Act::KeepNotifications)
}

async fn every_cell_of_role_act_and_resource_is_as_the_matrix_says(database: Database) {
    let mut scene = Scene::of(&database).await;
    let mut wrong = Vec::new();
    let rows = rows();
    assert_eq!(rows.len(), 29, "a row is left out of the chain");
    for act in rows {
        for (who, expected) in Who::ALL.into_iter().zip(cells(act)) {
            let account = who.account();
            let stored = roles::of(&database, &Administrators::default(), &account).await.unwrap().allows(act);
            let traces = scene.traces(&account, act).await;
            let done = tried(&mut scene, &account, act).await;
            let traced = scene.traces(&account, act).await > traces;
            let traced_as_done = done.is_none_or(|done| traced == (done && leaves_a_trace(act)));
            if stored != expected || done.is_some_and(|done| done != expected) || !traced_as_done {
                wrong.push(format!(
                    "{who:?} {act:?}: expected {expected}, stored {stored}, done {done:?}, traced {traced}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let told = roles::who_may(&database, &Administrators::default(), Act::HearOfLocks).await.unwrap();
    assert!(told.contains(&Who::Secretariat.account()) && !told.contains(&Who::OfNepal.account()));
}

async fn a_nominee_acts_on_the_own_nomination_alone(database: Database) {
    let mut scene = Scene::of(&database).await;
    let (own, another) = (scene.nomination(nepal()), scene.nomination(nepal()));
    let nominee = Account { platform: "test".into(), account: "nominee".into() };
    let code = scene.happens(&Who::OfNepal.account(), Event::Pressed(format!("n:k:{own}"))).await.plain();
    let code = code.rsplit(' ').next().unwrap().to_owned();
    assert!(scene.happens(&nominee, Event::Text(code)).await.plain().contains("Done"));
    // Withdraw, a code for another chat; then what is an officer's: look, move, remind, replace.
    for (kind, may) in [("w", YES), ("k", YES), ("v", NO), ("m:forwarded", NO), ("g", NO), ("r", NO)] {
        for (id, may) in [(&own, may), (&another, NO)] {
            let answer = scene.press(&nominee, &format!("n:{kind}:{id}")).await;
            assert_eq!(may, !answer.contains(REFUSED), "{kind}: {answer}");
        }
    }
    // Nobody withdraws for the nominee, officers and Secretariat included: they confirm.
    for who in Who::ALL {
        let answer = scene.press(&who.account(), &format!("n:w:{own}")).await;
        assert!(answer.contains(REFUSED), "{who:?}: {answer}");
    }
}
