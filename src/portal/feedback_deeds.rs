//! What was done about feedback with a name: chosen from codes, told to the person in their language. Without it such a lead is not
//! closed, and racism not before someone senior has looked at it.

use super::PortalState;
use super::action::{ActionPage, Field, Kind, Told};
use super::english::English;
use super::lead::lead_id;
use super::leads::Choice;
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::feedback_deeds::{Deeds, NewDeeds, look, write_down};
use crate::domain::feedback::FeedbackDone;
use crate::domain::taxonomy::{Code, FeedbackKind};
use crate::ids::LeadId;
use crate::language::Language;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// What the form sends: several ticks of one name.
#[derive(Deserialize, Default)]
#[serde(transparent)]
pub(super) struct Ticked(Vec<(String, String)>);

impl Ticked {
    /// What was done, and whether the person knows it already.
    pub(super) fn read(&self) -> (Vec<FeedbackDone>, bool) {
        let of = |name: &'static str| self.0.iter().filter(move |(given, _)| given == name).map(|(_, value)| value);
        (of("done").filter_map(|id| FeedbackDone::parse(id)).collect(), of("told").any(|value| value == "yes"))
    }
}

/// What is wrong with what was ticked.
pub(super) fn wrong_deeds(done: &[FeedbackDone]) -> Option<&'static str> {
    match done {
        [] => Some("Choose what was done"),
        done if FeedbackDone::at_odds(done) => {
            Some("Choose one reason why nothing more is done, and nothing else beside it. Or choose only what was done")
        }
        _ => None,
    }
}

/// Ticks for what can be done.
pub(super) fn done_choices(offered: &[FeedbackDone], chosen: &[FeedbackDone]) -> Vec<Choice> {
    let choice = |done: &FeedbackDone| Choice {
        value: done.id().to_owned(),
        label: English::feedback_done(*done).to_owned(),
        chosen: chosen.contains(done),
    };
    offered.iter().map(choice).collect()
}

/// The form.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    page(&state, &actor, lead_id(&id)?, (&[], false), None).await
}

/// Writes it down.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Ticked>, FormRejection>,
) -> Result<Response, Problem> {
    let id = lead_id(&id)?;
    let (done, told) = form.map(|Form(ticked)| ticked.read()).unwrap_or_default();
    if let Some(wrong) = wrong_deeds(&done) {
        return page(&state, &actor, id, (&done, told), Some(wrong)).await;
    }
    write_down(&state.desk, &actor, id, NewDeeds { done, tell: !told }).await?;
    Ok(Redirect::to(&format!("/staff/leads/{id}?said=done")).into_response())
}

async fn page(
    state: &PortalState,
    actor: &Actor,
    id: LeadId,
    (chosen, told): (&[FeedbackDone], bool),
    wrong: Option<&'static str>,
) -> Result<Response, Problem> {
    let Deeds { lead, done, offered } = look(&state.desk, actor, id).await?;
    let english = &state.english;
    let mut before = vec![
        "The person is told in the chat, and by e-mail if they gave an address; where we have only a number, a call is put \
         on the list."
            .to_owned(),
    ];
    if lead.needs.feedback == Some(FeedbackKind::Racism) {
        before.push(
            "This is about racism. It is not closed before someone senior has looked at it, or you say why not: the person \
             wants no more done, it is about another service, or too little is known."
                .to_owned(),
        );
    }
    if !done.is_empty() {
        let labels: Vec<&str> = done.iter().map(|done| English::feedback_done(*done)).collect();
        before.push(format!("Written down already: {}.", labels.join("; ")));
    }
    let tick = Kind::Tick("I have told the person myself. Send nothing.", told);
    ActionPage {
        heading: "What was done about it?",
        before,
        fields: vec![
            Field::new("done", "What was done?", Kind::Several(done_choices(&offered, chosen)))
                .hint("Choose all that was done. You can come back when more is done.")
                .wrong(wrong),
            Field::new("told", "Do they know?", tick),
        ],
        told: offered.iter().map(|done| read_by_the_person(*done, lead.language, english)).collect(),
        ..ActionPage::about(actor, lead.id, &lead.reference.to_string(), "done")
    }
    .answer()
}

fn read_by_the_person(done: FeedbackDone, language: Language, english: &English) -> Told {
    Told {
        when: English::feedback_done(done).to_owned(),
        english: english.code(done),
        theirs: (language != Language::SOURCE).then(|| english.code_in(done, language)),
        tag: language.tag().to_owned(),
        direction: english.direction(language),
    }
}
