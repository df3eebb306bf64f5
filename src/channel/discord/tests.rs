//! Answers of every kind, in every language, as posts.

use super::custom_id::CustomId;
use super::post::{Post, Press, Row, Select};
use super::{Frame, Place, lay_out, limits, public};
use crate::conversation::{Args, Tone};
use crate::language::{Language, Locales};
use crate::turn::Answer;
use crate::words::{Offer, RenderedCard, RenderedChoice, RenderedLink, RenderedReply, Words};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

fn words() -> Words {
    Words::new(Arc::new(Locales::embedded().unwrap()), &Offer::All)
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn choice(id: &str, label: &str) -> RenderedChoice {
    RenderedChoice { id: id.to_owned(), label: label.to_owned(), chosen: false }
}

fn choices(count: usize) -> Vec<RenderedChoice> {
    (0..count).map(|number| choice(&format!("a.b.{number}"), &format!("Choice {number}"))).collect()
}

fn card(id: &str, title: &str, text: &str, choices: Vec<RenderedChoice>) -> RenderedCard {
    RenderedCard {
        id: id.to_owned(),
        title: title.to_owned(),
        text: text.to_owned(),
        brief_lines: usize::MAX,
        title_language: Language::SOURCE,
        choices,
    }
}

fn reply(words: &Words, language: Language, text: &str) -> RenderedReply {
    RenderedReply {
        message: "test-reply".to_owned(),
        text: text.to_owned(),
        language,
        direction: words.direction(language),
        english: None,
        tone: Tone::Plain,
        several: false,
        choices: Vec::new(),
        fields: Vec::new(),
        cards: Vec::new(),
        link: None,
    }
}

/// Lays out replies in a language; `question` is the open form and slot.
fn posts(
    words: &Words,
    language: Language,
    place: Place,
    question: Option<(&'static str, &'static str)>,
    replies: Vec<RenderedReply>,
) -> Vec<Post> {
    let answer = Answer {
        language,
        direction: words.direction(language),
        easy: false,
        form: question.map(|(form, _)| form),
        slot: question.map(|(_, slot)| slot),
        replies,
        effects: Vec::new(),
        stored: true,
        receipt: None,
    };
    let posts = lay_out(&answer, &Frame::of(words, &answer, place));
    for post in &posts {
        assert_eq!(limits::broken(post), Vec::<String>::new());
    }
    posts
}

/// In English, in a direct message, with nothing asked.
fn laid_out(change: impl FnOnce(RenderedReply) -> RenderedReply) -> Vec<Post> {
    let words = words();
    let reply = change(reply(&words, Language::SOURCE, "What would you like to do?"));
    posts(&words, Language::SOURCE, Place::Direct, None, vec![reply])
}

fn ids(row: &Row) -> Vec<String> {
    match row {
        Row::Buttons(buttons) => buttons
            .iter()
            .map(|button| match &button.press {
                Press::Tell(id) | Press::Open(id) => id.clone(),
            })
            .collect(),
        Row::Select(select) => select.options.iter().map(|option| option.value.clone()).collect(),
    }
}

fn labels(row: &Row) -> Vec<String> {
    match row {
        Row::Buttons(buttons) => buttons.iter().map(|button| button.label.clone()).collect(),
        Row::Select(select) => select.options.iter().map(|option| option.label.clone()).collect(),
    }
}

fn menu(row: &Row) -> &Select {
    match row {
        Row::Select(select) => select,
        Row::Buttons(_) => panic!("buttons, where a menu was expected"),
    }
}

#[test]
fn up_to_five_choices_are_buttons_and_more_a_menu() {
    let five = laid_out(|reply| RenderedReply { choices: choices(5), ..reply });
    assert_eq!(ids(&five[0].rows[0]), ["1:c:a.b.0", "1:c:a.b.1", "1:c:a.b.2", "1:c:a.b.3", "1:c:a.b.4"]);
    let six = laid_out(|reply| RenderedReply { choices: choices(6), ..reply });
    assert_eq!(menu(&six[0].rows[0]).options.len(), 6);
    assert!(matches!(CustomId::parse(&menu(&six[0].rows[0]).id), Some(CustomId::One(_))));
}

#[test]
fn more_than_a_menu_holds_are_two_menus_and_then_further_posts() {
    let thirty = laid_out(|reply| RenderedReply { choices: choices(30), ..reply });
    assert_eq!((thirty.len(), thirty[0].rows.len()), (1, 3));
    assert_ne!(menu(&thirty[0].rows[0]).placeholder, menu(&thirty[0].rows[1]).placeholder);
    let many = laid_out(|reply| RenderedReply { choices: choices(240), ..reply });
    let rows: Vec<&Row> = many.iter().flat_map(|post| &post.rows).collect();
    let shown: usize = rows.iter().filter(|row| matches!(row, Row::Select(_))).map(|row| ids(row).len()).sum();
    assert_eq!(shown, 240);
    assert!(many.len() > 1);
}

#[test]
fn the_row_that_stands_everywhere_is_shown_once_and_last() {
    let words = words();
    let mut question = reply(&words, Language::SOURCE, "What is your name?");
    question.choices = vec![choice("any.skip", "Skip this question"), choice("any.person", "Talk to a person")];
    let said = reply(&words, Language::SOURCE, "Thank you.");
    let posts =
        posts(&words, Language::SOURCE, Place::Direct, Some(("volunteering", "where")), vec![said, question.clone()]);
    assert!(posts[0].rows.is_empty());
    assert_eq!(posts[1].rows.len(), 1);
    let row = ["any.back", "any.skip", "any.stop", "any.person", "any.language"].map(|id| format!("1:c:{id}"));
    assert_eq!(ids(&posts[1].rows[0]), row);
}

#[test]
fn several_are_one_menu_that_knows_what_is_chosen() {
    let posts = laid_out(|reply| {
        let mut choices = choices(7);
        choices[2].chosen = true;
        choices.push(choice("a.b.done", "Continue"));
        RenderedReply { several: true, choices, ..reply }
    });
    let menu = menu(&posts[0].rows[0]);
    assert!(matches!(CustomId::parse(&menu.id), Some(CustomId::Several(_))));
    assert_eq!((menu.least, menu.most), (1, 7));
    let chosen = menu.options.iter().filter(|option| option.chosen).map(|option| option.value.as_str());
    assert_eq!(chosen.collect::<Vec<_>>(), ["a.b.2"]);
    assert_eq!(ids(&posts[0].rows[1]), ["1:c:a.b.done"]);
}

#[test]
fn of_more_than_a_menu_holds_each_is_added_by_itself() {
    let posts = laid_out(|reply| RenderedReply { several: true, choices: choices(30), ..reply });
    for row in &posts[0].rows[..2] {
        let menu = menu(row);
        assert!(matches!(CustomId::parse(&menu.id), Some(CustomId::One(_))));
        assert_eq!(menu.most, 1);
    }
}

#[test]
fn buttons_of_cards_carry_the_number_of_their_card() {
    let roles = |count: usize| {
        (1..=count)
            .map(|number| {
                let id = format!("card.vol-{number}.choose");
                card(&number.to_string(), "Garden helper", "In Southall", vec![choice(&id, "Choose this role")])
            })
            .collect::<Vec<_>>()
    };
    let posts = laid_out(|reply| RenderedReply { cards: roles(3), ..reply });
    assert_eq!(posts[0].embeds[1].title, "2. Garden helper");
    assert_eq!(labels(&posts[0].rows[1]), ["2. Choose this role"]);
    let alone = laid_out(|reply| RenderedReply { cards: roles(1), ..reply });
    assert_eq!(alone[0].embeds[0].title, "Garden helper");
    assert_eq!(labels(&alone[0].rows[0]), ["Choose this role"]);
}

#[test]
fn a_summary_of_many_lines_has_a_menu_for_each_thing_that_can_be_done() {
    let lines = (0..8).map(|number| {
        let change = choice(&format!("contact.summary.change_{number}"), if number < 5 { "Change" } else { "Add" });
        card(&number.to_string(), &format!("Line {number}"), "As said", vec![change])
    });
    let cards: Vec<RenderedCard> = lines.collect();
    let send = vec![choice("contact.summary.send", "Confirm and send"), choice("contact.summary.later", "Not now")];
    let posts = laid_out(|reply| RenderedReply { cards, choices: send, ..reply });
    assert_eq!(posts.len(), 1);
    let (change, add) = (menu(&posts[0].rows[0]), menu(&posts[0].rows[1]));
    assert_eq!((change.placeholder.as_str(), add.placeholder.as_str()), ("Change", "Add"));
    assert_eq!(change.options[0].label, "1. Line 0");
    assert_eq!(
        add.options.iter().map(|option| option.value.as_str()).collect::<Vec<_>>(),
        ["contact.summary.change_5", "contact.summary.change_6", "contact.summary.change_7"]
    );
    assert_eq!(ids(&posts[0].rows[2]), ["1:c:contact.summary.send", "1:c:contact.summary.later"]);
}

#[test]
fn cards_that_are_too_many_or_too_long_go_into_further_posts_with_their_buttons() {
    let cards: Vec<RenderedCard> = (0..12)
        .map(|number| {
            let press = choice(&format!("request.{number}.cancel"), "Cancel this request");
            card(&number.to_string(), "A request", &"Sent on Monday. ".repeat(60), vec![press])
        })
        .collect();
    let posts = laid_out(|reply| RenderedReply { cards, ..reply });
    assert!(posts.len() > 1);
    for post in &posts {
        let pressed: usize =
            post.rows.iter().map(|row| ids(row).iter().filter(|id| id.contains("request")).count()).sum();
        assert_eq!(pressed, post.embeds.len(), "each card's button stands under it");
    }
}

#[test]
fn one_card_that_is_longer_than_a_message_goes_on_in_the_next() {
    let held = vec![card("held", "What we hold", &"You said so. ".repeat(900), Vec::new())];
    let posts = laid_out(|reply| RenderedReply { cards: held, ..reply });
    let text: String = posts.iter().flat_map(|post| &post.embeds).map(|embed| embed.text.as_str()).collect();
    assert_eq!(text.matches("You said so.").count(), 900);
}

#[test]
fn a_title_of_any_length_and_with_any_sign_still_fits() {
    let title = "**Garden** helper_in_the_park ".repeat(20);
    let posts = laid_out(|reply| {
        let choose = || vec![choice("card.vol-1.choose", "Choose this role"), choice("card.vol-1.remind", "Remind me")];
        let cards = (0..6).map(|number| card(&number.to_string(), &title, "In Southall", choose())).collect();
        RenderedReply { cards, ..reply }
    });
    assert!(posts[0].embeds[0].title.starts_with(r"1. \*\*Garden\*\*") && posts[0].embeds[0].title.ends_with('…'));
    assert!(menu(&posts[0].rows[0]).options[0].label.ends_with('…'));
}

#[test]
fn a_text_that_is_too_long_comes_in_several_posts_and_what_can_be_pressed_under_the_last() {
    let text = "It is free, and it takes an hour. ".repeat(150);
    let posts = laid_out(|reply| RenderedReply { text, choices: choices(2), ..reply });
    assert_eq!(posts.len(), 3);
    assert!(posts.iter().all(|post| post.content.ends_with("hour.")));
    assert!(posts[0].rows.is_empty() && posts[1].rows.is_empty() && posts[2].rows.len() == 2);
}

#[test]
fn the_link_to_the_page_is_a_button_and_never_words() {
    let url = "https://chat.example.org/go/secret";
    let posts = laid_out(|reply| RenderedReply {
        link: Some(RenderedLink { url: url.to_owned(), label: "Go on on our page".to_owned() }),
        ..reply
    });
    assert_eq!(ids(&posts[0].rows[0]), [url]);
    assert!(!posts[0].content.contains("secret"));
}

#[test]
fn in_a_server_a_free_answer_is_a_button_that_names_the_question() {
    let words = words();
    let asked = |place, question| {
        let posts = posts(&words, language("pl"), place, question, vec![reply(&words, language("pl"), "Pytanie?")]);
        posts[0].rows.iter().flat_map(ids).find(|id| id.starts_with("1:t:"))
    };
    let (place, name, age) = (Some(("jobs", "where")), Some(("contact", "name")), Some(("contact", "age")));
    assert_eq!(asked(Place::Server, place).as_deref(), Some("1:t:pl:jobs.where"));
    assert_eq!(asked(Place::Direct, place), None);
    assert_eq!(asked(Place::Server, name).as_deref(), Some("1:t:pl:contact.name"));
    assert_eq!(asked(Place::Direct, name).as_deref(), Some("1:t:pl:contact.name"));
    assert_eq!(asked(Place::Server, age), None);
    assert_eq!(asked(Place::Server, None).as_deref(), Some("1:t:pl:any.words"));
    assert_eq!(asked(Place::Server, Some(("volunteering", "access"))), None, "nothing about health is typed here");
}

#[test]
fn safety_and_consent_stand_behind_a_bar_with_the_english_under_them() {
    let words = words();
    for (message, tone) in [("safety-abuse", Tone::Safety), ("safety-emergency", Tone::Consent)] {
        let arabic = language("ar");
        let reply = RenderedReply {
            english: Some(words.text(message, &Args::new(), Language::SOURCE)),
            tone,
            ..reply(&words, arabic, &words.text(message, &Args::new(), arabic))
        };
        let posts = posts(&words, arabic, Place::Server, None, vec![reply]);
        assert_eq!(posts.len(), 1, "a safety card is one message");
        let lines: Vec<&str> = posts[0].content.lines().filter(|line| !line.is_empty()).collect();
        assert!(lines.iter().all(|line| line.starts_with("> ")), "{lines:?}");
        assert!(lines[0].starts_with("> **") && lines[0].ends_with("**"));
        assert!(posts[0].content.contains("This chat cannot send help."));
    }
}

#[test]
fn a_language_that_nobody_checked_says_so_with_its_first_words() {
    let words = words();
    for (tag, told) in [("so", true), ("en-GB", false)] {
        let language = language(tag);
        let first = RenderedReply { message: "start-welcome".to_owned(), ..reply(&words, language, "Salaan.") };
        let later = reply(&words, language, "Waa hagaag.");
        let posts = posts(&words, language, Place::Direct, None, vec![first, later]);
        let notice = words.text("page-unchecked", &Args::new(), language);
        assert_eq!(posts[0].content.contains(&notice), told, "{tag}");
        assert!(!posts[1].content.contains(&notice));
    }
}

#[test]
fn what_someone_typed_neither_calls_nor_shouts() {
    let posts = laid_out(|reply| RenderedReply {
        text: "Is this right: \u{2068}**@everyone** <@1>\u{2069}?".to_owned(),
        choices: vec![choice("contact.contact.use_typed", "Use **this**")],
        ..reply
    });
    assert_eq!(posts[0].content, "Is this right: \u{2068}\\*\\*@\u{200b}everyone\\*\\* \\<@1>\u{2069}?");
    assert_eq!(labels(&posts[0].rows[0]), ["Use **this**"], "a button shows its words as they are");
}

#[test]
fn every_line_of_an_arabic_answer_runs_from_right_to_left() {
    let words = words();
    let arabic = language("ar");
    let text = "Southall قريب منكم.\n3 أماكن.\n• الوقت: الصباح\n07700 900123";
    let about = card("vol-1", "Garden helper", "Brent: المكان\n2 ساعة", vec![choice("card.vol-1.choose", "اختيار")]);
    let other = card("vol-2", "مرافقة", "المكان: Brent", vec![choice("card.vol-2.choose", "اختيار")]);
    let other = RenderedCard { title_language: arabic, ..other };
    let cards = vec![about, other];
    let posts =
        posts(&words, arabic, Place::Direct, None, vec![RenderedReply { cards, ..reply(&words, arabic, text) }]);
    let lines: Vec<&str> = posts[0].content.lines().collect();
    assert!(lines[..3].iter().all(|line| line.starts_with('\u{200f}')), "{lines:?}");
    assert_eq!(lines[3], "07700 900123");
    assert_eq!(posts[0].embeds[0].title, "1. Garden helper", "an English title runs its own way");
    assert_eq!(posts[0].embeds[1].title, "\u{200f}2. مرافقة");
    assert_eq!(posts[0].embeds[0].text, "\u{200f}Brent: المكان\n\u{200f}2 ساعة");
    assert_eq!(labels(&posts[0].rows[1]), ["\u{200f}2. اختيار"]);
}

#[test]
fn the_public_line_says_nothing_and_its_button_alone_knows_of_details() {
    let words = words();
    let frame = Frame::new(&words, Language::SOURCE, false, Place::Server);
    let (plain, details) = (public::public_line(&frame, false), public::public_line(&frame, true));
    assert_eq!(plain.content, details.content);
    assert_eq!((ids(&plain.rows[0]), ids(&details.rows[0])), (vec!["1:p:0".to_owned()], vec!["1:p:d".to_owned()]));
}

#[test]
fn the_welcome_greets_in_every_language_and_offers_each_by_its_own_name() {
    let words = words();
    let frame = Frame::new(&words, Language::SOURCE, false, Place::Server);
    let posts = public::welcome(&words, &frame);
    let rows: Vec<&Row> = posts.iter().flat_map(|post| &post.rows).collect();
    let shown: Vec<String> = rows.iter().flat_map(|row| ids(row)).collect();
    let content: String = posts.iter().map(|post| post.content.as_str()).collect();
    for (language, endonym) in words.languages() {
        assert!(shown.contains(&format!("1:c:start.language.{language}")), "{language}");
        assert!(rows.iter().flat_map(|row| labels(row)).any(|label| label == endonym), "{endonym}");
        assert!(content.contains(&words.text("discord-welcome-choose", &Args::new(), language)), "{language}");
    }
}

/// Every language, ready once.
static WORDS: LazyLock<Words> = LazyLock::new(words);

/// Words as people, coordinators and other languages write them, of any length.
fn any_text(longest: usize) -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[a-zA-Z *_`~|<>@#:.!?\\\\\\[\\]-]{1,20}",
        "[ابتثج ؟۔कख।\n]{1,15}",
        Just("https://example.org/a_b".to_owned()),
        Just("👩‍👩‍👧".to_owned()),
        "[a-zب ]{1,40}".prop_map(|value| format!("\u{2068}{value}\u{2069}")),
    ];
    proptest::collection::vec(part, 0..longest).prop_map(|parts| parts.concat())
}

fn any_choices(slot: &'static str, most: usize) -> impl Strategy<Value = Vec<RenderedChoice>> {
    proptest::collection::vec((any_text(8), any::<bool>()), 0..most).prop_map(move |labels| {
        let numbered = labels.into_iter().enumerate();
        numbered.map(|(n, (label, chosen))| RenderedChoice { id: format!("{slot}.{n}"), label, chosen }).collect()
    })
}

fn any_reply() -> impl Strategy<Value = RenderedReply> {
    let cards = proptest::collection::vec((any_text(20), any_text(300), any_choices("card.x", 4)), 0..14);
    let tone = prop_oneof![Just(Tone::Plain), Just(Tone::Question), Just(Tone::Safety), Just(Tone::Consent)];
    let looks = (tone, any::<bool>(), any::<bool>(), any::<bool>());
    (any_text(300), proptest::option::of(any_text(200)), looks, any_choices("form.slot", 70), cards).prop_map(
        |(text, english, (tone, several, arabic, link), mut choices, cards)| {
            choices.extend(["any.skip", "any.help"].map(|id| choice(id, "Anywhere")));
            let own = |(number, (title, text, choices)): (usize, (String, String, Vec<RenderedChoice>))| {
                let rename =
                    |choice: RenderedChoice| RenderedChoice { id: format!("{}.{number}", choice.id), ..choice };
                card("x", &title, &text, choices.into_iter().map(rename).collect())
            };
            let language = language(if arabic { "ar" } else { "en-GB" });
            let url = "https://chat.example.org/go/x".to_owned();
            RenderedReply {
                english,
                tone,
                several,
                choices,
                cards: cards.into_iter().enumerate().map(own).collect(),
                link: link.then(|| RenderedLink { url, label: "The page".to_owned() }),
                ..reply(&WORDS, language, &text)
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_an_answer_holds_discord_takes_it_whole(
        replies in proptest::collection::vec(any_reply(), 1..3),
        server in any::<bool>(),
        asked in any::<bool>(),
    ) {
        let wanted: BTreeSet<String> = replies
            .iter()
            .flat_map(|reply| reply.choices.iter().chain(reply.cards.iter().flat_map(|card| &card.choices)))
            .map(|choice| choice.id.clone())
            .collect();
        let place = if server { Place::Server } else { Place::Direct };
        let posts = posts(&WORDS, language("ar"), place, asked.then_some(("contact", "name")), replies);
        let shown: BTreeSet<String> = posts
            .iter()
            .flat_map(|post| &post.rows)
            .flat_map(ids)
            .map(|id| id.strip_prefix("1:c:").map_or_else(|| id.clone(), str::to_owned))
            .collect();
        prop_assert!(wanted.is_subset(&shown), "{:?} are dropped", wanted.difference(&shown).collect::<Vec<_>>());
        let rows: Vec<&Row> = posts.iter().flat_map(|post| &post.rows).collect();
        prop_assert_eq!(ids(rows[rows.len() - 1]).len(), 5);
        prop_assert_eq!(rows.iter().filter(|row| ids(row).contains(&"1:c:any.stop".to_owned())).count(), 1);
    }
}
