//! Reading the word lists of a language's folder. Every list has one form: `[classes]` names lists of words for `<name>`;
//! every other table is a section of named lists of patterns.

use super::pattern::{Builder, Classes, PatternError};
use crate::language::Folder;
use std::collections::BTreeMap;

/// Why understanding cannot be built.
#[derive(Debug, thiserror::Error)]
pub enum UnderstandingError {
    /// A file is not what it should be.
    #[error("{language}/{file}: {problem}")]
    File {
        /// The language's folder.
        language: String,
        /// The file.
        file: String,
        /// What is wrong.
        problem: String,
    },
    /// A pattern cannot be read.
    #[error("{language}/{file}: {source}")]
    Pattern {
        /// The language's folder.
        language: String,
        /// The file.
        file: String,
        /// Which pattern, and why.
        source: PatternError,
    },
    /// The model does not fit this program.
    #[error("the model was made by another version: run `alongside train`")]
    Model,
}

/// Section -> name -> patterns.
pub(super) type Sections = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// One file of word lists.
#[derive(Default)]
pub(super) struct Lists {
    /// The named lists of words.
    pub classes: Classes,
    /// All the rest.
    pub sections: Sections,
}

impl Lists {
    /// Reads a file of a folder; one that is not there is empty.
    pub(super) fn read(folder: &Folder, file: &str) -> Result<Self, UnderstandingError> {
        let Some(text) = folder.files.get(file) else { return Ok(Self::default()) };
        let mut sections: Sections =
            toml::from_str(text).map_err(|error: toml::de::Error| problem(folder, file, error.to_string()))?;
        let classes = sections.remove("classes").unwrap_or_default();
        Ok(Self { classes, sections })
    }
}

/// Adds one pattern, naming the file if it cannot be read.
pub(super) fn add(
    builder: &mut Builder,
    folder: &Folder,
    file: &str,
    classes: &Classes,
    pattern: &str,
    meaning: usize,
    whole: bool,
) -> Result<(), UnderstandingError> {
    let meaning = u32::try_from(meaning).map_err(|_| problem(folder, file, "too many patterns"))?;
    builder.add(pattern, classes, meaning, whole).map_err(|source| UnderstandingError::Pattern {
        language: folder.language.tag().to_owned(),
        file: file.to_owned(),
        source,
    })
}

/// Something wrong with a file.
pub(super) fn problem(folder: &Folder, file: &str, problem: impl Into<String>) -> UnderstandingError {
    UnderstandingError::File {
        language: folder.language.tag().to_owned(),
        file: file.to_owned(),
        problem: problem.into(),
    }
}
