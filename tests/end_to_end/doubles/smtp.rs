//! A mail server: takes letters over SMTP, or refuses as told.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// A letter as it came in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Received {
    pub(crate) from: String,
    pub(crate) to: String,
    /// Head and body, as they went over the line.
    pub(crate) text: String,
}

/// The double.
#[derive(Clone)]
pub(crate) struct MailServer {
    port: u16,
    state: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    letters: Mutex<Vec<Received>>,
    refusals: Mutex<Vec<&'static str>>,
    changed: Notify,
}

impl MailServer {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self { port: listener.local_addr().unwrap().port(), state: Arc::default() };
        let state = Arc::clone(&server.state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = Arc::clone(&state);
                tokio::spawn(async move { converse(stream, &state).await });
            }
        });
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The next letters are refused with these answers, the last of them first.
    pub(crate) fn refuse(&self, answers: &[&'static str]) {
        self.state.refusals.lock().unwrap().extend(answers);
    }

    /// Waits until every refusal has been given.
    pub(crate) async fn until_refused(&self) {
        self.until(|server| server.state.refusals.lock().unwrap().is_empty().then_some(())).await;
    }

    pub(crate) fn letters(&self) -> Vec<Received> {
        self.state.letters.lock().unwrap().clone()
    }

    /// Waits for the letter with this number, counted from 1.
    pub(crate) async fn letter(&self, number: usize) -> Received {
        self.until(|server| server.letters().into_iter().nth(number - 1)).await
    }

    async fn until<T>(&self, find: impl Fn(&Self) -> Option<T>) -> T {
        let found = async {
            loop {
                let changed = self.state.changed.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                match find(self) {
                    Some(found) => return found,
                    None => changed.await,
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(60), found).await.expect("what the test waits for")
    }
}

/// One conversation, as RFC 5321 has it.
async fn converse(stream: TcpStream, state: &Shared) {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut letter = Received::default();
    write.write_all(b"220 double ESMTP\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let word = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let refusal = if word == "RCPT" { state.refusals.lock().unwrap().pop() } else { None };
        let answer = match (word.as_str(), refusal) {
            (_, Some(refusal)) => {
                state.changed.notify_waiters();
                refusal.to_owned()
            }
            ("EHLO" | "HELO", _) => "250-double\r\n250 8BITMIME".to_owned(),
            ("MAIL", _) => {
                letter = Received { from: line, ..Received::default() };
                "250 ok".to_owned()
            }
            ("RCPT", _) => {
                letter.to = line;
                "250 ok".to_owned()
            }
            ("DATA", _) => {
                write.write_all(b"354 go on\r\n").await.unwrap();
                while let Ok(Some(line)) = lines.next_line().await {
                    if line == "." {
                        break;
                    }
                    letter.text.push_str(line.strip_prefix('.').unwrap_or(&line));
                    letter.text.push('\n');
                }
                state.letters.lock().unwrap().push(std::mem::take(&mut letter));
                state.changed.notify_waiters();
                "250 taken".to_owned()
            }
            ("QUIT", _) => "221 bye".to_owned(),
            ("RSET" | "NOOP", _) => "250 ok".to_owned(),
            _ => "502 not here".to_owned(),
        };
        if write.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() || word == "QUIT" {
            return;
        }
    }
}
