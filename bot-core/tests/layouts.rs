//! The same facts read the same in whatever layout they are printed.

#![allow(clippy::unwrap_used, reason = "a test fails where something is missing")]

use bot_core::notification::{MOST_TEXT, example, read};
use proptest::prelude::{ProptestConfig, Strategy, any, prop};
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use proptest::{prop_assert, prop_oneof, proptest};
use serde_json::{Value, json};

/// A value as printed, and what it means by the key.
type Printed = (&'static str, Value);

#[derive(Clone, Debug)]
struct Facts {
    code: &'static str,
    title: &'static str,
    issued: Printed,
    timing: (&'static str, &'static str, &'static str, u32),
    venue: (&'static str, &'static str, &'static [&'static str]),
    organization: (&'static str, &'static [&'static str]),
    overseas: (&'static str, Option<u32>, Value),
    local: (&'static str, Option<u32>),
    closing: Printed,
    objectives: &'static str,
    background: &'static str,
    qualifications: &'static str,
}

fn facts() -> impl Strategy<Value = Facts> {
    let codes =
        ["14-IN-69-GE-WSP-B", "23-IP-10-GE-WSP-A", "20-AG-12-GE-TRC-B", "15-RP-07-GE-OSM-A", "24-CL-31-GE-CON-A"];
    let titles = [
        "Workshop on Public Service Innovation in the New Normal",
        "Training Course on Green Productivity: Tools and Techniques for Trainers",
        "Multicountry Observational Study Mission on Resilient SME Networks in the Asia-Pacific",
        "Conference on Timing and Venue Planning",
        "e-Learning Course on Food Safety Management Systems (Advanced)",
        "Development of Productivity Specialists",
        "10th International Forum on Big Data, 5G, and Smart Cities",
    ];
    let issued = [
        ("3 July 2014", json!("2014-07-03")),
        ("03 February 2014", json!("2014-02-03")),
        ("17 March 2014", json!("2014-03-17")),
    ];
    let timings = [
        ("14 October 2014\u{2013}16 October 2014", "2014-10-14", "2014-10-16", 3),
        ("18-21 November 2014 (four days)", "2014-11-18", "2014-11-21", 4),
        ("30 September-2 October 2014 (three days)", "2014-09-30", "2014-10-02", 3),
        ("28 December 2014 - 9 January 2015 (ten working days)", "2014-12-28", "2015-01-09", 10),
        ("Monday, 13 October 2014 to Friday, 17 October 2014", "2014-10-13", "2014-10-17", 5),
    ];
    let venues: [(&str, &str, &'static [&'static str]); 6] = [
        ("Tokyo, Japan", "JP", &["Tokyo"]),
        ("Dhaka, Bangladesh", "BD", &["Dhaka"]),
        ("Seoul and Busan, Republic of Korea", "KR", &["Seoul", "Busan"]),
        ("Taipei, Republic of China", "TW", &["Taipei"]),
        ("Ho Chi Minh City, Vietnam", "VN", &["Ho Chi Minh City"]),
        ("Berlin, Germany", "DE", &["Berlin"]),
    ];
    let organizations: [(&str, &'static [&'static str]); 5] = [
        ("APO Secretariat", &["APO Secretariat"]),
        ("Thailand Productivity Institute", &["Thailand Productivity Institute"]),
        (
            "Development Academy of the Philippines and APO Secretariat",
            &["Development Academy of the Philippines", "APO Secretariat"],
        ),
        (
            "National Productivity and Economic Development Centre",
            &["National Productivity and Economic Development Centre"],
        ),
        ("Ministry of Manpower of the Republic of Indonesia", &["Ministry of Manpower of the Republic of Indonesia"]),
    ];
    (
        select(codes.to_vec()),
        select(titles.to_vec()),
        select(issued.to_vec()),
        select(timings.to_vec()),
        select(venues.to_vec()),
        select(organizations.to_vec()),
        people(),
        prose(),
    )
        .prop_map(
            |(
                code,
                title,
                issued,
                timing,
                venue,
                organization,
                (overseas, local, closing),
                (objectives, background, qualifications),
            )| Facts {
                code,
                title,
                issued,
                timing,
                venue,
                organization,
                overseas,
                local,
                closing,
                objectives,
                background,
                qualifications,
            },
        )
}

type People = ((&'static str, Option<u32>, Value), (&'static str, Option<u32>), Printed);

fn people() -> impl Strategy<Value = People> {
    let overseas = [
        (
            "Up to 15 qualified participants from Bangladesh, Republic of China, India, IR Iran, and Vietnam",
            Some(15),
            json!(["BD", "TW", "IN", "IR", "VN"]),
        ),
        ("Up to 38 participants from APO member countries (two from each country)", Some(38), json!("all")),
        ("At least 20 qualified participants from each member country", None, json!("all")),
        (
            "Up to twenty-four qualified participants from Cambodia, Lao PDR, Sri Lanka, and T\u{fc}rkiye. However, other member countries may nominate candidates upon consultation with the APO Secretariat.",
            Some(24),
            json!(["KH", "LA", "LK", "TR"]),
        ),
    ];
    let local = [("Up to six qualified participants", Some(6)), ("12", Some(12)), ("Up to 10", Some(10))];
    let closing = [
        ("1 September 2014", json!("2014-09-01")),
        ("22 August 2014 (extended from 8 August 2014)", json!("2014-08-22")),
        ("Nominations should reach the Secretariat by 29 August 2014", json!("2014-08-29")),
    ];
    (select(overseas.to_vec()), select(local.to_vec()), select(closing.to_vec()))
}

fn prose() -> impl Strategy<Value = (&'static str, &'static str, &'static str)> {
    let objectives = [
        "a. To share what members have learned; and\nb. To choose cases that trainers can use by 3 May 2015.",
        "Discuss how offices change; explore new ways to serve; and equip participants with tools.",
    ];
    let background = [
        "Citizens expect more than before. The venue of service is now often a phone, and timing matters.",
        "Productivity grows where people learn.\n\nThe first course was held on 4-8 March 2013 in Nepal. It closed with a plan.",
    ];
    let qualifications = [
        "Officials, consultants, and trainers with five years of experience.",
        "Managers of firms. Candidates must be under 45.",
    ];
    (select(objectives.to_vec()), select(background.to_vec()), select(qualifications.to_vec()))
}

/// How labels and values are put on paper.
#[derive(Clone, Copy, Debug)]
enum Layout {
    Tabs,
    Colons,
    Gaps,
    Blanks,
    ValueBelow,
    LabelsFirst,
    Numbered,
    NumberedBelow,
    NumberedLabelsFirst,
    NumberedGaps,
    Pairs,
    Columns,
    NumberedTails,
}

#[derive(Clone, Debug)]
struct Paper {
    layout: Layout,
    wrapped: bool,
    blank_lines: bool,
    line_end: &'static str,
    mark: bool,
    hard_blanks: bool,
    letterhead: bool,
}

fn paper() -> impl Strategy<Value = Paper> {
    let layouts = vec![
        Layout::Tabs,
        Layout::Colons,
        Layout::Gaps,
        Layout::Blanks,
        Layout::ValueBelow,
        Layout::LabelsFirst,
        Layout::Numbered,
        Layout::NumberedBelow,
        Layout::NumberedLabelsFirst,
        Layout::NumberedGaps,
        Layout::Pairs,
        Layout::Columns,
        Layout::NumberedTails,
    ];
    (
        select(layouts),
        any::<bool>(),
        any::<bool>(),
        select(vec!["\n", "\r\n"]),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(layout, wrapped, blank_lines, line_end, mark, hard_blanks, letterhead)| Paper {
            layout,
            wrapped,
            blank_lines,
            line_end,
            mark,
            hard_blanks,
            letterhead,
        })
}

fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(last) if last.len() + word.len() < width => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn print(facts: &Facts, paper: &Paper) -> String {
    let numbered = matches!(
        paper.layout,
        Layout::Numbered
            | Layout::NumberedBelow
            | Layout::NumberedLabelsFirst
            | Layout::NumberedGaps
            | Layout::NumberedTails
    );
    let table = [
        ("Project Code", facts.code),
        ("Title", facts.title),
        ("Timing and Duration", facts.timing.0),
        ("Venue", facts.venue.0),
        ("Implementing Organization(s)", facts.organization.0),
        ("Number of Overseas Participants", facts.overseas.0),
        ("Number of Local Participants", facts.local.0),
        ("Closing Date for Nominations", facts.closing.0),
    ];
    let mut rows: Vec<(String, &str)> = table.iter().map(|(label, value)| ((*label).to_owned(), *value)).collect();
    let mut lines = vec!["PROJECT NOTIFICATION".to_owned()];
    if numbered {
        lines.push(facts.issued.0.to_owned());
        rows =
            rows.into_iter().enumerate().map(|(at, (label, value))| (format!("{}. {label}", at + 1), value)).collect();
    } else {
        rows.insert(0, ("Date of Issue".to_owned(), facts.issued.0));
    }
    print_rows(&mut lines, &rows, paper);
    let clauses = [
        ("Objectives", facts.objectives),
        ("Background", facts.background),
        ("Qualifications of Candidates", facts.qualifications),
    ];
    for (at, (label, text)) in clauses.iter().enumerate() {
        if paper.letterhead && at == 1 {
            lines.push("1-24-1 Hongo, Bunkyo-ku, Tokyo 113-0033, Japan Tel: (81-3)3830-0411 Fax: (81-3)5840-5322 www.apo-tokyo.org".to_owned());
            lines.push("Page 2: PROJECT NOTIFICATION".to_owned());
        }
        if numbered {
            lines.push(format!("{}. {label}", at + 9));
        } else {
            lines.push((*label).to_owned());
        }
        for paragraph in text.split('\n') {
            lines.extend(if paper.wrapped { wrap(paragraph, 60) } else { vec![paragraph.to_owned()] });
        }
    }
    let mut text = lines.join(&if paper.blank_lines { paper.line_end.repeat(2) } else { paper.line_end.to_owned() });
    if paper.hard_blanks {
        text = text.replacen(" 2014", "\u{a0}2014", 2);
    }
    if paper.mark { format!("\u{feff}{text}") } else { text }
}

fn print_rows(lines: &mut Vec<String>, rows: &[(String, &str)], paper: &Paper) {
    let values = |value: &str| if paper.wrapped { wrap(value, 48) } else { vec![value.to_owned()] };
    let tails = [" Participants", " Nominations", " Organization(s)"];
    let parted = match paper.layout {
        Layout::Pairs => {
            for pair in rows.chunks(2) {
                lines.extend(pair.iter().map(|(label, _)| label.clone()));
                lines.extend(pair.iter().flat_map(|(_, value)| values(value)));
            }
            return;
        }
        Layout::Columns => {
            for (label, value) in rows {
                let (labels, values) = (wrap(label, 20), wrap(value, 48));
                for at in 0..labels.len().max(values.len()) {
                    let cell = |cells: &[String]| cells.get(at).cloned().unwrap_or_default();
                    lines.push(format!("{:<24}{}", cell(&labels), cell(&values)));
                }
            }
            return;
        }
        Layout::NumberedTails => {
            for (label, value) in rows {
                let tail = tails.iter().find(|tail| label.ends_with(**tail));
                lines.push(tail.map_or(label.as_str(), |tail| label.trim_end_matches(tail)).to_owned());
                let mut values = values(value);
                values.insert(1, tail.map_or("", |tail| tail.trim()).to_owned());
                lines.extend(values.into_iter().filter(|value| !value.is_empty()));
            }
            return;
        }
        Layout::LabelsFirst | Layout::NumberedLabelsFirst => {
            lines.extend(rows.iter().map(|(label, _)| label.clone()));
            lines.extend(rows.iter().flat_map(|(_, value)| values(value)));
            return;
        }
        Layout::ValueBelow | Layout::NumberedBelow => {
            lines.extend(rows.iter().flat_map(|(label, value)| std::iter::once(label.clone()).chain(values(value))));
            return;
        }
        Layout::Gaps | Layout::NumberedGaps => "",
        Layout::Tabs => "\t",
        Layout::Colons => ": ",
        Layout::Blanks | Layout::Numbered => " ",
    };
    for (label, value) in rows {
        let label = if parted.is_empty() { format!("{label:<36}") } else { format!("{label}{parted}") };
        let mut values = values(value).into_iter();
        lines.push(format!("{label}{}", values.next().unwrap_or_default()));
        lines.extend(values);
    }
}

fn expected(facts: &Facts) -> Value {
    let joined = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    json!({
        "code": facts.code, "title": facts.title, "issued": facts.issued.1, "starts": facts.timing.1, "ends": facts.timing.2,
        "days": facts.timing.3, "hosting_countries": [facts.venue.1], "venue_cities": facts.venue.2,
        "implementing_organizations": facts.organization.1, "participating_countries": facts.overseas.2,
        "overseas_participants": facts.overseas.1, "local_participants": facts.local.1, "closing_date": facts.closing.1,
        "objectives": joined(facts.objectives), "background": joined(facts.background), "qualifications": joined(facts.qualifications),
    })
}

/// Enough for every pair of a layout with a printed form to come together several times.
const PAPERS: usize = 200;

#[test]
fn the_same_facts_read_the_same_in_every_layout() {
    let mut runner = TestRunner::deterministic();
    let mut wrong: Vec<String> = Vec::new();
    for _ in 0..PAPERS {
        let facts = facts().new_tree(&mut runner).unwrap().current();
        let paper = paper().new_tree(&mut runner).unwrap().current();
        let text = print(&facts, &paper);
        let found = differences(&facts, &text);
        if !found.is_empty() {
            wrong.push(format!("{paper:?}\n{}\n{text}\n", found.join("\n")));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {PAPERS} papers:\n{}",
        wrong.len(),
        wrong.into_iter().take(20).collect::<String>()
    );
}

fn differences(facts: &Facts, text: &str) -> Vec<String> {
    let reading = match read(text) {
        Ok(reading) => reading,
        Err(error) => return vec![format!("refused: {error}\n{text}")],
    };
    let mut read = serde_json::to_value(&reading.notification).unwrap();
    for prose in ["objectives", "background", "qualifications"] {
        let joined = read[prose].as_str().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        read[prose] = json!(joined);
    }
    let expected = expected(facts);
    let unequal = expected.as_object().unwrap().iter().filter(|(key, value)| read[*key] != **value);
    unequal.map(|(key, value)| format!("  {key}: expected {value}, read {}", read[key])).collect()
}

/// A text that is half a notification: lines of one that were cut, doubled, shuffled or written over.
fn damaged() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        select(example().lines().collect::<Vec<_>>()).prop_map(str::to_owned),
        (select(example().lines().collect::<Vec<_>>()), any::<prop::sample::Index>(), "\\PC{0,5}").prop_map(
            |(line, at, noise)| {
                let mut line = line.to_owned();
                let at = line.floor_char_boundary(at.index(line.len() + 1));
                line.insert_str(at, &noise);
                line
            }
        ),
        "[0-9]{1,2}[.)] (Title|Venue|Timing|Closing Date|Number of|Participants|Nominations|Objectives)[:\t ]{0,3}",
        "[0-9lIO]{1,4}[-/. ](May|Juiy|31|02|Feb)[-/. ][0-9lO]{1,4}( to | - |-|\u{2013})?",
        "\\PC{0,80}",
        "(<[a-z/!-]{0,5}>?|&[a-z#0-9]{0,6};?|[A-Z][a-z]{0,9}, ){0,9}",
    ];
    prop::collection::vec(line, 0..60).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>(), damaged in damaged()) {
        let _ = read(&text);
        let _ = read(&damaged);
    }

    #[test]
    fn what_is_read_keeps_the_promises_of_its_types(damaged in damaged()) {
        if let Ok(reading) = read(&damaged) {
            let notification = reading.notification;
            prop_assert!(!notification.code.is_empty());
            prop_assert!(notification.starts.is_none_or(|starts| notification.ends.is_none_or(|ends| starts <= ends)));
            prop_assert!((notification.revision > 0) || notification.revised.is_none());
        }
    }
}

#[test]
fn noise_of_any_shape_is_read_in_bounded_time() {
    let size = MOST_TEXT - 1_000;
    for piece in [
        "\n",
        "x\n",
        "Title\n",
        "Timing\t",
        "1 May 2014 to ",
        "India, ",
        "<p",
        "&amp;",
        "A b c d e f g h ",
        "- a;\n",
        "Rev. 1 ",
    ] {
        let text = format!("{}\n{}", example(), piece.repeat(size / piece.len() / SLOWER));
        let _ = read(&text);
    }
}

/// Tests are built without optimisation.
const SLOWER: usize = if cfg!(debug_assertions) { 20 } else { 1 };
