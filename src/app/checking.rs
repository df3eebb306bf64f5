//! `alongside check`: looks at every language, form, area and setting, and at the audit of a database that is named; prints what is
//! wrong, and says whether anything was.

use super::{building, checking_audit, samples};
use crate::channel::discord::fits;
use crate::clock::{Clock as _, SharedClock, SystemClock, day_in_london};
use crate::config::Check;
use crate::conversation::{self, Known, Reply, Surface};
use crate::domain::consent::Channel;
use crate::domain::promise::TableEnds;
use crate::forms;
use crate::ids::{LeadId, Reference};
use crate::store::{Keyring, Store};
use crate::turn::World;
use crate::understanding::Safety;
use crate::words::{self, Isolation, Lookup, Offer};
use anyhow::Context;
use jiff::civil::Date;
use std::sync::Arc;

/// Everything that is wrong, one line each; true if nothing is.
pub async fn check(Check { common, audited }: &Check) -> anyhow::Result<bool> {
    let mut problems: Vec<String> = forms::check().iter().map(ToString::to_string).collect();
    let clock: SharedClock = Arc::new(SystemClock);
    let store = Store::in_memory(Keyring::generate().context("a key")?, Arc::clone(&clock)).await.context("a store")?;
    samples::load_opportunities(&store).await.context("the samples")?;
    let parts = building::parts(common, store, clock, &Offer::All, None, None).await?;
    problems.extend(check_conversation(parts.turns.world()));
    problems.extend(words::check(&*building::locales(common)?).iter().map(ToString::to_string));
    problems.extend(check_safety_cards(parts.turns.world()));
    problems.extend(fits::check(&parts.words));
    parts.store.close().await;
    problems.extend(checking_audit::check(audited).await?);
    match bank_holidays(day_in_london(SystemClock.now())) {
        Some((said, true)) => problems.push(said),
        Some((said, false)) => println!("{said}"),
        None => {}
    }
    for problem in &problems {
        println!("{problem}");
    }
    if problems.is_empty() {
        println!(
            "Nothing is wrong: {} languages, {} forms.",
            parts.words.languages().count(),
            forms::FormId::ALL.len()
        );
    }
    Ok(problems.is_empty())
}

/// What to do about the table of bank holidays, and whether it is too late to call it only a warning.
fn bank_holidays(today: Date) -> Option<(String, bool)> {
    let ends = TableEnds::on(today)?;
    let to_do = "take a newer version of the program, or add the years to come (docs/operating.md)";
    let warning = if ends.is_over { "" } else { "Warning: " };
    Some((format!("{warning}{ends}: {to_do}."), ends.is_over))
}

/// A safety card must reach people whole, wherever they write: in one message of the channel that holds least.
fn check_safety_cards(world: &World) -> Vec<String> {
    let index = world.index.get();
    let organisations = world.organisations.get();
    let lookup = Lookup { index: &index, organisations: &organisations };
    let mut problems = Vec::new();
    for (language, _) in world.words.languages() {
        for category in Safety::ALL.iter().copied().map(Some).chain([None]) {
            for again in [false, true] {
                let card =
                    world.words.render(&Reply::safety(category, again), language, false, Isolation::Marks, lookup);
                let whole = card.text + card.english.as_deref().unwrap_or_default();
                problems.extend(fits::message(&whole).err().map(|why| format!("{language}, {}: {why}", card.message)));
                for choice in &card.choices {
                    problems.extend(
                        fits::label(&choice.label).err().map(|why| format!("{language}, {}: {why}", choice.id)),
                    );
                }
            }
        }
    }
    problems
}

fn check_conversation(world: &World) -> Vec<String> {
    let surface =
        Surface { channel: Channel::Web, language_hint: None, forms: true, pushes: false, health_allowed: true };
    // And where health-like questions are handed over to the page.
    let handing_over = Surface { channel: Channel::Discord, forms: false, health_allowed: false, ..surface.clone() };
    let index = world.index.get();
    let promises = world.promises.get();
    let known = Known {
        now: world.clock.now(),
        fresh_leads: [LeadId(uuid::Uuid::nil()); 4],
        spare_references: [Reference::from_random([0; 8]); 4],
        surface: &surface,
        consents: &[],
        requests: &[],
        prompts: &[],
        index: &index,
        areas: &world.areas,
        area: &world.area,
        host: &world.host,
        promises: &promises,
        wordings: &*world.words,
        safety_shown: &[],
        page: None,
        checked: None,
        refused: None,
    };
    let mut faults = conversation::check(&known);
    faults.extend(conversation::check(&Known { surface: &handing_over, ..known }));
    faults.iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan as _;

    #[test]
    fn a_table_of_bank_holidays_that_ends_is_a_warning_for_a_year_and_then_a_fault() {
        let last = TableEnds::on(Date::MAX).expect("it ends").last;
        assert_eq!(bank_holidays(last.saturating_sub(13.months())), None);
        let (warning, fails) = bank_holidays(last.saturating_sub(12.months())).expect("a warning");
        assert!(warning.starts_with("Warning: The table of bank holidays ends on ") && !fails, "{warning}");
        let (fault, fails) = bank_holidays(last.saturating_add(1.day())).expect("a fault");
        assert!(fault.starts_with("The table of bank holidays ended on ") && fails, "{fault}");
    }
}
