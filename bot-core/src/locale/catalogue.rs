//! The messages of one locale, formatted into lines that keep their structure.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use super::argument::{Argument, PART_CLOSES, PART_OPENS, date_function};
use super::{Args, Formats, SourceFile, Tag};
use crate::message::{Inline, Line};

/// A file that is not valid Fluent, or says something twice.
#[derive(Debug, thiserror::Error)]
#[error("locales/{locale}/{file}:{line}: {problem}")]
pub struct CatalogueError {
    /// The locale's folder.
    pub locale: String,
    /// The file in it.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

/// The messages of one locale; what it lacks is said in English and counted.
pub struct Catalogue {
    tag: Tag,
    bundle: FluentBundle<FluentResource>,
    formats: Arc<Formats>,
    fallback: Option<Arc<Catalogue>>,
    missed: AtomicU64,
}

impl Catalogue {
    /// Builds the catalogue of `tag` from its `.ftl` files; a broken message is left out and reported, the others stand.
    pub fn new<'a>(
        tag: &Tag,
        files: impl Iterator<Item = &'a SourceFile>,
        fallback: Option<Arc<Self>>,
    ) -> (Self, Vec<CatalogueError>) {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.fluent()]);
        bundle.set_use_isolating(tag.is_right_to_left());
        bundle.set_formatter(Some(format_number));
        let mut errors = Vec::new();
        if bundle.add_function("DATE", date_function).is_err() {
            errors.push(error(tag, "", 0, "the function DATE is defined twice".to_owned()));
        }
        for file in files {
            add_file(&mut bundle, tag, file, &mut errors);
        }
        let formats = Arc::new(Formats::new(tag));
        (Self { tag: tag.clone(), bundle, formats, fallback, missed: AtomicU64::new(0) }, errors)
    }

    /// The locale.
    #[must_use]
    pub fn tag(&self) -> &Tag {
        &self.tag
    }

    /// Numbers, dates and lists of this locale.
    #[must_use]
    pub fn formats(&self) -> &Arc<Formats> {
        &self.formats
    }

    /// How often a message was missing or failed here and had to be said in English.
    #[must_use]
    pub fn missed(&self) -> u64 {
        self.missed.load(Ordering::Relaxed)
    }

    /// Whether the locale itself has the message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message as a line; parts passed in keep their structure.
    #[must_use]
    pub fn line(&self, id: &str, arguments: &Args) -> Line {
        match self.formatted(id, arguments) {
            Some(text) => split(&text, arguments),
            None => Line::default(),
        }
    }

    /// The message as plain text.
    #[must_use]
    pub fn text(&self, id: &str, arguments: &Args) -> String {
        self.line(id, arguments).plain()
    }

    /// The message without arguments.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.text(id, &Args::new())
    }

    /// The clocks of `zone` by their place, such as `Dhaka time`; a zone without a place by its distance from UTC at that time.
    #[must_use]
    pub fn zone(&self, zone: &TimeZone, at: Timestamp) -> String {
        match self.formats.places.city(zone) {
            Some(city) => self.text("zone-time", &Args::new().text("city", city)),
            None => self.formats.places.offset(zone, at),
        }
    }

    fn formatted(&self, id: &str, arguments: &Args) -> Option<String> {
        self.own(id, arguments).or_else(|| {
            self.missed.fetch_add(1, Ordering::Relaxed);
            tracing::warn!(locale = %self.tag, message = id, "message is missing or does not format");
            self.fallback.as_ref()?.formatted(id, arguments)
        })
    }

    pub(super) fn own(&self, id: &str, arguments: &Args) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let fluent = arguments.fluent(&self.formats);
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

fn add_file(bundle: &mut FluentBundle<FluentResource>, tag: &Tag, file: &SourceFile, errors: &mut Vec<CatalogueError>) {
    let resource = FluentResource::try_new(file.text.clone().into_owned()).unwrap_or_else(|(resource, problems)| {
        errors.extend(problems.iter().map(|problem| {
            let line = file.text.get(..problem.pos.start).unwrap_or_default().matches('\n').count() + 1;
            error(tag, &file.name, line, problem.kind.to_string())
        }));
        resource
    });
    if let Err(problems) = bundle.add_resource(resource) {
        errors.extend(problems.iter().map(|problem| error(tag, &file.name, 0, problem.to_string())));
    }
}

fn error(tag: &Tag, file: &str, line: usize, problem: String) -> CatalogueError {
    CatalogueError { locale: tag.to_string(), file: file.to_owned(), line, problem }
}

/// Puts the parts back between the words.
fn split(text: &str, arguments: &Args) -> Line {
    let mut line = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(PART_OPENS) {
        push_text(&mut line, before);
        let (number, after) = after.split_once(PART_CLOSES).unwrap_or((after, ""));
        let part = number.parse().ok().and_then(|position: usize| arguments.named.get(position));
        if let Some((_, Argument::Part(part))) = part {
            line.push(part.clone());
        }
        rest = after;
    }
    push_text(&mut line, rest);
    Line(line)
}

fn push_text(line: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        line.push(Inline::Text(text.to_owned()));
    }
}

/// Numbers in a message are written with the locale's digits and groups without being asked to.
fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    #[allow(clippy::cast_possible_truncation, reason = "arguments are made from i64, see Args::number")]
    let whole = number.value as i64;
    memoizer.with_try_get::<NumberFormats, _, _>((), |formats| formats.0.number(whole)).ok()
}

struct NumberFormats(Formats);

impl Memoizable for NumberFormats {
    type Args = ();
    type Error = super::InvalidTag;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(Formats::new(&language.to_string().parse()?)))
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Catalogue({})", self.tag)
    }
}
