//! Coordinators' pages: their organisation's opportunities, the guided form in steps, preview as residents see it, translations,
//! spreadsheets. A draft is saved at each step, wrong or right; only publishing judges it.

mod begin;
mod controls;
mod detail;
mod edit;
mod list;
mod options;
mod preview;
mod questions;
mod sheets;
mod steps;
mod translations;
mod upload;

pub(super) use begin::{begin, choose};
pub(super) use detail::{close, copy, discard, publish, show};
pub(super) use edit::{edit, save};
pub(super) use list::list;
pub(super) use preview::preview;
pub(super) use sheets::{LONGEST_FILE, export, export_standard, import, show as files, template_file};
pub(super) use translations::{show as translations, translate};

use super::problem::Problem;
use crate::domain::posting::Field;
use crate::domain::taxonomy::OpportunityKind;
use crate::ids::OpportunityId;

/// An opportunity's id as the address has it; anything else is "not found".
fn opportunity_id(text: &str) -> Result<OpportunityId, Problem> {
    let sound =
        (1..=40).contains(&text.len()) && text.bytes().all(|one| one.is_ascii_alphanumeric() || b"-_".contains(&one));
    if sound { Ok(OpportunityId::from(text)) } else { Err(Problem::NotFound) }
}

/// Something that is wrong, and where on the page.
struct Wrong {
    /// The id of the control.
    at: String,
    text: String,
}

/// What kind an opportunity is, in a word that stands in a sentence.
fn kind_word(kind: OpportunityKind) -> &'static str {
    match kind {
        OpportunityKind::Volunteering => "volunteering role",
        OpportunityKind::Job => "job",
        OpportunityKind::Companion => "companion role",
        OpportunityKind::Event => "event",
    }
}

/// The same with its article.
fn a_kind(kind: OpportunityKind) -> String {
    format!("A{} {}", if kind == OpportunityKind::Event { "n" } else { "" }, kind_word(kind))
}

/// The key of a field or a translation in words, for histories.
fn key_words(key: &str, english: &super::english::English) -> String {
    match (Field::parse(key), crate::domain::posting::parse_translation_key(key)) {
        (Some(field), _) => questions::name(field).to_owned(),
        (None, Some((part, language))) => {
            let part = match part {
                "title" => "Title",
                "summary" => "Description",
                _ => "Who translated",
            };
            format!("{part} in {}", english.language(language))
        }
        (None, None) => key.to_owned(),
    }
}
