//! One lead at first look, blind: what is wanted, in codes and places. No name, no contact, no words. Claiming and giving back.

use super::PortalState;
use super::contact::Opening;
use super::days::{Due, day, moment};
use super::english::English;
use super::give_back::{GiveBack, GivenBack, reason};
use super::matches::Fits;
use super::note::Written;
use super::page::{Fact, JustDone, Page, html_with};
use super::phrases::{self, Call, Sent};
use super::problem::Problem;
use super::stands::Stands;
use crate::desk::leads::{CallTask, ClaimOutcome, HistoryEntry, LeadView, Standing, Told};
use crate::desk::{Actor, leads};
use crate::domain::notice::Notice;
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
    /// Where what was said leads, with its words.
    then: Option<(String, &'static str)>,
    id: String,
    reference: String,
    stands: Stands,
    /// What became of the day that was promised.
    told: Option<String>,
    /// The call that the person was told of.
    call: Option<String>,
    about: &'static str,
    /// What kind of lead it is, where that is told first.
    tag: Option<&'static str>,
    is_feedback: bool,
    needs: Vec<Fact>,
    fitting: Fits,
    calls: Vec<CallToMake>,
    standing: Standing,
    opening: Opening,
    history: Vec<Happened>,
    /// What staff wrote for one another, for the one who has the lead.
    notes: Vec<Written>,
    give_back: GiveBack,
    /// What was sent, for the one who has the lead.
    sent: Vec<Sent>,
}

impl LeadPage {
    /// Whether the reader works on it: they have it, or closed it for now.
    fn is_mine(&self) -> bool {
        self.standing.is_in_work()
    }

    fn goes_on(&self) -> bool {
        self.standing == Standing::GoingOn
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
    /// A try was recorded: what comes next.
    Tried,
    /// A message was sent to someone of whom we have only a number.
    ToRing,
    TakenMeanwhile,
    NoReason,
}

/// What can still be done where the number is not theirs.
const WRONG_NUMBER: &str = "The call is off the list: the number is wrong or does not work. We have no e-mail address. Send a ready-made \
                            message: it stands in their chat, and they see it when they open the chat again.";
const WRONG_NUMBER_EMAIL: &str = "The call is off the list: the number is wrong or does not work. We have an e-mail address. Write to it, \
                                  or send a ready-made message: it goes there and stands in their chat.";

/// The blind first look.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let said = match asked.map(|Query(asked)| asked).unwrap_or_default().said.as_str() {
        "tried" => Beside::Tried,
        "done" => Beside::Said("What was done is written down."),
        "for-now" => Beside::Said("The lead is closed for now."),
        "noted" => Beside::Said("Your note is saved."),
        "wrong-number" => Beside::Said(WRONG_NUMBER),
        "wrong-number-email" => Beside::Said(WRONG_NUMBER_EMAIL),
        "note-removed" => Beside::Said("Your note is removed."),
        "sent-pushed" => Beside::Said(
            "Your message goes to the chat app where they write to us, between 9 in the morning and 8 in the evening.",
        ),
        "sent-email" => Beside::Said(
            "Your message is in their chat. It also goes as an e-mail, between 9 in the morning and 8 in the evening.",
        ),
        "sent-chat" => Beside::Said("Your message is in their chat. They see it when they open the chat again."),
        "sent-to-ring" => Beside::ToRing,
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
    let (english, now) = (&state.english, state.desk.now());
    let view = leads::look(&state.desk, actor, id).await?;
    let stands = Stands::of(&view, now);
    let LeadView { lead, ended, told, titles, standing, history, matches, unshared, calls, notes, opened_at, .. } =
        view;
    let to_ring = calls.iter().rev().find(|call| matches!(call.notice, Notice::Phrase { .. }));
    let then = matches!(beside, Beside::ToRing).then(|| match to_ring {
        Some(call) => (format!("/staff/calls/{}", call.id), "Go to the call"),
        None => ("/staff/leads?what=calls&state=mine".to_owned(), "See your calls"),
    });
    let (status, said, unsaid) = match (beside, &standing) {
        (Beside::Tried, _) => (StatusCode::OK, Some(format!("It is recorded. {}.", stands.line)), false),
        (Beside::ToRing, _) => {
            let by = to_ring.map(|call| format!(", by {}", day(call.due_on))).unwrap_or_default();
            (StatusCode::OK, Some(format!("It is in their chat. Ring them too{by}: the call is in your list.")), false)
        }
        (Beside::Nothing, _) => (StatusCode::OK, None, false),
        (Beside::Said(words), _) => (StatusCode::OK, Some(words.to_owned()), false),
        (Beside::TakenMeanwhile, Standing::Others(name)) => {
            (StatusCode::CONFLICT, Some(format!("{name} was faster and has this lead now.")), false)
        }
        (Beside::TakenMeanwhile, _) => (StatusCode::CONFLICT, None, false),
        (Beside::NoReason, Standing::Mine) => (StatusCode::UNPROCESSABLE_ENTITY, None, true),
        (Beside::NoReason, _) => return Err(Problem::NotYours),
    };
    let sent = if standing.is_in_work() { phrases::sent(state, actor, lead.id).await? } else { Vec::new() };
    let call = Call::next(&sent, &lead).map(|call| {
        format!("The person was told that someone calls on {} at {}.", day(call.day), call.time.strftime("%H:%M"))
    });
    let page = LeadPage {
        page: Page::of(actor),
        sent,
        said,
        then,
        notes: Written::all(notes, actor),
        id: lead.id.to_string(),
        reference: lead.reference.to_string(),
        stands,
        told: about_told(&told).filter(|_| ended.is_none()),
        call: call.filter(|_| ended.is_none()),
        about: heading(lead.service),
        tag: English::first_tag(&lead),
        is_feedback: lead.service == Service::Feedback,
        needs: english.needs(&lead, &titles),
        fitting: Fits::new(matches, &unshared, english),
        calls: CallToMake::all(&calls, now, english),
        standing,
        opening: Opening::of_lead(id, opened_at),
        history: happened(&history, english),
        give_back: GiveBack::new("lead", format!("/staff/leads/{id}/release"), unsaid, english),
    };
    html_with(status, &page)
}

