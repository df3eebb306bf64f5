### Reminders in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in en-GB.

# Variables:
#   $role (Text) - the title of a job or role
#   $day (Date) - its closing day
reminder-set-closing = We remind you before { $role } closes. The last day is { $day }.
reminder-where = You see it here when you come back. Did you give us an e-mail address? Then we write there too.
reminder-closed = That is closed now. So we send no reminder.
reminder-too-near = That day is too soon for a reminder. Write it down. Or put it in your phone.
