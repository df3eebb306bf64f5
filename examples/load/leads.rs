//! After the program has stopped: is every lead there, once, and nothing else?

use crate::tally::Tally;
use anyhow::Context;
use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use std::collections::BTreeMap;
use std::path::Path;
use std::str::FromStr;

/// Every reference with the number of its resident's leads.
const LEADS: &str = "SELECT reference, COUNT(*) OVER (PARTITION BY resident_id) FROM leads";

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

fn compare(stored: &[(String, i64)], tally: &mut Tally) {
    let mut left: BTreeMap<&str, i64> =
        stored.iter().map(|(reference, of_resident)| (reference.as_str(), *of_resident)).collect();
    let mut faults = Vec::new();
    for reference in &tally.references {
        match left.remove(reference.as_str()) {
            Some(1) => {}
            Some(more) => faults.push(format!("a resident has {more} leads")),
            None => faults.push("a lead was told and is not there".to_owned()),
        }
    }
    if !left.is_empty() {
        faults.push(format!("{} leads are there that nobody was told of", left.len()));
    }
    println!("leads          {} told, {} stored", tally.references.len(), stored.len());
    for fault in faults {
        tally.wrong(fault);
    }
}
