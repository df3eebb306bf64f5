//! Where nothing about health may be asked or said: what is asked on the page instead, and that nothing of it comes back.

use crate::desk::Desk;
use alongside::conversation::{Card, Effect, FieldText, Input, Reply, State, Turned};
use alongside::domain::lead::{LeadState, OwnRequest};
use alongside::domain::prompt::{Prompt, PromptKind, PromptState};
use alongside::domain::reminder::ReminderAbout;
use alongside::domain::taxonomy::Service;
use alongside::forms::{FormId, choices_of};
use alongside::ids::{LeadId, PromptId, Reference};
use alongside::language::Language;
use alongside::understanding::Intent;
use alongside::words::{Isolation, Lookup};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const PAGE: &str = "https://chat.example.org/continue/secret";

/// All that can be asked for anywhere.
const ANYWHERE: [&str; 21] = [
    "stop",
    "delete",
    "mydata",
    "back",
    "skip",
    "restart",
    "help",
    "language",
    "easy",
    "ordinary",
    "person",
    "status",
    "more",
    "done",
    "safe",
    "matches",
    "resume",
    "word",
    "returning",
    "remind",
    "page",
];

/// What people write, in English: fixed phrases, wishes, answers, nonsense.
const WRITTEN: [&str; 24] = [
    "hello",
    "thanks",
    "yes",
    "no",
    "skip",
    "back",
    "send",
    "what do you hold about me",
    "status",
    "cancel my appointment",
    "I need someone to go to hospital with me",
    "someone should ask how I am after hospital",
    "I want to volunteer in Southall",
    "is there a job",
    "events near me",
    "who comes with me and when",
    "Tuesday",
    "10:40",
    "Ealing Hospital",
    "1",
    "2",
    "I want to complain",
    "web page",
    "blorp",
];

fn desk_at(web: &Desk, page: Option<&str>) -> Desk {
    web.on_discord(page)
}

fn fresh(language: Language) -> State {
    State { language: Some(language), greeted: true, ..State::default() }
}

/// Every state on the way through some steps on the web page.
fn walk(web: &Desk, language: Language, steps: &[&str]) -> Vec<State> {
    let mut states = vec![fresh(language)];
    for step in steps {
        let state = states.last().unwrap();
        let turned = match step.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(fields) => {
                let fields: Vec<(&str, &str)> = fields.split("; ").filter_map(|field| field.split_once('=')).collect();
                web.fill_in(state, &fields)
            }
            None if step.contains('|') => {
                web.take(state, &Input::Choices(step.split('|').map(str::to_owned).collect()))
            }
            None if step.contains('.') && !step.contains(' ') => web.press(state, step),
            None => web.type_words(state, step),
        };
        assert_ne!(turned.replies[0].line.message, "general-old-button", "{step} at {:?}", state.open);
        assert!(turned.replies.iter().all(|reply| reply.line.message != "contact-check-fields"), "{step}");
        states.push(turned.state);
    }
    states
}

/// Conversations in which everything about health was said on the page, at every point of each.
fn filled_in(web: &Desk, language: Language) -> Vec<State> {
    let visit = [
        "any.need_companion",
        "companion.for_whom.someone",
        "companion.agreed.yes",
        "{hospital=mount_vernon_hospital; day=2026-12-13; time=10:40; visit=door_to_door,wait_with_me; where=UB1; gender=woman; access=bsl,hearing_loop}",
        "companion.adult.18_or_over",
        "contact.visit.yes",
        "contact.needs.yes",
        "{name=Amina; phone=07700 900123; good_times=; message_safe=no}",
        "contact.summary.send",
    ];
    let check_in = [
        "any.need_companion",
        "companion.for_whom.after_hospital",
        "checkin.whom.me",
        "{home_on=2026-12-20; points=day_1,day_3; by=call}",
        "contact.age.16_or_over",
        "contact.check_in.yes",
        "{name=Amina; phone=07700 900123; good_times=; message_safe=no}",
        "contact.summary.send",
    ];
    let needs = [
        "any.find_volunteering",
        "volunteering.where.ealing",
        "volunteering.matches.add_access",
        "volunteering.access.bsl|volunteering.access.hearing_loop",
        "card.vol-001.choose",
        "contact.age.16_or_over",
        "contact.volunteering.yes",
        "contact.needs.yes",
        "{name=Amina; phone=07700 900123; good_times=; message_safe=no}",
        "contact.summary.send",
    ];
    let question = [
        "any.person",
        "my zebra fever came back",
        "contact.age.16_or_over",
        "contact.answer.yes",
        "{name=Amina; phone=07700 900123; good_times=; message_safe=no}",
        "contact.summary.send",
    ];
    [&visit[..], &check_in, &needs, &question].iter().flat_map(|steps| walk(web, language, steps)).collect()
}

