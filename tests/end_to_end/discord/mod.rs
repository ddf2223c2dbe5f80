//! The built program serving Discord.

mod announcing;
mod broadcast;
mod calendar;
mod conversation;
mod endurance;
mod events;
mod files;
mod nominations;
mod reminding;

use std::fs::File;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::doubles::discord::{Discord, Shown, State, TOKEN};
use crate::program::Program;

/// A running `usher serve`.
struct Service {
    program: Program,
    child: Child,
}

impl Service {
    /// Starts in a new folder and waits until it is connected.
    async fn connected(discord: &Discord) -> Self {
        let service = Self::start_in(Program::new(), discord, TOKEN);
        discord.connected().await;
        service
    }

    /// Starts in a folder that may hold the database of an earlier run.
    fn start_in(program: Program, discord: &Discord, token: &str) -> Self {
        Self::start_with(program, discord, token, &[])
    }

    /// The same with more in its environment.
    fn start_with(program: Program, discord: &Discord, token: &str, environment: &[(&str, &str)]) -> Self {
        let log = File::options().create(true).append(true).open(program.folder().join("log")).unwrap();
        let mut command = program.command(&["serve"]);
        command.env("USHER_DISCORD_TOKEN", token).env("USHER_DISCORD_API_URL", discord.url());
        command.envs(environment.iter().copied());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let child = command.spawn().unwrap();
        Self { program, child }
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.program.folder().join("log")).unwrap()
    }

    /// Ends it as a crash would.
    fn kill(mut self) -> Program {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::mem::replace(&mut self.program, Program::new())
    }

    /// Waits until it ends by itself, or by a signal sent before.
    fn ended(&mut self) -> ExitStatus {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < deadline, "it does not end");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Asks it to end; how it ended and how long it took.
    fn terminate(&mut self) -> (ExitStatus, Duration) {
        let asked = Instant::now();
        assert!(Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap().success());
        (self.ended(), asked.elapsed())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for so many messages; all of them.
async fn shown(discord: &Discord, count: usize) -> Vec<Shown> {
    discord.until("messages", |state: &State| state.shown.len() >= count).await;
    discord.state().shown.clone()
}

/// Nothing was sent that Discord would refuse.
fn inoffensive(discord: &Discord) {
    let offences = discord.state().offences.clone();
    assert!(offences.is_empty(), "{offences:?}");
}
