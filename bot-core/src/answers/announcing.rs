//! The steps of writing an announcement in the chat.

use std::collections::BTreeMap;

use super::draft::Draft;
use super::{Question, excerpt, names};
use crate::announcements::{Announcement, Choice, Deed, Group, LONGEST_TEXT, Problem, Reader, Stored};
use crate::assistant::Action;
use crate::economy::Economy;
use crate::locale::{Args, Tag};
use crate::message::{Block, Field, Form, Line, Outbound};

/// The most projects that are offered.
const MOST_PROJECTS: usize = 20;
/// The longest title on a button, in characters.
const LONGEST_TITLE: usize = 60;
/// The most that is told to be wrong at once.
const MOST_PROBLEMS: usize = 5;
/// The fields of the form.
pub(crate) const FORM_NAME: &str = "name";
pub(crate) const FORM_TEXT: &str = "text";
/// The longest name of an announcement, in characters.
const LONGEST_NAME: u16 = 120;
/// Facts a text may name, shown to its author.
const PLACEHOLDERS: &str = "{name} {project} {title} {closing_date} {starts} {ends} {venue}";

/// The latest announcements, and the way to a new one.
#[must_use]
pub fn announcements_so_far(question: &Question<'_>, latest: &[Stored]) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say(if latest.is_empty() { "announce-first" } else { "announce-start" }, &Args::new());
    let items = latest.iter().map(|stored| {
        let item = Args::new().bold("title", &stored.announcement.title).text("stage", stored.stage.name());
        question.catalogue.line("announce-stage", &item)
    });
    draft.list(items.collect());
    choice(&mut draft, "announce-new", Choice::New);
    for stored in latest {
        let title = excerpt::at_a_word(&stored.announcement.title, LONGEST_TITLE);
        draft.button(&title, &Action::Announcement(Choice::Of(Deed::Show, stored.id.clone())));
    }
    draft.finish()
}

/// Asks which project it is about.
#[must_use]
pub fn announce_which_project(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("announce-project", &Args::new());
    for project in question.projects.iter().take(MOST_PROJECTS) {
        let title = excerpt::at_a_word(&project.title, LONGEST_TITLE);
        let label = format!("{} {title}", project.code);
        draft.button(&label, &Action::Announcement(Choice::Project(Some(project.code.clone()))));
    }
    choice(&mut draft, "announce-no-project", Choice::Project(None));
    draft.finish()
}

/// Asks whom it is for.
#[must_use]
pub fn announce_to_whom(question: &Question<'_>, about_project: bool) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("announce-audience", &Args::new());
    let general = [Group::Subscriber, Group::LiaisonOfficer];
    for group in Group::ALL.into_iter().filter(|group| about_project || general.contains(group)) {
        choice(&mut draft, &format!("announce-to-{}", group.name().replace('_', "-")), Choice::Group(group));
    }
    draft.finish()
}

/// Asks for the text in a language, with a form for it where the platform has forms.
#[must_use]
pub fn announce_what(question: &Question<'_>, tag: &Tag, announcement: &Announcement) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("announce-text", &Args::new().text("language", language(question, tag)));
    draft.say("announce-markup", &Args::new().code("bold", "**...**").code("link", "[...](https://...)"));
    if announcement.project.is_some() {
        draft.say("announce-placeholders", &Args::new().code("placeholders", PLACEHOLDERS));
    }
    draft.form(form(question, tag, announcement));
    draft.finish()
}

/// The name is asked for with the English text, which every announcement has.
fn form(question: &Question<'_>, tag: &Tag, announcement: &Announcement) -> Form {
    let catalogue = question.catalogue;
    let name = Field {
        name: FORM_NAME.to_owned(),
        label: catalogue.say("announce-form-name"),
        long: false,
        required: false,
        most: LONGEST_NAME,
        value: announcement.title.clone(),
    };
    let text = Field {
        name: FORM_TEXT.to_owned(),
        label: catalogue.text("announce-form-text", &Args::new().text("language", language(question, tag))),
        long: true,
        required: true,
        most: u16::try_from(LONGEST_TEXT).unwrap_or(u16::MAX),
        value: announcement.texts.get(tag).cloned().unwrap_or_default(),
    };
    let fields = if *tag == Tag::english() { vec![name, text] } else { vec![text] };
    let action = Action::Announcement(Choice::Write(tag.clone())).to_string();
    Form { action, title: catalogue.say("announce-new"), fields }
}

/// Asks which language to add a text in.
#[must_use]
pub fn announce_in_which_language(question: &Question<'_>, announcement: &Announcement) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("announce-language", &Args::new());
    for tag in question.locales.tags().filter(|tag| !announcement.texts.contains_key(tag)) {
        draft.button(&language(question, tag), &Action::Announcement(Choice::Text(tag.clone())));
    }
    draft.finish()
}

