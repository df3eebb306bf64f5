//! A house with something of everything in it, and a visit to every staff page as everyone who may see it: what the validator and the
//! browsers look at. The visits come from the table of routes, so that a new page is visited without being listed; one whose address
//! has an id that is not known here fails.

use crate::house::{Answer, Browser, HOST, House, OTHER, Wish};
use crate::person::{PASSWORD, credentials};
use crate::writing::{STEPS, begin, send, send_file, version, write_garden};
use alongside::domain::lead::Needs;
use alongside::domain::posting::template;
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::{FeedbackKind, Service};
use alongside::ids::{LeadId, StaffId};
use alongside::portal::ROUTES;
use alongside::store::retention_ahead;
use axum::http::{Method, StatusCode};
use jiff::civil::date;

/// Where files of opportunities are sent.
const FILES: &str = "/staff/opportunities/files";
/// What fills an invitation to an interview, ready to be looked at before it goes.
const INTERVIEW: &str =
    "step=look&day=7&month=12&year=2026&time=10.30&place=Ealing+Hospital&documents=photo_id&documents=referees";

/// Who visits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Who {
    /// Nobody is signed in.
    Nobody,
    /// A recruiter of the host.
    Recruiter,
    /// A coordinator of the host.
    Coordinator,
    /// An administrator of the host.
    Administrator,
    /// An administrator of another organisation.
    OtherAdministrator,
}

impl Who {
    pub(crate) const ALL: [Self; 5] =
        [Self::Nobody, Self::Recruiter, Self::Coordinator, Self::Administrator, Self::OtherAdministrator];
}

/// One visit: a page that is opened, or a form that is sent.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    pub(crate) route: &'static str,
    pub(crate) address: String,
    /// What a form sends; of a form that sends a file, the file.
    pub(crate) form: Option<String>,
}

impl Visit {
    /// The page with the form, where the form says over which version it is written.
    pub(crate) fn over(&self) -> Option<&str> {
        match self.route {
            "/staff/opportunities/{id}/edit/{step}" => self.form.is_some().then_some(&self.address),
            "/staff/opportunities/{id}/translations/{language}" => self.address.rsplit_once('/').map(|(page, _)| page),
            _ => None,
        }
    }

    /// Whether its form sends a file.
    pub(crate) fn sends_a_file(&self) -> bool {
        self.form.is_some() && self.route == FILES
    }

    /// Goes there in a browser of these tests.
    pub(crate) async fn made(&self, browser: &mut Browser) -> Answer {
        let Some(form) = &self.form else { return browser.get(&self.address).await };
        if self.sends_a_file() {
            return send_file(browser, form, false).await;
        }
        let Some(over) = self.over() else { return browser.post(&self.address, form).await };
        let version = version(&browser.get(over).await.body);
        browser.post(&self.address, &format!("{form}&version={version}")).await
    }
}

/// A form that is refused, and what of it must come back.
pub(crate) struct Refusal {
    pub(crate) who: Who,
    pub(crate) route: &'static str,
    pub(crate) form: &'static str,
    pub(crate) keeps: &'static [&'static str],
}

const fn refusal(who: Who, route: &'static str, form: &'static str, keeps: &'static [&'static str]) -> Refusal {
    Refusal { who, route, form, keeps }
}

