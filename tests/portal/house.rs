//! A house with two organisations, their staff, and leads; and a browser that keeps its cookie. Everyone in it is made up.

use crate::personal::shown;
use alongside::area::Areas;
use alongside::clock::{StillClock, day_in_london};
use alongside::desk::{Desk, links};
use alongside::domain::consent::{Channel, How, NewConsent, Purpose, Wording};
use alongside::domain::contact::EmailAddress;
use alongside::domain::feedback::NewFeedback;
use alongside::domain::follow_up::Limits;
use alongside::domain::lead::{ContactDetails, Needs, NewLead};
use alongside::domain::notice::{CallWhy, Notice};
use alongside::domain::opportunity::Samples;
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::domain::password::PasswordHash;
use alongside::domain::second_step::AppSecret;
use alongside::domain::staff::{Role, Staff};
use alongside::domain::taxonomy::{AgeBand, Day, FeedbackKind, Interest, OpportunityKind, Service};
use alongside::ids::{
    CallTaskId, ConsentId, ConversationId, LeadId, OpportunityId, OrganisationId, Reference, ResidentId, StaffId,
};
use alongside::language::{Language, Locales};
use alongside::matching::{Index, Posted, SharedIndex};
use alongside::portal::{PortalState, Setting, Source, router};
use alongside::store::call_tasks::{self, NewCallTask};
use alongside::store::conversations::{self, ConversationRow, Pushing};
use alongside::store::opportunities::{self, OpportunityRow};
use alongside::store::residents::Owner;
use alongside::store::{Keyring, Store, feedback, leads, organisations, staff, staff_accounts, told_days};
use alongside::words::{Offer, Words};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use tower::ServiceExt;
use uuid::Uuid;

/// Where a browser of a test says that it is.
const FROM: &str = "x-from";
/// The boroughs of the area.
pub(crate) const BOROUGHS: [&str; 2] = ["Ealing", "Brent"];
/// A Monday morning.
pub(crate) const NOW: &str = "2026-11-23T10:00:00Z";
pub(crate) const HOST: &str = "westway_hospitals";
pub(crate) const OTHER: &str = "good_company_west";
/// The host of another area.
pub(crate) const ELSEWHERE: &str = "eastway";
pub(crate) const ROLE_CHOSEN: &str = "welcome-guide";
pub(crate) const TITLE_CHOSEN: &str = "Welcome guide <b>& friend</b>";

/// The router over its store, with a clock that stands still.
pub(crate) struct House {
    pub(crate) router: Router,
    pub(crate) store: Store,
    pub(crate) desk: Desk,
    pub(crate) clock: Arc<StillClock>,
    made: Arc<AtomicU8>,
    folder: Arc<tempfile::TempDir>,
}

/// What a lead in a test is made of.
pub(crate) struct Wish {
    pub(crate) organisation: &'static str,
    pub(crate) service: Service,
    pub(crate) language: &'static str,
    pub(crate) promised_on: Date,
    pub(crate) chosen: bool,
    pub(crate) contact: ContactDetails,
    /// What else the service asked.
    pub(crate) needs: Needs,
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            organisation: HOST,
            service: Service::Volunteering,
            language: "ar",
            promised_on: date(2026, 11, 25),
            chosen: true,
            contact: contact("Amal <script>alert(1)</script>"),
            needs: Needs { borough: Some("Ealing".to_owned()), ..Needs::default() },
        }
    }
}

/// The details of someone by this name; words and number are always the same.
pub(crate) fn contact(name: &str) -> ContactDetails {
    let written = serde_json::json!({
        "name": name, "phone": "+447700900123", "email": "amal@example.org", "good_times": ["morning"],
        "message_is_safe": false, "own_words": "I sang in a choir & I miss it",
    });
    serde_json::from_value(written).expect("contact details read")
}

/// What of [`contact`] must not be seen before the claim.
const PERSONAL: [&str; 5] = ["Amal", "7700", "900123", "amal@example.org", "choir"];

/// What of [`contact`] a page shows.
pub(crate) fn personal(page: &str) -> Option<&'static str> {
    shown(page, PERSONAL)
}

/// A setting that is given, one that is secret, and one that is not set.
fn settings() -> Vec<Setting> {
    let setting = |name: &str, meaning: &str, value: Option<&str>, source| Setting {
        name: name.to_owned(),
        meaning: meaning.to_owned(),
        value: value.map(str::to_owned),
        source,
    };
    vec![
        setting("ALONGSIDE_AREA", "The area served", Some("nwl"), Source::Given),
        setting("SMTP_URL", "The mail server", None, Source::Given),
        setting("MAIL_FROM", "Who e-mails are from", None, Source::NotSet),
    ]
}

