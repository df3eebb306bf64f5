//! The queue: the leads of the actor's organisation and role and the calls about them, by the day each is due, filtered, counted,
//! page after page. The blind first look begins here: nothing personal is in it.

use super::{Actor, Desk, DeskError, rights};
use crate::clock::day_in_london;
use crate::domain::lead::LeadSummary;
use crate::domain::staff::{Role, Staff};
use crate::domain::taxonomy::Service;
use crate::ids::{LeadId, OpportunityId, StaffId};
use crate::language::Language;
use crate::store::call_tasks::CallTask;
use crate::store::queue::{self, Asked, Held, Limit};
use crate::store::{StoreError, Tx, opportunities, phrase_answers, staff};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

pub use crate::store::queue::{Count, QueueKey};

/// Leads and calls on one page of the queue.
const PAGE: u32 = 25;

/// What to show of the queue; nothing set shows all of it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Filter {
    /// Leads alone, or calls alone.
    pub what: Option<What>,
    /// What is about this service.
    pub service: Option<Service>,
    /// What is to be said in this language.
    pub language: Option<Language>,
    /// What comes from this borough, by its official name.
    pub borough: Option<String>,
    /// What stands so.
    pub state: Option<QueueState>,
    /// Leads whose promise was moved off one of these days, both included, because they were closed.
    pub moved_from: Option<(Date, Date)>,
}

/// What stands in the queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// Residents to follow up.
    Leads,
    /// What a person tells by telephone.
    Calls,
}

impl What {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Leads, Self::Calls];

    /// As an address has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Leads => "leads",
            Self::Calls => "calls",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.id() == id)
    }
}

/// How a lead or a call stands in the queue.
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
    /// Its day is today.
    Today,
    /// The person replied, and nobody has taken it up.
    Replied,
    /// Its day has passed, and a colleague has it.
    OverdueElsewhere,
    /// However it stands, whoever has it.
    All,
}

impl QueueState {
    const EVERY: [Self; 8] = [
        Self::Open,
        Self::Mine,
        Self::Claimed,
        Self::Overdue,
        Self::Today,
        Self::Replied,
        Self::OverdueElsewhere,
        Self::All,
    ];

    /// As an address has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Mine => "mine",
            Self::Claimed => "claimed",
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Replied => "replied",
            Self::OverdueElsewhere => "overdue-elsewhere",
            Self::All => "all",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|state| state.id() == id)
    }

    /// What a role can ask for: who claims no leads has none, and sees everyone's where nothing is asked for.
    pub fn offered(role: Role) -> &'static [Self] {
        if rights::follows_up(role) {
            &Self::EVERY
        } else {
            &[Self::Open, Self::Claimed, Self::Overdue, Self::Today, Self::Replied]
        }
    }
}

/// A page of the queue.
#[derive(Clone, Debug)]
pub struct QueuePage {
    /// Leads and calls, by the day each is due.
    pub queued: Vec<Queued>,
    /// How many leads there are on all pages.
    pub leads: Count,
    /// How many calls.
    pub calls: Count,
    /// How the whole desk stands, whatever the filter.
    pub desk: DeskCounts,
    /// The boroughs of what waits here.
    pub boroughs: Vec<String>,
    /// Where the next page begins, if there is one.
    pub next: Option<QueueKey>,
}

/// How the desk of a role stands: leads and calls together, where nothing else is said. What colleagues have is not among it, for a role
/// that claims leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DeskCounts {
    /// Whose day has passed.
    pub overdue: Count,
    /// Due today.
    pub today: Count,
    /// That nobody has.
    pub open: Count,
    /// That the one who asks has; none for a role that claims none.
    pub mine: Option<Count>,
    /// Calls alone.
    pub calls: Count,
    /// Leads whose person replied, and nobody has taken it up.
    pub replied: Count,
    /// Whose day has passed while a colleague has it; none for a role that claims none, to whom all are counted together.
    pub overdue_elsewhere: Option<Count>,
}

