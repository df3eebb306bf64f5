//! The e-mail of the morning: each day of work at eight in London, how each member of staff's desk stands, in numbers alone. Sent at
//! least once and under one name, so that a repeat after a crash is recognised: counts that come twice harm nobody, a morning without
//! them may leave someone waiting.

use super::queue::{self, Count, DeskCounts};
use super::{Actor, Desk, DeskError, here, rights};
use crate::clock::{day_in_london, in_london, london};
use crate::domain::contact::EmailAddress;
use crate::domain::duty::Duty;
use crate::domain::reminder::pause_after;
use crate::domain::staff::{Role, Staff};
use crate::ids::StaffId;
use crate::store::audit::{self, Action};
use crate::store::mornings::{self, End, Taken};
use crate::store::{StoreError, Tx, promises};
use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp, ToSpan};
use uuid::Uuid;

/// From when on the e-mail goes out.
pub const FROM: Time = time(8, 0, 0, 0);
/// Until when: what could not be sent by then is old.
const UNTIL: Time = time(12, 0, 0, 0);
/// Looked at together. Sent one after the other they stay within their lease.
const AT_ONCE: u32 = 20;
/// How often more are looked at in a call, while those before had nothing to tell.
const ROUNDS: u32 = 50;
/// Days looked back for the last day of work.
const BACK: u32 = 30;

/// One that is to be sent now.
#[derive(Clone, Debug)]
pub struct Morning {
    /// Whose.
    pub staff: StaffId,
    /// What they do.
    pub role: Role,
    /// Their address.
    pub to: EmailAddress,
    /// Of which day.
    pub day: Date,
    /// Names the e-mail: the same however often it is sent.
    pub id: Uuid,
    /// What is in it.
    pub counts: Counts,
    tries: u32,
}

/// How someone's desk stands this morning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counts {
    /// Leads and calls: waiting for someone, due today, overdue, theirs; and how many of all are calls.
    pub leads: DeskCounts,
    /// For administrators: promised days that were missed since the last e-mail.
    pub missed: u32,
    /// For administrators: how often someone came to a limit since then.
    pub limits: u32,
}

impl Counts {
    /// Whether there is nothing to tell.
    fn are_zero(&self) -> bool {
        let DeskCounts { overdue, today, open, mine, calls, .. } = self.leads;
        let zero = |count| count == Count::Exactly(0);
        zero(overdue)
            && zero(today)
            && zero(open)
            && mine.is_none_or(zero)
            && zero(calls)
            && self.missed + self.limits == 0
    }
}

/// Takes some that are to be sent now, to staff of this installation. Nothing outside the hours and on days of rest, and nothing for those whose counts are all
/// zero: their morning is over.
pub async fn take(desk: &Desk) -> Result<Vec<Morning>, DeskError> {
    let now = desk.now();
    let day = day_in_london(now);
    if !(FROM..UNTIL).contains(&in_london(now).time()) || !Duty::default().is_open(day) {
        return Ok(Vec::new());
    }
    let mut taken = Vec::new();
    for _ in 0..ROUNDS {
        let host = desk.host.clone();
        let due = desk.store.read(move |tx| {
            Box::pin(async move {
                let area = here::area(tx, host.as_ref()).await?;
                mornings::due(tx, area.as_deref(), day, now, AT_ONCE).await
            })
        });
        let due = due.await?;
        if due.is_empty() {
            break;
        }
        for staff in due {
            let one = desk.store.write(move |tx| Box::pin(async move { take_one(tx, &staff, day, now).await })).await?;
            taken.extend(one);
        }
        if taken.len() >= AT_ONCE as usize {
            break;
        }
    }
    Ok(taken)
}

async fn take_one(tx: &mut Tx<'_>, staff: &Staff, day: Date, now: Timestamp) -> Result<Option<Morning>, StoreError> {
    let Some(Taken { staff, email, day, id, tries }) = mornings::take(tx, staff, day, now).await? else {
        return Ok(None);
    };
    let found = staff.id;
    let duty = promises::duty_of(tx, &staff.organisation, day).await?;
    // What is counted is their own organisation's, whichever is the host here.
    let counts = match Actor::of(tx, staff, None).await? {
        Some(actor) if duty.is_open(day) => Some((actor.staff.role, counts(tx, &actor, &duty, day).await?)),
        _ => None,
    };
    let Some((role, counts)) = counts.filter(|(_, counts)| !counts.are_zero()) else {
        mornings::end(tx, found, day, End::Nothing).await?;
        return Ok(None);
    };
    Ok(Some(Morning { staff: found, role, to: email, day, id, counts, tries }))
}

