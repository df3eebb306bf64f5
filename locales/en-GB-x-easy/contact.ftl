### Contact in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

contact-person-begins = A person can answer you. First I ask a few short questions.
contact-ask-question = What do you want to ask? Write a few words. Do not write about your health.
contact-age-needed = I need to know your age first. I kept nothing about you.
contact-under-16 = Thank you for telling me. You are under 16. So I keep nothing about you. You did nothing wrong.
contact-under-16-places =
    Your school can help you find something to do.
    You can call Childline. It is free. The number is: 0800 1111.

## How to reach someone

contact-ask-contact = What is your phone number? You can write an e-mail address instead.
contact-ask-details = How can we reach you? Write a phone number or an e-mail address.
contact-check-fields = Look at one thing again. Your words are still here.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-short = You wrote { $typed }. One number is missing. Write it like 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-long = You wrote { $typed }. There is one number too many. Write it like 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-wrong = You wrote { $typed }. I cannot read this phone number. Write it like 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-email-wrong = You wrote { $typed }. I cannot read this e-mail address. Write it like name@example.org.
# Variables:
#   $likely (Text) - the address the person likely meant
contact-email-doubtful = I am not sure about your e-mail address. Did you mean { $likely }?
# Variables:
#   $count (Number) - the longest answer in characters
contact-words-long = That is too long. Use up to { $count } letters.
# Variables:
#   $count (Number) - the longest name in characters
contact-name-long = That name is too long. Use up to { $count } letters.
contact-ask-good-times = When can we call you? You can choose more than one.
contact-ask-message-safe = We may call when you are busy. Can we leave a message? Others may hear it.
contact-ask-note = Do you want to tell the staff something? Do not write about your health.

## Not going on

contact-refused = That is fine. We will not contact you. We kept no phone number and no address.
contact-cannot-reach = We cannot reach you without a number or an address. We kept neither.
contact-apply-yourself-intro = You can also ask them yourself.
# Variables:
#   $link (Text) - a web address
contact-apply-yourself =
    You can read more here. You can also apply here:
    { $link }
contact-kept-for-later = I sent nothing. I keep your answers for 30 days. You can send them later.

## The summary

# Variables:
#   $organisation (Text) - who will get it
contact-ask-summary = Look at your answers. I will send them to { $organisation }. You can change them first.
contact-consent-gone = You took your yes back. I ask you again before I send anything.

# Variables:
#   $day (Text) - the promised day
contact-answer-by = A person answers you by { $day }.
# Variables:
#   $day (Text) - the promised day
contact-answer-far =
    You have to wait a long time. Nobody can answer you before. A person answers you by { $day }.
    You can send it now and wait. Or choose “Not now”. I keep your answers for 30 days.
# Variables:
#   $organisation (Text) - another organisation that will get it
#   $day (Text) - by when it answers
contact-answer-by-other = { $organisation } contacts you by { $day }.

## Sent

# Variables:
#   $day (Text) - the promised day
contact-done = Thank you. I sent it. A person answers you by { $day }.
contact-day-later = I told you an earlier day before. That day is not possible any more.
contact-take-back =
    You can change your mind at any time. Write STOP here.
    We gave you a reference. It is the name of your request. Say it when you call us.
contact-sent-already = I sent this before. I did not send it again.
