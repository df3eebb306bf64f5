//! Staff on Discord: known by a code from the staff pages and by nothing else, and told nothing there that names a resident.

use super::desk::NEVER;
use super::{Bot, Notes};
use crate::common::Installation;
use crate::discord::{Channel, Discord, Person, Server};
use crate::personal::shown;
use alongside::desk::{Actor, leads, on_discord};
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::Service;
use std::sync::Arc;
use std::time::Duration;

/// A server, a channel in it, and someone whom it shows the staff commands.
fn place(discord: &Discord) -> (Server, Channel, Person) {
    let server = discord.server("Westway");
    let channel = server.channel("staff");
    let ada = discord.person("Ada", "pl");
    ada.administers(&server);
    (server, channel, ada)
}

/// They type `/link` and the code.
async fn links(person: &Person, channel: &Channel, code: &str) {
    person.runs_in(channel, "link");
    person.fills(&[code]).await;
}

/// From now on the bot knows them as this member of staff.
async fn is_known(person: &Person, channel: &Channel, world: &Installation, staff: &Actor) {
    links(person, channel, &world.code(staff).await).await;
    assert!(person.hears("Your account is linked").await.private, "only they see it");
}

/// Nothing of it went to Discord, in nothing that the bot sent.
fn said_nothing_of_a_resident(discord: &Discord) {
    let wire = discord.wire_from_the_bot().join("\n");
    // The commands and the languages' own names have nothing to do with a lead.
    let said: Vec<&str> = wire.lines().filter(|line| !line.contains("/commands")).collect();
    assert_eq!(shown(&said.join("\n"), NEVER), None, "went to Discord");
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_link_their_account_and_claim_a_lead_of_which_discord_hears_no_name() {
    let discord = Discord::start().await;
    let (_, channel, ada) = place(&discord);
    let bot = Bot::start(&discord).await;
    let world = &bot.installation;
    let host = world.turns.world().host.clone();
    let actor = world.hire("Ada Recruiter", Role::Recruiter, &host).await;
    let lead = world.lead(1, &host, Service::Volunteering).await;
    world.lead(2, &host, Service::Companion).await;
    world.lead(3, &world.another(), Service::Volunteering).await;
    is_known(&ada, &channel, world, &actor).await;
    ada.runs_in(&channel, "leads");
    let head = ada.hears("1 lead is waiting").await;
    assert!(head.private, "only they see it");
    assert!(head.says("Friday 27 November") && head.says("In 4 days".to_lowercase().as_str()), "{}", head.lines());
    assert!(head.says("Volunteering") && head.says("Meeting people") && head.says("Morning"), "{}", head.lines());
    assert!(!head.says("Outdoors") && !head.says("outdoors"), "two kinds at most: {}", head.lines());
    ada.presses_on(&head, "Claim 1");
    let mine = ada.hears("You have this lead now").await;
    let open = mine.button("Open this lead").unwrap().url.clone().unwrap();
    assert_eq!(open, format!("https://chat.example.org/staff/leads/{lead}"));
    let standing = leads::look(&world.desk(), &actor, lead).await.unwrap().standing;
    assert_eq!(standing, leads::Standing::Mine);
    ada.runs_in(&channel, "leads");
    ada.hears("No lead is waiting").await;
    bot.stop().await;
    said_nothing_of_a_resident(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_claim_one_gets_it_and_the_other_is_told_kindly_and_without_a_name() {
    let discord = Discord::start().await;
    let (server, channel, ada) = place(&discord);
    let grace = discord.person("Grace", "en-GB");
    grace.administers(&server);
    let bot = Bot::start(&discord).await;
    let world = &bot.installation;
    let host = world.turns.world().host.clone();
    for (person, name) in [(&ada, "Ada Recruiter"), (&grace, "Grace Recruiter")] {
        let actor = world.hire(name, Role::Recruiter, &host).await;
        is_known(person, &channel, world, &actor).await;
    }
    world.lead(1, &host, Service::Volunteering).await;
    let mut heads = Vec::new();
    for person in [&ada, &grace] {
        person.runs_in(&channel, "leads");
        heads.push(person.hears("1 lead is waiting").await);
    }
    ada.presses_on(&heads[0], "Claim 1");
    grace.presses_on(&heads[1], "Claim 1");
    let (first, second) = (ada.hears_something().await, grace.hears_something().await);
    let won = |seen: &crate::discord::Seen| seen.says("You have this lead now");
    let lost = |seen: &crate::discord::Seen| seen.says("A colleague was faster") && !seen.says("Recruiter");
    assert!((won(&first) && lost(&second)) || (won(&second) && lost(&first)), "{}\n{}", first.lines(), second.lines());
    bot.stop().await;
    said_nothing_of_a_resident(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_is_wrong_used_or_old_links_nobody() {
    let discord = Discord::start().await;
    let (server, channel, ada) = place(&discord);
    let grace = discord.person("Grace", "en-GB");
    grace.administers(&server);
    let bot = Bot::start(&discord).await;
    let world = &bot.installation;
    let host = world.turns.world().host.clone();
    let actor = world.hire("Ada Recruiter", Role::Recruiter, &host).await;
    for wrong in ["ACDE FGHJ", "hello", "!"] {
        links(&grace, &channel, wrong).await;
        grace.hears("This code does not work").await;
    }
    let first = world.code(&actor).await;
    let second = world.code(&actor).await;
    links(&ada, &channel, &first).await;
    ada.hears("This code does not work").await;
    links(&ada, &channel, &second.to_lowercase().replace(' ', "-")).await;
    ada.hears("Your account is linked").await;
    links(&grace, &channel, &second).await;
    grace.hears("This code does not work").await;
    let third = world.code(&actor).await;
    world.clock.advance(jiff::SignedDuration::from_mins(10));
    links(&grace, &channel, &third).await;
    grace.hears("This code does not work").await;
    grace.runs_in(&channel, "leads");
    grace.hears("I do not know this Discord account").await;
    bot.stop().await;
    let wire = discord.wire_from_the_bot().join("\n");
    for code in [first, second, third] {
        assert!(!wire.contains(&code), "a code was sent to Discord");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_wrong_codes_wait_and_the_right_one_after_them_too() {
    let discord = Discord::start().await;
    let (_, channel, ada) = place(&discord);
    let bot = Bot::start(&discord).await;
    let world = &bot.installation;
    let host = world.turns.world().host.clone();
    let actor = world.hire("Ada Recruiter", Role::Recruiter, &host).await;
    for _ in 0..5 {
        links(&ada, &channel, "ACDE FGHJ").await;
        ada.hears("This code does not work").await;
    }
    let code = world.code(&actor).await;
    links(&ada, &channel, &code).await;
    ada.hears("There were too many codes that do not work. Wait 1 minute.").await;
    world.clock.advance(jiff::SignedDuration::from_mins(1));
    links(&ada, &channel, &code).await;
    ada.hears("Your account is linked").await;
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_of_the_server_who_is_not_linked_sees_nothing_and_may_press_nothing() {
    let discord = Discord::start().await;
    let (server, channel, ada) = place(&discord);
    let owner = discord.person("Owner", "en-GB");
    owner.administers(&server);
    let bot = Bot::start(&discord).await;
    let world = &bot.installation;
    let host = world.turns.world().host.clone();
    let actor = world.hire("Ada Recruiter", Role::Recruiter, &host).await;
    let lead = world.lead(1, &host, Service::Volunteering).await;
    owner.runs_in(&channel, "leads");
    let refused = owner.hears("A role on this server gives no right").await;
    assert!(refused.private && !refused.says("waiting"), "{}", refused.lines());
    owner.forges_a_press(&refused, &format!("1:l:{lead}"));
    owner.hears("I do not know this Discord account").await;
    // The button of the refusal opens the form, and the code makes them whoever made it.
    owner.presses_on(&refused, "I have a code");
    owner.fills(&[&world.code(&actor).await]).await;
    owner.hears("Your account is linked").await;
    // An account is one person, and a person one account.
    is_known(&ada, &channel, world, &actor).await;
    owner.runs_in(&channel, "leads");
    owner.hears("I do not know this Discord account").await;
    bot.stop().await;
    said_nothing_of_a_resident(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn unlinking_and_leaving_the_staff_end_what_an_account_may_do() {
    let discord = Discord::start().await;
    let (_, channel, ada) = place(&discord);
    let bot = Bot::start(&discord).await;
    let world = &bot.installation;
    let host = world.turns.world().host.clone();
    let actor = world.hire("Ada Recruiter", Role::Recruiter, &host).await;
    world.lead(1, &host, Service::Volunteering).await;
    is_known(&ada, &channel, world, &actor).await;
    ada.runs_in(&channel, "leads");
    let head = ada.hears("1 lead is waiting").await;
    on_discord::unlink(&world.desk(), &actor).await.unwrap();
    ada.presses_on(&head, "Claim 1");
    ada.hears("I do not know this Discord account").await;
    is_known(&ada, &channel, world, &actor).await;
    world.switch_off(&actor).await;
    ada.runs_in(&channel, "leads");
    ada.hears("I do not know this Discord account").await;
    // Not even after someone is taken on again.
    world.hire("Ada Recruiter", Role::Recruiter, &host).await;
    ada.runs_in(&channel, "leads");
    ada.hears("I do not know this Discord account").await;
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_and_another_role_see_and_claim_their_own_leads_alone() {
    let discord = Discord::start().await;
    let (server, channel, ada) = place(&discord);
    let bot = Bot::start(&discord).await;
    let world = &bot.installation;
    let (host, another) = (world.turns.world().host.clone(), world.another());
    let lead = world.lead(1, &host, Service::Volunteering).await;
    let visit = world.lead(2, &host, Service::Companion).await;
    let foreign = world.hire("Olive Recruiter", Role::Recruiter, &another).await;
    links(&ada, &channel, &world.code(&foreign).await).await;
    let linked = ada.hears("Your account is linked").await;
    ada.runs_in(&channel, "leads");
    ada.hears("No lead is waiting").await;
    for lead in [lead, visit] {
        ada.forges_a_press(&linked, &format!("1:l:{lead}"));
        ada.hears("This lead is not here any more").await;
    }
    let watcher = discord.person("Wilma", "en-GB");
    watcher.administers(&server);
    let administrator = world.hire("Wilma Administrator", Role::Administrator, &host).await;
    is_known(&watcher, &channel, world, &administrator).await;
    watcher.runs_in(&channel, "leads");
    let head = watcher.hears("2 leads are waiting").await;
    assert!(head.button("Claim 1").is_none(), "administrators claim none");
    let visit_line = head.text.lines().find(|line| line.contains("Compan")).expect("the visit's line");
    assert!(visit_line.ends_with("ago"), "nothing of a visit but that it is one: {visit_line}");
    watcher.forges_a_press(&head, &format!("1:l:{lead}"));
    watcher.hears("Your role does not include this").await;
    bot.stop().await;
    said_nothing_of_a_resident(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_begins_a_role_that_is_finished_on_the_staff_pages_and_nobody_else_does() {
    let discord = Discord::start().await;
    let (server, channel, ada) = place(&discord);
    let carla = discord.person("Carla", "en-GB");
    carla.administers(&server);
    let bot = Bot::start(&discord).await;
    let world = &bot.installation;
    let host = world.turns.world().host.clone();
    ada.runs_in(&channel, "opportunity");
    ada.hears("I do not know this Discord account").await;
    let recruiter = world.hire("Ada Recruiter", Role::Recruiter, &host).await;
    is_known(&ada, &channel, world, &recruiter).await;
    ada.runs_in(&channel, "opportunity");
    assert!(ada.hears("Your role does not include this").await.private);
    let coordinator = world.hire("Carla Coordinator", Role::Coordinator, &host).await;
    is_known(&carla, &channel, world, &coordinator).await;
    carla.runs_in(&channel, "opportunity");
    let typed = ["Garden *helper*", "Water plants.\nTalk to people.", "UB1 3HW", "Tuesday mornings", "4"];
    carla.fills(&typed).await;
    let saved = carla.hears("Your draft is saved").await;
    assert!(saved.private);
    let link = saved.button("Finish the draft").unwrap().url.clone().unwrap();
    let id = link.rsplit_once("/staff/opportunities/").unwrap().1;
    let draft = world.draft(id).await;
    assert_eq!(draft.organisation, host.id);
    assert_eq!(draft.written.text("title"), "Garden *helper*");
    assert_eq!(draft.written.text("summary"), "Water plants.\nTalk to people.\nWhen: Tuesday mornings");
    // Someone whose role changes while they write loses nothing.
    carla.runs_in(&channel, "opportunity");
    carla.sees_a_form().await;
    world.switch_off(&coordinator).await;
    carla.fills(&typed).await;
    carla.hears("Talk to people.").await;
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn residents_are_not_offered_the_commands_of_staff() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let commands = discord.commands();
    for name in ["link", "leads", "opportunity"] {
        let command = commands.iter().find(|command| command["name"] == name).expect("a registered command");
        assert_eq!(command["contexts"], serde_json::json!([0]), "in servers only");
        assert_eq!(command["default_member_permissions"], "0", "hidden until someone shows it");
    }
    bot.stop().await;
}

/// An installation and its bot with a staff channel.
async fn with_staff_channel(discord: &Discord, channel: &Channel) -> Bot {
    let installation = Arc::new(Installation::new().await);
    Bot::telling(installation, discord, Notes::default(), Some(channel.id)).await
}

fn told(person: &Person, words: &str) -> usize {
    person.sees().iter().filter(|seen| seen.from_the_bot && seen.says(words)).count()
}

mod channel {
    use super::*;
    use crate::discord::{Direction, Permission, Trouble, Wire};

    #[tokio::test(flavor = "multi_thread")]
    async fn the_staff_channel_is_told_the_day_and_nothing_else() {
        let discord = Discord::start().await;
        let (_, channel, ada) = place(&discord);
        let bot = with_staff_channel(&discord, &channel).await;
        let world = &bot.installation;
        let host = world.turns.world().host.clone();
        // Its first look says since when it is told.
        world.lead(9, &world.another(), Service::Volunteering).await;
        world.lead(1, &host, Service::Volunteering).await;
        let line = ada.hears("A lead is waiting").await;
        assert_eq!(line.text, "A lead is waiting, promised for Friday 27 November.");
        assert_eq!(line.channel, channel.id);
        let open = line.button("Open the leads").unwrap().url.clone();
        assert_eq!(open.as_deref(), Some("https://chat.example.org/staff/leads"));
        bot.stop().await;
        assert_eq!(told(&ada, "waiting"), 1, "another organisation's lead is not told here");
        said_nothing_of_a_resident(&discord);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_lead_is_told_once_although_the_answer_was_lost_and_another_run_took_over() {
        let discord = Discord::start().await;
        let (_, channel, ada) = place(&discord);
        let notes = Notes::default();
        let installation = Arc::new(Installation::new().await);
        let bot = Bot::telling(installation, &discord, notes.clone(), Some(channel.id)).await;
        let host = bot.installation.turns.world().host.clone();
        discord.troubles("POST /channels/*/messages", Trouble::AnswerLost, 1);
        bot.installation.lead(1, &host, Service::Volunteering).await;
        ada.hears("A lead is waiting").await;
        let installation = bot.kill();
        let bot = Bot::telling(installation, &discord, notes, Some(channel.id)).await;
        // Its day tells them apart.
        bot.installation.lead_for(2, jiff::civil::date(2026, 11, 30)).await;
        ada.hears("Monday 30 November").await;
        bot.stop().await;
        assert_eq!(told(&ada, "Friday 27 November"), 1);
        assert_eq!(told(&ada, "Monday 30 November"), 1);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn leads_that_came_while_discord_was_away_share_a_line() {
        let mut discord = Discord::start().await;
        let (_, channel, ada) = place(&discord);
        let notes = Notes::default();
        let bot = Bot::telling(Arc::new(Installation::new().await), &discord, notes.clone(), Some(channel.id)).await;
        let host = bot.installation.turns.world().host.clone();
        bot.installation.lead(1, &host, Service::Volunteering).await;
        ada.hears("A lead is waiting").await;
        let installation = bot.kill();
        discord.goes_away().await;
        installation.lead(2, &host, Service::Jobs).await;
        installation.lead(3, &host, Service::Volunteering).await;
        discord.comes_back().await;
        let bot = Bot::telling(installation, &discord, notes, Some(channel.id)).await;
        ada.hears("2 leads are waiting, promised for Friday 27 November.").await;
        bot.stop().await;
        assert_eq!(told(&ada, "A lead is waiting"), 1);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_channel_that_is_gone_or_shut_is_tried_once() {
        for vanishes in [true, false] {
            let discord = Discord::start().await;
            let (_, channel, _) = place(&discord);
            if vanishes {
                channel.vanishes();
                discord.forgives("10003");
            } else {
                channel.forbids(Permission::SendMessages);
                discord.forgives("50013");
            }
            let bot = with_staff_channel(&discord, &channel).await;
            let host = bot.installation.turns.world().host.clone();
            bot.installation.lead(1, &host, Service::Volunteering).await;
            let route = format!("POST /channels/{}/messages", channel.id);
            let sent = |wire: &Wire| wire.direction == Direction::FromTheBot && wire.what.contains(&route);
            discord.waits_for_the_wire(sent).await;
            bot.installation.lead(2, &host, Service::Volunteering).await;
            // Longer than it looks again after.
            tokio::time::sleep(Duration::from_secs(5)).await;
            assert_eq!(discord.wire().iter().filter(|wire| sent(wire)).count(), 1);
            bot.stop().await;
        }
    }
}
