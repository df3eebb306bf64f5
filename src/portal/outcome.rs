//! How a lead ends: an outcome by code. The page shows what the person will read of it, in English and in their language.

use super::PortalState;
use super::action::{ActionPage, Field, Kind, Told};
use super::english::English;
use super::lead::{lead_id, mine_or_ended};
use super::leads::Choice;
use super::problem::Problem;
use crate::desk::follow_up::{Ending, close};
use crate::desk::leads::Standing;
use crate::desk::{Actor, DeskError};
use crate::domain::feedback::StillToDo;
use crate::domain::follow_up::{NotSuitable, endings};
use crate::domain::lead::LeadSummary;
use crate::domain::taxonomy::{Code, LeadOutcome, Service};
use crate::language::Language;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// An outcome as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Ended {
    outcome: String,
    reason: String,
    told: String,
}

/// What is wrong with it.
#[derive(Default)]
struct Wrong {
    outcome: Option<String>,
    reason: Option<&'static str>,
}

/// The form.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    page(&state, &actor, &id, &Ended::default(), Wrong::default()).await
}

/// Ends the lead.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Ended>, FormRejection>,
) -> Result<Response, Problem> {
    let ended = form.map(|Form(ended)| ended).unwrap_or_default();
    let LeadSummary { service, reference, .. } = mine_or_ended(&state, &actor, &id).await?.lead;
    let chosen = LeadOutcome::parse(&ended.outcome).filter(|outcome| endings(service).contains(outcome));
    let Some(outcome) = chosen else {
        let wrong = Wrong { outcome: Some("Choose how it ended".to_owned()), ..Wrong::default() };
        return page(&state, &actor, &id, &ended, wrong).await;
    };
    let reason = NotSuitable::parse(&ended.reason).filter(|_| outcome == LeadOutcome::NotSuitableNow);
    if outcome == LeadOutcome::NotSuitableNow && reason.is_none() {
        let wrong = Wrong { reason: Some("Choose why nothing fits now"), ..Wrong::default() };
        return page(&state, &actor, &id, &ended, wrong).await;
    }
    let ending = Ending { outcome, reason, tell: ended.told != "yes" };
    match close(&state.desk, &actor, lead_id(&id)?, ending).await {
        Ok(()) => {
            let reference = reference.compact();
            Ok(Redirect::to(&format!("/staff/leads?said=closed&lead={reference}")).into_response())
        }
        Err(DeskError::TriedTooLittle(days)) => {
            let days = match days {
                0 => "You have not written down a try".to_owned(),
                1 => "There are tries on 1 day".to_owned(),
                days => format!("There are tries on {days} days"),
            };
            let wrong = Some(format!("{days}. Try on three different days before you choose \"Could not reach\""));
            page(&state, &actor, &id, &ended, Wrong { outcome: wrong, ..Wrong::default() }).await
        }
        Err(DeskError::StillToDo(still)) => {
            let wrong = match still {
                StillToDo::Something => "Write down what was done before you close it",
                StillToDo::SeniorLook => {
                    "This is about racism. Before you close it, write down that someone senior looked at it, or why not"
                }
            };
            page(&state, &actor, &id, &ended, Wrong { outcome: Some(wrong.to_owned()), ..Wrong::default() }).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(state: &PortalState, actor: &Actor, id: &str, ended: &Ended, wrong: Wrong) -> Result<Response, Problem> {
    let view = mine_or_ended(state, actor, id).await?;
    let english = &state.english;
    let (service, endings) = (view.lead.service, endings(view.lead.service));
    let outcomes = endings.iter().map(|outcome| Choice {
        value: outcome.id().to_owned(),
        label: english.code(*outcome),
        chosen: ended.outcome == outcome.id(),
    });
    let reasons = NotSuitable::ALL.map(|reason| Choice {
        value: reason.id().to_owned(),
        label: English::not_suitable(reason).to_owned(),
        chosen: ended.reason == reason.id(),
    });
    let outcome = Field::new("outcome", "How did it end?", Kind::One(outcomes.collect())).wrong(wrong.outcome);
    let reason = Field::new("reason", "Why does nothing fit now?", Kind::One(reasons.into()))
        .hint("Only if you chose \"Not suitable now\".")
        .wrong(wrong.reason);
    let tick = Kind::Tick("I have told the person myself. Send nothing.", ended.told == "yes");
    let known = Field::new("told", "Do they know?", tick);
    let fits = endings.contains(&LeadOutcome::NotSuitableNow);
    let fields = [Some(outcome), fits.then_some(reason), Some(known)].into_iter().flatten();
    ActionPage {
        heading: if view.standing == Standing::EndedByMe { "Change the result" } else { "Close the lead" },
        before: vec![
            "The person is told in the chat, and by e-mail if they gave an address; where we have only a number, a \
             call is put in the queue. If they asked us to stop, nothing is sent, and their consent ends at once."
                .to_owned(),
        ],
        way: (service == Service::Feedback)
            .then(|| (format!("/staff/leads/{}/done", view.lead.id), "Write down what was done about it")),
        fields: fields.collect(),
        button: if view.standing == Standing::EndedByMe { "Save the result" } else { "Close the lead" },
        told: told(english, &endings, service, view.lead.language),
        ..ActionPage::about(actor, view.lead.id, &view.lead.reference.to_string(), "outcome")
    }
    .answer()
}

fn told(english: &English, endings: &[LeadOutcome], service: Service, language: Language) -> Vec<Told> {
    // Who asked to stop is told nothing; feedback is answered by what was done about it.
    let untold = |outcome: LeadOutcome| {
        outcome == LeadOutcome::AskedToStop || (outcome == LeadOutcome::Answered && service == Service::Feedback)
    };
    let outcomes = endings.iter().filter(|outcome| !untold(**outcome));
    outcomes
        .map(|outcome| Told {
            when: english.code(*outcome),
            english: english.outcome(*outcome, Language::SOURCE),
            theirs: (language != Language::SOURCE).then(|| english.outcome(*outcome, language)),
            tag: language.tag().to_owned(),
            direction: english.direction(language),
        })
        .collect()
}
