//! How people are told beside their conversation: a folder in `demo`, a mail server in `serve`, else by telephone. Staff get their
//! e-mails of the morning the same way, if there is one.

use super::building::Parts;
use super::discord::Bot;
use crate::config::{Serve, Switch};
use crate::desk::Desk;
use crate::outbox::{CallTasks, Conversations, Deliver, Folder, Mornings, Post, Sender, Senders, Smtp, Worker};
use anyhow::Context;
use std::path::PathBuf;
use std::sync::Arc;

/// Who the demo's e-mails are from.
const DEMO_FROM: &str = "Alongside <no-reply@example.org>";

/// Who tells.
pub(super) struct Telling {
    /// Residents.
    pub(super) worker: Worker,
    /// Staff, each morning.
    pub(super) mornings: Option<Mornings>,
}

/// E-mails are written into this folder.
pub(super) fn into_folder(parts: &Parts, bot: Option<&Bot>, folder: PathBuf, address: &str) -> anyhow::Result<Telling> {
    let clock = Arc::clone(&parts.turns.world().clock);
    let folder = Arc::new(Folder::new(folder, Sender::parse(DEMO_FROM)?, clock));
    let mornings = Some(mornings(parts, Arc::clone(&folder) as Arc<dyn Post>, address));
    Ok(Telling { worker: worker(parts, bot, Some(folder), address), mornings })
}

/// E-mails go to the mail server of the settings. Without one staff ring instead, and the log says so.
pub(super) fn by_settings(parts: &Parts, bot: Option<&Bot>, settings: &Serve) -> anyhow::Result<Telling> {
    let Some(smtp_url) = &settings.smtp_url else {
        tracing::warn!("SMTP_URL is not set: no e-mail is sent, what would be one becomes a call for staff to make");
        return Ok(Telling { worker: worker(parts, bot, None, ""), mornings: None });
    };
    let from = settings.mail_from.as_deref().context("MAIL_FROM: e-mails need to say who they are from")?;
    let address = settings.public_url.as_deref().context("PUBLIC_URL: e-mails need our address for their links")?;
    let clock = Arc::clone(&parts.turns.world().clock);
    let smtp = Arc::new(Smtp::new(smtp_url.reveal(), Sender::parse(from)?, clock)?);
    let wanted = settings.morning_mail == Switch::On;
    let mornings = wanted.then(|| mornings(parts, Arc::clone(&smtp) as Arc<dyn Post>, address));
    Ok(Telling { worker: worker(parts, bot, Some(smtp), address), mornings })
}

fn mornings(parts: &Parts, post: Arc<dyn Post>, address: &str) -> Mornings {
    let world = parts.turns.world();
    let desk = Desk::new(parts.store.clone(), Arc::clone(&world.clock)).with_host(world.host.id.clone());
    Mornings::new(desk, post, address)
}

fn worker(parts: &Parts, bot: Option<&Bot>, email: Option<Arc<dyn Deliver>>, address: &str) -> Worker {
    let conversation = Conversations::new(parts.store.clone());
    let senders = Senders {
        conversation: match bot {
            Some(bot) => bot.notices(conversation),
            None => Arc::new(conversation),
        },
        email,
        call: Arc::new(CallTasks::new(parts.store.clone())),
    };
    Worker::new(parts.store.clone(), Arc::clone(&parts.words), senders, address)
}
