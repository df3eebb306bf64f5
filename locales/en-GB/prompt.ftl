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
#   $day (Text) - the new day
prompt-promise-accepted = Thank you for waiting. A person answers you by { $day }.
prompt-promise-cancelled = Your request is cancelled. Nobody will contact you about it.
prompt-answered-already = You answered that already. Nothing was changed.
