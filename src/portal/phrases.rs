//! Sending a phrase, from the choice to the press: the list of those that fit the lead, one with its blanks, the same beside the
//! resident's language, and sent. Nothing is sent before it was seen.

use super::PortalState;
use super::days::moment;
use super::english::English;
use super::lead::{lead_id, mine};
use super::page::{Page, html, html_with};
use super::phrase_form::{PhraseForm, Typed, Wrong};
use super::problem::Problem;
use super::role_finder::Search;
use crate::desk::phrases::{self, Preview, SentBy, Stands, Way};
use crate::desk::{Actor, DeskError, roles};
use crate::domain::lead::LeadSummary;
use crate::domain::phrase::{A_DAY, AnsweredHow, Blank, Group, Tells};
use crate::domain::taxonomy::{Code, Phrase, Service};
use crate::ids::{PhraseId, fresh_uuid};
use crate::language::{Direction, Language};
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use jiff::civil::{Date, Time};

#[derive(Template)]
#[template(path = "phrases.html", config = "src/portal/askama.toml")]
struct PhrasesPage {
    page: Page,
    id: String,
    reference: String,
    /// They can only be rung: nothing about ringing is offered.
    only_a_number: bool,
    /// Whether what was done is told in another way, too.
    about_feedback: bool,
    groups: Vec<PhraseGroup>,
    sent: Vec<Sent>,
}

/// Phrases under one heading.
struct PhraseGroup {
    heading: &'static str,
    phrases: Vec<Offered>,
}

/// A phrase to choose.
struct Offered {
    id: &'static str,
    name: &'static str,
    /// Its words, with what fills the blanks named in brackets.
    words: String,
}

/// A phrase that was sent.
pub(super) struct Sent {
    pub(super) name: &'static str,
    pub(super) when: String,
    pub(super) by: String,
    /// Its words in English, while what filled it is kept.
    pub(super) words: Option<String>,
    pub(super) stands: String,
    pub(super) colour: &'static str,
    /// The call that it told them of.
    pub(super) call: Option<Call>,
}

/// A call that someone was told of.
#[derive(Clone, Copy)]
pub(super) struct Call {
    pub(super) told_at: Timestamp,
    pub(super) day: Date,
    pub(super) time: Time,
}

impl Call {
    fn told(sent: &phrases::SentPhrase) -> Option<Self> {
        let blanks = &sent.filled.as_ref().filter(|_| sent.phrase.tells() == Some(Tells::Call))?.blanks;
        Some(Self { told_at: sent.sent_at, day: blanks.day?, time: blanks.time? })
    }

    /// The call that is a lead's next step: nobody has tried since they were told.
    pub(super) fn next(sent: &[Sent], lead: &LeadSummary) -> Option<Self> {
        let newest = sent.iter().find_map(|sent| sent.call)?;
        (newest.day == lead.due_on && lead.tried_at.is_none_or(|tried| tried < newest.told_at)).then_some(newest)
    }
}

