//! Sending the e-mails of the morning: looks once a minute for staff who had none today, and hands each to the sender. Several
//! processes may each do so.

use super::Failed;
use super::staff_letter::{self, Post};
use crate::desk::{Desk, DeskError, morning};
use crate::domain::contact::EmailAddress;
use crate::domain::staff::Staff;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How often it looks.
const LOOK: Duration = Duration::from_mins(1);

/// Sends the e-mails of the morning.
#[derive(Clone)]
pub struct Mornings {
    desk: Desk,
    post: Arc<dyn Post>,
    address: String,
}

impl Mornings {
    /// From this desk, by this sender. `address` is our own as staff type it, such as `https://chat.example.org`.
    pub fn new(desk: Desk, post: Arc<dyn Post>, address: &str) -> Self {
        Self { desk, post, address: address.trim_end_matches('/').to_owned() }
    }

    /// Works until it is told to stop.
    pub async fn run(self, mut stopped: watch::Receiver<bool>) {
        while !*stopped.borrow_and_update() {
            loop {
                match self.round().await {
                    Ok(0) => break,
                    Ok(count) => tracing::info!(count, "e-mails of the morning are sent"),
                    Err(error) => {
                        tracing::error!(error = &error as &dyn std::error::Error, "no e-mails of the morning");
                        break;
                    }
                }
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                _ = stopped.wait_for(|stopped| *stopped) => {}
            }
        }
    }

    /// Sends someone what their e-mail of the morning would be now, so that it can be looked at: for a demo.
    pub async fn show(&self, staff: Staff, to: EmailAddress) -> Result<(), DeskError> {
        let Some(morning) = morning::as_of_now(&self.desk, staff, to).await? else { return Ok(()) };
        if let Err(failed) = self.post.post(&staff_letter::morning(&morning, &self.address)).await {
            tracing::warn!(staff.id = %morning.staff, %failed, "an e-mail of the morning was not written");
        }
        Ok(())
    }

    /// Sends some of those that are due now. Says how many were tried.
    pub async fn round(&self) -> Result<usize, DeskError> {
        let due = morning::take(&self.desk).await?;
        for morning in &due {
            match self.post.post(&staff_letter::morning(morning, &self.address)).await {
                Ok(()) => morning::sent(&self.desk, morning).await?,
                Err(failed) => {
                    let never = matches!(failed, Failed::Never(_));
                    tracing::warn!(staff.id = %morning.staff, %failed, "an e-mail of the morning was not sent");
                    morning::failed(&self.desk, morning, never).await?;
                }
            }
        }
        Ok(due.len())
    }
}