/// What is open: the samples, and what leads of tests have chosen.
fn open_opportunities(areas: &Arc<Areas>) -> Index {
    let mut open = Samples::embedded(date(2026, 11, 23)).opportunities;
    // As if all lay in one area: they fill more than a page of what can be recommended there.
    for one in &mut open {
        "nwl".clone_into(&mut one.area);
    }
    let mut chosen = open.iter().find(|one| one.id.as_str() == "vol-003").expect("a sample").clone();
    chosen.id = ROLE_CHOSEN.into();
    TITLE_CHOSEN.clone_into(&mut chosen.title);
    chosen.interests = [Interest::MeetingPeople].into_iter().collect();
    chosen.when.days = [Day::Mon].into_iter().collect();
    open.push(chosen);
    Index::new(Arc::clone(areas), open.into_iter().map(Posted::open))
}

/// The pages and the desk of this host's installation.
fn installation(store: &Store, clock: &Arc<StillClock>, host: &str, secure: bool, limits: Limits) -> (Router, Desk) {
    let words = Words::new(Arc::new(Locales::embedded().expect("languages")), &Offer::All);
    let areas = Arc::new(Areas::embedded().expect("areas"));
    let desk = Desk::new(store.clone(), clock.clone())
        .with_limits(limits)
        .with_host(host.into())
        .with_opportunities(SharedIndex::new(open_opportunities(&areas)));
    let pages = PortalState::new(desk.clone(), Arc::new(words), areas, secure)
        .with_client(Arc::new(|_, headers| {
            let from = headers.get(FROM).map(|from| from.to_str().expect("an address"));
            from.unwrap_or_default().to_owned()
        }))
        .with_boroughs(BOROUGHS.map(str::to_owned).into())
        .with_address("https://staff.example.org/")
        .with_settings(settings());
    (router(pages), desk)
}

impl House {
    /// The host of another area, in the same database.
    pub(crate) async fn open_another_area(&self) {
        let eastway = Organisation {
            id: ELSEWHERE.into(),
            name: "Eastway (sample)".to_owned(),
            area: "nel".to_owned(),
            kind: OrganisationKind::Host,
        };
        let made = self.store.write(move |tx| Box::pin(async move { organisations::upsert(tx, &eastway).await }));
        made.await.expect("an organisation");
    }

    /// The installation of another host over the same database.
    pub(crate) fn installation_of(&self, host: &str) -> Self {
        let (router, desk) = installation(&self.store, &self.clock, host, false, Limits::default());
        let (made, folder) = (Arc::clone(&self.made), Arc::clone(&self.folder));
        Self { router, store: self.store.clone(), desk, clock: Arc::clone(&self.clock), made, folder }
    }

    /// Who has this name.
    pub(crate) async fn desk_id(&self, name: &'static str) -> StaffId {
        let found = self.store.read(move |tx| Box::pin(async move { staff::list_of(tx, &HOST.into()).await })).await;
        found.expect("a store").into_iter().find(|one| one.name == name).expect("someone").id
    }

    pub(crate) async fn open() -> Self {
        Self::open_with(false).await
    }

    /// With other limits of what one person may hold and open.
    pub(crate) async fn open_limited(open_claims: u32, openings_an_hour: u32) -> Self {
        Self::furnished(false, Limits { open_claims, openings_an_hour }).await
    }

    pub(crate) async fn open_with(secure: bool) -> Self {
        Self::furnished(secure, Limits::default()).await
    }

