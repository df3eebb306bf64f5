//! A name as typed: what follows "my name is", and what follows "I am" if it can be nothing else. A name in capitals ends where
//! capitals end; in small letters, or in a script without them, it ends at a word that no name holds.

use super::{Bare, Reader};
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::{Joint, Kind};
use crate::understanding::reading::Details;

/// The longest name, in tokens.
const LONGEST: usize = 5;

pub(super) fn read(reader: &mut Reader<'_>, details: &mut Details, bare: &mut Bare) {
    let mut found = None;
    for one in reader.marks.iter() {
        let sure = match one.sense {
            Sense::Cue(Cue::NameIs) => true,
            Sense::Cue(Cue::MaybeName) => false,
            _ => continue,
        };
        if let Some(to) = name(reader, one.to, sure) {
            found = Some((one.to, to, sure));
            if sure {
                break;
            }
        }
    }
    if let Some((from, to, _)) = found {
        let (first, last) = (&reader.text.tokens[from], &reader.text.tokens[to - 1]);
        details.name = Some(reader.text.original[first.from..last.to].to_owned());
        reader.take(from, to);
    }
    let wordy = reader.text.tokens.iter().all(|token| token.kind == Kind::Word);
    if wordy && reader.len() <= LONGEST {
        bare.name = Some(reader.text.original.trim().trim_end_matches(['.', '!', ',']).to_owned());
    }
}

/// Where the name that begins at a token ends.
fn name(reader: &Reader<'_>, from: usize, sure: bool) -> Option<usize> {
    let given = reader.marks.cue(from, Cue::GivenName).is_some();
    let capital = is_capital(reader, from);
    if !may_be_part(reader, from) || reader.joint(from) == Joint::Stop && from > 0 && !given {
        return None;
    }
    // "Umm Ahmad": known by the name of a child.
    let parent =
        reader.marks.cue(from, Cue::NamePart).is_some() && reader.marks.cue(from + 1, Cue::GivenName).is_some();
    let parent = parent && reader.joint(from + 1) == Joint::Space;
    if !(given || parent || sure && is_name_word(reader, from) || capital && is_name_word(reader, from)) {
        return None;
    }
    let cased = reader.text.typed(&reader.text.tokens[from]).chars().any(|c| c.is_lowercase() || c.is_uppercase());
    let longest = match (cased, capital) {
        (true, true) => LONGEST,
        (true, false) => 2,
        (false, _) => 3,
    };
    let mut to = from + 1;
    let mut words = 1;
    while to < reader.len() && words < longest {
        let glued = matches!(reader.joint(to), Joint::Glued | Joint::Mark('-' | '\''));
        let part = reader.marks.cue(to, Cue::NamePart).is_some();
        let goes_on = matches!(reader.joint(to), Joint::Space | Joint::Glued | Joint::Mark('-' | '\''));
        if !goes_on || !may_be_part(reader, to) {
            break;
        }
        // Without capitals only a known name goes on after two words: "Karim Hasan delete my file".
        let known = cased || words < 2 || reader.marks.cue(to, Cue::GivenName).is_some();
        if !glued && !part && (!known || !is_name_word(reader, to) || capital && !is_capital(reader, to)) {
            break;
        }
        to += 1;
        words += usize::from(!glued && !part);
    }
    while to > from + 1 && reader.marks.cue(to - 1, Cue::NamePart).is_some() {
        to -= 1;
    }
    Some(to)
}

fn may_be_part(reader: &Reader<'_>, token: usize) -> bool {
    reader.free(token) && reader.text.tokens[token].kind == Kind::Word
}

/// Whether a word may be part of a name: no list knows it as anything else, and it does not carry on the sentence.
fn is_name_word(reader: &Reader<'_>, token: usize) -> bool {
    let mut other = false;
    for one in reader.marks.starting(token) {
        match one.sense {
            Sense::Cue(Cue::GivenName | Cue::NamePart) => return true,
            Sense::Interest(_) | Sense::Nothing | Sense::Place(_) => {}
            _ => other = true,
        }
    }
    // Arabic's "and" is glued to the first word of the next clause; names that begin so are in the list of names.
    !other && !reader.text.at(token).starts_with('و')
}

fn is_capital(reader: &Reader<'_>, token: usize) -> bool {
    let typed = reader.text.tokens.get(token).map_or("", |token| reader.text.typed(token));
    typed.starts_with(char::is_uppercase)
}
