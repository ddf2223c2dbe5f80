//! What the assistant says of its own accord: asking back, choosing, refusing, excusing itself.

use std::sync::Arc;

use super::draft::{Draft, titled};
use super::{Question, conversation, excerpt, names, projects, whom};
use crate::assistant::Action;
use crate::economy::Economy;
use crate::locale::{Args, Catalogue, Tag};
use crate::message::{Block, Line, Outbound, Place, Understood};
use crate::notification::Notification;
use crate::understanding::Intent;

/// The most projects among which a person is asked to choose.
const MOST_CANDIDATES: usize = 8;
/// The longest text of the asker's own that is repeated, in characters.
const LONGEST_ECHO: usize = 40;

/// Greets a newcomer: what can be asked, with examples.
#[must_use]
pub fn welcome(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::answering(question, Intent::Greeting);
    draft.say("welcome", &Args::new());
    if let Some(project) = question.project {
        draft.say("welcome-project", &titled(project));
    }
    draft.say("welcome-examples", &Args::new());
    let example = draft.askers_economy().or_else(|| Economy::all().next());
    let economy = example.map(|economy| names::economy_name(question.catalogue, economy)).unwrap_or_default();
    let examples = ["example-deadline", "example-eligibility", "example-apply"];
    let arguments = Args::new().text("economy", economy);
    draft.list(examples.iter().map(|id| question.catalogue.line(id, &arguments)).collect());
    conversation::menu(&mut draft);
    draft.offer(&[Intent::SetLanguage]);
    draft.finish()
}

/// Asks which of several projects `intent` is about; each has a button.
#[must_use]
pub fn which_project(question: &Question<'_>, intent: Intent, candidates: &[Arc<Notification>]) -> Outbound {
    if candidates.is_empty() {
        return no_projects(question);
    }
    let mut draft = Draft::answering(question, intent);
    draft.say("which-project", &Args::new());
    let candidates: Vec<_> = candidates.iter().collect();
    projects::enumerate(&mut draft, &candidates, MOST_CANDIDATES, |code| Action::Meant { intent, project: Some(code) });
    if question.place == Place::Inline {
        draft.say("which-project-code", &Args::new());
    }
    draft.finish()
}

/// Offers the intents that a text may have meant.
#[must_use]
pub fn did_you_mean(question: &Question<'_>, intents: &[Intent]) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("did-you-mean", &Args::new());
    let project = question.project.map(|project| project.code.clone());
    for intent in intents {
        let label = names::intent_label(question.catalogue, *intent);
        draft.button(&label, &Action::Meant { intent: *intent, project: project.clone() });
    }
    draft.offer(&[Intent::Help]);
    draft.finish()
}

/// Says that the text was not understood or is no subject of the assistant's, what can be asked, and whom else to ask.
#[must_use]
pub fn not_understood(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("not-understood", &Args::new());
    draft.advise("not-understood-try", &Args::new());
    conversation::menu(&mut draft);
    draft.advise("not-understood-else", &Args::new());
    whom::to_ask(&mut draft);
    draft.offer(&[Intent::Help]);
    draft.finish()
}

/// There is no notification to answer from.
#[must_use]
pub fn no_projects(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("no-projects", &Args::new());
    whom::to_ask(&mut draft);
    draft.offer(&[Intent::Help]);
    draft.finish()
}

/// The person asks about another project, and there is none.
#[must_use]
pub fn no_other_project(question: &Question<'_>) -> Outbound {
    menu_after(question, "no-other-project")
}

/// There is no project with the code the person gave.
#[must_use]
pub fn unknown_project(question: &Question<'_>, code: &str) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("unknown-project", &Args::new().code("code", excerpt::at_a_word(code, LONGEST_ECHO)));
    if question.projects.is_empty() {
        whom::to_ask(&mut draft);
    } else {
        draft.say("unknown-project-others", &Args::new());
        let known: Vec<_> = question.projects.iter().collect();
        projects::enumerate(&mut draft, &known, MOST_CANDIDATES, projects::open);
    }
    draft.finish()
}

