//! A worker over a store, a still clock and a mail server of ours.

use crate::fixture::{World, write};
use crate::mail_server::MailServer;
use alongside::domain::consent::Purpose;
use alongside::domain::contact::{EmailAddress, PhoneNumber};
use alongside::domain::lead::{ContactDetails, NewLead};
use alongside::domain::reminder::{NewReminder, ReminderAbout};
use alongside::ids::{LeadId, ResidentId};
use alongside::language::{Language, Locales};
use alongside::outbox::{CallTasks, Conversations, Deliver, Sender, Senders, Smtp, Worker};
use alongside::store::{consents, reminders};
use alongside::words::{Offer, Words};
use jiff::SignedDuration;
use std::sync::Arc;

pub(crate) const ADDRESS: &str = "https://chat.example.org";

pub(crate) struct Post {
    pub(crate) world: World,
    pub(crate) server: MailServer,
    pub(crate) worker: Worker,
}

pub(crate) fn from() -> Sender {
    Sender::parse("Alongside <no-reply@example.org>").unwrap()
}

pub(crate) fn worker(world: &World, email: Option<Arc<dyn Deliver>>) -> Worker {
    let words = Words::new(Arc::new(Locales::embedded().unwrap()), &Offer::All);
    let senders = Senders {
        conversation: Arc::new(Conversations::new(world.store.clone())),
        email,
        call: Arc::new(CallTasks::new(world.store.clone())),
    };
    Worker::new(world.store.clone(), Arc::new(words), senders, ADDRESS)
}

impl Post {
    pub(crate) async fn open() -> Self {
        let (world, server) = (World::new().await, MailServer::start().await);
        let smtp = Smtp::new(&server.address(), from(), world.clock.clone()).unwrap();
        let worker = worker(&world, Some(Arc::new(smtp)));
        Self { world, server, worker }
    }

    /// Tells all that is due now.
    pub(crate) async fn tell(&self) -> usize {
        let mut told = 0;
        loop {
            match self.worker.round().await.unwrap() {
                0 => return told,
                count => told += count,
            }
        }
    }

    /// Minute by minute, as the worker would.
    pub(crate) async fn tell_for(&self, minutes: i64) {
        for _ in 0..minutes {
            self.tell().await;
            self.world.clock.advance(SignedDuration::from_mins(1));
        }
    }
}

pub(crate) fn amina(number: u64) -> ContactDetails {
    ContactDetails {
        name: Some("Amina Test".into()),
        email: EmailAddress::parse(&format!("amina{number}@example.org")),
        phone: PhoneNumber::parse("07700 900123").ok(),
        ..ContactDetails::default()
    }
}

impl World {
    /// A request by someone new with an e-mail address: one confirmation waits.
    pub(crate) async fn request(&self, language: &str) -> (ResidentId, LeadId) {
        let resident = self.resident().await.owner.resident;
        let contact = amina(self.number());
        let lead = NewLead { contact, language: Language::parse(language).unwrap(), ..self.lead(&[]) };
        self.save(resident, &lead, &[self.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
        (resident, lead.id)
    }

    /// A reminder of "garden", which closes on 24 December.
    pub(crate) async fn reminder(&self, resident: ResidentId) {
        self.opportunity("garden", None).await;
        let (consent, now) = (self.consent(Purpose::Reminders), self.now());
        write!(self, |tx| consents::give(tx, resident, &consent)).unwrap();
        let reminder = NewReminder { opportunity: "garden".into(), about: ReminderAbout::Closing };
        write!(self, |tx| async { reminders::set(tx, resident, &reminder, now).await }).unwrap().unwrap();
    }

    pub(crate) fn set(&self, time: &str) {
        self.clock.set(time.parse().unwrap());
    }
}

/// A header of a message as it came.
pub(crate) fn header<'a>(message: &'a str, name: &str) -> &'a str {
    let line =
        message.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{}:", name.to_ascii_lowercase())));
    line.and_then(|line| line.split_once(": ")).map_or("", |(_, value)| value)
}