/// Every form with something that can be wrong: sent empty, and sent with what cannot be taken.
pub(crate) const REFUSALS: &[Refusal] = &[
    refusal(Who::Nobody, "/staff/sign-in", "", &[]),
    refusal(Who::Nobody, "/staff/sign-in", "email=ada%40example.org", &["value=\"ada@example.org\""]),
    refusal(Who::Recruiter, "/staff/account/password", "", &[]),
    refusal(Who::Recruiter, "/staff/account/password", "present=x&new=short&again=other", &[]),
    refusal(Who::Recruiter, "/staff/account/second-step", "", &[]),
    refusal(Who::Recruiter, "/staff/account/second-step", "code=12", &[]),
    refusal(Who::Administrator, "/staff/people/invite", "", &[]),
    refusal(
        Who::Administrator,
        "/staff/people/invite",
        "email=cora&name=Cora+Long&role=coordinator",
        &["value=\"cora\"", "value=\"Cora Long\"", "value=\"coordinator\" checked"],
    ),
    refusal(Who::Administrator, "/staff/people/{id}/role", "", &[]),
    refusal(Who::Administrator, "/staff/people/{id}/role", "role=king", &[]),
    refusal(Who::Administrator, "/staff/organisations/new", "", &[]),
    refusal(
        Who::Administrator,
        "/staff/organisations/new",
        "name=good_company_west+%28sample%29",
        &["value=\"good_company_west (sample)\""],
    ),
    refusal(Who::Administrator, "/staff/organisations/{organisation}", "name=", &["value=\"\""]),
    refusal(
        Who::Administrator,
        "/staff/organisations/{organisation}",
        "name=westway_hospitals+%28sample%29",
        &["value=\"westway_hospitals (sample)\""],
    ),
    refusal(Who::Recruiter, "/staff/leads/{id}/release", "", &[]),
    refusal(Who::Recruiter, "/staff/leads/{id}/release", "reason=because", &[]),
    refusal(Who::Recruiter, "/staff/leads/{id}/try", "", &[]),
    refusal(
        Who::Recruiter,
        "/staff/leads/{id}/try",
        "how=telephone&result=spoke&next=2026-11-28",
        &["value=\"telephone\" checked", "value=\"spoke\" checked"],
    ),
    refusal(Who::Recruiter, "/staff/leads/{id}/note", "", &[]),
    refusal(Who::Recruiter, "/staff/leads/{id}/note", "words=+%0A+", &[]),
    refusal(Who::Recruiter, "/staff/leads/{id}/hand-on", "", &[]),
    refusal(Who::Recruiter, "/staff/leads/{id}/hand-on", "to=nobody", &[]),
    refusal(Who::Recruiter, "/staff/leads/{id}/outcome", "", &[]),
    refusal(
        Who::Recruiter,
        "/staff/leads/{id}/outcome",
        "outcome=not_suitable_now&told=yes",
        &["value=\"not_suitable_now\" checked", "value=\"yes\" checked"],
    ),
    refusal(Who::Recruiter, "/staff/leads/{id}/told", "", &[]),
    refusal(Who::Recruiter, "/staff/leads/{id}/told", "what=delete", &["value=\"delete\" checked"]),
    refusal(Who::Administrator, "/staff/leads/{id}/told", "sure=yes", &["value=\"yes\" checked"]),
    refusal(Who::Recruiter, "/staff/leads/{id}/done", "", &[]),
    refusal(Who::Recruiter, "/staff/leads/{id}/done", "told=yes", &["value=\"yes\" checked"]),
    refusal(Who::Recruiter, "/staff/leads/{id}/phrases/{phrase}", "step=look", &[]),
    refusal(
        Who::Recruiter,
        "/staff/leads/{id}/phrases/{phrase}",
        "step=look&day=31&month=2&year=2027&time=noonish&place=other&other_place=Main+hall",
        &["value=\"31\"", "value=\"2\"", "value=\"2027\"", "value=\"noonish\"", "value=\"Main hall\""],
    ),
    refusal(Who::Recruiter, "/staff/calls/{id}/release", "", &[]),
    refusal(Who::Recruiter, "/staff/calls/{id}/done", "", &[]),
    refusal(Who::Recruiter, "/staff/calls/{id}/done", "answer=can_come", &[]),
    refusal(Who::Recruiter, "/staff/leads/{id}/note", "words=Is+diabetic", &["Is diabetic"]),
    refusal(Who::Recruiter, "/staff/feedback/{id}/done", "", &[]),
    refusal(Who::Recruiter, "/staff/feedback/{id}/words", "", &[]),
    refusal(Who::Administrator, "/staff/promises/{organisation}", "", &[]),
    refusal(
        Who::Administrator,
        "/staff/promises/{organisation}",
        "days_volunteering=soon&limit_recruiters=many",
        &["value=\"soon\"", "value=\"many\""],
    ),
    refusal(Who::Administrator, "/staff/promises/{organisation}/closed", "", &[]),
    refusal(
        Who::Administrator,
        "/staff/promises/{organisation}/closed",
        "from=24%2F12%2F2026&to=someday",
        &["value=\"24/12/2026\"", "value=\"someday\""],
    ),
    refusal(Who::Coordinator, "/staff/opportunities", "", &[]),
    refusal(Who::Coordinator, "/staff/opportunities", "kind=palace", &[]),
    refusal(Who::Coordinator, "/staff/opportunities/{id}/edit/{step}", "go=next", &[]),
    refusal(
        Who::Coordinator,
        "/staff/opportunities/{id}/edit/{step}",
        "go=next&title=Helper!&summary=-&postcode=E1+1BB&place=Nowhere&hours_per_week=lots&closing=yesterday&starts=never\
         &capacity=none&minimum_age=nine&apply_url=http%3A%2F%2Fexample.org&who_supports=Anna",
        &[],
    ),
    refusal(
        Who::Coordinator,
        "/staff/opportunities/{id}/translations/{language}",
        "title=Pomocnik&summary=&translator=Ola",
        &["value=\"Pomocnik\"", "value=\"Ola\""],
    ),
    refusal(Who::Coordinator, "/staff/requests/{id}/redirect", "", &[]),
    refusal(Who::Coordinator, "/staff/requests/{id}/redirect", "reason=because", &[]),
];

