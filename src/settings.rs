//! What the operator has set: a TOML file, then the environment, then arguments; the later wins.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use bot_core::announcements::{Channels, ProjectChannel};
use bot_core::economy::Economy;
use bot_core::message::Address;
use bot_core::people::Account;
use bot_core::schedule::Quiet;
use jiff::civil::{Time, Weekday};
use secrecy::SecretString;
use serde::Deserialize;

use crate::mailer::Smtp;

/// The file that is read when none is named, if it exists.
const FILE: &str = "usher.toml";
const DATABASE: &str = "sqlite://usher.db";
/// What the platforms take, in messages a second and, for a group of Telegram, a minute.
const TELEGRAM_RATE: u32 = 30;
const GROUP_RATE: u32 = 20;
/// What one person takes, in messages a second.
const PRIVATE_RATE: u32 = 1;
const DISCORD_RATE: u32 = 25;
/// Where a session tells its language; the first that is set holds.
const LANGUAGE: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// Settings that may stand on the command line. Secrets may not: other users of the machine can read arguments.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Overrides {
    /// Settings file (default: usher.toml, if there is one)
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Database: sqlite://PATH or postgres://... [default: sqlite://usher.db]
    #[arg(long, global = true, value_name = "URL", env = "USHER_DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
    /// Address for webhooks and health, such as 127.0.0.1:8080
    #[arg(long, global = true, value_name = "ADDRESS", env = "USHER_LISTEN", hide_env_values = true)]
    listen: Option<String>,
    /// What is logged, such as warn or info,sqlx=warn
    #[arg(long, global = true, value_name = "FILTER", env = "RUST_LOG", hide_env_values = true)]
    log: Option<String>,
}

/// What the program runs with.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) database_url: String,
    pub(crate) telegram: Option<Telegram>,
    pub(crate) discord: Option<Discord>,
    pub(crate) listen: Option<SocketAddr>,
    pub(crate) admins: Vec<Account>,
    /// Announcements go out only after a second person has approved them.
    pub(crate) announcements_approval: bool,
    pub(crate) key: Option<SecretString>,
    pub(crate) key_file: Option<PathBuf>,
    pub(crate) log: Option<String>,
    /// Whether unclear questions are kept for review, without anything personal.
    pub(crate) review_questions: bool,
    /// When what is not urgent waits.
    pub(crate) quiet: Quiet,
    /// The address at which the world reaches this service, for calendars to subscribe to.
    pub(crate) public_url: Option<String>,
    /// The mail server that codes are sent by.
    pub(crate) smtp: Option<Smtp>,
    /// The language of the operator's session, for the chat at the terminal.
    pub(crate) client_language: Option<String>,
}

/// The account on Telegram.
#[derive(Clone, Debug)]
pub(crate) struct Telegram {
    pub(crate) token: SecretString,
    pub(crate) api_url: Option<String>,
    pub(crate) webhook: Option<Webhook>,
    /// Messages a second to all chats together; 0 for no limit.
    pub(crate) rate: u32,
    /// Messages a minute to one group; 0 for no limit.
    pub(crate) group_rate: u32,
    /// Messages a second to one person; 0 for no limit.
    pub(crate) private_rate: u32,
}

/// Where Telegram delivers to, in place of being polled.
#[derive(Clone, Debug)]
pub(crate) struct Webhook {
    pub(crate) url: String,
    pub(crate) secret: SecretString,
}

/// The account on Discord.
#[derive(Clone, Debug)]
pub(crate) struct Discord {
    pub(crate) token: SecretString,
    pub(crate) api_url: Option<String>,
    /// Messages a second to all channels together; 0 for no limit.
    pub(crate) rate: u32,
    /// Messages a second to one channel; 0 for no limit.
    pub(crate) private_rate: u32,
    /// The channels that projects are announced in.
    pub(crate) channels: Vec<(String, ProjectChannel)>,
    /// The roles of the economies' people.
    pub(crate) roles: BTreeMap<Economy, String>,
}

/// Why the settings cannot be used; names the setting, never its value where it may be a secret.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SettingsError {
    #[error("{}: {why}", path.display())]
    File { path: PathBuf, why: String },
    #[error("{name}: {why}")]
    Value { name: &'static str, why: &'static str },
}

