//! Replies and cards as residents read them.

use super::*;
use crate::area::Areas;
use crate::conversation::{Arg, Card, Choice, Line, Reply, Tone};
use crate::domain::opportunity::Samples;
use crate::domain::organisation::Organisation;
use crate::ids::Reference;
use crate::matching::{Index, Posted, Reason};
use crate::understanding::Safety;
use jiff::civil::date;

struct World {
    words: Words,
    index: Index,
    organisations: Vec<Organisation>,
}

impl World {
    fn new() -> Self {
        Self::with(Locales::embedded().unwrap())
    }

    fn with(locales: Locales) -> Self {
        let samples = Samples::demo(date(2026, 11, 23));
        let areas = Arc::new(Areas::embedded().unwrap());
        Self {
            words: Words::new(Arc::new(locales), &Offer::All),
            index: Index::new(areas, samples.opportunities.into_iter().map(Posted::open)),
            organisations: samples.organisations,
        }
    }

    fn lookup(&self) -> Lookup<'_> {
        Lookup { index: &self.index, organisations: &self.organisations }
    }

    fn render(&self, reply: &Reply, language: Language, easy: bool) -> RenderedReply {
        self.words.render(reply, language, easy, Isolation::Marks, self.lookup())
    }
}

fn arabic() -> Language {
    Language::parse("ar").unwrap()
}

fn reasons() -> Vec<Reason> {
    serde_json::from_str(
        r#"[{"id":"near","args":{"place":"Southall","miles":1.2}},{"id":"near","args":{"place":"Southall","miles":0.3}},
        {"id":"shared_language","args":{"language":"so"}},{"id":"close_language","args":{"language":"prs","offered":"fa"}},
        {"id":"same_borough","args":{"borough":"Ealing"}},{"id":"next_borough","args":{"borough":"Brent"}},
        {"id":"from_home","args":{}},{"id":"hospital_fits","args":{"hospital":"Ealing Hospital"}},
        {"id":"day_fits","args":{"days":["mon","fri"]}},{"id":"part_of_day_fits","args":{"parts_of_day":["morning"]}},
        {"id":"hours_fit","args":{"hours":37.5}},{"id":"flexible","args":{}},{"id":"interest_fits","args":{"interest":"food"}},
        {"id":"skill_fits","args":{"skill":"driving"}},{"id":"job_family_fits","args":{"job_family":"care"}},
        {"id":"role_kind_fits","args":{"role_kind":"garden_helper"}},{"id":"step_free","args":{}},
        {"id":"access_fits","args":{"access":"large_print"}},{"id":"effort_fits","args":{"effort":"standing"}},
        {"id":"closing_soon","args":{"date":"2026-11-30"}},{"id":"starts_soon","args":{"date":"2026-11-30"}},
        {"id":"places_left","args":{"count":3}}]"#,
    )
    .unwrap()
}

#[test]
fn every_reason_is_a_sentence_in_every_language() {
    let world = World::new();
    let locales = Locales::embedded().unwrap();
    for folder in locales.iter() {
        for shown in reasons() {
            let text = world.words.line(&reason::line(&shown), folder.language, false, Isolation::None, world.lookup());
            assert!(text.ends_with('.') && !text.contains(['{', '}']), "{} {shown:?}: {text}", folder.language);
        }
    }
}

#[test]
fn a_distance_is_said_in_miles_and_never_as_nothing() {
    let world = World::new();
    let say = |shown: &Reason| {
        world.words.line(&reason::line(shown), Language::SOURCE, false, Isolation::None, world.lookup())
    };
    let reasons = reasons();
    assert_eq!(say(&reasons[0]), "It is about 1.2 miles from Southall.");
    assert_eq!(say(&reasons[1]), "It is less than 1 mile from Southall.");
}

#[test]
fn a_card_in_arabic_keeps_english_only_for_what_was_typed() {
    let world = World::new();
    for opportunity in Samples::demo(date(2026, 11, 23)).opportunities {
        let choices = vec![Choice::new("card.x.choose", "volunteering-card-choose")];
        let card = Card::Opportunity { id: opportunity.id.clone(), reasons: reasons(), choices };
        let reply = Reply::say("volunteering-noted").cards([card]);
        let shown = world.render(&reply, arabic(), false).cards.remove(0);
        assert_eq!(shown.title_language, Language::SOURCE);
        assert!(shown.text.contains("\u{200f}• "), "{}", shown.text);
        for line in shown.text.lines() {
            let first = line.chars().find(|c| c.is_alphabetic());
            assert!(first.is_some_and(|first| !first.is_ascii()), "{line}");
            let mut depth = 0;
            for character in line.chars() {
                match character {
                    '\u{2066}'..='\u{2068}' => depth += 1,
                    '\u{2069}' => depth -= 1,
                    _ => {}
                }
                let english = character.is_ascii_alphabetic() && depth == 0;
                assert!(
                    !english
                        || ["NHS", "Band", "DBS", "Care Certificate", "GCSE", "Level"]
                            .iter()
                            .any(|kept| line.contains(kept)),
                    "{line}"
                );
            }
        }
    }
}

