//! Tries every question with the real engine: from each one can go back, skip, stop, reach a person and change language, and
//! none of these leads in a circle. `forms::check` looks at the data; this looks at what happens.

use super::{Effect, Input, Known, Place, State, advance};
use crate::forms::{Fault, FormId, Value};
use crate::language::Language;

/// After so many skips in a row every form is over.
const LONGEST_WALK: usize = 40;

/// All faults of all questions.
pub fn check(known: &Known<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for form in FormId::ALL {
        for slot in form.form().slots {
            let mut fault = |problem: &str| {
                faults.push(Fault { form: form.id(), slot: slot.id, problem: problem.to_owned() });
            };
            let state = standing_at(form, slot.id);
            for command in ["back", "skip", "stop", "person", "language", "help", "easy", "mydata"] {
                let turned = advance(&state, &Input::Choice(format!("any.{command}")), known);
                if turned.replies.is_empty() {
                    fault(&format!("{command} is answered with silence"));
                }
                let still_here = turned.open.is_some_and(|(open, at)| open == form && at.id == slot.id);
                match command {
                    "stop" if !turned.effects.iter().any(|effect| matches!(effect, Effect::Withdraw { .. })) => {
                        fault("stop does not take consents back");
                    }
                    "stop" if turned.open.is_some() => fault("stop leaves a question open"),
                    "language" if turned.open.is_none_or(|(open, _)| open != FormId::Start) => {
                        fault("language does not ask which language");
                    }
                    "person" if turned.open.is_none_or(|(open, _)| open != FormId::Contact) => {
                        fault("a person cannot be reached");
                    }
                    "skip" if still_here => fault("skip stays where it is"),
                    "help" | "easy" if !still_here && slot.id != "language" => fault("the question is lost"),
                    _ => {}
                }
            }
            if walk_never_ends(state, known) {
                fault("skipping on and on never ends");
            }
        }
    }
    faults
}

fn walk_never_ends(mut state: State, known: &Known<'_>) -> bool {
    for _ in 0..LONGEST_WALK {
        let turned = advance(&state, &Input::Choice("any.skip".to_owned()), known);
        if turned.open.is_none() {
            return false;
        }
        state = turned.state;
    }
    true
}

/// A conversation in which this question is open.
fn standing_at(form: FormId, slot: &str) -> State {
    let mut state = State { language: Some(Language::SOURCE), greeted: true, ..State::default() };
    state.answers.set("service", Value::One("volunteering".to_owned()));
    // By itself: passing over fields that are filled in together only parts them.
    state.answers.set("filled_in", Value::Ids(FormId::ALL.map(|form| form.id().to_owned()).to_vec()));
    state.open.push(Place { form, slot: slot.to_owned() });
    state
}
