//! The fields of a posting. Their ids are the names in the form, in a draft and at the head of a spreadsheet's columns.

macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident = $id:literal $shape:ident,)*) => {
        /// A field of a posting.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Field { $($(#[$doc])* $field,)* }

        impl Field {
            /// Every field, in the order in which they are asked.
            pub const ALL: &'static [Self] = &[$(Self::$field,)*];

            /// Its id.
            pub fn id(self) -> &'static str {
                match self { $(Self::$field => $id,)* }
            }

            /// Whether it holds several answers.
            pub fn is_list(self) -> bool {
                match self { $(Self::$field => fields!(@ $shape),)* }
            }

            /// The field with this id.
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.id() == id)
            }
        }
    };
    (@ one) => { false };
    (@ list) => { true };
}

fields! {
    /// Volunteering, a job, a companion role or an event.
    Kind = "kind" one,
    /// Its title.
    Title = "title" one,
    /// Its description.
    Summary = "summary" one,
    /// The kind of volunteering or companion role.
    RoleKind = "role_kind" one,
    /// The family of a job.
    JobFamily = "job_family" one,
    /// The kind of an event.
    EventKind = "event_kind" one,
    /// Its postcode, from which borough and point follow.
    Postcode = "postcode" one,
    /// The borough, where the postcode's first part lies in several.
    Borough = "borough" one,
    /// The place, as people call it.
    Place = "place" one,
    /// The day of an event.
    Date = "date" one,
    /// When an event begins.
    StartTime = "start_time" one,
    /// When an event ends.
    EndTime = "end_time" one,
    /// The days it happens on.
    Days = "days" list,
    /// The parts of those days.
    PartsOfDay = "parts_of_day" list,
    /// Hours a week.
    Hours = "hours_per_week" one,
    /// How the times repeat.
    Pattern = "pattern" one,
    /// How long it asks people to stay.
    Commitment = "commitment" one,
    /// How many people it has room for.
    Capacity = "capacity" one,
    /// Years, at least.
    MinimumAge = "minimum_age" one,
    /// The last day to say yes.
    Closing = "closing" one,
    /// Languages that help.
    LanguagesWanted = "languages_wanted" list,
    /// Languages one is received in.
    LanguagesOffered = "languages_offered" list,
    /// What people who like it like.
    Interests = "interests" list,
    /// What it uses.
    Skills = "skills" list,
    /// The checks before starting.
    Checks = "checks" list,
    /// Where to apply: for a job, its advert.
    ApplyUrl = "apply_url" one,
    /// The pay band.
    Band = "band" one,
    /// The band after training.
    BandAfterTraining = "band_after_training" one,
    /// Pounds a year, at least.
    SalaryMin = "salary_min" one,
    /// Pounds a year, at most.
    SalaryMax = "salary_max" one,
    /// Whose London supplement is in the salary.
    SalaryZone = "salary_zone" one,
    /// Whether it is paid for fewer hours than full-time.
    PartTime = "part_time" one,
    /// The contract.
    Contract = "contract" one,
    /// How many months a contract with an end lasts.
    ContractMonths = "contract_months" one,
    /// What an applicant must show, each as `kind: words`.
    Criteria = "essential_criteria" list,
    /// What an event offers.
    Features = "features" list,
    /// Whether a place at an event must be booked.
    Booking = "booking" one,
    /// What companions do.
    VisitKinds = "visit_kinds" list,
    /// The hospitals companions go to.
    Hospitals = "hospitals" list,
    /// Days between a request and a visit.
    NoticeDays = "notice_days" one,
    /// Hours of training before the first visit.
    TrainingHours = "training_hours" one,
    /// What it offers to whom it would help.
    Access = "access" list,
    /// What it asks of the body.
    Effort = "effort" list,
    /// Whether it asks for no experience.
    NoExperience = "no_experience_needed" one,
    /// Whether what is needed is taught.
    TrainingGiven = "training_given" one,
    /// How someone with a learning disability could do it.
    LearningWays = "learning_disability" list,
    /// The same in the coordinator's words.
    LearningWords = "learning_disability_words" one,
    /// Who supports people in it.
    Supporter = "who_supports" one,
}
