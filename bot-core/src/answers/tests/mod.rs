//! What must hold for every answer; beside it the scenes that all answers are tested in.

pub(super) mod scene;

use expect_test::expect;
use jiff::civil::date;

use super::*;
use scene::{Scene, mission, shown, workshop};

use crate::message::{Block, Outbound, Place};
use crate::notification::{ContainerError, Doubt, Fact, Notification, Proposal, ReadError, Saved, Uncertainty};

/// Every project a scene may be about, by how much is known of it.
fn projects() -> Vec<Option<Notification>> {
    let bare = Notification { code: "24-RP-01-GE-TRC-A".to_owned(), title: "Course".to_owned(), ..Default::default() };
    vec![None, Some(workshop()), Some(mission()), Some(bare)]
}

fn scenes() -> Vec<Scene> {
    let days = [date(2023, 7, 10), date(2023, 7, 31), date(2023, 8, 5), date(2023, 8, 15), date(2023, 12, 1)];
    let mut scenes = Vec::new();
    for tag in ["en", "id"] {
        for day in days {
            for project in projects() {
                for place in [Place::Private, Place::Group, Place::Inline] {
                    let scene = || Scene::on(day).speaking(tag).about(project.clone()).in_place(place);
                    scenes.push(scene());
                    scenes.push(scene().from("NP"));
                    scenes.push(scene().from("HK").naming(&["ID", "HK"]));
                }
            }
        }
    }
    scenes
}

fn refusals() -> Vec<ReadError> {
    let (fact, line) = (Fact::Ends, 8);
    let (starts, ends) = (date(2023, 8, 14), date(2023, 8, 12));
    vec![
        ReadError::Empty,
        ReadError::TooLarge { bytes: 9, limit: 8, format: "text" },
        ReadError::NotUtf8 { offset: 0, line },
        ReadError::NotANotification { found: 1 },
        ReadError::NothingToAmend { code: "23-IP-10-GE-WSP-A".to_owned() },
        ReadError::Missing { fact: Fact::Code },
        ReadError::ImpossibleDate { fact, line, text: "31 June 2023".to_owned() },
        ReadError::EndBeforeStart { fact, line, starts, ends },
        ContainerError::NotRead("a picture").into(),
        ContainerError::Damaged("PDF").into(),
        ContainerError::Locked("PDF").into(),
        ContainerError::Scanned.into(),
        ContainerError::TooManyPages { pages: 900, limit: 200 }.into(),
    ]
}

fn is_sound(message: &Outbound, scene: &Scene) {
    let told = shown(message);
    assert!(!message.blocks.is_empty(), "{told}");
    for line in message.blocks.iter().flat_map(Block::lines) {
        assert!(!line.is_empty(), "{told}");
        assert!(!line.plain().contains(['{', '}', '\u{e000}', '\u{e001}']), "{told}");
    }
    for button in &message.buttons {
        assert!(button.label.chars().count() <= 80 && !button.label.is_empty(), "{}", button.label);
        assert!(button.action.len() <= 64, "{}", button.action);
        assert!(button.action.parse::<crate::assistant::Action>().is_ok(), "{}", button.action);
    }
    assert!(scene.place != Place::Inline || message.buttons.is_empty());
    assert_eq!(scene.catalogue.missed(), 0, "{told}");
}

#[test]
fn every_intent_is_answered_in_every_language_and_situation() {
    for scene in scenes() {
        for intent in Intent::ALL {
            let message = answer(*intent, &scene.question());
            is_sound(&message, &scene);
            assert!(scene.place == Place::Inline || !message.buttons.is_empty(), "{intent} leads nowhere");
        }
    }
}

#[test]
fn every_turn_of_its_own_is_sound() {
    for scene in scenes() {
        let question = scene.question();
        let own = [
            welcome(&question),
            which_project(&question, Intent::Deadline, question.projects),
            did_you_mean(&question, &[Intent::Fees, Intent::Travel, Intent::NominationStatus]),
            not_understood(&question),
            no_projects(&question),
            unknown_project(&question, "99-ZZ-99-GE-WSP-A"),
            choose_language(&question),
            language_chosen(&question),
            language_not_spoken(&question, &"sw".parse().unwrap()),
            choose_economy(&question),
            economy_noted(&question),
            apology(question.catalogue),
            too_long(&question),
            file_not_taken(&question),
            only_in_private(&question),
            changes(&question),
            file_amends_nothing(&question, "23-IP-10-GE-WSP-A"),
            file_too_large(&question),
            file_not_fetched(&question),
            file_kept(&question, &workshop()),
            file_dropped(&question),
            file_gone(&question),
        ];
        let refused = refusals().into_iter().map(|reason| file_refused(&question, &reason));
        for message in own.into_iter().chain(refused) {
            is_sound(&message, &scene);
        }
    }
}

