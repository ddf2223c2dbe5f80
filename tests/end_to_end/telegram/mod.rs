//! The built program serving Telegram.

mod announcements;
mod arrival;
mod attacker;
mod broadcast;
mod conversation;
mod endurance;
mod faults;
mod files;
mod letters;

use std::fs::File;
use std::process::{Child, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::doubles::telegram::{BotApi, Fault, TOKEN};
use crate::program::Program;

/// A running `usher serve`.
struct Service {
    program: Program,
    child: Child,
}

impl Service {
    fn start(api: &BotApi) -> Self {
        Self::start_in(Program::new(), api, &[])
    }

    /// Starts in a folder that may hold the database of an earlier run.
    fn start_in(program: Program, api: &BotApi, environment: &[(&str, &str)]) -> Self {
        let log = File::options().create(true).append(true).open(program.folder().join("log")).unwrap();
        let mut command = program.command(&["serve"]);
        command.env("USHER_TELEGRAM_TOKEN", TOKEN).env("USHER_TELEGRAM_API_URL", &api.url);
        command.envs(environment.iter().copied()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let child = command.spawn().unwrap();
        Self { program, child }
    }

    /// What was logged so far.
    fn log(&self) -> String {
        std::fs::read_to_string(self.program.folder().join("log")).unwrap()
    }

    /// Ends it as a crash would.
    fn kill(mut self) -> Program {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::mem::replace(&mut self.program, Program::new())
    }

    /// Asks it to end; how it ended and how long it took.
    #[cfg(unix)]
    fn terminate(mut self) -> (ExitStatus, Duration, Program) {
        use nix::sys::signal::{Signal, kill};
        use nix::unistd::Pid;
        let started = Instant::now();
        kill(Pid::from_raw(self.child.id().cast_signed()), Signal::SIGTERM).unwrap();
        let status = self.child.wait().unwrap();
        (status, started.elapsed(), std::mem::replace(&mut self.program, Program::new()))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn says(code: u16, description: &'static str) -> Fault {
    Fault::Says(code, description, serde_json::Value::Null)
}

fn retry_after(seconds: u64) -> Fault {
    Fault::Says(429, "Too Many Requests: retry later", serde_json::json!({ "retry_after": seconds }))
}
