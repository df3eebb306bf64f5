### What is the person's own, in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in
### en-GB.

mine-stopped = We stopped. Nobody will contact you. We took your requests back.
mine-nothing-to-stop = You are not on a list. Nobody will contact you.
mine-stopped-next = We still know some things about you. Do you want us to delete them?
mine-ask-delete = Do you want to delete everything? You cannot get it back.
mine-deleted = We deleted everything about you. This chat is gone. Your requests are gone.
mine-what-stays =
    We keep a secret mark. It has no name in it. It keeps your details deleted.
    We make safety copies. We delete them after 35 days.
    We also keep a count. It has no names.
mine-not-deleted = We deleted nothing.
mine-held = This is everything we know about you.
# Variables:
#   $day (Text) - the promised day
mine-request-waiting = Your request is waiting. A person answers by { $day }.
# Variables:
#   $day (Text) - the promised day
mine-request-claimed = A person has your request. They answer by { $day }.
# Variables:
#   $reference (Text) - eight characters in two groups
mine-cancelled = I cancelled your request { $reference }. Nobody will contact you about it.
