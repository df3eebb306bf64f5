### E-mails, and the page that stops them. Short sentences, most important first. The subject says nothing about health, jobs or
### what someone asked for: others may see it on a screen (C59).

## The frame

email-subject = A message from { -product }
email-subject-reminder = A reminder from { -product }
# First line of every e-mail: what a telephone shows of it before it is opened.
email-hello = Hello. This is { -product }. You asked us to write to you.
# What someone says first who rings instead of writing; the name in brackets is theirs to say.
# Variables:
#   $organisation (Text) - whom they work for
email-call-name = My name is [your name], from { $organisation }.

## A request is with us

# Variables:
#   $reference (Text) - what names the request on the telephone
email-request-saved = We have your request. Its reference is { $reference }.
# Variables:
#   $organisation (Text) - who answers
#   $day (Text) - by which day
email-request-answer = A person from { $organisation } will contact you by { $day }.

## Nobody answered by the promised day

# Variables:
#   $missed (Text) - the day that was promised
email-promise-missed = We said a person would contact you by { $missed }. Nobody did. We are sorry: that is our fault.
# Variables:
#   $offered (Text) - the day that is promised now
email-promise-offered = We now promise { $offered }. You do not need to do anything.
# Variables:
#   $reference (Text) - what names the request on the telephone
email-request-reference = The reference of your request is { $reference }.

## The promised day was closed since

# Variables:
#   $closed (Text) - the day that was promised, on which we are closed
email-day-moved = We said a person would contact you by { $closed }. We are closed on that day.

## Reminders

# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the last day to say yes
email-reminder-closing = You asked us to remind you about { $opportunity }. The last day is { $day }.
email-reminder-early = It may close sooner if many people apply.
# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the day it is on
email-reminder-event = You asked us to remind you about { $opportunity }. The day is { $day }.
# Variables:
#   $opportunity (Text) - its title
email-closed = You asked us to remind you about { $opportunity }. It has closed. We send no more reminders about it.
# Variables:
#   $opportunity (Text) - its title
email-chosen-closed = The role you chose has closed: { $opportunity }. We still have your request. A person can help you find something else.

## Someone looked at a request for a companion

email-screened-accepted = We looked at your request for someone to go with you. We can help. A person contacts you about the next steps.
# Variables:
#   $reason (Text) - what helps better, in whole sentences
email-screened-redirected = We looked at your request for someone to go with you. { $reason }

## What was done about feedback: the deeds follow, a sentence each

email-feedback-done = You told us something. This is what we did about it.

## Coming back from another phone

# Variables:
#   $code (Text) - six digits
email-return-code = Your code is { $code }. It works once, for 10 minutes.
email-return-not-you = If you did not ask for a code, you do not need to do anything. Never tell the code to anyone.
email-return-call = You asked to come back to our chat from another phone. We could not send you a code, so we call.
email-return-help = We can tell you where your request stands, and change it for you.

## The foot

# Variables:
#   $link (Text) - the address of the page that takes the answer
email-answer = To answer, press a button on this page: { $link }
# Variables:
#   $link (Text) - the address of the chat
email-chat = To write to us, go to { $link }
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-request = To cancel your request, press the button on this page: { $link }
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-reminders = To stop all reminders, press the button on this page: { $link }
email-not-for-you = If this message is not for you, use the same page.
email-no-answer = Do not reply to this e-mail. Nobody reads the replies.

## The page that stops it

email-stop-title = Stop messages
# Variables:
#   $reference (Text) - what names the request on the telephone
email-stop-ask-request = Do you want to cancel your request { $reference }? Then nobody contacts you about it. We delete your contact details from it.
email-stop-press-request = Cancel my request
# Variables:
#   $reference (Text) - what names the request on the telephone
email-stopped-request = Your request { $reference } is cancelled. Nobody will contact you about it.
email-stop-ask-reminders = Do you want to stop all reminders? Your requests stay as they are.
email-stop-press-reminders = Stop all reminders
email-stopped-reminders = All reminders are stopped. We send you no more of them.
email-stop-over = This link does not work any more. Nothing was changed. Write "stop" in the chat to stop all contact.
