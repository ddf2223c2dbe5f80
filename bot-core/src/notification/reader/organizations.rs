//! Names of the bodies that run a project, without their addresses.

use std::sync::LazyLock;

use regex::Regex;

use super::alignment::{ADDRESS, REACH};
use super::countries::named_in;
use super::values::{is_empty, names_organization, pattern};

/// The names in the lines of a value, in their order.
pub(super) fn organizations(lines: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut open = false;
    let lines = unwrapped(lines);
    for line in lines.iter().flat_map(|line| line.split(';')).map(str::trim).filter(|line| !line.is_empty()) {
        let line = without_bullet(line);
        let line = without_introduction(line.strip_prefix("and ").unwrap_or(line));
        if line.is_empty() || is_empty(line) {
            open = false;
            continue;
        }
        if REACH.is_match(line) || ADDRESS.is_match(line) && !names_organization(line.split(',').next().unwrap_or(line))
        {
            open = false;
            continue;
        }
        let (line, country) = without_country(line);
        let line = without_address(line);
        // A name goes on over lines; a line of its own that names no body is part of an address.
        let goes_on = open
            && !country
            && names.last().is_some_and(|last| {
                unfinished(last) || line.starts_with(char::is_lowercase) || ENDS_NAME.is_match(line)
            });
        if goes_on {
            if let Some(last) = names.last_mut() {
                last.push(' ');
                last.push_str(line);
            }
        } else if names_organization(line) || names.is_empty() {
            names.push(line.to_owned());
        } else {
            open = false;
            continue;
        }
        open = true;
    }
    let mut parted: Vec<String> = names.iter().flat_map(|name| part(name)).collect();
    let mut seen = Vec::new();
    parted.retain(|name| {
        !seen.contains(&name.to_lowercase()) && {
            seen.push(name.to_lowercase());
            true
        }
    });
    parted
}

/// Where semicolons part the names, a long line that ends without one goes on in the next.
fn unwrapped(lines: &[&str]) -> Vec<String> {
    let parted = lines.iter().any(|line| line.trim_end_matches([';', ' ']).contains(';'));
    let mut unwrapped: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in lines.iter().map(|line| line.trim()) {
        let own = REACH.is_match(line) || SESSION.is_match(line);
        match unwrapped.last_mut() {
            Some(last) if goes_on && !own => {
                last.push(' ');
                last.push_str(line);
            }
            _ => unwrapped.push(line.to_owned()),
        }
        goes_on = parted && line.len() > 60 && !line.ends_with([';', '.', ':']);
    }
    unwrapped
}

static SESSION: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^session\s*[\dlI!]{0,2}\s*:"));

/// A line that opens with the last word of a wrapped name (`APO` / `Secretariat`).
static ENDS_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:Secretariat|Organi[sz]ation|Cent(?:re|er)|Institute|Council|Corporation|Agency|Authority)(?:$|[,;]|\s+(?:and|&)\s)",
    )
});

fn unfinished(name: &str) -> bool {
    name.ends_with([',', '-', '&']) || [" and", " of", " for", " the", " in"].iter().any(|word| name.ends_with(word))
}

fn without_bullet(line: &str) -> &str {
    static BULLET: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?:[\u{2022}\u{25cf}\u{25aa}*\u{b7}-]|\(?[0-9a-z]{1,2}[.)])\s+"));
    &line[BULLET.find(line).map_or(0, |found| found.end())..]
}

/// `Session 1:` and `the following NPOs:` introduce names and are none.
fn without_introduction(line: &str) -> &str {
    static INTRODUCTION: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^session\s*[\dlI!]{0,2}\s*:\s*|\s*(?:,|and|in collaboration with)?\s*(?:the\s+)?following\s+NPOs?\s*:?$",
        )
    });
    let Some(found) = INTRODUCTION.find(line) else { return line };
    if found.start() == 0 { without_introduction(&line[found.end()..]) } else { &line[..found.start()] }
}

/// `Bangladesh: National Productivity Organisation` without its country.
fn without_country(line: &str) -> (&str, bool) {
    let Some((country, name)) = line.split_once(':') else { return (line, false) };
    let whole =
        named_in(country).first().is_some_and(|named| named.start <= 1 && named.end >= country.trim_end().len());
    if whole && !name.trim().is_empty() { (name.trim(), true) } else { (line, false) }
}

/// The name up to the comma after which an address begins.
fn without_address(line: &str) -> &str {
    let mut end = 0;
    for part in line.split_inclusive(',') {
        let digits = part.bytes().any(|byte| byte.is_ascii_digit());
        if end > 0 && (digits || ADDRESS.is_match(part.trim())) {
            break;
        }
        end += part.len();
    }
    line[..end].trim_end_matches([',', ' ', '.'])
}

