//! Tells the staff channel that leads wait: once each, also after an outage. A channel that is gone or shut to us is logged and not
//! tried again before the next start.

use super::said::Said;
use crate::channel::discord::arrival::first_id_at;
use crate::channel::discord::bot::Parts;
use crate::channel::discord::failure::Failure;
use crate::channel::discord::post::Post;
use crate::desk::DeskError;
use crate::desk::announcing::{self, Announcement};
use crate::measures;
use jiff::Timestamp;
use serenity::all::{ChannelId, MessageId};
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How often we look for leads.
const LOOK: Duration = Duration::from_secs(2);
/// How long we wait where Discord or the store is away.
const LATER: Duration = Duration::from_secs(10);
/// How far Discord's clock and ours may differ, in milliseconds.
const CLOCKS: i64 = 60_000;

/// Why the channel was not told.
enum NotTold {
    /// It may work later.
    Later,
    /// The channel is gone, or shut to us.
    Gone(Failure),
}

impl From<DeskError> for NotTold {
    fn from(error: DeskError) -> Self {
        tracing::warn!(
            error = &error as &dyn std::error::Error,
            "what the staff channel is to be told cannot be read or noted"
        );
        Self::Later
    }
}

impl From<Failure> for NotTold {
    fn from(failure: Failure) -> Self {
        measures::discord_send_failed(failure.kind());
        match failure {
            Failure::Away | Failure::Wait | Failure::Token => Self::Later,
            Failure::Closed(_) | Failure::Over(_) | Failure::Refused { .. } => Self::Gone(failure),
        }
    }
}

impl Parts {
    /// Tells the staff channel, if there is one, until it is dropped or the channel is gone.
    pub(in crate::channel::discord) async fn tell_staff(&self) {
        let Some(channel) = self.settings.staff_channel.map(ChannelId::from) else { return };
        let since = self.staff_channel_since(channel).await;
        while !self.staff_channel_gone.load(Ordering::Relaxed) {
            let pause = match self.tell_waiting(channel, since).await {
                Ok(()) => LOOK,
                Err(NotTold::Later) => LATER,
                Err(NotTold::Gone(failure)) => {
                    self.staff_channel_gone.store(true, Ordering::Relaxed);
                    tracing::error!(
                        %failure,
                        "the staff channel (ALONGSIDE_DISCORD_STAFF_CHANNEL) cannot be written to; it is not tried again before \
                         the next start"
                    );
                    return;
                }
            };
            tokio::time::sleep(pause).await;
        }
    }

    /// Since when this channel is told: leads that were there before it are no news to it.
    async fn staff_channel_since(&self, channel: ChannelId) -> Timestamp {
        let name = format!("discord.staff-channel {channel}");
        let kept = self.notebook.read(&name).await.and_then(|text| text.parse().ok());
        if let Some(since) = kept {
            return since;
        }
        let now = self.desk.now();
        self.notebook.write(&name, &now.to_string()).await;
        now
    }

    async fn tell_waiting(&self, channel: ChannelId, since: Timestamp) -> Result<(), NotTold> {
        let world = self.turns.world();
        let said = Said { words: &self.words, address: world.public_address.as_deref(), now: self.desk.now() };
        for announcement in announcing::to_tell(&self.desk, &world.host.id, since).await? {
            let post = said.waiting(&announcement);
            let is_out = match announcement.tried_at {
                Some(tried_at) => self.stands_in(channel, &post, tried_at).await?,
                None => false,
            };
            if !is_out {
                announcing::trying(&self.desk, &announcement).await?;
                self.api.send(channel, &post.message(name(&announcement))).await?;
            }
            announcing::told(&self.desk, &announcement).await?;
        }
        Ok(())
    }

    /// Whether a message that was tried at this time stands there: its answer may have been lost on the way.
    async fn stands_in(&self, channel: ChannelId, post: &Post, tried_at: Timestamp) -> Result<bool, Failure> {
        let after = first_id_at(tried_at.as_millisecond() - CLOCKS);
        match self.api.said_after(channel, MessageId::new(after.max(1))).await {
            Ok(said) => Ok(said.iter().any(|message| message.author.bot && post.is_said_by(message))),
            Err(failure @ (Failure::Away | Failure::Wait | Failure::Token)) => Err(failure),
            // We may write there and not read: then its name alone keeps it from being said twice.
            Err(_) => Ok(false),
        }
    }
}

/// What we call the message, at most 25 characters: Discord gives the same one back instead of saying it twice.
fn name(announcement: &Announcement) -> String {
    announcement.id.simple().to_string().split_off(8)
}
