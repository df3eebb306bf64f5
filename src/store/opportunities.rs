//! Opportunities, and the number that each change takes: one counter row, updated in the change's own transaction, so that
//! numbers become visible in order and an index that asks for "above the number I have" never skips one. A closed or deleted
//! one stays as a row that says so.

use super::audit::{self, Action, NewEntry};
use super::batches::{look_ups, push_list};
use super::codec::OnDay;
use super::error::StoreError;
use super::locks;
use super::tx::{Tx, on};
use crate::domain::opportunity::Opportunity;
use crate::domain::taxonomy::OpportunityKind;
use crate::ids::{LeadId, OpportunityId, OrganisationId, StaffId};
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::QueryBuilder;
use std::collections::{BTreeMap, BTreeSet};

/// Where an opportunity stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OpportunityState {
    /// It can be chosen.
    Open,
    /// It is over; those who chose it still see it.
    Closed,
    /// It was a mistake; the row only tells every index to forget it.
    Deleted,
}

impl OpportunityState {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Deleted => "deleted",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Open, Self::Closed, Self::Deleted].into_iter().find(|state| state.id() == id)
    }
}

/// An opportunity to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpportunityRow {
    /// Its id.
    pub id: OpportunityId,
    /// Who offers it.
    pub organisation: OrganisationId,
    /// What it is.
    pub kind: OpportunityKind,
    /// The area it lies in.
    pub area: String,
    /// How many may choose it; no limit if absent.
    pub capacity: Option<u32>,
    /// The last day on which it can be chosen, in London.
    pub closing: Option<Date>,
    /// Everything else, as JSON.
    pub body: String,
}

impl OpportunityRow {
    /// An opportunity as it is stored. Its places are counted for an event too, though who only goes to one takes no place of a role.
    pub fn of(opportunity: &Opportunity) -> Self {
        Self {
            id: opportunity.id.clone(),
            organisation: opportunity.organisation.clone(),
            kind: opportunity.kind,
            area: opportunity.area.clone(),
            capacity: Some(opportunity.capacity),
            closing: Some(opportunity.closing),
            body: serde_json::to_string(opportunity).expect("an opportunity holds nothing that JSON cannot write"),
        }
    }
}

/// A change as an index reads it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Changed {
    /// The change's number.
    pub number: i64,
    /// Where the opportunity stands now.
    pub state: OpportunityState,
    /// The opportunity.
    pub row: OpportunityRow,
    /// Places that are taken.
    pub taken: u32,
}

/// The next number. The row stays locked until the commit, which is what keeps numbers in order.
async fn next_number(tx: &mut Tx<'_>) -> Result<i64, StoreError> {
    Ok(
        on!(tx, c => sqlx::query_scalar("UPDATE opportunity_numbers SET latest = latest + 1 WHERE id = 1 RETURNING latest")
        .fetch_one(c)
        .await?),
    )
}

/// The next numbers, as many as are needed: gives the first.
pub(super) async fn next_numbers(tx: &mut Tx<'_>, count: usize) -> Result<i64, StoreError> {
    let count =
        i64::try_from(count).map_err(|_| StoreError::Value { column: "number", problem: "too many at once" })?;
    let last: i64 = on!(tx, c => sqlx::query_scalar(
        "UPDATE opportunity_numbers SET latest = latest + $1 WHERE id = 1 RETURNING latest",
    )
    .bind(count)
    .fetch_one(c)
    .await?);
    Ok(last - count + 1)
}

/// Makes or changes an opportunity and opens it. Gives the change's number.
pub async fn upsert(
    tx: &mut Tx<'_>,
    row: &OpportunityRow,
    by: Option<StaffId>,
    now: Timestamp,
) -> Result<i64, StoreError> {
    let number = next_number(tx).await?;
    on!(tx, c => sqlx::query(
        "INSERT INTO opportunities (id, number, organisation_id, kind, area, state, capacity, closing, body)
         VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET number = excluded.number, organisation_id = excluded.organisation_id,
            kind = excluded.kind, area = excluded.area, state = 'open', capacity = excluded.capacity,
            closing = excluded.closing, body = excluded.body",
    )
    .bind(&row.id)
    .bind(number)
    .bind(&row.organisation)
    .bind(row.kind)
    .bind(&row.area)
    .bind(row.capacity.map(i64::from))
    .bind(row.closing.map(OnDay))
    .bind(&row.body)
    .execute(c)
    .await?);
    audit::record(tx, &entry(Action::OpportunitySaved, &row.id, &row.organisation, by, now)).await?;
    Ok(number)
}

