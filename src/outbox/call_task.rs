//! Telling by telephone: the notice becomes a task for the staff of the request whose number we hold.

use super::{Deliver, Failed, Message};
use crate::store::call_tasks::{self, NewCallTask};
use crate::store::{BoxFuture, Store};

/// Makes call tasks.
#[derive(Clone)]
pub struct CallTasks(Store);

impl CallTasks {
    /// In this store.
    pub fn new(store: Store) -> Self {
        Self(store)
    }
}

impl Deliver for CallTasks {
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move {
            let row = &message.row;
            let Some(why) = message.call else { return Ok(()) };
            let task = NewCallTask {
                resident: row.resident,
                lead: row.lead,
                purpose: row.purpose,
                why,
                notice: message.notice.clone(),
                language: row.language,
                easy: row.easy,
            };
            let now = self.0.clock().now();
            self.0.write(move |tx| Box::pin(async move { call_tasks::make(tx, &task, now).await })).await?;
            Ok(())
        })
    }
}
