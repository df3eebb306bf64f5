//! Carrying out what was decided: one match without a wildcard arm, so that an effect which nobody carries out does not compile.

use super::World;
use super::checking::Proof;
use super::pages::PageLink;
use crate::conversation::{Effect, LeadDraft, Line, Refused};
use crate::domain::consent::{Channel, NewConsent};
use crate::domain::lead::NewLead;
use crate::domain::reminder::NewReminder;
use crate::ids::{ConsentId, ConversationId, MessageId, Reference, ResidentId, fresh_uuid};
use crate::language::Language;
use crate::matching::Index;
use crate::store::erasing::{self, Why};
use crate::store::prompts::{self, Answered};
use crate::store::tries::{self, Counted, Trying};
use crate::store::withdrawing::{self, Which};
use crate::store::{AddressHash, StoreError, Tx, consents, feedback, leads, pages, reminders, returning};
use crate::words::{Isolation, Lookup};
use jiff::Timestamp;

/// For whom, where and when effects are carried out.
pub(super) struct Acting<'a> {
    pub(super) world: &'a World,
    pub(super) index: &'a Index,
    pub(super) resident: ResidentId,
    pub(super) language: Language,
    pub(super) channel: Channel,
    pub(super) message: &'a MessageId,
    pub(super) conversation: AddressHash,
    pub(super) id: ConversationId,
    pub(super) page: Option<&'a PageLink>,
    pub(super) proof: &'a Proof,
    pub(super) now: Timestamp,
}

impl Acting<'_> {
    /// Carries out one effect. A refusal is for the engine to explain; the caller undoes what came before it.
    pub(super) async fn carry_out(&self, tx: &mut Tx<'_>, effect: &Effect) -> Result<Result<(), Refused>, StoreError> {
        match effect {
            Effect::GiveConsent { .. } => self.give_consent(tx, effect).await.map(Ok),
            Effect::SaveLead(draft) => self.save_lead(tx, draft).await,
            Effect::Withdraw { purpose, how } => {
                let which = purpose.map_or(Which::All, Which::Purpose);
                withdrawing::withdraw(tx, self.resident, which, *how, self.now).await?;
                Ok(Ok(()))
            }
            Effect::CancelRequest { lead } => {
                let cancelled = leads::cancel_request(tx, *lead, self.now).await?;
                Ok(if cancelled { Ok(()) } else { Err(Refused::Done) })
            }
            Effect::Erase => {
                erasing::erase(tx, self.resident, Why::Asked, self.now).await?;
                Ok(Ok(()))
            }
            Effect::ShowPrompt(id) => prompts::mark_shown(tx, &[*id]).await.map(Ok),
            Effect::AnswerPrompt { id, answer } => {
                Ok(match prompts::answer(tx, *id, self.resident, *answer, self.now).await? {
                    Answered::Now => Ok(()),
                    Answered::TooLate => Err(Refused::Done),
                })
            }
            Effect::SaveFeedback(new) => feedback::save(tx, &self.world.host.id, new, self.now).await.map(Ok),
            Effect::Remind(new) => self.remind(tx, new).await,
            Effect::KeepReturnWord => match self.proof {
                Proof::NewWord(hash) => returning::keep_word(tx, self.resident, hash, self.now).await.map(Ok),
                Proof::None | Proof::Word(..) | Proof::Code(..) => Err(StoreError::Conflict),
            },
            Effect::SendReturnCode(reference) => self.send_return_code(tx, *reference).await,
            Effect::HandOver => match self.page {
                Some(link) => pages::hand_over(tx, &link.token, self.id, self.now).await.map(Ok),
                None => Err(StoreError::Conflict),
            },
            // Done on the conversation in hand: the words we keep, the person it belongs to.
            Effect::ForgetContact | Effect::ComeBack { .. } => Ok(Ok(())),
        }
    }

    /// Renders the words again, from the same arguments, and keeps them with the consent (L22).
    async fn give_consent(&self, tx: &mut Tx<'_>, effect: &Effect) -> Result<(), StoreError> {
        let Effect::GiveConsent { purpose, organisations, wording, args, how, age_band } = effect else {
            return Ok(());
        };
        let line = Line { message: wording.id.clone(), args: args.clone() };
        let known = self.world.organisations.get();
        let lookup = Lookup { index: self.index, organisations: &known };
        let said = |language, easy| self.world.words.line(&line, language, easy, Isolation::None, lookup);
        let text = said(wording.language, wording.easy);
        let english = (wording.language != Language::SOURCE).then(|| said(Language::SOURCE, false));
        let consent = NewConsent {
            id: ConsentId(fresh_uuid(self.now)),
            purpose: *purpose,
            organisations: organisations.clone(),
            wording: wording.clone(),
            text,
            english,
            given_at: self.now,
            how: *how,
            channel: self.channel,
            message: self.message.clone(),
            age_band: *age_band,
        };
        consents::give(tx, self.resident, &consent).await
    }

    /// Counted for a reference that nobody has as for any other.
    async fn send_return_code(&self, tx: &mut Tx<'_>, reference: Reference) -> Result<Result<(), Refused>, StoreError> {
        match tries::count(tx, Trying::ToBeSentACode, self.conversation, reference, self.now).await? {
            Counted::Wait(minutes) => Ok(Err(Refused::Wait { minutes })),
            Counted::Left(_) => returning::send_code(tx, reference, self.now).await.map(Ok),
        }
    }

    async fn remind(&self, tx: &mut Tx<'_>, new: &NewReminder) -> Result<Result<(), Refused>, StoreError> {
        let set = reminders::set(tx, self.resident, new, self.now).await?;
        Ok(set.map_err(|refused| match refused {
            reminders::Refused::Withdrawn => Refused::Withdrawn,
            reminders::Refused::Closed => Refused::Closed,
            reminders::Refused::TooLate => Refused::TooLate,
        }))
    }

    async fn save_lead(&self, tx: &mut Tx<'_>, draft: &LeadDraft) -> Result<Result<(), Refused>, StoreError> {
        let lead = NewLead {
            id: draft.id,
            organisation: draft.organisation.clone(),
            service: draft.service,
            reference: draft.reference,
            needs: draft.needs.clone(),
            contact: draft.contact.clone(),
            age_band: draft.age_band,
            language: self.language,
            created_at: self.now,
            promised_on: draft.promised_on,
        };
        let saved = leads::save_lead(tx, self.resident, &lead, &[]).await?;
        Ok(saved.map_err(|refused| match refused {
            leads::Refused::Full(_) => Refused::Full,
            leads::Refused::Closed(_) => Refused::Closed,
            leads::Refused::Withdrawn => Refused::Withdrawn,
        }))
    }
}
