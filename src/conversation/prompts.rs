//! Prompts in the conversation: how one enters, and how its answer leaves. The open form is not lost over it.

use super::phrases::{after_answer, phrase_from, phrase_with_role};
use super::turn::Turn;
use super::{Arg, Choice, Effect, Known, Line, Reply, State};
use crate::clock::day_in_london;
use crate::domain::consent::{How, Purpose};
use crate::domain::phrase::Filled;
use crate::domain::prompt::{Prompt, PromptAnswer, PromptKind, PromptState, outcome_message};
use crate::domain::reminder::ReminderAbout;
use crate::domain::taxonomy::{Code as _, PartOfDay, PhraseAnswer};
use crate::ids::{OpportunityId, PromptId};
use crate::understanding::{Intent, Understood};
use jiff::civil::Date;

/// The prompt that enters with the next turn: the newest that waits and was not announced here already.
pub fn next_prompt(state: &State, known: &Known<'_>) -> Option<PromptId> {
    let announced = |id: &PromptId| !known.surface.health_allowed && state.announced.contains(id);
    let waits = |prompt: &&Prompt| prompt.state == PromptState::Waiting && !announced(&prompt.id);
    known.prompts.iter().find(waits).map(|prompt| prompt.id)
}

impl Turn<'_> {
    /// A prompt enters: it is shown, and the open question stays open.
    pub(super) fn enter_prompt(&mut self, id: PromptId) {
        let Some(prompt) = self.known.prompts.iter().find(|prompt| prompt.id == id) else { return };
        let prompt = prompt.clone();
        if self.keeps_health_out() && self.is_health_like(&prompt.kind) {
            self.announce(&prompt);
        } else {
            self.show_prompt(&prompt);
        }
    }

    fn show_prompt(&mut self, prompt: &Prompt) {
        let named = |message, opportunity: &OpportunityId| {
            Line::new(message).with("opportunity", Arg::Opportunities(vec![opportunity.clone()]))
        };
        let line = match &prompt.kind {
            PromptKind::PromiseMissed { missed, offered, .. } => {
                Line::new("prompt-promise-missed").with("missed", Arg::Day(*missed)).with("offered", Arg::Day(*offered))
            }
            PromptKind::DayMoved { closed, offered, .. } => {
                Line::new("prompt-day-moved").with("closed", Arg::Day(*closed)).with("offered", Arg::Day(*offered))
            }
            PromptKind::Reminder { opportunity, about, on } => {
                let message = match about {
                    ReminderAbout::Closing => "prompt-reminder-closing",
                    ReminderAbout::Event => "prompt-reminder-event",
                };
                named(message, opportunity).with("day", Arg::Day(*on))
            }
            PromptKind::Closed { opportunity } => named("prompt-closed", opportunity),
            PromptKind::ChosenClosed { opportunity } => named("prompt-chosen-closed", opportunity),
            PromptKind::Screened { redirected: None, .. } => Line::new("prompt-screened-accepted"),
            PromptKind::Screened { redirected: Some(reason), .. } => {
                Line::new("prompt-screened-redirected").with("reason", Arg::Message(reason.message()))
            }
            PromptKind::Outcome { outcome, .. } => Line::new(outcome_message(*outcome)),
            PromptKind::FeedbackDone { done, .. } => {
                let Some((last, before)) = done.split_last() else { return };
                self.tell("prompt-feedback-done");
                for done in before {
                    self.tell(Line::new(done.message()));
                }
                Line::new(last.message())
            }
            PromptKind::Phrase { .. } => match &prompt.filled {
                Some(filled) => {
                    self.tell(phrase_from(filled));
                    self.phrase(filled)
                }
                // What filled it is no longer kept: there is nothing to say.
                None => return,
            },
        };
        let answers = prompt.kind.answers();
        let choices = answers.iter().map(|answer| {
            Choice::new(format!("prompt.{}.{}", prompt.id, answer.id()), prompt.kind.answer_message(*answer).as_str())
        });
        self.say(Reply::say(line).choices(choices));
        if prompt.state == PromptState::Waiting {
            self.effects.push(Effect::ShowPrompt(prompt.id));
        }
    }

    /// A phrase, its role by the title in the language of the conversation where it is still known here.
    fn phrase(&self, filled: &Filled) -> Line {
        let role = filled.blanks.role.as_ref().filter(|role| self.opportunity(role).is_some());
        let role = role.map(|role| Arg::Opportunities(vec![role.clone()]));
        phrase_with_role(filled, role.or_else(|| filled.title.clone().map(Arg::Text)))
    }

    /// A press on a prompt's choice: `<id>.<answer>`. It works any time, once.
    pub(super) fn answer_prompt(&mut self, rest: &str) {
        let parsed =
            rest.rsplit_once('.').and_then(|(id, answer)| Some((id.parse().ok()?, PromptAnswer::parse(answer)?)));
        let Some((id, answer)) = parsed else {
            self.old_button();
            return;
        };
        self.settle_prompt(id, answer);
    }

    fn settle_prompt(&mut self, id: PromptId, answer: PromptAnswer) {
        let prompt = self.known.prompts.iter().find(|prompt| prompt.id == id).cloned();
        let Some(prompt) = prompt.filter(|_| self.known.refused.is_none()) else {
            self.tell("prompt-answered-already");
            self.ask_or_menu();
            return;
        };
        if !prompt.kind.answers().contains(&answer) {
            self.old_button();
            return;
        }
        self.effects.push(Effect::AnswerPrompt { id, answer });
        match (answer, prompt.kind) {
            (
                PromptAnswer::Accept,
                PromptKind::PromiseMissed { offered, .. } | PromptKind::DayMoved { offered, .. },
            ) => {
                self.tell(Line::new("prompt-promise-accepted").with("day", Arg::Day(offered)));
            }
            (PromptAnswer::Phrase(answer), _) => self.tell(after_answer(answer)),
            (PromptAnswer::Cancel, _) => self.tell("prompt-promise-cancelled"),
            (PromptAnswer::StopReminders, _) => {
                self.effects.push(Effect::Withdraw { purpose: Some(Purpose::Reminders), how: How::Button });
                self.tell("prompt-reminders-stopped");
            }
            (PromptAnswer::Done | PromptAnswer::Accept, _) => self.tell("prompt-thanks"),
        }
        self.ask_or_menu();
    }

    /// Typed words answer the newest prompt that was shown, when no question is open. A consent is never given so.
    pub(super) fn answer_prompt_in_words(&mut self, understood: &Understood) -> bool {
        let shown = self.known.prompts.iter().find(|prompt| prompt.state == PromptState::Shown);
        let Some((id, kind)) = shown.map(|prompt| (prompt.id, &prompt.kind)) else { return false };
        let answer = match (kind, understood.intent) {
            (PromptKind::Phrase { phrase, .. }, _) => {
                let today = day_in_london(self.known.now);
                let ring = when_to_ring(understood, today).filter(|answer| phrase.answers().contains(answer));
                match ring.or_else(|| plain_answer(phrase.answers(), understood)) {
                    Some(answer) => PromptAnswer::Phrase(answer),
                    None => return false,
                }
            }
            _ if !understood.act => return false,
            (PromptKind::PromiseMissed { .. } | PromptKind::DayMoved { .. }, Intent::Yes) => PromptAnswer::Accept,
            (PromptKind::PromiseMissed { .. } | PromptKind::DayMoved { .. }, Intent::No | Intent::CancelRequest) => {
                PromptAnswer::Cancel
            }
            (
                PromptKind::Reminder { .. }
                | PromptKind::Closed { .. }
                | PromptKind::ChosenClosed { .. }
                | PromptKind::Screened { .. }
                | PromptKind::Outcome { .. }
                | PromptKind::FeedbackDone { .. },
                Intent::Yes | Intent::Thanks,
            ) => PromptAnswer::Done,
            _ => return false,
        };
        self.settle_prompt(id, answer);
        true
    }
}

