//! Telling people what must be told: a worker takes rows of the store's outbox, checks each in the moment of sending, puts it into
//! words and hands it to a sender. At least once, each with an id by which a repeat is recognised; what cannot be sent is tried
//! again with growing pauses, and after three days a person takes over. Nothing is dropped silently.
//!
//!     row due -> checked (consent, day, address) -> words -> sender -> sent | later again | a person rings

mod call_task;
mod conversation;
mod folder;
mod job;
mod letter;
mod mail;
mod mornings;
mod notes;
mod smtp;
mod staff_letter;
mod worker;

pub use call_task::CallTasks;
pub use conversation::Conversations;
pub use folder::Folder;
pub use letter::Letter;
pub use mail::{MailError, Sender};
pub use mornings::Mornings;
pub use notes::{Note, note, outcome_in_words, phrase_in_words, phrase_with_gaps};
pub use smtp::Smtp;
pub use staff_letter::{Post, StaffLetter};
pub use worker::{Senders, Worker};

use crate::domain::notice::{CallWhy, Notice};
use crate::store::outbox::Taken;
use crate::store::{BoxFuture, StoreError};

/// What a sender is handed.
#[derive(Clone, Debug)]
pub struct Message {
    /// The row: for whom, in which language, and the delivery id by which a repeat is recognised.
    pub row: Taken,
    /// What is told, as it stands in the moment of sending.
    pub notice: Notice,
    /// The e-mail, where it goes by e-mail.
    pub letter: Option<Letter>,
    /// Why a person rings, where one does.
    pub call: Option<CallWhy>,
}

/// Why a sender did not send. Carries no address and no words.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Failed {
    /// Another try may work.
    #[error("it may work later: {0}")]
    Retry(String),
    /// It never will.
    #[error("it will never work: {0}")]
    Never(String),
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Retry(error.to_string())
    }
}

/// The one way in which anything is sent. Sending the same delivery twice must do no harm: whoever receives it can tell.
pub trait Deliver: Send + Sync {
    /// Sends it, or says whether another try makes sense.
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>>;
}