async fn counts(tx: &mut Tx<'_>, actor: &Actor, duty: &Duty, day: Date) -> Result<Counts, StoreError> {
    let (role, organisation) = (actor.staff.role, &actor.staff.organisation);
    let leads = queue::desk_counts(tx, actor, &queue::everything(actor), day).await?;
    let (missed, limits) = if rights::sees_workload(role) {
        let since = last_morning(duty, day);
        let missed = audit::count_since(tx, organisation, Action::PromiseMissed, since).await?;
        (missed, audit::count_since(tx, organisation, Action::LimitReached, since).await?)
    } else {
        (0, 0)
    };
    Ok(Counts { leads, missed, limits })
}

/// When the e-mail of the last day of work went out.
fn last_morning(duty: &Duty, day: Date) -> Timestamp {
    let before = (1..=BACK).map(|days| day.saturating_sub(i64::from(days).days())).find(|day| duty.is_open(*day));
    let before = before.unwrap_or(day);
    before.to_datetime(FROM).to_zoned(london()).map_or(Timestamp::MIN, |morning| morning.timestamp())
}

/// The e-mail as it would be for someone now, whatever the hour: for a demo, whose staff have no accounts. None if there is nothing
/// to tell. Nothing is noted; its name is the same each time.
pub async fn as_of_now(desk: &Desk, staff: Staff, to: EmailAddress) -> Result<Option<Morning>, DeskError> {
    let day = day_in_london(desk.now());
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let (id, duty) = (staff.id, promises::duty_of(tx, &staff.organisation, day).await?);
                let Some(actor) = Actor::of(tx, staff, None).await? else { return Ok(None) };
                let counts = counts(tx, &actor, &duty, day).await?;
                let morning = Morning { staff: id, role: actor.staff.role, to, day, id: id.0, counts, tries: 1 };
                Ok(Some(morning).filter(|morning| !morning.counts.are_zero()))
            })
        })
        .await?)
}

/// Notes that one is out.
pub async fn sent(desk: &Desk, morning: &Morning) -> Result<(), DeskError> {
    end(desk, morning, End::Sent).await
}

/// One could not be sent. It is tried again with growing pauses; `never` says that this changes nothing.
pub async fn failed(desk: &Desk, morning: &Morning, never: bool) -> Result<(), DeskError> {
    let at = desk.now().saturating_add(pause_after(morning.tries)).unwrap_or(Timestamp::MAX);
    let is_late = in_london(at).time() >= UNTIL || at.duration_since(desk.now()) > SignedDuration::from_hours(4);
    if never || is_late {
        return end(desk, morning, End::GivenUp).await;
    }
    let (staff, day) = (morning.staff, morning.day);
    Ok(desk.store.write(move |tx| Box::pin(async move { mornings::again(tx, staff, day, at).await })).await?)
}

async fn end(desk: &Desk, morning: &Morning, end: End) -> Result<(), DeskError> {
    let (staff, day) = (morning.staff, morning.day);
    Ok(desk.store.write(move |tx| Box::pin(async move { mornings::end(tx, staff, day, end).await })).await?)
}

/// Whether someone gets the e-mail; none for those who have no account, as in a demo.
pub async fn is_wanted(desk: &Desk, actor: &Actor) -> Result<Option<bool>, DeskError> {
    let id = actor.staff.id;
    Ok(desk.store.read(move |tx| Box::pin(async move { mornings::is_wanted(tx, id).await })).await?)
}

/// Someone wants it, or not. Not found for those who have no account.
pub async fn set_wanted(desk: &Desk, actor: &Actor, wanted: bool) -> Result<(), DeskError> {
    if is_wanted(desk, actor).await?.is_none() {
        return Err(DeskError::NotFound);
    }
    let id = actor.staff.id;
    Ok(desk.store.write(move |tx| Box::pin(async move { mornings::set_wanted(tx, id, wanted).await })).await?)
}
