//! Questions, one after the other as answers come in, and what became of them.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use crate::bare;
use crate::process::{Bot, Kind, deliver};

/// Questions under way at the same time.
pub(crate) const IN_FLIGHT: usize = 64;
const PEOPLE: i64 = 1000;
/// Questions, and what the answer holds.
const QUESTIONS: [(&str, &str); 4] = [
    ("until when can I be nominated?", "31 July 2023"),
    ("where is it held?", "Indonesia"),
    ("how many participants can come from overseas", "38"),
    ("/project 23-IP-10-GE-WSP-A", "Public Service Innovation"),
];

/// What a run showed.
pub(crate) struct Figures {
    /// Answers a second.
    pub(crate) rate: f64,
    /// Processor time of the bot an answer, in microseconds.
    pub(crate) cpu: f64,
    /// From question to answer, in milliseconds: the middle one and the slowest but one in a hundred.
    pub(crate) middle: f64,
    pub(crate) slowest: f64,
    /// The bot's peak memory in MiB.
    pub(crate) memory: f64,
    /// From start to first answer, in milliseconds.
    pub(crate) start: f64,
    pub(crate) lost: usize,
    pub(crate) doubled: usize,
    pub(crate) misdirected: usize,
}

struct Run<'a> {
    bot: &'a Bot,
    client: reqwest::Client,
    /// When a person asked, and what the answer must hold.
    open: HashMap<i64, (Instant, &'static str)>,
    idle: VecDeque<i64>,
    asked: usize,
}

impl Run<'_> {
    fn ask(&mut self) {
        let person = self.idle.pop_front().unwrap();
        let (question, expected) = QUESTIONS[self.asked % QUESTIONS.len()];
        let expected = if self.bot.kind == Kind::Bare { bare::ANSWER } else { expected };
        self.open.insert(person, (Instant::now(), expected));
        self.asked += 1;
        let Some(hook) = self.bot.hook.clone() else {
            return self.bot.api.say(person, question);
        };
        let (client, update) = (self.client.clone(), self.bot.api.private(person, question).to_string());
        tokio::spawn(async move { deliver(&client, &hook, update).await });
    }
}

/// Asks so many questions.
pub(crate) async fn run(bot: &mut Bot, questions: usize) -> Figures {
    // Each kind once, so that nothing is measured that happens only once.
    ask_all(bot, QUESTIONS.len()).await;
    let before = bot.processor_time();
    let started = Instant::now();
    let outcome = ask_all(bot, questions).await;
    let took = started.elapsed() - outcome.waited;
    let answers = outcome.times.len().max(1);
    let mut times = outcome.times;
    times.sort();
    let at = |share: usize| times.get(answers * share / 100).map_or(0.0, |time| time.as_secs_f64() * 1e3);
    Figures {
        rate: answers as f64 / took.as_secs_f64(),
        cpu: (bot.processor_time() - before).as_secs_f64() * 1e6 / answers as f64,
        middle: at(50),
        slowest: at(99),
        memory: bot.memory(),
        start: bot.start.as_secs_f64() * 1e3,
        lost: questions - answers,
        doubled: outcome.doubled,
        misdirected: outcome.misdirected,
    }
}

#[derive(Default)]
struct Outcome {
    times: Vec<Duration>,
    doubled: usize,
    misdirected: usize,
    /// Time spent at the end waiting for what should not come.
    waited: Duration,
}

async fn ask_all(bot: &Bot, questions: usize) -> Outcome {
    let mut calls = bot.api.watch();
    let client = reqwest::Client::new();
    let mut run = Run { bot, client, open: HashMap::new(), idle: (1..=PEOPLE).collect(), asked: 0 };
    let mut outcome = Outcome::default();
    for _ in 0..IN_FLIGHT.min(questions) {
        run.ask();
    }
    loop {
        // At the end a moment for answers that come twice; before it, patience with those that do not come.
        let patience = Duration::from_secs(if run.open.is_empty() { 1 } else { 10 });
        let waiting = Instant::now();
        let Ok(Some(call)) = tokio::time::timeout(patience, calls.recv()).await else {
            outcome.waited = waiting.elapsed();
            break;
        };
        if call.method != "sendmessage" {
            continue;
        }
        match run.open.remove(&call.chat()) {
            Some((asked, expected)) => {
                outcome.times.push(asked.elapsed());
                outcome.misdirected += usize::from(!call.text().contains(expected));
                run.idle.push_back(call.chat());
                if run.asked < questions {
                    run.ask();
                }
            }
            None => outcome.doubled += 1,
        }
    }
    outcome
}
