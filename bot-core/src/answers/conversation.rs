//! Greeting, thanks, help, and where the assistant's knowledge ends.

use super::draft::{Draft, titled};
use super::whom;
use crate::locale::Args;
use crate::understanding::Intent;

/// The points a conversation can start from.
pub(super) const MENU: [Intent; 4] = [Intent::Overview, Intent::Deadline, Intent::Eligibility, Intent::Apply];

/// Hello.
pub(super) fn greeting(draft: &mut Draft<'_>) {
    match draft.question.project {
        Some(project) => draft.say("greeting-project", &titled(project)),
        None => draft.say("greeting", &Args::new()),
    }
    menu(draft);
}

/// Thank you.
pub(super) fn thanks(draft: &mut Draft<'_>) {
    draft.say("thanks", &Args::new());
    draft.offer(&[Intent::Projects, Intent::Help]);
}

/// Bye.
pub(super) fn goodbye(draft: &mut Draft<'_>) {
    draft.say("goodbye", &Args::new());
    draft.offer(&[Intent::Projects, Intent::Help]);
}

/// What can be asked.
pub(super) fn help(draft: &mut Draft<'_>) {
    let catalogue = draft.catalogue();
    draft.say("help-intro", &Args::new());
    let points = ["help-about", "help-joining", "help-settings"];
    draft.list(points.iter().map(|id| catalogue.line(id, &Args::new())).collect());
    draft.advise("help-how", &Args::new());
    draft.advise("help-limits", &Args::new());
    menu(draft);
    draft.offer(&[Intent::SetLanguage]);
}

/// A person is wanted.
pub(super) fn human(draft: &mut Draft<'_>) {
    draft.say("human-not-here", &Args::new());
    whom::to_ask(draft);
    draft.offer(&[Intent::Contact, Intent::Help]);
}

/// Something else altogether.
pub(super) fn out_of_scope(draft: &mut Draft<'_>) {
    draft.say("out-of-scope", &Args::new());
    draft.advise("out-of-scope-turn", &whom::website());
    draft.offer(&[Intent::Projects, Intent::Help, Intent::Human]);
}

/// The buttons a conversation can start from: about the project in question, else the list of projects first.
pub(super) fn menu(draft: &mut Draft<'_>) {
    if draft.question.project.is_some() {
        draft.offer(&MENU);
    } else {
        draft.offer(&[Intent::Projects, Intent::Deadline, Intent::Eligibility, Intent::Apply]);
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use crate::answers::tests::scene::Scene;
    use crate::message::Place;
    use crate::understanding::Intent;

    #[test]
    fn help_tells_what_can_be_asked() {
        expect![[r#"
            I answer from the APO's project notifications and always name the source. You can ask about:
            • a project: summary, objectives, topics, dates, venue, organisers
            • taking part: who may attend, places, closing date, how to apply, papers
            • me: my language, what I keep about you
            Write in your own words, and name a project by its code or words of its title.
            What a notification does not say, I do not guess: I tell you whom to ask.
            [Summary][Closing date][Who may attend][How to apply][Change language]
        "#]]
        .assert_eq(&Scene::on(date(2023, 7, 10)).ask(Intent::Help));
    }

    #[test]
    fn privacy_is_answered_to_the_asker_alone() {
        let scene = Scene::on(date(2023, 7, 10)).speaking("id").in_place(Place::Group);
        assert!(crate::answers::answer(Intent::Privacy, &scene.question()).private);
        expect![[r#"
            Yang saya simpan tentang Anda:
            • nomor akun dan percakapan Anda di platform ini, agar saya mengenali Anda lagi
            • bahasa, ekonomi asal, dan zona waktu Anda, jika Anda memberitahukannya
            • sampai di mana percakapan kita: proyeknya, jenis pertanyaan terakhir Anda, dan bahasanya
            • pencalonan Anda, jika Anda menautkan obrolan ini kepadanya: nomor, proyek, dan statusnya, serta nama dan alamat email Anda, terkunci dengan sebuah kunci
            Pesan Anda disimpan sampai dijawab, lalu dihapus. Log saya tidak memuat nama maupun isi pesan.
            Jika saya tidak memahami suatu pertanyaan, saya mungkin menyimpan kata-kata umumnya selama 90 hari agar dapat belajar. Nama, nomor, dan alamat tidak ikut disimpan, dan tidak terlihat siapa yang bertanya.
            Anda bisa mendapatkan semuanya sebagai berkas, beserta daftar siapa yang melihat pencalonan Anda. Anda juga bisa langsung menghapusnya sendiri.
            Mohon jangan mengirimkan nomor paspor atau dokumen pribadi lain kepada saya.
            [Kirimkan data saya][Hapus data saya][Ganti bahasa][Apa yang bisa ditanyakan]
        "#]].assert_eq(&scene.ask(Intent::Privacy));
    }

    #[test]
    fn what_cannot_be_done_is_said_plainly() {
        let scene = Scene::on(date(2023, 7, 10)).from("NP");
        expect![[r#"
            I am a program, and no person reads along in this chat.
            Please ask your NPO first (National Productivity and Economic Development Centre, Nepal), then the APO Secretariat in Tokyo.
            [Whom to contact][What you can ask]
        "#]].assert_eq(&scene.ask(Intent::Human));
        expect![[r#"
            The notification details I have do not say what Workshop on Public Service Innovation in the New Normal costs or who pays.
            For further details the notification refers to the implementation procedures circulated with it.
            Please ask your NPO first (National Productivity and Economic Development Centre, Nepal), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Travel and stay][How to apply][Summary]
        "#]].assert_eq(&scene.ask(Intent::Fees));
        expect![[r#"
            That is outside what I know. I only answer questions about the projects of the Asian Productivity Organization.
            For other matters of the APO, see its website: https://www.apo-tokyo.org
            [All projects][What you can ask][Talk to a person]
        "#]].assert_eq(&scene.ask(Intent::OutOfScope));
    }
}
