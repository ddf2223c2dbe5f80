//! Announcements in the chat: choosing to hear of them, writing one, approving another's.

use bot_core::announcements::{self, Stage};
use bot_core::assistant::Command;
use bot_core::delivery::{self, State};
use bot_core::message::Event;

use crate::chat::Chat;

const NOW: &str = "2023-07-20T03:00:00Z";
const CODE: &str = "23-IP-10-GE-WSP-A";

async fn secretariat() -> Chat {
    Chat::at(NOW).await.with_administrator()
}

/// Two people who asked for news.
async fn subscribed(chat: &Chat) {
    for person in ["8", "9"] {
        chat.other(person, "id").command(Command::Subscribe, CODE).await;
    }
}

async fn written(chat: &mut Chat, text: &str) -> String {
    chat.command(Command::Announce, "").await;
    chat.press("New announcement").await;
    chat.press(CODE).await;
    chat.press("Those who want news").await;
    chat.say(text).await.plain()
}

#[tokio::test]
async fn subscribes_and_unsubscribes_by_buttons() {
    let mut chat = Chat::at(NOW).await;
    let shown = chat.command(Command::Subscribe, "").await;
    assert!(shown.plain().contains("You have not asked for news"), "{}", shown.plain());
    let begun = chat.press("+ News: Workshop").await;
    assert!(begun.plain().contains("From now on you get this: News: Workshop"), "{}", begun.plain());
    let ended = chat.press("Stop News: Workshop").await;
    assert!(ended.plain().contains("You do not get this any more: News: Workshop"), "{}", ended.plain());
    assert!(ended.plain().contains("your own nomination"), "{}", ended.plain());
}

#[tokio::test]
async fn writes_an_announcement_and_sends_it() {
    let mut chat = secretariat().await;
    subscribed(&chat).await;
    let preview = written(&mut chat, "# Hotel\nNominations close on **{closing_date}**.").await;
    assert!(preview.contains("Monday, 31 July 2023"), "{preview}");
    assert!(preview.contains("It goes to 2 people."), "{preview}");
    chat.press("Add a language").await;
    chat.press("Bahasa Indonesia").await;
    let both = chat.say("Pencalonan ditutup {closing_date}.").await.plain();
    assert!(both.contains("Senin, 31 Juli 2023"), "{both}");
    let begun = chat.press("Send").await;
    assert!(begun.plain().contains("It goes out now."), "{}", begun.plain());
    let latest = announcements::latest(&chat.database, 5).await.unwrap();
    let progress = delivery::progress(&chat.database, &latest[0].cause()).await.unwrap();
    assert_eq!((latest.len(), progress.total()), (1, 2));
    let news = chat.other("8", "en").say("are there any announcements?").await.plain();
    assert!(news.contains("Hotel") && news.contains("31 July 2023"), "{news}");
}

#[tokio::test]
async fn a_text_that_cannot_be_sent_is_asked_for_again() {
    let mut chat = secretariat().await;
    subscribed(&chat).await;
    let refused = written(&mut chat, "Come to {venu}.").await;
    assert!(refused.contains("I cannot send this text") && refused.contains("{venu}"), "{refused}");
    let preview = chat.say("Come to Tokyo.").await.plain();
    assert!(preview.contains("Come to Tokyo."), "{preview}");
}

#[tokio::test]
async fn pauses_resumes_and_stops_what_is_on_its_way() {
    let mut chat = secretariat().await;
    subscribed(&chat).await;
    written(&mut chat, "The hotel.").await;
    chat.press("Send").await;
    let stored = announcements::latest(&chat.database, 1).await.unwrap().remove(0);
    chat.command(Command::Announce, "").await;
    chat.press("The hotel.").await;
    for (button, state) in [("Pause", State::Paused), ("Go on", State::Waiting), ("Stop", State::Cancelled)] {
        chat.press(button).await;
        let progress = delivery::progress(&chat.database, &stored.cause()).await.unwrap();
        assert_eq!(progress.of(state), 2, "{button}");
    }
}

#[tokio::test]
async fn another_person_approves_where_that_is_asked_for() {
    let mut chat = secretariat().await.with_approval();
    subscribed(&chat).await;
    written(&mut chat, "The hotel.").await;
    let waits = chat.press("Send").await;
    assert!(waits.plain().contains("A colleague has to approve it first"), "{}", waits.plain());
    let stored = announcements::latest(&chat.database, 1).await.unwrap().remove(0);
    assert_eq!(stored.stage, Stage::Waiting);
    chat.command(Command::Announce, "").await;
    chat.press("The hotel.").await;
    let own = chat.press("Approve").await;
    assert!(own.plain().contains("Someone else has to approve it"), "{}", own.plain());
    let mut colleague = chat.colleague("5").await;
    colleague.command(Command::Announce, "").await;
    colleague.press("The hotel.").await;
    colleague.press("Approve").await;
    let sent = announcements::find(&chat.database, &stored.id).await.unwrap().unwrap();
    assert_eq!(sent.stage, Stage::Sending);
    assert_eq!(delivery::progress(&chat.database, &stored.cause()).await.unwrap().total(), 2);
}

#[tokio::test]
async fn nobody_else_may_announce_or_steer_by_a_forged_button() {
    let mut chat = secretariat().await;
    subscribed(&chat).await;
    written(&mut chat, "The hotel.").await;
    chat.press("Send").await;
    let stored = announcements::latest(&chat.database, 1).await.unwrap().remove(0);
    let mut stranger = chat.other("9", "en");
    let refused = stranger.command(Command::Announce, "").await.plain();
    for action in ["b:new", "b:send", &format!("b:cancel:{}", stored.id), &format!("b:recall:{}", stored.id)] {
        let answer = stranger.happens(Event::Pressed(action.to_owned())).await.unwrap();
        assert_eq!(answer.plain(), refused, "{action}");
    }
    let unchanged = announcements::find(&chat.database, &stored.id).await.unwrap().unwrap();
    assert_eq!(unchanged.stage, Stage::Sending);
}

#[tokio::test]
async fn a_reader_confirms_having_read() {
    let mut chat = secretariat().await;
    subscribed(&chat).await;
    written(&mut chat, "The hotel.").await;
    chat.press("Ask readers to confirm").await;
    chat.press("Send").await;
    let stored = announcements::latest(&chat.database, 1).await.unwrap().remove(0);
    let read = format!("b:read:{}", stored.id);
    let thanks = chat.other("8", "en").happens(Event::Pressed(read)).await.unwrap();
    assert!(thanks.plain().contains("noted that you read it"), "{}", thanks.plain());
    assert_eq!(announcements::read_count(&chat.database, &stored.id).await.unwrap(), 1);
}
