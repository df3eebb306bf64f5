//! A conversation in hand while a batch is thought: it takes in each turn, and gives back the row to write and what was said.

use super::Receipt;
use super::batch::{Done, Job, Saying};
use super::door::labels;
use super::kept::{Exchange, Heard, Kept};
use crate::conversation::{Effect, Input, Surface, Turned};
use crate::domain::prompt::{Prompt, PromptState};
use crate::forms::Kind;
use crate::ids::PromptId;
use crate::store::conversations::ConversationRow;
use crate::store::residents::OwnSummary;
use jiff::Timestamp;

/// A conversation in hand.
pub(super) struct InHand {
    pub(super) row: ConversationRow,
    pub(super) kept: Kept,
    pub(super) summary: OwnSummary,
    /// An effect changed what the summary tells; it is read again only if another turn of this batch needs it.
    pub(super) stale: bool,
    pub(super) changed: bool,
}

impl InHand {
    /// Whether a prompt enters here: it waits, and the person can be told of it.
    pub(super) fn takes(&self, id: PromptId, surface: &Surface) -> bool {
        let closed = surface.pushes && self.row.pushing.closed_at.is_some();
        let waits = |prompt: &Prompt| prompt.id == id && prompt.state == PromptState::Waiting;
        !self.row.new && !closed && self.summary.prompts.iter().any(waits)
    }

    /// Takes the turn into the conversation, and says what it came to.
    pub(super) fn keep(&mut self, turned: Turned, job: &Job, now: Timestamp) -> Done {
        let mut said = self.saying(&turned);
        let heard = match &job.entered.heard {
            Heard::Hidden if !job.entered.pressed.is_empty() => {
                Heard::Pressed(labels(&self.kept, &job.entered.pressed))
            }
            heard => heard.clone(),
        };
        // What only the person knows is not kept, whatever was made of it; nor what was typed for a question that is not open.
        let secret = self.kept.state.current().is_some_and(|(_, slot)| matches!(slot.kind, Kind::Secret(_)));
        let old = turned.old && matches!(job.entered.input, Input::Answer { .. } | Input::Fields(_));
        let heard = match heard {
            Heard::Text(_) | Heard::Fields(_) if secret || old => Heard::Hidden,
            heard => heard,
        };
        let safety = job.entered.input.danger();
        self.row.version += 1;
        let pushes = job.incoming.surface.pushes;
        let exchange = Exchange {
            message: job.incoming.message.clone(),
            at: now,
            heard,
            replies: turned.replies,
            safety,
            version: pushes.then_some(self.row.version),
            reply_to: job.incoming.reply_to.clone().filter(|_| pushes),
        };
        said.receipt = receipt(&self.row, &exchange);
        self.kept.push(exchange, self.row.pushing.sent);
        self.kept.state = turned.state;
        self.row.updated_at = now;
        self.row.language = self.kept.state.language.unwrap_or(self.row.language);
        self.row.easy = self.kept.state.easy;
        if pushes {
            let pushing = &mut self.row.pushing;
            pushing.version = self.row.version;
            if !matches!(job.entered.input, Input::Prompt(_)) {
                // They wrote from there: there they can be reached again.
                pushing.closed_at = None;
            }
            pushing.unsent_since = self.kept.waiting(pushing.sent).next().map(|exchange| exchange.at);
        }
        self.changed = true;
        Done::Answered(Box::new(said))
    }

    pub(super) fn saying(&self, turned: &Turned) -> Saying {
        Saying {
            language: turned.state.language.unwrap_or(self.row.language),
            easy: turned.state.easy,
            open: turned.open,
            replies: turned.replies.clone(),
            effects: turned.effects.iter().map(Effect::name).collect(),
            receipt: None,
        }
    }

    /// The stored reply again.
    pub(super) fn say_again(&self, exchange: &Exchange) -> Done {
        Done::Answered(Box::new(again(&self.row, &self.kept, exchange)))
    }

    pub(super) fn into_row(mut self) -> ConversationRow {
        self.row.plain = self.kept.write();
        self.row
    }
}

/// What an exchange that is kept came to.
pub(super) fn again(row: &ConversationRow, kept: &Kept, exchange: &Exchange) -> Saying {
    Saying {
        language: kept.state.language.unwrap_or(row.language),
        easy: kept.state.easy,
        open: kept.state.current(),
        replies: exchange.replies.clone(),
        effects: Vec::new(),
        receipt: receipt(row, exchange),
    }
}

/// The receipt for an exchange whose replies are pushed.
fn receipt(row: &ConversationRow, exchange: &Exchange) -> Option<Receipt> {
    exchange.version.map(|version| Receipt {
        conversation: row.id,
        version,
        already: version <= row.pushing.sent,
        urgent: exchange.safety.is_some(),
    })
}
