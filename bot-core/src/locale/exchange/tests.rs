//! Sheets that go to translators and come back.

use super::*;

const ENGLISH: &str = "### Answers.\n\n## Dates\n\n# Said first.\nopen = { $days ->\n    [one] { $days } day\n   *[other] { $days } days\n}\n\
    where = At \"{ $place }\"\n    .hint = a hint\nlong =\n    one\n\n    two\n\nlast = end\n";
const OWN: &str = "# Indonesian. Read twice.\n\n## Dates\n\nopen = { $days ->\n   *[other] { $days } hari\n}\n# Own remark.\n\
    where = Di { $place }\n    .hint = petunjuk\nlong =\n    satu\n\n    dua\n";

fn files() -> LocaleFiles {
    let mut files = LocaleFiles::default();
    files.add("en/main.ftl", ENGLISH);
    files.add("id/main.ftl", OWN);
    files
}

fn sheet(format: Format) -> String {
    Sheet::of(&files(), &"id".parse().unwrap()).write(format).unwrap()
}

fn back(text: &str, format: Format) -> Result<Brought, Vec<String>> {
    let told = |faults: Vec<Fault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>();
    bring(&files(), &Sheet::read(text, format).map_err(|fault| told(vec![fault]))?).map_err(told)
}

#[test]
fn every_catalogue_of_the_program_comes_back_as_it_went() {
    let files = LocaleFiles::embedded();
    for (locale, own) in &files.0 {
        let tag: Tag = locale.parse().unwrap();
        let gone = Sheet::of(&files, &tag);
        let said = own.iter().filter(|file| file.name.ends_with(".ftl")).map(|file| source::pieces(&file.text).len());
        assert_eq!(
            gone.sentences.iter().filter(|sentence| !sentence.own.is_empty()).count(),
            said.sum::<usize>(),
            "{locale}"
        );
        for format in [Format::Po, Format::Csv] {
            let returned = Sheet::read(&gone.write(format).unwrap(), format).unwrap();
            let bare = |sheet: &Sheet| {
                let parts = |sentence: &Sentence| {
                    [&sentence.file, &sentence.id, &sentence.english, &sentence.own].map(Clone::clone)
                };
                sheet.sentences.iter().map(parts).collect::<Vec<_>>()
            };
            assert_eq!(bare(&returned), bare(&gone), "{locale} {format:?}");
        }
    }
}

#[test]
fn a_catalogue_made_anew_from_its_sheet_says_the_same() {
    let mut files = LocaleFiles::embedded();
    let tag: Tag = "bn".parse().unwrap();
    let gone = Sheet::of(&files, &tag);
    files.0.remove("bn");
    let brought = bring(&files, &Sheet::read(&gone.write(Format::Po).unwrap(), Format::Po).unwrap()).unwrap();
    files.0.insert("bn".to_owned(), brought.files);
    let own = |sheet: &Sheet| sheet.sentences.iter().map(|sentence| sentence.own.clone()).collect::<Vec<_>>();
    assert_eq!(own(&Sheet::of(&files, &tag)), own(&gone));
}

#[test]
fn a_sheet_that_comes_back_unchanged_changes_nothing() {
    for format in [Format::Po, Format::Csv] {
        let brought = back(&sheet(format), format).unwrap();
        assert!(brought.files.is_empty() && brought.changed == 0, "{format:?}: {brought:?}");
    }
}

#[test]
fn a_mended_sentence_changes_its_own_lines_alone() {
    for format in [Format::Po, Format::Csv] {
        let mended = sheet(format)
            .replace("*[other] { $days } hari", "*[other] { $days } hari lagi")
            .replace("petunjuk", "isyarat");
        let brought = back(&mended, format).unwrap();
        let expected = OWN.replace("{ $days } hari", "{ $days } hari lagi").replace("petunjuk", "isyarat");
        assert_eq!((brought.changed, brought.files[0].text.as_ref()), (2, expected.as_str()), "{format:?}");
    }
}

#[test]
fn what_was_not_translated_yet_comes_to_where_english_has_it() {
    let text =
        sheet(Format::Po).replace("msgid \"end\"\nmsgstr \"\"", "msgid \"end\"\nmsgstr \"\"\n\"akhir\\n\"\n\"sekali\"");
    let brought = back(&text, Format::Po).unwrap();
    assert_eq!(brought.files[0].text, format!("{OWN}last =\n    akhir\n    sekali\n"));
    let first = sheet(Format::Po).replace("Indonesian. Read twice.", "Indonesian. Reviewed by a native speaker.");
    assert!(
        back(&first, Format::Po).unwrap().files[0]
            .text
            .starts_with("# Indonesian. Reviewed by a native speaker.\n\n## Dates")
    );
}

#[test]
fn what_is_unsure_or_was_made_from_another_english_is_left_as_it_is() {
    let unsure = sheet(Format::Po)
        .replace("msgctxt \"main.ftl:long\"", "#, fuzzy\nmsgctxt \"main.ftl:long\"")
        .replace("dua", "tiga");
    let brought = back(&unsure, Format::Po).unwrap();
    assert!(brought.files.is_empty() && brought.fuzzy == 1, "{brought:?}");
    let old = sheet(Format::Csv).replace("two", "three").replace("dua", "tiga");
    let brought = back(&old, Format::Csv).unwrap();
    assert!(brought.files.is_empty() && brought.outdated == ["main.ftl: long"], "{brought:?}");
}

#[test]
fn a_bad_sheet_is_refused_whole_with_its_lines() {
    let po = sheet(Format::Po);
    let line = |text: &str, words: &str| text.lines().position(|line| line.contains(words)).unwrap() + 1;
    for (good, bad, expected) in [
        ("Di { $place }", "Di { $tempat }", "where uses $tempat, unlike English"),
        ("Di { $place }", "Di { $place", "is malformed"),
        ("satu\\n", "satu\\n\"\n\".dua = 2\\n", "holds more than one message"),
        ("*[other] { $days } hari", "[many] { $days } hari\\n\"\n\"   *[other] { $days } hari", "tells apart [many]"),
        ("petunjuk", "pe\u{202e}tunjuk", "marks of reading direction"),
        ("msgctxt \"main.ftl:long\"", "msgctxt \"main.ftl:nowhere\"", "does not exist in English"),
        ("msgctxt \"main.ftl:long\"", "msgctxt \"main.ftl:where\"", "stands in the sheet twice"),
        ("msgstr \"petunjuk\"", "msgstr \"petunjuk", "the quotation marks do not match"),
        ("msgstr \"petunjuk\"", "msgstr[0] \"petunjuk\"", "'msgstr[0]' is not used in these files"),
        ("msgctxt \"main.ftl:long\"", "hello", "'hello' is no line of a PO file"),
        ("Language: id", "Language: zh_tw", "is no language tag"),
        ("Language: id", "Language: en", "English is the measure"),
    ] {
        assert!(po.contains(good), "{good}");
        let spoilt = po.replace(good, bad);
        let faults = back(&spoilt, Format::Po).unwrap_err();
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{bad}: {faults:?}");
    }
    let spoilt = po.replace("Di { $place }", "Di { $tempat }");
    let found = back(&spoilt, Format::Po).unwrap_err();
    assert!(found.iter().all(|fault| fault.starts_with(&format!("{}: ", line(&spoilt, "$tempat")))), "{found:?}");
    let table = sheet(Format::Csv).replace("file,message", "file,sentence");
    assert_eq!(
        back(&table, Format::Csv).unwrap_err(),
        ["1: the columns have to be file, message, remark, en and the language"]
    );
}
