//! The parts that every running program shares, built from the settings.

use super::watching::Measures;
use crate::area::Areas;
use crate::clock::SharedClock;
use crate::config::Common;
use crate::domain::duty::Promises;
use crate::domain::follow_up::Limits;
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::language::Locales;
use crate::matching::{Index, Shared, SharedIndex};
use crate::portal::Setting;
use crate::store::{Store, organisations};
use crate::turn::{Follower, Turns, World, follow_organisations};
use crate::understanding::Understanding;
use crate::words::{Offer, Words};
use anyhow::{Context, bail};
use std::sync::Arc;

/// The languages, from the folder that a setting names or from the program itself.
pub(super) fn locales(common: &Common) -> anyhow::Result<Arc<Locales>> {
    let locales = match &common.locales {
        Some(folder) => Locales::from_dir(folder).with_context(|| format!("the languages in {}", folder.display())),
        None => Locales::embedded().context("the languages in the program"),
    };
    locales.map(Arc::new)
}

/// The areas, from the folder that a setting names or from the program itself.
pub(super) fn areas(folder: Option<&std::path::Path>) -> anyhow::Result<Arc<Areas>> {
    let areas = match folder {
        Some(folder) => Areas::from_dir(folder).with_context(|| format!("the areas in {}", folder.display())),
        None => Areas::embedded().context("the areas in the program"),
    };
    areas.map(Arc::new)
}

/// Understanding in these languages and areas, with what was learnt from them.
pub(super) fn understanding(common: &Common, locales: &Locales, areas: &Areas) -> anyhow::Result<Understanding> {
    match &common.model {
        Some(file) => {
            let model = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            Understanding::with_model(locales, areas, &model)
        }
        None => Understanding::new(locales, areas),
    }
    .context("the word lists of the languages")
}

/// The area with this id, or a sentence that says which there are.
pub(super) fn known_area(areas: &Areas, id: &str) -> anyhow::Result<()> {
    if areas.get(id).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = areas.all().iter().map(|area| &*area.id).collect();
    bail!("there is no area {id}; there are {}", known.join(" and "))
}

/// The running parts.
pub(super) struct Parts {
    pub(super) store: Store,
    pub(super) turns: Turns,
    pub(super) follower: Follower,
    pub(super) words: Arc<Words>,
    /// Where measures are told, if they are.
    pub(super) measures: Option<Measures>,
    /// The settings in force, as staff may see them.
    pub(super) settings: Vec<Setting>,
    /// How much one member of staff may hold and open.
    pub(super) staff_limits: Limits,
}

/// Builds the parts over an open store that already holds its organisations. `public_address` is where residents open the page.
pub(super) async fn parts(
    common: &Common,
    store: Store,
    clock: SharedClock,
    offer: &Offer,
    host: Option<&str>,
    public_address: Option<String>,
) -> anyhow::Result<Parts> {
    let areas = areas(common.areas.as_deref())?;
    known_area(&areas, &common.area)?;
    let locales = locales(common)?;
    let words = Arc::new(Words::new(Arc::clone(&locales), offer));
    for notice in words.not_offered() {
        tracing::info!("{notice}");
    }
    let organisations = store.read(|tx| Box::pin(organisations::list(tx))).await.context("the organisations")?;
    let host = find_host(&organisations, &common.area, host)?;
    let world = Arc::new(World {
        understanding: understanding(common, &locales, &areas)?,
        words: Arc::clone(&words),
        area: common.area.clone(),
        host,
        organisations: Shared::new(organisations),
        promises: Shared::new(Promises::default()),
        public_address: public_address.map(|address| address.trim_end_matches('/').to_owned()),
        clock,
        index: SharedIndex::new(Index::new(Arc::clone(&areas), [])),
        areas,
    });
    let follower = Follower::default();
    follower.follow(&store, &world).await.context("the opportunities")?;
    follow_organisations(&store, &world).await.context("what organisations promise")?;
    let turns = Turns::new(world, store.clone());
    Ok(Parts { store, turns, follower, words, measures: None, settings: Vec::new(), staff_limits: Limits::default() })
}

fn find_host(organisations: &[Organisation], area: &str, host: Option<&str>) -> anyhow::Result<Organisation> {
    let found = match host {
        Some(id) => organisations.iter().find(|organisation| organisation.id.as_str() == id),
        None => organisations
            .iter()
            .find(|organisation| organisation.kind == OrganisationKind::Host && organisation.area == area),
    };
    match (found, host) {
        (Some(found), _) => Ok(found.clone()),
        (None, Some(id)) => bail!("there is no organisation {id} in the database to be the host"),
        (None, None) => bail!("the database has no host organisation for the area {area}"),
    }
}
