//! A sheet that came back: checked as a whole, then laid over the files of its locale.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{pieces, written};
use super::{Fault, Sentence, Sheet};
use crate::locale::{Finding, LocaleFiles, SourceFile, Tag, check};

/// What a sheet changes.
#[derive(Clone, Debug, Default)]
pub struct Brought {
    /// The files that change, with their new text.
    pub files: Vec<SourceFile>,
    /// Sentences that are new or read otherwise than before.
    pub changed: usize,
    /// Sentences that the translator is not sure of: left as they are.
    pub fuzzy: usize,
    /// Sentences whose English was another when the sheet was written, by file and message: left as they are.
    pub outdated: Vec<String>,
}

/// Lays the sentences of `sheet` over `files`. A sentence without words is not translated yet, and left as it is.
///
/// # Errors
/// Every fault, in the order of lines; nothing is taken then.
pub fn bring(files: &LocaleFiles, sheet: &Sheet) -> Result<Brought, Vec<Fault>> {
    let tag = locale_of(sheet).map_err(|fault| vec![fault])?;
    let current = Sheet::of(files, &tag);
    let known: BTreeMap<(&str, &str), &Sentence> =
        current.sentences.iter().map(|known| ((known.file.as_str(), known.id.as_str()), known)).collect();
    let (mut brought, mut faults, mut seen) = (Brought::default(), Vec::new(), BTreeSet::new());
    let mut taken: BTreeMap<&str, Vec<&Sentence>> = BTreeMap::new();
    for sentence in &sheet.sentences {
        let place = (sentence.file.as_str(), sentence.id.as_str());
        match known.get(&place) {
            None => faults.push(sentence.fault("does not exist in English")),
            Some(_) if !seen.insert(place) => faults.push(sentence.fault("stands in the sheet twice")),
            Some(known) if sentence.own.trim().is_empty() || sentence.own == known.own => {}
            Some(_) if sentence.fuzzy => brought.fuzzy += 1,
            Some(known) if sentence.english != known.english => {
                brought.outdated.push(format!("{}: {}", sentence.file, sentence.id));
            }
            Some(_) => match alone(sentence) {
                Ok(()) => taken.entry(&sentence.file).or_default().push(sentence),
                Err(fault) => faults.push(fault),
            },
        }
    }
    brought.changed = taken.values().map(Vec::len).sum();
    brought.files = taken.iter().map(|(name, sentences)| laid_over(files, &tag, name, sentences)).collect();
    faults.extend(misfits(files, &tag, &brought.files, sheet));
    faults.sort();
    if faults.is_empty() { Ok(brought) } else { Err(faults) }
}

fn locale_of(sheet: &Sheet) -> Result<Tag, Fault> {
    let tag = sheet.locale.parse::<Tag>().ok().filter(|tag| tag.as_str() == sheet.locale);
    let tag = tag.ok_or_else(|| Fault::new(1, format!("'{}' is no language tag", sheet.locale)))?;
    if tag == Tag::english() {
        return Err(Fault::new(1, "English is the measure of what there is, and is mended in its files"));
    }
    Ok(tag)
}

impl Sentence {
    fn fault(&self, what: &str) -> Fault {
        let name = if self.id.is_empty() { "the first line" } else { &self.id };
        Fault::new(self.line, format!("{name} of {} {what}", self.file))
    }
}

/// Whether the sentence by itself is one: it parses, and says this message and no other.
fn alone(sentence: &Sentence) -> Result<(), Fault> {
    let text = written(&sentence.id, &sentence.own);
    if sentence.id.is_empty() {
        return if text.contains('\n') { Err(sentence.fault("has several lines")) } else { Ok(()) };
    }
    let text = if sentence.id.contains('.') { format!("message =\n{text}\n") } else { format!("{text}\n") };
    match fluent_syntax::parser::parse(text.as_str()) {
        Ok(_) if pieces(&text).len() == 1 => Ok(()),
        Ok(_) => Err(sentence.fault("holds more than one message")),
        Err((_, errors)) => {
            let what = errors.first().map_or_else(String::new, |error| error.kind.to_string());
            Err(sentence.fault(&format!("is malformed: {what}")))
        }
    }
}

