//! Prompts in the conversation: how one enters, and how its answer leaves. The open form is not lost over it.

use super::turn::Turn;
use super::{Arg, Choice, Effect, Line, Reply};
use crate::domain::prompt::{Prompt, PromptAnswer, PromptKind, PromptState};
use crate::ids::PromptId;
use crate::understanding::{Intent, Understood};

impl Turn<'_> {
    /// A prompt enters: it is shown, and the open question stays open.
    pub(super) fn enter_prompt(&mut self, id: PromptId) {
        let Some(prompt) = self.known.prompts.iter().find(|prompt| prompt.id == id) else { return };
        let prompt = prompt.clone();
        self.show_prompt(&prompt);
    }

    fn show_prompt(&mut self, prompt: &Prompt) {
        let PromptKind::PromiseMissed { missed, offered, .. } = &prompt.kind;
        let line =
            Line::new("prompt-promise-missed").with("missed", Arg::Day(*missed)).with("offered", Arg::Day(*offered));
        let choices = PromptAnswer::ALL.map(|answer| {
            Choice::new(
                format!("prompt.{}.{}", prompt.id, answer.id()),
                format!("prompt-promise-missed-{}", answer.id()).as_str(),
            )
        });
        self.say(Reply::say(line).choices(choices));
        if prompt.state == PromptState::Waiting {
            self.effects.push(Effect::ShowPrompt(prompt.id));
        }
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
        let PromptKind::PromiseMissed { offered, .. } = prompt.kind;
        self.effects.push(Effect::AnswerPrompt { id, answer });
        match answer {
            PromptAnswer::Accept => {
                self.tell(Line::new("prompt-promise-accepted").with("day", Arg::Day(offered)));
            }
            PromptAnswer::Cancel => self.tell("prompt-promise-cancelled"),
        }
        self.ask_or_menu();
    }

    /// Typed words answer the newest prompt that was shown, when no question is open. A consent is never given so.
    pub(super) fn answer_prompt_in_words(&mut self, understood: &Understood) -> bool {
        if !understood.act {
            return false;
        }
        let shown = self.known.prompts.iter().find(|prompt| prompt.state == PromptState::Shown).map(|prompt| prompt.id);
        let answer = match understood.intent {
            Intent::Yes => PromptAnswer::Accept,
            Intent::No | Intent::CancelRequest => PromptAnswer::Cancel,
            _ => return false,
        };
        let Some(id) = shown else { return false };
        self.settle_prompt(id, answer);
        true
    }
}
