//! What the web channel asks of the rest, answered by turns and words.

use super::watching::Watch;
use crate::channel::web::{Away, Conversations, LanguageChoice, Pending, Standing};
use crate::conversation::{Choice, Line, Surface};
use crate::domain::consent::Channel;
use crate::domain::taxonomy::PhraseAnswer;
use crate::language::Language;
use crate::measures::Health;
use crate::store::Store;
use crate::turn::{Address, Answer, AnswerLink, HandOver, Incoming, Said, Shown, StopLink, Turns};
use crate::words::{Isolation, RenderedChoice, RenderedReply, Words};
use std::sync::Arc;

/// The conversations of a page.
pub(super) struct PageConversations {
    turns: Turns,
    words: Arc<Words>,
    watch: Watch,
}

impl PageConversations {
    pub(super) fn new(turns: Turns, words: Arc<Words>, watch: Watch) -> Self {
        Self { turns, words, watch }
    }

    fn choice(&self, choice: Choice, language: Language, easy: bool) -> RenderedChoice {
        RenderedChoice { id: choice.id, label: self.line(&choice.label, language, easy), chosen: choice.chosen }
    }

    fn line(&self, line: &Line, language: Language, easy: bool) -> String {
        let text = if easy { Words::easy_text } else { Words::text };
        text(&self.words, &line.message, &line.args, language)
    }
}

/// What the web channel asks of the rest, over these turns and their store: as the program serves it.
pub fn page_conversations(turns: &Turns, store: &Store) -> Arc<dyn Conversations> {
    let words = Arc::clone(&turns.world().words);
    Arc::new(PageConversations::new(turns.clone(), words, Watch::new(store.clone())))
}

/// What a page can do.
fn surface(language_hint: Option<Language>) -> Surface {
    Surface { channel: Channel::Web, language_hint, forms: true, pushes: false, health_allowed: true }
}

impl Conversations for PageConversations {
    fn take(&self, incoming: Incoming) -> Pending<'_, Answer> {
        Box::pin(self.turns.take(incoming, Isolation::Marks))
    }

    fn show<'a>(&'a self, address: &'a Address, hint: Option<Language>) -> Pending<'a, Result<Option<Shown>, Away>> {
        Box::pin(async move {
            self.turns.show(address, &surface(hint), Isolation::Marks).await.map_err(|error| {
                tracing::error!(error = &error as &dyn std::error::Error, "a conversation cannot be shown");
                Away
            })
        })
    }

    fn safety_card(&self, said: &Said, hint: Option<Language>) -> Option<RenderedReply> {
        let texts: Vec<&str> = match said {
            Said::Text(text) | Said::Answer { text, .. } => vec![text],
            Said::Fields(fields) => fields.values().map(String::as_str).collect(),
            Said::Choice(_) | Said::Choices(_) | Said::Unreadable => Vec::new(),
        };
        texts.into_iter().find_map(|text| self.turns.safety_card(text, hint, Isolation::Marks))
    }

    fn text(&self, line: &Line, language: Language, easy: bool) -> String {
        self.line(line, language, easy)
    }

    fn standing(&self, language: Language, easy: bool) -> Standing {
        const ROW: [&str; 6] = ["any.back", "any.skip", "any.stop", "any.person", "any.language", "any.help"];
        let known = crate::conversation::greeting_choices();
        let anywhere = ROW.iter().filter_map(|id| known.iter().find(|choice| choice.id == *id)).cloned();
        let easy_id = if easy { "any.ordinary" } else { "any.easy" };
        let easy_choice = known.iter().find(|choice| choice.id == easy_id).cloned();
        Standing {
            organisation: self.turns.world().host_name(),
            direction: self.words.direction(language),
            unchecked: !self.words.is_checked(language),
            languages: self
                .words
                .languages()
                .map(|(language, endonym)| LanguageChoice {
                    language,
                    endonym: endonym.to_owned(),
                    direction: self.words.direction(language),
                    choice: format!("start.language.{language}"),
                })
                .collect(),
            easy: self.choice(
                easy_choice.unwrap_or_else(|| Choice::new(easy_id, "general-choice-easier-words")),
                language,
                easy,
            ),
            anywhere: anywhere.map(|choice| self.choice(choice, language, easy)).collect(),
            menu: crate::conversation::menu_choices()
                .into_iter()
                .chain(known.into_iter().filter(|choice| choice.id == "any.returning"))
                .map(|choice| self.choice(choice, language, easy))
                .collect(),
        }
    }

    fn stop_link<'a>(&'a self, token: &'a str, press: bool) -> Pending<'a, Result<Option<StopLink>, Away>> {
        Box::pin(async move {
            let link = if press { self.turns.stop_by_link(token).await } else { self.turns.stop_link(token).await };
            link.map_err(|error| {
                tracing::error!(error = &error as &dyn std::error::Error, "a stop link cannot be read");
                Away
            })
        })
    }

    fn answer_link<'a>(
        &'a self,
        token: &'a str,
        given: Option<PhraseAnswer>,
    ) -> Pending<'a, Result<Option<AnswerLink>, Away>> {
        Box::pin(async move {
            let link = match given {
                Some(given) => self.turns.answer_by_link(token, given).await,
                None => self.turns.answer_link(token).await,
            };
            link.map_err(|error| {
                tracing::error!(error = &error as &dyn std::error::Error, "an answer link cannot be read");
                Away
            })
        })
    }

    fn hand_over<'a>(&'a self, token: &'a str) -> Pending<'a, Result<Option<HandOver>, Away>> {
        Box::pin(async move {
            self.turns.hand_over(token).await.map_err(|error| {
                tracing::error!(error = &error as &dyn std::error::Error, "a link to the page cannot be read");
                Away
            })
        })
    }

    fn continue_on<'a>(
        &'a self,
        token: &'a str,
        page: &'a Address,
        hint: Option<Language>,
    ) -> Pending<'a, Result<bool, Away>> {
        Box::pin(async move {
            self.turns.continue_on(token, page, &surface(hint)).await.map_err(|error| {
                tracing::error!(error = &error as &dyn std::error::Error, "a link to the page cannot be used");
                Away
            })
        })
    }

    fn health(&self) -> Pending<'_, Health> {
        Box::pin(self.watch.look())
    }
}