    async fn furnished(secure: bool, limits: Limits) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(StillClock::at(NOW.parse().expect("a time")));
        let keyring = Keyring::generate().expect("a key");
        let path = folder.path().join("alongside.db");
        let store = Store::open(path.to_str().expect("a path"), keyring, clock.clone()).await.expect("a store");
        let (router, desk) = installation(&store, &clock, HOST, secure, limits);
        let house = Self { router, store, desk, clock, made: Arc::default(), folder: Arc::new(folder) };
        house.furnish().await;
        house
    }

    async fn furnish(&self) {
        let now = self.now();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    for (id, kind) in [(HOST, OrganisationKind::Host), (OTHER, OrganisationKind::Posting)] {
                        let name = format!("{id} (sample)");
                        organisations::upsert(tx, &Organisation { id: id.into(), name, area: "nwl".to_owned(), kind })
                            .await?;
                    }
                    let body = serde_json::json!({ "title": TITLE_CHOSEN }).to_string();
                    let row = OpportunityRow {
                        id: ROLE_CHOSEN.into(),
                        organisation: HOST.into(),
                        kind: OpportunityKind::Volunteering,
                        area: "nwl".to_owned(),
                        capacity: None,
                        closing: None,
                        body,
                    };
                    opportunities::upsert(tx, &row, None, now).await
                })
            })
            .await
            .expect("furniture");
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.desk.now()
    }

    fn fresh(&self) -> u8 {
        self.made.fetch_add(1, Ordering::Relaxed)
    }

    /// A member of staff with an account, not signed in. The password is none that anyone could type.
    pub(crate) async fn hire(&self, name: &str, role: Role, organisation: &str) -> StaffId {
        let number = self.fresh();
        let id = StaffId(Uuid::from_u128(0x5_0000 + u128::from(number)));
        let person = Staff { id, organisation: organisation.into(), role, name: name.to_owned() };
        let email = EmailAddress::parse(&format!("{name}.{number}@example.org")).expect("an address");
        let now = self.now();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    staff::upsert(tx, &person, now).await?;
                    staff_accounts::insert(tx, id, &email, now).await?;
                    let (password, secret) = (PasswordHash(vec![1; 49]), AppSecret::from_random([7; 20]));
                    staff_accounts::set_up(tx, id, &password, &secret, 0, &[]).await
                })
            })
            .await
            .expect("a member of staff");
        id
    }

    /// A sign-in link for them.
    pub(crate) async fn link(&self, staff: StaffId) -> String {
        links::make_sign_in_link(&self.desk, staff).await.expect("a link").to_string()
    }

    /// A browser in which they are signed in.
    pub(crate) async fn sign_in(&self, name: &str, role: Role, organisation: &str) -> Browser {
        let link = self.link(self.hire(name, role, organisation).await).await;
        let mut browser = self.browser();
        assert_eq!(browser.post(&link, "").await.status, StatusCode::SEE_OTHER);
        browser
    }

    /// A browser in which someone is signed in who has no account, as in a demo.
    pub(crate) async fn sign_in_without_account(&self, name: &str, role: Role, organisation: &str) -> Browser {
        let id = StaffId(Uuid::from_u128(0x6_0000 + u128::from(self.fresh())));
        let person = Staff { id, organisation: organisation.into(), role, name: name.to_owned() };
        let now = self.now();
        self.store
            .write(move |tx| Box::pin(async move { staff::upsert(tx, &person, now).await }))
            .await
            .expect("a member of staff");
        let mut browser = self.browser();
        browser.post(&self.link(id).await, "").await;
        browser
    }

    /// A browser without a cookie.
    pub(crate) fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: BTreeMap::new(), address: "192.0.2.1".to_owned() }
    }

    /// A call to make about a lead: a promise was missed, and there is only a telephone.
    pub(crate) async fn call(&self, lead: LeadId, resident: ResidentId) -> CallTaskId {
        let (now, missed) = (self.now(), date(2026, 11, 25));
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    // The day that stands, as it does whenever such a call is made.
                    let told = told_days::of(tx, lead, day_in_london(now)).await?.expect("a lead");
                    let offered = told.stands;
                    let task = NewCallTask {
                        resident,
                        lead: Some(lead),
                        purpose: None,
                        why: CallWhy::OnlyTelephone,
                        notice: Notice::PromiseMissed { lead, missed, offered },
                        language: Language::parse("ar").expect("a language"),
                        easy: false,
                    };
                    assert!(call_tasks::make(tx, &task, now).await?);
                    let calls = call_tasks::of_lead(tx, lead).await?;
                    Ok(calls.last().expect("a call").id)
                })
            })
            .await
            .expect("a call")
    }

    /// Feedback without a name, in Arabic.
    pub(crate) async fn feedback(&self, organisation: &'static str, kind: FeedbackKind, words: &str) -> Uuid {
        let language = Language::parse("ar").expect("a language");
        let (left, now) = (NewFeedback { kind, words: words.to_owned(), language }, self.now());
        let all = feedback::Asked::default;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let before = feedback::page(tx, &organisation.into(), &all(), None, 100).await?;
                    feedback::save(tx, &organisation.into(), &left, now).await?;
                    let after = feedback::page(tx, &organisation.into(), &all(), None, 100).await?;
                    let fresh = after.into_iter().find(|piece| before.iter().all(|known| known.id != piece.id));
                    Ok(fresh.expect("feedback").id)
                })
            })
            .await
            .expect("feedback")
    }

    /// A lead, saved as a turn saves it. Also whose it is.
    pub(crate) async fn lead(&self, wish: Wish) -> (LeadId, ResidentId) {
        let number = self.fresh();
        let (id, resident) = (uuid(0x1, number), ResidentId(uuid(0x2, number)));
        let now = self.now();
        let address = self.store.address_hash(Channel::Web, &format!("address {number}"));
        let owner = Owner::fresh(resident).expect("a key");
        let language = Language::parse(wish.language).expect("a language");
        let conversation = ConversationRow {
            id: ConversationId(uuid(0x3, number)),
            owner,
            new: true,
            address,
            channel: Channel::Web,
            language,
            easy: false,
            version: 1,
            created_at: now,
            updated_at: now,
            pushing: Pushing::default(),
            plain: Vec::new(),
        };
        let organisation = OrganisationId::from(wish.organisation);
        let purpose = match wish.service {
            Service::Jobs => Purpose::ContactJobs,
            Service::Companion => Purpose::ArrangeVisits,
            Service::Feedback => Purpose::KeepFeedback,
            Service::Question => Purpose::ContactQuestion,
            _ => Purpose::ContactVolunteering,
        };
        let consent = NewConsent {
            id: ConsentId(uuid(0x4, number)),
            purpose,
            organisations: vec![organisation.clone()],
            wording: Wording {
                id: "contact-ask".to_owned(),
                version: "0123456789ab".to_owned(),
                language,
                easy: false,
            },
            text: "هل يمكن أن نتصل بكم؟ <i>نعم</i>".to_owned(),
            english: Some("May a recruiter contact you? <i>Yes</i>".to_owned()),
            given_at: now,
            how: How::Button,
            channel: Channel::Web,
            message: "m1".into(),
            age_band: AgeBand::Adult,
        };
        let chosen = wish.chosen.then(|| OpportunityId::from(ROLE_CHOSEN));
        let lead = NewLead {
            id: LeadId(id),
            organisation,
            service: wish.service,
            reference: Reference::from_random([0, 0, 0, 0, 0, 0, number / 24, number % 24]),
            needs: Needs {
                opportunities: chosen.into_iter().chain(wish.needs.opportunities.clone()).collect(),
                interests: [Interest::MeetingPeople].into_iter().collect(),
                days: [Day::Mon].into_iter().collect(),
                ..wish.needs
            },
            contact: wish.contact,
            age_band: AgeBand::Adult,
            language,
            created_at: now,
            promised_on: wish.promised_on,
        };
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    conversations::save_many(tx, &[conversation]).await?;
                    leads::save_lead(tx, resident, &lead, &[consent]).await
                })
            })
            .await
            .expect("a store")
            .expect("a lead");
        (LeadId(id), resident)
    }
}