/// All that can be done, from any state.
fn inputs(web: &Desk) -> Vec<Input> {
    let mut all: Vec<Input> = Vec::new();
    let wishes = Intent::ALL.iter().map(|intent| intent.id());
    all.extend(ANYWHERE.iter().copied().chain(wishes).map(|id| Input::Choice(format!("any.{id}"))));
    for form in [FormId::Companion, FormId::Checkin, FormId::Contact, FormId::Volunteering, FormId::Privacy] {
        for slot in form.form().slots {
            all.extend(choices_of(form, slot).into_iter().map(Input::Choice));
            all.push(Input::Choice(format!("contact.summary.change_{}", slot.id)));
        }
    }
    for slot in ["where", "when", "access"] {
        all.push(Input::Choice(format!("volunteering.matches.add_{slot}")));
        all.push(Input::Choice(format!("volunteering.matches.change_{slot}")));
    }
    for reference in [1, 2] {
        all.push(Input::Choice(format!("request.{}.cancel", Reference::from_random([reference; 8]).compact())));
    }
    all.extend([Input::Unreadable, Input::Empty, Input::TooLong]);
    all.push(Input::Choice("card.vol-001.choose".to_owned()));
    let read = |text: &str| Box::new(web.read(text));
    all.extend(WRITTEN.map(|text| Input::Text { text: text.to_owned(), reading: read(text), masked: false }));
    let field = |text: &str| FieldText { text: text.to_owned(), reading: read(text) };
    all.push(Input::Fields(BTreeMap::from([("phone".to_owned(), field("07700 900123"))])));
    all.push(Input::Fields(BTreeMap::from([("hospital".to_owned(), field("ealing_hospital"))])));
    all
}

fn requests() -> Vec<OwnRequest> {
    let request = |number: u8, service| OwnRequest {
        lead: LeadId(Uuid::from_bytes([number; 16])),
        service,
        reference: Reference::from_random([number; 8]),
        state: LeadState::Open,
        promised_on: jiff::civil::date(2026, 11, 25),
        opportunities: Vec::new(),
    };
    vec![request(1, Service::Companion), request(2, Service::Volunteering)]
}

fn described(input: &Input) -> String {
    match input {
        Input::Text { text, .. } => text.clone(),
        other => format!("{other:?}"),
    }
}

/// All words of some replies.
fn words(desk: &Desk, language: Language, replies: &[Reply]) -> String {
    let index = desk.world.index.get();
    let organisations = desk.world.organisations.get();
    let lookup = Lookup { index: &index, organisations: &organisations };
    let rendered = replies.iter().map(|reply| desk.world.words.render(reply, language, false, Isolation::None, lookup));
    rendered.map(|reply| format!("{reply:?}")).collect::<Vec<_>>().join("\n")
}

/// Companion roles name the hospitals that anyone may go with patients to: that is no answer of theirs.
fn without_companion_roles(desk: &Desk, replies: &[Reply]) -> Vec<Reply> {
    let index = desk.world.index.get();
    let is_role = |card: &Card| match card {
        Card::Opportunity { id, .. } => index.get(id).is_some_and(|posted| posted.opportunity.companion.is_some()),
        Card::Note { .. } | Card::Held => false,
    };
    let mut replies = replies.to_vec();
    for reply in &mut replies {
        reply.cards.retain(|card| !is_role(card));
    }
    replies
}

