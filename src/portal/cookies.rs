//! The cookies of the staff pages: who is signed in, what is half done, by what a browser is known, and
//! which page waits for a sign-in. Over https their names begin
//! with `__Host-`, which browsers take only from this host, for this whole host, and over https.

use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use std::time::Duration;

/// How long a browser is known: an account that nobody uses for so long is switched off.
const KNOWN: Duration = Duration::from_hours(90 * 24);
/// How long a page waits for someone who has to sign in first. Whoever comes later begins anew.
const WANTED: Duration = Duration::from_mins(30);

/// A cookie of the staff pages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The session.
    Session,
    /// A sign-in or a change that is half done.
    Step,
    /// By what the browser is known the next time someone signs in.
    Browser,
    /// The page that someone asked for without a session.
    Wanted,
}

impl Kind {
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-alongside-staff",
            (Self::Session, false) => "alongside-staff",
            (Self::Step, true) => "__Host-alongside-staff-step",
            (Self::Step, false) => "alongside-staff-step",
            (Self::Browser, true) => "__Host-alongside-staff-browser",
            (Self::Browser, false) => "alongside-staff-browser",
            (Self::Wanted, true) => "__Host-alongside-staff-wanted",
            (Self::Wanted, false) => "alongside-staff-wanted",
        }
    }

    /// What the browser sent of it.
    pub(super) fn read(self, jar: &CookieJar, secure: bool) -> Option<String> {
        jar.get(self.name(secure)).map(|cookie| cookie.value().to_owned())
    }

    /// The cookie with this value. It ends with the browser or earlier, except the one by which the browser is known.
    pub(super) fn holding(self, value: &str, secure: bool) -> Cookie<'static> {
        let cookie = Cookie::build((self.name(secure), value.to_owned()))
            .http_only(true)
            .same_site(SameSite::Lax)
            .path("/")
            .secure(secure);
        let lasts = |time: Duration| time.try_into().expect("days are a span of time");
        match self {
            Self::Session | Self::Step => cookie.build(),
            Self::Browser => cookie.max_age(lasts(KNOWN)).build(),
            Self::Wanted => cookie.max_age(lasts(WANTED)).build(),
        }
    }

    /// The same cookie, to be taken away.
    pub(super) fn gone(self, secure: bool) -> Cookie<'static> {
        let mut cookie = self.holding("", secure);
        cookie.make_removal();
        cookie
    }
}
