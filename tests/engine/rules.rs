//! What is raised, what is never raised twice, and states written by older versions.

use crate::desk::{Changed, Desk};
use alongside::conversation::{Effect, Place, Refused, State, Turned};
use alongside::domain::consent::Purpose;
use alongside::domain::prompt::{Prompt, PromptKind, PromptState};
use alongside::domain::reminder::ReminderAbout;
use alongside::forms::{FormId, Value};
use alongside::ids::{LeadId, OpportunityId, PromptId};
use jiff::Timestamp;
use std::sync::Arc;
use uuid::Uuid;

fn saves(turned: &Turned) -> bool {
    turned.effects.iter().any(|effect| matches!(effect, Effect::SaveLead(_)))
}

fn says(turned: &Turned, message: &str) -> bool {
    turned.replies.iter().any(|reply| reply.line.message == message)
}

#[tokio::test]
async fn a_yes_raises_the_consent_with_the_words_that_were_shown() {
    let desk = Desk::new().await;
    let asked = desk.asked_for_consent();
    let version = asked.pending.clone().unwrap().wording.version;
    let turned = desk.press(&asked, "contact.volunteering.yes");
    let given = turned.effects.iter().find_map(|effect| match effect {
        Effect::GiveConsent { purpose, wording, organisations, .. } => {
            Some((*purpose, wording.clone(), organisations.clone()))
        }
        _ => None,
    });
    let (purpose, wording, organisations) = given.expect("a consent is given");
    assert_eq!(purpose, Purpose::ContactVolunteering);
    assert_eq!(wording.version, version);
    assert_eq!(organisations, std::slice::from_ref(&desk.world.host.id));
}

#[tokio::test]
async fn a_yes_to_words_that_have_changed_is_no_consent_and_asks_anew() {
    let mut desk = Desk::new().await;
    let asked = desk.asked_for_consent();
    desk.wordings = Some(Changed(Arc::clone(&desk.world)));
    let turned = desk.press(&asked, "contact.volunteering.yes");
    assert!(turned.effects.is_empty());
    assert!(says(&turned, "consent-changed") && says(&turned, "consent-contact-volunteering"));
    assert_eq!(turned.state.pending.unwrap().wording.version, "another12345");
}

#[tokio::test]
async fn a_no_keeps_no_contact_and_shows_how_to_apply_without_us() {
    let desk = Desk::new().await;
    let mut asked = desk.asked_for_consent();
    asked.answers.set("name", Value::Text("Amina".to_owned()));
    let turned = desk.press(&asked, "contact.volunteering.no");
    assert!(turned.effects.contains(&Effect::ForgetContact));
    assert!(!turned.state.answers.has("name"));
    assert!(says(&turned, "contact-refused") && says(&turned, "contact-apply-yourself-intro"));
    assert!(turned.open.is_none());
}

#[tokio::test]
async fn going_back_and_saying_no_takes_the_yes_back() {
    let desk = Desk::new().await;
    let yes = desk.press(&desk.asked_for_consent(), "contact.volunteering.yes").state;
    let back = desk.press(&yes, "any.back").state;
    let turned = desk.press(&back, "contact.volunteering.no");
    let taken_back = Some(Purpose::ContactVolunteering);
    assert!(
        turned
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Withdraw { purpose, .. } if *purpose == taken_back))
    );
}

#[tokio::test]
async fn nothing_is_sent_before_the_summary_is_confirmed() {
    let desk = Desk::new().await;
    let ready = desk.ready_to_send();
    assert!(saves(&desk.press(&ready, "contact.summary.send")));
    for other in ["contact.summary.later", "any.skip", "any.back", "any.help", "contact.summary.change_name"] {
        assert!(!saves(&desk.press(&ready, other)), "{other} must not send");
    }
}

#[tokio::test]
async fn a_refused_effect_is_explained_and_not_raised_again() {
    let mut desk = Desk::new().await;
    let ready = desk.ready_to_send();
    for (refused, message) in [
        (Refused::Full, "volunteering-full"),
        (Refused::Closed, "volunteering-closed"),
        (Refused::Withdrawn, "contact-consent-gone"),
        (Refused::Done, "contact-sent-already"),
    ] {
        desk.refused = Some(refused);
        let turned = desk.press(&ready, "contact.summary.send");
        assert!(!saves(&turned), "{refused:?} is raised again");
        assert!(says(&turned, message), "{refused:?} is not explained");
        assert!(!turned.replies.is_empty());
    }
}

#[tokio::test]
async fn the_last_place_taken_shows_what_is_left_without_that_role() {
    let mut desk = Desk::new().await;
    let ready = desk.ready_to_send();
    desk.refused = Some(Refused::Full);
    let turned = desk.press(&ready, "contact.summary.send");
    assert_eq!(turned.open.map(|(form, slot)| (form, slot.id)), Some((FormId::Volunteering, "matches")));
    assert!(!turned.state.shown.is_empty());
    assert!(!turned.state.shown.contains(&OpportunityId::from("vol-001")));
}

