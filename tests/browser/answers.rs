//! A phrase of a recruiter answered in a browser, over the real turns and store: by the page of the link in an e-mail, and in the
//! chat. On a phone and on a desk, with scripts and without, from left to right and from right to left; by a link used twice, from a
//! page that was left open, by the back button, and after everything was taken back.

use crate::common::Installation;
use crate::driver::Browser;
use alongside::app::page_conversations;
use alongside::channel::web::{Limits, TokenKey, WebSettings, router};
use alongside::clock::Clock;
use alongside::domain::consent::How;
use alongside::domain::lead::LeadState;
use alongside::domain::phrase::Blanks;
use alongside::domain::staff::{Role, Staff};
use alongside::domain::taxonomy::{CodeSet, Document, Phrase, PhraseAnswer, Service};
use alongside::ids::{LeadId, PhraseId, StaffId};
use alongside::outbox::{CallTasks, Conversations, Deliver, Failed, Message, Senders, Worker};
use alongside::store::phrases::{self, NewPhrase, Sending, Stands};
use alongside::store::queue::{self, Asked};
use alongside::store::withdrawing::{self, Which};
use alongside::store::{BoxFuture, claims, leads, staff};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::IntoResponse;
use fantoccini::Locator;
use jiff::civil::{date, time};
use serde_json::json;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use uuid::Uuid;

const RUTH: StaffId = StaffId(Uuid::from_u128(1));

/// E-mails as they would go out.
#[derive(Default)]
struct Letters(Mutex<Vec<String>>);

impl Deliver for Letters {
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move {
            self.0.lock().unwrap().extend(message.letter.iter().map(|letter| letter.text.clone()));
            Ok(())
        })
    }
}

/// An installation whose resident pages are served on this machine.
struct Place {
    at: Installation,
    url: String,
    letters: Arc<Letters>,
    worker: Worker,
}

