//! What a notice says, as message ids with their arguments: the same words for the e-mail and for the person who rings.

use crate::conversation::{Arg, Line, phrase_from, phrase_line};
use crate::domain::notice::Notice;
use crate::domain::phrase::Filled;
use crate::domain::prompt::outcome_message;
use crate::domain::reminder::ReminderAbout;
use crate::domain::taxonomy::{Code as _, LeadOutcome, Phrase};
use crate::language::{Direction, Language};
use crate::store::telling::Facts;
use crate::words::{Isolation, Words};

/// What a notice says, in order. What is not known is left out, never guessed.
pub(super) fn lines(notice: &Notice, facts: &Facts) -> Vec<Line> {
    let reference =
        |id: &str| facts.reference.map(|reference| Line::new(id).with("reference", Arg::Reference(reference)));
    let titled = |id: &str| facts.title.clone().map(|title| Line::new(id).with("opportunity", Arg::Text(title)));
    match notice {
        Notice::LeadSaved { .. } => {
            let answer = facts.organisation.clone().zip(facts.promised_on).map(|(organisation, day)| {
                Line::new("email-request-answer")
                    .with("organisation", Arg::Text(organisation))
                    .with("day", Arg::Day(day))
            });
            [reference("email-request-saved"), answer].into_iter().flatten().collect()
        }
        Notice::PromiseMissed { missed, offered, .. } => {
            let missed = Line::new("email-promise-missed").with("missed", Arg::Day(*missed));
            let offered = Line::new("email-promise-offered").with("offered", Arg::Day(*offered));
            [Some(missed), Some(offered), reference("email-request-reference")].into_iter().flatten().collect()
        }
        Notice::DayMoved { closed, offered, .. } => {
            let closed = Line::new("email-day-moved").with("closed", Arg::Day(*closed));
            let offered = Line::new("email-promise-offered").with("offered", Arg::Day(*offered));
            [Some(closed), Some(offered), reference("email-request-reference")].into_iter().flatten().collect()
        }
        Notice::Outcome { outcome, .. } => {
            [Some(Line::new(outcome_message(*outcome))), reference("email-request-reference")]
                .into_iter()
                .flatten()
                .collect()
        }
        Notice::FeedbackDone { done, .. } => {
            let done = done.iter().map(|done| Line::new(done.message()));
            let lines = std::iter::once(Line::new("email-feedback-done")).chain(done);
            lines.chain(reference("email-request-reference")).collect()
        }
        Notice::Reminder { about, on, .. } => {
            let day = Arg::Day(facts.on.unwrap_or(*on));
            match about {
                ReminderAbout::Closing => titled("email-reminder-closing")
                    .map(|line| vec![line.with("day", day), Line::new("email-reminder-early")])
                    .unwrap_or_default(),
                ReminderAbout::Event => {
                    titled("email-reminder-event").map(|line| line.with("day", day)).into_iter().collect()
                }
            }
        }
        Notice::Closed { .. } => titled("email-closed").into_iter().collect(),
        Notice::ChosenClosed { .. } => {
            let lines = [titled("email-chosen-closed"), reference("email-request-reference")];
            lines.into_iter().flatten().collect()
        }
        Notice::Screened { redirected, .. } => {
            let line = match redirected {
                None => Line::new("email-screened-accepted"),
                Some(reason) => Line::new("email-screened-redirected").with("reason", Arg::Message(reason.message())),
            };
            [Some(line), reference("email-request-reference")].into_iter().flatten().collect()
        }
        Notice::Phrase { .. } => {
            // Whoever may not read a colleague's message reads only that there is one.
            facts.phrase.as_ref().map(|filled| vec![phrase_from(filled), phrase_line(filled)]).unwrap_or_default()
        }
        Notice::ReturnCode { .. } if facts.code.is_some() => {
            let code = facts.code.iter().map(|code| Arg::Exact(code.reveal().to_owned()));
            let code = code.map(|code| Line::new("email-return-code").with("code", code));
            code.chain([Line::new("email-return-not-you")]).collect()
        }
        // A code that could not be sent is over when a person rings.
        Notice::ReturnCode { .. } | Notice::ReturnCall { .. } => {
            let lines = [Some(Line::new("email-return-call")), reference("email-request-reference")];
            lines.into_iter().flatten().chain([Line::new("email-return-help")]).collect()
        }
    }
}

/// What a person says on the telephone, in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    /// One paragraph each.
    pub paragraphs: Vec<String>,
    /// The language.
    pub language: Language,
    /// Which way it runs.
    pub direction: Direction,
}

/// The words of a notice for whoever rings, who says first that they are from this organisation.
pub fn note(
    words: &Words,
    notice: &Notice,
    facts: &Facts,
    organisation: &str,
    (language, easy): (Language, bool),
) -> Note {
    let name = Line::new("email-call-name").with("organisation", Arg::Text(organisation.to_owned()));
    let said = lines(notice, facts);
    // There is nothing to say to someone who may not read it: then no name either.
    let first = (!said.is_empty()).then_some(name);
    let paragraphs: Vec<Line> = first.into_iter().chain(said).collect();
    let paragraphs = paragraphs.iter().map(|line| words.written(line, language, easy, Isolation::Marks)).collect();
    Note { paragraphs, language, direction: words.direction(language) }
}

/// A phrase in a language as its reader sees it: who writes, and the words.
pub fn phrase_in_words(words: &Words, filled: &Filled, language: Language, easy: bool) -> (String, String) {
    let said = |line: Line| words.written(&line, language, easy, Isolation::Marks);
    (said(phrase_from(filled)), said(phrase_line(filled)))
}

/// What a person reads of an outcome, in a language.
pub fn outcome_in_words(words: &Words, outcome: LeadOutcome, language: Language, easy: bool) -> String {
    words.written(&Line::new(outcome_message(outcome)), language, easy, Isolation::Marks)
}

/// A phrase in English, with what fills its blanks named in brackets: for whoever chooses one.
pub fn phrase_with_gaps(words: &Words, phrase: Phrase) -> String {
    let named = ["day", "time", "place", "documents", "role"];
    let line = named
        .into_iter()
        .fold(Line::new(phrase.message()), |line, name| line.with(name, Arg::Exact(format!("[{name}]"))));
    words.written(&line, Language::SOURCE, false, Isolation::None)
}
