//! The language a text shows: by its script where one language of ours writes it, else by a model a script.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use classifier::{Digest, Example, Model, Recipe, probabilities};

use super::questions::QuestionFiles;
use crate::locale::Tag;

/// How steeply a margin turns into a probability.
const SHARPNESS: f32 = 4.0;
/// A language is told where it is at least this likely among those of its script.
const SURE: f32 = 0.8;
/// A text in Latin letters needs so many of them to show its language: "ok", "visa" and names belong to all.
const FEWEST_LATIN: usize = 12;
/// And a text in other shared scripts so many.
const FEWEST_OTHER: usize = 4;

/// A script of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Script {
    /// One language of ours writes it.
    Only(&'static str),
    Latin,
    Devanagari,
    Arabic,
    Han,
}

/// What a text shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// This language.
    Language(Tag),
    /// One of these languages in Latin letters, which is not how it is written.
    Romanised(Vec<Tag>),
}

/// Languages that people often write in Latin letters; those of a row sound so alike that they are not told apart.
const ROMANISED: [&[&str]; 7] = [&["hi", "ur"], &["bn"], &["ne"], &["ta"], &["si"], &["fa"], &["mn"]];

/// Tells languages apart. Models come when a text first needs them.
#[derive(Debug)]
pub(super) struct Detector {
    groups: BTreeMap<Script, Group>,
}

/// The languages of a script, and the model that tells them apart.
#[derive(Debug)]
pub(super) struct Group {
    /// The name the model is kept under.
    pub(super) name: Tag,
    /// Held while the model is fetched or trained, so that two turns do not do it twice.
    pub(super) preparing: tokio::sync::Mutex<()>,
    script: Script,
    /// What belonging to each class shows; the last shows nothing.
    classes: Vec<Option<Shown>>,
    files: QuestionFiles,
    model: OnceLock<Arc<Model>>,
}

impl Detector {
    pub(super) fn new(files: &QuestionFiles) -> Self {
        let shared = [
            (Script::Latin, "und-Latn", &["en", "id", "ms", "fil", "fj", "vi", "tr"][..]),
            (Script::Devanagari, "und-Deva", &["hi", "ne"]),
            (Script::Arabic, "und-Arab", &["fa", "ur"]),
            (Script::Han, "und-Hani", &["zh-Hans", "zh-TW", "zh-HK", "ja"]),
        ];
        let group = |(script, name, tags): (Script, &str, &[&str])| {
            Some((script, Group::new(name.parse().ok()?, script, tags, files.clone())))
        };
        let groups = shared.into_iter().filter_map(group).collect();
        Self { groups }
    }

    /// The group whose model `text` needs, where it needs one.
    pub(super) fn group_of(&self, text: &str) -> Option<&Group> {
        let (script, letters) = script(text)?;
        let fewest = if script == Script::Latin { FEWEST_LATIN } else { FEWEST_OTHER };
        self.groups.get(&script).filter(|_| letters >= fewest)
    }

    /// What `text` shows of its language.
    pub(super) fn shown(&self, text: &str) -> Option<Shown> {
        if let (Script::Only(tag), _) = script(text)? {
            return tag.parse().ok().map(Shown::Language);
        }
        self.group_of(text)?.shown(text)
    }
}

impl Group {
    fn new(name: Tag, script: Script, tags: &[&str], files: QuestionFiles) -> Self {
        let languages = tags.iter().map(|tag| tag.parse().ok().map(Shown::Language));
        let alike = |tags: &&[&str]| Some(Shown::Romanised(tags.iter().filter_map(|tag| tag.parse().ok()).collect()));
        let romanised = ROMANISED.iter().filter(|_| script == Script::Latin).map(alike);
        let classes = languages.chain(romanised).chain([None]).collect();
        Self { name, preparing: tokio::sync::Mutex::new(()), script, classes, files, model: OnceLock::new() }
    }

