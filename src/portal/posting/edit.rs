//! A step of the form. Whatever is sent is saved first; then what this step asks is looked at, and said at its field.

use super::super::PortalState;
use super::super::page::{Page, html_with};
use super::super::problem::Problem;
use super::controls::{Control, Shape, absorb, controls};
use super::options::{in_words, located};
use super::steps::Step;
use super::{Wrong, kind_word, opportunity_id, questions};
use crate::clock::day_in_london;
use crate::desk::postings::Saved;
use crate::desk::reach::Band;
use crate::desk::{Actor, postings, reach};
use crate::domain::posting::{Fault, Field, Under, Written, read};
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{Code as _, OpportunityKind};
use crate::ids::OpportunityId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "posting_step.html", config = "src/portal/askama.toml")]
struct StepPage {
    page: Page,
    id: String,
    kind: &'static str,
    step: Step,
    number: usize,
    has_before: bool,
    heading: &'static str,
    steps: Vec<StepLink>,
    controls: Vec<Control>,
    wrong: Vec<Wrong>,
    version: i64,
    said: Option<String>,
    /// What a colleague wrote meanwhile in the fields of this step that differ.
    theirs: Vec<String>,
    /// Where the postcode is.
    found: Option<String>,
    /// How many people could be reached.
    reach: Option<String>,
}

/// A way to a step.
struct StepLink {
    id: &'static str,
    heading: &'static str,
    here: bool,
}

/// What the address asks beside the step.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(in crate::portal) struct Asked {
    /// Whether to show at once what is wrong.
    check: bool,
    said: String,
}

/// The kind of what is written; a draft always has one.
pub(super) fn kind_of(written: &Written) -> Result<OpportunityKind, Problem> {
    OpportunityKind::parse(written.first(Field::Kind)).ok_or(Problem::NotFound)
}

/// A step as it is saved.
pub(in crate::portal) async fn edit(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path((id, step)): Path<(String, String)>,
    asked: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let (written, version) = postings::edit(&state.desk, &actor, &id).await?;
    let kind = kind_of(&written)?;
    let step = Step::parse(&step, kind).ok_or(Problem::NotFound)?;
    let faults = if asked.check { faults_of(&state, &actor, &id, step, kind, &written) } else { Vec::new() };
    let said = match asked.said.as_str() {
        "saved" => Some("Saved. Nobody but your colleagues sees it before you publish.".to_owned()),
        "filled" => Some(
            "Place, age and some other answers are filled in as in your last posting. Look at each as you go on."
                .to_owned(),
        ),
        _ => None,
    };
    let shown = Shown { id, step, kind, written, version, faults, said, theirs: Vec::new() };
    render(&state, &actor, StatusCode::OK, &shown).await
}

/// Saves a step, wrong or right, and goes where its button says.
pub(in crate::portal) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path((id, step)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    let (mut written, _) = postings::edit(&state.desk, &actor, &id).await?;
    let kind = kind_of(&written)?;
    let step = Step::parse(&step, kind).ok_or(Problem::NotFound)?;
    let Ok(Form(sent)) = form else { return Err(Problem::NotFound) };
    let text = |name: &str| sent.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let seen: i64 = text("version").parse().unwrap_or_default();
    let before = written.clone();
    absorb(&mut written, step, kind, &sent);
    // The other steps are as a colleague left them; this one is as it was sent.
    let version = match postings::save(&state.desk, &actor, &id, written.clone(), seen).await? {
        Saved::As(version) => version,
        Saved::Moved(version) => {
            let said = Some(
                "A colleague saved this while you wrote. Look at it again: the next button keeps what you see here."
                    .to_owned(),
            );
            let theirs = step.fields(kind).iter().filter(|field| before.all(**field) != written.all(**field));
            let theirs = theirs.map(|field| their_words(&state, &actor, *field, &before)).collect();
            let shown = Shown { id, step, kind, written, version, faults: Vec::new(), said, theirs };
            return render(&state, &actor, StatusCode::CONFLICT, &shown).await;
        }
    };
    let edit = |step: Step| format!("/staff/opportunities/{id}/edit/{}", step.id());
    match text("go") {
        "leave" => return Ok(Redirect::to(&format!("/staff/opportunities/{id}?said=saved")).into_response()),
        "stay" => return Ok(Redirect::to(&format!("{}?said=saved", edit(step))).into_response()),
        "back" => return Ok(Redirect::to(&edit(step.before(kind).unwrap_or(step))).into_response()),
        _ => {}
    }
    let faults = faults_of(&state, &actor, &id, step, kind, &written);
    if !faults.is_empty() {
        let shown = Shown { id, step, kind, written, version, faults, said: None, theirs: Vec::new() };
        return render(&state, &actor, StatusCode::UNPROCESSABLE_ENTITY, &shown).await;
    }
    let next = match step.next(kind) {
        Some(next) => edit(next),
        // Whole: one look, one press. Otherwise the page that lists what is still needed.
        None if all_faults(&state, &actor, &id, &written).is_empty() => format!("/staff/opportunities/{id}/preview"),
        None => format!("/staff/opportunities/{id}"),
    };
    Ok(Redirect::to(&next).into_response())
}

