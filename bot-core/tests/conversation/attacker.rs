//! Somebody who means harm, in the chat: nothing is guessed, replayed, forged, smuggled in or choked on.

use bot_core::assistant::Command;
use bot_core::message::{Event, Inline, Outbound};
use bot_core::on;
use bot_core::people::Role;

use crate::chat::Chat;

const NOW: &str = "2023-07-20T03:00:00Z";
const FILE: &str = "reference,economy,name,email,state\n\
    NP-1,NP,Siti Rahma,siti@example.org,received\nNP-2,NP,Ram Thapa,ram@example.org,received\n";
/// Marks of every platform, of the catalogues and of spreadsheets.
const HOSTILE: &str = "=1+1 *b* <b>x</b> [l](https://evil.example) { $title } \u{202e}@everyone `c`";

/// An officer of Nepal and the identifiers of the nominations.
async fn scene() -> (Chat, Vec<String>) {
    let chat = Chat::at(NOW).await.with_nominations(FILE).await;
    let officer = chat.holding("officer", Role::LiaisonOfficer("NP".parse().unwrap())).await;
    let rows: Vec<(String,)> = on!(&officer.database, pool =>
        sqlx::query_as("SELECT id FROM nominations ORDER BY reference").fetch_all(pool).await.unwrap());
    (officer, rows.into_iter().map(|(id,)| id).collect())
}

async fn claim_code(officer: &mut Chat, id: &str) -> String {
    let answer = officer.happens(Event::Pressed(format!("n:k:{id}"))).await.unwrap().plain();
    answer.rsplit(' ').next().unwrap().to_owned()
}

/// All that a forged button could change.
async fn stored(chat: &Chat) -> String {
    let mut kept = String::new();
    for sql in [
        "SELECT id || state || COALESCE(person, '') || COALESCE(CAST(withdrawal_asked_at AS TEXT), '') FROM nominations",
        "SELECT id || role || account FROM roles",
        "SELECT id || state FROM announcements",
        "SELECT selector || digest FROM claim_codes",
        "SELECT id FROM deliveries",
        "SELECT project FROM notifications",
    ] {
        let sql = sql.replace("SELECT project FROM notifications", "SELECT CAST(COUNT(*) AS TEXT) FROM notifications");
        let rows: Vec<(String,)> = on!(&chat.database, pool =>
            sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(pool).await.unwrap());
        let mut rows: Vec<String> = rows.into_iter().map(|(row,)| row).collect();
        rows.sort();
        kept.push_str(&format!("{rows:?}"));
    }
    kept
}

#[tokio::test]
async fn guessing_codes_is_answered_alike_until_it_stops() {
    let (mut officer, ids) = scene().await;
    let house = officer.holding("house", Role::Secretariat).await;
    let right = claim_code(&mut officer, &ids[0]).await;
    let mut guesser = officer.other("guesser", "en");
    let near = format!("{}-00000-00000", &right[..5]);
    let mut answers = Vec::new();
    for guess in ["00000-00000-00000", near.as_str(), "ZZZZZ-ZZZZZ-ZZZZZ"] {
        answers.push(guesser.say(guess).await.plain());
    }
    answers.push(guesser.command(Command::Start, &format!("claim-{}", "0".repeat(15))).await.plain());
    answers.push(guesser.command(Command::Start, "claim-';DROP TABLE nominations;--").await.plain());
    assert!(answers.iter().all(|answer| *answer == answers[0] && answer.contains("does not work")), "{answers:?}");
    assert!(guesser.say(&right).await.plain().contains("too many wrong codes"), "the right one too");
    let told = house.told("house").await.concat();
    assert!(told.contains("Many wrong claim codes came from one account") && told.contains("test:guesser"), "{told}");
    assert!(officer.other("owner", "en").say(&right).await.plain().contains("Done"), "others are not locked out");
}

#[tokio::test]
async fn a_deep_link_that_was_used_links_nobody_else() {
    let (mut officer, ids) = scene().await;
    let link = format!("claim-{}", claim_code(&mut officer, &ids[0]).await.replace('-', ""));
    let mut in_group = officer.other("owner", "en").in_a_group();
    let posted = in_group.command(Command::Start, &link).await.plain();
    assert!(posted.contains("private chat"), "{posted}");
    let mut owner = officer.other("owner", "en");
    assert!(owner.command(Command::Start, &link).await.plain().contains("Done"), "not spent by the group");
    let mut thief = officer.other("thief", "en");
    let mut never = officer.other("never", "en");
    let replayed = thief.command(Command::Start, &link).await.plain();
    assert_eq!(replayed, never.command(Command::Start, "claim-000000000000000").await.plain());
    assert!(thief.say("where does my nomination stand?").await.plain().contains("once this chat is linked"));
}

