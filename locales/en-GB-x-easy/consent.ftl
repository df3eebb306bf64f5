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
consent-changed = We changed the words of this question. We kept no answer. I ask you again.