impl Place {
    async fn open(scripts: bool) -> Self {
        let at = Installation::new().await;
        let settings = WebSettings::loopback(TokenKey::from_bytes([9; 32]));
        let limits = Limits { loopback: false, ..settings.limits };
        let settings = WebSettings { limits, ..settings };
        let mut router = router(page_conversations(&at.turns, &at.store), at.clock.clone(), settings).unwrap();
        if !scripts {
            let without = |request: Request, next: Next| async move {
                let script = request.uri().path().rsplit_once('.').is_some_and(|(_, kind)| kind == "js");
                if script { StatusCode::NOT_FOUND.into_response() } else { next.run(request).await }
            };
            router = router.layer(axum::middleware::from_fn(without));
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(
            async move { axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await },
        );
        let letters = Arc::new(Letters::default());
        let senders = Senders {
            conversation: Arc::new(Conversations::new(at.store.clone())),
            email: Some(letters.clone()),
            call: Arc::new(CallTasks::new(at.store.clone())),
        };
        let worker = Worker::new(at.store.clone(), Arc::clone(&at.turns.world().words), senders, &url);
        Self { at, url, letters, worker }
    }

    /// Someone in this browser asks to volunteer and gives an e-mail address; a recruiter takes the request.
    async fn ask(&self, browser: &Browser, language: &str) -> LeadId {
        let client = &browser.client;
        client.goto(&format!("{}/privacy?lang={language}", self.url)).await.unwrap();
        let steps = json!([
            { "choice": format!("start.language.{language}") },
            { "choice": "any.find_volunteering" },
            { "fields": { "where": "Wembley" } },
            { "choice": "card.vol-001.choose" },
            { "choice": "contact.age.16_or_over" },
            { "choice": "contact.volunteering.yes" },
            { "fields": { "name": "Amina", "email": "amina@example.org", "good_times": "morning", "message_safe": "yes" } },
            { "choice": "contact.summary.send" },
        ]);
        let token = client
            .execute_async(
                "const [steps, done] = arguments; (async () => { \
                   const post = (path, headers, body) => fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }); \
                   const { token } = await (await post('/api/conversations', {}, {})).json(); \
                   for (const step of steps) { \
                     const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }; \
                     const answer = await post('/api/chat', headers, step); \
                     if (!answer.ok) return answer.text(); \
                   } return token; })().then(done);",
                vec![steps],
            )
            .await
            .unwrap();
        let token = token.as_str().unwrap();
        assert_eq!(token.len(), 64, "{token}");
        browser.run(&format!("document.cookie = 'alongside={token}; path=/'")).await;
        let (host, now) = (self.at.turns.world().host.id.clone(), self.at.clock.now());
        let ruth = Staff { id: RUTH, organisation: host.clone(), role: Role::Recruiter, name: "Ruth".into() };
        let taken = self.at.store.write(move |tx| {
            Box::pin(async move {
                staff::upsert(tx, &ruth, now).await?;
                let lead = queue::page(tx, &Asked::of(&host, &[Service::Volunteering]), None, 1).await?.remove(0).id;
                claims::claim(tx, lead, RUTH, now).await?;
                Ok(lead)
            })
        });
        taken.await.unwrap()
    }

    /// The recruiter sends an invitation to an interview, and it goes out. Gives the path of the link in the e-mail.
    async fn invite(&self, lead: LeadId) -> String {
        let (id, now) = (
            PhraseId(Uuid::from_u128(self.at.clock.now().as_microsecond().unsigned_abs().into())),
            self.at.clock.now(),
        );
        let blanks = Blanks {
            day: Some(date(2026, 12, 7)),
            time: Some(time(10, 30, 0, 0)),
            place: Some("Room 4, Northwick Park Hospital, Watford Road, Harrow".to_owned()),
            documents: [Document::PhotoId, Document::ProofOfAddress, Document::Referees]
                .into_iter()
                .collect::<CodeSet<_>>(),
            role: None,
        };
        let new = NewPhrase { id, lead, phrase: Phrase::Interview, blanks, staff: RUTH };
        let sent = self.at.store.write(move |tx| Box::pin(async move { phrases::send(tx, &new, now).await }));
        assert_eq!(sent.await.unwrap(), Sending::Sent);
        while self.worker.round().await.unwrap() > 0 {}
        let letters = self.letters.0.lock().unwrap();
        let from = format!("{}/answer/", self.url);
        let token = letters.iter().find_map(|letter| letter.split(&from).nth(1)).expect("an e-mail with a link");
        format!("/answer/{}", token.chars().take_while(char::is_ascii_alphanumeric).collect::<String>())
    }

    /// What was answered.
    async fn answered(&self, lead: LeadId) -> Option<PhraseAnswer> {
        let now = self.at.clock.now();
        let sent = self.at.store.read(move |tx| Box::pin(async move { phrases::sent_about(tx, lead, now).await }));
        match sent.await.unwrap()[0].stands {
            Stands::Answered { answer, .. } => Some(answer),
            _ => None,
        }
    }

    async fn state(&self, lead: LeadId) -> LeadState {
        let found = self.at.store.read(move |tx| Box::pin(async move { leads::get_summary(tx, lead).await }));
        found.await.unwrap().unwrap().state
    }

    async fn take_all_back(&self, lead: LeadId) {
        let now = self.at.clock.now();
        let taken = self.at.store.write(move |tx| {
            Box::pin(async move {
                let resident = leads::resident_of(tx, lead).await?.expect("someone");
                withdrawing::withdraw(tx, resident, Which::All, How::Button, now).await
            })
        });
        taken.await.unwrap();
    }
}

/// Someone who looks at each page they come to.
struct Reader<'a> {
    browser: &'a Browser,
    url: &'a str,
    name: String,
    wrong: Vec<String>,
}

impl<'a> Reader<'a> {
    fn new(browser: &'a Browser, place: &'a Place, name: String) -> Self {
        Self { browser, url: &place.url, name, wrong: Vec::new() }
    }

    async fn look(&mut self, step: &str) {
        self.browser.picture(&format!("answer-{}-{step}", self.name)).await;
        self.wrong.extend(self.browser.faults().await.into_iter().map(|fault| format!("{step}: {fault}")));
        // A window behind another has no focus to show.
        if self.browser.run("return document.hasFocus()").await == json!(true) {
            let hidden = self.browser.hides_focus().await.into_iter();
            self.wrong.extend(hidden.map(|one| format!("{step}: hides focus: {one}")));
        }
        if !self.browser.fits().await {
            self.wrong.push(format!("{step}: is wider than the screen"));
        }
    }

    async fn go(&mut self, path: &str, step: &str) {
        self.browser.client.goto(&format!("{}{path}", self.url)).await.unwrap();
        self.look(step).await;
    }

    /// Presses what leads to another page, and looks at that.
    async fn press(&mut self, selector: &str, step: &str) {
        self.browser.run("window.before = true").await;
        self.click(selector).await;
        self.browser.until("!window.before && document.readyState === 'complete'").await;
        self.look(step).await;
    }