fn uuid(kind: u128, number: u8) -> Uuid {
    Uuid::from_u128(kind << 64 | u128::from(number))
}

/// A browser: keeps its cookies, follows nothing by itself.
#[derive(Clone)]
pub(crate) struct Browser {
    router: Router,
    pub(crate) cookies: BTreeMap<String, String>,
    /// Where it is in the network.
    pub(crate) address: String,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn location(&self) -> &str {
        self.headers[header::LOCATION].to_str().expect("an address")
    }
}

impl Browser {
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), String::new()).await
    }

    pub(crate) async fn post(&mut self, path: &str, form: &str) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, form.to_owned()).await
    }

    /// Presses the button that opens contact details, and goes where it leads.
    pub(crate) async fn open(&mut self, path: &str) -> Answer {
        let opened = self.post(path, "").await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{path}: {}", opened.body);
        assert_eq!(opened.location(), path);
        self.get(path).await
    }

    /// Sends a request, with the cookies there are, and keeps those that come.
    pub(crate) async fn send(&mut self, mut request: axum::http::request::Builder, body: String) -> Answer {
        for (name, value) in &self.cookies {
            request = request.header(header::COOKIE, format!("{name}={value}"));
        }
        request = request.header(FROM, &self.address);
        let request = request.body(Body::from(body)).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().expect("a cookie").split(';').next().expect("a pair");
            let (name, value) = pair.split_once('=').expect("a name and a value");
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let body = body.collect().await.expect("a body").to_bytes();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8(body.to_vec()).expect("UTF-8") }
    }
}