/// Everything that was answered about health, in words.
fn answered(desk: &Desk, language: Language) -> Vec<String> {
    use alongside::conversation::{Arg, Line};
    let index = desk.world.index.get();
    let organisations = desk.world.organisations.get();
    let lookup = Lookup { index: &index, organisations: &organisations };
    let say = |line: Line| desk.world.words.line(&line, language, false, Isolation::None, lookup);
    let shown = |arg: Arg| say(Line::new("general-answer").with("answer", arg));
    let mut all = vec![
        "Mount Vernon".to_owned(),
        "zebra fever".to_owned(),
        shown(Arg::Day(jiff::civil::date(2026, 12, 13))),
        shown(Arg::Day(jiff::civil::date(2026, 12, 20))),
        shown(Arg::Time(jiff::civil::time(10, 40, 0, 0))),
    ];
    for message in [
        "visit-kind-door-to-door",
        "visit-kind-wait-with-me",
        "access-bsl",
        "access-hearing-loop",
        "check-point-day-1",
        "check-point-day-3",
        "companion-gender-woman",
        "companion-for-whom-someone",
        "checkin-by-call",
        "service-companion",
        "companion-title-hospital",
        "companion-title-day",
    ] {
        let text = say(Line::new(message));
        assert!(!text.is_empty() && text != message, "{message} is a message");
        all.push(text);
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_done_where_health_is_kept_out_no_answer_about_it_is_said() {
    let base = Desk::new().await;
    let mut web = base.beside(true);
    let mut discord = desk_at(&base, Some(PAGE));
    web.requests = requests();
    discord.requests = requests();
    let inputs = inputs(&web);
    for language in ["en-GB", "ar"].map(|tag| Language::parse(tag).unwrap()) {
        // What is said to someone who never said anything about health may be said to anyone.
        let said_to_anyone: Vec<String> = inputs
            .iter()
            .map(|input| words(&discord, language, &discord.take(&fresh(language), input).replies))
            .collect();
        let answered = answered(&web, language);
        let secret: Vec<&String> =
            answered.iter().filter(|answer| !said_to_anyone.iter().any(|said| said.contains(*answer))).collect();
        assert!(secret.len() + 2 >= answered.len(), "{language}: {secret:?} of {answered:?}");
        let states = filled_in(&web, language);
        // Each of them is said on the page.
        let shown: Vec<String> = states
            .iter()
            .flat_map(|state| {
                ["any.help", "any.back", "any.status"].map(|id| words(&web, language, &web.press(state, id).replies))
            })
            .collect();
        for answer in &answered {
            assert!(
                shown.iter().any(|shown| shown.contains(answer)),
                "{language}: {answer} is nowhere said on the page"
            );
        }
        let mut problems = BTreeSet::new();
        let mut look = |turned: &Turned, how: &str| {
            let said = words(&discord, language, &without_companion_roles(&discord, &turned.replies));
            for answer in secret.iter().filter(|answer| said.contains(**answer)) {
                problems.insert(format!("{answer} after {how}: {:?}", turned.replies[0].line.message));
            }
            assert!(!turned.replies.is_empty(), "silence after {how}");
        };
        for state in &states {
            for input in &inputs {
                let turned = discord.take(state, input);
                look(&turned, &described(input));
                if let Input::Choice(first) = input
                    && first.starts_with("any.")
                {
                    for second in ["any.done", "any.skip", "any.back", "any.resume", "any.status", "any.mydata"] {
                        look(&discord.press(&turned.state, second), &format!("{first}, {second}"));
                    }
                }
            }
        }
        assert!(problems.is_empty(), "{language}: {problems:#?}");
    }
}

fn said(turned: &Turned) -> Vec<&str> {
    turned.replies.iter().map(|reply| reply.line.message.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_about_health_is_handed_over_with_a_fresh_link_each_time_it_is_asked() {
    let base = Desk::new().await;
    let discord = desk_at(&base, Some(PAGE));
    let turned = discord.press(&fresh(Language::SOURCE), "any.need_companion");
    assert_eq!(said(&turned), ["handover-health"]);
    assert_eq!(turned.replies[0].link.as_ref().unwrap().url, PAGE);
    assert_eq!(turned.effects, [Effect::HandOver]);
    let ids: Vec<&str> = turned.replies[0].choices.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(ids, ["any.page", "any.person"], "passing over a question leads nowhere here");
    for again in ["any.page", "any.help", "companion.for_whom.me", "any.easy"] {
        let turned = discord.press(&turned.state, again);
        assert_eq!(said(&turned).last(), Some(&"handover-health"), "{again}");
        assert_eq!(turned.effects, [Effect::HandOver], "{again}");
    }
    let skipped = discord.press(&turned.state, "any.skip");
    assert!(skipped.open.is_none() && skipped.effects.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_there_unasked_is_taken_to_the_page_and_not_repeated() {
    let base = Desk::new().await;
    let discord = desk_at(&base, Some(PAGE));
    let wish = "I need someone to go with me to Ealing Hospital on 8 December at 10:40";
    let turned = discord.type_words(&fresh(Language::SOURCE), wish);
    assert_eq!(said(&turned), ["handover-health"]);
    assert_eq!(turned.state.answers.hospital("hospital"), Some("Ealing Hospital"));
    let turned = discord.type_words(&turned.state, "my hip hurts");
    assert_eq!(said(&turned), ["handover-not-here", "handover-health"]);
    let turned = discord.type_words(&turned.state, "no");
    assert!(turned.open.is_none(), "a no puts it away");
    assert_eq!(turned.state.answers.hospital("hospital"), Some("Ealing Hospital"));
}

#[tokio::test(flavor = "multi_thread")]
async fn on_arrival_the_page_asks_what_was_open() {
    let base = Desk::new().await;
    let discord = desk_at(&base, Some(PAGE));
    let open = discord.press(&fresh(Language::SOURCE), "any.need_companion").state;
    let turned = base.take(&open, &Input::Arrived);
    assert_eq!(said(&turned), ["handover-arrived", "companion-about", "companion-ask-for-whom"]);
    let turned = base.take(&fresh(Language::SOURCE), &Input::Arrived);
    assert_eq!(said(&turned), ["handover-arrived", "general-menu"]);
    assert_eq!(said(&base.press(&open, "any.page"))[0], "handover-here", "there it is the right place already");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_offered_for_contact_details_and_anywhere() {
    let base = Desk::new().await;
    let discord = desk_at(&base, Some(PAGE));
    let state = discord.press(&base.asked_for_consent(), "contact.volunteering.yes");
    let name = state.replies.last().unwrap();
    assert_eq!(name.line.message, "contact-ask-name");
    assert!(name.choices.iter().any(|choice| choice.id == "any.page"));
    let given = discord.press(&state.state, "any.page");
    assert_eq!(said(&given), ["handover-link"]);
    assert_eq!(given.open.map(|(_, slot)| slot.id), Some("name"), "the question stays open");
    assert!(given.replies[0].link.is_some());
    let typed = discord.type_words(&state.state, "web page");
    assert_eq!(said(&typed), ["handover-link"], "and it is no name");
    let asked = discord.type_words(&state.state, "Amina");
    assert!(asked.replies.last().unwrap().choices.iter().any(|choice| choice.id == "any.page"));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_page_a_person_can_help() {
    let base = Desk::new().await;
    let discord = desk_at(&base, None);
    let turned = discord.press(&fresh(Language::SOURCE), "any.need_companion");
    assert_eq!(said(&turned), ["handover-health-person"]);
    assert!(turned.replies[0].link.is_none() && turned.effects.is_empty());
    assert!(turned.replies[0].choices.iter().any(|choice| choice.id == "any.person"));
    assert!(turned.replies[0].choices.iter().all(|choice| choice.id != "any.page"));
    assert_eq!(said(&discord.press(&fresh(Language::SOURCE), "any.page")), ["handover-no-page"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_help_can_be_passed_over_there() {
    let base = Desk::new().await;
    let discord = desk_at(&base, Some(PAGE));
    let start = fresh(Language::SOURCE);
    let matches =
        discord.press(&discord.press(&start, "any.find_volunteering").state, "volunteering.where.ealing").state;
    let asked = discord.press(&matches, "volunteering.matches.add_access");
    assert_eq!(said(&asked), ["handover-health"]);
    assert!(asked.replies[0].choices.iter().any(|choice| choice.id == "any.skip"));
    let skipped = discord.press(&asked.state, "any.skip");
    assert_eq!(skipped.open.unwrap().1.id, "matches");
}

fn prompt(number: u8, kind: PromptKind) -> Prompt {
    Prompt {
        id: PromptId(Uuid::from_bytes([number; 16])),
        kind,
        state: PromptState::Waiting,
        expires_at: jiff::Timestamp::MAX,
        filled: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_is_announced_once_in_neutral_words_and_waits_for_the_page() {
    let base = Desk::new().await;
    let mut discord = desk_at(&base, Some(PAGE));
    let on = jiff::civil::date(2026, 11, 30);
    let reminder = prompt(1, PromptKind::Reminder { opportunity: "evt-001".into(), about: ReminderAbout::Event, on });
    let closed = prompt(2, PromptKind::Closed { opportunity: "evt-001".into() });
    for prompt in [reminder, closed] {
        let id = prompt.id;
        discord.prompts = vec![prompt.clone()];
        let told = discord.take(&fresh(Language::SOURCE), &Input::Prompt(id));
        assert_eq!(said(&told), ["handover-message"]);
        assert_eq!(told.effects, [Effect::HandOver], "it still waits");
        let again = discord.take(&told.state, &Input::Prompt(id));
        assert!(again.replies.is_empty() && again.effects.is_empty());
        let mut page = base.beside(true);
        page.prompts = vec![prompt];
        let shown = page.take(&told.state, &Input::Prompt(id));
        assert_eq!(shown.effects, [Effect::ShowPrompt(id)]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promised_day_that_passed_and_a_role_that_closed_enter_as_anywhere() {
    let base = Desk::new().await;
    let mut discord = desk_at(&base, Some(PAGE));
    let on = jiff::civil::date(2026, 11, 30);
    let missed = PromptKind::PromiseMissed { lead: LeadId(Uuid::nil()), missed: on, offered: on };
    for kind in [missed, PromptKind::Closed { opportunity: "vol-001".into() }] {
        discord.prompts = vec![prompt(1, kind)];
        let id = discord.prompts[0].id;
        let told = discord.take(&fresh(Language::SOURCE), &Input::Prompt(id));
        assert_eq!(told.effects, [Effect::ShowPrompt(id)]);
    }
}
