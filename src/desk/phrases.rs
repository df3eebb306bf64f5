//! Phrases: the one who has a lead chooses a sentence, fills its blanks, sees it beside the resident's language, and sends it.

use super::follow_up::held;
use super::{Actor, Desk, DeskError};
use crate::clock::day_in_london;
use crate::domain::lead::LeadSummary;
use crate::domain::phrase::{Blanks, Fault, Filled, Occasion};
use crate::domain::taxonomy::{Code as _, CodeSet, OpportunityKind, PartOfDay, Phrase, Service};
use crate::ids::{LeadId, PhraseId};
use crate::language::Language;
use crate::store::opportunities::Recommending;
use crate::store::phrases::{self, NewPhrase, Sending};
use crate::store::{StoreError, Tx, feedback_deeds, opportunities, promises, staff, told_days};
use jiff::Timestamp;
use jiff::civil::Date;

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

/// Which roles can be recommended about a lead: of the kind it looks for, in the area of those who recommend them. None if it looks
/// for none.
pub(super) fn recommending<'a>(actor: &'a Actor, lead: &LeadSummary, today: Date) -> Option<Recommending<'a>> {
    let kind = kind_of(lead.service)?;
    Some(Recommending { kind, area: &actor.organisation.area, today, lead: lead.id })
}

/// What whoever fills a phrase in should know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Known {
    /// How the phrase would reach them beside the chat.
    pub way: Way,
    /// The last day that can be promised.
    pub last_day: Date,
    /// When they said that a call suits them.
    pub good_times: CodeSet<PartOfDay>,
}

impl Known {
    /// Whether a phrase says something to them: who can only be rung is rung, and not told that we rang or will.
    pub fn says_something(&self, phrase: Phrase) -> bool {
        self.way != Way::Telephone || !phrase.is_about_ringing()
    }
}

/// What is to be known before a phrase about a lead is filled in, for the one who has it. Nothing of how the person is reached is in it.
pub async fn known(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<Known, DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .read(move |tx| {
            Box::pin(async move {
                let lead = match held(tx, &actor, lead).await? {
                    Ok(lead) => lead,
                    Err(why) => return Ok(Err(why)),
                };
                let Some(way) = phrases::way(tx, lead.id, now).await? else { return Ok(Err(DeskError::NotFound)) };
                let good_times = phrases::good_times(tx, lead.id, now).await?.unwrap_or_default();
                let last_day = occasion(tx, &lead, now).await?.last_day();
                Ok(Ok(Known { way, last_day, good_times }))
            })
        })
        .await?
}

async fn occasion(tx: &mut Tx<'_>, lead: &LeadSummary, now: Timestamp) -> Result<Occasion, StoreError> {
    let today = day_in_london(now);
    let duty = promises::duty_of(tx, &lead.organisation, today).await?;
    let told = told_days::of(tx, lead.id, today).await?.filter(|told| told.untried);
    Ok(Occasion { now, duty, told: told.map(|told| told.stands) })
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

/// The lead, if the actor holds it, with what fills the phrase and nothing else. Asked when it is looked at and again when it is sent:
/// a role may have closed meanwhile.
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
    if phrase.is_about_ringing() && phrases::way(tx, lead.id, now).await? == Some(Way::Telephone) {
        return Ok(Err(Refused::Desk(DeskError::OnlyANumber)));
    }
    let mut faults = blanks.faults(phrase, &occasion(tx, &lead, now).await?);
    if let Some(role) = &blanks.role {
        let stands = match recommending(actor, &lead, day_in_london(now)) {
            Some(which) => opportunities::recommended(tx, which, std::slice::from_ref(role)).await?.contains(role),
            None => false,
        };
        if !stands {
            faults.push(Fault::RoleGone);
        }
    }
    Ok(if faults.is_empty() { Ok((lead, blanks)) } else { Err(Refused::Faults(faults)) })
}
