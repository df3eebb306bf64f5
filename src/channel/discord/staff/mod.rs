//! Staff on Discord: their commands, heard from whoever's account is linked to a member of staff and from nobody else, whatever
//! roles Discord gives them. What staff may do is the desk's to say; here is only who asks, and how it is told. English only.
//!
//! Nothing that names a resident passes through Discord: `said` says what stands in its place, `waiting` tells the staff channel.

mod commands;
mod forms;
mod said;
mod waiting;

pub(super) use commands::{StaffCommand, all as all_commands};

use super::bot::Parts;
use super::custom_id::StaffForm;
use super::events::{Asking, Events};
use super::failure::Failure;
use super::post::Post;
use crate::desk::drafts::{self, ShortRole};
use crate::desk::leads::{self, ClaimOutcome};
use crate::desk::on_discord::{self, Linking};
use crate::desk::{Actor, DeskError, rights};
use crate::ids::LeadId;
use crate::measures;
use said::Said;
use serenity::all::{ActionRow, UserId};
use std::time::Duration;

/// Tries of saying how something went, and the time between them.
const TRIES: u32 = 5;
const BETWEEN: Duration = Duration::from_secs(1);
/// How long a form may wait for who asks: it must open within three seconds.
const KNOWN_IN: Duration = Duration::from_millis(1500);

impl Events {
    /// A staff command, used in a server.
    pub(in crate::channel::discord) async fn staff_command(&self, asking: &Asking<'_>, command: StaffCommand) {
        match command {
            StaffCommand::Link => self.staff_form(asking, StaffForm::Link).await,
            StaffCommand::Opportunity => self.staff_form(asking, StaffForm::Opportunity).await,
            StaffCommand::Leads => {
                if self.begin(asking).await {
                    let post = self.parts().head_of_the_queue(asking.person).await;
                    self.end(asking, &post).await;
                }
            }
        }
    }

    /// "Claim", under a line of the queue's head.
    pub(in crate::channel::discord) async fn staff_claim(&self, asking: &Asking<'_>, lead: LeadId) {
        if self.begin(asking).await {
            let post = self.parts().claim(asking.person, lead).await;
            self.end(asking, &post).await;
        }
    }

    /// Opens a form for staff, or says at once that it is not theirs: nobody writes a role that is refused then. Where that cannot be
    /// known in time the form opens; it is asked again when the form comes back.
    pub(in crate::channel::discord) async fn staff_form(&self, asking: &Asking<'_>, form: StaffForm) {
        let modal = match form {
            StaffForm::Link => forms::link(),
            StaffForm::Opportunity => {
                let known = tokio::time::timeout(KNOWN_IN, self.parts().who_posts(asking.person)).await;
                if let Ok(Err(post)) = known {
                    return self.answer_at_once(asking, &post.answer(true)).await;
                }
                forms::opportunity()
            }
        };
        self.open_modal(asking, &modal).await;
    }

    /// A form for staff that was filled in.
    pub(in crate::channel::discord) async fn staff_filled_in(
        &self,
        asking: &Asking<'_>,
        form: StaffForm,
        rows: &[ActionRow],
    ) {
        if self.begin(asking).await {
            let post = match form {
                StaffForm::Link => self.parts().link(asking.person, &forms::code(rows)).await,
                StaffForm::Opportunity => self.parts().begin_role(asking.person, &forms::role(rows)).await,
            };
            self.end(asking, &post).await;
        }
    }

    /// Takes it once, and acknowledges it: nothing is done for someone who would read that it failed.
    async fn begin(&self, asking: &Asking<'_>) -> bool {
        self.is_new(asking) && self.acknowledge(asking).await.is_ok()
    }

    /// Says how it went, to them alone.
    async fn end(&self, asking: &Asking<'_>, post: &Post) {
        for tried in 1..=TRIES {
            let Err(failure) = self.parts().api.edit_original(asking.token, &post.edit()).await else { return };
            measures::discord_send_failed(failure.kind());
            if tried == TRIES || !matches!(failure, Failure::Away | Failure::Wait) {
                tracing::warn!(%failure, "someone of the staff was not told how it went");
                return;
            }
            tokio::time::sleep(BETWEEN).await;
        }
    }
}

impl Parts {
    fn said(&self) -> Said<'_> {
        Said { words: &self.words, address: self.turns.world().public_address.as_deref(), now: self.desk.now() }
    }

    /// Who of the staff this account is. What they read where it is nobody, or cannot be told.
    async fn member(&self, person: UserId) -> Result<Actor, Post> {
        match on_discord::recognise(&self.desk, &person.to_string()).await {
            Ok(Some(actor)) => Ok(actor),
            Ok(None) => Err(self.said().not_linked()),
            Err(error) => Err(self.failed(&error)),
        }
    }

    fn failed(&self, error: &DeskError) -> Post {
        if let DeskError::Store(_) = error {
            tracing::error!(error = error as &dyn std::error::Error, "a staff command failed");
        }
        self.said().refused(error)
    }

    async fn link(&self, person: UserId, code: &str) -> Post {
        match on_discord::link(&self.desk, &person.to_string(), code).await {
            Ok(Linking::Linked) => Said::linked(),
            Ok(Linking::Wrong) => self.said().wrong_code(),
            Ok(Linking::Wait { minutes }) => self.said().too_many_codes(minutes),
            Err(error) => self.failed(&error),
        }
    }

    async fn head_of_the_queue(&self, person: UserId) -> Post {
        let actor = match self.member(person).await {
            Ok(actor) => actor,
            Err(post) => return post,
        };
        match on_discord::head(&self.desk, &actor).await {
            Ok(head) => self.said().head(&head, actor.staff.role),
            Err(error) => self.failed(&error),
        }
    }

    /// Who posts roles, by this account.
    async fn who_posts(&self, person: UserId) -> Result<Actor, Post> {
        let actor = self.member(person).await?;
        if rights::posts(actor.staff.role) { Ok(actor) } else { Err(self.said().refused(&DeskError::NotAllowed)) }
    }

    async fn begin_role(&self, person: UserId, role: &ShortRole) -> Post {
        let begun = match self.member(person).await {
            Ok(actor) => drafts::begin_short(&self.desk, &actor, role).await.map_err(|error| self.failed(&error)),
            Err(post) => Err(post),
        };
        match begun {
            Ok(id) => self.said().draft(&id),
            // What they wrote is not lost.
            Err(post) => Said::with_what_was_typed(post, role),
        }
    }

    async fn claim(&self, person: UserId, lead: LeadId) -> Post {
        let actor = match self.member(person).await {
            Ok(actor) => actor,
            Err(post) => return post,
        };
        match leads::claim(&self.desk, &actor, lead).await {
            Ok(ClaimOutcome::Yours) => self.said().yours(lead),
            Ok(ClaimOutcome::Another) => self.said().anothers(),
            Err(error) => self.failed(&error),
        }
    }
}