#[derive(Template)]
#[template(path = "phrase_preview.html", config = "src/portal/askama.toml")]
struct PreviewPage {
    page: Page,
    id: String,
    reference: String,
    phrase: &'static str,
    name: &'static str,
    wrong: Option<String>,
    /// In English, and in the resident's language where that is another.
    sides: Vec<Side>,
    way: &'static str,
    /// What sending it writes down as done about feedback.
    writes_down: Option<String>,
    unchecked: bool,
    /// What was typed, to be sent or changed.
    typed: Vec<(&'static str, String)>,
    /// Names this sending: pressed twice, it is sent once.
    once: String,
}

/// The phrase in one language, with its answers.
struct Side {
    name: String,
    tag: String,
    direction: Direction,
    from: String,
    words: String,
    answers: Vec<String>,
}

/// The phrases that fit, and what was sent.
pub(super) async fn list(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let lead = mine(&state, &actor, &id).await?.lead;
    let known = phrases::known(&state.desk, &actor, lead.id).await?;
    let mut fitting = phrases::offered(&state.desk, &actor, lead.id).await?;
    fitting.retain(|phrase| known.says_something(*phrase));
    let groups = Group::ALL.iter().filter_map(|group| {
        let of_group = fitting.iter().filter(|phrase| phrase.group() == *group);
        let phrases: Vec<Offered> = of_group
            .map(|phrase| Offered {
                id: phrase.id(),
                name: name(*phrase),
                words: state.english.phrase_with_gaps(*phrase),
            })
            .collect();
        (!phrases.is_empty()).then(|| PhraseGroup { heading: heading(*group), phrases })
    });
    html(&PhrasesPage {
        page: Page::of(&actor),
        id: lead.id.to_string(),
        reference: lead.reference.to_string(),
        only_a_number: known.way == Way::Telephone,
        about_feedback: lead.service == Service::Feedback,
        groups: groups.collect(),
        sent: sent(&state, &actor, lead.id).await?,
    })
}

/// What was sent about a lead, as its own page and the list of phrases show it.
pub(super) async fn sent(state: &PortalState, actor: &Actor, lead: crate::ids::LeadId) -> Result<Vec<Sent>, Problem> {
    let english = &state.english;
    let shown = |SentBy { sent, by }: SentBy| {
        let (stands, colour) = stands(sent.stands, english);
        let words = sent.filled.as_ref().map(|filled| english.filled(filled, Language::SOURCE, false).1);
        let call = Call::told(&sent);
        Sent { name: name(sent.phrase), when: moment(sent.sent_at), by, words, stands, colour, call }
    };
    Ok(phrases::sent(&state.desk, actor, lead).await?.into_iter().map(shown).collect())
}

fn stands(stands: Stands, english: &English) -> (String, &'static str) {
    let still = |words: &str| (words.to_owned(), "grey");
    match stands {
        Stands::OnItsWay => still("On its way"),
        Stands::ToBeRung => still("A call is on the list"),
        Stands::Sent => still("Sent, no answer yet"),
        Stands::Seen => still("Seen in the chat, no answer yet"),
        Stands::Over => still("No answer, and too late for one"),
        Stands::Answered { answer, at, how } => {
            let how = match how {
                AnsweredHow::Conversation => "in the chat",
                AnsweredHow::Link => "by the link in the e-mail",
                AnsweredHow::Telephone => "on the telephone",
            };
            (format!("Answered: {} ({}, {how})", english.code(answer), moment(at)), "green")
        }
    }
}

/// One phrase with its blanks.
pub(super) async fn form(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path((id, phrase)): Path<(String, String)>,
    search: Result<Query<Search>, QueryRejection>,
) -> Result<Response, Problem> {
    let lead = mine(&state, &actor, &id).await?.lead;
    let phrase = fitting(&phrase, &lead)?;
    let search = search.map(|Query(search)| search).unwrap_or_default();
    let asked = Asked { phrase, search: &search };
    if phrase.blanks().is_empty() {
        // There is nothing to fill in: it is looked at at once.
        return show(&state, &actor, &id, asked, &Typed::default(), Step::Look).await;
    }
    let typed = Typed::role(search.role.clone());
    blank_form(&state, &actor, &lead, asked, &typed, &[]).await
}

/// A phrase that was asked for, and what was looked for to fill it.
#[derive(Clone, Copy)]
struct Asked<'a> {
    phrase: Phrase,
    search: &'a Search,
}

/// The form with its blanks: 422 if something is wrong with what was typed.
async fn blank_form(
    state: &PortalState,
    actor: &Actor,
    lead: &LeadSummary,
    Asked { phrase, search }: Asked<'_>,
    typed: &Typed,
    wrong: &[Wrong],
) -> Result<Response, Problem> {
    let known = phrases::known(&state.desk, actor, lead.id).await?;
    if !known.says_something(phrase) {
        return Ok(to_the_list(lead));
    }
    let found = if phrase.blanks().contains(&Blank::Role) {
        Some(roles::find(&state.desk, actor, lead.id, &search.sought(typed.named_role())).await?)
    } else {
        None
    };
    let found = found.as_ref().map(|found| (search, found));
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    html_with(status, &PhraseForm::new(state, actor, lead, phrase, typed, wrong, (found, &known)))
}

/// To the phrases that can be sent, which say why this one cannot.
fn to_the_list(lead: &LeadSummary) -> Response {
    Redirect::to(&format!("/staff/leads/{}/phrases", lead.id)).into_response()
}

/// What a press on the pages asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// To see it before it is sent.
    Look,
    /// To change what was typed.
    Change,
    /// To send it, under this name.
    Send(PhraseId),
}

/// The phrase is looked at, changed again, or sent.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path((id, phrase)): Path<(String, String)>,
    search: Result<Query<Search>, QueryRejection>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Problem> {
    let pairs = form.map(|Form(pairs)| pairs).unwrap_or_default();
    let lead = mine(&state, &actor, &id).await?.lead;
    let phrase = fitting(&phrase, &lead)?;
    let said = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let step = match (said("step"), said("once").and_then(|once| once.parse().ok())) {
        (Some("change"), _) => Step::Change,
        (Some("send"), Some(once)) => Step::Send(once),
        _ => Step::Look,
    };
    let search = search.map(|Query(search)| search).unwrap_or_default();
    show(&state, &actor, &id, Asked { phrase, search: &search }, &Typed::read(&pairs), step).await
}

fn fitting(phrase: &str, lead: &LeadSummary) -> Result<Phrase, Problem> {
    Phrase::parse(phrase).filter(|phrase| phrase.fits(lead.service, lead.needs.feedback)).ok_or(Problem::NotFound)
}

