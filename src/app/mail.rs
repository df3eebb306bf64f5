//! How people are told beside their conversation: a folder in `demo`, a mail server in `serve`, else by telephone.

use super::building::Parts;
use super::discord::Bot;
use crate::config::Serve;
use crate::outbox::{CallTasks, Conversations, Deliver, Folder, Sender, Senders, Smtp, Worker};
use anyhow::Context;
use std::path::PathBuf;
use std::sync::Arc;

/// Who the demo's e-mails are from.
const DEMO_FROM: &str = "Alongside <no-reply@example.org>";

/// E-mails are written into this folder.
pub(super) fn into_folder(parts: &Parts, bot: Option<&Bot>, folder: PathBuf, address: &str) -> anyhow::Result<Worker> {
    let clock = Arc::clone(&parts.turns.world().clock);
    let folder = Folder::new(folder, Sender::parse(DEMO_FROM)?, clock);
    Ok(worker(parts, bot, Some(Arc::new(folder)), address))
}

/// E-mails go to the mail server of the settings. Without one staff ring instead, and the log says so.
pub(super) fn by_settings(parts: &Parts, bot: Option<&Bot>, settings: &Serve) -> anyhow::Result<Worker> {
    let Some(smtp_url) = &settings.smtp_url else {
        tracing::warn!("SMTP_URL is not set: no e-mail is sent, what would be one becomes a call for staff to make");
        return Ok(worker(parts, bot, None, ""));
    };
    let from = settings.mail_from.as_deref().context("MAIL_FROM: e-mails need to say who they are from")?;
    let address = settings.public_url.as_deref().context("PUBLIC_URL: e-mails need our address for their links")?;
    let clock = Arc::clone(&parts.turns.world().clock);
    let smtp = Smtp::new(smtp_url.reveal(), Sender::parse(from)?, clock)?;
    Ok(worker(parts, bot, Some(Arc::new(smtp)), address))
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
