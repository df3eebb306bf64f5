//! A letter as an e-mail message (RFC 5322). The delivery id is its Message-ID, so that a repeat is recognised; it says that a
//! program wrote it, and where it is stopped (RFC 2369, RFC 8058).

use super::{Failed, Letter, StaffLetter};
use crate::domain::contact::EmailAddress;
use jiff::Timestamp;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MessageBuilder, MultiPart, SinglePart};
use std::time::{Duration, SystemTime};

/// Who e-mails are from: an address, with a name if one is wanted (`Alongside <no-reply@example.org>`).
#[derive(Clone, Debug)]
pub struct Sender(Mailbox);

/// Why e-mail cannot be set up.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum MailError {
    /// MAIL_FROM is no address.
    #[error("MAIL_FROM is not an address such as Alongside <no-reply@example.org>")]
    From,
    /// SMTP_URL is none. The address holds a password and is not repeated.
    #[error("SMTP_URL is not an address such as smtps://user:password@mail.example.org")]
    Server,
}

impl Sender {
    /// Reads MAIL_FROM.
    pub fn parse(text: &str) -> Result<Self, MailError> {
        text.parse().map(Self).map_err(|_| MailError::From)
    }

    /// The message.
    pub(super) fn message(&self, delivery: &str, letter: &Letter, now: Timestamp) -> Result<Message, Failed> {
        let mut builder = self
            .begin(delivery, &letter.to, &letter.subject, now)?
            .raw_header(header("Content-Language", letter.language.tag()))
            .raw_header(header("List-Unsubscribe", &format!("<{}>", letter.stop)));
        if letter.stops_in_one_press {
            builder = builder.raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
        let part = |kind, body: &str| SinglePart::builder().header(kind).body(body.to_owned());
        let body = MultiPart::alternative()
            .singlepart(part(ContentType::TEXT_PLAIN, &letter.text))
            .singlepart(part(ContentType::TEXT_HTML, &letter.html));
        builder.multipart(body).map_err(|_| Failed::Never("it cannot be written as an e-mail".to_owned()))
    }
}

impl Sender {
    /// The message of a letter to staff.
    pub(super) fn staff_message(&self, letter: &StaffLetter, now: Timestamp) -> Result<Message, Failed> {
        let StaffLetter { id, to, subject, text } = letter;
        let part = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text.clone());
        let message =
            self.begin(id, to, subject, now)?.raw_header(header("Content-Language", "en-GB")).singlepart(part);
        message.map_err(|_| Failed::Never("it cannot be written as an e-mail".to_owned()))
    }

    /// What every message begins with: from whom, to whom, its name, and that a program wrote it.
    fn begin(&self, id: &str, to: &EmailAddress, subject: &str, now: Timestamp) -> Result<MessageBuilder, Failed> {
        let to: lettre::Address =
            to.as_str().parse().map_err(|_| Failed::Never("mail cannot be addressed to it".to_owned()))?;
        Ok(Message::builder()
            .from(self.0.clone())
            .to(Mailbox::new(None, to))
            .subject(subject)
            .message_id(Some(format!("<{id}@{}>", self.0.email.domain())))
            .date(system_time(now))
            .raw_header(header("Auto-Submitted", "auto-generated")))
    }
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    // Our own names, and values of ASCII letters.
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn system_time(now: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(now.as_second()).unwrap_or_default())
}
