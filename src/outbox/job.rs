//! One row: checked in the moment of sending, put into words, handed to its sender, ended. No transaction is open while anything
//! is sent.

use super::letter::{self, Links};
use super::worker::{Senders, Worker};
use super::{Deliver, Failed, Message};
use crate::domain::notice::CallWhy;
use crate::domain::reminder::{TRY_FOR, pause_after};
use crate::measures::{self, NoticeOutcome};
use crate::store::outbox::{self, Taken};
use crate::store::reaching::{self, Checked, To};
use crate::store::{StoreError, Tx};

/// How a row ended, for now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    Sent,
    Later,
    GivenUp,
}

impl End {
    fn outcome(self) -> NoticeOutcome {
        match self {
            Self::Sent => NoticeOutcome::Sent,
            Self::Later => NoticeOutcome::Later,
            Self::GivenUp => NoticeOutcome::GivenUp,
        }
    }
}

impl Worker {
    /// Tells what one row says, if it may still be told.
    pub(super) async fn tell(&self, row: Taken) -> Result<(), StoreError> {
        let now = self.store.clock().now();
        let asked = row.clone();
        let checked =
            self.store.write(move |tx| Box::pin(async move { reaching::check(tx, &asked, now).await })).await?;
        let Some(checked) = checked else { return Ok(()) };
        let (sender, message) = match self.prepare(&row, checked) {
            Ok(prepared) => prepared,
            Err(error) => {
                tracing::error!(outbox.id = %row.id, %error, "an e-mail cannot be written");
                return self.end(row, End::GivenUp).await;
            }
        };
        let handed = sender.is_some();
        let sent = match sender {
            Some(sender) => sender.deliver(&message).await,
            None => Ok(()),
        };
        let end = match sent {
            Ok(()) => End::Sent,
            Err(failed) => {
                let tried_for = self.store.clock().now().duration_since(row.first_tried_at);
                let give_up = matches!(failed, Failed::Never(_)) || tried_for >= TRY_FOR;
                tracing::warn!(outbox.id = %row.id, outbox.tries = row.tries, given_up = give_up, %failed, "not sent");
                if give_up { End::GivenUp } else { End::Later }
            }
        };
        if handed {
            measures::notice(row.route, end.outcome());
        }
        self.end(row, end).await
    }

    /// Which sender, and what it is handed. No sender where the conversation is all there is.
    fn prepare(&self, row: &Taken, checked: Checked) -> Result<(Option<&dyn Deliver>, Message), askama::Error> {
        let Senders { conversation, email, call } = &self.senders;
        let Checked { notice, facts, to } = checked;
        let mut message = Message { row: row.clone(), notice, letter: None, call: None };
        let sender: Option<&dyn Deliver> = match (to, email) {
            (To::Conversation, _) => Some(&**conversation),
            (To::Email { address, stop, answer }, Some(email)) => {
                let links = Links { stop: &stop, answer: answer.as_ref() };
                let letter = letter::write(&self.words, row, &message.notice, &facts, address, links, &self.address)?;
                message.letter = Some(letter);
                Some(&**email)
            }
            (To::Email { .. }, None) if message.notice.is_told_by_telephone() => {
                message.call = Some(CallWhy::EmailFailed);
                Some(&**call)
            }
            (To::Telephone, _) => {
                message.call = Some(CallWhy::OnlyTelephone);
                Some(&**call)
            }
            (To::Email { .. } | To::Nowhere, _) => None,
        };
        Ok((sender, message))
    }

    async fn end(&self, row: Taken, end: End) -> Result<(), StoreError> {
        let now = self.store.clock().now();
        self.store.write(move |tx| Box::pin(async move { write_end(tx, &row, end, now).await })).await
    }
}

async fn write_end(tx: &mut Tx<'_>, row: &Taken, end: End, now: jiff::Timestamp) -> Result<(), StoreError> {
    let held = match end {
        End::Sent => outbox::sent(tx, row, now).await?,
        End::Later => {
            let retry_at = now.saturating_add(pause_after(row.tries)).unwrap_or(jiff::Timestamp::MAX);
            outbox::failed(tx, row, retry_at).await?
        }
        End::GivenUp => outbox::give_up(tx, row, now).await?,
    };
    if !held {
        tracing::info!(outbox.id = %row.id, ?end, "it was cancelled or taken over meanwhile");
    }
    Ok(())
}
