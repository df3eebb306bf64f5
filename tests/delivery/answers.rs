//! Answers typed in a window of their own: taken while their question is open, and not a word of them afterwards.

use crate::chat::{Chat, press, pushing, receipt, text};
use crate::fixture::{World, on_both};
use alongside::turn::{Answer, Said};
use alongside::words::Isolation;

fn answer(question: &str, words: &str) -> Said {
    Said::Answer { question: question.to_owned(), text: words.to_owned() }
}

fn messages(answer: &Answer) -> Vec<&str> {
    answer.replies.iter().map(|reply| reply.message.as_str()).collect()
}

impl Chat<'_> {
    /// What we keep of what someone said.
    async fn kept(&self, who: &str) -> String {
        let address = crate::chat::address(who);
        let shown = self.turns.show(&address, &pushing(), Isolation::None).await.unwrap().unwrap();
        format!("{:?}", shown.exchanges.iter().map(|exchange| &exchange.said).collect::<Vec<_>>())
    }

    /// Up to the question for a place.
    async fn asked_where(&self, who: &str) -> String {
        self.send(who, "language", press("start.language.en-GB")).await;
        let asked = self.send(who, "wish", text("I want to volunteer")).await;
        format!("{}.{}", asked.form.unwrap(), asked.slot.unwrap())
    }
}

async fn an_answer_to_the_open_question_is_taken_as_if_it_were_written(world: &World) {
    let chat = Chat::open(world).await;
    let question = chat.asked_where("100").await;
    chat.asked_where("200").await;
    let answered = chat.send("100", "3", answer(&question, "Southall")).await;
    let written = chat.send("200", "3", text("Southall")).await;
    assert_eq!(answered.replies, written.replies);
    assert_eq!((answered.form, answered.slot), (written.form, written.slot));
    assert!(chat.kept("100").await.contains("Southall"));
}

async fn an_answer_to_a_question_that_is_not_open_is_an_old_button_and_leaves_no_word(world: &World) {
    let chat = Chat::open(world).await;
    let question = chat.asked_where("100").await;
    let found = chat.send("100", "3", text("Southall")).await;
    let late = chat.send("100", "4", answer(&question, "Zebedee Marchbanks of Wembley")).await;
    assert_eq!(messages(&late)[0], "general-old-button");
    assert_eq!((late.form, late.slot), (found.form, found.slot), "the conversation is where it was");
    assert!(late.effects.is_empty());
    for (number, words) in ["", "07700 900123", "stop", &"a".repeat(3000)].into_iter().enumerate() {
        let late = chat.send("100", &format!("late {number}"), answer("contact.name", words)).await;
        assert_eq!(messages(&late)[0], "general-old-button", "{number}");
    }
    let kept = chat.kept("100").await;
    for word in ["Zebedee", "Wembley", "900123", "aaa"] {
        assert!(!kept.contains(word), "{word} is in {kept}");
    }
}

async fn fields_filled_in_for_another_question_are_an_old_button_too(world: &World) {
    let chat = Chat::open(world).await;
    chat.asked_where("100").await;
    let fields = [("phone", "07700 900123"), ("email", "zebedee@example.org")];
    let fields = Said::Fields(fields.map(|(id, text)| (id.to_owned(), text.to_owned())).into());
    let late = chat.send("100", "3", fields).await;
    assert_eq!(messages(&late)[0], "general-old-button");
    let kept = chat.kept("100").await;
    assert!(!kept.contains("900123") && !kept.contains("zebedee"), "{kept}");
}

async fn danger_in_an_answer_is_seen_first_whatever_it_answers(world: &World) {
    let chat = Chat::open(world).await;
    let question = chat.asked_where("100").await;
    for (message, question) in [("3", question.as_str()), ("4", "contact.name"), ("5", "no such question")] {
        let said = chat.send("100", message, answer(question, "I want to kill myself")).await;
        assert!(receipt(&said).urgent, "{question}");
        assert!(messages(&said)[0].starts_with("safety-"), "{question}: {:?}", messages(&said));
    }
    assert!(!chat.kept("100").await.contains("kill"));
}

async fn a_private_number_in_an_answer_is_hidden(world: &World) {
    let chat = Chat::open(world).await;
    let question = chat.asked_where("100").await;
    let said = chat.send("100", "3", answer(&question, "Southall, my NHS number is 943 476 5919")).await;
    assert_eq!(messages(&said)[0], "general-number-hidden");
    assert!(!chat.kept("100").await.contains("5919"));
}

on_both![
    an_answer_to_the_open_question_is_taken_as_if_it_were_written,
    an_answer_to_a_question_that_is_not_open_is_an_old_button_and_leaves_no_word,
    fields_filled_in_for_another_question_are_an_old_button_too,
    danger_in_an_answer_is_seen_first_whatever_it_answers,
    a_private_number_in_an_answer_is_hidden,
];
