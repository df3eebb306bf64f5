//! Alongside: a multilingual chat bot for NHS anchor organisations. Data flows one way: someone writes, we think, we record,
//! we tell. The modules stand in the order in which one may use another: each uses only what stands above it
//! (`tests/architecture.rs` holds that).

/// Boroughs, places, outcodes, hospitals: "southall" is Ealing; distances.
pub mod area;
/// Time, always passed in.
pub mod clock;
/// The words of the product as types, and the rules they obey.
pub mod domain;
/// Identity, always passed in.
pub mod ids;
/// The folders of `locales/` and the type `Language`.
pub mod language;
/// What is kept: all SQL and all sealing.
pub mod store;
/// Text becomes safety, language, intent and details.
pub mod understanding;
