//! Files of supplements: what is read, and what is refused with line and field.

use jiff::civil::date;

use super::{Sheet, read_sheet};
use crate::locale::Tag;

const TOML: &str = "source = 'Implementation procedures'\ndate = 2023-07-10\n\n[en]\nfees = 'The APO pays the fees.'\n\
    travel = '''\nOne ticket,\neconomy class.\n'''\n\n[id]\ntitle = 'Lokakarya'\ntopics = ['Satu', 'Dua; tiga']\n";

const CSV: &str = "locale,field,text,source,date\nen,fees,The APO pays the fees.,Implementation procedures,2023-07-10\n\
    en,travel,\"One ticket,\neconomy class.\",Implementation procedures,2023-07-10\n\
    id,title,Lokakarya,Implementation procedures,2023-07-10\nid,topics,\"Satu\nDua; tiga\",Implementation procedures,2023-07-10\n";

fn read(text: &str) -> Result<Sheet, String> {
    let spoken = |tag: &Tag| ["en", "id", "th"].contains(&tag.as_str());
    read_sheet(text.as_bytes(), "answers.toml", date(2023, 7, 20), &spoken).map_err(|error| error.to_string())
}

#[test]
fn both_formats_say_the_same() {
    let (tables, columns) = (read(TOML).unwrap(), read(CSV).unwrap());
    let entries = |sheet: &Sheet| sheet.entries.iter().map(|(_, entry)| entry.clone()).collect::<Vec<_>>();
    assert_eq!(entries(&tables), entries(&columns));
    assert_eq!(tables.entries.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [5, 6, 12, 13]);
    let travel = &tables.entries[1].1;
    assert_eq!((travel.words.as_str(), travel.dated), ("One ticket,\neconomy class.", date(2023, 7, 10)));
    assert_eq!(tables.entries[3].1.words, "Satu\nDua; tiga");
}

#[test]
fn a_file_without_source_is_its_own() {
    let sheet = read("\u{feff}locale;field;text\r\nth;visa;ไม่ต้องใช้วีซ่า\r\n").unwrap();
    let (line, entry) = &sheet.entries[0];
    assert_eq!((*line, entry.source.as_str(), entry.dated), (2, "answers.toml", date(2023, 7, 20)));
}

#[test]
fn what_does_not_fit_is_refused_with_line_and_field() {
    let long = format!("[en]\nfees = '{}'\n", "x".repeat(1_501));
    let cases = [
        ("", "is empty"),
        ("[en]\nprice = 'x'\n", "line 2, field price: is none of fees, travel"),
        ("[xx]\nfees = 'x'\n", "line 2, field locale: 'xx' is none of the languages spoken here"),
        ("[en]\nfees = 5\n", "line 2, field fees: must be a text"),
        ("[en]\nfees = '  '\n", "line 2, field fees: is empty"),
        ("[en]\ntitle = 'Workshop'\n", "line 2, field title: is in English in the notification itself"),
        (&long, "line 2, field fees: has 1501 characters"),
        ("date = 2023-07-32\n", "line 1"),
        ("date = 'soon'\n", "line 1, field date: is no date"),
        ("publisher = 'APO'\n", "line 1, field publisher: is neither source, date nor"),
        ("[en]\nfees = 'x'\nfees = 'y'\n", "line 3"),
        ("[en]\nfees = 'x\n", "line 2"),
        ("locale,field,text\nen,fees,a\nen,fees,b\n", "line 3, field fees: stands twice for en"),
        ("locale,field,text\nen,fees,a, b\n", "line 2: has 4 columns, the header 3"),
        ("locale,field,text,price\nen,fees,a,4\n", "line 1, field price: is no column"),
        ("locale,field,text,date\nen,fees,a,10/07/2023\n", "line 2, field date: '10/07/2023' is no date"),
    ];
    for (text, reason) in cases {
        let refused = read(text).unwrap_err();
        assert!(refused.starts_with(reason), "{text}: {refused}");
    }
    let refused = read_sheet(b"[en]\nfees = '\xff'", "a", date(2023, 7, 1), &|_| true).unwrap_err();
    assert_eq!(refused.to_string(), "line 2: is not UTF-8");
}
