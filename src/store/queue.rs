//! The queue as staff ask for it: leads, and the calls about them, of one organisation and some services, filtered, by the day each
//! is due, page after page by key. Nothing personal is in it. Leads and calls are read apart, each within its own index, and
//! merged by whoever asks.

use super::batches::push_list;
use super::call_tasks::{self, CallTask, call_task};
use super::codec::{OnDay, Time};
use super::error::StoreError;
use super::leads::{SummaryRow, lead_summary};
use super::phrase_answers;
use super::told_days::{missed_by, untried};
use super::tx::{Tx, on};
use crate::domain::lead::LeadSummary;
use crate::domain::taxonomy::Service;
use crate::ids::{LeadId, OrganisationId, Reference, StaffId};
use crate::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::QueryBuilder;
use std::collections::BTreeSet;
use uuid::Uuid;

/// What is asked for: open and claimed leads, and calls not made yet.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Whose.
    pub organisation: OrganisationId,
    /// Of these services; none asks for nothing.
    pub services: Vec<Service>,
    /// To be answered in this language.
    pub language: Option<Language>,
    /// Of one of these boroughs.
    pub boroughs: Option<Vec<String>>,
    /// Held so.
    pub held: Held,
    /// Due on this day or later.
    pub due_from: Option<Date>,
    /// Due before this day.
    pub due_before: Option<Date>,
    /// Only leads whose person replied to a phrase, where nobody has taken the reply up.
    pub replied: bool,
    /// Whose promise was moved off one of these days, both included, because they were closed: leads alone.
    pub moved_from: Option<(Date, Date)>,
    /// Only these, for who is limited to boroughs.
    pub limit: Option<Limit>,
}

impl Asked {
    /// All of an organisation that is about these services, whoever has it.
    pub fn of(organisation: &OrganisationId, services: &[Service]) -> Self {
        Self {
            organisation: organisation.clone(),
            services: services.to_vec(),
            language: None,
            boroughs: None,
            held: Held::ByNobodyOrSomeone,
            due_from: None,
            due_before: None,
            replied: false,
            moved_from: None,
            limit: None,
        }
    }

    /// Whether a list that must name one of its values names none.
    fn finds_nothing(&self) -> bool {
        self.services.is_empty() || self.boroughs.as_ref().is_some_and(Vec::is_empty)
    }

    /// Whether it asks for what only leads have.
    fn finds_no_call(&self) -> bool {
        self.replied || self.moved_from.is_some()
    }
}

/// Leads from these boroughs, those that name none, and what the member of staff holds already.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Limit {
    /// The boroughs.
    pub boroughs: Vec<String>,
    /// Who is limited.
    pub staff: StaffId,
}

/// Who holds a lead or a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Held {
    /// Nobody.
    ByNobody,
    /// Nobody, or this member of staff.
    ByNobodyOr(StaffId),
    /// Nobody, or anyone: all of them.
    ByNobodyOrSomeone,
    /// This member of staff.
    By(StaffId),
    /// Anyone.
    BySomeone,
    /// Anyone but this member of staff.
    ByOthers(StaffId),
}

/// Where a page of the queue begins: after this lead or call.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct QueueKey {
    /// The day it is due.
    pub due_on: Date,
    /// When it was made.
    pub made_at: Timestamp,
    /// Its id.
    pub id: Uuid,
}

impl QueueKey {
    /// The key of the page after this lead.
    pub fn after(lead: &LeadSummary) -> Self {
        Self { due_on: lead.due_on, made_at: lead.created_at, id: lead.id.0 }
    }

    /// The key of the page after this call.
    pub fn after_call(task: &CallTask) -> Self {
        Self { due_on: task.due_on, made_at: task.made_at, id: task.id.0 }
    }
}

/// How many there are, counted so far that the answer stays quick.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Count {
    /// As many as this.
    Exactly(u32),
    /// More than this; nobody needs to know how many.
    MoreThan(u32),
}

