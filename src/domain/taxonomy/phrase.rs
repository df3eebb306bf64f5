//! Phrases: what staff send word for word, the answers it takes, and the papers it may name. Their words are in
//! `locales/<tag>/phrasebook.ftl`; which phrase takes what is said in `domain/phrase.rs`. Ids are fixed.

use super::codes;

codes! {
    /// A sentence of the phrasebook. None of them says anything about health.
    Phrase "phrase" {
        /// We rang and nobody answered: when is a good time?
        TriedToCall = "tried_to_call",
        /// We ring on this day at this time.
        WillCall = "will_call",
        /// Thank you for your question: a person rings on this day at this time.
        QuestionCall = "question_call",
        /// An interview, with its day, time and place.
        Interview = "interview",
        /// The same again, shortly before.
        InterviewReminder = "interview_reminder",
        /// Which papers to bring.
        BringDocuments = "bring_documents",
        /// A day of training or welcome.
        TrainingDay = "training_day",
        /// The first day.
        StartDate = "start_date",
        /// A role that may fit.
        FoundRole = "found_role",
        /// The application is sent; we wait for an answer.
        ApplicationSent = "application_sent",
        /// We need longer, until this day.
        NeedLonger = "need_longer",
        /// Someone who goes with them is found.
        CompanionFound = "companion_found",
        /// We still look for someone, until this day.
        CompanionLooking = "companion_looking",
        /// Thank you for your praise.
        FeedbackPraise = "feedback_praise",
        /// We are sorry, and who was told.
        FeedbackSorry = "feedback_sorry",
        /// Racism was reported, and someone senior looked at it.
        FeedbackRacism = "feedback_racism",
        /// The idea was passed on.
        FeedbackIdea = "feedback_idea",
    }
}

codes! {
    /// An answer to a phrase.
    PhraseAnswer "phrase-answer" {
        /// Ring in the morning.
        Morning = "morning",
        /// Ring in the afternoon.
        Afternoon = "afternoon",
        /// Ring in the evening.
        Evening = "evening",
        /// Ring tomorrow.
        Tomorrow = "tomorrow",
        /// Do not ring, write.
        WriteInstead = "write_instead",
        /// That day and time are good.
        GoodTime = "good_time",
        /// They are not.
        OtherTime = "other_time",
        /// I can come.
        CanCome = "can_come",
        /// I cannot come on that day.
        CannotCome = "cannot_come",
        /// I can come if someone helps me to get there.
        HelpToGetThere = "help_to_get_there",
        /// I have all of them.
        WillBring = "will_bring",
        /// I do not have all of them.
        MissingDocuments = "missing_documents",
        /// Tell me more.
        TellMeMore = "tell_me_more",
        /// No, not this one.
        NoThanks = "no_thanks",
        /// Thank you, I know.
        Understood = "understood",
        /// My day has changed.
        DayChanged = "day_changed",
        /// I want to talk to a person.
        TalkToPerson = "talk_to_person",
        /// I no longer want any of this: the request is cancelled.
        NoLongerWanted = "no_longer_wanted",
    }
}

codes! {
    /// A paper to bring to an interview or a first day (J48, C17). Numbers, codes and papers about the right to work are never
    /// among them (J43, J54).
    Document "phrase-document" {
        /// A photo with a name.
        PhotoId = "photo_id",
        /// A letter with name and address.
        ProofOfAddress = "proof_of_address",
        /// Certificates, if there are any.
        Certificates = "certificates",
        /// Names of two people who can speak for them.
        Referees = "referees",
        /// The letter or message of invitation.
        Invitation = "invitation",
    }
}
