//! Posting: what a coordinator types, field by field as it was typed, before it becomes an opportunity.

mod field;
mod written;

pub use field::Field;
pub use written::{Written, parse_translation_key, translation_key};
