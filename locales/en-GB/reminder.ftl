### Reminders of a closing day or an event: only with a yes of their own.

reminder-choice = Remind me
# Variables:
#   $role (Text) - the title of what was chosen
reminder-offer = Do you want a reminder before { $role } closes?
# Variables:
#   $role (Text) - the title of an event
#   $day (Date) - its day
reminder-set-event = We remind you of { $role }. It is on { $day }.
# Variables:
#   $role (Text) - the title of a job or role
#   $day (Date) - its closing day
reminder-set-closing = We remind you before { $role } closes. Its closing day is { $day }.
reminder-where = You see it here when you come back. If you gave us an e-mail address, we write there too.
reminder-refused = That is fine. We send no reminder.
reminder-closed = That has closed meanwhile, so there is nothing to remind you of.
reminder-of-what = Tell me what to remind you of: choose a job or an event first.
reminder-too-near = That day is too near for a reminder. Write it down, or put it in your phone.
