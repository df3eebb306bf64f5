//! The promised day, looked at once more in the transaction that saves a lead: what the process knew may be a few seconds old.
//!
//! On SQLite, with its one writer, a week is never promised beyond its room. On PostgreSQL two who ask in the same moment may both get
//! its last place: one answer more in a week is better than a turn that fails, and nobody waits for a lock to hear a day.

use crate::clock::day_in_london;
use crate::conversation::{Effect, LeadDraft};
use crate::domain::duty::Promises;
use crate::store::{StoreError, Tx, promises};
use jiff::Timestamp;

/// How the organisations promise now, where one of the leads that are about to be saved has a day that they cannot keep any more.
/// None where every day stands; turns without a lead ask nothing.
pub(super) async fn moved(tx: &mut Tx<'_>, effects: &[Effect], now: Timestamp) -> Result<Option<Promises>, StoreError> {
    let today = day_in_london(now);
    let drafts = effects.iter().filter_map(|effect| match effect {
        Effect::SaveLead(draft) => Some(&**draft),
        _ => None,
    });
    let drafts: Vec<&LeadDraft> = drafts.collect();
    let mut duties = Vec::with_capacity(drafts.len());
    let mut has_moved = false;
    for draft in drafts {
        let duty = promises::duty_of(tx, &draft.organisation, today).await?;
        has_moved |= duty.promise(draft.service, today).day > draft.promised_on;
        duties.push((draft.organisation.clone(), duty));
    }
    Ok(has_moved.then(|| duties.into_iter().collect()))
}
