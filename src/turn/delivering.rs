//! Delivery on channels that push: a reply is committed first and sent then, so what was committed but not sent when the program
//! ended is found again. The channel hands a [`Receipt`] back once a reply is out.

use super::batch::{Done, Job, Saying};
use super::in_hand;
use super::kept::{Exchange, Heard, Kept};
use super::pages::Found;
use super::{Address, Answer, Turns, prompt_message, prompt_of};
use crate::conversation::Surface;
use crate::domain::consent::Channel;
use crate::ids::{ConversationId, MessageId, PromptId, ResidentId};
use crate::store::conversations::{ConversationRow, save_many};
use crate::store::delivering::{self, Opened};
use crate::store::{StoreError, Tx, prompts};
use crate::words::Isolation;
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::fmt;

/// Names one reply of one conversation, for telling that it was delivered. Holds nothing personal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Receipt {
    pub(crate) conversation: ConversationId,
    /// The conversation's version with this reply: those before it have lower ones.
    pub(crate) version: i64,
    /// The message came before and its reply was delivered: nothing is left to send.
    pub already: bool,
    /// A safety card: it goes before others.
    pub urgent: bool,
}

impl Receipt {
    /// The same for the same reply however often it is handed out (a message that comes twice while its reply is on its way, a
    /// prompt that is pushed again): a channel that has one in hand need not take it again.
    pub fn key(&self) -> (ConversationId, i64) {
        (self.conversation, self.version)
    }
}

/// A reply that was committed and not delivered.
#[derive(Clone)]
pub struct Undelivered {
    /// Whose conversation.
    pub address: Address,
    /// Where the channel said the reply goes.
    pub reply_to: Option<String>,
    /// The message it answers; for a prompt of ours an id of its own.
    pub message: MessageId,
    /// When it was answered.
    pub at: Timestamp,
    /// The reply, in words. Its receipt is always there.
    pub answer: Answer,
}

impl fmt::Debug for Undelivered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { address, reply_to: _, message, at, answer } = self;
        f.debug_struct("Undelivered")
            .field("address", address)
            .field("message", message)
            .field("at", at)
            .field("receipt", &answer.receipt)
            .finish_non_exhaustive()
    }
}

/// A conversation that someone wrote in lately.
#[derive(Clone)]
pub struct LastHeard {
    /// Whose.
    pub address: Address,
    /// Where the channel said the last reply goes, if it is still known.
    pub reply_to: Option<String>,
    /// The last message that came from this channel.
    pub message: Option<MessageId>,
    /// When the last turn was.
    pub at: Timestamp,
}

impl fmt::Debug for LastHeard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { address, reply_to: _, message, at } = self;
        f.debug_struct("LastHeard")
            .field("address", address)
            .field("message", message)
            .field("at", at)
            .finish_non_exhaustive()
    }
}

impl Turns {
    /// Notes that these replies are out. Those of the same conversations before them are taken to be out too, so a channel
    /// sends a person's replies in their order; newer ones still wait.
    pub async fn delivered(&self, receipts: &[Receipt]) -> Result<(), StoreError> {
        let sent: Vec<(ConversationId, i64)> = receipts.iter().map(Receipt::key).collect();
        self.store.write(move |tx| Box::pin(async move { delivering::sent(tx, &sent).await })).await
    }

    /// Notes that the person cannot be reached on this channel any more, as the reply of this receipt showed. Their replies are
    /// not tried again; what we asked in them and they never saw is asked with their next turn, which opens the conversation
    /// again; notices take the resident's other way until then.
    pub async fn closed(&self, receipt: &Receipt) -> Result<(), StoreError> {
        let (id, version) = receipt.key();
        let now = self.world.clock.now();
        self.store.write(move |tx| Box::pin(async move { close(tx, id, version, now).await })).await
    }

    /// Every reply that was committed on this channel and not delivered: for the start, and for whoever takes over from a
    /// process that died. Conversations with a safety card come first, then the oldest replies; each conversation's stand in
    /// their order.
    pub async fn undelivered(&self, channel: Channel, isolation: Isolation) -> Result<Vec<Undelivered>, StoreError> {
        let opened = self.store.read(move |tx| Box::pin(async move { delivering::unsent(tx, channel).await })).await?;
        // Nothing is said that a crash of the database could still undo.
        self.store.on_disk().await?;
        let mut found = Vec::new();
        for (row, kept) in read(opened) {
            let sent = row.pushing.sent;
            let urgent = kept.waiting(sent).any(|exchange| exchange.safety.is_some());
            let mut at = Timestamp::MIN;
            for exchange in kept.waiting(sent) {
                // A clock that was set back must not turn the order of one conversation round.
                at = at.max(exchange.at);
                let one = Undelivered {
                    address: kept.address(),
                    reply_to: exchange.reply_to.clone(),
                    message: exchange.message.clone(),
                    at: exchange.at,
                    answer: self.put(in_hand::again(&row, &kept, exchange), isolation),
                };
                found.push((urgent, at, one));
            }
        }
        found.sort_by_key(|(urgent, at, _)| (!urgent, *at));
        Ok(found.into_iter().map(|(.., one)| one).collect())
    }

