//! Our types in columns, on both databases. Domain types know nothing of sqlx: this file gives them their columns. A value that
//! the database should not hold is an error that says which type refused it, never a default.

use crate::domain::consent::{Channel, How, Purpose};
use crate::domain::counted::Counted;
use crate::domain::duty::Team;
use crate::domain::feedback::{FeedbackDone, RemovedWhy};
use crate::domain::follow_up::{AttemptHow, NotSuitable};
use crate::domain::lead::LeadState;
use crate::domain::notice::{CallWhy, Route, Urgency};
use crate::domain::organisation::OrganisationKind;
use crate::domain::phrase::AnsweredHow;
use crate::domain::prompt::{PromptAnswer, PromptState};
use crate::domain::reminder::ReminderAbout;
use crate::domain::staff::Role;
use crate::domain::taxonomy::{
    AgeBand, AttemptResult, Code, FeedbackKind, LeadOutcome, OpportunityKind, Phrase, PhraseAnswer, ReleaseReason,
    Service,
};
use crate::ids::{
    CallTaskId, ConsentId, ConversationId, LeadId, MessageId, OpportunityId, OrganisationId, OutboxId, PhraseId,
    PromptId, Reference, ResidentId, ReturnCodeId, StaffId,
};
use crate::language::Language;
use crate::store::audit::Action;
use crate::store::drafts::Deed;
use crate::store::erasing::Why;
use crate::store::opportunities::OpportunityState;
use crate::store::reach::Band;
use crate::store::sealing::AddressHash;
use crate::store::staff_steps::Stage;
use chrono::{DateTime, Utc};
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};
use uuid::Uuid;

/// Gives a type the column of another: how it is written, and how it is read.
macro_rules! column {
    ($ours:ty as $column:ty, |$out:ident| $write:expr, |$in:ident| $read:expr) => {
        impl<DB: Database> Type<DB> for $ours
        where
            $column: Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <$column as Type<DB>>::type_info()
            }

            fn compatible(column: &DB::TypeInfo) -> bool {
                <$column as Type<DB>>::compatible(column)
            }
        }

        impl<'q, DB: Database> Encode<'q, DB> for $ours
        where
            $column: Encode<'q, DB>,
        {
            fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
                let $out = self;
                let value: $column = $write;
                value.encode(buffer)
            }
        }

        impl<'r, DB: Database> Decode<'r, DB> for $ours
        where
            $column: Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
                let $in = <$column as Decode<'r, DB>>::decode(value)?;
                let read: Option<$ours> = $read;
                read.ok_or_else(|| concat!("not a ", stringify!($ours)).into())
            }
        }
    };
}

/// Ids that are UUIDs, ids that are text, and enums with an `id` and a `parse`.
macro_rules! columns {
    (uuid: $($id:ident)*) => { $(column!($id as Uuid, |ours| ours.0, |column| Some($id(column)));)* };
    (text: $($id:ident)*) => { $(column!($id as String, |ours| ours.0.clone(), |column| Some($id(column)));)* };
    (code: $($code:ident)*) => {
        $(column!($code as String, |ours| ours.id().to_owned(), |column| $code::parse(&column));)*
    };
}

columns!(uuid: ResidentId ConversationId ConsentId LeadId PromptId StaffId OutboxId CallTaskId ReturnCodeId PhraseId);
columns!(text: OrganisationId OpportunityId MessageId);
columns!(code: Channel How Purpose LeadState OpportunityState PromptState PromptAnswer Role Stage);
columns!(code: Phrase PhraseAnswer AnsweredHow);
columns!(code: Band CallWhy ReminderAbout Route Urgency AttemptHow NotSuitable Team);
columns!(code: FeedbackDone RemovedWhy);
columns!(code: Action Deed Why AgeBand AttemptResult FeedbackKind LeadOutcome OpportunityKind ReleaseReason Service);

column!(Counted as i64, |ours| i64::try_from(ours.behind_the_gate()).unwrap_or(i64::MAX), |column| {
    u64::try_from(column).ok().map(Counted::of)
});
column!(Language as String, |ours| ours.tag().to_owned(), |column| Language::parse(&column));
column!(Reference as String, |ours| ours.compact().to_owned(), |column| Reference::parse(&column));
column!(AddressHash as Vec<u8>, |ours| ours.0.to_vec(), |column| column.try_into().ok().map(AddressHash));
column!(OrganisationKind as String, |ours| organisation_kind(*ours).to_owned(), |column| {
    [OrganisationKind::Host, OrganisationKind::Posting].into_iter().find(|kind| organisation_kind(*kind) == column)
});

fn organisation_kind(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::Host => "host",
        OrganisationKind::Posting => "posting",
    }
}

/// A time in a column. chrono's text sorts rightly in SQLite; jiff's own (`…00Z` after `…00.5Z`) does not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Time(pub(super) Timestamp);
column!(Time as DateTime<Utc>, |ours| chrono_time(ours.0), |column| {
    Timestamp::from_microsecond(column.timestamp_micros()).ok().map(Time)
});

fn chrono_time(time: Timestamp) -> DateTime<Utc> {
    // Both reach far beyond any time a clock shows; the ends differ by less than a day's worth of years 9999.
    DateTime::from_timestamp_micros(time.as_microsecond()).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// A day in a text column, ISO, which sorts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct OnDay(pub(super) Date);
column!(OnDay as String, |ours| ours.0.to_string(), |column| column.parse().ok().map(OnDay));

/// An id for a row that has no name outside the store, in the order of time.
pub(super) fn row_id(now: Timestamp) -> Result<Uuid, super::error::KeyError> {
    let millis = u64::try_from(now.as_millisecond()).unwrap_or_default();
    Ok(uuid::Builder::from_unix_timestamp_millis(millis, &super::sealing::random()?).into_uuid())
}

/// An id for a row that must not tell when it was made.
pub(super) fn row_id_of_chance() -> Result<Uuid, super::error::KeyError> {
    Ok(uuid::Builder::from_random_bytes(super::sealing::random()?).into_uuid())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_sort_as_text_as_they_sort_in_time() {
        let times =
            ["2026-11-23T09:00:00Z", "2026-11-23T09:00:00.000001Z", "2026-11-23T09:00:00.5Z", "2026-11-23T09:00:01Z"];
        let texts: Vec<String> = times
            .iter()
            .map(|time| chrono_time(time.parse().unwrap()).to_rfc3339_opts(chrono::SecondsFormat::AutoSi, false))
            .collect();
        assert!(texts.is_sorted(), "{texts:?}");
    }
}
