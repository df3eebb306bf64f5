//! The last time of which this installation is sure, so that a machine's clock that jumped far ahead does not erase what is not due:
//! when the sweep last began, or later, when someone of the staff last signed in with a code from their app. Such a code proves
//! the clock, because the telephone that made it has a clock of its own.

use super::error::StoreError;
use super::installation;
use super::tx::{Tx, on};
use crate::domain::retention::CLOCK_AHEAD_DAYS;
use crate::domain::second_step::step_begins;
use jiff::{SignedDuration, Timestamp};

/// The name under which it is kept.
const NAME: &str = "known_time";

/// The last known time, if the clock is so far ahead of it that it may be wrong. Nothing the first time ever.
pub async fn left_behind(tx: &mut Tx<'_>, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
    let Some(kept) = installation::get(tx, NAME).await? else { return Ok(None) };
    let wrong = StoreError::Value { column: "installation.value", problem: "is not a time" };
    let kept: Timestamp = kept.parse().map_err(|_| wrong)?;
    let step: Option<i64> =
        on!(tx, c => sqlx::query_scalar("SELECT MAX(used_step) FROM staff_accounts").fetch_one(c).await?);
    let last = step.and_then(step_begins).map_or(kept, |proved| kept.max(proved));
    let most = SignedDuration::from_hours(24 * i64::from(CLOCK_AHEAD_DAYS));
    Ok((now.duration_since(last) > most).then_some(last))
}

/// This time is known from now on: the clock is not far ahead, or someone said that it is right. A clock that was set back counts too.
pub async fn keep(tx: &mut Tx<'_>, now: Timestamp) -> Result<(), StoreError> {
    installation::set(tx, NAME, &now.to_string()).await
}