    /// The conversations of this channel with a turn since then.
    pub async fn last_heard(&self, channel: Channel, since: Timestamp) -> Result<Vec<LastHeard>, StoreError> {
        let opened = self
            .store
            .read(move |tx| Box::pin(async move { delivering::heard_since(tx, channel, since).await }))
            .await?;
        let heard = read(opened).map(|(row, kept)| {
            let mut newest = kept.exchanges.iter().rev();
            let reply_to = newest.clone().find_map(|exchange| exchange.reply_to.clone());
            // What came from another door of the same conversation, and what we began, has an id of another kind.
            let theirs = newest.find(|exchange| exchange.version.is_some() && exchange.heard != Heard::Nothing);
            let message = theirs.map(|exchange| exchange.message.clone());
            LastHeard { address: kept.address(), reply_to, message, at: row.updated_at }
        });
        Ok(heard.collect())
    }

    /// A prompt enters the conversation in which this resident can be reached on this channel, in one transaction: from then on
    /// its reply waits to be delivered like any other. Nothing if there is no such conversation, if the prompt was shown
    /// elsewhere meanwhile, or if it is delivered already. Pushed again before it was delivered, it is the same reply, which may
    /// be in the channel's hands already: see [`Receipt::key`].
    pub async fn push_prompt(
        &self,
        resident: ResidentId,
        prompt: PromptId,
        channel: Channel,
        surface: &Surface,
        isolation: Isolation,
    ) -> Result<Option<Undelivered>, StoreError> {
        let found = self
            .store
            .read(move |tx| Box::pin(async move { delivering::open_of(tx, resident, channel).await }))
            .await?;
        let Some((row, kept)) = read(found).next() else { return Ok(None) };
        let (address, at) = (kept.address(), self.world.clock.now());
        let found = Found { hash: row.address, elsewhere: false };
        let job = Job::prompt(found, &address, surface, prompt, at);
        let said = match self.lane.take(job).await? {
            Done::Answered(said) => *said,
            Done::Nothing => return Ok(None),
            Done::Failed | Done::Check(_) => return Err(StoreError::Conflict),
        };
        if said.receipt.is_none_or(|receipt| receipt.already) {
            return Ok(None);
        }
        let answer = self.put(said, isolation);
        Ok(Some(Undelivered { address, reply_to: None, message: prompt_message(prompt, surface), at, answer }))
    }

    /// What a turn came to, in words.
    pub(super) fn put(&self, said: Saying, isolation: Isolation) -> Answer {
        let Saying { language, easy, open, replies, effects, receipt } = said;
        Answer { receipt, ..self.answer(language, easy, open, &replies, effects, isolation) }
    }
}

/// The conversations that can be read, with what they keep.
fn read(opened: Opened) -> impl Iterator<Item = (ConversationRow, Kept)> {
    if opened.unreadable > 0 {
        tracing::error!(count = opened.unreadable, "conversations cannot be opened");
    }
    opened.rows.into_iter().filter_map(|row| {
        let kept = Kept::read(&row.plain);
        if kept.is_none() {
            tracing::error!("a conversation cannot be read");
        }
        Some((row, kept?))
    })
}

async fn close(tx: &mut Tx<'_>, id: ConversationId, version: i64, now: Timestamp) -> Result<(), StoreError> {
    let Some(mut row) = delivering::find(tx, id).await? else { return Ok(()) };
    let Some(mut kept) = Kept::read(&row.plain) else { return Ok(()) };
    let (lost, asked) = lost(&kept, row.pushing.sent, version);
    prompts::mark_unseen(tx, &asked).await?;
    if lost > 0 && !kept.state.announced.is_empty() {
        // That there is a message for them is said again too.
        kept.state.announced.clear();
        row.plain = kept.write();
        save_many(tx, std::slice::from_ref(&row)).await?;
    }
    delivering::close(tx, id, version, now).await?;
    Ok(())
}

/// How many exchanges are lost whose replies waited, up to this version; and the prompts they showed.
fn lost(kept: &Kept, sent: i64, version: i64) -> (usize, Vec<PromptId>) {
    let lost: Vec<&Exchange> = kept.waiting(sent).filter(|exchange| exchange.version <= Some(version)).collect();
    let asked: BTreeSet<PromptId> = lost.iter().flat_map(|exchange| prompts_of(exchange)).collect();
    (lost.len(), asked.into_iter().collect())
}

/// The prompts that an exchange showed: of its own, or with the replies of a turn.
fn prompts_of(exchange: &Exchange) -> impl Iterator<Item = PromptId> {
    let choices = exchange.replies.iter().flat_map(|reply| &reply.choices);
    let shown = choices.filter_map(|choice| choice.id.strip_prefix("prompt.")?.split_once('.')?.0.parse().ok());
    prompt_of(&exchange.message).into_iter().chain(shown)
}