/// Closes an opportunity, or deletes one that was a mistake: nobody can choose it from this transaction on. Gives the change's
/// number, or nothing if there is no such opportunity or it was closed before.
pub async fn close_opportunity(
    tx: &mut Tx<'_>,
    id: &OpportunityId,
    deleted: bool,
    by: Option<StaffId>,
    now: Timestamp,
) -> Result<Option<i64>, StoreError> {
    locks::shared(tx).await?;
    let state = if deleted { OpportunityState::Deleted } else { OpportunityState::Closed };
    let organisation: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(
        "SELECT organisation_id FROM opportunities WHERE id = $1 AND state <> $2 AND state <> 'deleted'",
    )
    .bind(id)
    .bind(state)
    .fetch_optional(c)
    .await?);
    let Some(organisation) = organisation else { return Ok(None) };
    let number = next_number(tx).await?;
    on!(tx, c => sqlx::query("UPDATE opportunities SET state = $2, number = $3 WHERE id = $1")
        .bind(id)
        .bind(state)
        .bind(number)
        .execute(c)
        .await?);
    audit::record(tx, &entry(Action::OpportunityClosed, id, &organisation, by, now)).await?;
    Ok(Some(number))
}

/// Says to every index that the places taken have changed. Nothing for one that is not there.
pub(super) async fn places_changed(tx: &mut Tx<'_>, ids: &[OpportunityId]) -> Result<(), StoreError> {
    for id in ids {
        let number = next_number(tx).await?;
        on!(tx, c => sqlx::query("UPDATE opportunities SET number = $2 WHERE id = $1")
            .bind(id)
            .bind(number)
            .execute(c)
            .await?);
    }
    Ok(())
}

fn entry(
    action: Action,
    id: &OpportunityId,
    organisation: &OrganisationId,
    staff: Option<StaffId>,
    at: Timestamp,
) -> NewEntry {
    NewEntry { at, staff, organisation: Some(organisation.clone()), action, lead: None, detail: Some(id.to_string()) }
}

type Row = (
    OpportunityId,
    i64,
    OrganisationId,
    OpportunityKind,
    String,
    OpportunityState,
    Option<i64>,
    Option<OnDay>,
    String,
    i64,
);

fn changed(
    (id, number, organisation, kind, area, state, capacity, closing, body, taken): Row,
) -> Result<Changed, StoreError> {
    let count = |value: i64, column| {
        u32::try_from(value).map_err(|_| StoreError::Value { column, problem: "not a number of places" })
    };
    let capacity = capacity.map(|value| count(value, "opportunities.capacity")).transpose()?;
    let taken = count(taken, "lead_opportunities")?;
    let closing = closing.map(|day| day.0);
    Ok(Changed { number, state, row: OpportunityRow { id, organisation, kind, area, capacity, closing, body }, taken })
}

/// Changes above this number, in order, at most `limit`: what an index asks for once a second. Start with 0 for all.
pub async fn changed_since(tx: &mut Tx<'_>, number: i64, limit: u32) -> Result<Vec<Changed>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT o.id, o.number, o.organisation_id, o.kind, o.area, o.state, o.capacity, o.closing, o.body,
                (SELECT COUNT(*) FROM lead_opportunities t WHERE t.opportunity_id = o.id)
           FROM opportunities o WHERE o.number > $1 ORDER BY o.number LIMIT $2",
    )
    .bind(number)
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    rows.into_iter().map(changed).collect()
}

/// The opportunity with this id, deleted ones too.
pub async fn find(tx: &mut Tx<'_>, id: &OpportunityId) -> Result<Option<Changed>, StoreError> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "SELECT o.id, o.number, o.organisation_id, o.kind, o.area, o.state, o.capacity, o.closing, o.body,
                (SELECT COUNT(*) FROM lead_opportunities t WHERE t.opportunity_id = o.id)
           FROM opportunities o WHERE o.id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await?);
    row.map(changed).transpose()
}

