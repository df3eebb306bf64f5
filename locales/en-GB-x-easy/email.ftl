### E-mails in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

# Variables:
#   $missed (Text) - the day that was promised
email-promise-missed = We promised to contact you by { $missed }. Nobody did. That is our fault. We are sorry.
# Variables:
#   $organisation (Text) - who answers
#   $day (Text) - by which day
email-request-answer = A person will contact you by { $day }. They work for { $organisation }.
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-request = You can cancel your request. Press the button on this page: { $link }
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-reminders = You can stop all reminders. Press the button on this page: { $link }
email-return-not-you = If you did not ask for a code, do nothing. Never tell the code to anyone.
email-return-call = You want to come back to our chat. So we call you.
email-return-help = We can tell you about your request. We can change it too.
# Variables:
#   $link (Text) - the address of the page that takes the answer
email-answer = You can answer. Press a button on this page: { $link }
