//! Phrases that staff sent, as message ids with their arguments: the same words in the conversation, in an e-mail, on the page of
//! its link, on the telephone and for staff.

use super::{Arg, Line};
use crate::domain::phrase::{Blank, Filled};
use crate::domain::taxonomy::{Code as _, PhraseAnswer};

/// Who writes, and about which request.
pub fn phrase_from(filled: &Filled) -> Line {
    Line::new("phrase-from")
        .with("organisation", Arg::Text(filled.organisation.clone()))
        .with("reference", Arg::Reference(filled.reference))
}

/// The phrase itself, its blanks filled in; the role by its title in English.
pub fn phrase_line(filled: &Filled) -> Line {
    phrase_with_role(filled, filled.title.clone().map(Arg::Text))
}

/// The same, with the role as given.
pub(super) fn phrase_with_role(filled: &Filled, role: Option<Arg>) -> Line {
    let blanks = &filled.blanks;
    let mut message = filled.phrase.message();
    if !blanks.documents.is_empty() && filled.phrase.may_leave_empty(Blank::Documents) {
        message.push_str("-documents");
    }
    let mut line = Line::new(message);
    let args = [
        ("day", blanks.day.map(Arg::Day)),
        ("time", blanks.time.map(Arg::Time)),
        ("place", blanks.place.clone().map(Arg::Text)),
        ("documents", (!blanks.documents.is_empty()).then(|| Arg::codes(blanks.documents.iter()))),
        ("role", role),
    ];
    for (name, arg) in args {
        if let Some(arg) = arg {
            line = line.with(name, arg);
        }
    }
    line
}

/// What follows once it is answered.
pub fn after_answer(answer: PhraseAnswer) -> Line {
    match answer {
        PhraseAnswer::NoLongerWanted => Line::new("prompt-promise-cancelled"),
        _ => Line::new(format!("phrase-next-{}", answer.id().replace('_', "-"))),
    }
}
