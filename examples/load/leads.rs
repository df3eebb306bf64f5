//! After the program has stopped: is every lead there, once, and nothing else?

use crate::tally::{Tally, Told};
use anyhow::Context;
use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use std::collections::BTreeMap;
use std::path::Path;
use std::str::FromStr;

/// Every reference with its service, its language and the number of its resident's leads.
const LEADS: &str = "SELECT reference, service, language, COUNT(*) OVER (PARTITION BY resident_id) FROM leads";

type Lead = (String, String, String, i64);

/// Compares the references that residents were told with those in the SQLite file of this folder.
pub(crate) async fn check(data: &Path, tally: &mut Tally) -> anyhow::Result<()> {
    let file = data.join("alongside.db");
    let mut connection = SqliteConnectOptions::new().filename(&file).connect().await.context("the database")?;
    compare(&sqlx::query_as(LEADS).fetch_all(&mut connection).await.context("the leads")?, tally);
    Ok(())
}

/// The same with those in a PostgreSQL database.
pub(crate) async fn check_postgres(database: &str, tally: &mut Tally) -> anyhow::Result<()> {
    let mut connection = PgConnectOptions::from_str(database)?.connect().await.context("the database")?;
    compare(&sqlx::query_as(LEADS).fetch_all(&mut connection).await.context("the leads")?, tally);
    Ok(())
}

/// Has PostgreSQL look at how its tables have grown, so that it plans for their size: by itself it does so each minute.
pub(crate) async fn look_at_tables(database: &str) -> anyhow::Result<()> {
    let mut connection = PgConnectOptions::from_str(database)?.connect().await.context("the database")?;
    sqlx::raw_sql("VACUUM ANALYZE").execute(&mut connection).await.context("looking at the tables")?;
    Ok(())
}

fn compare(stored: &[Lead], tally: &mut Tally) {
    let mut left: BTreeMap<&str, &Lead> = stored.iter().map(|lead| (lead.0.as_str(), lead)).collect();
    let mut faults = Vec::new();
    for told in &tally.told {
        match left.remove(told.reference.as_str()) {
            Some((_, service, language, 1)) if service == told.service && *language == told.language => {}
            Some((_, service, language, 1)) => {
                let Told { service: wanted, language: spoken, .. } = told;
                faults.push(format!("a lead is of {service} in {language}, not of {wanted} in {spoken}"));
            }
            Some((.., more)) => faults.push(format!("a resident has {more} leads")),
            None => faults.push("a lead was told and is not there".to_owned()),
        }
    }
    if !left.is_empty() {
        faults.push(format!("{} leads are there that nobody was told of", left.len()));
    }
    println!("leads          {} told, {} stored", tally.told.len(), stored.len());
    for fault in faults {
        tally.wrong(fault);
    }
}
