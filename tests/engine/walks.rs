//! Anyone may press anything, in any order: thousands of walks through the forms.

use crate::desk::Desk;
use alongside::conversation::{Card, Effect, Reply, State, Turned};
use alongside::domain::consent::Purpose;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::sync::LazyLock;

static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let desk = runtime.block_on(Desk::new());
    std::mem::forget(runtime);
    desk
});

/// Buttons of other questions, of last week, of nobody.
const STRAY: [&str; 14] = [
    "any.back",
    "any.skip",
    "any.stop",
    "any.person",
    "any.language",
    "any.help",
    "any.easy",
    "any.restart",
    "any.mydata",
    "contact.summary.send",
    "contact.volunteering.yes",
    "mine.delete.yes",
    "card.vol-005.choose",
    "start.language.ar",
];

fn shown(replies: &[Reply]) -> Vec<String> {
    let cards = replies.iter().flat_map(|reply| &reply.cards).flat_map(|card| match card {
        Card::Opportunity { choices, .. } | Card::Note { choices, .. } => choices.clone(),
        Card::Held => Vec::new(),
    });
    replies.iter().flat_map(|reply| reply.choices.clone()).chain(cards).map(|choice| choice.id).collect()
}

fn check(before: &State, turned: &Turned) -> Result<(), TestCaseError> {
    prop_assert!(!turned.replies.is_empty(), "silence");
    let given = |purpose: Purpose| before.given.iter().any(|given| given.purpose == purpose);
    for effect in &turned.effects {
        match effect {
            Effect::SaveLead(draft) => {
                prop_assert!(
                    given(Purpose::ContactVolunteering) || given(Purpose::ContactQuestion),
                    "a lead without a yes"
                );
                prop_assert!(
                    draft.contact.phone.is_some() || draft.contact.email.is_some(),
                    "a lead that nobody can reach"
                );
                prop_assert!(draft.needs.access.is_empty() || given(Purpose::KeepNeeds), "needs without a yes");
                prop_assert!(before.answers.one("age").is_some_and(|age| age != "under_16"), "a lead of unknown age");
            }
            Effect::GiveConsent { purpose, .. } => {
                prop_assert_eq!(
                    before.pending.as_ref().map(|pending| pending.purpose),
                    Some(*purpose),
                    "a yes nobody asked for"
                );
            }
            Effect::Erase => {
                let asked = before.current().is_some_and(|(_, slot)| slot.id == "delete");
                prop_assert!(asked, "erased without being asked");
            }
            _ => {}
        }
    }
    let text = serde_json::to_string(&turned.state).unwrap();
    prop_assert!(text.len() < 16_000, "the state grows: {}", text.len());
    let read: State = serde_json::from_str(&text).unwrap();
    prop_assert_eq!(&read, &turned.state, "the state does not survive being written");
    Ok(())
}

#[test]
fn no_order_of_presses_breaks_a_promise() {
    let mut runner = TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    let steps = prop::collection::vec((0_usize..1000, 0_u8..10), 1..40);
    runner
        .run(&steps, |steps| {
            let mut state = State::default();
            let mut choices: Vec<String> = vec!["start.language.en-GB".to_owned()];
            for (pick, kind) in steps {
                let id = if kind == 0 || choices.is_empty() {
                    STRAY[pick % STRAY.len()].to_owned()
                } else {
                    choices[pick % choices.len()].clone()
                };
                let turned = DESK.press(&state, &id);
                check(&state, &turned)?;
                choices = shown(&turned.replies);
                state = turned.state;
            }
            Ok(())
        })
        .unwrap();
}
