//! What is on the pages: words in the right language, controls that work without scripts, headers, weight.

use crate::front_door::{FrontDoor, settings};
use alongside::channel::web::CONTENT_SECURITY_POLICY;
use axum::body::Body;
use axum::http::{Method, StatusCode};

#[tokio::test]
async fn every_form_posts_without_scripts() {
    let mut door = FrontDoor::new();
    for word in ["hello", "fields", "several", "cards", "danger"] {
        let page = door.write(word).await;
        assert!(page.body.matches("<form").count() >= 4, "{word}");
        for form in page.body.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap();
            assert!(form.contains("method=\"post\"") && form.contains("<button"), "{word}: {form}");
            assert!(form.contains("action=\"/leave\"") || form.contains("name=\"message\""), "{word}: {form}");
        }
        assert!(!page.has("onclick") && !page.has("style="), "{word}");
        assert_eq!(
            page.body.matches("<script").count(),
            page.body.matches("<script src=\"/assets/").count(),
            "files of ours"
        );
    }
}

#[tokio::test]
async fn every_page_that_says_how_to_leave_fast_can() {
    let mut door = FrontDoor::new();
    for path in ["/?lang=en-GB", "/privacy?lang=en-GB", "/accessibility?lang=en-GB"] {
        let page = door.get(path).await;
        assert!(page.has("Shift") && page.has("<script src=\"/assets/leave.js"), "{path}");
    }
    assert!(!door.get("/left?lang=en-GB").await.has("<script"));
}

#[tokio::test]
async fn only_the_last_exchange_can_be_pressed() {
    let mut door = FrontDoor::new();
    door.write("cards").await;
    let page = door.write("hello").await;
    assert!(page.has("Hospital guide"), "what was shown stays to be read");
    assert!(!page.has("card.guide.choose"));
    assert!(page.has("contact.age.16_or_over"));
    assert_eq!(page.body.matches("id=\"latest\"").count(), 1);
}

#[tokio::test]
async fn what_can_be_done_at_any_time_stands_in_the_same_order() {
    let mut door = FrontDoor::new();
    for page in [door.get("/").await, door.write("hello").await] {
        let row = page.body.split("class=\"anywhere\"").nth(1).unwrap().split("</form>").next().unwrap();
        let ids: Vec<&str> = row.split("value=\"any.").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(ids, ["back", "skip", "stop", "person", "language", "help"]);
    }
}

#[tokio::test]
async fn fields_help_the_phone_and_come_back_as_they_were_typed() {
    let mut door = FrontDoor::new();
    let page = door.write("fields").await;
    for part in [
        "autocomplete=\"name\"",
        "type=\"tel\" autocomplete=\"tel\"",
        "type=\"email\" autocomplete=\"email\"",
        "for=\"field-name\"",
    ] {
        assert!(page.has(part), "{part}");
    }
    door.post(
        "/chat",
        "field.name=&field.phone=07700+900123&field.words=%3Cb%3E%0A+two&field.way=text&field.times=&field.times=pm",
    )
    .await;
    let page = door.get("/").await;
    assert!(page.has("value=\"07700 900123\"") && page.has("&#60;b&#62;\n two</textarea>"));
    assert!(
        page.has("value=\"text\" checked") && page.has("value=\"pm\" checked") && !page.has("value=\"am\" checked")
    );
    assert!(page.has("aria-invalid=\"true\" aria-describedby=\"error-name\"") && page.has("id=\"error-name\""));
}

#[tokio::test]
async fn a_field_that_asks_what_was_just_asked_is_labelled_for_the_ear_alone() {
    let mut door = FrontDoor::new();
    let page = door.write("place").await;
    assert!(page.has("<label for=\"field-volunteering.place\" class=\"unseen\">Write your message</label>"));
    assert!(door.write("fields").await.has("<label for=\"field-name\">Your name</label>"));
}

#[tokio::test]
async fn ticks_know_what_was_chosen_and_leave_a_way_out() {
    let mut door = FrontDoor::new();
    let page = door.write("several").await;
    assert!(
        page.has("value=\"volunteering.days.tue\" checked") && !page.has("value=\"volunteering.days.mon\" checked")
    );
    assert!(page.has("<button name=\"choice\" value=\"any.skip\">Skip this question</button>"));
    assert!(!page.has("type=\"checkbox\" name=\"choices\" value=\"any.skip\""));
}

#[tokio::test]
async fn words_are_never_markup() {
    let mut door = FrontDoor::new();
    let page = door.write("script").await;
    assert!(!page.has("<script>alert"));
    door.post("/chat", "text=%3Cimg+src%3Dx%3E").await;
    assert!(!door.get("/").await.has("<img"));
}

#[tokio::test]
async fn a_page_from_right_to_left_says_so_and_marks_what_is_english() {
    let mut door = FrontDoor::new();
    door.post("/chat", "choice=start.language.ar").await;
    door.post("/chat", "text=danger").await;
    let page = door.get("/").await;
    assert!(page.has("<html lang=\"ar\" dir=\"rtl\""));
    assert!(page.has("class=\"reply safety\" lang=\"ar\" dir=\"rtl\""));
    assert!(page.has("<div lang=\"en-GB\" dir=\"ltr\"><p>"), "the English stands under the card");
    assert!(page.has("class=\"unchecked\""), "nobody has checked the Arabic yet");
    assert!(page.has("lang=\"en-GB\" dir=\"ltr\">English</button>"), "the way back is in English");
}

