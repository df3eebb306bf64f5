//! A channel that pushes, over a real installation whose program can die.

use crate::common::Installation;
use crate::fixture::{World, read};
use alongside::conversation::Surface;
use alongside::domain::consent::Channel;
use alongside::ids::{MessageId, ResidentId};
use alongside::language::Language;
use alongside::store::conversations;
use alongside::turn::{Address, Answer, Incoming, Receipt, Said, Turns, Undelivered};
use alongside::words::Isolation;
use std::sync::Arc;

/// Where a reply goes: a secret for a quarter of an hour.
pub(crate) const TOKEN: &str = "interaction-token-of";

pub(crate) struct Chat<'a> {
    pub(crate) world: &'a World,
    pub(crate) turns: Turns,
}

/// Discord: it pushes, and asks one thing at a time.
pub(crate) fn pushing() -> Surface {
    let language_hint = Some(Language::SOURCE);
    Surface { channel: Channel::Discord, language_hint, forms: false, pushes: true, health_allowed: false }
}

pub(crate) fn text(words: &str) -> Said {
    Said::Text(words.to_owned())
}

pub(crate) fn press(choice: &str) -> Said {
    Said::Choice(choice.to_owned())
}

pub(crate) fn address(who: &str) -> Address {
    Address { channel: Channel::Discord, value: who.to_owned() }
}

pub(crate) fn receipt(answer: &Answer) -> Receipt {
    answer.receipt.unwrap()
}

impl<'a> Chat<'a> {
    pub(crate) async fn open(world: &'a World) -> Self {
        let at = Installation::over(world.store.clone(), world.clock.clone()).await;
        Self { world, turns: at.turns }
    }

    /// The program was killed; another one starts on the same database.
    pub(crate) async fn killed(&mut self) {
        let store = self.world.reopen().await.unwrap();
        self.turns = Turns::new(Arc::clone(self.turns.world()), store);
    }

    pub(crate) async fn send(&self, who: &str, message: &str, said: Said) -> Answer {
        self.send_from(pushing(), who, message, said).await
    }

    pub(crate) async fn send_from(&self, surface: Surface, who: &str, message: &str, said: Said) -> Answer {
        let incoming = Incoming {
            address: address(who),
            message: MessageId::from(message),
            at: self.world.now(),
            said,
            surface,
            reply_to: Some(format!("{TOKEN} {message}")),
        };
        self.turns.take(incoming, Isolation::None).await
    }

    pub(crate) async fn undelivered(&self) -> Vec<Undelivered> {
        self.turns.undelivered(Channel::Discord, Isolation::None).await.unwrap()
    }

    /// The ids of the messages whose replies wait.
    pub(crate) async fn waiting(&self) -> Vec<String> {
        self.undelivered().await.into_iter().map(|one| one.message.to_string()).collect()
    }

    pub(crate) async fn delivered(&self, answers: &[&Answer]) {
        let receipts: Vec<Receipt> = answers.iter().map(|answer| receipt(answer)).collect();
        self.turns.delivered(&receipts).await.unwrap();
    }

    pub(crate) async fn closed(&self, answer: &Answer) {
        self.turns.closed(&receipt(answer)).await.unwrap();
    }

    pub(crate) async fn resident(&self, who: &str) -> ResidentId {
        let (hash, now) = (self.world.store.address_hash(Channel::Discord, who), self.world.now());
        let found = read!(self.world, |tx| conversations::load_many(tx, &[hash], now)).unwrap();
        found.loaded[0].row.owner.resident
    }
}
