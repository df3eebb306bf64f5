//! Feedback without a name, and the numbers of all feedback: the host's alone. Nothing in it leads to a person. What was done about it
//! is written down; words that name someone are erased.

use super::{Actor, Desk, DeskError, rights};
use crate::clock::in_london;
use crate::domain::feedback::{FeedbackDone, RemovedWhy};
use crate::store::audit::{self, Action, NewEntry};
use crate::store::erasing::{self, Erased};
use crate::store::feedback::{self, By};
use crate::store::feedback_numbers::{self, Numbers};
use jiff::ToSpan;
use jiff::civil::Date;
use uuid::Uuid;

pub use crate::store::feedback::{Asked, Feedback, Key};

/// Pieces on a page.
pub const PAGE: u32 = 25;

/// A page of the list.
pub struct Listed {
    /// The pieces.
    pub pieces: Vec<Feedback>,
    /// The months in which any came, newest first.
    pub months: Vec<String>,
    /// Where the next page begins.
    pub next: Option<Key>,
}

/// The feedback that fits, newest month first, after a place in the list.
pub async fn list(desk: &Desk, actor: &Actor, asked: Asked, after: Option<Key>) -> Result<Listed, DeskError> {
    must_read(actor)?;
    let organisation = actor.staff.organisation.clone();
    let read = desk.store.read(move |tx| {
        Box::pin(async move {
            let mut pieces = feedback::page(tx, &organisation, &asked, after.as_ref(), PAGE + 1).await?;
            let more = pieces.len() > PAGE as usize;
            pieces.truncate(PAGE as usize);
            let last = pieces.last().filter(|_| more);
            let next = last.map(|last| Key { month: last.month.clone(), id: last.id });
            Ok(Listed { pieces, months: feedback::months(tx, &organisation).await?, next })
        })
    });
    Ok(read.await?)
}

/// One piece.
pub async fn look(desk: &Desk, actor: &Actor, id: Uuid) -> Result<Feedback, DeskError> {
    must_read(actor)?;
    let organisation = actor.staff.organisation.clone();
    let found = desk.store.read(move |tx| Box::pin(async move { feedback::find(tx, &organisation, id).await }));
    found.await?.ok_or(DeskError::NotFound)
}

/// Writes down what was done about a piece. What cannot be done about its kind is left out.
pub async fn mark(desk: &Desk, actor: &Actor, id: Uuid, done: Vec<FeedbackDone>) -> Result<(), DeskError> {
    let piece = look(desk, actor, id).await?;
    let (by, now) = (by(actor), desk.now());
    let offered = FeedbackDone::offered(Some(piece.kind), false);
    let done: Vec<FeedbackDone> = done.into_iter().filter(|done| offered.contains(done)).collect();
    let marked = desk.store.write(move |tx| Box::pin(async move { feedback::mark(tx, &by, id, &done, now).await }));
    if marked.await? { Ok(()) } else { Err(DeskError::NotFound) }
}

/// Erases the words of a piece for good. Twice is once.
pub async fn remove_words(desk: &Desk, actor: &Actor, id: Uuid, why: RemovedWhy) -> Result<(), DeskError> {
    look(desk, actor, id).await?;
    let (by, now) = (by(actor), desk.now());
    desk.store.write(move |tx| Box::pin(async move { feedback::remove_words(tx, &by, id, why, now).await })).await?;
    Ok(())
}

/// The numbers of feedback, and of erasures, over the last months that are over.
pub struct Counts {
    /// The months, oldest first, as `2026-11`.
    pub months: Vec<String>,
    /// What came in, what was done, how long it took.
    pub feedback: Numbers,
    /// Who was erased.
    pub erased: Vec<Erased>,
}

/// Counts the last `months` months that are over: the month that runs is left out, so that nobody sees one person more.
pub async fn count(desk: &Desk, actor: &Actor, months: u8) -> Result<Counts, DeskError> {
    must_read(actor)?;
    let organisation = actor.staff.organisation.clone();
    let running = in_london(desk.now()).date().first_of_month();
    let name = |first: Date| first.strftime("%Y-%m").to_string();
    let months: Vec<String> =
        (1..=months).rev().map(|back| name(running.saturating_sub(i64::from(back).months()))).collect();
    let (from, before) = (months.first().cloned().unwrap_or_else(|| name(running)), name(running));
    let read = desk.store.read(move |tx| {
        Box::pin(async move {
            let feedback = feedback_numbers::between(tx, &organisation, &from, &before).await?;
            let erased = erasing::counted_between(tx, &from, &before).await?;
            Ok(Counts { months, feedback, erased })
        })
    });
    Ok(read.await?)
}

/// Puts on record that someone takes the numbers away in a file (L64).
pub async fn record_taken(desk: &Desk, actor: &Actor) -> Result<(), DeskError> {
    must_read(actor)?;
    let (by, at) = (by(actor), desk.now());
    let entry = NewEntry {
        at,
        staff: Some(by.staff),
        organisation: Some(by.organisation),
        action: Action::NumbersTaken,
        lead: None,
        detail: None,
    };
    Ok(desk.store.write(move |tx| Box::pin(async move { audit::record(tx, &entry).await })).await?)
}

/// Refuses whoever does not read feedback; to another organisation there is no such thing.
fn must_read(actor: &Actor) -> Result<(), DeskError> {
    if !rights::reads_feedback(actor.staff.role) {
        return Err(DeskError::NotAllowed);
    }
    if !rights::keeps_feedback(&actor.organisation) || actor.organisation.id != actor.staff.organisation {
        return Err(DeskError::NotFound);
    }
    Ok(())
}

fn by(actor: &Actor) -> By {
    By { staff: actor.staff.id, organisation: actor.staff.organisation.clone() }
}