/// Parts `A and B` where both sides name a body of their own.
fn part(name: &str) -> Vec<String> {
    static OPENS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(concat!(
            r"^(?:the\s+)?(?:APO|Asian Productivity|[A-Z][A-Za-z]*\s+(?:Productivity|Secretariat)|National|Ministry|Department|Institute|",
            r"Development Academy|Enterprise|Directorate|Agency|Council|University|Center|Centre|China|Japan|Korea|Thailand|Vietnam|Malaysia|",
            r"[A-Z]{2,6}\b|[A-Z][a-z]+ (?:University|Institute|Ministry|Agency|Council|Corporation|Organi[sz]ation))"
        ))
    });
    static JOIN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r",?\s+(?:and|&|in (?:collaboration|cooperation|partnership|association) with|with|together with|jointly with)\s+|\s*/\s*",
        )
    });
    for join in JOIN.find_iter(name) {
        let (left, right) = (&name[..join.start()], &name[join.end()..]);
        if names_organization(left) && OPENS.is_match(right) && names_organization(right) && !left.ends_with(" of") {
            let serial = join.as_str().starts_with(',') && left.split(", ").skip(1).all(|part| is_peer(part, &OPENS));
            let mut all: Vec<String> =
                if serial { left.split(", ").map(str::to_owned).collect() } else { listed(left) };
            all.extend(part(right.trim_start_matches("the ")));
            return all;
        }
    }
    vec![name.trim().to_owned()]
}

/// Whether what follows a comma in `A, B, and C` is a body of its own, and not the larger one that A belongs to.
fn is_peer(part: &str, opens: &Regex) -> bool {
    const LARGER: [&str; 7] = ["Ministry", "University", "Department", "Office", "Division", "Bureau", "Government"];
    let bare_country =
        named_in(part).first().is_some_and(|named| named.start <= 1 && named.end >= part.trim_end().len());
    let names = names_organization(part) || opens.is_match(part);
    names && !bare_country && !LARGER.iter().any(|word| part.contains(word))
}

/// `A, B` before `and C`: parted where each side stands as a body of its own.
fn listed(left: &str) -> Vec<String> {
    let starts =
        |text: &str| ["APO ", "National ", "Ministry ", "Department "].iter().any(|word| text.starts_with(word));
    let parts: Vec<&str> = left.split(", ").collect();
    if parts.len() > 1
        && parts.iter().all(|part| names_organization(part))
        && starts(parts[0])
        && parts[1..].iter().all(|part| starts(part))
        && parts.iter().any(|part| part.starts_with("APO "))
    {
        return parts.into_iter().map(str::to_owned).collect();
    }
    vec![left.trim().to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_bodies_in_one_line_are_parted() {
        let line = "Ministry of Manpower of the Republic of Indonesia and APO Secretariat";
        assert_eq!(organizations(&[line]), ["Ministry of Manpower of the Republic of Indonesia", "APO Secretariat"]);
        let serial = "Enterprise Singapore, Malaysia Productivity Corporation, and APO Secretariat";
        let three = ["Enterprise Singapore", "Malaysia Productivity Corporation", "APO Secretariat"];
        assert_eq!(organizations(&[serial]), three);
        let part_of = "National Training and Productivity Centre, Fiji National University, and APO Secretariat";
        let two = ["National Training and Productivity Centre, Fiji National University", "APO Secretariat"];
        assert_eq!(organizations(&[part_of]), two);
        let whole = "National Productivity and Economic Development Centre";
        assert_eq!(organizations(&[whole]), [whole]);
    }

    #[test]
    fn addresses_and_countries_are_left_out() {
        let lines = [
            "APO Secretariat",
            "Leaf Square Hongo Building 2F",
            "1-24-1 Hongo, Bunkyo-ku",
            "Tokyo 113-0033, Japan",
            "Phone: 81-3-3830-0416",
        ];
        assert_eq!(organizations(&lines), ["APO Secretariat"]);
        let lines = [
            "APO Secretariat and the following NPOs:",
            "Session!:",
            "Bangladesh: National Productivity Organisation",
            "Nepal: National Productivity and Economic Development Centre",
        ];
        assert_eq!(
            organizations(&lines),
            [
                "APO Secretariat",
                "National Productivity Organisation",
                "National Productivity and Economic Development Centre"
            ]
        );
        assert_eq!(
            organizations(&["National Productivity Organization, Ministry of Industries, Bangladesh"]),
            ["National Productivity Organization, Ministry of Industries, Bangladesh"]
        );
    }
}
