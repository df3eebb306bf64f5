//! The engine. [`advance`] is pure: one state, one input, one pass, one output; what it may know of the world stands in
//! [`Known`], what it decided in [`Effect`]s. The chances, in their order:
//!
//! 1. danger: the card, and the open question again; nothing else changes
//! 2. what may be said anywhere: stop, delete, what do you hold, back, skip, start again, help, another language, easier words,
//!    a person
//! 3. a prompt, by its own choice; in typed words only when no question is open
//! 4. the open question
//! 5. other wishes
//! 6. "did you mean", with three choices; never the same line twice (P35)

mod absorbing;
mod answering;
mod anywhere;
mod asking;
mod check;
mod consenting;
mod effect;
mod events;
mod feedback;
mod handing_over;
mod input;
mod jobs;
mod matches;
mod naming;
mod places;
mod pressing;
mod phrases;
mod privacy;
mod promising;
mod prompts;
mod reaching;
mod reminding;
mod reply;
mod returning;
mod return_word;
mod sending;
mod state;
mod together;
mod turn;
mod visits;
mod when;
mod wishes;

pub use anywhere::{greeting_choices, menu_choices};
pub use check::check;
pub use effect::{Effect, LeadDraft, Refused};
pub use handing_over::names_no_health;
pub use input::{FieldText, Input, Known, Surface, Wordings};
pub use phrases::{after_answer, phrase_from, phrase_line};
pub use prompts::next_prompt;
pub use reply::{Arg, Args, Card, Choice, Field, FieldKind, Line, Link, Reply, Tone};
pub use returning::{Check, Checked};
pub use state::{Given, PendingConsent, Place, STATE_VERSION, State};
pub use turn::{Turned, advance, greeting};
