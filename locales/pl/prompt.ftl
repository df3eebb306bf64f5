### Questions that come from us, outside a turn.

# Variables:
#   $missed (Text) - the day that was promised
#   $offered (Text) - the day that is offered now
prompt-promise-missed =
    Obiecaliśmy, że człowiek odpowie Ci najpóźniej w tym dniu: { $missed }. Nikt nie odpowiedział. Przepraszamy, to nasza wina.
    Teraz obiecujemy ten dzień: { $offered }. Czy ten dzień jest dla Ciebie dobry?
prompt-promise-missed-accept = Tak, poczekam do tego dnia
prompt-promise-missed-cancel = Nie, anulujcie moje zgłoszenie
# Variables:
#   $closed (Text) - the day that was promised, on which we are closed
#   $offered (Text) - the day that is offered now
prompt-day-moved =
    Obiecaliśmy, że człowiek odpowie Ci najpóźniej w tym dniu: { $closed }. W tym dniu nie pracujemy.
    Człowiek odpowie Ci najpóźniej w tym dniu: { $offered }. Czy ten dzień jest dla Ciebie dobry?
prompt-day-moved-accept = Tak, poczekam do tego dnia
prompt-day-moved-cancel = Nie, anulujcie moje zgłoszenie
# Variables:
#   $day (Text) - the new day
prompt-promise-accepted = Dziękuję, że czekasz. Człowiek odpowie Ci najpóźniej w tym dniu: { $day }.
prompt-promise-cancelled = Twoje zgłoszenie jest anulowane. Nikt się z Tobą w tej sprawie nie skontaktuje.
prompt-answered-already = Na to pytanie jest już Twoja odpowiedź. Nic się nie zmieniło.

## Reminders that someone asked for

# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the last day to say yes
prompt-reminder-closing =
    To przypomnienie na Twoją prośbę: { $opportunity }. Ostatni dzień na zgłoszenie: { $day }.
    Jeśli zgłosi się dużo osób, koniec może być wcześniej. Czy zrobisz to dziś?
# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the day it is on
prompt-reminder-event = To przypomnienie na Twoją prośbę: { $opportunity }. Dzień: { $day }.
prompt-reminder-done = Dziękuję, już wiem
prompt-reminder-stop = Zatrzymaj wszystkie przypomnienia
# Variables:
#   $opportunity (Text) - its title
prompt-closed =
    Mieliśmy Ci o tym przypomnieć: { $opportunity }. To jest już zamknięte. Więcej przypomnień o tym nie będzie.
    Napisz „menu”, żeby zobaczyć, co jeszcze jest otwarte.
prompt-closed-done = Dziękuję, już wiem
prompt-outcome-done = Dziękuję, już wiem
prompt-thanks = Dobrze. Jestem tu, gdy mnie potrzebujesz.
prompt-reminders-stopped = Wszystkie przypomnienia są zatrzymane. Nie wyślę Ci już żadnego.

## What someone chose has closed

# Variables:
#   $opportunity (Text) - its title
prompt-chosen-closed =
    To, co zostało wybrane, jest już zamknięte: { $opportunity }.
    Nadal mamy Twoją prośbę. Człowiek może pomóc znaleźć coś innego.
prompt-chosen-closed-done = Dziękuję, już wiem

## Someone looked at a request for a companion

prompt-screened-accepted = Przeczytaliśmy Twoją prośbę o kogoś, kto z Tobą pójdzie. Możemy pomóc. Człowiek skontaktuje się z Tobą i powie, co dalej.
# Variables:
#   $reason (Text) - what helps better, in whole sentences
prompt-screened-redirected =
    Przeczytaliśmy Twoją prośbę o kogoś, kto z Tobą pójdzie. { $reason }
    Napisz „chcę rozmawiać z człowiekiem”, jeśli chcesz o to zapytać.
prompt-screened-done = Dziękuję, już wiem

## What was done about feedback: the deeds follow, a sentence each

prompt-feedback-done = Mamy od Ciebie wiadomość. Oto, co z nią zrobiliśmy.
prompt-feedback-done-done = Dziękuję, już wiem
