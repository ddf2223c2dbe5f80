//! Sessions of an iCalendar file (RFC 5545): its events, one each.

use icalendar::parser::{Component, Property, read_calendar, unfold};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::row::is_link;
use super::{Fault, Given, LONGEST, times, zone_named};

/// Reads the events; times that name no zone are of `zone`. Events that are called off are left out.
pub(super) fn read(text: &str, zone: &str) -> Result<Vec<Given>, Fault> {
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).map_err(|_| Fault::File("is no calendar that can be read".to_owned()))?;
    let mut sessions: Vec<Given> = Vec::new();
    let events = calendar.components.iter().filter(|component| component.name == "VEVENT");
    for (number, component) in events.enumerate() {
        let event = Event { text, number, component, zone };
        if event.value("STATUS").is_some_and(|status| status.eq_ignore_ascii_case("CANCELLED")) {
            continue;
        }
        let session = event.session()?;
        if session.id.is_some() && sessions.iter().any(|other| other.id == session.id) {
            return Err(event.fault("UID", "stands in an earlier event too"));
        }
        sessions.push(session);
    }
    Ok(sessions)
}

struct Event<'a> {
    text: &'a str,
    number: usize,
    component: &'a Component<'a>,
    zone: &'a str,
}

impl Event<'_> {
    fn session(&self) -> Result<Given, Fault> {
        if self.component.find_prop("RRULE").is_some() {
            return Err(self.fault("RRULE", "a repeated event is not read; give each time as an event"));
        }
        let (starts, zone) = self.moment("DTSTART")?;
        let ends = match (self.component.find_prop("DTEND"), self.value("DURATION")) {
            (None, Some(text)) => {
                let duration: Option<jiff::SignedDuration> = text.parse().ok();
                let unclear = || self.fault("DURATION", format!("'{text}' is no duration such as PT1H"));
                duration.and_then(|duration| starts.checked_add(duration).ok()).ok_or_else(unclear)?
            }
            _ => self.moment("DTEND")?.0,
        };
        if ends <= starts {
            return Err(self.fault("DTEND", "is not after the start"));
        }
        let location = self.text("LOCATION")?;
        let link = self.value("URL").or_else(|| location.clone().filter(|place| is_link(place)));
        if link.as_deref().is_some_and(|link| !is_link(link)) {
            return Err(self.fault("URL", "is no web address"));
        }
        Ok(Given {
            id: self.text("UID")?,
            title: self.text("SUMMARY")?.ok_or_else(|| self.fault("SUMMARY", "is missing"))?,
            starts,
            ends,
            zone,
            room: location.filter(|place| !is_link(place)),
            link,
            speakers: None,
            day: None,
        })
    }

    fn moment(&self, name: &str) -> Result<(Timestamp, String), Fault> {
        let property = self.component.find_prop(name).ok_or_else(|| self.fault(name, "is missing"))?;
        let value = property.val.as_str().trim();
        if parameter(property, "VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("DATE")) {
            return Err(self.fault(name, "has no time of day"));
        }
        let unclear = || self.fault(name, format!("'{value}' is no time such as 20260511T090000Z"));
        let local = DateTime::strptime("%Y%m%dT%H%M%S", value.trim_end_matches('Z')).map_err(|_| unclear())?;
        let named = parameter(property, "TZID");
        let zone = named.as_deref().unwrap_or(self.zone);
        let unknown = || self.fault(name, format!("TZID '{zone}' is no time zone such as Asia/Tokyo"));
        let (zone, rules) = zone_named(zone.trim_matches('"')).ok_or_else(unknown)?;
        let rules = if value.ends_with('Z') { TimeZone::UTC } else { rules };
        Ok((times::moment(local, &rules).map_err(|why| self.fault(name, why))?, zone))
    }

    fn text(&self, name: &str) -> Result<Option<String>, Fault> {
        match self.value(name) {
            Some(text) if text.chars().nth(LONGEST).is_some() => {
                Err(self.fault(name, format!("has more than {LONGEST} characters")))
            }
            found => Ok(found),
        }
    }

    /// The value, in which the parser has undone the escapes; none where it is empty.
    fn value(&self, name: &str) -> Option<String> {
        let value = self.component.find_prop(name)?.val.as_str().replace(['\r', '\n'], " ");
        Some(value.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// A fault at the line of the property in this event, or at the event's first.
    fn fault(&self, property: &str, why: impl Into<String>) -> Fault {
        let begins = |line: &str| line.trim_end().eq_ignore_ascii_case("BEGIN:VEVENT");
        let lines = || self.text.lines().enumerate();
        let first = lines().filter(|(_, line)| begins(line)).nth(self.number).map_or(0, |(line, _)| line);
        let names = |line: &str| {
            let name = line.split([':', ';']).next().unwrap_or_default();
            name.eq_ignore_ascii_case(property)
        };
        let event = lines().skip(first).take_while(|(_, line)| !line.trim_end().eq_ignore_ascii_case("END:VEVENT"));
        let line = event.into_iter().find(|(_, line)| names(line)).map_or(first, |(line, _)| line);
        Fault::at(line + 1, property, why)
    }
}

fn parameter(property: &Property<'_>, name: &str) -> Option<String> {
    let found = property.params.iter().find(|parameter| parameter.key.as_str().eq_ignore_ascii_case(name))?;
    found.val.as_ref().map(|value| value.as_str().to_owned())
}
