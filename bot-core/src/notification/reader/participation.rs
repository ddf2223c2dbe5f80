//! Who may take part and how many: countries and numbers from the sentences that hold both.

use std::sync::LazyLock;

use regex::Regex;

use super::super::model::Participating;
use super::countries::{countries_in, members, named_in};
use super::label::compact;
use super::values::pattern;

/// Whose nationals may take part by `text`, where it says so.
pub(super) fn participating(text: &str) -> Option<Participating> {
    let text =
        &SENTENCE_END.split(text).filter(|sentence| !UPON_REQUEST.is_match(sentence)).collect::<Vec<_>>().join(". ");
    if let Some(except) = EXCEPT.find(text)
        && (ALL.is_match(&text[..except.start()]) || MEMBERS.is_match(&text[..except.start()]))
    {
        let excluded = countries_in(&text[except.end()..]);
        if excluded.is_empty() {
            return None;
        }
        let left = members().into_iter().filter(|code| !excluded.contains(code));
        return Some(Participating::Only(left.map(str::to_owned).collect()));
    }
    let listed = countries_in(text);
    let all = ALL.is_match(text) || is_all_with_slips(text);
    if all && listed.len() < 2 || listed.is_empty() && MEMBERS.is_match(text) && !text.contains("following") {
        return Some(Participating::all());
    }
    if all && listed.len() >= members().len() {
        return Some(Participating::all());
    }
    let codes = listed.into_iter().map(str::to_owned).collect::<Vec<_>>();
    (!codes.is_empty()).then_some(Participating::Only(codes))
}

/// Parts of a list of countries that name none we know.
pub(super) fn unknown_countries(text: &str) -> Vec<String> {
    let sentences = SENTENCE_END.split(text).filter(|sentence| !UPON_REQUEST.is_match(sentence));
    let listed = sentences
        .flat_map(|sentence| sentence[FROM.find(sentence).map_or(0, |from| from.end())..].split([',', ';', '\n']));
    let parts = listed
        .flat_map(|part| part.split(" and "))
        .map(|part| part.trim().trim_start_matches("and ").trim_matches(['.', ' ', '(', ')']));
    let unknown = parts.filter(|part| {
        part.starts_with(char::is_uppercase)
            && part.len() < 50
            && named_in(part).is_empty()
            && !part.contains("ountr")
            && !part.contains("conom")
    });
    unknown
        .filter(|part| {
            !super::values::is_empty(part)
                && !part.contains("articipant")
                && !part.contains("ualification")
                && !part.starts_with("Session")
        })
        .map(str::to_owned)
        .collect()
}

/// Whether the countries stand in the clause on qualifications (`see 11. Qualifications`).
pub(super) fn refers_to_qualifications(text: &str) -> bool {
    static SEE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bsee\b.{0,30}\bqualification"));
    SEE.is_match(text)
}

/// Whether so many come from each of the countries that sessions are held in.
pub(super) fn is_from_each_host(text: &str) -> bool {
    static EACH: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)\beach\s+participating\b|\bat\s+least\b.{0,60}\bfrom\s+each\s+country\b"));
    EACH.is_match(text)
}

/// The countries of a clause on qualifications, from its sentences on where candidates come from.
pub(super) fn countries_of_qualifications(text: &str) -> Option<Participating> {
    static ORIGIN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)\b(?:from|nationals?|citizens?|countr(?:y|ies)|econom(?:y|ies)|nominat\w+)\b"));
    let sentences = SENTENCE_END.split(text).filter(|sentence| ORIGIN.is_match(sentence));
    let found = sentences.filter_map(participating).max_by_key(|found| match found {
        Participating::All(_) => 100,
        Participating::Only(codes) => codes.len(),
    })?;
    // A single name there is rather the place that participants travel to.
    let certain = match &found {
        Participating::All(_) => true,
        Participating::Only(codes) => codes.len() > 1,
    };
    certain.then_some(found)
}

fn is_all_with_slips(text: &str) -> bool {
    let letters = compact(text);
    letters.len() < 40
        && [
            "allmembercountries",
            "allapomembercountries",
            "allmembereconomies",
            "allapomembereconomies",
            "allmembers",
            "allcountries",
        ]
        .iter()
        .any(|all| strsim::levenshtein(&letters, all) <= all.len() / 4)
}

static SENTENCE_END: LazyLock<Regex> = LazyLock::new(|| pattern(r"[.;]\s+|\n\n"));
/// A sentence that lets other members nominate after consultation adds nobody.
static UPON_REQUEST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\bother\s+\S*\s*(?:APO\s+)?(?:mem\S+|countries|economies)|\bconsultation\b|\bmay\s+(?:also\s+)?nominate\b",
    )
});
static ALL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:all|each|every)\b[^.;,]{0,25}\bmember\b|\ball\b[^.;,]{0,12}\b(?:countries|economies|members)\b|\b21 member\b",
    )
});
static MEMBERS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\bAPO\s+(?:member|econom)\S*|\bmember\s+(?:countries|economies)\b"));
static EXCEPT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\b(?:except(?:ing)?|excluding|other than|apart from|with the exception of|but not)\b")
});
static FROM: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bfrom\s+(?:the\s+following\s+\S+\s+\S+:?\s*)?"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_a_list_or_all() {
        let list = "Up to 15 qualified participants from Bangladesh, Republic of China, and Vietnam. However, other member countries with special interest in this project may nominate candidates upon consultation with the APO Secretariat.";
        assert_eq!(participating(list), Some(Participating::Only(vec!["BD".into(), "TW".into(), "VN".into()])));
        for all in [
            "All Member Countries",
            "AII Mernber Countries",
            "Up to 38 participants from APO member countries (two from each country, see 11. Qualifications of Participants)",
            "All APO members",
        ] {
            assert_eq!(participating(all), Some(Participating::all()), "{all}");
        }
        let Some(Participating::Only(codes)) = participating("All member countries except Japan and Hong Kong") else {
            panic!()
        };
        assert_eq!((codes.len(), codes.contains(&"JP".to_owned())), (19, false));
        assert_eq!(participating("Up to 19 participants"), None);
        assert_eq!(unknown_countries("Up to 15 participants from Bangladesh, Atlantis, and Vietnam"), ["Atlantis"]);
        assert!(unknown_countries(list).is_empty());
    }
}
