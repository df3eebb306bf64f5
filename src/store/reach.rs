//! How many people a new opportunity could reach, by borough and language, as bands alone: made once a night over everyone who
//! holds a live consent, so that no filter, and no looking twice, singles anyone out. What has no row is fewer than ten.

use super::Store;
use super::codec::Time;
use super::error::StoreError;
use super::tx::{Tx, on};
use crate::clock::{day_in_london, in_london};
use crate::domain::lead::Needs;
use crate::domain::spoken::Spoken;
use crate::ids::{LeadId, ResidentId};
use crate::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::types::Json;
use std::collections::{HashMap, HashSet};

/// From this many on, a number is told as a band.
const SOME: usize = 10;
/// Above this many, as the next.
const MANY: usize = 50;
/// Requests that are read at once.
const PIECE: i64 = 500;
/// The hour in London from which the night's count may be made.
const NIGHT: i8 = 2;

/// How many, roughly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Band {
    /// 10 to 50.
    Some,
    /// More than 50.
    Many,
}

impl Band {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Some => "some",
            Self::Many => "many",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Some, Self::Many].into_iter().find(|band| band.id() == id)
    }

    /// The band of a number; none for fewer than ten.
    pub fn of(number: usize) -> Option<Self> {
        match number {
            0..SOME => None,
            SOME..=MANY => Some(Self::Some),
            _ => Some(Self::Many),
        }
    }
}

/// The band of a borough and a language; none is fewer than ten.
pub async fn band(tx: &mut Tx<'_>, area: &str, borough: &str, language: Spoken) -> Result<Option<Band>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar("SELECT band FROM reach WHERE area = $1 AND borough = $2 AND language = $3")
        .bind(area)
        .bind(borough)
        .bind(language.code())
        .fetch_optional(c)
        .await?))
}

/// Whether tonight's bands are still to be made: none were made since the night of this day began.
pub async fn is_due(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool, StoreError> {
    let made: Option<Time> = on!(tx, c => sqlx::query_scalar("SELECT made_at FROM reach WHERE area = '' AND borough = ''")
        .fetch_optional(c)
        .await?);
    Ok(made.is_none_or(|made| night_of(made.0) < night_of(now)))
}

/// The day whose early morning a time belongs to.
fn night_of(time: Timestamp) -> Date {
    let day = day_in_london(time);
    if in_london(time).hour() < NIGHT { day.yesterday().unwrap_or(day) } else { day }
}

/// Who was counted where.
type Counted = HashMap<(String, String, &'static str), HashSet<ResidentId>>;

/// Makes the bands anew if they are due. True if it did.
pub async fn make(store: &Store) -> Result<bool, StoreError> {
    let now = store.clock().now();
    if !store.read(move |tx| Box::pin(is_due(tx, now))).await? {
        return Ok(false);
    }
    let mut counted = Counted::new();
    let mut after = LeadId(uuid::Uuid::nil());
    loop {
        let from = after;
        let rows = store.read(move |tx| Box::pin(piece(tx, from, now))).await?;
        let Some(last) = rows.last().map(|row| row.0) else { break };
        after = last;
        for (_, resident, area, language, Json(needs)) in rows {
            let Some(borough) = needs.borough else { continue };
            let written = Spoken::parse(language.primary());
            let spoken: HashSet<Spoken> = needs.languages.into_iter().chain(written).collect();
            for one in spoken {
                counted.entry((area.clone(), borough.clone(), one.code())).or_default().insert(resident);
            }
        }
    }
    let bands: Vec<(String, String, &'static str, Band)> = counted
        .into_iter()
        .filter_map(|((area, borough, language), people)| Some((area, borough, language, Band::of(people.len())?)))
        .collect();
    store.write(move |tx| Box::pin(replace(tx, bands, now))).await?;
    Ok(true)
}

/// The next requests that a live consent carries, each with its person, area and language.
async fn piece(
    tx: &mut Tx<'_>,
    after: LeadId,
    now: Timestamp,
) -> Result<Vec<(LeadId, ResidentId, String, Language, Json<Needs>)>, StoreError> {
    Ok(on!(tx, c => sqlx::query_as(
        "SELECT l.id, l.resident_id, o.area, l.language, l.needs
           FROM leads l JOIN organisations o ON o.id = l.organisation_id
          WHERE l.id > $1 AND l.state <> 'withdrawn'
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
          ORDER BY l.id LIMIT $3",
    )
    .bind(after)
    .bind(Time(now))
    .bind(PIECE)
    .fetch_all(c)
    .await?))
}

async fn replace(
    tx: &mut Tx<'_>,
    bands: Vec<(String, String, &'static str, Band)>,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("DELETE FROM reach").execute(c).await?);
    // The row without a borough says when they were made, also where every number is below ten.
    let made = (String::new(), String::new(), "", Band::Some);
    for (area, borough, language, band) in std::iter::once(made).chain(bands) {
        on!(tx, c => sqlx::query(
            "INSERT INTO reach (area, borough, language, band, made_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        )
        .bind(area)
        .bind(borough)
        .bind(language)
        .bind(band)
        .bind(Time(now))
        .execute(c)
        .await?);
    }
    Ok(())
}
