//! `alongside train`: makes the one small file that understanding has learnt, the same bytes on every machine.

use super::building;
use crate::config::Common;
use crate::understanding::train as learn;
use anyhow::Context;
use std::path::Path;

/// Trains from every language and writes the file.
pub fn train(common: &Common, file: &Path) -> anyhow::Result<()> {
    let locales = building::locales(common)?;
    let areas = building::areas(common.areas.as_deref())?;
    let model = learn(&locales, &areas).context("the examples of the languages")?;
    std::fs::write(file, &model).with_context(|| format!("cannot write {}", file.display()))?;
    println!("{}: {} bytes", file.display(), model.len());
    Ok(())
}
