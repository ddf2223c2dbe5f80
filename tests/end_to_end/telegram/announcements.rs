//! An announcement from the command line, sent by a running service.

use super::Service;
use crate::doubles::telegram::BotApi;

const CODE: &str = "23-IP-10-GE-WSP-A";

#[tokio::test(flavor = "multi_thread")]
async fn an_announcement_reaches_every_subscriber_once_in_their_language() {
    let api = BotApi::start().await;
    let service = Service::start(&api);
    for person in [21, 22, 23] {
        api.say(person, &format!("/subscribe {CODE}"));
        api.answer(person, 1).await;
    }
    api.press(22, "l:id");
    api.until(|api| (!api.calls("editMessageText").is_empty()).then_some(())).await;
    let text = format!(
        "title = 'Hotel'\nproject = '{CODE}'\nurgent = true\nconfirm = true\n[text]\nen = 'The hotel is near.'\nid = 'Hotelnya dekat.'\n"
    );
    let file = service.program.file("hotel.toml", text);
    let ran = service.program.run(&["announce", &file, "--yes"]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    let told = |api: &BotApi, person: i64, words: &str| {
        api.sent_to(person).into_iter().filter(|call| call.text().contains(words)).collect::<Vec<_>>()
    };
    for (person, words) in [(21, "The hotel is near."), (22, "Hotelnya dekat."), (23, "The hotel is near.")] {
        api.until(|api| (told(api, person, words).len() == 1).then_some(())).await;
    }
    let again = service.program.run(&["announce", "status"]);
    assert!(again.output.contains("Hotel"), "{}", again.output);
    let (_, read) = told(&api, 21, "The hotel")[0].buttons().into_iter().next().unwrap();
    api.press(21, &read);
    api.until(|api| (api.sent_to(21).len() == 3).then_some(())).await;
    let id = again.output.split_whitespace().next().unwrap().to_owned();
    let report = service.program.run(&["announce", "report", &id, "--csv"]);
    assert!(report.output.contains(",telegram,delivered,3,1\n"), "{}", report.output);
    let all: usize = [21, 22, 23].iter().map(|person| told(&api, *person, "otel").len()).sum();
    assert_eq!(all, 3, "each of them once");
}
