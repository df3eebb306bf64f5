//! Kinds of person-specification criteria (J8). Ids are fixed.

use super::codes;

codes! {
    /// A kind of criterion for bands 2 to 5.
    CriterionKind "criterion-kind" {
        /// GCSE English and maths, or the same level from here or abroad.
        GcseEnglishMaths = "gcse_english_maths",
        /// You have the Care Certificate or will get it.
        CareCertificate = "care_certificate",
        /// A Level 2 or 3 course in health or social care.
        CareQualification = "care_qualification",
        /// A level, NVQ 3 or the same by experience.
        Level3Education = "level_3_education",
        /// A foundation degree or Level 5 diploma.
        FoundationDegree = "foundation_degree",
        /// A degree, or you can show the same level by work.
        DegreeOrEqual = "degree_or_equal",
        /// You are on the register for your profession, or soon will be.
        ProfessionalRegistration = "professional_registration",
        /// A course in office work, customer service or computers.
        OfficeQualification = "office_qualification",
        /// You have been trained to take blood.
        PhlebotomyTraining = "phlebotomy_training",
        /// You know how to keep food safe, or will learn.
        FoodHygiene = "food_hygiene",
        /// A licence you can use in the UK; sometimes a car.
        DrivingLicence = "driving_licence",
        /// You can get from place to place by bus, bike or car.
        TravelBetweenPlaces = "travel_between_places",
        /// You will take courses and learn the job.
        WillingToLearn = "willing_to_learn",
        /// You know first aid or basic life support, or will learn.
        FirstAidLifeSupport = "first_aid_life_support",
        /// You can talk with patients and staff in English.
        SpokenEnglish = "spoken_english",
        /// You can write short clear notes or e-mails.
        WrittenEnglish = "written_english",
        /// You speak a language used by local people.
        OtherLanguage = "other_language",
        /// You are polite and clear on the telephone.
        TelephoneManner = "telephone_manner",
        /// You can explain things so that people understand.
        ExplainingClearly = "explaining_clearly",
        /// You listen and notice how people feel.
        EmpathyListening = "empathy_listening",
        /// You stay calm when people are upset, afraid or angry.
        CalmingUpsetPeople = "calming_upset_people",
        /// You can deal with complaints and angry people.
        HandlingConflict = "handling_conflict",
        /// You have helped customers, visitors or patients.
        CustomerService = "customer_service",
        /// You work well with people from many backgrounds.
        CulturalAwareness = "cultural_awareness",
        /// You treat everyone fairly.
        EqualityDiversity = "equality_diversity",
        /// You are kind and treat people with respect.
        KindnessRespect = "kindness_respect",
        /// You protect people's dignity when you help with private things.
        DignityPrivacy = "dignity_privacy",
        /// You can show the values of the NHS in what you do.
        NhsValues = "nhs_values",
        /// You work well with others.
        TeamWorking = "team_working",
        /// You work with nurses, doctors and others.
        WorkingWithProfessionals = "working_with_professionals",
        /// You can do your work safely without someone beside you.
        WorkingAlone = "working_alone",
        /// You help new staff or others learn.
        SupportingLearners = "supporting_learners",
        /// You have guided or checked other people's work.
        Supervising = "supervising",
        /// You help people believe that they can do it.
        MotivatingPeople = "motivating_people",
        /// You keep private things private.
        Confidentiality = "confidentiality",
        /// You know what to do if you think someone is being harmed.
        Safeguarding = "safeguarding",
        /// You wash hands and follow the rules that stop germs.
        InfectionControl = "infection_control",
        /// You can clean well and use products safely.
        CleaningSafely = "cleaning_safely",
        /// You see a danger and act on it.
        HealthAndSafety = "health_and_safety",
        /// You can lift and move people or things safely after training.
        MovingAndHandling = "moving_and_handling",
        /// You can do a job on your feet, with changes if you need them.
        PhysicalFitness = "physical_fitness",
        /// You say so when something is wrong.
        SpeakingUp = "speaking_up",
        /// You can give, store or count medicines safely.
        MedicinesSafely = "medicines_safely",
        /// You can use, check and care for equipment.
        EquipmentCare = "equipment_care",
        /// You can keep records right and up to date.
        RecordKeeping = "record_keeping",
        /// You can count, measure and check numbers.
        CountingAndNumbers = "counting_and_numbers",
        /// You do careful work and spot mistakes.
        AttentionToDetail = "attention_to_detail",
        /// You can do many jobs in a good order.
        OrganisingWork = "organising_work",
        /// You can follow spoken, written or picture instructions.
        FollowingInstructions = "following_instructions",
        /// You find a way when something goes wrong.
        ProblemSolving = "problem_solving",
        /// You stay polite and careful when it is busy.
        WorkingUnderPressure = "working_under_pressure",
        /// You come on time and people can count on you.
        Reliability = "reliability",
        /// You can work the hours asked: early, late, nights or weekends.
        FlexibilityShifts = "flexibility_shifts",
        /// You can use a computer or tablet after training.
        ItBasic = "it_basic",
        /// You can use e-mail, Word, Excel or a booking system.
        ItOffice = "it_office",
        /// You can type fast enough for the job.
        TypingKeyboard = "typing_keyboard",
        /// You can write short plain reports.
        ReportWriting = "report_writing",
        /// You can use numbers to show what changed.
        UsingData = "using_data",
        /// You have planned an event or a project.
        PlanningProjects = "planning_projects",
        /// You know, or can learn, local groups and services.
        CommunityKnowledge = "community_knowledge",
        /// You can put things away, count them and order more.
        StockAndOrders = "stock_and_orders",
        /// You have looked after people, at work or at home.
        CareExperience = "care_experience",
        /// You have helped with babies, children or new parents.
        BabiesFamiliesExperience = "babies_families_experience",
        /// You can help people wash, dress, eat and use the toilet.
        PersonalCare = "personal_care",
        /// You can take blood pressure, pulse or temperature after training.
        Observations = "observations",
        /// You can plan care and say whether it works.
        CarePlanning = "care_planning",
        /// You can help people move, exercise or practise.
        TherapySupport = "therapy_support",
        /// You can follow diet cards and serve meals.
        DietsAndFoodService = "diets_and_food_service",
        /// You have done office work, paid or unpaid.
        OfficeExperience = "office_experience",
    }
}
