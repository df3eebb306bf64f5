//! The languages we write: the type [`Language`], and the folders of `locales/`, embedded in the program or read from a folder
//! that a setting names. A language is a folder: nothing else in the code lists them.

use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// A language we write in, by the name of its folder (`en-GB`, `ar`). Easy wording is a setting beside it, not a language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 12]);

impl Language {
    /// The source language, always complete and always offered.
    pub const SOURCE: Self = Self(*b"en-GB\0\0\0\0\0\0\0");

    /// A tag of ASCII letters, digits and hyphens, at most 12 long. That it has a folder is for [`Locales`] to say.
    pub fn parse(tag: &str) -> Option<Self> {
        let sound = !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let mut bytes = [0; 12];
        bytes.get_mut(..tag.len()).filter(|_| sound)?.copy_from_slice(tag.as_bytes());
        Some(Self(bytes))
    }

    /// The tag.
    pub fn tag(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..end]).expect("a tag is ASCII")
    }

    /// The first part of the tag: `en` of `en-GB`.
    pub fn primary(&self) -> &str {
        self.tag().split('-').next().unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&tag).ok_or_else(|| serde::de::Error::custom("not a language tag"))
    }
}

/// Which way a script runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As HTML's `dir` wants it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// `about.toml`: what a language is called, how it runs, whom it serves, and who checked its wording.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Its own name for itself.
    pub endonym: String,
    /// Which way it runs.
    pub direction: Direction,
    /// How residents are addressed, for translators.
    pub form_of_address: String,
    /// The spoken languages whose speakers read it, as primary subtags.
    pub serves: Vec<String>,
    /// Who checked what, and when.
    pub checked: Checked,
}

/// Who checked which part of a language's wording. Empty until a named person has.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// The wording of consents.
    #[serde(default)]
    pub consent: Option<Check>,
    /// The safety cards.
    #[serde(default)]
    pub safety: Option<Check>,
    /// Everything else.
    #[serde(default)]
    pub rest: Option<Check>,
}

/// One check by one person.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The person's name.
    pub by: String,
    /// The day, ISO.
    pub on: String,
}

/// One folder of `locales/`.
#[derive(Clone, Debug)]
pub struct Folder {
    /// Its language.
    pub language: Language,
    /// Its `about.toml`.
    pub about: About,
    /// Its files by name, `about.toml` left out.
    pub files: BTreeMap<String, Cow<'static, str>>,
    /// The files of its easy wording (`<tag>-x-easy`), if it has such a folder.
    pub easy: Option<BTreeMap<String, Cow<'static, str>>>,
}

impl Folder {
    /// The Fluent files with their names, in the order of their names.
    pub fn fluent(&self) -> impl Iterator<Item = (&str, &str)> {
        fluent_of(&self.files)
    }

    /// The Fluent files of its easy wording.
    pub fn easy_fluent(&self) -> impl Iterator<Item = (&str, &str)> {
        self.easy.iter().flat_map(fluent_of)
    }
}

fn fluent_of<'a>(files: &'a BTreeMap<String, Cow<'static, str>>) -> impl Iterator<Item = (&'a str, &'a str)> {
    files
        .iter()
        .filter(|(name, _)| Path::new(name).extension().is_some_and(|kind| kind == "ftl"))
        .map(|(name, text)| (name.as_str(), text.as_ref()))
}

/// All languages.
#[derive(Clone, Debug)]
pub struct Locales(BTreeMap<Language, Folder>);

/// Why `locales/` cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LocalesError {
    /// The folder or a file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// What could not be read.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A folder is not named like a language.
    #[error("{0} is not the name of a language")]
    Name(String),
    /// `about.toml` is missing or wrong.
    #[error("{folder}/about.toml: {problem}")]
    About {
        /// The language's folder.
        folder: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The source language is missing.
    #[error("there is no folder en-GB")]
    NoSource,
}

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Embedded;

const EASY: &str = "-x-easy";

