//! How a lead ends: an outcome by code. Before it is sent the page shows what the person will read of it, in English and in their
//! language, and what they answered that nobody has dealt with.

use super::PortalState;
use super::action::{ActionPage, Field, Kind, Told};
use super::english::English;
use super::lead::mine;
use super::leads::Choice;
use super::page::{Page, html};
use super::problem::Problem;
use crate::desk::follow_up::{Ending, close, look_at_close};
use crate::desk::leads::Standing;
use crate::desk::{Actor, DeskError};
use crate::domain::feedback::StillToDo;
use crate::domain::follow_up::{NotSuitable, endings};
use crate::domain::lead::LeadSummary;
use crate::domain::taxonomy::{Code, LeadOutcome, Service};
use crate::language::{Direction, Language};
use askama::Template;
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
    step: String,
}

/// The close, before it is done.
#[derive(Template)]
#[template(path = "outcome_check.html", config = "src/portal/askama.toml")]
struct CheckPage {
    page: Page,
    id: String,
    reference: String,
    outcome: LeadOutcome,
    label: &'static str,
    reason: String,
    told: bool,
    /// In English, and in the person's language where that is another; nothing where they are told nothing.
    sides: Vec<Side>,
    unchecked: bool,
    /// What they answered that nobody has dealt with.
    unread: Option<String>,
}

/// What the person reads in one language.
struct Side {
    name: String,
    tag: String,
    direction: Direction,
    words: String,
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
    if ended.step == "change" {
        return page(&state, &actor, &id, &ended, Wrong::default()).await;
    }
    let lead = mine(&state, &actor, &id).await?.lead;
    let service = lead.service;
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
    let done = match check(&state, &actor, &lead, ending, &ended).await {
        Ok(Some(page)) => return page,
        Ok(None) => close(&state.desk, &actor, lead.id, ending).await,
        Err(why) => Err(why),
    };
    match done {
        // Its own page says what can still be done.
        Ok(()) if outcome.is_on_the_way() => {
            Ok(Redirect::to(&format!("/staff/leads/{id}?said=for-now")).into_response())
        }
        Ok(()) => {
            let reference = lead.reference.compact();
            Ok(Redirect::to(&format!("/staff/leads?said=closed&lead={reference}")).into_response())
        }
        Err(DeskError::TriedTooLittle(days)) => {
            let days = match days {
                0 => "You have not written down a try".to_owned(),
                1 => "There are tries on 1 day".to_owned(),
                days => format!("There are tries on {days} days"),
            };
            let wrong = Some(format!(
                "{days}. Try on three different days before you choose \"{}\"",
                English::ended(LeadOutcome::CouldNotReach)
            ));
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

/// The page on which the close is looked at before it is done; none once it was, and where nothing is told and nothing was answered.
async fn check(
    state: &PortalState,
    actor: &Actor,
    lead: &LeadSummary,
    ending: Ending,
    ended: &Ended,
) -> Result<Option<Result<Response, Problem>>, DeskError> {
    // Who asked us to stop is left in peace at once.
    if ended.step == "send" || ending.outcome == LeadOutcome::AskedToStop {
        return Ok(None);
    }
    let closing = look_at_close(&state.desk, actor, lead.id, ending.outcome).await?;
    let is_told = ending.tell && !untold(ending.outcome, lead.service);
    if !is_told && closing.unread.is_none() {
        return Ok(None);
    }
    let english = &state.english;
    let side = |language: Language, easy: bool| Side {
        name: english.language(language),
        tag: language.tag().to_owned(),
        direction: english.direction(language),
        words: english.outcome(ending.outcome, language, easy),
    };
    let theirs = (closing.language != Language::SOURCE || closing.easy).then(|| side(closing.language, closing.easy));
    let sides = [Some(side(Language::SOURCE, false)), theirs].into_iter().flatten().filter(|_| is_told);
    Ok(Some(html(&CheckPage {
        page: Page::of(actor),
        id: lead.id.to_string(),
        reference: lead.reference.to_string(),
        outcome: ending.outcome,
        label: English::ended(ending.outcome),
        reason: ended.reason.clone(),
        told: ended.told == "yes",
        sides: sides.collect(),
        unchecked: is_told && !english.is_checked(closing.language),
        unread: closing.unread.map(|answer| english.code(answer)),
    })))
}

/// Whether nothing is told of an outcome: who asked to stop is told nothing; feedback is answered by what was done about it.
fn untold(outcome: LeadOutcome, service: Service) -> bool {
    outcome == LeadOutcome::AskedToStop || (outcome == LeadOutcome::Answered && service == Service::Feedback)
}

async fn page(state: &PortalState, actor: &Actor, id: &str, ended: &Ended, wrong: Wrong) -> Result<Response, Problem> {
    let view = mine(state, actor, id).await?;
    let english = &state.english;
    let (service, endings) = (view.lead.service, endings(view.lead.service));
    let outcomes = endings.iter().map(|outcome| Choice {
        value: outcome.id().to_owned(),
        label: English::ended(*outcome).to_owned(),
        chosen: ended.outcome == outcome.id(),
    });
    let reasons = NotSuitable::ALL.map(|reason| Choice {
        value: reason.id().to_owned(),
        label: English::not_suitable(reason).to_owned(),
        chosen: ended.reason == reason.id(),
    });
    let outcome = Field::new("outcome", "How did it end?", Kind::One(outcomes.collect())).wrong(wrong.outcome);
    let reason = Field::new("reason", "Why does nothing fit now?", Kind::One(reasons.into()))
        .hint(format!("Only if you chose \"{}\".", English::ended(LeadOutcome::NotSuitableNow)))
        .wrong(wrong.reason);
    let tick = Kind::Tick("I have told the person myself. Send nothing.", ended.told == "yes");
    let known = Field::new("told", "Do they know?", tick);
    let fits = endings.contains(&LeadOutcome::NotSuitableNow);
    let fields = [Some(outcome), fits.then_some(reason), Some(known)].into_iter().flatten();
    ActionPage {
        heading: if view.standing == Standing::GoingOn { "Say how it went on" } else { "Close the lead" },
        before: vec![
            "You see what the person reads before it is sent. If they asked us to stop, nothing is sent, and their consent ends \
             at once."
                .to_owned(),
        ],
        way: (service == Service::Feedback)
            .then(|| (format!("/staff/leads/{}/done", view.lead.id), "Write down what was done about it")),
        fields: fields.collect(),
        button: "Go on",
        told: told(english, &endings, service, view.lead.language),
        ..ActionPage::about(actor, view.lead.id, &view.lead.reference.to_string(), "outcome")
    }
    .answer()
}

fn told(english: &English, endings: &[LeadOutcome], service: Service, language: Language) -> Vec<Told> {
    let outcomes = endings.iter().filter(|outcome| !untold(**outcome, service));
    outcomes
        .map(|outcome| Told {
            when: English::ended(*outcome).to_owned(),
            english: english.outcome(*outcome, Language::SOURCE, false),
            theirs: (language != Language::SOURCE).then(|| english.outcome(*outcome, language, false)),
            tag: language.tag().to_owned(),
            direction: english.direction(language),
        })
        .collect()
}