/// A lead or a call.
#[derive(Clone, Debug)]
pub enum Queued {
    /// A lead.
    Lead(Box<QueuedLead>),
    /// A call.
    Call(Box<QueuedCall>),
}

impl Queued {
    /// The key of the page after it.
    fn key(&self) -> QueueKey {
        match self {
            Self::Lead(queued) => QueueKey::after(&queued.lead),
            Self::Call(queued) => QueueKey::after_call(&queued.task),
        }
    }

    /// The lead, if it is one.
    pub fn lead(self) -> Option<QueuedLead> {
        match self {
            Self::Lead(queued) => Some(*queued),
            Self::Call(_) => None,
        }
    }
}

/// A call in the queue.
#[derive(Clone, Debug)]
pub struct QueuedCall {
    /// The call.
    pub task: CallTask,
    /// The name of the one who makes it.
    pub holder: Option<String>,
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
    /// Whether the person answered a phrase, and nobody has taken it up yet.
    pub answered: bool,
}

/// A page of the queue: leads and calls of the actor's organisation and role that are open or theirs, unless they ask for others';
/// for administrators, everyone's. Of each as many are read as the page has rows, and the first of both are shown.
pub async fn list(
    desk: &Desk,
    actor: &Actor,
    filter: &Filter,
    after: Option<QueueKey>,
) -> Result<QueuePage, DeskError> {
    let today = day_in_london(desk.now());
    let all = everything(actor);
    let asked = narrowed(all.clone(), actor, filter, today);
    let (actor, what) = (actor.clone(), filter.what);
    let (shows_leads, shows_calls) = (what != Some(What::Calls), what != Some(What::Leads));
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let (mut leads, mut calls) = (Vec::new(), Vec::new());
                let (mut lead_count, mut call_count) = (Count::Exactly(0), Count::Exactly(0));
                if shows_leads {
                    lead_count = queue::count(tx, &asked).await?;
                    leads = queue::page(tx, &asked, after, PAGE + 1).await?;
                }
                if shows_calls {
                    call_count = queue::count_calls(tx, &asked).await?;
                    calls = queue::calls(tx, &asked, after, PAGE + 1).await?;
                }
                let desk = desk_counts(tx, &actor, &all, today).await?;
                let mut boroughs = queue::boroughs(tx, &all.organisation).await?;
                boroughs.retain(|borough| rights::works_in(&actor.boroughs, Some(borough)));
                let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
                let mut queued: Vec<Queued> = Vec::with_capacity(leads.len() + calls.len());
                queued.extend(with_titles(tx, &colleagues, leads).await?.into_iter().map(Box::new).map(Queued::Lead));
                queued.extend(calls.into_iter().map(|task| {
                    let holder = name_of(&colleagues, task.claimed_by);
                    Queued::Call(Box::new(QueuedCall { task, holder }))
                }));
                queued.sort_by_key(Queued::key);
                let more = queued.len() > PAGE as usize;
                queued.truncate(PAGE as usize);
                let next = queued.last().filter(|_| more).map(Queued::key);
                Ok(QueuePage { queued, leads: lead_count, calls: call_count, desk, boroughs, next })
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
    with_titles(tx, &colleagues, leads).await
}

async fn with_titles(
    tx: &mut Tx<'_>,
    colleagues: &[Staff],
    leads: Vec<LeadSummary>,
) -> Result<Vec<QueuedLead>, StoreError> {
    let chosen: Vec<OpportunityId> = leads.iter().flat_map(|lead| lead.needs.opportunities.iter().cloned()).collect();
    let titles = opportunities::titles_of(tx, &chosen).await?;
    let ids: Vec<LeadId> = leads.iter().map(|lead| lead.id).collect();
    let answered = phrase_answers::unread_in(tx, &ids).await?;
    let queued = |lead: LeadSummary| QueuedLead {
        titles: titles_in(&titles, &lead),
        holder: name_of(colleagues, lead.claimed_by),
        answered: answered.contains(&lead.id),
        lead,
    };
    Ok(leads.into_iter().map(queued).collect())
}

