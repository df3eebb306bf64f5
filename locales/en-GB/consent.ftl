### Consents: who, about what, for how long, and how to take it back. Each purpose is asked alone (L18 to L20).
### A change here is a new version: people who are being asked are asked anew.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen roles
#   $months (Number) - for how many months
consent-contact-volunteering =
    May a recruiter of { $organisation } contact you about volunteering?
    You chose: { $roles }.
    They see your name and how to reach you, and use them only for this.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP. If you say no, you can still use this chat.
consent-contact-volunteering-yes = Yes, you can contact me
consent-contact-volunteering-no = No, do not contact me

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-contact-question =
    May a person at { $organisation } contact you to answer your question?
    They see your question, your name and how to reach you, and use them only for this.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP. If you say no, you can still use this chat.
consent-contact-question-yes = Yes, you can contact me
consent-contact-question-no = No, do not contact me

# Variables:
#   $organisation (Text) - the name of the organisation
#   $needs (Text) - what would help, as a list
#   $months (Number) - for how many months
consent-keep-needs =
    May we keep what would help you, for the recruiter of { $organisation }?
    You said: { $needs }.
    This can say something about your health. So we keep it only if you say yes.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP.
consent-keep-needs-yes = Yes, keep what would help me
consent-keep-needs-no = No, do not keep it
consent-keep-needs-refused = That is fine. We do not pass it on.

# Variables:
#   $organisation (Text) - the name of the other organisation
#   $roles (Text) - the titles of its roles that were chosen
#   $months (Number) - for how many months
consent-share-with-organisation =
    Another organisation runs what you chose: { $organisation }. May they contact you about it too?
    You chose: { $roles }.
    They get your name and how to reach you, and use them only for this.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP.
consent-share-with-organisation-yes = Yes, they can contact me
consent-share-with-organisation-no = No, do not share it
# Variables:
#   $organisation (Text) - the name of the other organisation
consent-share-with-organisation-refused = That is fine. We do not share your details with { $organisation }.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen jobs
#   $months (Number) - for how many months
consent-contact-jobs =
    May a recruiter of { $organisation } contact you about NHS jobs?
    You chose: { $roles }.
    They see your name and how to reach you, and use them only for this.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP. If you say no, you can still use this chat.
consent-contact-jobs-yes = Yes, you can contact me
consent-contact-jobs-no = No, do not contact me

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of the chosen events
#   $months (Number) - for how many months
consent-contact-event =
    May a person at { $organisation } contact you to book a place for you?
    You chose: { $roles }.
    They see your name and how to reach you, and use them only for this.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP. If you say no, you can still use this chat.

# Variables:
#   $organisation (Text) - the name of the organisation
#   $hospital (Text) - the hospital, or that it was not said
#   $day (Text) - the day, or that it was not said
#   $months (Number) - for how many months
consent-arrange-visits =
    May a coordinator of { $organisation } keep your appointment and find a companion for it?
    Hospital: { $hospital }. Day: { $day }.
    An appointment says something about health. So we keep it only if you say yes.
    The coordinator sees your answers, your name and how to reach you. A companion sees only what they need, on the day.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP. If you say no, you can still use this chat.
consent-arrange-visits-yes = Yes, keep it and find a companion
consent-arrange-visits-no = No, do not keep it

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-check-in-after-hospital =
    May { $organisation } keep the day of going home, and contact you to ask how you are?
    This says something about health. So we keep it only if you say yes.
    A coordinator sees it with your name and how to reach you, and uses it only for this.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP. If you say no, you can still use this chat.
consent-check-in-after-hospital-yes = Yes, keep it and ask how I am
consent-check-in-after-hospital-no = No, do not keep it

# Variables:
#   $organisation (Text) - the name of the organisation
#   $months (Number) - for how many months
consent-keep-feedback =
    May { $organisation } keep what you said with your name, and contact you to answer?
    They see your words, your name and how to reach you, and use them only for this.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP. If you say no, you can still use this chat.
consent-keep-feedback-yes = Yes, keep it with my name
consent-keep-feedback-no = No, do not keep it

# Variables:
#   $organisation (Text) - the name of the organisation
#   $roles (Text) - the titles of what to remind of
#   $months (Number) - for how many months
consent-reminders =
    May { $organisation } remind you of this and of other days you ask for?
    You asked for: { $roles }.
    We write at most 3 times, between 9 in the morning and 8 in the evening.
    Your yes lasts { $months } months. You can take it back at any time with one word: STOP.
consent-reminders-yes = Yes, remind me
consent-reminders-no = No reminders

consent-changed = The words of this question have changed. Nothing was recorded. I ask you again.
