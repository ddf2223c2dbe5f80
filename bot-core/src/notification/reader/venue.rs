//! Parts a venue into countries and cities.

use std::sync::LazyLock;

use regex::Regex;

use super::countries::{countries_in, named_in};
use super::values::{is_empty, modality, names_organization, pattern};

/// Economies that are cities.
const CITY_STATES: [&str; 2] = ["SG", "HK"];

/// The countries of a venue or of a list of hosts.
pub(super) fn countries(text: &str) -> Vec<String> {
    countries_in(text).into_iter().map(str::to_owned).collect()
}

/// The cities in `text`: what is left of it without countries, buildings and words on how people meet.
pub(super) fn cities(text: &str) -> Vec<String> {
    static SESSION: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bsession\s*[\dlI!]{0,2}\s*:"));
    static BRACKETS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\([^()]*\)"));
    static BUILDING: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:hotel|building|hall|tower|floor|room|resort|campus|plaza|street|road|venue|sites?|offices?|each|participating)\b|\d",
        )
    });
    let text = SESSION.replace_all(text, ";");
    let text = BRACKETS.replace_all(&text, " ");
    let mut bare = String::new();
    let mut at = 0;
    for named in named_in(&text) {
        bare.push_str(&text[at..named.start]);
        let city = CITY_STATES.contains(&named.code);
        bare.push_str(if city { &text[named.start..named.end] } else { ";" });
        at = named.end;
    }
    bare.push_str(&text[at..]);
    let parts = bare.split([',', ';', '/', '&', '\n']).flat_map(|part| part.split(" and "));
    let mut cities: Vec<String> = Vec::new();
    for part in parts {
        let part = part.trim().trim_start_matches("and ").trim_start_matches("the ").trim_matches(['.', ' ', '-', ':']);
        let wrong = part.is_empty() || is_empty(part) || !part.starts_with(char::is_alphabetic) || part == "and";
        if wrong || part.len() > 60 || names_organization(part) || BUILDING.is_match(part) || modality(part).is_some() {
            continue;
        }
        if !cities.iter().any(|city| city == part) {
            cities.push(part.to_owned());
        }
    }
    cities
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cities_are_what_is_left_without_countries() {
        assert_eq!(cities("Tokyo,Japan"), ["Tokyo"]);
        assert_eq!(cities("Dhaka and Chittagong, Bangladesh"), ["Dhaka", "Chittagong"]);
        assert_eq!(cities("Frankfurt and Berlin, Germany"), ["Frankfurt", "Berlin"]);
        assert_eq!(cities("Singapore"), ["Singapore"]);
        assert!(cities("Session 1: Bangladesh, India, and Sri Lanka; Session 2: Cambodia").is_empty());
        assert!(cities("Not Applicable").is_empty() && cities("Online").is_empty());
        assert_eq!(cities("Seoul, Republic of Korea"), ["Seoul"]);
    }
}