/// What a colleague wrote in a field.
fn their_words(state: &PortalState, actor: &Actor, field: Field, theirs: &Written) -> String {
    let said = in_words(state, &actor.organisation.area, field, theirs.all(field));
    if said.is_empty() {
        format!("{}: nothing", questions::name(field))
    } else {
        format!("{}: ‘{said}’", questions::name(field))
    }
}

/// What is wrong with the fields of one step.
fn faults_of(
    state: &PortalState,
    actor: &Actor,
    id: &OpportunityId,
    step: Step,
    kind: OpportunityKind,
    written: &Written,
) -> Vec<Fault> {
    let mut faults = all_faults(state, actor, id, written);
    faults.retain(|fault| step.fields(kind).contains(&fault.field));
    faults
}

/// Everything that is wrong with what is written.
pub(super) fn all_faults(state: &PortalState, actor: &Actor, id: &OpportunityId, written: &Written) -> Vec<Fault> {
    let under = Under {
        id,
        organisation: &actor.staff.organisation,
        area: &actor.organisation.area,
        areas: &state.areas,
        today: day_in_london(state.desk.now()),
    };
    read(written, &under).err().unwrap_or_default()
}

/// What a page of a step shows.
struct Shown {
    id: OpportunityId,
    step: Step,
    kind: OpportunityKind,
    written: Written,
    version: i64,
    faults: Vec<Fault>,
    said: Option<String>,
    theirs: Vec<String>,
}

async fn render(state: &PortalState, actor: &Actor, status: StatusCode, shown: &Shown) -> Result<Response, Problem> {
    let Shown { id, step, kind, written, version, faults, said, theirs } = shown;
    let controls = controls(state, &actor.organisation.area, *step, *kind, written, faults);
    let wrong = controls
        .iter()
        .filter_map(|control| Some(Wrong { at: control.first_id(), text: control.error.clone()? }))
        .collect();
    let steps =
        Step::of_kind(*kind).map(|one| StepLink { id: one.id(), heading: one.heading(*kind), here: one == *step });
    let page = StepPage {
        page: Page::of(actor),
        id: id.to_string(),
        kind: kind_word(*kind),
        step: *step,
        number: step.number(*kind),
        has_before: step.before(*kind).is_some(),
        heading: step.heading(*kind),
        steps: steps.collect(),
        controls,
        wrong,
        version: *version,
        said: said.clone(),
        theirs: theirs.clone(),
        found: (*step == Step::Where).then(|| found(state, written)).flatten(),
        reach: if *step == Step::Who { reach(state, actor, written).await? } else { None },
    };
    html_with(status, &page)
}

/// How many people could be reached in the borough, for English and for each language that helps: as bands, made each night.
async fn reach(state: &PortalState, actor: &Actor, written: &Written) -> Result<Option<String>, Problem> {
    let typed = written.first(Field::Borough).to_owned();
    let located = located(state, written).and_then(|found| found.borough);
    let borough = located.map(|id| state.areas.borough(id).name.clone()).or((!typed.is_empty()).then_some(typed));
    let Some(borough) = borough else { return Ok(None) };
    let wanted = [Field::LanguagesWanted, Field::LanguagesOffered].map(|field| written.all(field)).concat();
    let wanted = wanted.iter().filter_map(|code| Spoken::parse(code));
    let languages: Vec<Spoken> = std::iter::once(Spoken::ENGLISH).chain(wanted).collect();
    let bands = reach::bands(&state.desk, actor, &borough, &languages).await?;
    let said = bands.into_iter().map(|(language, band)| {
        let band = match band {
            None => "fewer than 10",
            Some(Band::Some) => "10 to 50",
            Some(Band::Many) => "more than 50",
        };
        format!("{}: {band}", state.english.spoken(language))
    });
    let said: Vec<String> = said.collect();
    Ok(Some(format!(
        "People in {borough} who have asked us for contact, by language. {}. Counted each night.",
        said.join("; ")
    )))
}

/// The borough of the postcode that is typed.
fn found(state: &PortalState, written: &Written) -> Option<String> {
    let found = located(state, written)?;
    let borough = &state.areas.borough(found.borough?).name;
    Some(format!("{} is in {borough}.", written.first(Field::Postcode).to_uppercase()))
}
