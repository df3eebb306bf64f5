//! One lead at first look, blind: what is wanted, in codes and places. No name, no contact, no words. Claiming and giving back.

use super::PortalState;
use super::contact::Opening;
use super::days::{Due, day, moment};
use super::english::English;
use super::give_back::{GiveBack, GivenBack, reason};
use super::matches::Fitting;
use super::page::{Fact, JustDone, Page, html_with};
use super::phrases::{self, Sent};
use super::problem::Problem;
use crate::desk::leads::{CallTask, ClaimOutcome, HistoryEntry, LeadView, Standing};
use crate::desk::{Actor, leads};
use crate::domain::taxonomy::Service;
use crate::ids::LeadId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;

#[derive(Template)]
#[template(path = "lead.html", config = "src/portal/askama.toml")]
struct LeadPage {
    page: Page,
    said: Option<String>,
    id: String,
    reference: String,
    promised: String,
    next_try: Option<String>,
    /// The day offered since the promised one was missed.
    offered: Option<String>,
    due: Due,
    about: &'static str,
    /// What kind of lead it is, where that is told first.
    tag: Option<&'static str>,
    is_feedback: bool,
    needs: Vec<Fact>,
    fitting: Vec<Fitting>,
    calls: Vec<CallToMake>,
    standing: Standing,
    opening: Opening,
    history: Vec<Happened>,
    give_back: GiveBack,
    /// What was sent, for the one who has the lead.
    sent: Vec<Sent>,
}

impl LeadPage {
    fn is_mine(&self) -> bool {
        self.standing == Standing::Mine
    }
}

/// A call about a lead.
pub(super) struct CallToMake {
    pub(super) id: String,
    pub(super) about: String,
    pub(super) due_on: String,
    pub(super) due: Due,
}

impl CallToMake {
    pub(super) fn all(calls: &[CallTask], now: Timestamp, english: &English) -> Vec<Self> {
        let call = |call: &CallTask| Self {
            id: call.id.to_string(),
            about: english.rings(&call.notice),
            due_on: day(call.due_on),
            due: Due::of(call.due_on, now),
        };
        calls.iter().map(call).collect()
    }
}

/// What the list of a lead's codes is headed with: who asks or tells us something looks for nothing.
pub(super) fn heading(service: Service) -> &'static str {
    match service {
        Service::Question | Service::Feedback => "What it is about",
        Service::Volunteering | Service::Jobs | Service::Companion | Service::Event => "What they are looking for",
    }
}

/// A line of a lead's history.
pub(super) struct Happened {
    pub(super) when: String,
    pub(super) what: String,
}

/// What the page says beside the lead.
enum Beside {
    Nothing,
    Said(&'static str),
    TakenMeanwhile,
    NoReason,
}

/// The blind first look.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let said = match asked.map(|Query(asked)| asked).unwrap_or_default().said.as_str() {
        "tried" => Beside::Said("Your try is written down."),
        "done" => Beside::Said("What was done is written down."),
        "noted" => Beside::Said("Your note is saved."),
        "phrase-sent" => Beside::Said("Your phrase is on its way."),
        _ => Beside::Nothing,
    };
    render(&state, &actor, lead_id(&id)?, said).await
}

/// Claims the lead; of two at once one gets it, and the other reads who has it.
pub(super) async fn claim(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = lead_id(&id)?;
    match leads::claim(&state.desk, &actor, id).await? {
        ClaimOutcome::Yours => Ok(Redirect::to(&format!("/staff/leads/{id}/contact")).into_response()),
        ClaimOutcome::Another => render(&state, &actor, id, Beside::TakenMeanwhile).await,
    }
}

/// Gives the lead back to the queue.
pub(super) async fn release(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<GivenBack>, FormRejection>,
) -> Result<Response, Problem> {
    let id = lead_id(&id)?;
    let Some(reason) = reason(form) else { return render(&state, &actor, id, Beside::NoReason).await };
    leads::release(&state.desk, &actor, id, reason).await?;
    Ok(Redirect::to("/staff/leads?said=given-back").into_response())
}

async fn render(state: &PortalState, actor: &Actor, id: LeadId, beside: Beside) -> Result<Response, Problem> {
    let LeadView { lead, offered_on, titles, standing, history, matches, calls, opened_at } =
        leads::look(&state.desk, actor, id).await?;
    let (english, now) = (&state.english, state.desk.now());
    let (status, said, unsaid) = match (beside, &standing) {
        (Beside::Nothing, _) => (StatusCode::OK, None, false),
        (Beside::Said(words), _) => (StatusCode::OK, Some(words.to_owned()), false),
        (Beside::TakenMeanwhile, Standing::Others(name)) => {
            (StatusCode::CONFLICT, Some(format!("{name} was faster and has this lead now.")), false)
        }
        (Beside::TakenMeanwhile, _) => (StatusCode::CONFLICT, None, false),
        (Beside::NoReason, Standing::Mine) => (StatusCode::UNPROCESSABLE_ENTITY, None, true),
        (Beside::NoReason, _) => return Err(Problem::NotYours),
    };
    let sent = match standing {
        Standing::Mine => phrases::sent(state, actor, lead.id).await?,
        _ => Vec::new(),
    };
    let page = LeadPage {
        page: Page::of(actor),
        sent,
        said,
        id: lead.id.to_string(),
        reference: lead.reference.to_string(),
        promised: day(lead.promised_on),
        offered: offered_on.map(day),
        next_try: (lead.due_on != lead.promised_on && lead.tried_at.is_some()).then(|| day(lead.due_on)),
        due: Due::of(lead.due_on, now),
        about: heading(lead.service),
        tag: English::first_tag(&lead),
        is_feedback: lead.service == Service::Feedback,
        needs: english.needs(&lead, &titles),
        fitting: Fitting::all(matches, english),
        calls: CallToMake::all(&calls, now, english),
        standing,
        opening: Opening::of_lead(id, opened_at),
        history: happened(&history, english),
        give_back: GiveBack::new("lead", format!("/staff/leads/{id}/release"), unsaid, english),
    };
    html_with(status, &page)
}

/// The lead of this address, if the reader has it.
pub(super) async fn mine(state: &PortalState, actor: &Actor, id: &str) -> Result<LeadView, Problem> {
    let view = leads::look(&state.desk, actor, lead_id(id)?).await?;
    if view.standing == Standing::Mine { Ok(view) } else { Err(Problem::NotYours) }
}

/// The same, if the reader has it or ended it.
pub(super) async fn mine_or_ended(state: &PortalState, actor: &Actor, id: &str) -> Result<LeadView, Problem> {
    let view = leads::look(&state.desk, actor, lead_id(id)?).await?;
    if matches!(view.standing, Standing::Mine | Standing::EndedByMe) { Ok(view) } else { Err(Problem::NotYours) }
}

/// A lead's id as the address has it; anything else is "not found".
pub(super) fn lead_id(text: &str) -> Result<LeadId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

/// A lead's history in words.
pub(super) fn happened(history: &[HistoryEntry], english: &English) -> Vec<Happened> {
    history.iter().map(|entry| Happened { when: moment(entry.at), what: english.action(entry) }).collect()
}
