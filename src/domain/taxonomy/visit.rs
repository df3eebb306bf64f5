//! Accompaniments to a hospital and what stands in the way of going. Ids are fixed.

use super::codes;

codes! {
    /// What a companion is asked for.
    VisitKind "visit-kind" {
        /// The companion meets you at the door and stays.
        MeetAtHospital = "meet_at_hospital",
        /// The companion travels there and back with you.
        DoorToDoor = "door_to_door",
        /// The companion sits with you while you wait.
        WaitWithMe = "wait_with_me",
        /// The companion goes home with you afterwards.
        SeeMeHome = "see_me_home",
        /// Messages, and a call if you wish, after you come home.
        CheckInAfterDischarge = "check_in_after_discharge",
    }
}

codes! {
    /// What makes it hard to come.
    Barrier "barrier" {
        /// I cannot pay to get there.
        Fare = "fare",
        /// I have nobody to take me.
        Lift = "lift",
        /// I cannot leave the person I care for.
        Carer = "carer",
        /// I need an interpreter.
        Interpreter = "interpreter",
        /// I am afraid.
        Fear = "fear",
        /// I do not understand the letter.
        LetterUnclear = "letter_unclear",
        /// I cannot get time off.
        TimeOffWork = "time_off_work",
        /// I have nobody for the children.
        Childcare = "childcare",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// When someone who came home from hospital is asked how they are (C62).
    CheckPoint "check-point" {
        /// The day after.
        Day1 = "day_1",
        /// After three days.
        Day3 = "day_3",
        /// After a week.
        Day7 = "day_7",
        /// After two weeks.
        Day14 = "day_14",
        /// After four weeks.
        Day28 = "day_28",
        /// After six weeks.
        Week6 = "week_6",
    }
}