/// Offers every language there is a catalogue for, each by its own name.
#[must_use]
pub fn choose_language(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::answering(question, Intent::SetLanguage);
    draft.say("choose-language", &Args::new());
    offer_languages(&mut draft);
    draft.finish()
}

/// Confirms the language; `question.catalogue` is already the chosen one.
#[must_use]
pub fn language_chosen(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::answering(question, Intent::SetLanguage);
    draft.say("language-chosen", &Args::new());
    conversation::menu(&mut draft);
    draft.finish()
}

/// The language asked for has no catalogue; offers those that have.
#[must_use]
pub fn language_not_spoken(question: &Question<'_>, tag: &Tag) -> Outbound {
    let mut draft = Draft::answering(question, Intent::SetLanguage);
    draft.say("language-not-spoken", &Args::new().code("language", tag.as_str()));
    offer_languages(&mut draft);
    draft.finish()
}

/// Adds a button for each of the languages, in its own words, to an answer.
#[must_use]
pub fn with_languages(question: &Question<'_>, mut outbound: Outbound, languages: &[Tag]) -> Outbound {
    let mut draft = Draft::new(question);
    languages.iter().for_each(|tag| offer_language(&mut draft, tag));
    outbound.buttons.extend(draft.finish().buttons);
    outbound
}

fn offer_languages(draft: &mut Draft<'_>) {
    draft.question.locales.tags().for_each(|tag| offer_language(draft, tag));
}

fn offer_language(draft: &mut Draft<'_>, tag: &Tag) {
    let own_name = draft.question.locales.get(tag).say("language-name");
    draft.button(&own_name, &Action::Language(tag.clone()));
}

/// Asks for the person's economy; each has a button.
#[must_use]
pub fn choose_economy(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("choose-economy", &Args::new());
    draft.offer_economies();
    draft.finish()
}

/// Confirms the person's economy, and names its NPO.
#[must_use]
pub fn economy_noted(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    let Some(economy) = question.economy else {
        return choose_economy(question);
    };
    let name = names::economy_name(question.catalogue, economy);
    draft.say("economy-noted", &Args::new().bold("economy", name));
    whom::first_contact(&mut draft, economy);
    conversation::menu(&mut draft);
    draft.finish()
}

/// The text is longer than can be read.
#[must_use]
pub fn too_long(question: &Question<'_>) -> Outbound {
    menu_after(question, "too-long")
}

/// A file came; none are taken.
#[must_use]
pub fn file_not_taken(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("file-not-taken", &Args::new());
    draft.offer(&[Intent::Documents, Intent::Apply, Intent::Help]);
    draft.finish()
}

/// This is not for others to read along.
#[must_use]
pub fn only_in_private(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("only-in-private", &Args::new());
    draft.keep_private();
    draft.finish()
}

/// Something failed: all that can be said without knowing anything.
#[must_use]
pub fn apology(catalogue: &Catalogue) -> Outbound {
    Outbound {
        blocks: vec![Block::Paragraph(Line::text(catalogue.say("apology")))],
        buttons: Vec::new(),
        locale: catalogue.tag().clone(),
        replaces: false,
        private: false,
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    }
}

