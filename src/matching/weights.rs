//! What counts how much, in hundredths of a point, in the order of what volunteers' services say matters: language, place, times,
//! then interests, skills and money. Nothing here takes anything away for an access need, and nothing knows of ethnicity, health
//! or disability.

/// A language, other than English, that the person speaks and that is spoken or wanted there.
pub(super) const SHARED_LANGUAGE: i32 = 3_000;
/// The same with a language close to one of theirs.
pub(super) const CLOSE_LANGUAGE: i32 = 1_500;

/// At the person's door; it halves at [`NEAR_HALVES_AT_MILES`] and never reaches nothing, so that of two far ones the nearer wins.
pub(super) const NEAR: f32 = 4_000.0;
/// Miles at which nearness counts half.
pub(super) const NEAR_HALVES_AT_MILES: f32 = 3.0;
/// From home counts as being this near: no travel, but not with others either.
pub(super) const FROM_HOME_MILES: f32 = 1.5;
/// In the person's borough: the council, the buses and the groups are the same.
pub(super) const SAME_BOROUGH: i32 = 400;
/// In a borough beside it.
pub(super) const NEXT_BOROUGH: i32 = 150;

/// At least one day the person can do.
pub(super) const DAY_FITS: i32 = 1_500;
/// The person has a say in the times.
pub(super) const TIMES_BEND: i32 = 1_200;
/// Only on days the person did not name among those they can do.
pub(super) const NO_DAY_FITS: i32 = -4_000;
/// Only on days the person cannot do: below everything they can.
pub(super) const ONLY_DAYS_THEY_CANNOT: i32 = -10_000;
/// A part of the day the person can do.
pub(super) const PART_OF_DAY_FITS: i32 = 1_000;
/// Only in parts of the day the person did not name.
pub(super) const NO_PART_OF_DAY_FITS: i32 = -2_000;

/// Each interest the opportunity names.
pub(super) const INTEREST: i32 = 1_200;
/// Each interest that leads to its kind of role or job.
pub(super) const LEADING_INTEREST: i32 = 600;
/// Interests together count at most this.
pub(super) const INTERESTS_AT_MOST: i32 = 3_000;
/// Each skill it uses.
pub(super) const SKILL: i32 = 500;
/// Skills together count at most this.
pub(super) const SKILLS_AT_MOST: i32 = 1_500;

/// Each thing that would help and that it offers.
pub(super) const ACCESS: i32 = 1_000;

/// The kind of role or the family of jobs asked for.
pub(super) const KIND_ASKED_FOR: i32 = 3_000;
/// At the hospital named.
pub(super) const HOSPITAL_FITS: i32 = 2_000;
/// About as many hours as said.
pub(super) const HOURS_FIT: i32 = 600;
/// No harder on the body than said.
pub(super) const EFFORT_FITS: i32 = 600;

/// What makes a start easier for anyone: no experience asked.
pub(super) const NO_EXPERIENCE_NEEDED: i32 = 300;
/// Training is given.
pub(super) const TRAINING_GIVEN: i32 = 200;
/// No check is needed.
pub(super) const NO_CHECK_NEEDED: i32 = 150;
/// Fares are paid back.
pub(super) const EXPENSES_PAID: i32 = 200;
/// Fares are paid before.
pub(super) const EXPENSES_PAID_FIRST: i32 = 150;
