//! The chat through a pipe: one message a line, answers in order, as text or as one JSON object each.

use std::io::{self, Write};

use bot_core::clock::Clock;
use bot_core::message::{Attachment, Event, Inbound, Outbound};
use serde::Serialize;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};

use crate::render::plain;
use crate::{Conversation, files};

/// More of a line is not read: no platform takes as much, and the assistant asks for less.
const LONGEST_LINE: usize = 64 * 1024;

/// How answers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The text, then the buttons, then an empty line. Empty lines of the input are passed over.
    Text,
    /// One JSON object for every line of the input.
    Json,
}

/// What `--json` writes for one message; a public contract.
#[derive(Debug, Default, Serialize)]
struct Record<'a> {
    text: Option<String>,
    intent: Option<&'static str>,
    confidence: Option<f32>,
    locale: Option<&'a str>,
    project: Option<&'a str>,
    buttons: Vec<RecordedButton<'a>>,
    source: Option<&'a str>,
    /// Left out where there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<RecordedFile<'a>>,
}

#[derive(Debug, Serialize)]
struct RecordedFile<'a> {
    name: &'a str,
    media_type: &'a str,
    /// What stands in it, where that is text.
    content: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct RecordedButton<'a> {
    label: &'a str,
    action: &'a str,
}

/// Answers every line of `input` on `output` until it ends. What is no UTF-8 is read as replacement characters. Answers
/// are held back only while more lines are at hand.
///
/// # Errors
/// Where reading or writing fails; that nobody reads the answers any more is no failure.
pub async fn answer_lines<R: AsyncRead + Unpin>(
    input: R,
    mut output: impl Write,
    format: Format,
    conversation: &mut Conversation,
    clock: &dyn Clock,
    handle: impl AsyncFn(&Inbound) -> Option<Outbound>,
) -> io::Result<()> {
    let mut input = BufReader::with_capacity(LONGEST_LINE, input);
    let mut line = Vec::new();
    while read_line(&mut input, &mut line).await? {
        let text = String::from_utf8_lossy(&line);
        let event = conversation.event(text.trim_start_matches('\u{feff}'));
        if format == Format::Text && matches!(&event, Event::Text(text) if text.is_empty()) {
            continue;
        }
        let answer = handle(&conversation.inbound(event, clock.now())).await;
        if let Some(answer) = &answer {
            conversation.heard(answer);
        }
        let more_at_hand = input.buffer().contains(&b'\n');
        match write(&mut output, format, answer.as_ref(), !more_at_hand) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            written => written?,
        }
    }
    match output.flush() {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        flushed => flushed,
    }
}

/// Reads up to the next line break into `line`, without it; false at the end of the input.
async fn read_line<R: AsyncRead + Unpin>(input: &mut BufReader<R>, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let mut begun = false;
    loop {
        let available = input.fill_buf().await?;
        if available.is_empty() {
            return Ok(begun);
        }
        begun = true;
        let end = available.iter().position(|byte| *byte == b'\n');
        let (taken, used) = end.map_or((available, available.len()), |end| (&available[..end], end + 1));
        let room = LONGEST_LINE.saturating_sub(line.len()).min(taken.len());
        line.extend_from_slice(&taken[..room]);
        input.consume(used);
        if end.is_some() {
            return Ok(true);
        }
    }
}

fn write(output: &mut impl Write, format: Format, answer: Option<&Outbound>, flush: bool) -> io::Result<()> {
    match (format, answer) {
        (Format::Json, answer) => {
            let record = answer.map(Record::of).unwrap_or_default();
            serde_json::to_writer(&mut *output, &record)?;
            output.write_all(b"\n")?;
        }
        (Format::Text, Some(answer)) => {
            output.write_all(plain(answer).as_bytes())?;
            output.write_all(files::kept(&answer.files)?.as_bytes())?;
            output.write_all(b"\n")?;
        }
        (Format::Text, None) => {}
    }
    if flush { output.flush() } else { Ok(()) }
}

impl<'a> Record<'a> {
    fn of(answer: &'a Outbound) -> Self {
        let buttons = answer.buttons.iter();
        Self {
            text: Some(answer.plain()),
            intent: answer.understood.intent.map(|intent| intent.identifier()),
            confidence: Some(answer.understood.confidence),
            locale: Some(answer.locale.as_str()),
            project: answer.understood.project.as_deref(),
            buttons: buttons.map(|button| RecordedButton { label: &button.label, action: &button.action }).collect(),
            source: answer.understood.source.as_deref(),
            files: answer.files.iter().map(RecordedFile::of).collect(),
        }
    }
}

