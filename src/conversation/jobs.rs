//! NHS jobs: what applying takes, step by step, each with what it needs (facts J). Right to work is explained and signposted,
//! never asked and never stored (J40 to J43). The guided statement will begin at the step "say why you fit".

use super::turn::Turn;
use super::{Arg, Card, Line, Reply};
use crate::forms::Value;

/// The steps in their order; each is a message for its title and one for what it needs.
const STEPS: [&str; 8] = ["account", "advert", "statement", "history", "referees", "right-to-work", "check", "after"];

impl Turn<'_> {
    /// Someone has an advert already: where and which jobs is not asked.
    pub(super) fn take_own_advert(&mut self) {
        self.state.answers.set("advert", Value::One("yes".to_owned()));
        self.keep_chosen(Vec::new());
        self.tell("jobs-own-advert");
        self.tell_steps();
        self.begin_contact("jobs");
    }

    /// What applying takes: once for what is chosen now.
    pub(super) fn tell_steps(&mut self) {
        let chosen = self.state.answers.opportunities("chosen").to_vec();
        let links = chosen.iter().filter_map(|id| self.opportunity(id)).map(|job| {
            Line::new("jobs-step-apply-here")
                .with("job", Arg::Opportunities(vec![job.id.clone()]))
                .with("link", Arg::Exact(job.apply_url.clone()))
        });
        let links: Vec<Line> = links.collect();
        let mut cards: Vec<Card> = STEPS
            .iter()
            .map(|step| Card::Note {
                id: format!("jobs.step.{}", step.replace('-', "_")),
                title: Line::new(format!("jobs-step-{step}-title")),
                lines: vec![Line::new(format!("jobs-step-{step}"))],
                choices: Vec::new(),
            })
            .collect();
        if let Some(Card::Note { lines, .. }) = cards.first_mut() {
            lines.extend(links);
        }
        self.say(Reply::say("jobs-steps").cards(cards));
        // Adverts close early when many people apply (J13).
        self.tell("jobs-send-early");
    }
}