/// The settings file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    database_url: Option<String>,
    listen: Option<String>,
    admins: Vec<String>,
    key: Option<SecretString>,
    key_file: Option<String>,
    log: Option<String>,
    announcements: AnnouncementsSection,
    review_questions: Option<bool>,
    quiet_hours: Option<String>,
    weekends: BTreeMap<String, Vec<String>>,
    public_url: Option<String>,
    smtp_url: Option<SecretString>,
    smtp_sender: Option<String>,
    telegram: TelegramSection,
    discord: DiscordSection,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct AnnouncementsSection {
    approval: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct TelegramSection {
    token: Option<SecretString>,
    api_url: Option<String>,
    webhook_url: Option<String>,
    webhook_secret: Option<SecretString>,
    rate: Option<u32>,
    group_rate: Option<u32>,
    private_rate: Option<u32>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct DiscordSection {
    token: Option<SecretString>,
    api_url: Option<String>,
    rate: Option<u32>,
    private_rate: Option<u32>,
    channels: BTreeMap<String, String>,
    roles: BTreeMap<String, String>,
}

/// The variables of the environment that matter here. An empty one counts as not set.
pub(crate) struct Environment(BTreeMap<String, String>);

impl Environment {
    /// The environment of this process.
    pub(crate) fn of_process() -> Self {
        Self::new(std::env::vars_os())
    }

    fn new(variables: impl Iterator<Item = (OsString, OsString)>) -> Self {
        let readable =
            variables.filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        let ours = |name: &str| name.starts_with("USHER_") || LANGUAGE.contains(&name);
        Self(readable.filter(|(name, value)| ours(name) && !value.is_empty()).collect())
    }

    /// The language of the session as a tag; `id_ID.UTF-8` is `id-ID`.
    fn language(&self) -> Option<String> {
        let set = LANGUAGE.iter().find_map(|name| self.0.get(*name))?;
        let tag = set.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        Some(tag).filter(|tag| !matches!(tag.as_str(), "" | "C" | "POSIX"))
    }

    fn text(&self, name: &str, file: Option<String>) -> Option<String> {
        self.0.get(name).cloned().or(file).filter(|value| !value.is_empty())
    }

    fn number(&self, name: &'static str, file: Option<u32>) -> Result<Option<u32>, SettingsError> {
        let Some(text) = self.0.get(name) else { return Ok(file) };
        let why = "must be a whole number, 0 for no limit";
        text.trim().parse().map(Some).map_err(|_| SettingsError::Value { name, why })
    }

    fn secret(&self, name: &str, file: Option<SecretString>) -> Option<SecretString> {
        use secrecy::ExposeSecret;
        let own = self.0.get(name).map(|value| SecretString::from(value.trim()));
        own.or(file).filter(|secret| !secret.expose_secret().is_empty())
    }
}

impl Settings {
    /// Puts the settings together.
    ///
    /// # Errors
    /// [`SettingsError`] where a named file cannot be read, a key is unknown, or a value is not what it should be.
    pub(crate) fn load(overrides: &Overrides, environment: &Environment) -> Result<Self, SettingsError> {
        let file = match &overrides.config {
            Some(path) => read(path)?,
            None if Path::new(FILE).exists() => read(Path::new(FILE))?,
            None => File::default(),
        };
        Self::compose(file, environment, overrides)
    }

    fn compose(file: File, environment: &Environment, overrides: &Overrides) -> Result<Self, SettingsError> {
        let given = |argument: &Option<String>, file| argument.clone().filter(|value| !value.is_empty()).or(file);
        let admins = match environment.text("USHER_ADMINS", None) {
            Some(list) => list.split(',').map(str::to_owned).collect(),
            None => file.admins,
        };
        Ok(Self {
            database_url: given(&overrides.database_url, file.database_url).unwrap_or_else(|| DATABASE.to_owned()),
            telegram: telegram(file.telegram, environment)?,
            discord: discord(file.discord, environment)?,
            listen: given(&overrides.listen, file.listen).map(|address| listen(&address)).transpose()?,
            admins: admins
                .iter()
                .filter(|admin| !admin.trim().is_empty())
                .map(|admin| parse_admin(admin))
                .collect::<Result<_, _>>()?,
            announcements_approval: switch("USHER_ANNOUNCEMENTS_APPROVAL", file.announcements.approval, environment)?,
            key: environment.secret("USHER_KEY", file.key),
            key_file: environment.text("USHER_KEY_FILE", file.key_file).map(PathBuf::from),
            log: given(&overrides.log, file.log),
            review_questions: match environment.text("USHER_REVIEW_QUESTIONS", None) {
                Some(set) => truth("USHER_REVIEW_QUESTIONS", &set)?,
                None => file.review_questions.unwrap_or(true),
            },
            quiet: quiet(environment.text("USHER_QUIET_HOURS", file.quiet_hours), &file.weekends)?,
            public_url: environment.text("USHER_PUBLIC_URL", file.public_url),
            smtp: Smtp::of(
                environment.secret("USHER_SMTP_URL", file.smtp_url),
                environment.text("USHER_SMTP_SENDER", file.smtp_sender),
            )?,
            client_language: environment.language(),
        })
    }

    /// The channels that projects are announced in.
    pub(crate) fn channels(&self) -> Channels {
        let channels = Channels::new(self.discord.iter().flat_map(|discord| discord.channels.clone()));
        let roles = self.discord.as_ref().map(|discord| discord.roles.clone()).unwrap_or_default();
        channels.with_groups(discord::NAME, roles)
    }

    /// Whether a platform is configured.
    pub(crate) fn serves(&self) -> bool {
        self.telegram.is_some() || self.discord.is_some()
    }
}

fn read(path: &Path) -> Result<File, SettingsError> {
    let failed = |why: String| SettingsError::File { path: path.to_owned(), why };
    let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    // The error of the reader quotes the line, which may hold a secret: only the reason and the place are passed on.
    toml::from_str(&text).map_err(|error: toml::de::Error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        failed(format!("line {}: {}", before.matches('\n').count() + 1, without_value(error.message())))
    })
}

/// The message of the reader without the value it complains about.
fn without_value(message: &str) -> &str {
    match message.find(", expected ") {
        Some(position) if message.starts_with("invalid ") => message.get(position + 2..).unwrap_or_default(),
        _ => message,
    }
}

fn telegram(section: TelegramSection, environment: &Environment) -> Result<Option<Telegram>, SettingsError> {
    let url = environment.text("USHER_TELEGRAM_WEBHOOK_URL", section.webhook_url);
    let secret = environment.secret("USHER_TELEGRAM_WEBHOOK_SECRET", section.webhook_secret);
    let webhook = match (url, secret) {
        (Some(url), Some(secret)) => Some(Webhook { url, secret }),
        (Some(_), None) => {
            let why = "is needed with USHER_TELEGRAM_WEBHOOK_URL: without it anyone could speak as Telegram";
            return Err(SettingsError::Value { name: "USHER_TELEGRAM_WEBHOOK_SECRET", why });
        }
        (None, _) => None,
    };
    let api_url = environment.text("USHER_TELEGRAM_API_URL", section.api_url);
    let token = environment.secret("USHER_TELEGRAM_TOKEN", section.token);
    let rate = environment.number("USHER_TELEGRAM_RATE", section.rate)?.unwrap_or(TELEGRAM_RATE);
    let group_rate = environment.number("USHER_TELEGRAM_GROUP_RATE", section.group_rate)?.unwrap_or(GROUP_RATE);
    let private_rate = environment.number("USHER_TELEGRAM_PRIVATE_RATE", section.private_rate)?.unwrap_or(PRIVATE_RATE);
    Ok(token.map(|token| Telegram { token, api_url, webhook, rate, group_rate, private_rate }))
}

fn discord(section: DiscordSection, environment: &Environment) -> Result<Option<Discord>, SettingsError> {
    let api_url = environment.text("USHER_DISCORD_API_URL", section.api_url);
    let rate = environment.number("USHER_DISCORD_RATE", section.rate)?.unwrap_or(DISCORD_RATE);
    let private_rate = environment.number("USHER_DISCORD_PRIVATE_RATE", section.private_rate)?.unwrap_or(PRIVATE_RATE);
    let roles = roles(&section.roles)?;
    let channels = channels(section.channels, &roles)?;
    let token = environment.secret("USHER_DISCORD_TOKEN", section.token);
    Ok(token.map(|token| Discord { token, api_url, rate, private_rate, channels, roles }))
}

/// An identifier of Discord.
fn identifier(text: &str) -> Option<String> {
    text.parse().ok().filter(|id: &u64| *id != 0).map(|id| id.to_string())
}

/// Roles by economy.
fn roles(roles: &BTreeMap<String, String>) -> Result<BTreeMap<Economy, String>, SettingsError> {
    let why = "must name economies and roles, such as NP = \"1100000000000000001\"";
    let role = |(economy, role): (&String, &String)| Some((economy.parse().ok()?, identifier(role)?));
    let refused = SettingsError::Value { name: "discord.roles", why };
    roles.iter().map(role).collect::<Option<_>>().ok_or(refused)
}

/// Channels by the code of the project.
fn channels(
    channels: BTreeMap<String, String>,
    roles: &BTreeMap<Economy, String>,
) -> Result<Vec<(String, ProjectChannel)>, SettingsError> {
    let connected = channels.into_iter().map(|(project, channel)| {
        let why = "must name projects and channels, such as \"23-IP-10-GE-WSP-A\" = \"1100000000000000001\"";
        let chat = identifier(&channel).ok_or(SettingsError::Value { name: "discord.channels", why })?;
        let address = Address { platform: discord::NAME.to_owned(), chat, thread: None };
        Ok((project, ProjectChannel { address, groups: roles.clone() }))
    });
    connected.collect()
}

/// A setting that is on or off; the environment goes before the file.
fn switch(name: &'static str, file: bool, environment: &Environment) -> Result<bool, SettingsError> {
    match environment.text(name, None).as_deref() {
        None => Ok(file),
        Some("true") => Ok(true),
        Some("false") => Ok(false),
        Some(_) => Err(SettingsError::Value { name, why: "must be true or false" }),
    }
}

/// Quiet hours such as `21:00-08:00`; days off by economy, such as `NP = ["saturday"]`.
fn quiet(hours: Option<String>, weekends: &BTreeMap<String, Vec<String>>) -> Result<Quiet, SettingsError> {
    let mut quiet = Quiet::default();
    if let Some(hours) = hours {
        let time = |text: &str| Time::strptime("%H:%M", text.trim()).ok();
        let span = hours.split_once('-').and_then(|(from, until)| Some((time(from)?, time(until)?)));
        let why = "must be two times of day such as 21:00-08:00";
        (quiet.from, quiet.until) = span.ok_or(SettingsError::Value { name: "USHER_QUIET_HOURS", why })?;
    }
    for (economy, days) in weekends {
        let why = "must name economies and days, such as NP = [\"saturday\"]";
        let refused = || SettingsError::Value { name: "weekends", why };
        let days = days.iter().map(|day| weekday(day)).collect::<Option<Vec<_>>>().ok_or_else(refused)?;
        quiet.weekends.insert(economy.parse().map_err(|_| refused())?, days);
    }
    Ok(quiet)
}

fn weekday(name: &str) -> Option<Weekday> {
    const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let position = NAMES.iter().position(|known| known.eq_ignore_ascii_case(name.trim()))?;
    Weekday::from_monday_zero_offset(i8::try_from(position).ok()?).ok()
}

fn listen(address: &str) -> Result<SocketAddr, SettingsError> {
    let why = "must be an address and a port such as 127.0.0.1:8080";
    address.parse().map_err(|_| SettingsError::Value { name: "USHER_LISTEN", why })
}

fn truth(name: &'static str, text: &str) -> Result<bool, SettingsError> {
    text.trim().parse().map_err(|_| SettingsError::Value { name, why: "must be true or false" })
}

fn parse_admin(text: &str) -> Result<Account, SettingsError> {
    let why = "must be a list such as telegram:123,discord:456";
    text.parse().map_err(|_| SettingsError::Value { name: "USHER_ADMINS", why })
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        Environment::new(variables.iter().map(|(name, value)| (OsString::from(name), OsString::from(value))))
    }

    fn file(text: &str) -> File {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn the_environment_overrules_the_file_and_arguments_overrule_both() {
        let text = "database_url = 'sqlite://file.db'\n[telegram]\ntoken = 'file'\napi_url = 'http://file'";
        let environment = environment(&[("USHER_TELEGRAM_TOKEN", "environment"), ("USHER_DISCORD_TOKEN", "")]);
        let overrides = Overrides { database_url: Some("sqlite://argument.db".to_owned()), ..Overrides::default() };
        let settings = Settings::compose(file(text), &environment, &overrides).unwrap();
        let telegram = settings.telegram.unwrap();
        assert_eq!(settings.database_url, "sqlite://argument.db");
        assert_eq!(telegram.token.expose_secret(), "environment");
        assert_eq!(telegram.api_url.as_deref(), Some("http://file"));
        assert!(settings.discord.is_none(), "an empty token is no token");
    }

    #[test]
    fn nothing_set_means_an_embedded_database_and_no_platform() {
        let settings = Settings::compose(File::default(), &environment(&[]), &Overrides::default()).unwrap();
        assert_eq!(settings.database_url, "sqlite://usher.db");
        assert!(!settings.serves());
    }

    #[test]
    fn the_review_of_questions_can_be_turned_off() {
        let reviews = |text: &str, variables: &[(&str, &str)]| {
            Settings::compose(file(text), &environment(variables), &Overrides::default())
                .map(|set| set.review_questions)
        };
        assert!(reviews("", &[]).unwrap());
        assert!(!reviews("review_questions = false", &[]).unwrap());
        assert!(!reviews("review_questions = true", &[("USHER_REVIEW_QUESTIONS", "false")]).unwrap());
        assert!(reviews("", &[("USHER_REVIEW_QUESTIONS", "perhaps")]).is_err());
    }

    #[test]
    fn an_unknown_key_is_refused_without_showing_the_secret_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("usher.toml");
        std::fs::write(&path, "\n[telegram]\ntoken = 'hush'\ntokken = 'hush hush'\n").unwrap();
        let error = read(&path).unwrap_err().to_string();
        assert!(error.contains("line 4") && error.contains("tokken"), "{error}");
        assert!(!error.contains("hush"), "{error}");
    }

    #[test]
    fn a_secret_of_the_wrong_type_is_not_shown() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("usher.toml");
        std::fs::write(&path, "[telegram]\ntoken = 271828182845\n").unwrap();
        let error = read(&path).unwrap_err().to_string();
        assert!(!error.contains("271828182845"), "{error}");
    }

    #[test]
    fn discord_names_the_channels_of_projects_and_the_roles_of_economies() {
        let channels = |text: &str| {
            let text = format!("[discord]\ntoken = 'hush'\n{text}");
            Settings::compose(file(&text), &environment(&[]), &Overrides::default())
                .map(|set| set.discord.unwrap().channels)
        };
        let (code, channel) = channels("channels.23-IP-10 = '77'\nroles.NP = '501'").unwrap().remove(0);
        assert_eq!((code.as_str(), channel.address.chat.as_str(), channel.groups.len()), ("23-IP-10", "77", 1));
        assert!(channels("channels.23-IP-10 = '#news'").unwrap_err().to_string().starts_with("discord.channels"));
        assert!(channels("roles.XX = '501'").unwrap_err().to_string().starts_with("discord.roles"));
    }

    #[test]
    fn one_person_takes_a_message_a_second_unless_told_otherwise() {
        let rate = |text: &str, variables: &[(&str, &str)]| {
            let text = format!("[telegram]\ntoken = 'hush'\n{text}");
            let settings = Settings::compose(file(&text), &environment(variables), &Overrides::default()).unwrap();
            settings.telegram.unwrap().private_rate
        };
        assert_eq!(rate("", &[]), 1);
        assert_eq!(rate("private_rate = 2", &[]), 2);
        assert_eq!(rate("private_rate = 2", &[("USHER_TELEGRAM_PRIVATE_RATE", "3")]), 3);
    }

    #[test]
    fn a_webhook_needs_a_secret() {
        let environment = environment(&[("USHER_TELEGRAM_WEBHOOK_URL", "https://x.example")]);
        let error = Settings::compose(File::default(), &environment, &Overrides::default()).unwrap_err().to_string();
        assert!(error.starts_with("USHER_TELEGRAM_WEBHOOK_SECRET"), "{error}");
    }

    #[test]
    fn a_mail_server_needs_a_sender() {
        let compose =
            |set: &[(&str, &str)]| Settings::compose(File::default(), &environment(set), &Overrides::default());
        assert!(compose(&[]).unwrap().smtp.is_none());
        let url = ("USHER_SMTP_URL", "smtps://u:hush@mail.example.org");
        assert!(compose(&[url]).unwrap_err().to_string().starts_with("USHER_SMTP_SENDER"));
        let settings = compose(&[url, ("USHER_SMTP_SENDER", "usher@example.org")]).unwrap();
        assert!(settings.smtp.is_some() && !format!("{settings:?}").contains("hush"));
    }

    #[test]
    fn the_language_of_the_session_is_read_as_a_tag() {
        assert_eq!(environment(&[("LANG", "id_ID.UTF-8")]).language().as_deref(), Some("id-ID"));
        assert_eq!(environment(&[("LANG", "id_ID.UTF-8"), ("LC_ALL", "C.UTF-8")]).language(), None);
    }

    #[test]
    fn settings_do_not_print_their_secrets() {
        let environment = environment(&[("USHER_TELEGRAM_TOKEN", "hush"), ("USHER_ADMINS", "telegram:1, discord:2")]);
        let settings = Settings::compose(File::default(), &environment, &Overrides::default()).unwrap();
        assert_eq!(settings.admins.len(), 2);
        assert!(!format!("{settings:?}").contains("hush"));
    }
}