#[test]
fn several_projects_are_asked_back_about() {
    let scene = Scene::on(date(2023, 7, 10)).among(vec![mission(), workshop()]);
    expect![[r#"
        Which project do you mean?
        • Observational Study Mission on Smart Farming (23-AG-04-GE-OSM-B): from Monday, 6 November 2023, nominations until 15 September 2023
        • Workshop on Public Service Innovation in the New Normal (23-IP-10-GE-WSP-A): 14 August 2023 to 16 August 2023 (3 days), nominations until 31 July 2023
        [Observational Study Mission on Smart Farming][Workshop on Public Service Innovation in the New Normal]
    "#]].assert_eq(&scene.ask(Intent::Deadline));
}

#[test]
fn why_a_file_is_refused_is_told_in_the_senders_language() {
    let told = |tag: &str, reason: &ReadError| {
        let scene = Scene::on(date(2023, 7, 10)).speaking(tag);
        let question = scene.question();
        shown(&file_refused(&question, reason))
    };
    let reasons = refusals();
    expect![[r#"
        I cannot take this file.
        The file is empty.
        I cannot take this file.
        It is longer than any notification.
        I cannot take this file.
        Its text is not in UTF-8.
        I cannot take this file.
        It is not a project notification.
        I cannot take this file.
        This is an addendum to 23-IP-10-GE-WSP-A, and no notification of that project is stored. Please send the notification first.
        I cannot take this file.
        Project code: not stated
        I cannot take this file.
        Dates: there is no such date (line 8: 31 June 2023)
        I cannot take this file.
        Dates: the last day, 12 August 2023, is before the first, 14 August 2023
        I cannot take this file.
        I read text (UTF-8), DOCX and PDF.
        I cannot take this file.
        It is damaged.
        I cannot take this file.
        It is locked with a password.
        I cannot take this file.
        It is a scan without text. Please have its text recognised first.
        I cannot take this file.
        It is longer than any notification.
    "#]].assert_eq(&reasons.iter().map(|reason| told("en", reason)).collect::<String>());
    expect![[r#"
        このファイルは受け取れません。
        日程: 存在しない日付です（8行目：31 June 2023）
        Bu dosyayı alamıyorum.
        Tarih: son gün (12 Ağustos 2023) ilk günden (14 Ağustos 2023) önce
        รับไฟล์นี้ไม่ได้
        เป็นภาพสแกนที่ไม่มีข้อความ โปรดแปลงเป็นข้อความ (OCR) ก่อน
    "#]]
    .assert_eq(&[told("ja", &reasons[6]), told("tr", &reasons[7]), told("th", &reasons[11])].concat());
}

#[test]
fn doubts_name_the_field_what_is_unclear_and_the_place() {
    let doubt = |fact, line, text: &str, why| Doubt { fact, line, text: text.to_owned(), why };
    let doubts = vec![
        doubt(Fact::ClosingDate, 16, "31 July", Uncertainty::UnclearDate),
        doubt(Fact::ParticipatingCountries, 12, "Atlantis", Uncertainty::UnknownCountry),
        doubt(Fact::Issued, 0, "2024-01-02", Uncertainty::IssuedAfterClosing),
    ];
    let proposal = Proposal { notification: workshop(), in_force: None, doubts, saved: Saved::Known };
    let told = |tag: &str| {
        let scene = Scene::on(date(2023, 7, 10)).speaking(tag);
        let question = scene.question();
        // Marks of direction are not seen.
        shown(&file_read(&question, &proposal, None)).replace(['\u{2068}', '\u{2069}'], "")
    };
    expect![[r#"
        I have read Workshop on Public Service Innovation in the New Normal (23-IP-10-GE-WSP-A). Nothing is stored yet.
        The version in force says the same, so there is nothing to store.
        Please check these places, of which I am not sure:
        Nominations close: the date is not clear (line 16: 31 July)
        Open to: not clear to me (line 12: Atlantis)
        Date of issue: this is after nominations close
    "#]]
    .assert_eq(&told("en"));
    expect![[r#"
        Workshop on Public Service Innovation in the New Normal (23-IP-10-GE-WSP-A) پڑھ لیا گیا ہے۔ ابھی کچھ محفوظ نہیں کیا گیا۔
        موجودہ نسخے میں یہی باتیں ہیں، اس لیے محفوظ کرنے کو کچھ نہیں ہے۔
        براہِ کرم یہ جگہیں دیکھ لیں، جو یقینی نہیں ہیں:
        نامزدگی کی آخری تاریخ: تاریخ واضح نہیں (سطر 16: 31 July)
        کن کے لیے: یہ واضح نہیں (سطر 12: Atlantis)
        تاریخِ اجرا: یہ نامزدگی کی آخری تاریخ کے بعد ہے
    "#]].assert_eq(&told("ur"));
}
