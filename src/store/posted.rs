//! An organisation's opportunities as its coordinators list them: by where they stand, newest change first, page after page by key.

use super::codec::OnDay;
use super::error::StoreError;
use super::opportunities::{Changed, OpportunityState};
use super::tx::{Tx, on};
use crate::domain::taxonomy::OpportunityKind;
use crate::ids::{OpportunityId, OrganisationId};
use jiff::civil::Date;

macro_rules! standings {
    ($($(#[$doc:meta])* $standing:ident = $id:literal,)*) => {
        /// Where a published opportunity stands today.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum PostedStanding { $($(#[$doc])* $standing,)* }

        impl PostedStanding {
            /// Every standing.
            pub const ALL: &'static [Self] = &[$(Self::$standing,)*];

            /// As an address has it.
            pub fn id(self) -> &'static str {
                match self { $(Self::$standing => $id,)* }
            }

            /// The one with this id.
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|standing| standing.id() == id)
            }
        }
    };
}

standings! {
    /// Residents can choose it.
    Published = "published",
    /// All its places are taken.
    Full = "full",
    /// A person closed it.
    Closed = "closed",
    /// Its last day is over.
    Expired = "expired",
}

impl PostedStanding {
    /// Where an opportunity stands on this day; nothing for a deleted one.
    pub fn of(one: &Changed, today: Date) -> Option<Self> {
        let (closing, capacity) = (one.row.closing, one.row.capacity);
        match one.state {
            OpportunityState::Deleted => None,
            OpportunityState::Closed => Some(Self::Closed),
            OpportunityState::Open if closing.is_some_and(|closing| closing < today) => Some(Self::Expired),
            OpportunityState::Open if capacity.is_some_and(|capacity| one.taken >= capacity) => Some(Self::Full),
            OpportunityState::Open => Some(Self::Published),
        }
    }
}

/// Where an opportunity `p` stands on the day `$1`: [`PostedStanding::of`] for the database.
macro_rules! standing {
    () => {
        "CASE WHEN p.state = 'closed' THEN 'closed'
              WHEN p.closing < $1 THEN 'expired'
              WHEN p.taken >= p.capacity THEN 'full'
              ELSE 'published' END"
    };
}

/// A line of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Posted {
    /// The opportunity.
    pub id: OpportunityId,
    /// The number of its last change: the key of the page after it.
    pub number: i64,
    /// What it is.
    pub kind: OpportunityKind,
    /// Its title.
    pub title: String,
    /// Its last day.
    pub closing: Option<Date>,
    /// How many it has room for.
    pub capacity: Option<u32>,
    /// How many chose it.
    pub taken: u32,
    /// Whether it has changes that are not published.
    pub has_draft: bool,
}

/// The part of the body that names it.
#[derive(serde::Deserialize)]
struct Titled {
    title: String,
}

/// An organisation's opportunities that stand so, at most `limit` whose last change is before this one.
pub async fn page(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    standing: PostedStanding,
    today: Date,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<Posted>, StoreError> {
    type Row = (OpportunityId, i64, OpportunityKind, String, Option<OnDay>, Option<i64>, i64, i64);
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(concat!(
        "SELECT p.id, p.number, p.kind, p.body, p.closing, p.capacity, p.taken,
                (SELECT COUNT(*) FROM drafts d WHERE d.opportunity_id = p.id)
           FROM (SELECT o.id, o.number, o.kind, o.state, o.body, o.closing, o.capacity,
                        (SELECT COUNT(*) FROM lead_opportunities t WHERE t.opportunity_id = o.id) AS taken
                   FROM opportunities o
                  WHERE o.organisation_id = $2 AND o.state <> 'deleted' AND o.number < $3) p
          WHERE ", standing!(), " = $4
          ORDER BY p.number DESC LIMIT $5",
    ))
    .bind(OnDay(today))
    .bind(organisation)
    .bind(before.unwrap_or(i64::MAX))
    .bind(standing.id())
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    rows.into_iter()
        .map(|(id, number, kind, body, closing, capacity, taken, drafts)| {
            let titled: Titled = serde_json::from_str(&body)
                .map_err(|_| StoreError::Value { column: "opportunities.body", problem: "has no title" })?;
            Ok(Posted {
                id,
                number,
                kind,
                title: titled.title,
                closing: closing.map(|day| day.0),
                capacity: capacity.and_then(|capacity| u32::try_from(capacity).ok()),
                taken: u32::try_from(taken).unwrap_or(u32::MAX),
                has_draft: drafts > 0,
            })
        })
        .collect()
}

/// The bodies of the two opportunities of a kind that an organisation changed last, the later first.
pub async fn last_two(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    kind: OpportunityKind,
) -> Result<Vec<String>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "SELECT body FROM opportunities
          WHERE organisation_id = $1 AND kind = $2 AND state <> 'deleted' ORDER BY number DESC LIMIT 2",
    )
    .bind(organisation)
    .bind(kind)
    .fetch_all(c)
    .await?))
}

/// How many of an organisation's opportunities stand so or so. What none stands so is left out.
pub async fn counts(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    today: Date,
) -> Result<Vec<(PostedStanding, u64)>, StoreError> {
    let rows: Vec<(String, i64)> = on!(tx, c => sqlx::query_as(concat!(
        "SELECT q.standing, COUNT(*)
           FROM (SELECT ", standing!(), " AS standing
                   FROM (SELECT o.state, o.closing, o.capacity,
                                (SELECT COUNT(*) FROM lead_opportunities t WHERE t.opportunity_id = o.id) AS taken
                           FROM opportunities o WHERE o.organisation_id = $2 AND o.state <> 'deleted') p) q
          GROUP BY q.standing",
    ))
    .bind(OnDay(today))
    .bind(organisation)
    .fetch_all(c)
    .await?);
    let counted = rows
        .into_iter()
        .filter_map(|(standing, count)| Some((PostedStanding::parse(&standing)?, count.unsigned_abs())));
    Ok(counted.collect())
}

/// How many asked to be reminded of it, without having chosen it yet.
pub async fn reminded(tx: &mut Tx<'_>, opportunity: &OpportunityId) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        "SELECT COUNT(DISTINCT r.resident_id) FROM reminders r
          WHERE r.opportunity_id = $1
            AND NOT EXISTS (SELECT 1 FROM lead_opportunities t JOIN leads l ON l.id = t.lead_id
                             WHERE t.opportunity_id = $1 AND l.resident_id = r.resident_id)",
    )
    .bind(opportunity)
    .fetch_one(c)
    .await?);
    Ok(count.unsigned_abs())
}
