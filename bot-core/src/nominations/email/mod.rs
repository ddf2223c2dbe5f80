//! Codes sent by e-mail: another way to link a chat account to a nomination. See docs/nominations.md for what guessing one takes.
//!
//! Whoever asks for a code gets the same answer after the same writes, whether or not a nomination has the address: only the
//! [`Postman`] looks, behind the turn.

mod postman;
mod store;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use uuid::Uuid;

pub use postman::Postman;

use super::claim::{self, Alarm};
use super::{Nomination, link};
use crate::keyring::Keyring;
use crate::locale::Tag;
use crate::mail::is_address;
use crate::people::{Account, SecretCode};
use crate::store::{Connection, Database, StoreError};
use crate::transaction;

/// Digits of a code.
pub const LENGTH: usize = 10;
/// How long a code can be used once it is sent, and how long sending it is tried.
pub const VALID_FOR: SignedDuration = SignedDuration::from_mins(10);
/// Wrong tries before a code is void.
pub const CODE_FAILURES: i64 = 3;
/// Codes that one account may ask for within an hour.
pub const ACCOUNT_REQUESTS: i64 = 3;
/// Codes that are sent to one address within an hour; to further wishes the answer is the same.
pub const ADDRESS_REQUESTS: i64 = 3;
/// Codes that all accounts together may ask for within an hour.
pub const OVERALL_REQUESTS: i64 = 300;
/// Wrong tries of codes for one address within a day before all of them are void and no more are sent there.
pub const ADDRESS_FAILURES: i64 = 6;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// The longest address there is, in bytes.
const LONGEST_ADDRESS: usize = 254;
/// A text around an address has at most so many words.
const WORDS: usize = 12;

/// What became of the wish for a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A code is sent if a nomination has the address.
    Taken,
    /// The account, or all together, asked too often.
    Wait,
}

/// What became of a typed code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The account is linked to these nominations.
    Linked(Vec<Nomination>),
    /// Wrong, used, void or expired, or of an address that no nomination has: it is not told which.
    NotValid(Alarm),
    /// Too many wrong codes; this one was not looked at.
    Wait,
}

/// What is sealed until it is sent.
#[derive(Serialize, Deserialize)]
struct Waiting {
    address: String,
    code: String,
    locale: Tag,
}

fn place(id: &str) -> String {
    format!("letter {id}")
}

fn code_digest(keyring: &Keyring, id: &str, code: &str) -> Result<String, StoreError> {
    keyring.digest("e-mail code", &format!("{id} {code}"))
}

fn account_digest(keyring: &Keyring, account: &Account) -> Result<String, StoreError> {
    keyring.digest("account", &account.to_string())
}

/// The address in a text that is nothing else; where an address was asked for, there may be words around it.
#[must_use]
pub fn address_in(text: &str, asked_for: bool) -> Option<&str> {
    let words: Vec<&str> = text.split_whitespace().take(WORDS + 1).collect();
    let [word] = words.iter().filter(|word| word.contains('@')).collect::<Vec<_>>()[..] else { return None };
    let address = word.trim_matches(|mark: char| "<>()[]\"'.,;:!?，。、".contains(mark));
    let fits = address.len() <= LONGEST_ADDRESS && is_address(address) && !address.contains(char::is_control);
    (fits && words.len() <= if asked_for { WORDS } else { 1 }).then_some(address)
}

/// The code that a text is, digits and what parts them.
#[must_use]
pub fn code_in(text: &str) -> Option<SecretCode> {
    SecretCode::read_digits(text, LENGTH)
}