impl Count {
    /// From what was counted, one more than [`COUNTED`] at most.
    pub(super) fn of(found: i64) -> Self {
        let found = u32::try_from(found).unwrap_or(u32::MAX);
        if found > COUNTED { Self::MoreThan(COUNTED) } else { Self::Exactly(found) }
    }

    /// As many as both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Exactly(one), Self::Exactly(two)) => Self::Exactly(one.saturating_add(two)),
            (Self::Exactly(one) | Self::MoreThan(one), Self::Exactly(two) | Self::MoreThan(two)) => {
                Self::MoreThan(one.saturating_add(two))
            }
        }
    }
}

/// A lead whose promised day was missed. It names nobody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Missed {
    /// The lead.
    pub lead: LeadId,
    /// What names it on the telephone.
    pub reference: Reference,
    /// What it is about.
    pub service: Service,
    /// The day that was missed.
    pub promised_on: Date,
    /// The day that the person was offered instead, once they were.
    pub offered_on: Option<Date>,
    /// Who has it.
    pub claimed_by: Option<StaffId>,
}

/// Counting stops here.
pub(super) const COUNTED: u32 = 1000;

/// Adds `$1, $2, …)` for each name.
macro_rules! push_names {
    ($query:expr, $names:expr) => {{
        let mut list = $query.separated(", ");
        for name in $names {
            list.push_bind(name.clone());
        }
        list.push_unseparated(")");
    }};
}

/// Adds what is asked for to a query that has its `WHERE state …`; `$by` precedes one holder's id.
macro_rules! push_asked {
    ($query:expr, $asked:expr, $by:literal) => {{
        // What one person holds is found by its holder: one organisation's queue is long, and no index is wanted for it then.
        let organisation = match $asked.held {
            Held::By(_) => " AND organisation_id || '' = ",
            _ => " AND organisation_id = ",
        };
        $query.push(organisation).push_bind(&$asked.organisation);
        $query.push(" AND service IN (");
        push_list!($query, &$asked.services);
        if let Some(language) = $asked.language {
            $query.push(" AND language = ").push_bind(language);
        }
        if let Some(boroughs) = &$asked.boroughs {
            $query.push(" AND borough IN (");
            push_names!($query, boroughs);
        }
        if let Some(day) = $asked.due_from {
            $query.push(" AND due_on >= ").push_bind(OnDay(day));
        }
        if let Some(day) = $asked.due_before {
            $query.push(" AND due_on < ").push_bind(OnDay(day));
        }
        match $asked.held {
            Held::ByNobody => drop($query.push(" AND claimed_by IS NULL")),
            Held::ByNobodyOr(staff) => {
                $query.push(" AND (claimed_by IS NULL OR claimed_by = ").push_bind(staff).push(")");
            }
            Held::ByNobodyOrSomeone => {}
            Held::By(staff) => drop($query.push($by).push_bind(staff)),
            Held::BySomeone => drop($query.push(" AND claimed_by IS NOT NULL")),
            Held::ByOthers(staff) => {
                $query.push(" AND claimed_by IS NOT NULL AND claimed_by <> ").push_bind(staff);
            }
        }
        if let Some(limit) = &$asked.limit {
            $query.push(" AND (claimed_by = ").push_bind(limit.staff);
            $query.push(" OR borough IS NULL OR borough IN (");
            push_names!($query, &limit.boroughs);
            $query.push(")");
        }
    }};
}

/// Adds that an answer waits, or that a promise was moved, where that is asked for: of leads alone.
macro_rules! push_of_leads {
    ($query:expr, $asked:expr) => {{
        if $asked.replied {
            $query.push(" AND id IN (").push(phrase_answers::UNREAD).push(" AND p.answer IN (");
            push_list!($query, &phrase_answers::wanting_someone());
            $query.push(")");
        }
        if let Some((from, to)) = $asked.moved_from {
            $query.push(" AND moved_from BETWEEN ").push_bind(OnDay(from)).push(" AND ").push_bind(OnDay(to));
        }
    }};
}

