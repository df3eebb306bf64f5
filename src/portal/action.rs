//! A page with one form about a lead: what is done, its fields, one button. What is wrong comes back with what was chosen, a
//! summary on top and a sentence at the field that says what to do.

use super::form::Wrong;
use super::leads::Choice;
use super::page::{Page, html_with};
use super::problem::Problem;
use crate::desk::Actor;
use crate::language::Direction;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

/// The page.
#[derive(Template)]
#[template(path = "action.html", config = "src/portal/askama.toml")]
pub(super) struct ActionPage {
    pub(super) page: Page,
    pub(super) heading: &'static str,
    /// Where the form goes; looking at it is the same address.
    pub(super) address: String,
    /// The way back, with its words.
    pub(super) back: (String, String),
    /// What is good to know before.
    pub(super) before: Vec<String>,
    /// What someone said, if the page is about it.
    pub(super) quote: Option<Quote>,
    /// Another page that may be needed first, with its words.
    pub(super) way: Option<(String, &'static str)>,
    pub(super) fields: Vec<Field>,
    pub(super) button: &'static str,
    /// Another button of the same form: its name, its value and its words.
    pub(super) other: Option<(&'static str, &'static str, &'static str)>,
    /// What the person will read, by outcome.
    pub(super) told: Vec<Told>,
}

/// What someone said, in their language.
pub(super) struct Quote {
    pub(super) tag: String,
    pub(super) words: String,
}

/// What a person reads, side by side.
pub(super) struct Told {
    pub(super) when: String,
    pub(super) english: String,
    pub(super) theirs: Option<String>,
    pub(super) tag: String,
    pub(super) direction: Direction,
}

/// A field of the form.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    pub(super) hint: Option<String>,
    pub(super) wrong: Option<String>,
    pub(super) kind: Kind,
}

/// What a field asks for.
pub(super) enum Kind {
    /// One of a few.
    One(Vec<Choice>),
    /// As many of a few as there are.
    Several(Vec<Choice>),
    /// One of a list.
    Select(Vec<Choice>),
    /// Words.
    Words(String),
    /// A yes, by a tick with these words.
    Tick(&'static str, bool),
}

impl Field {
    pub(super) fn new(name: &'static str, label: &'static str, kind: Kind) -> Self {
        Self { name, label, hint: None, wrong: None, kind }
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub(super) fn wrong(mut self, wrong: Option<impl Into<String>>) -> Self {
        self.wrong = wrong.map(Into::into);
        self
    }

    /// The id of what the summary leads to.
    fn target(&self) -> String {
        match &self.kind {
            Kind::One(choices) | Kind::Several(choices) => {
                choices.first().map_or_else(|| self.name.to_owned(), |choice| format!("{}-{}", self.name, choice.value))
            }
            _ => self.name.to_owned(),
        }
    }

    /// The ids of what describes it, for whoever hears the page.
    fn described_by(&self) -> String {
        let hint = self.hint.is_some().then(|| format!("{}-hint", self.name));
        let error = self.wrong.is_some().then(|| format!("{}-error", self.name));
        [hint, error].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

impl ActionPage {
    /// A page about this lead; `way` is the last part of its address.
    pub(super) fn about(actor: &Actor, id: impl std::fmt::Display, reference: &str, way: &str) -> Self {
        Self {
            page: Page::of(actor),
            heading: "",
            address: format!("/staff/leads/{id}/{way}"),
            back: (format!("/staff/leads/{id}"), format!("Back to lead {reference}")),
            before: Vec::new(),
            quote: None,
            way: None,
            fields: Vec::new(),
            button: "Save",
            other: None,
            told: Vec::new(),
        }
    }

    /// What is wrong, for the summary.
    fn wrong(&self) -> Vec<Wrong> {
        let at = |field: &Field| field.wrong.clone().map(|error| Wrong { at: field.target(), error });
        self.fields.iter().filter_map(at).collect()
    }

    /// As an answer: what cannot be taken says so in its status too.
    pub(super) fn answer(self) -> Result<Response, Problem> {
        let status = if self.wrong().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        html_with(status, &self)
    }
}