#[tokio::test]
async fn short_sentences_come_in_large_letters() {
    let mut door = FrontDoor::new();
    door.post("/chat", "choice=any.easy").await;
    let page = door.get("/").await;
    assert!(page.has("class=\"easy\"") && page.has("value=\"any.ordinary\""));
}

#[tokio::test]
async fn every_page_says_who_helps_in_danger() {
    let mut door = FrontDoor::new();
    for path in ["/", "/privacy", "/accessibility", "/nothing-here"] {
        let page = door.get(path).await;
        assert!(page.has("This chat cannot send help") && page.has("href=\"tel:999\""), "{path}");
    }
}

#[tokio::test]
async fn the_privacy_page_tells_what_staff_do_and_how_long_it_is_kept() {
    let mut door = FrontDoor::new();
    let page = door.get("/privacy?lang=en-GB").await;
    for told in [
        "Messages that our staff send you",
        "which one, when, from which team, and your answer",
        "notes, calls, each try to reach you",
        "What you asked us to remind you of",
        "That we wrote to you or called you: for 90 days",
        "If you choose a word to come back with",
        "Links in our e-mails",
        "Feedback with your name: what we did about it",
        "as long as the request they belong to",
        "our notes, and days and places in our messages go at once",
    ] {
        assert!(page.has(told), "{told}");
    }
    for (language, messages) in [
        ("ar", "الرسائل التي يرسلها إليكم موظفونا"),
        ("pl", "Wiadomości, które nasi pracownicy"),
        ("so", "Farriimaha diyaarsan"),
    ] {
        assert!(door.get(&format!("/privacy?lang={language}")).await.has(messages), "{language}");
    }
}

#[tokio::test]
async fn privacy_and_accessibility_are_told_in_each_language() {
    let mut door = FrontDoor::new();
    let english = door.get("/privacy?lang=en-GB").await;
    assert!(english.has("Example Health") && english.has("\u{2068}30\u{2069} days") || english.has("30 days"));
    let arabic = door.get("/privacy?lang=ar").await;
    assert!(arabic.has("<html lang=\"ar\" dir=\"rtl\"") && !arabic.has("Your privacy"));
    assert!(door.get("/accessibility?lang=en-GB").await.has("WCAG 2.2"));
    assert!(door.get("/accessibility?lang=ar").await.has("WCAG 2.2"));
    assert!(english.has("Crown copyright"), "whose data we use");
}

#[tokio::test]
async fn no_page_misses_a_word() {
    let mut door = FrontDoor::new();
    for path in
        ["/?lang=en-GB", "/?lang=ar", "/privacy?lang=ar", "/accessibility?lang=ar", "/left?lang=ar", "/left", "/nope"]
    {
        let page = door.get(path).await;
        for empty in [
            "<p></p>",
            "<li></li>",
            "<h1></h1>",
            "<h2></h2>",
            "<h3></h3>",
            "<button></button>",
            "></button>",
            "<title></title>",
            "<strong></strong>",
        ] {
            assert!(!page.has(empty), "{empty} on {path}");
        }
    }
}

#[tokio::test]
async fn pages_are_guarded_and_not_kept() {
    let mut door = FrontDoor::new();
    for path in ["/", "/left", "/privacy", "/nothing-here", "/api/openapi.json"] {
        let came = door.get(path).await;
        assert_eq!(came.header("content-security-policy"), CONTENT_SECURITY_POLICY, "{path}");
        assert_eq!(came.header("x-content-type-options"), "nosniff");
        assert_eq!(came.header("referrer-policy"), "same-origin");
        assert_eq!(came.header("cache-control"), "no-store");
    }
    assert!(!CONTENT_SECURITY_POLICY.contains("unsafe") && CONTENT_SECURITY_POLICY.contains("frame-ancestors 'none'"));
}

#[tokio::test]
async fn files_are_kept_until_they_change() {
    let mut door = FrontDoor::new();
    let page = door.get("/").await;
    let style = page.body.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let came = door.get(&style).await;
    assert_eq!(came.status, StatusCode::OK);
    assert!(came.header("cache-control").contains("immutable") && came.has("--organisation:#005eb8"));
    let etag = came.header("etag").to_owned();
    let again = door.send(Method::GET, &style, &[("if-none-match", &etag)], Body::empty()).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert_eq!(door.get("/assets/../Cargo.toml").await.status, StatusCode::NOT_FOUND);
    assert!(
        !came.has("margin-left") && !came.has("padding-right") && !came.has("text-align: left"),
        "mirrored by logical properties alone"
    );
}