#[test]
fn a_card_in_english_says_when_where_and_why() {
    let world = World::new();
    let samples = Samples::demo(date(2026, 11, 23));
    let opportunity = &samples.opportunities[0];
    let card = Card::Opportunity { id: opportunity.id.clone(), reasons: reasons(), choices: Vec::new() };
    let reply = Reply::say("volunteering-noted").cards([card]);
    let shown = world.words.render(&reply, Language::SOURCE, false, Isolation::None, world.lookup());
    let text = &shown.cards[0].text;
    assert!(text.starts_with(&opportunity.summary), "{text}");
    for part in [opportunity.place.as_str(), "Why this fits you:\n• It is about 1.2 miles", "Last day to say yes: "] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains('\u{2068}'));
}

#[test]
fn danger_and_unchecked_consents_carry_the_english() {
    let world = World::new();
    let safety = world.render(&Reply::safety(Some(Safety::Abuse), false), arabic(), false);
    assert!(safety.english.is_some_and(|english| english.contains("It is not your fault")));
    let consent = Reply { tone: Tone::Consent, ..Reply::say("general-help") };
    assert_eq!(
        world.render(&consent, arabic(), false).english.is_some(),
        !world.words.is_checked(arabic()),
        "the English stands there until a named person has checked the Arabic"
    );
    assert_eq!(world.render(&consent, Language::SOURCE, false).english, None);
}

#[test]
fn values_are_isolated_and_what_is_copied_is_not() {
    let world = World::new();
    let reference = Reference::parse("ACDE FGHJ").unwrap();
    let cancelled = Reply::say(Line::new("mine-cancelled").with("reference", Arg::Reference(reference)));
    assert!(world.render(&cancelled, Language::SOURCE, false).text.contains("request ACDE FGHJ is"));
    assert!(world.render(&cancelled, arabic(), false).text.contains("\u{2066}ACDE FGHJ\u{2069}"));
    let place = Line::new("volunteering-outside").with("place", Arg::Text("Croydon\u{202e}".to_owned()));
    assert!(world.render(&Reply::say(place), arabic(), false).text.contains("\u{2068}Croydon\u{2069}"));
    let link = Line::new("contact-apply-yourself").with("link", Arg::Exact("https://example.org/a".to_owned()));
    assert!(world.render(&Reply::say(link), arabic(), false).text.ends_with("\nhttps://example.org/a"));
}

#[test]
fn easy_means_one_sentence_a_line_in_every_language() {
    let world = World::new();
    let text = world.render(&Reply::say("general-empty"), arabic(), true).text;
    assert_eq!(text.lines().count(), 2, "{text}");
    let english = world.render(&Reply::say("general-thanks"), Language::SOURCE, true).text;
    assert_eq!(english, "You are welcome.\nYou can come back any time.");
    let ordinary = world.render(&Reply::say("general-thanks"), Language::SOURCE, false).text;
    assert_eq!(ordinary, "You are welcome. Come back any time.");
}

#[test]
fn a_reply_speaks_the_language_it_names() {
    let world = World::new();
    let reply = Reply { language: Some(arabic()), ..Reply::say("general-hello") };
    let shown = world.render(&reply, Language::SOURCE, false);
    assert_eq!((shown.language, shown.direction), (arabic(), Direction::Rtl));
}

#[test]
fn a_message_that_a_language_lacks_comes_in_english() {
    let scratch = tempfile::tempdir().unwrap();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for tag in ["en-GB", "ar"] {
        std::fs::create_dir(scratch.path().join(tag)).unwrap();
        std::fs::copy(root.join(tag).join("about.toml"), scratch.path().join(tag).join("about.toml")).unwrap();
    }
    std::fs::write(scratch.path().join("en-GB/a.ftl"), "a-hello = Hello { $name }.\n").unwrap();
    let world = World::with(Locales::from_dir(scratch.path()).unwrap());
    let hello = Reply::say(Line::new("a-hello").with("name", Arg::Text("Amina".to_owned())));
    assert_eq!(world.render(&hello, arabic(), false).text, "Hello \u{2068}Amina\u{2069}.");
    assert_eq!(world.words.version("a-hello", arabic(), false).len(), 12);
}

#[test]
fn languages_are_named_in_the_readers_language() {
    let world = World::new();
    let spoken = |code| Spoken::parse(code).unwrap();
    assert_eq!(world.words.spoken(spoken("so"), Language::SOURCE), "Somali");
    assert_eq!(world.words.spoken(spoken("so"), arabic()), "الصومالية");
    assert_eq!(world.words.spoken(spoken("syl"), arabic()), "السيلهيتية");
    assert_eq!(world.words.spoken(spoken("ckb"), Language::SOURCE), "Kurdish (Sorani)");
}