    /// The questions in the group's script. One out of a locale that is not of the group (a mixture with English, mostly) shows
    /// no language: it is a class of its own, the last.
    fn examples(&self) -> Vec<(u8, String)> {
        let mut examples = Vec::new();
        for tag in self.files.tags() {
            let class = self.classes.iter().position(|class| class.as_ref().is_some_and(|shown| shown.is_of(tag)));
            let class = u8::try_from(class.unwrap_or(self.classes.len() - 1)).unwrap_or_default();
            let (questions, _) = self.files.of(tag);
            let ours = questions.into_iter().filter(|question| is_in(self.script, &question.text));
            examples.extend(ours.map(|question| (class, question.text)));
        }
        examples
    }

    /// The model, if it is there.
    pub(super) fn ready(&self) -> Option<&Arc<Model>> {
        self.model.get()
    }

    /// Takes a model that was kept; one that is there already stays.
    pub(super) fn put(&self, model: Arc<Model>) {
        self.model.get_or_init(|| model);
    }

    /// The digest of the model that the questions give, and the work of training it, to be done on another thread.
    pub(super) fn training(&self) -> (Digest, impl FnOnce() -> Arc<Model> + Send + 'static) {
        let (examples, classes) = (self.examples(), self.class_count());
        (Digest::of(&borrowed(&examples), classes, &recipe()), move || trained(&examples, classes))
    }

    fn class_count(&self) -> u8 {
        u8::try_from(self.classes.len()).unwrap_or(u8::MAX)
    }

    fn shown(&self, text: &str) -> Option<Shown> {
        let model = self.model.get_or_init(|| trained(&self.examples(), self.class_count()));
        let probabilities = probabilities(&model.margins(text), SHARPNESS);
        let (class, likeliest) = probabilities.iter().enumerate().max_by(|one, other| one.1.total_cmp(other.1))?;
        if *likeliest >= SURE { self.classes.get(class)?.clone() } else { None }
    }
}

impl Shown {
    fn is_of(&self, tag: &Tag) -> bool {
        match self {
            Self::Language(language) => language == tag,
            Self::Romanised(languages) => languages.contains(tag),
        }
    }
}

/// Words and their endings tell languages of one script apart; the romanised view adds nothing to that.
fn recipe() -> Recipe {
    Recipe { views: [1.0, 0.6, 0.0, 0.0], ..Recipe::default() }
}

/// One process trains a model once, however often it is asked for.
fn trained(examples: &[(u8, String)], classes: u8) -> Arc<Model> {
    static TRAINED: Mutex<BTreeMap<Digest, Arc<Model>>> = Mutex::new(BTreeMap::new());
    let examples = borrowed(examples);
    let mut trained = TRAINED.lock().unwrap_or_else(PoisonError::into_inner);
    let digest = Digest::of(&examples, classes, &recipe());
    Arc::clone(trained.entry(digest).or_insert_with(|| Arc::new(Model::train(&examples, classes, &recipe()))))
}

fn borrowed(examples: &[(u8, String)]) -> Vec<Example<'_>> {
    examples.iter().map(|(class, text)| Example { class: *class, text }).collect()
}

fn is_in(wanted: Script, text: &str) -> bool {
    script(text).is_some_and(|(script, _)| script == wanted)
}

