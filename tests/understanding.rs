//! Understanding through its front door, on texts that were written apart from those it learns from: danger and what only
//! sounds like it, what people want, and the details they give. The texts lie in `tests/understanding/`.

use alongside::area::Areas;
use alongside::language::{Language, Locales};
use alongside::understanding::{Expecting, Intent, Safety, Understanding, train, understand};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::LazyLock;

/// A Monday.
const TODAY: Date = date(2026, 11, 23);

static LOCALES: LazyLock<Locales> = LazyLock::new(|| Locales::embedded().expect("the embedded languages are sound"));
static UNDERSTANDING: LazyLock<Understanding> = LazyLock::new(|| {
    let areas = Areas::embedded().expect("the embedded areas are sound");
    Understanding::new(&LOCALES, &areas).expect("the word lists are sound")
});

fn answer(text: &str) -> Value {
    understand(&UNDERSTANDING, &LOCALES, TODAY, &json!({ "text": text }).to_string())
}

fn slots(text: &str) -> Value {
    answer(text)["slots"].clone()
}

#[test]
fn danger_is_seen_in_every_language_script_and_spelling() {
    let texts: Vec<&str> = include_str!("understanding/danger.txt").lines().collect();
    let missed: Vec<&&str> = texts.iter().filter(|text| UNDERSTANDING.safety(text).is_none()).collect();
    assert!(missed.len() * 50 <= texts.len(), "{} of {} missed: {missed:#?}", missed.len(), texts.len());
}

#[test]
fn what_only_sounds_like_danger_is_left_alone() {
    let texts: Vec<&str> = include_str!("understanding/harmless.txt").lines().collect();
    let alarmed: Vec<_> = texts.iter().filter_map(|text| Some((text, UNDERSTANDING.safety(text)?.rule))).collect();
    assert!(alarmed.len() * 20 <= texts.len(), "{alarmed:#?}");
}

#[test]
fn danger_decides_whatever_else_is_said() {
    let answer = answer("I want to volunteer in Southall but I want to die");
    assert_eq!(
        (&answer["intent"], &answer["act"], &answer["safety"]),
        (&json!("emergency"), &json!(true), &json!("suicide_selfharm"))
    );
}

#[test]
fn a_scam_is_told_but_is_no_emergency() {
    let answer = answer("someone on whatsapp asked me to pay for a dbs check for an nhs job");
    assert_eq!(answer["safety"], json!("scam"));
    assert_ne!(answer["intent"], json!("emergency"));
}

#[test]
fn a_rule_of_safety_names_its_list() {
    let found = UNDERSTANDING.safety("3ayez amoot").expect("danger");
    assert_eq!((found.category, found.language), (Safety::SuicideSelfharm, Language::parse("ar")));
    assert!(found.rule.starts_with("ar.suicide_selfharm."));
}

/// Right, acted on and right, acted on and wrong, all.
fn judge(lines: &str) -> (usize, usize, usize, usize, String) {
    let (mut right, mut acted, mut wrong, mut all, mut report) = (0, 0, 0, 0, String::new());
    for line in lines.lines() {
        let (wanted, text) = line.split_once('\t').expect("an intent, a tab, a text");
        let wanted = Intent::parse(wanted).expect("an intent");
        let understood = UNDERSTANDING.read(text, TODAY).settle(None, None);
        let is_right = understood.intent == wanted;
        all += 1;
        right += usize::from(is_right);
        acted += usize::from(is_right && understood.act);
        wrong += usize::from(!is_right && understood.act);
        if !is_right {
            writeln!(report, "{text}: {} for {}", understood.intent.id(), wanted.id()).expect("a String takes it");
        }
    }
    (right, acted, wrong, all, report)
}