impl Locales {
    /// The languages compiled into the program.
    pub fn embedded() -> Result<Self, LocalesError> {
        let mut folders: BTreeMap<String, BTreeMap<String, Cow<'static, str>>> = BTreeMap::new();
        for path in Embedded::iter() {
            let Some((folder, name)) = path.split_once('/') else { continue };
            let Some(file) = Embedded::get(&path) else { continue };
            let text = match file.data {
                Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).ok(),
                Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).ok(),
            };
            let text = text.ok_or_else(|| LocalesError::About {
                folder: folder.to_owned(),
                problem: format!("{name} is not UTF-8"),
            })?;
            folders.entry(folder.to_owned()).or_default().insert(name.to_owned(), text);
        }
        Self::from_folders(folders)
    }

    /// The languages in a folder on disk.
    pub fn from_dir(dir: &Path) -> Result<Self, LocalesError> {
        let mut folders = BTreeMap::new();
        for entry in read_dir(dir)? {
            if !entry.is_dir() {
                continue;
            }
            let mut files = BTreeMap::new();
            for file in read_dir(&entry)? {
                if file.extension().is_some_and(|extension| extension == "ftl" || extension == "toml") {
                    let text = std::fs::read_to_string(&file)
                        .map_err(|source| LocalesError::Read { path: file.display().to_string(), source })?;
                    files.insert(name_of(&file), Cow::Owned(text));
                }
            }
            folders.insert(name_of(&entry), files);
        }
        Self::from_folders(folders)
    }

    fn from_folders(mut folders: BTreeMap<String, BTreeMap<String, Cow<'static, str>>>) -> Result<Self, LocalesError> {
        let names: Vec<String> = folders.keys().filter(|name| !name.ends_with(EASY)).cloned().collect();
        let mut languages = BTreeMap::new();
        for name in names {
            let language = Language::parse(&name).ok_or_else(|| LocalesError::Name(name.clone()))?;
            let mut files = folders.remove(&name).unwrap_or_default();
            let about = files.remove("about.toml").ok_or_else(|| "it is missing".to_owned());
            let about = about
                .and_then(|text| toml::from_str(&text).map_err(|error: toml::de::Error| error.to_string()))
                .map_err(|problem| LocalesError::About { folder: name.clone(), problem })?;
            let easy = folders.remove(&format!("{name}{EASY}"));
            languages.insert(language, Folder { language, about, files, easy });
        }
        if let Some(orphan) = folders.into_keys().next() {
            return Err(LocalesError::Name(orphan));
        }
        if !languages.contains_key(&Language::SOURCE) {
            return Err(LocalesError::NoSource);
        }
        Ok(Self(languages))
    }

    /// The folder of a language, if it has one.
    pub fn get(&self, language: Language) -> Option<&Folder> {
        self.0.get(&language)
    }

    /// All languages, in the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = &Folder> {
        self.0.values()
    }

    /// The language with this tag, or the first that shares its first part (`en-US` finds `en-GB`).
    pub fn find(&self, tag: &str) -> Option<Language> {
        let exact = self.0.keys().find(|language| language.tag().eq_ignore_ascii_case(tag));
        let primary = tag.split('-').next().unwrap_or_default();
        exact.or_else(|| self.0.keys().find(|language| language.primary().eq_ignore_ascii_case(primary))).copied()
    }
}

fn read_dir(dir: &Path) -> Result<Vec<std::path::PathBuf>, LocalesError> {
    let failed = |source| LocalesError::Read { path: dir.display().to_string(), source };
    let entries = std::fs::read_dir(dir).map_err(failed)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(failed)).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_reads_back() {
        assert_eq!(Language::parse("zh-Hant").unwrap().tag(), "zh-Hant");
        assert_eq!(Language::SOURCE.primary(), "en");
        assert_eq!(Language::parse("en GB"), None);
        assert_eq!(Language::parse("a-tag-that-is-too-long"), None);
    }

    #[test]
    fn a_language_is_found_by_its_first_part() {
        let locales = Locales::embedded().unwrap();
        assert_eq!(locales.find("en-us"), Some(Language::SOURCE));
        assert_eq!(locales.find("tlh"), None);
    }
}
