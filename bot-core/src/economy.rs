//! The member economies of the organisation: codes, languages and time zones.

use std::fmt;
use std::str::FromStr;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// A member economy. Names for people stand in `locales/<tag>/economies.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub struct Economy(usize);

struct Row {
    code: &'static str,
    locales: &'static [&'static str],
    zones: &'static [&'static str],
}

const fn row(code: &'static str, locales: &'static [&'static str], zones: &'static [&'static str]) -> Row {
    Row { code, locales, zones }
}

/// Ordered by the name the organisation uses in English.
const ROWS: [Row; 21] = [
    row("BD", &["bn", "en"], &["Asia/Dhaka"]),
    row("KH", &["km", "en"], &["Asia/Phnom_Penh"]),
    row("TW", &["zh-TW", "en"], &["Asia/Taipei"]),
    row("FJ", &["en", "fj", "hi"], &["Pacific/Fiji"]),
    row("HK", &["zh-HK", "en"], &["Asia/Hong_Kong"]),
    row("IN", &["hi", "en", "ta", "bn"], &["Asia/Kolkata"]),
    row("ID", &["id", "en"], &["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]),
    row("IR", &["fa", "en"], &["Asia/Tehran"]),
    row("JP", &["ja", "en"], &["Asia/Tokyo"]),
    row("KR", &["ko", "en"], &["Asia/Seoul"]),
    row("LA", &["lo", "en"], &["Asia/Vientiane"]),
    row("MY", &["ms", "en", "zh-Hans", "ta"], &["Asia/Kuala_Lumpur"]),
    row("MN", &["mn", "en"], &["Asia/Ulaanbaatar", "Asia/Hovd"]),
    row("NP", &["ne", "en"], &["Asia/Kathmandu"]),
    row("PK", &["ur", "en"], &["Asia/Karachi"]),
    row("PH", &["fil", "en"], &["Asia/Manila"]),
    row("SG", &["en", "zh-Hans", "ms", "ta"], &["Asia/Singapore"]),
    row("LK", &["si", "ta", "en"], &["Asia/Colombo"]),
    row("TH", &["th", "en"], &["Asia/Bangkok"]),
    row("TR", &["tr", "en"], &["Europe/Istanbul"]),
    row("VN", &["vi", "en"], &["Asia/Ho_Chi_Minh"]),
];

/// The zone of the Secretariat in Tokyo: official times are given in it where nothing else is stated.
pub const SECRETARIAT_ZONE: &str = "Asia/Tokyo";

impl Economy {
    /// All members, in the order of their English names.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ROWS.len()).map(Self)
    }

    /// The ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        ROWS[self.0].code
    }

    /// Tags of the languages people use there; the first is the default.
    #[must_use]
    pub fn locales(self) -> &'static [&'static str] {
        ROWS[self.0].locales
    }

    /// The time zones there, the capital's first.
    #[must_use]
    pub fn zones(self) -> &'static [&'static str] {
        ROWS[self.0].zones
    }

    /// The zone of the capital.
    #[must_use]
    pub fn zone(self) -> TimeZone {
        TimeZone::get(self.zones()[0]).unwrap_or(TimeZone::UTC)
    }
}

/// A code that is no member's.
#[derive(Debug, thiserror::Error)]
#[error("{0} is not the code of a member economy")]
pub struct NotAMember(String);

impl FromStr for Economy {
    type Err = NotAMember;

    fn from_str(code: &str) -> Result<Self, NotAMember> {
        let found = ROWS.iter().position(|row| row.code.eq_ignore_ascii_case(code));
        found.map(Self).ok_or_else(|| NotAMember(code.to_owned()))
    }
}

impl TryFrom<String> for Economy {
    type Error = NotAMember;

    fn try_from(code: String) -> Result<Self, NotAMember> {
        code.parse()
    }
}

impl From<Economy> for &'static str {
    fn from(economy: Economy) -> Self {
        economy.code()
    }
}

impl fmt::Display for Economy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_is_known_to_the_time_zone_database() {
        for economy in Economy::all() {
            for zone in economy.zones() {
                assert!(TimeZone::get(zone).is_ok(), "{zone}");
            }
        }
    }
}
