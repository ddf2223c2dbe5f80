//! A notification sent as a file: shown first, stored after a yes.

use super::Service;
use crate::doubles::telegram::BotApi;
use crate::program::{EXAMPLE, Program};

const ADMINS: [(&str, &str); 1] = [("USHER_ADMINS", "telegram:7")];

fn revised() -> String {
    EXAMPLE
        .replace("3 July 2023\n", "3 July 2023\nPN Revision 1 Issue Date\t20 July 2023\n")
        .replace("31 July 2023", "4 August 2023")
}

fn other() -> String {
    EXAMPLE.replace("23-IP-10-GE-WSP-A", "23-IP-11-GE-WSP-A").replace("Innovation in the", "Reform in the")
}

fn stored() -> Program {
    let program = Program::new();
    let path = program.file("example.txt", EXAMPLE);
    assert_eq!(program.run(&["import", "notification", &path]).code, Some(0));
    program
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_sees_the_difference_and_says_yes_also_after_a_crash() {
    let api = BotApi::start().await;
    let service = Service::start_in(stored(), &api, &ADMINS);
    api.send_file(7, "revised.txt", revised().as_bytes());
    let shown = api.answer(7, 1).await;
    let difference = "4 August 2023</b> (before: 31 July 2023)";
    assert!(shown.text().contains(difference) && shown.text().contains("Nothing is stored yet"), "{shown:?}");
    let [(_, keep), (_, drop)] = <[_; 2]>::try_from(shown.buttons()).unwrap();
    assert!(keep.starts_with("d:keep:") && drop.starts_with("d:drop:"));
    api.say(7, "until when can I be nominated?");
    assert!(api.answer(7, 2).await.text().contains("31 July 2023"), "nothing is in force before the yes");

    let _service = Service::start_in(service.kill(), &api, &ADMINS);
    // Somebody else presses what is not theirs.
    api.press(8, &keep);
    let refused = api.until(|api| api.calls("editMessageText").into_iter().next()).await;
    assert!(!refused.text().contains("is stored"), "{refused:?}");
    api.press(7, &keep);
    let kept = api.until(|api| api.calls("editMessageText").into_iter().nth(1)).await;
    assert!(kept.text().contains("is stored. I answer from it now."), "{kept:?}");
    api.say(7, "until when can I be nominated?");
    // An answer that was out when the program ended may come a second time.
    let in_force = |api: &BotApi| api.sent_to(7).into_iter().skip(2).find(|sent| sent.text().contains("4 August 2023"));
    api.until(in_force).await;
    api.press(7, &keep);
    let again = api.until(|api| api.calls("editMessageText").into_iter().nth(2)).await;
    assert!(again.text().contains("no longer waits"), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_discarded_or_refused_leaves_nothing() {
    let api = BotApi::start().await;
    let _service = Service::start_in(stored(), &api, &ADMINS);
    api.send_file(7, "other.txt", other().as_bytes());
    let shown = api.answer(7, 1).await;
    assert!(shown.text().contains("first notification of this project"), "{shown:?}");
    api.press(7, &shown.buttons()[1].1);
    let dropped = api.until(|api| api.calls("editMessageText").into_iter().next()).await;
    assert!(dropped.text().contains("Nothing was stored"), "{dropped:?}");
    api.send_file(7, "wrong.txt", EXAMPLE.replace("31 July 2023", "31 June 2023").as_bytes());
    let refused = api.answer(7, 2).await;
    assert!(refused.text().contains("there is no such date") && refused.buttons().is_empty(), "{refused:?}");
    api.send_file(7, "same.txt", EXAMPLE.as_bytes());
    assert!(api.answer(7, 3).await.text().contains("nothing to store"));
    api.send_file(7, "large.txt", &vec![b'x'; 20 * 1024 * 1024 + 1]);
    assert!(api.answer(7, 4).await.text().contains("at most 20 MB"));
    api.say(7, "/project");
    assert!(!api.answer(7, 5).await.text().contains("Reform"));
}

#[tokio::test(flavor = "multi_thread")]
async fn others_hand_no_files_in() {
    let api = BotApi::start().await;
    let _service = Service::start_in(stored(), &api, &ADMINS);
    api.send_file(8, "other.txt", other().as_bytes());
    let refused = api.answer(8, 1).await;
    assert!(refused.text().contains("I cannot take files"), "{refused:?}");
    assert!(api.calls("getFile").is_empty(), "it is not even fetched");
}