/// The lead of this address, if the reader works on it.
pub(super) async fn mine(state: &PortalState, actor: &Actor, id: &str) -> Result<LeadView, Problem> {
    let view = leads::look(&state.desk, actor, lead_id(id)?).await?;
    match view.standing {
        Standing::Mine | Standing::GoingOn => Ok(view),
        Standing::Cancelled => Err(Problem::Cancelled),
        Standing::EndedByMe | Standing::Closed => Err(Problem::LeadEnded),
        Standing::Free | Standing::ToWatch | Standing::Others(_) => Err(Problem::NotYours),
    }
}

/// A lead's id as the address has it; anything else is "not found".
pub(super) fn lead_id(text: &str) -> Result<LeadId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

/// What became of the day that was promised: missed only where it passed and nobody had tried.
pub(super) fn about_told(told: &Told) -> Option<String> {
    let Told { first, stands, missed, moved_from, untried } = *told;
    match (missed.filter(|_| untried), moved_from) {
        (Some(missed), _) if stands > missed => Some(format!(
            "The promised day, {}, was missed. The person was offered a new one: {}.",
            day(missed),
            day(stands)
        )),
        (Some(missed), _) => Some(format!(
            "The promised day, {}, was missed. The person is offered a new one within minutes.",
            day(missed)
        )),
        (None, Some(closed)) if untried && stands > closed => {
            Some(format!("We are closed on {}. The person was told a later day: {}.", day(closed), day(stands)))
        }
        (None, _) if stands > first && (untried || missed.is_none()) => {
            Some(format!("The person was told a later day: {}. The first was {}.", day(stands), day(first)))
        }
        _ => None,
    }
}

/// A lead's history in words.
pub(super) fn happened(history: &[HistoryEntry], english: &English) -> Vec<Happened> {
    history.iter().map(|entry| Happened { when: moment(entry.at), what: english.action(entry) }).collect()
}
