//! What operators do: settings, checks, service.

use std::net::TcpListener;

use crate::program::{Program, Ran};

#[test]
fn the_doctor_passes_a_fresh_folder_and_names_what_is_wrong() {
    let program = Program::new();
    let ran = program.run(&["doctor"]);
    assert_eq!(ran.code, Some(0), "{}", ran.output);
    assert!(!program.folder().join("usher.db").exists(), "a check creates nothing");

    let ran = program.run(&["doctor", "--database-url", "mysql://somewhere"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.output.contains("FAULT  database"), "{}", ran.output);

    let ran = program.run(&["doctor", "--database-url", "sqlite://no/such/folder/usher.db"]);
    assert_eq!(ran.code, Some(1), "{}", ran.output);

    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let ran = program.run(&["doctor", "--listen", &taken.local_addr().unwrap().to_string()]);
    assert!(ran.code == Some(1) && ran.output.contains("FAULT  listen"), "{}", ran.output);
}

#[test]
fn the_doctor_finds_tokens_that_reach_nobody_without_showing_them() {
    let program = Program::new();
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut command = program.command(&["doctor"]);
    command.env("USHER_SMTP_URL", format!("smtp://user:hush@{nobody}")).env("USHER_SMTP_SENDER", "usher@example.org");
    for platform in ["TELEGRAM", "DISCORD"] {
        command.env(format!("USHER_{platform}_TOKEN"), "123:hush");
        command.env(format!("USHER_{platform}_API_URL"), format!("http://{nobody}"));
    }
    let ran = Ran::of(command, b"");
    assert_eq!(ran.code, Some(1));
    for fault in ["telegram", "discord", "letters"] {
        assert!(ran.output.contains(&format!("FAULT  {fault}")), "{}", ran.output);
    }
    assert!(!format!("{}{}", ran.output, ran.errors).contains("hush"));
}

#[test]
fn arguments_overrule_the_environment_and_the_environment_overrules_the_file() {
    let program = Program::new();
    program.file("usher.toml", "database_url = 'sqlite://file.db'");
    let database = |environment: Option<&str>, arguments: &[&str]| {
        let mut command = program.command(&[arguments, &["doctor"]].concat());
        command.envs(environment.map(|url| ("USHER_DATABASE_URL", url)));
        let ran = Ran::of(command, b"");
        ran.output.lines().find(|line| line.contains("database")).unwrap().to_owned()
    };
    assert!(database(None, &[]).contains("file.db"));
    assert!(database(Some("sqlite://environment.db"), &[]).contains("environment.db"));
    let arguments = ["--database-url", "sqlite://argument.db"];
    assert!(database(Some("sqlite://environment.db"), &arguments).contains("argument.db"));
    assert!(database(Some(""), &[]).contains("file.db"), "an empty variable is not set");
}

#[test]
fn unknown_settings_are_refused() {
    let program = Program::new();
    program.file("usher.toml", "databse_url = 'sqlite://file.db'");
    let ran = program.run(&["doctor"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.errors.contains("usher.toml") && ran.errors.contains("databse_url"), "{}", ran.errors);
    let ran = program.run(&["--config", "missing.toml", "doctor"]);
    assert!(ran.code == Some(1) && ran.errors.contains("missing.toml"), "{}", ran.errors);
}

#[test]
fn service_without_a_platform_says_what_to_set() {
    let ran = Program::new().run(&["serve"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.errors.contains("USHER_TELEGRAM_TOKEN"), "{}", ran.errors);
}

#[test]
fn the_catalogues_of_the_program_pass_the_check_and_a_broken_folder_does_not() {
    let program = Program::new();
    let ran = program.run(&["check", "locales"]);
    assert_eq!(ran.code, Some(0), "{}", ran.output);
    assert!(ran.output.contains("\nid "), "{}", ran.output);

    for locale in ["en", "th"] {
        std::fs::create_dir_all(program.folder().join("broken").join(locale)).unwrap();
    }
    program.file("broken/en/menu.ftl", "hello = Hello, { $name }\n");
    program.file("broken/th/menu.ftl", "# menu\nhello = สวัสดี\n");
    let ran = program.run(&["check", "locales", "--folder", "broken"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.output.contains("th/menu.ftl:2: hello does not use $name"), "{}", ran.output);
}

#[test]
fn an_evaluation_tells_each_question_and_the_figures() {
    let program = Program::new();
    program.file("en.tsv", "deadline\tplain\twhen do nominations close?\nout_of_scope\tnoise\tqwxzt\n");
    let ran = program.run(&["eval", "en.tsv", "--json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    let objects: Vec<serde_json::Value> = ran.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(objects.len(), 3);
    let keys = ["file", "line", "expected", "predicted", "confidence", "action", "alternatives"];
    assert_eq!(objects[0].as_object().unwrap().keys().collect::<Vec<_>>(), keys);
    assert_eq!((&objects[0]["expected"], &objects[0]["predicted"]), (&"deadline".into(), &"deadline".into()));

    program.file("th.tsv", "deadline\tplain\tดี\nno_such_intent\tplain\tดี\n");
    let ran = program.run(&["eval", "th.tsv"]);
    assert!(ran.code == Some(1) && ran.errors.contains("th.tsv:2"), "{}", ran.errors);
}

#[test]
fn help_names_every_command_and_shows_no_secret() {
    let program = Program::new();
    let mut command = program.command(&["--help"]);
    command.env("USHER_TELEGRAM_TOKEN", "hush").env("USHER_DATABASE_URL", "postgres://usher:hush@host/usher");
    let ran = Ran::of(command, b"");
    for name in ["chat", "check", "doctor", "eval", "import", "serve", "show"] {
        assert!(ran.output.contains(&format!("\n  {name} ")), "{name}: {}", ran.output);
    }
    assert!(!ran.output.contains("hush"), "{}", ran.output);
}

/// A port that nobody listens on just now.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[cfg(unix)]
#[test]
fn service_tells_its_health_and_ends_politely_though_the_platform_is_out_of_reach() {
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    let program = Program::new();
    let (nobody, listen) = (format!("http://127.0.0.1:{}", free_port()), format!("127.0.0.1:{}", free_port()));
    let mut command = program.command(&["serve", "--listen", &listen]);
    command.env("USHER_TELEGRAM_TOKEN", "123:hush").env("USHER_TELEGRAM_API_URL", nobody);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let deadline = Instant::now() + Duration::from_secs(30);
    let mut health = loop {
        match TcpStream::connect(&listen) {
            Ok(connection) => break connection,
            Err(error) => assert!(Instant::now() < deadline, "{error}"),
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    health.write_all(b"GET /health HTTP/1.1\r\nHost: usher\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    health.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");

    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
    let ended = Instant::now();
    let ran = Ran::from(child.wait_with_output().unwrap());
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    assert!(ended.elapsed() < Duration::from_secs(10));
    assert!(!ran.errors.contains("hush"), "{}", ran.errors);
}