#[tokio::test]
async fn under_16_nothing_is_recorded() {
    let desk = Desk::new().await;
    let mut asked = desk.asked_for_consent();
    asked.answers.clear("age");
    asked.open.pop();
    asked.open.push(Place { form: FormId::Contact, slot: "age".to_owned() });
    let turned = desk.press(&asked, "contact.age.under_16");
    assert!(turned.effects.iter().all(|effect| !matches!(effect, Effect::GiveConsent { .. } | Effect::SaveLead(_))));
    assert!(says(&turned, "contact-under-16") && says(&turned, "contact-under-16-places"));
    assert!(turned.open.is_none());
}

/// A reminder that stands in the conversation.
fn reminder() -> Prompt {
    Prompt {
        id: PromptId(Uuid::from_u128(9)),
        kind: PromptKind::Reminder {
            opportunity: "garden".into(),
            about: ReminderAbout::Closing,
            on: "2026-11-30".parse().unwrap(),
        },
        state: PromptState::Shown,
        expires_at: Timestamp::MAX,
        filled: None,
    }
}

#[tokio::test]
async fn a_reminder_is_thanked_for_or_stops_all_reminders_and_takes_no_other_answer() {
    let mut desk = Desk::new().await;
    desk.prompts = vec![reminder()];
    let id = desk.prompts[0].id;
    let asked = desk.asked_for_consent();
    let answered = |turned: &Turned| turned.effects.iter().any(|effect| matches!(effect, Effect::AnswerPrompt { .. }));
    let withdrawn = |turned: &Turned| {
        let stops = |effect: &Effect| matches!(effect, Effect::Withdraw { purpose: Some(Purpose::Reminders), .. });
        turned.effects.iter().any(stops)
    };
    let done = desk.press(&asked, &format!("prompt.{id}.done"));
    assert!(answered(&done) && !withdrawn(&done) && says(&done, "prompt-thanks"));
    let stopped = desk.press(&asked, &format!("prompt.{id}.stop"));
    assert!(answered(&stopped) && withdrawn(&stopped) && says(&stopped, "prompt-reminders-stopped"));
    let wrong = desk.press(&asked, &format!("prompt.{id}.accept"));
    assert!(!answered(&wrong) && !withdrawn(&wrong));
}

#[tokio::test]
async fn a_prompt_is_answered_by_its_choice_and_the_open_question_stays() {
    let mut desk = Desk::new().await;
    let id = PromptId(Uuid::from_u128(7));
    desk.prompts = vec![Prompt {
        id,
        kind: PromptKind::PromiseMissed {
            lead: LeadId(Uuid::from_u128(8)),
            missed: "2026-11-19".parse().unwrap(),
            offered: "2026-11-25".parse().unwrap(),
        },
        state: PromptState::Shown,
        expires_at: Timestamp::MAX,
        filled: None,
    }];
    let asked = desk.asked_for_consent();
    let turned = desk.press(&asked, &format!("prompt.{id}.accept"));
    assert!(
        turned
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::AnswerPrompt { id: answered, .. } if *answered == id))
    );
    assert_eq!(turned.open.map(|(_, slot)| slot.id), Some("volunteering"));
    desk.prompts.clear();
    let again = desk.press(&asked, &format!("prompt.{id}.accept"));
    assert!(again.effects.is_empty(), "it is answered once");
}

#[tokio::test]
async fn a_button_of_a_question_that_is_not_open_is_an_old_button() {
    let desk = Desk::new().await;
    let asked = desk.asked_for_consent();
    for old in [
        "volunteering.matches.more",
        "contact.age.16_or_over",
        "mine.delete.yes",
        "no.such.button",
        "contact.summary.send",
    ] {
        let turned = desk.press(&asked, old);
        assert!(says(&turned, "general-old-button"), "{old}");
        assert!(turned.effects.is_empty(), "{old}");
        assert_eq!(turned.state.open, asked.open, "{old}");
    }
}

#[test]
fn states_written_by_every_version_can_be_read() {
    for entry in std::fs::read_dir("tests/data/states").unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let state: State = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(state.current().is_some(), "{}", path.display());
    }
}

#[tokio::test]
async fn the_shape_of_the_state_is_the_one_on_record() {
    let desk = Desk::new().await;
    let now = serde_json::to_string_pretty(&desk.asked_for_consent()).unwrap();
    let file = "tests/data/states/v1_asked_for_consent.json";
    if std::env::var_os("UPDATE_STATES").is_some() {
        std::fs::write(file, format!("{now}\n")).unwrap();
    }
    let on_record: State = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let fresh: State = serde_json::from_str(&now).unwrap();
    // A new wording is no new shape.
    let shape = |mut state: State| {
        if let Some(pending) = &mut state.pending {
            pending.wording.version.clear();
        }
        serde_json::to_value(state).unwrap()
    };
    assert_eq!(shape(on_record), shape(fresh), "a changed shape needs a new version and a new file");
}
