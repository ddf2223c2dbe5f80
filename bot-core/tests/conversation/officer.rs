//! A liaison officer looks after the nominations of one economy in the chat.

use bot_core::assistant::Command;
use bot_core::message::Event;
use bot_core::people::Role;

use crate::chat::Chat;

const NOW: &str = "2023-07-20T03:00:00Z";
const AFTER_CLOSING: &str = "2023-08-02T03:00:00Z";
const FILE: &str = "reference,economy,name,email,state,missing\n\
    NP-1,NP,Siti Rahma,siti@example.org,received,\n\
    NP-2,NP,Ram Thapa,ram@example.org,incomplete,a copy of the passport\n\
    NP-3,NP,Maya Gurung,maya@example.org,selected,\n\
    TH-1,TH,Somchai Jaidee,somchai@example.org,incomplete,a photo\n";

/// An officer of Nepal, with nominations of Nepal and Thailand stored.
async fn officer(now: &str) -> Chat {
    let chat = Chat::at(now).await.with_nominations(FILE).await;
    chat.holding("officer", Role::LiaisonOfficer("NP".parse().unwrap())).await
}

/// The nominee of this reference, in a linked chat.
async fn nominee(officer: &mut Chat, person: &str, reference: &str) -> Chat {
    officer.command(Command::Nominations, reference).await;
    officer.press(reference).await;
    let code = officer.press("New claim code").await.plain();
    let mut nominee = officer.other(person, "en");
    nominee.command(Command::Language, "en").await;
    let linked = nominee.say(code.rsplit(' ').next().unwrap()).await.plain();
    assert!(linked.contains("Done"), "{linked}");
    nominee
}

#[tokio::test]
async fn sees_counts_of_the_own_economy_and_the_days_that_are_left() {
    let mut officer = officer(NOW).await;
    let shown = officer.command(Command::Nominations, "").await.plain();
    for line in [
        "Nepal",
        "Nominations close on Monday, 31 July 2023: 11 days left.",
        "Received by the NPO: 1",
        "Incomplete: 1",
        "Selected: 1",
        "Not linked to a chat: 3",
    ] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    assert!(!shown.contains("Thailand"), "{shown}");
    let incomplete = officer.press("Incomplete ones").await.plain();
    assert!(incomplete.contains("NP-2, Ram Thapa: Incomplete") && !incomplete.contains("TH-1"), "{incomplete}");
    nominee(&mut officer, "7", "NP-1").await;
    officer.command(Command::Nominations, "").await;
    let unlinked = officer.press("Ones without a chat").await.plain();
    assert!(unlinked.contains("NP-3, Maya Gurung") && !unlinked.contains("NP-1"), "{unlinked}");
    for words in ["Somchai", "TH-1"] {
        assert!(
            officer.command(Command::Nominations, words).await.plain().contains("no nominations to show"),
            "{words}"
        );
    }
}

#[tokio::test]
async fn reminds_a_nominee_of_what_is_missing() {
    let mut officer = officer(NOW).await;
    officer.command(Command::Nominations, "ram").await;
    officer.press("NP-2").await;
    assert!(officer.press("Remind the nominee").await.plain().contains("No chat is linked"));
    nominee(&mut officer, "7", "NP-2").await;
    officer.command(Command::Nominations, "NP-2").await;
    officer.press("NP-2").await;
    assert!(officer.press("Remind the nominee").await.plain().contains("I have reminded"));
    let told = officer.told("7").await.concat();
    assert!(told.contains("look after your nomination") && told.contains("a copy of the passport"), "{told}");
}

#[tokio::test]
async fn confirms_a_withdrawal_that_the_nominee_asked_for() {
    let mut officer = officer(NOW).await;
    let mut nominee = nominee(&mut officer, "7", "NP-1").await;
    nominee.say("I want to withdraw").await;
    assert!(nominee.press("Withdraw NP-1").await.plain().contains("I have passed your wish on"));
    assert!(nominee.say("where does my nomination stand?").await.plain().contains("has not confirmed it yet"));
    let request = officer.told("officer").await.concat();
    assert!(request.contains("asks to withdraw") && request.contains("NP-1"), "{request}");
    officer.command(Command::Nominations, "").await;
    assert!(officer.press("Wishes to withdraw").await.plain().contains("NP-1"));
    let start = request.find("n:m:withdrawn:").expect("a button to confirm");
    let action = request[start..].split('"').next().unwrap().to_owned();
    // Pressed by others, the officer's button does nothing.
    for mut other in [officer.other("8", "en"), nominee] {
        let answer = other.happens(Event::Pressed(action.clone())).await.unwrap().plain();
        assert!(answer.contains("I may not"), "{answer}");
    }
    let confirmed = officer.happens(Event::Pressed(action.clone())).await.unwrap().plain();
    assert!(confirmed.contains("NP-1 is now: Withdrawn"), "{confirmed}");
    assert!(officer.told("7").await.concat().contains("It is withdrawn."));
    let again = officer.happens(Event::Pressed(action)).await.unwrap().plain();
    assert!(again.contains("not possible"), "{again}");
}

async fn replaces(officer: &mut Chat, reference: &str, words: &str) -> String {
    officer.command(Command::Nominations, reference).await;
    officer.press(reference).await;
    let asked = officer.press("Name a replacement").await.plain();
    if asked.contains("Send me the reference number") { officer.say(words).await.plain() } else { asked }
}

#[tokio::test]
async fn names_a_replacement_until_the_date_for_it() {
    let mut early = officer(NOW).await;
    let done = replaces(&mut early, "NP-3", "NP-9, Hari Adhikari").await;
    assert!(done.contains("NP-9 takes the place of NP-3"), "{done}");
    let listed = early.command(Command::Nominations, "Hari").await.plain();
    assert!(listed.contains("NP-9, Hari Adhikari: Received by the NPO"), "{listed}");
    for words in ["NP-1, Taken Number", "no comma", ", nobody", "NP-10,"] {
        let refused = replaces(&mut early, "NP-1", words).await;
        assert!(refused.contains("That does not work"), "{words}: {refused}");
    }
    let mut late = officer(AFTER_CLOSING).await;
    let refused = replaces(&mut late, "NP-3", "NP-9, Hari Adhikari").await;
    assert!(refused.contains("The date for replacements has passed"), "{refused}");
    let mut house = late.holding("house", Role::Secretariat).await;
    let done = replaces(&mut house, "NP-3", "NP-9, Hari Adhikari").await;
    assert!(done.contains("NP-9 takes the place of NP-3"), "{done}");
}
