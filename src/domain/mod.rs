//! The words of the product as types, with the rules that hold wherever they are used. No I/O: nothing here knows a database,
//! a channel or a page.

pub mod colour;
pub mod consent;
pub mod contact;
pub mod counted;
pub mod duty;
pub mod feedback;
pub mod follow_up;
pub mod lead;
pub mod note;
pub mod notice;
pub mod opportunity;
pub mod organisation;
pub mod password;
pub mod phrase;
pub mod posting;
pub mod promise;
pub mod prompt;
pub mod reminder;
pub mod retention;
pub mod return_code;
pub mod return_word;
pub mod second_step;
mod slow_hash;
pub mod spoken;
pub mod spreadsheet_cell;
pub mod staff;
pub mod taxonomy;
pub mod typed_day;
pub mod typed_time;
