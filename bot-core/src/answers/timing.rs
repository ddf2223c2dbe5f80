//! Closing date, dates, programme, time zone.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::draft::{Draft, titled};
use super::standing::{Course, Nominations, length};
use super::{names, programme, whom};
use crate::economy::SECRETARIAT_ZONE;
use crate::locale::Args;
use crate::notification::Notification;
use crate::understanding::Intent;

/// Until when candidates can be nominated.
pub(super) fn deadline(draft: &mut Draft<'_>, project: &Notification) {
    let nominations = Nominations::on(draft.today, project);
    nominations_stand(draft, project, nominations);
    match nominations {
        Nominations::NotStated if Course::on(draft.today, project).is_over() => after_closing(draft, project),
        Nominations::NotStated => whom::to_ask(draft),
        Nominations::Open { .. } if draft.askers_economy().is_some_and(|economy| !names::has_npo(economy)) => {
            whom::to_ask(draft);
        }
        Nominations::Open { .. } => draft.advise("deadline-npo-earlier", &Args::new()),
        Nominations::LastDay { .. } if disputed(draft, project).is_some() => whom::to_ask(draft),
        Nominations::LastDay { .. } => draft.advise("deadline-hurry", &Args::new()),
        Nominations::Closed { .. } => after_closing(draft, project),
    }
    if let Some(remarks) = &project.remarks {
        draft.advise("deadline-remarks", &Args::new());
        draft.quote(remarks);
        draft.offer_the_rest(Intent::Deadline, project);
    }
    if nominations.are_open() {
        draft.offer(&[Intent::Apply, Intent::Eligibility, Intent::Overview]);
    } else {
        draft.offer(&[Intent::Dates, Intent::Overview, Intent::Projects]);
    }
}

/// One sentence on the closing date, and by whose calendar it was counted where that may matter.
pub(super) fn nominations_stand(draft: &mut Draft<'_>, project: &Notification, nominations: Nominations) {
    let title = titled(project);
    if let Some((id, date)) = disputed(draft, project) {
        draft.say(id, &title.date("date", date));
        return;
    }
    let close = match nominations {
        Nominations::NotStated => {
            draft.say("deadline-not-stated", &title);
            false
        }
        Nominations::Open { until, left } => {
            draft.say("deadline-open", &title.date("date", until).number("days", left));
            left == 1
        }
        Nominations::LastDay { until } => {
            draft.say("deadline-today", &title.date("date", until));
            true
        }
        Nominations::Closed { since, ago } => {
            draft.say("deadline-closed", &title.date("date", since).number("days", ago));
            ago == 1
        }
    };
    if close && draft.question.askers_zone().is_none() {
        draft.advise("deadline-tokyo", &Args::new());
    }
}

/// On the border of the day the asker's calendar and the Secretariat's disagree on whether nominations have closed, and the
/// notification does not say whose counts: the sentence that tells so, and the closing date.
fn disputed(draft: &Draft<'_>, project: &Notification) -> Option<(&'static str, Date)> {
    let tokyo = TimeZone::get(SECRETARIAT_ZONE).ok()?;
    let there = Nominations::on(draft.question.now.to_zoned_datetime(tokyo).date(), project);
    match (Nominations::on(draft.today, project), there) {
        (Nominations::Closed { since, .. }, Nominations::LastDay { .. }) => Some(("deadline-still-tokyo", since)),
        (Nominations::LastDay { until }, Nominations::Closed { .. }) => Some(("deadline-over-tokyo", until)),
        _ => None,
    }
}

/// What is left to do once nominations have closed.
pub(super) fn after_closing(draft: &mut Draft<'_>, project: &Notification) {
    if let Course::Over { ago, .. } = Course::on(draft.today, project) {
        draft.say("deadline-ended", &Args::new().number("days", ago));
    } else if disputed(draft, project).is_some() {
        whom::to_ask(draft);
    } else {
        draft.say("deadline-replacements", &Args::new());
        whom::to_ask(draft);
    }
}

