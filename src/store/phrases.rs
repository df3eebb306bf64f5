//! Phrases that staff sent: one function writes the phrase and queues it by the ways the resident allowed. What fills its blanks is
//! sealed with the resident's key, here and nowhere else. It is answered once, whichever way the answer comes first. What one says
//! was done about feedback is written down with it.

use super::audit::{self, Action, NewEntry};
use super::batches::{look_ups, push_list};
use super::codec::Time;
use super::delivering::{self, Reach};
use super::error::StoreError;
use super::feedback_deeds::{self, NewDeeds};
use super::in_work::in_work;
use super::outbox::{self, NewNotice};
use super::residents::Owner;
use super::sealing::Place;
use super::tx::{Tx, on};
use super::{leads, locks, opportunities, reaching, residents, told_days};
use crate::clock::{day_in_london, london};
use crate::domain::feedback::FeedbackDone;
use crate::domain::notice::{Notice, Route};
use crate::domain::phrase::{A_DAY, AnsweredHow, Blanks, Filled, answerable_until};
use crate::domain::reminder::next_allowed;
use crate::domain::taxonomy::{CodeSet, PartOfDay, Phrase, PhraseAnswer};
use crate::ids::{LeadId, OrganisationId, PhraseId, Reference, ResidentId, StaffId};
use crate::language::Language;
use jiff::Timestamp;
use sqlx::QueryBuilder;
use std::collections::{BTreeMap, BTreeSet};

/// A phrase to be sent. Its id is made with the page on which it is looked at before: pressed twice, it is sent once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewPhrase {
    /// Its id.
    pub id: PhraseId,
    /// The request it is about.
    pub lead: LeadId,
    /// Which.
    pub phrase: Phrase,
    /// What fills its blanks; that nothing is wrong with it is the caller's to know.
    pub blanks: Blanks,
    /// Who sends it.
    pub staff: StaffId,
}

/// What came of sending.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sending {
    /// It is on its way.
    Sent,
    /// It was before.
    SentBefore,
    /// The request is not theirs.
    NotHeld,
    /// No consent carries the request any more, or it keeps nothing personal.
    NotCarried,
    /// The request was sent as many today as one may be.
    Enough,
    /// What it says was done is written down already, and told.
    ToldBefore,
}

fn place(phrase: PhraseId) -> Place {
    Place { row: phrase.0, column: "phrases.blanks" }
}

/// What was sealed is not what fills blanks, or cannot be.
const UNREADABLE: StoreError = StoreError::Value { column: "phrases.blanks", problem: "not blanks" };

