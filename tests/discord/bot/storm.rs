//! Many people at once while the line is cut again and again: everyone ends with the right answer, once.

use super::{Bot, choose};
use crate::discord::{Closing, Discord, Person};
use std::time::Duration;

/// People who press at once.
const PEOPLE: usize = 200;

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_people_press_while_the_line_is_cut_and_each_is_answered_once() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Acton");
    let channel = server.channel("general");
    let people: Vec<Person> = (0..PEOPLE).map(|number| discord.person(&format!("Person {number}"), "en-GB")).collect();
    for person in &people {
        person.joins(&server);
        person.runs_in(&channel, "help");
    }
    let cutting = async {
        loop {
            tokio::time::sleep(Duration::from_millis(400)).await;
            discord.closes(Closing::Cut);
        }
    };
    let pressing = async {
        for person in &people {
            person.hears("What would you like to do?").await;
        }
        for person in &people {
            choose(person, &["any.find_volunteering"]).await;
        }
        for person in &people {
            person.hears("Where do you live").await;
        }
    };
    tokio::select! {
        () = pressing => {}
        () = cutting => {}
    }
    bot.stop().await;
    for person in &people {
        let said = |words: &str| person.sees().iter().filter(|seen| seen.from_the_bot && seen.says(words)).count();
        assert_eq!((said("I am Alongside"), said("Where do you live")), (1, 1), "{}", person.transcript());
    }
}
