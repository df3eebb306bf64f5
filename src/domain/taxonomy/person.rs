//! What a resident may tell us about what they like, can do and would find helpful. Ids are fixed.

use super::codes;

codes! {
    /// What someone likes to do.
    Interest "interest" {
        /// I like to greet and talk with many people.
        MeetingPeople = "meeting_people",
        /// I like to listen and be with one person.
        OneToOne = "one_to_one",
        /// I like to look after people who are ill or weak.
        Caring = "caring",
        /// I like to be with older people.
        OlderPeople = "older_people",
        /// I like to help parents, babies and children.
        FamiliesAndBabies = "families_and_babies",
        /// I like to help my own street, group or faith.
        MyCommunity = "my_community",
        /// I like to use the languages I speak.
        MyLanguages = "my_languages",
        /// I like to cook, serve and share food.
        Food = "food",
        /// I like gardens, walking and fresh air.
        Outdoors = "outdoors",
        /// I like music, making things and playing games.
        MusicArtsGames = "music_arts_games",
        /// I like to clean, carry, fix and work with my hands.
        PracticalWork = "practical_work",
        /// I like screens, phones, files and order.
        ComputersAndPaper = "computers_and_paper",
    }
}

codes! {
    /// What someone can do.
    Skill "skill" {
        /// You let people talk and you hear them.
        Listening = "listening",
        /// You can start a chat with someone new.
        TalkingWithPeople = "talking_with_people",
        /// You speak a language besides English.
        AnotherLanguage = "another_language",
        /// You do not rush people who are worried or slow.
        CalmAndPatient = "calm_and_patient",
        /// You come when you said.
        BeingOnTime = "being_on_time",
        /// You see small mistakes in names, dates and numbers.
        CarefulChecking = "careful_checking",
        /// You do your part and help the others.
        TeamWork = "team_work",
        /// You can push a wheelchair or trolley after training.
        LiftingAndPushing = "lifting_and_pushing",
        /// You keep a place clean and in order.
        CleaningAndTidying = "cleaning_and_tidying",
        /// You can make or serve food and drinks.
        CookingAndFood = "cooking_and_food",
        /// You can plant and weed, or want to learn.
        Gardening = "gardening",
        /// You can play, sing, draw or lead a game.
        MusicAndGames = "music_and_games",
        /// You make calls or use apps on a smartphone.
        UsingAPhone = "using_a_phone",
        /// You can type, search and send e-mail.
        UsingAComputer = "using_a_computer",
        /// You can write short clear notes in English.
        WritingNotes = "writing_notes",
        /// You have a licence; you may have a car.
        Driving = "driving",
        /// You have looked after a child, parent, neighbour or patient.
        CaringForSomeone = "caring_for_someone",
        /// You know the groups and places where people meet.
        KnowingMyArea = "knowing_my_area",
        /// You can use a till and give change.
        HandlingMoney = "handling_money",
        /// You can plan a task and guide others.
        PlanningAndLeading = "planning_and_leading",
    }
}

codes! {
    /// What would help. It only ever widens what is offered.
    Access "access" {
        /// No stairs from the street to the place.
        StepFree = "step_free",
        /// One task at a time, with a named person, fit for people with a learning disability.
        SupportedRole = "supported_role",
        /// A buddy is with you at first.
        SomeoneToStartWith = "someone_to_start_with",
        /// Your fares are paid back.
        TravelMoney = "travel_money",
        /// You get your fare before you travel.
        TravelMoneyFirst = "travel_money_first",
        /// Papers in short words with pictures.
        EasyRead = "easy_read",
        /// Papers in big letters.
        LargePrint = "large_print",
        /// A sign language interpreter can come.
        Bsl = "bsl",
        /// The room works with hearing aids.
        HearingLoop = "hearing_loop",
        /// A trained interpreter can come, free.
        Interpreter = "interpreter",
        /// Calm, with few people and little noise.
        QuietPlace = "quiet_place",
        /// You choose when; you can change it.
        FlexibleHours = "flexible_hours",
        /// Two hours or less at a time.
        ShortShifts = "short_shifts",
        /// You can do it from where you live.
        FromHome = "from_home",
        /// Child care there, or its cost is paid.
        Childcare = "childcare",
        /// A group for women.
        WomenOnly = "women_only",
        /// Someone helps if you lack papers or people to vouch for you.
        IdHelp = "id_help",
    }
}

codes! {
    /// What a role asks of the body.
    Effort "effort" {
        /// You can sit most of the time.
        Sitting = "sitting",
        /// You stand for much of the time.
        Standing = "standing",
        /// You walk a lot.
        Walking = "walking",
        /// You lift, carry or push.
        Lifting = "lifting",
    }
}

codes! {
    /// A check before starting.
    Check "check" {
        /// You can start without a check.
        None = "none",
        /// One or two people say that you are reliable.
        References = "references",
        /// A private form for the health team; being ill is not a bar.
        OccupationalHealth = "occupational_health",
        /// A check of convictions that still count.
        DbsBasic = "dbs_basic",
        /// A fuller check, for work near patients.
        DbsStandard = "dbs_standard",
        /// A full check with what the police may add.
        DbsEnhanced = "dbs_enhanced",
        /// A full check, and that you are not barred from this work.
        DbsEnhancedBarred = "dbs_enhanced_barred",
    }
}

codes! {
    /// The only thing we ask about age (L31).
    AgeBand "age-band" {
        /// We record nothing and show other places to go.
        Under16 = "under16",
        /// "16 or over", and nobody asked for more: treated as 16 or 17, the least it can mean, and told to nobody as that.
        From16 = "16+",
        /// Some roles; a parent or carer agrees.
        From16To17 = "16-17",
        /// All roles; a role with a higher minimum says so.
        Adult = "18+",
    }
}