/// Forms in which nothing can be wrong: a button, ticks, or a link that is used. And those that are looked at elsewhere.
pub(crate) const UNREFUSED: &[(&str, &str)] = &[
    ("/staff/sign-in/code", "visited below, after a right password"),
    ("/staff/link/{token}", "a button"),
    ("/staff/invitation/{token}", "a button"),
    ("/staff/set-up/password", "visited below, after an invitation"),
    ("/staff/set-up/app", "visited below, after an invitation"),
    ("/staff/sign-out", "a button"),
    ("/staff/account/morning", "a tick"),
    ("/staff/promises/{organisation}/open", "a button"),
    ("/staff/retention/clock", "a button"),
    ("/staff/people/{id}/invite", "a button"),
    ("/staff/people/{id}/boroughs", "ticks, of which any may be"),
    ("/staff/people/{id}/switch-off", "a button"),
    ("/staff/leads/export", "a tick"),
    ("/staff/leads/{id}/claim", "a button"),
    ("/staff/leads/{id}/contact", "a button"),
    ("/staff/calls/{id}/claim", "a button"),
    ("/staff/calls/{id}/contact", "a button"),
    ("/staff/leads/{id}/notes/{note}/remove", "a button"),
    (FILES, "a file, visited below with bad rows and with good ones"),
    ("/staff/opportunities/{id}/publish", "a button"),
    ("/staff/opportunities/{id}/copy", "a button"),
    ("/staff/opportunities/{id}/discard", "a button"),
    ("/staff/opportunities/{id}/close", "a button"),
    ("/staff/requests/{id}/accept", "a button"),
    ("/staff/discord/code", "a button"),
    ("/staff/discord/unlink", "a button"),
];

/// Addresses that are no page: they lead on, or are files.
pub(crate) const NO_PAGE: &[(&str, &str)] = &[
    ("/staff", "leads on"),
    ("/staff/portal.css", "a file"),
    ("/staff/queue.js", "a file"),
    ("/staff/colour.css", "a file"),
    ("/staff/promises", "leads on"),
    ("/staff/calls", "leads on"),
    ("/staff/feedback/months.csv", "a file"),
    ("/staff/leads/find", "leads on, or is the queue"),
    ("/staff/opportunities/template.csv", "a file"),
    ("/staff/opportunities/export.csv", "a file"),
    ("/staff/opportunities/export.jsonld", "a file"),
];

/// The house, and whose visits go where.
pub(crate) struct Gallery {
    pub(crate) house: House,
    staff: [StaffId; 4],
    leads: Vec<String>,
    companions: Vec<String>,
    calls: Vec<String>,
    /// A lead with feedback, which is the recruiter's too.
    answered: String,
    feedback: Vec<String>,
    people: Vec<String>,
    opportunities: Vec<String>,
    invitation: String,
    password_known: String,
}

