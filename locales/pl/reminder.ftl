### Reminders of a closing day or an event: only with a yes of their own.

reminder-choice = Przypomnij mi
# Variables:
#   $role (Text) - the title of what was chosen
reminder-offer = Czy chcesz przypomnienie przed ostatnim dniem na zgłoszenie: { $role }?
# Variables:
#   $role (Text) - the title of an event
#   $day (Date) - its day
reminder-set-event = Przypomnimy Ci o tym wydarzeniu: { $role }. Dzień: { $day }.
# Variables:
#   $role (Text) - the title of a job or role
#   $day (Date) - its closing day
reminder-set-closing = Przypomnimy Ci o tym wcześniej: { $role }. Ostatni dzień na zgłoszenie: { $day }.
reminder-where = Zobaczysz przypomnienie tutaj, gdy wrócisz. Jeśli mamy Twój adres e-mail, napiszemy też tam.
reminder-refused = Dobrze. Nie wyślemy przypomnienia.
reminder-closed = To jest już zamknięte, więc nie ma o czym przypominać.
reminder-of-what = O czym mam przypomnieć? Najpierw wybierz ofertę pracy albo wydarzenie.
reminder-too-near = Ten dzień jest za blisko na przypomnienie. Zapisz go sobie na kartce albo w telefonie.
