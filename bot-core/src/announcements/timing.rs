//! When an announcement reaches whom: at once or at a time, by the reader's clock where asked, not at night.

use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::When;

/// Quiet hours by the reader's clock: from nine in the evening to eight in the morning.
const QUIET_FROM: i8 = 21;
const QUIET_UNTIL: i8 = 8;

/// When the announcement is due for a reader who lives by `zone`. A local hour that the clocks skip is taken as much later;
/// one they show twice is its first.
pub(super) fn due(when: When, urgent: bool, zone: &TimeZone, now: Timestamp) -> Timestamp {
    let wanted = match when {
        When::Now => now,
        When::At(at) => at,
        When::AtLocal(local) => in_zone(local, zone),
    };
    if urgent { wanted.max(now) } else { awake(wanted.max(now), zone) }
}

fn in_zone(local: DateTime, zone: &TimeZone) -> Timestamp {
    zone.to_ambiguous_timestamp(local).compatible().unwrap_or(Timestamp::MAX)
}

/// The same moment, or the end of the quiet hours it falls into.
fn awake(at: Timestamp, zone: &TimeZone) -> Timestamp {
    let local = at.to_zoned_datetime(zone.clone());
    let morning = Time::constant(QUIET_UNTIL, 0, 0, 0);
    let day = match local.hour() {
        hour if hour >= QUIET_FROM => local.date().saturating_add(1.day()),
        hour if hour < QUIET_UNTIL => local.date(),
        _ => return at,
    };
    in_zone(day.to_datetime(morning), zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_due_at_night_waits_for_the_readers_morning() {
        let now = at("2026-05-01T15:00:00Z");
        let expected = [("Asia/Kathmandu", "15:00"), ("Asia/Tokyo", "23:00"), ("Pacific/Fiji", "20:00")];
        // 20:45 in Kathmandu, midnight in Tokyo, 03:00 in Fiji.
        for (name, hour) in expected {
            let due = due(When::Now, false, &zone(name), now);
            assert!(due.to_string().contains(&format!("T{hour}")), "{name}: {due}");
        }
        assert_eq!(due(When::Now, true, &zone("Asia/Tokyo"), now), now);
    }

    #[test]
    fn a_local_hour_is_another_moment_in_each_economy() {
        let when = When::AtLocal("2026-05-02T09:00".parse().unwrap());
        let now = at("2026-05-01T00:00:00Z");
        assert_eq!(due(when, false, &zone("Asia/Tehran"), now), at("2026-05-02T05:30:00Z"));
        assert_eq!(due(when, false, &zone("Asia/Colombo"), now), at("2026-05-02T03:30:00Z"));
        assert_eq!(due(when, false, &zone("Asia/Tokyo"), now), at("2026-05-02T00:00:00Z"));
    }

    #[test]
    fn a_moment_that_has_passed_is_now() {
        let now = at("2026-05-01T05:00:00Z");
        assert_eq!(due(When::At(at("2026-04-01T05:00:00Z")), false, &zone("Asia/Tokyo"), now), now);
    }

    #[test]
    fn an_hour_the_clocks_skip_is_taken_after_the_change() {
        let when = When::AtLocal("2026-03-08T02:30".parse().unwrap());
        let due = due(when, true, &zone("America/New_York"), at("2026-03-01T00:00:00Z"));
        assert_eq!(due, at("2026-03-08T07:30:00Z"));
    }
}
