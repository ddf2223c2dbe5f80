//! Hands letters to a mail server.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use async_trait::async_trait;
use bot_core::assistant::Assistant;
use bot_core::clock::SharedClock;
use bot_core::mail::{Carrier, CarryError, Letter};
use bot_core::nominations::email::Postman;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};

use crate::settings::SettingsError;

/// A mail server that does not take a letter within this time does not take it now.
const PATIENCE: Duration = Duration::from_secs(20);

/// The same for a check.
const CHECK: Duration = Duration::from_secs(10);

/// The mail server that codes are sent by.
#[derive(Clone, Debug)]
pub(crate) struct Smtp {
    url: SecretString,
    /// An address, or a name with an address behind it.
    sender: String,
}

impl Smtp {
    /// As the operator has set it; none where no server is named.
    ///
    /// # Errors
    /// Where a server is named and no sender.
    pub(crate) fn of(url: Option<SecretString>, sender: Option<String>) -> Result<Option<Self>, SettingsError> {
        let why = "is needed with USHER_SMTP_URL: the address that letters come from";
        let missing = SettingsError::Value { name: "USHER_SMTP_SENDER", why };
        url.map(|url| Ok(Self { url, sender: sender.ok_or(missing)? })).transpose()
    }
}

/// A mail server.
pub(crate) struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Mailbox,
}

impl Mailer {
    /// The mail server of the settings. Nothing is sent yet.
    ///
    /// # Errors
    /// Where address or sender are none, or letters would go over the network unencrypted. The address is not shown.
    pub(crate) fn new(settings: &Smtp) -> anyhow::Result<Self> {
        let url = settings.url.expose_secret();
        let sender: Mailbox = settings.sender.parse().ok().context("USHER_SMTP_SENDER: is no e-mail address")?;
        // The reader's error may quote the address with its password.
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).ok();
        let builder = builder.context("USHER_SMTP_URL: must be like smtps://user:password@host or smtp://host:587")?;
        if !is_encrypted(url) && !is_this_machine(url) {
            bail!(
                "USHER_SMTP_URL: must begin with smtps:// or end in ?tls=required, else codes could be read on their way"
            );
        }
        let name = ClientId::Domain(sender.email.domain().to_owned());
        Ok(Self { transport: builder.timeout(Some(PATIENCE)).hello_name(name).build(), sender })
    }
}

/// What sends the codes that wait.
pub(crate) fn postman(mailer: Mailer, assistant: &Assistant, clock: &SharedClock) -> Postman {
    Postman {
        database: assistant.database().clone(),
        keyring: assistant.keyring().clone(),
        locales: Arc::clone(assistant.locales()),
        clock: Arc::clone(clock),
        carrier: Arc::new(mailer),
    }
}

fn is_encrypted(url: &str) -> bool {
    url.starts_with("smtps:") || url.split_once('?').is_some_and(|(_, rest)| rest.contains("tls=required"))
}

fn is_this_machine(url: &str) -> bool {
    let place = url.split_once("://").map_or(url, |(_, rest)| rest);
    let place = place.split(['/', '?']).next().unwrap_or_default();
    let host = place.rsplit_once('@').map_or(place, |(_, host)| host);
    let names = ["127.0.0.1", "localhost", "[::1]"];
    names.iter().any(|name| host.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')))
}

#[async_trait]
impl Carrier for Mailer {
    async fn carry(&self, letter: &Letter) -> Result<(), CarryError> {
        let message = self.message(letter).ok_or_else(|| CarryError::ForGood("the address or the text".to_owned()))?;
        match tokio::time::timeout(PATIENCE, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(refusal(&error)),
            Err(_) => Err(CarryError::ForNow("no answer in time".to_owned())),
        }
    }
}

impl Mailer {
    /// Whether the server answers and lets the sender in; nothing is sent.
    pub(crate) async fn check(&self) -> Result<(), CarryError> {
        match tokio::time::timeout(CHECK, self.transport.test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err(CarryError::ForNow("the server does not answer as mail servers do".to_owned())),
            Ok(Err(error)) => Err(refusal(&error)),
            Err(_) => Err(CarryError::ForNow("no answer in time".to_owned())),
        }
    }

    fn message(&self, letter: &Letter) -> Option<Message> {
        let message = Message::builder()
            .from(self.sender.clone())
            .to(Mailbox::new(None, letter.to.parse().ok()?))
            .message_id(Some(format!("<{}@{}>", letter.id, self.sender.email.domain())))
            .subject(letter.subject.clone())
            .header(ContentType::TEXT_PLAIN);
        let mut message = message.body(letter.body.clone()).ok()?;
        // Away messages are not sent in answer to this.
        let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
        message.headers_mut().insert_raw(HeaderValue::new(automatic, "auto-generated".to_owned()));
        Some(message)
    }
}

/// What went wrong without what the server said: that may hold the address.
fn refusal(error: &lettre::transport::smtp::Error) -> CarryError {
    match error.status() {
        Some(code) if error.is_permanent() => CarryError::ForGood(format!("the server says {code}")),
        Some(code) => CarryError::ForNow(format!("the server says {code}")),
        None if error.is_tls() => CarryError::ForNow("no encrypted connection".to_owned()),
        None if error.is_timeout() => CarryError::ForNow("no answer in time".to_owned()),
        None => CarryError::ForNow("no connection".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(url: &str, sender: &str) -> Result<(), String> {
        let settings = Smtp { url: url.into(), sender: sender.to_owned() };
        Mailer::new(&settings).map(|_| ()).map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn codes_do_not_cross_a_network_unencrypted() {
        let sender = "Usher <usher@example.org>";
        for url in
            ["smtps://u:hush@mail.example.org", "smtp://mail.example.org:587?tls=required", "smtp://127.0.0.1:2525"]
        {
            assert_eq!(opened(url, sender), Ok(()), "{url}");
        }
        for url in ["smtp://u:hush@mail.example.org", "smtp://127.0.0.1.example.org", "smtp://h?tls=opportunistic", "x"]
        {
            let refused = opened(url, sender).unwrap_err();
            assert!(refused.starts_with("USHER_SMTP_URL") && !refused.contains("hush@"), "{refused}");
        }
        assert!(opened("smtp://127.0.0.1:2525", "nobody").unwrap_err().starts_with("USHER_SMTP_SENDER"));
    }
}