/// A page of the queue's leads, by the day each is due, then by age.
pub async fn page(
    tx: &mut Tx<'_>,
    asked: &Asked,
    after: Option<QueueKey>,
    limit: u32,
) -> Result<Vec<LeadSummary>, StoreError> {
    if asked.finds_nothing() {
        return Ok(Vec::new());
    }
    let rows: Vec<SummaryRow> = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT id, organisation_id, service, reference, state, needs, age_band, language, created_at, promised_on, claimed_by,
                    due_on, last_contact_at
               FROM leads WHERE state IN ('open', 'claimed')",
        );
        push_asked!(query, asked, " AND state = 'claimed' AND claimed_by = ");
        push_of_leads!(query, asked);
        if let Some(key) = after {
            query.push(" AND (due_on, created_at, id) > (").push_bind(OnDay(key.due_on));
            query.push(", ").push_bind(Time(key.made_at)).push(", ").push_bind(key.id).push(")");
        }
        query.push(" ORDER BY due_on, created_at, id LIMIT ").push_bind(i64::from(limit));
        query.build_query_as().fetch_all(c).await?
    });
    Ok(rows.into_iter().map(lead_summary).collect())
}

/// A page of the queue's calls, in the same order.
pub async fn calls(
    tx: &mut Tx<'_>,
    asked: &Asked,
    after: Option<QueueKey>,
    limit: u32,
) -> Result<Vec<CallTask>, StoreError> {
    if asked.finds_nothing() || asked.finds_no_call() {
        return Ok(Vec::new());
    }
    let rows: Vec<call_tasks::Row> = on!(tx, c => {
        // What only the request knows is looked up for the rows that are shown.
        let mut query = QueryBuilder::new(
            "SELECT id, organisation_id, lead_id, service, borough, (SELECT l.reference FROM leads l WHERE l.id = lead_id), why, args,
                    language, easy, due_on, made_at, claimed_by,
                    (SELECT l.state = 'claimed' FROM leads l WHERE l.id = lead_id)
               FROM call_tasks WHERE state = 'open'",
        );
        push_asked!(query, asked, " AND claimed_by = ");
        if let Some(key) = after {
            query.push(" AND (due_on, made_at, id) > (").push_bind(OnDay(key.due_on));
            query.push(", ").push_bind(Time(key.made_at)).push(", ").push_bind(key.id).push(")");
        }
        query.push(" ORDER BY due_on, made_at, id LIMIT ").push_bind(i64::from(limit));
        query.build_query_as().fetch_all(c).await?
    });
    Ok(rows.into_iter().map(call_task).collect())
}

/// How many leads there are on all pages.
pub async fn count(tx: &mut Tx<'_>, asked: &Asked) -> Result<Count, StoreError> {
    if asked.finds_nothing() {
        return Ok(Count::Exactly(0));
    }
    let found: i64 = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT COUNT(*) FROM (SELECT 1 AS one FROM leads WHERE state IN ('open', 'claimed')",
        );
        push_asked!(query, asked, " AND state = 'claimed' AND claimed_by = ");
        push_of_leads!(query, asked);
        query.push(" LIMIT ").push_bind(i64::from(COUNTED) + 1).push(") AS counted");
        query.build_query_scalar().fetch_one(c).await?
    });
    Ok(Count::of(found))
}

/// How many calls there are on all pages.
pub async fn count_calls(tx: &mut Tx<'_>, asked: &Asked) -> Result<Count, StoreError> {
    if asked.finds_nothing() || asked.finds_no_call() {
        return Ok(Count::Exactly(0));
    }
    let found: i64 = on!(tx, c => {
        let mut query =
            QueryBuilder::new("SELECT COUNT(*) FROM (SELECT 1 AS one FROM call_tasks WHERE state = 'open'");
        push_asked!(query, asked, " AND claimed_by = ");
        query.push(" LIMIT ").push_bind(i64::from(COUNTED) + 1).push(") AS counted");
        query.build_query_scalar().fetch_one(c).await?
    });
    Ok(Count::of(found))
}

