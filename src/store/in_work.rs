//! Which leads someone works on: those they claimed, and those they closed with an outcome on the way ("interview"), whom they help
//! on until it came to an end. As SQL, once, for every statement that asks.

/// The SQL that a lead is closed for now alone: its outcome is on the way ([`crate::domain::taxonomy::LeadOutcome::is_on_the_way`])
/// and what is personal is still there. Takes the name of the table in the statement.
macro_rules! on_the_way {
    ($lead:literal) => {
        concat!(
            "(",
            $lead,
            ".state = 'closed' AND ",
            $lead,
            ".contact IS NOT NULL AND ",
            $lead,
            ".outcome IN ('placed', 'applied', 'interview', 'offer', 'waiting_list'))"
        )
    };
}
/// The SQL that whoever a lead is claimed by works on it.
macro_rules! in_work {
    ($lead:literal) => {
        concat!("(", $lead, ".state = 'claimed' OR ", $crate::store::in_work::on_the_way!($lead), ")")
    };
}
/// The SQL that a lead has not come to its end: it waits, or someone works on it.
macro_rules! goes_on {
    ($lead:literal) => {
        concat!("(", $lead, ".state = 'open' OR ", $crate::store::in_work::in_work!($lead), ")")
    };
}
pub(super) use {goes_on, in_work, on_the_way};

#[cfg(test)]
mod tests {
    use crate::domain::taxonomy::{Code as _, LeadOutcome};

    #[test]
    fn the_outcomes_on_the_way_are_the_same_in_sql() {
        let on_the_way: Vec<String> = LeadOutcome::ALL
            .iter()
            .filter(|outcome| outcome.is_on_the_way())
            .map(|outcome| format!("'{}'", outcome.id()))
            .collect();
        assert!(on_the_way!("l").ends_with(&format!("l.outcome IN ({}))", on_the_way.join(", "))), "{on_the_way:?}");
    }
}
