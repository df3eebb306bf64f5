//! What a resident says to each question, by pressing or by typing, in their language, to get what they came for.

use crate::words::{Words, place};
use alongside::clock::{Clock, SystemClock, day_in_london};
use clap::ValueEnum;
use jiff::ToSpan;
use serde_json::{Value, json};

/// How residents answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Manner {
    /// They press choices and fill in fields.
    Choices,
    /// They write every answer, and fill in a page of fields only where one stands for many questions.
    Typed,
}

/// What residents come for; each ends in a lead of the service of this name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Service {
    /// A volunteering role.
    Volunteering,
    /// Help with a job.
    Jobs,
    /// Someone to go to hospital with them.
    Companion,
    /// To say what went wrong, with a name.
    Feedback,
}

impl Service {
    /// As the lead names it.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Volunteering => "volunteering",
            Self::Jobs => "jobs",
            Self::Companion => "companion",
            Self::Feedback => "feedback",
        }
    }

    fn button(self) -> &'static str {
        match self {
            Self::Volunteering => "any.find_volunteering",
            Self::Jobs => "any.job_help",
            Self::Companion => "any.need_companion",
            Self::Feedback => "any.feedback",
        }
    }
}

/// One thing said.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Text(String),
    Choice(String),
    Fields(Value),
}

impl Step {
    /// The body of the request; the message has an id of its own.
    pub(crate) fn body(&self, resident: u64, turn: usize) -> String {
        let mut body = match self {
            Self::Text(text) => json!({ "text": text }),
            Self::Choice(id) => json!({ "choice": id }),
            Self::Fields(fields) => json!({ "fields": fields }),
        };
        body["message_id"] = json!(format!("load-{resident}-{turn}"));
        body.to_string()
    }
}

/// One resident's answers.
pub(crate) struct Script {
    pub(crate) language: String,
    pub(crate) service: Service,
    manner: Manner,
    words: &'static Words,
    resident: u64,
}

impl Script {
    pub(crate) fn new(language: &str, service: Service, manner: Manner, resident: u64) -> anyhow::Result<Self> {
        Ok(Self { language: language.to_owned(), service, manner, words: Words::of(language)?, resident })
    }

    /// The first message: the language, as the page offers it.
    pub(crate) fn first(&self) -> Step {
        Step::Choice(format!("start.language.{}", self.language))
    }

    /// What is said to this question; none to one that should not be asked.
    pub(crate) fn answer(&self, slot: &str, asked: &Value) -> Option<Step> {
        match (self.manner, self.pressed(slot, asked)?) {
            (Manner::Choices, step) => Some(step),
            (Manner::Typed, step) => Some(self.typed(slot).map_or(step, |text| Step::Text(text.to_owned()))),
        }
    }

    fn pressed(&self, slot: &str, asked: &Value) -> Option<Step> {
        let choice = match slot {
            "menu" => self.service.button(),
            "volunteering.where" | "jobs.where" => {
                return Some(Step::Fields(json!({ "where": place(self.resident) })));
            }
            "volunteering.matches" | "jobs.matches" => choices(asked).find(|id| id.ends_with(".choose"))?,
            "volunteering.adult" => "volunteering.adult.18_or_over",
            "jobs.adult" => "jobs.adult.18_or_over",
            "companion.adult" => "companion.adult.18_or_over",
            "companion.for_whom" => "companion.for_whom.me",
            "companion.hospital" => return Some(Step::Fields(appointment())),
            "feedback.about" => "feedback.about.complaint",
            "feedback.age" => "feedback.age.16_or_over",
            "feedback.words" => return Some(Step::Text(self.words.happened.to_owned())),
            "feedback.named" => "feedback.named.yes",
            "contact.age" => "contact.age.16_or_over",
            "contact.volunteering" => "contact.volunteering.yes",
            "contact.jobs" => "contact.jobs.yes",
            "contact.visit" => "contact.visit.yes",
            "contact.feedback" => "contact.feedback.yes",
            // No: the lead of the host alone, so that each conversation makes exactly one.
            "contact.share" => "contact.share.no",
            "contact.name" => return Some(Step::Fields(self.details())),
            // By typing, they are asked one by one.
            "contact.contact" | "contact.good_times" | "contact.message_safe" if self.manner == Manner::Typed => "",
            "contact.summary" => "contact.summary.send",
            _ => return None,
        };
        Some(Step::Choice(choice.to_owned()))
    }

    /// What is written instead of pressed; nothing where it would be the same.
    fn typed(&self, slot: &str) -> Option<&'static str> {
        Some(match slot {
            "menu" => self.words.wish(self.service),
            "volunteering.where" | "jobs.where" => self.words.place(self.resident),
            "volunteering.matches" | "jobs.matches" | "companion.for_whom" => "1",
            "volunteering.adult"
            | "contact.age"
            | "contact.volunteering"
            | "contact.jobs"
            | "contact.visit"
            | "contact.feedback"
            | "contact.message_safe"
            | "contact.summary"
            | "feedback.age"
            | "feedback.named" => self.words.yes,
            "jobs.adult" | "companion.adult" => "67",
            "feedback.about" => "2",
            "contact.share" => self.words.no,
            "contact.name" => self.words.name,
            "contact.contact" => "07700 900123",
            "contact.good_times" => self.words.morning,
            _ => return None,
        })
    }

    fn details(&self) -> Value {
        json!({
            "name": self.words.name,
            "phone": format!("07700 900{:03}", self.resident % 1000),
            "good_times": "morning",
            "message_safe": "yes",
        })
    }
}

/// Of two weeks from today; nothing is said of its reason.
fn appointment() -> Value {
    let today = day_in_london(SystemClock.now());
    let day = today.checked_add(14.days()).expect("the calendar does not end in two weeks");
    json!({ "hospital": "ealing_hospital", "day": day.to_string(), "time": "10:30", "visit": "meet_at_hospital" })
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
