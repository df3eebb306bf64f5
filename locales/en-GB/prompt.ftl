### Questions that come from us, outside a turn.

# Variables:
#   $missed (Text) - the day that was promised
#   $offered (Text) - the day that is offered now
prompt-promise-missed =
    We said a person would answer you by { $missed }. Nobody did. We are sorry: that is our fault.
    We now promise { $offered }. Is that still good for you?
prompt-promise-missed-accept = Yes, I will wait for that day
prompt-promise-missed-cancel = No, cancel my request
# Variables:
#   $closed (Text) - the day that was promised, on which we are closed
#   $offered (Text) - the day that is offered now
prompt-day-moved =
    We said a person would answer you by { $closed }. We are closed on that day.
    A person answers you by { $offered }. Is that good for you?
prompt-day-moved-accept = Yes, I will wait for that day
prompt-day-moved-cancel = No, cancel my request
# Variables:
#   $day (Text) - the new day
prompt-promise-accepted = Thank you for waiting. A person answers you by { $day }.
prompt-promise-cancelled = Your request is cancelled. Nobody will contact you about it.
prompt-answered-already = You answered that already. Nothing was changed.

## Reminders that someone asked for

# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the last day to say yes
prompt-reminder-closing =
    You asked me to remind you about { $opportunity }. Last day: { $day }.
    It may close sooner if many people apply. Will you do it today?
# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the day it is on
prompt-reminder-event = You asked me to remind you about { $opportunity }. Day: { $day }.
prompt-reminder-done = Thank you, I know
prompt-reminder-stop = Stop all reminders
# Variables:
#   $opportunity (Text) - its title
prompt-closed =
    You asked me to remind you about { $opportunity }. It has closed. I send no more reminders about it.
    Write "menu" to see what else is open.
prompt-closed-done = Thank you, I know
prompt-outcome-done = Thank you, I know
prompt-thanks = Good. I am here when you need me.
prompt-reminders-stopped = I stopped all reminders. I send you no more of them.

## What someone chose has closed

# Variables:
#   $opportunity (Text) - its title
prompt-chosen-closed =
    The role you chose has closed: { $opportunity }.
    We still have your request. A person can help you find something else.
prompt-chosen-closed-done = Thank you, I know

## Someone looked at a request for a companion

prompt-screened-accepted = We looked at your request for someone to go with you. We can help. A person contacts you about the next steps.
# Variables:
#   $reason (Text) - what helps better, in whole sentences
prompt-screened-redirected =
    We looked at your request for someone to go with you. { $reason }
    Write "talk to a person" if you want to ask about it.
prompt-screened-done = Thank you, I know

## What was done about feedback: the deeds follow, a sentence each

prompt-feedback-done = You told us something. This is what we did about it.
prompt-feedback-done-done = Thank you, I know
