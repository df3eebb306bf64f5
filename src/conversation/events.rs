//! Events: how to come to the one that was chosen, a reminder, and a person who helps where a place has to be booked.

use super::reminding::remind_choice;
use super::turn::Turn;
use super::{Arg, Card, Choice, Line, Reply};
use crate::domain::taxonomy::Booking;

impl Turn<'_> {
    /// How to come, and what can be done now. Nothing has to be said for it: most events take whoever comes.
    pub(super) fn say_how_to_come(&mut self, another: Choice) {
        let chosen = self.state.answers.opportunities("chosen").to_vec();
        let mut cards = Vec::new();
        let mut choices = Vec::new();
        let mut booked = false;
        for event in chosen.iter().filter_map(|id| self.opportunity(id)) {
            let Some(details) = &event.event else { continue };
            let mut lines = vec![
                Line::new("card-date").with("day", Arg::Day(details.date)),
                Line::new("card-time")
                    .with("start", Arg::Time(details.start_time))
                    .with("end", Arg::Time(details.end_time)),
                Line::new("card-place")
                    .with("place", Arg::Text(event.place.clone()))
                    .with("borough", Arg::Text(event.borough.clone())),
                Line::new("events-postcode").with("postcode", Arg::Exact(event.postcode.to_string())),
            ];
            if details.booking == Booking::Book {
                booked = true;
                lines.push(Line::new("events-book-here").with("link", Arg::Exact(event.apply_url.clone())));
            } else {
                lines.push(Line::new("events-no-booking"));
            }
            cards.push(Card::Note {
                id: format!("events.come.{}", event.id),
                title: Line::new("general-roles").with("roles", Arg::Opportunities(vec![event.id.clone()])),
                lines,
                choices: Vec::new(),
            });
            choices.push(remind_choice(&event.id));
        }
        if booked {
            choices.push(Choice::new("events.matches.book", "events-ask-for-place"));
        }
        choices.push(another);
        self.say(Reply::ask("events-how-to-come").cards(cards).choices(choices));
    }
}