impl Gallery {
    /// Furnishes it.
    pub(crate) async fn open() -> Self {
        let house = House::open().await;
        let ada = house.hire("Ada", Role::Recruiter, HOST).await;
        let cora = house.hire("Cora", Role::Coordinator, HOST).await;
        let dee = house.hire("Dee", Role::Administrator, HOST).await;
        let fay = house.hire("Fay", Role::Administrator, OTHER).await;
        let ben = house.hire("Ben", Role::Recruiter, HOST).await;
        let (_, invitation) = house.invite("gus@example.org", Role::Recruiter, HOST).await;
        let (pia, _) = house.person("pia@example.org", Role::Recruiter, HOST).await;
        let off = house.hire("Olu", Role::Recruiter, HOST).await;
        let [mut adas, mut coras, mut dees, mut bens] = [
            signed_in(&house, ada).await,
            signed_in(&house, cora).await,
            signed_in(&house, dee).await,
            signed_in(&house, ben).await,
        ];
        pressed(&mut dees, &format!("/staff/people/{off}/switch-off"), "").await;

        let (mut leads, calls) = lead_pages(&house, &mut adas, &mut bens).await;
        let companions = companion_pages(&house, &mut coras).await;
        let opportunities = opportunity_pages(&mut coras).await;
        let mut feedback = Vec::new();
        for (kind, words) in [
            (FeedbackKind::Praise, "كان الطاقم لطيفاً"),
            (FeedbackKind::Complaint, "I waited & nobody told me why"),
            (FeedbackKind::Racism, "They laughed"),
        ] {
            feedback.push(house.feedback(HOST, kind, words).await.to_string());
        }
        let told = |feedback| {
            let needs = Needs { feedback: Some(feedback), ..Needs::default() };
            Wish { service: Service::Feedback, chosen: false, needs, ..Wish::default() }
        };
        let (answered, _) = house.lead(told(FeedbackKind::Complaint)).await;
        for way in ["claim", "contact"] {
            pressed(&mut adas, &format!("/staff/leads/{answered}/{way}"), "").await;
        }
        leads.push(answered.to_string());
        leads.push(house.lead(told(FeedbackKind::Racism)).await.0.to_string());
        for organisation in [HOST, OTHER] {
            pressed(&mut dees, &format!("/staff/promises/{organisation}/closed"), "from=2026-12-24&to=2026-12-28")
                .await;
        }
        retention_ahead::count(&house.store).await.expect("a count");
        let (withdrawn, _) = house.lead(Wish::default()).await;
        pressed(&mut adas, &format!("/staff/leads/{withdrawn}/told"), "what=request&sure=yes").await;
        leads.push(withdrawn.to_string());
        Self {
            leads,
            companions,
            answered: answered.to_string(),
            feedback,
            calls,
            people: [ben, ada, dee, off, pia.id].map(|one| one.to_string()).into(),
            opportunities,
            invitation,
            password_known: credentials(&pia.email, PASSWORD),
            staff: [ada, cora, dee, fay],
            house,
        }
    }

    /// A link by which this visitor signs in.
    pub(crate) async fn link(&self, who: Who) -> Option<String> {
        let [ada, cora, dee, fay] = self.staff;
        let staff = match who {
            Who::Nobody => return None,
            Who::Recruiter => ada,
            Who::Coordinator => cora,
            Who::Administrator => dee,
            Who::OtherAdministrator => fay,
        };
        Some(self.house.link(staff).await)
    }

    /// A browser in which this visitor is signed in.
    pub(crate) async fn browser(&self, who: Who) -> Browser {
        let mut browser = self.house.browser();
        if let Some(link) = self.link(who).await {
            pressed(&mut browser, &link, "").await;
        }
        browser
    }

