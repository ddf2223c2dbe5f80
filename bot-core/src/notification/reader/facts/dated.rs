//! The facts that are dates: issue, revision, timing, closing.

use jiff::civil::Date;

use super::super::super::Fact;
use super::super::dates::mentions;
use super::super::doubt::{Doubt, Uncertainty, shortened};
use super::super::error::ReadError;
use super::super::in_force::{self, Unsettled};
use super::super::label::Label;
use super::super::passages::Passage;
use super::super::prose::joined;
use super::super::values;
use super::Facts;

impl Facts {
    pub(super) fn take_revision(&mut self, passage: &Passage, text: &str) -> Result<(), ReadError> {
        self.revisions.number(values::first_number(text).map(|(number, _)| number));
        match in_force::single(text) {
            Ok(date) => self.revisions.date(date),
            Err(Unsettled::Impossible(text)) => {
                return Err(ReadError::ImpossibleDate { fact: Fact::Revised, line: passage.line, text });
            }
            Err(_) => {}
        }
        Ok(())
    }

    pub(super) fn take_date(&mut self, passage: &Passage) -> Result<(), ReadError> {
        let lines: Vec<&str> = passage.lines.iter().map(|line| line.text.as_str()).collect();
        let text = lines.join("\n");
        match passage.label {
            Label::Closing => {
                let read = in_force::closing(&text);
                self.settle(passage, Fact::ClosingDate, &text, read)
            }
            Label::Revised => {
                self.revisions.number(values::first_number(&passage.printed).map(|(number, _)| number));
                let read = in_force::single(&text);
                if let Ok(date) = read {
                    self.revisions.date(date);
                    return Ok(());
                }
                self.settle(passage, Fact::Revised, &text, read)
            }
            _ => {
                let issued = self.revisions.take_from(&text);
                let read = in_force::single(&issued);
                self.settle(passage, Fact::Issued, &text, read)
            }
        }
    }

    /// Stores a date. A second passage that says another one leaves the field empty, for nothing decides.
    fn settle(
        &mut self,
        passage: &Passage,
        fact: Fact,
        text: &str,
        read: Result<Date, Unsettled>,
    ) -> Result<(), ReadError> {
        let contested = self.contested.contains(&fact);
        let field = match fact {
            Fact::ClosingDate => &mut self.notification.closing_date,
            Fact::Issued => &mut self.notification.issued,
            _ => &mut self.notification.revised,
        };
        match read {
            Ok(_) if contested => {}
            Ok(date) if field.is_none_or(|earlier| earlier == date) => *field = Some(date),
            Ok(_) => {
                *field = None;
                self.contested.push(fact);
                self.doubt_of(fact, passage, text, Uncertainty::GivenTwice);
            }
            Err(Unsettled::Impossible(text)) => {
                return Err(ReadError::ImpossibleDate { fact, line: passage.line, text });
            }
            Err(Unsettled::Reversed(starts, ends)) => {
                return Err(ReadError::EndBeforeStart { fact, line: passage.line, starts, ends });
            }
            Err(Unsettled::Doubtful(why)) => self.doubt_of(fact, passage, text, why),
        }
        Ok(())
    }

    /// Remarks that move the closing date (`has been extended to ...`) are newer than the field they speak of.
    pub(super) fn heed_remarks(&mut self) {
        let Some(remarks) = &self.notification.remarks else { return };
        let Some(moved) = in_force::moved_closing(remarks) else { return };
        if self.contested.contains(&Fact::ClosingDate) || self.notification.closing_date == Some(moved) {
            return;
        }
        let text = shortened(remarks);
        self.notification.closing_date = Some(moved);
        let why = Uncertainty::MovedByRemarks;
        self.doubts.push(Doubt { fact: Fact::ClosingDate, line: 0, text, why });
    }

    pub(super) fn take_timing(&mut self, passage: &Passage, text: &str) -> Result<(), ReadError> {
        let lines: Vec<&str> = passage.lines.iter().map(|line| line.text.as_str()).collect();
        let lines = lines.join("\n");
        let stated = values::days(&lines);
        match stated.as_slice() {
            [] if passage.label == Label::Duration => {
                self.notification.days =
                    self.notification.days.or_else(|| values::first_number(text).map(|(days, _)| days));
            }
            [] => {}
            [days] => self.notification.days = Some(*days),
            _ => self.doubt_of(Fact::Days, passage, text, Uncertainty::SeveralDurations),
        }
        if passage.label == Label::Duration && mentions(text).is_empty() {
            return Ok(());
        }
        let fact = passage.label.fact();
        match in_force::timing(&lines, self.notification.days) {
            Ok((starts, _)) if passage.label == Label::Starts => self.span(passage, starts, None),
            Ok((starts, ends)) if passage.label == Label::Ends => {
                self.notification.ends = Some(ends.unwrap_or(starts));
            }
            Ok((starts, ends)) => self.span(passage, starts, ends),
            Err(Unsettled::Impossible(text)) => {
                return Err(ReadError::ImpossibleDate { fact, line: passage.line, text });
            }
            Err(Unsettled::Reversed(starts, ends)) => {
                return Err(ReadError::EndBeforeStart { fact: Fact::Ends, line: passage.line, starts, ends });
            }
            Err(Unsettled::Doubtful(why)) => self.doubt_of(Fact::Starts, passage, text, why),
        }
        Ok(())
    }

    fn span(&mut self, passage: &Passage, starts: Date, ends: Option<Date>) {
        if self.contested.contains(&Fact::Starts) {
            return;
        }
        match self.timing {
            Some((earlier, until, _)) if (earlier, until) != (starts, ends) => {
                self.contested.push(Fact::Starts);
                self.timing = None;
                self.notification.starts = None;
                self.notification.ends = None;
                self.doubt_of(Fact::Starts, passage, &joined(&passage.lines), Uncertainty::GivenTwice);
            }
            _ => {
                self.timing = Some((starts, ends, passage.line));
                self.notification.starts = Some(starts);
                self.notification.ends = ends.or(self.notification.ends);
            }
        }
    }
}
