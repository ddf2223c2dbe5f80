//! The zone a person means: a city, an IANA name, an economy, or an offset.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone, db};

use crate::economy::{Economy, SECRETARIAT_ZONE};

/// What people call some cities besides the name in the time zone database.
const OTHER_NAMES: [(&str, &str); 18] = [
    ("Mumbai", "Asia/Kolkata"),
    ("Delhi", "Asia/Kolkata"),
    ("New Delhi", "Asia/Kolkata"),
    ("Chennai", "Asia/Kolkata"),
    ("Calcutta", "Asia/Kolkata"),
    ("Hanoi", "Asia/Ho_Chi_Minh"),
    ("Saigon", "Asia/Ho_Chi_Minh"),
    ("Islamabad", "Asia/Karachi"),
    ("Lahore", "Asia/Karachi"),
    ("Suva", "Pacific/Fiji"),
    ("Ankara", "Europe/Istanbul"),
    ("Surabaya", "Asia/Jakarta"),
    ("Bali", "Asia/Makassar"),
    ("Denpasar", "Asia/Makassar"),
    ("Osaka", "Asia/Tokyo"),
    ("Busan", "Asia/Seoul"),
    ("Beijing", "Asia/Shanghai"),
    ("Penang", "Asia/Kuala_Lumpur"),
];

/// The zone that `text` names at `now`; none where it names no zone.
#[must_use]
pub fn find(text: &str, now: Timestamp) -> Option<TimeZone> {
    let text = text.trim().trim_end_matches(['.', '!', '?']);
    if text.is_empty() {
        return None;
    }
    if let Some(offset) = offset(text) {
        return with_offset(offset, now);
    }
    let name = text.replace(' ', "_");
    if let Some((_, zone)) = OTHER_NAMES.iter().find(|(city, _)| city.eq_ignore_ascii_case(text)) {
        return TimeZone::get(zone).ok();
    }
    if let Ok(economy) = text.parse::<Economy>() {
        return Some(economy.zone());
    }
    if name.contains('/') || name.eq_ignore_ascii_case("UTC") {
        return TimeZone::get(&name).ok();
    }
    city(&name)
}

/// The zone named after a city, as the last part of an IANA name.
fn city(name: &str) -> Option<TimeZone> {
    let found = db().available().find(|zone| {
        let zone = zone.as_str();
        zone.contains('/')
            && !zone.starts_with("Etc/")
            && zone.rsplit('/').next().is_some_and(|city| city.eq_ignore_ascii_case(name))
    });
    found.and_then(|zone| TimeZone::get(zone.as_str()).ok())
}

/// `UTC+05:45`, `GMT+7`, `+0330`, `-4`.
fn offset(text: &str) -> Option<Offset> {
    let upper = text.to_uppercase();
    let rest = ["UTC", "GMT"].iter().find_map(|prefix| upper.strip_prefix(prefix)).unwrap_or(&upper).trim();
    let (sign, rest) = match rest.chars().next()? {
        '+' => (1, &rest[1..]),
        '-' => (-1, &rest[1..]),
        _ => return None,
    };
    let (hours, minutes) = match rest.split_once([':', '.']) {
        Some((hours, minutes)) => (hours, minutes),
        None if rest.len() == 4 => rest.split_at_checked(2)?,
        None => (rest, "0"),
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let fits = (0..=14).contains(&hours) && (0..60).contains(&minutes);
    Offset::from_seconds(sign * (hours * 3_600 + minutes * 60)).ok().filter(|_| fits)
}

/// A zone with that offset at `now`: a member economy's, else one of whole hours, else any.
fn with_offset(offset: Offset, now: Timestamp) -> Option<TimeZone> {
    let fits = |zone: &TimeZone| zone.to_offset(now) == offset;
    let members = Economy::all().flat_map(|economy| economy.zones().iter());
    // The Secretariat's zone stands for its offset before others with the same.
    let known = [SECRETARIAT_ZONE].into_iter().chain(members.copied());
    let member = known.filter_map(|name| TimeZone::get(name).ok()).find(fits);
    let hours = || {
        let seconds = offset.seconds();
        // The database counts these to the west.
        let name = format!("Etc/GMT{}{}", if seconds > 0 { '-' } else { '+' }, seconds.abs() / 3_600);
        (seconds % 3_600 == 0).then(|| TimeZone::get(&name).ok()).flatten()
    };
    let any = || db().available().filter_map(|zone| TimeZone::get(zone.as_str()).ok()).find(fits);
    member.or_else(hours).or_else(any)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_found_by_city_economy_and_offset() {
        let now: Timestamp = "2026-05-11T00:00:00Z".parse().unwrap();
        let name =
            |text: &str| find(text, now).and_then(|zone| zone.iana_name().map(str::to_owned)).unwrap_or_default();
        let cases = [
            ("Kathmandu", "Asia/Kathmandu"),
            ("ho chi minh", "Asia/Ho_Chi_Minh"),
            ("Suva", "Pacific/Fiji"),
            ("asia/tehran", "Asia/Tehran"),
            ("LK", "Asia/Colombo"),
            ("UTC+05:45", "Asia/Kathmandu"),
            ("+0330", "Asia/Tehran"),
            ("GMT+9", "Asia/Tokyo"),
            ("-4", "Etc/GMT+4"),
            ("UTC", "UTC"),
            ("New York", "America/New_York"),
        ];
        for (text, zone) in cases {
            assert_eq!(name(text), zone, "{text}");
        }
        for text in ["", "nowhere", "+25", "+", "5", "éé"] {
            assert!(find(text, now).is_none(), "{text}");
        }
    }
}
