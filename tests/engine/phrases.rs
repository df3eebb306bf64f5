//! Phrases in the conversation: shown with their answers, answered by pressing or in plain words, kept out where they tell of health.

use crate::desk::Desk;
use alongside::conversation::{Effect, Input, State, Turned};
use alongside::domain::phrase::{Blanks, Filled};
use alongside::domain::prompt::{Prompt, PromptAnswer, PromptKind, PromptState};
use alongside::domain::taxonomy::{Code, Phrase, PhraseAnswer};
use alongside::ids::{LeadId, PhraseId, PromptId, Reference};
use alongside::language::Language;
use jiff::Timestamp;
use uuid::Uuid;

fn prompt(phrase: Phrase, state: PromptState) -> Prompt {
    let blanks = Blanks { day: Some("2026-11-25".parse().unwrap()), ..Blanks::default() };
    Prompt {
        id: PromptId(Uuid::from_u128(9)),
        kind: PromptKind::Phrase { lead: LeadId(Uuid::from_u128(8)), phrase, sent: PhraseId(Uuid::from_u128(7)) },
        state,
        expires_at: Timestamp::MAX,
        filled: Some(Filled {
            phrase,
            blanks: blanks.only_for(phrase),
            title: None,
            organisation: "Westway".to_owned(),
            reference: Reference::from_random([1; 8]),
        }),
    }
}

fn fresh() -> State {
    State { language: Some(Language::SOURCE), greeted: true, ..State::default() }
}

fn answer(turned: &Turned) -> Option<PhraseAnswer> {
    turned.effects.iter().find_map(|effect| match effect {
        Effect::AnswerPrompt { answer: PromptAnswer::Phrase(answer), .. } => Some(*answer),
        _ => None,
    })
}

fn says(turned: &Turned, message: &str) -> bool {
    turned.replies.iter().any(|reply| reply.line.message == message)
}

#[tokio::test]
async fn a_phrase_enters_with_who_sent_it_and_its_answers_as_choices() {
    let mut desk = Desk::new().await;
    desk.prompts = vec![prompt(Phrase::TriedToCall, PromptState::Waiting)];
    let id = desk.prompts[0].id;
    let turned = desk.take(&fresh(), &Input::Prompt(id));
    assert!(says(&turned, "phrase-from") && says(&turned, "phrase-tried-to-call"));
    let choices: Vec<String> =
        turned.replies.iter().flat_map(|reply| &reply.choices).map(|choice| choice.id.clone()).collect();
    let expected: Vec<String> =
        Phrase::TriedToCall.answers().iter().map(|answer| format!("prompt.{id}.{}", answer.id())).collect();
    assert_eq!(choices, expected);
    assert!(turned.effects.contains(&Effect::ShowPrompt(id)));
}

#[tokio::test]
async fn each_answer_is_taken_and_says_what_follows_and_no_other_is() {
    let mut desk = Desk::new().await;
    for phrase in Phrase::ALL {
        desk.prompts = vec![prompt(*phrase, PromptState::Shown)];
        let id = desk.prompts[0].id;
        for given in PhraseAnswer::ALL {
            let turned = desk.press(&fresh(), &format!("prompt.{id}.{}", given.id()));
            let takes = phrase.answers().contains(given);
            assert_eq!(answer(&turned), takes.then_some(*given), "{phrase} {given}");
            let after = alongside::conversation::after_answer(*given).message;
            assert_eq!(says(&turned, &after), takes, "{phrase} {given}");
        }
    }
}

#[tokio::test]
async fn plain_words_answer_a_phrase_and_none_of_them_cancels_a_request() {
    let mut desk = Desk::new().await;
    for (phrase, text, expected) in [
        (Phrase::TriedToCall, "in the morning", Some(PhraseAnswer::Morning)),
        (Phrase::TriedToCall, "in the evening", Some(PhraseAnswer::Evening)),
        (Phrase::TriedToCall, "good morning", None),
        (Phrase::TriedToCall, "no", None),
        (Phrase::Interview, "yes", Some(PhraseAnswer::CanCome)),
        (Phrase::Interview, "no", Some(PhraseAnswer::CannotCome)),
        (Phrase::FoundRole, "yes", Some(PhraseAnswer::TellMeMore)),
        (Phrase::FoundRole, "no", Some(PhraseAnswer::NoThanks)),
        (Phrase::NeedLonger, "thanks", Some(PhraseAnswer::Understood)),
        (Phrase::NeedLonger, "no", None),
        (Phrase::BringDocuments, "no", Some(PhraseAnswer::MissingDocuments)),
    ] {
        desk.prompts = vec![prompt(phrase, PromptState::Shown)];
        let turned = desk.type_words(&fresh(), text);
        assert_eq!(answer(&turned), expected, "{phrase}: {text}");
    }
}

#[tokio::test]
async fn what_fills_it_is_gone_and_nothing_is_said() {
    let mut desk = Desk::new().await;
    desk.prompts = vec![Prompt { filled: None, ..prompt(Phrase::Interview, PromptState::Waiting) }];
    let turned = desk.take(&fresh(), &Input::Prompt(desk.prompts[0].id));
    assert!(!says(&turned, "phrase-from") && turned.effects.is_empty());
}

#[tokio::test]
async fn on_discord_only_that_someone_comes_along_waits_for_the_page() {
    let base = Desk::new().await;
    for phrase in Phrase::ALL {
        let mut desk = base.on_discord(Some("https://chat.example.org/continue/x"));
        desk.prompts = vec![prompt(*phrase, PromptState::Waiting)];
        let turned = desk.take(&fresh(), &Input::Prompt(desk.prompts[0].id));
        let said = turned.replies.iter().any(|reply| reply.line.message.starts_with("phrase-"));
        let tells_of_health = matches!(phrase, Phrase::CompanionFound | Phrase::CompanionLooking);
        assert_eq!(said, !tells_of_health, "{phrase}");
        assert_eq!(says(&turned, "handover-message"), tells_of_health, "{phrase}");
    }
}
