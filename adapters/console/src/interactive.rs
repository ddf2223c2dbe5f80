//! The chat of a person at a terminal: history, completion, colours where they are wanted.

use std::io::{self, Write};
use std::path::PathBuf;

use anstyle::{AnsiColor, Style};
use bot_core::assistant::Command;
use bot_core::clock::Clock;
use bot_core::locale::{Args, Catalogue, Locales, Tag};
use bot_core::message::{Event, Inbound, Outbound};
use rustyline::error::ReadlineError;
use rustyline::history::DefaultHistory;
use rustyline::{CompletionType, Config, Editor};
use terminal_size::terminal_size_of;

use crate::completion::Completion;
use crate::render::{quiet, styled};
use crate::{Conversation, files};

const PROMPT: &str = "› ";
const PROMPT_STYLE: Style = AnsiColor::Green.on_default().bold();
/// Where the terminal does not tell its width.
const USUAL_COLUMNS: usize = 80;
const HISTORY_LINES: usize = 1_000;

/// What a chat at the terminal needs besides the assistant.
#[derive(Debug)]
pub struct Terminal<'a> {
    /// For the terminal's own lines.
    pub locales: &'a Locales,
    /// Where typed lines are kept for the next time.
    pub history: Option<PathBuf>,
    /// Code and title of each project, for completion.
    pub projects: Vec<(String, String)>,
    /// The project to begin with.
    pub project: Option<String>,
    /// Says that the clock stands at a date of the operator's choosing.
    pub as_of: bool,
}

type Lines = Editor<Completion, DefaultHistory>;

/// Greets, and answers what is typed until the person leaves.
///
/// # Errors
/// Where the terminal cannot be read or written.
pub async fn chat(
    terminal: Terminal<'_>,
    conversation: &mut Conversation,
    clock: &dyn Clock,
    handle: impl AsyncFn(&Inbound) -> Option<Outbound>,
) -> anyhow::Result<()> {
    let Terminal { locales, history, projects, project, as_of } = terminal;
    let mut lines = editor(history.as_ref())?;
    let start = Event::Command { command: Command::Start, argument: project.unwrap_or_default() };
    let mut tag = answer(conversation, start, clock, &handle).await?.unwrap_or_else(Tag::english);
    let catalogue = locales.get(&tag);
    introduce(&catalogue, as_of.then_some(clock))?;
    let described = |command: &Command| (*command, catalogue.say(&format!("command-{}", command.name())));
    lines.set_helper(Some(Completion { commands: Command::ALL.iter().map(described).collect(), projects }));
    let styled_prompt = format!("{}{PROMPT}{}", PROMPT_STYLE.render(), PROMPT_STYLE.render_reset());
    loop {
        let typed = match tokio::task::block_in_place(|| lines.readline(&(PROMPT, styled_prompt.as_str()))) {
            Ok(typed) => typed,
            Err(ReadlineError::Interrupted | ReadlineError::Eof) => break,
            Err(error) => return Err(error.into()),
        };
        if typed.trim().is_empty() {
            continue;
        }
        remember(&mut lines, &typed, history.as_ref());
        let event = conversation.event(&typed);
        tag = answer(conversation, event, clock, &handle).await?.unwrap_or(tag);
    }
    let goodbye = locales.get(&tag).line("console-goodbye", &Args::new());
    show(&quiet(&goodbye, columns()))?;
    Ok(())
}

fn editor(history: Option<&PathBuf>) -> anyhow::Result<Lines> {
    let config = Config::builder().completion_type(CompletionType::List).history_ignore_space(true);
    let mut lines = Lines::with_config(config.max_history_size(HISTORY_LINES)?.build())?;
    if let Some(history) = history {
        // The first time there is none.
        let _ = lines.load_history(history);
    }
    Ok(lines)
}

/// Keeps a line for the next time; that it cannot be kept disturbs nobody.
fn remember(lines: &mut Lines, typed: &str, history: Option<&PathBuf>) {
    let _ = lines.add_history_entry(typed);
    if let Some(history) = history {
        let _ = history.parent().map(std::fs::create_dir_all);
        let _ = lines.append_history(history);
    }
}

/// Shows the answer to one event; the language it is in.
async fn answer(
    conversation: &mut Conversation,
    event: Event,
    clock: &dyn Clock,
    handle: &impl AsyncFn(&Inbound) -> Option<Outbound>,
) -> anyhow::Result<Option<Tag>> {
    let Some(answer) = handle(&conversation.inbound(event, clock.now())).await else {
        return Ok(None);
    };
    conversation.heard(&answer);
    show(&format!("\n{}{}\n", styled(&answer, columns()), files::kept(&answer.files)?))?;
    Ok(Some(answer.locale))
}

/// How the terminal is used, and the date where it is not today's.
fn introduce(catalogue: &Catalogue, as_of: Option<&dyn Clock>) -> io::Result<()> {
    let keys = Args::new().code("help", "/help").code("leave", "Ctrl-D");
    let mut text = quiet(&catalogue.line("console-hint", &keys), columns());
    if let Some(clock) = as_of {
        let zone = jiff::tz::TimeZone::get(bot_core::economy::SECRETARIAT_ZONE).unwrap_or(jiff::tz::TimeZone::UTC);
        let date = Args::new().date("date", clock.now().to_zoned_datetime(zone).date());
        text.push_str(&quiet(&catalogue.line("console-as-of", &date), columns()));
    }
    text.push('\n');
    show(&text)
}

fn show(text: &str) -> io::Result<()> {
    let mut output = anstream::stdout();
    output.write_all(text.as_bytes())?;
    output.flush()
}

fn columns() -> usize {
    terminal_size_of(io::stdout()).map_or(USUAL_COLUMNS, |(width, _)| usize::from(width.0))
}
