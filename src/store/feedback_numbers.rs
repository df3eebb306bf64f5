//! How much feedback came in, what was done, and how long the first answer took: one row a number and month, counted as it happens,
//! naming nobody. What is read of the numbers goes through `report::gate`.

use super::error::StoreError;
use super::locks;
use super::tx::{Tx, on};
use crate::domain::counted::Counted;
use crate::domain::feedback::FeedbackDone;
use crate::domain::taxonomy::FeedbackKind;
use crate::ids::OrganisationId;

/// A piece of feedback as the numbers know it.
pub(super) struct Piece<'a> {
    pub(super) organisation: &'a OrganisationId,
    /// The month it came in, as `2026-11`.
    pub(super) month: &'a str,
    pub(super) kind: FeedbackKind,
    pub(super) named: bool,
}

/// So much came in.
#[derive(Clone, Debug)]
pub struct Received {
    /// In which month.
    pub month: String,
    /// Of which kind.
    pub kind: FeedbackKind,
    /// With a name or without.
    pub named: bool,
    /// How much.
    pub count: Counted,
}

/// So often something was done.
#[derive(Clone, Debug)]
pub struct Done {
    /// In which month.
    pub month: String,
    /// What.
    pub done: FeedbackDone,
    /// How often.
    pub count: Counted,
}

/// So much was first answered after so long.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The month in which it came.
    pub month: String,
    /// Of which kind.
    pub kind: FeedbackKind,
    /// With a name: `took` is working days. Without one: months.
    pub named: bool,
    /// How long the first answer took.
    pub took: u32,
    /// How much.
    pub count: Counted,
}

/// The numbers of some months.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    /// What came in.
    pub received: Vec<Received>,
    /// What was done.
    pub done: Vec<Done>,
    /// How long it took.
    pub answered: Vec<Answered>,
}

/// A piece came in. Everyone who counts waits from here to the commit, so it comes last.
pub(super) async fn count_received(tx: &mut Tx<'_>, piece: &Piece<'_>) -> Result<(), StoreError> {
    locks::shared(tx).await?;
    on!(tx, c => sqlx::query(
        "INSERT INTO feedback_received (organisation_id, month, kind, named, count) VALUES ($1, $2, $3, $4, 1)
         ON CONFLICT (organisation_id, month, kind, named) DO UPDATE SET count = feedback_received.count + 1",
    )
    .bind(piece.organisation)
    .bind(piece.month)
    .bind(piece.kind)
    .bind(piece.named)
    .execute(c)
    .await?);
    Ok(())
}

/// Something was done in this month. Comes last, as above.
pub(super) async fn count_done(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    month: &str,
    done: &[FeedbackDone],
) -> Result<(), StoreError> {
    locks::shared(tx).await?;
    for done in done {
        on!(tx, c => sqlx::query(
            "INSERT INTO feedback_done (organisation_id, month, done, count) VALUES ($1, $2, $3, 1)
             ON CONFLICT (organisation_id, month, done) DO UPDATE SET count = feedback_done.count + 1",
        )
        .bind(organisation)
        .bind(month)
        .bind(*done)
        .execute(c)
        .await?);
    }
    Ok(())
}

/// A piece was answered for the first time, after so long. Comes last, as above.
pub(super) async fn count_answered(tx: &mut Tx<'_>, piece: &Piece<'_>, took: u32) -> Result<(), StoreError> {
    locks::shared(tx).await?;
    on!(tx, c => sqlx::query(
        "INSERT INTO feedback_answered (organisation_id, month, kind, named, took, count) VALUES ($1, $2, $3, $4, $5, 1)
         ON CONFLICT (organisation_id, month, kind, named, took) DO UPDATE SET count = feedback_answered.count + 1",
    )
    .bind(piece.organisation)
    .bind(piece.month)
    .bind(piece.kind)
    .bind(piece.named)
    .bind(i64::from(took))
    .execute(c)
    .await?);
    Ok(())
}

/// The numbers of an organisation from a month on and before another, both as `2026-11`.
pub async fn between(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    from: &str,
    before: &str,
) -> Result<Numbers, StoreError> {
    let received: Vec<(String, FeedbackKind, bool, Counted)> = on!(tx, c => sqlx::query_as(
        "SELECT month, kind, named, count FROM feedback_received
          WHERE organisation_id = $1 AND month >= $2 AND month < $3",
    )
    .bind(organisation)
    .bind(from)
    .bind(before)
    .fetch_all(c)
    .await?);
    let done: Vec<(String, FeedbackDone, Counted)> = on!(tx, c => sqlx::query_as(
        "SELECT month, done, count FROM feedback_done WHERE organisation_id = $1 AND month >= $2 AND month < $3",
    )
    .bind(organisation)
    .bind(from)
    .bind(before)
    .fetch_all(c)
    .await?);
    let answered: Vec<(String, FeedbackKind, bool, i64, Counted)> = on!(tx, c => sqlx::query_as(
        "SELECT month, kind, named, took, count FROM feedback_answered
          WHERE organisation_id = $1 AND month >= $2 AND month < $3",
    )
    .bind(organisation)
    .bind(from)
    .bind(before)
    .fetch_all(c)
    .await?);
    Ok(Numbers {
        received: received
            .into_iter()
            .map(|(month, kind, named, count)| Received { month, kind, named, count })
            .collect(),
        done: done.into_iter().map(|(month, done, count)| Done { month, done, count }).collect(),
        answered: answered
            .into_iter()
            .map(|(month, kind, named, took, count)| Answered {
                month,
                kind,
                named,
                took: u32::try_from(took).unwrap_or(u32::MAX),
                count,
            })
            .collect(),
    })
}