    /// Everything this visitor looks at, in order.
    pub(crate) fn visits(&self, who: Who) -> Vec<Visit> {
        let mut visits = Vec::new();
        for route in ROUTES.iter().filter(|route| route.method == Method::GET) {
            let addresses = self.addresses(who, route.path).into_iter();
            visits.extend(addresses.map(|address| Visit { route: route.path, address, form: None }));
        }
        let more = |route: &'static str, query: &str| {
            self.addresses(who, route).into_iter().take(1).map(|page| format!("{page}?{query}")).collect::<Vec<_>>()
        };
        let mut ask = |route: &'static str, query: &str| {
            visits.extend(more(route, query).into_iter().map(|address| Visit { route, address, form: None }));
        };
        match who {
            Who::Nobody => {}
            Who::Recruiter => {
                ask("/staff/leads", "state=mine&said=closed");
                ask("/staff/leads", "borough=Nowhere");
                ask("/staff/leads/{id}", "said=tried");
                ask("/staff/account", "said=recovery");
                ask("/staff/leads", "what=calls&said=done");
                ask("/staff/leads", "state=overdue-elsewhere");
                ask("/staff/leads/find", "reference=ZZZZ");
                ask("/staff/calls/{id}", "said=interpreter");
                ask("/staff/leads", "borough=Ealing&state=overdue&said=closed&lead=7KQM4XHP");
                ask("/staff/feedback", "kind=racism");
            }
            Who::Coordinator => {
                for state in ["draft", "closed"] {
                    ask("/staff/opportunities", &format!("state={state}"));
                }
                ask("/staff/requests", "said=accepted&reference=9QCNR3HW");
                ask("/staff/opportunities/{id}/preview", "language=ar");
                ask("/staff/opportunities/{id}", "said=saved");
                ask("/staff/opportunities/{id}", "said=published");
            }
            Who::Administrator | Who::OtherAdministrator => {
                ask("/staff/audit", "lead=short&day=someday");
                ask("/staff/audit", "day=23%2F11%2F2026");
                ask("/staff/people/{id}", "said=role");
                ask("/staff/organisations", "said=made");
                ask("/staff/promises/{organisation}", "said=saved");
                ask("/staff/retention", "said=confirmed");
            }
        }
        for refused in REFUSALS.iter().filter(|refused| refused.who == who) {
            let addresses = self.addresses(who, refused.route).into_iter();
            let addresses = addresses.take(if refused.route.contains("{step}") { 6 } else { 1 });
            visits.extend(addresses.map(|address| Visit {
                route: refused.route,
                address,
                form: Some(refused.form.to_owned()),
            }));
        }
        let sent =
            |route: &'static str, form: &str| Visit { route, address: route.to_owned(), form: Some(form.to_owned()) };
        let seen = |route: &'static str| Visit { route, address: route.to_owned(), form: None };
        match who {
            Who::Nobody => visits.extend([
                Visit {
                    route: "/staff/link/{token}",
                    address: format!("/staff/link/{}", "0".repeat(64)),
                    form: Some(String::new()),
                },
                Visit {
                    route: "/staff/invitation/{token}",
                    address: self.invitation.clone(),
                    form: Some(String::new()),
                },
                seen("/staff/set-up/password"),
                sent("/staff/set-up/password", ""),
                sent("/staff/set-up/password", "new=short&again=short"),
                sent("/staff/set-up/password", &crate::person::two(PASSWORD)),
                seen("/staff/set-up/app"),
                sent("/staff/set-up/app", "code=12"),
                sent("/staff/sign-in", &self.password_known),
                seen("/staff/sign-in/code"),
                sent("/staff/sign-in/code", ""),
                sent("/staff/sign-in/code", "code=000000"),
                Visit {
                    route: "kept",
                    address: format!("/staff/leads/{}/note", self.leads[0]),
                    form: Some("words=Speaks+slowly%0A%26+kindly".to_owned()),
                },
                seen("/staff/nothing"),
            ]),
            Who::Administrator => visits.extend([
                sent("/staff/people/invite", "email=new%40example.org&name=New&role=recruiter"),
                sent("/staff/discord/code", ""),
            ]),
            Who::Recruiter => {
                let phrase = |phrase: &str, query: &str, form: Option<&str>| Visit {
                    route: "/staff/leads/{id}/phrases/{phrase}",
                    address: format!("/staff/leads/{}/phrases/{phrase}{query}", self.leads[0]),
                    form: form.map(str::to_owned),
                };
                visits.extend([
                    phrase("interview", "", Some(INTERVIEW)),
                    phrase("interview", "", Some(&INTERVIEW.replace("step=look", "step=change"))),
                    phrase("found_role", "", Some("step=look&role=welcome-guide")),
                    phrase("found_role", "?title=garden&borough=Ealing&role=vol-003", None),
                    phrase("found_role", "?title=submarine", None),
                    phrase("found_role", "?title=submarine", Some("step=look")),
                    phrase("application_sent", "", None),
                    Visit {
                        route: "/staff/leads/{id}/outcome",
                        address: format!("/staff/leads/{}/outcome", self.answered),
                        form: Some(String::new()),
                    },
                ]);
            }
            Who::Coordinator => {
                let template = template(date(2026, 11, 23));
                let (head, example) = template.split_once('\n').expect("a head");
                let good = example.replace("example,", "good,");
                let bad = example.replace("example,", "bad,").replace("UB1 3HW", "E1 1BB");
                let worse = example.replace("example,", "worse,").replace("tue; thu", "tue; someday");
                visits.extend([
                    sent(FILES, &format!("{head}\n{good}{bad}{worse}")),
                    sent(FILES, "no,columns,of,ours\n1,2,3,4\n"),
                    sent(FILES, &format!("{head}\n{good}")),
                ]);
            }
            Who::OtherAdministrator => {}
        }
        visits
    }

    /// The addresses of a route, the first the one with most on it for this visitor.
    pub(crate) fn addresses(&self, who: Who, route: &'static str) -> Vec<String> {
        let mut addresses = vec![route.to_owned()];
        let mut fill = |mark: &str, values: &[String]| {
            if route.contains(mark) {
                addresses = addresses
                    .iter()
                    .flat_map(|address| values.iter().map(move |value| address.replace(mark, value)))
                    .collect();
            }
        };
        let both: Vec<String> = match who {
            Who::Coordinator => self.companions.iter().chain(&self.leads).cloned().collect(),
            _ => self.leads.iter().chain(&self.companions).cloned().collect(),
        };
        let answered = [self.answered.clone()];
        let ids = match route.split('/').nth(2) {
            Some("leads") if route.ends_with("/done") => answered.as_slice(),
            Some("leads") => both.as_slice(),
            Some("calls") => &self.calls,
            Some("people") => &self.people,
            Some("opportunities") => &self.opportunities,
            Some("requests") => &self.companions,
            Some("feedback") => &self.feedback,
            _ => &[],
        };
        let steps = STEPS.map(|(step, _)| step.to_owned());
        fill("{id}", ids);
        fill("{step}", &steps);
        fill("{language}", &["pl".to_owned()]);
        fill("{note}", &[uuid::Uuid::nil().to_string()]);
        fill("{phrase}", &["interview", "tried_to_call", "found_role"].map(str::to_owned));
        fill("{organisation}", &[OTHER.to_owned(), HOST.to_owned()]);
        fill("{token}", &["0".repeat(64)]);
        assert!(
            !addresses.is_empty() && !addresses[0].contains('{'),
            "{route} has an id that the gallery does not know"
        );
        addresses
    }
}