/// Those of these opportunities that are there, deleted ones too.
pub(super) async fn find_many(tx: &mut Tx<'_>, ids: &[&OpportunityId]) -> Result<Vec<Changed>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT o.id, o.number, o.organisation_id, o.kind, o.area, o.state, o.capacity, o.closing, o.body,
                    (SELECT COUNT(*) FROM lead_opportunities t WHERE t.opportunity_id = o.id)
               FROM opportunities o WHERE o.id IN (",
        );
        push_list!(query, ids);
        query.build_query_as().fetch_all(c).await?
    });
    rows.into_iter().map(changed).collect()
}

/// The part of an opportunity's body that names it.
#[derive(serde::Deserialize)]
struct Titled {
    title: String,
}

/// The titles of these opportunities, closed ones too. One that is not there is left out.
pub async fn titles_of(tx: &mut Tx<'_>, ids: &[OpportunityId]) -> Result<BTreeMap<OpportunityId, String>, StoreError> {
    let mut titles = BTreeMap::new();
    let ids: Vec<&OpportunityId> = ids.iter().collect();
    for list in look_ups(&ids) {
        let rows: Vec<(OpportunityId, String)> = on!(tx, c => {
            let mut query = QueryBuilder::new("SELECT id, body FROM opportunities WHERE id IN (");
            push_list!(query, &list);
            query.build_query_as().fetch_all(c).await?
        });
        for (id, body) in rows {
            let titled: Titled = serde_json::from_str(&body)
                .map_err(|_| StoreError::Value { column: "opportunities.body", problem: "has no title" })?;
            titles.insert(id, titled.title);
        }
    }
    Ok(titles)
}

/// For whom an opportunity is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Recommending<'a> {
    /// Of this kind.
    pub kind: OpportunityKind,
    /// In this area.
    pub area: &'a str,
    /// To someone who reads of it today.
    pub today: Date,
    /// For this request: a place that it holds is not taken from it.
    pub lead: LeadId,
}

/// Adds what an opportunity must be to be recommended: open, in its area, not over, and with room.
macro_rules! push_recommended {
    ($query:expr, $which:expr) => {{
        $query.push(" o.state = 'open' AND o.kind = ").push_bind($which.kind);
        $query.push(" AND o.area = ").push_bind($which.area.to_owned());
        $query.push(" AND (o.closing IS NULL OR o.closing >= ").push_bind(OnDay($which.today));
        $query.push(") AND (o.capacity IS NULL OR o.capacity > (SELECT COUNT(*) FROM lead_opportunities t");
        $query.push(" WHERE t.opportunity_id = o.id AND t.lead_id <> ").push_bind($which.lead).push("))");
    }};
}

/// Those of these opportunities that can be recommended.
pub async fn recommended(
    tx: &mut Tx<'_>,
    which: Recommending<'_>,
    ids: &[OpportunityId],
) -> Result<BTreeSet<OpportunityId>, StoreError> {
    let mut found = BTreeSet::new();
    let ids: Vec<&OpportunityId> = ids.iter().collect();
    for list in look_ups(&ids) {
        let rows: Vec<OpportunityId> = on!(tx, c => {
            let mut query = QueryBuilder::new("SELECT o.id FROM opportunities o WHERE");
            push_recommended!(query, which);
            query.push(" AND o.id IN (");
            push_list!(query, &list);
            query.build_query_scalar().fetch_all(c).await?
        });
        found.extend(rows);
    }
    Ok(found)
}

/// An organisation's opportunities that are not deleted, open ones first, newest change first.
pub async fn list_of(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<Changed>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT o.id, o.number, o.organisation_id, o.kind, o.area, o.state, o.capacity, o.closing, o.body,
                (SELECT COUNT(*) FROM lead_opportunities t WHERE t.opportunity_id = o.id)
           FROM opportunities o WHERE o.organisation_id = $1 AND o.state <> 'deleted' ORDER BY o.state DESC, o.number DESC",
    )
    .bind(organisation)
    .fetch_all(c)
    .await?);
    rows.into_iter().map(changed).collect()
}
