//! Giving a lead or a call back to the queue: the form that its page ends with, and the reason that it asks for.

use super::english::English;
use super::leads::Choice;
use crate::domain::taxonomy::{Code, ReleaseReason};
use axum::extract::Form;
use axum::extract::rejection::FormRejection;
use serde::Deserialize;

/// The form.
pub(super) struct GiveBack {
    /// What is given back: "lead" or "call".
    pub(super) what: &'static str,
    /// Where the form goes.
    pub(super) address: String,
    /// Whether it came back without a reason.
    pub(super) unsaid: bool,
    pub(super) reasons: Vec<Choice>,
}

impl GiveBack {
    pub(super) fn new(what: &'static str, address: String, unsaid: bool, english: &English) -> Self {
        let reasons = ReleaseReason::ALL.iter();
        let reasons =
            reasons.map(|reason| Choice { value: reason.id().to_owned(), label: english.code(*reason), chosen: false });
        Self { what, address, unsaid, reasons: reasons.collect() }
    }

    /// The id of the first reason: what the summary leads to.
    pub(super) fn first(&self) -> String {
        self.reasons.first().map(|reason| format!("reason-{}", reason.value)).unwrap_or_default()
    }

    /// What is wrong without a reason.
    pub(super) fn error(&self) -> String {
        format!("Choose why you give the {} back", self.what)
    }
}

/// Why something is given back, as the form sends it.
#[derive(Deserialize, Default)]
pub(super) struct GivenBack {
    #[serde(default)]
    reason: String,
}

/// The reason that a form names, if it names one.
pub(super) fn reason(form: Result<Form<GivenBack>, FormRejection>) -> Option<ReleaseReason> {
    form.ok().and_then(|Form(form)| ReleaseReason::parse(&form.reason))
}