/// Takes the wish for a code. What is written is the same for every address.
///
/// # Errors
/// Where the database fails, there is no key, or no randomness.
pub async fn request(
    database: &Database,
    keyring: &Keyring,
    account: &Account,
    address: &str,
    locale: &Tag,
    now: Timestamp,
) -> Result<Asked, StoreError> {
    let id = Uuid::now_v7().to_string();
    let code = SecretCode::random_digits(LENGTH)?;
    let row = store::Requested {
        account: &account_digest(keyring, account)?,
        address: &keyring.digest("e-mail", &address.to_lowercase())?,
        code: &code_digest(keyring, &id, code.bare())?,
        id: &id,
    };
    let waiting = Waiting { address: address.to_owned(), code: code.bare().to_owned(), locale: locale.clone() };
    let waiting = serde_json::to_string(&waiting)
        .map_err(|error| StoreError::Corrupt { what: "letter", why: error.to_string() })?;
    let sealed = keyring.seal(&place(&id), &waiting)?;
    Ok(transaction!(database, tx => async {
        claim::one_by_one(Connection::from(&mut *tx)).await?;
        let asked = store::asked(Connection::from(&mut *tx), &row, now).await?;
        if asked.by_all >= OVERALL_REQUESTS {
            tracing::warn!("too many codes by e-mail are asked for: everybody waits");
        }
        if asked.by_account >= ACCOUNT_REQUESTS || asked.by_all >= OVERALL_REQUESTS {
            return Ok::<_, StoreError>(Asked::Wait);
        }
        store::add(Connection::from(&mut *tx), &row, now).await?;
        if asked.for_address < ADDRESS_REQUESTS && asked.failures < ADDRESS_FAILURES {
            store::post(Connection::from(&mut *tx), &id, &sealed, now).await?;
        }
        Ok(Asked::Taken)
    }.await))
}

/// Links the account to the nominations that its code was sent for. `None` where the account has asked for no code of late.
///
/// # Errors
/// Where the database fails, or there is no key.
pub async fn claim(
    database: &Database,
    keyring: &Keyring,
    account: &Account,
    code: &SecretCode,
    now: Timestamp,
) -> Result<Option<Typed>, StoreError> {
    let digest = account_digest(keyring, account)?;
    Ok(transaction!(database, tx => async {
        claim::one_by_one(Connection::from(&mut *tx)).await?;
        let Some(sent) = store::latest(Connection::from(&mut *tx), &digest, now).await? else { return Ok(None) };
        let (own, all) = claim::failures(Connection::from(&mut *tx), account, now).await?;
        if own >= claim::ACCOUNT_FAILURES || all >= claim::OVERALL_FAILURES {
            return Ok(Some(Typed::Wait));
        }
        let typed = code_digest(keyring, &sent.id, code.bare())?;
        let proven = bool::from(typed.as_bytes().ct_eq(sent.code.as_bytes()));
        if proven && sent.is_usable(now) {
            let linked = use_up(Connection::from(&mut *tx), keyring, &sent, account, now).await?;
            if !linked.is_empty() {
                return Ok::<_, StoreError>(Some(Typed::Linked(linked)));
            }
        }
        claim::note_failure(Connection::from(&mut *tx), account, now).await?;
        let of_address = store::fail(Connection::from(&mut *tx), &sent, now).await?;
        if of_address >= ADDRESS_FAILURES {
            store::void_address(Connection::from(&mut *tx), &sent.address).await?;
        }
        let alarm = if of_address == ADDRESS_FAILURES {
            Alarm::Address
        } else if own + 1 == claim::ACCOUNT_FAILURES {
            Alarm::Account
        } else if all + 1 == claim::OVERALL_FAILURES {
            Alarm::Overall
        } else {
            Alarm::None
        };
        Ok(Some(Typed::NotValid(alarm)))
    }.await))
}

/// Links what the code was sent for. What has another address by now, or none any more, stays apart.
async fn use_up(
    mut connection: Connection<'_>,
    keyring: &Keyring,
    sent: &store::Sent,
    account: &Account,
    now: Timestamp,
) -> Result<Vec<Nomination>, StoreError> {
    store::void(connection.again(), &sent.id).await?;
    let mut linked = Vec::new();
    for nomination in sent.nominations.split_whitespace() {
        let found = super::store::by_id(connection.again(), nomination).await?;
        let address = found.map(|found| found.email(keyring)).transpose()?.flatten();
        let digest = address.map(|address| keyring.digest("e-mail", &address.to_lowercase())).transpose()?;
        if digest.is_some_and(|digest| digest == sent.address) {
            linked.extend(link::to_account(connection.again(), nomination, account, now).await?);
        }
    }
    Ok(linked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_alone_and_among_words_where_it_was_asked_for() {
        assert_eq!(address_in(" siti@example.org ", false), Some("siti@example.org"));
        assert_eq!(
            address_in("It is <Siti.Rahma+apo@mail.example.org>.", true),
            Some("Siti.Rahma+apo@mail.example.org")
        );
        assert_eq!(address_in("write to siti@example.org", false), None);
        let long = format!("{}@example.org", "a".repeat(300));
        for text in ["", "@", "siti", "siti@here", "a@b.c d@e.f", "\u{0}a@b.c", long.as_str()] {
            assert_eq!(address_in(text, true), None, "{text}");
        }
    }
}