fn name_of(colleagues: &[Staff], holder: Option<StaffId>) -> Option<String> {
    colleagues.iter().find(|one| holder == Some(one.id)).map(|one| one.name.clone())
}

pub(super) fn titles_in(titles: &BTreeMap<OpportunityId, String>, lead: &LeadSummary) -> Vec<String> {
    lead.needs.opportunities.iter().filter_map(|id| titles.get(id).cloned()).collect()
}

/// All that the actor's desk may see, whoever has it.
pub(super) fn everything(actor: &Actor) -> Asked {
    Asked {
        limit: (!actor.boroughs.is_empty()).then(|| Limit { boroughs: actor.boroughs.clone(), staff: actor.staff.id }),
        ..Asked::of(&actor.staff.organisation, rights::services_of(actor))
    }
}

/// What a filter leaves. What a role cannot ask for is as if it were not asked.
fn narrowed(mut asked: Asked, actor: &Actor, filter: &Filter, today: Date) -> Asked {
    asked.services.retain(|one| filter.service.is_none_or(|service| service == *one));
    asked.language = filter.language;
    asked.moved_from = filter.moved_from;
    if let Some(borough) = &filter.borough {
        let allowed = asked.boroughs.as_ref().is_none_or(|boroughs| boroughs.contains(borough));
        asked.boroughs = Some(allowed.then(|| borough.clone()).into_iter().collect());
    }
    let me = actor.staff.id;
    let narrow = rights::follows_up(actor.staff.role) && filter.moved_from.is_none();
    let usual = if narrow { Held::ByNobodyOr(me) } else { Held::ByNobodyOrSomeone };
    let state = filter.state.filter(|state| QueueState::offered(actor.staff.role).contains(state));
    asked.held = match state {
        Some(QueueState::Open) => Held::ByNobody,
        Some(QueueState::Mine) => Held::By(me),
        Some(QueueState::Claimed) => Held::BySomeone,
        Some(QueueState::OverdueElsewhere) => Held::ByOthers(me),
        Some(QueueState::All) => Held::ByNobodyOrSomeone,
        Some(QueueState::Overdue | QueueState::Today | QueueState::Replied) | None => usual,
    };
    asked.replied = state == Some(QueueState::Replied);
    match state {
        Some(QueueState::Overdue | QueueState::OverdueElsewhere) => asked.due_before = Some(today),
        Some(QueueState::Today) => {
            asked.due_from = Some(today);
            asked.due_before = Some(today.saturating_add(1.day()));
        }
        _ => {}
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
    let standing = |state| narrowed(all.clone(), actor, &Filter { state, ..Filter::default() }, today);
    let (mine, overdue_elsewhere) = if rights::follows_up(actor.staff.role) {
        let mine = both(tx, &standing(Some(QueueState::Mine))).await?;
        (Some(mine), Some(both(tx, &standing(Some(QueueState::OverdueElsewhere))).await?))
    } else {
        (None, None)
    };
    Ok(DeskCounts {
        overdue: both(tx, &standing(Some(QueueState::Overdue))).await?,
        today: both(tx, &standing(Some(QueueState::Today))).await?,
        open: both(tx, &standing(Some(QueueState::Open))).await?,
        mine,
        calls: queue::count_calls(tx, &standing(None)).await?,
        replied: queue::count(tx, &standing(Some(QueueState::Replied))).await?,
        overdue_elsewhere,
    })
}

/// How many leads and calls.
async fn both(tx: &mut Tx<'_>, asked: &Asked) -> Result<Count, StoreError> {
    Ok(queue::count(tx, asked).await?.and(queue::count_calls(tx, asked).await?))
}
