//! Sends the codes that wait, behind the turns: looks whether a nomination has the address, writes the letter, tries again.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use super::store::{self, Due};
use super::{VALID_FOR, Waiting, place};
use crate::clock::SharedClock;
use crate::keyring::Keyring;
use crate::locale::{Args, Locales};
use crate::mail::{Carrier, CarryError, Letter};
use crate::nominations::Nomination;
use crate::people::SecretCode;
use crate::store::{Database, StoreError};

/// Nobody else takes a letter that is being sent. Longer than a [`Carrier`] may take.
const HOLD: SignedDuration = SignedDuration::from_secs(30);
/// The pause after the first failure; it doubles with each.
const PAUSE: SignedDuration = SignedDuration::from_secs(2);
/// How often to look for letters.
const ROUND: Duration = Duration::from_millis(500);
/// How long to wait where the database fails.
const DATABASE_PAUSE: Duration = Duration::from_secs(5);

/// Sends what waits, one letter after the other.
pub struct Postman {
    /// Where letters wait.
    pub database: Database,
    /// What opens them.
    pub keyring: Keyring,
    /// The languages they are written in.
    pub locales: Arc<Locales>,
    /// The present moment.
    pub clock: SharedClock,
    /// What takes them.
    pub carrier: Arc<dyn Carrier>,
}

impl Postman {
    /// Goes round until told to stop; a letter in hand is finished.
    pub async fn run(self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            let pause = match self.round().await {
                Ok(true) => continue,
                Ok(false) => ROUND,
                Err(error) => {
                    tracing::error!(%error, "letters cannot be read");
                    DATABASE_PAUSE
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Takes one letter that is due, and tells whether there was one.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn round(&self) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let Some(due) = store::take(&self.database, now, now + HOLD).await? else { return Ok(false) };
        let outcome = match self.letter(&due, now).await? {
            Some(letter) => self.carrier.carry(&letter).await,
            None => Ok(()),
        };
        match outcome {
            Ok(()) => store::wipe(&self.database, &due.id).await?,
            Err(error @ CarryError::ForGood(_)) => {
                tracing::warn!(%error, "a letter is given up");
                store::wipe(&self.database, &due.id).await?;
            }
            Err(error @ CarryError::ForNow(_)) => {
                tracing::warn!(%error, attempts = due.attempts, "a letter waits");
                let pause = PAUSE * (1 << (due.attempts.clamp(1, 6) - 1));
                store::put_off(&self.database, &due.id, self.clock.now() + pause).await?;
            }
        }
        Ok(true)
    }

    /// The letter in words; none where it is too old, does not open, or is for nobody.
    async fn letter(&self, due: &Due, now: Timestamp) -> Result<Option<Letter>, StoreError> {
        let Ok(opened) = self.keyring.open(&place(&due.id), &due.sealed) else {
            tracing::warn!("a letter does not open");
            return Ok(None);
        };
        let Some(waiting) =
            serde_json::from_str::<Waiting>(&opened).ok().filter(|_| due.expires > now.as_millisecond())
        else {
            return Ok(None);
        };
        let found = self.nominations(&waiting.address).await?;
        let Some(first) = found.first() else { return Ok(None) };
        let ids: Vec<&str> = found.iter().map(|nomination| nomination.id.as_str()).collect();
        // The address of the nomination, not the one typed: letters that differ may be equal once they are small.
        let to = first.email(&self.keyring)?;
        let open = store::prove(&self.database, &due.id, &ids.join(" "), now).await?;
        Ok(to.filter(|_| open).map(|to| self.written(due, to, &waiting)))
    }

    /// The nominations that have the address and are not at their end. One that several nominations of a project have proves
    /// nothing about any of them.
    async fn nominations(&self, address: &str) -> Result<Vec<Nomination>, StoreError> {
        let digests = self.keyring.digests("e-mail", &address.to_lowercase());
        let found = crate::nominations::store::with_address(&self.database, &digests).await?;
        let shared = found
            .iter()
            .enumerate()
            .any(|(at, one)| found.iter().skip(at + 1).any(|other| other.project == one.project));
        Ok(if shared { Vec::new() } else { found })
    }

    fn written(&self, due: &Due, to: String, waiting: &Waiting) -> Letter {
        let catalogue = self.locales.get(&waiting.locale);
        let code = SecretCode::read_digits(&waiting.code, super::LENGTH).map(|code| code.to_string());
        let minutes = VALID_FOR.as_mins();
        let code = catalogue.text("mail-code", &Args::new().code("code", code.unwrap_or_default()));
        let how = catalogue.text("mail-how", &Args::new().number("minutes", minutes));
        let body = [code, how, catalogue.say("mail-not-you")].join("\n\n");
        Letter { id: due.id.clone(), to, subject: catalogue.say("mail-subject"), body: format!("{body}\n") }
    }
}
