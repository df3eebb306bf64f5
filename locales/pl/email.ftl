### E-mails, and the page that stops them. Short sentences, most important first. The subject says nothing about health, jobs or
### what someone asked for: others may see it on a screen (C59).

## The frame

email-subject = Wiadomość od { -product }
email-subject-reminder = Przypomnienie od { -product }
# First line of every e-mail: what a telephone shows of it before it is opened.
email-hello = Dzień dobry. Tu { -product }. Piszemy na Twoją prośbę.
# What someone says first who rings instead of writing; the name in brackets is theirs to say.
# Variables:
#   $organisation (Text) - whom they work for
email-call-name = Nazywam się [imię i nazwisko], dzwonię z organizacji { $organisation }.

## A request is with us

# Variables:
#   $reference (Text) - what names the request on the telephone
email-request-saved = Mamy Twoje zgłoszenie. Numer zgłoszenia: { $reference }.
# Variables:
#   $organisation (Text) - who answers
#   $day (Text) - by which day
email-request-answer = Osoba z organizacji { $organisation } skontaktuje się z Tobą najpóźniej w tym dniu: { $day }.

## Nobody answered by the promised day

# Variables:
#   $missed (Text) - the day that was promised
email-promise-missed = Obiecaliśmy, że człowiek skontaktuje się z Tobą najpóźniej w tym dniu: { $missed }. Nikt się nie skontaktował. Przepraszamy, to nasza wina.
# Variables:
#   $offered (Text) - the day that is promised now
email-promise-offered = Teraz obiecujemy ten dzień: { $offered }. Nie musisz nic robić.
# Variables:
#   $reference (Text) - what names the request on the telephone
email-request-reference = Numer Twojego zgłoszenia: { $reference }.

## The promised day was closed since

# Variables:
#   $closed (Text) - the day that was promised, on which we are closed
email-day-moved = Obiecaliśmy, że człowiek skontaktuje się z Tobą najpóźniej w tym dniu: { $closed }. W tym dniu nie pracujemy.

## Reminders

# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the last day to say yes
email-reminder-closing = To przypomnienie na Twoją prośbę: { $opportunity }. Ostatni dzień na zgłoszenie: { $day }.
email-reminder-early = Jeśli zgłosi się dużo osób, koniec może być wcześniej.
# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the day it is on
email-reminder-event = To przypomnienie na Twoją prośbę: { $opportunity }. Dzień: { $day }.
# Variables:
#   $opportunity (Text) - its title
email-closed = Mieliśmy Ci o tym przypomnieć: { $opportunity }. To jest już zamknięte. Więcej przypomnień o tym nie będzie.
# Variables:
#   $opportunity (Text) - its title
email-chosen-closed = To, co zostało wybrane, jest już zamknięte: { $opportunity }. Nadal mamy Twoją prośbę. Człowiek może pomóc znaleźć coś innego.

## Someone looked at a request for a companion

email-screened-accepted = Przeczytaliśmy Twoją prośbę o kogoś, kto z Tobą pójdzie. Możemy pomóc. Człowiek skontaktuje się z Tobą i powie, co dalej.
# Variables:
#   $reason (Text) - what helps better, in whole sentences
email-screened-redirected = Przeczytaliśmy Twoją prośbę o kogoś, kto z Tobą pójdzie. { $reason }

## What was done about feedback: the deeds follow, a sentence each

email-feedback-done = Mamy od Ciebie wiadomość. Oto, co z nią zrobiliśmy.

## Coming back from another phone

# Variables:
#   $code (Text) - six digits
email-return-code = Twój kod: { $code }. Działa jeden raz, przez 10 minut.
email-return-not-you = Jeśli to nie jest Twoja prośba o kod, nie musisz nic robić. Nigdy nikomu nie podawaj tego kodu.
email-return-call = Prosisz o powrót do naszego czatu z innego telefonu. Nie możemy wysłać Ci kodu, więc dzwonimy.
email-return-help = Możemy powiedzieć Ci, co się dzieje z Twoim zgłoszeniem, i zmienić je dla Ciebie.

## The foot

# Variables:
#   $link (Text) - the address of the page that takes the answer
email-answer = Żeby odpowiedzieć, naciśnij przycisk na tej stronie: { $link }
# Variables:
#   $link (Text) - the address of the chat
email-chat = Tutaj możesz do nas napisać: { $link }
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-request = Żeby anulować zgłoszenie, naciśnij przycisk na tej stronie: { $link }
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-reminders = Żeby zatrzymać wszystkie przypomnienia, naciśnij przycisk na tej stronie: { $link }
email-not-for-you = Jeśli ta wiadomość nie jest dla Ciebie, użyj tej samej strony.
email-no-answer = Nie odpowiadaj na ten e-mail. Nikt nie czyta odpowiedzi.

## The page that stops it

email-stop-title = Zatrzymaj wiadomości
# Variables:
#   $reference (Text) - what names the request on the telephone
email-stop-ask-request = Czy chcesz anulować swoje zgłoszenie { $reference }? Wtedy nikt się z Tobą w tej sprawie nie skontaktuje. Usuniemy z niego Twoje dane kontaktowe.
email-stop-press-request = Anuluj moje zgłoszenie
# Variables:
#   $reference (Text) - what names the request on the telephone
email-stopped-request = Twoje zgłoszenie { $reference } jest anulowane. Nikt się z Tobą w tej sprawie nie skontaktuje.
email-stop-ask-reminders = Czy chcesz zatrzymać wszystkie przypomnienia? Twoje zgłoszenia zostają bez zmian.
email-stop-press-reminders = Zatrzymaj wszystkie przypomnienia
email-stopped-reminders = Wszystkie przypomnienia są zatrzymane. Nie wyślemy Ci już żadnego.
email-stop-over = Ten link już nie działa. Nic się nie zmieniło. Napisz na czacie „stop”, żeby zatrzymać cały kontakt.
