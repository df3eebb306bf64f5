//! What stands on a button may be typed instead, word for word, in every language: it counts as a press.

use crate::desk::Desk;
use alongside::conversation::{Place, State, Wordings};
use alongside::forms::{FormId, Kind, Value, Where};
use alongside::language::Language;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let desk = runtime.block_on(Desk::new()).beside(false);
    std::mem::forget(runtime);
    desk
});

fn label(message: &str, language: Language) -> String {
    DESK.world.words.text(message, &BTreeMap::default(), language)
}

/// Someone in Southall who is asked this question.
fn asked(language: Language, form: FormId, slot: &str) -> State {
    let mut state = State { language: Some(language), language_chosen: true, greeted: true, ..State::default() };
    let place = Where {
        label: "Southall".to_owned(),
        borough: Some("Ealing".to_owned()),
        place: Some("Southall".to_owned()),
        outcode: None,
        inside: true,
    };
    state.answers.set("where", Value::Place(place));
    state.open.push(Place { form, slot: slot.to_owned() });
    if form.form().finds.is_some() && slot == "matches" {
        state = DESK.press(&state, "any.matches").state;
    }
    state
}

#[test]
fn a_label_typed_word_for_word_is_the_answer_in_every_language() {
    let mut wrong = Vec::new();
    for &language in DESK.world.words.offered() {
        for form in FormId::ALL {
            for slot in form.form().slots {
                let state = asked(language, form, slot.id);
                match slot.kind {
                    Kind::One(choices) => {
                        for choice in choices {
                            let words = label(&form.choice_message(slot, choice), language);
                            let typed = DESK.type_words(&state, &words);
                            let pressed = DESK.press(&state, &format!("{}.{}.{choice}", form.id(), slot.id));
                            let opened = |turned: &alongside::conversation::Turned| {
                                turned.open.map(|(form, slot)| (form, slot.id))
                            };
                            // An age in years says more than the button.
                            let same = slot.fact == "age" || typed.state.answers == pressed.state.answers;
                            if !same || opened(&typed) != opened(&pressed) {
                                wrong.push(format!("{language} {}.{}: {words}", form.id(), slot.id));
                            }
                        }
                    }
                    Kind::Several(list) => {
                        for (id, message) in list.entries() {
                            let words = label(&message, language);
                            let typed = DESK.type_words(&state, &words);
                            if typed.state.answers.get(slot.fact) != Some(&Value::Codes(vec![id.to_owned()])) {
                                wrong.push(format!("{language} {}.{}: {words}", form.id(), slot.id));
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} are not taken:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_buttons_below_the_matches_and_the_summary_may_be_typed_in_every_language() {
    let mut wrong = Vec::new();
    for &language in DESK.world.words.offered() {
        for form in [FormId::Volunteering, FormId::Jobs, FormId::Offer, FormId::Events] {
            let state = asked(language, form, "matches");
            let shown = DESK.press(&state, "any.matches");
            for choice in shown.replies.iter().flat_map(|reply| &reply.choices) {
                let words = label(&choice.label.message, language);
                let typed = DESK.type_words(&shown.state, &words);
                let pressed = DESK.press(&shown.state, &choice.id);
                let first = |turned: &alongside::conversation::Turned| {
                    turned.replies.last().map(|reply| reply.line.message.clone())
                };
                if first(&typed) != first(&pressed) {
                    wrong.push(format!("{language} {}: {words}", choice.id));
                }
            }
        }
        let menu = DESK.press(&State { language: Some(language), greeted: true, ..State::default() }, "any.menu");
        for choice in menu.replies.iter().flat_map(|reply| &reply.choices) {
            let words = label(&choice.label.message, language);
            let typed = DESK.type_words(&menu.state, &words);
            let pressed = DESK.press(&menu.state, &choice.id);
            if typed.open.map(|(form, slot)| (form, slot.id)) != pressed.open.map(|(form, slot)| (form, slot.id)) {
                wrong.push(format!("{language} {}: {words}", choice.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are not taken:\n{}", wrong.len(), wrong.join("\n"));
}
