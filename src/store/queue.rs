//! The queue of leads as staff ask for it: one organisation's, of some services, filtered, by the day each is due, page after page
//! by key. Nothing personal is in it.

use super::batches::push_list;
use super::codec::{OnDay, Time};
use super::error::StoreError;
use super::leads::{SummaryRow, lead_summary};
use super::tx::{Tx, on};
use crate::domain::lead::LeadSummary;
use crate::domain::taxonomy::Service;
use crate::ids::{LeadId, OrganisationId, StaffId};
use crate::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::QueryBuilder;

/// Which leads are asked for; only open and claimed ones ever are.
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
    /// Only these, for who is limited to boroughs.
    pub limit: Option<Limit>,
}

impl Asked {
    /// Whether a list that must name one of its values names none.
    fn finds_nothing(&self) -> bool {
        self.services.is_empty() || self.boroughs.as_ref().is_some_and(Vec::is_empty)
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

/// Who holds a lead.
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
}

/// Where a page of the queue begins: after this lead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct QueueKey {
    /// The day it is due.
    pub due_on: Date,
    /// When it was made.
    pub created_at: Timestamp,
    /// Its id.
    pub lead: LeadId,
}

impl QueueKey {
    /// The key of the page after this lead.
    pub fn after(lead: &LeadSummary) -> Self {
        Self { due_on: lead.due_on, created_at: lead.created_at, lead: lead.id }
    }
}

/// How many leads there are, counted so far that the answer stays quick.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Count {
    /// As many as this.
    Exactly(u32),
    /// More than this; nobody needs to know how many.
    MoreThan(u32),
}

/// Counting stops here.
const COUNTED: u32 = 1000;

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

/// Adds what is asked for to a query that has its `WHERE state IN ('open', 'claimed')`.
macro_rules! push_asked {
    ($query:expr, $asked:expr) => {{
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
            Held::By(staff) => drop($query.push(" AND state = 'claimed' AND claimed_by = ").push_bind(staff)),
            Held::BySomeone => drop($query.push(" AND claimed_by IS NOT NULL")),
        }
        if let Some(limit) = &$asked.limit {
            $query.push(" AND (claimed_by = ").push_bind(limit.staff);
            $query.push(" OR borough IS NULL OR borough IN (");
            push_names!($query, &limit.boroughs);
            $query.push(")");
        }
    }};
}

/// A page of the queue, by the day each is due, then by age.
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
        push_asked!(query, asked);
        if let Some(key) = after {
            query.push(" AND (due_on, created_at, id) > (").push_bind(OnDay(key.due_on));
            query.push(", ").push_bind(Time(key.created_at)).push(", ").push_bind(key.lead).push(")");
        }
        query.push(" ORDER BY due_on, created_at, id LIMIT ").push_bind(i64::from(limit));
        query.build_query_as().fetch_all(c).await?
    });
    Ok(rows.into_iter().map(lead_summary).collect())
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
        push_asked!(query, asked);
        query.push(" LIMIT ").push_bind(i64::from(COUNTED) + 1).push(") AS counted");
        query.build_query_scalar().fetch_one(c).await?
    });
    let found = u32::try_from(found).unwrap_or(u32::MAX);
    Ok(if found > COUNTED { Count::MoreThan(COUNTED) } else { Count::Exactly(found) })
}

/// The boroughs of the leads that are in an organisation's queue, by name. Each costs one look at an index, however many leads
/// there are.
pub async fn boroughs(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<String>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(
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
    .await?))
}
