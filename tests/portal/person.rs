//! Someone who sets an account up through the pages and signs in with it, as a person does: reads the key and the codes from the page.

use crate::house::{Answer, Browser, House};
use alongside::desk::people::{self, Invited, NewMember};
use alongside::domain::contact::EmailAddress;
use alongside::domain::second_step::AppSecret;
use alongside::domain::staff::Role;
use alongside::ids::StaffId;
use axum::http::StatusCode;

/// What the people of these tests choose.
pub(crate) const PASSWORD: &str = "kettle under grey rain";

/// Someone with an account, and what they know and have.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) id: StaffId,
    pub(crate) email: String,
    pub(crate) password: String,
    /// Their app.
    pub(crate) app: AppSecret,
    pub(crate) recovery_codes: Vec<String>,
}

impl House {
    /// An invitation, as the command line makes it: whom it invites, and its path.
    pub(crate) async fn invite(&self, email: &str, role: Role, organisation: &str) -> (StaffId, String) {
        let new = NewMember { email: EmailAddress::parse(email).expect("an address"), role, name: None };
        let invited = people::invite_into(&self.desk, &organisation.into(), new, None).await.expect("an invitation");
        let Invited::Made(made) = invited else { panic!("the address is known") };
        (made.staff.id, made.path.to_string())
    }

    /// Someone with an account, and the browser in which they set it up.
    pub(crate) async fn person(&self, email: &str, role: Role, organisation: &str) -> (Person, Browser) {
        let (id, link) = self.invite(email, role, organisation).await;
        let mut browser = self.browser();
        let person = self.set_up(&mut browser, id, email, &link).await;
        (person, browser)
    }

    /// Sets an account up by a link.
    pub(crate) async fn set_up(&self, browser: &mut Browser, id: StaffId, email: &str, link: &str) -> Person {
        assert_eq!(browser.post(link, "").await.location(), "/staff/set-up/password");
        let chosen = browser.post("/staff/set-up/password", &two(PASSWORD)).await;
        assert_eq!(chosen.location(), "/staff/set-up/app");
        let app = app_on(&browser.get("/staff/set-up/app").await);
        let done = browser.post("/staff/set-up/app", &format!("code={}", self.code(&app))).await;
        assert_eq!(done.status, StatusCode::OK);
        let recovery_codes = codes_on(&done);
        Person { id, email: email.to_owned(), password: PASSWORD.to_owned(), app, recovery_codes }
    }

    /// What an app shows now.
    pub(crate) fn code(&self, app: &AppSecret) -> String {
        app.code_at(self.now()).expect("a code")
    }

    /// Moves on so far that the app shows the next code.
    pub(crate) fn next_code(&self, app: &AppSecret) -> String {
        self.clock.advance(jiff::SignedDuration::from_secs(30));
        self.code(app)
    }
}

impl Person {
    /// The first step in this browser.
    pub(crate) async fn type_password(&self, browser: &mut Browser) -> Answer {
        browser.post("/staff/sign-in", &credentials(&self.email, &self.password)).await
    }

    /// Both steps; 303 to the staff pages if it went well.
    pub(crate) async fn sign_in(&self, house: &House, browser: &mut Browser) -> Answer {
        let first = self.type_password(browser).await;
        assert_eq!(first.location(), "/staff/sign-in/code");
        browser.post("/staff/sign-in/code", &format!("code={}", house.next_code(&self.app))).await
    }
}

/// The form of the first step.
pub(crate) fn credentials(email: &str, password: &str) -> String {
    format!("email={}&password={}", email.replace('@', "%40"), password.replace(' ', "+"))
}

/// The form of a new password.
pub(crate) fn two(password: &str) -> String {
    let password = password.replace(' ', "+");
    format!("new={password}&again={password}")
}

/// What a page shows to type into an app.
pub(crate) fn app_on(page: &Answer) -> AppSecret {
    let key = between(&page.body, "<code>", "</code>").remove(0);
    let mut bits = 0_u64;
    let mut bytes = Vec::new();
    for (index, letter) in key.bytes().filter(|byte| *byte != b' ').enumerate() {
        let value = if letter.is_ascii_uppercase() { letter - b'A' } else { letter - b'2' + 26 };
        bits = bits << 5 | u64::from(value);
        if index % 8 == 7 {
            bytes.extend_from_slice(&bits.to_be_bytes()[3..]);
            bits = 0;
        }
    }
    AppSecret::from_random(bytes.try_into().expect("a secret of 160 bits"))
}

/// The recovery codes that a page shows.
pub(crate) fn codes_on(page: &Answer) -> Vec<String> {
    between(&page.body, "<code>", "</code>")
}

pub(crate) fn between(text: &str, before: &str, after: &str) -> Vec<String> {
    text.split(before).skip(1).map(|rest| rest.split(after).next().expect("an end").to_owned()).collect()
}
