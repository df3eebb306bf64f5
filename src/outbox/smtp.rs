//! E-mails to a mail server. What the server says of the message itself (5.5.x) is final; whatever may be the server's or the
//! line's own trouble is tried again, with the same Message-ID, because a server that took a message may be cut off before it says
//! so.

use super::mail::MailError;
use super::{Deliver, Failed, Message, Post, Sender, StaffLetter};
use crate::clock::SharedClock;
use crate::store::BoxFuture;
use lettre::transport::smtp::response::{Category, Severity};
use lettre::transport::smtp::{self, AsyncSmtpTransport};
use lettre::{AsyncTransport, Tokio1Executor};
use std::time::Duration;

/// How long a server may take for each step.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Sends through one mail server.
#[derive(Clone)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Sender,
    clock: SharedClock,
}

impl Smtp {
    /// Through the server at this address: `smtps://user:password@host` or `smtp://host`. Anywhere but on this machine the line
    /// must be encrypted, unless the address itself says otherwise (`?tls=opportunistic`). Nothing is sent yet.
    pub fn new(address: &str, from: Sender, clock: SharedClock) -> Result<Self, MailError> {
        let needs_tls = address.starts_with("smtp://") && !address.contains("tls=") && !is_here(address);
        let between = if address.contains('?') { '&' } else { '?' };
        let address = if needs_tls { format!("{address}{between}tls=required") } else { address.to_owned() };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&address)
            .map_err(|_| MailError::Server)?
            .timeout(Some(TIMEOUT))
            .build();
        Ok(Self { transport, from, clock })
    }
}

/// Whether the server is this machine.
fn is_here(address: &str) -> bool {
    let after_scheme = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = after_scheme.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|here| host.strip_prefix(here).is_some_and(|port| port.is_empty() || port.starts_with(':')))
}

impl Deliver for Smtp {
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move {
            let Some(letter) = &message.letter else { return Ok(()) };
            let mail = self.from.message(&message.row.delivery, letter, self.clock.now())?;
            self.transport.send(mail).await.map(drop).map_err(|error| failed(&error))
        })
    }
}

impl Post for Smtp {
    fn post<'a>(&'a self, letter: &'a StaffLetter) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move {
            let mail = self.from.staff_message(letter, self.clock.now())?;
            self.transport.send(mail).await.map(drop).map_err(|error| failed(&error))
        })
    }
}

/// What a server's refusal means. Its own words may repeat the address, so only its code is kept.
fn failed(error: &smtp::Error) -> Failed {
    let Some(code) = error.status() else {
        let what = if error.is_timeout() {
            "the mail server does not answer"
        } else if error.is_tls() {
            "the line to the mail server cannot be encrypted"
        } else {
            "the mail server cannot be reached"
        };
        return Failed::Retry(what.to_owned());
    };
    let said = format!("the mail server said {code}");
    // Syntax (50x) and signing in (53x) are ours or the server's trouble, not the message's.
    let is_final = code.severity == Severity::PermanentNegativeCompletion && code.category == Category::MailSystem;
    if is_final { Failed::Never(said) } else { Failed::Retry(said) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_server_on_this_machine_is_spoken_to_in_clear() {
        for here in ["smtp://localhost", "smtp://localhost:1025", "smtp://127.0.0.1:2525/", "smtp://a:b@[::1]:25?x=y"] {
            assert!(is_here(here), "{here}");
        }
        for away in ["smtp://mail.example.org", "smtp://localhost.example.org", "smtp://127.0.0.1@mail.example.org:25"]
        {
            assert!(!is_here(away), "{away}");
        }
    }
}
