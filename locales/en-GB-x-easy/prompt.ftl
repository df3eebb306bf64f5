### Questions that come from us, in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough
### in en-GB.

# Variables:
#   $missed (Text) - the day that was promised
#   $offered (Text) - the day that is offered now
prompt-promise-missed =
    We promised an answer by { $missed }. Nobody answered you. That is our fault. We are sorry.
    Our new day is { $offered }. Is that good for you?
# Variables:
#   $closed (Text) - the day that was promised, on which we are closed
#   $offered (Text) - the day that is offered now
prompt-day-moved =
    We promised an answer by { $closed }. We are closed on that day.
    Our new day is { $offered }. Is that good for you?
prompt-promise-cancelled = I cancelled your request. Nobody will contact you about it.
# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the last day to say yes
prompt-reminder-closing =
    You asked me to remind you about { $opportunity }. The last day is { $day }.
    It can close before that day. Will you do it today?
