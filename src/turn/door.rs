//! The door: what arrives is cleaned, private numbers are masked, danger is seen before anything else, and the text is read, all
//! before the store or any limit is asked.

use super::kept::{Heard, Kept};
use super::{Incoming, Said, World};
use crate::clock::day_in_london;
use crate::conversation::{FieldText, Input, Line, greeting_choices};
use crate::language::Language;
use crate::understanding::{Safety, mask};
use std::collections::BTreeMap;

/// The longest message we read, in characters.
pub const LONGEST_MESSAGE: usize = 2000;

/// A message that came through the door.
#[derive(Debug)]
pub(super) struct Entered {
    pub(super) input: Input,
    pub(super) heard: Heard,
    /// Choices that were pressed; their labels are looked up in the conversation.
    pub(super) pressed: Vec<String>,
    /// The language of the words that showed danger.
    pub(super) danger_language: Option<Language>,
}

/// Takes a message in.
pub(super) fn enter(world: &World, incoming: &Incoming) -> Entered {
    let mut entered = Entered { input: Input::Empty, heard: Heard::Hidden, pressed: Vec::new(), danger_language: None };
    match &incoming.said {
        Said::Text(text) => enter_text(world, incoming, text, &mut entered),
        Said::Choice(id) => {
            entered.pressed = vec![id.clone()];
            entered.input = Input::Choice(id.clone());
        }
        Said::Choices(ids) => {
            entered.pressed.clone_from(ids);
            entered.input = Input::Choices(ids.clone());
        }
        Said::Fields(fields) => enter_fields(world, incoming, fields, &mut entered),
        Said::Answer { question, text } => {
            enter_text(world, incoming, text, &mut entered);
            let answer = |said| Input::Answer { question: question.clone(), said };
            entered.input = match entered.input {
                Input::Safety(danger) => Input::Safety(danger),
                Input::NameOrDanger { danger, said } => Input::NameOrDanger { danger, said: Box::new(answer(said)) },
                said => answer(Box::new(said)),
            };
        }
        Said::Unreadable => entered.input = Input::Unreadable,
    }
    entered
}

fn enter_text(world: &World, incoming: &Incoming, text: &str, entered: &mut Entered) {
    let clean = clean(text);
    if let Some((danger, language)) = danger(world, &clean) {
        entered.danger_language = language;
        entered.input = if may_be_a_name(world, &clean) {
            let reading = Box::new(world.understanding.read(&clean, day_in_london(incoming.at)));
            Input::NameOrDanger { danger, said: Box::new(Input::Text { text: clean, reading, masked: false }) }
        } else {
            Input::Safety(danger)
        };
    } else if clean.is_empty() {
        entered.heard = Heard::Text(String::new());
    } else if clean.chars().count() > LONGEST_MESSAGE {
        entered.input = Input::TooLong;
    } else {
        let (masked, found) = mask(&clean);
        entered.heard = Heard::Text(masked.clone());
        let reading = Box::new(world.understanding.read(&masked, day_in_london(incoming.at)));
        entered.input = Input::Text { text: masked, reading, masked: !found.is_empty() };
    }
}

fn enter_fields(world: &World, incoming: &Incoming, fields: &BTreeMap<String, String>, entered: &mut Entered) {
    let mut taken = BTreeMap::new();
    let mut name_or = None;
    let mut shown = Vec::new();
    for (id, text) in fields {
        let clean = clean(text);
        if let Some((danger, language)) = danger(world, &clean) {
            entered.danger_language = language;
            if id != "name" || !may_be_a_name(world, &clean) {
                entered.input = Input::Safety(danger);
                return;
            }
            name_or = Some(danger);
        }
        if clean.chars().count() > LONGEST_MESSAGE {
            entered.input = Input::TooLong;
            return;
        }
        let (masked, _) = mask(&clean);
        let reading = Box::new(world.understanding.read(&masked, day_in_london(incoming.at)));
        if !masked.is_empty() && !is_option(id) {
            shown.push(masked.clone());
        }
        taken.insert(id.clone(), FieldText { text: masked, reading });
    }
    let said = Input::Fields(taken);
    entered.input = if let Some(danger) = name_or {
        Input::NameOrDanger { danger, said: Box::new(said) }
    } else {
        entered.heard = Heard::Fields(shown);
        said
    };
}

/// The most words a name has.
const LONGEST_NAME: usize = 4;

/// Whether words that show danger may as well be what someone is called: a few words of letters, of which one by itself raises
/// the alarm (a surname that means “slave”, a first name that means “help”). A sentence never is.
fn may_be_a_name(world: &World, text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = |word: &&str| word.chars().all(|letter| letter.is_alphabetic() || "'’.-".contains(letter));
    if words.len() > LONGEST_NAME || !words.iter().all(letters) {
        return false;
    }
    let (alarming, calm): (Vec<&str>, Vec<&str>) = words.into_iter().partition(|word| danger(world, word).is_some());
    alarming.len() == 1 && danger(world, &calm.join(" ")).is_none()
}

/// Fields that are ticked hold ids, which nobody wants to read again.
fn is_option(field: &str) -> bool {
    matches!(field, "good_times" | "message_safe")
}

/// The danger in a text, and the language it was said in. A scam is no emergency, but its card is shown in the same way.
pub(super) fn danger(world: &World, text: &str) -> Option<(Safety, Option<Language>)> {
    world.understanding.safety(text).map(|found| (found.category, found.language))
}

/// What can be seen of a text: no control characters, no marks that turn the direction of what follows, one kind of line break.
pub(super) fn clean(text: &str) -> String {
    let seen: String = text
        .chars()
        .map(|character| if matches!(character, '\r' | '\n' | '\t') { ' ' } else { character })
        .filter(|character| {
            !character.is_control()
                && !matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
                && !matches!(character, '\u{200B}' | '\u{FEFF}' | '\u{FFFD}')
        })
        .collect();
    seen.trim().to_owned()
}

/// The labels of what was pressed. The greeting's buttons stand in no exchange.
pub(super) fn labels(kept: &Kept, pressed: &[String]) -> Vec<Line> {
    let greeted =
        |id: &String| greeting_choices().into_iter().find(|choice| choice.id == *id).map(|choice| choice.label);
    pressed.iter().filter_map(|id| kept.label_of(id).or_else(|| greeted(id))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_does_not_come_in() {
        assert_eq!(clean(" he\0l\u{202E}lo\r\n\u{200B} "), "hello");
        assert_eq!(clean("\u{7}\u{0}"), "");
        assert_eq!(clean("می\u{200C}خواهم"), "می\u{200C}خواهم", "Persian needs its zero-width non-joiner");
    }
}