/// Sends a phrase: keeps it, and queues it for the conversation and for the address or number that the resident gave. Only for
/// whoever works on the request, while a consent carries it. It is no try to reach someone and keeps no promise; one that promises a
/// day or a call moves the day the resident was told.
pub async fn send(tx: &mut Tx<'_>, new: &NewPhrase, now: Timestamp) -> Result<Sending, StoreError> {
    let Some(resident) = leads::resident_of(tx, new.lead).await? else { return Ok(Sending::NotHeld) };
    locks::residents(tx, &[resident]).await?;
    let held: Option<(OrganisationId, Language, bool)> = on!(tx, c => sqlx::query_as(concat!(
        "SELECT l.organisation_id, l.language,
                l.contact IS NOT NULL
                AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                             WHERE lc.lead_id = l.id AND c.expires_at > $3
                               AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
           FROM leads l WHERE l.id = $1 AND l.claimed_by = $2 AND ",
        in_work!("l"),
    ))
    .bind(new.lead)
    .bind(new.staff)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some((organisation, language, carried)) = held else { return Ok(Sending::NotHeld) };
    if !carried {
        return Ok(Sending::NotCarried);
    }
    match lead_of(tx, new.id).await? {
        Some(lead) if lead == new.lead => return Ok(Sending::SentBefore),
        Some(_) => return Err(StoreError::Conflict),
        None => {}
    }
    if sent_today(tx, new.lead, now).await? >= i64::from(A_DAY) {
        return Ok(Sending::Enough);
    }
    let says = new.phrase.says_done();
    if !says.is_empty() && feedback_deeds::list(tx, new.lead).await?.iter().any(|done| says.contains(done)) {
        return Ok(Sending::ToldBefore);
    }
    let (language, easy) = outbox::spoken_to(tx, resident, language).await?;
    keep(tx, new, resident, (language, easy), now).await?;
    for route in [Route::Conversation, Route::Email] {
        let row = NewNotice {
            resident,
            lead: Some(new.lead),
            purpose: None,
            route,
            notice: Notice::Phrase { lead: new.lead, phrase: new.phrase, sent: new.id },
            language,
            easy,
            due_at: next_allowed(now),
        };
        outbox::enqueue(tx, &row, now).await?;
    }
    if let Some((tells, day)) = new.phrase.tells().zip(new.blanks.day) {
        told_days::tell(tx, new.lead, tells, day, now).await?;
    }
    let entry = NewEntry {
        at: now,
        staff: Some(new.staff),
        organisation: Some(organisation),
        action: Action::PhraseSent,
        lead: Some(new.lead),
        detail: Some(new.phrase.to_string()),
    };
    audit::record(tx, &entry).await?;
    if let Some(summary) = leads::get_summary(tx, new.lead).await?.filter(|_| !says.is_empty()) {
        // The phrase itself tells it.
        let deeds = NewDeeds { done: says.to_vec(), tell: false };
        feedback_deeds::write_down(tx, &summary, new.staff, &deeds, now).await?;
    }
    Ok(Sending::Sent)
}

async fn lead_of(tx: &mut Tx<'_>, id: PhraseId) -> Result<Option<LeadId>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar("SELECT lead_id FROM phrases WHERE id = $1").bind(id).fetch_optional(c).await?))
}

/// How many phrases a request was sent since midnight in London.
async fn sent_today(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<i64, StoreError> {
    let midnight = day_in_london(now).to_zoned(london()).map_or(now, |midnight| midnight.timestamp());
    Ok(on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM phrases WHERE lead_id = $1 AND sent_at >= $2")
        .bind(lead)
        .bind(Time(midnight))
        .fetch_one(c)
        .await?))
}

async fn keep(
    tx: &mut Tx<'_>,
    new: &NewPhrase,
    resident: ResidentId,
    (language, easy): (Language, bool),
    now: Timestamp,
) -> Result<(), StoreError> {
    let owner = residents::get(tx, resident).await?;
    let plain = zeroize::Zeroizing::new(serde_json::to_vec(&new.blanks).map_err(|_| UNREADABLE)?);
    let sealed = owner.key.seal(place(new.id), &plain)?;
    on!(tx, c => sqlx::query(
        "INSERT INTO phrases (id, lead_id, resident_id, phrase, blanks, staff_id, sent_at, answerable_until, language, easy)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id)
    .bind(new.lead)
    .bind(resident)
    .bind(new.phrase)
    .bind(sealed.0)
    .bind(new.staff)
    .bind(Time(now))
    .bind(Time(answerable_until(new.phrase, &new.blanks, now)))
    .bind(language)
    .bind(easy)
    .execute(c)
    .await?);
    Ok(())
}

type FilledRow = (PhraseId, ResidentId, Vec<u8>, Phrase, Vec<u8>, String, Reference);

/// These phrases as they were sent, opened. One whose blanks are no longer kept is left out.
pub(super) async fn filled(tx: &mut Tx<'_>, ids: &[PhraseId]) -> Result<BTreeMap<PhraseId, Filled>, StoreError> {
    let mut found = BTreeMap::new();
    for list in look_ups(ids) {
        let rows: Vec<FilledRow> = on!(tx, c => {
            let mut query = QueryBuilder::new(
                "SELECT p.id, p.resident_id, r.wrapped_key, p.phrase, p.blanks, o.name, l.reference
                   FROM phrases p JOIN residents r ON r.id = p.resident_id JOIN leads l ON l.id = p.lead_id
                   JOIN organisations o ON o.id = l.organisation_id
                  WHERE p.blanks IS NOT NULL AND p.id IN (",
            );
            push_list!(query, &list);
            query.build_query_as().fetch_all(c).await?
        });
        for (id, resident, wrapped, phrase, sealed, organisation, reference) in rows {
            let key = tx.keyring.unwrap(resident, &wrapped)?;
            let blanks = open(&Owner { resident, key }, id, &sealed)?;
            let title = title_of(tx, &blanks).await?;
            found.insert(id, Filled { phrase, blanks, title, organisation, reference });
        }
    }
    Ok(found)
}

/// One of them.
pub(super) async fn filled_one(tx: &mut Tx<'_>, id: PhraseId) -> Result<Option<Filled>, StoreError> {
    Ok(filled(tx, &[id]).await?.remove(&id))
}

fn open(owner: &Owner, id: PhraseId, sealed: &[u8]) -> Result<Blanks, StoreError> {
    let plain = zeroize::Zeroizing::new(owner.key.open(place(id), sealed)?);
    serde_json::from_slice(&plain).map_err(|_| UNREADABLE)
}

/// The title of the role that fills a blank.
pub async fn title_of(tx: &mut Tx<'_>, blanks: &Blanks) -> Result<Option<String>, StoreError> {
    let Some(role) = &blanks.role else { return Ok(None) };
    Ok(opportunities::titles_of(tx, std::slice::from_ref(role)).await?.remove(role))
}

/// Until when a phrase can be answered.
pub(super) async fn until(tx: &mut Tx<'_>, id: PhraseId) -> Result<Option<Timestamp>, StoreError> {
    let until: Option<Time> = on!(tx, c => sqlx::query_scalar("SELECT answerable_until FROM phrases WHERE id = $1")
        .bind(id)
        .fetch_optional(c)
        .await?);
    Ok(until.map(|until| until.0))
}

/// How far a phrase got.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stands {
    /// It has not gone out yet.
    OnItsWay,
    /// A call is on the list to say it.
    ToBeRung,
    /// It went out.
    Sent,
    /// They saw it in the chat.
    Seen,
    /// They answered.
    Answered {
        /// What.
        answer: PhraseAnswer,
        /// When.
        at: Timestamp,
        /// How.
        how: AnsweredHow,
    },
    /// Its time is over without an answer.
    Over,
}

/// A phrase that was sent about a request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SentPhrase {
    /// Its id.
    pub id: PhraseId,
    /// Which.
    pub phrase: Phrase,
    /// As it was filled in, while that is kept.
    pub filled: Option<Filled>,
    /// Who sent it.
    pub by: StaffId,
    /// When.
    pub sent_at: Timestamp,
    /// How far it got.
    pub stands: Stands,
}

type SentRow = (PhraseId, Phrase, StaffId, Time, Time, Option<PhraseAnswer>, Option<Time>, Option<AnsweredHow>);

/// The phrases sent about a request, newest first. Whoever may read them is the caller's to know: they open what was sealed.
pub async fn sent_about(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<Vec<SentPhrase>, StoreError> {
    let rows: Vec<SentRow> = on!(tx, c => sqlx::query_as(
        "SELECT id, phrase, staff_id, sent_at, answerable_until, answer, answered_at, answered_how
           FROM phrases WHERE lead_id = $1 ORDER BY sent_at DESC, id DESC",
    )
    .bind(lead)
    .fetch_all(c)
    .await?);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<PhraseId> = rows.iter().map(|row| row.0).collect();
    let mut opened = filled(tx, &ids).await?;
    let out =
        named_in(tx, lead, "SELECT subject FROM outbox WHERE lead_id = $1 AND kind = 'phrase' AND state = 'sent'")
            .await?;
    let rung =
        named_in(tx, lead, "SELECT subject FROM call_tasks WHERE lead_id = $1 AND kind = 'phrase' AND state = 'open'")
            .await?;
    let seen =
        named_in(tx, lead, "SELECT about FROM prompts WHERE lead_id = $1 AND kind = 'phrase' AND state = 'shown'")
            .await?;
    let mut sent = Vec::with_capacity(rows.len());
    for (id, phrase, by, sent_at, until, answer, answered_at, how) in rows {
        let name = id.to_string();
        let stands = match (answer, answered_at, how) {
            (Some(answer), Some(at), Some(how)) => Stands::Answered { answer, at: at.0, how },
            _ if until.0 <= now => Stands::Over,
            _ if seen.contains(&name) => Stands::Seen,
            _ if rung.contains(&name) => Stands::ToBeRung,
            _ if out.contains(&name) => Stands::Sent,
            _ => Stands::OnItsWay,
        };
        sent.push(SentPhrase { id, phrase, filled: opened.remove(&id), by, sent_at: sent_at.0, stands });
    }
    Ok(sent)
}

async fn named_in(tx: &mut Tx<'_>, lead: LeadId, query: &'static str) -> Result<BTreeSet<String>, StoreError> {
    let names: Vec<String> = on!(tx, c => sqlx::query_scalar(query).bind(lead).fetch_all(c).await?);
    Ok(names.into_iter().collect())
}

/// What phrases about a request say was done while nobody has read or heard them yet: neither shown nor pushed, not in an e-mail
/// that went out, and no call made.
pub async fn unheard_deeds(tx: &mut Tx<'_>, lead: LeadId) -> Result<BTreeSet<FeedbackDone>, StoreError> {
    let rows: Vec<(PhraseId, Phrase, bool)> = on!(tx, c => sqlx::query_as(
        "SELECT id, phrase, link_hash IS NOT NULL FROM phrases WHERE lead_id = $1 AND answer IS NULL",
    )
    .bind(lead)
    .fetch_all(c)
    .await?);
    if rows.is_empty() {
        return Ok(BTreeSet::new());
    }
    // A row of someone without an address ends as sent, too; only an e-mail has a link.
    let mailed = named_in(
        tx,
        lead,
        "SELECT subject FROM outbox WHERE lead_id = $1 AND kind = 'phrase' AND route = 'email' AND state = 'sent'",
    )
    .await?;
    let mut heard = named_in(
        tx,
        lead,
        "SELECT about FROM prompts WHERE lead_id = $1 AND kind = 'phrase' AND (state = 'shown' OR pushed_at IS NOT NULL)",
    )
    .await?;
    let rung = "SELECT subject FROM call_tasks WHERE lead_id = $1 AND kind = 'phrase' AND state = 'done'";
    heard.extend(named_in(tx, lead, rung).await?);
    let unheard = rows.into_iter().filter(|(id, _, has_link)| {
        let name = id.to_string();
        let read = heard.contains(&name) || (*has_link && mailed.contains(&name));
        !read
    });
    Ok(unheard.flat_map(|(_, phrase, _)| phrase.says_done().iter().copied()).collect())
}

/// A phrase as the resident it was sent to sees it among what we hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Held {
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Its words, while what filled it is kept.
    pub filled: Option<Filled>,
    /// What they answered.
    pub answer: Option<PhraseAnswer>,
}

/// The phrases a resident was sent, newest first: for themselves.
pub async fn of(tx: &mut Tx<'_>, owner: &Owner) -> Result<Vec<Held>, StoreError> {
    let rows: Vec<(PhraseId, Time, Option<PhraseAnswer>)> = on!(tx, c => sqlx::query_as(
        "SELECT id, sent_at, answer FROM phrases WHERE resident_id = $1 ORDER BY sent_at DESC, id DESC",
    )
    .bind(owner.resident)
    .fetch_all(c)
    .await?);
    let ids: Vec<PhraseId> = rows.iter().map(|(id, ..)| *id).collect();
    let mut opened = filled(tx, &ids).await?;
    let held = |(id, at, answer): (PhraseId, Time, _)| Held { sent_at: at.0, filled: opened.remove(&id), answer };
    Ok(rows.into_iter().map(held).collect())
}

/// A request that keeps nothing personal keeps nothing of what filled its phrases; which were sent and what was answered stay, as
/// codes, until the request is deleted.
pub(super) async fn forget(tx: &mut Tx<'_>, lead: LeadId) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE phrases SET blanks = NULL WHERE lead_id = $1").bind(lead).execute(c).await?);
    Ok(())
}

/// Hands the phrases of one resident to another, sealed anew under the other's key.
pub(super) async fn bring(tx: &mut Tx<'_>, from: &Owner, to: &Owner) -> Result<(), StoreError> {
    let rows: Vec<(PhraseId, Option<Vec<u8>>)> = on!(tx, c => sqlx::query_as(
        "SELECT id, blanks FROM phrases WHERE resident_id = $1",
    )
    .bind(from.resident)
    .fetch_all(c)
    .await?);
    for (id, sealed) in rows {
        let sealed = match sealed {
            Some(sealed) => {
                Some(to.key.seal(place(id), &zeroize::Zeroizing::new(from.key.open(place(id), &sealed)?))?.0)
            }
            None => None,
        };
        on!(tx, c => sqlx::query("UPDATE phrases SET resident_id = $2, blanks = $3 WHERE id = $1")
            .bind(id)
            .bind(to.resident)
            .bind(sealed)
            .execute(c)
            .await?);
    }
    Ok(())
}

/// How a phrase would reach someone beside the chat, as things stand now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// It is brought to where they write to us.
    Pushed,
    /// By e-mail.
    Email,
    /// Someone has to ring.
    Telephone,
    /// In no other way: they see it when they open the chat.
    ChatAlone,
}

