//! "What do you hold about me": the card that only the store can fill. Contact details are shown by their last digits (S68), and
//! what is about health only where that may be said.

use super::kept::Kept;
use crate::clock::day_in_london;
use crate::conversation::{Arg, Card, Line, Reply, Surface, names_no_health, phrase_line};
use crate::domain::consent::Purpose;
use crate::domain::contact;
use crate::domain::taxonomy::Code;
use crate::store::conversations::ConversationRow;
use crate::store::phrases::Held;
use crate::store::reminders::Reminder;
use crate::store::{
    StoreError, Tx, claims, consents, feedback_deeds, following_up, leads, pages, phrases, reminders, returning,
};
use jiff::Timestamp;

/// Fills the card, where a reply asks for it.
pub(super) async fn fill(
    tx: &mut Tx<'_>,
    row: &ConversationRow,
    kept: &Kept,
    surface: &Surface,
    replies: &mut [Reply],
    now: Timestamp,
) -> Result<(), StoreError> {
    for reply in replies {
        if let Some(at) = reply.cards.iter().position(|card| *card == Card::Held) {
            let held = gather(tx, row, kept, surface.health_allowed, now).await?;
            reply.cards.splice(at..=at, held);
        }
    }
    Ok(())
}

async fn gather(
    tx: &mut Tx<'_>,
    row: &ConversationRow,
    kept: &Kept,
    in_full: bool,
    now: Timestamp,
) -> Result<Vec<Card>, StoreError> {
    let resident = row.owner.resident;
    let mut cards = vec![note(
        "held.chat",
        Line::new("mine-held-chat-title"),
        vec![Line::new("mine-held-chat").with("count", kept.exchanges.len()).with("day", day(row.created_at))],
    )];
    if row.new {
        return Ok(cards);
    }
    for agreed in consents::agreed(tx, resident, now).await? {
        cards.push(note(
            &format!("held.{}", agreed.consent.purpose.id()),
            Line::new("mine-held-consent-title").with("day", day(agreed.consent.given_at)),
            vec![if in_full || may_be_said(agreed.consent.purpose) {
                Line::new("mine-held-consent").with("words", Arg::Text(agreed.text))
            } else {
                Line::new("handover-kept")
            }],
        ));
    }
    for (request, held) in leads::kept_contacts(tx, &row.owner).await? {
        let mut lines = vec![Line::new("mine-request-reference").with("reference", Arg::Reference(request.reference))];
        if let Some(name) = held.name {
            let name = if in_full { name } else { contact::initial(&name) };
            lines.push(Line::new("mine-held-name").with("name", Arg::Text(name)));
        }
        if let Some(phone) = held.phone {
            lines.push(Line::new("mine-held-phone").with("ending", Arg::Exact(contact::ending(phone.as_str()))));
        }
        if let Some(email) = held.email {
            lines.push(Line::new("mine-held-email").with("ending", Arg::Exact(contact::ending(email.as_str()))));
        }
        if let Some(words) = held.own_words.filter(|_| in_full) {
            lines.push(Line::new("mine-held-words").with("words", Arg::Text(words)));
        }
        let title = if in_full || names_no_health(request.service) {
            Line::new(request.service.message())
        } else {
            Line::new("handover-request")
        };
        cards.push(note(&format!("held.{}", request.reference.compact()), title, lines));
    }
    for (at, words) in following_up::notes_about(tx, &row.owner).await? {
        // What staff wrote may say more than they were asked to.
        let line = if in_full {
            Line::new("mine-held-note").with("words", Arg::Text(words))
        } else {
            Line::new("handover-kept")
        };
        cards.push(note("held.note", Line::new("mine-held-note-title").with("day", day(at)), vec![line]));
    }
    if let Some((_, chosen)) = returning::word_of(tx, resident).await? {
        let line = Line::new("returning-held").with("day", day(chosen));
        cards.push(note("held.word", Line::new("returning-held-title"), vec![line]));
    }
    if let Some(opened) = pages::opened(tx, row.id).await? {
        cards.push(note(
            "held.page",
            Line::new("handover-held-title"),
            vec![Line::new("handover-held-page").with("day", day(opened))],
        ));
    }
    for (at, done) in feedback_deeds::of(tx, resident).await? {
        let lines = done.iter().map(|done| Line::new(done.message())).collect();
        cards.push(note("held.done", Line::new("mine-held-done-title").with("day", day(at)), lines));
    }
    let tried = following_up::tried(tx, resident).await?;
    if !tried.is_empty() {
        let lines = tried.into_iter().map(|at| Line::new("mine-held-tried").with("day", day(at))).collect();
        cards.push(note("held.tried", Line::new("mine-held-tried-title"), lines));
    }
    let mut reminders = reminders::of(tx, resident).await?;
    reminders.dedup_by(|one, before| one.opportunity == before.opportunity);
    if !reminders.is_empty() {
        let named = |one: Reminder| {
            let named = Arg::Opportunities(vec![one.opportunity]);
            Line::new("mine-held-reminder").with("opportunity", named)
        };
        // An event may tell of someone's health.
        let lines = if in_full { reminders.into_iter().map(named).collect() } else { vec![Line::new("handover-kept")] };
        cards.push(note("held.reminder", Line::new("mine-held-reminder-title"), lines));
    }
    for Held { sent_at, filled, answer } in phrases::of(tx, &row.owner).await? {
        let words = match filled {
            None => Line::new("mine-held-phrase-gone"),
            Some(filled) if in_full || filled.phrase.names_no_health() => phrase_line(&filled),
            Some(_) => Line::new("handover-kept"),
        };
        let mut lines = vec![words];
        // What was answered names no health either.
        lines.extend(answer.map(|answer| Line::new("mine-held-answer").with("answer", Arg::Message(answer.message()))));
        cards.push(note("held.phrase", Line::new("mine-held-phrase-title").with("day", day(sent_at)), lines));
    }
    for opening in claims::openings_for(tx, resident).await? {
        cards.push(note(
            "held.opening",
            Line::new("mine-held-opening-title"),
            vec![Line::new("mine-held-opening").with("day", day(opening.at))],
        ));
    }
    Ok(cards)
}

/// Whether the words of a consent name nothing about health: neither an appointment or needs, nor an event or a question.
fn may_be_said(purpose: Purpose) -> bool {
    !purpose.is_explicit() && !matches!(purpose, Purpose::ContactQuestion | Purpose::Reminders)
}

fn day(at: Timestamp) -> Arg {
    Arg::Day(day_in_london(at))
}

fn note(id: &str, title: Line, lines: Vec<Line>) -> Card {
    Card::Note { id: id.to_owned(), title, lines, choices: Vec::new() }
}
