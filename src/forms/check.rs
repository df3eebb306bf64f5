//! Looks at all forms for what would strand someone: ids that break a choice id, two slots of one name, a condition on an
//! answer that nothing fills, a demanded question that can never be asked. `conversation::check` then tries, from every
//! question, every way out.

use super::{Ask, Condition, Form, FormId, Kind, Secret, Slot};

/// Something wrong with a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The form.
    pub form: &'static str,
    /// The slot.
    pub slot: &'static str,
    /// What is wrong with it.
    pub problem: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "form {}, question {}: {}", self.form, self.slot, self.problem)
    }
}

/// Answers that the engine fills by itself, which a condition may name.
const FILLED_BY_THE_ENGINE: &[&str] =
    &["service", "role_age", "other_organisations", "phone_given", "told_unasked", "advert", "return_own"];

/// All faults of all forms.
pub fn check() -> Vec<Fault> {
    let forms = FormId::ALL;
    let filled: Vec<&str> = forms.iter().flat_map(|form| form.form().slots.iter().map(|slot| slot.fact)).collect();
    let mut faults = Vec::new();
    for id in forms {
        let form = id.form();
        for (at, slot) in form.slots.iter().enumerate() {
            let mut fault = |problem: String| faults.push(Fault { form: form.id, slot: slot.id, problem });
            if form.slots[..at].iter().any(|other| other.id == slot.id) {
                fault("another question of this form has its name".to_owned());
            }
            if let Condition::Has(fact)
            | Condition::Is(fact, _)
            | Condition::IsNot(fact, _)
            | Condition::Includes(fact, _) = &slot.when
                && !filled.contains(fact)
                && !FILLED_BY_THE_ENGINE.contains(fact)
            {
                fault(format!("it waits for {fact}, which nothing fills"));
            }
            if slot.ask == Ask::Offered && !is_offered_somewhere(form, slot) {
                fault("it is offered, but nothing in this form offers it".to_owned());
            }
            for choice in choices_of(id, slot) {
                if choice.len() > 80
                    || !choice.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
                {
                    fault(format!("{choice} is not a choice id of at most 80 ASCII characters"));
                }
            }
        }
    }
    faults
}

/// The choice ids that a question can show by itself.
pub fn choices_of(form: FormId, slot: &Slot) -> Vec<String> {
    let last: Vec<&str> = match slot.kind {
        Kind::One(choices) => choices.to_vec(),
        Kind::Several(list) => list.entries().into_iter().map(|(id, _)| id).chain(["done"]).collect(),
        Kind::Consent(_) => vec!["yes", "no"],
        Kind::Summary => vec!["send"],
        Kind::Matches => vec!["more", "change"],
        Kind::Secret(Secret::NewWord) => vec!["make"],
        Kind::Secret(Secret::Word) => vec!["code", "reference"],
        Kind::Secret(Secret::Code) => vec!["again", "word", "reference"],
        Kind::Language
        | Kind::Reference
        | Kind::Place
        | Kind::Languages
        | Kind::Name
        | Kind::Contact
        | Kind::Words
        | Kind::Hospital
        | Kind::Day(_)
        | Kind::Time => Vec::new(),
    };
    last.into_iter().map(|choice| format!("{}.{}.{choice}", form.id(), slot.id)).collect()
}

fn is_offered_somewhere(form: &Form, offered: &Slot) -> bool {
    // What is filled in together shows in the summary, with a way to add it.
    form.together.contains(&offered.id)
        || form.slots.iter().any(|slot| matches!(slot.kind, Kind::Matches | Kind::Summary) && slot.id != offered.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_strands_anyone() {
        assert_eq!(check(), Vec::new());
    }
}
