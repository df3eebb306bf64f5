//! Changes to opportunities become visible in the order of their numbers.

use crate::fixture::{HOST, World, on_both, read, write};
use alongside::domain::taxonomy::OpportunityKind;
use alongside::store::opportunities::{self, OpportunityRow, OpportunityState};

async fn an_index_that_asks_for_what_is_above_its_number_sees_every_change_once_in_order(world: &World) {
    let now = world.now();
    let writers: Vec<_> = (0..40)
        .map(|n| {
            let store = world.store.clone();
            tokio::spawn(async move {
                let row = OpportunityRow {
                    id: format!("role-{n}").as_str().into(),
                    organisation: HOST.into(),
                    kind: OpportunityKind::Event,
                    area: "nwl".into(),
                    capacity: None,
                    closing: None,
                    body: "{}".into(),
                };
                store
                    .write(move |tx| Box::pin(async move { opportunities::upsert(tx, &row, None, now).await }))
                    .await
                    .unwrap()
            })
        })
        .collect();
    let mut seen = Vec::new();
    while seen.len() < 40 {
        let have = seen.last().copied().unwrap_or(0);
        let page = read!(world, |tx| opportunities::changed_since(tx, have, 7)).unwrap();
        seen.extend(page.into_iter().map(|changed| changed.number));
    }
    assert_eq!(seen, (1..=40).collect::<Vec<i64>>());
    let mut numbers = Vec::new();
    for writer in writers {
        numbers.push(writer.await.unwrap());
    }
    numbers.sort_unstable();
    assert_eq!(numbers, seen);
}

async fn a_closed_or_deleted_opportunity_stays_as_a_row_that_says_so(world: &World) {
    world.opportunity("garden", Some(3)).await;
    world.opportunity("radio", None).await;
    let now = world.now();
    assert_eq!(
        write!(world, |tx| opportunities::close_opportunity(tx, &"garden".into(), false, None, now)).unwrap(),
        Some(3)
    );
    assert_eq!(
        write!(world, |tx| opportunities::close_opportunity(tx, &"garden".into(), false, None, now)).unwrap(),
        None
    );
    assert_eq!(
        write!(world, |tx| opportunities::close_opportunity(tx, &"radio".into(), true, None, now)).unwrap(),
        Some(4)
    );
    let changes = read!(world, |tx| opportunities::changed_since(tx, 2, 10)).unwrap();
    let states: Vec<_> = changes.iter().map(|changed| (changed.row.id.as_str(), changed.state)).collect();
    assert_eq!(states, [("garden", OpportunityState::Closed), ("radio", OpportunityState::Deleted)]);
    let listed = read!(world, |tx| opportunities::list_of(tx, &HOST.into())).unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!((listed[0].row.capacity, listed[0].row.closing), (Some(3), Some("2026-12-24".parse().unwrap())));
}

async fn a_place_that_is_taken_reaches_the_index(world: &World) {
    let have = world.opportunity("garden", Some(2)).await;
    world.open_lead(&["garden"]).await;
    let changes = read!(world, |tx| opportunities::changed_since(tx, have, 10)).unwrap();
    assert_eq!(changes.iter().map(|changed| changed.taken).collect::<Vec<_>>(), [1]);
}

on_both![
    an_index_that_asks_for_what_is_above_its_number_sees_every_change_once_in_order,
    a_closed_or_deleted_opportunity_stays_as_a_row_that_says_so,
    a_place_that_is_taken_reaches_the_index,
];
