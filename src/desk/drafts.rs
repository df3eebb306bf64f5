//! A role in a few words becomes a draft, which is finished on the staff pages: nothing of it is judged or published here.

use super::{Actor, Desk, DeskError, postings};
use crate::domain::posting::{Field, Written};
use crate::domain::taxonomy::{Code, OpportunityKind};
use crate::ids::OpportunityId;
use crate::store::drafts::Deed;

/// A volunteering role in a few words, as someone typed them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShortRole {
    /// Its title.
    pub title: String,
    /// What people do.
    pub what: String,
    /// Where: a postcode, or a place in words.
    pub place: String,
    /// Days and hours, in words.
    pub when: String,
    /// How many people it has room for, in digits.
    pub how_many: String,
}

impl ShortRole {
    /// The fields of the guided form that this fills. Days and hours are chosen there from lists; until then they stand under
    /// what people do, so that they are not lost.
    fn written(&self) -> Written {
        let mut written = Written::default();
        written.set(Field::Kind, [OpportunityKind::Volunteering.id()]);
        written.set(Field::Title, [self.title.as_str()]);
        let when = self.when.trim();
        let what = if when.is_empty() { self.what.clone() } else { format!("{}\nWhen: {when}", self.what.trim()) };
        written.set(Field::Summary, [what]);
        let place = if is_postcode(&self.place) { Field::Postcode } else { Field::Place };
        written.set(place, [self.place.as_str()]);
        written.set(Field::Capacity, [self.how_many.as_str()]);
        written
    }
}

/// Whether words look like a whole postcode; the guided form looks it up.
fn is_postcode(text: &str) -> bool {
    crate::area::Postcode::parse(text).is_some()
}

/// Begins a draft of the actor's organisation. Gives its id.
pub async fn begin_short(desk: &Desk, actor: &Actor, role: &ShortRole) -> Result<OpportunityId, DeskError> {
    postings::begin_with(desk, actor, role.written(), Deed::Begun).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_stands_in_the_fields_of_the_guided_form() {
        let role = |place: &str| ShortRole {
            title: "Garden helper".to_owned(),
            what: "Water plants.".to_owned(),
            place: place.to_owned(),
            when: "Tuesday mornings".to_owned(),
            how_many: "4".to_owned(),
        };
        let written = role("UB1 3HW").written();
        assert_eq!(written.first(Field::Summary), "Water plants.\nWhen: Tuesday mornings");
        assert_eq!((written.first(Field::Postcode), written.first(Field::Place)), ("UB1 3HW", ""));
        assert_eq!((written.first(Field::Kind), written.first(Field::Capacity)), ("volunteering", "4"));
        assert_eq!(role("The town hall").written().first(Field::Place), "The town hall");
    }
}
