//! Phrases: the one who has a lead chooses a sentence, fills its blanks, sees it beside the resident's language, and sends it.

use super::follow_up::held;
use super::{Actor, Desk, DeskError};
use crate::clock::day_in_london;
use crate::domain::lead::LeadSummary;
use crate::domain::phrase::{Blank, Blanks, Fault, Filled};
use crate::domain::taxonomy::{Code as _, OpportunityKind, Phrase, Service};
use crate::ids::{LeadId, PhraseId};
use crate::language::Language;
use crate::store::opportunities::OpportunityState;
use crate::store::phrases::{self, NewPhrase, Sending};
use crate::store::{StoreError, Tx, feedback_deeds, opportunities, staff};
use jiff::Timestamp;

pub use crate::store::phrases::{SentPhrase, Stands, Way};

/// The phrases that fit what a lead is about, for the one who has it. What was written down as done about feedback is told by that:
/// a phrase that says the same is left out.
pub async fn offered(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<Vec<Phrase>, DeskError> {
    actor.must_follow_up()?;
    let actor = actor.clone();
    desk.store
        .read(move |tx| {
            Box::pin(async move {
                let lead = match held(tx, &actor, lead).await? {
                    Ok(lead) => lead,
                    Err(why) => return Ok(Err(why)),
                };
                let done = feedback_deeds::list(tx, lead.id).await?;
                let fitting = Phrase::ALL.iter().copied().filter(|phrase| {
                    let told = phrase.says_done().iter().any(|says| done.contains(says));
                    phrase.fits(lead.service, lead.needs.feedback) && !told
                });
                Ok(Ok(fitting.collect()))
            })
        })
        .await?
}

/// A phrase that was sent, with the name of the one who sent it.
#[derive(Clone, Debug)]
pub struct SentBy {
    /// The phrase.
    pub sent: SentPhrase,
    /// Who sent it.
    pub by: String,
}

/// A phrase as it would go, looked at before it is sent.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The phrase, filled in.
    pub filled: Filled,
    /// The language it would be read in.
    pub language: Language,
    /// Whether in easy wording.
    pub easy: bool,
    /// How it would reach them beside the chat.
    pub way: Way,
}

/// What was sent about a lead, newest first, for the one who has it.
pub async fn sent(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<Vec<SentBy>, DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .read(move |tx| {
            Box::pin(async move {
                if let Err(why) = held(tx, &actor, lead).await? {
                    return Ok(Err(why));
                }
                let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
                let by =
                    |sent: &SentPhrase| colleagues.iter().find(|one| one.id == sent.by).map(|one| one.name.clone());
                let sent = phrases::sent_about(tx, lead, now).await?;
                let named = |sent| SentBy { by: by(&sent).unwrap_or_else(|| "A former colleague".to_owned()), sent };
                Ok(Ok(sent.into_iter().map(named).collect()))
            })
        })
        .await?
}

/// The kind of role that a lead of this service looks for; none where naming one would say something about health.
pub(super) fn kind_of(service: Service) -> Option<OpportunityKind> {
    match service {
        Service::Volunteering => Some(OpportunityKind::Volunteering),
        Service::Jobs => Some(OpportunityKind::Job),
        Service::Companion | Service::Event | Service::Question | Service::Feedback => None,
    }
}

/// The phrase as it would go; or what is wrong with what fills it.
pub async fn preview(
    desk: &Desk,
    actor: &Actor,
    lead: LeadId,
    phrase: Phrase,
    blanks: Blanks,
) -> Result<Result<Preview, Vec<Fault>>, DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .read(move |tx| {
            Box::pin(async move {
                let (lead, blanks) = match ready(tx, &actor, lead, phrase, blanks, now).await? {
                    Ok(ready) => ready,
                    Err(refused) => return Ok(refused.told()),
                };
                let title = phrases::title_of(tx, &blanks).await?;
                let organisation = actor.organisation.name.clone();
                let filled = Filled { phrase, blanks, title, organisation, reference: lead.reference };
                let (language, easy) = phrases::spoken_to(tx, lead.id, lead.language).await?;
                let Some(way) = phrases::way(tx, lead.id, now).await? else { return Ok(Err(DeskError::NotFound)) };
                Ok(Ok(Ok(Preview { filled, language, easy, way })))
            })
        })
        .await?
}

/// Sends a phrase. `id` is made with the preview: sent again under it, it is sent once. Gives what is wrong with what fills it.
pub async fn send(
    desk: &Desk,
    actor: &Actor,
    lead: LeadId,
    id: PhraseId,
    phrase: Phrase,
    blanks: Blanks,
) -> Result<Result<(), Vec<Fault>>, DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let (lead, blanks) = match ready(tx, &actor, lead, phrase, blanks, now).await? {
                    Ok(ready) => ready,
                    Err(refused) => return Ok(refused.told()),
                };
                let new = NewPhrase { id, lead: lead.id, phrase, blanks, staff: actor.staff.id };
                Ok(match phrases::send(tx, &new, now).await? {
                    Sending::Sent | Sending::SentBefore => Ok(Ok(())),
                    Sending::NotHeld => Err(DeskError::NotYours),
                    Sending::NotCarried => Err(DeskError::ConsentEnded),
                    Sending::Enough => Err(DeskError::EnoughPhrases),
                    Sending::ToldBefore => Err(DeskError::ToldBefore),
                })
            })
        })
        .await?
}

/// Why a phrase cannot go.
enum Refused {
    /// The desk does not do it: the lead is not theirs, or the phrase does not fit what it is about.
    Desk(DeskError),
    /// Something is wrong with what fills it.
    Faults(Vec<Fault>),
}

impl Refused {
    /// As whoever asked is told it.
    fn told<T>(self) -> Result<Result<T, Vec<Fault>>, DeskError> {
        match self {
            Self::Desk(why) => Err(why),
            Self::Faults(faults) => Ok(Err(faults)),
        }
    }
}

/// The lead, if the actor holds it, with what fills the phrase and nothing else; a role must be open and of the kind the lead
/// looks for.
async fn ready(
    tx: &mut Tx<'_>,
    actor: &Actor,
    lead: LeadId,
    phrase: Phrase,
    blanks: Blanks,
    now: Timestamp,
) -> Result<Result<(LeadSummary, Blanks), Refused>, StoreError> {
    let lead = match held(tx, actor, lead).await? {
        Ok(lead) => lead,
        Err(why) => return Ok(Err(Refused::Desk(why))),
    };
    if !phrase.fits(lead.service, lead.needs.feedback) {
        return Ok(Err(Refused::Desk(DeskError::NotFound)));
    }
    let mut blanks = blanks.only_for(phrase);
    blanks.place = blanks.place.map(|place| place.trim().to_owned());
    let mut faults = blanks.faults(phrase, day_in_london(now));
    if let Some(role) = &blanks.role {
        let found = opportunities::find(tx, role).await?;
        let fits = found.is_some_and(|found| {
            found.state == OpportunityState::Open && Some(found.row.kind) == kind_of(lead.service)
        });
        if !fits {
            faults.push(Fault::Missing(Blank::Role));
        }
    }
    Ok(if faults.is_empty() { Ok((lead, blanks)) } else { Err(Refused::Faults(faults)) })
}
