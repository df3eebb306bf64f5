//! The forms behind "Type my answer": a heading and one input or two, made from the button's own id alone, because a form must
//! be the first answer to a press and nothing may be asked of the store before it. What is typed comes back with the same id.
//!
//! Inputs stand in rows of their own: the newer labelled inputs come back empty through serenity 0.12.

use super::custom_id::{CustomId, Question};
use super::limits::{self, at_most, between};
use super::pile::plain;
use super::splitting::length;
use crate::conversation::Args;
use crate::forms::{FormId, Kind, Secret, Slot};
use crate::language::Language;
use crate::turn::LONGEST_MESSAGE;
use crate::words::Words;
use serenity::all::{
    ActionRow, ActionRowComponent, CreateActionRow, CreateInputText, CreateInteractionResponse, CreateModal,
    InputTextStyle,
};
use std::collections::BTreeMap;
use std::fmt;

/// How much a question gains from a form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Typing {
    /// Names, numbers, dates, secrets: easily mistyped, or better not left in the chat. A form is offered everywhere.
    Exact,
    /// Anything else that is said in words: a form is needed only where people cannot write under the question.
    Free,
}

/// A form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Modal {
    /// Its custom id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What can be typed, at most five.
    pub inputs: Vec<Input>,
}

/// Something to type into.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Input {
    /// Its id: the engine's field where there are several, else [`ANSWER`].
    pub id: &'static str,
    /// What it asks.
    pub label: String,
    /// What stands in it while it is empty: an example.
    pub example: String,
    /// Whether it has several lines.
    pub long: bool,
    /// Whether it may stay empty.
    pub optional: bool,
    /// The most characters it takes.
    pub longest: u16,
}

/// The id of the only input of a form.
pub const ANSWER: &str = "answer";

/// What was typed into a form.
#[derive(Clone, PartialEq, Eq)]
pub enum Typed {
    /// The answer to a question, `form.slot`.
    Answer {
        /// Which question.
        question: String,
        /// What was typed.
        text: String,
    },
    /// Several fields, by the engine's ids.
    Fields(BTreeMap<String, String>),
    /// Words for no question in particular.
    Words(String),
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Answer { .. } => "Answer([hidden])",
            Self::Fields(_) => "Fields([hidden])",
            Self::Words(_) => "Words([hidden])",
        })
    }
}

/// Whether a question can be typed in a form. What is about health is not asked on Discord at all.
pub fn typing(question: &Question) -> Option<Typing> {
    let Question::Slot { form, slot } = question else { return Some(Typing::Free) };
    match find(form, slot)?.kind {
        Kind::Name | Kind::Contact | Kind::Day(_) | Kind::Time | Kind::Reference | Kind::Secret(_) => {
            Some(Typing::Exact)
        }
        Kind::Place | Kind::Hospital | Kind::Words | Kind::Languages | Kind::Matches => Some(Typing::Free),
        Kind::Language | Kind::Several(_) | Kind::One(_) | Kind::Consent(_) | Kind::Summary => None,
    }
}

/// The form for a question, in a language; the easy words are the ordinary ones here.
pub fn open(language: Language, question: &Question, words: &Words) -> Option<Modal> {
    let (title, inputs) = match question {
        Question::Anything => ("discord-form-message", inputs(Kind::Words)),
        Question::Slot { form, slot } => {
            typing(question)?;
            ("discord-form-answer", inputs(find(form, slot)?.kind))
        }
    };
    let text = |message: &str| plain(&words.text(message, &Args::new(), language));
    let build = |input: &Shape| Input {
        id: input.id,
        label: text(input.label),
        example: text(input.example),
        long: input.longest > SHORT,
        optional: input.id != ANSWER,
        longest: input.longest,
    };
    Some(Modal {
        id: CustomId::Type { language, question: question.clone() }.to_string(),
        title: text(title),
        inputs: inputs.iter().map(build).collect(),
    })
}

/// What came back, as an answer to its question.
pub fn typed(question: &Question, rows: &[ActionRow]) -> Typed {
    let inputs = rows.iter().flat_map(|row| &row.components).filter_map(|component| match component {
        ActionRowComponent::InputText(input) => Some((&input.custom_id, input.value.clone().unwrap_or_default())),
        _ => None,
    });
    let mut fields: BTreeMap<String, String> = inputs.map(|(id, text)| (id.clone(), text)).collect();
    match (fields.remove(ANSWER), question) {
        (None, _) => Typed::Fields(fields),
        (Some(text), Question::Anything) => Typed::Words(text),
        (Some(text), question @ Question::Slot { .. }) => Typed::Answer { question: question.to_string(), text },
    }
}

/// The question of a form, if it may be asked here.
fn find(form: &str, slot: &str) -> Option<&'static Slot> {
    FormId::parse(form)?.form().slot(slot).filter(|slot| !slot.health)
}

/// What is typed on one line.
const SHORT: u16 = 200;

/// An input before it has words.
struct Shape {
    id: &'static str,
    label: &'static str,
    example: &'static str,
    longest: u16,
}

