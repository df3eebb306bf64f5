//! The queue: the leads of the actor's organisation and role, by the day each is due, filtered, counted, page after page. The
//! blind first look begins here: nothing personal is in it.

use super::{Actor, Desk, DeskError, rights};
use crate::clock::day_in_london;
use crate::domain::lead::LeadSummary;
use crate::domain::staff::Role;
use crate::domain::taxonomy::Service;
use crate::ids::OpportunityId;
use crate::language::Language;
use crate::store::queue::{self, Asked, Held, Limit};
use crate::store::{StoreError, Tx, opportunities, staff};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

pub use crate::store::queue::{Count, QueueKey};

/// Leads on one page of the queue.
const PAGE: u32 = 25;

/// What to show of the queue; nothing set shows all of it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Filter {
    /// Leads of this service.
    pub service: Option<Service>,
    /// Leads to be answered in this language.
    pub language: Option<Language>,
    /// Leads of this borough, by its official name.
    pub borough: Option<String>,
    /// Leads that stand so.
    pub state: Option<QueueState>,
}

/// How a lead stands in the queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QueueState {
    /// Nobody has it yet.
    Open,
    /// The one who asks has it.
    Mine,
    /// Someone has it.
    Claimed,
    /// Its day has passed.
    Overdue,
}

impl QueueState {
    /// As an address has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Mine => "mine",
            Self::Claimed => "claimed",
            Self::Overdue => "overdue",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Open, Self::Mine, Self::Claimed, Self::Overdue].into_iter().find(|state| state.id() == id)
    }

    /// What a role can ask for: who claims no leads has none.
    pub fn offered(role: Role) -> &'static [Self] {
        if rights::follows_up(role) {
            &[Self::Open, Self::Mine, Self::Claimed, Self::Overdue]
        } else {
            &[Self::Open, Self::Claimed, Self::Overdue]
        }
    }
}

/// A page of the queue.
#[derive(Clone, Debug)]
pub struct QueuePage {
    /// The leads, by the day each is due.
    pub leads: Vec<QueuedLead>,
    /// How many there are on all pages.
    pub count: Count,
    /// How the whole desk stands, whatever the filter.
    pub desk: DeskCounts,
    /// The boroughs of the leads that wait here.
    pub boroughs: Vec<String>,
    /// Where the next page begins, if there is one.
    pub next: Option<QueueKey>,
}

/// How the desk of a role stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DeskCounts {
    /// Leads whose day has passed.
    pub overdue: Count,
    /// Leads that are due today.
    pub today: Count,
    /// Leads that nobody has.
    pub open: Count,
    /// Leads that the one who asks has; none for a role that claims none.
    pub mine: Option<Count>,
}

/// A lead in the queue.
#[derive(Clone, Debug)]
pub struct QueuedLead {
    /// The lead.
    pub lead: LeadSummary,
    /// The titles of what was chosen.
    pub titles: Vec<String>,
    /// The name of the one who holds it.
    pub holder: Option<String>,
}

/// A page of the queue: leads of the actor's organisation and role that are open or theirs, unless they ask for others'; for
/// administrators, everyone's.
pub async fn list(
    desk: &Desk,
    actor: &Actor,
    filter: &Filter,
    after: Option<QueueKey>,
) -> Result<QueuePage, DeskError> {
    let today = day_in_london(desk.now());
    let all = everything(actor);
    let asked = narrowed(all.clone(), actor, filter, today);
    let actor = actor.clone();
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let count = queue::count(tx, &asked).await?;
                let counts = desk_counts(tx, &actor, &all, today).await?;
                let boroughs = queue::boroughs(tx, &all.organisation).await?;
                let mut leads = queue::page(tx, &asked, after, PAGE + 1).await?;
                let more = leads.len() > PAGE as usize;
                leads.truncate(PAGE as usize);
                let next = leads.last().filter(|_| more).map(QueueKey::after);
                let leads = queued(tx, &actor, leads).await?;
                Ok(QueuePage { leads, count, desk: counts, boroughs, next })
            })
        })
        .await?)
}

/// Adds titles and holders.
pub(super) async fn queued(
    tx: &mut Tx<'_>,
    actor: &Actor,
    leads: Vec<LeadSummary>,
) -> Result<Vec<QueuedLead>, StoreError> {
    let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
    let chosen: Vec<OpportunityId> = leads.iter().flat_map(|lead| lead.needs.opportunities.iter().cloned()).collect();
    let titles = opportunities::titles_of(tx, &chosen).await?;
    let queued = |lead: LeadSummary| {
        let holder = colleagues.iter().find(|one| lead.claimed_by == Some(one.id));
        QueuedLead { titles: titles_in(&titles, &lead), holder: holder.map(|one| one.name.clone()), lead }
    };
    Ok(leads.into_iter().map(queued).collect())
}

pub(super) fn titles_in(titles: &BTreeMap<OpportunityId, String>, lead: &LeadSummary) -> Vec<String> {
    lead.needs.opportunities.iter().filter_map(|id| titles.get(id).cloned()).collect()
}

/// All that the actor's desk may see, whoever has it.
pub(super) fn everything(actor: &Actor) -> Asked {
    Asked {
        organisation: actor.staff.organisation.clone(),
        services: rights::services(actor.staff.role).to_vec(),
        language: None,
        boroughs: None,
        held: Held::ByNobodyOrSomeone,
        due_from: None,
        due_before: None,
        limit: (!actor.boroughs.is_empty()).then(|| Limit { boroughs: actor.boroughs.clone(), staff: actor.staff.id }),
    }
}

/// What a filter leaves. What a role cannot ask for is as if it were not asked.
fn narrowed(mut asked: Asked, actor: &Actor, filter: &Filter, today: Date) -> Asked {
    asked.services.retain(|one| filter.service.is_none_or(|service| service == *one));
    asked.language = filter.language;
    if let Some(borough) = &filter.borough {
        let allowed = asked.boroughs.as_ref().is_none_or(|boroughs| boroughs.contains(borough));
        asked.boroughs = Some(allowed.then(|| borough.clone()).into_iter().collect());
    }
    let me = actor.staff.id;
    let usual = if rights::follows_up(actor.staff.role) { Held::ByNobodyOr(me) } else { Held::ByNobodyOrSomeone };
    let state = filter.state.filter(|state| QueueState::offered(actor.staff.role).contains(state));
    asked.held = match state {
        Some(QueueState::Open) => Held::ByNobody,
        Some(QueueState::Mine) => Held::By(me),
        Some(QueueState::Claimed) => Held::BySomeone,
        Some(QueueState::Overdue) | None => usual,
    };
    if state == Some(QueueState::Overdue) {
        asked.due_before = Some(today);
    }
    asked
}

/// How the desk of an actor stands.
pub(super) async fn desk_counts(
    tx: &mut Tx<'_>,
    actor: &Actor,
    all: &Asked,
    today: Date,
) -> Result<DeskCounts, StoreError> {
    let usual = narrowed(all.clone(), actor, &Filter::default(), today);
    let overdue = Asked { due_before: Some(today), ..usual.clone() };
    let due_today = Asked { due_from: Some(today), due_before: Some(today.saturating_add(1.day())), ..usual.clone() };
    let open = Asked { held: Held::ByNobody, ..usual.clone() };
    let mine = Asked { held: Held::By(actor.staff.id), ..usual };
    Ok(DeskCounts {
        overdue: queue::count(tx, &overdue).await?,
        today: queue::count(tx, &due_today).await?,
        open: queue::count(tx, &open).await?,
        mine: if rights::follows_up(actor.staff.role) { Some(queue::count(tx, &mine).await?) } else { None },
    })
}