/// Asks which economies it is for.
#[must_use]
pub fn announce_to_which_economies(question: &Question<'_>) -> Outbound {
    said(question, "announce-economies")
}

/// Says what is wrong with the text.
#[must_use]
pub fn announce_refused(question: &Question<'_>, problems: &[Problem]) -> Outbound {
    refused(question, problems).finish()
}

/// The same for a text from a form, which is gone: it is shown, to be taken up again.
#[must_use]
pub fn announce_form_refused(question: &Question<'_>, problems: &[Problem], tag: &Tag, text: &str) -> Outbound {
    let mut draft = refused(question, problems);
    draft.blocks(vec![Block::Quote(Line::text(text))]);
    let label = question.catalogue.text("announce-form-text", &Args::new().text("language", language(question, tag)));
    draft.button(&label, &Action::Announcement(Choice::Text(tag.clone())));
    draft.finish()
}

fn refused<'a>(question: &'a Question<'a>, problems: &[Problem]) -> Draft<'a> {
    let mut draft = Draft::new(question);
    draft.say("announce-refused", &Args::new());
    draft.list(problems.iter().take(MOST_PROBLEMS).map(|problem| Line::text(problem.why.clone())).collect());
    draft
}

/// Shows what would be sent to how many, and what can be done now.
#[must_use]
pub fn announce_preview(
    question: &Question<'_>,
    announcement: &Announcement,
    messages: &[Outbound],
    counts: &BTreeMap<(Option<Economy>, Option<String>), u64>,
    posts: &[Reader],
) -> Outbound {
    let mut draft = Draft::new(question);
    for message in messages {
        let name = language(question, &message.locale);
        draft.heading(question.catalogue.line("announce-preview", &Args::new().text("language", name)));
        draft.blocks(message.blocks.clone());
    }
    let total: u64 = counts.values().sum();
    if total > 0 || posts.is_empty() {
        draft.say(if total == 0 { "announce-nobody" } else { "announce-readers" }, &readers(total));
    }
    draft.list(
        counts.iter().map(|((economy, platform), count)| counted(question, *economy, platform, *count)).collect(),
    );
    for platform in posts.iter().filter_map(|post| post.platform.as_deref()) {
        draft.say("announce-channel", &Args::new().text("platform", platform));
    }
    if total + posts.len() as u64 > 0 && !messages.is_empty() {
        choice(&mut draft, "announce-send", Choice::Send);
        choice(&mut draft, "announce-test", Choice::Test);
    }
    choice(&mut draft, "announce-add-language", Choice::Languages);
    choice(&mut draft, "announce-change-text", Choice::Text(Tag::english()));
    choice(&mut draft, "announce-choose-economies", Choice::Economies);
    choice(
        &mut draft,
        if announcement.confirm { "announce-confirm-off" } else { "announce-confirm-on" },
        Choice::Confirm,
    );
    choice(&mut draft, "announce-discard", Choice::Discard);
    draft.finish()
}

fn readers(count: u64) -> Args {
    Args::new().number("count", i64::try_from(count).unwrap_or(i64::MAX))
}

fn counted(question: &Question<'_>, economy: Option<Economy>, platform: &Option<String>, count: u64) -> Line {
    let unknown = || question.catalogue.say("announce-economy-unknown");
    let economy = economy.map_or_else(unknown, |economy| names::economy_name(question.catalogue, economy));
    let args = readers(count).text("economy", economy);
    match platform {
        Some(platform) => question.catalogue.line("announce-count", &args.text("platform", platform)),
        None => question.catalogue.line("announce-count-unreachable", &args),
    }
}

/// It was sent to its author.
#[must_use]
pub fn announce_tested(question: &Question<'_>) -> Outbound {
    said(question, "announce-tested")
}

/// The draft is gone.
#[must_use]
pub fn announce_discarded(question: &Question<'_>) -> Outbound {
    said(question, "announce-discarded")
}

/// It goes out now.
#[must_use]
pub fn announce_begun(question: &Question<'_>) -> Outbound {
    said(question, "announce-begun")
}

/// It waits for another person; `nobody` where there is none.
#[must_use]
pub fn announce_waits(question: &Question<'_>, nobody: bool) -> Outbound {
    said(question, if nobody { "announce-waits-for-nobody" } else { "announce-waits" })
}

/// One's own announcement is approved by someone else.
#[must_use]
pub fn announce_not_oneself(question: &Question<'_>) -> Outbound {
    said(question, "announce-not-oneself")
}

fn said(question: &Question<'_>, id: &str) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say(id, &Args::new());
    draft.finish()
}

fn choice(draft: &mut Draft<'_>, label: &str, choice: Choice) {
    let label = draft.catalogue().say(label);
    draft.button(&label, &Action::Announcement(choice));
}

/// The name of a language in that language.
fn language(question: &Question<'_>, tag: &Tag) -> String {
    question.locales.get(tag).say("language-name")
}