/// What a kind of question asks. What is given by pressing alone has no form.
fn inputs(kind: Kind) -> Vec<Shape> {
    let one = |label, example, longest| vec![Shape { id: ANSWER, label, example, longest }];
    match kind {
        Kind::Name => one("discord-input-name", "discord-input-name-example", 100),
        Kind::Contact => vec![
            Shape { id: "phone", label: "contact-field-phone", example: "discord-input-phone-example", longest: 40 },
            Shape { id: "email", label: "contact-field-email", example: "discord-input-email-example", longest: SHORT },
        ],
        Kind::Place => one("discord-input-place", "discord-input-place-example", SHORT),
        Kind::Day(_) => one("discord-input-day", "discord-input-day-example", SHORT),
        Kind::Time => one("discord-input-time", "discord-input-time-example", SHORT),
        Kind::Languages => one("discord-input-languages", "discord-input-languages-example", SHORT),
        Kind::Reference => one("discord-input-reference", "discord-input-reference-example", 40),
        Kind::Secret(Secret::NewWord | Secret::Word) => one("discord-input-word", "discord-input-word-example", SHORT),
        Kind::Secret(Secret::Code) => one("discord-input-code", "discord-input-code-example", 40),
        Kind::Hospital
        | Kind::Words
        | Kind::Matches
        | Kind::Language
        | Kind::Several(_)
        | Kind::One(_)
        | Kind::Consent(_)
        | Kind::Summary => one(
            "discord-input-words",
            "discord-input-words-example",
            u16::try_from(LONGEST_MESSAGE).unwrap_or(u16::MAX),
        ),
    }
}

impl Modal {
    /// The answer that opens it.
    pub fn answer(&self) -> CreateInteractionResponse {
        let row = |input: &Input| {
            let style = if input.long { InputTextStyle::Paragraph } else { InputTextStyle::Short };
            let text = CreateInputText::new(style, &input.label, input.id)
                .placeholder(&input.example)
                .required(!input.optional)
                .max_length(input.longest);
            CreateActionRow::InputText(if input.optional { text } else { text.min_length(1) })
        };
        let rows = self.inputs.iter().map(row).collect();
        CreateInteractionResponse::Modal(CreateModal::new(&self.id, &self.title).components(rows))
    }

    /// Limits that it breaks, one sentence each.
    pub fn broken(&self) -> Vec<String> {
        let mut broken = Vec::new();
        between(&mut broken, "a form's id", length(&self.id), super::custom_id::LONGEST);
        between(&mut broken, "a form's title", length(&self.title), limits::FORM_TITLE);
        between(&mut broken, "a form's inputs", self.inputs.len(), limits::INPUTS);
        for input in &self.inputs {
            between(&mut broken, "an input's label", length(&input.label), limits::INPUT_LABEL);
            at_most(&mut broken, "an input's example", length(&input.example), limits::INPUT_PLACEHOLDER);
        }
        broken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locales;
    use crate::words::Offer;
    use serde_json::{Value, json};
    use std::sync::Arc;

    fn words() -> Words {
        Words::new(Arc::new(Locales::embedded().unwrap()), &Offer::All)
    }

    fn question(text: &str) -> Question {
        Question::parse(text).unwrap()
    }

    fn sent(text: &str, language: &str) -> Value {
        let language = Language::parse(language).unwrap();
        serde_json::to_value(open(language, &question(text), &words()).unwrap().answer()).unwrap()["data"].clone()
    }

    fn came_back(inputs: &[(&str, &str)]) -> Vec<ActionRow> {
        let row = |(id, value): &(&str, &str)| json!({"type": 1, "components": [{"type": 4, "custom_id": id, "value": value}]});
        serde_json::from_value(inputs.iter().map(row).collect()).unwrap()
    }

    #[test]
    fn the_way_to_reach_someone_has_two_inputs_and_neither_must_be_filled() {
        let sent = sent("contact.contact", "en-GB");
        assert_eq!(sent["custom_id"], json!("1:t:en-GB:contact.contact"));
        let inputs: Vec<&Value> =
            sent["components"].as_array().unwrap().iter().map(|row| &row["components"][0]).collect();
        assert_eq!(
            inputs.iter().map(|input| &input["custom_id"]).collect::<Vec<_>>(),
            [&json!("phone"), &json!("email")]
        );
        assert!(inputs.iter().all(|input| input["required"] == json!(false)));
    }

    #[test]
    fn own_words_have_several_lines_and_the_length_of_a_message() {
        let input = sent("contact.question", "pl")["components"][0]["components"][0].clone();
        assert_eq!(
            (&input["style"], &input["max_length"], &input["required"]),
            (&json!(2), &json!(2000), &json!(true))
        );
        assert_eq!(sent("contact.name", "so")["components"][0]["components"][0]["style"], json!(1));
    }

    #[test]
    fn what_is_about_health_has_no_form() {
        for text in ["companion.day", "companion.hospital", "volunteering.access", "checkin.home_on"] {
            assert_eq!(open(Language::SOURCE, &question(text), &words()), None, "{text}");
        }
    }

    #[test]
    fn what_is_pressed_or_unknown_has_no_form() {
        for text in ["contact.age", "contact.summary", "contact.nothing", "nothing.name"] {
            assert_eq!(open(Language::SOURCE, &question(text), &words()), None, "{text}");
        }
    }

    #[test]
    fn what_comes_back_answers_its_question() {
        let answer = came_back(&[(ANSWER, "Amina")]);
        let name = Typed::Answer { question: "contact.name".to_owned(), text: "Amina".to_owned() };
        assert_eq!(typed(&question("contact.name"), &answer), name);
        assert_eq!(typed(&Question::Anything, &answer), Typed::Words("Amina".to_owned()));
        let fields = came_back(&[("phone", "07700 900123"), ("email", "")]);
        let Typed::Fields(fields) = typed(&question("contact.contact"), &fields) else {
            panic!("two inputs are fields")
        };
        assert_eq!((fields["phone"].as_str(), fields["email"].as_str()), ("07700 900123", ""));
    }
}