/// When the project takes place.
pub(super) fn dates(draft: &mut Draft<'_>, project: &Notification) {
    let title = titled(project);
    match (project.starts, project.ends) {
        (Some(starts), Some(ends)) if starts == ends => draft.say("dates-one-day", &title.date("starts", starts)),
        (Some(starts), Some(ends)) => {
            let days = length(project).unwrap_or_default();
            draft.say("dates-span", &title.date("starts", starts).date("ends", ends).number("days", days));
        }
        (Some(starts), None) => draft.say("dates-start-only", &title.date("starts", starts)),
        (None, Some(ends)) => draft.say("dates-end-only", &title.date("ends", ends)),
        (None, None) => draft.say("dates-not-stated", &title),
    }
    if project.starts.is_none() && project.ends.is_none() {
        whom::to_ask(draft);
    }
    course(draft, project);
    if Nominations::on(draft.today, project).are_open() {
        draft.offer(&[Intent::Deadline, Intent::Agenda, Intent::Venue, Intent::Overview]);
    } else {
        draft.offer(&[Intent::Agenda, Intent::Venue, Intent::Overview]);
    }
}

/// One sentence on how far the project is.
fn course(draft: &mut Draft<'_>, project: &Notification) {
    match Course::on(draft.today, project) {
        Course::NotStated | Course::Started => {}
        Course::Ahead { left } => draft.say("dates-ahead", &Args::new().number("days", left)),
        Course::Running { day: Some((_, 1)) } => draft.say("dates-only-day", &Args::new()),
        Course::Running { day: Some((day, days)) } => {
            draft.say("dates-running-day", &Args::new().number("day", day).number("days", days));
        }
        Course::Running { day: None } => draft.say("dates-running", &Args::new()),
        Course::Over { ago, .. } => draft.say("dates-over", &Args::new().number("days", ago)),
    }
}

/// Which session is when.
pub(super) fn agenda(draft: &mut Draft<'_>, project: &Notification) {
    if programme::agenda(draft, project) {
        return;
    }
    draft.say("agenda-not-stated", &titled(project));
    course(draft, project);
    whom::to_ask_about_procedures(draft);
    if project.topics.is_empty() {
        draft.offer(&[Intent::Dates, Intent::Overview]);
    } else {
        draft.offer(&[Intent::Topics, Intent::Dates, Intent::Overview]);
    }
}

/// Whose clock counts, and what it shows now.
pub(super) fn timezone(draft: &mut Draft<'_>) {
    let set = draft.question.programme.is_some_and(|programme| programme.zone_set);
    match draft.question.askers_zone() {
        Some(zone) if set => {
            let name = draft.catalogue().zone(zone, draft.question.now);
            draft.say("timezone-set", &Args::new().text("zone", name));
        }
        _ => draft.say("timezone-not-stated", &Args::new()),
    }
    match draft.question.askers_zone() {
        Some(zone) => {
            let name = draft.catalogue().zone(zone, draft.question.now);
            let here = now_in(draft, zone).text("zone", name);
            draft.say("timezone-here", &here);
            draft.say("timezone-counted", &Args::new());
            if !set {
                draft.advise("timezone-how", &Args::new().code("example", "/timezone Kathmandu"));
            }
        }
        None => match draft.askers_economy() {
            Some(economy) => {
                let name = names::economy_name(draft.catalogue(), economy);
                draft.say("timezone-several", &Args::new().text("economy", name));
            }
            None if draft.in_private() => draft.say("timezone-choose", &Args::new()),
            None => {}
        },
    }
    if let Ok(tokyo) = TimeZone::get(SECRETARIAT_ZONE) {
        let there = now_in(draft, &tokyo);
        draft.advise("timezone-tokyo", &there);
    }
    if draft.in_private() && draft.question.askers_zone().is_none() && draft.askers_economy().is_none() {
        draft.offer_economies();
    } else {
        draft.offer(&[Intent::Dates, Intent::Deadline, Intent::Help]);
    }
}