/// The file with these sentences in place of those it had; a file or message that the locale lacks comes from English.
fn laid_over(files: &LocaleFiles, tag: &Tag, name: &str, sentences: &[&Sentence]) -> SourceFile {
    let text = |locale: &str| files.of(locale, ".ftl").find(|file| file.name == name).map(|file| file.text.to_string());
    let english = text(Tag::english().as_str()).unwrap_or_default();
    let Some(own) = text(tag.as_str()) else {
        return SourceFile { name: name.to_owned(), text: begun(&english, sentences).into() };
    };
    let standing = pieces(&own);
    let mut lines: Vec<String> = own.lines().map(str::to_owned).collect();
    let mut ordered: Vec<(usize, usize, String)> = Vec::new();
    for sentence in sentences {
        let text = written(&sentence.id, &sentence.own);
        match standing.iter().find(|piece| piece.id == sentence.id) {
            Some(piece) => ordered.push((piece.lines.start, piece.lines.end, text)),
            None if sentence.id.is_empty() => ordered.push((0, 0, format!("{text}\n"))),
            None => {
                let behind = place_for(&english, &standing, &sentence.id).unwrap_or(lines.len());
                ordered.push((behind, behind, text));
            }
        }
    }
    // From the last to the first, so that the lines before keep their numbers; of several that come to one place, the last first.
    ordered.sort_by_key(|(start, end, _)| (*start, *end));
    for (start, end, text) in ordered.into_iter().rev() {
        lines.splice(start..end, [text]);
    }
    SourceFile { name: name.to_owned(), text: (lines.join("\n") + "\n").into() }
}

/// Behind the nearest message that comes before `id` in English and that the locale has.
fn place_for(english: &str, standing: &[super::Piece], id: &str) -> Option<usize> {
    let order = pieces(english);
    let before = order.iter().take_while(|piece| piece.id != id).filter(|piece| !piece.id.is_empty());
    let nearest = before.filter_map(|piece| standing.iter().find(|own| own.id == piece.id)).last();
    nearest.map(|piece| piece.lines.end)
}

/// A new file: the English one with the sentences there are; what is not translated is left out.
fn begun(english: &str, sentences: &[&Sentence]) -> String {
    let lines: Vec<&str> = english.lines().collect();
    let (mut text, mut done) = (Vec::new(), 0);
    for piece in pieces(english) {
        text.extend(lines[done..piece.lines.start].iter().map(|line| (*line).to_owned()));
        let said = sentences.iter().find(|sentence| sentence.id == piece.id);
        text.extend(said.map(|sentence| written(&sentence.id, &sentence.own)));
        done = piece.lines.end;
    }
    text.extend(lines[done..].iter().map(|line| (*line).to_owned()));
    text.join("\n") + "\n"
}

/// What the check of catalogues finds with the new files and did not find before, at the lines of the sheet.
fn misfits(files: &LocaleFiles, tag: &Tag, changed: &[SourceFile], sheet: &Sheet) -> Vec<Fault> {
    let of = |locale: &Tag| (locale.to_string(), files.0.get(locale.as_str()).cloned().unwrap_or_default());
    let mut before = LocaleFiles([of(&Tag::english()), of(tag)].into());
    let known: BTreeSet<(String, String)> =
        check(&before).into_iter().map(|finding| (finding.file, finding.what)).collect();
    let own = before.0.entry(tag.to_string()).or_default();
    own.retain(|file| changed.iter().all(|changed| changed.name != file.name));
    own.extend(changed.iter().cloned());
    let fresh =
        |finding: &Finding| finding.line.is_some() && !known.contains(&(finding.file.clone(), finding.what.clone()));
    let at = |finding: &Finding| {
        let id = finding.what.split(' ').next().unwrap_or_default();
        let same = |sentence: &&Sentence| sentence.file == finding.file && sentence.id.split('.').next() == Some(id);
        sheet.sentences.iter().find(same).map_or(1, |sentence| sentence.line)
    };
    let found = check(&before).into_iter().filter(fresh);
    found.map(|finding| Fault::new(at(&finding), format!("{}: {}", finding.file, finding.what))).collect()
}
