//! Turns a second on one core, from the first word to a consented lead: the engine alone (`advance`, over texts that were read
//! before), and with understanding (danger, private numbers, reading, then `advance`). `cargo bench --bench engine`.

use alongside::area::Areas;
use alongside::conversation::{Effect, FieldText, Input, Known, State, Surface, Turned, Wordings, advance};
use alongside::domain::consent::Channel;
use alongside::domain::opportunity::Samples;
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::ids::{LeadId, Reference};
use alongside::language::{Language, Locales};
use alongside::matching::{Index, Posted};
use alongside::understanding::{Understanding, mask};
use alongside::words::{Offer, Words};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

fn main() {
    divan::main();
}

const TODAY: Date = date(2026, 11, 23);
const LANGUAGES: [&str; 4] = ["en-GB", "ar", "pl", "so"];

struct Parts {
    understanding: Understanding,
    words: Words,
    index: Index,
    areas: Arc<Areas>,
    host: Organisation,
}

static PARTS: LazyLock<Parts> = LazyLock::new(|| {
    let areas = Arc::new(Areas::embedded().expect("the areas are sound"));
    let locales = Arc::new(Locales::embedded().expect("the languages are sound"));
    let samples = Samples::embedded(TODAY);
    let is_host = |organisation: &Organisation| organisation.kind == OrganisationKind::Host;
    let host = samples.organisations.into_iter().find(|one| is_host(one) && one.area == "nwl");
    let served = samples.opportunities.into_iter().filter(|one| one.area == "nwl");
    Parts {
        understanding: Understanding::new(&locales, &areas).expect("the word lists are sound"),
        words: Words::new(locales, &Offer::All),
        index: Index::new(Arc::clone(&areas), served.map(Posted::open)),
        areas,
        host: host.expect("the samples have a host"),
    }
});

/// What someone does, before it is read.
enum Said {
    Text(&'static str),
    Choice(&'static str),
    Fields(&'static [(&'static str, &'static str)]),
}
use Said::{Choice, Fields, Text};

/// By pressing and filling in.
fn pressed(language: &str) -> Vec<Said> {
    vec![
        Choice(match language {
            "ar" => "start.language.ar",
            "pl" => "start.language.pl",
            "so" => "start.language.so",
            _ => "start.language.en-GB",
        }),
        Choice("any.find_volunteering"),
        Fields(&[("where", "Southall")]),
        Choice("card.vol-001.choose"),
        Choice("contact.age.16_or_over"),
        Choice("contact.volunteering.yes"),
        Fields(&[("name", "Sam Example"), ("phone", "07700 900123"), ("message_safe", "yes")]),
        Choice("contact.summary.send"),
    ]
}

/// By writing; what is pressed all the same is what the engine takes by its number.
fn typed(language: &str) -> Vec<Said> {
    let (wish, yes, name, morning) = match language {
        "ar" => ("أريد أن أتطوع في ساوثهول يوم السبت صباحًا", "نعم", "سام", "في الصباح"),
        "pl" => ("Chcę zostać wolontariuszem w Southall w sobotę rano", "tak", "Sam", "rano"),
        "so" => ("Waxaan rabaa inaan ka tabaruco Southall Sabtida subaxdii", "haa", "Sam", "subaxdii"),
        _ => ("I would like to volunteer in Southall on Saturday mornings", "yes", "Sam Example", "in the morning"),
    };
    vec![
        Text(wish),
        Choice("card.vol-001.choose"),
        Text(yes),
        Text(yes),
        Text(name),
        Text("07700 900123"),
        Text(morning),
        Text(yes),
        Choice("contact.summary.send"),
    ]
}

/// Reads as the door does: danger first, private numbers masked.
fn read(parts: &Parts, said: &Said) -> Input {
    let reading = |text: &str| {
        assert!(parts.understanding.safety(text).is_none(), "nobody here is in danger");
        let (masked, found) = mask(text);
        (Box::new(parts.understanding.read(&masked, TODAY)), masked, !found.is_empty())
    };
    match said {
        Text(text) => {
            let (reading, text, masked) = reading(text);
            Input::Text { text, reading, masked }
        }
        Choice(id) => Input::Choice((*id).to_owned()),
        Fields(fields) => Input::Fields(
            fields
                .iter()
                .map(|(id, text)| {
                    let (reading, text, _) = reading(text);
                    ((*id).to_owned(), FieldText { text, reading })
                })
                .collect::<BTreeMap<_, _>>(),
        ),
    }
}

/// A conversation from its beginning; gives its last turn.
fn converse(parts: &Parts, surface: &Surface, inputs: impl Iterator<Item = Input>) -> Turned {
    let promises = alongside::domain::duty::Promises::default();
    let known = Known {
        now: "2026-11-23T10:00:00Z".parse().expect("this is a time"),
        fresh_leads: [LeadId(uuid::Uuid::nil()); 4],
        spare_references: [Reference::from_random([7; 8]); 4],
        surface,
        consents: &[],
        requests: &[],
        prompts: &[],
        index: &parts.index,
        areas: &parts.areas,
        area: "nwl",
        host: &parts.host,
        promises: &promises,
        wordings: &parts.words as &dyn Wordings,
        safety_shown: &[],
        page: None,
        checked: None,
        refused: None,
    };
    let mut last = None;
    for input in inputs {
        let state = last.map_or_else(State::default, |turned: Turned| turned.state);
        last = Some(advance(&state, black_box(&input), &known));
    }
    last.expect("something was said")
}

fn surface(language: &str, forms: bool) -> Surface {
    Surface {
        channel: Channel::Web,
        language_hint: Language::parse(language),
        forms,
        pushes: false,
        health_allowed: true,
    }
}

/// The bench is of whole conversations or of nothing.
fn check(turned: &Turned) {
    let lead = turned.effects.iter().any(|effect| matches!(effect, Effect::SaveLead(_)));
    assert!(lead, "it ends with a lead, not with {:?}", turned.replies);
}

fn alone(bencher: Bencher<'_, '_>, said: &[Said], surface: &Surface) {
    let parts = &*PARTS;
    let inputs: Vec<Input> = said.iter().map(|said| read(parts, said)).collect();
    check(&converse(parts, surface, inputs.iter().cloned()));
    bencher
        .counter(ItemsCount::new(inputs.len()))
        .with_inputs(|| inputs.clone())
        .bench_values(|inputs| converse(parts, surface, inputs.into_iter()));
}

#[divan::bench(args = LANGUAGES)]
fn engine_alone_pressed(bencher: Bencher<'_, '_>, language: &str) {
    alone(bencher, &pressed(language), &surface(language, true));
}

#[divan::bench(args = LANGUAGES)]
fn engine_alone_typed(bencher: Bencher<'_, '_>, language: &str) {
    alone(bencher, &typed(language), &surface(language, false));
}

#[divan::bench(args = LANGUAGES)]
fn with_understanding_typed(bencher: Bencher<'_, '_>, language: &str) {
    let (parts, said, surface) = (&*PARTS, typed(language), surface(language, false));
    check(&converse(parts, &surface, said.iter().map(|said| read(parts, said))));
    bencher
        .counter(ItemsCount::new(said.len()))
        .bench(|| converse(parts, &surface, said.iter().map(|said| read(parts, said))));
}
