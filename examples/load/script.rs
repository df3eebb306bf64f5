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

    /// The first message: the language, as the page offers it.
    pub(crate) fn first(&self) -> Step {
        Step::Choice(format!("start.language.{}", self.language))
    }

    /// What is said to this question; none to one that should not be asked.
    pub(crate) fn answer(&self, slot: &str, asked: &Value) -> Option<Step> {
        match self.manner {
            Manner::Choices => pressed(slot, asked),
            Manner::Typed => self.typed(slot),
        }
    }

    fn typed(&self, slot: &str) -> Option<Step> {
        let text = match slot {
            "menu" => self.words.wish,
            "volunteering.where" => self.words.place,
            "volunteering.matches" => "1",
            "volunteering.adult"
            | "contact.age"
            | "contact.volunteering"
            | "contact.message_safe"
            | "contact.summary" => self.words.yes,
            // No: the lead of the host alone, so that each conversation makes exactly one.
            "contact.share" => self.words.no,
            "contact.name" => self.words.name,
            "contact.contact" => "07700 900123",
            "contact.good_times" => self.words.morning,
            _ => return None,
        };
        Some(Step::Text(text.to_owned()))
    }
}

fn pressed(slot: &str, asked: &Value) -> Option<Step> {
    let choice = match slot {
        "menu" => "any.find_volunteering".to_owned(),
        "volunteering.where" => return Some(Step::Where("Southall")),
        "volunteering.matches" => choices(asked).find(|id| id.ends_with(".choose"))?.to_owned(),
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

/// The ids of every choice of an answer.
fn choices(asked: &Value) -> impl Iterator<Item = &str> {
    fn each(value: &Value) -> impl Iterator<Item = &Value> {
        value.as_array().into_iter().flatten()
    }
    each(&asked["replies"])
        .flat_map(|reply| each(&reply["choices"]).chain(each(&reply["cards"]).flat_map(|card| each(&card["choices"]))))
        .filter_map(|choice| choice["id"].as_str())
}
