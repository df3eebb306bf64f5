//! How much has to be said from the first message to a request, in every service that ends in one and in every language: at most
//! 9 inputs where there are fields, 14 where one thing is asked at a time, 5 for someone who says it all at once.

use crate::desk::Desk;
use alongside::conversation::{Effect, Input, State, Turned};
use alongside::domain::taxonomy::Booking;
use alongside::forms::{FormId, Kind, Slot};
use alongside::ids::OpportunityId;
use alongside::language::Language;
use std::sync::LazyLock;

static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let desk = runtime.block_on(Desk::new());
    std::mem::forget(runtime);
    desk
});

const WITH_FIELDS: usize = 9;
const ONE_AT_A_TIME: usize = 14;
const ALL_AT_ONCE: usize = 5;
/// Nobody walks on for so long.
const LOST: usize = 30;

/// The services, each with the button that begins it and what is pressed where a question has several answers.
const SERVICES: [(&str, &str, &[&str]); 8] = [
    ("volunteering", "any.find_volunteering", &[]),
    ("jobs", "any.job_help", &[]),
    ("offer", "any.offer_companion", &[]),
    ("events", "any.find_events", &[]),
    ("companion", "any.need_companion", &["companion.for_whom.me"]),
    ("check-in", "any.need_companion", &["companion.for_whom.after_hospital"]),
    ("feedback", "any.feedback", &["feedback.named.yes"]),
    ("question", "any.talk_to_person", &[]),
];

fn languages() -> Vec<Language> {
    use alongside::conversation::Wordings;
    DESK.world.words.offered().to_vec()
}

fn choices(turned: &Turned) -> Vec<String> {
    turned.replies.iter().flat_map(|reply| &reply.choices).map(|choice| choice.id.clone()).collect()
}

fn has_fields(turned: &Turned) -> bool {
    turned.replies.last().is_some_and(|reply| reply.fields.len() > 1)
}

/// An event at which places are booked: the others end without a request.
fn booked_event() -> OpportunityId {
    let index = DESK.world.index.get();
    (1..60)
        .map(|number| OpportunityId::from(format!("evt-{number:03}").as_str()))
        .find(|id| {
            let event = index.get(id).and_then(|posted| posted.opportunity.event.as_ref());
            event.is_some_and(|event| event.booking == Booking::Book)
        })
        .unwrap()
}

/// What someone presses, or writes where there is nothing to press.
fn answer(desk: &Desk, turned: &Turned, form: FormId, slot: &Slot, preferred: &[&str]) -> Turned {
    let state = &turned.state;
    let mine = format!("{}.{}.", form.id(), slot.id);
    let offered: Vec<String> = choices(turned).into_iter().filter(|id| id.starts_with(&mine)).collect();
    if form == FormId::Companion && desk.surface.forms && has_fields(turned) {
        let fields =
            [("hospital", "ealing_hospital"), ("day", "2026-12-03"), ("time", "10:30"), ("visit", "wait_with_me")];
        return desk.fill_in(state, &fields);
    }
    if form == FormId::Checkin && desk.surface.forms && has_fields(turned) {
        return desk.fill_in(state, &[("home_on", "2026-11-27"), ("points", "day_1"), ("by", "message")]);
    }
    match slot.kind {
        Kind::Matches if choices(turned).iter().any(|id| id == "events.matches.book") => {
            desk.press(state, "events.matches.book")
        }
        Kind::Matches if form == FormId::Events => desk.press(state, &format!("card.{}.choose", booked_event())),
        Kind::Matches => desk.press(state, &format!("card.{}.choose", state.shown[0])),
        Kind::Summary => desk.press(state, "contact.summary.send"),
        Kind::Consent(_) => desk.press(state, &format!("{mine}yes")),
        Kind::Several(_) => desk.take(state, &Input::Choices(vec![offered[0].clone(), format!("{mine}done")])),
        Kind::Place => desk.press(state, offered.iter().find(|id| id.ends_with(".ealing")).unwrap()),
        Kind::Name | Kind::Contact if has_fields(turned) && slot.kind == Kind::Name => {
            let fields =
                [("name", "Amina"), ("phone", "07700 900123"), ("good_times", "morning"), ("message_safe", "no")];
            desk.fill_in(state, &fields)
        }
        Kind::Name => desk.type_words(state, "Amina"),
        Kind::Contact => desk.type_words(state, "07700 900123"),
        Kind::Words => desk.type_words(state, "07:30, Ealing Hospital"),
        _ => desk.press(state, preferred.iter().find(|id| id.starts_with(&mine)).copied().unwrap_or(&offered[0])),
    }
}

/// Presses on to a saved request, and counts.
fn inputs_to_a_request(desk: &Desk, mut turned: Turned, mut count: usize, preferred: &[&str]) -> usize {
    while !turned.effects.iter().any(|effect| matches!(effect, Effect::SaveLead(_))) {
        let (form, slot) = turned.open.expect("a question is open until it is sent");
        assert!(count < LOST, "lost at {}.{}", form.id(), slot.id);
        turned = answer(desk, &turned, form, slot, preferred);
        count += 1;
    }
    count
}

/// Events at which places are booked are another organisation's, which needs a consent of its own (L22): one input more.
fn allowed(service: &str, limit: usize) -> usize {
    limit + usize::from(service == "events")
}

fn tapped(desk: &Desk, language: Language, begin: &str, preferred: &[&str]) -> usize {
    let chosen = desk.press(&State::default(), &format!("start.language.{language}"));
    let begun = desk.press(&chosen.state, begin);
    inputs_to_a_request(desk, begun, 2, preferred)
}

#[test]
fn with_fields_every_service_is_asked_for_in_nine_inputs_in_every_language() {
    let desk = DESK.beside(true);
    for language in languages() {
        for (service, begin, preferred) in SERVICES {
            let count = tapped(&desk, language, begin, preferred);
            assert!(count <= allowed(service, WITH_FIELDS), "{service} in {language}: {count}");
        }
    }
}

#[test]
fn one_question_at_a_time_every_service_is_asked_for_in_fourteen_inputs_in_every_language() {
    let desk = DESK.beside(false);
    for language in languages() {
        for (service, begin, preferred) in SERVICES {
            let count = tapped(&desk, language, begin, preferred);
            assert!(count <= allowed(service, ONE_AT_A_TIME), "{service} in {language}: {count}");
        }
    }
}

#[test]
fn who_says_it_all_at_once_has_a_request_in_five_inputs_in_every_language() {
    let said = [
        (
            "en-GB",
            "Hi I am Grace, I want to volunteer at the front door in Wembley on Mondays, my number is 07700 900123",
        ),
        ("pl", "mam na imie Ania, chce zostac wolontariuszka w Wembley w poniedzialki, moj numer to 07700 900123"),
        (
            "so",
            "magacaygu waa Amina, waxaan rabaa inaan mutadawac ka noqdo Wembley isniinta, lambarkaygu waa 07700 900123",
        ),
        ("ar", "اسمي امينة، اريد ان اتطوع في ويمبلي يوم الاثنين، رقمي 07700 900123"),
    ];
    for forms in [true, false] {
        let desk = DESK.beside(forms);
        for (tag, text) in said {
            let begun = desk.type_words(&State::default(), text);
            assert_eq!(begun.state.language.map(|language| language.tag().to_owned()).as_deref(), Some(tag), "{text}");
            let chosen = desk.press(&begun.state, "card.vol-001.choose");
            let count = inputs_to_a_request(&desk, chosen, 2, &[]);
            assert!(count <= ALL_AT_ONCE, "{tag}, fields {forms}: {count}");
        }
    }
}
