//! Whose Discord account is whose, and which leads the staff channel is told of.

use crate::fixture::{HOST, World, on_both, read, write};
use alongside::domain::staff::ReturnedWhy;
use alongside::ids::Reference;
use alongside::store::{announcements, claims, staff, staff_on_discord};
use jiff::SignedDuration;

async fn an_account_is_one_member_of_staff_and_a_code_works_once_for_ten_minutes(world: &World) {
    let (recruiter, colleague, now) = (world.recruiter, world.colleague, world.now());
    let link = async |code: Reference, account: &'static str| {
        let now = world.now();
        write!(world, |tx| staff_on_discord::link(tx, code, account, now)).unwrap()
    };
    let who = async |account: &'static str| {
        read!(world, |tx| staff_on_discord::find(tx, account)).unwrap().map(|staff| staff.id)
    };
    let first = write!(world, |tx| staff_on_discord::make_code(tx, recruiter, now)).unwrap();
    let code = write!(world, |tx| staff_on_discord::make_code(tx, recruiter, now)).unwrap();
    assert!(link(first, "100").await.is_none(), "a new code ends the old");
    assert_eq!(link(code, "100").await.unwrap().before, None);
    assert!(link(code, "200").await.is_none(), "used");
    assert_eq!(who("100").await, Some(recruiter));
    assert_eq!(read!(world, |tx| staff_on_discord::linked_since(tx, recruiter)).unwrap(), Some(now));

    let code = write!(world, |tx| staff_on_discord::make_code(tx, colleague, now)).unwrap();
    assert_eq!(link(code, "100").await.unwrap().before, Some((recruiter, HOST.into())), "an account is one person");
    assert_eq!(who("100").await, Some(colleague));
    assert!(!write!(world, |tx| staff_on_discord::unlink(tx, recruiter)).unwrap());
    assert!(write!(world, |tx| staff_on_discord::unlink(tx, colleague)).unwrap());
    assert_eq!(who("100").await, None);

    let code = write!(world, |tx| staff_on_discord::make_code(tx, recruiter, now)).unwrap();
    world.clock.advance(SignedDuration::from_mins(10));
    assert!(link(code, "100").await.is_none(), "too late");
}

async fn whoever_leaves_the_staff_has_no_account_and_no_code_any_more(world: &World) {
    let (recruiter, now) = (world.recruiter, world.now());
    let code = write!(world, |tx| staff_on_discord::make_code(tx, recruiter, now)).unwrap();
    write!(world, |tx| staff_on_discord::link(tx, code, "100", now)).unwrap().unwrap();
    let code = write!(world, |tx| staff_on_discord::make_code(tx, recruiter, now)).unwrap();
    write!(world, |tx| staff::deactivate(tx, recruiter, ReturnedWhy::SwitchedOff, now)).unwrap();
    assert!(read!(world, |tx| staff_on_discord::find(tx, "100")).unwrap().is_none());
    assert!(read!(world, |tx| staff_on_discord::linked_since(tx, recruiter)).unwrap().is_none());
    assert!(write!(world, |tx| staff_on_discord::link(tx, code, "100", now)).unwrap().is_none());
}

async fn a_lead_is_announced_once_with_those_of_its_day_and_not_when_it_is_taken_up(world: &World) {
    let since = world.now();
    let needed = async || {
        let now = world.now();
        read!(world, |tx| announcements::is_needed(tx, &HOST.into(), since, now)).unwrap()
    };
    let gather = async || {
        let now = world.now();
        write!(world, |tx| announcements::gather(tx, &HOST.into(), since, now)).unwrap()
    };
    let to_tell = async || {
        let now = world.now();
        write!(world, |tx| announcements::to_tell(tx, now)).unwrap()
    };
    assert!(!needed().await);
    let (_, first) = world.open_lead(&[]).await;
    let (_, second) = world.open_lead(&[]).await;
    assert!(needed().await);
    assert_eq!(gather().await, 2);
    assert_eq!(gather().await, 0, "each once");
    let line = to_tell().await;
    assert_eq!(line.len(), 1);
    assert_eq!((line[0].leads, line[0].promised_on, line[0].tried_at), (2, first.promised_on, None));
    let (id, now) = (line[0].id, world.now());
    write!(world, |tx| announcements::trying(tx, id, now)).unwrap();
    assert_eq!(to_tell().await[0].tried_at, Some(now));
    let recruiter = world.recruiter;
    for lead in [first.id, second.id] {
        write!(world, |tx| claims::claim(tx, lead, recruiter, now)).unwrap();
    }
    assert!(to_tell().await.is_empty(), "somebody has them all");
    world.open_lead(&[]).await;
    assert_eq!(gather().await, 1);
    let id = to_tell().await[0].id;
    write!(world, |tx| announcements::told(tx, id, now)).unwrap();
    assert!(to_tell().await.is_empty() && !needed().await);
    // What is told is forgotten in time, and no lead is told again for that.
    world.open_lead(&[]).await;
    world.wait_days(8);
    assert!(!needed().await, "that is no news");
}

on_both![
    an_account_is_one_member_of_staff_and_a_code_works_once_for_ten_minutes,
    whoever_leaves_the_staff_has_no_account_and_no_code_any_more,
    a_lead_is_announced_once_with_those_of_its_day_and_not_when_it_is_taken_up,
];
