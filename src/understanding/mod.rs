//! Understanding: text in any of our languages becomes safety, language, intent and details. No model is downloaded, nothing
//! leaves the machine, and every result can be explained (design 6).

mod reading;

pub use reading::{Command, Details, Expecting, Intent, Reading, Safety, Understood};
