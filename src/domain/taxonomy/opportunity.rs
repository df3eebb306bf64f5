//! What an opportunity is and how it is held: kinds, patterns, contracts, bookings. Ids are fixed.

use super::codes;

codes! {
    /// What an opportunity is.
    OpportunityKind "opportunity-kind" {
        /// Unpaid help, costs paid back.
        Volunteering = "volunteering",
        /// Paid work in the NHS.
        Job = "job",
        /// A volunteer who goes to hospital with someone.
        Companion = "companion",
        /// Something to come to on one day.
        Event = "event",
    }
}

codes! {
    /// The shape of a volunteering or companion role.
    RoleKind "role-kind" {
        /// Greet people, look at the letter, walk with them to the clinic.
        WelcomeGuide = "welcome_guide",
        /// Greet and guide in another language; never interpret what staff say.
        BilingualWelcome = "bilingual_welcome",
        /// Drinks, tidying, small jobs and a chat on a ward.
        WardHelper = "ward_helper",
        /// Sit and talk with people in hospital who have no visitors.
        WardBefriender = "ward_befriender",
        /// Open packets, pour drinks and keep people company while they eat.
        MealtimeHelper = "mealtime_helper",
        /// Take medicines and samples round the hospital when called.
        ResponseRunner = "response_runner",
        /// Ring people before a visit and ask what would stop them coming.
        ReminderCaller = "reminder_caller",
        /// Go with a person to an appointment, wait, and see them home.
        PatientCompanion = "patient_companion",
        /// Drive people to or from care in your own car.
        VolunteerDriver = "volunteer_driver",
        /// Help a person settle at home in the first weeks after a stay.
        HomeFromHospital = "home_from_hospital",
        /// Visit the same person each week for company.
        BefriendingVisitor = "befriending_visitor",
        /// Ring the same person each week for a chat.
        PhoneFriend = "phone_friend",
        /// Show people where to wait and keep a clinic day calm.
        ClinicSteward = "clinic_steward",
        /// Share health news with your own group and bring back what people say.
        HealthChampion = "health_champion",
        /// Support new and expectant parents and pass on what they say.
        MaternityChampion = "maternity_champion",
        /// Help new mothers feed, from your own experience.
        BreastfeedingSupporter = "breastfeeding_supporter",
        /// Help people use a phone, an app or a check-in screen.
        DigitalHelper = "digital_helper",
        /// Plant, weed and water with a group.
        GardenHelper = "garden_helper",
        /// Bring music, radio, art or stories to people in hospital.
        RadioMusicArts = "radio_music_arts",
        /// Books, snacks, hot drinks or a till.
        TrolleyShopCafe = "trolley_shop_cafe",
        /// Packs, letters, phones and simple records.
        OfficeHelper = "office_helper",
        /// Sit with a person who is dying so that they are not alone.
        EndOfLifeCompanion = "end_of_life_companion",
        /// Help a group walk, play, make, eat or sing together.
        GroupActivityHelper = "group_activity_helper",
        /// Use your own experience of a condition to support others.
        PeerSupporter = "peer_supporter",
        /// Read plans and come to meetings to say what patients need.
        PatientPartner = "patient_partner",
        /// Bring your own assessed dog to a ward.
        TherapyDog = "therapy_dog",
        /// A short set of shifts for people of about 16 to 25.
        YouthVolunteer = "youth_volunteer",
        /// Set up, sign people in, make tea at a one-day event.
        EventHelper = "event_helper",
    }
}

