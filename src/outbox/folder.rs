//! E-mails into a folder instead of the world: for `demo` and for trying things out. One file a delivery; a repeat writes the same
//! file again.

use super::{Deliver, Failed, Message, Sender};
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
}

impl Deliver for Folder {
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move {
            let Some(letter) = &message.letter else { return Ok(()) };
            let delivery = &message.row.delivery;
            let written = self.from.message(delivery, letter, self.clock.now())?.formatted();
            let failed = |error: std::io::Error| Failed::Retry(error.kind().to_string());
            tokio::fs::create_dir_all(&self.path).await.map_err(failed)?;
            tokio::fs::write(self.path.join(format!("{delivery}.eml")), written).await.map_err(failed)
        })
    }
}
