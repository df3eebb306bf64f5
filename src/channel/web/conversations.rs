//! All that the web channel asks of the rest: take a message, show a conversation, and the words that stand around it. Kept
//! small, so that tests can stand in for it.

use crate::conversation::Line;
use crate::domain::taxonomy::PhraseAnswer;
use crate::language::{Direction, Language};
use crate::measures::Health;
use crate::turn::{Address, Answer, AnswerLink, HandOver, Incoming, Said, Shown, StopLink};
use crate::words::{RenderedChoice, RenderedReply};
use std::future::Future;
use std::pin::Pin;

/// Something that will be answered.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The store cannot be reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the store cannot be reached")]
pub struct Away;

/// What the web channel needs.
pub trait Conversations: Send + Sync + 'static {
    /// One message in, replies out. Never fails: what cannot be stored is answered with `stored: false`.
    fn take(&self, incoming: Incoming) -> Pending<'_, Answer>;

    /// The conversation at an address, and a prompt that was waiting for it enters. `None` where there is none: never begun,
    /// erased, or too old.
    fn show<'a>(&'a self, address: &'a Address, hint: Option<Language>) -> Pending<'a, Result<Option<Shown>, Away>>;

    /// The safety card for what someone said, if it tells of danger. Needs no store; asked before anything is refused.
    fn safety_card(&self, said: &Said, hint: Option<Language>) -> Option<RenderedReply>;

    /// A line in words, for pages: isolated, falling back to English.
    fn text(&self, line: &Line, language: Language, easy: bool) -> String;

    /// What stands beside every conversation in a language.
    fn standing(&self, language: Language, easy: bool) -> Standing;

    /// What a link from an e-mail stops; with `press` it is stopped. `None` where the link is over, or never was.
    fn stop_link<'a>(&'a self, token: &'a str, press: bool) -> Pending<'a, Result<Option<StopLink>, Away>>;

    /// What a link from an e-mail answers; with `given` it is answered, once. `None` where the link is over, or never was.
    fn answer_link<'a>(
        &'a self,
        token: &'a str,
        given: Option<PhraseAnswer>,
    ) -> Pending<'a, Result<Option<AnswerLink>, Away>>;

    /// What a one-time link from another channel opens. `None` where there never was one, or its conversation is gone.
    fn hand_over<'a>(&'a self, token: &'a str) -> Pending<'a, Result<Option<HandOver>, Away>>;

    /// Uses that link: from now on the page at this address shows its conversation. False where it opens nothing.
    fn continue_on<'a>(
        &'a self,
        token: &'a str,
        page: &'a Address,
        hint: Option<Language>,
    ) -> Pending<'a, Result<bool, Away>>;

    /// How the program stands: whether turns can be stored now, and what waits.
    fn health(&self) -> Pending<'_, Health>;
}

/// What stands beside every conversation, in words.
#[derive(Clone, PartialEq, Debug)]
pub struct Standing {
    /// The host organisation's name, as residents read it.
    pub organisation: String,
    /// Which way the language runs.
    pub direction: Direction,
    /// Whether nobody has checked this language's wording yet.
    pub unchecked: bool,
    /// The languages offered, in the order of their own names.
    pub languages: Vec<LanguageChoice>,
    /// Turns easy words on, or off where they are on.
    pub easy: RenderedChoice,
    /// What can be done at any time, always in the same order (P17): back, skip, stop, a person, language, help.
    pub anywhere: Vec<RenderedChoice>,
    /// What the bot can do, under the greeting.
    pub menu: Vec<RenderedChoice>,
}

/// A language to choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LanguageChoice {
    /// Which.
    pub language: Language,
    /// Its own name for itself.
    pub endonym: String,
    /// Which way it runs.
    pub direction: Direction,
    /// The id of the choice that changes to it.
    pub choice: String,
}
