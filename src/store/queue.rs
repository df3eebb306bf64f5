//! The queue of leads as staff ask for it: one organisation's, of some services, filtered, by promised day, page after page by
//! key. Nothing personal is in it.

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
    /// Held so.
    pub held: Held,
    /// Only these, for who is limited to boroughs.
    pub limit: Option<Limit>,
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
    /// Its promised day.
    pub promised_on: Date,
    /// When it was made.
    pub created_at: Timestamp,
    /// Its id.
    pub lead: LeadId,
}

impl QueueKey {
    /// The key of the page after this lead.
    pub fn after(lead: &LeadSummary) -> Self {
        Self { promised_on: lead.promised_on, created_at: lead.created_at, lead: lead.id }
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

/// Adds what is asked for to a query that has its `WHERE state IN ('open', 'claimed')`.
macro_rules! push_asked {
    ($query:expr, $asked:expr) => {{
        $query.push(" AND organisation_id = ").push_bind(&$asked.organisation);
        $query.push(" AND service IN (");
        push_list!($query, &$asked.services);
        if let Some(language) = $asked.language {
            $query.push(" AND language = ").push_bind(language);
        }
        match $asked.held {
            Held::ByNobody => drop($query.push(" AND claimed_by IS NULL")),
            Held::ByNobodyOr(staff) => {
                $query.push(" AND (claimed_by IS NULL OR claimed_by = ").push_bind(staff).push(")");
            }
            Held::ByNobodyOrSomeone => {}
            Held::By(staff) => drop($query.push(" AND claimed_by = ").push_bind(staff)),
            Held::BySomeone => drop($query.push(" AND claimed_by IS NOT NULL")),
        }
        if let Some(limit) = &$asked.limit {
            $query.push(" AND (claimed_by = ").push_bind(limit.staff);
            $query.push(" OR needs ->> 'borough' IS NULL OR needs ->> 'borough' IN (");
            let boroughs: Vec<&str> = limit.boroughs.iter().map(String::as_str).collect();
            push_list!($query, &boroughs);
            $query.push(")");
        }
    }};
}

/// A page of the queue, by promised day, then by age.
pub async fn page(
    tx: &mut Tx<'_>,
    asked: &Asked,
    after: Option<QueueKey>,
    limit: u32,
) -> Result<Vec<LeadSummary>, StoreError> {
    if asked.services.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<SummaryRow> = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT id, organisation_id, service, reference, state, needs, age_band, language, created_at, promised_on, claimed_by
               FROM leads WHERE state IN ('open', 'claimed')",
        );
        push_asked!(query, asked);
        if let Some(key) = after {
            query.push(" AND (promised_on, created_at, id) > (").push_bind(OnDay(key.promised_on));
            query.push(", ").push_bind(Time(key.created_at)).push(", ").push_bind(key.lead).push(")");
        }
        query.push(" ORDER BY promised_on, created_at, id LIMIT ").push_bind(i64::from(limit));
        query.build_query_as().fetch_all(c).await?
    });
    Ok(rows.into_iter().map(lead_summary).collect())
}

/// How many leads there are on all pages.
pub async fn count(tx: &mut Tx<'_>, asked: &Asked) -> Result<Count, StoreError> {
    if asked.services.is_empty() {
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
