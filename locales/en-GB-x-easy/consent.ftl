### Consents in easy words: one idea a sentence, at most 12 words. The same meaning as in en-GB, nothing left out.
### A message that is not here is easy enough in en-GB.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen roles
#   $months (Number) - for how many months
consent-contact-volunteering =
    May { $organisation } contact you about volunteering?
    Volunteering is unpaid help.
    You chose: { $roles }.
    One of their staff will see your name.
    They will see how to reach you.
    They use this only to contact you about it.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
    You can say no.
    You can still use this chat then.
# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-contact-question =
    May a person at { $organisation } answer your question?
    They will see your question and your name.
    They will see how to reach you.
    They use this only to answer you.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
    You can say no.
    You can still use this chat then.
# Variables:
#   $organisation (Text) - the name of the organisation
#   $needs (Text) - what would help, as a list
#   $months (Number) - for how many months
consent-keep-needs =
    May we keep what would help you?
    You said: { $needs }.
    Only staff of { $organisation } will see it.
    This may say something about your health.
    We keep it only if you say yes.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
consent-keep-needs-refused = That is fine. We tell no one.
# Variables:
#   $organisation (Text) - the name of the other organisation
#   $roles (Text) - the titles of its roles that were chosen
#   $months (Number) - for how many months
consent-share-with-organisation =
    You chose: { $roles }.
    Another organisation runs this: { $organisation }.
    May they contact you too?
    They will get your name.
    They will know how to reach you.
    They use this only to contact you about it.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
# Variables:
#   $organisation (Text) - the name of the other organisation
consent-share-with-organisation-refused = That is fine. { $organisation } does not get your details.
# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen jobs
#   $months (Number) - for how many months
consent-contact-jobs =
    May { $organisation } contact you about NHS jobs?
    You chose: { $roles }.
    One of their staff will see your name.
    They will see how to reach you.
    They use this only to contact you about it.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
    You can say no.
    You can still use this chat then.
# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen events
#   $months (Number) - for how many months
consent-contact-event =
    May { $organisation } contact you to book a place for you?
    You chose: { $roles }.
    One of their staff will see your name.
    They will see how to reach you.
    They use this only to book your place.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
    You can say no.
    You can still use this chat then.
# Variables:
#   $organisation (Text) - the name of the organisation
#   $hospital (Text) - the hospital, or that it was not said
#   $day (Text) - the day, or that it was not said
#   $months (Number) - for how many months
consent-arrange-visits =
    May { $organisation } keep your appointment and find a companion?
    Hospital: { $hospital }. Day: { $day }.
    An appointment says something about health.
    We keep it only if you say yes.
    Their coordinator will see your answers and your name.
    The coordinator will see how to reach you.
    A companion sees only what they need, on the day.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
    You can say no.
    You can still use this chat then.
# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-check-in-after-hospital =
    May { $organisation } contact you to ask how you are?
    Then they keep the day of going home.
    This says something about health.
    We keep it only if you say yes.
    Their coordinator will see it with your name.
    The coordinator will see how to reach you.
    They use this only to ask how you are.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
    You can say no.
    You can still use this chat then.
# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-keep-feedback =
    May { $organisation } keep your words and your name?
    Then they can contact you to answer.
    They will see your words and your name.
    They will see how to reach you.
    They use this only to answer you.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
    You can say no.
    You can still use this chat then.
# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of what to remind of
#   $months (Number) - for how many months
consent-reminders =
    May { $organisation } remind you of this and of other days?
    You asked for: { $roles }.
    You choose the other days.
    We write at most 3 times.
    We write between 9 in the morning and 8 in the evening.
    { PLURAL($months) ->
        [one] Your yes lasts { $months } month.
       *[other] Your yes lasts { $months } months.
    }
    You can change your mind at any time.
    To do that, write the word STOP.
consent-changed = We changed the words of this question. We kept no answer. I ask you again.
