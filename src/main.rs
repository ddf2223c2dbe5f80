//! The program `usher`: command line, settings and wiring.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod assembly;
mod calendars;
mod commands;
mod keys;
mod logging;
mod mailer;
mod service;
mod settings;

use settings::{Environment, Overrides, Settings};

/// The chat assistant for participants of an international organisation's projects
#[derive(Debug, Parser)]
#[command(name = "usher", version, after_help = AFTER_HELP)]
struct Arguments {
    #[command(flatten)]
    overrides: Overrides,
    /// Without one: serve when a token is set, else chat
    #[command(subcommand)]
    command: Option<Command>,
}

const AFTER_HELP: &str = "Tokens and other secrets are read from the settings file or the environment only: \
    USHER_TELEGRAM_TOKEN, USHER_TELEGRAM_WEBHOOK_URL, USHER_TELEGRAM_WEBHOOK_SECRET, USHER_DISCORD_TOKEN; \
    also USHER_TELEGRAM_API_URL, USHER_DISCORD_API_URL and USHER_ADMINS (telegram:123,discord:456).";

#[derive(Debug, Subcommand)]
enum Command {
    Announce(commands::announce::Announce),
    Audit(commands::audit::Audit),
    Chat(commands::chat::Chat),
    Check(commands::check::Check),
    Doctor(commands::doctor::Doctor),
    Eval(commands::eval::Eval),
    Import(commands::import::Import),
    Locales(commands::locales::Locales),
    Nominations(commands::nominations::Nominations),
    Roles(commands::roles::Roles),
    Questions(commands::questions::Questions),
    Rehearse(commands::rehearse::Rehearse),
    Serve(commands::serve::Serve),
    Show(commands::show::Show),
}

impl Command {
    /// What is logged where the operator does not say.
    fn log_filter(&self) -> &'static str {
        match self {
            Self::Serve(_) => "info,sqlx=warn",
            _ => "warn",
        }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(code) => code,
        Err(error) => {
            commands::complain(format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let settings = Settings::load(&arguments.overrides, &Environment::of_process())?;
    let command = arguments.command.unwrap_or_else(|| match settings.serves() {
        true => Command::Serve(commands::serve::Serve::default()),
        false => Command::Chat(commands::chat::Chat::default()),
    });
    logging::start(settings.log.as_deref(), command.log_filter());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let outcome = runtime.block_on(async {
        match command {
            Command::Announce(announce) => announce.run(&settings).await,
            Command::Audit(audit) => audit.run(&settings).await,
            Command::Chat(chat) => chat.run(&settings).await,
            Command::Check(check) => check.run(),
            Command::Doctor(doctor) => doctor.run(&settings).await,
            Command::Eval(eval) => eval.run(),
            Command::Import(import) => import.run(&settings).await,
            Command::Locales(locales) => locales.run(),
            Command::Nominations(nominations) => nominations.run(&settings).await,
            Command::Roles(roles) => roles.run(&settings).await,
            Command::Questions(questions) => questions.run(&settings).await,
            Command::Rehearse(rehearse) => rehearse.run(&settings).await,
            Command::Serve(serve) => serve.run(&settings).await,
            Command::Show(show) => show.run(&settings).await,
        }
    });
    // A read of standard input that nobody waits for would hold the program up.
    runtime.shutdown_background();
    outcome
}
