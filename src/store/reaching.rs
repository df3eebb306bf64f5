//! Where a notice goes, looked at in the moment of sending: whether it may still be told, and the address of the live request
//! that a consent carries, opened with the resident's key. An address is never kept anywhere else. Who is told by a push gets no
//! e-mail and no call beside it; who cannot be pushed to does.

use super::codec::Time;
use super::delivering::{self, Reach};
use super::error::StoreError;
use super::outbox::{self, Taken};
use super::staff::Token;
use super::stop_links::{self, NewStopLink};
use super::telling::{Facts, as_it_stands};
use super::tx::{Tx, on};
use super::{consents, leads, leads::UNREADABLE_CONTACT, locks, phrase_answers, prompts, residents};
use crate::domain::consent::Purpose;
use crate::domain::contact::EmailAddress;
use crate::domain::lead::ContactDetails;
use crate::domain::notice::{Notice, Route};
use crate::ids::{LeadId, OrganisationId, ResidentId};
use jiff::{SignedDuration, Timestamp};

/// How long an e-mail waits each time to see whether a push goes out.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_mins(1);

/// The contact details of a live request.
pub(super) struct HeldContact {
    pub(super) lead: LeadId,
    pub(super) organisation: OrganisationId,
    pub(super) contact: ContactDetails,
}

/// Where to.
#[derive(Clone, Debug)]
pub enum To {
    /// Into the conversation.
    Conversation,
    /// To an e-mail address, with a link that takes the consent back.
    Email {
        /// The address.
        address: EmailAddress,
        /// The end of the link.
        stop: Token,
        /// The end of the link that answers, where something is asked.
        answer: Option<Token>,
    },
    /// There is only a telephone: a person rings.
    Telephone,
    /// Nowhere: the conversation is all there is.
    Nowhere,
}

/// A notice that may be told.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The notice as it stands now: a reminder of what has closed has become that it closed.
    pub notice: Notice,
    /// What it tells.
    pub facts: Facts,
    /// Where to.
    pub to: To,
}

/// Checks, in the moment of sending, whether a notice may still be told and where it goes. One that may not is cancelled, one that
/// is being pushed waits, and there is nothing to send.
pub async fn check(tx: &mut Tx<'_>, taken: &Taken, now: Timestamp) -> Result<Option<Checked>, StoreError> {
    locks::residents(tx, &[taken.resident]).await?;
    if !outbox::is_held(tx, taken).await? {
        return Ok(None);
    }
    match pushed(tx, taken, now).await? {
        Pushed::No => {}
        Pushed::OnItsWay => {
            outbox::wait(tx, taken, now.saturating_add(LOOK_AGAIN).unwrap_or(Timestamp::MAX)).await?;
            return Ok(None);
        }
        Pushed::Out => {
            outbox::cancel(tx, taken, now).await?;
            return Ok(None);
        }
    }
    let Some((notice, facts)) = as_it_stands(tx, taken, now).await? else {
        outbox::cancel(tx, taken, now).await?;
        return Ok(None);
    };
    let to = match taken.route {
        Route::Conversation => To::Conversation,
        Route::Email => match contact_to_tell(tx, &taken.notice, taken.resident, taken.lead, taken.purpose, now).await?
        {
            Some(HeldContact { contact: ContactDetails { email: Some(address), .. }, .. }) => {
                let link = NewStopLink {
                    delivery: &taken.delivery,
                    resident: taken.resident,
                    lead: taken.lead,
                    purpose: taken.purpose,
                    language: taken.language,
                    easy: taken.easy,
                };
                let answer = match &notice {
                    Notice::Phrase { sent, .. } => Some(phrase_answers::make_link(tx, *sent, &taken.delivery).await?),
                    _ => None,
                };
                To::Email { address, stop: stop_links::make(tx, &link, now).await?, answer }
            }
            Some(HeldContact { contact: ContactDetails { phone: Some(_), .. }, .. })
                if notice.is_told_by_telephone() =>
            {
                To::Telephone
            }
            _ => To::Nowhere,
        },
    };
    Ok(Some(Checked { notice, facts, to }))
}

/// Whether a notice is told by a push.
enum Pushed {
    /// It is not: it goes the way its row says.
    No,
    /// It may be: that is not known yet.
    OnItsWay,
    /// It is.
    Out,
}

