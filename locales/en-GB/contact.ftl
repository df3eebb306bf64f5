### Contact: age, consent, name, how to reach someone, the summary, and what happens next.

contact-person-begins = A person can answer you. First I ask a few short things.
contact-ask-question = What do you want to ask? A few words are enough. Leave out anything about your health.
contact-ask-age = Are you 16 or over?
contact-age-16-or-over = Yes, I am 16 or over
contact-age-under-16 = No, I am under 16
contact-age-under-16-also = under, below, less, younger
contact-age-needed = We need to know this before we can take your details. Nothing about you was kept.
contact-under-16 = Thank you for telling me. You are under 16, so we keep nothing about you. You did nothing wrong.
contact-under-16-places =
    Your school can help you find something to do near you.
    Childline listens to anyone under 19. It is free: 0800 1111.

## How to reach someone

contact-ask-name = What name do you want us to use?
contact-field-name = What name do you want us to use? (optional)
contact-ask-contact = What number do you want us to call or text? You can give an e-mail address instead.
contact-field-phone = Phone number
contact-field-email = E-mail address
contact-field-good-times = Good times to call (optional)
contact-field-message-safe = Can we leave a message on this phone?
contact-ask-details = How can we reach you? A phone number or an e-mail address is enough.
contact-one-needed = Write a phone number or an e-mail address.
contact-check-fields = One thing needs another look. What you wrote is still here.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-short = { $typed } has a digit too few. Write a UK number, like 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-long = { $typed } has a digit too many. Write a UK number, like 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-wrong = I cannot read { $typed } as a UK phone number. Write it like 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-email-wrong = I cannot read { $typed } as an e-mail address. Write it like name@example.org.
# Variables:
#   $likely (Text) - the address the person likely meant
contact-email-doubtful = The end of your e-mail address looks unusual. Did you mean { $likely }?
# Variables:
#   $likely (Text) - the address the person likely meant
contact-email-use-likely = Use { $likely }
# Variables:
#   $typed (Text) - the address as typed
contact-email-use-typed = Use { $typed } as I wrote it
# Variables:
#   $count (Number) - the longest name in characters
contact-name-long = That is a long name. Write it in up to { $count } characters.
# Variables:
#   $count (Number) - the longest answer in characters
contact-words-long = That is a lot to pass on. Write it in up to { $count } characters.
contact-ask-good-times = When is a good time to call? You can choose more than one.
contact-ask-message-safe = Can we leave a message on this phone? Other people may hear it.
contact-message-safe-yes = Yes, you can leave a message
contact-message-safe-no = No, do not leave a message
contact-ask-note = Do you want to add something for the recruiter? Leave out anything about your health.

## Not going on

contact-refused = That is fine. We will not contact you, and we kept no contact details.
contact-cannot-reach = Without a number or an address we cannot reach you. We kept no contact details.
contact-apply-yourself-intro = You can also ask about it yourself.
# Variables:
#   $link (Text) - a web address
contact-apply-yourself =
    You can read more and apply here:
    { $link }
contact-kept-for-later = Nothing was sent. Your answers stay here for 30 days. You can send them when you want.

## The summary

# Variables:
#   $organisation (Text) - who will get it
contact-ask-summary = This is what we send to { $organisation }. Change anything that is not right.
contact-summary-send = Confirm and send
contact-summary-later = Not now
contact-summary-resume = Go on and send it
contact-title-roles = Roles
contact-title-question = Your question
contact-title-feedback = What you want to tell us
contact-title-name = Name
contact-title-contact = How to reach you
contact-title-good-times = Good times to call
contact-title-message-safe = Messages
contact-title-needs = What would help you
contact-title-note = Your note
contact-consent-gone = You took your yes back meanwhile. I ask you once more before anything is sent.

# Before anything is sent.
# Variables:
#   $day (Text) - the promised day
contact-answer-by = A person answers you by { $day }.
# Nobody is on duty for long, or very many wait already.
# Variables:
#   $day (Text) - the promised day
contact-answer-far =
    You would wait longer than usual, because nobody can answer sooner. A person answers you by { $day }.
    You can send it now and wait. You can also choose “Not now”: we keep your answers for 30 days.
# Variables:
#   $organisation (Text) - another organisation that will get it
#   $day (Text) - by when it answers
contact-answer-by-other = { $organisation } contacts you by { $day }.

## Sent

# Variables:
#   $day (Text) - the promised day
contact-done = Thank you. It is sent. A person answers you by { $day }.
contact-reference-title = Your reference
# Variables:
#   $reference (Text) - eight characters in two groups
contact-reference = { $reference }
contact-day-later = That is later than the day I told you before. The earlier day is not possible any more.
contact-take-back =
    You can take it back in one word. Write STOP here at any time.
    Your reference names your request when you call us. It does not open anything.
contact-sent-already = It was sent already. Nothing was sent twice.