#[test]
fn what_people_want_is_understood_in_each_language_and_rarely_acted_on_wrongly() {
    for (language, lines) in [
        ("en-GB", include_str!("understanding/en-GB.tsv")),
        ("ar", include_str!("understanding/ar.tsv")),
        ("pl", include_str!("understanding/pl.tsv")),
        ("so", include_str!("understanding/so.tsv")),
    ] {
        let (right, acted, wrong, all, report) = judge(lines);
        println!("{language}: {right} of {all} right, {acted} acted on, {wrong} acted on wrongly");
        assert!(right * 100 >= all * 93, "{language}: {right} of {all}\n{report}");
        assert!(acted * 100 >= all * 85, "{language}: acts on {acted} of {all}");
        assert!(wrong * 100 <= all * 2, "{language}: acts wrongly on {wrong} of {all}\n{report}");
    }
}

#[test]
fn who_goes_with_whom_matters() {
    for (text, intent) in [
        ("I need someone to come with me to hospital", "need_companion"),
        ("I can go with someone to hospital", "offer_companion"),
        ("I want to visit patients as a volunteer", "find_volunteering"),
        ("I don't want to stop", "other"),
        ("احتاج احد يجي معي للمستشفى", "need_companion"),
        ("اقدر اروح مع المرضى للمستشفى", "offer_companion"),
    ] {
        assert_eq!(answer(text)["intent"], json!(intent), "{text}");
    }
}

#[test]
fn details_are_read_from_a_sentence() {
    for (text, expected) in [
        ("I'm free on Tuesdays and Thursdays but not Mondays", json!({"days": ["tue", "thu"], "not_days": ["mon"]})),
        ("any day but Friday", json!({"not_days": ["fri"]})),
        ("weekends only, mornings", json!({"days": ["sat", "sun"], "part_of_day": ["morning"]})),
        ("I can do evenings but not weekends", json!({"not_days": ["sat", "sun"], "part_of_day": ["evening"]})),
        ("Mondays I can't, Tuesdays ok", json!({"days": ["tue"], "not_days": ["mon"]})),
        (
            "my appointment is next Tuesday at 2.30 at Northwick Park",
            json!({"date": "2026-12-01", "time": "14:30", "hospital": "Northwick Park Hospital"}),
        ),
        (
            "appointment on Thursday at 10am at Ealing hospital",
            json!({"date": "2026-11-26", "time": "10:00", "hospital": "Ealing Hospital"}),
        ),
        ("I live in Ealing", json!({"borough": "Ealing"})),
        ("ub1 3hw", json!({"postcode": "UB1 3HW"})),
        ("my name is Fatima Hassan and I live in sothall", json!({"name": "Fatima Hassan", "place": "Southall"})),
        ("call me on 07700 900123", json!({"phone": "+447700900123"})),
        ("my email is sam@example.org", json!({"email": "sam@example.org"})),
        ("27/3 at 3", json!({"date": "2027-03-27", "time": "15:00"})),
        ("31/2/2027", json!({})),
        ("in 3 days", json!({"date": "2026-11-26"})),
        ("I speak Somali and a bit of Dari", json!({"languages": ["so", "prs"]})),
        ("can we speak Polish", json!({"to": "pl"})),
        ("Good morning", json!({})),
        ("كل يوم عدا الأحد", json!({"not_days": ["sun"]})),
        ("بتكلم عربي وكردي", json!({"languages": ["ar", "ku"]})),
        ("اسمي أحمد علي وساكن في ساوثهول", json!({"name": "أحمد علي", "place": "Southall"})),
        ("موعدي يوم الثلاثاء القادم الساعة ٣ ونص", json!({"date": "2026-12-01", "time": "15:30"})),
        ("رقمي ٠٧٧٠٠ ٩٠٠١٢٣", json!({"phone": "+447700900123"})),
        ("ana ismi Omar", json!({"name": "Omar"})),
        ("بالعربي لو سمحت", json!({"to": "ar"})),
    ] {
        assert_eq!(slots(text), expected, "{text}");
    }
}