/// The script most of the letters stand in, and how many do. Japanese is told by its kana also among Chinese characters, and
/// names and terms in Latin letters do not count beside a text in another script.
fn script(text: &str) -> Option<(Script, usize)> {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for script in text.chars().filter_map(script_of) {
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    let of = |wanted: Script| counts.iter().find(|(script, _)| *script == wanted).map_or(0, |(_, count)| *count);
    let (latin, han, kana) = (of(Script::Latin), of(Script::Han), of(Script::Only("ja")));
    let letters = |(script, count): &(Script, usize)| match script {
        Script::Only("ja") => Some((*script, count + han)),
        Script::Han if kana > 0 => None,
        _ => Some((*script, *count)),
    };
    let others = counts.iter().filter(|(script, _)| *script != Script::Latin).filter_map(letters);
    match others.max_by_key(|(script, count)| (*count, *script)) {
        Some((script, count)) if count * LATIN_WEIGHT >= latin => Some((script, count)),
        _ if latin > 0 => Some((Script::Latin, latin)),
        _ => None,
    }
}

/// A letter of another script says as much as so many Latin ones.
const LATIN_WEIGHT: usize = 3;

fn script_of(letter: char) -> Option<Script> {
    Some(match letter {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Only("mn"),
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => {
            Script::Arabic
        }
        '\u{900}'..='\u{97f}' => Script::Devanagari,
        '\u{980}'..='\u{9ff}' => Script::Only("bn"),
        '\u{b80}'..='\u{bff}' => Script::Only("ta"),
        '\u{d80}'..='\u{dff}' => Script::Only("si"),
        '\u{e00}'..='\u{e7f}' => Script::Only("th"),
        '\u{e80}'..='\u{eff}' => Script::Only("lo"),
        '\u{1780}'..='\u{17ff}' => Script::Only("km"),
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => Script::Only("ko"),
        '\u{3040}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}' => Script::Only("ja"),
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => Script::Han,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::LocaleFiles;

    fn shows(text: &str) -> Option<String> {
        static DETECTOR: OnceLock<Detector> = OnceLock::new();
        let detector = DETECTOR.get_or_init(|| Detector::new(&QuestionFiles::new(&LocaleFiles::embedded())));
        match detector.shown(text)? {
            Shown::Language(tag) => Some(tag.to_string()),
            Shown::Romanised(tags) => Some(format!("{} in Latin letters", tags[0])),
        }
    }

    #[test]
    fn scripts_of_one_language_show_it_at_once() {
        for (text, tag) in [
            ("สวัสดี", "th"),
            ("ສະບາຍດີ", "lo"),
            ("សួស្តី", "km"),
            ("안녕", "ko"),
            ("締め切りはいつ", "ja"),
            ("শেষ তারিখ", "bn"),
            ("கடைசி", "ta"),
            ("අවසාන", "si"),
            ("сайн уу", "mn"),
            ("APO workshop สมัครยังไง", "th"),
        ] {
            assert_eq!(shows(text).as_deref(), Some(tag), "{text}");
        }
    }

    #[test]
    fn languages_of_one_script_are_told_apart() {
        for (text, tag) in [
            ("until when can I send in my nomination?", "en"),
            ("sampai kapan saya bisa mendaftar untuk lokakarya ini?", "id"),
            ("hạn chót nộp hồ sơ là ngày nào vậy ạ?", "vi"),
            ("başvurular ne zamana kadar yapılabilir acaba?", "tr"),
            ("hanggang kailan po pwedeng magpasa ng nominasyon?", "fil"),
            ("इस कार्यशाला में कौन भाग ले सकता है?", "hi"),
            ("यो तालिममा को को सहभागी हुन पाउँछन्?", "ne"),
            ("مهلت ثبت نام تا چه تاریخی است؟", "fa"),
            ("اس ورکشاپ میں کون شرکت کر سکتا ہے؟", "ur"),
            ("这个培训班什么时候截止报名？", "zh-Hans"),
        ] {
            assert_eq!(shows(text).as_deref(), Some(tag), "{text}");
        }
    }

    #[test]
    fn a_language_in_latin_letters_is_known() {
        for (text, tag) in [
            ("is workshop ke liye kab tak apply kar sakte hain", "hi"),
            ("mujhe iske liye kitne paise dene padenge", "hi"),
            ("ei workshop er jonno kobe porjonto abedon kora jabe", "bn"),
            ("yo talim ma ko ko sahabhagi huna pauchha", "ne"),
            ("intha workshop ku eppadi apply panrathu sollunga", "ta"),
        ] {
            assert_eq!(shows(text), Some(format!("{tag} in Latin letters")), "{text}");
        }
        for text in
            ["can I apply from Nepal?", "who pays the ticket from Dhaka to Jakarta", "berapa biayanya untuk peserta"]
        {
            assert!(shows(text).is_none_or(|shown| !shown.ends_with("letters")), "{text}");
        }
    }

    #[test]
    fn what_belongs_to_many_languages_shows_none() {
        for text in ["ok", "visa?", "", "123", "😀", "23-IP-10-GE-WSP-A", "Nepal"] {
            assert_eq!(shows(text), None, "{text}");
        }
    }
}