fn menu_after(question: &Question<'_>, id: &str) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say(id, &Args::new());
    conversation::menu(&mut draft);
    draft.finish()
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use super::*;
    use crate::answers::tests::scene::{Scene, shown};
    use crate::message::Place;

    fn scene() -> Scene {
        Scene::on(date(2023, 7, 10))
    }

    #[test]
    fn a_newcomer_is_welcomed_with_examples() {
        expect![[r#"
            Hello! I am Usher. I answer questions about the projects of the Asian Productivity Organization (APO): who may attend, until when, how to apply.
            We are talking about Workshop on Public Service Innovation in the New Normal.
            Just ask in your own words, for example:
            • When do nominations close?
            • Can I attend if I work for a city government?
            • How do I apply from Nepal?
            [Summary][Closing date][Who may attend][How to apply][Change language]
        "#]].assert_eq(&shown(&welcome(&scene().from("NP").question())));
        expect![[r#"
            Halo! Saya Usher. Saya menjawab pertanyaan tentang proyek Organisasi Produktivitas Asia (APO): siapa yang boleh ikut, sampai kapan, dan bagaimana mendaftar.
            Tanyakan saja dengan kata-kata Anda sendiri, misalnya:
            • Kapan pencalonan ditutup?
            • Saya bekerja di pemerintah kota, apakah boleh ikut?
            • Bagaimana cara mendaftar dari Bangladesh?
            [Semua proyek][Batas pencalonan][Siapa yang boleh ikut][Cara mendaftar][Ganti bahasa]
        "#]].assert_eq(&shown(&welcome(&scene().speaking("id").about(None).question())));
    }

    #[test]
    fn every_language_is_offered_by_its_own_name() {
        let scene = scene();
        let offered = choose_language(&scene.question());
        for button in ["English", "Bahasa Indonesia"] {
            assert!(offered.buttons.iter().any(|offered| offered.label == button), "{button}");
        }
        expect![[r#"
            From now on I answer in English.
            [Summary][Closing date][Who may attend][How to apply]
        "#]]
        .assert_eq(&shown(&language_chosen(&scene.question())));
    }

    #[test]
    fn an_economy_is_noted_and_its_npo_named() {
        expect![[r#"
            Noted: Republic of China.
            Your first contact is your NPO: China Productivity Center (Republic of China).
            [Summary][Closing date][Who may attend][How to apply]
        "#]]
        .assert_eq(&shown(&economy_noted(&scene().from("TW").question())));
        expect![[r#"
            Noted: Hong Kong.
            Hong Kong has no active NPO at present, so please ask the APO Secretariat in Tokyo.
            [Summary][Closing date][Who may attend][How to apply]
        "#]]
        .assert_eq(&shown(&economy_noted(&scene().from("HK").question())));
    }

    #[test]
    fn doubt_is_said_and_leads_on() {
        let scene = scene();
        let question = scene.question();
        expect![[r#"
            I am not sure what you mean. Is it one of these?
            [Costs][Travel and stay][What you can ask]
        "#]]
        .assert_eq(&shown(&did_you_mean(&question, &[Intent::Fees, Intent::Travel])));
        expect![[r#"
            Sorry, I cannot answer that. I only know the projects of the Asian Productivity Organization.
            Try other words, or start with one of the buttons below.
            Is it about a project and still not here?
            Please ask the National Productivity Organization (NPO) of your economy first, then the APO Secretariat in Tokyo.
            [Summary][Closing date][Who may attend][How to apply][Whom to contact][What you can ask]
        "#]].assert_eq(&shown(&not_understood(&question)));
        expect![[r#"
            I have no project with the code 999999999999999999999999999999999999999….
            These are the ones I have:
            • Workshop on Public Service Innovation in the New Normal (23-IP-10-GE-WSP-A): 14 August 2023 to 16 August 2023 (3 days), nominations until 31 July 2023
            [Workshop on Public Service Innovation in the New Normal]
        "#]].assert_eq(&shown(&unknown_project(&question, &"9".repeat(1_000))));
        expect![[r#"
            Sorry, something went wrong on my side. Please ask again in a moment.
        "#]]
        .assert_eq(&shown(&apology(question.catalogue)));
    }

    #[test]
    fn an_inserted_text_has_no_buttons_and_says_how_to_choose() {
        let scene =
            scene().among(vec![crate::answers::tests::scene::workshop(), crate::answers::tests::scene::mission()]);
        let scene = scene.in_place(Place::Inline);
        expect![[r#"
            Which project do you mean?
            • Workshop on Public Service Innovation in the New Normal (23-IP-10-GE-WSP-A): 14 August 2023 to 16 August 2023 (3 days), nominations until 31 July 2023
            • Observational Study Mission on Smart Farming (23-AG-04-GE-OSM-B): from Monday, 6 November 2023, nominations until 15 September 2023
            Please add its code to your question.
        "#]].assert_eq(&scene.ask(Intent::Deadline));
    }
}