/// When to ring, where that is what was said: a part of the day, or tomorrow. A greeting ("good morning") names no part of the day.
fn when_to_ring(understood: &Understood, today: Date) -> Option<PhraseAnswer> {
    if !matches!(understood.intent, Intent::Other | Intent::Yes | Intent::Greet | Intent::FindVolunteering) {
        return None;
    }
    let tomorrow = today.tomorrow().ok();
    match understood.details.parts_of_day.iter().collect::<Vec<_>>()[..] {
        [PartOfDay::Morning] => Some(PhraseAnswer::Morning),
        [PartOfDay::Afternoon] => Some(PhraseAnswer::Afternoon),
        [PartOfDay::Evening] => Some(PhraseAnswer::Evening),
        [] if tomorrow.is_some() && understood.details.date == tomorrow => Some(PhraseAnswer::Tomorrow),
        _ => None,
    }
}

/// What a plain yes, no or thanks says to a phrase; cancelling a request takes more than one word.
fn plain_answer(answers: &[PhraseAnswer], understood: &Understood) -> Option<PhraseAnswer> {
    use PhraseAnswer::{
        CanCome, CannotCome, GoodTime, MissingDocuments, NoThanks, OtherTime, TellMeMore, Understood as Known,
        WillBring,
    };
    let meant: &[PhraseAnswer] = match understood.intent {
        Intent::Yes if understood.act => &[GoodTime, CanCome, WillBring, TellMeMore, Known],
        Intent::No if understood.act => &[OtherTime, CannotCome, MissingDocuments, NoThanks],
        Intent::Thanks if understood.act => &[Known],
        _ => &[],
    };
    answers.iter().copied().find(|answer| meant.contains(answer))
}
