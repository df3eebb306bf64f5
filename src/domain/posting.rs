//! Posting: what a coordinator types becomes an opportunity, and an opportunity becomes what can be typed again. The same fields
//! stand in the form, in a draft and in a spreadsheet; every mistake is said at its field, with what to do (P32 to P36).

mod field;
mod pay;
mod plain;
mod read;
mod sheet;
mod standard;
#[cfg(test)]
mod tests;
mod unchanged;
mod write;
mod written;

pub use field::Field;
pub use pay::{Pay, pay, pay_typed};
pub use plain::{Plain, Reading, plain};
pub use read::{Fault, LONGEST_SUMMARY, LONGEST_TITLE, TOGETHER, Under, WAYS, postcode, read};
pub use sheet::{RowFault, SheetRow, read_sheet, template, write_sheet};
pub use standard::{left_out, standard};
pub use unchanged::is_as_posted;
pub use write::write;
pub use written::{Written, parse_translation_key, translation_key};
