//! Unclear questions are kept alike by both engines, and nothing personal with them.

use std::sync::Arc;

use bot_core::assistant::Assistant;
use bot_core::clock::FixedClock;
use bot_core::locale::{Locales, Tag};
use bot_core::message::{Address, Event, Inbound, Outbound, Place, Reply};
use bot_core::notification;
use bot_core::review::{self, Listed};
use bot_core::store::Database;
use bot_core::understanding::Understanding;
use jiff::Timestamp;

use crate::{Case, cases};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        an_unclear_question_is_counted_with_what_was_chosen,
        nothing_personal_stands_in_what_is_kept,
        clear_questions_and_forged_choices_leave_nothing,
        what_is_older_than_ninety_days_is_gone,
    ]
}

/// No question to the assistant, so that it is not answered.
const UNCLEAR: &str = "who won the football match yesterday";

async fn assistant(database: &Database, now: &str) -> Assistant {
    let clock = Arc::new(FixedClock::new(now.parse::<Timestamp>().unwrap()));
    notification::import(database, &*clock, "n.txt", notification::example().as_bytes()).await.unwrap();
    let locales = Arc::new(Locales::embedded());
    let understanding = Arc::new(Understanding::new(&locales));
    Assistant::new(database.clone(), clock, locales, understanding)
}

async fn happens(assistant: &Assistant, event: Event) -> Outbound {
    let inbound = Inbound {
        id: "1".into(),
        address: Address { platform: "test".into(), chat: "4711".into(), thread: None },
        sender: "4711".into(),
        place: Place::Private,
        client_language: Some("en".into()),
        event,
        reply: Reply::default(),
        sent: Timestamp::UNIX_EPOCH,
    };
    let outbound = assistant.handle(&inbound).await.expect("an answer");
    assistant.settle().await;
    outbound
}

async fn kept(database: &Database) -> Vec<Listed> {
    review::list(database, None).await.unwrap()
}

async fn an_unclear_question_is_counted_with_what_was_chosen(database: Database) {
    let assistant = assistant(&database, "2023-07-20T03:00:00Z").await;
    happens(&assistant, Event::Text(UNCLEAR.into())).await;
    let asked = happens(&assistant, Event::Text(format!("{UNCLEAR}?!"))).await;
    let chosen = asked.buttons.first().expect("a button").action.clone();
    let answer = happens(&assistant, Event::Pressed(chosen)).await;
    let [question] = &kept(&database).await[..] else { panic!("one question") };
    assert_eq!((question.times, question.decision.as_str(), question.locale.as_str()), (2, "abstained", "en"));
    assert!(question.words.starts_with("who ") && !question.words.contains("football"), "{}", question.words);
    assert_eq!(question.choices, [(answer.understood.intent.expect("an intent").to_string(), 1)]);
    assert_eq!((question.first.as_str(), question.last.as_str()), ("2023-07-20", "2023-07-20"));
}

async fn nothing_personal_stands_in_what_is_kept(database: Database) {
    let review = review::Review::new(database.clone(), Arc::new(Understanding::new(&Locales::embedded())));
    let now: Timestamp = "2023-07-20T03:00:00Z".parse().unwrap();
    let unclear = bot_core::understanding::Decision::Abstain;
    for (tag, text) in [
        (
            "en",
            "my name is Sunita Gurung, passport P1234567, mail sunita.gurung@example.org or @sunitag, see https://t.me/sunitag",
        ),
        ("en", "sunita gurung here, call +977 984 1234567 about 23-IP-10-GE-WSP-A ref APO/2023/172"),
        ("ja", "私は渡邉遥香と申します。電話は〇九〇-1234-5678です"),
        ("th", "ดิฉันชื่อ กัญญารัตน์ ศรีสุวรรณ โทร ๐๘๑๒๓๔๕๖๗๘ ค่ะ"),
        ("ne", "मेरो नाम सुनिता गुरुङ हो, फोन ९८४१२३४५६७"),
        ("zh-Hans", "我叫欧阳靖雯，电话13912345678，邮箱jingwen@example.cn"),
    ] {
        review.unclear(text, &tag.parse::<Tag>().unwrap(), &unclear, now);
    }
    review.settle().await;
    let kept = kept(&database).await;
    assert!(kept.len() >= 4, "{kept:?}");
    let words: String = kept.iter().map(|question| question.words.clone() + "\n").collect();
    let personal = [
        "unita",
        "urung",
        "1234",
        "984",
        "example",
        "渡邉",
        "遥香",
        "กัญญา",
        "ศรีสุ",
        "सुनिता",
        "गुरुङ",
        "९८४",
        "欧阳",
        "靖雯",
        "jing",
        "๐๘",
    ];
    for part in personal {
        assert!(!words.to_lowercase().contains(part), "{part} stands in:\n{words}");
    }
    assert!(words.contains("[email]") && words.contains("[link]") && words.contains("[number]"), "{words}");
}

async fn clear_questions_and_forged_choices_leave_nothing(database: Database) {
    let assistant = assistant(&database, "2023-07-20T03:00:00Z").await;
    happens(&assistant, Event::Text("when is the deadline?".into())).await;
    happens(&assistant, Event::Pressed("q:visa:0123456789ab".into())).await;
    assert_eq!(kept(&database).await, []);
    let silent = self::assistant(&database, "2023-07-20T03:00:00Z").await.without_review();
    let asked = happens(&silent, Event::Text(UNCLEAR.into())).await;
    assert!(asked.buttons.iter().all(|button| !button.action.starts_with("q:")), "{asked:?}");
    assert_eq!(kept(&database).await, []);
}

async fn what_is_older_than_ninety_days_is_gone(database: Database) {
    let early = assistant(&database, "2023-01-01T00:00:00Z").await;
    happens(&early, Event::Text(UNCLEAR.into())).await;
    let late = assistant(&database, "2023-07-20T00:00:00Z").await;
    happens(&late, Event::Text(UNCLEAR.into())).await;
    let [question] = &kept(&database).await[..] else { panic!("one question") };
    assert_eq!((question.times, question.first.as_str()), (1, "2023-07-20"));
}
