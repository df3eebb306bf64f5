//! Coming back from another phone: the word someone chose, as its hash; one-time codes, of which only an id is kept, because the
//! code follows from it and the master key. Nothing here says whether a reference exists but to the turn that checks it.

use super::call_tasks::{self, NewCallTask};
use super::codec::{Time, row_id_of_chance};
use super::error::StoreError;
use super::outbox::{self, NewNotice};
use super::reaching;
use super::tx::{Tx, on};
use crate::domain::lead::ContactDetails;
use crate::domain::notice::{CallWhy, Notice, Route};
use crate::domain::return_code::{CODE_LASTS, ReturnCode};
use crate::domain::return_word::WordHash;
use crate::ids::{LeadId, OrganisationId, Reference, ResidentId, ReturnCodeId};
use crate::language::Language;
use jiff::Timestamp;

/// Whose request a reference names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// Whose.
    pub resident: ResidentId,
    /// Which request.
    pub lead: LeadId,
    /// Whose lead it is.
    pub organisation: OrganisationId,
}

/// Keeps a word, in place of any before.
pub async fn keep_word(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    hash: &WordHash,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "INSERT INTO return_words (resident_id, hash, chosen_at) VALUES ($1, $2, $3)
         ON CONFLICT (resident_id) DO UPDATE SET hash = excluded.hash, chosen_at = excluded.chosen_at",
    )
    .bind(resident)
    .bind(&hash.0)
    .bind(Time(now))
    .execute(c)
    .await?);
    Ok(())
}

/// The word of a resident, and when it was chosen.
pub async fn word_of(tx: &mut Tx<'_>, resident: ResidentId) -> Result<Option<(WordHash, Timestamp)>, StoreError> {
    let row: Option<(Vec<u8>, Time)> = on!(tx, c => sqlx::query_as(
        "SELECT hash, chosen_at FROM return_words WHERE resident_id = $1",
    )
    .bind(resident)
    .fetch_optional(c)
    .await?);
    Ok(row.map(|(hash, at)| (WordHash(hash), at.0)))
}

/// Whose request a reference names; nothing if there is none.
pub async fn named(tx: &mut Tx<'_>, reference: Reference) -> Result<Option<Named>, StoreError> {
    let row: Option<(ResidentId, LeadId, OrganisationId)> = on!(tx, c => sqlx::query_as(
        "SELECT resident_id, id, organisation_id FROM leads WHERE reference = $1",
    )
    .bind(reference)
    .fetch_optional(c)
    .await?);
    Ok(row.map(|(resident, lead, organisation)| Named { resident, lead, organisation }))
}

/// Has a code sent to the e-mail address we hold for the person whom a reference names; where we hold only a telephone, a person
/// rings. Where there is neither, nothing happens: whoever asked is told the same in every case.
pub async fn send_code(tx: &mut Tx<'_>, reference: Reference, now: Timestamp) -> Result<(), StoreError> {
    let Some(named) = named(tx, reference).await? else { return Ok(()) };
    let Some(held) = reaching::live_contact(tx, named.resident, None, None, now).await? else { return Ok(()) };
    let (language, easy) = outbox::spoken_to(tx, named.resident, Language::SOURCE).await?;
    match held.contact {
        ContactDetails { email: Some(_), .. } => {
            let code = make_code(tx, named.resident, now).await?;
            let notice = NewNotice {
                resident: named.resident,
                lead: Some(held.lead),
                purpose: None,
                route: Route::Email,
                notice: Notice::ReturnCode { lead: held.lead, code },
                language,
                easy,
                due_at: now,
            };
            outbox::enqueue(tx, &notice, now).await
        }
        ContactDetails { phone: Some(_), .. } => {
            let task = NewCallTask {
                resident: named.resident,
                lead: Some(held.lead),
                purpose: None,
                why: CallWhy::OnlyTelephone,
                notice: Notice::ReturnCall { lead: held.lead },
                language,
                easy,
            };
            call_tasks::make(tx, &task, now).await.map(drop)
        }
        ContactDetails { .. } => Ok(()),
    }
}

async fn make_code(tx: &mut Tx<'_>, resident: ResidentId, now: Timestamp) -> Result<ReturnCodeId, StoreError> {
    let id = ReturnCodeId(row_id_of_chance()?);
    on!(tx, c => sqlx::query(
        "INSERT INTO return_codes (resident_id, id, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (resident_id) DO UPDATE SET id = excluded.id, expires_at = excluded.expires_at",
    )
    .bind(resident)
    .bind(id)
    .bind(Time(now.saturating_add(CODE_LASTS).unwrap_or(Timestamp::MAX)))
    .execute(c)
    .await?);
    Ok(id)
}

fn code_of(tx: &Tx<'_>, id: ReturnCodeId) -> ReturnCode {
    let mut secret = zeroize::Zeroizing::new([0; 32]);
    secret.copy_from_slice(&tx.keyring.token_hash("return code", id.0.as_bytes()));
    ReturnCode::of_secret(&secret)
}

/// The code that is to be sent, while it works.
pub(super) async fn code_to_send(
    tx: &mut Tx<'_>,
    id: ReturnCodeId,
    now: Timestamp,
) -> Result<Option<ReturnCode>, StoreError> {
    let live: Option<ReturnCodeId> = on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM return_codes WHERE id = $1 AND expires_at > $2",
    )
    .bind(id)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    Ok(live.map(|id| code_of(tx, id)))
}

/// The id of the code that this is for this person, if it works. It stays until [`use_code`].
pub async fn find_code(
    tx: &mut Tx<'_>,
    resident: Option<ResidentId>,
    typed: &ReturnCode,
    now: Timestamp,
) -> Result<Option<ReturnCodeId>, StoreError> {
    let nobody = ResidentId(uuid::Uuid::nil());
    let live: Option<ReturnCodeId> = on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM return_codes WHERE resident_id = $1 AND expires_at > $2",
    )
    .bind(resident.unwrap_or(nobody))
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    // The same work where there is none.
    let expected = code_of(tx, live.unwrap_or(ReturnCodeId(uuid::Uuid::nil())));
    Ok(live.filter(|_| expected == *typed))
}

/// Uses a code. False if it was used meanwhile, or is over: of two at once exactly one wins.
pub async fn use_code(tx: &mut Tx<'_>, id: ReturnCodeId, now: Timestamp) -> Result<bool, StoreError> {
    let used: Option<ResidentId> = on!(tx, c => sqlx::query_scalar(
        "DELETE FROM return_codes WHERE id = $1 AND expires_at > $2 RETURNING resident_id",
    )
    .bind(id)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    Ok(used.is_some())
}

/// Deletes codes that are over; says how many.
pub(super) async fn delete_expired(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query("DELETE FROM return_codes WHERE expires_at <= $1")
        .bind(Time(now))
        .execute(c)
        .await?
        .rows_affected()))
}
