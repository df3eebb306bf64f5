//! Alongside: a multilingual chat bot for NHS anchor organisations. Data flows one way: someone writes, we think, we record,
//! we tell. The modules stand in the order in which one may use another: each uses only what stands above it
//! (`tests/architecture.rs` holds that).

/// Identity, always passed in.
pub mod ids;
/// Time, always passed in.
pub mod clock;
/// The folders of `locales/` and the type `Language`.
pub mod language;
/// Boroughs, places, outcodes, hospitals: "southall" is Ealing; distances.
pub mod area;
/// The words of the product as types, and the rules they obey.
pub mod domain;
/// What is counted and timed, for whoever watches the program.
pub mod measures;
/// The opportunities that fit a resident best, with the reasons.
pub mod matching;
/// Text becomes safety, language, intent and details.
pub mod understanding;
/// What we ask, as data.
pub mod forms;
/// The engine: one state, one input, one output.
pub mod conversation;
/// The languages: catalogues, rendering of replies and cards, dates, lists, names of languages.
pub mod words;
/// What is kept: all SQL and all sealing.
pub mod store;
/// What staff may do: one function an action.
pub mod desk;
/// One message in, one transaction, replies out.
pub mod turn;
/// What must be told: the worker, the senders, the words of e-mails.
pub mod outbox;
/// What the product tells in numbers, through the disclosure gate.
pub mod report;
/// Staff pages: they never use the conversation.
pub mod portal;
/// Where people write to us: a page, the same for programs, a terminal.
pub mod channel;
/// Every setting, its default, its meaning.
pub mod config;
/// Builds the parts from the settings, runs them, stops them.
pub mod app;
