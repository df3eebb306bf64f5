//! What was answered, by name. Answers belong to the conversation, not to a form: what one form asked, another knows.

use crate::domain::contact::{EmailAddress, PhoneNumber};
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{Code, CodeSet};
use crate::ids::OpportunityId;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where someone is: as much as they said, in official names.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Where {
    /// What we call it when we speak of it: a place, a borough or the first part of a postcode.
    pub label: String,
    /// The borough, where it is certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub borough: Option<String>,
    /// The place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The first part of the postcode; we keep no more of it (L38).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcode: Option<String>,
    /// Whether it lies in the area served here.
    pub inside: bool,
}

/// An answer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// The question was passed over.
    Skipped,
    /// One of some choices.
    One(String),
    /// Several codes.
    Codes(Vec<String>),
    /// A place.
    Place(Where),
    /// Spoken languages.
    Languages(Vec<Spoken>),
    /// Words, as typed.
    Text(String),
    /// A telephone number.
    Phone {
        /// The number.
        number: PhoneNumber,
        /// As it was typed; it is shown back like that (P24).
        typed: String,
    },
    /// An e-mail address.
    Email(EmailAddress),
    /// Opportunities.
    Opportunities(Vec<OpportunityId>),
    /// Names of organisations or other ids.
    Ids(Vec<String>),
    /// A day.
    Day(Date),
    /// A time of day, in London.
    Time(Time),
    /// A hospital, by its official name.
    Hospital(String),
}

/// All answers of a conversation.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Value>);

impl Answers {
    /// The answer of this name.
    pub fn get(&self, fact: &str) -> Option<&Value> {
        self.0.get(fact)
    }

    /// Whether the question was answered or passed over.
    pub fn has(&self, fact: &str) -> bool {
        self.0.contains_key(fact)
    }

    /// Whether the question has an answer, not passed over.
    pub fn has_value(&self, fact: &str) -> bool {
        self.get(fact).is_some_and(|value| *value != Value::Skipped)
    }

    /// Keeps an answer.
    pub fn set(&mut self, fact: &str, value: Value) {
        self.0.insert(fact.to_owned(), value);
    }

    /// Forgets an answer.
    pub fn clear(&mut self, fact: &str) {
        self.0.remove(fact);
    }

    /// Forgets every answer but those of these names.
    pub fn clear_but(&mut self, kept: &[&str]) {
        self.0.retain(|fact, _| kept.contains(&fact.as_str()));
    }

    /// The choice made.
    pub fn one(&self, fact: &str) -> Option<&str> {
        match self.get(fact) {
            Some(Value::One(choice)) => Some(choice),
            _ => None,
        }
    }

    /// The codes chosen, those of another list left out.
    pub fn codes<C: Code>(&self, fact: &str) -> CodeSet<C> {
        match self.get(fact) {
            Some(Value::Codes(ids)) => ids.iter().filter_map(|id| C::parse(id)).collect(),
            _ => CodeSet::default(),
        }
    }

    /// Keeps codes; an empty set is no answer.
    pub fn set_codes<C: Code>(&mut self, fact: &str, codes: CodeSet<C>) {
        if !codes.is_empty() {
            self.set(fact, Value::Codes(codes.iter().map(|code| code.id().to_owned()).collect()));
        }
    }

    /// Whether one of these codes was chosen.
    pub fn holds_one_of(&self, fact: &str, codes: &[&str]) -> bool {
        matches!(self.get(fact), Some(Value::Codes(ids)) if ids.iter().any(|id| codes.contains(&id.as_str())))
    }

    /// The day.
    pub fn day(&self, fact: &str) -> Option<Date> {
        match self.get(fact) {
            Some(Value::Day(day)) => Some(*day),
            _ => None,
        }
    }

    /// The time of day.
    pub fn time(&self, fact: &str) -> Option<Time> {
        match self.get(fact) {
            Some(Value::Time(time)) => Some(*time),
            _ => None,
        }
    }

    /// The hospital, by its official name.
    pub fn hospital(&self, fact: &str) -> Option<&str> {
        match self.get(fact) {
            Some(Value::Hospital(name)) => Some(name),
            _ => None,
        }
    }

    /// The words typed.
    pub fn text(&self, fact: &str) -> Option<&str> {
        match self.get(fact) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Where someone is.
    pub fn place(&self) -> Option<&Where> {
        match self.get("where") {
            Some(Value::Place(place)) => Some(place),
            _ => None,
        }
    }

    /// The languages spoken.
    pub fn languages(&self) -> &[Spoken] {
        match self.get("languages") {
            Some(Value::Languages(languages)) => languages,
            _ => &[],
        }
    }

    /// The opportunities under this name.
    pub fn opportunities(&self, fact: &str) -> &[OpportunityId] {
        match self.get(fact) {
            Some(Value::Opportunities(ids)) => ids,
            _ => &[],
        }
    }

    /// The ids under this name.
    pub fn ids(&self, fact: &str) -> &[String] {
        match self.get(fact) {
            Some(Value::Ids(ids)) => ids,
            _ => &[],
        }
    }
}
