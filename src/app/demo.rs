//! `alongside demo`: everything on one machine, over samples, on loopback only. One command to a usable page.

use super::discord::Bot;
use super::watching::Measures;
use super::{building, mail, samples, serving};
use crate::channel::web::{Limits, TokenKey, WebSettings};
use crate::clock::{SharedClock, SystemClock};
use crate::config::Demo;
use crate::desk::{Desk, links};
use crate::domain::colour::Colour;
use crate::domain::contact::EmailAddress;
use crate::domain::staff::Staff;
use crate::portal::Setting;
use crate::words::Offer;
use anyhow::Context;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// Runs it until Ctrl-C.
pub async fn demo(settings: Demo, in_force: Vec<Setting>) -> anyhow::Result<()> {
    let colour: Colour = settings.page.colour.parse().context("ALONGSIDE_COLOUR")?;
    let areas = building::areas(settings.common.areas.as_deref())?;
    building::known_area(&areas, &settings.common.area)?;
    let listener = serving::listen(SocketAddr::from((Ipv4Addr::LOCALHOST, settings.port))).await?;
    let address = listener.local_addr().context("the address")?;
    let measures = Measures::if_asked(settings.metrics_listen).await?;
    let stop = serving::told_to_stop()?;
    let clock: SharedClock = Arc::new(SystemClock);
    let opened = samples::open_folder_with_key(&settings.data, Arc::clone(&clock)).await?;
    let store = opened.store;
    let fresh = samples::load_opportunities(&store).await.context("the samples")?;
    let mut parts = building::parts(
        &settings.common,
        store.clone(),
        Arc::clone(&clock),
        &Offer::All,
        None,
        Some(format!("http://{address}")),
    )
    .await?;
    parts.measures = measures;
    parts.settings = in_force;
    let staff =
        samples::ensure_staff(&store, &parts.turns.world().host, clock.now()).await.context("the sample staff")?;
    if fresh {
        samples::load_leads(&store, parts.turns.world(), &staff).await.context("the sample leads")?;
    }
    println!("Alongside, for {}", parts.turns.world().host.name);
    println!("\n  Residents:     http://{address}/");
    let desk = Desk::new(store, clock);
    for member in &staff {
        let path = links::make_sign_in_link(&desk, member.id).await.context("a sign-in link")?;
        println!("  {:<15}http://{address}{}", format!("{}:", title(member.role)), path.as_str());
    }
    let letters = settings.data.join("mail");
    println!("  {:<15}{}", "E-mails:", letters.display());
    let bot = Bot::by_settings(&settings.discord, &parts)?;
    if bot.is_some() {
        println!("  {:<15}joins in, because DISCORD_TOKEN is set", "Discord:");
    }
    let telling = mail::into_folder(&parts, bot.as_ref(), letters, &format!("http://{address}"))?;
    if let Some(mornings) = &telling.mornings {
        for member in &staff {
            mornings.show(member.clone(), address_of(member)?).await.context("the e-mails of the morning")?;
        }
    }
    if let Some(measures) = &parts.measures {
        println!("  {:<15}http://{}/metrics", "Measures:", measures.address()?);
    }
    println!(
        "\nThe staff links work once, for 24 hours. A real installation prints none: there staff are invited (`alongside staff invite`)."
    );
    println!("Everything is kept in {}. Ctrl-C stops it.", settings.data.display());
    let limits = Limits { loopback: false, ..Limits::default() };
    let web = WebSettings {
        colour,
        leave_to: settings.page.leave_to,
        limits,
        ..WebSettings::loopback(TokenKey::from_bytes(opened.keyring.web_token_key()))
    };
    serving::run(parts, telling, bot, listener, web, false, stop).await?;
    println!("Stopped. Start it again to find everything as it was.");
    Ok(())
}

/// Where a sample member of staff would get e-mails, if they were sent anywhere: they are written into the demo's folder.
fn address_of(member: &Staff) -> anyhow::Result<EmailAddress> {
    EmailAddress::parse(&format!("{}@example.org", title(member.role).to_lowercase())).context("a sample address")
}

fn title(role: crate::domain::staff::Role) -> &'static str {
    use crate::domain::staff::Role;
    match role {
        Role::Recruiter => "Recruiter",
        Role::Coordinator => "Coordinator",
        Role::Administrator => "Administrator",
    }
}
