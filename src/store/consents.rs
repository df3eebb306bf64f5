//! Consents: append-only, with the text that was shown kept once by its hash. Taking one back is in `withdrawing.rs`.

use super::batches::push_list;
use super::codec::Time;
use super::error::StoreError;
use super::locks;
use super::sealing::hex;
use super::tx::{Tx, on};
use crate::domain::consent::{LiveConsent, NewConsent, Purpose};
use crate::ids::{ConsentId, OrganisationId, ResidentId};
use crate::language::Language;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::QueryBuilder;
use sqlx::types::Json;

/// A consent with the words it was given in, for the resident and for staff to read again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Agreed {
    /// The consent.
    pub consent: LiveConsent,
    /// The text exactly as it was shown.
    pub text: String,
    /// The same in English, where it was shown in another language and kept.
    pub english: Option<String>,
    /// Which version of the wording it is.
    pub version: String,
}

/// Stores a consent that was just given (L22).
pub async fn give(tx: &mut Tx<'_>, resident: ResidentId, consent: &NewConsent) -> Result<(), StoreError> {
    let hash = hex(&Sha256::digest(consent.text.as_bytes()));
    locks::residents(tx, &[resident]).await?;
    keep_text(tx, &hash, &consent.text).await?;
    let english_hash = consent.english.as_ref().map(|text| hex(&Sha256::digest(text.as_bytes())));
    if let (Some(hash), Some(text)) = (&english_hash, &consent.english) {
        keep_text(tx, hash, text).await?;
    }
    on!(tx, c => sqlx::query(
        "INSERT INTO consents (id, resident_id, purpose, organisations, wording_id, wording_version, language, easy, text_hash,
                               given_at, how, channel, message_id, age_band, expires_at, english_hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
    )
    .bind(consent.id)
    .bind(resident)
    .bind(consent.purpose)
    .bind(Json(&consent.organisations))
    .bind(&consent.wording.id)
    .bind(&consent.wording.version)
    .bind(consent.wording.language)
    .bind(consent.wording.easy)
    .bind(&hash)
    .bind(Time(consent.given_at))
    .bind(consent.how)
    .bind(consent.channel)
    .bind(&consent.message)
    .bind(consent.age_band)
    .bind(Time(consent.expires_at()))
    .bind(english_hash)
    .execute(c)
    .await?);
    Ok(())
}

/// Texts are few and most are known. A new one is written by one transaction at a time.
async fn keep_text(tx: &mut Tx<'_>, hash: &str, text: &str) -> Result<(), StoreError> {
    let known: Option<String> = on!(tx, c => sqlx::query_scalar("SELECT hash FROM consent_texts WHERE hash = $1")
        .bind(hash)
        .fetch_optional(c)
        .await?);
    if known.is_some() {
        return Ok(());
    }
    locks::shared(tx).await?;
    on!(tx, c => sqlx::query("INSERT INTO consent_texts (hash, text) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING")
        .bind(hash)
        .bind(text)
        .execute(c)
        .await?);
    Ok(())
}

/// The resident's consents that live, oldest first.
pub async fn live_for(tx: &mut Tx<'_>, resident: ResidentId, now: Timestamp) -> Result<Vec<LiveConsent>, StoreError> {
    Ok(live_of(tx, &[resident], now).await?.into_iter().map(|(_, consent)| consent).collect())
}

type Row = (ResidentId, ConsentId, Purpose, Json<Vec<OrganisationId>>, Time, Time, Language);

/// The same for many residents in one query.
pub(super) async fn live_of(
    tx: &mut Tx<'_>,
    residents: &[ResidentId],
    now: Timestamp,
) -> Result<Vec<(ResidentId, LiveConsent)>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT c.resident_id, c.id, c.purpose, c.organisations, c.given_at, c.expires_at, c.language
               FROM consents c
              WHERE NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id)
                AND c.expires_at > ",
        );
        query.push_bind(Time(now)).push(" AND c.resident_id IN (");
        push_list!(query, residents);
        query.push(" ORDER BY c.given_at, c.purpose, c.id");
        query.build_query_as().fetch_all(c).await?
    });
    Ok(rows
        .into_iter()
        .map(|(resident, id, purpose, organisations, given, expires, language)| {
            let organisations = organisations.0;
            (resident, LiveConsent { id, purpose, organisations, given_at: given.0, expires_at: expires.0, language })
        })
        .collect())
}

type AgreedRow = (ConsentId, Purpose, Json<Vec<OrganisationId>>, Time, Time, Language, String, Option<String>, String);

/// Everything the resident agreed to that still lives, with its words, oldest first.
pub async fn agreed(tx: &mut Tx<'_>, resident: ResidentId, now: Timestamp) -> Result<Vec<Agreed>, StoreError> {
    let rows: Vec<AgreedRow> = on!(tx, c => sqlx::query_as(
        "SELECT c.id, c.purpose, c.organisations, c.given_at, c.expires_at, c.language, t.text, e.text, c.wording_version
           FROM consents c JOIN consent_texts t ON t.hash = c.text_hash
           LEFT JOIN consent_texts e ON e.hash = c.english_hash
          WHERE c.resident_id = $1 AND c.expires_at > $2
            AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id)
          ORDER BY c.given_at, c.purpose, c.id",
    )
    .bind(resident)
    .bind(Time(now))
    .fetch_all(c)
    .await?);
    let agreed = |(id, purpose, organisations, given, expires, language, text, english, version): AgreedRow| Agreed {
        consent: LiveConsent {
            id,
            purpose,
            organisations: organisations.0,
            given_at: given.0,
            expires_at: expires.0,
            language,
        },
        text,
        english,
        version,
    };
    Ok(rows.into_iter().map(agreed).collect())
}