/// How a phrase about a request would reach the resident. Looks at which contact details there are; nobody sees them.
pub async fn way(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<Option<Way>, StoreError> {
    let Some(resident) = leads::resident_of(tx, lead).await? else { return Ok(None) };
    if delivering::reach(tx, resident, now).await? != Reach::None {
        return Ok(Some(Way::Pushed));
    }
    let held = reaching::contact_of_request(tx, resident, lead, now).await?;
    Ok(Some(match held.map(|held| (held.contact.email.is_some(), held.contact.phone.is_some())) {
        Some((true, _)) => Way::Email,
        Some((false, true)) => Way::Telephone,
        _ => Way::ChatAlone,
    }))
}

/// When the resident said that a call suits them; none if no consent carries the request. Looks at nothing else of what is sealed.
pub async fn good_times(
    tx: &mut Tx<'_>,
    lead: LeadId,
    now: Timestamp,
) -> Result<Option<CodeSet<PartOfDay>>, StoreError> {
    let Some(resident) = leads::resident_of(tx, lead).await? else { return Ok(None) };
    let held = reaching::live_contact(tx, resident, Some(lead), None, now).await?;
    Ok(held.map(|held| held.contact.good_times))
}

/// The language a resident is spoken to in, as it would be sent now.
pub async fn spoken_to(tx: &mut Tx<'_>, lead: LeadId, otherwise: Language) -> Result<(Language, bool), StoreError> {
    match leads::resident_of(tx, lead).await? {
        Some(resident) => outbox::spoken_to(tx, resident, otherwise).await,
        None => Ok((otherwise, false)),
    }
}
