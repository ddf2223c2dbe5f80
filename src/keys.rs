//! Where the keys come from that seal personal data: the settings, a file, or a file made beside the embedded database.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use bot_core::keyring::Keyring;
use secrecy::ExposeSecret;

use crate::settings::Settings;

/// The keys of the settings. Where none are set and the database is a file, a key is made beside it at the first need.
///
/// # Errors
/// Where a key cannot be read or written.
pub(crate) fn keyring(settings: &Settings) -> anyhow::Result<Keyring> {
    if let Some(key) = &settings.key {
        return Keyring::parse(key.expose_secret()).context("USHER_KEY");
    }
    if let Some(path) = &settings.key_file {
        let text = fs::read_to_string(path).with_context(|| format!("USHER_KEY_FILE: {}", path.display()))?;
        return Keyring::parse(&text).context("USHER_KEY_FILE");
    }
    match beside(&settings.database_url) {
        Some(path) => read_or_make(&path).with_context(|| format!("key file {}", path.display())),
        // What is in memory needs no key that lasts; a server is shared by processes, which need the same one.
        None if settings.database_url.contains(":memory:") => Ok(Keyring::parse(&Keyring::fresh_secret()?)?),
        None => Ok(Keyring::default()),
    }
}

fn beside(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"))?.split('?').next()?;
    (!path.contains(":memory:")).then(|| PathBuf::from(format!("{path}.key")))
}

fn read_or_make(path: &Path) -> anyhow::Result<Keyring> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(mut file) => {
            let secret = Keyring::fresh_secret()?;
            file.write_all(format!("{secret}\n").as_bytes())?;
            file.sync_all()?;
            Ok(Keyring::parse(&secret)?)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let text = fs::read_to_string(path)?;
            if text.trim().is_empty() {
                bail!("is empty");
            }
            Ok(Keyring::parse(&text)?)
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = beside(&format!("sqlite://{}", folder.path().join("usher.db").display())).unwrap();
        let sealed = read_or_make(&path).unwrap().seal("p", "Siti").unwrap();
        assert_eq!(read_or_make(&path).unwrap().open("p", &sealed).unwrap(), "Siti");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        fs::write(&path, "").unwrap();
        assert!(read_or_make(&path).is_err());
    }
}
