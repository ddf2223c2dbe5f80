//! Completes what is typed: commands behind a slash, project codes anywhere.

use bot_core::assistant::Command;
use rustyline::completion::{Completer, Pair};
use rustyline::{Context, Helper, Highlighter, Hinter, Validator};

/// Completes what is typed.
#[derive(Debug, Helper, Highlighter, Hinter, Validator)]
pub(crate) struct Completion {
    /// Each command with its description.
    pub(crate) commands: Vec<(Command, String)>,
    /// Code and title of each project.
    pub(crate) projects: Vec<(String, String)>,
}

impl Completer for Completion {
    type Candidate = Pair;

    fn complete(&self, line: &str, position: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        Ok(self.candidates(line.get(..position).unwrap_or(line)))
    }
}

impl Completion {
    /// Where the word before the cursor begins, and what it may become.
    fn candidates(&self, typed: &str) -> (usize, Vec<Pair>) {
        let start = typed.rfind(char::is_whitespace).map_or(0, |last| last + 1);
        let word = typed.get(start..).unwrap_or_default();
        if start == 0 && word.starts_with('/') {
            let fitting =
                self.commands.iter().filter(|(command, _)| begins_with(&format!("/{}", command.name()), word));
            let pair = |(command, description): &(Command, String)| Pair {
                display: format!("/{}  {description}", command.name()),
                replacement: format!("/{} ", command.name()),
            };
            return (0, fitting.map(pair).collect());
        }
        if word.is_empty() && !typed.starts_with('/') {
            return (start, Vec::new());
        }
        let fitting = self.projects.iter().filter(|(code, _)| begins_with(code, word));
        let pair =
            |(code, title): &(String, String)| Pair { display: format!("{code}  {title}"), replacement: code.clone() };
        (start, fitting.map(pair).collect())
    }
}

fn begins_with(text: &str, beginning: &str) -> bool {
    text.get(..beginning.len()).is_some_and(|own| own.eq_ignore_ascii_case(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed(typed: &str) -> (usize, Vec<String>) {
        let projects = vec![("23-IP-10-GE-WSP-A".to_owned(), "Public Service".to_owned())];
        let commands = Command::ALL.iter().map(|command| (*command, "described".to_owned())).collect();
        let (start, pairs) = Completion { commands, projects }.candidates(typed);
        (start, pairs.into_iter().map(|pair| pair.replacement).collect())
    }

    #[test]
    fn a_slash_offers_commands() {
        assert_eq!(completed("/d"), (0, vec!["/deadline ".to_owned()]));
        assert_eq!(completed("/").1.len(), Command::ALL.len());
    }

    #[test]
    fn codes_complete_in_any_case_and_behind_a_command() {
        let code = "23-IP-10-GE-WSP-A".to_owned();
        assert_eq!(completed("what is 23-ip"), (8, vec![code.clone()]));
        assert_eq!(completed("/project "), (9, vec![code]));
        assert_eq!(completed("what is "), (8, Vec::new()));
        assert_eq!(completed("ขอ"), (0, Vec::new()));
    }
}