    /// Clicks on something, away from the bar that stays on top.
    async fn click(&self, selector: &str) {
        let there = format!("document.querySelector({}).scrollIntoView({{ block: 'center' }})", json!(selector));
        self.browser.run(&there).await;
        self.browser.client.find(Locator::Css(selector)).await.unwrap().click().await.unwrap();
    }

    async fn back(&mut self, step: &str) {
        self.browser.client.back().await.unwrap();
        self.browser.until("document.readyState === 'complete' && document.querySelector('main')").await;
        self.look(step).await;
    }

    async fn shows(&self, text: &str) -> bool {
        self.browser.run(&format!("return document.querySelector('main').textContent.includes({})", json!(text))).await
            == json!(true)
    }

    async fn buttons(&self) -> u64 {
        self.browser.run("return document.querySelectorAll('main [name=answer]').length").await.as_u64().unwrap()
    }

    fn done(self) {
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
    }
}

/// From the link in the e-mail to the thanks, back again, and by the same link once more.
async fn by_the_link(width: u32, language: &str, already: &str) {
    let place = Place::open(true).await;
    let browser = Browser::open(width, language).await;
    let lead = place.ask(&browser, language).await;
    let link = place.invite(lead).await;
    // The e-mail is read where the chat never was.
    browser.client.delete_all_cookies().await.unwrap();
    let mut reader = Reader::new(&browser, &place, format!("{language}-{width}"));
    reader.go(&link, "asks").await;
    assert_eq!(browser.run("return document.documentElement.lang").await, json!(language));
    assert_eq!(reader.buttons().await, 5);
    assert!(reader.shows("Northwick Park").await && reader.shows("10:30").await);
    assert_eq!(place.answered(lead).await, None, "opening it changes nothing");
    reader.press("main [value=help_to_get_there]", "thanks").await;
    assert_eq!(browser.run("return location.pathname").await, json!("/answered/help_to_get_there"));
    assert_eq!(browser.run("return document.documentElement.lang").await, json!(language));
    assert!(!reader.shows("Northwick Park").await && reader.buttons().await == 0);
    assert_eq!(place.answered(lead).await, Some(PhraseAnswer::HelpToGetThere));
    reader.back("back").await;
    assert!(reader.shows(already).await && reader.buttons().await == 0, "the back button offers nothing that is over");
    reader.go(&link, "again").await;
    assert!(reader.shows(already).await && !reader.shows("Northwick Park").await);
    assert!(browser.client.get_all_cookies().await.unwrap().is_empty(), "no cookie for whoever only reads e-mails");
    reader.done();
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_link_is_answered_on_a_phone_in_arabic_and_the_back_button_offers_nothing_that_is_over() {
    by_the_link(360, "ar", "أجبتم عن ذلك من قبل").await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_link_is_answered_on_a_desk_in_english_and_the_back_button_offers_nothing_that_is_over() {
    by_the_link(1280, "en-GB", "You answered that already").await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_link_is_answered_with_the_keyboard_where_no_script_runs() {
    let place = Place::open(true).await;
    let browser = Browser::open(360, "so").await;
    let lead = place.ask(&browser, "so").await;
    let link = place.invite(lead).await;
    browser.client.goto(&format!("{}{link}", place.url)).await.unwrap();
    browser.without_scripts().await;
    let button = browser.client.find(Locator::Css("main [value=cannot_come]")).await.unwrap();
    button.send_keys("\u{e007}").await.unwrap();
    browser.client.wait().for_element(Locator::Css("main h2:only-of-type + p")).await.unwrap();
    for _ in 0..100 {
        if place.answered(lead).await.is_some() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(place.answered(lead).await, Some(PhraseAnswer::CannotCome));
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn cancelling_by_a_link_asks_once_more_and_a_page_left_open_changes_nothing_afterwards() {
    let place = Place::open(true).await;
    let browser = Browser::open(360, "ar").await;
    let lead = place.ask(&browser, "ar").await;
    let link = place.invite(lead).await;
    let client = &browser.client;
    let mut reader = Reader::new(&browser, &place, "cancel-ar-360".to_owned());
    reader.go(&link, "left-open").await;
    let left_open = client.window().await.unwrap();
    let other = client.new_window(true).await.unwrap().handle;
    client.switch_to_window(other).await.unwrap();
    browser.widen(360).await;
    reader.go(&link, "asks").await;
    reader.press("main [value=no_longer_wanted]", "sure").await;
    assert_eq!(place.state(lead).await, LeadState::Claimed, "one press is not enough");
    assert_eq!(reader.buttons().await, 1);
    reader.press("main a[href='']", "not-sure").await;
    assert_eq!(reader.buttons().await, 5, "the way back leads to the answers");
    reader.press("main [value=no_longer_wanted]", "sure-again").await;
    reader.press("main [value=no_longer_wanted]", "cancelled").await;
    assert_eq!(place.answered(lead).await, Some(PhraseAnswer::NoLongerWanted));
    assert_eq!(place.state(lead).await, LeadState::Closed);
    // Where the browser asks whether to send a form again, or shows the question, nothing more can come of it.
    client.switch_to_window(left_open).await.unwrap();
    reader.press("main [value=can_come]", "too-late").await;
    assert_eq!(place.answered(lead).await, Some(PhraseAnswer::NoLongerWanted), "the first answer stays");
    assert!(reader.shows("أجبتم عن ذلك من قبل").await && reader.buttons().await == 0);
    reader.done();
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn after_everything_was_taken_back_a_link_and_a_page_left_open_say_that_they_are_over() {
    for (width, language) in [(360, "ar"), (1280, "en-GB")] {
        let place = Place::open(true).await;
        let browser = Browser::open(width, language).await;
        let lead = place.ask(&browser, language).await;
        let link = place.invite(lead).await;
        let mut reader = Reader::new(&browser, &place, format!("over-{language}-{width}"));
        reader.go(&link, "left-open").await;
        place.take_all_back(lead).await;
        reader.press("main [value=can_come]", "pressed").await;
        assert!(!reader.shows("Northwick Park").await && reader.buttons().await == 0);
        assert_eq!(browser.run("return document.documentElement.lang").await, json!(language));
        reader.go(&link, "opened").await;
        assert!(!reader.shows("Northwick Park").await && reader.buttons().await == 0);
        assert_eq!(place.answered(lead).await, None);
        reader.done();
        browser.close().await;
    }
}

/// The question waits in the chat, is answered there by a press, and is not answered again by the button of a page left open.
async fn in_the_chat(width: u32, language: &str, scripts: bool, already: &str) {
    let place = Place::open(scripts).await;
    let browser = Browser::open(width, language).await;
    let lead = place.ask(&browser, language).await;
    let link = place.invite(lead).await;
    let client = &browser.client;
    let scripted = if scripts { "" } else { "-noscript" };
    let mut reader = Reader::new(&browser, &place, format!("chat-{language}-{width}{scripted}"));
    reader.go("/", "asks").await;
    assert_eq!(browser.run("return document.documentElement.lang").await, json!(language));
    assert!(reader.shows("Northwick Park").await);
    let stale = client.window().await.unwrap();
    let other = client.new_window(true).await.unwrap().handle;
    client.switch_to_window(other).await.unwrap();
    browser.widen(width).await;
    client.goto(&place.url).await.unwrap();
    let turns = "return document.querySelectorAll('.turn').length";
    let before = browser.run(turns).await.as_u64().unwrap();
    reader.click("#latest [value$='.can_come']").await;
    browser.until(&format!("document.querySelectorAll('.turn').length > {before}")).await;
    reader.look("thanks").await;
    assert_eq!(place.answered(lead).await, Some(PhraseAnswer::CanCome));
    let asks = "document.querySelectorAll('#latest [value*=\"prompt.\"]').length";
    assert_eq!(browser.run(&format!("return {asks}")).await, json!(0));
    client.switch_to_window(stale).await.unwrap();
    if scripts {
        // The page sees by itself that it was answered elsewhere.
        browser.run("document.dispatchEvent(new Event('visibilitychange'))").await;
        browser.until(&format!("{asks} === 0")).await;
        reader.look("elsewhere").await;
    } else {
        let before = browser.run(turns).await.as_u64().unwrap();
        reader.click("#latest [value$='.cannot_come']").await;
        browser.until(&format!("document.querySelectorAll('.turn').length > {before}")).await;
        reader.look("too-late").await;
        assert!(reader.shows(already).await);
    }
    assert_eq!(place.answered(lead).await, Some(PhraseAnswer::CanCome), "the first answer stays");
    reader.go(&link, "link-after-chat").await;
    assert!(reader.shows(already).await && reader.buttons().await == 0, "the link knows what was answered in the chat");
    reader.done();
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_phrase_is_answered_once_in_the_chat_on_a_phone_in_arabic() {
    in_the_chat(360, "ar", true, "أجبتم عن ذلك من قبل").await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_phrase_is_answered_once_in_the_chat_without_scripts() {
    in_the_chat(360, "en-GB", false, "You answered that already").await;
}