codes! {
    /// A family of NHS jobs.
    JobFamily "job-family" {
        /// Help people wash, eat, move and feel safe, with a nurse or therapist.
        Care = "care",
        /// Keep places clean; make and serve food.
        CleaningAndKitchen = "cleaning_and_kitchen",
        /// Move people, beds, post and supplies.
        MovingAndStores = "moving_and_stores",
        /// Greet people, book visits, keep records.
        ReceptionAndOffice = "reception_and_office",
        /// Blood tests, pharmacy, clean instruments, laboratories.
        TestsAndMedicines = "tests_and_medicines",
        /// Answer 111 or 999 calls; take patients by ambulance car.
        CallsAndAmbulance = "calls_and_ambulance",
        /// Help people find support; run local health projects.
        CommunityAndProjects = "community_and_projects",
        /// Repairs, gardens, safety and security.
        BuildingsAndSecurity = "buildings_and_security",
        /// Learn on the job with pay; no experience asked.
        TraineeAndApprentice = "trainee_and_apprentice",
        /// Nurse, midwife, therapist and others on a UK register.
        Registered = "registered",
    }
}

codes! {
    /// How the times of an opportunity repeat.
    Pattern "pattern" {
        /// The same days each week.
        Weekly = "weekly",
        /// You agree times as you go.
        Flexible = "flexible",
        /// You pick from a list.
        ChooseShifts = "choose_shifts",
        /// You are asked when someone needs you.
        AsNeeded = "as_needed",
        /// A few weeks, then it ends.
        ShortTerm = "short_term",
        /// You can come just once.
        OneOff = "one_off",
        /// The same hours each week.
        SetDays = "set_days",
        /// Shifts change from week to week.
        Rota = "rota",
    }
}

codes! {
    /// How long a role asks people to stay.
    Commitment "commitment" {
        /// Stay as long as you like.
        NoMinimum = "no_minimum",
        /// One day is enough.
        OneDay = "one_day",
        /// About one visit each month.
        OneTripAMonth = "one_trip_a_month",
        /// About 6 weeks.
        SixWeeks = "six_weeks",
        /// At least 3 months.
        ThreeMonths = "three_months",
        /// At least 6 months.
        SixMonths = "six_months",
        /// At least a year.
        TwelveMonths = "twelve_months",
    }
}

codes! {
    /// The contract of a job.
    Contract "contract" {
        /// The job has no end date.
        Permanent = "permanent",
        /// The job ends on a date.
        FixedTerm = "fixed_term",
        /// Shifts when you want and they need.
        Bank = "bank",
        /// Paid work with study.
        Apprenticeship = "apprenticeship",
    }
}

codes! {
    /// What kind of event it is.
    EventKind "event-kind" {
        /// Checks, talks and food in one place.
        HealthDay = "health_day",
        /// A quick check with no booking.
        HealthCheck = "health_check",
        /// Someone explains a health subject.
        Talk = "talk",
        /// A small group says how the NHS treats them.
        ListeningCircle = "listening_circle",
        /// Residents and staff talk about what matters.
        CommunityConversation = "community_conversation",
        /// Meet staff and get help with forms.
        JobsEvent = "jobs_event",
        /// Walk, eat, make or play together.
        GroupActivity = "group_activity",
    }
}

codes! {
    /// What an event offers.
    EventFeature "event-feature" {
        /// Food or hot drinks, free.
        Food = "food",
        /// There is a space for children.
        ChildrenWelcome = "children_welcome",
        /// Blood pressure, sugar or other checks.
        HealthChecks = "health_checks",
        /// What to look for and how to book a test.
        CancerSigns = "cancer_signs",
        /// A calm room to sit in.
        QuietRoom = "quiet_room",
        /// About 12 people.
        SmallGroup = "small_group",
        /// A thank-you voucher.
        Voucher = "voucher",
        /// Help with forms and NHS jobs.
        JobsHelp = "jobs_help",
        /// Try an interview with a friendly person.
        PracticeInterview = "practice_interview",
        /// Nothing to fill in.
        NoForms = "no_forms",
    }
}

codes! {
    /// Whether a place must be booked.
    Booking "booking" {
        /// Just come.
        None = "none",
        /// Say first that you will come.
        Book = "book",
    }
}

codes! {
    /// A named part of a day that counts as a part of day.
    Shift "shift" {
        /// Includes 12 to 2; counts as afternoon.
        Lunch = "lunch",
    }
}