async fn signed_in(house: &House, staff: StaffId) -> Browser {
    let mut browser = house.browser();
    let link = house.link(staff).await;
    pressed(&mut browser, &link, "").await;
    browser
}

async fn pressed(browser: &mut Browser, address: &str, form: &str) -> String {
    let answer = browser.post(address, form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address}: {}", answer.body);
    answer.location().to_owned()
}

/// Leads in every standing, the recruiter's own and fullest first; and calls.
async fn lead_pages(house: &House, adas: &mut Browser, bens: &mut Browser) -> (Vec<String>, Vec<String>) {
    let mut leads = Vec::new();
    let late = || Wish { promised_on: date(2026, 11, 20), ..Wish::default() };
    let (own, resident) = house.lead(late()).await;
    let path = |lead: LeadId, way: &str| format!("/staff/leads/{lead}/{way}");
    pressed(adas, &path(own, "claim"), "").await;
    pressed(adas, &path(own, "contact"), "").await;
    pressed(adas, &path(own, "try"), "how=telephone&result=no_answer&next=2026-11-30").await;
    pressed(adas, &path(own, "note"), &format!("words=Speaks+slowly%0Aand+{}", "long".repeat(30))).await;
    leads.push(own);
    let mut calls = vec![house.call(own, resident).await];
    for wish in [
        late(),
        Wish {
            promised_on: date(2026, 11, 23),
            service: Service::Jobs,
            language: "so",
            chosen: false,
            ..Wish::default()
        },
        Wish { service: Service::Question, language: "en-GB", chosen: false, ..Wish::default() },
        Wish { service: Service::Event, language: "pl", chosen: false, needs: Needs::default(), ..Wish::default() },
    ] {
        leads.push(house.lead(wish).await.0);
    }
    let (theirs, resident) = house.lead(Wish::default()).await;
    pressed(bens, &path(theirs, "claim"), "").await;
    leads.push(theirs);
    calls.push(house.call(theirs, resident).await);
    for taken in [true, false] {
        let (free, resident) = house.lead(Wish::default()).await;
        leads.push(free);
        let call = house.call(free, resident).await;
        if taken {
            pressed(adas, &format!("/staff/calls/{call}/claim"), "").await;
            pressed(adas, &format!("/staff/calls/{call}/contact"), "").await;
            calls.insert(0, call);
        } else {
            calls.push(call);
        }
    }
    let (ended, _) = house.lead(Wish::default()).await;
    pressed(adas, &path(ended, "claim"), "").await;
    pressed(adas, &path(ended, "outcome"), "outcome=applied&step=send").await;
    leads.push(ended);
    let (closed, _) = house.lead(Wish::default()).await;
    pressed(bens, &path(closed, "claim"), "").await;
    pressed(bens, &path(closed, "outcome"), "outcome=placed&step=send").await;
    leads.push(closed);
    (leads.iter().map(LeadId::to_string).collect(), calls.iter().map(ToString::to_string).collect())
}

