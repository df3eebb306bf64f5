//! How much someone has to do from the first message to a consented lead: at most 9 inputs where fields can be filled in
//! together, 14 one question at a time, 5 for someone who says it all at once; in every language alike.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use alongside::turn::Said;
use common::Installation;
use std::collections::BTreeMap;

/// Plays the inputs; gives how many it took until a lead was made.
async fn inputs_until_a_lead(steps: Vec<Said>, forms: bool) -> usize {
    let installation = Installation::new().await;
    for (index, said) in steps.iter().enumerate() {
        let answer = installation.say("resident", said.clone(), forms).await;
        if answer.effects.contains(&"SaveLead") {
            return index + 1;
        }
    }
    panic!("no lead was made by: {steps:?}")
}

fn text(text: &str) -> Said {
    Said::Text(text.to_owned())
}

fn press(id: &str) -> Said {
    Said::Choice(id.to_owned())
}

fn fields(fields: &[(&str, &str)]) -> Said {
    let fields: BTreeMap<String, String> =
        fields.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
    Said::Fields(fields)
}

#[tokio::test]
async fn with_fields_a_lead_takes_at_most_nine_inputs() {
    for (language, name) in [("en-GB", "Amina"), ("ar", "أمينة")] {
        let steps = vec![
            press(&format!("start.language.{language}")),
            press("any.find_volunteering"),
            fields(&[("where", "UB1")]),
            // Of another organisation, for people of 18 or over: the longest way.
            press("card.vol-002.choose"),
            press("volunteering.adult.18_or_over"),
            press("contact.volunteering.yes"),
            press("contact.share.yes"),
            fields(&[("name", name), ("phone", "07700 900123"), ("good_times", "morning"), ("message_safe", "no")]),
            press("contact.summary.send"),
        ];
        assert!(inputs_until_a_lead(steps, true).await <= 9, "{language}");
    }
}

#[tokio::test]
async fn one_question_at_a_time_a_lead_takes_at_most_fourteen_inputs() {
    let english = [
        "hello",
        "I want to volunteer",
        "UB1",
        "the second one",
        "yes",
        "yes",
        "no",
        "Amina",
        "07700 900123",
        "mornings",
        "no",
        "send",
    ];
    let arabic =
        ["مرحبا", "اريد ان اتطوع", "UB1", "الثاني", "نعم", "نعم", "لا", "أمينة", "٠٧٧٠٠ ٩٠٠١٢٣", "صباحا", "لا", "ارسل"];
    for steps in [english, arabic] {
        assert!(inputs_until_a_lead(steps.map(text).to_vec(), false).await <= 14, "{steps:?}");
    }
}

#[tokio::test]
async fn someone_who_says_it_all_at_once_needs_at_most_five_inputs() {
    let all = [
        "My name is Grace, I want to volunteer at the front door in Wembley on Mondays, my number is 07700 900123",
        "اسمي فاطمة واريد التطوع في ويمبلي يوم الاثنين ورقمي 07700 900123",
    ];
    for said in all {
        let steps = vec![
            text(said),
            press("card.vol-001.choose"),
            press("contact.age.16_or_over"),
            press("contact.volunteering.yes"),
            press("contact.summary.send"),
        ];
        assert!(inputs_until_a_lead(steps, true).await <= 5, "{said}");
    }
}
