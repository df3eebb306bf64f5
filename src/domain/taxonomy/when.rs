//! Days and parts of days. Ids are fixed.

use super::codes;

codes! {
    /// A day of the week.
    Day "day" {
        /// Monday.
        Mon = "mon",
        /// Tuesday.
        Tue = "tue",
        /// Wednesday.
        Wed = "wed",
        /// Thursday.
        Thu = "thu",
        /// Friday.
        Fri = "fri",
        /// Saturday.
        Sat = "sat",
        /// Sunday.
        Sun = "sun",
    }
}

codes! {
    /// A part of a day.
    PartOfDay "part-of-day" {
        /// Before 12.
        Morning = "morning",
        /// 12 to 5.
        Afternoon = "afternoon",
        /// 5 to 10.
        Evening = "evening",
        /// 10 to 7.
        Night = "night",
    }
}