/// Requests for a companion, the coordinator's own that is undecided first.
async fn companion_pages(house: &House, coras: &mut Browser) -> Vec<String> {
    let mut companions = Vec::new();
    for hospital in ["Ealing Hospital", "Northwick Park Hospital"] {
        let visit = serde_json::json!({ "for_someone_else": true, "hospital": hospital, "kinds": ["wait_with_me"] });
        let needs: Needs = serde_json::from_value(serde_json::json!({ "visit": visit })).expect("needs");
        let wish = Wish { service: Service::Companion, chosen: false, needs, ..Wish::default() };
        companions.push(house.lead(wish).await.0.to_string());
    }
    pressed(coras, &format!("/staff/leads/{}/claim", companions[0]), "").await;
    companions
}

/// A draft without anything, one that is whole and published and translated, a job, and one that is closed.
async fn opportunity_pages(coras: &mut Browser) -> Vec<String> {
    let draft = begin(coras, "volunteering").await;
    let published = write_garden(coras).await;
    let version = version(&coras.get(&format!("{published}/translations")).await.body);
    let polish = format!("title=Pomocnik+w+ogrodzie&summary=Sadzisz+i+podlewasz.&translator=Ola&version={version}");
    coras.post(&format!("{published}/translations/pl"), &polish).await;
    pressed(coras, &format!("{published}/publish"), "").await;
    let job = begin(coras, "job").await;
    let criteria = "criterion_kind=reliability&criterion_text=You+come+on+time&band=2";
    send(coras, &job, "more", criteria, "stay").await;
    let closed = write_garden(coras).await;
    pressed(coras, &format!("{closed}/publish"), "").await;
    pressed(coras, &format!("{closed}/close"), "").await;
    let event = begin(coras, "event").await;
    // Words that could be plainer, with what is said about them.
    let long =
        "title=Garden+day&summary=You+should+assist+individuals+with+the+utilisation+of+horticultural+equipment.";
    send(coras, &event, "what", long, "stay").await;
    let all = [draft, published, job, closed, event];
    all.map(|address| address.rsplit('/').next().expect("an id").to_owned()).into()
}
