//! The e-mail of the morning, into a folder, by a clock that stands still until it is moved.

use crate::fixture::{HOST, OTHER, World, direct, read, write};
use crate::mail_server::{MailServer, Mood};
use crate::post::{ADDRESS, from, header};
use alongside::desk::{Desk, morning};
use alongside::domain::contact::EmailAddress;
use alongside::domain::lead::NewLead;
use alongside::domain::password::PasswordHash;
use alongside::domain::second_step::AppSecret;
use alongside::domain::staff::{ReturnedWhy, Role, Staff};
use alongside::ids::StaffId;
use alongside::outbox::{Folder, Mornings, Smtp};
use alongside::store::{claims, mornings, promises, prompts, staff, staff_accounts};
use jiff::SignedDuration;
use jiff::civil::date;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use uuid::Uuid;

/// Staff of the host and of another organisation, and the folder that their e-mails go into.
struct House {
    world: World,
    folder: PathBuf,
    mornings: Mornings,
}

const RUTH: StaffId = StaffId(Uuid::from_u128(1));
const ADA: StaffId = StaffId(Uuid::from_u128(3));

impl House {
    async fn open() -> Self {
        let world = World::new().await;
        let folder = world.folder().join("mail");
        let sender = Folder::new(folder.clone(), from(), world.clock.clone());
        let desk = Desk::new(world.store.clone(), world.clock.clone()).with_host(HOST.into());
        let house = Self { mornings: Mornings::new(desk, Arc::new(sender), ADDRESS), world, folder };
        house.hire(RUTH, "Ruth", Role::Recruiter, HOST).await;
        house.hire(ADA, "Ada", Role::Administrator, HOST).await;
        house.hire(StaffId(Uuid::from_u128(4)), "Cora", Role::Coordinator, HOST).await;
        house.hire(StaffId(Uuid::from_u128(5)), "Eve", Role::Recruiter, OTHER).await;
        house
    }

    async fn hire(&self, id: StaffId, name: &str, role: Role, organisation: &str) {
        let person = Staff { id, organisation: organisation.into(), role, name: name.into() };
        let email = EmailAddress::parse(&format!("{}@example.org", name.to_lowercase())).unwrap();
        let now = self.world.now();
        let (password, secret) = (PasswordHash(vec![1; 49]), AppSecret::from_random([7; 20]));
        write!(self.world, |tx| async {
            staff::upsert(tx, &person, now).await?;
            staff_accounts::insert(tx, id, &email, now).await?;
            staff_accounts::set_up(tx, id, &password, &secret, 0, &[]).await
        })
        .unwrap();
    }

    async fn send_at(&self, time: &str) -> usize {
        self.world.set(time);
        let mut sent = 0;
        loop {
            match self.mornings.round().await.unwrap() {
                0 => return sent,
                count => sent += count,
            }
        }
    }

    /// What lies in the folder, by addressee; and it is emptied.
    fn letters(&self) -> BTreeMap<String, String> {
        let Ok(files) = std::fs::read_dir(&self.folder) else { return BTreeMap::new() };
        let mut letters = BTreeMap::new();
        for file in files {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            std::fs::remove_file(&path).unwrap();
            letters.insert(header(&text, "To").to_owned(), text.replace("=\r\n", ""));
        }
        letters
    }

    /// A lead of the host.
    async fn lead(&self, promised_on: jiff::civil::Date) -> NewLead {
        let resident = self.world.resident().await.owner.resident;
        let lead = NewLead { promised_on, ..self.world.lead(&[]) };
        let consent = self.world.consent(alongside::domain::consent::Purpose::ContactVolunteering);
        self.world.save(resident, &lead, &[consent]).await.unwrap().unwrap();
        lead
    }
}

#[tokio::test]
async fn each_working_day_at_eight_staff_read_how_their_desk_stands_and_nobodys_name() {
    let house = House::open().await;
    let claimed = house.lead(date(2026, 11, 25)).await;
    house.lead(date(2026, 11, 25)).await;
    house.lead(date(2026, 11, 24)).await;
    let now = house.world.now();
    write!(house.world, |tx| claims::claim(tx, claimed.id, RUTH, now)).unwrap();
    assert_eq!(house.send_at("2026-11-25T07:59:59Z").await, 0);
    write!(house.world, |tx| prompts::offer_new_days(tx, "2026-11-25T07:00:00Z".parse().unwrap())).unwrap();
    assert_eq!(house.send_at("2026-11-25T08:00:00Z").await, 2);
    let letters = house.letters();
    assert_eq!(
        letters.keys().collect::<Vec<_>>(),
        ["ada@example.org", "ruth@example.org"],
        "who has nothing gets nothing"
    );
    let ruth = &letters["ruth@example.org"];
    assert_eq!(header(ruth, "Subject"), "Leads this morning, Wednesday 25 November 2026");
    assert_eq!(header(ruth, "Auto-Submitted"), "auto-generated");
    for line in [
        "Waiting for someone to take them: 2",
        "Due today: 2",
        "Overdue: 1",
        "Yours: 1",
        "Calls among them: 0",
        "https://chat.example.org/staff",
        "https://chat.example.org/staff/account",
    ] {
        assert!(ruth.contains(line), "{line}: {ruth}");
    }
    assert!(!ruth.contains("missed"), "that is for the administrator");
    let ada = &letters["ada@example.org"];
    for line in ["Waiting for someone to take them: 2", "Promised days missed since the last day of work: 1"] {
        assert!(ada.contains(line), "{line}: {ada}");
    }
    for letter in letters.values() {
        for personal in ["Amina", "Ealing", "gardens", &claimed.reference.to_string(), claimed.reference.compact()] {
            assert!(!letter.contains(personal), "{personal}: {letter}");
        }
    }
}

