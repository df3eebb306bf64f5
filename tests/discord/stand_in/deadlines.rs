//! Interactions: one first answer in time, what may follow it and for how long, what stays private, and forms.

use super::desk::{Desk, plain};
use serde_json::{Value, json};
use std::time::Duration;

fn defer(flags: u64) -> Value {
    json!({"type": 5, "data": {"flags": flags}})
}

fn form(change: impl FnOnce(&mut Value)) -> Value {
    let input = json!({"type": 4, "custom_id": "name", "style": 1, "label": "Name", "min_length": 2, "max_length": 40});
    let rows = json!([{"type": 1, "components": [input]}]);
    let mut form = json!({"type": 9, "data": {"custom_id": "1:t:en-GB:f.name", "title": "Name", "components": rows}});
    change(&mut form["data"]);
    form
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_first_answer_is_refused() {
    let desk = Desk::new().await;
    let interaction = desk.begin();
    assert_eq!(desk.first(&interaction, defer(64)).await, Ok(()));
    assert_eq!(desk.first(&interaction, defer(64)).await, Err((400, 40060)));
    assert!(desk.fault().contains("already been acknowledged"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_answer_after_three_seconds_is_refused() {
    let desk = Desk::new().await;
    let (in_time, late) = (desk.begin(), desk.begin());
    desk.discord.passes(Duration::from_secs(3));
    assert_eq!(desk.first(&in_time, defer(64)).await, Ok(()));
    desk.discord.passes(Duration::from_millis(1));
    assert_eq!(desk.first(&late, defer(64)).await, Err((404, 10062)));
    assert!(desk.fault().contains("10062"));
    assert_eq!(desk.discord.unanswered().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_may_come_before_the_first_answer() {
    let desk = Desk::new().await;
    let interaction = desk.begin();
    assert_eq!(desk.follow_up(&interaction, plain("Hello")).await, Err((404, 10015)));
    assert!(desk.fault().contains("before the first answer"));
    assert_eq!(desk.edit(&interaction, plain("Hello")).await, Err((404, 10015)));
    desk.fault();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_holds_for_fifteen_minutes_and_for_its_own_interaction() {
    let desk = Desk::new().await;
    let (interaction, other) = (desk.begin(), desk.begin());
    assert_eq!(desk.first(&(interaction.0, other.1.clone()), defer(64)).await, Err((404, 10062)));
    desk.fault();
    desk.first(&interaction, defer(64)).await.unwrap();
    desk.edit(&interaction, plain("Hello")).await.unwrap();
    assert_eq!(desk.follow_up(&(0, "made up".to_owned()), plain("Hello")).await, Err((401, 50027)));
    desk.fault();
    desk.discord.passes(Duration::from_mins(15));
    assert_eq!(desk.follow_up(&interaction, plain("Just in time")).await, Ok(()));
    desk.discord.passes(Duration::from_millis(1));
    assert_eq!(desk.follow_up(&interaction, plain("Too late")).await, Err((401, 50027)));
    assert!(desk.fault().contains("fifteen minutes"));
    assert_eq!(desk.edit(&interaction, plain("Too late")).await, Err((401, 50027)));
    desk.fault();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_deferred_in_private_stays_private_and_an_edit_cannot_say_otherwise() {
    let desk = Desk::new().await;
    let ben = desk.discord.person("Ben", "pl");
    ben.joins(&desk.server);
    let interaction = desk.begin();
    desk.first(&interaction, defer(64)).await.unwrap();
    assert!(desk.anna.sees()[0].thinking);
    // The first follow-up takes the place of the deferral, whatever it says of itself.
    desk.follow_up(&interaction, plain("For you")).await.unwrap();
    assert_eq!(desk.anna.sees().iter().map(|seen| seen.private).collect::<Vec<_>>(), [true]);
    assert!(ben.sees().is_empty());
    let mut open = plain("For all");
    open["flags"] = json!(64);
    assert_eq!(desk.edit(&interaction, open).await, Err((400, 50035)));
    assert!(desk.fault().contains("flags: 64"));
    let private = desk.anna.sees()[0].id;
    let by_channel = desk.http.edit_message(desk.channel.id.into(), private.into(), &plain("No"), Vec::new()).await;
    assert_eq!(super::desk::outcome(by_channel), Err((404, 10008)), "only its token reaches it");
    desk.follow_up(&interaction, plain("In the open")).await.unwrap();
    assert_eq!(ben.sees().len(), 1, "each further follow-up says for itself");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deferral_says_nothing_and_takes_one_flag() {
    let desk = Desk::new().await;
    for (data, words) in [
        (json!({"content": "Wait"}), "content: a deferral says nothing"),
        (json!({"flags": 4}), "flags: 4"),
        (json!({"embeds": [{"title": "Wait"}]}), "embeds: a deferral says nothing"),
    ] {
        let interaction = desk.begin();
        assert_eq!(desk.first(&interaction, json!({"type": 5, "data": data})).await, Err((400, 50035)));
        assert!(desk.fault().contains(words));
    }
    let interaction = desk.begin();
    assert_eq!(desk.first(&interaction, json!({"type": 6})).await, Err((400, 50035)), "there is no message to update");
    assert!(desk.fault().contains("needs a message"));
    assert_eq!(desk.first(&interaction, json!({"type": 12})).await, Err((400, 50035)));
    desk.fault();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_limits_of_messages_hold_for_answers_edits_and_follow_ups() {
    let desk = Desk::new().await;
    let interaction = desk.begin();
    let long = plain(&"x".repeat(2001));
    assert_eq!(desk.first(&interaction, json!({"type": 4, "data": long})).await, Err((400, 50035)));
    desk.fault();
    desk.first(&interaction, defer(0)).await.unwrap();
    assert_eq!(desk.edit(&interaction, long.clone()).await, Err((400, 50035)));
    desk.fault();
    assert_eq!(desk.follow_up(&interaction, long).await, Err((400, 50035)));
    desk.fault();
    assert_eq!(desk.edit(&interaction, json!({"content": "Hello"})).await, Err((400, 50035)));
    assert!(desk.fault().contains("allowed_mentions"));
    assert_eq!(desk.edit(&interaction, json!({"content": ""})).await, Err((400, 50006)));
    desk.fault();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_a_first_answer_only_and_answers_no_form() {
    let desk = Desk::new().await;
    let interaction = desk.begin();
    desk.first(&interaction, defer(64)).await.unwrap();
    assert_eq!(desk.first(&interaction, form(|_| {})).await, Err((400, 40060)));
    desk.fault();
    let interaction = desk.begin();
    desk.first(&interaction, form(|_| {})).await.unwrap();
    desk.anna.fills(&["Anna"]).await;
    let submitted = desk.discord.last_interaction();
    assert_eq!(desk.first(&submitted, form(|_| {})).await, Err((400, 50035)));
    assert!(desk.fault().contains("a form cannot answer a form"));
    assert_eq!(desk.first(&submitted, defer(64)).await, Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_past_its_limits_is_refused() {
    let desk = Desk::new().await;
    let long = |many: usize| json!("x".repeat(many));
    type Change = fn(&mut Value, Value);
    let wrong: [(Change, Value, &str); 11] = [
        (|form, value| form["title"] = value, long(46), "title: 46"),
        (|form, value| form["custom_id"] = value, long(101), "custom_id: 101"),
        (|form, value| form["components"] = value, json!([]), "1 to 5 in a form"),
        (|form, value| form["components"][0]["components"][0]["label"] = value, long(46), "label: 46"),
        (|form, value| form["components"][0]["components"][0]["placeholder"] = value, long(101), "placeholder: 101"),
        (|form, value| form["components"][0]["components"][0]["max_length"] = value, json!(4001), "max_length: 4001"),
        (|form, value| form["components"][0]["components"][0]["min_length"] = value, json!(41), "min_length: 41"),
        (|form, value| form["components"][0]["components"][0]["value"] = value, long(41), "value: 41"),
        (|form, value| form["components"][0]["components"][0]["custom_id"] = value, long(101), "custom_id: 101"),
        (|form, value| form["components"][0]["components"][0]["type"] = value, json!(3), "one text input (4)"),
        (|form, value| form["components"][0]["type"] = value, json!(18), "one text input (4)"),
    ];
    let interaction = desk.begin();
    for (change, value, words) in wrong {
        assert_eq!(desk.first(&interaction, form(|data| change(data, value))).await, Err((400, 50035)), "{words}");
        let fault = desk.fault();
        assert!(fault.contains(words), "{words}: {fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[should_panic(expected = "1 characters do not fit")]
async fn nobody_can_fill_in_what_the_form_does_not_take() {
    let desk = Desk::new().await;
    let interaction = desk.begin();
    desk.first(&interaction, form(|_| {})).await.unwrap();
    desk.anna.fills(&["A"]).await;
}

#[tokio::test(flavor = "multi_thread")]
#[should_panic(expected = "Discord would have refused")]
async fn a_fault_that_nobody_looked_at_fails_the_test_when_it_ends() {
    let desk = Desk::new().await;
    let _ = desk.write(desk.direct, json!({})).await;
}

#[tokio::test(flavor = "multi_thread")]
#[should_panic(expected = "cannot see that message")]
async fn nobody_presses_what_is_for_other_eyes() {
    let desk = Desk::new().await;
    let ben = desk.discord.person("Ben", "pl");
    ben.joins(&desk.server);
    let interaction = desk.begin();
    let mut private = plain("For you");
    private["flags"] = json!(64);
    private["components"] =
        json!([{"type": 1, "components": [{"type": 2, "style": 1, "label": "Yes", "custom_id": "1"}]}]);
    desk.first(&interaction, json!({"type": 4, "data": private})).await.unwrap();
    ben.presses_on(&desk.anna.sees()[0], "Yes");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_button_can_be_pressed_as_long_as_it_is_seen_and_a_forged_one_too() {
    let desk = Desk::new().await;
    let mut old = plain("Old");
    let button = json!({"type": 2, "style": 1, "label": "Yes", "custom_id": "1:c:yes"});
    old["components"] = json!([{"type": 1, "components": [button]}]);
    desk.write(desk.direct, old).await.unwrap();
    desk.anna.writes("something else");
    let seen = desk.anna.sees()[0].clone();
    desk.anna.presses_on(&seen, "1:c:yes");
    desk.first(&desk.discord.last_interaction(), json!({"type": 6})).await.unwrap();
    desk.edit(&desk.discord.last_interaction(), json!({"components": []})).await.unwrap();
    assert_eq!(desk.anna.hears("Old").await.buttons, []);
    desk.anna.forges_a_press(&seen, "1:c:no-such");
    assert_eq!(desk.discord.unanswered().len(), 1);
    let wire = desk.first(&desk.discord.last_interaction(), defer(64)).await;
    assert_eq!(wire, Ok(()));
    desk.follow_up(&desk.discord.last_interaction(), plain("That one is gone")).await.unwrap();
    desk.discord.has_answered_everyone().await;
    assert_eq!(
        desk.anna.transcript(),
        "Old\n\n> something else\n\n> [1:c:yes] Yes\n\n> [1:c:no-such]\n\nThat one is gone\n(only you see this)\n"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_put_away_leaves_what_stood_before_it() {
    let desk = Desk::new().await;
    desk.anna.writes("hello");
    let mut asked = plain("Your name?");
    let button = json!({"type": 2, "style": 1, "label": "Type my answer", "custom_id": "1:t:en-GB:f.name"});
    asked["components"] = json!([{"type": 1, "components": [button]}]);
    desk.write(desk.direct, asked).await.unwrap();
    for _ in 0..2 {
        desk.anna.presses("Type my answer").await;
        desk.first(&desk.discord.last_interaction(), form(|_| {})).await.unwrap();
        assert_eq!(desk.anna.sees_a_form().await["title"], "Name");
        desk.anna.puts_the_form_away().await;
    }
}
