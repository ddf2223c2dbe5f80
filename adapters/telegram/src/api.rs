//! One call of the Bot API, and what its failures mean.
//!
//! The calls and their parts are teloxide's; the exchange itself is done here, because an answer has to be judged by its
//! code instead of its English words, a server's error must not put the caller to sleep, and a message that was sent
//! must not count as failed because it holds something newer than the library.

use std::time::Duration;

use bot_core::intake::Backoff;
use bot_core::message::Attachment;
use bot_core::platform::{FetchError, SendError};
use reqwest::multipart::{Form, Part};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::Bot;
use teloxide::payloads::GetFile;
use teloxide::requests::Payload;
use teloxide::types::FileId;
use url::Url;

const TELEGRAM: &str = "https://api.telegram.org";

/// The Bot API for one token.
pub(crate) struct Api {
    bot: Bot,
    /// Address of the methods, with the token in it.
    methods: SecretString,
    /// Address of the files, with the token in it.
    files: SecretString,
}

/// Where a file can be had for an hour.
#[derive(Deserialize)]
struct Found {
    file_path: Option<String>,
}

/// Why a call did not succeed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// Telegram said no.
    #[error("{code} {description}")]
    Answered { code: u16, description: String, retry_after: Option<u64>, moved: Option<i64> },
    /// No answer, or none that can be read.
    #[error("{0}")]
    Network(String),
}

#[derive(Deserialize)]
struct Answer<R> {
    ok: bool,
    result: Option<R>,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

/// A message as Telegram returns it.
#[derive(Deserialize)]
pub(crate) struct Numbered {
    pub(crate) message_id: i32,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

impl Api {
    /// # Errors
    /// Where the HTTP client cannot be made.
    pub(crate) fn new(token: &SecretString, url: Option<Url>) -> Result<Self, String> {
        let client = teloxide::net::default_reqwest_settings().build().map_err(|error| error.to_string())?;
        let base = url.as_ref().map_or(TELEGRAM, Url::as_str).trim_end_matches('/').to_owned();
        let methods = SecretString::from(format!("{base}/bot{}/", token.expose_secret()));
        let files = SecretString::from(format!("{base}/file/bot{}/", token.expose_secret()));
        Ok(Self { bot: Bot::with_client(token.expose_secret(), client), methods, files })
    }

    /// Calls a method; its result is read as `R`.
    ///
    /// # Errors
    /// [`Failure`]
    pub(crate) async fn call<P: Payload + Serialize, R: DeserializeOwned>(&self, call: &P) -> Result<R, Failure> {
        read(&self.exchange(call, None).await?)
    }

