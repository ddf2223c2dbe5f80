//! What went wrong with a request, and what that means for whoever waits for it.

use std::time::Duration;

use bot_core::platform::SendError;

/// Discord's own codes, as far as they decide something.
pub(crate) mod code {
    pub(crate) const UNKNOWN_CHANNEL: i64 = 10003;
    pub(crate) const UNKNOWN_MESSAGE: i64 = 10008;
    pub(crate) const UNKNOWN_EVENT: i64 = 10070;
    pub(crate) const FINISHED_EVENT: i64 = 180_000;
    pub(crate) const MISSING_ACCESS: i64 = 50001;
    pub(crate) const EMPTY_MESSAGE: i64 = 50006;
    pub(crate) const CANNOT_WRITE_TO_PERSON: i64 = 50007;
    pub(crate) const MISSING_PERMISSIONS: i64 = 50013;
    pub(crate) const CANNOT_QUOTE: i64 = 160002;
    pub(crate) const ALREADY_ANSWERED: i64 = 40060;
    pub(crate) const OPENING_TOO_FAST: i64 = 40003;
}

/// What is waited where Discord names no time.
const PATIENCE: Duration = Duration::from_secs(1);
/// What is waited after opening too many private channels.
const LONG_PATIENCE: Duration = Duration::from_secs(30);
/// Longer than this nobody is asked to wait in one go.
const LONGEST_PATIENCE: Duration = Duration::from_secs(600);

/// Why a request failed. Holds no address: addresses of interactions hold their tokens.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// Discord answered with an error.
    #[error("status {status}, code {code}: {message}")]
    Answered {
        status: u16,
        /// Discord's own code; 0 where it gave none.
        code: i64,
        message: String,
        /// What it asks to wait.
        wait: Option<Duration>,
        /// It is said to the whole account.
        global: bool,
    },
    /// No answer came. Whether the request was carried out is not known.
    #[error("no answer: {0}")]
    Lost(String),
    /// The request could not be written, or its answer not be read.
    #[error("unexpected: {0}")]
    Unexpected(String),
}

impl Failure {
    /// Discord's own code, where it gave one.
    pub(crate) fn code(&self) -> i64 {
        match self {
            Self::Answered { code, .. } => *code,
            Self::Lost(_) | Self::Unexpected(_) => 0,
        }
    }

    /// The pause after which the same request may succeed; none where it never will.
    pub(crate) fn worth_repeating(&self) -> Option<Duration> {
        match self {
            Self::Answered { status: 429, wait, .. } => Some(wait.unwrap_or(PATIENCE).min(LONGEST_PATIENCE)),
            Self::Answered { status: 500.., .. } | Self::Lost(_) => Some(PATIENCE / 2),
            Self::Answered { .. } | Self::Unexpected(_) => None,
        }
    }
}

impl From<Failure> for SendError {
    fn from(failure: Failure) -> Self {
        let said = failure.to_string();
        match failure {
            Failure::Answered { status: 429, wait, global: true, .. } => {
                Self::Overloaded(wait.unwrap_or(PATIENCE).min(LONGEST_PATIENCE))
            }
            Failure::Answered { status: 429, wait, .. } => {
                Self::RetryAfter(wait.unwrap_or(PATIENCE).min(LONGEST_PATIENCE))
            }
            Failure::Answered { code: code::OPENING_TOO_FAST, .. } => Self::RetryAfter(LONG_PATIENCE),
            Failure::Answered { code: code::CANNOT_WRITE_TO_PERSON | code::UNKNOWN_CHANNEL, .. } => Self::Unreachable,
            Failure::Answered { code: code::UNKNOWN_MESSAGE, .. } => Self::Gone,
            Failure::Answered { status: 401, .. } => Self::Misconfigured(said),
            Failure::Answered { status: 500.., .. } | Failure::Lost(_) => Self::Temporary(said),
            Failure::Answered { .. } | Failure::Unexpected(_) => Self::Refused(said),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, code: i64) -> Failure {
        Failure::Answered { status, code, message: "no".into(), wait: Some(Duration::from_secs(3)), global: false }
    }

    #[test]
    fn a_closed_door_is_not_an_error_of_the_house() {
        assert!(matches!(answered(403, 50007).into(), SendError::Unreachable));
        assert!(matches!(answered(404, 10003).into(), SendError::Unreachable));
        assert!(matches!(answered(403, 50013).into(), SendError::Refused(_)));
        assert!(matches!(answered(401, 0).into(), SendError::Misconfigured(_)));
        assert!(matches!(answered(502, 0).into(), SendError::Temporary(_)));
        assert!(matches!(answered(429, 0).into(), SendError::RetryAfter(wait) if wait == Duration::from_secs(3)));
    }

    #[test]
    fn what_discord_refuses_is_not_repeated() {
        assert!(answered(400, 50035).worth_repeating().is_none());
        assert!(answered(404, 10062).worth_repeating().is_none());
        assert_eq!(answered(429, 0).worth_repeating(), Some(Duration::from_secs(3)));
    }
}
