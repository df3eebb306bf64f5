//! Why an opportunity is shown. Ids are fixed.

use super::codes;

codes! {
    /// Why an opportunity is shown; the arguments stand in `matching::Reason`.
    ReasonKind "reason-kind" {
        /// People there speak a language you speak.
        SharedLanguage = "shared_language",
        /// People there speak a language close to yours.
        CloseLanguage = "close_language",
        /// It is this far from your place.
        Near = "near",
        /// It is in your borough.
        SameBorough = "same_borough",
        /// It is in a borough beside yours.
        NextBorough = "next_borough",
        /// You need not travel.
        FromHome = "from_home",
        /// It is at the hospital you named.
        HospitalFits = "hospital_fits",
        /// It is on days you can do.
        DayFits = "day_fits",
        /// It is at a time of day you can do.
        PartOfDayFits = "part_of_day_fits",
        /// It is about as many hours as you said.
        HoursFit = "hours_fit",
        /// You choose the times.
        Flexible = "flexible",
        /// It is something you said you like.
        InterestFits = "interest_fits",
        /// It uses something you can do.
        SkillFits = "skill_fits",
        /// It is the kind of work you asked for.
        JobFamilyFits = "job_family_fits",
        /// It is the kind of role you asked for.
        RoleKindFits = "role_kind_fits",
        /// There are no stairs.
        StepFree = "step_free",
        /// A named person helps you, one task at a time.
        Supported = "supported",
        /// Someone is with you at first.
        SomeoneToStartWith = "someone_to_start_with",
        /// It offers another thing you asked for.
        AccessFits = "access_fits",
        /// It is no harder on the body than you said.
        EffortFits = "effort_fits",
        /// Your fares are paid back.
        ExpensesPaid = "expenses_paid",
        /// You get your fare before you travel.
        ExpensesPaidFirst = "expenses_paid_first",
        /// You need not have done it before.
        NoExperienceNeeded = "no_experience_needed",
        /// They teach you.
        TrainingGiven = "training_given",
        /// You can start without a check.
        NoCheckNeeded = "no_check_needed",
        /// It takes people of 16 and 17.
        YourAgeWelcome = "your_age_welcome",
        /// It can lead to paid work or a reference.
        LeadsToJob = "leads_to_job",
        /// You need to say yes by this day.
        ClosingSoon = "closing_soon",
        /// It is on this day.
        StartsSoon = "starts_soon",
        /// There are this many places.
        PlacesLeft = "places_left",
    }
}