impl<'a> RecordedFile<'a> {
    fn of(file: &'a Attachment) -> Self {
        Self { name: &file.name, media_type: &file.media_type, content: std::str::from_utf8(&file.bytes).ok() }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use bot_core::clock::FixedClock;
    use bot_core::locale::Tag;
    use bot_core::message::{Block, Button, Line, Understood};
    use jiff::Timestamp;

    use super::*;

    /// Answers with the event it was given and one button.
    fn echo(inbound: &Inbound) -> Outbound {
        Outbound {
            blocks: vec![Block::Paragraph(Line::text(format!("{:?}", inbound.event)))],
            buttons: vec![Button { label: "More".to_owned(), action: "a:venue".to_owned() }],
            locale: Tag::english(),
            replaces: false,
            private: false,
            files: Vec::new(),
            form: None,
            understood: Understood { confidence: 0.87, ..Understood::default() },
        }
    }

    async fn answered(input: &[u8], format: Format) -> String {
        let clock = FixedClock::new(Timestamp::UNIX_EPOCH);
        let mut output = Vec::new();
        let mut conversation = Conversation::of_pipe();
        let handle = async |inbound: &Inbound| Some(echo(inbound));
        answer_lines(input, &mut output, format, &mut conversation, &clock, handle).await.unwrap();
        String::from_utf8(output).unwrap()
    }

    #[tokio::test]
    async fn text_and_numbered_buttons_are_printed_in_order() {
        let output = answered(b"\xef\xbb\xbfhello\r\n\n1\nlast", Format::Text).await;
        let expected = [
            "Text(\"hello\")",
            "[1] More",
            "",
            "Pressed(\"a:venue\")",
            "[1] More",
            "",
            "Text(\"last\")",
            "[1] More",
            "",
        ];
        assert_eq!(output.lines().collect::<Vec<_>>(), expected);
    }

    #[tokio::test]
    async fn json_has_one_object_a_line_with_every_key() {
        let output = answered(b"hello\n\nbye\n", Format::Json).await;
        assert_eq!(output.lines().count(), 3);
        assert_eq!(
            output.lines().next(),
            Some(
                r#"{"text":"Text(\"hello\")","intent":null,"confidence":0.87,"locale":"en","project":null,"buttons":[{"label":"More","action":"a:venue"}],"source":null}"#
            )
        );
    }

    #[tokio::test]
    async fn invalid_bytes_and_endless_lines_are_survived() {
        let mut input = b"\xff\xfe\n".to_vec();
        input.extend(std::iter::repeat_n(b'x', 3_000_000));
        input.extend(b"\nafter\n");
        let output = answered(&input, Format::Json).await;
        let lines: Vec<_> = output.lines().collect();
        assert_eq!(lines.len(), 3);
        assert!(lines[0].contains("\u{fffd}\u{fffd}"));
        assert!(lines[1].len() < LONGEST_LINE + 1_000);
        assert!(lines[2].contains("after"));
    }

    #[tokio::test]
    async fn an_answer_is_written_before_the_next_question_is_awaited() {
        let (mut questions, input) = tokio::io::duplex(64);
        let written = RefCell::new(Vec::new());
        struct Flushed<'a>(&'a RefCell<Vec<u8>>, Vec<u8>);
        impl Write for Flushed<'_> {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.1.extend_from_slice(bytes);
                Ok(bytes.len())
            }
            fn flush(&mut self) -> io::Result<()> {
                self.0.borrow_mut().append(&mut self.1);
                Ok(())
            }
        }
        let clock = FixedClock::new(Timestamp::UNIX_EPOCH);
        let mut conversation = Conversation::of_pipe();
        let handle = async |inbound: &Inbound| Some(echo(inbound));
        let output = Flushed(&written, Vec::new());
        let answering = answer_lines(input, output, Format::Json, &mut conversation, &clock, handle);
        let asking = async {
            tokio::io::AsyncWriteExt::write_all(&mut questions, b"hello\n").await.unwrap();
            while written.borrow().is_empty() {
                tokio::task::yield_now().await;
            }
            drop(questions);
        };
        let (answered, ()) = tokio::join!(answering, asking);
        answered.unwrap();
    }
}
