//! The chat of a person at a terminal, on a pseudo-terminal.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::Child;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use nix::pty::{Winsize, openpty};

use crate::program::Program;

const PROMPT: &str = "› ";

/// The program at a terminal of sixty columns.
struct Terminal {
    child: Child,
    keys: File,
    shown: Arc<Mutex<Vec<u8>>>,
}

impl Terminal {
    fn open(program: &Program, environment: &[(&str, &str)]) -> Self {
        let size = Winsize { ws_row: 40, ws_col: 60, ws_xpixel: 0, ws_ypixel: 0 };
        let pty = openpty(&size, None).unwrap();
        let side = |terminal: &OwnedFd| terminal.try_clone().unwrap();
        let mut command = program.command(&["chat", "--as-of", "2023-07-20"]);
        command.env("TERM", "xterm").env("HOME", program.folder()).envs(environment.iter().copied());
        command.stdin(side(&pty.slave)).stdout(side(&pty.slave)).stderr(side(&pty.slave));
        let child = command.spawn().unwrap();
        drop((command, pty.slave));
        let mut screen = File::from(side(&pty.master));
        let shown = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&shown);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = screen.read(&mut bytes) {
                seen.lock().unwrap().extend_from_slice(&bytes[..read]);
            }
        });
        Self { child, keys: File::from(pty.master), shown }
    }

    fn shown(&self) -> String {
        String::from_utf8_lossy(&self.shown.lock().unwrap()).into_owned()
    }

    fn wait_for(&self, condition: impl Fn(&str) -> bool) {
        let deadline = Instant::now() + Duration::from_secs(30);
        while !condition(&self.shown()) {
            assert!(Instant::now() < deadline, "{}", self.shown());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Types once the program is ready for it.
    fn type_at_prompt(&mut self, number: usize, keys: &str) {
        self.wait_for(|shown| shown.matches(PROMPT).count() >= number);
        self.keys.write_all(keys.as_bytes()).unwrap();
    }

    fn end(mut self) -> (bool, String) {
        let ended = self.child.wait().unwrap().success();
        self.wait_for(|shown| shown.contains("Goodbye"));
        (ended, self.shown())
    }
}

#[test]
fn a_person_is_greeted_answered_and_seen_off() {
    let program = Program::new();
    let mut terminal = Terminal::open(&program, &[]);
    terminal.type_at_prompt(1, "/deadline\r");
    terminal.wait_for(|shown| shown.rsplit_once("31 July 2023").is_some_and(|(_, after)| after.contains(PROMPT)));
    terminal.keys.write_all(b"\x04").unwrap();
    let (ended, shown) = terminal.end();
    assert!(ended, "{shown}");
    assert!(shown.contains("[1] ") && shown.contains("20 July 2023"), "{shown}");
    assert!(shown.contains("\u{1b}[1m"), "headings and numbers have a style: {shown}");
    let history = std::fs::read_to_string(program.folder().join(".local/state/usher/history")).unwrap();
    assert!(history.contains("/deadline"), "{history}");
}

#[test]
fn no_colour_is_shown_to_whoever_wants_none() {
    let program = Program::new();
    let mut terminal = Terminal::open(&program, &[("NO_COLOR", "1")]);
    terminal.type_at_prompt(1, "\x03");
    let (ended, shown) = terminal.end();
    assert!(ended, "{shown}");
    assert!(!shown.contains("\u{1b}[1m") && !shown.contains("\u{1b}[3"), "{shown}");
}