#[test]
fn the_language_is_told_or_left_open() {
    for (text, language) in [
        ("I would like to volunteer at the hospital", json!("en-GB")),
        ("اريد التطوع في المستشفى", json!("ar")),
        ("3ayez atatawa3 fel mostashfa", json!("ar")),
        ("chciałbym zostać wolontariuszem w szpitalu", json!("pl")),
        ("chce byc wolontariuszem", json!("pl")),
        ("szeretnék önkéntes lenni a kórházban", Value::Null),
        ("12345", Value::Null),
    ] {
        assert_eq!(answer(text)["language"], language, "{text}");
    }
}

#[test]
fn a_bare_word_answers_the_open_question() {
    let reading = UNDERSTANDING.read("Somali", TODAY);
    let asked = reading.settle(Some(Language::SOURCE), Some(Expecting::Languages)).details;
    assert_eq!(asked.languages.iter().map(|language| language.code()).collect::<Vec<_>>(), ["so"]);
    assert_eq!(reading.settle(None, None).details.to.as_deref(), Some("so"));
    let name = UNDERSTANDING.read("Fatima Hassan", TODAY).settle(None, Some(Expecting::Name)).details.name;
    assert_eq!(name.as_deref(), Some("Fatima Hassan"));
    let date = UNDERSTANDING.read("Monday", TODAY).settle(None, Some(Expecting::Date)).details.date;
    assert_eq!(date, Some(date_of_next_monday()), "said on a Monday, it is next week's");
    assert_eq!(UNDERSTANDING.read("١ و ٣", TODAY).settle(None, None).numbers, [1, 3]);
}

fn date_of_next_monday() -> Date {
    date(2026, 11, 30)
}

#[test]
fn a_line_that_cannot_be_read_is_an_error_that_does_not_repeat_it() {
    for line in ["secret", "{\"text\": 5}", "{}", "{\"text\":\"hello\",\"lang\":\"tlh\"}"] {
        let answer = understand(&UNDERSTANDING, &LOCALES, TODAY, line);
        assert!(answer["error"].is_string() && !answer.to_string().contains("secret"), "{answer}");
    }
}

#[test]
fn training_again_gives_the_committed_model() {
    let areas = Areas::embedded().expect("the embedded areas are sound");
    let trained = train(&LOCALES, &areas).expect("the examples are sound");
    let committed: &[u8] = include_bytes!("../src/understanding/model.bin");
    assert!(trained == committed, "the words or examples have changed: run `alongside train`");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_makes_it_fail(text in any::<String>()) {
        check_slots(&text)?;
    }

    #[test]
    fn no_words_of_ours_in_any_order_make_it_fail(
        words in proptest::collection::vec(prop_oneof![
            Just("not"), Just("monday"), Just("27/3"), Just("half"), Just("past"), Just("at"), Just("13"), Just("next"),
            Just("week"), Just("in"), Just("Ealing"), Just("hospital"), Just("my name is"), Just("بعد"), Just("الساعة"),
            Just("٣"), Just("January"), Just("31"), Just("-"), Just("to"), Just("I speak"), Just("Polish"), Just("but"),
            Just("07700 900123"), Just("st"), Just("اسمي"), Just("quarter"), Just("2027"), Just("@"), Just("🆘"),
        ], 0..14),
    ) {
        check_slots(&words.join(" "))?;
    }
}

/// Whatever is read can be read back.
fn check_slots(text: &str) -> Result<(), TestCaseError> {
    let answer = answer(text);
    prop_assert!(answer["error"].is_null());
    let slots = &answer["slots"];
    if let Some(date) = slots["date"].as_str() {
        prop_assert!(date.parse::<Date>().is_ok());
    }
    if let Some(time) = slots["time"].as_str() {
        prop_assert!(time.parse::<jiff::civil::Time>().is_ok());
    }
    let confidence = answer["confidence"].as_f64().unwrap_or(-1.0);
    prop_assert!((0.0..=1.0).contains(&confidence));
    Ok(())
}
