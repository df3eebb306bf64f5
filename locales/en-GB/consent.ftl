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

consent-changed = The words of this question have changed. Nothing was recorded. I ask you again.
