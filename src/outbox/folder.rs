//! E-mails into a folder instead of the world: for `demo` and for trying things out. One file a delivery; a repeat writes the same
//! file again.

use super::{Deliver, Failed, Message, Post, Sender, StaffLetter};
use crate::clock::SharedClock;
use crate::store::BoxFuture;
use std::path::PathBuf;

/// Writes e-mails into a folder.
#[derive(Clone)]
pub struct Folder {
    path: PathBuf,
    from: Sender,
    clock: SharedClock,
}

impl Folder {
    /// Into this folder, which is made with the first e-mail.
    pub fn new(path: PathBuf, from: Sender, clock: SharedClock) -> Self {
        Self { path, from, clock }
    }

    async fn write(&self, name: &str, message: &[u8]) -> Result<(), Failed> {
        let failed = |error: std::io::Error| Failed::Retry(error.kind().to_string());
        tokio::fs::create_dir_all(&self.path).await.map_err(failed)?;
        tokio::fs::write(self.path.join(format!("{name}.eml")), message).await.map_err(failed)
    }
}

impl Deliver for Folder {
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move {
            let Some(letter) = &message.letter else { return Ok(()) };
            let delivery = &message.row.delivery;
            self.write(delivery, &self.from.message(delivery, letter, self.clock.now())?.formatted()).await
        })
    }
}

impl Post for Folder {
    fn post<'a>(&'a self, letter: &'a StaffLetter) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move {
            self.write(&letter.id, &self.from.staff_message(letter, self.clock.now())?.formatted()).await
        })
    }
}