async fn show(
    state: &PortalState,
    actor: &Actor,
    id: &str,
    asked: Asked<'_>,
    typed: &Typed,
    step: Step,
) -> Result<Response, Problem> {
    let lead = mine(state, actor, id).await?.lead;
    let phrase = asked.phrase;
    if phrase.is_about_ringing() && !phrases::known(&state.desk, actor, lead.id).await?.says_something(phrase) {
        return Ok(to_the_list(&lead));
    }
    let (blanks, mut faults) = typed.blanks(phrase);
    let looked = match step {
        Step::Change => Err(Vec::new()),
        Step::Look | Step::Send(_) => {
            phrases::preview(&state.desk, actor, lead_id(id)?, phrase, blanks.clone()).await?
        }
    };
    let preview = match looked {
        Ok(preview) if faults.is_empty() => preview,
        Ok(_) | Err(_) => {
            let found = if let Err(found) = looked { found } else { Vec::new() };
            faults.extend(found.into_iter().map(Wrong::Fault));
            return blank_form(state, actor, &lead, asked, typed, &faults).await;
        }
    };
    let mut wrong = None;
    if let Step::Send(once) = step {
        match phrases::send(&state.desk, actor, lead.id, once, phrase, blanks).await {
            Ok(_) => {
                let how = said(preview.way);
                return Ok(Redirect::to(&format!("/staff/leads/{}?said={how}", lead.id)).into_response());
            }
            Err(DeskError::EnoughPhrases) => {
                wrong = Some(format!(
                    "This person was sent {A_DAY} messages about this today. Ring them, or write tomorrow"
                ));
            }
            Err(DeskError::ToldBefore) => {
                wrong = Some("This is written down under “What was done”, and the person is told so".to_owned());
            }
            Err(error) => return Err(error.into()),
        }
    }
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = preview_page(state, actor, &lead.id.to_string(), &preview, typed);
    html_with(status, &PreviewPage { wrong, ..page })
}

fn preview_page(state: &PortalState, actor: &Actor, id: &str, preview: &Preview, typed: &Typed) -> PreviewPage {
    let english = &state.english;
    let phrase = preview.filled.phrase;
    let side = |language: Language, easy: bool| {
        let (from, words) = english.filled(&preview.filled, language, easy);
        Side {
            name: english.language(language),
            tag: language.tag().to_owned(),
            direction: english.direction(language),
            from,
            words,
            answers: phrase.answers().iter().map(|answer| english.code_in(*answer, language)).collect(),
        }
    };
    let mut sides = vec![side(Language::SOURCE, false)];
    if preview.language != Language::SOURCE || preview.easy {
        sides.push(side(preview.language, preview.easy));
    }
    PreviewPage {
        page: Page::of(actor),
        id: id.to_owned(),
        reference: preview.filled.reference.to_string(),
        phrase: phrase.id(),
        name: name(phrase),
        wrong: None,
        sides,
        way: way(preview.way),
        writes_down: writes_down(phrase),
        unchecked: !english.is_checked(preview.language),
        typed: typed.pairs(),
        once: fresh_uuid(state.desk.now()).to_string(),
    }
}

/// How it reaches them, as the address of the lead's page has it.
fn said(way: Way) -> &'static str {
    match way {
        Way::Pushed => "sent-pushed",
        Way::Email => "sent-email",
        Way::Telephone => "sent-to-ring",
        Way::ChatAlone => "sent-chat",
    }
}

/// What sending a phrase writes down as done about feedback, in words.
fn writes_down(phrase: Phrase) -> Option<String> {
    let labels: Vec<&str> = phrase.says_done().iter().map(|done| English::feedback_done(*done)).collect();
    (!labels.is_empty()).then(|| labels.join("; "))
}

/// How it will reach them.
fn way(way: Way) -> &'static str {
    match way {
        Way::Pushed => "It goes to the chat app where they write to us, at once.",
        Way::Email => "It goes as an e-mail, with a button for each answer, and stands in their chat.",
        Way::Telephone => {
            "We have only a telephone number. It stands in their chat, and a call goes on the list: someone has to ring."
        }
        Way::ChatAlone => {
            "We have no address and no number. It stands in their chat, and they see it when they open the chat again."
        }
    }
}

fn heading(group: Group) -> &'static str {
    match group {
        Group::Calls => "Ringing them",
        Group::Days => "Interviews and first days",
        Group::Roles => "Roles and applications",
        Group::Waiting => "While they wait",
        Group::Feedback => "Answers to feedback",
    }
}

/// What staff call a phrase.
pub(super) fn name(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::TriedToCall => "I tried to call",
        Phrase::WillCall => "I will call",
        Phrase::QuestionCall => "Thank you for your question, I will call",
        Phrase::Interview => "Invite to an interview",
        Phrase::InterviewReminder => "Remind of an interview",
        Phrase::BringDocuments => "What to bring",
        Phrase::TrainingDay => "Training or welcome day",
        Phrase::StartDate => "First day",
        Phrase::FoundRole => "A role that may fit",
        Phrase::ApplicationSent => "Application sent",
        Phrase::NeedLonger => "We need a little longer",
        Phrase::CompanionFound => "Found someone to go with them",
        Phrase::CompanionLooking => "Still looking for someone to go with them",
        Phrase::FeedbackPraise => "Thank you for your praise",
        Phrase::FeedbackSorry => "We are sorry",
        Phrase::FeedbackRacism => "Racism: someone senior looked at it",
        Phrase::FeedbackIdea => "Your idea was passed on",
    }
}