#[tokio::test]
async fn forged_buttons_change_nothing() {
    let (mut officer, ids) = scene().await;
    let code = claim_code(&mut officer, &ids[0]).await;
    let mut nominee = officer.other("nominee", "en");
    nominee.say(&code).await;
    let another = &ids[1];
    let held = "SELECT id FROM roles LIMIT 1";
    let (role,): (String,) = on!(&officer.database, pool => sqlx::query_as(held).fetch_one(pool).await.unwrap());
    let mut forged: Vec<String> = ["w", "v", "g", "k", "r", "m:selected", "m:withdrawn", "m:replaced", "m:completed"]
        .iter()
        .map(|kind| format!("n:{kind}:{another}"))
        .collect();
    forged.extend(["v", "g", "r", "m:selected", "m:withdrawn"].iter().map(|kind| format!("n:{kind}:{}", ids[0])));
    forged.extend(["i", "u", "q"].map(|list| format!("n:{list}")));
    forged.extend(["administrator", "secretariat", "liaison-NP"].map(|role| format!("o:i:{role}")));
    forged.extend([format!("o:r:{role}"), "o:h".into(), "o:e".into()]);
    forged.extend(["new", "send", "test", "discard", "approve:1", "recall:1", "cancel:1"].map(|it| format!("b:{it}")));
    forged.extend(["d:keep:1", "d:drop:1", "d:keep:../../etc/passwd"].map(str::to_owned));
    let garbage = ["", ":", "n:", "n:m::", "n:m:king:1", "o:i:liaison-XX", "y:", "q:::", "a:\u{0}", "s:", "w:deadline"];
    forged.extend(garbage.map(str::to_owned));
    forged.extend([format!("n:v:{}", "9".repeat(100_000)), format!("n:v:{another}' OR '1'='1")]);
    let before = stored(&officer).await;
    for action in forged {
        let answer = nominee.happens(Event::Pressed(action.clone())).await.unwrap();
        let (shown, short) = (answer.plain(), action.chars().take(80).collect::<String>());
        assert!(answer.files.is_empty() && !shown.contains("Ram") && !shown.contains("NP-2"), "{short}: {shown}");
        assert!(!shown.contains("claim code for") && !shown.contains("invite-"), "{short}: {shown}");
    }
    assert_eq!(stored(&officer).await, before);
}

#[tokio::test]
async fn the_buttons_of_another_person_in_a_group_do_nothing() {
    let (mut officer, ids) = scene().await;
    let code = claim_code(&mut officer, &ids[0]).await;
    let mut nominee = officer.other("nominee", "en");
    nominee.say(&code).await;
    let mut group = officer.other("nominee", "en").in_a_group();
    let asked = group.say("where does my nomination stand?").await;
    assert!(!asked.plain().contains("NP-1") && asked.plain().contains("private"), "{}", asked.plain());
    let before = stored(&officer).await;
    let own = ["w", "k", "v", "m:withdrawn"].map(|kind| format!("n:{kind}:{}", ids[0]));
    for person in ["nominee", "officer", "stranger"] {
        let mut presser = officer.other(person, "en").in_a_group();
        for action in own.iter().map(String::as_str).chain(["n:e", "n:i", "o:h", "y:export", "y:erase-all", "b:new"]) {
            let answer = presser.happens(Event::Pressed(action.into())).await.unwrap();
            assert!(answer.files.is_empty() && answer.plain().contains("private chat"), "{person} {action}");
        }
    }
    assert_eq!(stored(&officer).await, before);
}

#[tokio::test]
async fn commands_of_roles_do_nothing_for_a_participant() {
    let (mut officer, ids) = scene().await;
    let code = claim_code(&mut officer, &ids[0]).await;
    let mut nominee = officer.other("nominee", "en");
    nominee.say(&code).await;
    let before = stored(&officer).await;
    for (command, argument) in [
        (Command::Nominations, ""),
        (Command::Nominations, "Ram"),
        (Command::Nominations, "' OR 1=1 --"),
        (Command::Announce, ""),
        (Command::Announce, "Hello all"),
        (Command::Invite, ""),
        (Command::Invite, "administrator"),
        (Command::Start, "invite-0000000000000000"),
    ] {
        let answer = nominee.command(command, argument).await.plain();
        assert!(answer.contains("I may not") || answer.contains("not valid"), "{command:?} {argument}: {answer}");
    }
    assert_eq!(stored(&officer).await, before);
}

/// Every part of a message that is words alone.
fn words_alone(outbound: &Outbound) -> Vec<String> {
    let lines = outbound.blocks.iter().flat_map(bot_core::message::Block::lines);
    let parts = lines.flat_map(|line| line.0.iter());
    parts
        .filter_map(|part| match part {
            Inline::Bold(words) | Inline::Text(words) | Inline::Code(words) => Some(words.clone()),
            _ => None,
        })
        .collect()
}

#[tokio::test]
async fn a_hostile_name_stays_a_name() {
    let (mut officer, ids) = scene().await;
    officer.happens(Event::Pressed(format!("n:r:{}", ids[0]))).await;
    assert!(officer.say(&format!("{{ $x }}<b>-9, {HOSTILE}")).await.plain().contains("takes the place"));
    let found = officer.command(Command::Nominations, "everyone").await;
    let name = HOSTILE.replace('\u{202e}', "");
    assert!(words_alone(&found).contains(&name), "{:?}", found.blocks);
    let shown = officer.press("{ $x }<b>-9").await;
    assert!(words_alone(&shown).contains(&name), "{:?}", shown.blocks);
    let linked = shown.blocks.iter().flat_map(|block| block.lines()).flat_map(|line| line.0.iter());
    assert!(linked.into_iter().all(|part| !matches!(part, Inline::Link { .. } | Inline::Mention { .. })));
}

#[tokio::test]
async fn what_is_huge_is_answered_shortly() {
    let (officer, _) = scene().await;
    let mut chat = officer.other("7", "en");
    let long = "a".repeat(1_000_000);
    for text in [long.clone(), format!("claim-{long}"), format!("{long}@example.org"), "1".repeat(100_000)] {
        let answer = chat.say(&text).await.plain();
        assert!(answer.chars().count() < 1_000, "{answer}");
    }
    for command in [Command::Start, Command::Nominations, Command::Language, Command::Timezone] {
        let answer = chat.command(command, &long).await.plain();
        assert!(answer.chars().count() < 3_000, "{command:?}: {answer}");
    }
    let file = Event::File { handle: "1".into(), name: format!("{long}.pdf"), size: u64::MAX };
    let answer = chat.happens(file).await.unwrap().plain();
    assert!(answer.chars().count() < 1_000, "{answer}");
}
