//! The keys that seal names and addresses at rest, and that digest what has to be found again.
//!
//! Every sealed value names its key, so that keys can be changed: the first key of the ring seals, all of them open.

use std::fmt;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::store::StoreError;

const NONCE: usize = 24;

/// The keys, the one in use first. Without any, nothing personal can be stored or read.
#[derive(Clone, Default)]
pub struct Keyring(Vec<Key>);

#[derive(Clone)]
struct Key {
    id: String,
    seal: [u8; 32],
    digest: [u8; 32],
}

/// A text that is no list of keys.
#[derive(Debug, thiserror::Error)]
#[error("must be one key or several, parted by commas or line ends, of 64 hexadecimal digits each; the first seals")]
pub struct InvalidKeys;

impl Keyring {
    /// A ring of these secrets, the one in use first.
    #[must_use]
    pub fn new(secrets: &[[u8; 32]]) -> Self {
        Self(secrets.iter().map(Key::of).collect())
    }

    /// Reads keys of 64 hexadecimal digits, parted by commas or line ends.
    ///
    /// # Errors
    /// [`InvalidKeys`], which shows nothing of them.
    pub fn parse(text: &str) -> Result<Self, InvalidKeys> {
        let words = text.split([',', '\n']).map(str::trim).filter(|word| !word.is_empty());
        let secrets: Option<Vec<[u8; 32]>> = words.map(|word| unhex(word)?.try_into().ok()).collect();
        secrets.filter(|secrets| !secrets.is_empty()).map(|secrets| Self::new(&secrets)).ok_or(InvalidKeys)
    }

    /// A new secret as [`Keyring::parse`] reads it.
    ///
    /// # Errors
    /// Where the machine has no randomness.
    pub fn fresh_secret() -> Result<String, StoreError> {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).map_err(|error| StoreError::Secret(error.to_string()))?;
        Ok(hex(&secret))
    }

    /// Seals a text for one place; elsewhere it does not open.
    ///
    /// # Errors
    /// Where there is no key, or no randomness.
    pub fn seal(&self, place: &str, text: &str) -> Result<String, StoreError> {
        let key = self.0.first().ok_or_else(no_key)?;
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|error| StoreError::Secret(error.to_string()))?;
        let payload = Payload { msg: text.as_bytes(), aad: place.as_bytes() };
        let sealed = key.cipher().encrypt((&nonce).into(), payload).map_err(|_| no_key())?;
        Ok(format!("{}:{}{}", key.id, hex(&nonce), hex(&sealed)))
    }

    /// Opens what was sealed for this place.
    ///
    /// # Errors
    /// Where its key is not on the ring, or it was changed or moved.
    pub fn open(&self, place: &str, sealed: &str) -> Result<String, StoreError> {
        let corrupt = || StoreError::Corrupt { what: "sealed value", why: "no key of the ring opens it".to_owned() };
        let (id, rest) = sealed.split_once(':').ok_or_else(corrupt)?;
        let key = self.0.iter().find(|key| key.id == id).ok_or_else(corrupt)?;
        let bytes = unhex(rest).ok_or_else(corrupt)?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>().ok_or_else(corrupt)?;
        let payload = Payload { msg: sealed, aad: place.as_bytes() };
        let opened = key.cipher().decrypt(nonce.into(), payload).map_err(|_| corrupt())?;
        String::from_utf8(opened).map_err(|_| corrupt())
    }

    /// Whether the value was sealed with an earlier key than the one in use.
    #[must_use]
    pub fn is_outdated(&self, sealed: &str) -> bool {
        let current = self.0.first().map(|key| key.id.as_str());
        sealed.split_once(':').map(|(id, _)| id) != current
    }

    /// The keyed digest of a text for one purpose, under the key in use.
    ///
    /// # Errors
    /// Where there is no key.
    pub fn digest(&self, purpose: &str, text: &str) -> Result<String, StoreError> {
        self.0.first().map(|key| key.digest_of(purpose, text)).ok_or_else(no_key)
    }

    /// The same under each key, the one in use first: what was digested before a change of keys is found by one of them.
    #[must_use]
    pub fn digests(&self, purpose: &str, text: &str) -> Vec<String> {
        self.0.iter().map(|key| key.digest_of(purpose, text)).collect()
    }
}

impl Key {
    fn of(secret: &[u8; 32]) -> Self {
        let derived = |purpose: &str| mac(secret, &["usher", purpose]);
        Self { id: hex(&derived("name")[..4]), seal: derived("seal"), digest: derived("digest") }
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&self.seal).into())
    }

    fn digest_of(&self, purpose: &str, text: &str) -> String {
        hex(&mac(&self.digest, &[purpose, text]))
    }
}

fn mac(key: &[u8; 32], parts: &[&str]) -> [u8; 32] {
    // HMAC fills a short key up with zeros to the block of its hash.
    let mut block = [0; 64];
    block[..key.len()].copy_from_slice(key);
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new((&block).into());
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part.as_bytes());
    }
    mac.finalize().into_bytes().into()
}

fn no_key() -> StoreError {
    StoreError::Secret("no key is set, see USHER_KEY".to_owned())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let even = text.len().is_multiple_of(2) && text.is_ascii();
    even.then(|| (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect())?
}

impl fmt::Debug for Keyring {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Keyring({})", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_in_its_place_alone() {
        let ring = Keyring::new(&[[7; 32]]);
        let sealed = ring.seal("nomination 1 name", "สมชาย ใจดี").unwrap();
        assert!(!sealed.contains("สมชาย"));
        assert_eq!(ring.open("nomination 1 name", &sealed).unwrap(), "สมชาย ใจดี");
        assert!(ring.open("nomination 2 name", &sealed).is_err());
        assert!(ring.open("nomination 1 name", &sealed.replace(':', ":00")).is_err());
        assert_ne!(ring.seal("p", "same").unwrap(), ring.seal("p", "same").unwrap());
    }

    #[test]
    fn an_old_key_still_opens_and_a_new_one_seals() {
        let old = Keyring::new(&[[1; 32]]);
        let sealed = old.seal("p", "Siti").unwrap();
        let both = Keyring::new(&[[2; 32], [1; 32]]);
        assert_eq!(both.open("p", &sealed).unwrap(), "Siti");
        assert!(both.is_outdated(&sealed) && !both.is_outdated(&both.seal("p", "Siti").unwrap()));
        assert!(both.digests("claim", "x").contains(&old.digest("claim", "x").unwrap()));
        assert!(Keyring::new(&[[2; 32]]).open("p", &sealed).is_err());
    }

    #[test]
    fn keys_are_read_and_never_shown() {
        let secret = Keyring::fresh_secret().unwrap();
        let ring = Keyring::parse(&format!("{secret}\n{}\n", "ab".repeat(32))).unwrap();
        assert_eq!(format!("{ring:?}"), "Keyring(2)");
        for text in ["", "abc", &"g".repeat(64), &"ab".repeat(31), "ไทย"] {
            assert!(Keyring::parse(text).is_err(), "{text}");
        }
    }
}
