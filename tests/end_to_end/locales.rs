//! `usher locales`: sheets for translators, there and back.

use crate::program::Program;

/// A folder with English and a Thai catalogue.
fn with_folder() -> Program {
    let program = Program::new();
    for locale in ["en", "th"] {
        std::fs::create_dir_all(program.folder().join("locales").join(locale)).unwrap();
    }
    program.file("locales/en/menu.ftl", "hello = Hello, { $name }\nbye = Goodbye\n");
    program.file("locales/th/menu.ftl", "# menu\nhello = สวัสดี { $name }\n");
    program
}

#[test]
fn a_translators_sheet_goes_out_and_comes_back_into_the_folder() {
    let program = with_folder();
    for (name, was, is) in [("th.po", "สวัสดี", "หวัดดี"), ("th.csv", "bye,,Goodbye,", "bye,,Goodbye,ลาก่อน")]
    {
        let format = name.split('.').next_back().unwrap();
        let arguments = ["locales", "export", "th", "--folder", "locales", "--format", format, "--output", name];
        assert_eq!(program.run(&arguments).code, Some(0));
        let sheet = std::fs::read_to_string(program.folder().join(name)).unwrap();
        assert!(sheet.contains(was), "{sheet}");
        program.file(name, sheet.replace(was, is));
        let ran = program.run(&["locales", "import", name]);
        assert_eq!(ran.code, Some(0), "{}", ran.errors);
        assert!(ran.output.starts_with("th: sentences changed: 1, in files: 1;"), "{}", ran.output);
    }
    let thai = std::fs::read_to_string(program.folder().join("locales/th/menu.ftl")).unwrap();
    assert_eq!(thai, "# menu\nhello = หวัดดี { $name }\nbye = ลาก่อน\n");
}

#[test]
fn a_bad_sheet_is_refused_with_file_and_line_and_nothing_of_it_is_written() {
    let program = with_folder();
    let ran = program.run(&["locales", "export", "th", "--folder", "locales"]);
    let sheet =
        ran.output.replace("{ $name }\"\nmsgstr", "{ $name }\"\nmsgstr ").replace("สวัสดี { $name }", "สวัสดี { $nam }");
    let line = sheet.lines().position(|line| line.contains("$nam }")).unwrap() + 1;
    program.file("th.po", sheet.replace("msgid \"Goodbye\"\nmsgstr \"\"", "msgid \"Goodbye\"\nmsgstr \"ลาก่อน\""));
    let ran = program.run(&["locales", "import", "th.po"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.errors.contains(&format!("th.po:{line}: menu.ftl: hello uses $nam, unlike English")), "{}", ran.errors);
    let thai = std::fs::read_to_string(program.folder().join("locales/th/menu.ftl")).unwrap();
    assert_eq!(thai, "# menu\nhello = สวัสดี { $name }\n");
    assert_eq!(program.run(&["locales", "import", "th.txt"]).code, Some(1));
}
