//! How long what is kept (design 8, L39). The sweep deletes by these; the privacy page tells them.

/// A conversation without a live consent: days from its last message.
pub const CONVERSATION_DAYS: i32 = 30;
/// A lead whose person was declined, closed or withdrew: days from that.
pub const LEAD_DECLINED_DAYS: i32 = 90;
/// Any other closed lead: days from the last contact (12 months).
pub const LEAD_DAYS: i32 = 365;
/// Notices that were sent, cancelled or given up, and calls that were made or dropped: days.
pub const TOLD_DAYS: i32 = 90;
/// Audit entries: days.
pub const AUDIT_DAYS: i32 = 730;
/// Feedback without a name: days; it goes with the whole month it came in.
pub const FEEDBACK_DAYS: i32 = 365;
/// A staff account that nobody uses is switched off: days from the last sign-in, or from the invitation.
pub const STAFF_UNUSED_DAYS: i32 = 90;
/// Backups: days.
pub const BACKUP_DAYS: i32 = 35;
/// A clock this many days ahead of the last known time may be wrong: nothing is erased until it is confirmed. More than the longest
/// holiday for which a machine is switched off, and little beside what is kept longest.
pub const CLOCK_AHEAD_DAYS: i32 = 7;