#[tokio::test]
async fn the_first_page_is_light() {
    let mut door = FrontDoor::with(settings());
    let zipped = [("accept-encoding", "gzip")];
    let page = door.get("/?lang=ar").await;
    let mut bytes = 0;
    let mut paths = vec!["/?lang=ar".to_owned()];
    for marker in ["stylesheet\" href=\"", "script src=\""] {
        let named = page.body.split(marker).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        paths.extend(named);
    }
    assert_eq!(paths.len(), 4, "a page, its style and two scripts: {paths:?}");
    for path in paths {
        let came = door.send(Method::GET, &path, &zipped, Body::empty()).await;
        assert_eq!(came.header("content-encoding"), "gzip", "{path}");
        // Lossy text is never shorter than the bytes it came from.
        bytes += came.body.len();
    }
    assert!(bytes < 60 * 1024, "{bytes} bytes");
}

#[tokio::test]
async fn whatever_is_asked_wrongly_is_answered_kindly_in_the_readers_language() {
    let mut door = FrontDoor::new().header("accept-language", "ar");
    let json = [("content-type", "application/json"), ("sec-fetch-site", "same-origin")];
    let wrong = door.send(Method::POST, "/chat", &json, "{}").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    let empty = door.post("/chat", "text=+").await;
    assert_eq!(empty.status, StatusCode::OK);
    let missing = door.get("/nothing-here").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    let method = door.send(Method::DELETE, "/privacy", &[("sec-fetch-site", "same-origin")], Body::empty()).await;
    assert_eq!(method.status, StatusCode::NOT_FOUND);
    let query = door.get("/?lang=%FF&lang=x").await;
    assert_eq!(query.status, StatusCode::OK);
    for came in [wrong, empty, missing, method, query] {
        assert!(came.has("<html lang=\"ar\" dir=\"rtl\""));
    }
    assert_eq!(door.fake.said().len(), 0);
    assert_eq!(door.cookie, None, "nothing began");
}

#[tokio::test]
async fn when_something_breaks_a_person_and_a_program_can_both_read_it() {
    let mut door = FrontDoor::new().header("accept-language", "ar");
    let came = door.post("/chat", "text=break").await;
    assert_eq!(came.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(came.has("<html lang=\"ar\" dir=\"rtl\"") && came.has("href=\"tel:999\""));
    let begun = door.send(Method::POST, "/api/conversations", &[], "").await;
    let token = serde_json::from_str::<serde_json::Value>(&begun.body).unwrap()["token"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {token}");
    let came = door.send(Method::POST, "/api/chat", &[("authorization", &bearer)], r#"{"text":"break"}"#).await;
    assert_eq!(came.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(came.body.starts_with(r#"{"error":"#), "{}", came.body);
}

#[tokio::test]
async fn lists_days_and_times_have_the_phones_own_fields() {
    let mut door = FrontDoor::new();
    let page = door.write("fields").await;
    for part in [
        "<select id=\"field-hospital\"",
        "<option value=\"\"></option>",
        "type=\"date\"",
        "type=\"time\"",
        "<details class=\"folded\">",
    ] {
        assert!(page.has(part), "{part}");
    }
    assert_eq!(page.body.matches("class=\"folded\"").count(), 1, "a short list is not folded");
}

#[tokio::test]
async fn what_was_picked_stands_and_a_day_in_words_is_repeated_beside_its_empty_field() {
    let mut door = FrontDoor::new();
    door.write("fields").await;
    door.post("/chat", "field.name=&field.hospital=mount_vernon&field.day=next+Tuesday&field.time=14%3A30&field.help=&field.help=help_2&field.help=help_3").await;
    let page = door.get("/").await;
    assert!(page.has("<option value=\"mount_vernon\" selected>"));
    assert!(page.has("next Tuesday is no day."), "what was written is not lost");
    assert!(!page.has("value=\"next Tuesday\""), "a field for days cannot show it");
    assert!(page.has("value=\"14:30\""));
    assert!(page.has("Chosen: 2"), "a folded list says how many are ticked");
}

#[tokio::test]
async fn cards_and_steps_of_an_earlier_exchange_are_short() {
    let mut door = FrontDoor::new();
    let page = door.write("cards").await;
    assert_eq!(
        (page.body.matches("<section class=\"card\"").count(), page.body.matches("class=\"card past\"").count()),
        (2, 0)
    );
    let page = door.write("steps").await;
    assert_eq!(
        (page.body.matches("<section class=\"card\"").count(), page.body.matches("class=\"card past\"").count()),
        (0, 2)
    );
    assert!(page.has("<ol class=\"steps\">") && page.has("<h2 lang=\"en-GB\">2. Read the advert</h2>"));
    let page = door.write("hello").await;
    assert!(page.has("<summary lang=\"en-GB\">2. Read the advert</summary>"));
}

#[tokio::test]
async fn an_address_that_is_no_text_leads_nowhere_and_says_so_in_words() {
    let mut door = FrontDoor::new();
    let nowhere = door.get("/nothing").await;
    for path in ["/stop/%ff", "/answer/%ff", "/answered/%ff", "/continue/%ff", "/assets/%ff"] {
        let page = door.get(path).await;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &nowhere.body), "GET {path}");
    }
    for path in ["/stop/%ff", "/answer/%ff", "/continue/%ff"] {
        let page = door.post(path, "").await;
        assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &nowhere.body), "POST {path}");
    }
}