    /// What stands in a file; not more than `most` bytes are taken.
    ///
    /// # Errors
    /// [`FetchError`]
    pub(crate) async fn file(&self, id: &str, most: usize) -> Result<Vec<u8>, FetchError> {
        let failed = |why: String| FetchError::Failed(why);
        let found: Result<Found, Failure> = self.call(&GetFile::new(FileId(id.to_owned()))).await;
        let path = match found {
            Ok(Found { file_path: Some(path) }) => path,
            Ok(_) => return Err(failed("the file is gone".to_owned())),
            Err(failure) if failure.says("file is too big") => return Err(FetchError::TooLarge),
            Err(failure) => return Err(failed(failure.to_string())),
        };
        let address = format!("{}{path}", self.files.expose_secret());
        let mut response =
            self.bot.client().get(address).send().await.map_err(|error| failed(words(&error.without_url())))?;
        if !response.status().is_success() {
            return Err(failed(response.status().to_string()));
        }
        let mut bytes = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(|error| failed(words(&error.without_url())))? {
            if bytes.len() + piece.len() > most {
                return Err(FetchError::TooLarge);
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }

    /// Calls a method that may take up to `timeout` and returns what came back, unread.
    ///
    /// # Errors
    /// [`Failure`]
    pub(crate) async fn exchange<P: Payload + Serialize>(
        &self,
        call: &P,
        timeout: Option<Duration>,
    ) -> Result<Vec<u8>, Failure> {
        let mut request = self.bot.client().post(self.address(P::NAME)).json(call);
        if let Some(timeout) = timeout {
            request = request.timeout(timeout);
        }
        answered(request).await
    }

    /// Sends a file to a chat, and its thread where there is one. teloxide's call would read the file from its own kind of
    /// stream; a form of three parts is simpler.
    ///
    /// # Errors
    /// [`Failure`]
    pub(crate) async fn send_document(
        &self,
        chat: i64,
        thread: Option<i32>,
        file: &Attachment,
    ) -> Result<i32, Failure> {
        let unsendable = |error: reqwest::Error| Failure::Network(words(&error.without_url()));
        let part = Part::bytes(file.bytes.clone()).file_name(file.name.clone());
        let part = part.mime_str(&file.media_type).map_err(unsendable)?;
        let mut form = Form::new().text("chat_id", chat.to_string()).part("document", part);
        if let Some(thread) = thread {
            form = form.text("message_thread_id", thread.to_string());
        }
        let request = self.bot.client().post(self.address("sendDocument")).multipart(form);
        Ok(read::<Numbered>(&answered(request).await?)?.message_id)
    }

    fn address(&self, method: &str) -> String {
        format!("{}{method}", self.methods.expose_secret())
    }
}

/// The body of a success.
async fn answered(request: reqwest::RequestBuilder) -> Result<Vec<u8>, Failure> {
    // The address holds the token: it must not reach a message.
    let response = request.send().await.map_err(|error| Failure::Network(words(&error.without_url())))?;
    let status = response.status();
    let body = response.bytes().await.map_err(|error| Failure::Network(words(&error.without_url())))?;
    if status.is_success() {
        return Ok(body.to_vec());
    }
    Err(refusal(status.as_u16(), &body))
}

/// The error with its causes.
fn words(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |words, cause| format!("{words}: {cause}"))
}

/// Reads the result out of an answer.
///
/// # Errors
/// [`Failure`]
pub(crate) fn read<R: DeserializeOwned>(body: &[u8]) -> Result<R, Failure> {
    let answer: Answer<R> = serde_json::from_slice(body).map_err(|error| Failure::Network(error.to_string()))?;
    match answer.result {
        Some(result) if answer.ok => Ok(result),
        _ => Err(refusal(500, body)),
    }
}

/// What an answer other than a success says; a body that is none of Telegram's is judged by its status.
fn refusal(status: u16, body: &[u8]) -> Failure {
    let answer = serde_json::from_slice::<Answer<serde::de::IgnoredAny>>(body).ok();
    let Some(Answer { error_code, description, parameters, .. }) = answer else {
        return Failure::Answered { code: status, description: String::new(), retry_after: None, moved: None };
    };
    let Parameters { retry_after, migrate_to_chat_id } = parameters.unwrap_or_default();
    Failure::Answered { code: error_code.unwrap_or(status), description, retry_after, moved: migrate_to_chat_id }
}

/// Refusals that mean that nobody is there.
const NOBODY: [&str; 6] = [
    "chat not found",
    "user not found",
    "user is deactivated",
    "group is deactivated",
    "PEER_ID_INVALID",
    "bot was kicked",
];

impl Failure {
    /// The code of Telegram's answer, 0 where there was none.
    pub(crate) fn code(&self) -> u16 {
        match self {
            Self::Answered { code, .. } => *code,
            Self::Network(_) => 0,
        }
    }

    /// Whether Telegram's words hold these.
    pub(crate) fn says(&self, words: &str) -> bool {
        matches!(self, Self::Answered { description, .. } if description.contains(words))
    }

    pub(crate) fn is_about_the_token(&self) -> bool {
        matches!(self.code(), 401 | 404)
    }

    /// How long to wait before the next attempt.
    pub(crate) fn pause(&self, backoff: &mut Backoff) -> Duration {
        let pause = backoff.pause();
        match self {
            Self::Answered { retry_after: Some(seconds), .. } => Duration::from_secs(*seconds).max(pause),
            _ => pause,
        }
    }
}

impl From<Failure> for SendError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Network(why) => Self::Temporary(why),
            Failure::Answered { moved: Some(chat), .. } => Self::Moved(chat.to_string()),
            Failure::Answered { code: 429, retry_after, .. } => {
                Self::RetryAfter(Duration::from_secs(retry_after.unwrap_or(1)))
            }
            Failure::Answered { code: 403, .. } => Self::Unreachable,
            Failure::Answered { code: 401 | 404, description, .. } => Self::Misconfigured(description),
            Failure::Answered { code: 400, description, .. } => {
                if NOBODY.iter().any(|words| description.contains(words)) {
                    Self::Unreachable
                } else {
                    Self::Refused(description)
                }
            }
            Failure::Answered { code, description, .. } if code == 409 || code >= 500 => {
                Self::Temporary(format!("{code} {description}"))
            }
            Failure::Answered { code, description, .. } => Self::Refused(format!("{code} {description}")),
        }
    }
}
