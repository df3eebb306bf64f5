### What is the person's own: stop, delete, what do we hold, where does a request stand.

mine-stopped = We stopped. Nobody will contact you, and your requests are taken back.
mine-nothing-to-stop = You are not on any list. Nobody will contact you.
mine-stopped-next = Do you also want us to delete what we hold about you?
mine-ask-delete = Do you want to delete everything we hold about you? It cannot be brought back.
mine-delete-yes = Delete everything
mine-delete-no = Keep it
mine-deleted = Everything about you is deleted: this chat, your requests and your details.
mine-what-stays =
    A coded mark stays, so that a safety copy does not bring your details back. Safety copies are gone after 35 days.
    A count without names stays too.
mine-not-deleted = Nothing was deleted.

## What we hold

mine-held = This is everything we hold about you.
mine-held-chat-title = This chat
# Variables:
#   $count (Number) - how many messages are kept
#   $day (Text) - when the chat began
mine-held-chat =
    { PLURAL($count) ->
        [one] We keep your last message and our answer. The chat began on { $day }.
       *[other] We keep your last { $count } messages and our answers. The chat began on { $day }.
    }
# Variables:
#   $day (Text) - when it was agreed
mine-held-consent-title = You said yes on { $day }
# Variables:
#   $words (Text) - the words of the consent as they were shown
mine-held-consent = { $words }
# Variables:
#   $name (Text) - the name that was given
mine-held-name = Name: { $name }
# Variables:
#   $ending (Text) - the last digits of a telephone number
mine-held-phone = Phone number: { $ending }
# Variables:
#   $ending (Text) - an e-mail address, mostly hidden
mine-held-email = E-mail address: { $ending }
# Variables:
#   $words (Text) - the person's own words
mine-held-words = Your words: { $words }
# Variables:
#   $day (Text) - when it was written
mine-held-note-title = Our staff wrote a note on { $day }
# Variables:
#   $words (Text) - what a member of staff wrote, in English
mine-held-note = The note: { $words }
# Variables:
#   $day (Text) - when it was sent
mine-held-phrase-title = A message that was sent to you on { $day }
mine-held-phrase-gone = The details in it are deleted.
# Variables:
#   $answer (Text) - what the person answered to it
mine-held-answer = Your answer: { $answer }
# Variables:
#   $day (Text) - when it was written down
mine-held-done-title = What we did about your feedback, on { $day }
mine-held-tried-title = We tried to reach you
# Variables:
#   $day (Text) - when staff tried
mine-held-tried = We tried on { $day }.
mine-held-reminder-title = What we remind you of
# Variables:
#   $opportunity (Text) - the title of what the person asked to be reminded of
mine-held-reminder = { $opportunity }
mine-held-opening-title = Your contact details were opened
# Variables:
#   $day (Text) - when they were opened
mine-held-opening = A recruiter opened them on { $day }.

## Requests

mine-no-requests = You have no requests with us.
# Variables:
#   $count (Number) - how many requests
mine-requests =
    { PLURAL($count) ->
        [one] You have one request.
       *[other] You have { $count } requests.
    }
# Variables:
#   $reference (Text) - eight characters in two groups
mine-request-reference = Reference: { $reference }
# Variables:
#   $day (Text) - the promised day
mine-request-waiting = It waits for our team. A person answers by { $day }.
# Variables:
#   $day (Text) - the promised day
mine-request-claimed = One of our team has it. A person answers by { $day }.
mine-request-closed = It is finished.
mine-request-withdrawn = You took it back.
mine-choice-cancel = Cancel this request
mine-ask-cancel = Do you want to cancel this request?
# Variables:
#   $reference (Text) - eight characters in two groups
mine-cancelled = Your request { $reference } is cancelled. Nobody will contact you about it.
mine-cancelled-already = That request is over already.