/// The arguments `date` and `time`: what the clocks of `zone` show now.
fn now_in(draft: &Draft<'_>, zone: &TimeZone) -> Args {
    let local = draft.question.now.to_zoned_datetime(zone.clone());
    Args::new().date("date", local.date()).text("time", draft.catalogue().formats().time(local.time()))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use super::*;
    use crate::answers::tests::scene::{Scene, mission, workshop};
    use crate::message::Place;

    const BEFORE: Date = date(2023, 7, 10);
    const LAST_DAY: Date = date(2023, 7, 31);

    #[test]
    fn the_days_left_are_counted_until_the_last_one() {
        expect![[r#"
            Nominations for Workshop on Public Service Innovation in the New Normal close on Monday, 31 July 2023: 21 days left.
            Your NPO sets an earlier date of its own to choose its candidates, so contact it soon.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [How to apply][Who may attend][Summary]
        "#]].assert_eq(&Scene::on(BEFORE).ask(Intent::Deadline));
        expect![[r#"
            Nominations for Workshop on Public Service Innovation in the New Normal close tomorrow, Monday, 31 July 2023.
            Your NPO sets an earlier date of its own to choose its candidates, so contact it soon.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [How to apply][Who may attend][Summary]
        "#]].assert_eq(&Scene::on(date(2023, 7, 30)).from("NP").ask(Intent::Deadline));
        expect![[r#"
            Today, Monday, 31 July 2023, is the last day for nominations for Workshop on Public Service Innovation in the New Normal.
            Days are counted by the date in Tokyo.
            Contact your NPO right away: the nomination has to come from it, and the notification gives no hour.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [How to apply][Who may attend][Summary]
        "#]].assert_eq(&Scene::on(LAST_DAY).ask(Intent::Deadline));
    }

    #[test]
    fn after_closing_the_way_leads_through_the_npo() {
        expect![[r#"
            Nominations for Workshop on Public Service Innovation in the New Normal closed 3 days ago, on Monday, 31 July 2023.
            NPOs may still name replacement candidates for a while, as far as the notification allows. Only your NPO can tell whether a place is free.
            Please ask your NPO first (National Productivity and Economic Development Centre, Nepal), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Dates][Summary][All projects]
        "#]].assert_eq(&Scene::on(date(2023, 8, 3)).from("NP").ask(Intent::Deadline));
        expect![[r#"
            Nominations for Workshop on Public Service Innovation in the New Normal closed 32 days ago, on Monday, 31 July 2023.
            The project itself ended 16 days ago.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Dates][Summary][All projects]
        "#]].assert_eq(&Scene::on(date(2023, 9, 1)).ask(Intent::Deadline));
    }

    #[test]
    fn asks_in_indonesian_until_when() {
        let on = |day| Scene::on(day).speaking("id").from("ID").ask(Intent::Deadline);
        expect![[r#"
            Pencalonan untuk Workshop on Public Service Innovation in the New Normal ditutup pada Senin, 31 Juli 2023: tinggal 21 hari lagi.
            NPO Anda menetapkan batas waktunya sendiri yang lebih awal untuk memilih calon, jadi segeralah menghubunginya.
            Sumber: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023
            [Cara mendaftar][Siapa yang boleh ikut][Ringkasan]
        "#]].assert_eq(&on(BEFORE));
        expect![[r#"
            Hari ini, Senin, 31 Juli 2023, adalah hari terakhir pencalonan untuk Workshop on Public Service Innovation in the New Normal.
            Hari dihitung menurut tanggal di Tokyo.
            Segera hubungi NPO Anda: pencalonan harus datang dari NPO, dan notifikasi tidak menyebutkan jam.
            Sumber: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023
            [Cara mendaftar][Siapa yang boleh ikut][Ringkasan]
        "#]].assert_eq(&on(LAST_DAY));
        expect![[r#"
            Pencalonan untuk Workshop on Public Service Innovation in the New Normal sudah ditutup kemarin, Senin, 31 Juli 2023.
            Hari dihitung menurut tanggal di Tokyo.
            NPO masih dapat mengajukan calon pengganti selama beberapa waktu, sejauh notifikasi mengizinkan. Hanya NPO Anda yang tahu apakah masih ada tempat.
            Silakan tanyakan dahulu kepada NPO Anda (Kementerian Ketenagakerjaan, Indonesia), lalu kepada Sekretariat APO di Tokyo.
            Sumber: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023
            [Tanggal pelaksanaan][Ringkasan][Semua proyek]
        "#]].assert_eq(&on(date(2023, 8, 1)));
    }

    #[test]
    fn an_asker_in_fiji_is_past_a_day_that_still_runs_in_tokyo() {
        let late = Scene::on(LAST_DAY).at(LAST_DAY, 22, "Asia/Tokyo").from("FJ");
        expect![[r#"
            By your calendar nominations for Workshop on Public Service Innovation in the New Normal closed yesterday, Monday, 31 July 2023. At the APO Secretariat in Tokyo it is still that day, so contact your NPO right away.
            Please ask your NPO first (National Training & Productivity Centre, Fiji), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Dates][Summary][All projects]
        "#]].assert_eq(&late.ask(Intent::Deadline));
    }

    #[test]
    fn an_asker_in_kathmandu_still_has_a_day_that_is_over_in_tokyo() {
        let late = Scene::on(LAST_DAY).at(LAST_DAY, 23, "Asia/Kathmandu").from("NP");
        expect![[r#"
            By your calendar today, Monday, 31 July 2023, is the last day for nominations for Workshop on Public Service Innovation in the New Normal. At the APO Secretariat in Tokyo that day is already over, so contact your NPO right away.
            Please ask your NPO first (National Productivity and Economic Development Centre, Nepal), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [How to apply][Who may attend][Summary]
        "#]].assert_eq(&late.ask(Intent::Deadline));
    }

    #[test]
    fn a_group_counts_by_the_date_in_tokyo() {
        let late = Scene::on(LAST_DAY).at(LAST_DAY, 22, "Asia/Tokyo").from("FJ").in_place(Place::Group);
        expect![[r#"
            Today, Monday, 31 July 2023, is the last day for nominations for Workshop on Public Service Innovation in the New Normal.
            Days are counted by the date in Tokyo.
            Contact your NPO right away: the nomination has to come from it, and the notification gives no hour.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [How to apply][Who may attend][Summary]
        "#]].assert_eq(&late.ask(Intent::Deadline));
    }

    #[test]
    fn a_remark_and_a_missing_closing_date_are_told() {
        let scene = Scene::on(date(2023, 9, 10)).about(Some(mission()));
        expect![[r#"
            Nominations for Observational Study Mission on Smart Farming close on Friday, 15 September 2023: 5 days left.
            Your NPO sets an earlier date of its own to choose its candidates, so contact it soon.
            The notification remarks:
            > Observers pay for themselves.
            Source: Project Notification 23-AG-04-GE-OSM-B, revision 2 of 1 September 2023
            [How to apply][Who may attend][Summary]
        "#]].assert_eq(&scene.ask(Intent::Deadline));
        let silent = Notification { closing_date: None, ..workshop() };
        expect![[r#"
            The notification does not state a closing date for Workshop on Public Service Innovation in the New Normal.
            Hong Kong has no active NPO at present, so please ask the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Dates][Summary][All projects]
        "#]]
        .assert_eq(&Scene::on(BEFORE).about(Some(silent)).from("HK").ask(Intent::Deadline));
    }

    #[test]
    fn the_dates_are_told_before_during_and_after() {
        let on = |month, day| Scene::on(date(2023, month, day)).ask(Intent::Dates);
        expect![[r#"
            Workshop on Public Service Innovation in the New Normal: from Monday, 14 August 2023 to Wednesday, 16 August 2023 (3 days).
            It starts tomorrow.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Programme][Venue][Summary]
        "#]].assert_eq(&on(8, 13));
        expect![[r#"
            Workshop on Public Service Innovation in the New Normal: from Monday, 14 August 2023 to Wednesday, 16 August 2023 (3 days).
            It is under way: today is day 2 of 3.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Programme][Venue][Summary]
        "#]].assert_eq(&on(8, 15));
        expect![[r#"
            Workshop on Public Service Innovation in the New Normal: from Monday, 14 August 2023 to Wednesday, 16 August 2023 (3 days).
            It ended 2 days ago.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Programme][Venue][Summary]
        "#]].assert_eq(&on(8, 18));
        expect![[r#"
            Workshop on Public Service Innovation in the New Normal: Senin, 14 Agustus 2023 sampai Rabu, 16 Agustus 2023 (3 hari).
            Proyek ini sedang berlangsung: hari ini hari ke-2 dari 3 hari.
            Sumber: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023
            [Susunan acara][Tempat][Ringkasan]
        "#]].assert_eq(&Scene::on(date(2023, 8, 15)).speaking("id").ask(Intent::Dates));
    }

    #[test]
    fn a_single_day_and_days_with_gaps_are_not_miscounted() {
        let on_day = |project: Notification| {
            let told = Scene::on(date(2023, 8, 14)).about(Some(project)).ask(Intent::Dates);
            told.lines().take(2).collect::<Vec<_>>().join(" ")
        };
        let single = Notification { ends: Some(date(2023, 8, 14)), days: None, ..workshop() };
        let gaps = Notification { days: Some(2), ..workshop() };
        let endless = Notification { ends: None, days: None, ..workshop() };
        expect!["Workshop on Public Service Innovation in the New Normal: Monday, 14 August 2023, a single day. It takes place today."].assert_eq(&on_day(single));
        expect!["Workshop on Public Service Innovation in the New Normal: from Monday, 14 August 2023 to Wednesday, 16 August 2023 (2 days). It is under way."].assert_eq(&on_day(gaps));
        expect!["Workshop on Public Service Innovation in the New Normal starts on Monday, 14 August 2023. The notification does not state the last day. Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023"].assert_eq(&on_day(endless));
    }

    #[test]
    fn session_times_are_not_invented() {
        expect![[r#"
            The notification does not give the session times of Workshop on Public Service Innovation in the New Normal.
            It is under way: today is day 2 of 3.
            For further details the notification refers to the implementation procedures circulated with it.
            Please ask the National Productivity Organization (NPO) of your economy first, then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Whom to contact][Topics][Dates][Summary]
        "#]].assert_eq(&Scene::on(date(2023, 8, 15)).ask(Intent::Agenda));
    }

    #[test]
    fn clocks_are_told_for_zones_off_the_hour() {
        expect![[r#"
            The notification gives dates without hours, so there are no session times to convert yet.
            In your time zone (Kathmandu time) it is now 08:45, Monday, 10 July 2023.
            I count the days to a closing date by your calendar.
            To set another one, write for example: /timezone Kathmandu
            At the APO Secretariat in Tokyo it is 12:00, Monday, 10 July 2023.
            [Dates][Closing date][What you can ask]
        "#]]
        .assert_eq(&Scene::on(BEFORE).from("NP").ask(Intent::Timezone));
        let several = Scene::on(BEFORE).from("ID").ask(Intent::Timezone);
        expect![[r#"
            The notification gives dates without hours, so there are no session times to convert yet.
            Indonesia has several time zones, so I count the days to a closing date by the date in Tokyo.
            At the APO Secretariat in Tokyo it is 12:00, Monday, 10 July 2023.
            [Dates][Closing date][What you can ask]
        "#]]
        .assert_eq(&several);
        expect![[r#"
            The notification gives dates without hours, so there are no session times to convert yet.
            At the APO Secretariat in Tokyo it is 12:00, Monday, 10 July 2023.
            [Dates][Closing date][What you can ask]
        "#]]
        .assert_eq(&Scene::on(BEFORE).from("NP").in_place(Place::Group).ask(Intent::Timezone));
    }
}