#[tokio::test]
async fn once_a_day_over_restarts_and_processes_and_anew_the_next_day() {
    let house = House::open().await;
    house.lead(date(2026, 11, 27)).await;
    let other = House {
        world: World { store: house.world.reopen().await.unwrap(), ..World::new().await },
        ..House::open().await
    };
    let desk = Desk::new(other.world.store.clone(), house.world.clock.clone());
    let sender = Folder::new(house.folder.clone(), from(), house.world.clock.clone());
    let beside = Mornings::new(desk, Arc::new(sender), ADDRESS);
    house.world.set("2026-11-24T08:00:00Z");
    let (one, two) = tokio::join!(house.mornings.round(), beside.round());
    assert_eq!(one.unwrap() + two.unwrap(), 2);
    assert_eq!(house.letters().len(), 2);
    assert_eq!(house.send_at("2026-11-24T08:30:00Z").await + beside.round().await.unwrap(), 0);
    assert_eq!(house.send_at("2026-11-25T12:00:00Z").await, 0, "at noon it is old");
    assert_eq!(house.send_at("2026-11-25T11:59:00Z").await, 2, "a program that was away in the morning");
}

#[tokio::test]
async fn nobody_gets_one_on_a_day_of_rest_or_who_stopped_it_or_left() {
    let house = House::open().await;
    house.lead(date(2026, 11, 27)).await;
    write!(house.world, |tx| async {
        promises::close(tx, &HOST.into(), [date(2026, 11, 24)].into_iter(), date(2026, 11, 23)).await
    })
    .unwrap();
    for (time, why) in [
        ("2026-11-28T08:00:00Z", "a Saturday"),
        ("2026-12-25T08:00:00Z", "Christmas"),
        ("2026-11-24T08:00:00Z", "nobody is on duty"),
    ] {
        assert_eq!(house.send_at(time).await, 0, "{why}");
    }
    write!(house.world, |tx| mornings::set_wanted(tx, RUTH, false)).unwrap();
    let now = house.world.now();
    write!(house.world, |tx| staff::deactivate(tx, ADA, ReturnedWhy::SwitchedOff, now)).unwrap();
    assert_eq!(house.send_at("2026-11-30T08:00:00Z").await, 0);
    write!(house.world, |tx| mornings::set_wanted(tx, RUTH, true)).unwrap();
    assert_eq!(house.send_at("2026-11-30T08:05:00Z").await, 1);
    // In summer eight is seven in Greenwich.
    assert_eq!(house.send_at("2027-06-01T06:59:00Z").await, 0);
    assert_eq!(house.send_at("2027-06-01T07:00:00Z").await, 1);
}

#[tokio::test]
async fn a_mail_server_that_is_away_is_tried_again_and_a_repeat_has_the_same_name() {
    let house = House::open().await;
    house.lead(date(2026, 11, 27)).await;
    write!(house.world, |tx| mornings::set_wanted(tx, ADA, false)).unwrap();
    let server = MailServer::start().await;
    let smtp = Smtp::new(&server.address(), from(), house.world.clock.clone()).unwrap();
    let desk = Desk::new(house.world.store.clone(), house.world.clock.clone());
    let mornings = Mornings::new(desk.clone(), Arc::new(smtp), ADDRESS);
    server.is(Mood::Refuses("451 try later"));
    house.world.set("2026-11-24T08:00:00Z");
    assert_eq!(mornings.round().await.unwrap(), 1);
    assert_eq!(mornings.round().await.unwrap(), 0, "not at once");
    server.is(Mood::CutsTheLine);
    house.world.clock.advance(SignedDuration::from_mins(2));
    assert_eq!(mornings.round().await.unwrap(), 1);
    server.is(Mood::Takes);
    house.world.clock.advance(SignedDuration::from_mins(5));
    assert_eq!(mornings.round().await.unwrap(), 1);
    let taken = server.taken();
    assert_eq!(taken.len(), 2, "one whose line was cut, and its repeat");
    assert_eq!(header(&taken[0], "Message-ID"), header(&taken[1], "Message-ID"));
    assert!(header(&taken[0], "Message-ID").starts_with("<morning-"));

    server.is(Mood::Refuses("451 try later"));
    house.world.set("2026-11-25T08:00:00Z");
    for _ in 0..300 {
        mornings.round().await.unwrap();
        house.world.clock.advance(SignedDuration::from_mins(1));
    }
    let states: Vec<String> = direct!(house.world, c => sqlx::query_scalar("SELECT state FROM staff_mornings WHERE state <> 'nothing' ORDER BY day")
        .fetch_all(c)
        .await
        .unwrap());
    assert_eq!(states, ["sent", "given_up"]);
    assert!(morning::take(&desk).await.unwrap().is_empty());
    let now = house.world.now();
    assert!(
        read!(house.world, |tx| mornings::due(tx, None, date(2026, 11, 25), now, 10))
            .unwrap()
            .iter()
            .all(|one| one.id != RUTH)
    );
}
