//! Sessions end, links work once, and nobody signs in from what is stored.

use crate::fixture::{HOST, World, on_both, read, write};
use alongside::domain::staff::ReturnedWhy;
use alongside::store::staff::{self, Token};
use alongside::store::{claims, leads};
use jiff::SignedDuration;

async fn a_link_signs_in_once_and_only_for_a_day(world: &World) {
    let (recruiter, now) = (world.recruiter, world.now());
    let link = write!(world, |tx| staff::invite(tx, recruiter, now)).unwrap();
    let link = Token::parse(&link.reveal()).unwrap();
    let [seen, first, second] = [link.clone(), link.clone(), link.clone()];
    assert_eq!(read!(world, |tx| staff::whose_link(tx, &seen, now)).unwrap(), Some(recruiter));
    let (who, session) = write!(world, |tx| staff::redeem(tx, &first, now)).unwrap().unwrap();
    assert_eq!(who.id, recruiter);
    assert!(write!(world, |tx| staff::redeem(tx, &second, now)).unwrap().is_none(), "used");
    assert_eq!(read!(world, |tx| staff::session(tx, &session, now)).unwrap().unwrap().staff, who);
    assert!(read!(world, |tx| staff::session(tx, &link, now)).unwrap().is_none(), "a link is no session");

    let late = write!(world, |tx| staff::invite(tx, recruiter, now)).unwrap();
    world.wait_days(1);
    let now = world.now();
    assert!(write!(world, |tx| staff::redeem(tx, &late, now)).unwrap().is_none(), "too late");
}

async fn a_session_ends_after_half_an_hour_idle_or_eight_hours(world: &World) {
    let (recruiter, now) = (world.recruiter, world.now());
    let idle = write!(world, |tx| staff::begin_session(tx, recruiter, now)).unwrap();
    let used = write!(world, |tx| staff::begin_session(tx, recruiter, now)).unwrap();
    let lives = async |token: &Token| {
        let (token, now) = (token.clone(), world.now());
        read!(world, |tx| staff::session(tx, &token, now)).unwrap().is_some()
    };
    for _ in 0..19 {
        world.clock.advance(SignedDuration::from_mins(25));
        let (token, now) = (used.clone(), world.now());
        write!(world, |tx| staff::touch(tx, &token, now)).unwrap();
        assert!(lives(&used).await);
    }
    assert!(!lives(&idle).await);
    world.clock.advance(SignedDuration::from_mins(5));
    assert!(!lives(&used).await, "eight hours");
}

async fn who_leaves_is_signed_out_and_their_leads_go_back_to_the_queue(world: &World) {
    let (_, lead) = world.open_lead(&[]).await;
    let (recruiter, now) = (world.recruiter, world.now());
    write!(world, |tx| claims::claim(tx, lead.id, recruiter, now)).unwrap();
    let session = write!(world, |tx| staff::begin_session(tx, recruiter, now)).unwrap();
    let ended = write!(world, |tx| staff::begin_session(tx, recruiter, now)).unwrap();
    write!(world, |tx| staff::end_session(tx, &ended)).unwrap();
    write!(world, |tx| staff::deactivate(tx, recruiter, ReturnedWhy::SwitchedOff, now)).unwrap();
    assert!(read!(world, |tx| staff::session(tx, &session, now)).unwrap().is_none());
    assert!(read!(world, |tx| staff::find(tx, recruiter)).unwrap().is_none());
    assert_eq!(read!(world, |tx| staff::list_of(tx, &HOST.into())).unwrap().len(), 1);
    assert!(read!(world, |tx| leads::get_summary(tx, lead.id)).unwrap().unwrap().claimed_by.is_none());
}

on_both![
    a_link_signs_in_once_and_only_for_a_day,
    a_session_ends_after_half_an_hour_idle_or_eight_hours,
    who_leaves_is_signed_out_and_their_leads_go_back_to_the_queue,
];