/// The boroughs of the leads and calls that are in an organisation's queue, by name. Each costs two looks at an index, however many
/// there are.
pub async fn boroughs(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<String>, StoreError> {
    let of_leads: Vec<String> = on!(tx, c => sqlx::query_scalar(
        "WITH RECURSIVE found (name) AS (
            SELECT MIN(borough) FROM leads WHERE state IN ('open', 'claimed') AND organisation_id = $1
            UNION ALL
            SELECT (SELECT MIN(l.borough) FROM leads l
                     WHERE l.state IN ('open', 'claimed') AND l.organisation_id = $1 AND l.borough > found.name)
              FROM found WHERE found.name IS NOT NULL)
         SELECT name FROM found WHERE name IS NOT NULL",
    )
    .bind(organisation)
    .fetch_all(c)
    .await?);
    let of_calls: Vec<String> = on!(tx, c => sqlx::query_scalar(
        "WITH RECURSIVE found (name) AS (
            SELECT MIN(borough) FROM call_tasks WHERE state = 'open' AND organisation_id = $1
            UNION ALL
            SELECT (SELECT MIN(t.borough) FROM call_tasks t
                     WHERE t.state = 'open' AND t.organisation_id = $1 AND t.borough > found.name)
              FROM found WHERE found.name IS NOT NULL)
         SELECT name FROM found WHERE name IS NOT NULL",
    )
    .bind(organisation)
    .fetch_all(c)
    .await?);
    let all: BTreeSet<String> = of_leads.into_iter().chain(of_calls).collect();
    Ok(all.into_iter().collect())
}

/// Leads whose promised day is over and whose person nobody has contacted, the longest missed first: whatever day was offered since.
pub async fn missed(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    services: &[Service],
    today: Date,
    limit: u32,
) -> Result<Vec<Missed>, StoreError> {
    let rows: Vec<MissedRow> = on!(tx, c => {
        let mut query = QueryBuilder::new(
            concat!(
                "SELECT id, reference, service, ", missed_by!(), ", CASE WHEN missed_on IS NOT NULL THEN offered_on END, claimed_by
                   FROM leads WHERE ", untried!(), " AND ", missed_by!(), " < ",
            ),
        );
        query.push_bind(OnDay(today)).push(" AND organisation_id = ").push_bind(organisation).push(" AND service IN (");
        push_list!(query, services);
        query.push(concat!(" ORDER BY ", missed_by!(), ", created_at, id LIMIT ")).push_bind(i64::from(limit));
        query.build_query_as().fetch_all(c).await?
    });
    let missed = |(lead, reference, service, promised, offered, claimed_by): MissedRow| Missed {
        lead,
        reference,
        service,
        promised_on: promised.0,
        offered_on: offered.map(|day| day.0),
        claimed_by,
    };
    Ok(rows.into_iter().map(missed).collect())
}

type MissedRow = (LeadId, Reference, Service, OnDay, Option<OnDay>, Option<StaffId>);

/// How many there are.
pub async fn count_missed(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    services: &[Service],
    today: Date,
) -> Result<Count, StoreError> {
    let found: i64 = on!(tx, c => {
        let mut query = QueryBuilder::new(
            concat!("SELECT COUNT(*) FROM (SELECT 1 AS one FROM leads WHERE ", untried!(), " AND ", missed_by!(), " < "),
        );
        query.push_bind(OnDay(today)).push(" AND organisation_id = ").push_bind(organisation).push(" AND service IN (");
        push_list!(query, services);
        query.push(" LIMIT ").push_bind(i64::from(COUNTED) + 1).push(") AS counted");
        query.build_query_scalar().fetch_one(c).await?
    });
    Ok(Count::of(found))
}
