//! Builds the parts from the settings, runs them, stops them: one file a command. What goes wrong at start is told in one plain
//! sentence, and the program ends with 1.

mod building;
mod chatting;
mod checking;
mod checking_audit;
mod demo;
mod discord;
mod importing;
mod in_force;
mod leading;
mod lines;
mod mail;
mod page;
mod samples;
mod sealing;
mod serve;
mod serving;
mod staffing;
mod tasks;
mod training;
mod watching;

pub use chatting::chat;
pub use checking::check;
pub use demo::demo;
pub use importing::import;
pub use in_force::in_force;
pub use lines::{match_lines, understand_lines};
pub use page::page_conversations;
pub use samples::load_samples;
pub use serve::serve;
pub use staffing::staff;
pub use training::train;
