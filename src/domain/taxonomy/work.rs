//! What becomes of a lead: services, outcomes, attempts, reasons. Ids are fixed.

use super::codes;

codes! {
    /// What a lead is about.
    Service "service" {
        /// Find a volunteering role.
        Volunteering = "volunteering",
        /// Find a job or help with an application.
        Jobs = "jobs",
        /// Someone to go with me, or to ask after me.
        Companion = "companion",
        /// Come to an event.
        Event = "event",
        /// Talk to a person.
        Question = "question",
        /// Say what was good or bad, or an idea.
        Feedback = "feedback",
    }
}

codes! {
    /// How a lead ended.
    LeadOutcome "lead-outcome" {
        /// Given a role that has not begun yet.
        Placed = "placed",
        /// Has begun the role or job.
        Started = "started",
        /// Sent an application.
        Applied = "applied",
        /// Has an interview.
        Interview = "interview",
        /// Has an offer.
        Offer = "offer",
        /// Applied and was not chosen.
        NotThisTime = "not_this_time",
        /// No place now; agreed to wait.
        WaitingList = "waiting_list",
        /// Was shown to another service that fits.
        HelpedAnotherWay = "helped_another_way",
        /// A question was answered, or something was done about feedback.
        Answered = "answered",
        /// No role fits at this time; a reason is noted in a code.
        NotSuitableNow = "not_suitable_now",
        /// The person decided against it.
        PersonDeclined = "person_declined",
        /// Three tries on different days, no answer.
        CouldNotReach = "could_not_reach",
        /// The person took consent back.
        AskedToStop = "asked_to_stop",
        /// Another lead already covers this.
        Duplicate = "duplicate",
    }
}

codes! {
    /// What came of trying to reach someone.
    AttemptResult "attempt-result" {
        /// Talked with the person.
        Spoke = "spoke",
        /// The person asked for another time.
        CallBackLater = "call_back_later",
        /// It rang; nobody answered.
        NoAnswer = "no_answer",
        /// Left a message, as the person had allowed.
        LeftMessage = "left_message",
        /// Someone else answered; nothing was said about why.
        SomeoneElseAnswered = "someone_else_answered",
        /// The number is not theirs.
        WrongNumber = "wrong_number",
        /// The number or address does not work.
        NotWorking = "not_working",
        /// A message went out.
        MessageSent = "message_sent",
        /// A message could not be sent.
        MessageFailed = "message_failed",
        /// Could not talk without an interpreter.
        NeedsInterpreter = "needs_interpreter",
        /// The person does not want contact.
        AskedToStop = "asked_to_stop",
    }
}

codes! {
    /// Why someone took a consent back; never asked for.
    WithdrawReason "withdraw-reason" {
        /// I found work or a role.
        FoundSomething = "found_something",
        /// I have no time now.
        NoTime = "no_time",
        /// I am not well enough now.
        NotWell = "not_well",
        /// It is too far or costs too much.
        TooFar = "too_far",
        /// Nobody answered in time.
        WaitedTooLong = "waited_too_long",
        /// I was contacted too much.
        TooManyMessages = "too_many_messages",
        /// I do not want my details held.
        WorriedAboutInformation = "worried_about_information",
        /// It was not me, or I did not mean it.
        DidNotAsk = "did_not_ask",
        /// I do not want it any more.
        ChangedMind = "changed_mind",
        /// No reason given.
        NotSaid = "not_said",
        /// Another reason.
        Other = "other",
    }
}

codes! {
    /// What feedback is.
    FeedbackKind "feedback-kind" {
        /// Something was good.
        Praise = "praise",
        /// Something was wrong.
        Complaint = "complaint",
        /// I was treated worse because of who I am.
        Racism = "racism",
        /// Something could be better.
        Idea = "idea",
    }
}

codes! {
    /// What helps better than a companion (C13, C49). Its words are whole sentences: the resident reads them.
    RedirectReason "redirect-reason" {
        /// Transport that the hospital arranges.
        PatientTransport = "patient_transport",
        /// An interpreter, whom the hospital must give.
        Interpreter = "interpreter",
        /// Care by trained people.
        PersonalCare = "personal_care",
        /// The day is too near.
        TooSoon = "too_soon",
        /// The hospital is outside the area.
        OutsideArea = "outside_area",
        /// No companion is free on that day.
        NobodyFree = "nobody_free",
    }
}

codes! {
    /// Why a recruiter gives a lead back.
    ReleaseReason "release-reason" {
        /// Someone else should help.
        Conflict = "conflict",
        /// A colleague speaks it.
        Language = "language",
        /// Another desk should help.
        WrongService = "wrong_service",
        /// I cannot keep the promised day.
        Away = "away",
        /// Said in a note.
        Other = "other",
    }
}