/// Whether what goes by e-mail or telephone is told by a push instead. Nobody is told both ways, and nobody neither: a push that
/// did not happen, or whose conversation closed before it was out, leaves the e-mail to go.
async fn pushed(tx: &mut Tx<'_>, taken: &Taken, now: Timestamp) -> Result<Pushed, StoreError> {
    let Some(kind) = taken.notice.as_prompt().filter(|_| taken.route == Route::Email) else { return Ok(Pushed::No) };
    let reach = delivering::reach(tx, taken.resident, now).await?;
    if reach == Reach::None {
        return Ok(Pushed::No);
    }
    let Some((row, on_its_way)) = outbox::in_conversation(tx, taken).await? else { return Ok(Pushed::No) };
    if on_its_way {
        return Ok(Pushed::OnItsWay);
    }
    let told = prompts::of_notice(tx, row, &kind).await?.is_some_and(|asked| asked.told);
    Ok(match reach {
        _ if !told => Pushed::No,
        Reach::Told => Pushed::Out,
        Reach::Waiting | Reach::None => Pushed::OnItsWay,
    })
}

/// The contact details by which a notice may be told: of what tells how a request ended, or goes on after it is closed for now,
/// those of that request.
pub(super) async fn contact_to_tell(
    tx: &mut Tx<'_>,
    notice: &Notice,
    resident: ResidentId,
    lead: Option<LeadId>,
    purpose: Option<Purpose>,
    now: Timestamp,
) -> Result<Option<HeldContact>, StoreError> {
    let ended = match notice {
        Notice::Outcome { lead, .. }
        | Notice::FeedbackDone { lead, .. }
        | Notice::Screened { lead, .. }
        | Notice::Phrase { lead, .. } => Some(*lead),
        _ => None,
    };
    contact_of(tx, resident, lead, ended, purpose, now).await
}

/// The contact details of a request on which someone works, while a consent carries it.
pub(super) async fn contact_of_request(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: LeadId,
    now: Timestamp,
) -> Result<Option<HeldContact>, StoreError> {
    contact_of(tx, resident, Some(lead), Some(lead), None, now).await
}

/// The contact details we may use: those of the request it is about, or, for what stands on a consent of its own, of the newest
/// live request at an organisation that this consent names. Nothing if no live consent carries that request.
pub(super) async fn live_contact(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: Option<LeadId>,
    purpose: Option<Purpose>,
    now: Timestamp,
) -> Result<Option<HeldContact>, StoreError> {
    contact_of(tx, resident, lead, None, purpose, now).await
}

/// The same, for a request too that has ended.
async fn contact_of(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: Option<LeadId>,
    ended: Option<LeadId>,
    purpose: Option<Purpose>,
    now: Timestamp,
) -> Result<Option<HeldContact>, StoreError> {
    let rows: Vec<(LeadId, OrganisationId, Vec<u8>)> = on!(tx, c => sqlx::query_as(
        "SELECT l.id, l.organisation_id, l.contact FROM leads l
          WHERE l.resident_id = $1 AND l.contact IS NOT NULL
            AND (l.state IN ('open', 'claimed') OR (l.state = 'closed' AND l.id = $3))
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
          ORDER BY l.created_at DESC, l.id DESC",
    )
    .bind(resident)
    .bind(Time(now))
    .bind(ended.unwrap_or(LeadId(uuid::Uuid::nil())))
    .fetch_all(c)
    .await?);
    let named: Vec<OrganisationId> = match purpose {
        Some(purpose) => {
            let live = consents::live_for(tx, resident, now).await?;
            live.into_iter()
                .filter(|consent| consent.purpose == purpose)
                .flat_map(|consent| consent.organisations)
                .collect()
        }
        None => Vec::new(),
    };
    let allowed = |(id, organisation, _): &(LeadId, OrganisationId, Vec<u8>)| {
        lead.is_none_or(|lead| lead == *id) && (purpose.is_none() || named.contains(organisation))
    };
    let owner = residents::get(tx, resident).await?;
    let mut best: Option<HeldContact> = None;
    for (id, organisation, sealed) in rows.into_iter().filter(allowed) {
        let plain = zeroize::Zeroizing::new(owner.key.open(leads::contact_place(id), &sealed)?);
        let contact: ContactDetails = serde_json::from_slice(&plain).map_err(|_| UNREADABLE_CONTACT)?;
        let has_email = contact.email.is_some();
        if has_email || (best.is_none() && contact.phone.is_some()) {
            best = Some(HeldContact { lead: id, organisation, contact });
        }
        if has_email {
            break;
        }
    }
    Ok(best)
}
