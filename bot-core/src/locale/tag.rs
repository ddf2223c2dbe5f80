//! The name of a locale: its folder in `locales/`, a BCP 47 tag.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use icu_locale_core::Locale;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A BCP 47 tag such as `en` or `zh-TW`. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag(Arc<str>);

/// A text that is no language tag.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is not a language tag")]
pub struct InvalidTag(String);

impl Tag {
    /// The language every message exists in.
    #[must_use]
    pub fn english() -> Self {
        Self(Arc::from("en"))
    }

    /// The tag as written in `locales/`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.language(), "fa" | "ur" | "ar" | "he")
    }

    /// The language alone, without script and region.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    pub(crate) fn fluent(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or_default()
    }

    /// The same for ICU. Fijian has no date data of its own: its dates are those of English in Fiji. English dates are written
    /// as the organisation prints them, day before month.
    pub(crate) fn icu(&self) -> Locale {
        let name = match &*self.0 {
            "fj" => "en-FJ",
            "en" => "en-001",
            other => other,
        };
        format!("{name}-u-ca-gregory-hc-h23").parse().unwrap_or(Locale::UNKNOWN)
    }
}

impl FromStr for Tag {
    type Err = InvalidTag;

    fn from_str(text: &str) -> Result<Self, InvalidTag> {
        match text.parse::<LanguageIdentifier>() {
            Ok(identifier) => Ok(Self(identifier.to_string().into())),
            Err(_) => Err(InvalidTag(text.to_owned())),
        }
    }
}

impl TryFrom<String> for Tag {
    type Error = InvalidTag;

    fn try_from(text: String) -> Result<Self, InvalidTag> {
        text.parse()
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.as_str().to_owned()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
