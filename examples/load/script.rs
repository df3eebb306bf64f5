//! What a resident says to each question, by pressing or by typing, in their language.

use anyhow::bail;
use clap::ValueEnum;
use serde_json::{Value, json};

/// How residents answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Manner {
    /// They press choices and fill in fields.
    Choices,
    /// They write every answer.
    Typed,
}

/// One thing said.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Text(String),
    Choice(String),
    Where(&'static str),
    Details,
}

impl Step {
    /// The body of the request; the message has an id of its own.
    pub(crate) fn body(&self, resident: u64, turn: usize) -> String {
        let mut body = match self {
            Self::Text(text) => json!({ "text": text }),
            Self::Choice(id) => json!({ "choice": id }),
            Self::Where(place) => json!({ "fields": { "where": place } }),
            Self::Details => json!({ "fields": {
                "name": "Sam Example",
                "phone": phone(resident),
                "good_times": "morning",
                "message_safe": "yes",
            } }),
        };
        body["message_id"] = json!(format!("load-{resident}-{turn}"));
        body.to_string()
    }
}

/// A number from the range kept for fiction.
fn phone(resident: u64) -> String {
    format!("07700 900{:03}", resident % 1000)
}

/// A language's answers.
pub(crate) struct Script {
    pub(crate) language: String,
    manner: Manner,
    words: &'static Words,
}

struct Words {
    wish: &'static str,
    place: &'static str,
    yes: &'static str,
    no: &'static str,
    name: &'static str,
    morning: &'static str,
}

const ENGLISH: Words = Words {
    wish: "I would like to volunteer",
    place: "Southall",
    yes: "yes",
    no: "no",
    name: "Sam Example",
    morning: "in the morning",
};
const ARABIC: Words =
    Words {
        wish: "أريد أن أتطوع", place: "ساوثهول", yes: "نعم", no: "لا", name: "سام مثال", morning: "في الصباح"
    };

impl Script {
    pub(crate) fn new(language: &str, manner: Manner) -> anyhow::Result<Self> {
        let words = match language {
            "en-GB" => &ENGLISH,
            "ar" => &ARABIC,
            other => bail!("no resident here speaks {other}"),
        };
        Ok(Self { language: language.to_owned(), manner, words })
    }

    /// The first message.
    pub(crate) fn first(&self) -> Step {
        match self.manner {
            Manner::Choices => Step::Choice(format!("start.language.{}", self.language)),
            Manner::Typed => Step::Text(self.words.wish.to_owned()),
        }
    }

    /// What is said to this question; none to one that should not be asked.
    pub(crate) fn answer(&self, slot: &str, asked: &Value) -> Option<Step> {
        match self.manner {
            Manner::Choices => pressed(slot, asked),
            Manner::Typed => self.typed(slot, asked),
        }
    }

    fn typed(&self, slot: &str, asked: &Value) -> Option<Step> {
        let text = match slot {
            "volunteering.where" => self.words.place.to_owned(),
            "volunteering.matches" => "1".to_owned(),
            "volunteering.adult" => label_of(asked, "volunteering.adult.18_or_over")?,
            "contact.age" => label_of(asked, "contact.age.16_or_over")?,
            "contact.volunteering" | "contact.message_safe" => self.words.yes.to_owned(),
            "contact.share" => self.words.no.to_owned(),
            "contact.name" => self.words.name.to_owned(),
            "contact.contact" => "07700 900123".to_owned(),
            "contact.good_times" => self.words.morning.to_owned(),
            "contact.summary" => label_of(asked, "contact.summary.send")?,
            _ => return None,
        };
        Some(Step::Text(text))
    }
}

fn pressed(slot: &str, asked: &Value) -> Option<Step> {
    let choice = match slot {
        "menu" => "any.find_volunteering".to_owned(),
        "volunteering.where" => return Some(Step::Where("Southall")),
        "volunteering.matches" => choices(asked).map(|(id, _)| id).find(|id| id.ends_with(".choose"))?.to_owned(),
        "volunteering.adult" => "volunteering.adult.18_or_over".to_owned(),
        "contact.age" => "contact.age.16_or_over".to_owned(),
        "contact.volunteering" => "contact.volunteering.yes".to_owned(),
        // No: the lead of the host alone, so that each conversation makes exactly one.
        "contact.share" => "contact.share.no".to_owned(),
        "contact.name" => return Some(Step::Details),
        "contact.summary" => "contact.summary.send".to_owned(),
        _ => return None,
    };
    Some(Step::Choice(choice))
}

fn label_of(asked: &Value, id: &str) -> Option<String> {
    choices(asked).find(|(known, _)| *known == id).map(|(_, label)| label.to_owned())
}

/// Every choice of an answer, with its label.
fn choices(asked: &Value) -> impl Iterator<Item = (&str, &str)> {
    fn each(value: &Value) -> impl Iterator<Item = &Value> {
        value.as_array().into_iter().flatten()
    }
    each(&asked["replies"])
        .flat_map(|reply| each(&reply["choices"]).chain(each(&reply["cards"]).flat_map(|card| each(&card["choices"]))))
        .filter_map(|choice| Some((choice["id"].as_str()?, choice["label"].as_str()?)))
}
