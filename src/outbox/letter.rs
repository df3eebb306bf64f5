//! An e-mail in words: plain text and a simple page of the same, in the reader's language, with the English under it where nobody
//! has checked that language. No pictures, nothing loaded from anywhere, links only to our own address. The subject says nothing of
//! what it is about (C59).

use super::notes;
use crate::conversation::{Arg, Line};
use crate::domain::contact::EmailAddress;
use crate::domain::notice::Notice;
use crate::language::{Direction, Language};
use crate::store::outbox::Taken;
use crate::store::staff::Token;
use crate::store::telling::Facts;
use crate::words::{Isolation, Words};
use askama::Template;
use std::fmt;

/// An e-mail, ready to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// To whom.
    pub to: EmailAddress,
    /// The subject.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// The same as a page.
    pub html: String,
    /// The address that stops it.
    pub stop: String,
    /// Whether that address may be used in one press, without its page (RFC 8058). Not where a press would cancel a request: a
    /// mail program asks too little before it.
    pub stops_in_one_press: bool,
    /// The language it is in.
    pub language: Language,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Letter([hidden])")
    }
}

/// One language's part of the page.
struct Part {
    language: Language,
    direction: Direction,
    paragraphs: Vec<Vec<Span>>,
}

/// Words, or a link.
enum Span {
    Words(String),
    Link(String),
    Break,
}

#[derive(Template)]
#[template(path = "letter.html", config = "src/outbox/askama.toml")]
struct LetterPage<'a> {
    subject: &'a str,
    language: Language,
    direction: Direction,
    parts: Vec<Part>,
}

/// The ends of the links in an e-mail.
#[derive(Clone, Copy)]
pub(super) struct Links<'a> {
    /// Of the one that takes the consent back.
    pub(super) stop: &'a Token,
    /// Of the one that answers, where something is asked.
    pub(super) answer: Option<&'a Token>,
}

/// Writes the e-mail for a row. `address` is our own, without a slash at its end.
pub(super) fn write(
    words: &Words,
    row: &Taken,
    notice: &Notice,
    facts: &Facts,
    to: EmailAddress,
    links: Links<'_>,
    address: &str,
) -> Result<Letter, askama::Error> {
    let about_request = row.lead.is_some();
    let stop = format!("{address}/stop/{}", links.stop.reveal().as_str());
    let answer = links.answer.map(|answer| format!("{address}/answer/{}", answer.reveal().as_str()));
    let answer = answer.as_deref();
    let lines = lines(notice, facts, about_request, (&stop, answer), address);
    let subject = match notice {
        Notice::Reminder { .. } => Line::new("email-subject-reminder"),
        Notice::LeadSaved { .. }
        | Notice::PromiseMissed { .. }
        | Notice::DayMoved { .. }
        | Notice::Outcome { .. }
        | Notice::FeedbackDone { .. }
        | Notice::Closed { .. }
        | Notice::ChosenClosed { .. }
        | Notice::Screened { .. }
        | Notice::Phrase { .. }
        | Notice::ReturnCode { .. }
        | Notice::ReturnCall { .. } => Line::new("email-subject"),
    };
    let subject = words.written(&subject, row.language, row.easy, Isolation::None);
    let languages: &[(Language, bool)] = if words.is_checked(row.language) {
        &[(row.language, row.easy)]
    } else {
        &[(row.language, row.easy), (Language::SOURCE, row.easy)]
    };
    let mut text = String::new();
    let mut parts = Vec::new();
    for (language, easy) in languages {
        if !text.is_empty() {
            text.push_str("----\n\n");
        }
        for line in &lines {
            text.push_str(&words.written(line, *language, *easy, Isolation::None));
            text.push_str("\n\n");
        }
        let paragraph = |line| {
            spans(&words.written(line, *language, *easy, Isolation::Marks), &[answer.unwrap_or(&stop), &stop, address])
        };
        parts.push(Part {
            language: *language,
            direction: words.direction(*language),
            paragraphs: lines.iter().map(paragraph).collect(),
        });
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    let html =
        LetterPage { subject: &subject, language: row.language, direction: words.direction(row.language), parts }
            .render()?;
    Ok(Letter { to, subject, text, html, stop, stops_in_one_press: !about_request, language: row.language })
}

/// All that it says, in order.
fn lines(
    notice: &Notice,
    facts: &Facts,
    about_request: bool,
    (stop, answer): (&str, Option<&str>),
    address: &str,
) -> Vec<Line> {
    let link = |id: &str, to: &str| Line::new(id).with("link", Arg::Exact(to.to_owned()));
    let stops = if about_request { "email-stop-request" } else { "email-stop-reminders" };
    let mut lines = vec![Line::new("email-hello")];
    lines.extend(notes::lines(notice, facts));
    if matches!(notice, Notice::ReturnCode { .. }) {
        // Whoever asked for it waits in the chat; a way to cancel the request would only be pressed by mistake.
        lines.push(Line::new("email-no-answer"));
        return lines;
    }
    lines.extend(answer.map(|answer| link("email-answer", answer)));
    lines.extend([
        link("email-chat", address),
        link(stops, stop),
        Line::new("email-not-for-you"),
        Line::new("email-no-answer"),
    ]);
    lines
}

/// Cuts a paragraph at its links and line ends.
fn spans(text: &str, links: &[&str]) -> Vec<Span> {
    let mut spans = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            spans.push(Span::Break);
        }
        // The longer link first: the shorter is its beginning.
        match links.iter().find_map(|link| line.split_once(link).map(|cut| (cut, *link))) {
            Some(((before, after), link)) => {
                spans.push(Span::Words(before.to_owned()));
                spans.push(Span::Link(link.to_owned()));
                spans.push(Span::Words(after.to_owned()));
            }
            None => spans.push(Span::Words(line.to_owned())),
        }
    }
    spans
}
